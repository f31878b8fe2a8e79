// The words by which the figures of a report are known that nobody has linked: what is counted, who was asked, where a number comes from.
import type { WordsBeside } from './words-beside.ts';

export interface ManuscriptWords {
  /** What is counted, right behind a number: `개사`, `firms`. */
  readonly counted: readonly string[];
  /** Words of units of measure by the unit's name, the same in all languages: `{ tonnes: ['톤'] }`. */
  readonly measures: Readonly<Record<string, readonly string[]>>;
  /** Spans of time and ages behind a number, which is no figure without decimals: `years`, `세`. */
  readonly times: readonly string[];
  /** Parts of a text or of a plan behind a number: `recommendations`, `개 분야`. */
  readonly parts: readonly string[];
  /** Words beside a number that make it none of what the text reports: `confidence level`, `만점`. */
  readonly notFigures: WordsBeside;
  /** Words of numbers that are those of an index: `지수`. */
  readonly indexes: readonly string[];
  /** Words behind which a number says what was named before them: `is`, `reached`; endings of words in Hangul: `은`. */
  readonly saying: readonly string[];
  /** Words that say nothing about a number where its label is taken: `only`, `전년동월대비`. */
  readonly notLabels: readonly string[];
  /** Those who were asked: `respondents`, `응답 기업`. */
  readonly asked: WordsBeside;
  /** That one respondent could give several answers. */
  readonly multiple: readonly string[];
  /** Before a source: `Source`, `자료`. */
  readonly sources: readonly string[];
  /** Around the name of a source in a sentence: `According to`, `에 따르면`. */
  readonly accordingTo: WordsBeside;
  /** Before the units of a table: `Unit`, `단위`. */
  readonly unitLines: readonly string[];
  /** Heads of columns of shares: `rate`, `비율`. */
  readonly rates: readonly string[];
  /** Heads of columns of counts, and of those that count who was asked. */
  readonly countHeads: readonly string[];
  readonly baseHeads: readonly string[];
  /** Heads of rows and columns of all together: `Total`, `전체`. */
  readonly totals: readonly string[];
  /** Words between an amount and the same in percent: `137 thousand persons or 0.5 percent`. */
  readonly again: readonly string[];
  /** Words in orders of their own, in which charts show them: `agree`, `neither`, `disagree`. */
  readonly orders: readonly (readonly string[])[];
  /** Words beside a number that is the difference of two others: `gap`, `격차`. */
  readonly differences: readonly string[];
  /** Words before the name of a source that point back to where it stood before: `above-mentioned`. */
  readonly pointingBack: readonly string[];
  /** Words before a time that make it a measured one: `averaged`. */
  readonly averages: readonly string[];
  /** Words between a share and the whole that it is of: `of all`; endings of the whole before it: the `의` of `전체 취업자의 14.8%`. */
  readonly ofWhole: WordsBeside;
  /** Words beside a time since when something is so, at which no number was counted: `since`, `이후`. */
  readonly since: WordsBeside;
  /** Words beside a number that is the sum of others: `in total`, `합계`. */
  readonly sums: readonly string[];
  /** Words behind a number of times that make it a ratio: `as` in `three times as much`. */
  readonly timesLinks: readonly string[];
  /** The label of the lower and of the higher end of a range: `{label} (low)`. */
  readonly low?: string | undefined;
  readonly high?: string | undefined;
  /** The label of a number by which something rose, fell, or changed as its sign says: `{label} (increase)`. */
  readonly increase?: string | undefined;
  readonly decrease?: string | undefined;
  readonly change?: string | undefined;
}
