// Why something is proposed of an imported report, or left as it is: the words of reviews, which every language provides.

/** What is said in each reason. */
export interface ReasonArguments {
  /** A unit stands beside the number: `%`. */
  unitBeside: { readonly words: string };
  /** Things are counted: `companies`. */
  counted: { readonly words: string };
  /** A number with a scale and nothing that says what it counts. */
  scaleAlone: { readonly words: string };
  /** A number with its thousands parted and nothing that says what it counts. */
  groupedAlone: Record<never, never>;
  /** Words say the number: `three in ten`. */
  inWords: { readonly words: string; readonly value: string };
  /** An index, by its name or its base year. */
  index: { readonly words: string };
  rangeEnd: { readonly words: string };
  /** How often one text states it. */
  repeated: { readonly count: number };
  /** The other text states it in this form. */
  inOtherText: { readonly words: string };
  /** The other text's number has no unit of its own; its place between the same numbers says what it is. */
  byOtherText: { readonly words: string };
  base: { readonly words: string };
  multiple: { readonly words: string };
  /** The shares of a list are more than the whole. */
  overWhole: { readonly sum: string };
  source: { readonly words: string };
  noSource: Record<never, never>;
  asOf: { readonly words: string };
  /** One of a list of so many shares. */
  listed: { readonly count: number };
  tableCell: { readonly row: string; readonly column: string };
  tableUnit: { readonly words: string };
  formula: { readonly formula: string; readonly words: string };
  doubtfulLabel: Record<never, never>;
  /** Why a number is left. */
  leftPlain: Record<never, never>;
  leftTime: { readonly words: string };
  leftPart: { readonly words: string };
  leftBeside: { readonly words: string };
  leftNoUnit: Record<never, never>;
  leftRefused: { readonly words: string };
  leftTakenBack: { readonly words: string };
  leftHead: Record<never, never>;
}

/** The sentences of one language. */
export type ImportReasons = { readonly [K in keyof ReasonArguments]: (given: ReasonArguments[K]) => string };

/** A reason: its key and what is said in it. */
export type ImportReason<K extends keyof ReasonArguments = keyof ReasonArguments> = {
  readonly [P in K]: { readonly key: P; readonly given: ReasonArguments[P] };
}[K];

/** A reason in words: `reasonText({ key: 'counted', given: { words: 'firms' } }, languages.en.importReasons)`. */
export function reasonText<K extends keyof ReasonArguments>(
  { key, given }: ImportReason<K>,
  reasons: ImportReasons,
): string {
  return reasons[key](given);
}
