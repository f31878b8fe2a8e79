// A table of figures for tests, one row a line: `id | value or =formula | unit | group | base`.
import type { Diagnostic, Report } from '../../src/diagnostics.ts';
import type { Figure, Figures, Unit } from '../../src/briefing/figure.ts';

const units: ReadonlyMap<string, Unit> = new Map([
  ['%', 'percent'],
  ['%p', 'percentage-points'],
  ['count', 'count'],
  ['year', 'year'],
  ['ratio', 'ratio'],
  ['index', 'index'],
  ['plain', 'plain'],
]);

/** Figures from rows; the first row stands in line 2 of the table; a unit that is none of the list is a currency. `value@2` gives decimals. */
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
    value: formula !== undefined || value === '' ? undefined : value,
    formula,
    formulaPlace: formula === undefined ? undefined : { file: 'figures.csv', line, column: 20 },
    decimals: Number(decimals ?? value.split('.')[1]?.length ?? 0),
    unit: units.get(unit) ?? 'currency',
    currency: units.has(unit) ? undefined : unit,
    source: 'survey',
    label: {},
    note: {},
    place,
  };
}

/** What was reported, one line each: `figures.csv:3:20 error BD230: No figure is called “adoptoin”. Did you mean “adoption”?`, in one language. */
export function listener(language: 'en' | 'ko' = 'en') {
  const found: Diagnostic[] = [];
  const report: Report = diagnostic => found.push(diagnostic);
  const lines = () =>
    found.map(({ place, severity, code, what, next }) => {
      const at = place ? `${place.file}:${place.line}:${place.column} ` : '';
      return `${at}${severity} ${code}: ${[what[language], next?.[language]].filter(Boolean).join(' ')}`;
    });
  return { found, report, lines };
}
