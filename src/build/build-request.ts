// What is asked of a build, and what comes of it.
import type { DeckRow } from '../briefing/model/deck-row.ts';
import type { Cache } from '../cache.ts';
import type { Files } from '../files.ts';
import type { Frame } from '../typeset/frame.ts';
import type { Format } from '../write/writers.ts';

export interface BuildRequest {
  readonly files: Files;
  /** A folder of `data/`: `industry-5.0`. */
  readonly briefing: string;
  /** Empty: all audiences of the plan. */
  readonly audiences: readonly string[];
  /** What stands in place of the briefing's own for a deck of a table of rows. */
  readonly row?: DeckRow | undefined;
  /** In place of the audiences' own language. */
  readonly language?: string | undefined;
  /** Writes decks in spite of faults of content, with a mark in the footer and the reasons in the notes. */
  readonly draft: boolean;
  /** Numbers that do not come from the table of figures are errors: typed by hand, or out of date in the article. */
  readonly strict?: boolean | undefined;
  /** Ids of the slides to make, for a part of a deck; undefined: all of them. */
  readonly slides?: readonly string[] | undefined;
  /** Copies to send: without notes, and without what tells a later build what changed. */
  readonly toSend?: boolean | undefined;
  /** Exactly these are made; undefined: the deck that people work on. */
  readonly formats?: readonly Format[] | undefined;
  /** What earlier runs drew and read. */
  readonly cache?: Cache | undefined;
  readonly onStep?: ((step: BuildStep) => void) | undefined;
  /** Shown the frames of each deck that is written, by the name of the deck. */
  readonly onFrames?: ((deck: string, frames: readonly Frame[]) => void) | undefined;
}

/** `{ done: 1, total: 4, what: 'ministry-briefing.ko' }` */
export interface BuildStep {
  readonly done: number;
  readonly total: number;
  readonly what: string;
}
