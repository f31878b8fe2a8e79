// What a workbook says about itself before any cell is read: its sheets, its shared texts, its number formats.

import { walkXml, type XmlAttributes, type XmlVisitor } from '../../../container/read-xml.ts';
import type { Report } from '../../../diagnostics/diagnostics.ts';
import { fault } from '../../../diagnostics/fault.ts';
import { readPart, type WorkbookPackage } from './workbook-package.ts';

export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** `xl/worksheets/sheet1.xml` */
  readonly part: string;
}

/** A workbook without the cells of its sheets. */
export interface Workbook {
  /** In the order of their tabs, without sheets that are charts. */
  readonly sheets: readonly WorkbookSheet[];
  /** Texts of cells, by number. */
  readonly texts: readonly string[];
  /** Number formats as codes, `0.0%`, by the number of a cell's style. */
  readonly formats: readonly string[];
  /** Whether days are counted from 1904, as Excel for the Mac once did. */
  readonly countsFrom1904: boolean;
  readonly results: Results;
  /** Whether formulas are calculated with numbers as their cells show them, or in rounds until they settle. */
  readonly calculatesAsShown: boolean;
}

/**
 * How far the results of formulas are to be trusted: they are `calculated`; they are `incomplete`, as the workbook itself says; or a
 * program saved it that may not calculate, and wrote 0 for every result. `asked` are those that are to be calculated at the next opening.
 */
export type Results = 'calculated' | 'incomplete' | 'asked' | 'unknown';

/** Walks through a part; one that cannot be walked through is reported, and then the result is false. */
export function walkPart(opened: WorkbookPackage, name: string, visitor: XmlVisitor, report: Report): boolean {
  const xml = readPart(opened, name, report);
  if (xml === undefined) return false;
  const outcome = walkXml(xml, visitor);
  if (outcome === 'broken') report(fault('BD113', opened.place, { part: name }));
  if (outcome === 'document-type') report(fault('BD114.documentType', opened.place, { part: name }));
  return outcome === 'whole';
}

/** The part that the package begins with: `xl/workbook.xml`, or what a document of another kind has; without one it is damaged. */
export function mainPart(opened: WorkbookPackage, report: Report): string | undefined {
  const links = readLinks(opened, '', report);
  const main = links && [...links.values()].find(({ kind }) => kind === 'officeDocument');
  if (links && !main) report(fault('BD113', opened.place, { part: '_rels/.rels' }));
  return main?.part;
}

/** Reads the part `main` and those that every sheet needs. */
export function readParts(opened: WorkbookPackage, main: string, report: Report): Workbook | undefined {
  const links = readLinks(opened, main, report);
  if (!links) return undefined;
  const sheets: WorkbookSheet[] = [];
  let countsFrom1904 = false;
  let calculatesAsShown = false;
  let results: Results = applicationCalculates(opened) ? 'calculated' : 'unknown';
  const isWhole = walkPart(
    opened,
    main,
    {
      open: (name, { name: title = '', state, id = '', date1904, ...calculation }) => {
        if (name === 'workbookPr') countsFrom1904 = isTrue(date1904);
        if (name === 'calcPr') {
          results = resultsOf(calculation) ?? results;
          const { fullPrecision = '1', iterate } = calculation;
          calculatesAsShown = !isTrue(fullPrecision) || isTrue(iterate);
        }
        const link = name === 'sheet' ? links.get(id) : undefined;
        if (link?.kind !== 'worksheet') return;
        sheets.push({ name: title, isHidden: state === 'hidden' || state === 'veryHidden', part: link.part });
      },
    },
    report,
  );
  const partOf = (kind: string) => [...links.values()].find(link => link.kind === kind)?.part;
  const texts = readTexts(opened, partOf('sharedStrings'), report);
  const formats = readFormats(opened, partOf('styles'), report);
  return isWhole && texts && formats
    ? { sheets, texts, formats, countsFrom1904, results, calculatesAsShown }
    : undefined;
}

/** What `<calcPr fullCalcOnLoad="1" calcCompleted="0"/>` says of the results, if anything. */
function resultsOf({ calcCompleted, fullCalcOnLoad, calcMode }: XmlAttributes): Results | undefined {
  if (calcCompleted !== undefined && !isTrue(calcCompleted)) return 'incomplete';
  if (isTrue(fullCalcOnLoad)) return 'asked';
  return calcMode === 'manual' ? 'unknown' : undefined;
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Programs with which people calculate; what other programs save, they put together without calculating (XlsxWriter, openpyxl, Apache POI). */
const calculators =
  /^(?:Microsoft (?:Macintosh )?Excel|LibreOffice|Apache OpenOffice|OpenOffice|Collabora|ONLYOFFICE|WPS|Kingsoft|Hancom|Hancell|HCell|Gnumeric|Numbers|PlanMaker)/i;

/** Whether the program that saved the workbook, as `docProps/app.xml` names it, calculates. */
function applicationCalculates(opened: WorkbookPackage): boolean {
  const part = [...(readLinks(opened, '', () => {})?.values() ?? [])].find(
    ({ kind }) => kind === 'extended-properties',
  );
  let within = '';
  let application = '';
  const visitor: XmlVisitor = {
    open: name => {
      within = name;
    },
    close: () => {
      within = '';
    },
    text: text => {
      if (within === 'Application') application += text;
    },
  };
  if (part) walkPart(opened, part.part, visitor, () => {});
  return calculators.test(application.trim());
}

interface Link {
  /** The last part of the relationship's type: `worksheet`. */
  readonly kind: string;
  readonly part: string;
}

/** What a part links to, by the link's id; `''` is the package itself. */
function readLinks(opened: WorkbookPackage, from: string, report: Report): ReadonlyMap<string, Link> | undefined {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const links = new Map<string, Link>();
  const isWhole = walkPart(
    opened,
    `${folder}_rels/${from.slice(folder.length)}.rels`,
    {
      open: (name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
        if (name !== 'Relationship' || mode === 'External') return;
        links.set(id, { kind: type.slice(type.lastIndexOf('/') + 1), part: resolved(folder, target) });
      },
    },
    report,
  );
  return isWhole ? links : undefined;
}

/** `xl/` and `worksheets/sheet1.xml`, `/xl/worksheets/sheet1.xml` or `../xl/worksheets/sheet1.xml` */
function resolved(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function readTexts(opened: WorkbookPackage, part: string | undefined, report: Report): readonly string[] | undefined {
  if (part === undefined) return [];
  const texts: string[] = [];
  const collector = richText();
  const visitor: XmlVisitor = {
    open: name => {
      if (name === 'si') collector.start();
      collector.open(name);
    },
    close: name => {
      collector.close(name);
      if (name === 'si') texts.push(collector.text());
    },
    text: collector.add,
  };
  return walkPart(opened, part, visitor, report) ? texts : undefined;
}

/** Collects the text of a cell out of its runs, without the readings that East Asian versions of Excel keep beside it. */
export function richText() {
  let written = '';
  let isInText = false;
  let isInReading = false;
  return {
    start: () => {
      written = '';
    },
    open: (name: string) => {
      if (name === 't') isInText = true;
      if (name === 'rPh') isInReading = true;
    },
    close: (name: string) => {
      if (name === 't') isInText = false;
      if (name === 'rPh') isInReading = false;
    },
    add: (text: string) => {
      if (isInText && !isInReading) written += text;
    },
    text: () => unescaped(written),
  };
}

/** `_x000D_` stands for a character that XML cannot hold, `_x005F_` for an underscore before such a thing. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function readFormats(opened: WorkbookPackage, part: string | undefined, report: Report): readonly string[] | undefined {
  if (part === undefined) return [];
  const own = new Map<string, string>();
  const formats: string[] = [];
  let isInCells = false;
  const visitor: XmlVisitor = {
    open: (name, { numFmtId: id = '0', formatCode: code = '' }) => {
      if (name === 'numFmt') own.set(id, code);
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) formats.push(own.get(id) ?? builtIn(Number(id)));
    },
    close: name => {
      if (name === 'cellXfs') isInCells = false;
    },
  };
  return walkPart(opened, part, visitor, report) ? formats : undefined;
}

/** The formats that a workbook names by number alone (ECMA-376, part 1, 18.8.30), as far as they differ in what they show. */
function builtIn(id: number): string {
  const code = builtInCodes[id];
  if (code !== undefined) return code;
  const isDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return isDate ? 'yyyy-mm-dd' : 'General';
}

const builtInCodes: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '#,##0',
  6: '#,##0',
  7: '#,##0.00',
  8: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  32: 'h:mm',
  33: 'h:mm:ss',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  41: '#,##0',
  42: '#,##0',
  43: '#,##0.00',
  44: '#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};
