// Words beside a number that make it a bound of a value: `over 500` and `500여` are true of 523, `500 미만` is not.

import escapeRegExp from 'escape-string-regexp';
import { anyOf, foldable, letters, masked } from '../locale/expressions.ts';
import { compare, type Exact, whole } from '../model/decimal.ts';
import type { BoundKind, BoundWords, Locale } from '../model/locale.ts';

/** Words of a bound found beside a number. */
export interface FoundBound {
  readonly kind: BoundKind;
  readonly words: string;
  /** Whether they stand before the number. */
  readonly isBefore: boolean;
}

/** `no`: there is no such bound of the value; `far`: it holds and says far too little; `other`: it holds of the number alone, as that of a limit may. */
export type BoundTruth = 'yes' | 'no' | 'far' | 'other';

const kinds: readonly BoundKind[] = ['moreThan', 'someMore', 'atLeast', 'lessThan', 'atMost', 'nearly', 'about'];

/** The bound that the text before and behind a number makes of it: `boundBeside('over $', ' billion', english)`. */
export function boundBeside(before: string, after: string, { bounds }: Locale): FoundBound | undefined {
  if (!bounds) return undefined;
  const { excepted, kinds } = patternsOf(bounds);
  const ahead = masked(foldable(before), excepted);
  const behind = masked(foldable(after), excepted);
  const found: (FoundBound & { readonly at: number })[] = [];
  for (const { kind, heads, head, tail } of kinds) {
    const first = head?.exec(ahead);
    if (first) {
      const words = heads.find(word => first[0].startsWith(foldable(word))) ?? first[0].trim();
      found.push({
        kind,
        words: before.slice(first.index, first.index + words.length),
        isBefore: true,
        at: first.index,
      });
    }
    const last = tail?.exec(behind);
    if (last) found.push({ kind, words: after.slice(0, last[0].length), isBefore: false, at: before.length });
  }
  return found.toSorted((one, other) => one.at - other.at)[0];
}

interface BoundPatterns {
  readonly excepted: RegExp | undefined;
  readonly kinds: readonly {
    readonly kind: BoundKind;
    /** The longest first. */
    readonly heads: readonly string[];
    readonly head: RegExp | undefined;
    readonly tail: RegExp | undefined;
  }[];
}

/** Compiled once for all numbers of a language. */
const compiled = new WeakMap<BoundWords, BoundPatterns>();

function patternsOf(bounds: BoundWords): BoundPatterns {
  const known = compiled.get(bounds);
  if (known) return known;
  const patterns = kinds.map(kind => {
    const { before, after } = bounds[kind];
    return {
      kind,
      heads: before.toSorted(byLength),
      head:
        before.length > 0 ? new RegExp(`${anyWord(before)}\\s*(?:[a-z]{0,3}\\p{Sc} ?|[a-z]{3} )?$`, 'u') : undefined,
      tail: after.length > 0 ? new RegExp(`^${tailOf(after)}`, 'u') : undefined,
    };
  });
  const all = { excepted: anyOf(bounds.except), kinds: patterns };
  compiled.set(bounds, all);
  return all;
}

/** Whether a bound holds of a value above zero; `step` is what the last digit of the number that counts stands for: 100 in 500. */
export function truthOf(kind: BoundKind, stated: Exact, value: Exact, step: Exact): BoundTruth {
  const side = compare(value, stated);
  const isUpTo = compare(value, stated.add(step)) < 0;
  const isDownTo = compare(value, stated.sub(step)) > 0;
  switch (kind) {
    case 'moreThan':
      return side <= 0 ? 'no' : compare(value, stated.mul(whole(2))) < 0 ? 'yes' : 'far';
    case 'someMore':
      return side <= 0 ? 'no' : isUpTo ? 'yes' : 'far';
    case 'atLeast':
      return side < 0 ? 'no' : isUpTo ? 'yes' : 'other';
    case 'lessThan':
      return side >= 0 ? 'no' : compare(value.mul(whole(2)), stated) > 0 ? 'yes' : 'far';
    case 'atMost':
      return side > 0 ? 'no' : isDownTo ? 'yes' : 'other';
    case 'nearly':
      return side <= 0 && compare(value.mul(whole(10)), stated.mul(whole(9))) >= 0 ? 'yes' : 'no';
    case 'about':
      return 'other';
  }
}

const byLength = (one: string, other: string) => other.length - one.length;

function anyWord(words: readonly string[]): string {
  const patterns = words.toSorted(byLength).map(word => {
    const plain = foldable(word);
    return escapeRegExp(plain).replaceAll(' ', '\\s+') + (/[a-z]$/.test(plain) ? `(?![0-9${letters}])` : '');
  });
  return `(?<![0-9${letters}])(?:${patterns.join('|')})`;
}

/** One letter or sign stands at the number; other words may have what is counted before them: `명 이상`. */
function tailOf(words: readonly string[]): string {
  const patterns = words.toSorted(byLength).map(word => {
    const plain = foldable(word);
    const end = /[a-z]$/.test(plain) ? `(?![0-9${letters}])` : '';
    return [...plain].length === 1
      ? ` ?${escapeRegExp(plain)}`
      : `[ -]?(?:[%${letters}]{1,14}[ -]?)??${escapeRegExp(plain).replaceAll(' ', '\\s+')}${end}`;
  });
  return `(?:${patterns.join('|')})`;
}
