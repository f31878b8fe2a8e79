// What is said to the author about a workbook as a file (BD110-119) and about its cells (BD214-219).
import type { Diagnostic, Message, Place } from '../../../diagnostics/diagnostics.ts';

const make =
  (severity: Diagnostic['severity']) =>
  (code: Diagnostic['code'], place: Place, what: Message, next?: Message): Diagnostic => ({
    code,
    severity,
    place,
    what,
    next,
  });
const error = make('error');
const warning = make('warning');
const notice = make('notice');

const saveAsWorkbook: Message = {
  en: 'Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
  ko: 'Excel에서 열어 “Excel 통합 문서(*.xlsx)”로 저장하십시오.',
};

/** What may stand in a file called `figures.xlsx`. */
export type OtherFile = 'nothing' | 'text' | 'page' | 'old' | 'binary' | 'open-document' | 'other';

const others: Readonly<Record<OtherFile, readonly [what: Message, next: Message]>> = {
  nothing: [
    { en: 'the file is empty.', ko: '빈 파일입니다.' },
    {
      en: 'Save the workbook again, or take it from a backup.',
      ko: '통합 문서를 다시 저장하거나 백업에서 되살리십시오.',
    },
  ],
  text: [
    { en: 'this is a text file, not an Excel workbook.', ko: 'Excel 통합 문서가 아니라 텍스트 파일입니다.' },
    { en: 'If it is a CSV file, rename it to figures.csv.', ko: 'CSV 파일이라면 이름을 figures.csv로 바꾸십시오.' },
  ],
  page: [
    { en: 'this is a web page, not an Excel workbook.', ko: 'Excel 통합 문서가 아니라 웹 페이지(HTML)입니다.' },
    saveAsWorkbook,
  ],
  old: [
    { en: 'this is a workbook of the old format (.xls).', ko: '구형 Excel 통합 문서(.xls)입니다.' },
    saveAsWorkbook,
  ],
  binary: [{ en: 'this is a binary workbook (.xlsb).', ko: '바이너리 통합 문서(.xlsb)입니다.' }, saveAsWorkbook],
  'open-document': [
    { en: 'this is an OpenDocument spreadsheet (.ods).', ko: 'OpenDocument 스프레드시트(.ods)입니다.' },
    saveAsWorkbook,
  ],
  other: [
    { en: 'this is not an Excel workbook.', ko: 'Excel 통합 문서가 아닙니다.' },
    {
      en: 'Save the table as “Excel Workbook (*.xlsx)”; if your organization protects its documents (DRM), release this one first.',
      ko: '표를 “Excel 통합 문서(*.xlsx)”로 저장하십시오. 문서 보안(DRM)이 걸려 있다면 먼저 해제하십시오.',
    },
  ],
};

export const notAWorkbook = (place: Place, found: OtherFile): Diagnostic => error('BD110', place, ...others[found]);

export const encryptedWorkbook = (place: Place): Diagnostic =>
  error(
    'BD111',
    place,
    { en: 'the workbook is protected by a password.', ko: '암호가 걸린 통합 문서입니다.' },
    {
      en: 'Open it in Excel and take the password away: File > Info > Protect Workbook > Encrypt with Password.',
      ko: 'Excel에서 열어 암호를 지우십시오: 파일 > 정보 > 통합 문서 보호 > 암호 설정.',
    },
  );

export const unpacksTooLarge = (place: Place, part: string, packed: number, size: number, limit: number): Diagnostic =>
  error(
    'BD112',
    place,
    {
      en: `“${part}” in the workbook would unpack from ${sizeText(packed)} to ${sizeText(size)}; the limits are ${sizeText(limit)} and a hundredfold.`,
      ko: `통합 문서 안의 “${part}” 부분이 ${sizeText(packed)}에서 ${sizeText(size)}로 커집니다. 한도는 ${sizeText(limit)}, 100배입니다.`,
    },
    {
      en: 'Copy the table alone into a new workbook; rows that are formatted but empty make a sheet large.',
      ko: '표만 새 통합 문서로 복사하십시오. 서식만 있는 빈 행이 시트를 키웁니다.',
    },
  );

export const tooManyParts = (place: Place, found: number, limit: number): Diagnostic =>
  error(
    'BD112',
    place,
    {
      en: `the workbook has ${found} parts; the limit is ${limit}.`,
      ko: `통합 문서가 ${found}개 부분으로 되어 있습니다. 한도는 ${limit}개입니다.`,
    },
    { en: 'Copy the table alone into a new workbook.', ko: '표만 새 통합 문서로 복사하십시오.' },
  );

export const damagedWorkbook = (place: Place, part?: string): Diagnostic =>
  error(
    'BD113',
    place,
    {
      en: `the workbook is damaged${part === undefined ? '' : ` (“${part}” cannot be read)`}.`,
      ko: `통합 문서가 손상되었습니다${part === undefined ? '' : `(“${part}” 부분을 읽을 수 없습니다)`}.`,
    },
    {
      en: 'Open it in Excel, let Excel repair it, compare the numbers with the source and save it again.',
      ko: 'Excel에서 열어 복구하고, 숫자를 원자료와 비교한 뒤 다시 저장하십시오.',
    },
  );

export const partTwice = (place: Place, part: string): Diagnostic =>
  error(
    'BD114',
    place,
    {
      en: `the workbook has two parts called “${part}”, so it is not clear what it says.`,
      ko: `통합 문서에 “${part}” 부분이 두 번 있어 어느 쪽이 맞는지 알 수 없습니다.`,
    },
    saveAsWorkbook,
  );

export const documentType = (place: Place, part: string): Diagnostic =>
  error(
    'BD114',
    place,
    {
      en: `“${part}” in the workbook declares a document type (DTD), as no workbook of Excel does.`,
      ko: `통합 문서 안의 “${part}” 부분에 Excel이 쓰지 않는 문서 형식 선언(DTD)이 있습니다.`,
    },
    {
      en: 'Do not trust this file; copy its table into a new workbook.',
      ko: '믿을 수 없는 파일입니다. 표를 새 통합 문서로 복사하십시오.',
    },
  );

export const noSheet = (place: Place): Diagnostic =>
  error(
    'BD115',
    place,
    { en: 'the workbook has no sheet with cells.', ko: '통합 문서에 셀이 있는 시트가 없습니다.' },
    { en: 'Put the table of figures on a sheet called figures.', ko: '수치 표를 figures라는 시트에 두십시오.' },
  );

export const sheetChosen = (place: Place, sheet: string, count: number): Diagnostic =>
  notice(
    'BD116',
    place,
    {
      en: `the workbook has ${count} sheets; the table was read from “${sheet}”, the first.`,
      ko: `통합 문서에 시트가 ${count}개 있어 첫 시트 “${sheet}”에서 표를 읽었습니다.`,
    },
    {
      en: 'If another one is meant, call it figures.',
      ko: '다른 시트라면 그 시트의 이름을 figures로 바꾸십시오.',
    },
  );

export const hiddenRows = (place: Place, rows: readonly number[]): Diagnostic =>
  notice(
    'BD117',
    place,
    {
      en: `${rows.length === 1 ? 'a hidden row was' : `${rows.length} hidden rows were`} read like the others: ${shortened(rows.map(String))}.`,
      ko: `숨긴 행 ${rows.length}개도 함께 읽었습니다: ${shortened(rows.map(String))}.`,
    },
    { en: 'Delete the rows that are not meant.', ko: '쓰지 않을 행은 지우십시오.' },
  );

export const hiddenColumns = (place: Place, names: readonly string[]): Diagnostic =>
  notice(
    'BD117',
    place,
    {
      en: `${names.length === 1 ? 'a hidden column was' : `${names.length} hidden columns were`} read like the others: ${shortened(names)}.`,
      ko: `숨긴 열 ${names.length}개도 함께 읽었습니다: ${shortened(names)}.`,
    },
    { en: 'Delete the columns that are not meant.', ko: '쓰지 않을 열은 지우십시오.' },
  );

export const mergedRows = (place: Place, range: string, column: string): Diagnostic =>
  notice('BD118', place, {
    en: `the merged cell ${range} in the column “${column}” was read for each of its rows.`,
    ko: `“${column}” 열의 병합된 셀 ${range}의 내용을 그 모든 행의 값으로 읽었습니다.`,
  });

export const mergedAcross = (place: Place, range: string): Diagnostic =>
  error(
    'BD118',
    place,
    {
      en: `the cells ${range} are merged, so it is not clear where their content belongs.`,
      ko: `병합된 셀 ${range}의 내용이 어느 칸의 것인지 알 수 없습니다.`,
    },
    {
      en: 'Unmerge them in Excel and write the content into each cell that it belongs to.',
      ko: 'Excel에서 병합을 풀고 내용을 해당하는 칸마다 쓰십시오.',
    },
  );

export const bothTables = (place: Place, first: string, second: string): Diagnostic =>
  error(
    'BD119',
    place,
    {
      en: `the briefing has two tables of figures, “${first}” and “${second}”.`,
      ko: `수치 표가 “${first}”, “${second}” 두 개 있습니다.`,
    },
    {
      en: 'Keep one of them, so that every number lives once; move the other to another folder.',
      ko: '숫자가 한 곳에만 있도록 하나만 남기고 다른 하나는 폴더 밖으로 옮기십시오.',
    },
  );

export const otherTable = (place: Place, name: string): Diagnostic =>
  error(
    'BD119',
    place,
    {
      en: `the table of figures is read from figures.csv or figures.xlsx, not from “${name}”.`,
      ko: `수치 표는 figures.csv나 figures.xlsx에서 읽으며 “${name}” 파일은 읽지 않습니다.`,
    },
    {
      en: 'Save it as “CSV UTF-8” or as “Excel Workbook (*.xlsx)” under one of these names.',
      ko: '“CSV UTF-8”이나 “Excel 통합 문서(*.xlsx)”로 그 이름에 저장하십시오.',
    },
  );

/** `cells` are those of formulas, `C3`; `hasZeros` says that 0 stands in one of them for its result. */
export const notCalculated = (place: Place, cells: readonly string[], hasZeros: boolean): Diagnostic =>
  error(
    'BD214',
    place,
    {
      en: `${cells.length === 1 ? 'the formula in this cell was' : `${cells.length} formulas were`} never calculated${cells.length === 1 ? '' : `: ${shortened(cells)}`}.`,
      ko: `${cells.length === 1 ? '이 셀의 수식이' : `수식 ${cells.length}개(${shortened(cells)})가`} 계산되지 않은 채 저장되었습니다.`,
    },
    {
      en: `Open the workbook in Excel, so that ${cells.length === 1 ? 'it is' : 'they are'} calculated, and save it${hasZeros ? '; where 0 is right, write 0 in place of the formula' : ''}.`,
      ko: `Excel에서 열어 계산되게 한 뒤 저장하십시오.${hasZeros ? ' 정말 0이면 수식 대신 0을 쓰십시오.' : ''}`,
    },
  );

export const resultsMayBeOld = (place: Place, cells: readonly string[]): Diagnostic =>
  notice(
    'BD246',
    place,
    {
      en: `the workbook asks to be calculated anew; the results that are saved in it were read: ${shortened(cells)}.`,
      ko: `다시 계산하도록 저장된 통합 문서입니다. 저장된 계산 결과를 읽었습니다: ${shortened(cells)}.`,
    },
    {
      en: 'If a program has changed it, open it in Excel and save it.',
      ko: '프로그램이 만들거나 고친 파일이라면 Excel에서 열어 다시 저장하십시오.',
    },
  );

export const shownRounded = (place: Place, held: string, shown: string): Diagnostic =>
  warning(
    'BD215',
    place,
    {
      en: `the cell holds ${held}, but Excel shows ${shown}; it was read as shown.`,
      ko: `셀의 값은 ${held}인데 Excel에 보이는 값은 ${shown}입니다. 보이는 대로 읽었습니다.`,
    },
    {
      en: `If ${held} is published, show more decimals in Excel; if not, write ${shown}.`,
      ko: `발표한 값이 ${held}이면 Excel에서 소수 자릿수를 늘리고, 아니면 셀에 ${shown}만 쓰십시오.`,
    },
  );

export const calculatedRounded = (
  place: Place,
  cells: readonly { readonly cell: string; readonly held: string; readonly text: string }[],
): Diagnostic => {
  const list = shortened(cells.map(({ cell, held, text }) => `${cell} (${held} → ${text})`));
  return notice('BD215', place, {
    en: `${cells.length === 1 ? 'a number was' : `${cells.length} numbers were`} read with the decimals that Excel shows: ${list}.`,
    ko: `숫자 ${cells.length}개를 Excel에 보이는 자릿수로 읽었습니다: ${list}.`,
  });
};

export const manyDecimals = (place: Place, text: string): Diagnostic =>
  warning(
    'BD216',
    place,
    {
      en: `“${text}” has more decimals than anyone publishes, and nothing says how many count.`,
      ko: `“${text}”의 소수 자릿수가 너무 많은데 몇 자리까지 발표한 값인지 알 수 없습니다.`,
    },
    {
      en: 'Give the cell a number format with the decimals that were published, or round the number.',
      ko: '셀 서식에서 발표한 소수 자릿수를 정하거나 숫자를 반올림하십시오.',
    },
  );

export const dateOfExcel = (place: Place, date: string): Diagnostic =>
  warning(
    'BD217',
    place,
    {
      en: `Excel keeps this cell as the date ${date}; it may have made it of something else.`,
      ko: `Excel이 이 셀을 날짜(${date})로 저장했습니다. 다른 것을 날짜로 바꾸었을 수 있습니다.`,
    },
    {
      en: 'Format the cell as text in Excel and write it again.',
      ko: 'Excel에서 셀 서식을 텍스트로 바꾸고 다시 쓰십시오.',
    },
  );

export const scaledByFormat = (place: Place, text: string): Diagnostic =>
  notice(
    'BD218',
    place,
    {
      en: `the number format of this cell leaves out thousands; the number was read in full: ${text}.`,
      ko: `셀 서식이 천 단위를 줄여 보이지만 전체 숫자(${text})를 읽었습니다.`,
    },
    {
      en: 'Check that this is the number in the unit of its row.',
      ko: '이 행의 단위로 맞는 숫자인지 확인하십시오.',
    },
  );

export const scaledByWords = (place: Place, held: string, shown: string): Diagnostic =>
  error(
    'BD219',
    place,
    {
      en: `the cell holds ${held}, but its number format shows “${shown}”.`,
      ko: `셀의 값은 ${held}인데 서식 때문에 “${shown}”처럼 보입니다.`,
    },
    {
      en: 'Write the number in full (300000000) and take the word out of the number format.',
      ko: '숫자의 모든 자리를 쓰고(300000000) 셀 서식에서 단위 말을 빼십시오.',
    },
  );

/** `shown` is as negative as the cell looks: `-2.3` for 2.3 with the format `"△"0.0`. */
export const otherSign = (place: Place, held: string, shown: string): Diagnostic =>
  error(
    'BD219',
    place,
    {
      en: `the cell holds ${held}, but its number format makes it look like ${shown}.`,
      ko: `셀의 값은 ${held}인데 서식 때문에 ${shown}(으)로 보입니다.`,
    },
    {
      en: 'Write the number that is meant, and give the cell a number format that shows its sign (0.0).',
      ko: '뜻하는 숫자를 쓰고, 셀 서식을 부호가 보이는 것(0.0)으로 바꾸십시오.',
    },
  );

/** At most six, then `…`. */
function shortened(texts: readonly string[]): string {
  return [...texts.slice(0, 6), ...(texts.length > 6 ? ['…'] : [])].join(', ');
}

/** `812 B`, `3.1 kB`, `64.0 MB`, by 1024. */
function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
