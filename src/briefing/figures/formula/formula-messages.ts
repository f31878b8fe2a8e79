// What is said to the author about formulas and claims as expressions: how they are written (BD220-229), what they mean (BD230-239), formulas of the table (BD240-242, BD249).
import type { Diagnostic, Message, Place } from '../../../diagnostics/diagnostics.ts';

type Code = Diagnostic['code'];

const error = (code: Code, place: Place, what: Message, next: Message): Diagnostic => ({
  code,
  severity: 'error',
  place,
  what,
  next,
});
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
