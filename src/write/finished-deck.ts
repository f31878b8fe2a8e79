// A finished deck: the input of every writer.
import type { ShownPicture } from '../chart/picture.ts';
import type { Place } from '../diagnostics/diagnostics.ts';
import type { Theme } from '../theme/theme.ts';
import type { Frame } from '../typeset/frame.ts';
import type { DeckLanguage } from './pptx/parts/base.ts';
import type { Section } from './pptx/parts/presentation-part.ts';
import type { DeckIdentity, DeckProperties } from './pptx/parts/properties.ts';
import type { SlideLook } from './svg.ts';

/** What a deck says, and everything that it is made of. */
export interface DeckContent {
  /** In the deck's order, numbered from 1. */
  readonly frames: readonly Frame[];
  readonly deck: {
    readonly title: string;
    /** Stands on every slide whose layout has a footer; empty: none. */
    readonly footer: string;
    /** Stands before it in bold, if there is one. */
    readonly mark?: string | undefined;
    /** `Frame.section` counts them from 0. */
    readonly sections: readonly Section[];
  };
  readonly theme: Theme;
  readonly locale: DeckLanguage;
  /** Of the notes under the slides, where it is not the deck's. */
  readonly notesLocale?: DeckLanguage | undefined;
  /** By the names of the frames' picture items: the same chart may stand on two slides at two sizes. */
  readonly pictures: ReadonlyMap<string, ShownPicture>;
  /** Stands on the layouts that have a place for it. */
  readonly logo?: ShownPicture | undefined;
  readonly properties: DeckProperties;
  readonly identity: DeckIdentity;
  /** What the deck says and rests on, as JSON, to travel inside it. */
  readonly manifest?: string | undefined;
  /** Its slides as marks, as JSON, to be drawn from when another deck has taken its place. */
  readonly marks?: string | undefined;
}

export interface FinishedDeck extends DeckContent {
  /** Its files begin with it: `industry-5.0.ministry-briefing.ko`. */
  readonly name: string;
  readonly audience: {
    /** In the deck's language: `Ministry briefing`. */
    readonly name: string;
    readonly place: Place;
  };
}

/** What stands on its slides besides their frames. */
export function lookOf({ theme, deck: { footer, mark }, logo }: DeckContent): SlideLook {
  return { theme, footer, mark, logo };
}
