// Compares the file at a deck’s path with the deck to write there, so that nobody’s edits are overwritten.
import type { HandEdit } from '../changes/compare/hand-edits.ts';
import type { Manifest } from '../changes/manifest/manifest.ts';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { faultCode, readFault } from './faults.ts';
import { readPlainFile } from './plain-file.ts';

/** A deck of ours as it was found. */
export interface OldDeck {
  readonly bytes: Uint8Array;
  /** Its manifest, read when asked for; undefined if another version of the program wrote it or another program removed it. */
  readonly manifest: Manifest | undefined;
}

export type ExistingFile =
  /** There is no file. */
  | { readonly kind: 'free' }
  /** Identical bytes. */
  | { readonly kind: 'same'; readonly old: OldDeck }
  /** A deck of ours that nobody has touched. */
  | { readonly kind: 'ours'; readonly old: OldDeck }
  /** A deck of ours that another program has saved since, with its differences from the build. */
  | { readonly kind: 'edited'; readonly old: OldDeck; readonly edits: readonly HandEdit[] }
  /** Some other file. */
  | { readonly kind: 'foreign'; readonly old: OldDeck };

/** Compares the file at `path` with a deck of these bytes and this manifest; a diagnostic if it cannot be read. */
export async function existingFileAt(path: string, deck: OldDeck): Promise<ExistingFile | Diagnostic> {
  let bytes: Uint8Array;
  try {
    bytes = readPlainFile(path);
  } catch (error) {
    const code = faultCode(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'free' } : readFault(error, path);
  }
  if (Buffer.compare(bytes, deck.bytes) === 0) return { kind: 'same', old: deck };
  return examined(bytes);
}

/** Whether a deck is as it was written (`ours`), `edited`, or `foreign`. */
export async function examined(bytes: Uint8Array): Promise<Exclude<ExistingFile, { readonly kind: 'free' | 'same' }>> {
  const [{ readManifest }, { readSavedDeck }, { parseManifest }, { deckTexts, handEdits }] = await Promise.all([
    import('../write/pptx/parts/manifest-part.ts'),
    import('../write/pptx/read-deck.ts'),
    import('../changes/manifest/manifest-text.ts'),
    import('../changes/compare/hand-edits.ts'),
  ]);
  const found = readSavedDeck(bytes);
  const manifest = (): Manifest | undefined => {
    const text = readManifest(bytes);
    return text === undefined ? undefined : parseManifest(text);
  };
  const old = {
    bytes,
    get manifest() {
      return found && manifest();
    },
  };
  if (!found || (found.key === undefined && readManifest(bytes) === undefined)) return { kind: 'foreign', old };
  if (found.isIntact) return { kind: 'ours', old };
  const built = manifest();
  return { kind: 'edited', old, edits: built ? handEdits(built, deckTexts(found.shapes())) : [] };
}
