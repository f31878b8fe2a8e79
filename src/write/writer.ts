// What a format is to the program: how it is called, what it makes, and the function that makes it.
import type { Message, Report } from '../diagnostics/diagnostics.ts';
import type { Files } from '../files.ts';
import type { FinishedDeck, WritingTools } from './finished-deck.ts';
import type { DeckView } from './slide-views.ts';

interface FormatFacts {
  /** Of its files: `pptx`. */
  readonly extension: string;
  /** For the help text: `{ en: 'PowerPoint', ... }`. */
  readonly what: Message;
}

/** Writes each deck by itself. */
export interface DeckWriter extends FormatFacts {
  /**
   * `deck`: the one file in which people go on to work, so that it is replaced with care only; all other files are called like it.
   * `file`: one that is read as it is; `folder`: several.
   */
  readonly makes: 'deck' | 'file' | 'folder';
  /** By paths that begin with the deck's name: `energy.ministry.ko.pptx`, `energy.ministry.ko/02-gap.svg`. */
  readonly write: (deck: FinishedDeck, tools: WritingTools, report: Report) => Promise<Files>;
}

/** Shows all decks of a run on one page, which is written when it is known what became of the run. */
export interface PageWriter extends FormatFacts {
  readonly makes: 'page';
  readonly view: (deck: FinishedDeck, tools: WritingTools) => Promise<DeckView>;
}

export type Writer = DeckWriter | PageWriter;
