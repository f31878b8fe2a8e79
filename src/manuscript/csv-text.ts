// Reads a table in CSV, with the lines of text above and below it.
import { csvRecords } from '../briefing/figures/table/csv.ts';
import type { Report } from '../diagnostics/diagnostics.ts';
import { decodeText } from '../text/read-text.ts';
import type { DraftManuscript } from './draft.ts';
import { draftsOfSheet } from './sheet-areas.ts';

export function readCsvText(file: string, bytes: Uint8Array, report: Report): DraftManuscript | undefined {
  const text = decodeText(file, bytes, report);
  const records = text === undefined ? undefined : csvRecords(file, text, report);
  if (!records) return undefined;
  const rows = records.map((record, row) => ({ row, cells: new Map(record.map((cell, column) => [column, cell])) }));
  return { drafts: draftsOfSheet(rows) };
}
