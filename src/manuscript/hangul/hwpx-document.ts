// Reads a Hangul document of the new format: the paragraphs and tables of its sections.
import { child, childrenOf, numberOf, type XmlElement } from '../../container/tree.ts';
import type { Report } from '../../diagnostics/diagnostics.ts';
import { linesOfDrafts } from '../cell-lines.ts';
import type { Draft, DraftCell, DraftManuscript } from '../draft.ts';
import type { SlideBox } from '../manuscript.ts';
import { type GridCell, mergedGrid } from '../merged-grid.ts';
import { boxed, inBoxOf } from '../slide-box.ts';
import { hangulDraft } from './hangul-draft.ts';
import { hwpxInlineReader } from './hwpx-inline.ts';
import { openHwpx } from './hwpx-package.ts';

export function readHwpx(
  file: string,
  bytes: Uint8Array,
  report: Report,
  isTraced = false,
): DraftManuscript | undefined {
  const opened = openHwpx(file, bytes, report, isTraced);
  if (!opened) return undefined;
  const inline = hwpxInlineReader(opened, blocksOf, tableOf);

  /** Of a section, or of what has a list of paragraphs. */
  function blocksOf(parent: XmlElement): readonly Draft[] {
    const list = child(parent, 'hp:subList') ?? parent;
    return childrenOf(list, 'hp:p').flatMap(paragraph => {
      const { spans, before, after } = inline.read(paragraph);
      const look = opened?.paragraphs.get(paragraph.attributes.get('paraPrIDRef') ?? '');
      const style = opened?.styles.get(paragraph.attributes.get('styleIDRef') ?? '');
      const draft = hangulDraft(spans, look, style);
      return [...inBoxOf(draft, before), draft, ...inBoxOf(draft, after)];
    });
  }

  function tableOf(table: XmlElement): readonly Draft[] {
    const cells = childrenOf(table, 'hp:tr').flatMap((row, rowIndex) =>
      childrenOf(row, 'hp:tc').map((cell, column) => ({
        cell,
        row: rowIndex,
        column: numberOf(child(cell, 'hp:cellAddr'), 'colAddr') ?? column,
        rows: Math.max(1, numberOf(child(cell, 'hp:cellSpan'), 'rowSpan') ?? 1),
        columns: Math.max(1, numberOf(child(cell, 'hp:cellSpan'), 'colSpan') ?? 1),
      })),
    );
    const [only, ...others] = cells;
    if (only && others.length === 0) return boxed(blocksOf(only.cell));
    const losses: Draft[] = [];
    const boxes = new Set<SlideBox | undefined>();
    const read = cells.map(({ cell, ...span }): GridCell<DraftCell> => {
      const { lines, losses: lost, slide } = linesOfDrafts(blocksOf(cell));
      losses.push(...lost);
      boxes.add(slide);
      return { ...span, cell: { lines } };
    });
    const headers = new Set(cells.filter(({ cell }) => cell.attributes.get('header') === '1').map(({ row }) => row));
    let headerRows = 0;
    while (headers.has(headerRows)) headerRows++;
    const [slide] = boxes.size === 1 ? boxes : [];
    return [{ kind: 'table', headerRows, rows: mergedGrid(read, () => ({ lines: [] })), slide }, ...losses];
  }

  return { drafts: opened.sections.flatMap(blocksOf), footnotes: inline.footnotes };
}
