// How good a place between two words is for the end of a headline's line.
import type { Phrases } from '../../briefing/model/locale.ts';
import type { Range } from './measured-text.ts';

/** From best to worst; `never` only when nothing else fits. */
export type Boundary = 'clause' | 'comma' | 'phrase' | 'series' | 'word' | 'clinging' | 'never';

/** Commas so many words apart, or fewer, enumerate. */
const SERIES = 3;

/** Marks around a word that are not part of it. */
const OPENING = /^[\p{Ps}\p{Pi}"']+/u;
const CLOSING = /[\p{Pe}\p{Pf}\p{Po}"']+$/u;

/** `300`, `5.0`, `$3`, `~30%`: a number that has no unit in letters yet. */
const BARE_NUMBER = /^[~+−-]?\p{Sc}?\d[\d.,]*(%p?|‰|℃)?$/u;

/** `3억`, `13,825개`: a number with a counter of one or two syllables of a script without case. */
const COUNTED_NUMBER = /^\d[\d.,]*\p{Lo}{1,2}$/u;

/** A word that can be a name before a number: `Industry`, `KRW`, or one of a script without case. */
const NAME = /^[\p{Lu}\p{Lo}]/u;

/** Marks at the end of a word, closing quotes and brackets after them allowed. */
const CLAUSE_END = /[;:…]["'\p{Pf}\p{Pe}]*$/u;
const COMMA_END = /,["'\p{Pf}\p{Pe}]*$/u;

/** `units.length - 1` judgements: the first is of the place between the first two words. */
export function boundaries(text: string, units: readonly Range[], phrases: Phrases): readonly Boundary[] {
  const words = units.map(unit => text.slice(unit.start, unit.end));
  const commas = words.map(word => COMMA_END.test(word));
  return words.slice(1).map((next, index) => {
    const around = [
      ...commas.slice(Math.max(0, index - SERIES), index),
      ...commas.slice(index + 1, index + 1 + SERIES),
    ];
    return judge(words[index] ?? '', next, around.includes(true), phrases);
  });
}

/** `enumerates`: other commas are near, so that one after `word` would stand in a list. */
function judge(word: string, next: string, enumerates: boolean, phrases: Phrases): Boundary {
  if (CLAUSE_END.test(word)) return 'clause';
  const opens = phrases.breakBefore.includes(bare(next));
  if (COMMA_END.test(word)) return enumerates ? (opens ? 'phrase' : 'series') : 'comma';
  if (belongTogether(word, next, phrases)) {
    if (!opens) return 'never';
    return word.endsWith('%') ? 'phrase' : 'clinging';
  }
  const ending = endingOf(word, phrases);
  if (phrases.breakBefore.includes(bare(word)) || ending === 'keeps') return 'clinging';
  return opens || ending === 'completes' ? 'phrase' : 'word';
}

/** A number and its noun or unit (`13,825 companies`, `3억 원`, less so `50 or more`), or a name and its number (`Industry 5.0`). */
function belongTogether(word: string, next: string, phrases: Phrases): boolean {
  if (CLOSING.test(word) && !/[%‰]$/.test(word)) return false;
  const left = word.replace(OPENING, '');
  const right = next.replace(OPENING, '').replace(CLOSING, match => (/^%/.test(match) ? '%' : ''));
  if (endingOf(word, phrases) === 'completes') return false;
  if (BARE_NUMBER.test(left) || COUNTED_NUMBER.test(left)) return true;
  return NAME.test(left) && BARE_NUMBER.test(right);
}

/** What the longest ending of a word that the language knows says about it. */
function endingOf(word: string, phrases: Phrases): 'completes' | 'keeps' | undefined {
  const spaced = ` ${bare(word)}`;
  const longest = (endings: readonly string[]) =>
    Math.max(0, ...endings.filter(ending => spaced.endsWith(ending)).map(ending => ending.length));
  const completes = longest(phrases.breakAfterEndings);
  const keeps = longest(phrases.keepAfterEndings);
  if (completes === 0 && keeps === 0) return undefined;
  return completes > keeps ? 'completes' : 'keeps';
}

/** A word in lower case without the marks around it: `“From` is `from`. */
function bare(word: string): string {
  return word.replace(OPENING, '').replace(CLOSING, '').toLowerCase();
}
