// The words of the review of an imported report, which every language provides.

/** Kinds of slides that are proposed; what a manuscript has and a briefing cannot. */
export type ProposedKind = 'cover' | 'chart' | 'key-figures' | 'big-number' | 'table' | 'points';
export type LostThing =
  | 'equation'
  | 'textBox'
  | 'drawing'
  | 'comment'
  | 'trackedChange'
  | 'pageHeader'
  | 'picture'
  | 'nestedTable'
  | 'contents'
  | 'hiddenText';

export interface ReviewWords {
  readonly title: (name: string) => string;
  /** The files by name, as a list. */
  readonly readFrom: (files: string) => string;
  /** How a proposal is accepted, changed or refused, one line each. */
  readonly howTo: (name: string) => readonly string[];
  readonly accept: string;
  readonly unsure: string;
  readonly noneUnsure: string;
  readonly figures: (count: number) => string;
  readonly columns: readonly [string, string, string, string, string, string, string, string];
  readonly tables: (count: number) => string;
  readonly tableColumns: readonly [string, string, string, string];
  readonly tableReason: string;
  readonly slides: (count: number) => string;
  readonly slideColumns: readonly [string, string, string, string, string];
  readonly slideReasons: Readonly<Record<ProposedKind, string>>;
  /** Of the bars of a chart. */
  readonly keptOrder: string;
  readonly ranked: string;
  readonly left: (count: number) => string;
  readonly leftColumns: readonly [string, string, string];
  readonly losses: (count: number) => string;
  readonly lossNames: Readonly<Record<LostThing, string>>;
  readonly dropped: (count: number) => string;
  readonly nothing: string;
  /** Where a number stands, below the nearest heading; 0 for the heading itself. */
  readonly paragraph: (heading: string | undefined, number: number) => string;
  /** Of the two decks, as audiences read them. */
  readonly deckNames: { readonly seminar: string; readonly short: string };
}
