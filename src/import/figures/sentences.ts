// Where the sentence around a place of a text begins and ends.

export interface SentenceRange {
  readonly from: number;
  readonly to: number;
}

/** The sentence around a place of a text. */
export function sentenceAround(text: string, at: number): SentenceRange {
  const ends = /[.!?](?=\s)|\n/g;
  let from = 0;
  for (const { index } of text.matchAll(ends)) {
    if (index >= at) return { from, to: index + 1 };
    from = index + 1;
  }
  return { from, to: text.length };
}
