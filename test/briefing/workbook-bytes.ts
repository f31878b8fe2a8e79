// Makes small workbooks for tests: their XML by hand, zipped.
import { strToU8, type Zippable, zipSync } from 'fflate';

/** A cell: text, a number, or anything with its format, formula, type or stored content; undefined is no cell at all. */
export type TestCell =
  | string
  | number
  | undefined
  | {
      readonly value?: number | undefined;
      readonly text?: string;
      readonly format?: string | number;
      readonly formula?: string;
      /** Attributes of the formula: `t="array" ref="C2:C4"`. */
      readonly filling?: string;
      readonly type?: string;
    };

export interface TestSheet {
  readonly name?: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly state?: 'hidden' | 'veryHidden';
  /** By number from 1. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** `C3:C8` */
  readonly merged?: readonly string[];
}

export interface TestWorkbook {
  readonly sheets: readonly TestSheet[];
  readonly from1904?: boolean;
  /** Attributes of `calcPr`: `fullCalcOnLoad="1"`. */
  readonly calculation?: string;
  /** The program that saved it, in place of Excel; '' leaves out the part that says so. */
  readonly application?: string;
  /** Parts in place of those that would be made; undefined leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);

/** The bytes of a workbook with one sheet called figures. */
export function figuresWorkbook(rows: TestSheet['rows'], more: Partial<TestSheet> = {}): Uint8Array {
  return workbookBytes({ sheets: [{ name: 'figures', rows, ...more }] });
}

export function workbookBytes(workbook: TestWorkbook): Uint8Array {
  const { sheets, from1904, calculation, application = 'Microsoft Excel', parts = {} } = workbook;
  const formats: (string | number)[] = [];
  const texts: string[] = [];
  const made: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': links([
      ['officeDocument', 'xl/workbook.xml'],
      ...(application === '' ? [] : [['extended-properties', 'docProps/app.xml'] as const]),
    ]),
    'xl/_rels/workbook.xml.rels': links([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', '/xl/sharedStrings.xml'],
    ]),
    'xl/workbook.xml': `<workbook ${namespaces}><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${sheets
      .map(({ name = 'Sheet1', state = 'visible' }, at) => {
        return `<sheet name="${escaped(name)}" sheetId="${at + 1}" state="${state}" r:id="rId${at + 1}"/>`;
      })
      .join('')}</sheets>${calculation === undefined ? '' : `<calcPr ${calculation}/>`}</workbook>`,
  };
  if (application !== '') {
    made['docProps/app.xml'] = `<Properties><Application>${application}</Application></Properties>`;
  }
  for (const [at, sheet] of sheets.entries()) {
    made[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet, formats, texts);
  }
  made['xl/styles.xml'] = stylesXml(formats);
  made['xl/sharedStrings.xml'] = `<sst ${namespaces}>${texts.map(text => `<si>${text}</si>`).join('')}</sst>`;
  const all: Zippable = {};
  for (const [name, content] of Object.entries({ ...made, ...parts })) {
    if (content !== undefined) all[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(all);
}

const namespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

function links(targets: readonly (readonly [kind: string, target: string])[]): string {
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const list = targets.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${types}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

/** Style 0 is General; others are added as cells ask for them: a code of the workbook's own, or the number of one that Excel knows. */
function styleOf(format: string | number | undefined, formats: (string | number)[]): number {
  if (format === undefined) return 0;
  if (!formats.includes(format)) formats.push(format);
  return formats.indexOf(format) + 1;
}

function stylesXml(formats: readonly (string | number)[]): string {
  const own = formats.filter(format => typeof format === 'string');
  const codes = own.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`);
  const cells = formats.map(
    format => `<xf numFmtId="${typeof format === 'string' ? 164 + own.indexOf(format) : format}" fontId="0"/>`,
  );
  return `<styleSheet ${namespaces}><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${cells.join('')}</cellXfs></styleSheet>`;
}

function sheetXml(sheet: TestSheet, formats: (string | number)[], texts: string[]): string {
  const { rows, hiddenRows = [], hiddenColumns = [], merged = [] } = sheet;
  const columns = hiddenColumns.map(column => `<col min="${column}" max="${column}" hidden="1"/>`).join('');
  const data = rows.map((cells, at) => {
    const xml = cells.map((cell, column) => cellXml(cell, `${name(column)}${at + 1}`, formats, texts)).join('');
    return `<row r="${at + 1}"${hiddenRows.includes(at + 1) ? ' hidden="1"' : ''}>${xml}</row>`;
  });
  const merges = merged.map(range => `<mergeCell ref="${range}"/>`).join('');
  return `<worksheet ${namespaces}><cols>${columns}</cols><sheetData>${data.join('')}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
}

/** Columns from 0: `A` to `Z`. */
const name = (column: number) => String.fromCharCode(65 + column);

function cellXml(cell: TestCell, at: string, formats: (string | number)[], texts: string[]): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') {
    const text = cell.startsWith('<') ? cell : `<t xml:space="preserve">${escaped(cell)}</t>`;
    if (!texts.includes(text)) texts.push(text);
    return `<c r="${at}" t="s"><v>${texts.indexOf(text)}</v></c>`;
  }
  const { value, text, format, formula, filling, type } = cell;
  const content = text ?? value;
  const inside = `${formula === undefined ? '' : `<f${filling === undefined ? '' : ` ${filling}`}>${escaped(formula)}</f>`}${content === undefined ? '' : `<v>${content}</v>`}`;
  return `<c r="${at}" s="${styleOf(format, formats)}"${type === undefined ? '' : ` t="${type}"`}>${type === 'inlineStr' ? `<is><t>${text}</t></is>` : inside}</c>`;
}
