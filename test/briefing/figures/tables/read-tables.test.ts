import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { figuresOf, hasLostRows } from '../../../../src/briefing/figures/parse-figures.ts';
import { readFigureTable } from '../../../../src/briefing/read-figure-table.ts';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostics.ts';
import { placeText } from '../../../../src/diagnostics/place-text.ts';
import { type TestCell, type TestSheet, workbookBytes } from '../../workbook-bytes.ts';

const share = (value: number): TestCell => ({ value, format: '0.0%' });

const whole: TestCell = { value: 100, format: '0.0' };

/** A survey as an office saves it: a title, a line of units, heads, who was asked, a note below. */
const survey: TestSheet = {
  name: 'AI use',
  rows: [
    ['Table 3. Purposes of AI use (%)'],
    [],
    ['Purpose', '용도', '2023', '2024', 'Remarks'],
    ['Firms asked', '응답 기업 수', 480, 500],
    ['Product development', '제품 개발', share(0.281), share(0.306)],
    ['Logistics', '물류', share(0.12), share(0.09), 'revised'],
    [],
    ['Note: several answers were possible.'],
  ],
};

const entry = `ai-use:
  workbook: tables.xlsx
  sheet: AI use
  header: 3
  labels: {en: Purpose, ko: 용도}
  columns:
    2023: {head: 2023, as_of: 2023}
    2024: {head: 2024, as_of: 2024}
  ids:
    product: Product development
    logistics: {en: Logistics, ko: 물류}
  unit: percent
  baseRow: Firms asked
  source: survey
  multiple: yes
`;

interface Given {
  readonly tables?: string;
  readonly sheets?: readonly TestSheet[];
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

async function read({ tables = entry, sheets = [survey], more = {} }: Given) {
  const diagnostics: Diagnostic[] = [];
  const report = (each: Diagnostic) => void diagnostics.push(each);
  const files = new Map<string, Uint8Array>([
    ['data/a/tables.yaml', strToU8(tables)],
    ['data/a/tables.xlsx', workbookBytes({ sheets })],
    ['data/a/sources.yaml', strToU8('survey: {short: Survey, full: Survey}\n')],
    ...Object.entries(more).map(([name, content]): [string, Uint8Array] => [
      `data/a/${name}`,
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  ]);
  const table = await readFigureTable(files, 'data/a', report, ['en', 'ko']);
  const figures = table === undefined || table === 'none' ? undefined : figuresOf(table, report);
  const line = (language: 'en' | 'ko') =>
    diagnostics.map(({ place, severity, code, what, next }) => {
      const at = place ? placeText(place, language).replace('data/a/', '') : '';
      return `${at} ${severity} ${code}: ${what[language]}${next ? ` ${next[language]}` : ''}`;
    });
  return {
    figures: [...(figures?.values() ?? [])].map(({ id, value, unit, base, asOf, label, group, valuePlace, reported }) =>
      [
        id,
        reported ?? value,
        unit,
        base ?? '',
        asOf ?? '',
        label.en ?? '',
        label.ko ?? '',
        group ?? '',
        valuePlace?.cell ?? '',
      ].join(' | '),
    ),
    isLossy: table !== 'none' && hasLostRows(table),
    english: line('en'),
    korean: line('ko'),
    all: figures,
  };
}

/** The survey with its rows changed. */
function changed(change: (rows: (readonly TestCell[])[]) => readonly (readonly TestCell[])[]): readonly TestSheet[] {
  return [{ ...survey, rows: change([...survey.rows]) }];
}

describe('a table of a workbook that tables.yaml names', () => {
  it('gives figures with labels in both languages, and the cell as their place', async () => {
    const { figures, english, all } = await read({});
    expect(english).toEqual([]);
    expect(figures).toEqual([
      'ai-use.product.2023 | 28.1 | percent | 480 | 2023 | Product development | 제품 개발 | ai-use.2023 | AI use!C5',
      'ai-use.logistics.2023 | 12.0 | percent | 480 | 2023 | Logistics | 물류 | ai-use.2023 | AI use!C6',
      'ai-use.product.2024 | 30.6 | percent | 500 | 2024 | Product development | 제품 개발 | ai-use.2024 | AI use!D5',
      'ai-use.logistics.2024 | 9.0 | percent | 500 | 2024 | Logistics | 물류 | ai-use.2024 | AI use!D6',
    ]);
    expect(all?.get('ai-use.product.2024')).toMatchObject({
      decimals: 1,
      multiple: true,
      source: 'survey',
      place: { file: 'data/a/tables.xlsx', line: 5, column: 4, cell: 'AI use!D5' },
    });
  });

  it('joins the figures of figures.csv', async () => {
    const csv = 'id,value,unit,source,as_of,label.en,label.ko\nrobots,12,count,survey,2024,Robots,로봇\n';
    const { all, english } = await read({ more: { 'figures.csv': csv } });
    expect(english).toEqual([]);
    expect([...(all?.keys() ?? [])]).toEqual([
      'robots',
      'ai-use.product.2023',
      'ai-use.logistics.2023',
      'ai-use.product.2024',
      'ai-use.logistics.2024',
    ]);
  });

  it('is read the same when rows and columns stand in another order, and says which row is new', async () => {
    const { figures, english, korean } = await read({
      sheets: [
        {
          name: 'AI use',
          rows: [
            ['Table 3. Purposes of AI use (%)'],
            [],
            ['용도', 'Purpose', 'Remarks', '2024', '2023'],
            ['물류', 'Logistics', '', share(0.101), share(0.12)],
            ['제품 개발', 'Product development', '', share(0.322), share(0.281)],
            ['영업', 'Sales', '', share(0.2), share(0.1)],
            ['응답 기업 수', 'Firms asked', '', 512, 480],
          ],
        },
      ],
    });
    expect(figures).toEqual([
      'ai-use.logistics.2023 | 12.0 | percent | 480 | 2023 | Logistics | 물류 | ai-use.2023 | AI use!E4',
      'ai-use.product.2023 | 28.1 | percent | 480 | 2023 | Product development | 제품 개발 | ai-use.2023 | AI use!E5',
      'ai-use.logistics.2024 | 10.1 | percent | 512 | 2024 | Logistics | 물류 | ai-use.2024 | AI use!D4',
      'ai-use.product.2024 | 32.2 | percent | 512 | 2024 | Product development | 제품 개발 | ai-use.2024 | AI use!D5',
    ]);
    expect(english).toEqual([
      'tables.xlsx:AI use!B6 warning BD786: the table “ai-use” has a row without an id, not read: “Sales”. To use it, add it under ids in tables.yaml: an id of small Latin letters, and the label as it stands there.',
    ]);
    expect(korean).toEqual([
      'tables.xlsx:AI use!B6 warning BD786: “ai-use” 표에 id가 없어 읽지 않은 행이 1개 있습니다: “Sales”. 쓰려면 tables.yaml의 ids에 영문 소문자 id와 표에 있는 이름표를 더하십시오.',
    ]);
  });

  it('takes ids from Latin labels where tables.yaml has none, and says which rows have none', async () => {
    const tables = entry.replace(/ {2}ids:\n(?: {4}.*\n)+/, '');
    const { figures, english } = await read({ tables });
    expect(english).toEqual([]);
    expect(figures[0]).toContain('ai-use.product-development.2023 | 28.1 |');
    const korean = await read({
      tables: tables.replace('{en: Purpose, ko: 용도}', '{ko: 용도}').replace('Firms asked', '응답 기업 수'),
    });
    expect(korean.figures).toEqual([]);
    expect(korean.english[0]).toContain(
      'BD786: the table “ai-use” has 2 rows without an id, not read: “제품 개발”, “물류”.',
    );
  });

  it('has questions above answers, two rows of heads, and who was asked in a head or a column', async () => {
    const { figures, english } = await read({
      tables: `q:
  workbook: tables.xlsx
  sheet: Survey
  header: 1-2
  labels: {en: Answer}
  groups: {en: Question}
  columns:
    2024: {head: 2024 Share, as_of: 2024}
    small: {head: 2024 Small firms, as_of: 2024}
    n: {head: Base, unit: count, as_of: 2024}
  ids:
    use.yes: {en: Do you use AI? > Yes, ko: 예}
    use.no: {en: Do you use AI? > No, ko: 아니요}
    plan.yes: {en: Do you plan to? > Yes, ko: 예}
    total: {en: Total, ko: 계}
  unit: percent
  baseColumn: Base
  source: survey
`,
      sheets: [
        {
          name: 'Survey',
          rows: [
            ['Question', 'Answer', '2024', undefined, 'Base'],
            [undefined, undefined, 'Share', 'Small\nfirms (n=120)', undefined],
            ['Do you use AI?', 'Yes', 30.6, 21.5, 500],
            [undefined, 'No', 69.4, 78.5, 500],
            ['Do you plan to?', 'Yes', 12.1, 8.4, 347],
            ['Total', undefined, whole, whole, 847],
          ],
          merged: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2', 'A3:A4', 'A6:B6'],
        },
      ],
    });
    expect(english).toEqual([]);
    expect(figures.slice(0, 5)).toEqual([
      'q.use.yes.2024 | 30.6 | percent | q.use.yes.n | 2024 | Yes | 예 | q.use.2024 | Survey!C3',
      'q.use.no.2024 | 69.4 | percent | q.use.no.n | 2024 | No | 아니요 | q.use.2024 | Survey!C4',
      'q.plan.yes.2024 | 12.1 | percent | q.plan.yes.n | 2024 | Yes | 예 | q.plan.2024 | Survey!C5',
      'q.total.2024 | 100.0 | percent | q.total.n | 2024 | Total | 계 | q.2024 | Survey!C6',
      'q.use.yes.small | 21.5 | percent | 120 | 2024 | Yes | 예 | q.use.small | Survey!D3',
    ]);
    expect(figures.at(-1)).toBe('q.total.n | 847 | count |  | 2024 | Total | 계 | q.n | Survey!E6');
  });

  it('reads one column without naming it in ids, units of single rows, and who was asked where that row has an id', async () => {
    const { figures, english } = await read({
      tables: `trade:
  workbook: tables.xlsx
  sheet: Trade
  header: 1
  labels: {en: A, ko: 구분}
  columns:
    value: {head: "2024 (n=99)", as_of: 2024}
  ids: {exports: Exports, growth: Growth, surveyed: Customs offices}
  unit: KRW
  units: {growth: percent}
  baseRow: Customs offices
  source: survey
`,
      sheets: [
        {
          name: 'Trade',
          rows: [
            [undefined, '구분', '2024'],
            ['Exports', '수출', 1200],
            ['Growth', '증가율', { value: -0.021, format: '0.0%' }],
            ['Customs offices', '세관', 47],
          ],
        },
      ],
    });
    expect(english).toEqual([]);
    expect(figures).toEqual([
      'trade.exports | 1200 | currency | trade.surveyed | 2024 | Exports | 수출 | trade | Trade!C2',
      'trade.growth | -2.1 | percent | trade.surveyed | 2024 | Growth | 증가율 |  | Trade!C3',
      'trade.surveyed | 47 | count |  | 2024 | Customs offices | 세관 |  | Trade!C4',
    ]);
  });
});

interface Misfit extends Given {
  readonly name: string;
  readonly en: readonly string[];
  readonly ko: readonly string[];
}

describe('what of tables.yaml no longer fits', () => {
  it.each<Misfit>([
    {
      name: 'the workbook',
      tables: entry.replace('tables.xlsx', 'tabels.xlsx'),
      en: [
        'tables.yaml:2:13 error BD780: the workbook “tabels.xlsx” is not in the folder of the briefing. Did you mean “tables.xlsx”?',
      ],
      ko: [
        'tables.yaml:2:13 error BD780: 브리핑 폴더에 통합 문서 “tabels.xlsx”이(가) 없습니다. 혹시 “tables.xlsx”인가요?',
      ],
    },
    {
      name: 'the sheet',
      sheets: [{ ...survey, name: 'Table 3' }],
      en: ['tables.yaml:3:10 error BD781: “tables.xlsx” has no sheet “AI use”. Its sheets: Table 3.'],
      ko: ['tables.yaml:3:10 error BD781: “tables.xlsx”에 “AI use” 시트가 없습니다. 시트: Table 3.'],
    },
    {
      name: 'the row of the heads',
      sheets: changed(rows => [['Ministry'], ['As of March 2025'], ...rows]),
      en: [
        'tables.yaml:4:11 error BD782: the heads of the table “ai-use” are not in row 3 of the sheet “AI use”, but in row 5. Write header: 5.',
      ],
      ko: [
        'tables.yaml:4:11 error BD782: “ai-use” 표의 열 제목이 “AI use” 시트의 3행이 아니라 5행에 있습니다. header: 5(으)로 고치십시오.',
      ],
    },
    {
      name: 'a head',
      sheets: changed(rows => rows.with(2, ['Purpose', '용도', '2024', '2025', 'Remarks'])),
      en: [
        'tables.yaml:7:18 error BD783: no column of the sheet “AI use” is headed “2023” in row 3. Did you mean “2024”? Its heads: Purpose, 용도, 2024, 2025, Remarks. Write here what the head is now, and look whether its numbers are still the same thing.',
      ],
      ko: [
        'tables.yaml:7:18 error BD783: “AI use” 시트의 3행에 제목이 “2023”인 열이 없습니다. 혹시 “2024”인가요? 열 제목: Purpose, 용도, 2024, 2025, Remarks. 여기에 지금의 제목을 쓰고, 숫자의 뜻이 그대로인지 확인하십시오.',
      ],
    },
    {
      name: 'a head that is now merged',
      sheets: [{ ...survey, rows: survey.rows.with(2, ['Purpose', '용도', '2023', '2024']), merged: ['D3:E3'] }],
      en: [
        'tables.yaml:8:18 error BD784: in the sheet “AI use” the head “2024” is merged over several columns (D3:E3), so it is not clear which is meant. Where a second row tells them apart, write both rows, header: 3-4, and both heads: 2024 Share. Else unmerge the cells.',
      ],
      ko: [
        'tables.yaml:8:18 error BD784: “AI use” 시트의 제목 “2024”이(가) 여러 열에 병합되어 있어(D3:E3) 어느 열인지 분명하지 않습니다. 아래 행에서 구별되면 header: 3-4처럼 두 행을 쓰고 제목도 “2024 비율”처럼 이어 쓰십시오. 아니면 병합을 푸십시오.',
      ],
    },
    {
      name: 'a head that stands twice',
      sheets: changed(rows => rows.with(2, ['Purpose', '용도', '2023', '2024', '2024'])),
      en: [
        'tables.yaml:8:18 error BD784: in the sheet “AI use” several columns are headed “2024”: D3, E3. Give them different heads in the workbook; where those stand in two rows, write both: header: 3-4.',
      ],
      ko: [
        'tables.yaml:8:18 error BD784: “AI use” 시트에 제목이 “2024”인 열이 여러 개입니다: D3, E3. 통합 문서에서 제목을 서로 다르게 쓰십시오. 제목이 두 행에 있으면 header: 3-4처럼 두 행을 쓰십시오.',
      ],
    },
    {
      name: 'a row that is gone',
      sheets: changed(rows => rows.filter(([first]) => first !== 'Product development')),
      en: [
        'tables.yaml:10:14 error BD785: the table “ai-use” has no row “Product development” any more, so “product” has no number (sheet “AI use”). Write here what the row is called now, or delete this line and what the articles say of it.',
      ],
      ko: [
        'tables.yaml:10:14 error BD785: “ai-use” 표에 “Product development” 행이 없어져 “product”의 숫자가 없습니다(“AI use” 시트). 여기에 지금의 이름표를 쓰거나, 이 행과 원고의 해당 숫자를 지우십시오.',
      ],
    },
    {
      name: 'a row that is called otherwise',
      sheets: changed(rows => rows.with(4, ['Product developments', '제품 개발', share(0.281), share(0.306)])),
      en: [
        'tables.yaml:10:14 error BD785: the table “ai-use” has no row “Product development” any more, so “product” has no number (sheet “AI use”). If it is now called “Product developments”, write that here.',
      ],
      ko: [
        'tables.yaml:10:14 error BD785: “ai-use” 표에 “Product development” 행이 없어져 “product”의 숫자가 없습니다(“AI use” 시트). 이름표가 “Product developments”(으)로 바뀌었다면 여기에 그렇게 쓰십시오.',
      ],
    },
    {
      name: 'who was asked',
      sheets: changed(rows => rows.filter(([first]) => first !== 'Firms asked')),
      en: [
        'tables.yaml:13:12 error BD785: the table “ai-use” has no row “Firms asked” any more, so “base” has no number (sheet “AI use”). Write here what the row is called now, or delete this line and what the articles say of it.',
      ],
      ko: [
        'tables.yaml:13:12 error BD785: “ai-use” 표에 “Firms asked” 행이 없어져 “base”의 숫자가 없습니다(“AI use” 시트). 여기에 지금의 이름표를 쓰거나, 이 행과 원고의 해당 숫자를 지우십시오.',
      ],
    },
    {
      name: 'a label twice',
      sheets: changed(rows => rows.with(6, ['Logistics', '유통', share(0.1), share(0.1)])),
      en: [
        'tables.yaml:11:21 error BD787: two rows of the table “ai-use” are called “Logistics”: AI use!A6 and AI use!A7. Give them different labels, or name under groups the column with what they belong to.',
      ],
      ko: [
        'tables.yaml:11:21 error BD787: “ai-use” 표에 “Logistics” 행이 두 개 있습니다: AI use!A6, AI use!A7. 이름표를 서로 다르게 쓰거나, 무엇에 속하는지 적힌 열을 groups에 쓰십시오.',
      ],
    },
    {
      name: 'a label in the other language',
      sheets: changed(rows => rows.with(5, ['Logistics', '유통', share(0.12), share(0.09)])),
      en: [
        'tables.yaml:11:36 error BD788: beside “Logistics” AI use!B6 says “유통”, and tables.yaml “물류” for “logistics”. Look which row is meant, and correct the label in one of the two.',
      ],
      ko: [
        'tables.yaml:11:36 error BD788: “Logistics” 옆의 AI use!B6 셀은 “유통”인데 tables.yaml에는 “logistics”이(가) “물류”입니다. 어느 행인지 확인하고 둘 가운데 하나의 이름표를 고치십시오.',
      ],
    },
    {
      name: 'the row of the heads, as words',
      tables: entry.replace('header: 3', 'header: row 3'),
      en: [
        'tables.yaml:4:11 error BD790: “row 3” is not the number of a row. Write 3, or 3-4 where the heads stand in two rows.',
      ],
      ko: [
        'tables.yaml:4:11 error BD790: “row 3”은(는) 행 번호가 아닙니다. 3처럼 쓰고, 열 제목이 두 행에 있으면 3-4처럼 쓰십시오.',
      ],
    },
    {
      name: 'a figure that figures.csv has too',
      more: {
        'figures.csv':
          'id,value,unit,source,as_of,label.en\nai-use.product.2024,30.6,percent,survey,2024,Product development\n',
      },
      en: [
        'tables.xlsx:AI use!D5 error BD791: the figure “ai-use.product.2024” comes from two files; it is also in data/a/figures.csv:2. Delete its row there if the workbook is to count, or call the table or its row something else in tables.yaml.',
      ],
      ko: [
        'tables.xlsx:AI use!D5 error BD791: “ai-use.product.2024” 수치가 두 파일에 있습니다. 다른 하나는 data/a/figures.csv:2에 있습니다. 통합 문서의 숫자를 쓰려면 그 행을 지우고, 아니면 tables.yaml에서 표나 행의 이름을 바꾸십시오.',
      ],
    },
    {
      name: 'the unit of a row',
      tables: `${entry}  units: {prodct: KRW}\n`,
      en: ['tables.yaml:16:19 error BD793: the table has no row with the id “prodct”. Did you mean “product”?'],
      ko: ['tables.yaml:16:19 error BD793: 표에 id가 “prodct”인 행이 없습니다. 혹시 “product”인가요?'],
    },
    {
      name: 'the source, where the briefing has some',
      tables: entry.replace('  source: survey\n', ''),
      en: ['tables.yaml:2:3 error BD132: the key “source” is missing here. Add “source: …”.'],
      ko: ['tables.yaml:2:3 error BD132: 여기에 “source” 키가 없습니다. “source: …”을 추가하십시오.'],
    },
  ])('is said: $name', async ({ en, ko, ...given }) => {
    const { english, korean } = await read(given);
    expect(english).toEqual(en);
    expect(korean).toEqual(ko);
  });

  it.each<[string, TestCell, string]>([
    ['a formula that nothing calculated', { formula: 'C5*1.1' }, 'AI use!D5 error BD214'],
    ['an error of Excel', { text: '#DIV/0!', type: 'e', formula: 'C5/0' }, 'AI use!D5 error BD273'],
    ['a share without its sign in a format of another', { value: 30.6, format: '0.0"%p"' }, 'AI use!D5 error BD276'],
    ['× 100 in a percent format', { value: 30.6, format: '0.0%', formula: 'E5/E6*100' }, 'AI use!D5 error BD256'],
    ['two numbers', '30.6 (31)', 'AI use!D5 error BD271'],
    ['nothing', undefined, 'AI use!D5 error BD270'],
    ['a mark that may be 0', '-', 'AI use!D5 error BD248'],
  ])('is said at the cell of a number: %s', async (_, cell, message) => {
    const { english } = await read({
      sheets: changed(rows => rows.with(4, ['Product development', '제품 개발', share(0.281), cell])),
    });
    expect(english.map(line => line.replace('tables.xlsx:', '').split(':')[0])).toEqual([message]);
  });

  it.each<[string, TestCell, string]>([
    ['a number as text', '30.6', '30.6'],
    ['a percentage as text', '30.6%', '30.6'],
    ['a fall with a triangle', '△2.3', '-2.3'],
    ['a number with full width digits', '３０.６', '30.6'],
    ['a number that its author rounded', { value: 0.3064, format: '0.0%' }, '30.6'],
  ])('and what can be read is read: %s', async (_, cell, value) => {
    const { all, english } = await read({
      sheets: changed(rows => rows.with(4, ['Product development', '제품 개발', share(0.281), cell])),
    });
    expect(english.filter(line => line.includes(' error '))).toEqual([]);
    expect(all?.get('ai-use.product.2024')?.value).toBe(value);
  });

  it('says which rows and columns are hidden', async () => {
    const { english } = await read({ sheets: [{ ...survey, hiddenRows: [6], hiddenColumns: [4] }] });
    expect(english).toEqual([
      'tables.xlsx:AI use!A6 notice BD117: a hidden row was read like the others: 6. Delete the rows that should not be used.',
      'tables.xlsx:AI use!D1 notice BD117: a hidden column was read like the others: 2024. Delete the columns that should not be used.',
    ]);
  });

  it('does not say of a number that is lost that nothing has its name', async () => {
    const { all, isLossy } = await read({ sheets: changed(rows => rows.filter(([first]) => first !== 'Logistics')) });
    expect(all?.get('ai-use.logistics.2024')?.reported).toBe('row');
    expect(isLossy).toBe(false);
    const sheets = [{ ...survey, name: 'Other' }];
    expect((await read({ sheets })).all?.get('ai-use.logistics.2024')?.reported).toBe('row');
    const tables = entry.replace(/ {2}ids:\n(?: {4}.*\n)+/, '');
    expect((await read({ sheets, tables })).isLossy).toBe(true);
  });
});
