// The messages in English.
import type { Catalogue } from './catalogue.ts';
import { article } from './en/article.ts';
import { charts } from './en/charts.ts';
import { command } from './en/command.ts';
import { disk } from './en/disk.ts';
import { figures } from './en/figures.ts';
import { files } from './en/files.ts';
import { fit } from './en/fit.ts';
import { slides } from './en/slides.ts';

export const en: Catalogue = { ...files, ...figures, ...article, ...slides, ...fit, ...charts, ...disk, ...command };
