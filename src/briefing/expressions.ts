// Expressions of a locale looked for in an author's text: `fewer than`, `doubl*`, `#분의`.
import { halfWidth } from './half-width.ts';
import type { Expressions } from './locale.ts';

/** Words found in a text, as written there, from offset `at`. */
export interface Found {
  readonly words: string;
  readonly at: number;
}

/** A number as people type it, as a pattern: `13,825`, `66.7`. */
export const number = '[0-9](?:[0-9.,]*[0-9])?';
const noWordBefore = '(?<![\\p{L}\\p{N}])(?<![0-9][.,])';
const noWordAfter = '(?![\\p{L}\\p{N}%])(?![.,][0-9])';

/** All places in a text where one of the words stands, but not within an exception; in order, none twice. */
export type Finder = (text: string) => readonly Found[];

/** `finderOf({ words: ['than', 'doubl*'], except: ['rather than'] })('It doubled, rather than …')` finds `doubled`. */
export function finderOf({ words, except }: Expressions): Finder {
  const [wanted, unwanted] = [anyOf(words), anyOf(except)];
  return text => {
    const plain = masked(halfWidth(text), unwanted);
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
  return pattern === undefined ? text : text.replace(pattern, found => '\uFFFC'.repeat(found.length));
}

/** One pattern for all expressions, the longest first; undefined when there are none. */
export function anyOf(expressions: readonly string[]): RegExp | undefined {
  if (expressions.length === 0) return undefined;
  const longestFirst = expressions.toSorted((one, other) => other.length - one.length);
  return new RegExp(longestFirst.map(patternOf).join('|'), 'giu');
}

function patternOf(expression: string): string {
  const inside = expression.replace(/^\*|\*$/g, '').split(/(\s+|[*#])/);
  const pattern = inside.map(part => {
    if (part === '#') return number;
    if (part === '*') return '\\S*';
    return part.trim() === '' && part !== '' ? '\\s+' : escaped(part);
  });
  const start = expression.startsWith('*') ? '\\S+' : noWordBefore;
  const end = expression.endsWith('*') ? '[\\p{L}\\p{N}]*' : noWordAfter;
  return start + pattern.join('') + end;
}

/** A text as a pattern that matches it and nothing else. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
