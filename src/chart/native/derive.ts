// From what Vega drew to a chart of PowerPoint: each layer of the drawing has a counterpart there, or the chart stays a picture.
import { barChartOf } from './bars.ts';
import type { Drawn, Obstacle } from './drawn.ts';
import { layersOf } from './layers.ts';
import { isSwatch } from './legend.ts';
import { pathChartOf } from './lines.ts';
import type { NativeChart } from './native-chart.ts';
import { textsIn } from './texts.ts';

/** The chart with the same marks in the same places, or the first layer that has no counterpart. */
export function nativeChart(drawn: Drawn): NativeChart | Obstacle {
  const all = layersOf(drawn.spec, drawn.drawing.marks);
  const texts = textsIn(all, drawn);
  const swatches = all.find(layer => isSwatch(layer, texts.series));
  const layers = all.filter(layer => layer !== swatches);
  const data = layers.filter(({ kind }) => kind !== 'text' && kind !== 'rule');
  const [first] = data;
  const ofKind = (...kinds: readonly string[]) => data.find(({ kind }) => kinds.includes(kind));
  const others = (...kinds: readonly string[]) => data.find(({ kind }) => !kinds.includes(kind));
  const twice = data.find((layer, index) => data.slice(0, index).some(({ kind }) => kind === layer.kind));
  const bars = ofKind('bar');
  const stranger = bars ? others('bar', 'rect') : others('line', 'area', ...DOTS);
  const paths = ofKind('area') ?? ofKind('line') ?? ofKind(...DOTS);
  const main = bars ?? paths;
  const odd = stranger ?? twice;
  if (!main || odd) return { layer: (odd ?? first ?? layers[0])?.title ?? '', reason: 'mark' };
  if (bars) return barChartOf(bars, layers, texts, swatches, drawn);
  const dots = ofKind(...DOTS);
  return pathChartOf(main, dots === main ? undefined : dots, layers, texts, drawn);
}

/** Round marks: PowerPoint has other shapes of its own. */
const DOTS = ['point', 'circle'];

export function isObstacle(found: object): found is Obstacle {
  return 'reason' in found;
}
