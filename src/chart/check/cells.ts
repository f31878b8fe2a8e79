// The cells of a whole that figures fill, a hundred dots: each figure's fill exactly as much area as its value is of the whole.

import type { Diagnostic, Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { groupBy } from '../../group-by.ts';
import type { DrawnRow } from '../plot.ts';
import { type DrawnMark, isPointed } from '../scene.ts';
import type { VegaDrawing } from '../vega.ts';
import { type About, type Held, near } from './held.ts';

/** Marks end at the picture's edge to half a point, and touch each other by as much. */
const edge = 0.5;

/** Whether a mark is one of the cells of its row. */
export function isCell({ kind, datum }: DrawnMark): boolean {
  return typeof datum.cell === 'number' && isPointed(kind);
}

/** Reports the first figure whose cells say another value than it has (BD635), and cells that overlap or leave the picture; false then. */
export function checkCells(
  { marks }: Pick<VegaDrawing, 'marks'>,
  count: number,
  held: Pick<Held, 'rows' | 'size'>,
  about: About,
  report: Report,
): boolean {
  const cells = marks.filter(mark => isCell(mark) && mark.isSeen);
  const mistake = misplaced(cells, held, about) ?? misfilled(cells, count, held.rows, about);
  if (mistake) report(mistake);
  return mistake === undefined;
}

function misplaced(
  cells: readonly DrawnMark[],
  { rows, size }: Pick<Held, 'rows' | 'size'>,
  { chart, place }: About,
): Diagnostic | undefined {
  const textOf = (id: string | undefined) => rows.find(row => row.id === id)?.text ?? '';
  const outside = cells.find(mark =>
    mark.positions.some(({ axis, ends: [at = 0] }) => {
      const length = axis === 'x' ? size.width : size.height;
      return at - radiusOf(mark) < -edge || at + radiusOf(mark) > length + edge;
    }),
  );
  if (outside) {
    const { row, kind } = outside;
    return fault('BD641.outsidePicture', place, { chart, id: row?.id, kind, text: textOf(row?.id) });
  }
  const places = new Map<unknown, DrawnMark>();
  for (const mark of cells) {
    const { cell } = mark.datum;
    const first = places.get(cell) ?? mark;
    places.set(cell, first);
    if (mark.positions.every(({ ends: [at = 0] }, index) => near(at, first.positions[index]?.ends[0] ?? Number.NaN)))
      continue;
    const { row, kind } = mark;
    return fault('BD635.wrongPlace', place, { chart, kind, id: row?.id, text: textOf(row?.id) });
  }
  const diameter = 2 * Math.max(0, ...cells.map(radiusOf));
  const all = [...places.values()];
  const close = all.find((mark, index) => all.slice(index + 1).some(other => distance(mark, other) < diameter - edge));
  return (
    close &&
    fault('BD635.wrongPlace', place, { chart, kind: close.kind, id: close.row?.id, text: textOf(close.row?.id) })
  );
}

/** Half the width of a cell without its outline: by its size, which is its area, or as it is drawn. */
function radiusOf({ box, looks }: DrawnMark): number {
  const size = looks.find(({ channel }) => channel === 'size')?.drawn;
  return size === undefined ? (box ? (box.right - box.left) / 2 : 0) : Math.sqrt(Number(size)) / 2;
}

function distance(one: DrawnMark, other: DrawnMark): number {
  const [x = 0, y = 0] = one.positions.map(({ ends: [at = 0] }, index) => {
    return at - (other.positions[index]?.ends[0] ?? Number.NaN);
  });
  return Math.hypot(x, y);
}

/** A figure of which no layer draws its share of the whole, or one does that draws another share in its color. */
function misfilled(
  cells: readonly DrawnMark[],
  count: number,
  rows: readonly DrawnRow[],
  { chart, place }: About,
): Diagnostic | undefined {
  for (const { id, value, text, color } of rows) {
    const own = cells.filter(({ row }) => row?.id === id);
    const layers = [...groupBy(own, ({ layer }) => layer).values()];
    const shares = layers.map(layer => ({
      share: shareOf(layer),
      isColored: layer.some(({ paints }) => paints.some(paint => paint.color === color)),
    }));
    const isWhole = (share: number | undefined) => share !== undefined && near(share, ((value ?? 0) * count) / 100);
    const colored = shares.filter(({ isColored }) => isColored);
    if (colored.every(({ share }) => isWhole(share)) && (colored.length > 0 || value === 0)) continue;
    return fault('BD635.wrongLook', place, { chart, channel: 'size', kind: own[0]?.kind ?? 'point', id, text });
  }
  return undefined;
}

/** How many cells have as much area as all of a layer, if each has its part of one full size. */
function shareOf(layer: readonly DrawnMark[]): number | undefined {
  const sizes = layer.map(mark => Number(mark.looks.find(({ channel }) => channel === 'size')?.drawn));
  const parts = layer.map(({ datum }) => Number(datum.part));
  const full = Math.max(...sizes) / Math.max(...parts);
  if (!sizes.every((size, index) => near(size, full * (parts[index] ?? 0)))) return undefined;
  return sizes.reduce((sum, size) => sum + size / full, 0);
}
