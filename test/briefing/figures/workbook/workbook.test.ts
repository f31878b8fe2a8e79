import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../../src/briefing/figures/table/csv.ts';
import { readWorkbook } from '../../../../src/briefing/figures/workbook/workbook.ts';
import type { Place } from '../../../../src/diagnostics/diagnostics.ts';
import { collect } from '../../diagnose.ts';
import { figuresWorkbook, type TestCell, type TestSheet, workbookBytes } from '../../workbook-bytes.ts';

const cellName = (place: Place | undefined) => (place && 'cell' in place ? place.cell : undefined);

function read(bytes: Uint8Array) {
  const { report, lines, diagnostics } = collect();
  const table = readWorkbook('data/a/figures.xlsx', bytes, report);
  const texts = table?.rows.map(row => [...row.cells.values()].map(({ text }) => text));
  const cells = diagnostics.map(({ place }) => cellName(place));
  return { table, texts, cells, english: lines('en'), korean: lines('ko') };
}

/** A figure whose value is the cell. */
const withValue = (cell: TestCell, more: Partial<TestSheet> = {}) =>
  read(
    figuresWorkbook(
      [
        ['id', 'value'],
        ['need', cell],
      ],
      more,
    ),
  );
const shown = (cell: TestCell) => withValue(cell).texts?.[0]?.[1];

describe('a workbook', () => {
  const rows = [
    ['id', 'value', 'unit', 'label.ko', 'as_of'],
    ['need', { value: 78.4, format: '0.0' }, 'percent', '필요하다고 응답', { value: 45505, format: 'mmm-yy' }],
    [undefined, undefined, undefined, undefined, { format: '0.0' }],
    ['firms', { value: 13825, format: '#,##0' }, 'count', ' two\nlines ', 2022],
    [],
  ];

  it('gives the table that the same CSV file gives', () => {
    const { report } = collect();
    const csv =
      'id,value,unit,label.ko,as_of\nneed,78.4,percent,필요하다고 응답,2024-08\nfirms,13825,count,"two\nlines",2022\n';
    const expected = parseCsv('figures.csv', csv, report);
    const { table, english } = read(figuresWorkbook(rows));
    expect(english).toEqual([]);
    expect(table?.columns.map(({ text }) => text)).toEqual(expected?.columns.map(({ text }) => text));
    const texts = (from: typeof table) => from?.rows.map(row => [...row.cells].map(([name, { text }]) => [name, text]));
    expect(texts(table)).toEqual(texts(expected));
  });

  it('has cells that know their rows, columns and names', () => {
    const { table } = read(figuresWorkbook(rows));
    expect(table?.rows[1]?.cells.get('as_of')?.place).toEqual({
      file: 'data/a/figures.xlsx',
      line: 4,
      column: 5,
      cell: 'figures!E4',
    });
    expect(table?.rows[1]?.place).toEqual(expect.objectContaining({ line: 4, column: 1, cell: 'figures!A4' }));
  });

  it.each<[string, TestCell, string]>([
    ['a sign of percent in words', { value: 61.5, format: '0.0"%"' }, '61.5%'],
    ['percentage points in words', { value: 2.4, format: '0.0 "pp"' }, '2.4%p'],
    ['percentage points in Korean', { value: -2.4, format: '0.0"%포인트"' }, '-2.4%p'],
    ['percentage points in full', { value: 2.4, format: '0.0" percentage points"' }, '2.4%p'],
    ['points with a hyphen', { value: 2.4, format: '0.0"%-point"' }, '2.4%p'],
    ['words that are no sign', { value: 2.4, format: '0.0" pages"' }, '2.4'],
    ['a percentage', { value: 0.352, format: '0.0%' }, '35.2%'],
    ['a percentage with all its digits', { value: 0.35199999999999998, format: '0.0%' }, '35.2%'],
    ['a percentage without decimals', { value: 0.35, format: 9 }, '35%'],
    ['zeros at the end', { value: 66.7, format: '0.00' }, '66.70'],
    ['decimals that may be left out', { value: 66.5, format: '0.0##' }, '66.5'],
    ['commas for thousands', { value: 300000000, format: '₩#,##0' }, '300000000'],
    ['a large number as it is', 300000000000, '300000000000'],
    ['a power of ten', { value: 3e8, format: '0.00E+00' }, '300000000'],
    ['what a binary fraction leaves', 47.800000000000004, '47.8'],
    ['halves away from zero', { value: 0.1785, format: '0.0%', formula: 'A1' }, '17.9%'],
    ['a negative number in red', { value: -5.2, format: '0.0;[Red]0.0' }, '-5.2'],
    ['a negative number in brackets', { value: -5.2, format: '_(* #,##0.0_);_(* \\(#,##0.0\\);_(* "-"??_)' }, '-5.2'],
    ['a negative number with a triangle', { value: -5.2, format: '0.0;"△"0.0' }, '-5.2'],
    ['a negative number with its minus', { value: -5200, format: '#,##0_-;\\-#,##0_-' }, '-5200'],
    ['a negative percentage with a triangle', { value: -0.052, format: '0.0%;[Red]▲0.0%' }, '-5.2%'],
    ['a negative amount', { value: -5.2, format: '[$₩-412]#,##0.0;-[$₩-412]#,##0.0' }, '-5.2'],
    ['a positive number in blue', { value: 5.2, format: '[Blue]0.0;[Red]-0.0' }, '5.2'],
    ['a unit with a hyphen', { value: 5.2, format: '0.0" t CO2-eq"' }, '5.2'],
    ['nothing shown as a dash', { value: 0, format: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-' }, '0'],
    ['a format for a range of numbers', { value: 120.4, format: '[>=1000]0;0.0' }, '120.4'],
    ['a unit in the format', { value: 153, format: '#,##0"개사"' }, '153'],
    ['a month', { value: 45505, format: 'yyyy"년" m"월"' }, '2024-08'],
    ['a day', { value: 45532, format: 14 }, '2024-08-28'],
    ['a Korean day', { value: 45532, format: 31 }, '2024-08-28'],
    ['a year', { value: 45532, format: 'yyyy' }, '2024'],
    ['an early day', { value: 1, format: 'yyyy-mm-dd' }, '1900-01-01'],
    ['a moment of a day', { value: 45532.6, format: 'yyyy-mm-dd hh:mm' }, '2024-08-28'],
    ['a day as text of a strict workbook', { text: '2024-08-28T00:00:00', type: 'd', format: 14 }, '2024-08-28'],
    ['a time', { value: 0.12569444444, format: 'h:mm' }, '03:01'],
    ['a truth', { text: '1', type: 'b' }, 'TRUE'],
    ['a result that is text', { text: 'n.a.', type: 'str', formula: 'B1' }, 'n.a.'],
    ['text in its place', { text: '66.7', type: 'inlineStr' }, '66.7'],
    [
      'text in several looks, with its reading',
      '<r><t>해당 </t></r><r><t>없음</t></r><rPh sb="0" eb="1"><t>x</t></rPh>',
      '해당 없음',
    ],
    ['what XML cannot hold', 'a_x000D_\nb_x005F_x000D_', 'a\nb_x000D_'],
    ['text in parts of letters', '가'.normalize('NFD'), '가'],
  ])('reads %s', (_, cell, text) => {
    expect(shown(cell)).toBe(text);
  });

  it('counts days from 1904 where it says so', () => {
    const sheets = [{ name: 'figures', rows: [['as_of'], [{ value: 44043, format: 'mmm-yy' }]] }];
    expect(read(workbookBytes({ sheets, from1904: true })).texts).toEqual([['2024-08']]);
  });

  it('may have rows and cells without names, and prefixes', () => {
    const sheet =
      '<x:worksheet xmlns:x="y"><x:sheetData><x:row><x:c t="str"><x:v>id</x:v></x:c></x:row><x:row><x:c t="str"><x:v>a</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const bytes = workbookBytes({
      sheets: [{ name: 'figures', rows: [] }],
      parts: { 'xl/worksheets/sheet1.xml': sheet },
    });
    expect(read(bytes)).toMatchObject({ texts: [['a']], english: [] });
  });

  it('needs neither shared texts nor styles', () => {
    const rels =
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
    const parts = { 'xl/_rels/workbook.xml.rels': rels, 'xl/styles.xml': undefined, 'xl/sharedStrings.xml': undefined };
    const inline = (text: string) => ({ text, type: 'inlineStr' });
    const sheets = [{ name: 'figures', rows: [[inline('id')], [inline('a')]] }];
    expect(read(workbookBytes({ sheets, parts }))).toMatchObject({ texts: [['a']], english: [] });
  });
});

describe('the sheet of a workbook', () => {
  const table = (id: string) => [['id'], [id]];

  it('is the one called figures, wherever it stands', () => {
    const sheets = [
      { name: 'notes', rows: table('a') },
      { name: 'Figures', rows: table('b'), state: 'hidden' as const },
    ];
    expect(read(workbookBytes({ sheets }))).toMatchObject({ texts: [['b']], english: [] });
  });

  it('is else the only one', () => {
    expect(read(workbookBytes({ sheets: [{ name: '시트1', rows: table('a') }] }))).toMatchObject({
      texts: [['a']],
      english: [],
    });
  });

  it('is else the first that is not hidden, which is told', () => {
    const sheets = [
      { name: 'old', rows: table('a'), state: 'veryHidden' as const },
      { name: '수치', rows: table('b') },
      { name: 'notes', rows: table('c') },
    ];
    expect(read(workbookBytes({ sheets }))).toMatchObject({
      texts: [['b']],
      english: [
        '1:1 notice BD116: the workbook has 3 sheets; the table was read from “수치”, the first. To use another sheet, name it figures.',
      ],
      korean: [
        '1:1 notice BD116: 통합 문서에 시트가 3개 있어 첫 시트 “수치”에서 표를 읽었습니다. 다른 시트라면 그 시트의 이름을 figures로 바꾸십시오.',
      ],
    });
  });
});

describe('of several sheets none of which is called figures', () => {
  const table = (id: string) => [
    ['id', 'value', 'unit', 'source'],
    [id, 30.6, '%', 's'],
  ];
  const other = [['지역별 인구'], ['지역', '남', '여'], ['서울', 1, 2]];
  const titled = (id: string) => [['AI 도입 조사'], ['(단위: %)'], ...table(id)];

  it.each([
    [
      'the second, whose columns are those of a table of figures',
      [
        ['개요', other],
        ['수치', table('b')],
        ['참고', table('c')],
      ],
      '수치',
      'b',
      [],
    ],
    [
      'one with titles above its columns',
      [
        ['개요', other],
        ['결과', titled('b')],
      ],
      '결과',
      'b',
      ['BD776'],
    ],
    [
      'the last',
      [
        ['1', other],
        ['2', [['메모'], ['보낼 것']]],
        ['3', titled('c')],
      ],
      '3',
      'c',
      ['BD776'],
    ],
  ] as const)('the table is %s', (_, named, sheet, id, more) => {
    const sheets = named.map(([name, rows]) => ({ name, rows }));
    const { texts, english } = read(workbookBytes({ sheets }));
    expect(texts).toEqual([[id, '30.6', '%', 's']]);
    expect(english.map(line => line.replace(/^.*?(BD\d+).*$/, '$1'))).toEqual(['BD116', ...more]);
    expect(english[0]).toContain(
      `the table was read from “${sheet}”, the first with columns of a table of figures. To use another sheet, name it figures.`,
    );
  });
});

describe('what is merged or hidden', () => {
  const rows = [
    ['id', 'group', 'value', 'label.en'],
    ['a', 'use', 1, 'A'],
    ['b', undefined, 2, 'B'],
    ['c', undefined, 3, 'C'],
  ];

  it('is repeated in the rows of a merged cell', () => {
    const { texts, cells, english, korean } = read(figuresWorkbook(rows, { merged: ['B2:B3', 'F9:G12'] }));
    expect(texts?.map(row => row[1])).toEqual(['use', 'use', '']);
    expect(cells).toEqual(['figures!B2']);
    expect(english).toEqual([
      '2:2 notice BD118: the merged cell B2:B3 in the column “group” was read for each of its rows.',
    ]);
    expect(korean).toEqual(['2:2 notice BD118: “group” 열의 병합된 셀 B2:B3의 내용을 그 모든 행의 값으로 읽었습니다.']);
  });

  it.each(['A2:B2', 'C2:C3', 'D1:D2', 'A1:B1'])('is refused where it is not clear: %s', range => {
    const first = range.slice(0, 2);
    const { cells, english, korean } = read(figuresWorkbook(rows, { merged: [range] }));
    expect(cells).toEqual([`figures!${first}`]);
    expect(english.map(line => line.replace(/^\S+ /, ''))).toEqual([
      `error BD118: the cells ${range} are merged, so it is not clear where their content belongs. Unmerge them in Excel and write the content into each cell that it belongs to.`,
    ]);
    expect(korean.map(line => line.replace(/^\S+ /, ''))).toEqual([
      `error BD118: 병합된 셀 ${range}의 내용이 어느 칸의 것인지 알 수 없습니다. Excel에서 병합을 풀고 내용을 해당하는 칸마다 쓰십시오.`,
    ]);
  });

  it('is read, and told, when it is hidden', () => {
    const { texts, english, korean } = read(figuresWorkbook(rows, { hiddenRows: [2, 4, 9], hiddenColumns: [2, 7] }));
    expect(texts?.length).toBe(3);
    expect(english).toEqual([
      '2:1 notice BD117: 2 hidden rows were read like the others: 2, 4. Delete the rows that should not be used.',
      '1:2 notice BD117: a hidden column was read like the others: group. Delete the columns that should not be used.',
    ]);
    expect(korean).toEqual([
      '2:1 notice BD117: 숨긴 행 2개도 함께 읽었습니다: 2, 4. 쓰지 않을 행은 지우십시오.',
      '1:2 notice BD117: 숨긴 열 1개도 함께 읽었습니다: group. 쓰지 않을 열은 지우십시오.',
    ]);
  });
});
