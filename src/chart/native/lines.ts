// Lines, areas and dots over categories in even steps; a missing value is a gap, as in the picture.
import type { DrawnMark } from '../scene.ts';
import { apart, axesOf, isRuleAt, middleOn, plotBetween, positionOn, stepsOf } from './axes.ts';
import type { Drawn, Obstacle } from './drawn.ts';
import type { Layer } from './layers.ts';
import type { NativeChart, NativeSeries } from './native-chart.ts';
import { type Category, isOf, rowTable } from './row-table.ts';
import { formatsOf, lookOfMost, type Placing, paintOf, pointOf, standsBeside, type Texts } from './texts.ts';

/** `paths` is the layer of the line or area, or of dots that no line joins; `dots` are those upon it. */
export function pathChartOf(
  paths: Layer,
  dots: Layer | undefined,
  layers: readonly Layer[],
  texts: Texts,
  drawn: Drawn,
): NativeChart | Obstacle {
  const obstacle = (layer: Layer, reason: Obstacle['reason']): Obstacle => ({ layer: layer.title, reason });
  const axes = axesOf(paths.marks);
  if (axes?.values !== 'y') return obstacle(paths, 'scale');
  const isArea = paths.kind === 'area';
  if (isArea && drawn.rows.some(({ value }) => value === null)) return obstacle(paths, 'gaps');

  // 1. Every other layer says a value or a name, or is the line at zero.
  const wordy = texts.astray ?? texts.named[0]?.layer ?? texts.series;
  if (wordy) return obstacle(wordy, 'text');
  const rules = layers.filter(({ kind }) => kind === 'rule');
  const astray = rules.find(({ marks }) => !marks.every(mark => isRuleAt(mark, axes, 0)));
  if (astray) return obstacle(astray, 'rule');

  // 2. The categories, in even steps, each with one mark.
  const table = rowTable(drawn);
  if (table.series.length > 1) return obstacle(paths, 'places');
  const middleOf = ({ rows: [row] }: Category) => {
    const [mark] = [paths, texts.names].flatMap(layer => layer?.marks.find(each => isOf(each, row)) ?? []);
    return mark ? middleOn(mark, axes.names) : Number.NaN;
  };
  const steps = stepsOf(table.categories, middleOf, 0);
  if (!steps) return obstacle(paths, 'places');
  const { placed, step } = steps;
  if (texts.names && !standsBeside(texts.names, placed, axes, step)) return obstacle(texts.names, 'names');

  // 3. The values as they are written.
  const formats = formatsOf(drawn);
  if (!formats) return obstacle(texts.values ?? paths, 'words');
  const points = placed.map(
    ({
      category: {
        rows: [row],
      },
    }) => pointOf(row, paths.marks, texts.values, formats.get(row?.id ?? ''), beside),
  );

  // 4. The plot: half a step around the marks where the picture has that room, else from the first to the last.
  const [first = 0, last = 0] = [placed[0]?.at, placed.at(-1)?.at];
  const hasRoom = !isArea && first - step / 2 >= -apart && last + step / 2 <= drawn.width + apart;
  const along = hasRoom ? ([first - step / 2, last + step / 2] as const) : ([first, last] as const);
  const [path] = paths.marks;
  const isJoined = paths.kind === 'line' || isArea;
  const symbol = dots?.marks[0] ?? (isJoined ? undefined : path);
  return {
    kind: isArea ? 'area' : 'line',
    grouping: 'clustered',
    categories: placed.map(({ category }) => category.name),
    names: lookOfMost(texts.names?.marks ?? paths.marks),
    series: [
      {
        name: drawn.title,
        points,
        line: isJoined && !isArea ? (path?.strokeWidth ?? 1) : 0,
        dot: symbol && dotOf(symbol),
        opacity: isArea ? path?.paints[0]?.opacity : undefined,
      },
    ],
    ...plotBetween(along, axes, drawn),
    format: [...formats.values()][0] ?? 'General',
    hasMargins: hasRoom,
    zeroLine: rules.flatMap(({ marks: zero }) => zero.flatMap(mark => paintOf(mark) ?? []))[0],
  };
}

/** Where a value stands at its place on a line. */
function beside({ box }: DrawnMark, mark: DrawnMark): Placing {
  const [x = 0] = positionOn(mark, 'x')?.ends ?? [];
  const y = Math.min(...(positionOn(mark, 'y')?.ends ?? [0]));
  if (!box) return { at: 'beyond' };
  if (box.left >= x) return { at: 'right' };
  if (box.right <= x) return { at: 'left' };
  return { at: (box.top + box.bottom) / 2 > y ? 'below' : 'beyond' };
}

function dotOf(mark: DrawnMark): NativeSeries['dot'] {
  const { box } = mark;
  const size = box ? Math.round(box.right - box.left) : 6;
  return { size: Math.min(72, Math.max(2, size)), color: paintOf(mark) ?? '#000000' };
}
