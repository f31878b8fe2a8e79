// The drawing held against the figures, and every text against the picture and the other texts: what is shown is what the table says.
import type { Place, Report } from '../diagnostics.ts';
import * as messages from './drawing-messages.ts';
import type { ChartFonts } from './fonts.ts';
import type { Named } from './named.ts';
import type { DrawnText } from './outlined.ts';
import type { DrawnRow } from './plot.ts';
import type { Row } from './row.ts';
import type { Drawing, DrawnMark } from './vega.ts';

/** Bars are as long as their values say to a hundredth of a point, and texts may touch each other by half of one. */
const lengthTolerance = 0.01;
const touch = 0.5;

/** Where a fault of a drawing is: the chart's id, and the place that its author can correct. */
export interface About {
  readonly chart: string;
  readonly place: Place;
}

/** Reports every text with a character that the fonts of charts do not have (BD638): it would be drawn as an empty box. */
export function checkGlyphs(
  texts: readonly { readonly text: string; readonly place: Place }[],
  fonts: ChartFonts,
  face: string,
  chart: string,
  report: Report,
): void {
  for (const { text, place } of texts) {
    const character = fonts.undrawn(text, face);
    if (character !== undefined) report(messages.noGlyph(place, chart, text, character));
  }
}

/** The words of figures that a chart shows, each with the place of its row. */
export function wordsOfFigures(
  rows: readonly Row[],
  named: Iterable<Named>,
): readonly { readonly text: string; readonly place: Place }[] {
  return [
    ...rows.flatMap(({ figure, label, text }) => [label, text].map(text => ({ text, place: figure.place }))),
    ...[...named].map(({ figure, phrase }) => ({ text: phrase, place: figure.place })),
  ];
}

/**
 * Whether every row is drawn by exactly one bar (or by marks of another kind), as long as its value says and from zero, with its
 * label and text written out, and every named figure too. A bar that shows another value than its row is a mistake of ours and
 * throws; the rest is the specification's and is reported (BD635-BD637).
 */
export function checkMarks(
  drawing: Pick<Drawing, 'marks' | 'domains'>,
  rows: readonly DrawnRow[],
  named: Iterable<Named>,
  about: About,
  report: Report,
): void {
  const { marks, domains } = drawing;
  const bars = marks.filter(mark => mark.kind === 'rect');
  const astray = strayRows(marks, bars, rows);
  if (astray.length > 0) {
    report(messages.marksMissing(about.place, about.chart, astray));
    return;
  }
  const fromZero = domains.every(domain => Math.min(...domain) <= 0 && Math.max(...domain) >= 0);
  const proportional = isProportional(bars, 'width') || isProportional(bars, 'height');
  if (bars.length > 0 && !(fromZero && proportional)) report(messages.notFromZero(about.place, about.chart));
  checkWords(marks, rows, named, about, report);
}

/** The ids of rows without a mark, of rows with several bars, and of bars without a row. */
function strayRows(
  marks: readonly DrawnMark[],
  bars: readonly DrawnMark[],
  rows: readonly DrawnRow[],
): readonly string[] {
  const shown = bars.length > 0 ? bars : marks.filter(mark => mark.kind !== 'text' && mark.kind !== 'rule');
  const astray = rows.filter(row => {
    const own = shown.filter(mark => mark.row?.id === row.id);
    for (const { row: drawn } of own) {
      if (drawn?.value !== row.value) throw new Error(`The bar of ${row.id} shows ${drawn?.value}, not ${row.value}.`);
    }
    return bars.length > 0 ? own.length !== 1 : own.length === 0;
  });
  const strangers = bars.filter(bar => !rows.some(row => row.id === bar.row?.id));
  return [...astray.map(row => row.id), ...strangers.map(bar => bar.row?.id ?? '?')];
}

/** Whether every value, label and named figure is written, whole and in the form of the locale. */
function checkWords(
  marks: readonly DrawnMark[],
  rows: readonly DrawnRow[],
  named: Iterable<Named>,
  about: About,
  report: Report,
): void {
  const written = (row: DrawnRow) => marks.filter(mark => mark.kind === 'text' && mark.row?.id === row.id);
  for (const wanted of [(row: DrawnRow) => [row.text], (row: DrawnRow) => row.lines]) {
    const silent = rows.find(row => !written(row).some(mark => mark.lines.join('\n') === wanted(row).join('\n')));
    if (silent) report(messages.valueNotShown(about.place, about.chart, silent.id, wanted(silent).join(' ')));
  }
  for (const { figure, text, phrase } of named) {
    const isWritten = ({ lines }: DrawnMark) =>
      lines.includes(phrase) || lines.includes(text) || lines.join(' ') === phrase;
    if (marks.some(isWritten)) continue;
    report(messages.valueNotShown(about.place, about.chart, figure.id, phrase));
  }
}

/** Whether lengths and values have one proportion: bars that start at zero on a linear scale. */
function isProportional(bars: readonly DrawnMark[], length: 'width' | 'height'): boolean {
  if (bars.length === 0) return true;
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
  about: About,
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
