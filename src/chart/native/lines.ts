// Lines, areas and dots over categories in even steps; a missing value is a gap, as in the picture.
import type { DrawnMark } from '../scene.ts';
import { apart, axesOf, isRuleAt, plotBetween, stepsOf } from './axes.ts';
import type { Drawn, Obstacle } from './drawn.ts';
import type { Layer } from './layers.ts';
import type { LabelPlace, NativeChart, NativeSeries } from './native-chart.ts';
import { categoryOf, formatsOf, lookOfMost, paintOf, pointOf, standsBeside, textsIn } from './texts.ts';

/** `paths` is the layer of the line or area, or of dots that no line joins; `dots` are those upon it. */
export function pathChartOf(
  paths: Layer,
  dots: Layer | undefined,
  layers: readonly Layer[],
  drawn: Drawn,
): NativeChart | Obstacle {
  const obstacle = (layer: Layer, reason: Obstacle['reason']): Obstacle => ({ layer: layer.title, reason });
  const axes = axesOf(paths.marks);
  if (axes?.values !== 'y') return obstacle(paths, 'scale');
  const isArea = paths.kind === 'area';
  if (isArea && drawn.rows.some(({ value }) => value === null)) return obstacle(paths, 'gaps');

  // 1. Every other layer says a value or a name, or is the line at zero.
  const texts = textsIn(layers, drawn);
  const wordy = texts.astray ?? texts.named[0]?.layer;
  if (wordy) return obstacle(wordy, 'text');
  const rules = layers.filter(({ kind }) => kind === 'rule');
  const astray = rules.find(({ marks }) => !marks.every(mark => isRuleAt(mark, axes, 0)));
  if (astray) return obstacle(astray, 'rule');

  // 2. The categories, in even steps, each with one mark.
  const marks = layers.flatMap(layer => layer.marks);
  const steps = stepsOf(drawn.rows, marks, axes, 0);
  if (!steps) return obstacle(paths, 'places');
  const { placed, step } = steps;
  if (texts.names && !standsBeside(texts.names, placed, axes, step)) return obstacle(texts.names, 'names');

  // 3. The values as they are written.
  const formats = formatsOf(drawn);
  if (!formats) return obstacle(texts.values ?? paths, 'words');
  const points = placed.map(({ row }) => {
    const mark = paths.marks.find(each => each.row?.id === row.id);
    return pointOf(row, mark, texts.values, formats.get(row.id), aboveOrBelow);
  });

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
    categories: placed.map(({ row }) => categoryOf(row)),
    names: lookOfMost(texts.names?.marks ?? paths.marks),
    series: [
      {
        name: drawn.title,
        points,
        line: isJoined && !isArea ? (path?.strokeWidth ?? 1) : 0,
        dot: symbol && dotOf(symbol),
        tint: isArea ? { opacity: path?.paints[0]?.opacity ?? 1, outline: undefined } : undefined,
      },
    ],
    ...plotBetween(along, axes, drawn),
    format: [...formats.values()][0] ?? 'General',
    hasMargins: hasRoom,
    zeroLine: rules.flatMap(({ marks: zero }) => zero.flatMap(mark => paintOf(mark) ?? []))[0],
  };
}

/** Where a value stands at its place on a line. */
function aboveOrBelow({ box }: DrawnMark, mark: DrawnMark): LabelPlace {
  const at = Math.min(...(mark.positions.find(({ axis }) => axis === 'y')?.ends ?? [0]));
  return box && (box.top + box.bottom) / 2 > at ? 'below' : 'beyond';
}

function dotOf(mark: DrawnMark): NativeSeries['dot'] {
  const { box } = mark;
  const size = box ? Math.round(box.right - box.left) : 6;
  return { size: Math.min(72, Math.max(2, size)), color: paintOf(mark) ?? '#000000' };
}
