// All that the program says in Korean.
import type { Language } from './catalogue.ts';
import { article } from './ko/article.ts';
import { charts } from './ko/charts.ts';
import { command } from './ko/command.ts';
import { convention } from './ko/convention.ts';
import { disk } from './ko/disk.ts';
import { figures } from './ko/figures.ts';
import { files } from './ko/files.ts';
import * as findings from './ko/findings.ts';
import { fit } from './ko/fit.ts';
import * as help from './ko/help.ts';
import { imports } from './ko/import.ts';
import { importReasons } from './ko/import-reasons.ts';
import { preview } from './ko/preview.ts';
import { report } from './ko/report.ts';
import { review } from './ko/review.ts';
import { slides } from './ko/slides.ts';
import { template } from './ko/template.ts';
import { terminal } from './ko/terminal.ts';
import { titles } from './ko/titles.ts';

export const ko: Language = {
  catalogue: {
    ...article,
    ...charts,
    ...command,
    ...convention,
    ...disk,
    ...figures,
    ...files,
    ...fit,
    ...imports,
    ...slides,
  },
  titles,
  template,
  terminal,
  help,
  findings,
  report,
  review,
  preview,
  importReasons,
};
