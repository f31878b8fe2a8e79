import { expect, test } from 'vitest';
import { evaluate } from '../../../../src/briefing/figures/formula/evaluation.ts';
import { parseExpression } from '../../../../src/briefing/figures/formula/expression-parser.ts';
import { amountText } from '../../../../src/briefing/figures/quantity-text.ts';
import { type Known, publishedAmount } from '../../../../src/briefing/model/quantity.ts';
import { collect } from '../../diagnose.ts';
import { table } from '../../figure-table.ts';

const figures = table(`
  need            | 78.4      | %
  adoption        | 30.6      | %
  adoption-gap    | 47.8      | %p
  uses.product    | 66.7      | %     | uses
  uses.it-tasks   | 33.3      | %     | uses
  uses.sales      | 13.1      | %     | uses
  tied.a          | 40        | %     | tied
  tied.b          | 40        | %     | tied
  firms           | 13825     | count | sizes
  small-firms     | 500       | count | sizes
  mixed.share     | 10        | %     | mixed
  mixed.count     | 10        | count | mixed
  capital         | 300000000 | KRW
  budget          | 600000000 | KRW
  aid             | 1000      | USD
  start           | 2019      | year
  end             | 2024      | year
  price-index     | 112.5     | index
  unknown         |           | %
  zero            | 0         | count
  수요             | 78.4      | %
  5g-use          | 12.5      | %
`);

const known: Known = { figures, amountOf: publishedAmount };

/** What an expression is worth (`39%p`, `true`, `unknown`), or its diagnostics. */
function worth(text: string, language: 'en' | 'ko' = 'en'): string {
  const { report, lines } = collect();
  const expression = parseExpression(text, { file: 'briefing.yaml', line: 7, column: 10 }, report);
  const value = expression && evaluate(expression, known, report);
  if (!value || lines().length > 0) return lines(language).join('\n');
  return value.kind === 'truth' ? String(value.holds ?? 'unknown') : amountText(value.amount, value.measure);
}

test.each([
  // Units of sums and differences.
  ['need - adoption', '47.8%p'],
  ['need + adoption', '109%'],
  ['adoption + adoption-gap', '78.4%'],
  ['adoption-gap + adoption', '78.4%'],
  ['need - adoption-gap', '30.6%'],
  ['100% - adoption', '69.4%'],
  ['1 - adoption', '69.4%'],
  ['need - 50%', '28.4%p'],
  ['firms + small-firms', '14,325'],
  ['firms + 175', '14,000'],
  ['budget - capital', 'KRW 300,000,000'],
  ['end - start', '5'],
  ['end + 1', '2025'],
  // Units of products and quotients.
  ['need / adoption', '≈ 2.56'],
  ['adoption-gap / need', '≈ 0.61'],
  ['adoption * small-firms', '153'],
  ['small-firms * adoption', '153'],
  ['adoption-gap * small-firms', '239'],
  ['need * adoption', '23.9904%'],
  ['adoption * 2', '61.2%'],
  ['adoption-gap * adoption', '14.6268%p'],
  ['adoption / 2', '15.3%'],
  ['budget / capital', '2'],
  ['budget / small-firms', 'KRW 1,200,000'],
  ['sum(uses) / count(uses)', '37.7%'],
  ['price-index / 100', '1.125'],
  ['153 / adoption', '500'],
  // Numbers, order, signs.
  ['1/3', '≈ 0.33'],
  ['2 + 3 * 4', '14'],
  ['(2 + 3) * 4', '20'],
  ['10 - 4 - 3', '3'],
  ['16 / 4 / 2', '2'],
  ['0.1 + 0.2 - 0.3', '0'],
  ['-adoption-gap', '-47.8%p'],
  ['2 - -3', '5'],
  ['need − adoption', '47.8%p'],
  ['need – adoption', '47.8%p'],
  ['6 × 7 ÷ 2', '21'],
  ['50 %', '50%'],
  ['수요 - adoption', '47.8%p'],
  ['5g-use * 2', '25%'],
  // Functions.
  ['round(need / adoption, 1)', '2.6'],
  ['round(adoption, 0)', '31%'],
  ['round(adoption)', '31%'],
  ['round(2.5)', '3'],
  ['round(-2.5)', '-3'],
  ['sum(uses)', '113.1%'],
  ['sum(sizes)', '14,325'],
  ['largest(uses)', '66.7%'],
  ['smallest(uses)', '13.1%'],
  ['count(uses)', '3'],
  ['abs(adoption - need)', '47.8%p'],
  ['min(need, adoption, 50%)', '30.6%'],
  ['max(small-firms, 600)', '600'],
  // Missing figures stay missing, units are known all the same.
  ['unknown * small-firms', 'n.a.'],
])('%s is %s', (text, value) => {
  expect(worth(text)).toBe(value);
});

test.each([
  ['need > 50%', 'true'],
  ['adoption < 1/3', 'true'],
  ['adoption > 0.306', 'false'],
  ['adoption = 30.6%', 'true'],
  ['adoption = 0.306', 'true'],
  ['adoption != 30.6%', 'false'],
  ['adoption ≤ 30.6%', 'true'],
  ['adoption >= 30.7%', 'false'],
  ['adoption < need / 2', 'true'],
  ['need - adoption > 40%p', 'true'],
  ['adoption-gap = need - adoption', 'true'],
  ['need / adoption > 2.5', 'true'],
  ['firms > 10000', 'true'],
  ['budget = 2 * capital', 'true'],
  ['end > 2023', 'true'],
  ['need > 50% and adoption < 1/3', 'true'],
  ['need < 50% or adoption < 1/3', 'true'],
  ['not need < 50%', 'true'],
  ['need < 50% or need > 60% and adoption > 50%', 'false'],
  ['(need < 50% or need > 60%) AND NOT adoption > 50%', 'true'],
  ['largest(uses) = uses.product and round(uses.product / uses.it-tasks, 1) = 2.0', 'true'],
  ['uses.sales = smallest(uses)', 'true'],
  ['largest(uses) != uses.sales', 'true'],
  // In a tie no figure is the largest, though the values are equal.
  ['largest(tied) = tied.a', 'false'],
  ['largest(tied) != tied.a', 'true'],
  ['largest(tied) = 40%', 'true'],
  // What hangs on a missing figure is unknown, unless the rest decides.
  ['unknown > 50%', 'unknown'],
  ['unknown > 50% and need > 50%', 'unknown'],
  ['unknown > 50% and need < 50%', 'false'],
  ['unknown > 50% or need > 50%', 'true'],
  ['not unknown > 50%', 'unknown'],
])('%s is %s', (text, value) => {
  expect(worth(text)).toBe(value);
});

test.each([
  [
    'adoptoin < 1/3',
    '7:10 error BD230: no figure is called “adoptoin”. Did you mean “adoption”?',
    '7:10 error BD230: “adoptoin” 수치가 없습니다. 혹시 “adoption”인가요?',
  ],
  [
    'need > 50% and exports > 3',
    '7:25 error BD230: no figure is called “exports”. Use an id of the column “id” in the table of figures.',
    '7:25 error BD230: “exports” 수치가 없습니다. 수치 표의 “id” 열에 있는 id를 쓰십시오.',
  ],
  [
    'uses > 50%',
    '7:10 error BD230: “uses” is a group of figures, not a figure. Write sum(uses), largest(uses), smallest(uses) or count(uses).',
    '7:10 error BD230: “uses”은(는) 수치가 아니라 수치 묶음의 이름입니다. sum(uses), largest(uses), smallest(uses), count(uses) 가운데 하나로 쓰십시오.',
  ],
  [
    'largest(use) > 50%',
    '7:18 error BD231: no group of figures is called “use”. Did you mean “uses”?',
    '7:18 error BD231: “use” 수치 묶음이 없습니다. 혹시 “uses”인가요?',
  ],
  [
    'sum(need)',
    '7:14 error BD231: “need” is a figure, not a group of figures. Use a name of the column “group” in the table of figures.',
    '7:14 error BD231: “need”은(는) 수치 묶음이 아니라 수치의 id입니다. 수치 표의 “group” 열에 있는 이름을 쓰십시오.',
  ],
  [
    'need-adoption > 40%p',
    '7:10 error BD222: in “need-adoption” the “-” could be a hyphen of an id or a minus. If it is a minus, put a space on both sides: need - adoption',
    '7:10 error BD222: “need-adoption”에서 “-”가 id의 붙임표인지 빼기인지 알 수 없습니다. 빼기라면 양쪽에 공백을 넣으십시오: need - adoption',
  ],
  [
    'need -adoption',
    '7:15 error BD222: in “need -adoption” the “-” could be a hyphen of an id or a minus. If it is a minus, put a space on both sides: need - adoption',
    '7:15 error BD222: “need -adoption”에서 “-”가 id의 붙임표인지 빼기인지 알 수 없습니다. 빼기라면 양쪽에 공백을 넣으십시오: need - adoption',
  ],
  [
    '50-3',
    '7:10 error BD222: in “50-3” the “-” could be a hyphen of an id or a minus. If it is a minus, put a space on both sides: 50 - 3',
    '7:10 error BD222: “50-3”에서 “-”가 id의 붙임표인지 빼기인지 알 수 없습니다. 빼기라면 양쪽에 공백을 넣으십시오: 50 - 3',
  ],
  [
    'need > (50% + 3%',
    '7:17 error BD224: this “(” is never closed. Add the matching “)”.',
    '7:17 error BD224: 이 “(”를 닫는 괄호가 없습니다. 짝이 되는 “)”를 넣으십시오.',
  ],
  [
    'round(need, 1',
    '7:15 error BD224: this “(” is never closed. Add the matching “)”.',
    '7:15 error BD224: 이 “(”를 닫는 괄호가 없습니다. 짝이 되는 “)”를 넣으십시오.',
  ],
  [
    'need > 50%)',
    '7:20 error BD224: this “)” closes nothing. Remove it, or add the matching “(”.',
    '7:20 error BD224: 이 “)”를 여는 괄호가 없습니다. 지우거나, 짝이 되는 “(”를 넣으십시오.',
  ],
  [
    '30% < adoption <= 40%',
    '7:25 error BD225: two comparisons are chained. Join them with “and”: 30% < adoption and adoption <= …',
    '7:25 error BD225: 비교 기호 두 개가 이어져 있습니다. “and”로 나누어 쓰십시오: 30% < adoption and adoption <= …',
  ],
  [
    'adoption + firms',
    '7:10 error BD232: “adoption” (percent) and “firms” (count) cannot be added. Use figures whose units match, or correct the column “unit”.',
    '7:10 error BD232: “adoption”(퍼센트(percent)), “firms”(개수(count)): 단위가 달라 더할 수 없습니다. 단위가 맞는 수치를 쓰거나, “unit” 열을 고치십시오.',
  ],
  [
    'adoption + 5',
    '7:10 error BD232: “adoption” (percent) and “5” (a number without a unit) cannot be added. Write 5% for percent, or 5%p for percentage points.',
    '7:10 error BD232: “adoption”(퍼센트(percent)), “5”(단위 없는 수): 단위가 달라 더할 수 없습니다. 퍼센트라면 5%, 퍼센트포인트라면 5%p로 쓰십시오.',
  ],
  [
    '1 + adoption',
    '7:10 error BD232: “1” (a number without a unit) and “adoption” (percent) cannot be added. Write 100% for the whole; 1% and 1%p are a hundredth of it.',
    '7:10 error BD232: “1”(단위 없는 수), “adoption”(퍼센트(percent)): 단위가 달라 더할 수 없습니다. 전체를 뜻하면 100%로 쓰십시오. 1%와 1%p는 그 100분의 1입니다.',
  ],
  [
    'capital + aid',
    '7:10 error BD232: “capital” (KRW) and “aid” (USD) cannot be added. Use figures whose units match, or correct the column “unit”.',
    '7:10 error BD232: “capital”(통화(KRW)), “aid”(통화(USD)): 단위가 달라 더할 수 없습니다. 단위가 맞는 수치를 쓰거나, “unit” 열을 고치십시오.',
  ],
  [
    'adoption-gap > 40%',
    '7:10 error BD232: “adoption-gap” (percentage points) and “40%” (percent) cannot be compared. Use figures whose units match, or correct the column “unit”.',
    '7:10 error BD232: “adoption-gap”(퍼센트포인트(percentage points)), “40%”(퍼센트(percent)): 단위가 달라 비교할 수 없습니다. 단위가 맞는 수치를 쓰거나, “unit” 열을 고치십시오.',
  ],
  [
    'sum(mixed) > 3',
    '7:10 error BD232: “mixed.share” (percent) and “mixed.count” (count) cannot be taken together. Use figures whose units match, or correct the column “unit”.',
    '7:10 error BD232: “mixed.share”(퍼센트(percent)), “mixed.count”(개수(count)): 단위가 달라 함께 계산할 수 없습니다. 단위가 맞는 수치를 쓰거나, “unit” 열을 고치십시오.',
  ],
  [
    'adoption < 33',
    '7:21 error BD233: beside a percentage “33” means 33 times the whole. Write 33%, or a fraction such as 1/3.',
    '7:21 error BD233: 백분율과 함께 쓴 “33” 값은 전체의 33배라는 뜻이 됩니다. 33%라고 쓰거나 1/3 같은 분수로 쓰십시오.',
  ],
  [
    'need + (adoption > 3%)',
    '7:17 error BD234: “(adoption > 3%)” is true or false, where a number is needed. Comparisons belong in claims (“holds”), joined with “and” or “or”.',
    '7:17 error BD234: 숫자가 필요한 자리에 참·거짓인 “(adoption > 3%)” 조건이 있습니다. 비교는 조건(“holds”)에만 쓰고, “and”나 “or”로 이으십시오.',
  ],
  [
    'need and adoption < 1/3',
    '7:10 error BD235: “need” is a number, where something true or false is needed. Compare it, for example: need > 0',
    '7:10 error BD235: 참·거짓이 필요한 자리에 숫자인 “need” 값이 있습니다. 비교로 쓰십시오. 예: need > 0',
  ],
  [
    'firms / zero',
    '7:18 error BD236: “zero” is 0, and dividing by 0 is not possible. Check the figures you divide by.',
    '7:18 error BD236: “zero” 값이 0이어서 나눌 수 없습니다. 나누는 수치를 확인하십시오.',
  ],
  [
    'average(uses)',
    '7:10 error BD226: no function is called “average”. The functions are sum, largest, smallest, count, abs, min, max, round.',
    '7:10 error BD226: “average” 함수가 없습니다. 쓸 수 있는 함수는 sum, largest, smallest, count, abs, min, max, round입니다.',
  ],
  [
    'larges(uses)',
    '7:10 error BD226: no function is called “larges”. Did you mean “largest”?',
    '7:10 error BD226: “larges” 함수가 없습니다. 혹시 “largest”인가요?',
  ],
  [
    'max(need)',
    '7:10 error BD227: “max” takes two values or more, not 1. Write it as max(a, b).',
    '7:10 error BD227: 함수 “max”에는 값 둘 이상이 필요한데, 값이 1개 있습니다. max(a, b) 형태로 쓰십시오.',
  ],
  [
    'largest(need, adoption)',
    '7:18 error BD227: “largest” takes the name of one group of figures. Write largest(group) with a name of the column “group”.',
    '7:18 error BD227: 함수 “largest”에는 수치 묶음의 이름 하나만 쓸 수 있습니다. “group” 열의 이름을 넣어 largest(묶음) 형태로 쓰십시오.',
  ],
  [
    'round(need, 0.5)',
    '7:22 error BD227: the number of decimals is a whole number from 0 to 12. Write it as round(a, 1).',
    '7:22 error BD227: 소수점 아래 자릿수는 0부터 12까지의 정수여야 합니다. round(a, 1) 형태로 쓰십시오.',
  ],
  [
    'firms > 13,825',
    '7:18 error BD221: “13,825” cannot be read as a number here. Write it without commas: 13825.',
    '7:18 error BD221: 여기에서 “13,825” 표기는 숫자로 읽을 수 없습니다. 쉼표 없이 쓰십시오: 13825',
  ],
  [
    '1.2.3 + 1',
    '7:10 error BD221: “1.2.3” cannot be read as a number here. Write numbers as 50, 0.5, 50% or 1/3.',
    '7:10 error BD221: 여기에서 “1.2.3” 표기는 숫자로 읽을 수 없습니다. 숫자는 50, 0.5, 50%, 1/3처럼 쓰십시오.',
  ],
  [
    'need == 50%',
    '7:15 error BD220: “==” is not a sign that formulas and claims use. Write “=” instead.',
    '7:15 error BD220: 수식이나 조건에서 “==” 기호는 쓰이지 않습니다. 대신 다음과 같이 쓰십시오: =',
  ],
  [
    '=need - adoption',
    '7:10 error BD220: formulas and claims are written without a leading “=”. Remove the first “=”.',
    '7:10 error BD220: 수식이나 조건은 “=”로 시작하지 않습니다. 맨 앞의 “=”를 지우십시오.',
  ],
  [
    'need[0]',
    '7:14 error BD220: “[” has no meaning in a formula or claim. Use ids of figures, numbers, + - * / ( ), < <= > >= = !=, and, or, not.',
    '7:14 error BD220: 수식이나 조건에서 “[” 기호는 쓰이지 않습니다. 수치의 id와 숫자, + - * / ( ), < <= > >= = !=, and, or, not만 쓰십시오.',
  ],
  [
    'need > ',
    '7:16 error BD223: the formula or claim ends where a value should follow. Add the id of a figure or a number here.',
    '7:16 error BD223: 수식이나 조건이 값이 올 자리에서 끝났습니다. 이 자리에 수치의 id나 숫자를 쓰십시오.',
  ],
  [
    'need > 50% adoption < 1/3',
    '7:21 error BD223: “adoption” cannot stand here. Between two values write + - * /, a comparison, “and” or “or”.',
    '7:21 error BD223: “adoption” 표기는 이 자리에 올 수 없습니다. 두 값 사이에는 + - * /, 비교 기호, “and”, “or” 가운데 하나를 쓰십시오.',
  ],
  [
    'need > and',
    '7:17 error BD223: “and” cannot stand here. Write the id of a figure or a number here.',
    '7:17 error BD223: “and” 표기는 이 자리에 올 수 없습니다. 이 자리에 수치의 id나 숫자를 쓰십시오.',
  ],
])('%s is refused', (text, english, korean) => {
  expect(worth(text)).toBe(english);
  expect(worth(text, 'ko')).toBe(korean);
});

test('all unknown names of an expression are reported together', () => {
  expect(worth('nead > 50% and adoptoin < 1/3').split('\n')).toEqual([
    '7:10 error BD230: no figure is called “nead”. Did you mean “need”?',
    '7:25 error BD230: no figure is called “adoptoin”. Did you mean “adoption”?',
  ]);
});

test('a fault in the second line of a text is shown there', () => {
  expect(worth('need > 50%\nand adoptoin < 1/3')).toBe(
    '8:5 error BD230: no figure is called “adoptoin”. Did you mean “adoption”?',
  );
});

test.each(['constructor', '__proto__', 'need.constructor', 'process.exit(1)', '`need`', 'need; need', '(() => 1)()'])(
  'no code runs from “%s”',
  text => {
    expect(worth(text)).toMatch(/^7:\d+ error BD22[036]|^7:\d+ error BD230/);
  },
);

test('hostile lengths and depths are refused at once', () => {
  expect(worth(`${'1 + '.repeat(600)}1`)).toBe(
    '7:10 error BD228: a formula or claim has at most 2000 characters; this one has 2401. Divide it into several. More is allowed by --limit formula-characters=4000.',
  );
  expect(worth('('.repeat(100))).toBe(
    '7:70 error BD228: parentheses are nested more than 60 deep. Divide the formula or claim into several. More is allowed by --limit formula-depth=120.',
  );
  expect(worth('-'.repeat(100))).toMatch(/BD228/);
  expect(worth('not '.repeat(100))).toMatch(/BD228/);
  expect(worth(Array.from({ length: 20 }, () => '9'.repeat(20)).join(' * '))).toMatch(
    /^7:10 error BD237: the value of “.+” has more than 300 digits\. Check the formula\.$/,
  );
});

test('a table with an id like a word of JavaScript is an ordinary table', () => {
  const odd = table('constructor | 5 | count');
  const { report, lines } = collect();
  const place = { file: 'a', line: 1, column: 1 };
  const expression = parseExpression('constructor + toString', place, report);
  expect(expression && evaluate(expression, { figures: odd, amountOf: publishedAmount }, report)).toBeUndefined();
  expect(lines()).toEqual([
    '1:15 error BD230: no figure is called “toString”. Use an id of the column “id” in the table of figures.',
  ]);
});
