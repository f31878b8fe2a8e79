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

/** At most six, then `…`. */
function shortened(texts: readonly string[]): string {
  return [...texts.slice(0, 6), ...(texts.length > 6 ? ['…'] : [])].join(', ');
}
