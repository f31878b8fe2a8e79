// Words of a list that stand at an end of a text: the longest of them.
import { foldable } from '../../briefing/locale/expressions.ts';

/** The longest of the words with which a text goes on, a space before it aside: `wordAt(' firms said', ['firms'])`. A Latin word is whole. */
export function wordAt(rest: string, words: readonly string[]): string | undefined {
  const text = foldable(rest.slice(0, 60)).replace(/^ /, '');
  let best: string | undefined;
  for (const word of words) {
    const small = foldable(word);
    if (!text.startsWith(small) || (best !== undefined && best.length >= small.length)) continue;
    const next = text.slice(small.length);
    if ((/[a-z]$/.test(small) && /^[a-z]/.test(next)) || (/[0-9]$/.test(small) && /^[.,]?[0-9]/.test(next))) continue;
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

/** The word of a list that stands in the clause of a number, so near that it speaks of it. */
export function wordInClause(
  {
    line: { text },
    from,
    to,
  }: { readonly line: { readonly text: string }; readonly from: number; readonly to: number },
  words: readonly string[],
): string | undefined {
  const before = foldable(
    text
      .slice(Math.max(0, from - nearWords), from)
      .split(/[.;!?]\s|\n/)
      .at(-1) ?? '',
  );
  const after = foldable(text.slice(to, to + nearWords).split(/[.;!?,]\s|\n/)[0] ?? '');
  return words.find(word => [before, after].some(side => hasWord(side, foldable(word))));
}

const nearWords = 40;

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0 || !/^[a-z]/.test(word)) return at >= 0;
  return !/[a-z]/.test(text.charAt(at - 1)) && !/[a-z]/.test(text.charAt(at + word.length));
}
