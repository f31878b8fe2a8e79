// Words of direction beside the number of a figure: an amount that “fell by −2.3%” or “증가” beside △2.3% says the reverse of the table.

import escapeRegExp from 'escape-string-regexp';
import type { LocatedLink } from '../article/figure-links.ts';
import { numbersIn } from '../figures/form-number.ts';
import type { Part } from '../figures/formula/expression.ts';
import { parseExpression } from '../figures/formula/expression-parser.ts';
import { anyOf, foldable, letters, masked } from '../locale/expressions.ts';
import { fromDecimal } from '../model/decimal.ts';
import type { Figure, Figures } from '../model/figure.ts';
import type { DirectionWords, Locale } from '../model/locale.ts';
import { type Beside, wordsBeside } from './beside-link.ts';

/** What words and number say together that the table does not. */
export interface Misdirection {
  /** `contradiction`: a rise of a negative amount, a fall of what has risen. `double`: a fall of a negative amount. `outside`: a minus before the link. */
  readonly kind: 'contradiction' | 'double' | 'outside';
  /** The words with the number as decks show them: `fell by −2.3%`. */
  readonly words: string;
  /** The figure whose sign counts: the linked one, or the one of which it is the amount without sign. */
  readonly figure: Figure;
}

/**
 * What is wrong with the words beside a link that decks show as `shown`: a word of direction takes an amount, which has no minus, and the
 * amount of a figure (`abs(sales)`) goes with the direction of that figure alone. Words beside a level are none: `fell to −2.3%`.
 */
export function misdirection(
  link: LocatedLink,
  text: string,
  shown: string,
  figure: Figure,
  figures: Figures,
  locale: Locale,
): Misdirection | undefined {
  const [first, ...others] = numbersIn(shown, figure, locale);
  const value = figure.value === undefined ? undefined : fromDecimal(figure.value);
  if (!first || !value) return undefined;
  const beside = wordsBeside(link, text);
  const outside = minusBefore(beside.before, locale);
  if (outside !== '') return { kind: 'outside', words: outside + shown, figure };
  const whole = amountOf(figure, figures);
  const turns = whole?.value === undefined ? value : fromDecimal(whole.value);
  if (!turns || turns.n === 0n || (!whole && turns.s > 0n)) return undefined;
  const end = others.at(-1)?.end ?? first.end;
  const found = directionIn(beside, shown, { from: first.start, to: end }, figure, locale);
  if (!found) return undefined;
  const rises = turns.s > 0n;
  if (whole)
    return rises === (found.direction === 'rises')
      ? undefined
      : { kind: 'contradiction', words: found.words, figure: whole };
  if (found.direction === 'rises') return { kind: 'contradiction', words: found.words, figure };
  // “감소(△2.3%)” names the fall and then its value.
  return found.inBrackets ? undefined : { kind: 'double', words: found.words, figure };
}

/** The figure whose amount without sign this one is: of `abs(sales)` it is `sales`. */
function amountOf({ formula, formulaPlace, place }: Figure, figures: Figures): Figure | undefined {
  const expression = formula === undefined ? undefined : parseExpression(formula, formulaPlace ?? place, () => {});
  const part: Part | undefined = expression?.root.kind === 'round' ? expression.root.value : expression?.root;
  const inner = part?.kind === 'call' && part.name === 'abs' ? part.values[0] : undefined;
  return inner?.kind === 'figure' ? figures.get(inner.id) : undefined;
}

interface FoundDirection {
  readonly direction: 'rises' | 'falls';
  readonly words: string;
  readonly inBrackets: boolean;
}

function directionIn(
  { before, after }: Beside,
  shown: string,
  number: { readonly from: number; readonly to: number },
  { currency = '' }: Figure,
  locale: Locale,
): FoundDirection | undefined {
  const { directions } = locale;
  if (!directions) return undefined;
  const excepted = anyOf(directions.except);
  const searched = (words: string) => masked(foldable(words), excepted);
  const currencySign = new RegExp(`(?:\\p{Sc}|${escapeRegExp(currency.toLowerCase()) || '(?!)'}) ?$`, 'u');
  const ahead = searched(before + shown.slice(0, number.from)).replace(currencySign, sign => ' '.repeat(sign.length));
  const rest = searched(shown.slice(number.to));
  const behind = searched(after);
  const text = before + shown + after;
  const numberAt = before.length + number.from;
  const closes = /^[^()\n→~]{0,16}\)/u.test(rest + behind);
  for (const direction of ['rises', 'falls'] as const) {
    const patterns = patternsOf(directions, direction);
    const beforeIt = patterns.before.exec(ahead);
    const inBrackets = beforeIt?.groups?.bracket !== undefined;
    if (beforeIt && (!inBrackets || closes)) {
      const words = text.slice(beforeIt.index, before.length + shown.length) + (inBrackets ? ')' : '');
      return { direction, words: words.trim(), inBrackets };
    }
    const inside = patterns.inside.exec(rest);
    const afterIt = isLevel(rest, directions) ? undefined : patterns.after.exec(behind);
    if (inside && !isLevel(inside.groups?.unit ?? '', directions)) {
      const words = text.slice(numberAt, before.length + number.to + inside[0].length);
      return { direction, words, inBrackets: false };
    }
    if (afterIt) {
      const words = text.slice(numberAt, before.length + shown.length + afterIt[0].length);
      return { direction, words, inBrackets: false };
    }
  }
  return undefined;
}

/** Where a word may stand: before the number, or before a bracket that holds it; in the link behind number and unit; behind the link. */
function patternsOf({ rises, falls, between }: DirectionWords, direction: 'rises' | 'falls') {
  const { before, after } = { rises, falls }[direction];
  const joined = `(?:\\s*${oneOf(between)})*\\s*`;
  return {
    before: new RegExp(`${oneOf(before)}(?:${joined}|(?<bracket>\\s?\\(${joined}))$`, 'u'),
    inside: new RegExp(`^(?<unit>[^\\s,;()]*?(?:\\s[^\\s,;()]+){0,2}?)\\s?${joined}${oneOf(after)}`, 'u'),
    after: new RegExp(`^${joined}${oneOf(after)}`, 'u'),
  };
}

/** Whether words make a number a level that is reached: `△2.3%로`. */
function isLevel(words: string, { levels }: DirectionWords): boolean {
  return levels.some(ending => words.trimEnd().endsWith(ending));
}

/** Words as a pattern: `*` at the end is the rest of a word; a word of Latin letters begins where its letters begin. */
function oneOf(words: readonly string[]): string {
  const patterns = words
    .toSorted((one, other) => other.length - one.length)
    .map(word => {
      const plain = foldable(word);
      const start = /^[a-z]/.test(plain) ? `(?<![0-9${letters}])` : '';
      const isHangulParticle = !/^[a-z]/.test(plain);
      const end = plain.endsWith('*') ? `[0-9${letters}]*` : isHangulParticle ? '' : `(?![0-9${letters}])`;
      return start + escapeRegExp(plain.replace(/\*$/, '')).replaceAll(' ', '\\s+') + end;
    });
  return words.length === 0 ? '(?!)' : `(?:${patterns.join('|')})`;
}

/** A minus that stands directly before a link, where it is not held against the figure: `△`, `−`; a dash between two things is none. */
function minusBefore(before: string, { minusSigns }: Locale): string {
  const signs = minusSigns.filter(sign => !/^\p{L}{2}/u.test(sign)).map(escapeRegExp);
  return (
    new RegExp(`(?:(?<![^\\s(])[-\\u2212]${signs.length === 0 ? '' : `|${signs.join('|')}`})$`, 'u').exec(
      before,
    )?.[0] ?? ''
  );
}
