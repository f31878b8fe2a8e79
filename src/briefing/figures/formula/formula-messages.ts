// What is said to the author about formulas and claims as expressions: how they are written (BD220-229), what they mean (BD230-239), formulas of the table (BD240-242, BD249).
import { type Diagnostic, didYouMean, type Message, type Place } from '../../../diagnostics/diagnostics.ts';

type Code = Diagnostic['code'];

const error = (code: Code, place: Place, what: Message, next: Message): Diagnostic => ({
  code,
  severity: 'error',
  place,
  what,
  next,
});

export const unexpectedCharacter = (place: Place, character: string): Diagnostic =>
  error(
    'BD220',
    place,
    {
      en: `“${character}” has no meaning in a formula or claim.`,
      ko: `수식이나 조건에서 “${character}” 기호는 쓰이지 않습니다.`,
    },
    {
      en: 'Use ids of figures, numbers, + - * / ( ), < <= > >= = !=, and, or, not.',
      ko: '수치의 id와 숫자, + - * / ( ), < <= > >= = !=, and, or, not만 쓰십시오.',
    },
  );

export const otherSign = (place: Place, sign: string, own: string): Diagnostic =>
  error(
    'BD220',
    place,
    {
      en: `“${sign}” is not a sign of formulas and claims.`,
      ko: `수식이나 조건에서 “${sign}” 기호는 쓰이지 않습니다.`,
    },
    { en: `Write “${own}” instead.`, ko: `대신 다음과 같이 쓰십시오: ${own}` },
  );

export const leadingEquals = (place: Place): Diagnostic =>
  error(
    'BD220',
    place,
    { en: 'a formula or claim does not begin with “=”.', ko: '수식이나 조건은 “=”로 시작하지 않습니다.' },
    { en: 'Take the first “=” away.', ko: '맨 앞의 “=”를 지우십시오.' },
  );

export const badNumber = (place: Place, text: string, plain?: string): Diagnostic =>
  error(
    'BD221',
    place,
    { en: `“${text}” cannot be read as a number here.`, ko: `여기에서 “${text}” 표기는 숫자로 읽을 수 없습니다.` },
    plain === undefined
      ? { en: 'Write numbers as 50, 0.5, 50% or 1/3.', ko: '숫자는 50, 0.5, 50%, 1/3처럼 쓰십시오.' }
      : { en: `Write it without commas: ${plain}.`, ko: `쉼표 없이 쓰십시오: ${plain}` },
  );

export const minusNeedsSpaces = (place: Place, text: string, spaced: string): Diagnostic =>
  error(
    'BD222',
    place,
    {
      en: `in “${text}” the “-” could be a hyphen of an id or a minus.`,
      ko: `“${text}”에서 “-”가 id의 붙임표인지 빼기인지 알 수 없습니다.`,
    },
    {
      en: `If it is a minus, put a space on both sides: ${spaced}`,
      ko: `빼기라면 양쪽에 공백을 넣으십시오: ${spaced}`,
    },
  );

export const endsEarly = (place: Place): Diagnostic =>
  error(
    'BD223',
    place,
    {
      en: 'the formula or claim ends where a value should follow.',
      ko: '수식이나 조건이 값이 올 자리에서 끝났습니다.',
    },
    { en: 'Add the id of a figure or a number here.', ko: '이 자리에 수치의 id나 숫자를 쓰십시오.' },
  );

const wanted: Readonly<Record<'sign' | 'value' | 'closing', Message>> = {
  sign: {
    en: 'Between two values write + - * /, a comparison, “and” or “or”.',
    ko: '두 값 사이에는 + - * /, 비교 기호, “and”, “or” 가운데 하나를 쓰십시오.',
  },
  value: { en: 'Write the id of a figure or a number here.', ko: '이 자리에 수치의 id나 숫자를 쓰십시오.' },
  closing: {
    en: 'Write “)” here, or a sign such as + - * / or a comparison.',
    ko: '이 자리에 “)”나 + - * /, 비교 기호 같은 기호를 쓰십시오.',
  },
};

export const unexpectedPart = (place: Place, text: string, expected: keyof typeof wanted): Diagnostic =>
  error(
    'BD223',
    place,
    { en: `“${text}” cannot stand here.`, ko: `“${text}” 표기는 이 자리에 올 수 없습니다.` },
    wanted[expected],
  );

export const unclosedParenthesis = (place: Place): Diagnostic =>
  error(
    'BD224',
    place,
    { en: 'this “(” is never closed.', ko: '이 “(”를 닫는 괄호가 없습니다.' },
    { en: 'Add the “)” that belongs to it.', ko: '짝이 되는 “)”를 넣으십시오.' },
  );

export const unopenedParenthesis = (place: Place): Diagnostic =>
  error(
    'BD224',
    place,
    { en: 'this “)” closes nothing.', ko: '이 “)”를 여는 괄호가 없습니다.' },
    { en: 'Take it away, or add the “(” that belongs to it.', ko: '지우거나, 짝이 되는 “(”를 넣으십시오.' },
  );

export const chainedComparison = (place: Place, split: string): Diagnostic =>
  error(
    'BD225',
    place,
    { en: 'two comparisons stand in one chain.', ko: '비교 기호 두 개가 이어져 있습니다.' },
    { en: `Join them with “and”: ${split}`, ko: `“and”로 나누어 쓰십시오: ${split}` },
  );

export const unknownFunction = (place: Place, name: string, names: readonly string[]): Diagnostic =>
  error(
    'BD226',
    place,
    { en: `no function is called “${name}”.`, ko: `“${name}” 함수가 없습니다.` },
    didYouMean(name, names, {
      en: `The functions are ${names.join(', ')}.`,
      ko: `쓸 수 있는 함수는 ${names.join(', ')}입니다.`,
    }),
  );

export const argumentCount = (place: Place, name: string, takes: '1' | '1-2' | '2+', given: number): Diagnostic => {
  const count: Readonly<Record<typeof takes, Message>> = {
    '1': { en: 'one value', ko: '값 하나가' },
    '1-2': { en: 'a value and a number of decimals', ko: '값 하나와 소수점 아래 자릿수가' },
    '2+': { en: 'two values or more', ko: '값 둘 이상이' },
  };
  const example = takes === '1' ? `${name}(a)` : takes === '1-2' ? `${name}(a, 1)` : `${name}(a, b)`;
  return error(
    'BD227',
    place,
    {
      en: `“${name}” takes ${count[takes].en}, not ${given}.`,
      ko: `함수 “${name}”에는 ${count[takes].ko} 필요한데, 값이 ${given}개 있습니다.`,
    },
    { en: `Write it as ${example}.`, ko: `${example} 형태로 쓰십시오.` },
  );
};

export const groupWanted = (place: Place, name: string): Diagnostic =>
  error(
    'BD227',
    place,
    {
      en: `“${name}” takes the name of one group of figures.`,
      ko: `함수 “${name}”에는 수치 묶음의 이름 하나만 쓸 수 있습니다.`,
    },
    {
      en: `Write ${name}(group) with a name of the column “group”.`,
      ko: `“group” 열의 이름을 넣어 ${name}(묶음) 형태로 쓰십시오.`,
    },
  );

export const roundingDigits = (place: Place, most: number): Diagnostic =>
  error(
    'BD227',
    place,
    {
      en: `the number of decimals is a whole number from 0 to ${most}.`,
      ko: `소수점 아래 자릿수는 0부터 ${most}까지의 정수여야 합니다.`,
    },
    { en: 'Write it as round(a, 1).', ko: 'round(a, 1) 형태로 쓰십시오.' },
  );

export const tooLong = (place: Place, length: number, most: number): Diagnostic =>
  error(
    'BD228',
    place,
    {
      en: `a formula or claim has at most ${most} characters; this one has ${length}.`,
      ko: `수식이나 조건은 ${most}자까지 쓸 수 있는데, ${length}자입니다.`,
    },
    { en: 'Divide it into several.', ko: '여러 개로 나누십시오.' },
  );

export const nestedTooDeep = (place: Place, most: number): Diagnostic =>
  error(
    'BD228',
    place,
    {
      en: `parentheses stand more than ${most} deep in each other.`,
      ko: `괄호가 ${most}겹보다 깊이 겹쳐 있습니다.`,
    },
    { en: 'Divide the formula or claim into several.', ko: '수식이나 조건을 여러 개로 나누십시오.' },
  );

export const unknownName = (place: Place, name: string, ids: Iterable<string>): Diagnostic =>
  error(
    'BD230',
    place,
    { en: `no figure is called “${name}”.`, ko: `“${name}” 수치가 없습니다.` },
    didYouMean(name, ids, {
      en: 'Use an id of the column “id” in the table of figures.',
      ko: '수치 표의 “id” 열에 있는 id를 쓰십시오.',
    }),
  );

export const groupAsFigure = (place: Place, name: string): Diagnostic =>
  error(
    'BD230',
    place,
    {
      en: `“${name}” is a group of figures, not a figure.`,
      ko: `“${name}” 이름은 수치가 아니라 수치 묶음의 것입니다.`,
    },
    {
      en: `Write sum(${name}), largest(${name}), smallest(${name}) or count(${name}).`,
      ko: `sum(${name}), largest(${name}), smallest(${name}), count(${name}) 가운데 하나로 쓰십시오.`,
    },
  );

const columnGroup: Message = {
  en: 'Use a name of the column “group” in the table of figures.',
  ko: '수치 표의 “group” 열에 있는 이름을 쓰십시오.',
};

export const unknownGroup = (place: Place, name: string, groups: readonly string[], isFigure: boolean): Diagnostic =>
  error(
    'BD231',
    place,
    isFigure
      ? {
          en: `“${name}” is a figure, not a group of figures.`,
          ko: `“${name}” 이름은 수치 묶음이 아니라 수치의 것입니다.`,
        }
      : { en: `no group of figures is called “${name}”.`, ko: `“${name}” 수치 묶음이 없습니다.` },
    isFigure ? columnGroup : didYouMean(name, groups, columnGroup),
  );

/** What is done to two values, as a message says it. */
export type Operation = '+' | '-' | '*' | '/' | 'compare' | 'together';

const operations: Readonly<Record<Operation, Message>> = {
  '+': { en: 'cannot be added', ko: '더할 수 없습니다' },
  '-': { en: 'cannot be subtracted from each other', ko: '서로 뺄 수 없습니다' },
  '*': { en: 'cannot be multiplied', ko: '곱할 수 없습니다' },
  '/': { en: 'cannot be divided by each other', ko: '서로 나눌 수 없습니다' },
  compare: { en: 'cannot be compared', ko: '비교할 수 없습니다' },
  together: { en: 'cannot be taken together', ko: '함께 계산할 수 없습니다' },
};

/** A value of an expression as a message names it: its text and the name of its unit. */
export interface Named {
  readonly text: string;
  readonly unit: Message;
}

export const unitsDoNotGo = (
  place: Place,
  operation: Operation,
  left: Named,
  right: Named,
  next?: Message,
): Diagnostic =>
  error(
    'BD232',
    place,
    {
      en: `“${left.text}” (${left.unit.en}) and “${right.text}” (${right.unit.en}) ${operations[operation].en}.`,
      ko: `“${left.text}”(${left.unit.ko}), “${right.text}”(${right.unit.ko}): 단위가 달라 ${operations[operation].ko}.`,
    },
    next ?? {
      en: 'Use figures whose units go together, or correct the column “unit”.',
      ko: '단위가 맞는 수치를 쓰거나, “unit” 열을 고치십시오.',
    },
  );

/** The next step where a bare number meets a percentage: `5` could be 5% or 5%p. */
export const writeUnit = (text: string): Message => ({
  en: `Write ${text}% for percent, or ${text}%p for percentage points.`,
  ko: `퍼센트라면 ${text}%, 퍼센트포인트라면 ${text}%p로 쓰십시오.`,
});

export const bareNumber = (place: Place, text: string, suffix: '%' | '%p'): Diagnostic =>
  error(
    'BD233',
    place,
    {
      en: `beside a percentage “${text}” means ${text} times the whole.`,
      ko: `백분율과 함께 쓴 “${text}” 값은 전체의 ${text}배라는 뜻이 됩니다.`,
    },
    {
      en: `Write ${text}${suffix}, or a fraction such as 1/3.`,
      ko: `${text}${suffix}라고 쓰거나 1/3 같은 분수로 쓰십시오.`,
    },
  );

export const numberWanted = (place: Place, text: string): Diagnostic =>
  error(
    'BD234',
    place,
    {
      en: `“${text}” is true or false, where a number is needed.`,
      ko: `숫자가 필요한 자리에 참·거짓인 “${text}” 조건이 있습니다.`,
    },
    {
      en: 'Comparisons belong into claims (“holds”), joined with “and” or “or”.',
      ko: '비교는 조건(“holds”)에만 쓰고, “and”나 “or”로 이으십시오.',
    },
  );

export const truthWanted = (place: Place, text: string): Diagnostic =>
  error(
    'BD235',
    place,
    {
      en: `“${text}” is a number, where something true or false is needed.`,
      ko: `참·거짓이 필요한 자리에 숫자인 “${text}” 값이 있습니다.`,
    },
    { en: `Compare it, for example: ${text} > 0`, ko: `비교로 쓰십시오. 예: ${text} > 0` },
  );

export const divisionByZero = (place: Place, text: string): Diagnostic =>
  error(
    'BD236',
    place,
    { en: `“${text}” is 0, and nothing can be divided by 0.`, ko: `“${text}” 값이 0이어서 나눌 수 없습니다.` },
    { en: 'Check the figures below the line.', ko: '나누는 수치를 확인하십시오.' },
  );

export const tooLarge = (place: Place, text: string): Diagnostic =>
  error(
    'BD237',
    place,
    { en: `the value of “${text}” has more than 300 digits.`, ko: `“${text}” 값이 300자리를 넘습니다.` },
    { en: 'Check the formula.', ko: '수식을 확인하십시오.' },
  );

export const formulaCycle = (place: Place, chain: readonly string[]): Diagnostic =>
  error(
    'BD240',
    place,
    {
      en: `these formulas need each other: ${chain.join(' → ')}.`,
      ko: `수식이 서로를 가리킵니다: ${chain.join(' → ')}.`,
    },
    {
      en: 'Give one of them a value, or take it out of the formula.',
      ko: '그 가운데 하나에 값을 적거나, 수식에서 빼십시오.',
    },
  );

export const unitMismatch = (
  place: Place,
  id: string,
  formula: string,
  declared: Message,
  worked: Message,
): Diagnostic =>
  error(
    'BD241',
    place,
    {
      en: `the unit of “${id}” is ${declared.en}, but its formula “${formula}” gives ${worked.en}.`,
      ko: `수치 “${id}”의 단위는 ${declared.ko}인데, 수식 “${formula}”의 결과는 ${worked.ko}입니다.`,
    },
    { en: 'Correct the column “unit”, or the formula.', ko: '“unit” 열이나 수식을 고치십시오.' },
  );

/** `right` is the formula without the factor, `result` what it gives with it, unless a figure has no value. */
export const factorOfPercent = (
  place: Place,
  id: string,
  formula: string,
  result: string | undefined,
  right: string,
): Diagnostic =>
  error(
    'BD249',
    place,
    {
      en: `the formula “${formula}” of “${id}” has a factor too many${result === undefined ? '' : `, and gives ${result}`}: percentages calculate as fractions of 1 and are shown as percentages.`,
      ko: `“${id}” 수식 “${formula}”에 불필요한 배수가 있습니다${result === undefined ? '' : `(결과 ${result})`}. 백분율은 1에 대한 비로 계산하여 백분율로 표시합니다.`,
    },
    { en: `Write it as ${right}`, ko: `다음과 같이 쓰십시오: ${right}` },
  );

export const formulaMissing = (place: Place, id: string, missing: readonly string[]): Diagnostic => ({
  code: 'BD242',
  severity: 'notice',
  place,
  what: {
    en: `“${id}” has no value, because ${missing.map(input => `“${input}”`).join(', ')} ${missing.length === 1 ? 'has' : 'have'} none.`,
    ko: `${missing.map(input => `“${input}”`).join(', ')} 값이 없어서 “${id}” 값도 없습니다.`,
  },
});
