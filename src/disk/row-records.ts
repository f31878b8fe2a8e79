// Records which decks were made from which rows, so that unchanged rows are not built again.
import { join } from 'node:path';
import type { PlannedRow } from '../build/plan-rows.ts';
import type { Cache } from '../cache.ts';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import type { Files } from '../files.ts';
import { faultCode } from './faults.ts';
import { bytesHash } from './journal.ts';
import { readPlainFile } from './plain-file.ts';

/** The result of a row: its files and diagnostics. */
export interface RowRecord {
  /** For JSON output: per format. */
  readonly written: readonly object[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface RowRecords {
  /** Undefined if a file of the row is missing or has changed. */
  readonly get: (row: PlannedRow) => RowRecord | undefined;
  /** Its files by path relative to the folder. */
  readonly put: (row: PlannedRow, made: RowRecord & { readonly files: Files }) => void;
}

interface CachedRow extends RowRecord {
  readonly hashes: readonly (readonly [path: string, hash: string])[];
  readonly line: number;
}

/** Records for the decks in `folder`; `key` identifies everything they depend on except their rows. */
export function rowRecords(folder: string, cache: Cache, key: string): RowRecords {
  return {
    get: planned => {
      const bytes = cache.get(keyOf(planned, key));
      if (!bytes) return undefined;
      // Comes from our own cache, so it is trusted.
      const { hashes, written, diagnostics, line }: CachedRow = JSON.parse(new TextDecoder().decode(bytes));
      // Diagnostics may name the line of the row.
      if (line !== planned.row.place.line && diagnostics.length > 0) return undefined;
      const isThere = hashes.every(([path, hash]) => hashAt(join(folder, path)) === hash);
      return isThere ? { written, diagnostics } : undefined;
    },
    put: (planned, { files, written, diagnostics }) => {
      const hashes = [...files].map(([path, bytes]) => [path, bytesHash(bytes)] as const);
      const cached: CachedRow = { hashes, written, diagnostics, line: planned.row.place.line };
      cache.put(keyOf(planned, key), new TextEncoder().encode(JSON.stringify(cached)));
    },
  };
}

/** A row that has moved to another line is the same row. */
function keyOf({ row, audience, language }: PlannedRow, key: string): string {
  const text = JSON.stringify({ row, audience, language }, (name, value: unknown) =>
    name === 'place' ? undefined : value,
  );
  return `row ${text} ${key}`;
}

function hashAt(path: string): string | undefined {
  try {
    return bytesHash(readPlainFile(path));
  } catch (error) {
    if (faultCode(error) === undefined) throw error;
    return undefined;
  }
}
