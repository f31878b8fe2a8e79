// What Vega drew, mark by mark: the row that each shows, where it stands, and by which scale it got there.
import type { View } from 'vega';

/** A scale of numbers that places marks or gives them their look. */
export interface NumberScale {
  /** The values at its ends, the first one first. */
  readonly domain: readonly number[];
  /** Whether its places are the numbers themselves, so that it has no ends. */
  readonly isIdentity: boolean;
  /** Whether an axis with labels shows it. */
  readonly isShown: boolean;
  /** The place, in points, or the look of a value. */
  readonly at: (value: number) => unknown;
}

/** Where a mark stands on one axis. */
export interface Position {
  readonly axis: 'x' | 'y';
  /** In points from the picture's upper left corner: one place, or two for what has a length. */
  readonly ends: readonly number[];
  /** The fields of the data that the place follows from. */
  readonly fields: readonly string[];
  /** The scale of numbers that gives it, if one does. */
  readonly scale: NumberScale | undefined;
  /** Whether it is one of several places side by side: a band for each name. */
  readonly isNamed: boolean;
}

/** What a scale of numbers, or an expression, makes of a mark beside its place: its size, its color. */
export interface MarkLook {
  readonly channel: string;
  readonly drawn: unknown;
  readonly fields: readonly string[];
  readonly scale: NumberScale | undefined;
}

/** A mark as Vega placed it, with the row that it shows, if any. */
export interface DrawnMark {
  /** As specifications name it: `bar`, `tick`, `line`, `area`, `point`, `rule`, `text`. */
  readonly kind: string;
  /** Marks of one series are drawn together: the points of one line. */
  readonly series: number;
  readonly row: { readonly id: string; readonly value: number | null } | undefined;
  readonly datum: Readonly<Record<string, unknown>>;
  /** Whether there is anything to be seen: not where a line has a gap, nor without color. */
  readonly isSeen: boolean;
  readonly width: number;
  readonly height: number;
  readonly positions: readonly Position[];
  readonly looks: readonly MarkLook[];
  /** The lines of a text, else none, and the size of its letters. */
  readonly lines: readonly string[];
  readonly fontSize: number;
  /** Whether it belongs to an axis or a legend. */
  readonly isGuide: boolean;
}

/** How Vega stacked values: from which field to which, and whether to a share of the whole. */
export interface Stack {
  readonly start: string;
  readonly end: string;
  readonly isNormalized: boolean;
  readonly groupby: readonly string[];
}

type Values = Readonly<Record<string, unknown>>;

const numbers = new Set(['linear', 'log', 'pow', 'sqrt', 'symlog', 'identity']);
const places = { x: ['x', 'x2', 'xc'], y: ['y', 'y2', 'yc'] } as const;
const looks = ['size', 'opacity', 'fillOpacity', 'strokeOpacity', 'strokeWidth', 'fill', 'stroke', 'angle'];
/** Of bars and ticks, which Vega draws as rectangles: across the values, as those along them are places. */
const rectangleLooks = [...looks, 'width', 'height'];

/** All marks in drawing order, groups opened. `spec` is what Vega-Lite compiled. */
export function marksOf(view: View, spec: object): readonly DrawnMark[] {
  const written = new Map(recordsUnder(spec, 'marks').map(mark => [String(mark.name), mark]));
  const scales = scalesOf(view, spec);
  const scene: object = view.scenegraph();
  const marks: DrawnMark[] = [];
  let series = 0;
  const open = (mark: unknown, isGuide: boolean): void => {
    if (!isRecord(mark) || !Array.isArray(mark.items)) return;
    const inGuide = isGuide || /^(?:axis|legend)/.test(String(mark.role ?? ''));
    const own = inGuide ? undefined : written.get(String(mark.name));
    series += 1;
    for (const item of recordsIn(mark.items)) {
      if (mark.marktype === 'group') for (const child of recordsIn(item.items)) open(child, inGuide);
      else
        marks.push(markOf(item, { kind: kindOf(mark, own), series, isGuide: inGuide, encoded: updateOf(own), scales }));
    }
  };
  open('root' in scene ? scene.root : undefined, false);
  return marks;
}

/** Every stack that Vega-Lite compiled. */
export function stacksOf(spec: object): readonly Stack[] {
  const data = 'data' in spec ? recordsIn(spec.data) : [];
  return data
    .flatMap(({ transform }) => recordsIn(transform))
    .filter(({ type }) => type === 'stack')
    .map(({ as, offset, groupby }) => {
      const [start = 'y0', end = 'y1'] = Array.isArray(as) ? as.map(String) : [];
      return { start, end, isNormalized: offset === 'normalize', groupby: stringsIn(groupby) };
    });
}

type Scales = ReadonlyMap<string, NumberScale | 'names'>;

function scalesOf(view: View, spec: object): Scales {
  const axes = 'axes' in spec ? recordsIn(spec.axes) : [];
  const shown = new Set(axes.filter(axis => axis.labels !== false).map(axis => axis.scale));
  const scales = 'scales' in spec ? recordsIn(spec.scales) : [];
  return new Map(
    scales.map(({ name, type }): readonly [string, NumberScale | 'names'] => {
      const scale: unknown = view.scale(String(name));
      if (!numbers.has(String(type)) || typeof scale !== 'function') return [String(name), 'names'];
      const domain: unknown = 'domain' in scale && typeof scale.domain === 'function' ? scale.domain() : undefined;
      const number: NumberScale = {
        domain: Array.isArray(domain) ? domain.filter(value => typeof value === 'number') : [],
        isIdentity: type === 'identity',
        isShown: shown.has(name),
        at: value => scale(value),
      };
      return [String(name), number];
    }),
  );
}

interface Making {
  readonly kind: string;
  readonly series: number;
  readonly isGuide: boolean;
  readonly encoded: Values;
  readonly scales: Scales;
}

function markOf(item: Values, making: Making): DrawnMark {
  const { kind, series, isGuide, encoded, scales } = making;
  const datum = isRecord(item.datum) ? item.datum : {};
  const value = typeof datum.value === 'number' ? datum.value : null;
  const { text } = item;
  const isText = kind === 'text' && text !== undefined && text !== null;
  return {
    kind,
    series,
    isGuide,
    datum,
    row: typeof datum.id === 'string' ? { id: datum.id, value } : undefined,
    isSeen: isSeen(item, kind),
    width: Number(item.width ?? 0),
    height: Number(item.height ?? 0),
    positions: (['x', 'y'] as const).map(axis => positionOf(axis, item, making)),
    looks: (kind === 'bar' || kind === 'tick' ? rectangleLooks : looks).flatMap(channel => {
      const { fields, scale } = sourceOf([encoded[channel]], scales);
      if (scale === 'names' || (scale === undefined && fields.length === 0)) return [];
      return [{ channel, drawn: item[channel], fields, scale }];
    }),
    fontSize: Number(item.fontSize ?? 11),
    lines: isText ? (Array.isArray(text) ? text.map(String) : [String(text)]) : [],
  };
}

function isSeen(item: Values, kind: string): boolean {
  if (item.defined === false || item.opacity === 0) return false;
  const fill = isPaint(item.fill) && item.fillOpacity !== 0;
  const stroke = isPaint(item.stroke) && item.strokeOpacity !== 0 && item.strokeWidth !== 0;
  return (fill || stroke) && !(isPointed(kind) && item.size === 0);
}

function isPaint(color: unknown): boolean {
  return color !== undefined && color !== null && color !== '' && color !== 'transparent' && color !== 'none';
}

/** Marks that Vega draws as symbols. */
export function isPointed(kind: string): boolean {
  return ['point', 'circle', 'square', 'symbol'].includes(kind);
}

function positionOf(axis: 'x' | 'y', item: Values, { kind, encoded, scales }: Making): Position {
  const entries = places[axis].map(channel => encoded[channel]);
  const { fields, scale, offset } = sourceOf(entries, scales);
  const from = Number(item[axis] ?? 0);
  const to = item[`${axis}2`];
  const length = Number(item[axis === 'x' ? 'width' : 'height'] ?? 0);
  const ends = () => {
    if (kind === 'tick') return [from + length / 2];
    if (kind === 'bar') return [from, from + length];
    if (kind === 'area') return length === 0 && to === undefined ? [from] : [from, from + length];
    if (kind === 'rule') return to === undefined || to === null ? [from] : [from, Number(to)];
    return [kind === 'text' ? from - offset : from];
  };
  return { axis, ends: ends(), fields, scale: scale === 'names' ? undefined : scale, isNamed: scale === 'names' };
}

/** What a channel's encoding as Vega has it follows from: `{scale: 'x', field: 'value'}`, `{signal: 'scale("x", datum["value"])'}`. */
function sourceOf(
  entries: readonly unknown[],
  scales: Scales,
): { readonly fields: readonly string[]; readonly scale: NumberScale | 'names' | undefined; readonly offset: number } {
  const rules = entries.flatMap(entry => (Array.isArray(entry) ? recordsIn(entry) : isRecord(entry) ? [entry] : []));
  const signals = rules.flatMap(({ signal }) => (typeof signal === 'string' ? [signal] : []));
  const named = [
    ...rules.flatMap(({ scale }) => (typeof scale === 'string' ? [scale] : [])),
    ...signals.flatMap(signal => [...signal.matchAll(/\bscale\(\s*["'](\w+)["']/g)].map(([, name = '']) => name)),
  ];
  return {
    fields: [...rules.flatMap(({ field }) => (typeof field === 'string' ? [field] : [])), ...signals.flatMap(fieldsIn)],
    scale: named.map(name => scales.get(name)).find(scale => scale !== undefined),
    offset: rules.map(({ offset }) => (typeof offset === 'number' ? offset : 0)).find(offset => offset !== 0) ?? 0,
  };
}

/** The fields that an expression reads: `datum.value`, `datum["value"]`. */
export function fieldsIn(expression: string): readonly string[] {
  const members = /\bdatum(?:\.(\w+)|\[\s*(["'])(.*?)\2\s*\])/g;
  return [...expression.matchAll(members)].map(([, name, , quoted]) => name ?? quoted ?? '');
}

/** `bar` or `tick` for what Vega calls `rect`: Vega-Lite names the mark as a style. */
function kindOf(mark: Values, written: Values | undefined): string {
  const [style] = stringsIn(written?.style);
  return style ?? String(mark.marktype);
}

function updateOf(written: Values | undefined): Values {
  const encode = written?.encode;
  return isRecord(encode) && isRecord(encode.update) ? encode.update : {};
}

/** The records of a list by that name, and of the lists within them. */
function recordsUnder(owner: object, name: string): readonly Values[] {
  const own = new Map(Object.entries(owner)).get(name);
  return recordsIn(own).flatMap(record => [record, ...recordsUnder(record, name)]);
}

function recordsIn(list: unknown): readonly Values[] {
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

function stringsIn(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter(item => typeof item === 'string') : [];
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null;
}
