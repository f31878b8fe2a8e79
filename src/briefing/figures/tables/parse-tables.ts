// Reads `tables.yaml`: which tables of the briefing's own workbooks hold figures, and what their heads and rows must be called.
import type { Placed, Report } from '../../../diagnostics/diagnostics.ts';
import { fault } from '../../../diagnostics/fault.ts';
import type { ParseYaml } from '../../../text/cached-yaml.ts';
import {
  boolean,
  checked,
  described,
  mapped,
  mapping,
  optional,
  placed,
  type Reader,
  type ReadRecord,
  reader,
  record,
  shared,
  text,
  unknownKey,
} from '../../../text/reader.ts';
import { byLanguage, languageName } from '../../model/language.ts';
import { byId } from '../plan-id.ts';

/** The label of a row: as it stands in the sheet, or by language, where the sheet need not have all. */
export type RowLabel = Placed<string> | ReadonlyMap<string, Placed<string>>;

const column = described(
  shared(
    'column',
    record({
      head: described(placed(text), 'The words above the column; those of two rows one after another: 2024 Share.'),
      unit: optional(described(placed(text), 'In place of that of the table.')),
      as_of: optional(described(placed(text), 'Which time its numbers are of: 2024, 2024-08.')),
      base: optional(described(placed(text), 'In place of that of the table: a number, or the id of a figure.')),
      decimals: optional(described(placed(text), 'How many decimals to show; else those that the cells show.')),
    }),
  ),
  'A column with figures.',
);

/** Where heads stand: `3`, or `3-4` for two rows. */
const headerPattern = /^[1-9][0-9]{0,5}(?:-[1-9][0-9]{0,5})?$/;

const header = mapped(
  checked(
    placed(text),
    ({ value, place }) => (headerPattern.test(value) ? undefined : fault('BD790', place, { text: value })),
    { pattern: headerPattern.source },
  ),
  ({ value, place }) => {
    const [first = 1, last = first] = value.split('-').map(Number);
    return { value: { first: Math.min(first, last), last: Math.max(first, last) }, place };
  },
);

/** A table as its entry says it is, by the name with which the ids of its figures begin. */
export type TableEntry = ReadRecord<ReturnType<typeof fields>> & { readonly id: string };

function fields(languages: readonly string[]) {
  const words = byLanguage(languages);
  return {
    workbook: described(placed(text), 'A workbook in the folder of the briefing: tables.xlsx.'),
    sheet: described(placed(text), 'The name on its tab.'),
    header: described(header, 'The row with the heads of the columns, 3, or two rows, 3-4.'),
    labels: described(
      words,
      'The head of the column that names the rows, by language where there are several; a column without head by its letter.',
    ),
    groups: optional(
      described(words, 'The head of the column with what several rows belong to, such as their question.'),
      {},
    ),
    columns: described(
      byId(() => column),
      'The columns with figures, by the name with which the ids of their figures end.',
    ),
    ids: optional(
      described(
        byId(() => described(rowLabel(languages), 'The label of the row.')),
        'The rows: their ids, and their labels as they stand in the sheet, “Question > Answer” with groups; other languages beside: {en: Men, fr: Hommes}. Without it, ids follow from labels.',
      ),
    ),
    unit: described(placed(text), 'As in figures.csv: percent, count, KRW.'),
    units: optional(
      described(
        byId(() => described(placed(text), 'The unit of the row.')),
        'Units of rows that have one of their own, by the ids of the rows.',
      ),
      new Map<string, Placed<string>>(),
    ),
    base: optional(described(placed(text), 'Who was asked: a number, or the id of a figure.')),
    baseColumn: optional(described(placed(text), 'The head of a column with the number of those asked, for each row.')),
    baseRow: optional(described(placed(text), 'The label of a row with the number of those asked, for each column.')),
    source: optional(described(placed(text), 'The id of a source.')),
    decimals: optional(described(placed(text), 'How many decimals to show; else those that the cells show.')),
    multiple: optional(described(boolean, 'Whether one could give several answers.'), false),
  };
}

function rowLabel(languages: readonly string[]): Reader<RowLabel> {
  const words = byLanguage(languages);
  const each = mapping(() => placed(text));
  const one = placed(text);
  return reader<RowLabel>(words.schema, (node, report) => {
    if (node.kind !== 'map') return one(node, report);
    for (const { key } of node.entries.values())
      if (!languageName.test(key.value)) report(unknownKey(key.place, key.value, languages));
    return each(node, report);
  });
}

/** A reader of the tables of a briefing in these languages. */
export function tablesReader(languages: readonly string[]): Reader<ReadonlyMap<string, TableEntry>> {
  const table = described(shared('table', record(fields(languages))), 'A table of a workbook.');
  return described(
    byId(id => mapped(table, (read): TableEntry => ({ ...read, id: id.value }))),
    'Tables of workbooks whose cells are figures (tables.yaml), by the name with which the ids of their figures begin.',
  );
}

/** `parseTables('data/a/tables.yaml', text, ['en', 'ko'], report, parse)`; undefined if it cannot be read as a whole. */
export function parseTables(
  file: string,
  written: string,
  languages: readonly string[],
  report: Report,
  parse: ParseYaml,
): ReadonlyMap<string, TableEntry> | undefined {
  const node = parse(file, written, report);
  return node && tablesReader(languages)(node, report);
}
