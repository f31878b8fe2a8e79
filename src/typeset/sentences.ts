// Running text cut where a page may end: between sentences.
import type { Paragraph, Run } from '../slide/slide.ts';

/** A sentence, or a paragraph of one, with the paragraph from which it is. */
export interface TextPiece {
  readonly paragraph: Paragraph;
  readonly runs: readonly Run[];
}

/** What ends a sentence, where another one begins: not after “et al.” or an initial. */
const END = /(?<!(?:^|[\s(.])(?:\p{Lu}|al))[.!?][”’"')\]]*(\s+)(?=[\p{Lu}\p{Script=Hangul}“‘"'])/gu;

export function cutText(paragraphs: readonly Paragraph[]): readonly TextPiece[] {
  return paragraphs.flatMap(paragraph => {
    const whole = paragraph.runs.map(({ text }) => text).join('');
    const ends = [...whole.matchAll(END)].map(({ index, 0: found }) => index + found.length);
    return [...ends, whole.length].map((end, index) => ({
      paragraph,
      runs: runsBetween(paragraph.runs, ends[index - 1] ?? 0, end),
    }));
  });
}

/** The pieces as paragraphs again. */
export function textOf(pieces: readonly TextPiece[]): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let last: TextPiece | undefined;
  for (const piece of pieces) {
    const open = found.at(-1);
    if (open && last?.paragraph === piece.paragraph)
      found[found.length - 1] = { ...open, runs: [...open.runs, ...piece.runs] };
    else found.push({ ...piece.paragraph, runs: piece.runs });
    last = piece;
  }
  return found.map(paragraph => ({ ...paragraph, runs: withoutEnd(paragraph.runs) }));
}

/** The runs of a text from one character up to, not including, another. */
function runsBetween(runs: readonly Run[], from: number, to: number): readonly Run[] {
  let start = 0;
  return runs.flatMap(run => {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += run.text.length;
    return text === '' ? [] : [text === run.text ? run : { ...run, text }];
  });
}

/** Without white space after the last word. */
function withoutEnd(runs: readonly Run[]): readonly Run[] {
  return runs.map((run, index) => (index === runs.length - 1 ? { ...run, text: run.text.trimEnd() } : run));
}
