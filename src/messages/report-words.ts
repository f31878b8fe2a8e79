// The words of change reports, which every language provides.

export interface ReportWords {
  /** As in `lang` of a page. */
  readonly language: string;
  /** Title of the page. */
  readonly changes: (deck: string) => string;
  readonly noChanges: (decks: string) => string;
  /** First line of the summary; `decks` is the name of the one deck, or their number. */
  readonly changesIn: (decks: string | number, places: string) => string;
  readonly comparedWith: (deck: string) => string;
  /** `6 places on 3 slides` */
  readonly places: (places: number, slides: number) => string;
  readonly inEachDeck: string;
  readonly slideNumber: (number: number) => string;
  readonly noPlace: string;
  readonly andMore: (count: number) => string;
  /** Beside a value: ` (…)`. */
  readonly aside: (text: string) => string;
  readonly calculated: string;
  readonly follows: (figures: string) => string;
  readonly formula: (formula: string) => string;
  readonly shown: (text: string) => string;
  readonly figureKinds: Readonly<Record<'added' | 'removed', string>>;
  readonly details: Readonly<Record<Detail, string>>;
  readonly inWords: (figure: string) => string;
  readonly claimKinds: Readonly<Record<'holds' | 'broke' | 'unknown' | 'added' | 'removed', string>>;
  readonly outcome: (holds: boolean | undefined) => string;
  readonly slideKinds: Readonly<Record<'added' | 'removed' | 'moved' | 'retitled', string>>;
  readonly slides: string;
  readonly movedFrom: (number: number) => string;
  readonly otherPlaces: string;
  readonly lines: string;
  readonly chartsRedrawn: string;
  readonly notesChanged: string;
  readonly wholeDeck: string;
  readonly factKinds: Readonly<Record<'title' | 'footer' | 'program', string>>;
  readonly kinds: Readonly<Record<ShownKind, string>>;
  readonly cell: (row: number, column: number) => string;
  readonly slide: (number: number, key: string) => string;
  /** Of one id in several decks: `slide “gap”`. */
  readonly slideOf: (key: string) => string;
  /** How many lines there is room for besides: 2, 0, or -1 where one is too many. */
  readonly room: (lines: number) => string;
  readonly linesNow: (before: number, after: number) => string;
  readonly sizeNow: (before: number, after: number) => string;
  readonly changed: string;
  readonly redrawn: string;
  readonly added: string;
  readonly removed: string;
  readonly edited: string;
  /** Of a deck that was saved by hand without another word. */
  readonly sameTexts: string;
  readonly table: readonly [string, string, string, string, string, string];
  readonly figures: string;
  readonly claims: string;
  readonly lookAgain: string;
  readonly before: string;
  readonly after: string;
  /** What a picture shows: `Slide 4 before: 30.6% have adopted it`. */
  /** Pictures have boxes round what changed. */
  readonly boxed: string;
  readonly picture: (side: string, slide: string, title: string) => string;
  /** In the place of a picture: the deck does not have the slide, or it cannot be drawn. */
  readonly noSlide: string;
  readonly noPicture: string;
  /** Below pictures of a slide that says what it said. */
  readonly lookOnly: string;
  /** Of a deck: its pictures show it without what people did to it. */
  readonly editedSince: (deck: string) => string;
}

/** What stands on a slide, as reports call it. */
export type ShownKind = 'title' | 'text' | 'table-cell' | 'chart' | 'alt-text' | 'notes' | 'slide';

/** What of a figure may differ besides its value. */
export type Detail = 'source' | 'asOf' | 'label' | 'formula';

/** With a capital where a line begins: `Alt text`. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
