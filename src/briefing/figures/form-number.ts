// Finds the numbers in an author's form, with the scale words that follow them: `1.2천억` is 1.2 times ten to the eleventh, and so are the parts of `6천838억`.

import escapeRegExp from 'escape-string-regexp';
import { halfWidth } from '../../text/half-width.ts';
import { foldable, oncePer } from '../locale/expressions.ts';
import { compare, decimalsOf, type Exact, fromDecimal, whole } from '../model/decimal.ts';
import type { Figure } from '../model/figure.ts';
import type { Locale, Scale } from '../model/locale.ts';
import { ownUnitAfter } from '../model/own-unit.ts';
import { scaleDown } from './form.ts';
import { isOtherUnit, sharePower, unitAfter } from './form-unit.ts';

/** One number of a form; `start` and `end` enclose its sign, digits and scale. */
export interface FormNumber {
  readonly start: number;
  readonly end: number;
  /** `-`, `−`, `+`, a minus of the language such as `△`, or nothing. */
  readonly sign: string;
  /** What stands between the sign and the digits: `$` in `−$5`. */
  readonly lead: string;
  /** 1 where a scale stands alone: `백만`. */
  readonly value: Exact;
  readonly decimals: number;
  /** Whether its thousands are marked; undefined when it has none. */
  readonly grouped: boolean | undefined;
  /** The scale as written, with the space before it: ` million`, `억`; nothing without scale. */
  readonly scale: string;
  /** Its words: 천 and 만 in `2천만`. */
  readonly scales: readonly Scale[];
  /** The power of ten that it stands for: 6, 8; 0 without scale; 11 for the 6 of `6천838억`. */
  readonly power: number;
  /** The part of the power that it shares with the numbers around it: 8 in `6천838억`. */
  readonly section: number;
  /** Letters that may be its scale and may be the beginning of a word: the `m` of `120m`. */
  readonly unclear?: string | undefined;
}

const patterns = new WeakMap<Locale, RegExp>();

/** A number of the language with its sign and what stands between the two; made once for each locale. */
function numberPattern(locale: Locale): RegExp {
  const known = patterns.get(locale);
  if (known) return known;
  const group = escapeRegExp(halfWidth(locale.groupMark));
  const decimal = escapeRegExp(locale.decimalMark);
  const pattern = new RegExp(
    `(?:(?<sign>${signOf(locale)})(?<lead>\\p{Sc} ?|[a-z]{3} )?)?(?:[0-9]{1,3}(?:${group}[0-9]{3})+(?![0-9])|[0-9]+)(?:${decimal}[0-9]+)?`,
    'gu',
  );
  patterns.set(locale, pattern);
  return pattern;
}

/** By form: each check of a link asks for its numbers. */
const knownNumbers = oncePer((_figure: Figure) =>
  oncePer((_locale: Locale) => new Map<string, readonly FormNumber[]>()),
);

/** All numbers of a form in their order; signs count only where no letter or digit stands before them (`COVID-19`), nor another sign (`+/-5`). */
export function numbersIn(form: string, figure: Figure, locale: Locale): readonly FormNumber[] {
  const known = knownNumbers(figure)(locale);
  const numbers = known.get(form) ?? findNumbers(form, figure, locale);
  known.set(form, numbers);
  return numbers;
}

function findNumbers(form: string, figure: Figure, locale: Locale): readonly FormNumber[] {
  const plain = halfWidth(form);
  const number = numberPattern(locale);
  const groupMark = halfWidth(locale.groupMark);
  number.lastIndex = 0;
  const found: FormNumber[] = [];
  const small = foldable(form);
  for (let match = number.exec(small); match; match = number.exec(small)) {
    const written = match[0];
    const { sign = '', lead = '' } = match.groups ?? {};
    const digits = written.slice(sign.length + lead.length);
    const text = digits.replaceAll(groupMark, '').replace(locale.decimalMark, '.');
    const integer = text.split('.')[0] ?? '';
    const value = fromDecimal(text);
    if (!value) throw new Error(`“${written}” should be a number.`);
    const end = match.index + written.length;
    const own = ownUnitAfter(form.slice(end), figure)?.unit;
    const scale =
      (own && own.name === figure.own?.name ? unscaled(end) : shareScale(form, end, figure, locale)) ??
      scaleAt(form, plain, end, value, figure, locale);
    found.push({
      start: match.index,
      sign: form.slice(match.index, match.index + sign.length),
      lead: form.slice(match.index + sign.length, match.index + sign.length + lead.length),
      value: sign === '' || sign.startsWith('+') ? value : value.neg(),
      decimals: decimalsOf(text),
      grouped: integer.length > 3 ? digits.includes(groupMark) : undefined,
      ...scale,
    });
    found.push(...scaleAlone(form, plain, scale, figure, locale));
    const last = found.at(-1)?.end ?? end;
    // Digits in the words of a unit are no numbers: `870 tonnes CO2e`.
    number.lastIndex = last + (ownUnitAfter(form.slice(last), figure)?.words.length ?? 0);
  }
  return inSections(found.length > 0 ? found : wordsAlone(form, plain, figure, locale), form);
}

/** Whether the numbers are one amount: a single number, or parts in falling scales with only spaces between (`1억 2,300만`, `6천838억`), each below the scale before. */
export function isOneAmount(form: string, numbers: readonly FormNumber[]): boolean {
  return numbers.every((number, index) => {
    const before = numbers[index - 1];
    if (!before) return true;
    const together = form.slice(before.end, number.start).trim() === '' && number.sign === '';
    const fits = compare(number.value.abs(), whole(10n ** BigInt(Math.max(before.power - number.power, 0)))) < 0;
    return together && before.scale !== '' && before.decimals === 0 && number.power < before.power && fits;
  });
}

type WrittenScale = Pick<FormNumber, 'end' | 'scale' | 'scales' | 'power' | 'section' | 'unclear'>;

/** The words of a share at another scale than the figure's: the percent sign for a ratio. */
function shareScale(form: string, from: number, figure: Figure, locale: Locale): WrittenScale | undefined {
  const found = unitAfter(form.slice(from), locale);
  const power = found && sharePower(found, figure);
  if (!found || !power) return undefined;
  return { end: from + found.words.length, scale: found.words, scales: [], power, section: power };
}

/** The scale words behind a number, the space before them included. */
function scaleAt(
  form: string,
  plain: string,
  from: number,
  value: Exact,
  figure: Figure,
  locale: Locale,
): WrittenScale {
  const { end, scales } = scalesAt(plain, from, locale);
  const power = scales.reduce((sum, scale) => sum + scale.power, 0);
  const scale = form.slice(from, end);
  const unit = unitAfter(form.slice(end), locale);
  const isBeforeUnit = unit !== undefined && !unit.words.startsWith(' ') && isOtherUnit(unit, figure, locale);
  if (!mayBeWord(scales, plain.slice(end)) || isBeforeUnit || isOfSize(value, power, figure))
    return { end, scale, scales, power, section: 0 };
  return { ...unscaled(from), unclear: lettersFrom(form, from) };
}

function unscaled(end: number): WrittenScale {
  return { end, scale: '', scales: [], power: 0, section: 0 };
}

/** No word of a scale, with the letter behind it, has more characters than this. */
const farthest = 100;

/** The scale words that stand at `from`: one, or one within a larger one, such as 천만. */
export function scalesAt(
  plain: string,
  from: number,
  locale: Locale,
): { readonly end: number; readonly scales: Scale[] } {
  const scales: Scale[] = [];
  let end = from;
  for (;;) {
    const last = scales.at(-1);
    const start = end + (/^[ -](?=\p{L})/u.exec(plain.slice(end, end + 3))?.[0].length ?? 0);
    const text = plain.slice(start, start + farthest).toLowerCase();
    if (locale.notScales.some(word => text.startsWith(word))) break;
    const scale = locale.scales.find(({ word }) => text.startsWith(word.toLowerCase()));
    if (!scale || (last && !(last.within && !scale.within && scale.power > last.power))) break;
    const rest = text.slice(scale.word.length);
    // A Latin word ends where its letters end: `5 millionaires` has no scale. So does any word behind a space that is to go with the one before.
    const goesOn = /[a-z]$/i.test(scale.word) ? /^[a-z]/.test(rest) : start > end && last && /^\p{L}/u.test(rest);
    if (goesOn) break;
    scales.push(scale);
    end = start + scale.word.length;
  }
  return { end, scales };
}

/** Scale words that go on with the number of a link behind it: `million` in `[3](fig:a) million won`; not those that may as well be a particle or part of another word. */
export function scaleBehind(after: string, figure: Figure, locale: Locale): string | undefined {
  const plain = halfWidth(after);
  const { end, scales } = scalesAt(plain, 0, locale);
  const word = scales.map(scale => scale.word).join('');
  if (word === '' || ownUnitAfter(after, figure)) return undefined;
  const isApart = plain.startsWith(' ');
  const rest = plain.slice(end);
  const [, part] = /^-(\p{L}+)/u.exec(rest) ?? [];
  // A scale may be the first part of a name of what is counted: `120 thousand-island sauces`.
  if (plain.startsWith(' ') && part !== undefined && figure.unit !== 'currency' && !locale.scaleTails.includes(part))
    return undefined;
  const ends = !/^\p{L}/u.test(rest);
  const isAmount = figure.unit === 'currency' || figure.unit === 'count';
  const isShare = !isAmount && figure.unit !== 'plain' && figure.unit !== 'ratio' && figure.unit !== 'index';
  const more = locale.bounds?.someMore.after.find(bound => rest.startsWith(bound)) ?? '';
  const unit = unitAfter(rest.slice(more.length), locale);
  const isBeforeUnit = unit !== undefined;
  const isBeforeShare = unit?.units.some(each => each === 'percent' || each === 'percentage-points') === true;
  const isScale =
    word.length > 1
      ? ends || scales.length > 1 || isBeforeUnit
      : /[a-z]/i.test(word)
        ? (ends && figure.unit === 'currency') || (isAmount && ends && !isApart)
        : isShare
          ? isBeforeShare
          : isBeforeUnit || (ends && !isApart);
  return isScale ? after.slice(0, end) : undefined;
}

/** Whether scale words may as well be something else: a single Latin letter a unit, any but a Latin word the beginning of a word. */
function mayBeWord(scales: readonly Scale[], rest: string): boolean {
  const last = scales.at(-1)?.word ?? '';
  return /^[a-z]$/i.test(last) || (last !== '' && !/[a-z]$/i.test(last) && /^\p{L}/u.test(rest));
}

/** Whether a figure is of the size that a scale makes of a number, so that the scale is none by chance. Of money it always is one. */
function isOfSize(value: Exact, power: number, figure: Figure): boolean {
  const exact = figure.value === undefined ? undefined : fromDecimal(figure.value);
  if (figure.unit === 'currency' || !exact) return true;
  return compare(exact.abs().mul(whole(30)), scaleDown(value.abs(), -power)) >= 0;
}

/** A scale without a number of its own behind one that has a larger scale: `2만천`; behind a space only where it is a whole word. */
function scaleAlone(
  form: string,
  plain: string,
  before: WrittenScale,
  figure: Figure,
  locale: Locale,
): readonly FormNumber[] {
  if (before.scales.length === 0) return [];
  const start = before.end + (plain.startsWith(' ', before.end) ? 1 : 0);
  const alone = oneAt(form, plain, start, figure, locale);
  const power = alone?.scales[0]?.within ? alone.power : before.power;
  const isWord = start > before.end && alone && /^\p{L}/u.test(plain.slice(alone.end));
  return alone && !isWord && power < before.power ? [alone] : [];
}

/** A whole amount in scale words: `백만 명`. */
function wordsAlone(form: string, plain: string, figure: Figure, locale: Locale): readonly FormNumber[] {
  for (const { index } of plain.matchAll(/(?<![\p{L}\p{N}])\p{L}/gu)) {
    const alone = oneAt(form, plain, index, figure, locale);
    if (alone && (alone.scales.length > 1 || !/^\p{L}/u.test(plain.slice(alone.end)))) return [alone];
  }
  return [];
}

function oneAt(form: string, plain: string, start: number, figure: Figure, locale: Locale): FormNumber | undefined {
  if (!/^\p{L}/u.test(plain.slice(start))) return undefined;
  const value = whole(1);
  const scale = scaleAt(form, plain, start, value, figure, locale);
  if (scale.scales.length === 0 || /[a-z]$/i.test(scale.scale)) return undefined;
  return { start, sign: '', lead: '', value, decimals: 0, grouped: undefined, ...scale };
}

/** The numbers with the power of the scale in which they stand together: 6천 is 6천억 in `6천838억`. */
function inSections(numbers: readonly FormNumber[], form: string): readonly FormNumber[] {
  const placed: FormNumber[] = [];
  for (const number of numbers.toReversed()) {
    const next = placed[0];
    const own = number.scales.find(({ within }) => !within);
    const isPart = !own && number.scales.length > 0 && next && form.slice(number.end, next.start).trim() === '';
    const section = own?.power ?? (isPart ? next.section : number.section);
    placed.unshift({ ...number, section, power: number.power + (isPart ? section : 0) });
  }
  return placed;
}

/** The letters with which a form goes on, for a message: `천명`, `m`. */
function lettersFrom(form: string, from: number): string {
  return /^[ -]?([\p{L}\p{M}]+)/u.exec(form.slice(from))?.[1] ?? '';
}

/** A sign before a number as a pattern: plus, minus, and what the language has for a minus, with a space where it may have one. */
function signOf({ minusSigns }: Locale): string {
  const minus = minusSigns.map(sign => `${/^[\p{L}]/u.test(sign) ? '(?<![\\p{L}\\p{N}])' : ''}${escapeRegExp(sign)} ?`);
  return ['(?<![\\p{L}\\p{N}+/])[-+]', '^[-+] ', ...minus].join('|');
}
