// The drawing held against the figures, and every text against the picture and the other texts: what is shown is what the table says.
import type { Place, Report } from '../diagnostics.ts';
import type { DrawnRow } from './complete.ts';
import * as messages from './drawing-messages.ts';
import type { Named } from './named.ts';
import type { DrawnText } from './outlined.ts';
import type { DrawnMark } from './vega.ts';

/** Bars are as long as their values say to a hundredth of a point, and texts may touch each other by half of one. */
const lengthTolerance = 0.01;
const touch = 0.5;

/**
 * Whether every row is drawn by exactly one bar (or one mark of another kind), as long as its value says, with its label and its
 * text written out. A bar that shows another value than the row's is a mistake of ours and throws; the rest is reported (BD635-BD637).
 */
export function checkMarks(
  marks: readonly DrawnMark[],
  rows: readonly DrawnRow[],
  named: Iterable<Named>,
  about: { readonly chart: string; readonly place: Place },
  report: Report,
): void {
  const bars = marks.filter(mark => mark.kind === 'rect');
  const shown = bars.length > 0 ? bars : marks.filter(mark => mark.kind !== 'text' && mark.kind !== 'rule');
  const astray = rows.filter(row => {
    const own = shown.filter(mark => mark.row?.id === row.id);
    for (const { row: drawn } of own) {
      if (drawn?.value !== row.value) throw new Error(`The bar of ${row.id} shows ${drawn?.value}, not ${row.value}.`);
    }
    return bars.length > 0 ? own.length !== 1 : own.length === 0;
  });
  const strangers = bars.some(bar => !rows.some(row => row.id === bar.row?.id));
  if (astray.length > 0 || strangers) {
    const ids = (astray.length > 0 ? astray : rows).map(row => row.id);
    report(messages.marksMissing(about.place, about.chart, ids));
  } else if (bars.length > 0 && !isProportional(bars, 'width') && !isProportional(bars, 'height')) {
    report(messages.notFromZero(about.place, about.chart));
  }
  const written = (row: DrawnRow) => marks.filter(mark => mark.kind === 'text' && mark.row?.id === row.id);
  for (const wanted of [(row: DrawnRow) => [row.text], (row: DrawnRow) => row.lines]) {
    const silent = rows.find(row => !written(row).some(mark => mark.lines.join('\n') === wanted(row).join('\n')));
    if (silent) report(messages.valueNotShown(about.place, about.chart, silent.id, wanted(silent).join(' ')));
  }
  for (const { figure, text, phrase } of named) {
    if (marks.some(mark => mark.lines.includes(phrase) || mark.lines.includes(text))) continue;
    report(messages.valueNotShown(about.place, about.chart, figure.id, phrase));
  }
}

/** Whether lengths and values have one proportion: bars that start at zero on a linear scale. */
function isProportional(bars: readonly DrawnMark[], length: 'width' | 'height'): boolean {
  const value = (bar: DrawnMark) => Math.abs(bar.row?.value ?? 0);
  const longest = bars.reduce((a, b) => (value(b) > value(a) ? b : a));
  if (value(longest) === 0) return bars.every(bar => bar[length] <= lengthTolerance);
  const unit = longest[length] / value(longest);
  return unit > 0 && bars.every(bar => Math.abs(bar[length] - value(bar) * unit) <= lengthTolerance);
}

/** Reports every text that leaves the picture (BD633) and every two that overlap (BD634). */
export function checkTexts(
  texts: readonly DrawnText[],
  size: { readonly width: number; readonly height: number },
  about: { readonly chart: string; readonly place: Place },
  report: Report,
): void {
  for (const [index, text] of texts.entries()) {
    const excess = Math.max(-text.left, -text.top, text.right - size.width, text.bottom - size.height);
    if (excess > touch) report(messages.textOutside(about.place, about.chart, text.text, excess));
    for (const other of texts.slice(index + 1)) {
      const wide = Math.min(text.right, other.right) - Math.max(text.left, other.left);
      const high = Math.min(text.bottom, other.bottom) - Math.max(text.top, other.top);
      if (wide > touch && high > touch) report(messages.textsOverlap(about.place, about.chart, text.text, other.text));
    }
  }
}
