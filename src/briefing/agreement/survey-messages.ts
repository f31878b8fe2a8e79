// What is said to the author about shares and their bases (BD260-269), and why figures are no parts of a whole.

import type { Diagnostic, Message, Place } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { insteadText } from '../figures/form-messages.ts';
import type { WrittenInstead } from '../figures/placed-form.ts';
import type { Figure } from '../model/figure.ts';

const countWanted: Message = {
  en: 'Name a figure with the unit “count”, or write the number of those asked.',
  ko: '단위가 “count”인 수치의 id나 응답자 수를 쓰십시오.',
};

/** `others` further figures with the same base and the same fault. */
const more = (others: number): Message => ({
  en: others === 0 ? '' : `; the same is true of ${others} more ${others === 1 ? 'figure' : 'figures'} with this base`,
  ko: others === 0 ? '' : ` 응답 기준이 같은 다른 수치 ${others}개도 마찬가지입니다.`,
});

/** `written` is what the articles write for the share, or for its base, where that is something else. */
export const impossibleShare = (
  { id, place, valuePlace = place }: Figure,
  { share, size, count, nearest }: Readonly<Record<'share' | 'size' | 'count' | 'nearest', string>>,
  others: number,
  written: WrittenInstead | undefined,
): Diagnostic => ({
  code: 'BD260',
  severity: 'warning',
  strict: written !== undefined,
  place: valuePlace,
  what: {
    en: `“${id}”: no whole number of ${size} is ${share}; the nearest is ${count}/${size} = ${nearest}%${more(others).en}.${insteadText(written).en}`,
    ko: `“${id}”: ${size} 가운데 ${share}가 되는 응답 수가 없습니다. 가장 가까운 값은 ${count}/${size} = ${nearest}%입니다.${more(others).ko}${insteadText(written).ko}`,
  },
  next: {
    en: 'Check the share, its decimals and its base (shares of weighted surveys need not be whole numbers).',
    ko: '비율과 소수 자릿수, 응답 기준(base)을 확인하십시오. 가중치를 적용한 조사라면 맞지 않을 수 있습니다.',
  },
});

export const baseNoCount = (place: Place, id: string, base: string, unit: Message, others: number): Diagnostic => ({
  code: 'BD262',
  severity: 'error',
  place,
  what: {
    en: `the base “${base}” of “${id}” is no count; its unit is ${unit.en}${more(others).en}.`,
    ko: `“${id}”의 응답 기준(base) “${base}” 수치는 개수가 아닙니다. 단위가 ${unit.ko}입니다.${more(others).ko}`,
  },
  next: countWanted,
});

/** `parts` are the shares with their ids: `r.a` and `48.5%`. */
export const aboveHundred = (
  { place, valuePlace = place, group = '' }: Figure,
  total: string,
  parts: readonly { readonly id: string; readonly text: string }[],
): Diagnostic => {
  const list = [...parts.slice(0, 6).map(({ id, text }) => `${id} ${text}`), ...(parts.length > 6 ? ['…'] : [])].join(
    ', ',
  );
  return fault('BD263', valuePlace, { group, total, list });
};

export const multipleResponse = (total: string): Message => ({
  en: `These are multiple responses (they add to ${total}%), so they are no parts of a whole.`,
  ko: `복수 응답(합계 ${total}%)이므로 전체의 부분으로 나타낼 수 없습니다.`,
});

export const unitsDiffer = (first: string, firstUnit: Message, other: string, otherUnit: Message): Message => ({
  en: `“${first}” (${firstUnit.en}) and “${other}” (${otherUnit.en}) have different units, so they are no parts of a whole.`,
  ko: `“${first}”(${firstUnit.ko}), “${other}”(${otherUnit.ko}): 단위가 서로 달라 전체의 부분으로 나타낼 수 없습니다.`,
});

export const noParts = (unit: Message): Message => ({
  en: `Values in ${unit.en} are no parts of a whole.`,
  ko: `단위가 ${unit.ko}인 값은 전체의 부분으로 나타낼 수 없습니다.`,
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
