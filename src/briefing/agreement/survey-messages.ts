// Why figures are no parts of a whole, as the message that refuses their chart says it.

import type { Message } from '../../diagnostics/diagnostics.ts';
import { unitName as english } from '../../messages/en/words.ts';
import { unitName as korean } from '../../messages/ko/words.ts';

export const multipleResponse = (total: string): Message => ({
  en: `These are multiple responses (they add to ${total}%), so they are no parts of a whole.`,
  ko: `복수 응답(합계 ${total}%)이므로 전체의 부분으로 나타낼 수 없습니다.`,
});

export const unitsDiffer = (first: string, firstUnit: string, other: string, otherUnit: string): Message => ({
  en: `“${first}” (${english(firstUnit)}) and “${other}” (${english(otherUnit)}) have different units, so they are no parts of a whole.`,
  ko: `“${first}”(${korean(firstUnit)}), “${other}”(${korean(otherUnit)}): 단위가 서로 달라 전체의 부분으로 나타낼 수 없습니다.`,
});

export const noParts = (unit: string): Message => ({
  en: `Values in ${english(unit)} are no parts of a whole.`,
  ko: `단위가 ${korean(unit)}인 값은 전체의 부분으로 나타낼 수 없습니다.`,
});

export const partMissing = (id: string): Message => ({
  en: `“${id}” has no value, so the parts do not make a whole.`,
  ko: `“${id}” 값이 없어서 전체의 부분으로 나타낼 수 없습니다.`,
});

export const partNegative = (id: string, value: string): Message => ({
  en: `“${id}” is ${value}, and a part of a whole cannot be negative.`,
  ko: `“${id}” 값이 음수(${value})여서 전체의 부분으로 나타낼 수 없습니다.`,
});

export const basesDiffer = (first: string, other: string): Message => ({
  en: `“${first}” and “${other}” are shares of different bases, so they are no parts of one whole.`,
  ko: `“${first}”, “${other}”: 응답 기준(base)이 서로 달라 한 전체의 부분으로 나타낼 수 없습니다.`,
});

export const notHundred = (total: string): Message => ({
  en: `These shares add to ${total}%, not to 100%, and rounding does not explain it.`,
  ko: `비율의 합이 100%가 아니라 ${total}%이고, 반올림으로 설명되지 않습니다.`,
});
