// Where the bars of a chart start and how long one unit of value is: in a chart alone, or in all charts of one unit on a slide.

import type { PlannedChart } from '../briefing/model/plan.ts';
import type { Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Theme } from '../theme/theme.ts';
import { type BarScale, barScale } from './bar-scale.ts';
import type { ChartFonts } from './fonts.ts';
import { fitLabels, type LabelColumn, type LabelExcess } from './label.ts';
import type { Row } from './row.ts';
import type { Demands } from './spec/demands.ts';

/** A row with its label broken and its text measured; what the drawing is held against. */
export interface DrawnRow {
  readonly id: string;
  readonly rank: number;
  /** Its place in its column from 1, and how far right of the first column that stands, in points. */
  readonly row: number;
  readonly shift: number;
  readonly label: string;
  readonly lines: readonly string[];
  readonly value: number | null;
  readonly text: string;
  readonly textWidth: number;
  readonly color: string;
  readonly emphasis: boolean;
  /** Of a specification that draws series. */
  readonly inSeries?: DrawnSeries | undefined;
}

/** What a row has beside the rest where its specification draws series. Lengths in points. */
export interface DrawnSeries {
  /** The ids of its series and its category, their places from 1, and how far along it stands: 0 at the first category, 1 at the last. */
  readonly series: string;
  readonly category: string;
  readonly seriesRank: number;
  readonly categoryRank: number;
  readonly at: number;
  /** The name of the series, how wide it is, and where it begins in a row of all names. */
  readonly seriesLabel: string;
  readonly labelWidth: number;
  readonly labelAt: number;
  /** Whether it is the first or the last value of its series, and how far down its text stands so that it is clear of others. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly textAt: number;
  /** Whether its category is named: of many times only some are. */
  readonly isNamed: boolean;
  /** Where the names of series stand in lines: in which of them, from 0. */
  readonly labelRow: number;
  /** From which value to which its mark reaches, on its scale: in a stack from the sum of those before it. */
  readonly from: number;
  readonly to: number;
  /** Whether its text stands in its part of a stack, and the color in which it is read there. */
  readonly isInside: boolean;
  readonly textColor: string;
}

/** A chart whose texts are to be measured. Width and height in points. */
export interface MeasuredChart {
  readonly chart: PlannedChart;
  readonly demands: Demands;
  readonly rows: readonly Row[];
  readonly theme: Theme;
  readonly fonts: ChartFonts;
  readonly width: number;
  readonly height: number;
}

/** What a specification reads of its chart's places. Lengths in points. */
export interface Plot {
  readonly rows: readonly DrawnRow[];
  /** The size at which all labels fit. */
  readonly labelSize: number;
  /** Whether labels stand in a column before the bars. */
  readonly column: boolean;
  /** From the left edge to where bars may begin, and to where the first column of rows ends: at the right edge, if it is the only one. */
  readonly start: number;
  readonly end: number;
  /** Values at the two ends of the plot, the length of one unit of value, and where zero is. */
  readonly least: number;
  readonly most: number;
  readonly unit: number;
  readonly zero: number;
  /** The height of a row. */
  readonly step: number;
  /** How many rows the first column has. */
  readonly perColumn: number;
  /** Of series: from where to where they reach down the picture, the widest value (of series at the end of a line), and how many there are. */
  readonly top: number;
  readonly bottom: number;
  readonly numbers: number;
  readonly seriesCount: number;
  /** Of rows of series: what stands above the bars of each, names or values. */
  readonly above: number;
}

/** The least share of the picture that the longest bar may have; below, lengths can no longer be compared. */
export const leastBar = 0.15;

/** Between two columns of rows, in points. */
const gutter = 36;

/** The least length at which a bar is more than a line, in points. */
const leastSeen = 6;

/**
 * The places of a chart alone, `plotOf(chart, [], report)`, or beside others of its unit: one unit is as long in all of them, and charts
 * of one specification have labels of one size, one line where bars start, and rows of one height. Undefined after reporting that a label
 * or the bars have no room (BD631, BD632); warns when the others leave only traces of its bars (BD639).
 */
export function plotOf(own: MeasuredChart, beside: readonly MeasuredChart[], report: Report): Plot | undefined {
  const { chart, demands, rows } = own;
  const width = widthOf(own);
  const all = [own, ...beside];
  const column = labelsOf(own, all);
  const tooMany = () =>
    fault('BD602.tooManyHere', chart.place, { chart: chart.id, count: rows.length, most: demands.column });
  if ('tooWide' in column) {
    const tooLong = fault('BD631', chart.place, { chart: chart.id, label: column.label, excess: column.tooWide });
    report(hasTwoColumns(own) ? tooMany() : tooLong);
    return undefined;
  }
  const shared = all.flatMap(each => {
    const labels = labelsOf(each, all);
    return 'tooWide' in labels ? [] : [{ ...each, labels }];
  });
  const start = Math.max(
    0,
    ...shared.filter(isColumn).map(each => rounded(each.labels.width + each.demands.label.gap)),
  );
  const startOf = (each: MeasuredChart) => (isColumn(each) ? start : 0);
  const scale = scaleOf(shared, Math.min(...shared.map(each => widthOf(each) - startOf(each))));

  const longest = longestBar(shared.flatMap(each => each.rows));
  const hasRoom = (each: MeasuredChart) => scale.unit * (longest === 0 ? 1 : longest) >= leastBar * widthOf(each);
  if (!hasRoom(own)) {
    const widest = own.rows.reduce((a, b) => (textWidth(b, own) > textWidth(a, own) ? b : a));
    const isReportedBeside = !hasTwoColumns(own) && beside.some(each => hasTwoColumns(each) && !hasRoom(each));
    if (hasTwoColumns(own)) report(tooMany());
    // Where a chart beside it has too many rows, that is said there.
    else if (!isReportedBeside) report(fault('BD632', chart.place, { chart: chart.id, longest: widest.text }));
    return undefined;
  }
  const length = scale.unit * longestBar(own.rows);
  const [larger] = beside.filter(other => longestBar(other.rows) === longest);
  if (larger && length > 0 && length < leastSeen) {
    report(fault('BD639', chart.place, { beside: larger.chart.id, chart: chart.id, length }));
  }

  const least = demands.negative ? scale.least : 0;
  return {
    rows: own.rows.map((row, index) => drawnRow(row, index, column, own)),
    labelSize: column.size,
    column: isColumn(own),
    start: startOf(own),
    end: width,
    least,
    most: least + (width - startOf(own)) / scale.unit,
    unit: scale.unit,
    zero: startOf(own) - least * scale.unit,
    step: own.height / mostRows(own, all),
    perColumn: perColumn(own),
    top: 0,
    bottom: own.height,
    numbers: Math.max(...own.rows.map(row => textWidth(row, own))),
    seriesCount: 1,
    above: 0,
  };
}

/** The scale of charts, with room behind each bar for its value, unless it has room in the bar on that scale itself. */
function scaleOf(all: readonly MeasuredChart[], width: number): BarScale {
  const scaleWith = (isInside: (value: number, text: number, inside: number) => boolean) =>
    barScale(
      all.flatMap(each => {
        const { gap, inside } = each.demands.value;
        return each.rows.map(row => {
          const text = textWidth(row, each);
          const isFree = inside > 0 && row.value !== null && isInside(Math.abs(row.value), text, inside);
          return { value: row.value, room: isFree ? 0 : gap + text };
        });
      }),
      width,
    );
  const within =
    ({ unit }: BarScale) =>
    (value: number, text: number, inside: number) =>
      value * unit >= text + 2 * inside;
  const widest = scaleWith(() => true);
  const fitting = scaleWith(within(widest));
  // Bars that are shorter for the sake of others may have no room for their values any more.
  const isSame = all.every(each =>
    each.rows.every(row => {
      const [value, text] = [Math.abs(row.value ?? 0), textWidth(row, each)];
      return (
        within(widest)(value, text, each.demands.value.inside) ===
        within(fitting)(value, text, each.demands.value.inside)
      );
    }),
  );
  return isSame ? fitting : scaleWith(() => false);
}

/** Whether there are more rows than one column has. */
function hasTwoColumns({ rows, demands }: MeasuredChart): boolean {
  return rows.length > demands.column;
}

/** How many rows stand one below another. */
function perColumn(own: MeasuredChart): number {
  return hasTwoColumns(own) ? Math.ceil(own.rows.length / 2) : own.rows.length;
}

/** The width that a row has. */
function widthOf(own: MeasuredChart): number {
  return hasTwoColumns(own) ? (own.width - gutter) / 2 : own.width;
}

/** Labels stand before the bars, unless the picture is too narrow for that. */
function isColumn({ width, demands }: MeasuredChart): boolean {
  return width >= demands.label.column;
}

/** The labels of a chart, no larger than those of the charts like it. */
function labelsOf(own: MeasuredChart, all: readonly MeasuredChart[]): LabelColumn | LabelExcess {
  const alike = all.filter(other => isAlike(other, own));
  const sizes = alike.flatMap(other => {
    const labels = labelsAt(other, all, other.demands.label.style.size);
    return 'tooWide' in labels ? [] : [labels.size];
  });
  return labelsAt(own, all, Math.min(own.demands.label.style.size, ...sizes));
}

function labelsAt(own: MeasuredChart, all: readonly MeasuredChart[], size: number): LabelColumn | LabelExcess {
  const { rows, demands, theme, fonts, height } = own;
  const width = widthOf(own);
  const { label } = demands;
  const inColumn = isColumn(own);
  return fitLabels(
    rows.map(row => row.label),
    rows.map(row => (text, at) => fonts.drawnWidth(text, theme.fonts.latin, row.emphasis || label.style.bold, at)),
    {
      widths: inColumn ? [label.share * width, label.most * width] : [width],
      size,
      least: label.style.least,
      line: 1.2 * label.style.line,
      height: height / mostRows(own, all),
      lines: inColumn ? label.lines : 1,
    },
  );
}

function mostRows(own: MeasuredChart, all: readonly MeasuredChart[]): number {
  return Math.max(...all.filter(other => isAlike(other, own)).map(perColumn));
}

function isAlike(one: MeasuredChart, other: MeasuredChart): boolean {
  return one.chart.spec.value === other.chart.spec.value;
}

function longestBar(rows: readonly Row[]): number {
  return Math.max(...rows.map(row => Math.abs(row.value ?? 0)));
}

export function textWidth(row: Row, { demands, theme, fonts }: MeasuredChart): number {
  const style = row.emphasis ? demands.value.emphasis : demands.value.style;
  return rounded(fonts.drawnWidth(row.text, theme.fonts.latin, style.bold, style.size));
}

function drawnRow(row: Row, index: number, column: LabelColumn, measured: MeasuredChart): DrawnRow {
  const rows = perColumn(measured);
  return {
    id: row.figure.id,
    rank: index + 1,
    row: (index % rows) + 1,
    shift: index < rows ? 0 : widthOf(measured) + gutter,
    label: row.label,
    lines: column.lines[index] ?? [row.label],
    value: row.value,
    text: row.text,
    textWidth: textWidth(row, measured),
    color: row.color,
    emphasis: row.emphasis,
  };
}

/** To hundredths of a point. */
export function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
