// A language as a value: how it writes numbers, breaks lines and says the fixed words. Behind the door of a build only this remains of a language.

/** The script that a deck's text is set in (ISO 15924). Themes give sizes, fonts and line heights by script. */
export type Script = 'Latn' | 'Hang';

/** A word for a power of ten: `{ word: 'million', power: 6 }`, `{ word: '억', power: 8 }`. */
export interface Scale {
  readonly word: string;
  readonly power: number;
}

/** The fixed words of a deck; every locale has all of them. `{name}` stands for a value put in. */
export interface FixedWords {
  readonly contents: string;
  readonly sources: string;
  readonly source: string;
  readonly note: string;
  readonly opening: string;
  readonly closing: string;
  readonly missing: string;
  readonly draft: string;
  /** Note under shares of which one asked firm may name several. */
  readonly multipleResponses: string;
  /** `Base: {base}.` */
  readonly base: string;
  /** `{label} is calculated ({formula}).` */
  readonly calculated: string;
  /** `{source} (as of {date})` and the like */
  readonly asOf: string;
  /** Alternative text of charts and tables. */
  readonly chartAlt: string;
  readonly tableAlt: string;
  /** Heads of the columns of the table of sources. */
  readonly sourcesUsed: string;
  readonly sourcesCitation: string;
}

export interface Locale {
  /** The short name used on the command line and in file names: `ko`. */
  readonly language: string;
  /** BCP 47: `ko-KR`. */
  readonly tag: string;
  /** The other language tag that PowerPoint notes beside `tag`: `en-US`. */
  readonly altTag: string;
  readonly script: Script;
  /** `space`: lines break at spaces; `syllable`: a viewer may also break between syllables, so both are foreseen. */
  readonly lineBreak: 'space' | 'syllable';
  readonly decimalMark: string;
  readonly groupMark: string;
  /** Longest first. */
  readonly scales: readonly Scale[];
  /** Units as this language writes them after a number: `{ percent: '%', 'percentage-points': ' percentage points' }`. */
  readonly units: Readonly<Record<string, string>>;
  /** `{year}. {month}. {day}.` and the like; months by name where the language has them. */
  readonly dates: {
    readonly day: string;
    readonly month: string;
    readonly year: string;
    readonly months: readonly string[];
  };
  /** Between the items of a list in one line: `, ` or `·`. */
  readonly listMark: string;
  readonly words: FixedWords;
}
