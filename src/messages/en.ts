// All that the program says in English.
import type { Language } from './catalogue.ts';
import { article } from './en/article.ts';
import { charts } from './en/charts.ts';
import { command } from './en/command.ts';
import { convention } from './en/convention.ts';
import { disk } from './en/disk.ts';
import { figures } from './en/figures.ts';
import { files } from './en/files.ts';
import * as findings from './en/findings.ts';
import { fit } from './en/fit.ts';
import * as help from './en/help.ts';
import { imports } from './en/import.ts';
import { importReasons } from './en/import-reasons.ts';
import { preview } from './en/preview.ts';
import { report } from './en/report.ts';
import { review } from './en/review.ts';
import { slides } from './en/slides.ts';
import { template } from './en/template.ts';
import { terminal } from './en/terminal.ts';
import { titles } from './en/titles.ts';

export const en: Language = {
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
