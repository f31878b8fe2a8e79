// Matches the shapes of a slide across two builds: by key, and table rows by their first cell, so that an inserted row is one change.

import type { ManifestCell, ManifestShape } from '../manifest/manifest.ts';
import { cellKey } from '../manifest/shape-key.ts';
import { aligned } from './alignment.ts';

/** One is undefined where a shape came or went; a chart and a text are never a pair. */
export interface ShapePair {
  readonly before?: ManifestShape | undefined;
  readonly after?: ManifestShape | undefined;
}

/** In the order of the new slide, shapes that are gone last. */
export function pairedShapes(before: readonly ManifestShape[], after: readonly ManifestShape[]): readonly ShapePair[] {
  const rows = rowsNow(before, after);
  const earlier = new Map(before.flatMap(shape => keyNow(shape, rows).map(key => [key, shape] as const)));
  const found = new Set<ManifestShape>();
  const pairs = after.map((shape): ShapePair => {
    const old = earlier.get(shape.key);
    const isSame = old !== undefined && (old.kind === 'chart') === (shape.kind === 'chart');
    if (isSame) found.add(old);
    return { before: isSame ? old : undefined, after: shape };
  });
  return [...pairs, ...before.filter(shape => !found.has(shape)).map(shape => ({ before: shape }))];
}

/** By table, the number that each row of before has now. */
type Rows = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** The key under which a shape is found now; none for a cell whose row is gone. */
function keyNow(shape: ManifestShape, rows: Rows): readonly string[] {
  if (shape.kind !== 'table-cell') return [shape.key];
  const row = rows.get(shape.table)?.get(shape.row);
  return row === undefined ? [] : [cellKey(shape.table, row, shape.column)];
}

function rowsNow(before: readonly ManifestShape[], after: readonly ManifestShape[]): Rows {
  const earlier = headsByTable(before);
  const later = headsByTable(after);
  return new Map([...earlier].map(([table, heads]) => [table, pairedRows(heads, later.get(table) ?? [])]));
}

/** The text of each row's first cell, by table. */
function headsByTable(shapes: readonly ManifestShape[]): ReadonlyMap<string, readonly string[]> {
  const heads = new Map<string, string[]>();
  const isHead = (shape: ManifestShape): shape is ManifestCell => shape.kind === 'table-cell' && shape.column === 1;
  for (const { table, text } of shapes.filter(isHead)) {
    const rows = heads.get(table) ?? [];
    rows.push(text);
    heads.set(table, rows);
  }
  return heads;
}

/** Rows of the same head, in order; between them those that stand in each other's place, as far as there are as many. */
function pairedRows(before: readonly string[], after: readonly string[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  let old = 0;
  let now = 0;
  for (const stretch of aligned(before, after)) {
    const count = Math.min(stretch.before.length, stretch.after.length);
    for (let index = 0; index < count; index++) pairs.set(old + index, now + index);
    old += stretch.before.length;
    now += stretch.after.length;
  }
  return pairs;
}
