// The differences between two builds of a deck, as data: figures, claims, slides and every place on them.
import type { ClaimValue } from '../../briefing/agreement/claims.ts';
import type { Fit } from '../manifest/fit.ts';
import type { ManifestFigure, ShapeKind } from '../manifest/manifest.ts';
import type { Difference } from './difference.ts';

/** Which deck: `{ briefing: 'industry-5.0', audience: 'ministry', language: 'ko', title: '...' }`. */
export interface DeckName {
  readonly briefing: string;
  readonly audience: string;
  readonly language: string;
  readonly title: string;
}

/** All lists are empty where nothing has changed. */
export interface Changes {
  readonly deck: DeckName;
  /** What it was compared with, where that was another deck. */
  readonly comparedWith?: DeckName | undefined;
  readonly figures: readonly FigureChange[];
  readonly claims: readonly ClaimChange[];
  /** Those with a change, in the order of the new deck, removed ones where they stood. */
  readonly slides: readonly SlideChange[];
  readonly facts: readonly FactChange[];
}

export interface FigureChange {
  readonly id: string;
  /**
   * `value`: another number was entered; `derived`: it is calculated and moved with its inputs; `details`: the same number
   * with another source, date, label, unit or formula; `added`, `removed`: the deck rests on it now, or no longer.
   */
  readonly kind: (typeof FIGURE_KINDS)[number];
  readonly before?: ManifestFigure | undefined;
  readonly after?: ManifestFigure | undefined;
  /** Of a derived figure: the inputs whose values changed. */
  readonly because: readonly string[];
  /** Where the deck shows it and has changed. */
  readonly places: readonly PlaceName[];
  /** Where a text shows it and is what it was: its author put the figure into words (`about three in ten`). */
  readonly unchanged: readonly PlaceName[];
}

/** The order in which they are reported. */
export const FIGURE_KINDS = ['value', 'derived', 'details', 'added', 'removed'] as const;

/** `{ slide: 'gap', number: 4, key: 'gap/title', kind: 'title' }` */
export interface PlaceName {
  readonly slide: string;
  readonly number: number;
  readonly key: string;
  readonly kind: ShapeKind;
}

export interface ClaimChange {
  readonly slide: string;
  /** Of the first slide of that id; undefined when the deck has none any more. */
  readonly number?: number | undefined;
  readonly claim: string;
  /** Whether it now holds, is now false, can no longer be checked, or is new in the plan or gone from it. */
  readonly kind: 'holds' | 'broke' | 'unknown' | 'added' | 'removed';
  /** With `added`: its outcome. */
  readonly holds?: boolean | undefined;
  readonly values: readonly ClaimValue[];
}

export interface SlideChange {
  readonly key: string;
  /** In the new deck; of a removed slide, in the old one. */
  readonly number: number;
  readonly title: string;
  readonly kind: 'added' | 'removed' | 'kept';
  /** Of a slide that was kept. */
  readonly before?: { readonly number: number; readonly title: string } | undefined;
  /** Whether it stands elsewhere among the slides that both decks have. */
  readonly moved: boolean;
  /** In reading order, what was removed last; none for slides that were added or removed. */
  readonly places: readonly PlaceChange[];
}

export type PlaceChange = TextChange | ChartChange;

export interface TextChange {
  readonly kind: Exclude<ShapeKind, 'chart'>;
  readonly key: string;
  /** `refitted`: the same words on another number of lines, or in another size. */
  readonly status: 'changed' | 'added' | 'removed' | 'refitted';
  /** Of a table's cell: its row (0 is the head) and column (from 1). */
  readonly cell?: { readonly row: number; readonly column: number } | undefined;
  /** Ids of the changed figures that it follows. */
  readonly figures: readonly string[];
  readonly before: string;
  readonly after: string;
  readonly words: readonly Difference[];
  /** Where lines or size are not what they were. */
  readonly fit?: { readonly before: Fit; readonly after: Fit } | undefined;
}

export interface ChartChange {
  readonly kind: 'chart';
  readonly key: string;
  readonly status: 'changed' | 'added' | 'removed';
  readonly chart: string;
  readonly figures: readonly string[];
}

/** Something about the whole deck: its title or footer, the program's version, or a theme or template by its name. */
export interface FactChange {
  readonly kind: 'title' | 'footer' | 'program' | 'input';
  /** Of an input: `theme policy`. */
  readonly name?: string | undefined;
  /** Inputs are known by hashes, which say nothing to a reader. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** As its file is called: `industry-5.0.ministry.ko`. */
export function deckName({ briefing, audience, language }: DeckName): string {
  return `${briefing}.${audience}.${language}`;
}

/** Whether anything at all is different; another deck always is. */
export function hasChanges({ comparedWith, figures, claims, slides, facts }: Changes): boolean {
  return comparedWith !== undefined || [figures, claims, slides, facts].some(list => list.length > 0);
}

/** The places whose words or pictures are not what they were. */
export function changedPlaces({
  slides,
}: Pick<Changes, 'slides'>): readonly (PlaceName & { readonly change: PlaceChange })[] {
  return slides.flatMap(({ key: slide, number, places }) =>
    places
      .filter(({ status }) => status !== 'refitted')
      .map(change => ({ slide, number, key: change.key, kind: change.kind, change })),
  );
}
