import { describe, expect, it } from 'vitest';
import { formatFigure, unitText } from '../../../src/briefing/figures/form.ts';
import { evaluate } from '../../../src/briefing/figures/formula/evaluation.ts';
import { parseExpression } from '../../../src/briefing/figures/formula/expression-parser.ts';
import { figuresOf } from '../../../src/briefing/figures/parse-figures.ts';
import { amountText } from '../../../src/briefing/figures/quantity-text.ts';
import { parseCsv } from '../../../src/briefing/figures/table/csv.ts';
import { writeForm } from '../../../src/briefing/figures/write-form.ts';
import type { Figures } from '../../../src/briefing/model/figure.ts';
import { publishedAmount } from '../../../src/briefing/model/quantity.ts';
import { chartFigure, chartUnit } from '../../../src/briefing/plan/chart-scale.ts';
import { ownUnits } from '../../../src/briefing/plan/parse-units.ts';
import { parseYaml } from '../../../src/text/yaml.ts';
import { collect } from '../diagnose.ts';
import { en, ko } from '../locales.ts';

const UNITS = `
ms: {en: " ms", ko: "ms"}
GWh: " GWh"
TWh: {en: " TWh", ko: "TWh"}
m: {en: " m", ko: " m"}
tonnes-co2e: {en: {one: " tonne CO2e", other: " tonnes CO2e"}, ko: " 톤 CO2e", scales: true, decimals: 1}
명: {en: {one: " person", other: " persons"}, ko: 명}
천 톤: {en: " thousand tonnes", ko: "천 톤"}
`;

function unitsOf(source: string) {
  const { report, lines } = collect();
  const node = parseYaml('briefing.yaml', source, report);
  const units = node && ownUnits(['en', 'ko'])(node, report);
  return { units, english: lines('en'), korean: lines('ko') };
}

const units = unitsOf(UNITS).units ?? new Map();

/** `figures('power | 12 | GWh')` */
function figures(rows: string, told = collect()): Figures {
  const lines = rows
    .trim()
    .split('\n')
    .map(row => row.split('|').map(cell => cell.trim()));
  const text = lines.map(([id, value, unit]) => `${id},${value},${unit},s,2024,Label\n`).join('');
  const table = parseCsv('figures.csv', `id,value,unit,source,as_of,label.en\n${text}`, told.report);
  return table ? figuresOf(table, told.report, units) : new Map();
}

function first(row: string) {
  const [figure] = figures(row).values();
  if (!figure) throw new Error(`no figure in ${row}`);
  return figure;
}

describe('a unit of the author’s own', () => {
  it.each<[string, string, string]>([
    ['a | 12 | ms', '12 ms', '12ms'],
    ['a | 1250.5 | GWh', '1,250.5 GWh', '1,250.5 GWh'],
    ['a | 870 | tonnes-co2e', '870.0 tonnes CO2e', '870.0 톤 CO2e'],
    ['a | 1250000 | tonnes-co2e', '1.25 million tonnes CO2e', '125만 톤 CO2e'],
    ['a | 1 | 명', '1 person', '1명'],
    ['a | -3 | 명', '−3 persons', '−3명'],
    ['a | 12 | 천 톤', '12 thousand tonnes', '12천 톤'],
    ['a | n.a. | ms', 'n.a.', '해당 없음'],
  ])('is written behind the number: %s', (row, english, korean) => {
    expect([formatFigure(first(row), en), formatFigure(first(row), ko)]).toEqual([english, korean]);
  });

  it('is named by charts', () => {
    const figure = first('a | 870 | tonnes-co2e');
    expect([unitText(figure, en), unitText(figure, ko)]).toEqual(['tonnes CO2e', '톤 CO2e']);
  });

  it.each<[string, string, string]>([
    ['870 tonnes CO2e', 'a | 870 | tonnes-co2e', '870.0 tonnes CO2e'],
    ['about 870.0 tonnes CO2e', 'a | 912.5 | tonnes-co2e', 'about 912.5 tonnes CO2e'],
    ['2 tonnes CO2e a year', 'a | 1 | 명', 'other-unit'],
    ['1.2 million tonnes CO2e', 'a | 1310000 | tonnes-co2e', '1.3 million tonnes CO2e'],
    ['125만 톤 CO2e', 'a | 1310000 | tonnes-co2e', '131만 톤 CO2e'],
    ['2 persons', 'a | 1 | 명', '1 person'],
    ['1 person', 'a | 2 | 명', '2 persons'],
    ['12', 'a | 13 | GWh', '13'],
    ['12 GWh', 'a | 13 | GWh', '13 GWh'],
    ['12GWh', 'a | 13 | GWh', '13GWh'],
    ['12 gwh', 'a | 13 | GWh', '13 gwh'],
    ['12 TWh', 'a | 12 | GWh', 'other-unit'],
    ['12 MWh', 'a | 12 | GWh', 'other-unit'],
    ['12%', 'a | 12 | GWh', 'other-unit'],
    ['$12', 'a | 12 | percent', 'other-unit'],
    ['12 GWh', 'a | 12 | percent', 'other-unit'],
    ['12 GWh', 'a | 12 | KRW', 'other-unit'],
    ['12 GWh', 'a | 12 | ratio', 'other-unit'],
    ['870 tonnes CO2e', 'a | 870 | count', '870 tonnes CO2e'],
    ['5 m', 'a | 6 | m', '6 m'],
    ['5m', 'a | 6 | m', '6m'],
    ['12천 톤', 'a | 13 | 천 톤', '13천 톤'],
    ['12천톤', 'a | 12 | 천 톤', '12천톤'],
    ['870 톤CO2e', 'a | 912.5 | tonnes-co2e', '912.5 톤CO2e'],
    ['12톤', 'a | 12 | 천 톤', 'other-unit'],
    ['12 thousand tonnes', 'a | 13 | 천 톤', '13 thousand tonnes'],
    ['800명', 'a | 900 | 명', '900명'],
    ['1.2 million ms', 'a | 1200000 | ms', 'scale million'],
    ['3만 ms', 'a | 30000 | ms', 'scale 만'],
    ['5 lakh tonnes CO2e', 'a | 500000 | tonnes-co2e', 'other-unit'],
  ])('in a form: %s for %s', (form, row, text) => {
    const written = writeForm(form, first(row), /\p{Script=Hangul}/u.test(form) ? ko : en);
    const said = written.kind === 'scale-of-unit' ? `scale ${written.scale}` : written.kind;
    expect(written.kind === 'written' ? written.text : said).toBe(text);
  });
});

it('large numbers of a chart have a scale where the unit may have one', () => {
  const figure = first('a | 1250000 | tonnes-co2e');
  const scale = { scale: { word: 'million', power: 6, within: false }, decimals: 2 };
  expect([chartFigure(figure, scale, en), chartUnit(figure, scale, en)]).toEqual([
    '1.25 million tonnes CO2e',
    'million tonnes CO2e',
  ]);
  const unscaled = first('a | 1250000 | ms');
  expect([chartFigure(unscaled, scale, en), chartUnit(unscaled, scale, en)]).toEqual(['1,250,000 ms', 'ms']);
});

describe('in formulas and claims', () => {
  const known = figures(
    'a | 12 | GWh\nb | 8 | GWh\nc | 8 | TWh\nshare | 50 | percent\nfirms | 4 | count\nhalf | 0.5 | ratio',
  );

  it.each<[string, string]>([
    ['a + b', '20 GWh'],
    ['a - b', '4 GWh'],
    ['a / b', '1.5'],
    ['a * share', '6 GWh'],
    ['a * half', '6 GWh'],
    ['a / half', '24 GWh'],
    ['a * 2', '24 GWh'],
    ['max(a, b)', '12 GWh'],
    ['a > b', 'true'],
    ['a > 10', 'true'],
    ['a + c', 'BD232 “a” (GWh) and “c” (TWh) cannot be added.'],
    ['a - c', 'BD232 “a” (GWh) and “c” (TWh) cannot be subtracted from each other.'],
    ['a > c', 'BD232 “a” (GWh) and “c” (TWh) cannot be compared.'],
    ['a > firms', 'BD232 “a” (GWh) and “firms” (count) cannot be compared.'],
    ['a * b', 'BD232 “a” (GWh) and “b” (GWh) cannot be multiplied.'],
    ['a / firms', 'BD232 “a” (GWh) and “firms” (count) cannot be divided by each other.'],
    ['a + share', 'BD232 “a” (GWh) and “share” (percent) cannot be added.'],
  ])('%s', (text, result) => {
    const { report, diagnostics } = collect();
    const place = { file: 'briefing.yaml', line: 1, column: 1 };
    const expression = parseExpression(text, place, report);
    const value = expression && evaluate(expression, { figures: known, amountOf: publishedAmount }, report);
    const [fault] = diagnostics;
    const said = value?.kind === 'truth' ? String(value.holds) : value && amountText(value.amount, value.measure);
    expect(fault ? `${fault.code} ${fault.what.en}` : said).toBe(result);
  });
});

it('a unit that nobody knows is named with the nearest', () => {
  const told = collect();
  figures('a | 1 | GWH2\nb | 1 | tonnes-co2\nc | 1 | furlong', told);
  expect(told.lines('en').filter(line => line.includes('BD289'))).toEqual([
    '2:5 error BD289: no unit is called “GWH2”. Did you mean “GWh”?',
    '3:5 error BD289: no unit is called “tonnes-co2”. Did you mean “tonnes-co2e”?',
    '4:5 error BD289: no unit is called “furlong”. Write one of: percent, percentage points, count, KRW, year, ratio, index, plain (a currency by its three capital letters), or define it in briefing.yaml: units: {furlong: {en: " …", ko: "…"}}.',
  ]);
});

it('nothing is said of units that a plan which could not be read may have', () => {
  const told = collect();
  const table = parseCsv('figures.csv', 'id,value,unit,source,as_of,label.en\na,1,furlong,s,2024,L\n', told.report);
  const read = table && figuresOf(table, told.report, 'unknown');
  expect(told.lines('en')).toEqual([]);
  expect(read?.get('a')?.reported).toBe('row');
});

it.each<[string, string, string]>([
  [
    'ms: {en: " ms"}',
    '1:5 error BD132: the key “ko” is missing here. Add “ko: …”.',
    '1:5 error BD132: 여기에 “ko” 키가 없습니다. “ko: …”을 추가하십시오.',
  ],
  [
    'percent: "%"',
    '1:1 error BD443: “percent” is a unit that there is already. Give the unit another name.',
    '1:1 error BD443: “percent”: 이미 있는 단위입니다. 단위에 다른 이름을 붙이십시오.',
  ],
  [
    'Count: x',
    '1:1 error BD443: “Count” is a unit that there is already. Give the unit another name.',
    '1:1 error BD443: “Count”: 이미 있는 단위입니다. 단위에 다른 이름을 붙이십시오.',
  ],
  [
    'TEU: " TEU"',
    '1:1 error BD443: three capitals such as “TEU” are a currency in the column unit. Give the unit another name.',
    '1:1 error BD443: “TEU”처럼 대문자 세 글자는 unit 열에서 통화를 뜻합니다. 단위에 다른 이름을 붙이십시오.',
  ],
  [
    '2m: " m"',
    '1:1 error BD442: “2m” cannot be the name of a unit. Begin it with a letter, and use at most 40 characters without commas, semicolons and quotation marks: tonnes-co2e.',
    '1:1 error BD442: “2m”: 단위의 이름으로 쓸 수 없습니다. 글자로 시작하고, 쉼표·쌍반점·따옴표 없이 40자까지 쓰십시오. 예: tonnes-co2e',
  ],
  [
    'ms: {en: " ms", ko: ms, scale: true}',
    '1:25 error BD131: no key is called “scale” here. Did you mean “scales”?',
    '1:25 error BD131: “scale”: 여기에 없는 키입니다. 혹시 “scales”인가요?',
  ],
  [
    'ms: {en: {one: " m"}, ko: ms}',
    '1:10 error BD132: the key “other” is missing here. Add “other: …”.',
    '1:10 error BD132: 여기에 “other” 키가 없습니다. “other: …”을 추가하십시오.',
  ],
  [
    'ms: {en: " ms", ko: ms, decimals: 9}',
    '1:35 error BD444: “9” is not a number of decimals. Write a whole number from 0 to 6, or leave the line out.',
    '1:35 error BD444: “9”: 소수 자릿수가 아닙니다. 0부터 6까지의 정수를 쓰거나 이 줄을 지우십시오.',
  ],
  [
    'ms: [a]',
    '1:5 error BD130: expected text here, found a list. Write one value after the colon; text that begins with [ or { goes into quotes.',
    '1:5 error BD130: 여기에 필요한 것: 글. 지금 있는 것: 목록. 쌍점 뒤에 값 하나를 쓰십시오. [나 {로 시작하는 글은 따옴표로 묶으십시오.',
  ],
])('refuses %s', (source, english, korean) => {
  const told = unitsOf(source);
  expect([told.english, told.korean]).toEqual([[english], [korean]]);
});
