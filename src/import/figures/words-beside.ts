// Words of a list that stand at an end of a text: the longest of them.
import { foldable } from '../../briefing/locale/expressions.ts';

/** The longest of the words with which a text goes on, a space before it aside: `wordAt(' firms said', ['firms'])`. A Latin word is whole. */
export function wordAt(rest: string, words: readonly string[]): string | undefined {
  const text = foldable(rest.slice(0, 60)).replace(/^ /, '');
  let best: string | undefined;
  for (const word of words) {
    const small = foldable(word);
    if (!text.startsWith(small) || (best !== undefined && best.length >= small.length)) continue;
    if (/[a-z]$/.test(small) && /^[a-z]/.test(text.slice(small.length))) continue;
    best = small;
  }
  return best;
}

/** The longest of the words with which a text ends, a space behind it aside. */
export function wordBefore(before: string, words: readonly string[]): string | undefined {
  const text = foldable(before.slice(-60)).replace(/ $/, '');
  let best: string | undefined;
  for (const word of words) {
    const small = foldable(word);
    if (!text.endsWith(small) || (best !== undefined && best.length >= small.length)) continue;
    if (/^[a-z0-9]/.test(small) && /[a-z0-9]$/.test(text.slice(0, text.length - small.length))) continue;
    best = small;
  }
  return best;
}
