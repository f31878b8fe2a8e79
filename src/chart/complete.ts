// From a specification as its designer wrote it to one that can be drawn: the figures as rows, and by name the theme's colors and
// text styles, the picture's size, and the places that follow from the widths of the texts. A pure function.
import type { PlannedChart } from '../briefing/plan.ts';
import type { Report } from '../diagnostics.ts';
import type { TextStyle, Theme } from '../theme/theme.ts';
import { barScale } from './bar-scale.ts';
import type { Demands } from './demands.ts';
import * as messages from './drawing-messages.ts';
import type { ChartFonts } from './fonts.ts';
import type { Json } from './json.ts';
import { breakLabel, fitLabels } from './label.ts';
import type { Named } from './named.ts';
import type { Row } from './row.ts';

/** The fields of a row, as specifications read them: `datum.value`. */
export const rowFields = [
  /** The figure's id, and its place in the chart from 1. */
  ...['id', 'rank'],
  /** The label, whole and broken into lines. */
  ...['label', 'lines'],
  /** The value as a number (null when missing), its text, and how wide the text is in points. */
  ...['value', 'text', 'textWidth'],
  /** `#123F6E`, and whether the plan chose it. */
  ...['color', 'emphasis'],
] as const;

/** The values that expressions read by name, beside Vega's own `width` and `height`. */
export const parameterNames = [
  'color',
  'style',
  'rows',
  'count',
  'named',
  'start',
  'least',
  'most',
  'unit',
  'zero',
  'column',
];

/** What `style['chart-label']` has: size, weight, `#` color, and the height of a line in points. */
export const styleMembers = ['size', 'weight', 'color', 'line'];

/**
 * What `named.gap` has: the value, its text with unit, the same with its label, and the width of the latter in points; and the
 * latter on two lines, with the width of the wider one.
 */
export const namedMembers = ['value', 'text', 'phrase', 'width', 'lines', 'narrow'];

/** A row with its label broken and its text measured; what the drawing is held against. */
export interface DrawnRow {
  readonly id: string;
  readonly rank: number;
  readonly label: string;
  readonly lines: readonly string[];
  readonly value: number | null;
  readonly text: string;
  readonly textWidth: number;
  readonly color: string;
  readonly emphasis: boolean;
}

export interface CompletedSpec {
  readonly spec: { readonly [name: string]: Json };
  readonly rows: readonly DrawnRow[];
}

/** What a specification is completed with. Width and height in points. */
export interface Completion {
  readonly chart: PlannedChart;
  readonly demands: Demands;
  readonly rows: readonly Row[];
  readonly named: ReadonlyMap<string, Named>;
  readonly theme: Theme;
  readonly fonts: ChartFonts;
  readonly width: number;
  readonly height: number;
}

/** The least share of the picture that the longest bar may have; below, lengths can no longer be compared. */
const leastBar = 0.2;

/** The completed specification, or undefined after reporting that a label or the bars have no room (BD631, BD632). */
export function completeSpec(
  spec: { readonly [name: string]: Json },
  completion: Completion,
  report: Report,
): CompletedSpec | undefined {
  const { chart, demands, theme, width, height } = completion;
  const { label, value } = demands;
  const face = theme.fonts.latin;
  const measure = (text: string, bold: boolean, size: number) => completion.fonts.drawnWidth(text, face, bold, size);

  const inColumn = width >= label.column;
  const column = fitLabels(
    completion.rows.map(row => row.label),
    completion.rows.map(row => (text, size) => measure(text, row.emphasis || label.style.bold, size)),
    {
      widths: inColumn ? [label.share * width, label.most * width] : [width],
      size: label.style.size,
      least: label.style.least,
      line: 1.2 * label.style.line,
      height: height / completion.rows.length,
      lines: inColumn ? label.lines : 1,
    },
  );
  if ('tooWide' in column) {
    report(messages.labelTooLong(chart.place, chart.id, column.label, column.tooWide));
    return undefined;
  }

  const rows = completion.rows.map((row, index): DrawnRow => {
    const style = row.emphasis ? value.emphasis : value.style;
    return {
      id: row.figure.id,
      rank: index + 1,
      label: row.label,
      lines: column.lines[index] ?? [row.label],
      value: row.value,
      text: row.text,
      textWidth: rounded(measure(row.text, style.bold, style.size)),
      color: row.color,
      emphasis: row.emphasis,
    };
  });

  const start = inColumn ? rounded(column.width + label.gap) : 0;
  const scale = barScale(rows, value.gap, width - start);
  const longest = Math.max(...rows.map(row => Math.abs(row.value ?? 0)));
  if (scale.unit * (longest === 0 ? 1 : longest) < leastBar * width) {
    const widest = rows.reduce((a, b) => (b.textWidth > a.textWidth ? b : a));
    report(messages.noRoomForBars(chart.place, chart.id, widest.text));
    return undefined;
  }

  const styles = new Map(theme.styles);
  styles.set(label.style.name, { ...label.style, size: column.size });
  const given = {
    color: Object.fromEntries([...theme.colors].map(([role, color]) => [role, `#${color}`])),
    style: Object.fromEntries([...styles].map(([name, style]) => [name, styleValue(style, theme)])),
    rows: rows.map(rowValue),
    count: rows.length,
    named: Object.fromEntries([...completion.named].map(([name, named]) => [name, namedValue(named, measure)])),
    start,
    least: scale.least,
    most: scale.most,
    unit: scale.unit,
    zero: start - scale.least * scale.unit,
    column: inColumn,
  } satisfies Record<(typeof parameterNames)[number], Json>;
  return { spec: withData(spec, given, completion), rows };
}

function withData(
  spec: { readonly [name: string]: Json },
  given: { readonly [name: string]: Json } & { readonly rows: Json },
  { theme, width, height }: Completion,
): { readonly [name: string]: Json } {
  const { usermeta: _, params, ...rest } = spec;
  const own = Array.isArray(params) ? params : [];
  return {
    ...rest,
    data: { name: 'figures', values: given.rows },
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
      mark: { invalid: 'show' },
      text: { limit: 0 },
      axis: { labelLimit: 0, labelOverlap: false },
    },
  };
}

function rowValue(row: DrawnRow): Json {
  return { ...row };
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
    value: Number(named.figure.value),
    text: named.text,
    phrase,
    width: rounded(widthOf(phrase)),
    lines: broken.lines.map(line => line.replaceAll('\u00a0', ' ')),
    narrow: rounded(broken.width),
  };
}

/** To hundredths of a point. */
function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
