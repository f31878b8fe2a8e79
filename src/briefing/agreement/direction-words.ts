// The words and signs of direction that go with the number of a link: “fell by”, “증가”, “감소율”, ↑, or the head of its column.

import type { LocatedLink } from '../figures/figure-links.ts';
import { unitAfter } from '../figures/form-unit.ts';
import { anyOf, beginningsOf, foldable, letters, masked, oncePer, wordsPattern } from '../locale/expressions.ts';
import type { Figure } from '../model/figure.ts';
import type { DirectionWords, Locale, WordsOfDirection } from '../model/locale.ts';
import { type Beside, inWords, wordsBeside } from './beside-link.ts';
import { directionOfName } from './direction-names.ts';
import { headsOf } from './table-heads.ts';

export type Direction = 'rises' | 'falls';

export interface FoundDirection {
  readonly direction: Direction;
  /** The words with the number as decks show it: `fell by 2.3%`. */
  readonly words: string;
  /** Whether the number stands in brackets behind the word: `감소(2.3%)`. */
  readonly inBrackets: boolean;
  /** Whether the word only names the number, which then has a sign of its own: `증가율 △2.3%`, a column `Growth`. */
  readonly isName: boolean;
  /** Whether a name of direction stands before, as of a rate that itself goes up or down: `증가율 2.3% 하락`. */
  readonly isNamed: boolean;
  /** Whether the word says better or worse, from which a direction only follows where more is better. */
  readonly judges: boolean;
  /** Whether the word compares two things, so that it turns round with them: `lower`. */
  readonly compares: boolean;
  /** Whether the words say the sign of a number that is reached, not a way that it went: `turned positive at 0.3%`. */
  readonly saysSign: boolean;
}

/** Where the number stands in what decks show of a link. */
export interface NumberAt {
  readonly from: number;
  readonly to: number;
}

/** The direction that a text gives to a link shown as `shown`; undefined where it gives none, or two that differ. */
export function directionOf(
  link: LocatedLink,
  text: string,
  shown: string,
  number: NumberAt,
  figure: Figure,
  locale: Locale,
): FoundDirection | undefined {
  const { directions } = locale;
  if (!directions) return undefined;
  const beside = wordsBeside(link, text);
  return (
    signBeside(beside, shown, number, figure, locale, directions) ??
    besideIt(beside, shown, number, figure, locale, directions) ??
    inHeads(link, text, shown, locale)
  );
}

/** What makes the words behind a number those of what is counted: `of firms`, `의`. */
const thingsPattern = oncePer(({ shareLinks }: Locale) => new RegExp(`^\\s*${wordsPattern(shareLinks)}`));

/** The sign that words say a number has that is reached: `turned positive at −0.3%`, `−6%로 플러스 전환`; of several words the nearest counts. */
function signBeside(
  beside: Beside,
  shown: string,
  number: NumberAt,
  { currency = '' }: Figure,
  locale: Locale,
  directions: DirectionWords,
): FoundDirection | undefined {
  const { signs, except } = patternsOf(directions);
  const searched = (words: string) => masked(foldable(words), except);
  const ahead = withoutCurrency(searched(beside.before + shown.slice(0, number.from)), currency.toLowerCase());
  const unitEnd = number.to + (unitAfter(shown.slice(number.to), locale)?.words.length ?? 0);
  const behind = searched(shown.slice(unitEnd) + beside.after);
  const text = beside.before + shown + beside.after;
  const found = signs.flatMap(({ direction, before, after, startsBefore, startsBehind }) => {
    // “was negative at 30.5% of firms” tells of the firms.
    const head = holdsAny(ahead, startsBefore) && !thingsPattern(locale).test(behind) ? before.exec(ahead) : null;
    const tail = holdsAny(behind, startsBehind) ? after.exec(behind) : null;
    const numberAt = beside.before.length + number.from;
    const end = beside.before.length + unitEnd + (tail?.[0].length ?? 0);
    return [
      ...(head ? [{ direction, words: beside.before.slice(head.index) + shown, away: head[0].length }] : []),
      ...(tail ? [{ direction, words: text.slice(numberAt, end), away: tail[0].length }] : []),
    ];
  });
  const [nearest] = found.toSorted((one, other) => one.away - other.away);
  if (!nearest) return undefined;
  const isSign = { inBrackets: false, isName: false, isNamed: false, judges: false, compares: false, saysSign: true };
  return { ...isSign, direction: nearest.direction, words: nearest.words.trim() };
}

/** The direction that words of a headline say, with or without an amount: `fell`, `감소`; undefined where they say none, or both. */
export function directionOfWord(words: string, { directions }: Locale): Direction | undefined {
  if (!directions) return undefined;
  const { stated, except } = patternsOf(directions);
  const text = masked(foldable(words), except);
  const [rises, falls] = [stated.rises.test(text), stated.falls.test(text)];
  if (rises === falls) return undefined;
  return rises ? 'rises' : 'falls';
}

interface Candidate extends FoundDirection {
  /** How much of the text its word is: the longest is meant. */
  readonly length: number;
  /** Where its word ends: of two before a number the nearer one is meant. */
  readonly end: number;
}

function besideIt(
  beside: Beside,
  shown: string,
  number: NumberAt,
  { currency = '', unit }: Figure,
  locale: Locale,
  directions: DirectionWords,
): FoundDirection | undefined {
  const patterns = patternsOf(directions);
  const searched = (words: string) => masked(foldable(words), patterns.except);
  const ahead = withoutCurrency(searched(beside.before + shown.slice(0, number.from)), currency.toLowerCase());
  const rest = searched(shown.slice(number.to));
  const behind = searched(beside.after);
  const text = beside.before + shown + beside.after;
  const numberAt = beside.before.length + number.from;
  const shownTo = beside.before.length + shown.length;
  const closes = /^[^()\n→~]{0,16}\)/u.test(rest + behind);
  const candidate = (
    { direction, isName }: Patterns,
    { word = '', bracket }: Partial<Record<string, string>>,
    words: string,
    at: number,
    isNamed = false,
  ): Candidate => ({
    direction,
    words: words.trim(),
    inBrackets: bracket !== undefined,
    isName,
    isNamed,
    judges: directions.judging.some(stem => word.startsWith(stem)),
    compares: directions.comparing.some(stem => word.startsWith(stem)),
    saysSign: false,
    length: word.length,
    end: at + word.length,
  });
  const before = patterns.all.flatMap(each => {
    const match = nearestMatch(each, ahead);
    if (!match?.groups || (match.groups.bracket !== undefined && !closes)) return [];
    const inBrackets = match.groups.bracket !== undefined;
    const isNamed = inBrackets && directionOfName(text.slice(0, match.index), locale) !== undefined;
    const words = text.slice(match.index, shownTo) + (inBrackets ? ')' : '');
    return candidate(each, match.groups, words, match.index, isNamed);
  });
  const isNounAhead = patterns.beforeNoun.test(ahead);
  const after = patterns.all.flatMap(each => {
    const inside = holdsAny(rest, each.startsBehind) ? each.inside.exec(rest) : null;
    if (inside?.groups && !isLevel(inside.groups.unit ?? '', directions))
      return candidate(
        each,
        inside.groups,
        text.slice(numberAt, beside.before.length + number.to + inside[0].length),
        0,
      );
    if (isLevel(rest, directions) || !holdsAny(behind, each.startsBehind)) return [];
    const match = each.after.exec(behind) ?? each.afterNoun.exec(behind);
    const { noun, lead } = match?.groups ?? {};
    if (!match?.groups || (noun && ((!isNounAhead && !lead) || endsPhrase(noun, directions)))) return [];
    return candidate(each, match.groups, text.slice(numberAt, shownTo + match[0].length), 0);
  });
  const nearest = Math.max(...before.map(({ end }) => end));
  const [it, behindIt] = [longest(before.filter(({ end }) => end === nearest)), longest(after)];
  // Percentage points are what a rate goes up or down by, not the rate: its name says nothing of them.
  if (it?.isName && unit === 'percentage-points') return behindIt && { ...behindIt, isNamed: true };
  return together(it, behindIt);
}

/** A text with spaces for the sign or the code of a currency at its end. */
function withoutCurrency(text: string, code: string): string {
  const end = text.endsWith(' ') ? text.length - 1 : text.length;
  const head = text.slice(0, end);
  const sign = /\p{Sc}$/u.exec(head)?.[0] ?? (code !== '' && head.endsWith(code) ? code : '');
  return sign === '' ? text : text.slice(0, end - sign.length) + ' '.repeat(text.length - end + sign.length);
}

/** What stands before a number and what stands behind it as one: a verb is more than a name, and two that differ are none. */
function together(before: FoundDirection | undefined, after: FoundDirection | undefined): FoundDirection | undefined {
  if (!before || !after) return before ?? after;
  if (before.isName && !after.isName) return { ...after, isNamed: true };
  if (after.isName && !before.isName) return before;
  return before.direction === after.direction ? before : undefined;
}

/** The match of a word before the number that ends last. */
function nearestMatch({ before, startsBefore }: Patterns, text: string): RegExpExecArray | undefined {
  const ends = ({ index, groups }: RegExpExecArray) => index + (groups?.word?.length ?? 0);
  let best: RegExpExecArray | undefined;
  for (const at of placesOf(startsBefore, text)) {
    before.lastIndex = at;
    const match = before.exec(text);
    if (match && (!best || ends(match) > ends(best))) best = match;
  }
  return best;
}

/** Where any of these stands in a text, in order. */
function placesOf(sought: readonly string[], text: string): readonly number[] {
  const places = sought.flatMap(each => {
    const found: number[] = [];
    for (let at = text.indexOf(each); at >= 0 && at < text.length; at = text.indexOf(each, at + 1)) found.push(at);
    return found;
  });
  return [...new Set(places)].sort((one, other) => one - other);
}

function holdsAny(text: string, sought: readonly string[]): boolean {
  return sought.some(each => text.includes(each));
}

function longest(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>((best, each) => {
    if (!best || each.length > best.length) return each;
    return each.length === best.length && each.isName && !best.isName ? each : best;
  }, undefined);
}

/** The direction that the head of a link's column gives, or else that of its row. */
function inHeads(link: LocatedLink, text: string, shown: string, locale: Locale): FoundDirection | undefined {
  for (const head of headsOf(link, text).map(inWords)) {
    const direction = directionOfName(head, locale);
    if (direction !== 'rises' && direction !== 'falls') continue;
    const words = `${head.trim()}: ${shown}`;
    const isHead = { inBrackets: false, isName: true, isNamed: false, judges: false, compares: false, saysSign: false };
    return { ...isHead, direction, words };
  }
  return undefined;
}

/** Where a word may stand: before the number, or before a bracket that holds it; in the link behind number and unit; behind the link. */
interface Patterns {
  readonly direction: Direction;
  readonly isName: boolean;
  readonly before: RegExp;
  readonly inside: RegExp;
  readonly after: RegExp;
  /** Behind the link with one noun before it. */
  readonly afterNoun: RegExp;
  /** What the words before a number and those behind it begin with: without one of these, no pattern is tried. */
  readonly startsBefore: readonly string[];
  readonly startsBehind: readonly string[];
}

interface AllPatterns {
  readonly all: readonly Patterns[];
  /** The end of a text before a number behind which a noun and a word may stand. */
  readonly beforeNoun: RegExp;
  readonly except: RegExp | undefined;
  /** Words of either direction wherever they stand, without those that judge or compare. */
  readonly stated: Readonly<Record<Direction, RegExp>>;
  /** Words of a sign before and behind a number that is reached. */
  readonly signs: readonly ({ readonly direction: Direction } & SignPatterns)[];
}

type SignPatterns = Pick<Patterns, 'before' | 'after' | 'startsBefore' | 'startsBehind'>;

const compiled = new WeakMap<DirectionWords, AllPatterns>();

function patternsOf(directions: DirectionWords): AllPatterns {
  const known = compiled.get(directions);
  if (known) return known;
  const all = (['rises', 'falls'] as const).flatMap(direction => {
    const { before, after, names } = directions[direction];
    return [
      patternsFor(direction, false, before, after, directions),
      patternsFor(direction, true, names, names, directions),
    ];
  });
  const isOpen = (word: string) => [...directions.judging, ...directions.comparing].some(stem => word.startsWith(stem));
  const stated = ({ before, after }: WordsOfDirection) =>
    new RegExp(wordsPattern([...before, ...after].filter(word => !isOpen(word))));
  const made = {
    all,
    beforeNoun: new RegExp(`${wordsPattern(directions.aroundNouns.before)}\\s*$`),
    except: anyOf(directions.except),
    stated: { rises: stated(directions.rises), falls: stated(directions.falls) },
    signs: (['rises', 'falls'] as const).map(direction => ({ direction, ...signPatterns(direction, directions) })),
  };
  compiled.set(directions, made);
  return made;
}

function signPatterns(direction: Direction, { between, signs }: DirectionWords): SignPatterns {
  const joined = `(?:\\s*${wordsPattern(between)})*\\s*`;
  const { before, after } = signs[direction];
  return {
    before: new RegExp(`${wordsPattern(before)}${joined}${wordsPattern(signs.around.before)}${joined}$`),
    after: new RegExp(`^\\s*${wordsPattern(signs.around.after)}${joined}${wordsPattern(after)}`),
    startsBefore: beginningsOf(before),
    startsBehind: beginningsOf(after),
  };
}

function patternsFor(
  direction: Direction,
  isName: boolean,
  before: readonly string[],
  after: readonly string[],
  { between, beforeBrackets, aroundNouns }: DirectionWords,
): Patterns {
  const joined = `(?:\\s*${wordsPattern(between)})*\\s*`;
  const toBracket = `(?:\\s*${wordsPattern([...between, ...beforeBrackets])})*`;
  const wordBehind = `(?<word>${wordsPattern(after)})`;
  return {
    direction,
    isName,
    before: new RegExp(`(?<word>${wordsPattern(before)})(?:(?<bracket>${toBracket}\\s?\\())??${joined}$`, 'y'),
    inside: new RegExp(`^(?<unit>[^\\s,;()]*?(?:\\s[^\\s,;()]+){0,2}?)\\s?${joined}${wordBehind}`),
    after: new RegExp(`^${joined}${wordBehind}`),
    afterNoun: new RegExp(
      `^(?<lead>${wordsPattern(aroundNouns.after)})?\\s(?<noun>[${letters}]{1,20})\\s${wordBehind}`,
    ),
    startsBefore: beginningsOf(before),
    startsBehind: beginningsOf(after),
  };
}

/** Whether a word ends with a particle or the like, so that no compound goes on behind it: `기업이`. */
function endsPhrase(noun: string, { levels, between }: DirectionWords): boolean {
  return [...levels, ...between].some(ending => (/^[a-z]/.test(ending) ? noun === ending : noun.endsWith(ending)));
}

/** Whether words make a number a level that is reached: `△2.3%로`. */
function isLevel(words: string, { levels }: DirectionWords): boolean {
  return levels.some(ending => words.trimEnd().endsWith(ending));
}
