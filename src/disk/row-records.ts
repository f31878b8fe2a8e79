// What was made of the rows of a table, so that a row whose files are there as they would be made is not made again.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { PlannedRow } from '../build/plan-rows.ts';
import type { Cache } from '../cache.ts';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import type { Files } from '../files.ts';
import { faultCode } from './faults.ts';
import { readPlainFile } from './plain-file.ts';

/** What was made of a row, and what was said of it. */
export interface RowRecord {
  /** For a program: of each format. */
  readonly written: readonly object[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface RowRecords {
  /** Nothing for a row of which a file is missing or another. */
  readonly get: (row: PlannedRow) => RowRecord | undefined;
  /** Its files by their paths below the folder. */
  readonly put: (row: PlannedRow, made: RowRecord & { readonly files: Files }) => void;
}

interface CachedRow extends RowRecord {
  readonly hashes: readonly (readonly [path: string, hash: string])[];
  readonly line: number;
}

/** Of the decks in `folder`; `key` stands for all that they follow from but their rows. */
export function rowRecords(folder: string, cache: Cache, key: string): RowRecords {
  return {
    get: planned => {
      const bytes = cache.get(keyOf(planned, key));
      if (!bytes) return undefined;
      // It comes from a cache, which gives back what was put, and is trusted.
      const { hashes, written, diagnostics, line }: CachedRow = JSON.parse(new TextDecoder().decode(bytes));
      // What was said may name the line in which the row stood.
      if (line !== planned.row.place.line && diagnostics.length > 0) return undefined;
      const isThere = hashes.every(([path, hash]) => hashAt(join(folder, path)) === hash);
      return isThere ? { written, diagnostics } : undefined;
    },
    put: (planned, { files, written, diagnostics }) => {
      const hashes = [...files].map(([path, bytes]) => [path, hashOf(bytes)] as const);
      const cached: CachedRow = { hashes, written, diagnostics, line: planned.row.place.line };
      cache.put(keyOf(planned, key), new TextEncoder().encode(JSON.stringify(cached)));
    },
  };
}

/** A row that stands in another line is the same row. */
function keyOf({ row, audience, language }: PlannedRow, key: string): string {
  const text = JSON.stringify({ row, audience, language }, (name, value: unknown) =>
    name === 'place' ? undefined : value,
  );
  return `row ${text} ${key}`;
}

function hashAt(path: string): string | undefined {
  try {
    return hashOf(readPlainFile(path));
  } catch (error) {
    if (faultCode(error) === undefined) throw error;
    return undefined;
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
