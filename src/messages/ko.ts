// The messages in Korean.
import type { Catalogue } from './catalogue.ts';
import { article } from './ko/article.ts';
import { charts } from './ko/charts.ts';
import { command } from './ko/command.ts';
import { disk } from './ko/disk.ts';
import { figures } from './ko/figures.ts';
import { files } from './ko/files.ts';
import { fit } from './ko/fit.ts';
import { slides } from './ko/slides.ts';

export const ko: Catalogue = { ...files, ...figures, ...article, ...slides, ...fit, ...charts, ...disk, ...command };
