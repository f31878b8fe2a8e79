// What the texts of a drawing say: the names of its rows, their values, or a figure that the specification reads by a name.
import { formatHex } from 'culori';
import type { Named } from '../named.ts';
import type { DrawnRow } from '../plot.ts';
import type { DrawnMark } from '../scene.ts';
import { type Axes, apart, type PlacedCategory } from './axes.ts';
import type { Drawn } from './drawn.ts';
import type { Layer } from './layers.ts';
import type { NativePoint, NativeText } from './native-chart.ts';
import { numberFormat, setsThousandsApart } from './number-format.ts';
import { isOf } from './row-table.ts';

/** The layers of texts by what they say, or the first that says something else. */
export interface Texts {
  readonly names: Layer | undefined;
  /** All of them: at one end of a line and at the other. */
  readonly values: Layer | undefined;
  readonly series: Layer | undefined;
  readonly named: readonly { readonly layer: Layer; readonly figure: Named }[];
  readonly astray: Layer | undefined;
}

export function textsIn(layers: readonly Layer[], { rows, named }: Drawn): Texts {
  const texts = layers
    .filter(({ kind }) => kind === 'text')
    .map(layer => ({ layer, says: sayingOf(layer, rows, named) }));
  const layersOf = (what: Role) => texts.flatMap(({ layer, says }) => (says === what ? layer : []));
  const [values] = layersOf('values');
  return {
    names: layersOf('names')[0],
    values: values && { ...values, marks: layersOf('values').flatMap(({ marks }) => marks) },
    series: layersOf('series')[0],
    named: texts.flatMap(({ layer, says }) => (typeof says === 'object' ? [{ layer, figure: says }] : [])),
    astray: texts.find(({ says }) => says === undefined)?.layer,
  };
}

type Role = 'names' | 'values' | 'series';

function sayingOf({ marks }: Layer, rows: readonly DrawnRow[], named: readonly Named[]): Role | Named | undefined {
  const says = (written: (row: DrawnRow) => string | undefined) =>
    marks.every(mark => mark.lines.join('\n') === rows.map(row => isOf(mark, row) && written(row)).find(Boolean));
  if (says(({ text }) => text)) return 'values';
  if (says(({ lines }) => lines.join('\n'))) return 'names';
  if (says(({ inSeries }) => inSeries?.seriesLabel)) return 'series';
  const [first, ...others] = marks;
  const text = first?.lines.join(' ');
  return others.length > 0 ? undefined : named.find(figure => [figure.phrase, figure.text].includes(text ?? ''));
}

/** How the values of rows are written: each in its format, all together as most of them; undefined where one is not written in digits. */
export function formatsOf({ rows, locale }: Drawn): ReadonlyMap<string, string> | undefined {
  const isGrouped = rows.map(({ text }) => setsThousandsApart(text, locale)).find(each => each !== undefined) ?? true;
  const formats = new Map<string, string>();
  for (const { id, text, value } of rows) {
    const format = value === null ? '' : numberFormat(text, value, isGrouped, locale);
    if (format === undefined) return undefined;
    if (format !== '') formats.set(id, format);
  }
  return formats;
}

/** Where the value of a row stands beside its mark. */
export type Placing = Pick<NonNullable<NativePoint['label']>, 'at' | 'shift' | 'hasName'>;

/** A row as a point of a series, its value beside its mark; an empty cell where the series has none. */
export function pointOf(
  row: DrawnRow | undefined,
  marks: readonly DrawnMark[],
  values: Layer | undefined,
  format: string | undefined,
  placingOf: (text: DrawnMark, mark: DrawnMark, row: DrawnRow) => Placing,
): NativePoint {
  if (!row) return { color: '#000000' };
  const mark = marks.find(each => isOf(each, row));
  const text = values?.marks.find(each => isOf(each, row));
  return {
    figure: row.id,
    value: row.value === null ? undefined : String(row.value),
    color: (mark && paintOf(mark)) ?? row.color,
    label:
      mark && text && format !== undefined
        ? { format, look: textLookOf(text), ...placingOf(text, mark, row) }
        : undefined,
  };
}

/** Whether the names stand each beside its category, before the plot or below: as PowerPoint sets them. */
export function standsBeside(
  { marks }: Layer,
  placed: readonly PlacedCategory[],
  { values, names, scale }: Axes,
  step: number,
): boolean {
  const least = Number(scale.at(Math.min(...scale.domain)));
  return placed.every(({ category, at }) => {
    const box = marks.find(mark => category.rows.some(row => isOf(mark, row)))?.box;
    if (!box) return false;
    const [from, to] = names === 'x' ? [box.left, box.right] : [box.top, box.bottom];
    const isBefore = values === 'x' ? box.right <= least + apart : box.top >= least - apart;
    return isBefore && Math.abs((from + to) / 2 - at) <= step / 4;
  });
}

/** A color that a mark is painted with, `#123F6E`, whatever name its specification has for it. */
export function paintOf({ paints }: DrawnMark, index = 0): string | undefined {
  const color = paints[index]?.color;
  return color === undefined ? undefined : (formatHex(color) ?? '#000000').toUpperCase();
}

export function textLookOf(mark: DrawnMark): NativeText {
  return { size: mark.fontSize, bold: mark.isBold, color: paintOf(mark) ?? '#000000' };
}

/** Names have one look in PowerPoint: that of most of them. */
export function lookOfMost(marks: readonly DrawnMark[]): NativeText {
  const looks = marks.map(textLookOf);
  const count = (look: NativeText) => looks.filter(other => JSON.stringify(other) === JSON.stringify(look)).length;
  const [first = { size: 12, bold: false, color: '#000000' }, ...others] = looks;
  return others.reduce((most, look) => (count(look) > count(most) ? look : most), first);
}
