// The target of decks: a folder, or one file. Checked before the build, so that nobody waits for decks that cannot be written.

import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { DECK_ENDING, FORMATS, type Format, fileEndings, writerOf } from '../write/writers.ts';
import { writeFault } from './faults.ts';
import { fileSystem } from './file-system.ts';

/** Absolute paths. */
export type Output =
  | { readonly kind: 'folder'; readonly folder: string; readonly endings: readonly string[] }
  | { readonly kind: 'file'; readonly folder: string; readonly file: string };

/**
 * The meaning of `--out`: a name with the extension of a deck file is one deck, anything else a folder; by default the
 * project's `output`.
 */
export function outputFrom(out: string | undefined, cwd: string, root: string, formats: readonly Format[]): Output {
  const endings = endingsFor(formats);
  if (out === undefined) return { kind: 'folder', folder: join(root, 'output'), endings };
  const path = resolve(cwd, out);
  if (!endings.includes(extname(path).toLowerCase())) return { kind: 'folder', folder: path, endings };
  return { kind: 'file', folder: dirname(path), file: path };
}

/** A deck of which only pictures are made still has a file name. */
function endingsFor(formats: readonly Format[]): readonly string[] {
  const endings = fileEndings(formats);
  return endings.length > 0 ? endings : [DECK_ENDING];
}

/** Why decks cannot be written to `output`, as far as is known beforehand; a missing folder is fine. */
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
    if (!fileSystem.statSync(existing).isDirectory())
      return fault('BD812', undefined, { path: existing, asked: output.kind });
    fileSystem.accessSync(existing, fileSystem.constants.W_OK);
  } catch (error) {
    return writeFault(error, output.folder, 0);
  }
  return undefined;
}

/** Whether a name with this extension means a file: one of our formats, or a format of another presentation program. */
function isEndingOfFile(ending: string): boolean {
  const ours = FORMATS.some(format => `.${writerOf(format).extension}` === ending.toLowerCase());
  return ours || /^\.(pptm|ppt|ppsx|potx|pdf|odp|key)$/i.test(ending);
}

/** Why `name` is not a valid file name on every system: `CON.pptx`, `a:b.pptx`, more than 255 bytes. */
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
  return fileSystem.existsSync(path) && fileSystem.statSync(path).isDirectory();
}

/** `path` or its nearest existing parent: `deck.pptx` for `deck.pptx/below` if that is a file. */
function nearestExisting(path: string): string {
  let at = path;
  while (at !== dirname(at) && !fileSystem.existsSync(at)) at = dirname(at);
  return at;
}
