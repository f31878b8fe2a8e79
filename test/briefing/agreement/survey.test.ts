import { expect, test } from 'vitest';
import { checkSums, checkSurveys, checkWhole } from '../../../src/briefing/agreement/survey.ts';
import { collect } from '../diagnose.ts';
import { table } from '../figure-table.ts';

function survey(rows: string) {
  const collected = collect();
  checkSurveys(table(rows), collected.report);
  return collected;
}

function whole(rows: string) {
  return checkWhole([...table(rows).values()]);
}

test('shares that a whole number of answers gives pass, with the base as a figure or a number', () => {
  const { lines } = survey(`
    asked    | 153     | count
    a        | 66.7    | %  | uses | asked
    b        | 33.3    | %  | uses | 153
    c        | 13.7    | %  | uses | asked
    d        | 9.8     | %  | uses | asked
    e        | 0       | %  | uses | 153
    f        | 100.0   | %  | uses | 153
    half     | 12.5@0  | %  | uses | 8
    even     | 0.3     | %  | uses | 400
    big      | 4.5     | %  | uses | 13825
    weighted | =a - b@1 | % | uses | 7
  `);
  expect(lines()).toEqual([]);
});

test('a share that no number of answers gives is a warning with the nearest', () => {
  const { lines } = survey(`
    asked | 153    | count
    a     | 66.2   | %  | uses | asked
    b     | 66.7@2 | %  | uses | 150
    c     | 103    | %  | uses | 50
    d     | -1     | %  | uses | 200
  `);
  expect(lines()).toEqual([
    '3:1 warning BD260: “a”: no whole number out of 153 gives 66.2%; the nearest is 101/153 = 66.0%. Check the share, its decimals and its base (in a weighted survey, shares need not come from whole numbers).',
    '4:1 warning BD260: “b”: no whole number out of 150 gives 66.70%; the nearest is 100/150 = 66.67%. Check the share, its decimals and its base (in a weighted survey, shares need not come from whole numbers).',
    '6:1 warning BD260: “d”: no whole number out of 200 gives -1%; the nearest is 0/200 = 0%. Check the share, its decimals and its base (in a weighted survey, shares need not come from whole numbers).',
  ]);
  expect(lines('ko')[0]).toBe(
    '3:1 warning BD260: “a”: 153 가운데 66.2%가 되는 응답 수가 없습니다. 가장 가까운 값은 101/153 = 66.0%입니다. 비율과 소수 자릿수, 응답 기준(base)을 확인하십시오. 가중치를 적용한 조사라면 맞지 않을 수 있습니다.',
  );
});

test('a base that counts nobody is an error', () => {
  const { lines } = survey(`
    asked | 153   | count
    rate  | 30.6  | %
    half  | 470.5 | count
    gone  |       | count
    a     | 66.7  | %  | uses | askde
    b     | 66.7  | %  | uses | rate
    c     | 66.7  | %  | uses | half
    d     | 66.7  | %  | uses | 0
    e     | 66.2  | %  | uses | gone
  `);
  expect(lines()).toEqual([
    '6:1 error BD261: the base “askde” of “a” is neither a figure nor a number. Did you mean “asked”?',
    '7:1 error BD262: the base “rate” of “b” is not a count; its unit is percent. Name a figure with the unit “count”, or write the number of respondents.',
    '8:1 error BD262: the base of “c” is 470.5, but the number of respondents must be a whole number above 0. Name a figure with the unit “count”, or write the number of respondents.',
    '9:1 error BD262: the base of “d” is 0, but the number of respondents must be a whole number above 0. Name a figure with the unit “count”, or write the number of respondents.',
  ]);
  expect(lines('ko')).toEqual([
    '6:1 error BD261: “a”의 응답 기준(base) “askde”은(는) 수치의 id도 숫자도 아닙니다. 혹시 “asked”인가요?',
    '7:1 error BD262: “b”의 응답 기준(base) “rate” 수치는 개수가 아닙니다. 단위가 퍼센트(percent)입니다. 단위가 “count”인 수치의 id나 응답자 수를 쓰십시오.',
    '8:1 error BD262: “c”의 응답 기준(base)이 470.5인데, 응답 수는 0보다 큰 정수여야 합니다. 단위가 “count”인 수치의 id나 응답자 수를 쓰십시오.',
    '9:1 error BD262: “d”의 응답 기준(base)이 0인데, 응답 수는 0보다 큰 정수여야 합니다. 단위가 “count”인 수치의 id나 응답자 수를 쓰십시오.',
  ]);
});

function sums(rows: string) {
  const collected = collect();
  checkSums(table(rows), collected.report);
  return { english: collected.lines('en'), korean: collected.lines('ko') };
}

test('single answers that add to more than 100 are a warning with the sum', () => {
  const { english, korean } = sums(`
    asked | 800  | count
    r.a   | 48.5 | % | r | asked
    r.b   | 44.0 | % | r | asked
    r.c   | 21.5 | % | r | asked
    s.a   | 60   | % | s | 500
    s.b   | 42   | % | s | 500
  `);
  expect(english).toEqual([
    '3:1 warning BD263: the shares of the group “r” add up to 114.0% (r.a 48.5%, r.b 44.0%, r.c 21.5%), but nothing says that several answers were possible. If they were, write yes in the column multiple of these rows; if not, a number is wrong or counted twice.',
    '6:1 warning BD263: the shares of the group “s” add up to 102% (s.a 60%, s.b 42%), but nothing says that several answers were possible. If they were, write yes in the column multiple of these rows; if not, a number is wrong or counted twice.',
  ]);
  expect(korean[0]).toBe(
    '3:1 warning BD263: “r” 묶음의 비율을 더하면 114.0%인데(r.a 48.5%, r.b 44.0%, r.c 21.5%), 복수 응답이라는 표시가 없습니다. 복수 응답이면 이 행들의 multiple 열에 yes를 쓰십시오. 아니라면 틀렸거나 두 번 들어간 숫자가 있습니다.',
  );
});

test.each([
  ['rounding explains it', 'a | 33.4 | % | g | 200\nb | 33.4 | % | g | 200\nc | 33.3 | % | g | 200'],
  ['rounding to whole percent explains it', 'a | 34 | % | g | 200\nb | 34 | % | g | 200\nc | 33 | % | g | 200'],
  ['several answers were possible', 'a | 66.7 | % | g | 153 | yes\nb | 92.1 | % | g | 153 | yes'],
  ['several answers were possible in some rows', 'a | 66.7 | % | g | 153 | yes\nb | 92.1 | % | g | 153'],
  ['the bases differ', 'a | 60 | % | g | 200\nb | 70 | % | g | 300'],
  ['no base says of what they are shares', 'a | 60 | % | g\nb | 70 | % | g'],
  ['they are no group', 'a | 60 | % | | 200\nb | 70 | % | | 200'],
  ['one is negative', 'a | 120 | % | g | 200\nb | -10 | % | g | 200\nc | 90 | % | g | 200'],
  ['they are changes', 'a | 60 | %p | g | 200\nb | 70 | %p | g | 200'],
  ['they are counts', 'a | 60 | count | g | 200\nb | 70 | count | g | 200'],
  ['one is the whole', 'a | 60 | % | g | 200\nb | 40 | % | g | 200\nall | 100 | % | g | 200'],
  ['one is calculated from the others', 'a | 60 | % | g | 200\nb | 40 | % | g | 200\nab | =a + b | % | g | 200'],
  ['one is above 100, which is told already', 'a | 625 | % | g | 200\nb | 40 | % | g | 200'],
  ['one has no value', 'a | 60 | % | g | 200\nb |  | % | g | 200'],
])('nothing is said where %s', (_, rows) => {
  expect(sums(rows).english).toEqual([]);
});

test('shares of several dates are no parts of one whole', () => {
  const { report, lines } = collect();
  const dated = [...table('a | 60 | % | g | 200\nb | 70 | % | g | 200')].map(
    ([id, figure], index) => [id, { ...figure, asOf: `${2023 + index}` }] as const,
  );
  checkSums(new Map(dated), report);
  expect(lines()).toEqual([]);
});

test('shares that add to 100, and counts or amounts of one unit, are parts of a whole', () => {
  expect(whole('a | 60.5 | % | g | 200\nb | 39.5 | % | g | 200')).toEqual({ kind: 'whole' });
  expect(whole('a | 20 | count\nb | 11 | count')).toEqual({ kind: 'whole' });
  expect(whole('a | 20 | KRW\nb | 11 | KRW')).toEqual({ kind: 'whole' });
});

test('what rounding explains passes, with the total', () => {
  expect(whole('a | 33.3 | %\nb | 33.3 | %\nc | 33.3 | %')).toEqual({ kind: 'rounded', total: '99.9' });
  expect(whole('a | 34 | %\nb | 34 | %\nc | 33 | %')).toEqual({ kind: 'rounded', total: '101' });
});

test.each([
  [
    'a | 66.7 | % | g | 153 | yes\nb | 92.1 | % | g | 153 | yes',
    'These are multiple responses (they add up to 158.8%), so they are not parts of a whole.',
    '복수 응답(합계 158.8%)이므로 전체의 부분으로 나타낼 수 없습니다.',
  ],
  [
    'a | 60.0 | %\nb | 39.8 | %',
    'These shares add to 99.8%, not to 100%, and rounding does not explain it.',
    '비율의 합이 100%가 아니라 99.8%이고, 반올림으로 설명되지 않습니다.',
  ],
  [
    'a | 60 | % | g | 200\nb | 40 | % | g | 300',
    '“a” and “b” are shares of different bases, so they are not parts of one whole.',
    '“a”, “b”: 응답 기준(base)이 서로 달라 한 전체의 부분으로 나타낼 수 없습니다.',
  ],
  [
    'a | 60 | %\nb | 40 | count',
    '“a” (percent) and “b” (count) have different units, so they are not parts of a whole.',
    '“a”(퍼센트(percent)), “b”(개수(count)): 단위가 서로 달라 전체의 부분으로 나타낼 수 없습니다.',
  ],
  [
    'a | 60 | %p\nb | 40 | %p',
    'Values in percentage points are not parts of a whole.',
    '단위가 퍼센트포인트(percentage points)인 값은 전체의 부분으로 나타낼 수 없습니다.',
  ],
  [
    'a | 60 | %\nb |  | %',
    '“b” has no value, so the parts do not make a whole.',
    '“b” 값이 없어서 전체의 부분으로 나타낼 수 없습니다.',
  ],
  [
    'a | 120 | %\nb | -20 | %',
    '“b” is -20%, and a part of a whole cannot be negative.',
    '“b” 값이 음수(-20%)여서 전체의 부분으로 나타낼 수 없습니다.',
  ],
])('%j is refused as a whole', (rows, en, ko) => {
  const found = whole(rows);
  const told =
    found.kind === 'none'
      ? found.refuse({ id: 'uses', place: { file: 'briefing.yaml', line: 9, column: 3 } })
      : undefined;
  expect(told?.code).toBe('BD640');
  expect(told?.what).toEqual({
    en: `the chart “uses” stacks its figures to 100 %, but they are not parts of one whole: ${en}`,
    ko: `“uses” 차트는 수치를 100%로 쌓지만, 이 수치들은 한 전체의 부분이 아닙니다: ${ko}`,
  });
});
