// The workbook in which PowerPoint finds the data of a chart: one sheet, the same bytes every time.
import type { NativeCell } from '../../../chart/native/native-chart.ts';
import { DECLARATION, element, escapeXml } from '../../../container/xml.ts';
import { numbered, type PackagePart, writePackage } from '../package.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** How formulas of the chart name it. */
export const SHEET = 'Sheet1';

/** The workbook with these cells, row by row, its letters in a font of that name. */
export function workbookBytes(cells: readonly (readonly NativeCell[])[], font: string): Uint8Array {
  const all = cells.flat();
  const texts = [...new Set(all.flatMap(cell => (cell && 'text' in cell ? cell.text : [])))];
  const formats = [...new Set(all.flatMap(cell => (cell && 'number' in cell ? cell.format : [])))];
  const parts: readonly PackagePart[] = [
    part('/xl/workbook.xml', 'sheet.main', workbook(), [
      { type: 'worksheet', target: '/xl/worksheets/sheet1.xml' },
      { type: 'styles', target: '/xl/styles.xml' },
      { type: 'sharedStrings', target: '/xl/sharedStrings.xml' },
    ]),
    part('/xl/worksheets/sheet1.xml', 'worksheet', sheet(cells, texts, formats)),
    part('/xl/styles.xml', 'styles', styles(formats, font)),
    part('/xl/sharedStrings.xml', 'sharedStrings', sharedTexts(texts)),
  ];
  return writePackage(parts, [{ id: 'rId1', type: 'officeDocument', target: '/xl/workbook.xml' }]);
}

function part(name: string, word: string, data: string, links: Parameters<typeof numbered>[0] = []): PackagePart {
  const type = `application/vnd.openxmlformats-officedocument.spreadsheetml.${word}+xml`;
  return { name, type, data: DECLARATION + data, relationships: numbered(links) };
}

function workbook(): string {
  const only = element('sheet', { name: SHEET, sheetId: 1, 'r:id': 'rId1' });
  return element('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS }, element('sheets', {}, only));
}

/** `A1`; columns from 0, rows from 1. */
export function cellName(column: number, row: number): string {
  return sheetColumn(column) + row;
}

/** `A`, `Z`, `AA`; from 0. */
export function sheetColumn(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : sheetColumn(Math.floor(column / 26) - 1) + letter;
}

function sheet(
  cells: readonly (readonly NativeCell[])[],
  texts: readonly string[],
  formats: readonly string[],
): string {
  const rows = cells.map((row, index) => {
    const written = row.map((cell, column) => {
      const r = cellName(column, index + 1);
      if (!cell) return '';
      if ('number' in cell)
        return element('c', { r, s: FIRST_FORMAT + formats.indexOf(cell.format) }, element('v', {}, cell.number));
      const s = beginsLikeFormula(cell.text) ? QUOTED : undefined;
      return element('c', { r, s, t: 's' }, element('v', {}, String(texts.indexOf(cell.text))));
    });
    return element('row', { r: index + 1 }, ...written);
  });
  return element('worksheet', { xmlns: MAIN }, element('sheetData', {}, ...rows));
}

/** Whether Excel would take a text for a formula, once somebody edits its cell. */
function beginsLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text);
}

/** The looks of cells in their order: plain, a text that stays one whatever it begins with, then a number in each format. */
const QUOTED = 1;
const FIRST_FORMAT = 2;

/** Numbers below belong to formats that every workbook has. */
const FIRST_OWN_FORMAT = 164;

function styles(formats: readonly string[], font: string): string {
  const list = (name: string, ...items: readonly string[]) => element(name, { count: items.length }, ...items);
  const look = (more: Readonly<Record<string, number>>) => ({
    numFmtId: 0,
    fontId: 0,
    fillId: 0,
    borderId: 0,
    ...more,
  });
  const own = formats.map((formatCode, index) => element('numFmt', { numFmtId: FIRST_OWN_FORMAT + index, formatCode }));
  const border = ['left', 'right', 'top', 'bottom', 'diagonal'].map(side => element(side));
  return element(
    'styleSheet',
    { xmlns: MAIN },
    own.length === 0 ? '' : list('numFmts', ...own),
    list('fonts', element('font', {}, element('sz', { val: 11 }), element('name', { val: font }))),
    list(
      'fills',
      ...['none', 'gray125'].map(patternType => element('fill', {}, element('patternFill', { patternType }))),
    ),
    list('borders', element('border', {}, ...border)),
    list('cellStyleXfs', element('xf', look({}))),
    list(
      'cellXfs',
      element('xf', look({ xfId: 0 })),
      element('xf', look({ xfId: 0, quotePrefix: 1 })),
      ...formats.map((_, index) =>
        element('xf', look({ xfId: 0, numFmtId: FIRST_OWN_FORMAT + index, applyNumberFormat: 1 })),
      ),
    ),
  );
}

function sharedTexts(texts: readonly string[]): string {
  const items = texts.map(text => {
    const space = text === text.trim() ? undefined : 'preserve';
    return element('si', {}, element('t', { 'xml:space': space }, escapeXml(text)));
  });
  return element('sst', { xmlns: MAIN, count: texts.length, uniqueCount: texts.length }, ...items);
}
