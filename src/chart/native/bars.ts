// Bars and columns: one for each row, from zero to its value, in even steps; and the distance between two of them, painted at the shorter one.
import { near } from '../check/held.ts';
import type { DrawnRow } from '../plot.ts';
import type { DrawnMark } from '../scene.ts';
import {
  type Axes,
  apart,
  axesOf,
  isRuleAt,
  lengthOn,
  middleOn,
  plotBetween,
  reachesFrom,
  share,
  stepsOf,
} from './axes.ts';
import type { Drawn, Obstacle } from './drawn.ts';
import type { Layer } from './layers.ts';
import type { LabelPlace, NativeChart, NativePoint, NativeSeries } from './native-chart.ts';
import { numberFormat } from './number-format.ts';
import {
  categoryOf,
  formatsOf,
  lookOfMost,
  paintOf,
  pointOf,
  standsBeside,
  type Texts,
  textLookOf,
  textsIn,
} from './texts.ts';

export function barChartOf(bars: Layer, layers: readonly Layer[], drawn: Drawn): NativeChart | Obstacle {
  const obstacle = (layer: Layer, reason: Obstacle['reason']): Obstacle => ({ layer: layer.title, reason });
  const { rows } = drawn;
  if (rows.some(({ shift }) => shift !== 0)) return obstacle(bars, 'columns');
  const axes = axesOf(bars.marks);
  if (!axes || bars.marks.some(mark => !reachesFrom(mark, axes, 0, mark.row?.value ?? 0)))
    return obstacle(bars, 'scale');

  // 1. Every other layer says a value or a name, is the line at zero or the distance between two bars.
  const texts = textsIn(layers, drawn);
  if (texts.astray) return obstacle(texts.astray, 'text');
  const rules = layers.filter(({ kind }) => kind === 'rule');
  const astray = rules.find(({ marks }) => !marks.every(mark => isRuleAt(mark, axes, 0)));
  if (astray) return obstacle(astray, 'rule');
  const painted = layers.filter(({ kind }) => kind === 'rect');
  const difference = painted.map(layer => differenceOf(layer, bars, texts, axes, drawn))[0];
  if (painted[0] && (painted.length > 1 || !difference)) return obstacle(painted[0], 'mark');
  const unpainted = texts.named.find(({ figure }) => figure !== difference?.figure);
  if (unpainted) return obstacle(unpainted.layer, 'text');

  // 2. The categories, in even steps.
  const thickness = Math.max(...bars.marks.map(mark => lengthOn(mark, axes.names)));
  const steps = stepsOf(
    rows,
    layers.flatMap(({ kind, marks }) => (kind === 'rect' ? [] : marks)),
    axes,
    thickness,
  );
  if (!steps) return obstacle(bars, 'places');
  const { placed, step } = steps;
  if (texts.names && !standsBeside(texts.names, placed, axes, step)) return obstacle(texts.names, 'names');

  // 3. The values as they are written.
  const formats = formatsOf(drawn);
  if (!formats) return obstacle(texts.values ?? bars, 'words');
  const points = placed.map(({ row }) => {
    const bar = bars.marks.find(mark => mark.row?.id === row.id);
    return pointOf(row, bar, texts.values, formats.get(row.id), (text, own) => placeOf(text, own, axes));
  });
  const series: readonly NativeSeries[] = [
    { name: drawn.title, points },
    ...(difference ? [difference.seriesFor(placed.map(({ row }) => row))] : []),
  ];
  const isStacked = series.length > 1;
  if (isStacked && points.some(({ label }) => label?.at === 'beyond')) return obstacle(texts.values ?? bars, 'beyond');

  // 4. The plot: from half a step before the first bar to half a step behind the last one.
  const [first = 0, last = 0] = [placed[0]?.at, placed.at(-1)?.at];
  const size = axes.names === 'x' ? drawn.width : drawn.height;
  const along = [Math.max(0, first - step / 2), Math.min(size, last + step / 2)] as const;
  return {
    kind: axes.values === 'x' ? 'bar' : 'column',
    grouping: isStacked ? 'stacked' : 'clustered',
    categories: placed.map(({ row }) => categoryOf(row)),
    names: lookOfMost(texts.names?.marks ?? bars.marks),
    series,
    ...plotBetween(along, axes, drawn),
    format: [...formats.values()][0] ?? 'General',
    hasMargins: true,
    gap: share((along[1] - along[0]) / placed.length - thickness, thickness),
    zeroLine: rules.flatMap(({ marks }) => marks.flatMap(mark => paintOf(mark) ?? []))[0],
  };
}

/** Where a value stands at its bar. */
function placeOf({ box }: DrawnMark, bar: DrawnMark, { values, scale }: Axes): LabelPlace {
  if (!box) return 'beyond';
  const middle = values === 'x' ? (box.left + box.right) / 2 : (box.top + box.bottom) / 2;
  const [zero = 0, end = 0] = [0, bar.row?.value ?? 0].map(value => Number(scale.at(value)));
  if (end === zero) return 'beyond';
  const at = (middle - zero) / (end - zero);
  return at > 1 || at < 0 ? 'beyond' : at > 0.6 ? 'end' : at >= 0.4 ? 'middle' : 'base';
}

interface Difference {
  readonly figure: Drawn['named'][number];
  readonly seriesFor: (rows: readonly DrawnRow[]) => NativeSeries;
}

/** A named figure that is the distance between the ends of two bars, painted behind the shorter one; undefined for anything else. */
function differenceOf({ marks }: Layer, bars: Layer, texts: Texts, axes: Axes, drawn: Drawn): Difference | undefined {
  const [mark, ...others] = marks;
  const row = drawn.rows.find(({ id }) => id === mark?.row?.id);
  const bar = bars.marks.find(each => each.row?.id === row?.id);
  const said = texts.named[0];
  if (!mark || others.length > 0 || !bar || !row || row.value === null || !said || texts.named.length > 1)
    return undefined;
  const { figure, layer } = said;
  const longer = row.value + figure.value;
  const isBehind = figure.value > 0 && row.value >= 0 && reachesFrom(mark, axes, row.value, longer);
  const isAtBar =
    Math.abs(middleOn(mark, axes.names) - middleOn(bar, axes.names)) <= apart &&
    near(lengthOn(mark, axes.names), lengthOn(bar, axes.names));
  const isOther = drawn.rows.some(({ value }) => value !== null && Math.abs(value - longer) < 1e-9 * longer);
  const [text] = layer.marks;
  const format = numberFormat(text?.lines.join(' ') ?? '', figure.value, true, drawn.locale);
  if (!isBehind || !isAtBar || !isOther || !text?.box || !mark.box || format === undefined) return undefined;
  const isInside = text.box.left >= mark.box.left - apart && text.box.right <= mark.box.right + apart;
  if (!isInside) return undefined;
  const color = paintOf(mark) ?? row.color;
  const outline = paintOf(mark, 1);
  const point: NativePoint = {
    figure: figure.figure.id,
    value: String(figure.value),
    color,
    label: { format, look: textLookOf(text), at: 'middle' },
  };
  const none: NativePoint = { figure: figure.figure.id, color };
  const { strokeWidth: width } = mark;
  return {
    figure,
    seriesFor: rows => ({
      name: figure.label,
      tint: {
        opacity: mark.paints[0]?.opacity ?? 0,
        outline: outline === undefined ? undefined : { color: outline, width },
      },
      points: rows.map(({ id }) => (id === row.id ? point : none)),
    }),
  };
}
