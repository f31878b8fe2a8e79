// How the file in the place of a deck stands to the deck that is to be written there: nobody's work is ever overwritten.
import type { HandEdit } from '../changes/compare/hand-edits.ts';
import type { Manifest } from '../changes/manifest/manifest.ts';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { faultCode, readFault } from './faults.ts';
import { readPlainFile } from './plain-file.ts';

/** A deck of ours as it was found. */
export interface OldDeck {
  readonly bytes: Uint8Array;
  /** What it was built with; undefined when another version of the program wrote it, or another program lost it. */
  readonly manifest: Manifest | undefined;
}

export type ExistingFile =
  /** There is no file. */
  | { readonly kind: 'free' }
  /** The very same bytes. */
  | { readonly kind: 'same'; readonly old: OldDeck }
  /** A deck of ours that nobody has touched. */
  | { readonly kind: 'ours'; readonly old: OldDeck }
  /** A deck of ours that another program has saved since; what it says otherwise than it was built. */
  | { readonly kind: 'edited'; readonly old: OldDeck; readonly edits: readonly HandEdit[] }
  /** Some other file. */
  | { readonly kind: 'foreign'; readonly old: OldDeck };

/** How the file at `path` stands to a deck of these bytes and that manifest; a diagnostic when it cannot be read. */
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

/** How a deck has fared since it was written: `ours`, `edited` or `foreign`. */
export async function examined(bytes: Uint8Array): Promise<Exclude<ExistingFile, { readonly kind: 'free' | 'same' }>> {
  const [{ readManifest }, { readSavedDeck }, { parseManifest }, { deckTexts, handEdits }] = await Promise.all([
    import('../write/pptx/parts/manifest-part.ts'),
    import('../write/pptx/read-deck.ts'),
    import('../changes/manifest/manifest-text.ts'),
    import('../changes/compare/hand-edits.ts'),
  ]);
  const found = readSavedDeck(bytes);
  const text = found && readManifest(bytes);
  const old = { bytes, manifest: text === undefined ? undefined : parseManifest(text) };
  if (!found || (found.key === undefined && text === undefined)) return { kind: 'foreign', old };
  if (found.isIntact) return { kind: 'ours', old };
  return { kind: 'edited', old, edits: old.manifest ? handEdits(old.manifest, deckTexts(found.shapes)) : [] };
}
