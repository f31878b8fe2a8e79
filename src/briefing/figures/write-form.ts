// The text of a figure's link is the form in which the author wants it: only the number inside is replaced, at the scale and with the words written there.

import { halfWidth } from '../../text/half-width.ts';
import { compare, type Exact, fromDecimal, roundTo, toDecimal, whole } from '../model/decimal.ts';
import type { Figure } from '../model/figure.ts';
import type { Locale } from '../model/locale.ts';
import { ownUnitAfter } from '../model/own-unit.ts';
import { formatDecimal, formatFigure, isNear, minus, missingWord, roundAt, scaleDown, unitWriting } from './form.ts';
import { boundBeside, type FoundBound, truthOf } from './form-bounds.ts';
import { type FormNumber, isOneAmount, numbersIn } from './form-number.ts';
import { inScales } from './form-scales.ts';
import { type FoundUnit, isMisspeltShare, isOtherUnit, unitAfter, unitBefore } from './form-unit.ts';
import { strangeScale } from './strange-scale.ts';
import { isMissingSign, isMissingWord } from './table/number-cell.ts';

/** `limit`: the value is the very number, which is right where the figure is itself a limit; `outside`: the words stand outside the link, where decks show another number. */
export type FalseBound = 'false' | 'far' | 'equal' | 'limit' | 'outside';

/** What becomes of a form. */
export type WrittenForm =
  /** `agrees` is false when the author's number is not the figure's, so that `text` says something else than the form. */
  | { readonly kind: 'written'; readonly text: string; readonly agrees: boolean }
  /** There is no number in the form: `about three in ten` without the title "words". */
  | { readonly kind: 'no-number' }
  /** There is more than one: `10~20%`. */
  | { readonly kind: 'several-numbers' }
  /** The form has another unit than the figure: percentage points for percent, dollars for euros. */
  | { readonly kind: 'other-unit' }
  /** `word` counts like a scale and is none that the language has: the `lakh` of `5 lakh`. */
  | { readonly kind: 'strange-scale'; readonly word: string }
  /** The figure's unit is not written with scales: a share, or one of the author's own; and the form has one. */
  | { readonly kind: 'scale-of-unit'; readonly scale: string }
  /** `scale` stands behind the link, where decks would show `shown`; `belongsInside` where the form would be right with it. `text` is the figure's own form. */
  | {
      readonly kind: 'scale-outside';
      readonly scale: string;
      readonly shown: string;
      readonly belongsInside: boolean;
      readonly text: string;
    }
  /** Words beside the number make it a bound that does not hold of the figure, as `reason` says; `text` is the figure's own form. */
  | {
      readonly kind: 'false-bound';
      readonly reason: FalseBound;
      /** The words, and the number as decks show it: `over 523`. */
      readonly shown: string;
      /** The form that would hold in the link, if there is one: `over 500`. */
      readonly inside?: string | undefined;
      readonly text: string;
    }
  /** The form says that the value is above zero and it is below, or the other way round; `text` has the figure's sign. */
  | {
      readonly kind: 'other-sign';
      readonly text: string;
      /** Whether the numbers differ by their signs alone. */
      readonly signAlone: boolean;
      readonly stated: 'plus' | 'minus';
    };

/**
 * Writes a figure in the author's form. `300 million won` stays as it is and agrees while the figure is 300000000; with 500000000 it
 * becomes `500 million won` and does not agree; `약 30.6%` with 31.2 becomes `약 31.2%`. Without a scale a number has the figure's
 * decimals; with one it keeps the form's while that is the figure rounded, by no more than a twentieth. A word for a missing value is a form, too: `n.a.` agrees while
 * the figure has none, and afterwards becomes the form `earlier` with its number, or that of the language.
 */
export function writeForm(form: string, figure: Figure, locale: Locale, earlier?: string): WrittenForm {
  if (saysMissing(form, locale)) {
    if (figure.value === undefined) {
      const agrees = saysWhy(form, figure, locale);
      return { kind: 'written', text: agrees ? form : missingWord(figure, locale), agrees };
    }
    const written = earlier === undefined ? undefined : writeForm(earlier, figure, locale);
    if (written && written.kind !== 'written') return written;
    return { kind: 'written', text: written?.text ?? formatFigure(figure, locale), agrees: false };
  }
  const numbers = numbersIn(form, figure, locale);
  const [first] = numbers;
  const last = numbers.at(-1);
  if (!first || !last) return { kind: 'no-number' };
  if (!isOneAmount(form, numbers)) {
    const isOther = figure.own !== undefined && isOtherOwnUnit(form.slice(first.end), figure);
    return { kind: isOther ? 'other-unit' : 'several-numbers' };
  }
  const units = [unitAfter(form.slice(last.end), locale), unitBefore(form.slice(0, first.start) + first.lead, locale)];
  // Behind a share at another scale stands what it is a share of: `306 out of 1,000 firms`.
  const isOfThings = last.scale !== '' && last.scales.length === 0;
  const isOther = (found: FoundUnit) =>
    isOtherUnit(found, figure, locale) && !(isOfThings && found.units.every(unit => unit === 'count'));
  if (units.some(found => found && isOther(found))) return { kind: 'other-unit' };
  if (isOtherOwnUnit(form.slice(last.end), figure)) return { kind: 'other-unit' };
  const isShare = figure.unit === 'percent' || figure.unit === 'percentage-points';
  if (isShare && isMisspeltShare(form.slice(last.end), locale)) return { kind: 'other-unit' };
  const scale = numbers.find(({ scales }) => scales.length > 0)?.scale.trim();
  if (scale !== undefined && figure.own?.scales === false) return { kind: 'scale-of-unit', scale };
  const word = strangeScale(form, numbers, figure, locale);
  if (word !== undefined) return { kind: 'strange-scale', word };
  const exact = figure.value === undefined ? undefined : fromDecimal(figure.value);
  if (!exact) return { kind: 'written', text: missingWord(figure, locale), agrees: false };
  const scaled = numbers.some(number => number.scale !== '');
  const minus = first.sign !== '' && !isPlus(first);
  const size = amountIn(numbers);
  const stated = minus ? size.neg() : size;
  const rounded = roundAt(exact, scaled ? last.decimals - last.power : figure.decimals);
  const agrees = compare(stated, rounded) === 0 && (!scaled || isNear(stated, exact));
  if (isShare && scale !== undefined && !agrees) return { kind: 'scale-of-unit', scale };
  const before = form.slice(0, first.start);
  const after = form.slice(last.end);
  const number = scaled
    ? sign(exact, first) + inScales(exact.abs(), form, numbers, locale)
    : inDigits(exact, figure, first, locale);
  const text =
    scaled && agrees
      ? plainDigits(form)
      : before + number + (scaled ? after : unitFitting(number, after, figure, locale));
  const shown = scaled ? exact : rounded;
  const bound = exact.s > 0n && !minus ? boundBeside(before, after, locale) : undefined;
  if (bound) {
    const bounded = inBound(bound, { form, text, agrees, stated, exact }, figure, locale);
    if (bounded) return bounded;
  }
  if (isBelowZero(shown) ? minus : !minus || isZero(shown)) return { kind: 'written', text, agrees };
  const signAlone = compare(stated.neg(), rounded) === 0;
  return { kind: 'other-sign', text, signAlone, stated: minus ? 'minus' : 'plus' };
}

/** A form with a bound that holds stays as it is; one that does not, as it is or with the new number, is false. Undefined: the form is written as any other. */
function inBound(
  { kind }: FoundBound,
  made: {
    readonly form: string;
    readonly text: string;
    readonly agrees: boolean;
    readonly stated: Exact;
    readonly exact: Exact;
  },
  figure: Figure,
  locale: Locale,
): WrittenForm | undefined {
  const { form, stated, exact } = made;
  const step = stepOf(stated);
  if (kind === 'about') {
    const isRounded = compare(nearestMultiple(exact, step), stated) === 0 && isNear(stated, exact);
    return isRounded ? { kind: 'written', text: plainDigits(form), agrees: true } : undefined;
  }
  const truth = truthOf(kind, stated, exact, step);
  if (truth === 'yes') return { kind: 'written', text: plainDigits(form), agrees: true };
  const isStrict = kind === 'moreThan' || kind === 'lessThan' || kind === 'someMore';
  const isFalse = isStrict || kind === 'nearly' || !holdsOf(kind, made.text, exact, figure, locale);
  if (!isFalse) return undefined;
  const reason = truth === 'far' ? 'far' : compare(stated, exact) === 0 ? 'equal' : 'false';
  return { kind: 'false-bound', reason, shown: form, text: formatFigure(figure, locale) };
}

/** A form with its full-width digits, and the marks between them, as the plain ones of all other numbers. */
function plainDigits(form: string): string {
  return form.replace(/[\uFF10-\uFF19](?:[\uFF0C\uFF0E,.]?[\uFF10-\uFF19])*/gu, halfWidth);
}

/** Whether a bound holds of a value with the number of a text. */
export function holdsOf(kind: FoundBound['kind'], text: string, exact: Exact, figure: Figure, locale: Locale): boolean {
  const stated = amountIn(numbersIn(text, figure, locale));
  return truthOf(kind, stated, exact, stepOf(stated)) !== 'no';
}

/** What the numbers of a form say together, without sign. */
export function amountIn(numbers: readonly FormNumber[]): Exact {
  return numbers.reduce((sum, number) => sum.add(scaleDown(number.value.abs(), -number.power)), whole(0));
}

/** What the last digit of a number that counts stands for: 100 in 500, 1/10 in 3.6. */
export function stepOf(stated: Exact): Exact {
  if (isZero(stated)) return whole(1);
  let power = 18;
  while (power > -12 && compare(roundAt(stated, -power), stated) !== 0) power--;
  return scaleDown(whole(1), -power);
}

function nearestMultiple(value: Exact, step: Exact): Exact {
  return roundTo(value.div(step), 0).mul(step);
}

/** Whether a form stands for a missing value: `n.a.`, `N/A`, `해당 없음`, `–`. */
export function saysMissing(form: string, { words }: Locale): boolean {
  const known = [words.missing, words.withheld, words.unavailable];
  return isMissingSign(form) || isMissingWord(form) || known.some(word => isSame(form, word));
}

/** Whether such a form is a sign, or the language's own word for what the figure's mark says: in Korean not `n.a.`, nor “not applicable” for what is withheld. */
function saysWhy(form: string, figure: Figure, locale: Locale): boolean {
  const word = missingWord(figure, locale);
  if (isMissingSign(form) || isSame(form, word)) return true;
  if (figure.absence !== undefined || isSame(form, locale.words.withheld)) return false;
  return isSame(form, locale.words.unavailable) || isLatin(form) === isLatin(word);
}

/** Whether two words differ by points, strokes, spaces and the case of letters at most: `n.a.` and `N/A`. */
function isSame(one: string, other: string): boolean {
  const plain = (word: string) => word.toLowerCase().replace(/[.\s/]/g, '');
  return plain(one) === plain(other);
}

function isLatin(word: string): boolean {
  return /\p{Script=Latin}/u.test(word);
}

/** Whether the language's own form of a figure with the form's number would be this very form. */
export function isUsualForm(form: string, figure: Figure, locale: Locale): boolean {
  const [number, ...others] = numbersIn(form, figure, locale);
  if (!number || others.length > 0) return false;
  const value = toDecimal(scaleDown(number.value, -number.power), Math.max(0, number.decimals - number.power));
  return formatFigure({ ...figure, value, decimals: number.decimals }, locale) === form;
}

/** Whether the text behind a number goes on with another of the author's own units than the figure's, or with any word where that must stand. */
function isOtherOwnUnit(after: string, figure: Figure): boolean {
  const found = ownUnitAfter(after, figure);
  if (figure.own) return found ? found.unit.name !== figure.own.name : /^[ -]?[\p{L}\p{Sc}°%‰]/u.test(after);
  return found !== undefined && !['count', 'plain', 'index'].includes(figure.unit);
}

function inDigits(exact: Exact, figure: Figure, number: FormNumber, locale: Locale): string {
  const grouped = number.grouped ?? figure.unit !== 'year';
  const digits = formatDecimal(toDecimal(exact.abs(), figure.decimals), locale, grouped);
  return sign(roundTo(exact, figure.decimals), number) + digits;
}

/** The unit after a number in the form that the language has for 1 and for all else: ` percentage point`, ` times`. */
function unitFitting(number: string, after: string, figure: Figure, locale: Locale): string {
  const { one, other: many } = unitWriting(figure, locale);
  const [right, wrong] = /^[+\u2212-]?1$/.test(number) ? [one, many] : [many, one];
  if (right === wrong || !after.startsWith(wrong)) return after;
  const rest = after.slice(wrong.length);
  return /^\p{L}/u.test(rest) ? after : right + rest;
}

/** The sign as the form writes it, with what stands behind it: its plus for what is above zero, its kind of minus for what is below. */
function sign(exact: Exact, number: FormNumber): string {
  const isOwn = isPlus(number) ? !isBelowZero(exact) : isBelowZero(exact) && number.sign !== '';
  return (isOwn ? number.sign : isBelowZero(exact) ? minus : '') + number.lead;
}

/** Whether a number as an author wrote it has a plus. */
function isPlus({ sign }: FormNumber): boolean {
  return /^[+\uFF0B]/.test(sign);
}

function isBelowZero(value: Exact): boolean {
  return value.compare(0) < 0;
}

function isZero(value: Exact): boolean {
  return value.compare(0) === 0;
}
