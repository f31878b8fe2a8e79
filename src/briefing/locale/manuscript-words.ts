// Reads the words of a locale by which figures are found in a report that is imported.
import { described, list, mapped, mapping, optional, type Reader, record, shared, text } from '../../text/reader.ts';
import type { ManuscriptWords } from '../model/manuscript-words.ts';

const some = (description: string) => optional(described(list(text), description), []);

const beside = shared(
  'manuscriptWordsBeside',
  mapped(record({ before: some('Before it.'), after: some('Behind it.') }), ({ place, ...read }) => read),
);
const besides = (description: string) => optional(described(beside, description), { before: [], after: [] });

const measures = mapped(
  mapping(() => described(list(text), 'Its words, the one to be written first.')),
  (read): Readonly<Record<string, readonly string[]>> => Object.fromEntries(read),
);

/** A reader of the entry `manuscripts` of a locale. */
export const manuscriptWords: Reader<ManuscriptWords> = mapped(
  record({
    counted: some('What is counted, right behind a number: firms.'),
    measures: optional(
      described(
        measures,
        'Words of units of measure by the name of the unit, which is the same in all languages: {tonnes: [tonnes, t]}.',
      ),
      {},
    ),
    times: some('Spans of time and ages behind a number, which is no figure unless it has decimals: years.'),
    parts: some('Parts of a text or of a plan behind a number, which is no figure: recommendations.'),
    notFigures: besides('Words beside a number that is none of what a report finds: confidence level.'),
    indexes: some('Words of numbers that are those of an index: index.'),
    saying: some(
      'Words behind which a number says what was named before them: is, reached; in Hangul the endings of words.',
    ),
    notLabels: some(
      'Words that are left out where the label of a number is taken from a text: only; with * before it, an ending of such words.',
    ),
    asked: besides('Who was asked, before and behind their number: respondents.'),
    multiple: some('That one respondent could give several answers: multiple responses.'),
    sources: some('Before a source: Source.'),
    accordingTo: besides('Words around the name of a source in a sentence: according to.'),
    unitLines: some('Before the units of a table: Unit.'),
    rates: some('Words in heads of columns of shares: rate.'),
    countHeads: some('Words in heads of columns of counts: number of.'),
    baseHeads: some('Heads of columns that count who was asked: respondents.'),
    totals: some('Heads of rows and columns of all together: Total.'),
    orders: optional(
      described(
        list(list(text)),
        'Words that stand in an order, each with those that are above and below it: [agree, neither, disagree].',
      ),
      [],
    ),
    differences: some('Words beside a number that is the difference of two others: gap.'),
    pointingBack: some('Words before the name of a source that point back to where it stood before: above-mentioned.'),
    averages: some('Words before a time that make it a measured one: averaged.'),
    ofWhole: besides(
      'Words between a share and the whole that it is of, behind it; before it, endings of that whole: of all.',
    ),
    since: besides('Words beside a time since when something is so: since.'),
    again: some('Words between an amount and the same in percent: or.'),
    sums: some('Words beside a number that is the sum of others: in total.'),
    timesLinks: some('Words behind a number of times that make it a ratio: as, in three times as much.'),
    low: optional(described(text, 'The label of the lower end of a range, {label} being that of both.')),
    high: optional(described(text, 'The label of the higher end of a range.')),
    increase: optional(described(text, 'The label of a number by which something rose, {label} being what rose.')),
    decrease: optional(described(text, 'The label of a number by which something fell.')),
    change: optional(described(text, 'The label of a number whose own sign says whether it rose or fell.')),
  }),
  ({ place, ...read }) => read,
);

/** Of a language that has none. */
export const noManuscriptWords: ManuscriptWords = {
  counted: [],
  measures: {},
  times: [],
  parts: [],
  notFigures: { before: [], after: [] },
  indexes: [],
  saying: [],
  notLabels: [],
  asked: { before: [], after: [] },
  multiple: [],
  sources: [],
  accordingTo: { before: [], after: [] },
  unitLines: [],
  rates: [],
  countHeads: [],
  baseHeads: [],
  totals: [],
  orders: [],
  differences: [],
  pointingBack: [],
  averages: [],
  ofWhole: { before: [], after: [] },
  since: { before: [], after: [] },
  again: [],
  sums: [],
  timesLinks: [],
};
