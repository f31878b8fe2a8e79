// Reads a Hangul 5 document (.hwp): the paragraphs and tables of its sections.
import type { Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { linesOfDrafts } from '../cell-lines.ts';
import type { Draft, DraftCell, DraftManuscript } from '../draft.ts';
import { type GridCell, mergedGrid } from '../merged-grid.ts';
import { hangulDraft } from './hangul-draft.ts';
import { hwpInlineReader } from './hwp-inline.ts';
import { openHwp } from './hwp-package.ts';
import { type HwpRecord, TAG, u16, u32 } from './hwp-records.ts';

export function readHwp(file: string, bytes: Uint8Array, report: Report): DraftManuscript | undefined {
  const opened = openHwp(file, bytes, report);
  if (!opened) return undefined;
  const inline = hwpInlineReader(opened, blocksOf, tableOf);

  function blocksOf(records: readonly HwpRecord[]): readonly Draft[] {
    return records.flatMap(record => {
      if (record.tag !== TAG.paraHeader) return [];
      const { spans, before, after } = inline.read(record);
      const look = opened?.paragraphs[u16(record.data, 8)];
      const style = opened?.styles[record.data.byteLength > 10 ? record.data.getUint8(10) : 0];
      return [...before, hangulDraft(spans, look, style), ...after];
    });
  }

  function tableOf(control: HwpRecord): readonly Draft[] {
    const body = control.children.findIndex(({ tag }) => tag === TAG.table);
    const above = listsIn(control.children.slice(0, Math.max(0, body)));
    const cells = listsIn(control.children.slice(body + 1)).map(({ header, inside }) => ({
      inside,
      isHeader: (u32(header, 4) & TITLE_CELL) !== 0,
      column: u16(header, 8),
      row: u16(header, 10),
      columns: Math.max(1, u16(header, 12)),
      rows: Math.max(1, u16(header, 14)),
    }));
    const caption = above.flatMap(({ inside }) => blocksOf(inside));
    const isBelow = above.some(({ header }) => (u32(header, 8) & 3) !== CAPTION_ABOVE);
    const [only, ...others] = cells;
    const losses: Draft[] = [];
    const read = cells.map(({ inside, isHeader: _, ...span }): GridCell<DraftCell> => {
      const { lines, losses: lost } = linesOfDrafts(blocksOf(inside));
      losses.push(...lost);
      return { ...span, cell: { lines } };
    });
    const headers = new Set(cells.filter(({ isHeader }) => isHeader).map(({ row }) => row));
    let headerRows = 0;
    while (headers.has(headerRows)) headerRows++;
    const table: readonly Draft[] =
      only && others.length === 0
        ? blocksOf(only.inside)
        : [{ kind: 'table', headerRows, rows: mergedGrid(read, () => ({ lines: [] })) }, ...losses];
    return isBelow ? [...table, ...caption] : [...caption, ...table];
  }

  const drafts = opened.sections.flatMap(blocksOf);
  if (opened.isTracked) report(fault('BD709.untold', { file, line: 1, column: 1 }, {}));
  return { drafts, footnotes: inline.footnotes };
}

/** A cell that is repeated on each page, among the properties of its list. */
const TITLE_CELL = 1 << 18;
const CAPTION_ABOVE = 2;

interface List {
  readonly header: DataView;
  readonly inside: readonly HwpRecord[];
}

/** Lists of paragraphs: each begins with its header. */
export function listsIn(records: readonly HwpRecord[]): readonly List[] {
  const lists: { header: DataView; inside: HwpRecord[] }[] = [];
  for (const record of records) {
    if (record.tag === TAG.listHeader) lists.push({ header: record.data, inside: [] });
    else lists.at(-1)?.inside.push(record);
  }
  return lists;
}
