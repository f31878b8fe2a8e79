// Where series stand in rows of categories, one below another: room for names, for values beside bars and in them, one unit for all.
import type { Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { groupBy } from '../group-by.ts';
import { type BarExtent, barScale } from './bar-scale.ts';
import { fitLabels } from './label.ts';
import { namesInLines } from './legend.ts';
import { type Part, partsOf, type RowInSeries } from './parts.ts';
import { type DrawnRow, leastBar, type MeasuredChart, type Plot, rounded, textWidth } from './plot.ts';
import { readOn } from './shades.ts';

/** On both sides of a value in its part, and between two above it; the least height of a bar. Points. */
const inside = 4;
const apart = 8;
const thinnest = 9;

/** How thick a bar must be for a value in it, as a share of the size of its letters. */
const inBar = 0.95;

/** What charts beside each other have in common. */
type Shared = Pick<Plot, 'start' | 'unit'>;

/** The places of a chart of series in rows, alone or on one scale with others beside it, or undefined after reporting what has no room (BD602, BD631, BD632). */
export function seriesRows(own: MeasuredChart, beside: readonly MeasuredChart[], report: Report): Plot | undefined {
  const alone = rowsWithin(own, undefined, report);
  const others = beside
    .filter(({ demands }) => demands.rows)
    .flatMap(other => rowsWithin(other, undefined, () => {}) ?? []);
  if (!alone || others.length === 0) return alone;
  const all = [alone, ...others];
  return rowsWithin(
    own,
    { start: Math.max(...all.map(({ start }) => start)), unit: Math.min(...all.map(({ unit }) => unit)) },
    report,
  );
}

function rowsWithin(own: MeasuredChart, shared: Shared | undefined, report: Report): Plot | undefined {
  const { chart, demands, theme, fonts, width, height } = own;
  const rows = own.rows.flatMap((row): readonly RowInSeries[] => (row.place ? [{ ...row, place: row.place }] : []));
  const { style } = demands.label;
  const widthOf = (text: string, size = style.size, bold = style.bold) =>
    rounded(fonts.drawnWidth(text, theme.fonts.latin, bold, size));
  const categories = [...groupBy(rows, ({ place }) => place.categoryRank)]
    .toSorted(([a], [b]) => a - b)
    .map(([, all]) => all);
  const seriesCount = Math.max(...rows.map(({ place }) => place.seriesRank));
  const tooLong = (label: string, excess: number) =>
    report(fault('BD631', chart.place, { chart: chart.id, label, excess }));

  // 1. The names of series, in lines above all.
  const line = 1.2 * style.line * style.size;
  const legend = namesInLines(rows, style.size, widthOf, width);
  const [wide] = legend.tooWide;
  if (wide) {
    tooLong(wide.name, wide.excess);
    return undefined;
  }
  const top = legend.lines === 0 ? 0 : legend.lines * line + 8;

  // 2. The names of categories, in a column before the bars or a line above each.
  const step = (height - top) / categories.length;
  const column = width >= demands.label.column;
  const labels = fitLabels(
    categories.map(([{ place }]) => place.categoryLabel ?? ''),
    categories.map(() => (text: string, size: number) => widthOf(text, size)),
    {
      ...{ size: style.size, least: style.least, line: 1.2 * style.line, height: step },
      ...(column
        ? { widths: [demands.label.share * width, demands.label.most * width], lines: demands.label.lines }
        : { widths: [width], lines: 1 }),
    },
  );
  if ('tooWide' in labels) {
    tooLong(labels.label, labels.tooWide);
    return undefined;
  }
  const start = shared?.start ?? (column ? rounded(labels.width + demands.label.gap) : 0);

  // 3. The scale, with room for values that stand beside their marks.
  const parts = partsOf(rows, demands.stacked);
  const partOf = (row: RowInSeries): Part => parts.get(row.figure.id) ?? [0, 0];
  const scale = scaleOf(rows, categories, parts, own, width - start);
  const unit = Math.min(scale.unit, shared?.unit ?? scale.unit);
  const length = Math.max(...rows.map(row => Math.max(...partOf(row).map(Math.abs))));
  if (unit * length < leastBar * width) {
    const widest = rows.reduce((a, b) => (textWidth(b, own) > textWidth(a, own) ? b : a));
    report(fault('BD632', chart.place, { chart: chart.id, longest: widest.text }));
    return undefined;
  }
  const least = scale.before / unit;
  const at = (value: number) => start + (value + least) * unit;

  // 4. The rows: names without a column and values outside their parts have lines of their own.
  const valueSize = demands.value.style.size;
  const isIn = (row: RowInSeries) => {
    const [from, to] = partOf(row);
    return demands.stacked !== 'no' && Math.abs(to - from) * unit >= textWidth(row, own) + 2 * inside;
  };
  const isCrowded = demands.stacked !== 'no' && !rows.every(isIn);
  const nameLine = column ? 0 : line;
  const thickness = (above: number) => 0.8 * (step - above);
  const isThin = thickness(nameLine) < inBar * valueSize;
  const above = nameLine + (isCrowded || (isThin && demands.stacked !== 'no') ? 1.15 * valueSize : 0);
  const lines = demands.stacked === 'no' && !demands.ends ? seriesCount : 1;
  const leastLine = demands.stacked === 'no' ? Math.max(thinnest, 0.95 * valueSize) : thinnest;
  if (thickness(above) < lines * leastLine) {
    const most = Math.floor((height - top) / (above + (lines * leastLine) / 0.8)) * seriesCount;
    report(fault('BD602.tooManyHere', chart.place, { chart: chart.id, count: rows.length, most: Math.max(0, most) }));
    return undefined;
  }
  const isInside = (row: RowInSeries) => isIn(row) && thickness(above) >= inBar * valueSize;
  const textAt = new Map(
    categories.flatMap(category => {
      const middle = (row: RowInSeries) => at((partOf(row)[0] + partOf(row)[1]) / 2);
      const outside = category.filter(row => !isInside(row)).toSorted((a, b) => middle(a) - middle(b));
      const clear = spread(
        outside.map(row => ({ at: middle(row), width: textWidth(row, own) })),
        start,
        width,
      );
      return [
        ...category.map(row => [row.figure.id, middle(row)] as const),
        ...outside.map((row, index) => [row.figure.id, clear[index] ?? middle(row)] as const),
      ];
    }),
  );

  const drawn = rows.map((row, index): DrawnRow => {
    const { place } = row;
    const [from, to] = partOf(row);
    const alike = categories[place.categoryRank - 1] ?? [row];
    const name = legend.places[place.seriesRank - 1];
    return {
      ...{
        id: row.figure.id,
        rank: index + 1,
        row: place.categoryRank,
        shift: 0,
        label: place.categoryLabel ?? row.label,
      },
      lines: labels.lines[place.categoryRank - 1] ?? [row.label],
      ...{ value: row.value, text: row.text, textWidth: textWidth(row, own), color: row.color, emphasis: row.emphasis },
      inSeries: {
        ...{ series: place.series, category: place.category },
        ...{ seriesRank: place.seriesRank, categoryRank: place.categoryRank, at: place.at },
        ...{ seriesLabel: place.seriesLabel ?? '', labelWidth: name?.width ?? 0 },
        ...{ labelAt: name?.at ?? 0, labelRow: name?.line ?? 0 },
        isFirst: isOuter(row, alike, 'least'),
        isLast: isOuter(row, alike, 'most'),
        textAt: textAt.get(row.figure.id) ?? 0,
        isNamed: true,
        ...{ from, to, isInside: isInside(row), textColor: readOn(row.color, theme) },
      },
    };
  });
  return {
    ...{ rows: drawn, labelSize: labels.size, column, start, end: width, least: -least },
    most: (width - start) / unit - least,
    ...{ unit, zero: at(0), step, perColumn: categories.length, top, bottom: height, numbers: 0, seriesCount, above },
  };
}

/** The largest unit at which all stands between start and end, and the points that it needs left of zero. */
function scaleOf(
  rows: readonly RowInSeries[],
  categories: readonly (readonly RowInSeries[])[],
  parts: ReadonlyMap<string, Part>,
  own: MeasuredChart,
  room: number,
): { readonly unit: number; readonly before: number } {
  const { demands } = own;
  const { gap } = demands.value;
  if (demands.stacked !== 'no') {
    const ends = [...parts.values()].flat();
    const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
    const unit = room / (most - least || 1);
    return { unit, before: -least * unit };
  }
  if (demands.ends) {
    const side = (end: 'least' | 'most') =>
      categories.flatMap(category => category.filter(row => isOuter(row, category, end)));
    const widest = (some: readonly RowInSeries[]) => Math.max(0, ...some.map(row => textWidth(row, own) + gap));
    const [before, behind] = [widest(side('least')), widest(side('most'))];
    const values = rows.map(({ value }) => value ?? 0);
    const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
    const unit = Math.max(0, room - before - behind) / (most - least || 1);
    return { unit, before: before - least * unit };
  }
  const bars = rows.map((row): BarExtent => ({ value: row.value, room: gap + textWidth(row, own) }));
  const { unit, least } = barScale(bars, room);
  return { unit, before: -least * unit };
}

/** Whether a row has the least or the greatest value of its category; of one value alone it is the greatest. */
function isOuter(row: RowInSeries, category: readonly RowInSeries[], end: 'least' | 'most'): boolean {
  if (row.value === null) return false;
  const valued = category
    .filter(({ value }) => value !== null)
    .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0) || a.place.seriesRank - b.place.seriesRank);
  return end === 'most' ? valued.at(-1) === row : valued.length > 1 && valued[0] === row;
}

/** The middles of texts in a line, each as near to where it wants to be as the others leave room for. */
function spread(
  texts: readonly { readonly at: number; readonly width: number }[],
  from: number,
  to: number,
): readonly number[] {
  let before = from - apart;
  const right = texts.map(({ at, width }) => {
    const middle = Math.max(at, before + apart + width / 2);
    before = middle + width / 2;
    return middle;
  });
  let behind = to + apart;
  return right
    .toReversed()
    .map((at, index) => {
      const { width } = texts[texts.length - 1 - index] ?? { width: 0 };
      const middle = Math.min(at, behind - apart - width / 2);
      behind = middle - width / 2;
      return middle;
    })
    .toReversed();
}
