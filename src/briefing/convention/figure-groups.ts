// The groups of the table of figures before its values are read: a chart may name one.

import type { CsvRow, CsvTable } from '../figures/table/csv.ts';
import { byLanguageColumn } from '../figures/table/table-columns.ts';
import type { ByLanguage } from '../model/figure.ts';

/** By the name of the group, the label of the figure that is the base of its members, as far as they have one in common. */
export type FigureGroups = ReadonlyMap<string, ByLanguage>;

export function groupsIn(table: CsvTable | undefined): FigureGroups {
  const rows = table?.rows ?? [];
  const groups = new Map<string, ByLanguage>();
  for (const name of new Set(rows.map(row => textAt(row, 'group')).filter(text => text !== ''))) {
    const bases = new Set(rows.filter(row => textAt(row, 'group') === name).map(row => textAt(row, 'base')));
    const [base] = bases;
    const row = bases.size === 1 && base ? rows.find(each => textAt(each, 'id') === base) : undefined;
    groups.set(name, row ? labelsIn(row) : {});
  }
  return groups;
}

function textAt(row: CsvRow, column: string): string {
  return row.cells.get(column)?.text ?? '';
}

function labelsIn({ cells }: CsvRow): ByLanguage {
  const labels = [...cells].flatMap(([name, { text }]) => {
    const [, column, language = ''] = byLanguageColumn.exec(name) ?? [];
    return column === 'label' && text !== '' ? [[language, text] as const] : [];
  });
  return Object.fromEntries(labels);
}
