// From what Vega drew to a chart of PowerPoint: each layer of the drawing has a counterpart there, or the chart stays a picture.
import { barsOf } from './bars.ts';
import type { Drawn, Obstacle } from './drawn.ts';
import { layersOf } from './layers.ts';
import type { NativeChart } from './native-chart.ts';

/** The chart with the same marks in the same places, or the first layer that has no counterpart. */
export function nativeChart(drawn: Drawn): NativeChart | Obstacle {
  const layers = layersOf(drawn.spec, drawn.drawing.marks);
  const data = layers.filter(({ kind }) => kind !== 'text' && kind !== 'rule');
  const [first, second] = data;
  if (!first || second) return { layer: (second ?? layers[0])?.title ?? '', reason: 'mark' };
  return first.kind === 'bar' ? barsOf(first, layers, drawn) : { layer: first.title, reason: 'mark' };
}

export function isObstacle(found: object): found is Obstacle {
  return 'reason' in found;
}
