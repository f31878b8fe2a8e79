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

/** What a scale or an expression makes of a mark beside its place: its size, its color. */
export interface MarkLook {
  readonly channel: string;
  readonly drawn: unknown;
  readonly fields: readonly string[];
  /** Of numbers, or one of several looks in a row: one for each name. */
  readonly scale: NumberScale | 'names' | undefined;
}

/** A rectangle in points from the picture's upper left corner. */
export interface MarkBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a mark is filled or drawn with, as the specification has it: `#123F6E`, and how much of it hides what is behind. */
export interface Paint {
  readonly color: string;
  readonly opacity: number;
}

/** A mark as Vega placed it, with the row that it shows, if any. */
export interface DrawnMark {
  /** As specifications name it: `bar`, `rect`, `tick`, `line`, `area`, `point`, `rule`, `text`. */
  readonly kind: string;
  /** The layer of the specification that draws it, by Vega's name: lines of several series are one layer. */
  readonly layer: string;
  /** Marks of one series are drawn together: the points of one line. */
  readonly series: number;
  readonly row: { readonly id: string; readonly value: number | null } | undefined;
  readonly datum: Readonly<Record<string, unknown>>;
  /** Whether there is anything to be seen: not where a line has a gap, nor without color. */
  readonly isSeen: boolean;
  /** Its fill and its outline, those that are there. */
  readonly paints: readonly Paint[];
  readonly strokeWidth: number;
  readonly isDashed: boolean;
  /** All that is drawn of it, texts by their letters; of lines and areas nothing is known. */
  readonly box: MarkBox | undefined;
  readonly width: number;
  readonly height: number;
  readonly positions: readonly Position[];
  readonly looks: readonly MarkLook[];
  /** The lines of a text, else none, and the size of its letters. */
  readonly lines: readonly string[];
  readonly fontSize: number;
  readonly isBold: boolean;
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
  const open = (mark: unknown, isGuide: boolean, group: Point): void => {
    if (!isRecord(mark) || !Array.isArray(mark.items)) return;
    const inGuide = isGuide || /^(?:axis|legend)/.test(String(mark.role ?? ''));
    const own = inGuide ? undefined : written.get(String(mark.name));
    series += 1;
    for (const item of recordsIn(mark.items)) {
      if (mark.marktype === 'group') {
        const inner = { x: group.x + Number(item.x ?? 0), y: group.y + Number(item.y ?? 0) };
        for (const child of recordsIn(item.items)) open(child, inGuide, inner);
      } else {
        const encoded = updateOf(own);
        const kind = kindOf(mark, own);
        const layer = String(mark.name);
        marks.push(markOf(item, { kind, layer, series, isGuide: inGuide, encoded, scales, group }));
      }
    }
  };
  open('root' in scene ? scene.root : undefined, false, { x: 0, y: 0 });
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

/** Where a mark's part of a stack begins and ends, if its place is one. */
export function stackOf(
  { datum }: DrawnMark,
  { fields }: Position,
  stacks: readonly Stack[],
): readonly [number, number] | undefined {
  const stack = stacks.find(({ start, end }) => fields.includes(end) || fields.includes(start));
  if (!stack) return undefined;
  return [Number(datum[stack.start]), Number(datum[stack.end])];
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

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Making {
  readonly kind: string;
  readonly layer: string;
  readonly series: number;
  readonly isGuide: boolean;
  readonly encoded: Values;
  readonly scales: Scales;
  /** Where the group begins that it stands in: of bars with rounded corners, each place of a name is one. */
  readonly group: Point;
}

function markOf(item: Values, making: Making): DrawnMark {
  const { kind, layer, series, isGuide, encoded, scales, group } = making;
  const datum = isRecord(item.datum) ? item.datum : {};
  const value = typeof datum.value === 'number' ? datum.value : null;
  const { text } = item;
  const isText = kind === 'text' && text !== undefined && text !== null;
  return {
    kind,
    layer,
    series,
    isGuide,
    datum,
    row: typeof datum.id === 'string' ? { id: datum.id, value } : undefined,
    isSeen: isSeen(item, kind),
    paints: paintsOf(item),
    strokeWidth: Number(item.strokeWidth ?? 1),
    isDashed: Array.isArray(item.strokeDash) && item.strokeDash.length > 0,
    box: isRectangle(kind) ? rectangleOf(item, group) : boxOf(item, group),
    width: Number(item.width ?? 0),
    height: Number(item.height ?? 0),
    positions: (['x', 'y'] as const).map(axis => positionOf(axis, item, making)),
    looks: (isRectangle(kind) ? rectangleLooks : looks).flatMap(channel => {
      const { fields, scale } = sourceOf([encoded[channel]], scales);
      if (scale === undefined && fields.length === 0) return [];
      return [{ channel, drawn: item[channel], fields, scale }];
    }),
    fontSize: Number(item.fontSize ?? 11),
    isBold: isBold(item.fontWeight),
    lines: isText ? (Array.isArray(text) ? text.map(String) : [String(text)]) : [],
  };
}

/** Whether a CSS font weight is drawn bold: `bold`, 600 and more. */
export function isBold(weight: unknown): boolean {
  return weight === 'bold' || Number(weight) >= 600;
}

function isSeen(item: Values, kind: string): boolean {
  if (item.defined === false || item.opacity === 0) return false;
  const fill = isPaint(item.fill) && item.fillOpacity !== 0;
  const stroke = isPaint(item.stroke) && item.strokeOpacity !== 0 && item.strokeWidth !== 0;
  return (fill || stroke) && !(isPointed(kind) && item.size === 0);
}

function paintsOf(item: Values): readonly Paint[] {
  const whole = Number(item.opacity ?? 1);
  return [
    { color: item.fill, opacity: whole * Number(item.fillOpacity ?? 1) },
    { color: item.stroke, opacity: whole * Number(item.strokeOpacity ?? 1) },
  ].flatMap(({ color, opacity }) => (isPaint(color) && opacity > 0 ? [{ color: String(color), opacity }] : []));
}

function rectangleOf({ x, y, width, height }: Values, group: Point): MarkBox {
  const [left, top] = [group.x + Number(x ?? 0), group.y + Number(y ?? 0)];
  return { left, right: left + Number(width ?? 0), top, bottom: top + Number(height ?? 0) };
}

function boxOf({ bounds }: Values, { x, y }: Point): MarkBox | undefined {
  if (!isRecord(bounds)) return undefined;
  const { x1, x2, y1, y2 } = bounds;
  const [left, right, top, bottom] = [x + Number(x1), x + Number(x2), y + Number(y1), y + Number(y2)];
  return left <= right && top <= bottom ? { left, right, top, bottom } : undefined;
}

function isPaint(color: unknown): boolean {
  return color !== undefined && color !== null && color !== '' && color !== 'transparent' && color !== 'none';
}

/** Marks that Vega draws as rectangles: bars, ticks, cells of a map or the ground behind some of the marks. */
export function isRectangle(kind: string): boolean {
  return kind === 'bar' || kind === 'tick' || kind === 'rect';
}

/** Marks that Vega draws as symbols. */
export function isPointed(kind: string): boolean {
  return ['point', 'circle', 'square', 'symbol'].includes(kind);
}

/** Marks that join the values of one series. */
export function isPath(kind: string): boolean {
  return kind === 'line' || kind === 'area' || kind === 'trail';
}

function positionOf(axis: 'x' | 'y', item: Values, { kind, encoded, scales, group }: Making): Position {
  const entries = places[axis].map(channel => encoded[channel]);
  const extent = axis === 'x' ? 'width' : 'height';
  const placed = sourceOf(entries, scales);
  // Without a scale a bar may have its length as its width or height.
  const isLength = kind === 'bar' && placed.scale === undefined;
  const { fields, scale, offset } = isLength ? sourceOf([...entries, encoded[extent]], scales) : placed;
  const from = group[axis] + Number(item[axis] ?? 0);
  const to = item[`${axis}2`];
  const length = Number(item[extent] ?? 0);
  const isNamed = scale === 'names' || (group[axis] !== 0 && entries.every(entry => entry === undefined));
  const ends = () => {
    if (kind === 'tick') return [from + length / 2];
    if (kind === 'bar' || kind === 'rect') return [from, from + length];
    if (kind === 'area') return length === 0 && to === undefined ? [from] : [from, from + length];
    if (kind === 'rule') return to === undefined || to === null ? [from] : [from, group[axis] + Number(to)];
    return [kind === 'text' ? from - offset : from];
  };
  return { axis, ends: ends(), fields, scale: scale === 'names' ? undefined : scale, isNamed };
}

/** What a channel's encoding as Vega has it follows from: `{scale: 'x', field: 'value'}`, `{signal: 'scale("x", datum["value"])'}`. */
function sourceOf(
  entries: readonly unknown[],
  scales: Scales,
): { readonly fields: readonly string[]; readonly scale: NumberScale | 'names' | undefined; readonly offset: number } {
  const written = entries.flatMap(entry => (Array.isArray(entry) ? recordsIn(entry) : isRecord(entry) ? [entry] : []));
  // An offset has an encoding of its own: {"value": 150, "offset": {"signal": "-datum[\"value\"]"}}.
  const rules = written.flatMap(rule => (isRecord(rule.offset) ? [rule, rule.offset] : [rule]));
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

/** The fields that an expression reads: `datum.value`, `datum["value"]`; and `rows`, where it looks a row up: `rows[datum.rank - 1]`. */
export function fieldsIn(expression: string): readonly string[] {
  const members = /\bdatum(?:\.(\w+)|\[\s*(["'])(.*?)\2\s*\])/g;
  const fields = [...expression.matchAll(members)].map(([, name, , quoted]) => name ?? quoted ?? '');
  return /\brows\s*\[[^\]]*\bdatum\b/.test(expression) ? [...fields, 'rows'] : fields;
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
