// Expressions of a locale looked for in an author's text: `fewer than`, `doubl*`, `#분의`.
import escapeRegExp from 'escape-string-regexp';
import { halfWidth } from '../../text/half-width.ts';
import type { Expressions } from '../model/locale.ts';

/** Words found in a text, as written there, from offset `at`. */
export interface FoundWords {
  readonly words: string;
  readonly at: number;
}

/** A number as people type it, as a pattern: `13,825`, `66.7`. */
export const NUMBER_PATTERN = '[0-9](?:[0-9.,]*[0-9])?';

/** A function that makes what it gives once for each of what it is asked with: patterns of a language take longer to make than to use. */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return key => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}

/** Letters of the scripts in use, inside a class of a pattern: `\p{L}` takes twelve times as long to compile. */
export const letters = 'A-Za-z\u00AA-\u024F\u0370-\u1FFF\u3040-\u318F\u4E00-\u9FFF\uAC00-\uD7A3';
const wordStart = `(?<![0-9${letters}]|[0-9][.,])`;
const wordEnd = `(?![0-9${letters}]|%|[.,][0-9])`;

/** All places in a text where one of the words stands, but not within an exception; in order, none twice. */
export type Finder = (text: string) => readonly FoundWords[];

/** `finderOf({ words: ['than', 'doubl*'], except: ['rather than'] })('It doubled, rather than …')` finds `doubled`. */
export function finderOf({ words, except }: Expressions): Finder {
  const [wanted, unwanted] = [anyOf(words), anyOf(except)];
  return text => {
    const plain = masked(foldable(text), unwanted);
    return wanted === undefined
      ? []
      : [...plain.matchAll(wanted)].map(({ index, 0: found }) => ({
          words: text.slice(index, index + found.length),
          at: index,
        }));
  };
}

/** The text with everything that matches as marks of the same length, which are part of no word and no number. */
export function masked(text: string, pattern: RegExp | undefined): string {
  return pattern === undefined ? text : text.replace(pattern, hidden);
}

/** As many marks as a text has characters. */
export function hidden(text: string): string {
  return '\uFFFC'.repeat(text.length);
}

/** A text in small letters and half width, each character where it was: patterns are written so. */
export function foldable(text: string): string {
  const small = text.toLowerCase();
  return halfWidth(small.length === text.length ? small : text);
}

/** One pattern for all expressions, to be looked for in a foldable text; undefined when there are none. */
export function anyOf(expressions: readonly string[]): RegExp | undefined {
  if (expressions.length === 0) return undefined;
  // Those that begin and end alike share what is asked of their ends: a pattern with a class of letters for each would take long to compile.
  const groups = new Map<string, string[]>();
  for (const expression of expressions.toSorted((one, other) => other.length - one.length)) {
    const start = expression.startsWith('*') ? '(?<!\\S)\\S+' : wordStart;
    const end = expression.endsWith('*') ? `[0-9${letters}]*` : wordEnd;
    const key = `${start}\n${end}`;
    groups.set(key, [...(groups.get(key) ?? []), patternOf(expression)]);
  }
  const parts = [...groups].map(([ends, patterns]) => ends.replace('\n', () => `(?:${patterns.join('|')})`));
  return new RegExp(parts.join('|'), 'g');
}

/** What stands between the ends of an expression. */
function patternOf(expression: string): string {
  const parts = expression
    .toLowerCase()
    .replace(/^\*|\*$/g, '')
    .split(/(\s+|[*#])/);
  return parts
    .map(part => {
      if (part === '#') return NUMBER_PATTERN;
      if (part === '*') return '\\S*';
      return part.trim() === '' && part !== '' ? '\\s+' : escapeRegExp(part);
    })
    .join('');
}

/** One to five words of a clause, the last without the space behind it; as few as may be. */
const someWords = '[^\\s.;:!?()\uFFFC]+?(?:\\s[^\\s.;:!?()\uFFFC]+?){0,4}?';

/**
 * Words as a part of a pattern, to be looked for in a foldable text: `*` at the end is the rest of a word, `*` between spaces one to five
 * words of a clause. A word of Latin letters begins where its letters begin and is no part of one with a hyphen; one of Hangul may stand
 * within another. It is for a pattern without the flag `u`: with it, the classes of letters take several times as long to compile.
 */
export function wordsPattern(words: readonly string[]): string {
  if (words.length === 0) return '(?!)';
  const isLatin = (word: string) => /^[a-z]/.test(foldable(word));
  const latin = words.filter(isLatin);
  const patterns = [
    ...(latin.length === 0 ? [] : [`(?<![0-9${letters}])(?:${alternatives(latin, latinEnd)})`]),
    ...(latin.length === words.length
      ? []
      : [
          alternatives(
            words.filter(word => !isLatin(word)),
            '',
          ),
        ]),
  ];
  return `(?:${patterns.join('|')})`;
}

/**
 * How each of the words begins in a foldable text, up to its first space. A pattern of many words is slow where none of them stands: what
 * they begin with is found much sooner.
 */
export function beginningsOf(words: readonly string[]): readonly string[] {
  const beginnings = words.map(word => foldable(word).replace(/\*$/, '').split(' ', 1)[0] ?? '');
  return [...new Set(beginnings)];
}

const latinEnd = `(?![0-9${letters}]|-[${letters}])`;

/**
 * Words that begin alike, the longest first. Neighbors that end alike share what is asked of their ends, as all of them share what is asked
 * of their beginning: a pattern with classes of letters for each word takes long to compile.
 */
function alternatives(words: readonly string[], end: string): string {
  const runs: { readonly end: string; readonly patterns: string[] }[] = [];
  for (const word of words.toSorted((one, other) => other.length - one.length)) {
    const plain = foldable(word);
    const ownEnd = plain.endsWith('*') ? `[0-9${letters}]*` : end;
    const pattern = escapeRegExp(plain.replace(/\*$/, '')).replaceAll(' \\*', ` ${someWords}`).replaceAll(' ', '\\s+');
    const last = runs.at(-1);
    if (last?.end === ownEnd) last.patterns.push(pattern);
    else runs.push({ end: ownEnd, patterns: [pattern] });
  }
  return runs.map(run => `(?:${run.patterns.join('|')})${run.end}`).join('|');
}
