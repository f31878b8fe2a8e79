// pptxgenjs marks no header row (https://github.com/gitbrent/PptxGenJS/issues/1299), knows no table style, and gives
// every table the same modification id.
import { child, create, descendants, type Element, need, remove } from '../graft/dom.ts';

/** Marks the header row and names the table style; `firstColumn` says whether the first column heads the rows. */
export function headTable(frame: Element, styleId: string, firstColumn: boolean): void {
  const [table] = descendants(frame, 'a:tbl');
  remove(child(table, 'a:tblPr'));
  const properties = create(frame, 'a:tblPr', { firstRow: 1, firstCol: firstColumn ? 1 : undefined });
  const style = create(frame, 'a:tableStyleId');
  style.textContent = styleId;
  properties.appendChild(style);
  table?.insertBefore(properties, table.firstChild);
}

/** Takes out the modification id that every table shares. */
export function dropModificationId(frame: Element): void {
  remove(child(need(child(frame, 'p:nvGraphicFramePr'), 'p:nvPr'), 'p:extLst'));
}
