// The core of the program, compiled, with the files of a project: decks and the frames that they were written from.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { texts } from '../../compile/texts.mjs';

const DOORS = [
  "export { buildDecks } from './src/build/build.ts';",
  "export { findProject, readProject } from './src/disk/project.ts';",
  "export { malgunAdvance } from './src/fonts/malgun.ts';",
];

/** `{ buildDecks, findProject, readProject, malgunAdvance }` of the project in the current folder. */
export async function openCore() {
  const outfile = join(process.cwd(), 'dist/predicted.js');
  const stdin = { contents: DOORS.join('\n'), resolveDir: process.cwd(), loader: 'ts' };
  await build({
    stdin,
    outfile,
    bundle: true,
    packages: 'external',
    plugins: [texts],
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  return import(pathToFileURL(outfile).href);
}
