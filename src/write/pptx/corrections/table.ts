// pptxgenjs marks no header row (https://github.com/gitbrent/PptxGenJS/issues/1299), knows no table style, and gives
// every table the same modification id.
import { child, descendants, type EditableElement } from '../../../container/tree.ts';
import { create, need, removeAll } from '../graft/edit.ts';

/** Marks the header row and names the table style; `firstColumn` says whether the first column heads the rows. */
export function headTable(frame: EditableElement, styleId: string, firstColumn: boolean): void {
  const [table] = descendants(frame, 'a:tbl');
  removeAll(table, 'a:tblPr');
  const properties = create('a:tblPr', { firstRow: 1, firstCol: firstColumn ? 1 : undefined });
  const style = create('a:tableStyleId');
  style.text = styleId;
  properties.children.push(style);
  table?.children.unshift(properties);
}

/** Takes out the modification id that every table shares. */
export function dropModificationId(frame: EditableElement): void {
  removeAll(need(child(frame, 'p:nvGraphicFramePr'), 'p:nvPr'), 'p:extLst');
}
