import { describe, expect, it } from 'vitest';
import { formatFigure } from '../../../src/briefing/figures/form.ts';
import { figuresOf, parseFigures } from '../../../src/briefing/figures/parse-figures.ts';
import { parseCsv } from '../../../src/briefing/figures/table/csv.ts';
import { seriesOf } from '../../../src/briefing/model/series.ts';
import { collect } from '../diagnose.ts';
import { en, ko } from '../locales.ts';

const header = 'id,group,value,decimals,unit,base,multiple,formula,source,as_of,label.en,label.ko,note.en\n';

function read(text: string) {
  const { report, lines } = collect();
  return { figures: parseFigures('figures.csv', text, report), english: lines('en'), korean: lines('ko') };
}

/** Rows of the columns that matter to most tests. */
const short = (...rows: readonly string[]) =>
  read(`id,value,unit,source,as_of,label.en,label.ko\n${rows.join('\n')}\n`);

describe('figures', () => {
  it('have all that their row says', () => {
    const { figures, english } = read(
      `${header}uses.design,uses,66.70,,%,firms,yes,,kcci,2024-08,Design,설계,As asked\n` +
        'firms,,153,,count,,,,kcci,2024-08-28,Firms,기업,\n' +
        'gap,,,1,percentage points,,no,"round(need - uses.design, 1)",kcci,,Gap,격차,\n' +
        'capital,,"300,000,000",,KRW,"13,825",,,ks,2022,Capital,자본금,\n' +
        'need,,n.a.,,percent,,,,other,2022,Need,수요,\n',
    );
    expect(english).toEqual([]);
    expect(
      [...figures.values()].map(({ place, formulaPlace, valuePlace, ...rest }) => [
        place.line,
        formulaPlace?.column,
        rest,
      ]),
    ).toEqual([
      [
        2,
        undefined,
        {
          id: 'uses.design',
          group: 'uses',
          value: '66.70',
          decimals: 2,
          unit: 'percent',
          currency: undefined,
          base: 'firms',
          multiple: true,
          formula: undefined,
          source: 'kcci',
          sourcePlace: { file: 'figures.csv', line: 2, column: 38 },
          asOf: '2024-08',
          label: { en: 'Design', ko: '설계' },
          note: { en: 'As asked' },
        },
      ],
      [
        3,
        undefined,
        expect.objectContaining({ value: '153', unit: 'count', decimals: 0, asOf: '2024-08-28', note: {} }),
      ],
      [
        4,
        32,
        expect.objectContaining({
          value: undefined,
          formula: 'round(need - uses.design, 1)',
          unit: 'percentage-points',
          decimals: 1,
        }),
      ],
      [5, undefined, expect.objectContaining({ value: '300000000', unit: 'currency', currency: 'KRW', base: '13825' })],
      [6, undefined, expect.objectContaining({ value: undefined, decimals: 0 })],
    ]);
  });

  it('get back the decimals that Excel dropped, with a notice', () => {
    const { figures, english, korean } = short(
      'a,30.6,%,s,2024,A,가',
      'b,2,%,s,2024,B,나',
      'c,5,%,t,2024,C,다',
      'd,7,count,s,2024,D,라',
    );
    expect([...figures.values()].map(({ value, decimals }) => [value, decimals])).toEqual([
      ['30.6', 1],
      ['2', 1],
      ['5', 0],
      ['7', 0],
    ]);
    expect(english).toEqual([
      '3:1 notice BD296: “b” is shown as 2.0, with the decimals of the other figures of its source. If that is not meant, write the decimals in the column decimals.',
    ]);
    expect(korean).toEqual([
      '3:1 notice BD296: “b”: 같은 출처의 다른 수치에 맞추어 2.0(으)로 표시합니다. 아니라면 decimals 열에 소수 자릿수를 쓰십시오.',
    ]);
  });

  it('are missing where a statistical office marks them so, which is told once for each mark', () => {
    const { figures, english, korean } = short(
      'a,x,%,s,2024,A,가',
      'b,2.0,%,s,2024,B,나',
      'c,x,%,s,2024,C,다',
      'd,비공개,%,s,2024,D,라',
      'e,n.a.,%,s,2024,E,마',
    );
    expect([...figures.values()].map(({ value, reported }) => [value, reported])).toEqual([
      [undefined, undefined],
      ['2.0', undefined],
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(english).toEqual([
      '2:3 notice BD247: “x” was read as n.a., no value, in 2 cells (a, c).',
      '5:3 notice BD247: “비공개” was read as a value that is withheld.',
    ]);
    expect(korean).toEqual([
      '2:3 notice BD247: “x” → 값 없음(n.a.)으로 읽었습니다(칸 2개: a, c).',
      '5:3 notice BD247: “비공개” → 공개하지 않은 값으로 읽었습니다.',
    ]);
  });

  it.each<[string, string, string]>([
    ['confidential', 'withheld', '비공개'],
    ['withheld', 'withheld', '비공개'],
    ['Suppressed', 'withheld', '비공개'],
    ['not disclosed', 'withheld', '비공개'],
    ['비공개', 'withheld', '비공개'],
    ['미공표', 'withheld', '비공개'],
    ['미상', 'n.a.', '자료 없음'],
    ['미집계', 'n.a.', '자료 없음'],
    ['…', 'n.a.', '자료 없음'],
    ['no data', 'n.a.', '자료 없음'],
    ['해당 없음', 'n.a.', '해당 없음'],
    ['n.a.', 'n.a.', '해당 없음'],
    ['x', 'n.a.', '해당 없음'],
  ])('are shown by the word for what “%s” means', (mark, english, korean) => {
    const figure = short(`a,${mark},%,s,2024,A,가`).figures.get('a');
    expect(figure && [formatFigure(figure, en), formatFigure(figure, ko)]).toEqual([english, korean]);
  });

  it('are at fault where a mark may be 0, which is told once for each mark', () => {
    const { figures, english, korean } = short('a,-,%,s,2024,A,가', 'b,–,%,s,2024,B,나', 'c,-,%,s,2024,C,다');
    expect([...figures.values()].map(({ reported }) => reported)).toEqual(['row', 'row', 'row']);
    expect(english).toEqual([
      '2:3 error BD248: “-” can mean 0 or no value; it stands in 2 cells (a, c). Write 0, or n.a. if there is no value.',
      '3:3 error BD248: “–” can mean 0 or no value. Write 0, or n.a. if there is no value.',
    ]);
    expect(korean).toEqual([
      '2:3 error BD248: “-”의 뜻이 분명하지 않습니다(0 또는 값 없음). 칸 2개에 있습니다(a, c). 0을 쓰고, 값이 없으면 n.a.라고 쓰십시오.',
      '3:3 error BD248: “–”의 뜻이 분명하지 않습니다(0 또는 값 없음). 0을 쓰고, 값이 없으면 n.a.라고 쓰십시오.',
    ]);
  });

  it('with a triangle are negative, but not in a table that has one for what falls', () => {
    expect(short('a,▲2.3,%,s,2024,A,가').figures.get('a')?.value).toBe('-2.3');
    expect(short('a,▲2.3,%,s,2024,A,가', 'b,▼1.0,%,s,2024,B,나').english).toEqual([
      '2:3 error BD272: “▲2.3” could be read as 2.3 or -2.3. Write the one that is meant without other marks.',
      '3:3 error BD272: “▼1.0” could be read as 1.0 or -1.0. Write the one that is meant without other marks.',
    ]);
  });

  it('of a formula have the decimals of the shares of their source', () => {
    const { figures } = read(
      `${header}need,,78.4,,%,,,,s,2024,N,나,\nasked,,500,,count,,,,s,2024,A,가,\ngap,,,,%p,,,need - 1,s,,G,다,\nmany,,,,count,,,asked,s,,M,라,\nlone,,,,ratio,,,need,t,,L,마,\n`,
    );
    expect(['gap', 'many', 'lone'].map(id => figures.get(id)?.decimals)).toEqual([1, 0, 0]);
  });

  it('are read with the percent signs and dates of Excel, with notices', () => {
    const { figures, english, korean } = short('a,35.2%,percent,s,Aug-24,A,가');
    expect(figures.get('a')).toMatchObject({ value: '35.2', asOf: '2024-08' });
    expect(english).toEqual([
      '2:3 notice BD278: “35.2%” was read as 35.2.',
      '2:19 notice BD283: “Aug-24” was read as 2024-08.',
    ]);
    expect(korean).toEqual([
      '2:3 notice BD278: “35.2%” → 35.2(으)로 읽었습니다.',
      '2:19 notice BD283: “Aug-24” → 2024-08(으)로 읽었습니다.',
    ]);
  });
});

describe('faults of a table of figures', () => {
  it('names misspelt and missing columns', () => {
    const { english, korean } = read('id,valeu,unit,lable.ko,label\na,1,count,가,A\n');
    expect(english).toEqual([
      '1:4 error BD208: no column is called “valeu” in this table. Did you mean “value”?',
      '1:15 error BD208: no column is called “lable.ko” in this table. Did you mean “label.ko”?',
      '1:24 error BD208: no column is called “label” in this table. Columns: value, source, group, series, decimals, base, multiple, formula, as_of, label.en, note.en, series.en.',
      '1:1 error BD213: the table has no column “source”. Add “source” to the first row.',
    ]);
    expect(korean.slice(1, 4)).toEqual([
      '1:15 error BD208: “lable.ko”: 이 표에 없는 열입니다. 혹시 “label.ko”인가요?',
      '1:24 error BD208: “label”: 이 표에 없는 열입니다. 쓸 수 있는 열: value, source, group, series, decimals, base, multiple, formula, as_of, label.en, note.en, series.en.',
      '1:1 error BD213: 표에 “source” 열이 없습니다. 첫 행에 “source” 열을 추가하십시오.',
    ]);
  });

  it.each<[string, string, string, string]>([
    [
      'no id',
      ',,1,,count,,,,s,2024,A,가,',
      '2:1 error BD285: this row has no id. Use small letters, digits, hyphens and dots: use.part-1.',
      '2:1 error BD285: 이 행에 id가 없습니다. 영문 소문자, 숫자, 붙임표, 점만 쓰십시오. 예: use.part-1',
    ],
    [
      'an id of other letters',
      'AI_use,,1,,count,,,,s,2024,A,가,',
      '2:1 error BD286: “AI_use” cannot be an id. Use small letters, digits, hyphens and dots: use.part-1.',
      '2:1 error BD286: “AI_use”: id로 쓸 수 없습니다. 영문 소문자, 숫자, 붙임표, 점만 쓰십시오. 예: use.part-1',
    ],
    [
      'an id twice',
      'a,,1,,count,,,,s,2024,A,가,\na,,2,,count,,,,s,2024,B,나,',
      '3:1 error BD287: the figure “a” is here a second time; the first is on line 2. Keep one of them, or give this one another id.',
      '3:1 error BD287: “a” 수치가 두 번 있습니다. 처음은 2행입니다. 하나만 남기거나 다른 id를 붙이십시오.',
    ],
    [
      'no unit',
      'a,,1,,,,,,s,2024,A,가,',
      '2:7 error BD288: the figure “a” has no unit. Write one of: percent, percentage points, count, KRW, year, ratio, index, plain.',
      '2:7 error BD288: “a” 수치에 단위가 없습니다. 다음 가운데 하나를 쓰십시오: percent, percentage points, count, KRW, year, ratio, index, plain.',
    ],
    [
      'a misspelt unit',
      'a,,1,,pecent,,,,s,2024,A,가,',
      '2:7 error BD289: no unit is called “pecent”. Did you mean “percent”?',
      '2:7 error BD289: “pecent”: 없는 단위입니다. 혹시 “percent”인가요?',
    ],
    [
      'no source',
      'a,,1,,count,,,,,2024,A,가,',
      '2:16 error BD290: the figure “a” has no source. Write an id of sources.yaml.',
      '2:16 error BD290: “a” 수치에 출처가 없습니다. sources.yaml에 있는 id를 쓰십시오.',
    ],
    [
      'no label',
      'a,,1,,count,,,,s,2024,,,',
      '2:1 error BD291: the figure “a” has no label. Write what it counts in label.en, label.ko and so on.',
      '2:1 error BD291: “a” 수치에 이름표(label)가 없습니다. 무엇의 수치인지 label.ko, label.en 열에 쓰십시오.',
    ],
    [
      'neither value nor formula',
      'a,,,,count,,,,s,2024,A,가,',
      '2:4 error BD270: this figure has neither a value nor a formula. Write the number, or n.a. if there is none.',
      '2:4 error BD270: 이 수치에는 값도 수식도 없습니다. 숫자를 쓰고, 값이 없으면 n.a.라고 쓰십시오.',
    ],
    [
      'a value and a formula',
      'a,,1,,count,,,b,s,2024,A,가,',
      '2:4 error BD292: this row has both a value and a formula. Keep one of them; a formula is calculated at every build.',
      '2:4 error BD292: 이 행에는 값과 수식이 모두 있습니다. 하나만 남기십시오. 수식은 만들 때마다 계산됩니다.',
    ],
    [
      'a base that is nothing',
      'a,,1,,%,about 150,,,s,2024,A,가,',
      "2:9 error BD293: “about 150” is neither a figure's id nor a number. In the column base, write the id of a figure that gives the number of respondents, or the number itself.",
      '2:9 error BD293: “about 150”: 수치의 id도 숫자도 아닙니다. base 열에는 응답자 수를 담은 수치의 id나 응답자 수를 쓰십시오.',
    ],
    [
      'neither yes nor no',
      'a,,1,,%,,x,,s,2024,A,가,',
      '2:10 error BD294: “x” is neither yes nor no. In the column multiple, write yes, or leave it empty.',
      '2:10 error BD294: “x”: 예도 아니요도 아닙니다. multiple 열에는 yes를 쓰거나 비워 두십시오.',
    ],
    [
      'decimals that are no digit',
      'a,,1,one,%,,,,s,2024,A,가,',
      '2:6 error BD295: “one” is not a number of decimals. Write a digit from 0 to 6, or leave it empty.',
      '2:6 error BD295: “one”: 소수 자릿수가 아닙니다. 0부터 6까지의 숫자를 쓰거나 비워 두십시오.',
    ],
    [
      'no date',
      'a,,1,,count,,,,s,,A,가,',
      '2:1 warning BD284: the figure “a” has no date. Write in the column as_of what date the figure is for: 2023 or 2023-05.',
      '2:1 warning BD284: 기준일이 없는 수치가 1개 있습니다: “a”. as_of 열에 기준 시점을 2023 또는 2023-05처럼 쓰십시오.',
    ],
    [
      'one label twice in a group',
      'a,g,1,,count,,,,s,2024,A,가,\nb,g,2,,count,,,,s,2024,B,가,',
      '3:1 error BD299: two figures of the group “g” are called “가”; the first is on line 2. Give each its own label.',
      '3:1 error BD299: “g” 묶음에 “가” 이름표가 두 번 있습니다. 처음은 2행입니다. 이름표를 서로 다르게 쓰십시오.',
    ],
  ])('%s', (_, rows, english, korean) => {
    expect(read(`${header}${rows}\n`)).toMatchObject({ english: [english], korean: [korean] });
  });

  it('keeps the id of a row with other faults, so that links to it are no further faults', () => {
    expect([...short('a,1,pecent,,2024,,').figures.keys()]).toEqual(['a']);
  });

  it('lets a figure without source into a draft', () => {
    const { report, diagnostics } = collect();
    parseFigures('figures.csv', `${header}a,,1,,count,,,,,2024,A,가,\n`, report);
    expect(diagnostics.map(({ draftable }) => draftable)).toEqual([true]);
  });
});

describe('what looks wrong', () => {
  it('cells that Excel may have filled in', () => {
    const { english, korean } = short(
      'a,66.7,%,s,2024,50 employees or more,50인 이상',
      'b,67.7,%,s,2024,51 employees or more,51인 이상',
      'c,68.7,%,s,2024,52 employees or more,52인 이상',
    );
    expect(english).toEqual([
      '2:3 warning BD298: these cells look as if Excel had filled them in: “66.7”, “67.7”, “68.7”. Compare them with the source.',
      '2:17 warning BD298: these cells look as if Excel had filled them in: “50 employees or more”, “51 employees or more”, “52 employees or more”. Compare them with the source.',
      '2:38 warning BD298: these cells look as if Excel had filled them in: “50인 이상”, “51인 이상”, “52인 이상”. Compare them with the source.',
    ]);
    expect(korean[0]).toBe(
      '2:3 warning BD298: Excel의 자동 채우기로 만들어진 듯합니다: “66.7”, “67.7”, “68.7”. 원자료와 비교하십시오.',
    );
  });

  it('years and ranks that rise are nothing strange', () => {
    expect(
      short('a,5,count,s,2022,Firms 2022,1위', 'b,6,count,s,2023,Firms 2023,2위', 'c,7,count,s,2024,Firms 2024,3위')
        .english,
    ).toEqual([]);
  });

  it('labels that Excel made dates', () => {
    const { english, korean } = short('a,5,count,s,2022,Oct-19,10월 19일', 'b,6,count,s,2022,20-29,45306');
    expect(english).toEqual([
      '2:18 warning BD298: the label “Oct-19” looks like a date that Excel made from something else. In Excel, format the cell as text and write the label again.',
      '2:25 warning BD298: the label “10월 19일” looks like a date that Excel made from something else. In Excel, format the cell as text and write the label again.',
      '3:24 warning BD298: the label “45306” looks like a date that Excel made from something else. In Excel, format the cell as text and write the label again.',
    ]);
    expect(korean[0]).toBe(
      '2:18 warning BD298: “Oct-19” 이름표는 Excel이 다른 것을 날짜로 바꾼 듯합니다. Excel에서 셀 서식을 텍스트로 바꾸고 이름표를 다시 쓰십시오.',
    );
  });
});

it.each<[string, string, string]>([
  [
    '명',
    'Write count; what is counted goes into the label.',
    'count라고 쓰고, 무엇을 센 것인지는 이름표(label)에 쓰십시오.',
  ],
  [
    '개소',
    'Write count; what is counted goes into the label.',
    'count라고 쓰고, 무엇을 센 것인지는 이름표(label)에 쓰십시오.',
  ],
  [
    'people',
    'Write count; what is counted goes into the label.',
    'count라고 쓰고, 무엇을 센 것인지는 이름표(label)에 쓰십시오.',
  ],
  [
    '천 명',
    'Write count, and the value in full: times 1,000; what is counted goes into the label.',
    'count라고 쓰고, 값은 1,000을(를) 곱해 모든 자리를 쓰고, 무엇을 센 것인지는 이름표(label)에 쓰십시오.',
  ],
  [
    'thousand people',
    'Write count, and the value in full: times 1,000; what is counted goes into the label.',
    'count라고 쓰고, 값은 1,000을(를) 곱해 모든 자리를 쓰고, 무엇을 센 것인지는 이름표(label)에 쓰십시오.',
  ],
  [
    '마리',
    'Write count; what is counted goes into the label.',
    'count라고 쓰고, 무엇을 센 것인지는 이름표(label)에 쓰십시오.',
  ],
  [
    '천만 원',
    'Write KRW, and the value in full: times 10,000,000.',
    'KRW(이)라고 쓰고, 값은 10,000,000을(를) 곱해 모든 자리를 쓰십시오.',
  ],
  [
    '백만불',
    'Write USD, and the value in full: times 1,000,000.',
    'USD(이)라고 쓰고, 값은 1,000,000을(를) 곱해 모든 자리를 쓰십시오.',
  ],
  [
    '톤',
    'Write one of: percent, percentage points, count, KRW, year, ratio, index, plain (a currency by its three capital letters), or define it in briefing.yaml: units: {톤: {en: " …", ko: "…"}}.',
    '다음 가운데 하나를 쓰십시오: percent, percentage points, count, KRW, year, ratio, index, plain(통화는 대문자 세 글자). 다른 단위는 briefing.yaml에 정의하십시오: units: {톤: {en: " …", ko: "…"}}.',
  ],
  ['퍼센트', 'Write percent.', 'percent(이)라고 쓰십시오.'],
  ['per cent', 'Write percent.', 'percent(이)라고 쓰십시오.'],
  ['%포인트', 'Write percentage points.', 'percentage points(이)라고 쓰십시오.'],
  ['배', 'Write ratio.', 'ratio(이)라고 쓰십시오.'],
  ['원', 'Write KRW.', 'KRW(이)라고 쓰십시오.'],
  [
    '억원',
    'Write KRW, and the value in full: times 100,000,000.',
    'KRW(이)라고 쓰고, 값은 100,000,000을(를) 곱해 모든 자리를 쓰십시오.',
  ],
  [
    '억 원',
    'Write KRW, and the value in full: times 100,000,000.',
    'KRW(이)라고 쓰고, 값은 100,000,000을(를) 곱해 모든 자리를 쓰십시오.',
  ],
  [
    '백만 달러',
    'Write USD, and the value in full: times 1,000,000.',
    'USD(이)라고 쓰고, 값은 1,000,000을(를) 곱해 모든 자리를 쓰십시오.',
  ],
  [
    'bn won',
    'Write KRW, and the value in full: times 1,000,000,000.',
    'KRW(이)라고 쓰고, 값은 1,000,000,000을(를) 곱해 모든 자리를 쓰십시오.',
  ],
])('what people write for a unit is told the unit: %s', (unit, english, korean) => {
  const { report, lines } = collect();
  parseFigures('figures.csv', `id,value,unit,source,as_of,label.en\na,1,${unit},s,2024,A\n`, report);
  expect(lines('en')).toEqual([`2:5 error BD289: no unit is called “${unit}”. ${english}`]);
  expect(lines('ko')).toEqual([`2:5 error BD289: “${unit}”: 없는 단위입니다. ${korean}`]);
});

describe('a number that its decimals round away', () => {
  const persons = new Map([
    ['persons', { name: 'persons', writings: {}, scales: false, decimals: 0 }],
    ['km', { name: 'km', writings: {}, scales: false, decimals: 1 }],
  ]);
  const of = (row: string) => {
    const { report, lines } = collect();
    const table = parseCsv('figures.csv', `id,value,unit,decimals,source,as_of,label.en\n${row},k,2024,A\n`, report);
    if (table) figuresOf(table, report, persons);
    return [lines('en'), lines('ko')];
  };

  it.each([
    ['a,1.234,persons,', 'a', '1.234', '1'],
    ['b,0.4,persons,', 'b', '0.4', '0'],
    ['c,-0.3,persons,', 'c', '-0.3', '0'],
    ['d,2.5,persons,', 'd', '2.5', '3'],
    ['e,0.04,km,', 'e', '0.04', '0.0'],
    ['f,0.15,km,', 'f', '0.15', '0.2'],
  ])('is told: %s', (row, id, value, shown) => {
    expect(of(row)).toEqual([
      [
        `2:3 warning BD447: “${id}” is ${value}, but is shown as ${shown}. Write in the column decimals with how many decimals it is to be shown; a 0 there says that it is meant so.`,
      ],
      [
        `2:3 warning BD447: “${id}”: 값은 ${value}인데 ${shown}(으)로 표시됩니다. decimals 열에 표시할 소수 자릿수를 쓰십시오. 이대로 표시하려면 0을 쓰십시오.`,
      ],
    ]);
  });

  it.each([
    'a,1.234,persons,0',
    'b,0.4,persons,1',
    'c,1.234,count,',
    'd,152.6,persons,',
    'e,12.34,km,',
    'f,0,persons,',
  ])('is not told where it is meant, or near: %s', row => {
    expect(of(row)[0]).toEqual([]);
  });
});

describe('the series of a figure', () => {
  const rows = (...lines: readonly string[]) => {
    const said: string[] = [];
    const text = `id,group,series,value,unit,source,as_of,label.en,series.en,series.ko\n${lines.join('\n')}\n`;
    const figures = parseFigures('figures.csv', text, ({ code }) => said.push(code));
    return { said, figures };
  };

  it('stands in a column of its own, with its name', () => {
    const { figures, said } = rows(
      'q1.agree,q,agree,41.0,%,s,2024,Trust,Agree,그렇다',
      'q1.other,q,,59.0,%,s,2024,Else,,',
    );
    expect(said).toEqual([]);
    expect(figures.get('q1.agree')).toMatchObject({ series: 'agree', seriesName: { en: 'Agree', ko: '그렇다' } });
    expect(figures.get('q1.other')).not.toHaveProperty('series');
  });

  it.each([
    ['q1.agree,q,agree,41.0,%,s,2024,Trust,,', 'q1.not,q,not,59.0,%,s,2024,Trust,,', []],
    ['q.2022,q,,41.0,%,s,2024,Trust,,', 'q.2023,q,,59.0,%,s,2024,Trust,,', []],
    ['q.a,q,,41.0,%,s,2024,Trust,,', 'q.b,q,,59.0,%,s,2024,Trust,,', ['BD299']],
    ['q1.agree,q,agree,41.0,%,s,2024,Trust,,', 'q2.agree,q,agree,59.0,%,s,2024,Trust,,', ['BD299']],
    ['q1.agree,q,Agree,41.0,%,s,2024,Trust,,', 'q2.agree,q,agree,59.0,%,s,2024,Safety,,', ['BD286']],
  ])('lets figures share a name: %s and %s', (one, other, codes) => {
    expect(rows(one, other).said).toEqual(codes);
  });

  it.each([
    [{ id: 'trust.agree', series: 'agree' }, 'trust'],
    [{ id: 'agree.trust', series: 'agree' }, 'trust'],
    [{ id: 'trust-agree', series: 'agree' }, 'trust'],
    [{ id: 'trust.b4.agree', series: 'agree' }, 'trust.b4'],
    [{ id: 'disagree.2024', series: 'no' }, '2024'],
  ])('leaves the rest of the id as its category: %o', (figure, category) => {
    expect(seriesOf(figure).category).toBe(category);
  });
});
