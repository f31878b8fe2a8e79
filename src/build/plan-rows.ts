// Plans the decks of a table of rows (`--each`): checks everything that can be checked before the first is built, reporting it once.

import { readLocales } from '../briefing/locale/read-locales.ts';
import type { Briefing } from '../briefing/model/briefing.ts';
import type { DeckRow } from '../briefing/model/deck-row.ts';
import type { Locale } from '../briefing/model/locale.ts';
import type { PlannedSilence } from '../briefing/model/plan.ts';
import { patternFault } from '../briefing/plan/deck-name.ts';
import { planOfRow } from '../briefing/plan/plan-of-row.ts';
import { readBriefing } from '../briefing/read-briefing.ts';
import { type RowsFile, readRows, type WrittenRow } from '../briefing/read-rows.ts';
import { type Diagnostic, nearest, type Place, type Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { groupBy } from '../group-by.ts';
import { readTemplates } from '../slide/templates.ts';
import type { BuildRequest } from './build-request.ts';
import { chooseAudiences, type DeckTarget, unknownAudience, unknownLanguage } from './choose-audiences.ts';
import { nameDecks } from './name-decks.ts';
import { withDocuments } from './open-documents.ts';

export interface RowsRequest extends Omit<BuildRequest, 'row' | 'onStep' | 'onFrames'> {
  readonly table: RowsFile;
  /** The second of eight parts of the rows, one of each eight: `{ part: 2, of: 8 }`; undefined: all. */
  readonly shard?: Shard | undefined;
}

export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** A deck to make: what it is asked for with, and what it will be called. */
export interface PlannedRow {
  readonly row: DeckRow;
  readonly audience: string;
  readonly language: string;
  /** Of its file, without an ending. */
  readonly name: string;
}

export interface PlannedRows {
  /** Those that can be tried, in the order of the table; undefined when something is wrong that no row could mend. */
  readonly rows?: readonly PlannedRow[] | undefined;
  /** How many rows are meant, those included that cannot be tried. */
  readonly count: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly silences: readonly PlannedSilence[];
}

/** What a table of rows asks for; rows that cannot be made are reported at their lines and left out. */
export async function planRows(request: RowsRequest): Promise<PlannedRows> {
  return withDocuments(request, planOfRows, diagnostics => ({ count: 0, diagnostics, silences: [] }));
}

async function planOfRows(request: RowsRequest): Promise<PlannedRows> {
  const diagnostics: Diagnostic[] = [];
  const report: Report = diagnostic => diagnostics.push(diagnostic);
  const { files, cache } = request;

  // 1. What all decks share. What is wrong in the table of figures a row may mend.
  const found: Diagnostic[] = [];
  const reportOfRow: Report = diagnostic => found.push(diagnostic);
  const briefing = await readBriefing(files, request.briefing, reportOfRow, cache);
  const locales = readLocales(files, reportOfRow, cache);
  readTemplates(files, reportOfRow);
  const errors = found.filter(({ severity, draftable }) => severity === 'error' && !(request.draft && draftable));
  const shared = briefing ? errors.filter(each => !isOfFigures(each)) : errors;
  if (!briefing || shared.length > 0) return { count: 0, diagnostics: shared, silences: [] };
  const { silences = [] } = briefing.plan;

  // 2. The rows, and for whom and in which language each is.
  const written = await readRows(request.table, briefing, report);
  if (!written) return { count: 0, diagnostics, silences };
  const { audiences } = briefing.plan;
  const unknown = request.audiences.find(id => !audiences.has(id));
  if (unknown !== undefined) {
    report(unknownAudience(unknown, briefing.name, [...audiences.keys()]));
    return { count: 0, diagnostics, silences };
  }
  const usual = request.audiences.length > 0 ? request.audiences : [...audiences.keys()];
  const { shard = { part: 1, of: 1 } } = request;
  const mine = written.filter((_, index) => index % shard.of === shard.part - 1);
  const isMine = new Set(mine.map(({ place }) => place));
  const open = mine.filter(({ audience }) => audience === undefined);
  if (open[0] && usual.length > 1) report(fault('BD177', open[0].place, { count: open.length, audiences: usual }));

  // 3. What their files are called.
  const targetOf = targetsOf(briefing, locales, request, report);
  const named = written.flatMap(each => {
    // What is wrong with a row is said where it is made.
    const reportOfRow = isMine.has(each.place) ? report : () => undefined;
    const target = each.audience || usual.length === 1 ? targetOf(each, usual[0] ?? '', reportOfRow) : undefined;
    return target ? plannedRow(each, target, briefing, request, reportOfRow) : [];
  });
  const rows = withoutDoubles(named, isMine, report).filter(({ row }) => isMine.has(row.place));
  return { rows, count: mine.length, diagnostics, silences };
}

function isOfFigures({ place }: Diagnostic): boolean {
  return /^data\/[^/]+\/figures\.(?:csv|xlsx)$/i.test(place?.file ?? '');
}

type TargetOf = (row: WrittenRow, usual: string, report: Report) => DeckTarget | undefined;

/** The deck of the plan that a row is made from; what no row can have for its audience or language is reported once. */
function targetsOf(
  briefing: Briefing,
  locales: ReadonlyMap<string, Locale>,
  { files, language }: RowsRequest,
  reportOnce: Report,
): TargetOf {
  const known = new Map<string, DeckTarget | undefined>();
  const ids = [...briefing.plan.audiences.keys()];
  return ({ audience, language: own }, usual, report) => {
    const id = audience?.value ?? usual;
    if (audience && !ids.includes(id)) {
      report(fault('BD179', audience.place, { id, near: nearest(id, ids), ids }));
      return undefined;
    }
    if (own && !(locales.has(own.value) && briefing.articles.has(own.value))) {
      report(unknownLanguage(own.place, own.value, briefing, locales));
      return undefined;
    }
    const key = JSON.stringify([id, own?.value]);
    if (!known.has(key)) {
      const choice = { audiences: [id], language: own?.value ?? language, files, planIsWhole: true };
      known.set(key, chooseAudiences(briefing, locales, choice, reportOnce)[0]);
    }
    return known.get(key);
  };
}

function plannedRow(
  { values, file, title, titles, place }: WrittenRow,
  target: DeckTarget,
  briefing: Briefing,
  { slides, toSend = false }: RowsRequest,
  report: Report,
): readonly PlannedRow[] {
  const unsound = file && patternFault(file.value, file.place, true);
  if (unsound) {
    report(unsound);
    return [];
  }
  const { language } = target.locale;
  const words = new Map([...(title ? [[language, title] as const] : []), ...titles]);
  const [first] = words.values();
  const ofRow = first && {
    value: Object.fromEntries([...words].map(([name, { value }]) => [name, value])),
    place: (words.get(language) ?? first).place,
  };
  const row: DeckRow = { values, title: ofRow, file, place };
  const plan = planOfRow(briefing.plan, row);
  const audience = plan.audiences.get(target.audience.id) ?? target.audience;
  const naming = { isPart: slides !== undefined, toSend };
  const named = nameDecks([{ ...target, audience }], { ...briefing, plan }, naming, report);
  return named.map(({ name }) => ({ row, audience: audience.id, language, name }));
}

/** Without rows whose decks would have one name: which of them is meant, nobody can tell. */
function withoutDoubles(
  rows: readonly PlannedRow[],
  isMine: ReadonlySet<Place>,
  report: Report,
): readonly PlannedRow[] {
  const byName = groupBy(rows, ({ name }) => name.toLowerCase());
  for (const alike of byName.values()) {
    const [first, second] = alike;
    if (!second || !alike.some(({ row }) => isMine.has(row.place))) continue;
    const lines = alike.map(({ row }) => row.place.line);
    report(fault('BD178', (second.row.file ?? second.row).place, { name: first.name, lines }));
  }
  return rows.filter(({ name }) => byName.get(name.toLowerCase())?.length === 1);
}
