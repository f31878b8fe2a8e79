// The difference between two texts, word by word, as a reader would mark it.
import { type AlignedStretch, aligned } from './alignment.ts';

/** `{ kind: 'old', text: '30.6%' }`, and in its place `{ kind: 'new', text: '35.2%' }`. */
export interface Difference {
  readonly kind: 'same' | 'old' | 'new';
  readonly text: string;
}

/** A number with its digits together, a word, white space, or one other mark: `30.6%`, `에`, `47.8%p`, ` `, `.`. */
const TOKEN = /\p{Nd}+(?:[.,]\p{Nd}+)*(?:%p(?![a-z])|%)?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\s+|[\s\S]/gu;

/** Where a smaller share of the shorter text's words remains, it was written anew: word by word nobody could read it. */
const LEAST_IN_COMMON = 0.3;

/** What is the same, old and new, in reading order; an old piece stands before the new one in its place. */
export function wordDifference(before: string, after: string): readonly Difference[] {
  const [old, now] = [tokensOf(before), tokensOf(after)];
  const stretches = joined(aligned(old, now));
  const common = stretches.filter(({ same }) => same).flatMap(stretch => stretch.before);
  const isRewritten = wordCount(common) < LEAST_IN_COMMON * Math.min(wordCount(old), wordCount(now));
  return pieces(isRewritten ? [{ same: false, before: old, after: now }] : stretches);
}

function tokensOf(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

/** Without white space. */
function wordCount(tokens: readonly string[]): number {
  return tokens.filter(token => token.trim() !== '').length;
}

/** White space alone between two changes is part of them. */
function joined(stretches: readonly AlignedStretch<string>[]): readonly AlignedStretch<string>[] {
  const result: AlignedStretch<string>[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const isGap = stretch.same && index > 0 && index < stretches.length - 1 && stretch.before.join('').trim() === '';
    const last = result.at(-1);
    if (last && !last.same && (isGap || !stretch.same)) {
      result[result.length - 1] = {
        same: false,
        before: [...last.before, ...stretch.before],
        after: [...last.after, ...stretch.after],
      };
    } else result.push(stretch);
  }
  return result;
}

function pieces(stretches: readonly AlignedStretch<string>[]): readonly Difference[] {
  return stretches
    .flatMap(({ same, before, after }): readonly Difference[] =>
      same
        ? [{ kind: 'same', text: after.join('') }]
        : [
            { kind: 'old', text: before.join('') },
            { kind: 'new', text: after.join('') },
          ],
    )
    .filter(({ text }) => text !== '');
}
