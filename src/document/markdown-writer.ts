// Collects Markdown together with where each of its words stands in the document that it is written from.
import type { WrittenText } from '../container/tree.ts';
import type { DocumentPassage } from '../diagnostics/document-passage.ts';

/** A stretch of Markdown that a document has in the same characters; one of no length begins a block. */
export interface WrittenStretch {
  readonly at: number;
  readonly length: number;
  readonly passage: DocumentPassage;
  readonly source?: WrittenText | undefined;
}

export interface MarkdownWriter {
  /** From here on all stands in this passage. */
  readonly begin: (passage: DocumentPassage) => void;
  /** What the document does not have: signs of Markdown. */
  readonly sign: (signs: string) => void;
  readonly words: (text: string, source: WrittenText | undefined) => void;
  readonly text: () => string;
  readonly stretches: () => readonly WrittenStretch[];
}

export function markdownWriter(): MarkdownWriter {
  let text = '';
  let passage: DocumentPassage = { heading: undefined };
  const stretches: WrittenStretch[] = [];
  return {
    begin: at => {
      passage = at;
      stretches.push({ at: text.length, length: 0, passage });
    },
    sign: signs => {
      text += signs;
    },
    words: (added, source) => {
      if (added === '') return;
      stretches.push({ at: text.length, length: added.length, passage, ...(source && { source }) });
      text += added;
    },
    text: () => text,
    stretches: () => stretches,
  };
}
