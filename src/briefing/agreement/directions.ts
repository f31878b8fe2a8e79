// Numbers of figures that say the reverse of the table with what stands beside them: “fell by −2.3%”, “증가” beside △2.3%, (2.3%) for a value above zero.

import escapeRegExp from 'escape-string-regexp';
import type { LocatedLink } from '../figures/figure-links.ts';
import { numbersIn } from '../figures/form-number.ts';
import { unitAfter, unitBefore } from '../figures/form-unit.ts';
import { type ExpressionPart, partsOf } from '../figures/formula/expression.ts';
import { parseExpression } from '../figures/formula/expression-parser.ts';
import { foldable, oncePer, wordsPattern } from '../locale/expressions.ts';
import { compare, type Exact, fromDecimal, whole } from '../model/decimal.ts';
import type { Figure, Figures } from '../model/figure.ts';
import type { Locale } from '../model/locale.ts';
import { wordsBeside } from './beside-link.ts';
import { directionOfLabel } from './direction-names.ts';
import { directionOf, type FoundDirection, type NumberAt } from './direction-words.ts';

/** What words and number say together that the table does not. */
export interface Misdirection {
  /**
   * `contradiction`: a rise of a negative amount, a fall of what has risen. `double`: a fall of a negative amount. `judged`: an improvement of
   * what has fallen, where less is not better. `multiple`: a change by as much percent as the ratio of both values is. `outside`: a minus before the link. `brackets`: a value above zero in brackets, which are a minus in tables.
   */
  readonly kind: 'contradiction' | 'double' | 'judged' | 'multiple' | 'outside' | 'brackets';
  /** The words with the number as decks show them: `fell by −2.3%`. */
  readonly words: string;
  /** The figure whose sign counts: the linked one, or the one of which it is the amount without sign. */
  readonly figure: Figure;
  /** The label by which a value above zero is a rise, or a fall, where the number itself has no sign. */
  readonly label?: string | undefined;
  /** Whether the words say the sign of the number itself: `turned positive at −0.3%`. */
  readonly saysSign?: boolean | undefined;
  /** The link's text as it may be written. */
  readonly written: string;
  /** The figure below zero of which the linked one is the amount, if a minus stands before the link. */
  readonly below?: Figure | undefined;
}

/** The direction that a text gives to a link which decks show as `shown`. */
export function directionAt(
  link: LocatedLink,
  text: string,
  shown: string,
  figure: Figure,
  locale: Locale,
): FoundDirection | undefined {
  const number = numberAt(shown, figure, locale);
  return number && directionOf(link, text, shown, number, figure, locale);
}

/**
 * What is wrong with the words beside a link that decks show as `shown`: a word of direction takes an amount, which has no minus; the
 * amount of a figure (`abs(sales)`) goes with the direction of that figure alone, and a value whose label says what its sign means (“Change in
 * sales”) with that of its sign. Words beside a level are none: `fell to −2.3%`. Labels are read in all `locales`.
 */
export function misdirection(
  link: LocatedLink,
  text: string,
  shown: string,
  figure: Figure,
  figures: Figures,
  locale: Locale,
  locales: readonly Locale[] = [locale],
  direction = () => directionAt(link, text, shown, figure, locale),
): Misdirection | undefined {
  const number = numberAt(shown, figure, locale);
  const value = figure.value === undefined ? undefined : fromDecimal(figure.value);
  if (!number || !value) return undefined;
  const beside = wordsBeside(link, text);
  const signed = amountOf(figure, figures);
  const outside = minusBefore(beside.before, figure, figures, locale);
  const isBelow = signed?.value !== undefined && (fromDecimal(signed.value)?.s ?? 1n) < 0n;
  // Words before the amount of what is below zero say it in full: “minus 2.3%”.
  if (outside !== '' && !(isBelow && isWord(outside))) {
    const words = outside + shown;
    return { kind: 'outside', words, figure, written: words, below: isBelow ? signed : undefined };
  }
  const turns = signed?.value === undefined ? value : fromDecimal(signed.value);
  if (!turns || turns.n === 0n) return undefined;
  const found = direction();
  const wrong =
    found && reversed(found, turns.s > 0n, signed !== undefined, figure, directionOfLabel(signed ?? figure, locales));
  if (found && wrong) {
    const lessIsBetter = found.judges && isLessBetter(`${beside.before} ${beside.after}`, signed ?? figure, locales);
    return lessIsBetter ? undefined : { ...wrong, words: found.words, figure: signed ?? figure, written: shown };
  }
  if (found && isMultiple(found, value, shown, figure, locale, locales))
    return { kind: 'multiple', words: found.words, figure, written: shown };
  const inside = inBrackets(shown, number, locale);
  return inside === undefined || value.s < 0n ? undefined : { kind: 'brackets', words: shown, figure, written: inside };
}

/** Whether a ratio above 1 is written as a change in percent, `grew by 150%` for 1.5 times; one that is calculated as a difference, or is called a growth, may be. */
function isMultiple(
  { isNamed, judges, saysSign }: FoundDirection,
  value: Exact,
  shown: string,
  figure: Figure,
  locale: Locale,
  locales: readonly Locale[],
): boolean {
  const number = numbersIn(shown, figure, locale).at(-1);
  const isPercent = number !== undefined && number.scale !== '' && number.scales.length === 0;
  if (figure.unit !== 'ratio' || !isPercent || isNamed || judges || saysSign) return false;
  const { formula, formulaPlace, place } = figure;
  const root = formula === undefined ? undefined : parseExpression(formula, formulaPlace ?? place, () => {})?.root;
  const isDifference = root && [...partsOf(root)].some(part => part.kind === 'arithmetic' && part.sign === '-');
  return compare(value, whole(1)) > 0 && !isDifference && directionOfLabel(figure, locales) === undefined;
}

type Reversed = Pick<Misdirection, 'kind' | 'label' | 'saysSign'>;

/** What the words are beside a value that is above zero or not; `isAmount` if the number is shown without its sign. */
function reversed(
  found: FoundDirection,
  isAbove: boolean,
  isAmount: boolean,
  figure: Figure,
  labelled: ReturnType<typeof directionOfLabel>,
): Reversed | undefined {
  const { direction, inBrackets, isName, isNamed, judges, saysSign } = found;
  if (saysSign && !isAmount && !(isAbove && labelled)) {
    // A count without sign may be one of what is below zero: “12 funds were in deficit”.
    const isOther = isAbove ? direction === 'falls' && hasSign(figure) : direction === 'rises';
    return isOther ? { kind: 'contradiction', saysSign } : undefined;
  }
  if (isAbove && !isAmount) {
    if (!labelled || labelled.direction === direction || isNamed || judges) return undefined;
    return { kind: 'contradiction', label: labelled.label };
  }
  if (isAmount) {
    const rises = isAbove === (labelled?.direction !== 'falls');
    if (rises === (direction === 'rises')) return undefined;
    return { kind: judges ? 'judged' : 'contradiction' };
  }
  // “감소(△2.3%)” names the fall and then its value, and so does a column.
  if (isName) return undefined;
  if (direction === 'rises') return { kind: judges ? 'judged' : 'contradiction' };
  return inBrackets ? undefined : { kind: 'double' };
}

function hasSign({ unit }: Figure): boolean {
  return unit === 'percent' || unit === 'percentage-points' || unit === 'currency';
}

function isLessBetter(words: string, { label }: Figure, locales: readonly Locale[]): boolean {
  const text = foldable([words, ...Object.values(label)].join(' '));
  return locales.some(({ directions }) => directions?.lessIsBetter.some(part => text.includes(foldable(part))));
}

/** Where the number of a form stands, all its parts together. */
function numberAt(shown: string, figure: Figure, locale: Locale): (NumberAt & { readonly sign: string }) | undefined {
  const numbers = numbersIn(shown, figure, locale);
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first && last && { from: first.start, to: last.end, sign: first.sign };
}

/** The figure whose amount without sign this one is: of `abs(sales)` it is `sales`. */
export function amountOf({ formula, formulaPlace, place }: Figure, figures: Figures): Figure | undefined {
  const expression = formula === undefined ? undefined : parseExpression(formula, formulaPlace ?? place, () => {});
  const part: ExpressionPart | undefined = expression?.root.kind === 'round' ? expression.root.value : expression?.root;
  const inner = part?.kind === 'call' && part.name === 'abs' ? part.values[0] : undefined;
  return inner?.kind === 'figure' ? figures.get(inner.id) : undefined;
}

/** The number and its unit that stand alone in brackets, `(2.3%)`; undefined where they do not. */
function inBrackets(
  shown: string,
  { from, to, sign }: NumberAt & { readonly sign: string },
  locale: Locale,
): string | undefined {
  const bracketed = /^\s*[(\uFF08](?<inside>.*)[)\uFF09]\s*$/su.exec(shown)?.groups?.inside;
  if (bracketed === undefined || sign !== '') return undefined;
  const before = shown.slice(0, from).replace(/^\s*[(\uFF08]/, '');
  const after = shown.slice(to).replace(/[)\uFF09]\s*$/, '');
  const isUnit = (words: string, found: string | undefined) => words.trim() === (found ?? '').trim();
  const alone =
    isUnit(before, unitBefore(before, locale)?.words) && isUnit(after, after && unitAfter(after, locale)?.words);
  return alone ? bracketed.trim() : undefined;
}

/** What a minus before a link may be in a language, as a pattern. */
const minusPattern = oncePer(({ minusSigns }: Locale) => {
  const signs = minusSigns.filter(sign => !isWord(sign)).map(escapeRegExp);
  const words = minusSigns.filter(isWord);
  const ends = [
    '(?<![^\\s(])[-\\u2212]',
    ...signs,
    ...(words.length === 0 ? [] : [`(?<![\\p{N}%)\\]]\\s*)${wordsPattern(words)}\\s*`]),
  ];
  return new RegExp(`(?:${ends.join('|')})$`, 'iu');
});

/**
 * A minus that stands directly before a link, where it is not held against the figure: `△`, `−`, `minus `; a dash between two things is none,
 * nor is a word between two numbers, or between the name of another figure and a number: “need minus 30.6%” takes one from the other.
 */
function minusBefore(before: string, figure: Figure, figures: Figures, locale: Locale): string {
  const found = minusPattern(locale).exec(before);
  if (!found) return '';
  const ahead = foldable(before.slice(0, found.index)).trimEnd();
  const name = /[\p{L}\p{N}._-]{2,}$/u.exec(ahead)?.[0];
  const isName = ({ id, label }: Figure) => {
    const words = Object.hasOwn(label, locale.language) ? foldable(label[locale.language] ?? '').split(/\s+/) : [];
    return name !== undefined && (id.toLowerCase() === name || words.at(-1) === name);
  };
  const isSubtracted = isWord(found[0]) && !isName(figure) && [...figures.values()].some(isName);
  return isSubtracted ? '' : found[0];
}

function isWord(sign: string): boolean {
  return /^\p{L}{2}/u.test(sign);
}
