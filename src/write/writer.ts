// The interface of output formats: description, kind of output, and the function that writes it.
import type { Message, Report } from '../diagnostics/diagnostics.ts';
import type { Files } from '../files.ts';
import type { FinishedDeck } from './finished-deck.ts';
import type { DeckView, ViewDrawing } from './slide-views.ts';

interface FormatFacts {
  /** File extension: `pptx`. */
  readonly extension: string;
  /** Description for the help text: `{ en: 'PowerPoint', ... }`. */
  readonly what: Message;
}

/** Writes each deck by itself. */
export interface DeckWriter extends FormatFacts {
  /**
   * `deck`: the one file that people go on editing, so hand edits are protected; all other files are named after it.
   * `file`: a single file that is only read; `folder`: several such files.
   */
  readonly makes: 'deck' | 'file' | 'folder';
  /** Returns files by path; paths start with the deck's name: `energy.ministry.ko.pptx`, `energy.ministry.ko/02-gap.svg`. */
  readonly write: (deck: FinishedDeck, tools: ViewDrawing, report: Report) => Promise<Files>;
}

/** Shows all decks of a run on one page, which is written at the end of the run and includes its diagnostics. */
export interface PageWriter extends FormatFacts {
  readonly makes: 'page';
  readonly view: (deck: FinishedDeck, tools: ViewDrawing) => Promise<DeckView>;
}

export type Writer = DeckWriter | PageWriter;
