// Finds the numbers in an author's form, with the scale words that follow them: `1.2천억` is 1.2 times ten to the eleventh.
import { decimalsOf, type Exact, fromDecimal } from './decimal.ts';
import { escaped, foldable } from './expressions.ts';
import type { Figure } from './figure.ts';
import { halfWidth } from './half-width.ts';
import type { Locale, Scale } from './locale.ts';

/** One number of a form; `start` and `end` enclose its sign, digits and scale. */
export interface FormNumber {
  readonly start: number;
  readonly end: number;
  /** `-`, `−`, `+`, a minus of the language such as `△`, or nothing. */
  readonly sign: string;
  /** What stands between the sign and the digits: `$` in `−$5`. */
  readonly lead: string;
  readonly value: Exact;
  readonly decimals: number;
  /** Whether its thousands are marked; undefined when it has none. */
  readonly grouped: boolean | undefined;
  /** The scale as written, with the space before it: ` million`, `억`; nothing without scale. */
  readonly scale: string;
  /** The scale's power of ten: 6, 8; 0 without scale. */
  readonly power: number;
}

/** All numbers of a form in their order; signs count only where no letter or digit stands before them (`COVID-19`), nor another sign (`+/-5`). */
export function numbersIn(form: string, figure: Figure, locale: Locale): readonly FormNumber[] {
  const plain = halfWidth(form);
  const group = escaped(locale.groupMark);
  const decimal = escaped(locale.decimalMark);
  const number = new RegExp(
    `(?:(?<sign>${signOf(locale)})(?<lead>\\p{Sc} ?|[a-z]{3} )?)?(?:[0-9]{1,3}(?:${group}[0-9]{3})+(?![0-9])|[0-9]+)(?:${decimal}[0-9]+)?`,
    'gu',
  );
  return [...foldable(form).matchAll(number)].map(match => {
    const written = match[0];
    const { sign = '', lead = '' } = match.groups ?? {};
    const digits = written.slice(sign.length + lead.length);
    const text = digits.replaceAll(locale.groupMark, '').replace(locale.decimalMark, '.');
    const whole = text.split('.')[0] ?? '';
    const end = match.index + written.length;
    const scale = scaleAfter(plain.slice(end), figure, locale);
    const value = fromDecimal(text);
    if (!value) throw new Error(`“${written}” should be a number.`);
    return {
      start: match.index,
      end: end + (scale?.word.length ?? 0),
      sign: form.slice(match.index, match.index + sign.length),
      lead: form.slice(match.index + sign.length, match.index + sign.length + lead.length),
      value: sign === '' || sign.startsWith('+') ? value : value.neg(),
      decimals: decimalsOf(text),
      grouped: whole.length > 3 ? digits.includes(locale.groupMark) : undefined,
      scale: form.slice(end, end + (scale?.word.length ?? 0)),
      power: scale?.power ?? 0,
    };
  });
}

/** Whether the numbers are one amount: a single number, or parts in falling scales with only spaces between (`1억 2,300만`). */
export function isOneAmount(form: string, numbers: readonly FormNumber[]): boolean {
  return numbers.every((number, index) => {
    const before = numbers[index - 1];
    if (!before) return true;
    const together = form.slice(before.end, number.start).trim() === '' && number.sign === '';
    return together && before.scale !== '' && before.decimals === 0 && number.power < before.power;
  });
}

/** The scale with which a text goes on, the space before it included: for `억 원` it is `억`. For a ratio the percent sign is one. */
function scaleAfter(rest: string, figure: Figure, locale: Locale): Scale | undefined {
  const space = /^ ?/.exec(rest)?.[0] ?? '';
  const text = rest.slice(space.length);
  const percent = locale.units.percent ?? '';
  if (figure.unit === 'ratio' && percent !== '' && rest.startsWith(percent)) return { word: percent, power: -2 };
  const scale = locale.scales.find(({ word }) => text.toLowerCase().startsWith(word.toLowerCase()));
  if (!scale) return undefined;
  // A Latin word ends where its letters end: `5 millionaires` has no scale.
  const goesOn = /^[a-z]/i.test(text.slice(scale.word.length)) && /[a-z]$/i.test(scale.word);
  return goesOn ? undefined : { word: space + text.slice(0, scale.word.length), power: scale.power };
}

/** A sign before a number as a pattern: plus, minus, and what the language has for a minus, with a space where it may have one. */
function signOf({ minusSigns }: Locale): string {
  const minus = minusSigns.map(sign => `${/^[\p{L}]/u.test(sign) ? '(?<![\\p{L}\\p{N}])' : ''}${escaped(sign)} ?`);
  return ['(?<![\\p{L}\\p{N}+/])[-+]', '^[-+] ', ...minus].join('|');
}
