// The values of a row that makes a deck of its own, in the table of figures, before that is read: formulas, bases and charts follow.

import type { DeckRow } from '../model/deck-row.ts';
import type { Figures } from '../model/figure.ts';
import { formulaSteps } from './formula/formula.ts';
import { inputsAmong } from './formula/formula-order.ts';
import type { CsvTable } from './table/csv.ts';

/** The table of figures with the values of a row in place of its own, each with its place in the table of rows. */
export function withRowValues(table: CsvTable, { values }: DeckRow): CsvTable {
  const byId = new Map(values.map(({ id, ...cell }) => [id, cell]));
  return {
    ...table,
    rows: table.rows.map(row => {
      const value = byId.get(row.cells.get('id')?.text ?? '');
      return value ? { ...row, cells: new Map([...row.cells, ['value', value]]) } : row;
    }),
  };
}

/** The figures with those marked that a row gives, and those that are calculated from them. */
export function markVarying(figures: Figures, { values }: DeckRow): Figures {
  const given = new Set(values.map(({ id }) => id));
  const calculated = inputsAmong(formulaSteps(figures), figures, id => given.has(id), 1);
  return new Map(
    [...figures].map(([id, figure]) => [
      id,
      given.has(id) || calculated.has(id) ? { ...figure, varies: true } : figure,
    ]),
  );
}
