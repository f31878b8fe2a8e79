// Amounts as they stand in a text: digits with their scale words, `1.2 million`, `3만 6천`, without their unit.
import { isOneAmount, numbersIn } from '../../briefing/figures/form-number.ts';
import { unitBefore } from '../../briefing/figures/form-unit.ts';
import { amountIn } from '../../briefing/figures/write-form.ts';
import type { Exact } from '../../briefing/model/decimal.ts';
import type { Figure } from '../../briefing/model/figure.ts';
import type { Locale } from '../../briefing/model/locale.ts';

/** A number as it stands, without its unit. */
export interface Amount {
  readonly from: number;
  readonly end: number;
  readonly exact: Exact;
  readonly decimals: number;
  /** The scale words: ` million`, `만`. */
  readonly scale: string;
  readonly isGrouped: boolean;
}

/** So much behind a number is read for its scale and unit. */
export const unitReach = 60;

/** Money without value, beside which every scale word counts. */
const anyAmount: Figure = {
  id: 'x',
  value: undefined,
  decimals: 0,
  unit: 'currency',
  currency: 'XXX',
  multiple: false,
  source: '',
  label: {},
  note: {},
  place: { file: '', line: 1, column: 1 },
};

export function amountAt(text: string, at: number, locale: Locale): Amount | undefined {
  const rest = text.slice(at, at + unitReach);
  const stop = rest.search(/[\uFFFC\n;!?]|[,.](?![0-9])/);
  const window = stop < 0 ? rest : rest.slice(0, stop);
  const numbers = numbersIn(window, { ...anyAmount }, locale);
  const [first] = numbers;
  if (first?.start !== 0) return undefined;
  let count = 1;
  while (count < numbers.length && isOneAmount(window, numbers.slice(0, count + 1))) count++;
  const parts = numbers.slice(0, count);
  const last = parts.at(-1) ?? first;
  // A letter alone may be a unit, `120 m`, unless it stands beside money.
  const isLetter = /^[ -]?[a-z]$/i.test(last.scale) && count === 1;
  const isMoney = moneyBefore(text, at, locale) !== undefined;
  if (isLetter && !(isMoney && !last.scale.startsWith(' '))) {
    const [written = ''] = window.match(/^[0-9.,]*[0-9]/) ?? [];
    return {
      from: at,
      end: at + written.length,
      exact: first.value,
      decimals: first.decimals,
      scale: '',
      isGrouped: first.grouped === true,
    };
  }
  const power = parts.length === 1 ? first.power : 0;
  return {
    from: at,
    end: at + last.end,
    exact: amountIn(parts),
    decimals: Math.max(0, parts.length === 1 ? first.decimals - power : 0),
    scale: parts.map(({ scale }) => scale.trim()).join(''),
    isGrouped: first.grouped === true,
  };
}

/** The currency before a number and how long it is with its space: `US$`, `KRW `. */
export function moneyBefore(
  text: string,
  at: number,
  locale: Locale,
): { readonly unit: string; readonly length: number } | undefined {
  const before = text.slice(Math.max(0, at - 8), at);
  const [written = ''] = /(?:[A-Z]{0,3}\p{Sc}|(?<![A-Za-z])[A-Z]{3}) ?$/u.exec(before) ?? [];
  const found = written === '' ? undefined : unitBefore(written, locale);
  const [unit] = found?.units ?? [];
  if (unit === undefined || !/^[A-Z]{3}$/.test(unit) || !/^(?:[A-Z]{0,3}\p{Sc}|[A-Z]{3})$/u.test(found?.words ?? ''))
    return undefined;
  const words = found?.words ?? '';
  return { unit, length: words.length + (written.length - written.trimEnd().length) };
}
