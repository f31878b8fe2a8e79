// The names of series above or beside a chart, each with a square or dot in the color of its series: the legend of PowerPoint.
import { isPointed } from '../scene.ts';
import { share } from './axes.ts';
import type { Drawn } from './drawn.ts';
import type { Layer } from './layers.ts';
import type { NativeLegend } from './native-chart.ts';
import type { RowTable } from './row-table.ts';
import { textLookOf } from './texts.ts';

/** Whether a layer draws nothing but a mark before each name of a series. */
export function isSwatch({ kind, marks }: Layer, names: Layer | undefined): boolean {
  return (
    isPointed(kind) &&
    names !== undefined &&
    marks.every(({ row, box }) =>
      names.marks.some(name => {
        if (name.row?.id !== row?.id || !box || !name.box) return false;
        const middle = (box.top + box.bottom) / 2;
        const isOnLine = middle > name.box.top && middle < name.box.bottom;
        return isOnLine && box.right <= name.box.left && name.box.left - box.right <= name.fontSize;
      }),
    )
  );
}

/** Undefined where the names do not stand in the order of the series, each once. */
export function legendOf(
  names: Layer,
  swatches: Layer | undefined,
  { series }: RowTable,
  { width, height }: Pick<Drawn, 'width' | 'height'>,
): NativeLegend | undefined {
  const inOrder = names.marks.toSorted((one, other) => {
    const [a, b] = [one.box, other.box];
    return !a || !b ? 0 : a.top > b.bottom || b.top > a.bottom ? a.top - b.top : a.left - b.left;
  });
  if (inOrder.map(({ lines }) => lines.join(' ')).join('\n') !== series.join('\n')) return undefined;
  const boxes = [...names.marks, ...(swatches?.marks ?? [])].flatMap(({ box }) => box ?? []);
  const [left, top] = [Math.min(...boxes.map(box => box.left)), Math.min(...boxes.map(box => box.top))];
  // A place of 0 is none for some programs.
  return { at: [share(Math.max(1, left), width), share(Math.max(1, top), height)], looks: inOrder.map(textLookOf) };
}
