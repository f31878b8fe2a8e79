// Reads a deck from disk for `briefdeck changes`.

import type { HandEdit } from '../../changes/compare/hand-edits.ts';
import type { Manifest } from '../../changes/manifest/manifest.ts';
import type { Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { examined } from '../../disk/existing-file.ts';
import { readFault } from '../../disk/faults.ts';
import { readPlainFile } from '../../disk/plain-file.ts';
import { shownPath } from '../shown-path.ts';

/** A deck with its edits by hand. */
export interface ReadDeck {
  /** Absolute. */
  readonly path: string;
  /** As shown to the user. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly manifest: Manifest;
  readonly isTouched: boolean;
  readonly edits: readonly HandEdit[];
}

/** The deck at an absolute path; undefined after reporting why it cannot be compared. */
export async function readDeckFile(path: string, cwd: string, report: Report): Promise<ReadDeck | undefined> {
  const name = shownPath(path, cwd);
  let bytes: Uint8Array;
  try {
    bytes = readPlainFile(path);
  } catch (error) {
    report(readFault(error, name));
    return undefined;
  }
  const existing = await examined(bytes);
  const { manifest } = existing.old;
  if (!manifest) {
    report(fault('BD842', undefined, { name }));
    return undefined;
  }
  const edits = existing.kind === 'edited' ? existing.edits : [];
  return { path, name, bytes, manifest, isTouched: existing.kind === 'edited', edits };
}
