// The options of a build, and its progress.
import type { DeckRow } from '../briefing/model/deck-row.ts';
import type { Cache } from '../cache.ts';
import type { Files } from '../files.ts';
import type { DrawSvg } from '../picture/png.ts';
import type { Frame } from '../typeset/frame.ts';
import type { Format } from '../write/writers.ts';

export interface BuildRequest {
  readonly files: Files;
  /** A folder of `data/`: `industry-5.0`. */
  readonly briefing: string;
  /** Empty: all audiences of the plan. */
  readonly audiences: readonly string[];
  /** With `--each`: the row whose values override the briefing's own. */
  readonly row?: DeckRow | undefined;
  /** Overrides the language of every audience. */
  readonly language?: string | undefined;
  /** Write decks despite content errors, with a mark in the footer and the reasons in the notes. */
  readonly draft: boolean;
  /** Treat numbers that do not match the figure table as errors: those typed by hand, and those out of date in the article. */
  readonly strict?: boolean | undefined;
  /** Ids of the slides to build, for a partial deck; undefined: all of them. */
  readonly slides?: readonly string[] | undefined;
  /** Build copies to send: without notes, and without the manifest that later builds compare with. */
  readonly toSend?: boolean | undefined;
  /** Build decks only where the content has no error: to learn its errors at the least cost. */
  readonly contentFirst?: boolean | undefined;
  /** Write exactly these formats; undefined: the PowerPoint deck only. */
  readonly formats?: readonly Format[] | undefined;
  /** Results of earlier runs. */
  readonly cache?: Cache | undefined;
  /** Draws the authors’ SVG; undefined: here, where nothing can end it. */
  readonly drawSvg?: DrawSvg | undefined;
  readonly onStep?: ((step: BuildStep) => void) | undefined;
  /** Called with the frames of each deck that is written, and the deck's name. */
  readonly onFrames?: ((deck: string, frames: readonly Frame[]) => void) | undefined;
}

/** `{ done: 1, total: 4, what: 'ministry-briefing.ko' }` */
export interface BuildStep {
  readonly done: number;
  readonly total: number;
  readonly what: string;
}
