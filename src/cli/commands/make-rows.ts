// Writes the decks of a table’s rows as they are made, each completely or not at all; unchanged ones are not made again.
import { join } from 'node:path';
import type { RowBuilder } from '../../build/build-rows.ts';
import type { PlannedRow } from '../../build/plan-rows.ts';
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import type { PlacementRules } from '../../disk/placement.ts';
import type { RowRecords } from '../../disk/row-records.ts';
import type { Refusal } from '../../disk/write-refusal.ts';
import { DECK_ENDING } from '../../write/writers.ts';
import { hasErrors } from '../outcome.ts';
import { summaryJson, type WrittenFormat } from '../summary.ts';
import { type MadeDeck, placeDecks } from './make-decks.ts';

export interface MadeRow {
  readonly planned: PlannedRow;
  readonly state: WrittenFormat['state'] | 'failed';
  /** Per format, for JSON output. */
  readonly written: readonly object[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface RowsPlace {
  /** Absolute. */
  readonly folder: string;
  readonly rules: PlacementRules & { readonly refused: Refusal };
  readonly records: RowRecords;
}

/** Makes missing and changed rows, with a builder opened for them; returns all rows in order. */
export async function makeRows(
  rows: readonly PlannedRow[],
  open: (rows: readonly PlannedRow[]) => Promise<RowBuilder>,
  place: RowsPlace,
  onMade: (row: MadeRow) => void,
): Promise<readonly MadeRow[]> {
  const made = new Map<PlannedRow, MadeRow>();
  const take = (one: MadeRow): void => {
    made.set(one.planned, one);
    onMade(one);
  };
  for (const planned of rows) {
    const known = knownRow(planned, place.records);
    if (known) take(known);
  }
  const missing = rows.filter(planned => !made.has(planned));
  if (missing.length === 0) return [...made.values()];
  const builder = await open(missing);
  const waiting = missing.values();
  const takeNext = async (): Promise<void> => {
    for (const planned of waiting) take(await makeRow(planned, builder, place));
  };
  try {
    await Promise.all(Array.from({ length: builder.atOnce }, takeNext));
  } finally {
    await builder.close();
  }
  return rows.flatMap(planned => made.get(planned) ?? []);
}

async function makeRow(planned: PlannedRow, builder: RowBuilder, place: RowsPlace): Promise<MadeRow> {
  const { folder, rules, records } = place;
  const { decks, diagnostics } = await builder.build(planned);
  const failed = (found: readonly Diagnostic[]): MadeRow => ({
    planned,
    state: 'failed',
    written: [{ file: planned.name, line: planned.row.place.line, state: 'failed' }],
    diagnostics: found,
  });
  if (hasErrors(diagnostics)) return failed(diagnostics);
  const [deck] = decks;
  if (!deck) throw new Error(`no deck of line ${planned.row.place.line}`);
  const meant: MadeDeck = { ...deck, path: join(folder, `${deck.name}${DECK_ENDING}`) };
  const placed = await placeDecks([meant], rules);
  const all = [...diagnostics, ...placed.diagnostics];
  if (hasErrors(placed.diagnostics)) return failed(all);
  const formats = placed.formats.map(each => ({ ...each, path: rules.shown(each.path) }));
  const state = stateOf(formats.map(each => each.state));
  const written = summaryJson(formats);
  if (state !== 'beside') {
    const files = new Map([...meant.files.values()].flatMap(made => [...made]));
    records.put(planned, { files, written, diagnostics });
  }
  return { planned, state, written, diagnostics: all };
}

function stateOf(states: readonly WrittenFormat['state'][]): WrittenFormat['state'] {
  const order = ['beside', 'changed', 'new'] as const;
  return order.find(state => states.includes(state)) ?? 'unchanged';
}

/** A row whose files are up to date. */
function knownRow(planned: PlannedRow, records: RowRecords): MadeRow | undefined {
  const known = records.get(planned);
  if (!known) return undefined;
  const written = known.written.map(each => ({ ...each, state: 'unchanged' }));
  return { planned, state: 'unchanged', written, diagnostics: known.diagnostics };
}
