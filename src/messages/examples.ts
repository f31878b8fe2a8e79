// Every message key with example arguments. They define the argument types, and docs/messages.md prints them.

import { article } from './examples/article.ts';
import { charts } from './examples/charts.ts';
import { command } from './examples/command.ts';
import { convention } from './examples/convention.ts';
import { disk } from './examples/disk.ts';
import { figures } from './examples/figures.ts';
import { files } from './examples/files.ts';
import { fit } from './examples/fit.ts';
import { imports } from './examples/import.ts';
import { slides } from './examples/slides.ts';

export const examples = {
  ...files,
  ...figures,
  ...article,
  ...slides,
  ...fit,
  ...convention,
  ...charts,
  ...disk,
  ...command,
  ...imports,
};
