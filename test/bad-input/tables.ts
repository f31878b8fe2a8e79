// Bad input: tables of figures as people and programs make them: workbooks that nothing calculated, titles above, columns of their own.
import { append, asWorkbook, cell, type Row, rewrite } from './row.ts';

export const tables: readonly Row[] = [
  { name: 'a workbook in place of a table', edits: [asWorkbook()], deck: 'same', en: [], ko: [] },
  {
    name: 'a workbook whose formulas nothing calculated',
    edits: [
      asWorkbook(
        {
          'seats value': { value: 0, formula: '400+10' },
          'budget value': { value: 0, formula: '1.2*10^9' },
        },
        { calculation: 'calcId="124519" fullCalcOnLoad="1"' },
      ),
    ],
    en: [
      'data/library-survey/figures.xlsx:figures!C9 error BD214: 2 formulas were never calculated: C9, C12. Open the workbook in Excel, so that they are calculated, and save it; where 0 is right, write 0 in place of the formula.',
    ],
    ko: [
      'data/library-survey/figures.xlsx:figures!C9 오류 BD214: 수식 2개(C9, C12)가 계산되지 않은 채 저장되었습니다. Excel에서 열어 계산되게 한 뒤 저장하십시오. 정말 0이면 수식 대신 0을 쓰십시오.',
    ],
  },
  {
    name: 'a workbook whose formulas have no results',
    edits: [asWorkbook({ 'seats value': { formula: '400+10' } })],
    en: [
      'data/library-survey/figures.xlsx:figures!C9 error BD214: the formula in this cell was never calculated. Open the workbook in Excel, so that it is calculated, and save it.',
    ],
    ko: [
      'data/library-survey/figures.xlsx:figures!C9 오류 BD214: 이 셀의 수식이 계산되지 않은 채 저장되었습니다. Excel에서 열어 계산되게 한 뒤 저장하십시오.',
    ],
  },
  {
    name: 'a workbook with titles above its table',
    edits: [asWorkbook({}, { above: [['도서관 이용 조사'], [], ['(단위: 명, %)']] })],
    en: [
      'data/library-survey/figures.xlsx:figures!A4 error BD243: the names of the columns stand in row 4, but they must be the first row. Delete rows 1-3 above them.',
    ],
    ko: [
      'data/library-survey/figures.xlsx:figures!A4 오류 BD243: 열 이름이 4행에 있습니다. 열 이름은 첫 행에 있어야 합니다. 그 위의 1~3행을 지우십시오.',
    ],
  },
  {
    name: 'titles above the table',
    edits: [rewrite('figures.csv', text => `Library survey\r\nUnit: %\r\n\r\n${text.replace('\uFEFF', '')}`)],
    en: [
      'data/library-survey/figures.csv:4:1 error BD243: the names of the columns stand in row 4, but they must be the first row. Delete rows 1-3 above them.',
    ],
    ko: [
      'data/library-survey/figures.csv:4:1 오류 BD243: 열 이름이 4행에 있습니다. 열 이름은 첫 행에 있어야 합니다. 그 위의 1~3행을 지우십시오.',
    ],
  },
  {
    name: 'the table of a statistical office',
    edits: [rewrite('figures.csv', () => '도서관,2022,,2023,\r\n,방문,대출,방문,대출\r\n중앙,1,2,3,4\r\n북부,5,6\r\n')],
    en: [
      'data/library-survey/figures.csv:1:1 error BD244: these are not the columns of a table of figures: “도서관”, “2022”, “2023”. Make a table with the columns id, value, unit, source and label.en, and write into it the numbers that the article uses, one in a row.',
    ],
    ko: [
      'data/library-survey/figures.csv:1:1 오류 BD244: 수치 표의 열이 아닙니다: “도서관”, “2022”, “2023”. id, value, unit, source, label.ko 열이 있는 표를 만들고, 원고에서 쓸 수치를 한 행에 하나씩 옮겨 적으십시오.',
    ],
  },
  {
    name: 'a column of remarks',
    edits: [
      rewrite('figures.csv', text =>
        text
          .trimEnd()
          .split('\r\n')
          .map((line, at) => `${line},${at === 0 ? '비고' : '확인함'}\r\n`)
          .join(''),
      ),
    ],
    deck: 'same',
    en: ['data/library-survey/figures.csv:1:99 notice BD245: a column was not read: “비고”.'],
    ko: ['data/library-survey/figures.csv:1:99 알림 BD245: 읽지 않은 열이 1개 있습니다: “비고”.'],
  },
  {
    name: 'a dash that may be 0',
    edits: [cell('seats', 'value', '-')],
    en: [
      'data/library-survey/figures.csv:9:8 error BD248: “-” can mean 0 or no value. Write 0, or n.a. if there is no value.',
    ],
    ko: [
      'data/library-survey/figures.csv:9:8 오류 BD248: “-”의 뜻이 분명하지 않습니다(0 또는 값 없음). 0을 쓰고, 값이 없으면 n.a.라고 쓰십시오.',
    ],
  },
  {
    name: 'a dash as text of a workbook',
    edits: [asWorkbook({ 'seats value': '–' })],
    en: [
      'data/library-survey/figures.xlsx:figures!C9 error BD248: “–” can mean 0 or no value. Write 0, or n.a. if there is no value.',
    ],
    ko: [
      'data/library-survey/figures.xlsx:figures!C9 오류 BD248: “–”의 뜻이 분명하지 않습니다(0 또는 값 없음). 0을 쓰고, 값이 없으면 n.a.라고 쓰십시오.',
    ],
  },
  {
    name: 'a triangle for a minus, and a mark of what is secret',
    several: 'two cells',
    edits: [
      append(
        'figures.csv',
        'growth,,△2.3,,percent,,,,branch-counts,2022,Change,증감률,,\r\nhidden,,x,,count,,,,branch-counts,2022,Hidden,비밀,,\r\n',
      ),
      append('article.en.md', '\n[-2.3%](fig:growth), and [no number](fig:hidden "words").\n'),
    ],
    deck: 'another',
    en: [
      'data/library-survey/figures.csv:13:9 notice BD278: “△2.3” was read as -2.3.',
      'data/library-survey/figures.csv:14:9 notice BD247: “x” was read as n.a., no value.',
    ],
    ko: [
      'data/library-survey/figures.csv:13:9 알림 BD278: “△2.3” → -2.3(으)로 읽었습니다.',
      'data/library-survey/figures.csv:14:9 알림 BD247: “x” → 값 없음(n.a.)으로 읽었습니다.',
    ],
  },
  {
    name: 'a workbook with a number that only looks negative',
    edits: [asWorkbook({ 'seats value': { value: 410, format: '"▲"#,##0' } })],
    en: [
      'data/library-survey/figures.xlsx:figures!C9 error BD219: the cell holds 410, but its number format makes it look like -410. Write the number that is meant, and give the cell a number format that shows its sign (0.0).',
    ],
    ko: [
      'data/library-survey/figures.xlsx:figures!C9 오류 BD219: 셀의 값은 410인데 서식 때문에 -410(으)로 보입니다. 뜻하는 숫자를 쓰고, 셀 서식을 부호가 보이는 것(0.0)으로 바꾸십시오.',
    ],
  },
];
