// From a specification as its designer wrote it to one that can be drawn: the figures as rows, and by name the theme's colors and
// text styles, the picture's size, and the places that follow from the widths of the texts. A pure function.
import type { Report } from '../../diagnostics/diagnostics.ts';
import type { TextStyle, Theme } from '../../theme/theme.ts';
import { breakLabel } from '../label.ts';
import type { Named } from '../named.ts';
import { type DrawnRow, type MeasuredChart, plotOf, rounded } from '../plot.ts';
import { seriesPlot } from '../series-plot.ts';
import { seriesRows } from '../series-rows.ts';
import type { Json } from './json.ts';
import { withOneAxis } from './one-axis.ts';

/** The fields of a row, as specifications read them: `datum.value`. */
export const rowFields = [
  /** The figure's id, its place in the chart from 1, its place in its column, and how far right that stands. */
  ...['id', 'rank', 'row', 'shift'],
  /** The label, whole and broken into lines. */
  ...['label', 'lines'],
  /** The value as a number (null when missing), its text, and how wide the text is in points. */
  ...['value', 'text', 'textWidth'],
  /** `#123F6E`, and whether the plan chose it. */
  ...['color', 'emphasis'],
  /** Of a chart of cells, whose data have each figure once for every cell: its place from 1, and how much of it the figure fills, 0 to 1. */
  ...['cell', 'part'],
  /** Of a chart of series: ids, places from 1, how far along (0 to 1), the name of the series with its width and place, and what is written. */
  ...['series', 'category', 'seriesRank', 'categoryRank', 'at', 'seriesLabel', 'labelWidth', 'labelAt'],
  ...['isFirst', 'isLast', 'textAt', 'isNamed', 'labelRow'],
  /** Of a stack: from which value to which, and whether and in which color the text stands in it. */
  ...['from', 'to', 'isInside', 'textColor'],
] as const;

/** Those of them that a specification may make anew, as those did that were written before there were such fields. */
export const replaceableFields: readonly string[] = rowFields.slice(rowFields.indexOf('cell'));

/** The values that expressions read by name, beside Vega's own `width` and `height`. */
export const parameterNames = [
  'color',
  'style',
  'rows',
  'count',
  'named',
  'start',
  'end',
  'least',
  'most',
  'unit',
  'zero',
  'column',
  'step',
  'perColumn',
  'top',
  'bottom',
  'numbers',
  'seriesCount',
  'above',
];

/** What `style['chart-label']` has: size, weight, `#` color, and the height of a line in points. */
export const styleMembers = ['size', 'weight', 'color', 'line'];

/**
 * What `named.gap` has: the value, its text with unit, the same with its label, and the width of the latter in points; and the
 * latter on two lines, with the width of the wider one.
 */
export const namedMembers = ['value', 'text', 'phrase', 'width', 'lines', 'narrow'];

export interface CompletedSpec {
  readonly spec: { readonly [name: string]: Json };
  readonly rows: readonly DrawnRow[];
}

/** What a specification is completed with. */
export interface Completion extends MeasuredChart {
  readonly named: ReadonlyMap<string, Named>;
}

/**
 * The completed specification, its scale that of all charts beside it, or undefined after reporting that a label or the bars have no
 * room (BD631, BD632).
 */
export function completeSpec(
  spec: { readonly [name: string]: Json },
  completion: Completion,
  beside: readonly Completion[],
  report: Report,
): CompletedSpec | undefined {
  const { theme, fonts, demands } = completion;
  const places = demands.series === 0 ? plotOf : demands.rows ? seriesRows : seriesPlot;
  const plot = places(completion, beside, report);
  if (!plot) return undefined;
  const { rows, labelSize, ...given } = plot;
  const styles = new Map(theme.styles);
  styles.set(demands.label.style.name, { ...demands.label.style, size: labelSize });
  const measure = (text: string, bold: boolean, size: number) => fonts.drawnWidth(text, theme.fonts.latin, bold, size);
  const values = {
    color: Object.fromEntries([...theme.colors].map(([role, color]) => [role, `#${color}`])),
    style: Object.fromEntries([...styles].map(([name, style]) => [name, styleValue(style, theme)])),
    rows: rows.map(rowValue),
    count: rows.length,
    named: Object.fromEntries([...completion.named].map(([name, named]) => [name, namedValue(named, measure)])),
    ...given,
  } satisfies Record<(typeof parameterNames)[number], Json>;
  return { spec: withData(spec, values, rows, completion), rows };
}

function withData(
  spec: { readonly [name: string]: Json },
  given: { readonly [name: string]: Json },
  rows: readonly DrawnRow[],
  { theme, demands, width, height }: Completion,
): { readonly [name: string]: Json } {
  const { usermeta: _, params, ...rest } = spec;
  const own = Array.isArray(params) ? params : [];
  return {
    ...withOneAxis(rest),
    data: { name: 'figures', values: cellsOf(rows, demands.cells) },
    width,
    height,
    padding: 0,
    autosize: { type: 'none' },
    background: null,
    params: [...Object.entries(given).map(([name, value]) => ({ name, value })), ...own],
    config: {
      font: theme.fonts.latin,
      aria: false,
      view: { stroke: null },
      // A missing value leaves a gap; only beside bars its word stands where its bar would begin.
      mark: { invalid: 'break-paths-show-domains' },
      text: { limit: 0, invalid: drawsBars(spec) ? 'show' : 'break-paths-show-domains' },
      axis: { labelLimit: 0, labelOverlap: false },
    },
  };
}

/** Whether a bar is among the marks of a specification. */
export function drawsBars(spec: Json): boolean {
  if (typeof spec !== 'object' || spec === null) return false;
  const entries = Object.entries(spec);
  return entries.some(([name, value]) => ((name === 'mark' || name === 'type') && value === 'bar') || drawsBars(value));
}

/** The rows, each once for every cell, the first cells full and the last one as far as the rest of the value goes: 30.6 of 100 are thirty and 0.6. */
function cellsOf(rows: readonly DrawnRow[], count: number): Json {
  if (count === 0) return rows.map(rowValue);
  return rows.flatMap(row =>
    Array.from({ length: count }, (_, index) => ({
      ...rowValue(row),
      cell: index + 1,
      part: Math.min(1, Math.max(0, ((row.value ?? 0) * count) / 100 - index)),
    })),
  );
}

function rowValue({ inSeries, ...row }: DrawnRow): { readonly [name: string]: Json } {
  return { ...row, ...inSeries };
}

function styleValue(style: TextStyle, theme: Theme): Json {
  return {
    size: style.size,
    weight: style.bold ? 'bold' : 'normal',
    color: `#${theme.colors.get(style.color) ?? ''}`,
    line: rounded(style.size * 1.2 * style.line),
  };
}

function namedValue(named: Named, measure: (text: string, bold: boolean, size: number) => number): Json {
  const { style, phrase } = named;
  const widthOf = (text: string) => measure(text, style.bold, style.size);
  // A number stays with its unit.
  const broken = breakLabel(phrase.replace(named.text, named.text.replaceAll(' ', '\u00a0')), 2, widthOf);
  return {
    value: named.value,
    text: named.text,
    phrase,
    width: rounded(widthOf(phrase)),
    lines: broken.lines.map(line => line.replaceAll('\u00a0', ' ')),
    narrow: rounded(broken.width),
  };
}
