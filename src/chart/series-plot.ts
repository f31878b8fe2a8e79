// Where series stand over their categories: room for names below, for values above and at the ends of lines, one height for all series.

import type { Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { groupBy } from '../group-by.ts';
import { fitLabels } from './label.ts';
import { namesInLines } from './legend.ts';
import { partsOf, type RowInSeries } from './parts.ts';
import { type DrawnRow, type MeasuredChart, type Plot, rounded, textWidth } from './plot.ts';
import type { Row } from './row.ts';
import { readOn } from './shades.ts';

/** Between the end of a line, its value and the name of its series; between names in a row. */
const gap = 10;
const between = 28;

/** More of the width than this is not left for the names of series. */
const mostNames = 0.4;

/** From where to where a chart reaches down its picture, and the values there. */
type Heights = Pick<Plot, 'top' | 'bottom' | 'least' | 'most'>;

/** The places of a chart of series, alone or as high as others beside it, or undefined after reporting that a name has no room (BD631). */
export function seriesPlot(own: MeasuredChart, beside: readonly MeasuredChart[], report: Report): Plot | undefined {
  const alone = plotWithin(own, undefined, report);
  const others = beside
    .filter(({ demands }) => demands.series > 0)
    .flatMap(other => plotWithin(other, undefined, () => {}) ?? []);
  if (!alone || others.length === 0) return alone;
  const all = [alone, ...others];
  const heights: Heights = {
    top: Math.max(...all.map(({ top }) => top)),
    bottom: Math.min(...all.map(({ bottom }) => bottom)),
    least: Math.min(...all.map(({ least }) => least)),
    most: Math.max(...all.map(({ most }) => most)),
  };
  return plotWithin(own, heights, report);
}

function plotWithin(own: MeasuredChart, heights: Heights | undefined, report: Report): Plot | undefined {
  const { chart, demands, theme, fonts, width, height } = own;
  const rows = own.rows.flatMap((row): readonly RowInSeries[] => (row.place ? [{ ...row, place: row.place }] : []));
  const { style } = demands.label;
  const widthOf = (text: string, size = style.size) =>
    rounded(fonts.drawnWidth(text, theme.fonts.latin, style.bold, size));
  const seriesCount = Math.max(...rows.map(({ place }) => place.seriesRank));
  const categoryCount = Math.max(...rows.map(({ place }) => place.categoryRank));
  const names = byRank(
    rows,
    ({ seriesRank }) => seriesRank,
    ({ seriesLabel }) => seriesLabel ?? '',
  );
  const categories = byRank(
    rows,
    ({ categoryRank }) => categoryRank,
    ({ categoryLabel }) => categoryLabel ?? '',
  );

  // 1. From left to right: values and names at the ends of lines, or nothing.
  const isEnd = (row: RowInSeries) => isAtEnd(row, rows, 'last');
  const isStart = (row: RowInSeries) => isAtEnd(row, rows, 'first') && !isEnd(row);
  const widest = (some: readonly RowInSeries[]) => Math.max(0, ...some.map(row => textWidth(row, own)));
  const namesWidth = seriesCount > 1 ? Math.max(...names.map(name => widthOf(name))) : 0;
  const { ends } = demands;
  const numbers = widest(ends ? rows.filter(isEnd) : rows);
  const start = ends ? widest(rows.filter(isStart)) + gap : 0;
  const end = ends ? width - gap - numbers - (namesWidth > 0 ? gap + namesWidth : 0) : width;
  if (ends && namesWidth > mostNames * width) {
    const label = names.find(name => widthOf(name) === namesWidth) ?? '';
    report(fault('BD631', chart.place, { chart: chart.id, label, excess: namesWidth - mostNames * width }));
    return undefined;
  }

  // 2. Names of categories, on as many lines as they may have; of times as many as have room.
  const room = ends && categoryCount > 1 ? (end - start) / (categoryCount - 1) : (end - start) / categoryCount;
  const isTimed = rows.every(({ place }) => place.isTimed);
  const space = { size: style.size, least: style.least, line: 1.2 * style.line, height: Number.MAX_SAFE_INTEGER };
  const clearTimes = clearOf(
    categories.map(name => {
      const at = rows.find(({ place }) => place.categoryLabel === name)?.place.at ?? 0;
      return { name, middle: start + at * (end - start), width: widthOf(name) };
    }),
  );
  const namesAt = (every: number) =>
    ends && isTimed ? clearTimes : categories.filter((_, index) => (categoryCount - 1 - index) % every === 0);
  const fitted = (every: number) =>
    fitLabels(
      namesAt(every),
      categories.map(() => (text: string, size: number) => widthOf(text, size)),
      { ...space, widths: [ends && isTimed ? width : every * room - 4], lines: isTimed ? 1 : demands.label.lines },
    );
  const steps = isTimed ? Array.from({ length: categoryCount }, (_, index) => index + 1) : [1];
  const every = steps.find(step => !('tooWide' in fitted(step))) ?? 1;
  const labels = fitted(every);
  if ('tooWide' in labels) {
    report(fault('BD631', chart.place, { chart: chart.id, label: labels.label, excess: labels.tooWide }));
    return undefined;
  }
  const line = 1.2 * style.line * labels.size;
  const linesOf = new Map(namesAt(every).map((name, index) => [name, labels.lines[index] ?? [name]] as const));

  // 3. From top to bottom: names of series, values, marks, names of categories.
  const valueLine = 1.2 * Math.max(demands.value.style.size, demands.value.emphasis.size);
  const hasNamesAbove = !ends && seriesCount > 1;
  const isStacked = demands.stacked !== 'no';
  const legend = namesInLines(rows, labels.size, widthOf, width);
  const [wide] = isStacked ? legend.tooWide : [];
  if (wide) {
    report(fault('BD631', chart.place, { chart: chart.id, label: wide.name, excess: wide.excess }));
    return undefined;
  }
  const parts = partsOf(rows, demands.stacked);
  const reach = [...parts.values()].flat();
  const ownTop = (hasNamesAbove ? (isStacked ? legend.lines : 1) * line + 10 : 0) + (ends ? valueLine / 2 : valueLine);
  const ownBottom =
    height - Math.max(...[...linesOf.values()].map(({ length }) => length)) * line - 8 - (ends ? valueLine / 2 : 0);
  const { top, bottom, least, most } = heights ?? {
    top: ownTop,
    bottom: ownBottom,
    least: Math.min(0, ...reach),
    most: Math.max(0, ...reach) || 1,
  };
  const unit = (bottom - top) / (most - least);
  const levelAt = (value: number) => bottom - (value - least) * unit;
  const levelOf = ({ figure, value }: Row) => {
    const [from, to] = parts.get(figure.id) ?? [0, 0];
    return levelAt(isStacked ? (from + to) / 2 : (value ?? 0));
  };
  const isInside = ({ figure, value }: Row) =>
    isStacked && Math.abs(value ?? 0) * unit >= valueLine && parts.has(figure.id);
  const clear = (some: readonly RowInSeries[]) =>
    apart(
      some.map(row => ({ id: row.figure.id, at: levelOf(row) })),
      valueLine,
      bottom,
    );
  const columns = [...groupBy(rows, ({ place }) => place.categoryRank).values()];
  const levels = new Map(
    isStacked
      ? columns.flatMap(column => clear(column.filter(row => !isInside(row))))
      : [...clear(rows.filter(isStart)), ...clear(rows.filter(isEnd))],
  );
  const labelAt = names.map((_, index) =>
    names.slice(0, index).reduce((sum, name) => sum + widthOf(name, labels.size) + between, 0),
  );

  return {
    rows: rows.map((row, index): DrawnRow => {
      const { place } = row;
      const [from, to] = parts.get(row.figure.id) ?? [0, 0];
      const inLegend = isStacked ? legend.places[place.seriesRank - 1] : undefined;
      return {
        id: row.figure.id,
        rank: index + 1,
        row: index + 1,
        shift: 0,
        label: place.categoryLabel ?? row.label,
        lines: linesOf.get(place.categoryLabel ?? '') ?? [place.categoryLabel ?? row.label],
        value: row.value,
        text: row.text,
        textWidth: textWidth(row, own),
        color: row.color,
        emphasis: row.emphasis,
        inSeries: {
          series: place.series,
          category: place.category,
          seriesRank: place.seriesRank,
          categoryRank: place.categoryRank,
          at: place.at,
          seriesLabel: place.seriesLabel ?? '',
          labelWidth: widthOf(place.seriesLabel ?? '', labels.size),
          labelAt: inLegend?.at ?? labelAt[place.seriesRank - 1] ?? 0,
          labelRow: inLegend?.line ?? 0,
          isFirst: isStart(row),
          isLast: isEnd(row),
          textAt: levels.get(row.figure.id) ?? levelOf(row),
          isNamed: linesOf.has(place.categoryLabel ?? ''),
          ...{ from, to, isInside: isInside(row), textColor: readOn(row.color, theme) },
        },
      };
    }),
    labelSize: labels.size,
    column: false,
    start,
    end,
    least,
    most,
    unit,
    zero: bottom + least * unit,
    step: (end - start) / categoryCount,
    perColumn: categoryCount,
    top,
    bottom,
    numbers,
    seriesCount,
    above: 0,
  };
}

/** The names that stand clear of each other, the last one among them: times may stand nearer to each other in some places than in others. */
function clearOf(
  names: readonly { readonly name: string; readonly middle: number; readonly width: number }[],
): readonly string[] {
  const clear: string[] = [];
  let before = Number.POSITIVE_INFINITY;
  for (const { name, middle, width } of names.toReversed()) {
    if (middle + width / 2 + 8 > before) continue;
    clear.unshift(name);
    before = middle - width / 2;
  }
  return clear;
}

function byRank(
  rows: readonly RowInSeries[],
  rankOf: (place: RowInSeries['place']) => number,
  nameOf: (place: RowInSeries['place']) => string,
): readonly string[] {
  const named = new Map(rows.map(({ place }) => [rankOf(place), nameOf(place)]));
  return [...named].toSorted(([a], [b]) => a - b).map(([, name]) => name);
}

/** Whether a row is the first or the last of its series that has a value. */
function isAtEnd({ place, value }: RowInSeries, rows: readonly RowInSeries[], end: 'first' | 'last'): boolean {
  if (value === null) return false;
  const others = rows.filter(other => other.place.series === place.series && other.value !== null);
  return others.every(
    other =>
      other.place.categoryRank === place.categoryRank ||
      other.place.categoryRank > place.categoryRank === (end === 'first'),
  );
}

/** Levels at least so far apart, in their order, none below the lowest. */
function apart(
  levels: readonly { readonly id: string; readonly at: number }[],
  least: number,
  lowest: number,
): readonly (readonly [string, number])[] {
  const sorted = levels.toSorted((a, b) => a.at - b.at);
  let from = Number.NEGATIVE_INFINITY;
  const down = sorted.map(({ id, at }) => {
    from = Math.max(at, from + least);
    return { id, at: from };
  });
  let to = lowest + least / 2;
  return down.toReversed().map(({ id, at }) => {
    to = Math.min(at, to - least / 2 - (to === lowest + least / 2 ? 0 : least / 2));
    return [id, to] as const;
  });
}
