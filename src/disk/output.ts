// Where decks go: a folder, or one file; judged before the build, so that nobody waits for decks that cannot be written.

import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { DECK_ENDING, FORMATS, type Format, fileEndings, writerOf } from '../write/writers.ts';
import { writeFault } from './faults.ts';

/** Absolute paths. */
export type Output =
  | { readonly kind: 'folder'; readonly folder: string; readonly endings: readonly string[] }
  | { readonly kind: 'file'; readonly folder: string; readonly file: string };

/**
 * What `--out` means: a name with the ending of a file that is made is that of one deck, anything else a folder; without it the
 * project's `output`.
 */
export function outputFrom(out: string | undefined, cwd: string, root: string, formats: readonly Format[]): Output {
  const endings = endingsFor(formats);
  if (out === undefined) return { kind: 'folder', folder: join(root, 'output'), endings };
  const path = resolve(cwd, out);
  if (!endings.includes(extname(path).toLowerCase())) return { kind: 'folder', folder: path, endings };
  return { kind: 'file', folder: dirname(path), file: path };
}

/** A deck whose pictures only are made still has the name of a file. */
function endingsFor(formats: readonly Format[]): readonly string[] {
  const endings = fileEndings(formats);
  return endings.length > 0 ? endings : [DECK_ENDING];
}

/** Why decks cannot be written to `output`, as far as it can be known beforehand; a missing folder is no reason. */
export function outputFault(output: Output): Diagnostic | undefined {
  if (output.kind === 'file') {
    const unsound = nameFault(basename(output.file));
    if (unsound) return unsound;
    if (isFolder(output.file)) return fault('BD811', undefined, { path: output.file });
  } else {
    const ending = extname(output.folder);
    if (isEndingOfFile(ending) && !isFolder(output.folder)) {
      return fault('BD810.otherEnding', undefined, {
        name: basename(output.folder),
        endings: output.endings,
        other: ending,
      });
    }
  }
  try {
    const existing = nearestExisting(output.folder);
    if (!statSync(existing).isDirectory()) return fault('BD812', undefined, { path: existing, asked: output.kind });
    accessSync(existing, constants.W_OK);
  } catch (error) {
    return writeFault(error, output.folder, 0);
  }
  return undefined;
}

/** Whether a name with that ending is meant for a file: of a format of ours, or of another program for presentations. */
function isEndingOfFile(ending: string): boolean {
  const ours = FORMATS.some(format => `.${writerOf(format).extension}` === ending.toLowerCase());
  return ours || /^\.(pptm|ppt|ppsx|potx|pdf|odp|key)$/i.test(ending);
}

/** Why `name` is no file name that every system takes: `CON.pptx`, `a:b.pptx`, more than 255 bytes. */
export function nameFault(name: string): Diagnostic | undefined {
  const forbidden = /[<>:"/\\|?*\u0000-\u001F\u007F]/.exec(name)?.[0];
  if (forbidden !== undefined)
    return fault('BD810.forbiddenCharacter', undefined, { name: visible(name), character: visible(forbidden) });
  if (/^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i.test(name)) return fault('BD810.reserved', undefined, { name });
  if (name === '' || fileEndings(FORMATS).includes(name.toLowerCase()))
    return fault('BD810.empty', undefined, { name });
  if (new TextEncoder().encode(name).length > 255)
    return fault('BD810.tooLong', undefined, { name: `${name.slice(0, 40)}…` });
  return undefined;
}

function visible(text: string): string {
  return text.replace(/[\u0000-\u001F\u007F]/g, '\uFFFD');
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** `path`, or the nearest one above it that exists: for `deck.pptx/below`, where `deck.pptx` is a file, that file. */
function nearestExisting(path: string): string {
  let at = path;
  while (at !== dirname(at) && !existsSync(at)) at = dirname(at);
  return at;
}
