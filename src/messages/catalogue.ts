// The types of messages: each has a key, arguments, and a sentence or two per language. The sentences are in en/ and ko/.
import type * as findings from './en/findings.ts';
import type * as help from './en/help.ts';
import type { preview } from './en/preview.ts';
import type { terminal } from './en/terminal.ts';
import type { titles } from './en/titles.ts';
import type { examples } from './examples.ts';
import type { ImportReasons } from './import-reasons.ts';
import type { ReportWords } from './report-words.ts';
import type { ReviewWords } from './review-words.ts';
import type { TemplateWords } from './template-words.ts';

/** A code, with a suffix if the code has several messages: `BD421`, `BD220.otherSign`. */
export type MessageKey = keyof typeof examples;

/** The arguments of each message: `{ form: '30.6%', now: '31.2%', id: 'adoption' }` for `BD421`. */
export type MessageArguments = { readonly [K in MessageKey]: ArgumentsLike<(typeof examples)[K]> };

/** The type that an example stands for: `{ names: ['a'] }` means any list of strings. */
type ArgumentsLike<Example> = {
  readonly [Name in keyof Example]: Example[Name] extends readonly (infer Entry)[] ? readonly Entry[] : Example[Name];
};

/** One message in one language. */
export interface Sentences {
  /** What is wrong, one or two sentences ending in a full stop. */
  readonly what: string;
  /** The next step; only notices may lack it. */
  readonly next?: string | undefined;
}

/** Some messages in one language, by key. */
export type CatalogueOf<Examples> = {
  readonly [K in keyof Examples]: (given: ArgumentsLike<Examples[K]>) => Sentences;
};

/** All messages in one language. A new language is one such value; the compiler lists what is missing. */
export type Catalogue = { readonly [K in MessageKey]: (given: MessageArguments[K]) => Sentences };

/** A code, without a message's suffix: `BD421`. */
export type Code = keyof typeof titles;

/** What several messages of each code are about, in one language: plural, without a full stop. */
export type Titles = Readonly<Record<Code, string>>;

/** All that the program says in one language. */
export interface Language {
  readonly catalogue: Catalogue;
  readonly titles: Titles;
  readonly terminal: typeof terminal;
  readonly help: typeof help;
  readonly findings: typeof findings;
  readonly report: ReportWords;
  readonly review: ReviewWords;
  readonly template: TemplateWords;
  readonly preview: typeof preview;
  readonly importReasons: ImportReasons;
}
