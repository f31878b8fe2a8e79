// A locale as a value: number formats, line breaking and fixed words. Inside a build, nothing else depends on the language.
import type { ManuscriptWords } from './manuscript-words.ts';
import type { WordsBeside } from './words-beside.ts';

/** The scripts that a deck's text may be set in (ISO 15924). Themes give sizes, fonts and line heights by script. */
export const scripts = ['Latn', 'Hang'] as const;

export type Script = (typeof scripts)[number];

/** A word for a power of ten: `{ word: 'million', power: 6 }`, `{ word: '억', power: 8 }`. */
export interface Scale {
  readonly word: string;
  readonly power: number;
  /** Whether it stands within a larger one: the 천 of `6천838억`, the `hundred` of `5 hundred thousand`. */
  readonly within: boolean;
}

/** The fixed words of a deck; every locale has all of them. `{name}` stands for a value put in (`fixed-words.ts` lists the names). */
export interface FixedWords {
  readonly contents: string;
  readonly sources: string;
  /** `Source: {list}` */
  readonly source: string;
  /** `Note: {list}` */
  readonly note: string;
  /** Names of the sections before the first and after the last of the plan. */
  readonly opening: string;
  readonly closing: string;
  /** The label of a takeaway that has none of its own; empty: it has none. */
  readonly takeaway: string;
  /** The alternative text of a QR code: `QR code: {address}`. */
  readonly qrCode: string;
  /** In place of a figure without a value; of one that is not published; of one that nobody has. */
  readonly missing: string;
  readonly withheld: string;
  readonly unavailable: string;
  readonly draft: string;
  /** Note under shares of which one asked firm may name several. */
  readonly multipleResponses: string;
  /** `Base: {base}.` */
  readonly base: string;
  /** One of those bases: `{label} (n = {value})`. */
  readonly baseOf: string;
  /** `{label} is calculated ({formula}).` */
  readonly calculated: string;
  /** `{source} (as of {date})` and the like */
  readonly asOf: string;
  /** Alternative text of charts and tables: `{kind}: {title}. {values}.`, `Table: {title}. {rows} rows, {columns} columns.` */
  readonly chartAlt: string;
  /** What a chart is called in its alternative text: one of bars, one of another kind. */
  readonly chartBars: string;
  readonly chartOther: string;
  /** The values of a chart of many bars: `{count} values, from {largest} to {smallest}`. */
  readonly chartRange: string;
  /** A figure with its label, written into a chart: `{label} of {value}`. */
  readonly chartNamed: string;
  /** What a chart says of one of its marks: `{label}: {words}`. */
  readonly chartAnnotation: string;
  readonly tableAlt: string;
  /** Heads of the columns of the table of sources. */
  readonly sourcesUsed: string;
  readonly sourcesCitation: string;
  /** The headline of each slide over which one goes on: `{title} ({part}/{parts})`. */
  readonly continued: string;
  /** In the file names of a part of a deck, and of a copy without notes. */
  readonly part: string;
  readonly toSend: string;
}

/**
 * Where a language likes to end a line of a headline. Entries are compared in lower case with words without their marks;
 * an ending that begins with a space is a whole word: ` the`.
 */
export interface Phrases {
  /** Words that begin a phrase; a line may end before them, and better not after them: `['and', 'but', 'from']`. */
  readonly breakBefore: readonly string[];
  /** Endings of words after which a phrase is complete: `['은', '는', '에서', '등']`. */
  readonly breakAfterEndings: readonly string[];
  /** Endings of words that belong to the next one, even if they look like the ones above: `['하는', '되는', ' the']`. */
  readonly keepAfterEndings: readonly string[];
  /** Words that bound the number before them, and never stand on another line: `['이상', '미만']` for `3억 원 이상`. */
  readonly boundsOfNumbers: readonly string[];
}

/**
 * Expressions to be found in an author's text. In each, `#` is a number, `*` the rest of a word and a space any spaces; without `*` it
 * is whole words: `doubl*`, `# times`, `#분의`. Letters of either case are the same.
 */
export interface Expressions {
  readonly words: readonly string[];
  /** Expressions that contain one of `words` and mean something else: `rather than` beside `than`. */
  readonly except: readonly string[];
}

/** Words that say in which direction a value went, beside its amount: `rose`, `increase of` and `증가*`; and names that say what the sign of a value means. */
export interface DirectionWords {
  readonly rises: WordsOfDirection;
  readonly falls: WordsOfDirection;
  /** In labels of figures whose sign carries the direction: `change`, `증감`. */
  readonly changes: readonly string[];
  /** In such labels, if nothing else speaks of a direction there: `year on year`, `전년 대비`. */
  readonly compared: readonly string[];
  /** What may stand between such a word and the amount: `by`, `about`, `가량`. */
  readonly between: readonly string[];
  /** What else may stand between such a word and a bracket with the amount: `for the * time`, `했다`. */
  readonly beforeBrackets: readonly string[];
  /** Words before or directly behind a number between which and the word one noun may stand: `a` in “a 2.3% sales rise”, `의`. */
  readonly aroundNouns: WordsBeside;
  /** Words that say the sign of a number that is reached, `turned positive`, `플러스 전환*`, and what stands between them and the number: `at`, `로`. */
  readonly signs: { readonly rises: WordsBeside; readonly falls: WordsBeside; readonly around: WordsBeside };
  /** Endings behind a number that make it a level, not an amount: `로`. */
  readonly levels: readonly string[];
  /** Expressions beside a number that contain one of the words and mean something else: `증감`, `up to`. */
  readonly except: readonly string[];
  /** The same in labels and heads of columns: `climate change`, `합성수지`. */
  readonly notNames: readonly string[];
  /** How those words begin that say better or worse: `improve`, `개선`. */
  readonly judging: readonly string[];
  /** How those words begin that compare two things, of which either may come first: `lower`, `높`. */
  readonly comparing: readonly string[];
  /** Parts of words for what is better when there is less of it: `unemploy`, `실업`. */
  readonly lessIsBetter: readonly string[];
}

/** `someMore`: 500 to 599 for `500여`. `about` is no bound: the number is the value, rounded. */
export type BoundKind = 'moreThan' | 'someMore' | 'atLeast' | 'lessThan' | 'atMost' | 'nearly' | 'about';

/** Words beside a number that make it a bound of the value: `over`, `or more`, `미만`. */
export type BoundWords = Readonly<Record<BoundKind, WordsBeside>> & {
  /** Expressions that contain one of the words and mean something else: `초과근무*`. */
  readonly except: readonly string[];
};

export interface WordsOfDirection {
  /** Before the amount, and behind it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Names of amounts that have a sign of their own, in prose, labels and heads of columns: `growth rate`, `감소율`. */
  readonly names: readonly string[];
  /** Further words of labels and heads of columns: `increase`, `감소`. */
  readonly labels: readonly string[];
}

/** How a sentence holds two numbers against each other. */
export interface Comparisons {
  /** Words that say that a number has become more than another, or less: `fell`, `감소*`. */
  readonly rises: readonly string[];
  readonly falls: readonly string[];
  /** Further words that say that it is more, or less: `higher`, `낮*`. */
  readonly more: readonly string[];
  readonly less: readonly string[];
  /**
   * What stands around both: `{earlier}` and `{later}` are the numbers, `{way}` one of `rises` or `falls`, `{than}`
   * one of all these words, `{by}` an amount and words that may
   * stand beside it, `...` up to three words and `is/was` either of two: `{way} {by} from ... {earlier} ... to ... {later}`.
   */
  readonly frames: readonly string[];
  /** Expressions that contain one of the words and mean something else: `*지 않*`. */
  readonly except: readonly string[];
}

/** How a language writes times that are no date of the calendar. */
/** Times as the heads of a schedule have them, without their year but for the first of each. */
export interface DateHeads {
  /** `{month}월`; names of months are cut to three letters. */
  readonly month: string;
  readonly quarter: string;
  /** `’{year}.{period}`: the last two digits of the year. */
  readonly first: string;
  /** `{from}~{to}` */
  readonly span: string;
}

export interface Periods {
  /** `Q{quarter} {year}` */
  readonly quarter: string;
  readonly firstHalf: string;
  readonly secondHalf: string;
  readonly fiscalYear: string;
  /** A school or fiscal year that lies in two: `{years}` is `2023/24`. */
  readonly bothYears: string;
  /** Spans: of years, of months of one year, of days of one month and of months of one year, and all others. */
  readonly years: string;
  readonly months: string;
  readonly days: string;
  readonly daysOfMonths: string;
  readonly span: string;
}

/** What must agree with a number, so that it changes when the number does: the particle after it, the article before it, or nothing. */
export type Agreement = 'particles-after-numbers' | 'article-before-numbers' | 'none';

/** What a headline leaves out of a sentence that it is made from. */
export interface HeadlineWords {
  /** Words at the beginning that join it to the sentence before: `However,`. */
  readonly leads: readonly string[];
  /** Words with which sentences count themselves, in order: `First`, `Second`. */
  readonly ordinals: readonly string[];
  /** Clauses at the beginning that name whom the sentence is from; `*` is the name: `According to *,`. */
  readonly attributions: readonly string[];
  /** Ends of sentences and what takes their place, the longest that fits: `하였다` and nothing. */
  readonly endings: ReadonlyMap<string, string>;
  /** Words with a full stop that do not end a sentence: `al.`. */
  readonly abbreviations: readonly string[];
  /** Words by which a sentence says that a figure is the largest of its group, or the smallest. */
  readonly largest: readonly string[];
  readonly smallest: readonly string[];
  /** Words by which it says that one of two figures is half of the other. */
  readonly halved: readonly string[];
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
  /** All that are understood in an author's form, the longest word first. */
  readonly scales: readonly Scale[];
  /** Words that begin like a scale and are none: `경기` beside `경`. */
  readonly notScales: readonly string[];
  /** Words that count like a scale and are not understood, so that a number with one of them is refused: `lakh`, `dozen`. */
  readonly refusedScales: readonly string[];
  /** Words that follow a scale with a hyphen and leave it one: the `strong` of `million-strong`; others make it part of a name, `thousand-island`. */
  readonly scaleTails: readonly string[];
  /** Numbers in words as parts of amounts and shares: `half a` is 0.5, `a third` 0.3333. */
  readonly numberWords: ReadonlyMap<string, number>;
  /** Times in words: `twice` is 2. */
  readonly timesWords: ReadonlyMap<string, number>;
  /** How a part of a number of things is said: `{part} in {whole}` for “three in ten”. */
  readonly partsOfWhole: readonly string[];
  /** Small numbers in words that things are counted with, where a language has others for them: `세`, `열`. */
  readonly countingWords: ReadonlyMap<string, number>;
  /** Words for a number of things that leave it open, with the least and the most that they may mean: `a dozen` is 11 to 13. */
  readonly countRanges: ReadonlyMap<string, readonly [least: number, most: number]>;
  /** Words that make several of the scale behind them: `several` in `several hundred`, `수` in `수십`. */
  readonly severalWords: readonly string[];
  /** Endings that stand in no text behind a space (`-를`), stems before none (`있-`), and words with both (`한 것이 다.`). */
  readonly neverAlone: readonly string[];
  /** Words between a share and what it is a share of: `of the`. */
  readonly shareLinks: readonly string[];
  /** Words that look like a share and are none: `first half`. */
  readonly notShares: readonly string[];
  /** Words for more than half, and for less: `most`, `a minority`. */
  readonly halves: { readonly more: readonly string[]; readonly less: readonly string[] };
  /** Those in which the program itself writes amounts of money, the largest first. */
  readonly amountScales: readonly Scale[];
  /** Between a number and its scale: ` ` in `300 million`, nothing in `3억`. */
  readonly scaleSpace: string;
  /** Units as this language writes them after a number, with a form for exactly 1 where it differs: `{ percent: '%', 'percentage-points': ' percentage points', 'percentage-points-one': ' percentage point' }`. */
  readonly units: Readonly<Record<string, string>>;
  /** Words and signs by which a unit is known beside a number, by unit or currency: `{ percent: ['%', 'per cent'], USD: ['$', 'dollars'] }`. */
  readonly unitWords: Readonly<Record<string, readonly string[]>>;
  /** Words that begin like those of a unit and are none: `points to`, `원칙`. */
  readonly notUnits: readonly string[];
  /** Words before the unit in a head: the `in` of “Change in percent”. */
  readonly unitLeads: readonly string[];
  /** Words behind a unit in which amounts are: `기준`. */
  readonly unitTails: readonly string[];
  /** Words before the unit in which all amounts of a text are: `amounts are in`. */
  readonly unitStatements: readonly string[];
  /** Words between two numbers that share a unit: `to` in “1.4 to 2 percent”. */
  readonly pairs: readonly string[];
  /** Words of a unit that are other words as well, so that they are none where a sentence goes on: `won`, `pounds`. */
  readonly doubtfulUnits: readonly string[];
  /** Amounts by currency, `other` for all that are not listed: `{ KRW: '{amount} 원', other: '{code} {amount}' }`. */
  readonly currencies: Readonly<Record<string, string>>;
  /** `{year}. {month}. {day}.` and the like; months by name where the language has them. */
  readonly dates: {
    readonly day: string;
    readonly month: string;
    readonly year: string;
    readonly months: readonly string[];
    /** Undefined: periods are written as the table of figures has them. */
    readonly periods?: Periods | undefined;
    readonly heads: DateHeads;
  };
  /** Where headlines break; undefined: after punctuation and by balance alone. */
  readonly phrases?: Phrases | undefined;
  readonly agreement: Agreement;
  /** Signs and words that are a minus before a number, beside the usual ones: `△`, `minus`, `마이너스`. */
  readonly minusSigns: readonly string[];
  /** Undefined: directions are not held against the signs of figures. */
  readonly directions?: DirectionWords | undefined;
  /** Undefined: two numbers of a sentence are not held against each other. */
  readonly comparisons?: Comparisons | undefined;
  /** Undefined: bounds are not held against figures. */
  readonly bounds?: BoundWords | undefined;
  /** Words with which a headline compares or counts, so that the plan should say what must hold: `fewer than`, `절반*`. */
  readonly claimWords: Expressions;
  /** Numbers that are no figures wherever they stand: ordinals, dates, numbers of chapters: `#th`, `제#*`. */
  readonly plainNumbers: Expressions;
  /** Words by which the figures of an imported report are found. */
  readonly manuscripts: ManuscriptWords;
  /** How a sentence of a report becomes a headline; undefined: it stays as it is. */
  readonly headlines?: HeadlineWords | undefined;
  /** Between the items of a list in one line: `, ` or `·`. */
  readonly listMark: string;
  readonly words: FixedWords;
}
