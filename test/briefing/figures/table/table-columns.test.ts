import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figuresOf, parseFigures } from '../../../../src/briefing/figures/parse-figures.ts';
import { parseCsv } from '../../../../src/briefing/figures/table/csv.ts';
import { columnNames, neededColumns } from '../../../../src/briefing/figures/table/table-columns.ts';
import { readWorkbook } from '../../../../src/briefing/figures/workbook/workbook.ts';
import type { Figures } from '../../../../src/briefing/model/figure.ts';
import { collect } from '../../diagnose.ts';
import { figuresWorkbook } from '../../workbook-bytes.ts';

function read(text: string) {
  const { report, lines } = collect();
  const figures = parseFigures('figures.csv', text, report);
  return { ids: [...figures.keys()], figures, english: lines('en'), korean: lines('ko') };
}

const names = 'id,value,unit,source,as_of,label.en,label.ko';
const row = 'a,30.6,%,s,2024,A,가';

describe('names of the columns that do not stand first', () => {
  it.each<[string, string, number, string, string]>([
    ['a title', '표 1. 기업의 도구 이용\n', 2, 'Delete row 1 above them.', '그 위의 1행을 지우십시오.'],
    [
      'a title, a note on units and an empty line',
      'Tools in firms\nUnit: %\n\n',
      4,
      'Delete rows 1-3 above them.',
      '그 위의 1~3행을 지우십시오.',
    ],
    [
      'titles with the commas that Excel adds',
      '도구 이용,,,,,,\n(단위: %),,,,,,\n,,,,,,\n자료: 예시청,,,,,,\n',
      5,
      'Delete rows 1-4 above them.',
      '그 위의 1~4행을 지우십시오.',
    ],
    [
      'a second row of names in Korean above',
      '번호,값,단위,출처,기준,영어,국어\n',
      2,
      'Delete row 1 above them.',
      '그 위의 1행을 지우십시오.',
    ],
    [
      'a title of two lines in one cell',
      '"Tools\nin firms, 2024"\n',
      3,
      'Delete rows 1-2 above them.',
      '그 위의 1~2행을 지우십시오.',
    ],
  ])('are found below %s, and nothing else is told', (_, above, line, english, korean) => {
    expect(read(`${above}${names}\n${row}\n`)).toMatchObject({
      ids: [],
      english: [
        `${line}:1 error BD243: the column names are in row ${line}, but they must be in the first row. ${english}`,
      ],
      korean: [`${line}:1 error BD243: 열 이름이 ${line}행에 있습니다. 열 이름은 첫 행에 있어야 합니다. ${korean}`],
    });
  });

  it.each([
    ['tabs', '\t', 2],
    ['semicolons', ';', 2],
  ])('are found in a table with %s, whose title has none', (_, mark, line) => {
    const text = `Tools, in firms\n${names}\n${row}\n`.replaceAll(/,(?! )/g, mark);
    expect(read(text).english).toEqual([
      `${line}:1 error BD243: the column names are in row 2, but they must be in the first row. Delete row 1 above them.`,
    ]);
  });

  it('may be in capitals and full-width letters', () => {
    expect(read('ID,Value,ＵＮＩＴ,Source,As_Of,Label.EN,LABEL.KO\na,30.6,%,s,2024,A,가\n')).toMatchObject({
      ids: ['a'],
      english: [],
    });
  });
});

describe('columns of another table', () => {
  const next =
    'Make a table with the columns id, value, unit, source and label.en, and enter the numbers that the article uses, one per row.';
  const nextKo =
    'id, value, unit, source, label.ko 열이 있는 표를 만들고, 원고에서 쓸 수치를 한 행에 하나씩 옮겨 적으십시오.';

  it.each<[string, string, string, string]>([
    ['a public data set', '지역,2022,2023,2024\n서울,1,2,3\n부산,4,5\n', '1:1', '“지역”, “2022”, “2023”, “2024”'],
    [
      'one with a title, names over two rows and columns without names',
      '시도별 인구,,,,,,,\n지역,2022,,2023,,2024,,비고\n,남,여,남,여,남,여,\n서울,1,2,3,4,5,6,\n',
      '2:1',
      '“지역”, “2022”, “2023”, “2024”, “비고”',
    ],
    [
      'names in Korean',
      '아이디,묶음,값,단위,출처,기준일,이름표\na,g,1,%,s,2024,가\n',
      '1:1',
      '“아이디”, “묶음”, “값”, “단위”, “출처”, “기준일”, …',
    ],
    ['one that has a column of the same name', 'region,value,year\nSeoul,1,2024\n', '1:1', '“region”, “value”, “year”'],
    ['rows of numbers alone', '1,2,3\n4,5,6\n', '1:1', '“1”, “2”, “3”'],
  ])('are told once: %s', (_, text, place, found) => {
    expect(read(text)).toMatchObject({
      ids: [],
      english: [`${place} error BD244: these are not the columns of a table of figures: ${found}. ${next}`],
      korean: [`${place} error BD244: 수치 표의 열이 아닙니다: ${found}. ${nextKo}`],
    });
  });

  it('are told once where several of the table are missing', () => {
    expect(read('id,name,value,region\na,A,1,Seoul\n')).toMatchObject({
      english: ['1:1 error BD213: the table has no columns “unit”, “source”, “label.en”. Add them to the first row.'],
      korean: ['1:1 error BD213: 표에 “unit”, “source”, “label.en” 열이 없습니다. 첫 행에 이 열들을 추가하십시오.'],
    });
  });
});

describe('columns that the table does not know', () => {
  it('are passed over with one notice', () => {
    const { ids, english, korean } = read(
      `비고,${names},담당자,remarks,비고\n,${row},kim,=B2/2,\nx,b,2.0,%,s,2024,B,나,,,y\n,,,,,,,,,only a remark,\n`,
    );
    expect(ids).toEqual(['a', 'b']);
    expect(english).toEqual(['1:1 notice BD245: 4 columns were not read: “비고”, “담당자”, “remarks”, “비고”.']);
    expect(korean).toEqual(['1:1 notice BD245: 읽지 않은 열이 4개 있습니다: “비고”, “담당자”, “remarks”, “비고”.']);
  });

  it.each(['name', 'date', 'region', '지역', 'memo', 'No.', 'status', 'checked by', 'rate', '2024'])(
    'are not taken for misspelt ones: %s',
    name => {
      expect(read(`${names},${name}\n${row},x\n`).english).toEqual([
        `1:46 notice BD245: a column was not read: “${name}”.`,
      ]);
    },
  );

  it.each([
    ['lable.ja', 'Did you mean “label.ja”?'],
    ['grup', 'Did you mean “group”?'],
    ['decimal', 'Did you mean “decimals”?'],
    ['note', 'Columns: group, series, decimals, base, multiple, formula, note.en, series.en.'],
    ['Notes', 'Columns: group, series, decimals, base, multiple, formula, note.en, series.en.'],
    ['note_en', 'Did you mean “note.en”?'],
  ])('are errors where they are near one of the table: %s', (name, next) => {
    expect(read(`${names},${name}\n${row},x\n`)).toMatchObject({
      ids: [],
      english: [`1:46 error BD208: no column is called “${name}” in this table. ${next}`],
    });
  });

  it('without name and content are none at all, and with content an error', () => {
    expect(read(`id,,value,unit,source,as_of,label.en\na,,30.6,%,s,2024,A\n`)).toMatchObject({
      ids: ['a'],
      english: [],
    });
    expect(read(`id,,value,unit,source,as_of,label.en\na,x,30.6,%,s,2024,A\n`).english).toEqual([
      '1:4 error BD207: this column has no name. Name it in the first row, or delete it.',
    ]);
  });
});

describe('the list of columns', () => {
  const cells: Readonly<Record<string, string>> = {
    id: 'use',
    group: 'tools',
    value: '30.6',
    decimals: '1',
    unit: 'percent',
    base: 'asked',
    multiple: 'yes',
    source: 's',
    as_of: '2024-08',
    'label.en': 'Use',
    'label.ko': '이용',
    'note.ko': '주석',
  };
  const calculated = {
    ...cells,
    ...{ id: 'twice', value: '', formula: '2 * use', 'label.en': 'Use twice', 'label.ko': '두 번 이용' },
  };
  const header = [...new Set([...columnNames, ...Object.keys(cells)])];
  const rows = [cells, calculated].map(row => header.map(name => new Map(Object.entries(row)).get(name) ?? ''));

  it('is read whole, the same from CSV and from a workbook', () => {
    const csv = read([header, ...rows].map(row => row.join(',')).join('\n'));
    const workbook = collect();
    const table = readWorkbook('figures.csv', figuresWorkbook([header, ...rows]), workbook.report);
    const figures = table && figuresOf(table, workbook.report);
    expect([csv.english, workbook.lines('en')]).toEqual([[], []]);
    const withoutPlaces = (all: Figures | undefined) =>
      JSON.parse(JSON.stringify([...(all ?? [])], (key, value) => (/place$/i.test(key) ? undefined : value)));
    expect(withoutPlaces(figures)).toEqual(withoutPlaces(csv.figures));
    expect(withoutPlaces(csv.figures)).toMatchObject([
      [
        'use',
        { group: 'tools', value: '30.6', decimals: 1, unit: 'percent', base: 'asked', multiple: true, asOf: '2024-08' },
      ],
      [
        'twice',
        { formula: '2 * use', source: 's', label: { en: 'Use twice', ko: '두 번 이용' }, note: { ko: '주석' } },
      ],
    ]);
  });

  it.each(['docs/author.md', 'docs/author.ko.md'])('is told of in %s', file => {
    const tables = readFileSync(file, 'utf8').split(/\n\n+/);
    const at = tables.findIndex(part => part.includes('\n| `as_of` |'));
    const heads = [...(tables[at] ?? '').matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, head = '']) => head.split(', '));
    const told = heads.map(head => head.replaceAll('`', '').replace(/\.(en|ko)$/, ''));
    expect([...new Set(told)].sort()).toEqual([...columnNames, 'label', 'note'].sort());
    expect(tables[at + 1]).toContain(neededColumns.map(name => `\`${name}\``).join(', '));
  });

  it('is told of where a table has other columns', () => {
    const { english, korean } = read('지역,2022,2023\n서울,1,2\n');
    expect(english.join()).toContain(`the columns ${neededColumns.join(', ')} and label.en,`);
    expect(korean.join()).toContain(`${[...neededColumns, 'label.ko'].join(', ')} 열이 있는 표`);
  });
});

it.each<[readonly string[], string]>([
  [['ko'], 'label.ko'],
  [['de'], 'label.de'],
  [['en', 'ko'], 'label.en'],
  [[], 'label.en'],
])('of a briefing in %j a missing label is %s', (languages, name) => {
  const told = collect();
  const table = parseCsv('figures.csv', 'id,value,unit,source\na,1,count,survey\n', told.report);
  if (table) figuresOf(table, told.report, new Map(), false, languages);
  expect(told.lines('en')).toEqual([
    `1:1 error BD213: the table has no column “${name}”. Add “${name}” to the first row.`,
  ]);
});
