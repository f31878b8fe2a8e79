import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/briefing/figures/parse-figures.ts';
import { readWorkbook } from '../../src/briefing/figures/workbook/workbook.ts';
import { collect } from './diagnose.ts';
import { figuresWorkbook, type TestCell, workbookBytes } from './workbook-bytes.ts';

function read(bytes: Uint8Array) {
  const { report, lines } = collect();
  const table = readWorkbook('data/a/figures.xlsx', bytes, report);
  return {
    texts: table?.rows.map(row => [...row.cells.values()].map(({ text }) => text)),
    english: lines('en'),
    korean: lines('ko'),
  };
}

const sound = figuresWorkbook([['id'], ['a']]);
const utf16 = (text: string) => [...text].flatMap(sign => [sign.charCodeAt(0), 0]);
const container = (...names: readonly string[]) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Array(60).fill(0), ...names.flatMap(utf16)]);

/** A zip with one number of its directory changed for the entry of that name, counted in bytes from the entry's beginning. */
function patched(bytes: Uint8Array, name: string, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const wanted = String.fromCharCode(...strToU8(name));
  for (let at = 0; at + 46 < copy.length; at++) {
    const isEntry = view.getUint32(at, true) === 0x02014b50;
    if (isEntry && String.fromCharCode(...copy.subarray(at + 46, at + 46 + name.length)) === wanted) {
      view.setUint32(at + offset, value, true);
    }
  }
  return copy;
}

describe('a file that is no workbook', () => {
  const asWorkbook = 'Open it in Excel and save it as “Excel Workbook (*.xlsx)”.';
  const asWorkbookKo = 'Excel에서 열어 “Excel 통합 문서(*.xlsx)”로 저장하십시오.';
  const protectedByDrm =
    'this is not an Excel workbook. Save the table as “Excel Workbook (*.xlsx)”; if your organization protects its documents (DRM), release this one first.';
  const protectedByDrmKo =
    'Excel 통합 문서가 아닙니다. 표를 “Excel 통합 문서(*.xlsx)”로 저장하십시오. 문서 보안(DRM)이 걸려 있다면 먼저 해제하십시오.';
  const rels = (target: string) =>
    `<Relationships><Relationship Id="rId1" Type="x/officeDocument" Target="${target}"/></Relationships>`;
  const zipped = (target: string) => zipSync({ '_rels/.rels': strToU8(rels(target)) });

  it.each<[string, Uint8Array, string, string]>([
    [
      'nothing',
      new Uint8Array(),
      'the file is empty. Save the workbook again, or restore it from a backup.',
      '빈 파일입니다. 통합 문서를 다시 저장하거나 백업에서 되살리십시오.',
    ],
    [
      'CSV',
      strToU8('id,값\r\nneed,78.4\r\n'),
      'this is a text file, not an Excel workbook. If it is a CSV file, rename it to figures.csv.',
      'Excel 통합 문서가 아니라 텍스트 파일입니다. CSV 파일이라면 이름을 figures.csv로 바꾸십시오.',
    ],
    [
      'a web page',
      strToU8('\n<html><table><tr><td>78.4</td></tr></table></html>'),
      `this is a web page, not an Excel workbook. ${asWorkbook}`,
      `Excel 통합 문서가 아니라 웹 페이지(HTML)입니다. ${asWorkbookKo}`,
    ],
    [
      'a workbook of the old format',
      container('Root Entry', 'Workbook'),
      `this is a workbook of the old format (.xls). ${asWorkbook}`,
      `구형 Excel 통합 문서(.xls)입니다. ${asWorkbookKo}`,
    ],
    [
      'a binary workbook',
      zipped('xl/workbook.bin'),
      `this is a binary workbook (.xlsb). ${asWorkbook}`,
      `바이너리 통합 문서(.xlsb)입니다. ${asWorkbookKo}`,
    ],
    [
      'an OpenDocument spreadsheet',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
      `this is an OpenDocument spreadsheet (.ods). ${asWorkbook}`,
      `OpenDocument 스프레드시트(.ods)입니다. ${asWorkbookKo}`,
    ],
    ['a Word document', zipped('word/document.xml'), protectedByDrm, protectedByDrmKo],
    [
      'what a document security has closed',
      new Uint8Array([0x9b, 0x20, 0x44, 0x52, 0x4d, 0x4f, 0x4e, 0x45, 0x00, 0x01]),
      protectedByDrm,
      protectedByDrmKo,
    ],
  ])('is called what it is: %s', (_, bytes, english, korean) => {
    expect(read(bytes)).toEqual({
      texts: undefined,
      english: [`1:1 error BD110: ${english}`],
      korean: [`1:1 error BD110: ${korean}`],
    });
  });

  it.each<[string, Uint8Array]>([
    ['all of it', container('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
    ['a part', patched(sound, 'xl/workbook.xml', 8, 0x0008_0001)],
  ])('may be encrypted: %s', (_, bytes) => {
    expect(read(bytes)).toEqual({
      texts: undefined,
      english: [
        '1:1 error BD111: the workbook is protected by a password. Open it in Excel and remove the password: File > Info > Protect Workbook > Encrypt with Password.',
      ],
      korean: [
        '1:1 error BD111: 암호가 걸린 통합 문서입니다. Excel에서 열어 암호를 지우십시오: 파일 > 정보 > 통합 문서 보호 > 암호 설정.',
      ],
    });
  });
});

describe('a workbook that is not to be trusted', () => {
  const sheet = 'xl/worksheets/sheet1.xml';
  const damaged = (part?: string) =>
    `1:1 error BD113: the workbook is damaged${part ? ` (“${part}” cannot be read)` : ''}. Open it in Excel, let Excel repair it, compare the numbers with the source and save it again.`;

  it('does not unpack more than a hundredfold', () => {
    const bomb = workbookBytes({
      sheets: [{ name: 'figures', rows: [] }],
      parts: { [sheet]: new Uint8Array(3 * 1024 * 1024) },
    });
    expect(read(bomb)).toEqual({
      texts: undefined,
      english: [
        `1:1 error BD112: “${sheet}” in the workbook would unpack from 3.0 kB to 3.0 MB; the limits are 64.0 MB and a hundredfold. Copy the table alone into a new workbook; rows that are formatted but empty make a sheet large.`,
      ],
      korean: [
        `1:1 error BD112: 통합 문서 안의 “${sheet}” 부분이 3.0 kB에서 3.0 MB로 커집니다. 한도는 64.0 MB, 100배입니다. 표만 새 통합 문서로 복사하십시오. 서식만 있는 빈 행이 시트를 키웁니다.`,
      ],
    });
  });

  it('is given up when a part is larger, or smaller, than it says', () => {
    for (const size of [40, 4000]) {
      expect(read(patched(sound, sheet, 24, size))).toMatchObject({ texts: undefined, english: [damaged(sheet)] });
    }
  });

  it('does not have ten thousand parts and more', () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`p${at}`, new Uint8Array()]));
    expect(read(zipSync(many, { level: 0 }))).toMatchObject({
      english: [
        '1:1 error BD112: the workbook has 10001 parts; the limit is 10000. Copy the table alone into a new workbook. More is allowed by --limit workbook-parts=20000.',
      ],
      korean: [
        '1:1 error BD112: 통합 문서가 10001개 부분으로 되어 있습니다. 한도는 10000개입니다. 표만 새 통합 문서로 복사하십시오. 더 허용하려면 --limit workbook-parts=20000 옵션을 쓰십시오.',
      ],
    });
  });

  it.each<[string, Uint8Array, string | undefined]>([
    ['cut off', sound.slice(0, 900), undefined],
    ['with a changed digit', patched(sound, sheet, 16, 12345), sheet],
    ['without a part', workbookBytes({ sheets: [{ rows: [] }], parts: { [sheet]: undefined } }), sheet],
    [
      'with a tag that is not closed',
      workbookBytes({ sheets: [{ rows: [] }], parts: { [sheet]: '<worksheet><a>' } }),
      sheet,
    ],
    [
      'with an entity of its own',
      workbookBytes({ sheets: [{ rows: [] }], parts: { [sheet]: '<worksheet>&x;</worksheet>' } }),
      sheet,
    ],
    ['without a beginning', zipSync({ '_rels/.rels': strToU8('<Relationships/>') }), '_rels/.rels'],
    ['no UTF-8', workbookBytes({ sheets: [{ rows: [] }], parts: { [sheet]: new Uint8Array([0x3c, 0xff]) } }), sheet],
  ])('is called damaged when it is %s', (_, bytes, part) => {
    expect(read(bytes)).toMatchObject({ texts: undefined, english: [damaged(part)] });
  });

  it('says so in Korean', () => {
    expect(read(sound.slice(0, 900)).korean).toEqual([
      '1:1 error BD113: 통합 문서가 손상되었습니다. Excel에서 열어 복구하고, 숫자를 원자료와 비교한 뒤 다시 저장하십시오.',
    ]);
    expect(read(patched(sound, sheet, 16, 1)).korean).toEqual([
      `1:1 error BD113: 통합 문서가 손상되었습니다(“${sheet}” 부분을 읽을 수 없습니다). Excel에서 열어 복구하고, 숫자를 원자료와 비교한 뒤 다시 저장하십시오.`,
    ]);
  });

  it('declares no document type', () => {
    const sst = '<!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>';
    expect(read(workbookBytes({ sheets: [{ rows: [['id']] }], parts: { 'xl/sharedStrings.xml': sst } }))).toMatchObject(
      {
        texts: undefined,
        english: [
          '1:1 error BD114: “xl/sharedStrings.xml” in the workbook declares a document type (DTD), as no workbook of Excel does. Do not trust this file; copy its table into a new workbook.',
        ],
        korean: [
          '1:1 error BD114: 통합 문서 안의 “xl/sharedStrings.xml” 부분에 Excel이 쓰지 않는 문서 형식 선언(DTD)이 있습니다. 믿을 수 없는 파일입니다. 표를 새 통합 문서로 복사하십시오.',
        ],
      },
    );
  });

  it('has every part once', () => {
    const twice = workbookBytes({ sheets: [{ rows: [['id']] }], parts: { 'XL/Workbook.xml': '<workbook/>' } });
    expect(read(twice)).toMatchObject({
      texts: undefined,
      english: [
        '1:1 error BD114: the workbook has two parts called “XL/Workbook.xml”, so it is not clear what it says. Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
      ],
      korean: [
        '1:1 error BD114: 통합 문서에 “XL/Workbook.xml” 부분이 두 번 있어 어느 쪽이 맞는지 알 수 없습니다. Excel에서 열어 “Excel 통합 문서(*.xlsx)”로 저장하십시오.',
      ],
    });
  });
});

describe('a sheet that is no table', () => {
  it('is missing', () => {
    expect(read(workbookBytes({ sheets: [] }))).toMatchObject({
      english: [
        '1:1 error BD115: the workbook has no sheet with cells. Put the table of figures on a sheet called figures.',
      ],
      korean: ['1:1 error BD115: 통합 문서에 셀이 있는 시트가 없습니다. 수치 표를 figures라는 시트에 두십시오.'],
    });
  });

  it.each<[string, readonly (readonly TestCell[])[], readonly string[]]>([
    [
      'empty',
      [[], [undefined]],
      ['1:1 error BD205: the table is empty. Write the names of the columns in the first row.'],
    ],
    [
      'without rows',
      [[], ['id', 'value'], [' ']],
      ['2:1 error BD205: the table has column names but no rows. Write at least one row.'],
    ],
    [
      'with a column that has no name',
      [
        ['id', undefined, 'unit'],
        ['a', 5, '%'],
        [undefined, undefined, undefined, 'note'],
      ],
      [
        '1:2 error BD207: this column has no name. Name it in the first row, or delete it.',
        '1:4 error BD207: this column has no name. Name it in the first row, or delete it.',
      ],
    ],
    [
      'with two columns of one name',
      [['id', 'unit', 'unit'], ['a']],
      [
        '1:3 error BD206: two columns are called “unit”; the first begins at column 2 of the line. Rename or delete one of them.',
      ],
    ],
    [
      'with a cell that is far too long',
      [['id'], ['x'.repeat(200_000)]],
      [
        '2:1 error BD211: this cell has 200000 characters; the limit is 32767. Look for a quotation mark that is not closed, or shorten the cell. More is allowed by --limit cell-characters=262136.',
      ],
    ],
  ])('is %s', (_, rows, english) => {
    expect(read(figuresWorkbook(rows))).toMatchObject({ texts: undefined, english });
  });

  it('has too many characters', () => {
    const rows = [['id'], ...Array.from({ length: 130 }, () => ['x'.repeat(32_000)])];
    expect(read(figuresWorkbook(rows))).toMatchObject({
      texts: undefined,
      english: [
        '1:1 error BD212: the file has 4160002 characters; the limit for a table is 4000000. Keep only the published figures. More is allowed by --limit table-characters=8000000.',
      ],
    });
  });

  it('has too many cells', { tags: ['slow'] }, () => {
    const rows = Array.from({ length: 7501 }, (_, row) => Array.from({ length: 20 }, (_, at) => row * 20 + at));
    expect(read(figuresWorkbook(rows))).toMatchObject({
      texts: undefined,
      english: [
        '1:1 error BD212: the file has 150020 cells; the limit for a table is 150000. Keep only the published figures. More is allowed by --limit table-cells=300000.',
      ],
    });
  });
});

describe('a cell that cannot be taken at its word', () => {
  const withCell = (column: string, cell: TestCell, more: readonly TestCell[] = []) =>
    read(
      figuresWorkbook([
        ['id', column, ...more.map((_, at) => (at === 0 ? 'decimals' : 'unit'))],
        ['need', cell, ...more],
      ]),
    );

  it.each<[string, string, TestCell, string, string, string]>([
    [
      'an error of Excel',
      'label.en',
      { text: '#REF!', type: 'e', formula: 'B9' },
      '#REF!',
      'error BD273: “#REF!” is an Excel error, not a value. Correct the cell in the workbook and save it again.',
      'error BD273: “#REF!”: 값이 아니라 Excel 오류입니다. 원본 엑셀에서 셀을 고치고 다시 저장하십시오.',
    ],
    [
      'a formula without its result',
      'value',
      { text: '', formula: 'C2-D2' },
      '',
      'error BD214: the formula in this cell was never calculated. Open the workbook in Excel, so that it is calculated, and save it.',
      'error BD214: 이 셀의 수식이 계산되지 않은 채 저장되었습니다. Excel에서 열어 계산되게 한 뒤 저장하십시오.',
    ],
    [
      'a number that is rounded on the screen',
      'value',
      { value: 35.2, format: '0' },
      '35',
      'warning BD215: the cell holds 35.2, but Excel shows 35; it was read as shown. If 35.2 is published, show more decimals in Excel; if not, write 35.',
      'warning BD215: 셀의 값은 35.2인데 Excel에 보이는 값은 35입니다. 보이는 대로 읽었습니다. 발표한 값이 35.2이면 Excel에서 소수 자릿수를 늘리고, 아니면 셀에 35만 쓰십시오.',
    ],
    [
      'a calculated number that is rounded on the screen',
      'value',
      { value: 0.666666666666667, format: '0.0%', formula: '102/153' },
      '66.7%',
      'notice BD215: a number was read with the decimals that Excel shows: B2 (66.6666666666667% → 66.7%).',
      'notice BD215: 숫자 1개를 Excel에 보이는 자릿수로 읽었습니다: B2 (66.6666666666667% → 66.7%).',
    ],
    [
      'a calculated number that nothing rounds',
      'value',
      { value: 66.6666666666667, formula: '102/153*100' },
      '66.6666666666667',
      'warning BD216: “66.6666666666667” has more decimals than anyone publishes, and nothing says how many are meant. Give the cell a number format with the decimals that were published, or round the number.',
      'warning BD216: “66.6666666666667”의 소수 자릿수가 너무 많은데 몇 자리까지 발표한 값인지 알 수 없습니다. 셀 서식에서 발표한 소수 자릿수를 정하거나 숫자를 반올림하십시오.',
    ],
    [
      'a label that Excel made a date',
      'label.en',
      { value: 43748, format: 'd-mmm' },
      '2019-10-10',
      'warning BD217: Excel keeps this cell as the date 2019-10-10; it may have been something else before. Format the cell as text in Excel and write it again.',
      'warning BD217: Excel이 이 셀을 날짜(2019-10-10)로 저장했습니다. 다른 것을 날짜로 바꾸었을 수 있습니다. Excel에서 셀 서식을 텍스트로 바꾸고 다시 쓰십시오.',
    ],
    [
      'a number whose thousands are left out',
      'value',
      { value: 300000000, format: '#,##0,' },
      '300000000',
      'notice BD218: the number format of this cell drops the thousands; the full number was read: 300000000. Check that this is right for the unit of its row.',
      'notice BD218: 셀 서식이 천 단위를 줄여 보이지만 전체 숫자(300000000)를 읽었습니다. 이 행의 단위로 맞는 숫자인지 확인하십시오.',
    ],
    [
      'a number whose scale is only shown',
      'value',
      { value: 3, format: '#,##0"억 원"' },
      '3',
      'error BD219: the cell holds 3, but its number format shows “3억 원”. Write the number in full (300000000) and remove the word from the number format.',
      'error BD219: 셀의 값은 3인데 서식 때문에 “3억 원”처럼 보입니다. 숫자의 모든 자리를 쓰고(300000000) 셀 서식에서 단위 말을 빼십시오.',
    ],
    [
      'a number whose scale is one letter',
      'value',
      { value: 3.6, format: '$0.0"b"' },
      '3.6',
      'error BD219: the cell holds 3.6, but its number format shows “3.6b”. Write the number in full (300000000) and remove the word from the number format.',
      'error BD219: 셀의 값은 3.6인데 서식 때문에 “3.6b”처럼 보입니다. 숫자의 모든 자리를 쓰고(300000000) 셀 서식에서 단위 말을 빼십시오.',
    ],
    [
      'a number that only looks negative',
      'value',
      { value: 2.3, format: '"△"0.0' },
      '2.3',
      'error BD219: the cell holds 2.3, but its number format makes it look like -2.3. Write the number that is meant, and give the cell a number format that shows its sign (0.0).',
      'error BD219: 셀의 값은 2.3인데 서식 때문에 -2.3(으)로 보입니다. 뜻하는 숫자를 쓰고, 셀 서식을 부호가 보이는 것(0.0)으로 바꾸십시오.',
    ],
    [
      'a share in brackets that is positive',
      'value',
      { value: 0.125, format: '(0.0%)' },
      '12.5%',
      'error BD219: the cell holds 12.5%, but its number format makes it look like -12.5%. Write the number that is meant, and give the cell a number format that shows its sign (0.0).',
      'error BD219: 셀의 값은 12.5%인데 서식 때문에 -12.5%(으)로 보입니다. 뜻하는 숫자를 쓰고, 셀 서식을 부호가 보이는 것(0.0)으로 바꾸십시오.',
    ],
    [
      'a negative number without its sign',
      'value',
      { value: -5.2, format: '0.0;0.0' },
      '-5.2',
      'error BD219: the cell holds -5.2, but its number format makes it look like 5.2. Write the number that is meant, and give the cell a number format that shows its sign (0.0).',
      'error BD219: 셀의 값은 -5.2인데 서식 때문에 5.2(으)로 보입니다. 뜻하는 숫자를 쓰고, 셀 서식을 부호가 보이는 것(0.0)으로 바꾸십시오.',
    ],
    [
      'an invisible character',
      'label.en',
      'a\u200Eb',
      '',
      'error BD108: the character U+200E (a direction mark) cannot stand in a slide. Delete it; it is invisible, so delete the space around it too.',
      'error BD108: U+200E(글 방향 표시) 문자는 슬라이드에 쓸 수 없습니다. 지우십시오. 보이지 않으므로 앞뒤 공백까지 지우고 다시 쓰십시오.',
    ],
  ])('is %s', (_, column, cell, text, english, korean) => {
    const result = withCell(column, cell);
    expect(result.texts?.[0]?.[1]).toBe(text);
    expect(result.english).toEqual([`2:2 ${english}`]);
    expect(result.korean).toEqual([`2:2 ${korean}`]);
  });

  it.each<[string, string, TestCell, readonly TestCell[]]>([
    ['an error in the column “value”, which says so itself', 'value', { text: '#N/A', type: 'e' }, []],
    ['a date where one belongs', 'as_of', { value: 45505, format: 'mmm-yy' }, []],
    ['a long number whose decimals are stated', 'value', { value: 66.6666666666667, formula: 'A1' }, [1]],
  ])('is not %s', (_, column, cell, more) => {
    expect(withCell(column, cell, more).english).toEqual([]);
  });

  it('counts calculated numbers once for all', () => {
    const rows = Array.from({ length: 8 }, (_, at) => ['x', { value: at + 1 / 3, format: '0.0', formula: 'A1/3' }]);
    expect(read(figuresWorkbook([['id', 'value'], ...rows])).english).toEqual([
      '2:2 notice BD215: 8 numbers were read with the decimals that Excel shows: B2 (0.333333333333333 → 0.3), B3 (1.33333333333333 → 1.3), B4 (2.33333333333333 → 2.3), B5 (3.33333333333333 → 3.3), B6 (4.33333333333333 → 4.3), B7 (5.33333333333333 → 5.3), ….',
    ]);
  });

  it('hands a formula of ours that Excel took for its own to those who read formulas', () => {
    expect(withCell('formula', { text: '#NAME?', type: 'e', formula: 'need - adoption' })).toMatchObject({
      texts: [['need', '=need - adoption']],
      english: [],
    });
  });
});

describe('formulas that a program wrote without calculating them', () => {
  const names = ['id', 'value', 'label.en', 'remarks'];
  const saved = (rows: readonly (readonly TestCell[])[], calculation?: string, application?: string) =>
    read(workbookBytes({ sheets: [{ name: 'figures', rows: [names, ...rows] }], calculation, application }));
  const never = (cells: string, count: number) =>
    count === 1
      ? 'error BD214: the formula in this cell was never calculated. Open the workbook in Excel, so that it is calculated, and save it; where 0 is right, write 0 in place of the formula.'
      : `error BD214: ${count} formulas were never calculated: ${cells}. Open the workbook in Excel, so that they are calculated, and save it; where 0 is right, write 0 in place of the formula.`;
  const neverKo = (cells: string, count: number) =>
    `error BD214: ${count === 1 ? '이 셀의 수식이' : `수식 ${count}개(${cells})가`} 계산되지 않은 채 저장되었습니다. Excel에서 열어 계산되게 한 뒤 저장하십시오. 정말 0이면 수식 대신 0을 쓰십시오.`;
  const zero: TestCell = { value: 0, formula: '244/800' };
  const nothing: TestCell = { value: 0, formula: 'F2/800' };

  it.each<[string, string | undefined, string | undefined]>([
    ['XlsxWriter', 'calcId="124519" fullCalcOnLoad="1"', 'Microsoft Excel'],
    ['XlsxWriter that leaves it to the user', 'calcId="124519" calcMode="manual" calcOnSave="0"', 'Microsoft Excel'],
    ['Apache POI', undefined, 'Apache POI'],
    ['Apache POI that asks for it', 'fullCalcOnLoad="true"', 'Apache POI'],
    ['PhpSpreadsheet', 'calcId="999999" calcMode="auto" calcCompleted="0" fullCalcOnLoad="1"', 'Microsoft Excel'],
    ['SheetJS', undefined, 'SheetJS'],
    ['a program that does not name itself', undefined, ''],
  ])('have 0 for a result: %s', (_, calculation, application) => {
    const one = saved([['a', zero, 'A']], calculation, application);
    expect(one).toMatchObject({ english: [`2:2 ${never('', 1)}`], korean: [`2:2 ${neverKo('', 1)}`] });
    const two = saved(
      [
        ['a', zero, 'A'],
        ['b', 5, 'B'],
        ['c', { ...zero, text: '0.0' }, zero],
      ],
      calculation,
      application,
    );
    expect(two).toMatchObject({
      english: [`2:2 ${never('B2, B4, C4', 3)}`],
      korean: [`2:2 ${neverKo('B2, B4, C4', 3)}`],
    });
  });

  it('have no result: openpyxl, ClosedXML, EPPlus, SheetJS', () => {
    const rows: readonly (readonly TestCell[])[] = [
      ['a', { formula: '244/800' }, 'A'],
      ['b', { formula: '244/800', text: '' }, 'B'],
      ['c', 3, { formula: 'A2&"x"', type: 'str' }],
      ['d', { formula: 'B2', type: 'b' }, 'D'],
    ];
    expect(saved(rows, 'calcId="191029"')).toMatchObject({
      english: [
        '2:2 error BD214: 4 formulas were never calculated: B2, B3, C4, B5. Open the workbook in Excel, so that they are calculated, and save it.',
      ],
      korean: [
        '2:2 error BD214: 수식 4개(B2, B3, C4, B5)가 계산되지 않은 채 저장되었습니다. Excel에서 열어 계산되게 한 뒤 저장하십시오.',
      ],
    });
  });

  it('may fill several cells, or be shared by them', () => {
    const filled = { value: 0, formula: 'D2:D4/800', filling: 't="array" ref="B2:B4"' };
    const array = saved(
      [
        ['a', filled, 'A'],
        ['b', 0, 'B'],
        ['c', 0, 'C'],
        ['d', 0, 'D'],
      ],
      'fullCalcOnLoad="1"',
    );
    expect(array.english).toEqual([`2:2 ${never('B2, B3, B4', 3)}`]);
    const first = { value: 0, formula: 'D2/800', filling: 't="shared" ref="B2:B3" si="0"' };
    const second = { value: 0, formula: '', filling: 't="shared" si="0"' };
    const sharing = saved(
      [
        ['a', first, 'A'],
        ['b', second, 'B'],
        ['c', 0, 'C'],
      ],
      'fullCalcOnLoad="1"',
    );
    expect(sharing.english).toEqual([`2:2 ${never('B2, B3', 2)}`]);
  });

  it('are all doubtful where the workbook says that they were not calculated to the end', () => {
    expect(saved([['a', { value: 30.5, formula: '244/8' }, 'A']], 'calcCompleted="0"')).toMatchObject({
      english: [
        '2:2 error BD214: the formula in this cell was never calculated. Open the workbook in Excel, so that it is calculated, and save it.',
      ],
    });
  });

  it.each<[string, TestCell]>([
    ['of numbers alone', zero],
    ['with a sign, a power and a percent sign', { value: 0, formula: '-(2^3-4)*50%' }],
    ['of cells that are not 0', { value: 0, formula: '$E$2/E3*100' }],
    ['of a sum of cells', { value: 0, formula: 'ROUND(SUM(E2:E4)/3,1)' }],
    ['of a mean, a least and a greatest value', { value: 0, formula: 'AVERAGE(E2:E3)+MIN(E2,E3)-MAX(E2:E3)*5' }],
    ['of cells of another sheet', { value: 0, formula: "'raw data'!B2/raw!B1" }],
    ['whose result is written as text', { text: '0', type: 'str', formula: 'E2/800' }],
    ['that leans on others without a result', { value: 0, formula: 'E4*2' }],
    ['that takes the place of an error', { value: 0, formula: 'IFERROR(E2/E3,0)' }],
  ])('cannot be 0, whatever the workbook says of its program: one %s', (_, cell) => {
    for (const calculation of [undefined, 'calcId="191029"']) {
      const rows: readonly (readonly TestCell[])[] = [
        [...names, 'remark'],
        ['a', cell, 'A', undefined, 244],
        ['b', { value: 0, formula: 'VLOOKUP(1,F2:G9,2)' }, 'B', undefined, 800],
        ['c', 3, 'C', undefined, { value: 0, formula: 'E2+E3' }],
      ];
      const raw = [
        [1, 100],
        [2, 50],
      ];
      const sheets = [
        { name: 'figures', rows },
        { name: 'raw data', rows: raw },
        { name: 'RAW', rows: raw },
      ];
      expect(read(workbookBytes({ sheets, calculation }))).toMatchObject({
        english: [`2:2 ${never('B2, B3', 2)}`],
        korean: [`2:2 ${neverKo('B2, B3', 2)}`],
      });
    }
  });

  it.each<[string, TestCell, string | undefined, string | undefined]>([
    ['that Excel calculated', nothing, 'calcId="191029"', 'Microsoft Excel'],
    ['that Excel for the Mac calculated', nothing, 'calcId="191029" concurrentCalc="0"', 'Microsoft Macintosh Excel'],
    ['that LibreOffice calculated', nothing, 'iterateCount="100" refMode="A1"', 'LibreOffice/7.4.7.2$Linux_X86_64'],
    ['whose cells are empty', { value: 0, formula: 'SUM(F2:F9)' }, undefined, 'Microsoft Excel'],
    ['that take like from like', { value: 0, formula: '0.3-0.1-0.2' }, undefined, 'Microsoft Excel'],
    ['that are rounded to 0', { value: 0, formula: 'ROUND(1/800,1)' }, undefined, 'Microsoft Excel'],
    ['that ask a question', { value: 0, formula: 'IF(1>2,5,0)' }, undefined, 'Microsoft Excel'],
    ['that look something up', { value: 0, formula: 'VLOOKUP("x",F2:G9,2,0)' }, undefined, 'Microsoft Excel'],
    ['that lean on themselves', { value: 0, formula: 'B2+5' }, undefined, 'Microsoft Excel'],
    ['that divide by nothing', { value: 0, formula: '5/F2' }, undefined, 'Microsoft Excel'],
    ['of a text', { value: 0, formula: 'C2*5' }, undefined, 'Microsoft Excel'],
    ['of a sheet that is not there', { value: 0, formula: "'No sheet'!B2+5" }, undefined, 'Microsoft Excel'],
    ['that are no zeros', { value: 30.5, formula: '244/8' }, undefined, 'Apache POI'],
    ['that are no formulas', 0, 'fullCalcOnLoad="1"', 'Microsoft Excel'],
    ['that are empty text', { text: '', type: 'str', formula: 'IF(A2="","",1)' }, undefined, 'Microsoft Excel'],
  ])('are not those %s', (_, cell, calculation, application) => {
    expect(saved([['a', cell, 'A']], calculation, application).english).toEqual([]);
  });

  it.each<[string, TestCell, string]>([
    ['of numbers alone', { value: 41, formula: '400+10' }, '41 → 410'],
    ['as the cell shows it', { value: 0.41, format: '0%', formula: '1/2' }, '41% → 50%'],
    ['of other cells', { value: 1600, formula: 'E2*E4' }, '1600 → 732'],
    ['with another sign', { value: -30.5, formula: 'E2/8' }, '-30.5 → 30.5'],
    ['of cells whose own result is wrong', { value: 20, formula: 'E5+1' }, '20 → 611'],
    ['written as text', { text: '244', type: 'str', formula: 'SUM(E2:E3)' }, '244 → 1044'],
    ['rounded to other digits', { value: 1, formula: 'ROUND(1.005,2)' }, '1 → 1.01'],
    ['of another sheet', { value: 3, formula: 'raw!A1/4' }, '3 → 25'],
    [
      'in the last of many digits',
      { value: 683800000001, formula: 'E2*0+683800000002' },
      '683800000001 → 683800000002',
    ],
    ['a hair from the right one', { value: 305.001, formula: 'E2*1.25' }, '305.001 → 305'],
  ])('have another result than is saved: %s', (_, cell, difference) => {
    for (const calculation of [undefined, 'calcId="191029" calcMode="manual"', 'fullCalcOnLoad="1"']) {
      const rows: readonly (readonly TestCell[])[] = [
        [...names, 'remark'],
        ['a', cell, 'A', undefined, 244],
        ['b', { value: 5, formula: 'VLOOKUP(1,F2:G9,2)' }, 'B', undefined, 800],
        ['c', 3, 'C', undefined, 3],
        ['d', 4, 'D', undefined, { value: 61, formula: '600+10' }],
      ];
      const sheets = [
        { name: 'figures', rows },
        { name: 'raw', rows: [[100]] },
      ];
      expect(read(workbookBytes({ sheets, calculation }))).toMatchObject({
        english: [
          `2:2 error BD253: the saved result is not what its formula gives: B2 (${difference}). Open the workbook in Excel, press Ctrl+Alt+F9 to calculate everything, and save it.`,
        ],
        korean: [
          `2:2 error BD253: 저장된 결과가 수식을 계산한 값과 다릅니다: B2 (${difference}). Excel에서 열어 Ctrl+Alt+F9로 모두 다시 계산한 뒤 저장하십시오.`,
        ],
      });
    }
  });

  it('have other results than are saved: all that share a formula', () => {
    const rows = [
      ['a', { value: 4, formula: 'D2*2+$D$2', filling: 't="shared" ref="B2:B5" si="0"' }, 'A', 2],
      ['b', { value: 8, formula: '', filling: 't="shared" si="0"' }, 'B', 3],
      ['c', { value: 10, formula: '', filling: 't="shared" si="0"' }, 'C', 4],
      ['d', { value: 9, formula: '', filling: 't="shared" si="0"' }, 'D', 5],
    ];
    expect(saved(rows)).toMatchObject({
      english: [
        '2:2 error BD253: 2 saved results are not what their formulas give: B2 (4 → 6), B5 (9 → 12). Open the workbook in Excel, press Ctrl+Alt+F9 to calculate everything, and save it.',
      ],
      korean: [
        '2:2 error BD253: 저장된 결과 2개가 수식을 계산한 값과 다릅니다: B2 (4 → 6), B5 (9 → 12). Excel에서 열어 Ctrl+Alt+F9로 모두 다시 계산한 뒤 저장하십시오.',
      ],
    });
  });

  it.each<[string, TestCell, string | undefined]>([
    ['whose last digits differ', { value: 0.30000000000000004, formula: '0.1+0.2' }, undefined],
    ['with the 15 digits that Excel shows', { value: 1234567890123.46, formula: '1234567890123.4567*1' }, undefined],
    ['rounded as Excel rounds', { value: 1.01, formula: 'ROUND(1.005,2)' }, undefined],
    ['rounded to tens', { value: 1230, formula: 'ROUND(1234.5,-1)' }, undefined],
    ['calculated with what cells show', { value: 0.7, formula: '1/3+1/3' }, 'fullPrecision="0"'],
    ['calculated in rounds until they settle', { value: 3, formula: 'D2+5' }, 'iterate="1"'],
    ['that ask a question', { value: 5, formula: 'IF(1>2,5,0)' }, undefined],
    ['of a name', { value: 5, formula: 'Rate*2' }, undefined],
    ['of what differs by the day', { value: 46000, formula: 'TODAY()+1' }, undefined],
    ['of another workbook', { value: 5, formula: "'[1]raw'!A1*2" }, undefined],
    ['of a hair below a whole number', { value: 7, formula: 'INT((0.1+0.7)*10)' }, undefined],
    ['in place of an error', { value: 7, formula: 'IFERROR(1/(1/F9),7)' }, undefined],
    ['of a sum that leaves out text', { value: 3, formula: 'SUM(C1:D2)' }, undefined],
  ])('are right: those %s', (_, cell, calculation) => {
    expect(saved([['a', cell, 'A', 3]], calculation).english).toEqual([]);
  });

  it('are read, and told, where the workbook asks to be calculated anew but has other results than 0', () => {
    const rows = [['a', { value: 30.5, formula: '244/8' }, 'A', zero]];
    expect(saved(rows, 'calcId="191029" fullCalcOnLoad="1"')).toMatchObject({
      texts: [['a', '30.5', 'A', '']],
      english: [
        '2:2 notice BD246: the workbook is marked to be recalculated; the saved results were read: B2. If a program has changed it, open it in Excel and save it.',
      ],
      korean: [
        '2:2 notice BD246: 다시 계산하도록 저장된 통합 문서입니다. 저장된 계산 결과를 읽었습니다: B2. 프로그램이 만들거나 고친 파일이라면 Excel에서 열어 다시 저장하십시오.',
      ],
    });
  });
});

describe('a sheet whose table does not stand at its top', () => {
  const table = [
    ['id', 'value', 'unit', 'source'],
    ['a', 30.6, '%', 's'],
  ];

  it.each<[string, readonly (readonly TestCell[])[], readonly string[], string, string]>([
    ['a title', [['Tools in firms']], [], 'row 1 above them was not read.', '그 위의 1행은 읽지 않았습니다.'],
    [
      'merged titles and empty rows',
      [[undefined, '도구 이용'], [], ['(단위: %)'], []],
      ['B1:D1', 'A3:D3'],
      'rows 1-4 above them were not read.',
      '그 위의 1~4행은 읽지 않았습니다.',
    ],
    [
      'numbers of the columns',
      [
        [1, 2, 3, 4],
        ['가', '나', '다', '라'],
      ],
      [],
      'rows 1-2 above them were not read.',
      '그 위의 1~2행은 읽지 않았습니다.',
    ],
    [
      'a formula',
      [[{ formula: 'TODAY()' }], ['x', { value: 0.5, format: '0%' }]],
      [],
      'rows 1-2 above them were not read.',
      '그 위의 1~2행은 읽지 않았습니다.',
    ],
  ])('is read below %s, which is said', (_, above, merged, english, korean) => {
    const line = above.length + 1;
    const place = `${line}:1 notice BD776: the column names are in row ${line};`;
    expect(read(figuresWorkbook([...above, ...table], { merged }))).toMatchObject({
      texts: [['a', '30.6', '%', 's']],
      english: [`${place} ${english}`],
      korean: [`${line}:1 notice BD776: 열 이름이 ${line}행에 있어 ${korean}`],
    });
  });

  it('is refused once where it is another table', () => {
    const rows = [
      ['시도별 인구'],
      ['지역', '남', '여', undefined],
      ['서울', 1, 2, 3],
      ['부산', 4, { formula: 'A1' }, 6],
    ];
    expect(read(figuresWorkbook(rows, { merged: ['A1:D1'] })).english).toEqual([
      '2:1 error BD244: these are not the columns of a table of figures: “지역”, “남”, “여”. Make a table with the columns id, value, unit, source and label.en, and enter the numbers that the article uses, one per row.',
    ]);
  });

  it('may have columns and remarks of its own, of which nothing is told', () => {
    const rows: readonly (readonly TestCell[])[] = [
      ['비고', 'id', 'value', 'remarks'],
      [{ text: '#REF!', type: 'e', formula: 'B9' }, 'a', 5, { value: 43748, format: 'd-mmm' }],
      ['note', 'b', 6, { formula: 'C3*2' }],
      ['only a remark'],
    ];
    expect(read(figuresWorkbook(rows, { merged: ['A2:A3'], hiddenColumns: [1] }))).toMatchObject({
      texts: [
        ['', 'a', '5', ''],
        ['', 'b', '6', ''],
      ],
      english: [],
    });
  });
});

describe('a number format that shows another number or unit than the cell and its row have', () => {
  const said = (unit: string, format: string, value: number, formula?: string) => {
    const { report, lines } = collect();
    const cell = formula === undefined ? { value, format } : { value, format, formula };
    const bytes = figuresWorkbook([
      ['id', 'value', 'unit', 'source', 'as_of', 'label.en', 'label.ko'],
      ['a', cell, unit, 's', '2024', 'A', '가'],
    ]);
    const table = readWorkbook('data/a/figures.xlsx', bytes, report);
    if (table) figuresOf(table, report);
    return { english: lines('en').map(line => line.replace(/^\S+ /, '')), korean: lines('ko') };
  };
  const otherLook = (held: string, shown: string) =>
    `error BD219: the cell holds ${held}, but its number format shows ${shown}. Write the number that is meant, and give the cell a number format that shows it (0.0).`;
  const otherUnit = (text: string, sign: string, unit: string) =>
    `error BD276: “${text}” has the sign ${sign}, but the unit of its row is ${unit}. Correct the unit, or remove the sign.`;

  it.each([
    ['percent', '# ?/?', 0.352, otherLook('0.352', '“1/3”')],
    ['ratio', '# ??/??', 2.25, otherLook('2.25', '“2 1/4”')],
    ['ratio', '# ?/8', 0.5, otherLook('0.5', '“4/8”')],
    ['percent', '?/?', -0.5, otherLook('-0.5', '“-1/2”')],
    ['percent', ';;;', 35.2, otherLook('35.2', 'nothing')],
    ['percent', '0.0;;0.0', -35.2, otherLook('-35.2', 'nothing')],
    ['count', '"n.a."', 35, otherLook('35', '“n.a.”')],
    ['percent', '0.0,', 35200, otherLook('35200', '“35.2”')],
    ['ratio', '0.0,,', 1500000, otherLook('1500000', '“1.5”')],
    ['USD', '#,##0 "€"', 1200, otherUnit('1200', '€', 'USD')],
    ['USD', '[$€-407]#,##0', 1200, otherUnit('1200', '€', 'USD')],
    ['KRW', '£#,##0', 1200, otherUnit('1200', '£', 'KRW')],
    ['USD', '[$₩-412]#,##0', 1200, otherUnit('1200', '₩', 'USD')],
    ['EUR', '$#,##0', 1200, otherUnit('1200', '$', 'EUR')],
    ['KRW', '¥#,##0', 1200, otherUnit('1200', '¥', 'KRW')],
    ['USD', '#,##0"원"', 1200, otherUnit('1200', '원', 'USD')],
    ['count', '$#,##0', 1200, otherUnit('1200', '$', 'count')],
    ['percent', '0.0"‰"', 3.5, otherUnit('3.5', '‰', 'percent')],
    ['percent', '0.0‰', 3.5, otherUnit('3.5', '‰', 'percent')],
    ['percent', '0.0" per 1,000"', 3.5, otherUnit('3.5', 'per 1,000', 'percent')],
    ['count', '0"/1000"', 35, otherUnit('35', '/1000', 'count')],
    ['percent', '0.0"배"', 3.5, otherUnit('3.5', '배', 'percent')],
    ['percent', '0"명"', 35, otherUnit('35', '명', 'percent')],
  ])('%s in %s: %d', (unit, format, value, expected) => {
    expect(said(unit, format, value).english.filter(line => line.startsWith('error'))).toContain(expected);
  });

  it.each([
    ['count', '0.0"k"', 3.5, '3.5k'],
    ['KRW', '0.0"m"', 3.5, '3.5m'],
    ['count', '0"천"', 35, '35천'],
    ['USD', '0.0\\k', 3.5, '3.5k'],
  ])('a scale, %s in %s', (unit, format, value, shown) => {
    expect(said(unit, format, value).english[0]).toContain(`but its number format shows “${shown}”.`);
  });

  it.each([
    ['data!B3/data!B2*100', 61.5, '0.0%', '6150.0%'],
    ['100*data!B3/data!B2', 0.005, '0.0%', '0.5%'],
    ['ROUND((data!B3-data!B2)/data!B2*100,1)', 4.2, '0%', '420%'],
    ['ROUND(data!B3/data!B2 * 100, 1)', 1.25, '0.00%', '125.00%'],
  ])('a percentage multiplied twice: =%s', (formula, value, format, shown) => {
    const { english, korean } = said('percent', format, value, formula);
    expect(english).toEqual([
      `error BD256: the formula =${formula} multiplies by 100, and the number format with % does so once more: the cell shows ${shown}. Remove “*100” from the formula, or the % from the number format.`,
    ]);
    expect(korean).toEqual([
      `2:2 error BD256: 수식 =${formula}에서 100을 곱하는데 백분율 서식도 100을 곱해 셀에 ${shown}로 표시됩니다. 수식에서 “*100”을 빼거나 셀 서식에서 %를 빼십시오.`,
    ]);
  });

  it.each([
    ['KRW', '[$₩-412]#,##0', 1200, undefined],
    ['KRW', '#,##0"원"', 1200, undefined],
    ['USD', '[$$-409]#,##0.00', 1200, undefined],
    ['AUD', '$#,##0', 1200, undefined],
    ['CNY', '¥#,##0', 1200, undefined],
    ['count', '#,##0"명"', 1200, undefined],
    ['ratio', '0.0"배"', 1.5, undefined],
    ['plain', '0.0" per 1,000"', 3.5, undefined],
    ['count', '# ?/?', 3, undefined],
    ['count', '#,##0;-#,##0;"-"', 0, undefined],
    ['count', '0;-0;;@', 0, undefined],
    ['percent', '0.0%', 0.615, 'data!B3/data!B2'],
    ['percent', '0.0', 61.5, 'data!B3/data!B2*100'],
    ['percent', '0.0"%"', 61.5, 'data!B3/data!B2*100'],
    ['percent', '0.0%', 0.615, 'data!B3*100/data!B2/100'],
    ['percent', '0.0%', 0.615, 'data!B3*1000/data!B2/1000'],
  ])('right: %s in %s', (unit, format, value, formula) => {
    expect(said(unit, format, value, formula).english).toEqual([]);
  });
});
