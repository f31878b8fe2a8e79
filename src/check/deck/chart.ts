// Reads a native chart: what its marks, axes and numbers are, from the part and the values stored in it.
import { allElements, at, child, childrenOf, descendants, numberOf, type XmlElement } from '../../container/tree.ts';

export interface Chart {
  readonly plots: readonly OpenedPlot[];
  readonly valueAxes: readonly ValueAxis[];
  readonly threeDimensional: boolean;
  /** Titles of the chart and its axes, names of series and number formats: where a unit may stand. */
  readonly words: readonly string[];
  readonly formats: readonly string[];
}

export interface OpenedPlot {
  readonly kind: 'bar' | 'line' | 'area' | 'pie' | 'doughnut' | 'scatter' | 'other';
  readonly axes: readonly string[];
  /** Stacked to 100 %. */
  readonly shares: boolean;
  readonly series: readonly Series[];
}

export interface Series {
  readonly name: string;
  readonly format: string;
  readonly values: readonly number[];
  /** Its name, names of categories or places across, and values, as the chart stores them. */
  readonly ranges: { readonly name?: StoredRange; readonly categories?: StoredRange; readonly values?: StoredRange };
}

/** Cells of the workbook, and what the chart shows of them; undefined for one that is empty. */
export interface StoredRange {
  /** `Sheet1!$B$2:$B$7` */
  readonly formula: string;
  readonly texts: readonly (string | undefined)[];
}

export interface ValueAxis {
  readonly id: string;
  readonly least: number | undefined;
  readonly most: number | undefined;
  readonly logarithmic: boolean;
}

/** The chart in a part; undefined when the part is none. */
export function readChart(root: XmlElement | undefined): Chart | undefined {
  const chart = root?.name === 'c:chartSpace' ? child(root, 'c:chart') : undefined;
  const area = child(chart, 'c:plotArea');
  if (!root || !area) return undefined;
  const axes = area.children.filter(({ name }) => /^c:(val|cat|date|ser)Ax$/.test(name));
  const titles = [child(chart, 'c:title'), ...axes.map(axis => child(axis, 'c:title'))];
  const plots = area.children.filter(({ name }) => /^c:\w+Chart$/.test(name)).map(readPlot);
  return {
    plots,
    valueAxes: axes.filter(({ name }) => name === 'c:valAx').map(readAxis),
    threeDimensional: child(chart, 'c:view3D') !== undefined || area.children.some(({ name }) => /3DChart$/.test(name)),
    words: [
      ...titles.map(title =>
        descendants(title, 'a:t')
          .map(({ text }) => text)
          .join(''),
      ),
      ...plots.flatMap(({ series }) => series.map(({ name }) => name)),
      ...descendants(area, 'c:dispUnits').map(() => 'unit'),
    ],
    formats: [
      ...allElements(area).flatMap(node => node.attributes.get('formatCode') ?? []),
      ...plots.flatMap(({ series }) => series.map(({ format }) => format)),
    ],
  };
}

const KINDS: ReadonlyMap<string, OpenedPlot['kind']> = new Map<string, OpenedPlot['kind']>([
  ['bar', 'bar'],
  ['bar3D', 'bar'],
  ['line', 'line'],
  ['line3D', 'line'],
  ['area', 'area'],
  ['area3D', 'area'],
  ['pie', 'pie'],
  ['pie3D', 'pie'],
  ['ofPie', 'pie'],
  ['doughnut', 'doughnut'],
  ['scatter', 'scatter'],
  ['bubble', 'scatter'],
]);

function readPlot(node: XmlElement): OpenedPlot {
  return {
    kind: KINDS.get(node.name.slice('c:'.length, -'Chart'.length)) ?? 'other',
    axes: childrenOf(node, 'c:axId').map(axis => axis.attributes.get('val') ?? ''),
    shares: child(node, 'c:grouping')?.attributes.get('val') === 'percentStacked',
    series: childrenOf(node, 'c:ser').map(readSeries),
  };
}

function readSeries(node: XmlElement): Series {
  const values = child(node, 'c:val') ?? child(node, 'c:yVal');
  const cache = at(values, 'c:numRef', 'c:numCache') ?? child(values, 'c:numLit');
  return {
    name: descendants(child(node, 'c:tx'), 'c:v')
      .map(({ text }) => text)
      .join(' '),
    format: child(cache, 'c:formatCode')?.text ?? '',
    values: childrenOf(cache, 'c:pt').flatMap(point => {
      const text = child(point, 'c:v')?.text.trim() ?? '';
      const value = Number(text);
      return text !== '' && Number.isFinite(value) ? value : [];
    }),
    ranges: {
      ...rangeOf('name', child(node, 'c:tx')),
      ...rangeOf('categories', child(node, 'c:cat') ?? child(node, 'c:xVal')),
      ...rangeOf('values', values),
    },
  };
}

/** The most cells of one range that are read: no chart shows as many. */
const MOST_CELLS = 10_000;

/** A range under its name; nothing where the chart names no cells, or has names of several levels. */
function rangeOf(name: keyof Series['ranges'], owner: XmlElement | undefined): Series['ranges'] {
  const [place, stored] = [
    child(owner, 'c:strRef') ?? child(owner, 'c:numRef'),
    at(owner, 'c:strRef', 'c:strCache') ?? at(owner, 'c:numRef', 'c:numCache'),
  ];
  const formula = child(place, 'c:f')?.text.trim();
  if (formula === undefined || !stored) return {};
  const count = Math.min(MOST_CELLS, numberOf(child(stored, 'c:ptCount'), 'val') ?? 0);
  const texts: (string | undefined)[] = Array.from({ length: count }, () => undefined);
  for (const point of childrenOf(stored, 'c:pt')) {
    const index = numberOf(point, 'idx') ?? -1;
    if (index >= 0 && index < count) texts[index] = child(point, 'c:v')?.text;
  }
  return { [name]: { formula, texts } };
}

function readAxis(node: XmlElement): ValueAxis {
  const scaling = child(node, 'c:scaling');
  return {
    id: child(node, 'c:axId')?.attributes.get('val') ?? '',
    least: numberOf(child(scaling, 'c:min'), 'val'),
    most: numberOf(child(scaling, 'c:max'), 'val'),
    logarithmic: child(scaling, 'c:logBase') !== undefined,
  };
}
