// The structure of a locale file (`templates/locales/ko.yaml`): its reader, and what editors show about it.

import type { Diagnostic, Place } from '../../diagnostics/diagnostics.ts';
import { nearest } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import {
  checked,
  described,
  list,
  mapped,
  mapping,
  mark,
  number,
  numbers,
  offering,
  oneOf,
  optional,
  placed,
  type Reader,
  record,
  shared,
  text,
} from '../../text/reader.ts';
import {
  type BoundWords,
  type DateHeads,
  type Expressions,
  type FixedWords,
  type HeadlineWords,
  type Periods,
  scripts,
} from '../model/locale.ts';
import type { WordsBeside } from '../model/words-beside.ts';
import { namesIn, wordValues } from './fixed-words.ts';
import { manuscriptWords, noManuscriptWords } from './manuscript-words.ts';

/** A pattern that has each of the names in braces, and no other. */
function pattern(names: readonly string[], required: readonly string[] = names): Reader<string> {
  const known = names.length > 0 ? `(?!(?:${names.join('|')})\\})` : '';
  return checked(mark, (written, place) => patternFault(written, place, names, required), {
    type: required.length > 0 ? ['string'] : mark.schema().type,
    pattern: `^(?![^]*\\{${known}[^{}]*\\})${required.map(name => `(?=[^]*\\{${name}\\})`).join('')}`,
  });
}

function patternFault(
  written: string,
  place: Place,
  names: readonly string[],
  required: readonly string[],
): Diagnostic | undefined {
  const found = namesIn(written);
  const unknown = found.find(name => !names.includes(name));
  if (unknown !== undefined) return fault('BD141', place, { name: unknown, near: nearest(unknown, names), names });
  const missing = required.find(name => !found.includes(name));
  return missing === undefined ? undefined : fault('BD142', place, { name: missing });
}

/** What is written as it stands, so that braces would stand on slides. */
const plain = pattern([]);

/** A language, perhaps its script, and a country (BCP 47): `ko-KR`. */
const languageTag = matching(/^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$/, text, (tag, place) =>
  fault('BD145', place, { tag }),
);

/** Signs between the digits of a number, as languages have them; a letter or another digit would be taken for its own. */
const decimalMark = matching(/^[.,·٫]$/, mark, (written, place) => fault('BD146.decimal', place, { mark: written }));
const groupMark = matching(/^[.,·٬'’ \u00A0\u2009\u202F]?$/, mark, (written, place) =>
  fault('BD146.group', place, { mark: written }),
);

function matching(
  allowed: RegExp,
  inner: Reader<string>,
  mistake: (written: string, place: Place) => Diagnostic,
): Reader<string> {
  return checked(inner, (written, place) => (allowed.test(written) ? undefined : mistake(written, place)), {
    type: ['string'],
    pattern: allowed.source,
  });
}

const word = (key: keyof FixedWords, description: string) => described(pattern(wordValues[key]), description);

const words = mapped(
  record({
    contents: word('contents', 'The title of the contents.'),
    sources: word('sources', 'The title of the table of sources.'),
    source: word('source', 'Before the sources of a slide; {list} stands for them.'),
    note: word('note', 'Before the notes of a slide; {list} stands for them.'),
    opening: word('opening', 'The section before the first of the plan, as PowerPoint lists it.'),
    closing: word('closing', 'The section after the last of the plan, as PowerPoint lists it.'),
    takeaway: optional(
      word('takeaway', 'The label of a takeaway that has none of its own; without it, it has none.'),
      '',
    ),
    qrCode: optional(
      word('qrCode', 'The alternative text of a QR code; {address} is where it leads, which stands alone without it.'),
      '{address}',
    ),
    missing: word('missing', 'In place of a figure that has no value.'),
    withheld: optional(
      word('withheld', 'In place of a figure whose value is not published; as `missing`, when left out.'),
    ),
    unavailable: optional(
      word('unavailable', 'In place of a figure whose value nobody has; as `missing`, when left out.'),
    ),
    draft: word('draft', 'The mark on a draft.'),
    multipleResponses: word('multipleResponses', 'The note under shares of which one respondent could name several.'),
    base: word('base', 'The note that says who was asked; {base} stands for them.'),
    baseOf: word('baseOf', 'One group of those asked: {label} is what it is called, {value} how many they were.'),
    calculated: word('calculated', 'The note on a figure that was calculated: {label} and {formula}.'),
    asOf: word('asOf', 'A source with the date of its figures: {source} and {date}.'),
    chartAlt: word('chartAlt', 'The alternative text of a chart: {kind}, {title} and {values}.'),
    chartBars: word('chartBars', 'What a chart of bars is called in its alternative text.'),
    chartOther: word('chartOther', 'What any other chart is called in its alternative text.'),
    chartRange: word('chartRange', 'The values of a chart with many: {count}, {largest} and {smallest}.'),
    chartAnnotation: word('chartAnnotation', 'What a chart says of one of its marks: {label} and {words}.'),
    chartNamed: word('chartNamed', 'A figure that is written into a chart: {label} and {value}.'),
    tableAlt: word('tableAlt', 'The alternative text of a table: {title}, {rows} and {columns}.'),
    sourcesUsed: word(
      'sourcesUsed',
      'The head of the column of the table of sources that says what each was used for.',
    ),
    sourcesCitation: word('sourcesCitation', 'The head of the column of the table of sources that has the citations.'),
    continued: word('continued', 'The headline of each slide over which one goes on: {title}, {part} and {parts}.'),
    part: word('part', 'In the file name of a part of a deck.'),
    toSend: word('toSend', 'In the file name of a copy without notes.'),
  }),
  ({ place, ...read }): FixedWords => ({
    ...read,
    withheld: read.withheld ?? read.missing,
    unavailable: read.unavailable ?? read.missing,
  }),
);

const units = mapped(
  record({
    percent: described(plain, 'Behind percentages.'),
    'percentage-points': described(plain, 'Behind differences of percentages.'),
    'percentage-points-one': optional(
      described(plain, 'Behind exactly one percentage point, where that is another form.'),
    ),
    count: described(plain, 'Behind counts.'),
    year: described(plain, 'Behind years.'),
    ratio: described(plain, 'Behind ratios, as in 2.5 times.'),
    'ratio-one': optional(described(plain, 'Behind a ratio of exactly one, where that is another form.')),
    index: described(plain, 'Behind index numbers.'),
    plain: described(plain, 'Behind numbers without a unit.'),
  }),
  ({ place, ...read }) => ({
    ...read,
    'percentage-points-one': read['percentage-points-one'] ?? read['percentage-points'],
    'ratio-one': read['ratio-one'] ?? read.ratio,
  }),
);

/** Words that may be left out. */
const someWords = (description: string) => optional(described(list(text), description), []);

const unitWords = mapped(
  record({
    percent: someWords('Percent.'),
    'per-mille': someWords('Tenths of percent.'),
    'percentage-points': someWords('Percentage points.'),
    'basis-points': someWords('Hundredths of percentage points.'),
    count: someWords('What is counted: such a word is wrong beside a share or an amount of money.'),
    ratio: someWords('So many times.'),
  }),
  ({ place, ...read }): Readonly<Record<string, readonly string[]>> => read,
);

/** By the three capitals of a currency, which are a word for it, too. */
const currencyWords = mapped(
  mapping(() => described(list(text), 'Words and signs of this currency; several currencies may have the same.')),
  (read): Readonly<Record<string, readonly string[]>> =>
    Object.fromEntries([...read].map(([code, words]) => [code, [code, ...words]])),
);

const currencies = checked(
  mapped(
    mapping(
      () => described(pattern(['amount', 'code'], ['amount']), 'Amounts in this currency; {amount} is the number.'),
      { known: { other: 'Amounts in all currencies that are not listed.' } },
    ),
    patterns => Object.fromEntries(patterns),
  ),
  (patterns, place) => (Object.hasOwn(patterns, 'other') ? undefined : fault('BD132', place, { key: 'other' })),
  { required: ['other'] },
);

const periods: Reader<Periods> = mapped(
  record({
    quarter: described(pattern(['year', 'quarter']), 'A quarter: {year} and {quarter}.'),
    firstHalf: described(pattern(['year']), 'The first half of a year: {year}.'),
    secondHalf: described(pattern(['year']), 'The second half of a year: {year}.'),
    fiscalYear: described(pattern(['year']), 'A fiscal year: {year}.'),
    bothYears: described(pattern(['years']), 'A year that lies in two, as a school year does: {years} is 2023/24.'),
    years: described(pattern(['year', 'lastYear']), 'From one year to another: {year} and {lastYear}.'),
    months: described(pattern(['year', 'month', 'lastMonth']), 'Months of one year: {year}, {month} and {lastMonth}.'),
    days: described(
      pattern(['year', 'month', 'day', 'lastDay']),
      'Days of one month: {year}, {month}, {day} and {lastDay}.',
    ),
    daysOfMonths: described(
      pattern(['year', 'month', 'day', 'lastMonth', 'lastDay']),
      'Days of two months of one year: {year}, {month}, {day}, {lastMonth} and {lastDay}.',
    ),
    span: described(pattern(['from', 'to']), 'Any other span: {from} and {to}.'),
  }),
  ({ place, ...read }) => read,
);

const months = checked(
  list(text),
  (names, place) =>
    names.length === 0 || names.length === 12 ? undefined : fault('BD144', place, { found: names.length }),
  { anyOf: [{ maxItems: 0 }, { minItems: 12, maxItems: 12 }] },
);

const usualHeads: DateHeads = {
  month: '{month}',
  quarter: 'Q{quarter}',
  first: '{period} {year}',
  span: '{from}–{to}',
};

const heads: Reader<DateHeads> = mapped(
  record({
    month: described(pattern(['month']), 'A month: {month}, of a name its first three letters.'),
    quarter: described(pattern(['quarter']), 'A quarter: {quarter}.'),
    first: described(
      pattern(['period', 'year']),
      'The first of a year: {period} and the last two digits of the {year}.',
    ),
    span: described(pattern(['from', 'to']), 'From one to another: {from} and {to}.'),
  }),
  ({ place, ...read }) => read,
);

const dates = mapped(
  record({
    day: described(pattern(['year', 'month', 'day']), 'A day: {year}, {month} and {day}.'),
    month: described(pattern(['year', 'month']), 'A month: {year} and {month}.'),
    year: described(pattern(['year']), 'A year: {year}.'),
    months: described(months, 'The names of the twelve months, or [] where months are numbers.'),
    heads: optional(described(heads, 'Times above the columns of a schedule.'), usualHeads),
    periods: optional(
      described(
        periods,
        'Times that are no date of the calendar; without it they are written as in the table of figures.',
      ),
    ),
  }),
  ({ place, ...read }) => read,
);

const phrases = mapped(
  record({
    breakBefore: described(list(mark), 'Words before which a line may break.'),
    breakAfterEndings: described(list(mark), 'Endings of words after which a line may break.'),
    keepAfterEndings: described(
      list(mark),
      'Endings of words that stay with the next word; one that begins with a space is a whole word.',
    ),
    boundsOfNumbers: optional(
      described(
        list(mark),
        'Words that bound the number before them and stay on its line, whatever is joined to them.',
      ),
      [],
    ),
  }),
  ({ place, ...read }) => read,
);

const noExpressions: Expressions = { words: [], except: [] };

const expressions: Reader<Expressions> = shared(
  'expressions',
  mapped(
    record({
      words: described(
        list(text),
        'Expressions to be found: # is a number, * the rest of a word, a space any spaces; without * it is whole words.',
      ),
      except: someWords('Expressions that contain one of them and mean something else.'),
    }),
    ({ place, ...read }) => read,
  ),
);

const wordsOfDirection = shared(
  'wordsOfDirection',
  mapped(
    record({
      before: someWords('Those that stand before the amount; * at the end is the rest of a word.'),
      after: someWords('Those that stand behind the amount; * at the end is the rest of a word.'),
      names: someWords(
        'Names of amounts that have a sign of their own, in prose, in labels of figures and heads of columns: growth rate.',
      ),
      labels: someWords('Further words of labels of figures and heads of columns: increase.'),
    }),
    ({ place, ...read }) => read,
  ),
);

const wordsBeside = shared(
  'wordsBeside',
  mapped(
    record({ before: someWords('Before the number.'), after: someWords('Behind the number.') }),
    ({ place, ...read }) => read,
  ),
);

const noWords: WordsBeside = { before: [], after: [] };

const signs = described(
  mapped(
    record({
      rises: optional(described(wordsBeside, 'Words that say that it is above zero: turned positive.'), noWords),
      falls: optional(described(wordsBeside, 'Words that say that it is below zero: turned negative.'), noWords),
      around: optional(described(wordsBeside, 'What stands between such words and the number: at.'), noWords),
    }),
    ({ place, ...read }) => read,
  ),
  'Words that say the sign of a number that is reached: turned positive at −0.3%.',
);

const directions = mapped(
  record({
    rises: described(wordsOfDirection, 'Words of a rise.'),
    falls: described(wordsOfDirection, 'Words of a fall.'),
    changes: someWords('Words of labels of figures whose sign carries the direction: change, balance.'),
    compared: someWords('Words of such labels, if nothing else in them speaks of a direction: year on year.'),
    between: someWords(
      'What may stand between such a word and the amount: by, about, in * by; * between spaces is one to five words.',
    ),
    beforeBrackets: someWords('What else may stand between such a word and a bracket with the amount: for the * time.'),
    aroundNouns: optional(
      described(
        wordsBeside,
        'Words before or behind a number between which and such a word one noun may stand: a, as in “a 2.3% sales rise”.',
      ),
      noWords,
    ),
    signs: optional(signs, { rises: noWords, falls: noWords, around: noWords }),
    levels: someWords('Endings behind a number that make it a level that is reached, not an amount.'),
    except: someWords('Expressions beside a number that contain one of the words and mean something else.'),
    notNames: someWords(
      'Expressions in labels and heads of columns that contain one of the words and mean something else: climate change.',
    ),
    judging: someWords('How those words begin that say better or worse: improve.'),
    comparing: someWords('How those words begin that compare two things, of which either may come first: lower.'),
    lessIsBetter: someWords('Parts of words for what is better when there is less of it: unemploy.'),
  }),
  ({ place, ...read }) => read,
);

const comparisons = mapped(
  record({
    rises: someWords('Words that say that a number has become more than another; * at the end is the rest of a word.'),
    falls: someWords('Words that say that it has become less.'),
    more: someWords('Further words that say that it is more: higher.'),
    less: someWords('Further words that say that it is less: lower.'),
    frames: someWords(
      'What stands around both numbers, {earlier} and {later}: {way} is one of rises or falls, {than} one of all these words, {by} an amount and what may stand beside it, ... up to three words, a/b either of two: {way} {by} from ... {earlier} ... to ... {later}.',
    ),
    except: someWords('Expressions that contain one of the words and mean something else.'),
  }),
  ({ place, ...read }) => read,
);

const boundWords = (text: string) => optional(described(wordsBeside, text), noWords);

const bounds: Reader<BoundWords> = mapped(
  record({
    moreThan: boundWords('More than the number.'),
    someMore: boundWords('More, but no more than its last digit that counts: 500 to 599 for 500.'),
    atLeast: boundWords('The number or more.'),
    lessThan: boundWords('Less than the number.'),
    atMost: boundWords('The number or less.'),
    nearly: boundWords('A little less than the number, or the number.'),
    about: boundWords('The value, rounded to the number.'),
    except: someWords('Expressions that contain one of the words and mean something else.'),
  }),
  ({ place, ...read }) => read,
);

const headlines: Reader<HeadlineWords> = mapped(
  record({
    leads: someWords('Words at the beginning that join a sentence to the one before: However.'),
    ordinals: someWords('Words with which sentences count themselves, in order: First, Second.'),
    attributions: someWords(
      'Clauses at the beginning that say whom a sentence is from; * is the name: According to *,',
    ),
    endings: optional(
      described(
        mapping(() => described(mark, 'What takes its place.')),
        'Ends of sentences that a headline shortens, the longest that fits.',
      ),
      new Map(),
    ),
    abbreviations: someWords('Words with a full stop that do not end a sentence: al.'),
    largest: someWords('Words by which a sentence says that a figure is the largest of its group: highest.'),
    smallest: someWords('Words by which a sentence says that a figure is the smallest of its group: lowest.'),
    halved: someWords('Words by which a sentence says that one of two figures is half of the other: by half.'),
  }),
  ({ place, ...read }) => read,
);

/** A reader of the file of a language. */
export const localeReader = described(
  record({
    tag: described(
      offering('language-tags', languageTag),
      'The language and its country (BCP 47), as PowerPoint marks text with it.',
    ),
    altTag: described(offering('language-tags', languageTag), 'The other language that PowerPoint notes beside it.'),
    script: described(oneOf(...scripts), 'The script (ISO 15924); themes give sizes and fonts by it.'),
    lineBreak: described(oneOf('space', 'syllable'), 'space: lines break at spaces; syllable: also between syllables.'),
    decimalMark: described(decimalMark, 'Between a whole number and its decimals.'),
    groupMark: described(placed(groupMark), 'Between thousands.'),
    scales: described(
      mapping(() => described(number, 'The power of ten.')),
      'Words for powers of ten, as authors write them: {million: 6}.',
    ),
    withinScales: optional(
      described(list(placed(text)), 'Those of the scales that stand within a larger one, as in 6천838억.'),
      [],
    ),
    notScales: someWords('Words that begin like a scale and are none.'),
    refusedScales: someWords(
      'Words that count like a scale and are not understood: a number with one of them is an error.',
    ),
    scaleTails: someWords('Words that follow a scale with a hyphen and leave it one: strong, as in million-strong.'),
    numberWords: optional(
      described(
        mapping(() => described(number, 'The number.')),
        'Numbers in words, with what stands before a scale, as authors write amounts and shares: {half a: 0.5, a third: 0.3333}.',
      ),
      new Map(),
    ),
    timesWords: optional(
      described(
        mapping(() => described(number, 'The number.')),
        'Times in words: {twice: 2}.',
      ),
      new Map(),
    ),
    countingWords: optional(
      described(
        mapping(() => described(number, 'The number.')),
        'Small numbers in words that things are counted with, where a language has others for them.',
      ),
      new Map(),
    ),
    countRanges: optional(
      described(
        mapping(() => described(numbers([number, number]), 'The least and the most that it may mean.')),
        'Words for a number of things that leave it open: {a dozen: [11, 13]}.',
      ),
      new Map(),
    ),
    severalWords: someWords('Words that make several of the scale behind them: several, for “several hundred”.'),
    neverAlone: someWords(
      'What text copied from a PDF has with a space where there can be none: endings that stand behind no space, “-ing”, stems that stand before none, “walk-”, and both, as they are then written.',
    ),
    partsOfWhole: someWords(
      'How a part of a number of things is said: {part} in {whole}, for “three in ten”; * is what is counted, in one word with its number.',
    ),
    shareLinks: someWords('Words between a share and what it is a share of: of, for “a third of firms”.'),
    notShares: someWords('Words that look like a share and are none: first half.'),
    moreThanHalf: someWords('Words for more than half: most.'),
    lessThanHalf: someWords('Words for less than half: a minority.'),
    amounts: described(
      list(placed(text)),
      'Those of the scales in which amounts of money are written, the largest first.',
    ),
    scaleSpace: described(plain, 'Between a number and its scale: a space in 300 million, nothing in 3억.'),
    units: described(units, 'What stands behind a number of each unit; a space at its beginning is written, too.'),
    unitWords: optional(
      described(
        unitWords,
        'Words and signs by which a unit is known beside a number, as authors write it. A space in a word may be left out.',
      ),
      {},
    ),
    currencyWords: optional(
      described(currencyWords, 'Words and signs of currencies, by their three capital letters: {USD: [$, dollars]}.'),
      {},
    ),
    notUnits: someWords('Words that begin like those of a unit and are none: points to.'),
    unitLeads: someWords('Words before the unit in a head, or before a number: in, for “Change in percent”.'),
    unitTails: someWords('Words behind a unit in which amounts are: 기준, for “천 명 기준”.'),
    unitStatements: someWords(
      'Words before the unit in which all amounts of a text are: amounts are in, for “All amounts are in millions of won”.',
    ),
    pairs: someWords('Words between two numbers that share a unit: to, and.'),
    doubtfulUnits: someWords(
      'Words of a unit that are other words, too, so that they are none where the sentence goes on: won.',
    ),
    currencies: described(
      currencies,
      'Amounts of money by currency (three capital letters), and “other” for all that are not listed: {amount} is the number, {code} the currency.',
    ),
    dates: described(dates, 'How dates are written.'),
    listMark: described(plain, 'Between the items of a list in one line.'),
    phrases: optional(described(phrases, 'Where a headline likes to break.')),
    agreement: optional(
      described(
        oneOf('particles-after-numbers', 'article-before-numbers', 'none'),
        'What must agree with a number when it moves: the particle after it, the article before it, or nothing.',
      ),
      'none',
    ),
    minusSigns: someWords(
      'Signs and words that are a minus before a number in a link’s text, beside - and −: △, minus.',
    ),
    directions: optional(
      described(
        directions,
        'Words that say in which direction a value went: beside them a number is an amount, which has no minus.',
      ),
    ),
    comparisons: optional(
      described(
        comparisons,
        'How a sentence holds two numbers against each other: fell from 31.4% to 28.9%. One that is not true of its figures is an error.',
      ),
    ),
    bounds: optional(
      described(
        bounds,
        'Words that make the number beside them a bound of the value: over, or more. A bound that is not true of the figure is an error.',
      ),
    ),
    claimWords: optional(
      described(
        expressions,
        'Words with which a headline compares or counts, so that the plan should say under “holds” what must be true.',
      ),
      noExpressions,
    ),
    plainNumbers: optional(
      described(expressions, 'Numbers that are no figures wherever they stand: ordinals, dates, numbers of chapters.'),
      noExpressions,
    ),
    manuscripts: optional(
      described(
        manuscriptWords,
        'Words by which “new” and “link” find the figures of a report: what is counted, who was asked, where a number comes from.',
      ),
      noManuscriptWords,
    ),
    headlines: optional(described(headlines, 'How a sentence of a report becomes a headline (briefdeck new).')),
    words: described(words, 'The fixed words of a deck. {name} stands for a value that is put in.'),
  }),
  'A language (templates/locales/ko.yaml): how it writes numbers and dates, where it breaks lines, and the fixed words of a deck.',
);
