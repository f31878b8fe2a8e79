// What an axis or a legend of names writes: the name at which each label stands. Those of numbers are held with the units.
import type { Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import type { Row } from '../row.ts';
import type { VegaDrawing } from '../vega.ts';
import type { About } from './held.ts';

/** Reports the first label that is not the name of its place, nor that of the figure there (BD635); false then. */
export function checkGuides(
  { marks }: Pick<VegaDrawing, 'marks'>,
  rows: readonly Pick<Row, 'figure' | 'label'>[],
  about: About,
  report: Report,
): boolean {
  const wrong = marks.find(({ isGuide, kind, lines, datum: { value, label } }) => {
    if (!isGuide || kind !== 'text' || label === undefined || typeof value === 'number') return false;
    const text = lines.join(' ');
    const there = rows.filter(row => [row.figure.id, row.label].includes(String(value))).map(row => row.label);
    return text !== '' && ![String(label), String(value), ...there].includes(text);
  });
  if (!wrong) return true;
  const { lines, datum } = wrong;
  report(
    fault('BD635.axisLabel', about.place, { chart: about.chart, text: lines.join(' '), name: String(datum.value) }),
  );
  return false;
}
