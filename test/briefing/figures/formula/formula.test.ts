import { describe, expect, test } from 'vitest';
import { formulaInWords, inputsOf, resolveFormulas } from '../../../../src/briefing/figures/formula/formula.ts';
import type { Figure, Figures } from '../../../../src/briefing/model/figure.ts';
import { CountedMap, growth } from '../../counted.ts';
import { collect } from '../../diagnose.ts';
import { table } from '../../figure-table.ts';

/** The values after resolving, `id value`, and the diagnostics. */
function resolve(rows: string) {
  const collected = collect();
  const figures = resolveFormulas(table(rows), collected.report);
  const values = [...figures.values()].map(({ id, value }) => `${id} ${value ?? 'missing'}`);
  return { figures, values, ...collected };
}

function figureOf(figures: Figures, id: string): Figure {
  const figure = figures.get(id);
  if (!figure) throw new Error(`no ${id}`);
  return figure;
}

const survey = `
  need         | 78.4                          | %
  adoption     | 30.6                          | %
  adoption-gap | =need - adoption@1            | %p
  relative     | =adoption-gap / adoption@2    | ratio
  growth       | =adoption-gap / adoption@0    | %
  non-users    | =100% - adoption@1            | %
  uses.a       | 66.7                          | % | uses
  uses.b       | 33.3                          | % | uses
  uses.c       | 22.2                          | % | uses
  all-uses     | =sum(uses)@1                  | %
  mean-use     | =sum(uses) / count(uses)@1    | %
  capital      | 300000000                     | KRW
  double       | =2 * capital                  | KRW
  year         | 2022                          | year
  span         | =2024 - year                  | count
`;

test('formulas are evaluated exactly and written at the decimals of their row, in the order of the table', () => {
  const { values, lines } = resolve(survey);
  expect(lines()).toEqual([
    '11:20 warning BD263: the formula “sum(uses)” of “all-uses” adds shares to 122.2% (uses.a 66.7%, uses.b 33.3%, uses.c 22.2%), but nothing says that several answers were possible. If they were, write yes in the column multiple of these rows; if not, a number is wrong or counted twice.',
  ]);
  expect(values).toEqual([
    'need 78.4',
    'adoption 30.6',
    'adoption-gap 47.8',
    'relative 1.56',
    'growth 156',
    'non-users 69.4',
    'uses.a 66.7',
    'uses.b 33.3',
    'uses.c 22.2',
    'all-uses 122.2',
    'mean-use 40.7',
    'capital 300000000',
    'double 600000000',
    'year 2022',
    'span 2',
  ]);
});

test('a formula over a formula takes the exact value: nothing is rounded twice', () => {
  const { values } = resolve(`
    a     | 1                | count
    third | =a / 3@1         | count
    whole | =third * 30@0    | count
  `);
  expect(values).toEqual(['a 1', 'third 0.3', 'whole 10']);
});

test('halves are rounded away from zero, also below it', () => {
  const { values } = resolve(`
    low  | 12.25         | %
    none | 0             | %
    up   | =low - none@1 | %p
    down | =none - low@1 | %p
  `);
  expect(values.slice(2)).toEqual(['up 12.3', 'down -12.3']);
});

test('a formula may stand before the rows that it needs', () => {
  expect(resolve('gap | =a - b | %p\na | 5 | %\nb | 3 | %').values).toEqual(['gap 2', 'a 5', 'b 3']);
});

test('a row whose input is missing is missing too', () => {
  const { values, lines } = resolve(`
    need     |                 | %
    adoption | 30.6            | %
    gap      | =need - adoption@1 | %p
    twice    | =gap * 2@1      | %p
  `);
  expect(values).toEqual(['need missing', 'adoption 30.6', 'gap missing', 'twice missing']);
  expect(lines()).toEqual([]);
});

test('a declared unit that the formula does not give is an error at the formula', () => {
  const { values, lines } = resolve(`
    need     | 78.4               | %
    adoption | 30.6               | %
    firms    | 500                | count
    gap      | =need - adoption@1 | %
    ratio    | =need / adoption@1 | count
    money    | =firms * adoption  | KRW
    half     | =50                | %
  `);
  expect(values.slice(3)).toEqual(['gap missing', 'ratio missing', 'money missing', 'half missing']);
  expect(lines()).toEqual([
    '5:20 error BD241: the unit of “gap” is percent, but its formula “need - adoption” gives percentage points. Correct the column “unit”, or the formula.',
    '6:20 error BD241: the unit of “ratio” is count, but its formula “need / adoption” gives ratio. Correct the column “unit”, or the formula.',
    '7:20 error BD241: the unit of “money” is KRW, but its formula “firms * adoption” gives count. Correct the column “unit”, or the formula.',
    '8:20 error BD233: beside a percentage “50” means 50 times the whole. Write 50%, or a fraction such as 1/3.',
  ]);
  expect(lines('ko')[0]).toBe(
    '5:20 error BD241: 수치 “gap”의 단위는 퍼센트(percent)인데, 수식 “need - adoption”의 결과는 퍼센트포인트(percentage points)입니다. “unit” 열이나 수식을 고치십시오.',
  );
});

test('a circle is named whole, once, and the rest is calculated', () => {
  const { values, lines } = resolve(`
    a    | =b + 1  | count
    b    | =c * 2  | count
    c    | =a / 2  | count
    d    | =d      | count
    e    | =a + f  | count
    f    | 3       | count
    g    | =f + 1  | count
  `);
  expect(lines()).toEqual([
    '2:20 error BD240: these formulas depend on each other: a → b → c → a. Give one of them a value, or remove it from the formula.',
    '5:20 error BD240: these formulas depend on each other: d → d. Give one of them a value, or remove it from the formula.',
  ]);
  expect(lines('ko')[0]).toBe(
    '2:20 error BD240: 수식이 서로를 가리킵니다: a → b → c → a. 그 가운데 하나에 값을 적거나, 수식에서 빼십시오.',
  );
  expect(values).toEqual(['a missing', 'b missing', 'c missing', 'd missing', 'e missing', 'f 3', 'g 4']);
});

test('a sum over its own group is a circle', () => {
  expect(resolve('a | 5 | count | sizes\nall | =sum(sizes) | count | sizes').lines()).toEqual([
    '3:20 error BD240: these formulas depend on each other: all → all. Give one of them a value, or remove it from the formula.',
  ]);
});

test('faults point into the formula when its place is known, else at the row', () => {
  const figures = table('need | 78.4 | %\ngap | =need - adoptoin@1 | %p');
  const gap = figureOf(figures, 'gap');
  const known = collect();
  resolveFormulas(figures, known.report);
  expect(known.lines()).toEqual([
    '3:27 error BD230: no figure is called “adoptoin”. Use an id of the column “id” in the table of figures.',
  ]);
  const unknown = collect();
  resolveFormulas(new Map([...figures, ['gap', { ...gap, formulaPlace: undefined }]]), unknown.report);
  expect(unknown.lines()).toEqual([
    '3:1 error BD230: no figure is called “adoptoin”. Use an id of the column “id” in the table of figures.',
  ]);
});

test('a comparison is no formula', () => {
  expect(resolve('a | 5 | count\nb | =a > 3 | count').lines()).toEqual([
    '3:20 error BD234: “a > 3” is true or false, where a number is needed. Comparisons belong in claims (“holds”), joined with “and” or “or”.',
  ]);
});

test('ten thousand formulas in one chain are resolved', () => {
  const rows = [
    'f0 | 1 | count',
    ...Array.from({ length: 10000 }, (_, index) => `f${index + 1} | =f${index} + 1 | count`),
  ];
  const { values, lines } = resolve(rows.join('\n'));
  expect(lines()).toEqual([]);
  expect(values.at(-1)).toBe('f10000 10001');
});

test.each([
  ['need - adoption', '78.4 − 30.6'],
  ['round(need / adoption, 1)', 'round(78.4 ÷ 30.6, 1)'],
  ['round(need, 0) - adoption', 'round(78.4) − 30.6'],
  ['2 * round(need - adoption)', '2 × round(78.4 − 30.6)'],
  ['(need - adoption) / need * 100%', '(78.4 − 30.6) ÷ 78.4 × 100%'],
  ['need - (adoption - uses.b)', '78.4 − (30.6 − 33.3)'],
  ['need + (adoption - uses.b)', '78.4 + 30.6 − 33.3'],
  ['need / (adoption / uses.b)', '78.4 ÷ (30.6 ÷ 33.3)'],
  ['sum(uses) / count(uses)', '(66.7 + 33.3 + 22.2) ÷ 3'],
  ['largest(uses) - smallest(uses)', '66.7 − 22.2'],
  ['abs(adoption - need)', '|30.6 − 78.4|'],
  ['min(need, adoption)', 'min(78.4, 30.6)'],
  ['-(need - adoption)', '−(78.4 − 30.6)'],
  ['100% - adoption-gap', '100% − 47.8'],
])('in words %s is %s', (formula, words) => {
  const { figures } = resolve(survey);
  const figure = { ...figureOf(figures, 'adoption-gap'), id: 'x', formula };
  expect(formulaInWords(figure, figures, ({ value }) => value ?? 'n.a.')).toBe(words);
});

const counts =
  'users | 492 | count\nasked | 800 | count\nbefore | 400 | count\nneed | 78.4 | %\nadoption | 30.6 | %\nhundred | 100 | plain';

test.each([
  ['users / asked * 100', '%', '6,150%', '61.5%', 'users / asked'],
  ['100 * users / asked', '%', '6,150%', '61.5%', 'users / asked'],
  ['(users / asked) * 100', '%', '6,150%', '61.5%', 'users / asked'],
  ['round(users / asked * 100, 1)', '%', '6,150%', '61.5%', 'round(users / asked, 1)'],
  ['users * 100 / asked', '%', '6,150%', '61.5%', 'users / asked'],
  ['100 * (users - before) / before', '%', '2,300%', '23%', '(users - before) / before'],
  ['users / asked / 0.01', '%', '6,150%', '61.5%', 'users / asked'],
  ['users / asked / 1%', '%', '6,150%', '61.5%', 'users / asked'],
  ['users / asked * 1000', '%', '61,500%', '61.5%', 'users / asked'],
  ['users / before * 100 - 100', '%', '2,300%', '23%', 'users / before - 1'],
  ['(users - before) / before * 100', '%', '2,300%', '23%', '(users - before) / before'],
  ['-(users / asked * 100)', '%', '-6,150%', '-61.5%', '-(users / asked)'],
  ['adoption * 100', '%', '3,060%', '30.6%', 'adoption'],
  ['(need - adoption) * 100', '%p', '4,780%p', '47.8%p', 'need - adoption'],
  ['need * 100 - adoption * 100', '%p', '4,780%p', '47.8%p', 'need - adoption'],
  ['users / asked / 100', '%', '0.615%', '61.5%', 'users / asked'],
  ['users / asked * 0.01', '%', '0.615%', '61.5%', 'users / asked'],
  ['adoption / 100', '%', '0.306%', '30.6%', 'adoption'],
  ['users / asked * 10 * 10', '%', '6,150%', '61.5%', 'users / asked'],
  ['users / asked * hundred', '%', '6,150%', '61.5%', 'users / asked'],
  ['hundred * users / asked', '%', '6,150%', '61.5%', 'users / asked'],
  ['users / asked / (1 / hundred)', '%', '6,150%', '61.5%', 'users / asked'],
  ['users / asked / hundred', '%', '0.615%', '61.5%', 'users / asked'],
  ['users / asked * 50 * 2', '%', '6,150%', '61.5%', 'users / asked'],
  ['50 * 2 * users / asked', '%', '6,150%', '61.5%', 'users / asked'],
  ['10 * 10 * users / asked', '%', '6,150%', '61.5%', 'users / asked'],
  ['users / asked * 200 / 2', '%', '6,150%', '61.5%', 'users / asked'],
  ['users / asked * 99.9', '%', '6,143.85%', '61.5%', 'users / asked'],
  ['round(users / before * 4 * 25 - 100)', '%', '2,300%', '23%', 'round(users / before - 1)'],
])('a percentage needs no factor: %s', (formula, unit, result, instead, right) => {
  const { lines } = resolve(`${counts}\nx | =${formula}@1 | ${unit}\ny | =x - x | %p`);
  expect(lines()).toEqual([
    `8:20 error BD249: the formula “${formula}” of “x” has a needless factor, and gives ${result}, not ${instead}: percentages are calculated as fractions of 1 and shown as percentages. Write it as ${right}`,
  ]);
  expect(lines('ko')).toEqual([
    `8:20 error BD249: “x” 수식 “${formula}”에 불필요한 배수가 있습니다(결과 ${result}, 배수를 빼면 ${instead}). 백분율은 1에 대한 비로 계산하여 백분율로 표시합니다. 다음과 같이 쓰십시오: ${right}`,
  ]);
});

test.each([
  ['users * adoption / 100', 'count', '≈ 1.51', '150.552', 'users * adoption'],
  ['adoption / 100 * users', 'count', '≈ 1.51', '150.552', 'adoption * users'],
  ['users * adoption * 0.01', 'count', '≈ 1.51', '150.552', 'users * adoption'],
  ['users * (need - adoption) / hundred', 'count', '≈ 2.35', '235.176', 'users * (need - adoption)'],
  ['users / adoption * 100', 'count', '≈ 160,784.31', '≈ 1,607.84', 'users / adoption'],
  ['users * (1 - adoption / 100)', 'count', '≈ 490.49', '341.448', 'users * (1 - adoption)'],
])('nor does a share of an amount: %s', (formula, unit, result, instead, right) => {
  const { lines } = resolve(`${counts}\nx | =${formula}@1 | ${unit}`);
  expect(lines()).toEqual([
    `8:20 error BD249: the formula “${formula}” of “x” has a needless factor, and gives ${result}, not ${instead}: a percentage in a formula is a fraction of 1 already. Write it as ${right}`,
  ]);
  expect(lines('ko')).toEqual([
    `8:20 error BD249: “x” 수식 “${formula}”에 불필요한 배수가 있습니다(결과 ${result}, 배수를 빼면 ${instead}). 수식의 백분율은 이미 1에 대한 비로 계산합니다. 다음과 같이 쓰십시오: ${right}`,
  ]);
});

test.each([
  ['users / asked * 100', '61.5', '0.615', 'users / asked'],
  ['100 * users / before', '123', '1.23', 'users / before'],
  ['users * hundred / asked', '61.5', '0.615', 'users / asked'],
  ['need / adoption * 100', '≈ 256.21', '≈ 2.56', 'need / adoption'],
])('nor do times, which are no percent: %s', (formula, result, instead, right) => {
  const { lines } = resolve(`${counts}\nx | =${formula}@2 | ratio`);
  expect(lines()).toEqual([
    `8:20 error BD249: the formula “${formula}” of “x” has a needless factor, and gives ${result}, not ${instead}: a ratio says how many times, not how many percent. Write it as ${right}, or for a percentage also change the column “unit” to percent.`,
  ]);
  expect(lines('ko')).toEqual([
    `8:20 error BD249: “x” 수식 “${formula}”에 불필요한 배수가 있습니다(결과 ${result}, 배수를 빼면 ${instead}). 배수(ratio) 단위는 몇 퍼센트가 아니라 몇 배인지를 나타냅니다. 다음과 같이 쓰십시오: ${right}. 백분율이라면 unit 열도 percent로 바꾸십시오.`,
  ]);
});

const parts = 'bus | 61.5 | %\ncar | 32.2 | %\nfoot | 22.2 | %\nbike | 6.3 | %\nasked | 800 | count';

test.each([
  ['bus + car + foot', '115.9%', 'bus 61.5%, car 32.2%, foot 22.2%'],
  ['bus + (car + foot)', '115.9%', 'bus 61.5%, car 32.2%, foot 22.2%'],
  ['round(bus + car + foot, 1)', '115.9%', 'bus 61.5%, car 32.2%, foot 22.2%'],
  ['bus + car + bike + bike', '106.3%', 'bus 61.5%, car 32.2%, bike 6.3%, bike 6.3%'],
  ['bus + bus', '123%', 'bus 61.5%, bus 61.5%'],
])('shares that a formula adds to more than the whole are told of: %s', (formula, total, list) => {
  const { lines, values } = resolve(`${parts}\nx | =${formula}@1 | %`);
  expect(lines()).toEqual([
    `7:20 warning BD263: the formula “${formula}” of “x” adds shares to ${total} (${list}), but nothing says that several answers were possible. If they were, write yes in the column multiple of these rows; if not, a number is wrong or counted twice.`,
  ]);
  expect(lines('ko')).toEqual([
    `7:20 warning BD263: “x” 수식 “${formula}”에서 비율을 더하면 ${total}인데(${list}), 복수 응답이라는 표시가 없습니다. 복수 응답이면 이 행들의 multiple 열에 yes를 쓰십시오. 아니라면 틀렸거나 두 번 들어간 숫자가 있습니다.`,
  ]);
  expect(values).toContain(`x ${total.replace('%', '').replace('123', '123.0')}`);
});

test.each([
  ['bus + car', '%'],
  ['bus + car + bike', '%'],
  ['(bus + car + foot) / 3', '%'],
  ['bus + car + foot - bike', '%p'],
  ['100% + bike', '%'],
  ['bus - car', '%p'],
  ['max(bus, car) + bike', '%'],
])('but not %s', (formula, unit) => {
  expect(resolve(`${parts}\nx | =${formula}@1 | ${unit}`).lines()).toEqual([]);
});

test('a factor is found where a figure has no value', () => {
  expect(resolve('users |  | count\nasked | 800 | count\nx | =users / asked * 100@1 | %').lines()).toEqual([
    '4:20 error BD249: the formula “users / asked * 100” of “x” has a needless factor: percentages are calculated as fractions of 1 and shown as percentages. Write it as users / asked',
  ]);
});

test.each([
  ['users / asked', '%', '61.5'],
  ['users / asked * 100%', '%', '61.5'],
  ['users * 100 / (asked * 100)', '%', '61.5'],
  ['users / asked * 100', 'plain', '61.5'],
  ['(need * 30 + adoption * 70) / 100', '%', '44.9'],
  ['(need + adoption) / 2', '%', '54.5'],
  ['adoption * 10', '%', '306.0'],
  ['adoption * 12', '%', '367.2'],
  ['users / before - 1', '%', '23.0'],
  ['100% - adoption', '%', '69.4'],
  ['users * adoption', 'count', '150.6'],
  ['users * need / 1000', 'count', '0.4'],
  ['users / asked', 'ratio', '0.6'],
  ['users * 100 / (asked * 100)', 'ratio', '0.6'],
  ['need / adoption * 100', 'index', '256.2'],
  ['users / before * hundred', 'index', '123.0'],
  ['users * 1000 / hundred', 'count', '4920.0'],
  ['adoption * 104 / 100', '%', '31.8'],
])('no factor too many: %s in %s', (formula, unit, value) => {
  const { lines, values } = resolve(`${counts}\nx | =${formula}@1 | ${unit}`);
  expect(lines()).toEqual([]);
  expect(values).toContain(`x ${value}`);
});

test.each([
  ['round(users / asked, 1)', '61.5'],
  ['round(users / asked)', '62.0'],
  ['-round(users / asked, 0)', '-62.0'],
  ['1 - round(users / asked, 1)', '38.5'],
  ['round(adoption, 0)', '31.0'],
])('a percentage is rounded as it is shown: %s', (formula, value) => {
  expect(resolve(`${counts}\nx | =${formula}@1 | %`).values).toContain(`x ${value}`);
});

test('a figure without a formula is its value in words', () => {
  const { figures } = resolve(survey);
  expect(formulaInWords(figureOf(figures, 'need'), figures, ({ value }) => `${value}%`)).toBe('78.4%');
});

test('a derived figure rests on published ones, through formulas over formulas', () => {
  const { figures } = resolve(survey);
  expect(inputsOf(figureOf(figures, 'relative'), figures)).toEqual(['need', 'adoption']);
  expect(inputsOf(figureOf(figures, 'mean-use'), figures)).toEqual(['uses.a', 'uses.b', 'uses.c']);
  expect(inputsOf(figureOf(figures, 'need'), figures)).toEqual([]);
});

test('a result that its decimals round away is told of at its formula', () => {
  const { figures, lines } = resolve(`
    small | 2                 | count
    large | 5                 | count
    part  | =small / large@0  | ratio
    more  | =large / small@0  | ratio
    less  | =-small / large@0 | ratio
    whole | =large * 41 / small@0 | ratio
    exact | =small / large@1  | ratio
  `);
  expect(lines().map(line => line.replace(/^\S+ /, ''))).toEqual([
    'warning BD447: “part” is 0.4, but is shown as 0. Write in the column decimals with how many decimals it is to be shown; a 0 there says that it is meant so.',
    'warning BD447: “more” is 2.5, but is shown as 3. Write in the column decimals with how many decimals it is to be shown; a 0 there says that it is meant so.',
    'warning BD447: “less” is -0.4, but is shown as 0. Write in the column decimals with how many decimals it is to be shown; a 0 there says that it is meant so.',
  ]);
  expect(figureOf(figures, 'part').value).toBe('0');
});

describe('twice as many formulas are twice the work', () => {
  const rows = (count: number, row: (index: number) => string) => Array.from({ length: count }, (_, at) => row(at));
  const tables: Readonly<Record<string, (count: number) => readonly string[]>> = {
    'a chain': count => ['c0 | 5 | count', ...rows(count, at => `c${at + 1} | =c${at} + 1@0 | count`)],
    'a chain from its end': count => [
      ...rows(count, at => `c${at} | =c${at + 1} + 1@0 | count`),
      `c${count} | 5 | count`,
    ],
    'a chain over a figure without value': count => [
      'c0 |  | count',
      ...rows(count, at => `c${at + 1} | =c${at} + c0@0 | count`),
    ],
    'a circle': count => rows(count, at => `c${at} | =c${(at + 1) % count} + 1@0 | count`),
    'a circle at every step': count => rows(count, at => `c${at} | =c0 + c${(at + 1) % count}@0 | count`),
    'sums of one group': count => [
      ...rows(count, at => `g${at} | ${at} | count | all`),
      ...rows(count, at => `s${at} | =sum(all) + largest(all) - ${at}@0 | count`),
    ],
    'sums of a group each': count =>
      rows(count, at => `g${at} | ${at} | count | of-${at}\ns${at} | =sum(of-${at})@0 | count`),
    'sums of a group of sums': count => [
      ...rows(count, at => `g${at} | ${at} | count | all`),
      ...rows(count, at => `s${at} | =sum(all)@0 | count | sums`),
      ...rows(count, at => `t${at} | =sum(sums)@0 | count`),
    ],
  };

  test.each(Object.entries(tables))('of %s', async (_, rowsOf) => {
    const steps = (count: number) => {
      const figures = new CountedMap(table(rowsOf(count).join('\n')));
      resolveFormulas(figures, () => {});
      return figures.count;
    };
    expect(await growth(steps)).toBeLessThan(2.2);
  });
});

test('a formula of a group of formulas waits for all of them', () => {
  const { values, lines } = resolve(`
    whole | =sum(parts) + count(parts) | count
    a     | =b + 1                     | count | parts
    b     | =c * 2                     | count | parts
    c     | 3                          | count
    odd   | =sum(bad)                  | count
    d     | =e                         | count | bad
    e     | =d                         | count | bad
  `);
  expect(values.slice(0, 4)).toEqual(['whole 15', 'a 7', 'b 6', 'c 3']);
  expect(values.slice(4)).toEqual(['odd missing', 'd missing', 'e missing']);
  expect(lines()).toEqual([
    '7:20 error BD240: these formulas depend on each other: d → e → d. Give one of them a value, or remove it from the formula.',
  ]);
});

test('of a long circle the beginning and the end are named', () => {
  const { lines } = resolve(Array.from({ length: 40 }, (_, at) => `c${at} | =c${(at + 1) % 40} | count`).join('\n'));
  expect(lines()).toEqual([
    '2:20 error BD240: these formulas depend on each other: c0 → c1 → c2 → c3 → c4 → c5 → c6 → c7 → c8 → c9 → … → c39 → c0. Give one of them a value, or remove it from the formula.',
  ]);
});
