// The cells of a sheet as they are stored, and what is merged or hidden.

import type { XmlAttributes, XmlVisitor } from '../../../container/read-xml.ts';
import type { Report } from '../../../diagnostics/diagnostics.ts';
import type { FormulaOffset } from './excel-arithmetic.ts';
import type { WorkbookPackage } from './workbook-package.ts';
import { richText, unescaped, type WorkbookSheet, walkPart } from './workbook-parts.ts';

/** A cell that holds something; rows and columns count from 1. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  /** `n` a number, `s` the number of a shared text, `str` and `inlineStr` text, `b` a truth, `e` an error, `d` a date as text. */
  readonly type: string;
  /** As stored: `0.352`; `''` for a formula without a result. */
  readonly content: string;
  /** The number of its style. */
  readonly style: number;
  /** The formula that Excel calculates it with, `''` where it shares that of another cell, or is one of many that one formula fills. */
  readonly formula: string | undefined;
  /** The formula that it shares with a cell above or left of it. */
  readonly shared?: SharedFormula | undefined;
  /** What its formula gives, where that is known and another number is stored. */
  readonly gives?: number | undefined;
}

/** A formula as it is written in one cell, to be read in another, so many cells below and right of that one. */
export interface SharedFormula {
  readonly formula: string;
  readonly offset: FormulaOffset;
}

/** Cells that Excel shows as one, or fills with one formula; rows and columns from 1, both ends included. */
export interface CellRange {
  /** `C3:C8` */
  readonly range: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface StoredSheet {
  readonly cells: readonly StoredCell[];
  readonly merged: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly (readonly [first: number, last: number])[];
}

/** Reads a sheet; cells that only have a look are left out. A part that cannot be read is reported, and then undefined. */
export function readSheet(opened: WorkbookPackage, sheet: WorkbookSheet, report: Report): StoredSheet | undefined {
  const cells: StoredCell[] = [];
  const merged: CellRange[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns: [number, number][] = [];
  const reader = cellReader(cell => cells.push(cell));
  const visitor: XmlVisitor = {
    open: (name, attributes) => {
      reader.open(name, attributes);
      const isHidden = attributes.hidden === '1' || attributes.hidden === 'true';
      if (name === 'row' && isHidden) hiddenRows.add(reader.row());
      if (name === 'col' && isHidden) hiddenColumns.push([Number(attributes.min), Number(attributes.max)]);
      if (name === 'mergeCell') merged.push(...rangesOf(attributes.ref ?? ''));
    },
    close: reader.close,
    text: reader.text,
  };
  if (!walkPart(opened, sheet.part, visitor, report)) return undefined;
  return { cells: withFilled(cells, reader.filled()), merged, hiddenRows, hiddenColumns };
}

/** Puts cells together out of tags: `<c r="C5" s="2"><f>B5/2</f><v>0.352</v></c>`. Rows and cells without a name follow the one before. */
function cellReader(take: (cell: StoredCell) => void) {
  const inline = richText();
  const filled: CellRange[] = [];
  let row = 0;
  let column = 0;
  let cell: XmlAttributes | undefined;
  let content: string | undefined;
  let formula: string | undefined;
  let sharing: string | undefined;
  const shared = new Map<string, Pick<StoredCell, 'row' | 'column'> & { readonly formula: string }>();
  let within = '';
  const sharedHere = (): SharedFormula | undefined => {
    if (sharing === undefined) return undefined;
    if (formula) shared.set(sharing, { row, column, formula });
    const first = formula ? undefined : shared.get(sharing);
    return first && { formula: first.formula, offset: { rows: row - first.row, columns: column - first.column } };
  };
  const finish = () => {
    const type = cell?.t ?? 'n';
    const raw = type === 'inlineStr' ? inline.text() : (content ?? '');
    // A formula that gives no text has a result, which is empty: `<c t="str"><f>...</f><v></v></c>`.
    const isEmpty = type === 'str' && content !== undefined;
    if (raw !== '' || (formula !== undefined && !isEmpty)) {
      const text = type === 'str' ? unescaped(raw) : raw;
      take({ row, column, type, content: text, style: Number(cell?.s ?? 0), formula, shared: sharedHere() });
    }
    cell = undefined;
  };
  return {
    row: () => row,
    /** Cells that one formula fills, `<f t="array" ref="C3:C8">`: in all but the first it is not written. */
    filled: (): readonly CellRange[] => filled,
    open: (name: string, attributes: XmlAttributes) => {
      within = name;
      if (name === 'row') {
        row = Number(attributes.r ?? row + 1);
        column = 0;
      } else if (name === 'c') {
        const at = addressed(attributes.r ?? '');
        row = at?.row ?? row;
        column = at?.column ?? column + 1;
        cell = attributes;
        content = undefined;
        formula = undefined;
        sharing = undefined;
        inline.start();
      } else if (cell && name === 'v') content = '';
      else if (cell && name === 'f') {
        formula = '';
        if (attributes.t === 'shared') sharing = attributes.si;
        if (attributes.ref?.includes(':') && attributes.t !== 'shared') filled.push(...rangesOf(attributes.ref));
      } else if (cell) inline.open(name);
    },
    close: (name: string) => {
      within = '';
      inline.close(name);
      if (name === 'c') finish();
    },
    text: (text: string) => {
      if (within === 'v' && content !== undefined) content += text;
      else if (within === 'f' && formula !== undefined) formula += text;
      else inline.add(text);
    },
  };
}

/** `C5` is row 5, column 3. */
function addressed(name: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/.exec(name) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}

/** The name of a cell as Excel writes it: `addressOf(5, 3)` is `C5`. */
export function cellAddress(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** The cells with those marked as calculated that a formula of another cell fills. */
function withFilled(cells: readonly StoredCell[], filled: readonly CellRange[]): readonly StoredCell[] {
  if (filled.length === 0) return cells;
  const isFilled = ({ row, column }: StoredCell) => filled.some(range => covers(range, row, column));
  return cells.map(cell => (cell.formula === undefined && isFilled(cell) ? { ...cell, formula: '' } : cell));
}

/** Whether a cell is one of a range. */
export function covers(range: CellRange, row: number, column: number): boolean {
  const { firstRow, lastRow, firstColumn, lastColumn } = range;
  return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
}

function rangesOf(range: string): readonly CellRange[] {
  const [from, to] = range.split(':').map(addressed);
  if (!from || !to) return [];
  return [{ range, firstRow: from.row, lastRow: to.row, firstColumn: from.column, lastColumn: to.column }];
}
