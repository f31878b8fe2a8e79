// Tables of Word with their merged cells.
import { at, child, type XmlElement } from '../../container/tree.ts';
import { linesOfDrafts } from '../cell-lines.ts';
import type { Draft, DraftCell, DraftTable } from '../draft.ts';
import type { ManuscriptSpan, SlideBox } from '../manuscript.ts';
import { type GridCell, MOST_COLUMNS, mergedGrid } from '../merged-grid.ts';
import { boxed } from '../slide-box.ts';
import { isOn, numberAt, wordValue } from './word-styles.ts';

/** A table as it is read: alone in one cell, it is a frame around text, and not a table. */
export function readWordTable(table: XmlElement, blocksOf: (parent: XmlElement) => readonly Draft[]): readonly Draft[] {
  const rows = inside(table, 'w:tr').filter(row => !at(row, 'w:trPr', 'w:del'));
  const [only, ...others] = rows.flatMap(row => inside(row, 'w:tc'));
  if (only && others.length === 0) return boxed(blocksOf(only));
  const cells: (GridCell<DraftCell> & { rows: number })[] = [];
  const losses: Draft[] = [];
  const boxes = new Set<SlideBox | undefined>();
  /** The cell that goes on downwards, by column. */
  const open = new Map<number, GridCell<DraftCell> & { rows: number }>();
  for (const [row, { children }] of rows.entries()) {
    const properties = children.find(({ name }) => name === 'w:trPr');
    let column = numberAt(properties, 'w:gridBefore') ?? 0;
    for (const cell of inside({ children }, 'w:tc')) {
      const columns = Math.min(MOST_COLUMNS, Math.max(1, numberAt(cell, 'w:tcPr', 'w:gridSpan') ?? 1));
      const merge = child(child(cell, 'w:tcPr'), 'w:vMerge');
      const above = merge && wordValue(cell, 'w:tcPr', 'w:vMerge') !== 'restart' ? open.get(column) : undefined;
      if (above && above.row + above.rows === row) above.rows++;
      else {
        const { lines, losses: lost, slide } = linesOfDrafts(blocksOf(cell));
        losses.push(...lost);
        boxes.add(slide);
        const made = { cell: { lines }, row, column, rows: 1, columns };
        cells.push(made);
        if (merge) open.set(column, made);
        else open.delete(column);
      }
      column += columns;
    }
  }
  const isHeader = (row: XmlElement): boolean => isOn(at(row, 'w:trPr', 'w:tblHeader'));
  const firstBody = rows.findIndex(row => !isHeader(row));
  const empty: readonly (readonly ManuscriptSpan[])[] = [];
  const made: DraftTable = {
    kind: 'table',
    headerRows: firstBody < 0 ? 0 : firstBody,
    rows: mergedGrid(cells, () => ({ lines: empty })),
    ...(boxes.size === 1 && { slide: [...boxes][0] }),
  };
  return made.rows.length === 0 ? losses : [made, ...losses];
}

/** Rows of a table or cells of a row, also those in controls for content. */
function inside(parent: Pick<XmlElement, 'children'>, name: string): readonly XmlElement[] {
  return parent.children.flatMap(each => {
    if (each.name === name) return [each];
    return ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins'].includes(each.name) ? inside(each, name) : [];
  });
}
