// The files of a build as a value: the project's own templates and fonts, with the files of a folder laid over them.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuiltDeck } from '../src/build/build.ts';
import { readIconSet } from '../src/disk/project.ts';
import { fontFiles } from './theme/shipped-fonts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** All files below `folder/part`, by their path from `folder`: `filesBelow('test/cases/second/input', 'data')`. */
export function filesBelow(folder: string, part: string): ReadonlyMap<string, Uint8Array> {
  const start = join(root, folder);
  const entries = readdirSync(join(start, part), { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(path => [relative(start, path).split(sep).join('/'), new Uint8Array(readFileSync(path))]),
  );
}

/** The templates, fonts and icons of the program. */
export const program: ReadonlyMap<string, Uint8Array> = new Map([
  ...filesBelow('.', 'templates'),
  ...fontFiles,
  ...readIconSet(),
]);

/** The program's templates and fonts and, over them, what lies below `folder`: `projectFiles('test/cases/second/input')`. */
export function projectFiles(folder: string): Map<string, Uint8Array> {
  return new Map([...program, ...filesBelow(folder, '.')]);
}

/** The briefing that comes with the program, with its templates and fonts. */
export function sampleFiles(): Map<string, Uint8Array> {
  return new Map([...program, ...filesBelow('.', 'data')]);
}

/** The PowerPoint file of a deck that was built; empty for one that was not. */
export function bytesOf(deck: Pick<BuiltDeck, 'name' | 'files'> | undefined): Uint8Array {
  return deck?.files.get('pptx')?.get(`${deck.name}.pptx`) ?? new Uint8Array();
}
