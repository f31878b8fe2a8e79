// The drawing held against the figures, and every text against the picture and the other texts: what is shown is what the table says.

import type { Place, Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import type { ChartFonts } from '../fonts.ts';
import type { Named } from '../named.ts';
import type { DrawnText } from '../outlined.ts';
import type { DrawnRow } from '../plot.ts';
import type { Row } from '../row.ts';
import type { DrawnMark } from '../scene.ts';
import type { VegaDrawing } from '../vega.ts';
import { checkCells, isCell } from './cells.ts';
import type { About, Held } from './held.ts';
import { checkInside, checkPlaces } from './places.ts';
import { checkSeen } from './seen.ts';

/** Bars are as long as their values say to a hundredth of a point, and texts may touch each other by half of one. */
const lengthTolerance = 0.01;
const touch = 0.5;

/** Reports every text with a character that the fonts of charts do not have (BD638): it would be drawn as an empty box. */
export function checkChartGlyphs(
  texts: readonly { readonly text: string; readonly place: Place }[],
  fonts: ChartFonts,
  face: string,
  chart: string,
  report: Report,
): void {
  for (const { text, place } of texts) {
    const character = fonts.undrawn(text, face);
    if (character !== undefined) report(fault('BD638', place, { chart, text, character }));
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
 * Whether every row that has a value is drawn by exactly one bar (or by marks of another kind), as long as its value says and from
 * zero, or standing where its value is, with its label and text written out, and every named figure too. A bar that shows another
 * value than its row is a mistake of ours and throws; the rest is the specification's and is reported (BD635-BD637, BD641-BD645).
 * False when marks stand where they must not: texts beside them are then no news.
 */
export function checkMarks(
  { marks: all, ...rest }: VegaDrawing,
  rows: readonly DrawnRow[],
  named: readonly Named[],
  held: Pick<Held, 'fromValues' | 'size' | 'page'> & { readonly cells: number },
  about: About,
  report: Report,
): boolean {
  const drawing = { ...rest, marks: all.map(mark => withValue(mark, rows)) };
  const marks = drawing.marks.filter(({ isGuide }) => !isGuide);
  const bars = marks.filter(({ kind, isSeen }) => kind === 'bar' && isSeen);
  // A share of nothing fills no cell.
  const shown = held.cells > 0 ? rows.filter(({ value }) => value !== 0) : rows;
  const mismatched = mismatchedRows(marks, bars, shown);
  if (mismatched.length > 0) {
    report(fault('BD636', about.place, { chart: about.chart, ids: mismatched }));
    return true;
  }
  const whole = { ...held, rows, named: named.map(({ value }) => value) };
  if (held.cells > 0 && !checkCells(drawing, held.cells, whole, about, report)) return false;
  const placed = held.cells > 0 ? { ...drawing, marks: drawing.marks.filter(mark => !isCell(mark)) } : drawing;
  if (!checkInside(placed, whole, about, report)) return false;
  const fromZero = drawing.domains.every(domain => Math.min(...domain) <= 0 && Math.max(...domain) >= 0);
  const areas = marks.filter(({ kind, isSeen }) => kind === 'area' && isSeen);
  const proportional = [bars, areas].every(same => isProportional(same, 'width') || isProportional(same, 'height'));
  const ghost = bars.find(({ row, width, height }) => row?.value === null && width !== 0 && height !== 0);
  if (ghost?.row) {
    report(fault('BD635.markForMissing', about.place, { chart: about.chart, kind: 'bar', id: ghost.row.id }));
    return false;
  }
  if ((bars.length > 0 || areas.length > 0) && !(fromZero && proportional)) {
    report(fault('BD635.notFromZero', about.place, { kind: bars.length > 0 ? 'bars' : 'area', chart: about.chart }));
  } else if (!checkPlaces(placed, whole, about, report)) return false;
  if (!checkSeen(drawing, whole, about, report)) return true;
  checkWords(marks, rows, named, about, report);
  return true;
}

/** A mark of data without the field `value`, as aggregates leave it, with the value of its row. */
function withValue(mark: DrawnMark, rows: readonly DrawnRow[]): DrawnMark {
  const own = rows.find(({ id }) => id === mark.row?.id);
  return own && !('value' in mark.datum) ? { ...mark, row: { id: own.id, value: own.value } } : mark;
}

/** The ids of rows without a mark, of rows with several bars, and of bars without a row. */
function mismatchedRows(
  marks: readonly DrawnMark[],
  bars: readonly DrawnMark[],
  rows: readonly DrawnRow[],
): readonly string[] {
  const shown =
    bars.length > 0 ? bars : marks.filter(({ kind, isSeen }) => isSeen && kind !== 'text' && kind !== 'rule');
  const mismatched = rows.filter(row => {
    const own = shown.filter(mark => mark.row?.id === row.id);
    for (const { row: drawn } of own) {
      if (drawn?.value !== row.value) throw new Error(`The bar of ${row.id} shows ${drawn?.value}, not ${row.value}.`);
    }
    if (row.value === null) return false;
    return bars.length > 0 ? own.length !== 1 : own.length === 0;
  });
  const strangers = bars.filter(bar => !rows.some(row => row.id === bar.row?.id));
  return [...mismatched.map(row => row.id), ...strangers.map(bar => bar.row?.id ?? '?')];
}

/** Whether every value, label and named figure is written, whole and in the form of the locale. */
function checkWords(
  marks: readonly DrawnMark[],
  rows: readonly DrawnRow[],
  named: readonly Named[],
  about: About,
  report: Report,
): void {
  const texts = marks.filter(({ kind, isSeen }) => kind === 'text' && isSeen);
  const written = (row: DrawnRow) => texts.filter(mark => mark.row?.id === row.id);
  const isSilent = ({ row, expected }: { readonly row: DrawnRow; readonly expected: readonly string[] }) =>
    !written(row).some(({ lines }) => lines.join('\n') === expected.join('\n'));
  // Beside bars the word for a missing value stands where its bar would begin; elsewhere it has no place, and its label marks the gap.
  const hasBars = marks.some(({ kind }) => kind === 'bar');
  const valued = rows.filter(({ value }) => value !== null || hasBars);
  const series = rows.filter(({ inSeries }) => inSeries !== undefined);
  const silent = [
    ...valued
      .filter(({ inSeries }) => !inSeries || inSeries.isLast || hasBars)
      .map(row => ({ row, expected: [row.text] }))
      .filter(isSilent)
      .slice(0, 1),
    ...silentNames(series, texts).map(({ row, name }) => ({ row, expected: [name] })),
    ...rows
      .filter(({ inSeries }) => inSeries === undefined)
      .map(row => ({ row, expected: row.lines }))
      .filter(isSilent)
      .slice(0, 1),
  ];
  for (const { row, expected } of silent) {
    report(fault('BD637', about.place, { chart: about.chart, text: expected.join(' '), id: row.id }));
  }
  if (silent.length === 0) checkNumbers(texts, rows, named, about, report);
  for (const { figure, text, phrase } of named) {
    const isWritten = ({ lines }: DrawnMark) =>
      lines.includes(phrase) || lines.includes(text) || lines.join(' ') === phrase;
    if (texts.some(isWritten)) continue;
    report(fault('BD637', about.place, { chart: about.chart, text: phrase, id: figure.id }));
  }
}

/** The first of series and categories whose common name no mark of theirs has beside it. */
function silentNames(
  rows: readonly DrawnRow[],
  texts: readonly DrawnMark[],
): readonly { readonly row: DrawnRow; readonly name: string }[] {
  const ofSeries = new Set(rows.map(({ inSeries }) => inSeries?.series));
  const isWritten = (name: string, isOwn: (row: DrawnRow) => boolean) =>
    texts.some(
      ({ row, lines }) => lines.join(' ') === name && rows.some(other => other.id === row?.id && isOwn(other)),
    );
  const silent = rows.flatMap(row => {
    const { inSeries } = row;
    if (!inSeries) return [];
    const { series, category, seriesLabel, isNamed } = inSeries;
    const names = [
      ...(ofSeries.size > 1 && !isWritten(seriesLabel, other => other.inSeries?.series === series)
        ? [seriesLabel]
        : []),
      ...(isNamed && !isWritten(row.lines.join(' '), other => other.inSeries?.category === category)
        ? [row.label]
        : []),
    ];
    return names.map(name => ({ row, name }));
  });
  return silent.slice(0, 1);
}

/** Reports the first text with a number in it that neither its row nor a named figure has (BD645). */
function checkNumbers(
  texts: readonly DrawnMark[],
  rows: readonly DrawnRow[],
  named: readonly Named[],
  about: About,
  report: Report,
): void {
  const common = named.flatMap(({ text, phrase }) => [text, phrase]);
  const misplaced = texts.find(({ row, lines }) => {
    const own = rows.filter(({ id }) => row === undefined || row.id === id);
    const known = [
      ...own.flatMap(({ text, label, lines: broken, inSeries }) => [
        text,
        label,
        inSeries?.seriesLabel ?? '',
        ...broken,
      ]),
      ...common,
    ];
    const longestFirst = known.filter(text => text !== '').sort((a, b) => b.length - a.length);
    const rest = longestFirst.reduce((text, part) => text.replaceAll(part, ''), lines.join(' '));
    return /\p{Nd}/u.test(rest);
  });
  if (misplaced) report(fault('BD645', about.place, { chart: about.chart, text: misplaced.lines.join(' ') }));
}

/** Whether lengths and values have one proportion: bars and areas that start at zero on a linear scale. */
function isProportional(bars: readonly DrawnMark[], length: 'width' | 'height'): boolean {
  if (bars.length === 0) return true;
  const value = (bar: DrawnMark) => Math.abs(bar.row?.value ?? 0);
  const long = (bar: DrawnMark) => Math.abs(bar[length]);
  const longest = bars.reduce((a, b) => (value(b) > value(a) ? b : a));
  if (value(longest) === 0) return bars.every(bar => long(bar) <= lengthTolerance);
  const unit = long(longest) / value(longest);
  return unit > 0 && bars.every(bar => Math.abs(long(bar) - value(bar) * unit) <= lengthTolerance);
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
    if (excess > touch) report(fault('BD633', about.place, { chart: about.chart, text: text.text, excess }));
    for (const other of texts.slice(index + 1)) {
      const wide = Math.min(text.right, other.right) - Math.max(text.left, other.left);
      const high = Math.min(text.bottom, other.bottom) - Math.max(text.top, other.top);
      if (wide > touch && high > touch)
        report(fault('BD634', about.place, { chart: about.chart, one: text.text, other: other.text }));
    }
  }
}
