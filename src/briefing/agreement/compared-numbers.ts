// Sentences that hold two linked numbers against each other and say the reverse of both: “fell from 28.9% to 31.4%”, “31.4%로 지난해 28.9%보다 낮다”.

import escapeRegExp from 'escape-string-regexp';
import { derived } from '../../cache.ts';
import { anyOf, finderOf, foldable, masked, NUMBER_PATTERN, oncePer, wordsPattern } from '../locale/expressions.ts';
import { compare, type Exact, fromDecimal } from '../model/decimal.ts';
import type { Figure } from '../model/figure.ts';
import type { Comparisons, Locale } from '../model/locale.ts';
import { inWords, wordsBeside } from './beside-link.ts';
import type { CheckedForm } from './check-forms.ts';

/** Two numbers with words that hold them against each other. */
export interface SaidComparison {
  /** What decks show: `fell from 28.9% to 31.4%`. */
  readonly words: string;
  readonly first: CheckedForm;
  /** The figure that is said to be more, or less, than the other, or to have become so. */
  readonly later: Figure;
  readonly earlier: Figure;
  /** What the later one is said to be beside the earlier one, and what it is. */
  readonly says: 'above' | 'below';
  readonly is: 'above' | 'below' | 'equal';
}

/** The comparisons of forms that are not what the figures are. */
export function falseComparisons(forms: readonly CheckedForm[]): readonly SaidComparison[] {
  return saidComparisons(forms).filter(({ says, is }) => says !== is);
}

/** The comparisons of forms, which stand in the order of their articles: of each with the one behind it. */
export function saidComparisons(forms: readonly CheckedForm[]): readonly SaidComparison[] {
  return forms.flatMap((first, index) => {
    const second = forms[index + 1];
    return second?.source === first.source ? comparisonWith(first)(second) : [];
  });
}

const comparisonWith = derived((first: CheckedForm) =>
  derived((second: CheckedForm) => {
    const found = saidComparison(first, second);
    return found ? [found] : [];
  }),
);

function saidComparison(first: CheckedForm, second: CheckedForm): SaidComparison | undefined {
  const { locale, source } = first;
  const [value, other] = [comparedValue(first), comparedValue(second)];
  if (
    !locale.comparisons ||
    !value ||
    !other ||
    first.figure === second.figure ||
    !areAlike(first.figure, second.figure)
  )
    return undefined;
  // Of two amounts below zero words may mean the amounts: “the fall slowed from −5% to −2%”.
  if (value.s < 0n && other.s < 0n) return undefined;
  const { frames, except } = framesOf(locale);
  const plain = (text: string) => masked(foldable(text), except);
  const head = wordsBeside(first.link, source).before;
  const middle = inWords(source.slice(first.link.end, second.link.start));
  const tail = wordsBeside(second.link, source).after;
  const [plainHead, plainMiddle, plainTail] = [plain(head), plain(middle), plain(tail)];
  for (const frame of frames) {
    const between = frame.middle.exec(plainMiddle);
    const parts = between && [frame.head.exec(plainHead), between, frame.tail.exec(plainTail)];
    if (!parts || parts.some(part => part === null)) continue;
    const says = parts.some(part => part?.groups?.rises !== undefined) ? 'above' : 'below';
    const [earlier, later] = frame.isEarlierFirst ? [first, second] : [second, first];
    const order = frame.isEarlierFirst ? compare(other, value) : compare(value, other);
    const [before, , behind] = parts;
    const words = [
      before?.[0] ? head.slice(before.index) : '',
      shown(first),
      middle,
      shown(second),
      tail.slice(0, behind?.[0].length),
    ].join('');
    const is = order === 0 ? 'equal' : order > 0 ? 'above' : 'below';
    return { words: words.trim(), first, earlier: earlier.figure, later: later.figure, says, is };
  }
  return undefined;
}

const shown = ({ written, form }: CheckedForm) => (written.kind === 'written' ? written.text : form);

/** The value of a form that shows it; none of a rank, which falls as its number rises. */
function comparedValue({ figure, form, written, link, source, locale }: CheckedForm): Exact | undefined {
  if (written.kind !== 'written' || figure.reported === 'row' || figure.value === undefined) return undefined;
  const isPlain = plainNumbers(locale)(form + wordsBeside(link, source).after.slice(0, rankReach)).length > 0;
  return isPlain ? undefined : fromDecimal(figure.value);
}

/** So much behind a link may make its number a rank: `위`. */
const rankReach = 3;

const plainNumbers = oncePer(({ plainNumbers: expressions }: Locale) => finderOf(expressions));

function areAlike(one: Figure, other: Figure): boolean {
  const isOrdered = one.unit !== 'plain' && one.unit !== 'year';
  return isOrdered && one.unit === other.unit && one.currency === other.currency && one.own === other.own;
}

/** What stands before, between and behind the two numbers. */
interface Frame {
  readonly head: RegExp;
  readonly middle: RegExp;
  readonly tail: RegExp;
  readonly isEarlierFirst: boolean;
}

const framesOf = oncePer(({ comparisons, directions }: Locale) => {
  const between = directions?.between ?? [];
  return {
    frames: (comparisons?.frames ?? []).map(frame => frameOf(frame, comparisons, between)),
    except: anyOf([
      ...(comparisons?.except ?? []),
      ...(directions?.rises.names ?? []),
      ...(directions?.falls.names ?? []),
    ]),
  };
});

const number = /\{(?:earlier|later)\}/;

function frameOf(frame: string, comparisons: Comparisons | undefined, between: readonly string[]): Frame {
  const [head = '', middle = '', tail = ''] = frame.split(number).map(part => patternOf(part, comparisons, between));
  return {
    head: new RegExp(head === '' ? '$' : `${head}\\s*\\(?$`, 'u'),
    middle: new RegExp(`^\\s?\\)?${middle}\\s*\\(?$`, 'u'),
    tail: new RegExp(tail === '' ? '^' : `^\\s?\\)?${tail}`, 'u'),
    isEarlierFirst: frame.indexOf('{earlier}') < frame.indexOf('{later}'),
  };
}

/** Up to three words of the same clause, the last one perhaps at a number. */
const someWords = '(?:[^\\s.,;:!?\\uFFFC]+\\s+){0,2}[^\\s.,;:!?\\uFFFC]*';

function patternOf(part: string, comparisons: Comparisons | undefined, between: readonly string[]): string {
  const { rises = [], falls = [], more = [], less = [] } = comparisons ?? {};
  return part
    .split(/(\.\.\.|\{by\}|\{way\}|\{than\}|\s+)/)
    .map(piece => {
      if (piece === '') return '';
      if (piece === '...') return someWords;
      if (piece === '{by}') return `(?:\\s*(?:${NUMBER_PATTERN}[%\\p{L}]{0,5}|${wordsPattern(between)}))*\\s*`;
      if (piece === '{way}') return either(rises, falls);
      if (piece === '{than}') return either([...rises, ...more], [...falls, ...less]);
      if (piece.trim() === '') return '\\s*';
      const words = piece.split('/').map(word => escapeRegExp(foldable(word)));
      return /^[a-z]/.test(piece) ? `(?<![a-z])(?:${words.join('|')})(?![a-z])` : `(?:${words.join('|')})`;
    })
    .join('');
}

const either = (rises: readonly string[], falls: readonly string[]) =>
  `(?:(?<rises>${wordsPattern(rises)})|(?<falls>${wordsPattern(falls)}))`;
