// Bars and columns: one for each row, from zero to its value, side by side in even steps.
import { near } from '../check/held.ts';
import { isLinear } from '../check/proportion.ts';
import type { DrawnRow } from '../plot.ts';
import type { DrawnMark, NumberScale, Position } from '../scene.ts';
import type { Drawn, Obstacle } from './drawn.ts';
import { type Layer, textsOf } from './layers.ts';
import type { LabelPlace, NativeChart, NativeText } from './native-chart.ts';
import { numberFormat, setsThousandsApart } from './number-format.ts';

/** Places nearer to each other than this, in points, are one. */
const apart = 0.5;

type Axis = Position['axis'];

/** Where values and names of a chart stand. */
interface Axes {
  readonly values: Axis;
  readonly names: Axis;
  readonly scale: NumberScale;
}

export function barsOf(bars: Layer, layers: readonly Layer[], drawn: Drawn): NativeChart | Obstacle {
  const obstacle = (layer: Layer, reason: Obstacle['reason']): Obstacle => ({ layer: layer.title, reason });
  const { rows } = drawn;
  if (rows.some(({ shift }) => shift !== 0)) return obstacle(bars, 'columns');
  const axes = axesOf(bars.marks);
  if (!axes || !isLinear(axes.scale)) return obstacle(bars, 'scale');
  const { values, names, scale } = axes;
  if (bars.marks.some(mark => !isFromZero(mark, axes))) return obstacle(bars, 'scale');

  // 1. Every other layer says a value or a name, or is the line at zero.
  const texts = layers.filter(({ kind }) => kind === 'text').map(layer => ({ layer, says: textsOf(layer, rows) }));
  const wordless = texts.find(({ says }) => says === undefined);
  if (wordless) return obstacle(wordless.layer, 'text');
  const rules = layers.filter(({ kind }) => kind === 'rule');
  const astray = rules.find(({ marks }) => !marks.every(mark => isZeroLine(mark, axes)));
  if (astray) return obstacle(astray, 'rule');
  const nameLayer = texts.find(({ says }) => says === 'names')?.layer;
  const valueLayer = texts.find(({ says }) => says === 'values')?.layer;

  // 2. The categories, in even steps.
  const placed = rows
    .map(row => ({ row, at: centerOf(row, layers, names) }))
    .toSorted((one, other) => one.at - other.at);
  const [first, last] = [placed[0], placed.at(-1)];
  if (!first || !last || placed.some(({ at }) => Number.isNaN(at))) return obstacle(bars, 'places');
  const thickness = Math.max(...bars.marks.map(mark => lengthOn(mark, names)));
  const step = placed.length === 1 ? 1.6 * thickness : (last.at - first.at) / (placed.length - 1);
  const isEven = placed.every(({ at }, index) => Math.abs(at - first.at - index * step) <= apart);
  if (!isEven || thickness > step + apart) return obstacle(bars, 'places');
  if (nameLayer && !standsBeside(nameLayer, placed, axes, step)) return obstacle(nameLayer, 'names');

  // 3. The values as they are written.
  const grouping = rows.map(({ text }) => setsThousandsApart(text, drawn.locale)).find(each => each !== undefined);
  const formatOf = ({ value, text }: DrawnRow): string | undefined =>
    value === null ? '' : numberFormat(text, value, grouping ?? true, drawn.locale);
  const unwritten = rows.some(row => formatOf(row) === undefined);
  if (unwritten) return obstacle(valueLayer ?? bars, 'words');
  const markOf = (row: DrawnRow, layer: Layer | undefined) => layer?.marks.find(mark => mark.row?.id === row.id);
  const points = placed.map(({ row }) => {
    const [bar, text] = [markOf(row, bars), markOf(row, valueLayer)];
    return {
      figure: row.id,
      value: row.value === null ? undefined : String(row.value),
      color: bar?.paints[0]?.color ?? row.color,
      label:
        bar && text && row.value !== null
          ? { format: formatOf(row) ?? '', look: textLookOf(text), at: placeOf(text, bar, axes) }
          : undefined,
    };
  });

  // 4. The plot: from half a step before the first bar to half a step behind the last one.
  const size = { x: drawn.width, y: drawn.height };
  const along = [Math.max(0, first.at - step / 2), Math.min(size[names], last.at + step / 2)] as const;
  const [least, most] = [Math.min(...scale.domain), Math.max(...scale.domain)];
  const across = [Number(scale.at(least)), Number(scale.at(most))].toSorted((a, b) => a - b);
  const [[left = 0, right = 0], [top = 0, bottom = 0]] = values === 'x' ? [across, along] : [along, across];
  const share = (length: number, whole: number) => Math.round((length / whole) * 1e6) / 1e6;
  const [zero] = rules.flatMap(({ marks }) => marks.flatMap(({ paints }) => paints));
  return {
    kind: values === 'x' ? 'bar' : 'column',
    categories: placed.map(({ row }) => (row.value === null ? `${row.label} (${row.text})` : row.label)),
    names: lookOfMost(nameLayer?.marks ?? bars.marks),
    series: [{ name: drawn.title, points }],
    least,
    most,
    format: rows.map(formatOf).find(format => format) ?? 'General',
    plot: [
      share(left, drawn.width),
      share(top, drawn.height),
      share(right - left, drawn.width),
      share(bottom - top, drawn.height),
    ],
    gap: share((along[1] - along[0]) / placed.length - thickness, thickness),
    zeroLine: zero?.color,
  };
}

function axesOf(bars: readonly DrawnMark[]): Axes | undefined {
  for (const values of ['x', 'y'] as const) {
    const scales = bars.map(mark => positionOn(mark, values)?.scale);
    const [scale] = scales;
    if (scale && !scale.isIdentity && scales.every(other => other === scale)) {
      return { values, names: values === 'x' ? 'y' : 'x', scale };
    }
  }
  return undefined;
}

function positionOn({ positions }: DrawnMark, axis: Axis): Position | undefined {
  return positions.find(position => position.axis === axis);
}

function middleOn(mark: DrawnMark, axis: Axis): number {
  const ends = positionOn(mark, axis)?.ends ?? [];
  return ends.length === 0 ? Number.NaN : (Math.min(...ends) + Math.max(...ends)) / 2;
}

function lengthOn(mark: DrawnMark, axis: Axis): number {
  const ends = positionOn(mark, axis)?.ends ?? [];
  return ends.length === 0 ? 0 : Math.max(...ends) - Math.min(...ends);
}

function isFromZero(bar: DrawnMark, { values, scale }: Axes): boolean {
  const ends = positionOn(bar, values)?.ends ?? [];
  const [zero, end] = [0, bar.row?.value ?? 0].map(value => Number(scale.at(value)));
  return ends.some(at => near(at, zero ?? 0)) && ends.some(at => near(at, end ?? 0));
}

/** A rule across the rows at zero. */
function isZeroLine(rule: DrawnMark, { values, names, scale }: Axes): boolean {
  const [at, ...others] = positionOn(rule, values)?.ends ?? [];
  const across = positionOn(rule, names)?.ends ?? [];
  return at !== undefined && others.length === 0 && across.length === 2 && near(at, Number(scale.at(0)));
}

/** Where a row stands along the names: by its bar, else by what is written for it. */
function centerOf(row: DrawnRow, layers: readonly Layer[], names: Axis): number {
  const own = layers.flatMap(({ marks }) => marks.filter(mark => mark.row?.id === row.id));
  const bar = own.find(({ kind }) => kind === 'bar');
  const text = own.find(({ kind, lines }) => kind === 'text' && lines.join('\n') === row.lines.join('\n'));
  const mark = bar ?? text;
  return mark ? middleOn(mark, names) : Number.NaN;
}

/** Whether the names stand each beside its bar, before the plot: as PowerPoint sets them. */
function standsBeside(
  { marks }: Layer,
  placed: readonly { readonly row: DrawnRow; readonly at: number }[],
  { values, names, scale }: Axes,
  step: number,
): boolean {
  const least = Number(scale.at(Math.min(...scale.domain)));
  return placed.every(({ row, at }) => {
    const box = marks.find(mark => mark.row?.id === row.id)?.box;
    if (!box) return false;
    const [from, to] = names === 'x' ? [box.left, box.right] : [box.top, box.bottom];
    const isBefore = values === 'x' ? box.right <= least + apart : box.top >= least - apart;
    return isBefore && Math.abs((from + to) / 2 - at) <= step / 4;
  });
}

/** Where a value stands at its bar. */
function placeOf({ box }: DrawnMark, bar: DrawnMark, { values, scale }: Axes): LabelPlace {
  if (!box) return 'beyond';
  const middle = values === 'x' ? (box.left + box.right) / 2 : (box.top + box.bottom) / 2;
  const [zero = 0, end = 0] = [0, bar.row?.value ?? 0].map(value => Number(scale.at(value)));
  if (end === zero) return 'beyond';
  const share = (middle - zero) / (end - zero);
  return share > 1 ? 'beyond' : share > 0.6 ? 'end' : share >= 0.4 ? 'middle' : share >= 0 ? 'base' : 'beyond';
}

export function textLookOf({ fontSize, isBold, paints }: DrawnMark): NativeText {
  return { size: fontSize, bold: isBold, color: paints[0]?.color ?? '#000000' };
}

/** Names have one look in PowerPoint: that of most of them. */
function lookOfMost(marks: readonly DrawnMark[]): NativeText {
  const looks = marks.map(textLookOf);
  const count = (look: NativeText) => looks.filter(other => JSON.stringify(other) === JSON.stringify(look)).length;
  const [first = { size: 12, bold: false, color: '#000000' }, ...others] = looks;
  return others.reduce((most, look) => (count(look) > count(most) ? look : most), first);
}
