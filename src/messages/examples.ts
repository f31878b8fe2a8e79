// Every message with arguments that it could have: they say of which types its arguments are, and the reference (docs/messages.md) prints them.

import { article } from './examples/article.ts';
import { charts } from './examples/charts.ts';
import { command } from './examples/command.ts';
import { disk } from './examples/disk.ts';
import { figures } from './examples/figures.ts';
import { files } from './examples/files.ts';
import { fit } from './examples/fit.ts';
import { slides } from './examples/slides.ts';

export const examples = { ...files, ...figures, ...article, ...slides, ...fit, ...charts, ...disk, ...command };
