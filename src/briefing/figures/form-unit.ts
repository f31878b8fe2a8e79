// The unit that an author writes beside a number, known by the words and signs of the language: `pp`, `per cent`, `US$`.

import { nearest } from '../../diagnostics/diagnostics.ts';
import { groupBy } from '../../group-by.ts';
import { halfWidth } from '../../text/half-width.ts';
import { oncePer } from '../locale/expressions.ts';
import type { Figure } from '../model/figure.ts';
import type { Locale } from '../model/locale.ts';
import { endOfWord } from '../model/own-unit.ts';

/** Words of a unit found beside a number. */
export interface FoundUnit {
  /** The units that they may mean: `$` is that of several currencies. */
  readonly units: readonly string[];
  /** As written, with what stands between them and the number: a space, a hyphen, a parenthesis. */
  readonly words: string;
  /** Whether letters go on directly, as a Korean particle does. */
  readonly goesOn: boolean;
  /** Whether they may as well be another word of a sentence that goes on: `won` in `won the prize`. */
  readonly isDoubtful: boolean;
}

/** Units whose words are those of another one at another scale, by the figure's unit: 25 basis points are 0.25 percentage points. */
const shares: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  percent: { percent: 0, 'per-mille': -1 },
  'percentage-points': { 'percentage-points': 0, 'basis-points': -2 },
  ratio: { percent: -2, 'per-mille': -3 },
};
const shareUnits: readonly string[] = ['percent', 'per-mille', 'percentage-points', 'basis-points'];

/** The power of ten that words stand for beside a figure: -2 for percent beside a ratio; undefined where they do not go with its unit. */
export function sharePower(found: FoundUnit, figure: Figure): number | undefined {
  return found.units.map(unit => shares[figure.unit]?.[unit]).find(power => power !== undefined);
}

/** No unit has more characters than this, with what stands between it and its number. */
const farthest = 200;

/** The unit with which a text goes on: `unitAfter(' percentage points', english)`. */
export function unitAfter(rest: string, locale: Locale): FoundUnit | undefined {
  const text = halfWidth(rest.slice(0, farthest)).toLowerCase();
  const start = /^ ?[(-]?/.exec(text)?.[0].length ?? 0;
  const isNone = (word: string) =>
    text.startsWith(word.toLowerCase(), start) && !/^ ?[0-9]/.test(text.slice(start + word.length));
  if (locale.notUnits.some(isNone)) return undefined;
  return longest(wordsOf(locale.unitWords).byFirst.get(letterAt(text, start)), ({ word, small }) => {
    const end = endOfWord(text, start, small);
    const next = end === undefined ? '' : text.slice(end);
    if (end === undefined || goesOnAs(word, next)) return undefined;
    const isDoubtful = locale.doubtfulUnits.includes(word) && /^ ?\p{L}/u.test(next);
    return { words: rest.slice(0, end), goesOn: /^\p{L}/u.test(next), isDoubtful };
  });
}

/** Whether what looks like a word is the beginning of another, or of another number: `per 1,000` of `per 1,000,000`. */
function goesOnAs(word: string, next: string): boolean {
  return (/[a-z]$/i.test(word) && /^[a-z]/.test(next)) || (/[0-9]$/.test(word) && /^[.,]?[0-9]/.test(next));
}

/** Whether a word behind a number is that of a share with a letter or two wrong: `precent`. */
export function isMisspeltShare(rest: string, locale: Locale): boolean {
  const [, word] = /^[ -]?(\p{Script=Latin}{6,})/u.exec(rest) ?? [];
  return (
    word !== undefined &&
    unitAfter(rest, locale) === undefined &&
    nearest(word, longShareWords(locale.unitWords)) !== undefined
  );
}

const longShareWords = oncePer((unitWords: Locale['unitWords']) =>
  shareUnits
    .flatMap(unit => unitWords[unit] ?? [])
    .flatMap(each => each.split(/[ -]/))
    .filter(each => each.length > 5),
);

/** The unit with which a text ends, other than those that stand behind a number alone: `unitBefore('about US$', english)`. */
export function unitBefore(before: string, locale: Locale): FoundUnit | undefined {
  const text = halfWidth(before.slice(-farthest)).replace(/[-+ ]+$/, '');
  return longest(wordsOf(locale.unitWords).byLast.get(text.slice(-1)), ({ word, unit }) => {
    if (unit === 'count' || unit === 'ratio' || !text.endsWith(word)) return undefined;
    const head = text.slice(0, text.length - word.length);
    // The last syllable of a Korean word is no unit: 인원.
    const isPart =
      (/^[A-Za-z$]/.test(word) && /[A-Za-z]$/.test(head)) || (/^\p{Script=Hangul}/u.test(word) && /\p{L}$/u.test(head));
    return !isPart ? { words: word, goesOn: false, isDoubtful: false } : undefined;
  });
}

/** Whether the unit beside a number is surely not the figure's. A number without a unit of its own may have any. */
export function isOtherUnit(found: FoundUnit, figure: Figure, locale: Locale): boolean {
  const ofShare = found.units.some(unit => shareUnits.includes(unit));
  if (figure.unit === 'own') return false;
  if (figure.unit === 'currency' && !ofShare) return !found.units.includes(figure.currency ?? '');
  if (found.isDoubtful) return false;
  switch (figure.unit) {
    case 'percent':
    case 'percentage-points':
      return sharePower(found, figure) === undefined;
    case 'year':
      return ofShare ? isPercent(found, locale) : isSign(found);
    case 'index':
      if (found.units.every(unit => unit === 'ratio')) return true;
      return ofShare ? sharePower(found, figure) === undefined && isPercent(found, locale) : isMoney(found);
    default:
      return ofShare ? sharePower(found, figure) === undefined && isPercent(found, locale) : isMoney(found);
  }
}

function isMoney({ units }: FoundUnit): boolean {
  return units.some(unit => /^[A-Z]{3}$/.test(unit));
}

/** Whether words speak of percent and of nothing else: `points` may be those of a game. */
function isPercent({ words, goesOn }: FoundUnit, { unitWords }: Locale): boolean {
  const text = halfWidth(words).trim().toLowerCase();
  return (!goesOn || isMark(text)) && (unitWords.percent ?? []).some(word => text.startsWith(word.toLowerCase()));
}

function isSign({ words }: FoundUnit): boolean {
  return isMark(words.trim());
}

function isMark(text: string): boolean {
  return /[\p{Sc}%‰]/u.test(text);
}

/** The longest of the words that `match` finds, with all units that have it. */
function longest(
  words: readonly UnitWord[] = [],
  match: (word: UnitWord) => Omit<FoundUnit, 'units'> | undefined,
): FoundUnit | undefined {
  let best: FoundUnit | undefined;
  for (const word of words) {
    const found = match(word);
    if (!found || (best && found.words.length < best.words.length)) continue;
    const units = best?.words.length === found.words.length ? [...best.units, word.unit] : [word.unit];
    best = { ...found, units };
  }
  return best;
}

interface UnitWord {
  readonly unit: string;
  readonly word: string;
  readonly small: string;
}

/** The words of a language's units by the letter with which they begin, in small letters, and by their last one. */
interface UnitWords {
  readonly byFirst: ReadonlyMap<string, readonly UnitWord[]>;
  readonly byLast: ReadonlyMap<string, readonly UnitWord[]>;
}

const wordsOf = oncePer((unitWords: Locale['unitWords']): UnitWords => {
  const all = Object.entries(unitWords).flatMap(([unit, words]) =>
    words.map(word => ({ unit, word, small: word.toLowerCase() })),
  );
  return {
    byFirst: groupBy(all, ({ small }) => letterAt(small.trimStart(), 0)),
    byLast: groupBy(all, ({ word }) => word.slice(-1)),
  };
});

function letterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}
