// A table of figures for tests, one row a line: `adoption | 30.6 | % | rates | firms | yes` (id, value, `withheld` or =formula, unit, group, base, multiple).
import type { Figure, Figures, Unit } from '../../src/briefing/model/figure.ts';

const units: ReadonlyMap<string, Unit> = new Map([
  ['%', 'percent'],
  ['%p', 'percentage-points'],
  ['count', 'count'],
  ['year', 'year'],
  ['ratio', 'ratio'],
  ['index', 'index'],
  ['plain', 'plain'],
]);

/** Figures from rows; the first row stands in line 2 of the table; a unit that is none of the list is a currency. `30.6@2` says the decimals. */
export function table(rows: string): Figures {
  const lines = rows.trim().split('\n');
  return new Map(lines.map((line, index) => [line.split('|')[0]?.trim() ?? '', row(line, index + 2)]));
}

function row(text: string, line: number): Figure {
  const [id = '', cell = '', unit = '', group, base, multiple] = text.split('|').map(part => part.trim() || undefined);
  const [value = '', decimals] = cell.split('@');
  const place = { file: 'figures.csv', line, column: 1 };
  const formula = value.startsWith('=') ? value.slice(1) : undefined;
  return {
    id,
    group,
    base,
    multiple: multiple === 'yes',
    value: formula !== undefined || value === '' || value === 'withheld' ? undefined : value,
    ...(value === 'withheld' ? { absence: 'withheld' } : {}),
    formula,
    formulaPlace: formula === undefined ? undefined : { file: 'figures.csv', line, column: 20 },
    decimals: Number(decimals ?? (formula === undefined ? value.split('.')[1]?.length : undefined) ?? 0),
    unit: units.get(unit) ?? 'currency',
    currency: units.has(unit) ? undefined : unit,
    source: 'survey',
    label: {},
    note: {},
    place,
  };
}
