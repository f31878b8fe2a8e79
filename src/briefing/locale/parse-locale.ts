// Reads a language (`templates/locales/ko.yaml`) as a value.
import type { Diagnostic, Place, Placed, Report } from '../../diagnostics/diagnostics.ts';
import type { ParseYaml } from '../../text/kept-yaml.ts';
import {
  checked,
  list,
  mapped,
  mapping,
  mark,
  number,
  oneOf,
  optional,
  placed,
  type Reader,
  record,
  text,
} from '../../text/reader.ts';
import { parseYaml } from '../../text/yaml.ts';
import { missingKey } from '../../text/yaml-messages.ts';
import type { Expressions, FixedWords, Locale, Periods, Scale } from '../model/locale.ts';
import { foldable } from './expressions.ts';
import { namesIn, wordValues } from './fixed-words.ts';
import { localeFileName, missingName, monthsCount, unknownName, unknownScale } from './locale-messages.ts';

/**
 * Reads the locale of a file named by its language: `parseLocale('templates/locales/ko.yaml', text, report)` has the language `ko`.
 * Undefined when a required part is missing; all faults are reported.
 */
export function parseLocale(
  file: string,
  source: string,
  report: Report,
  parse: ParseYaml = parseYaml,
): Locale | undefined {
  const language = /(?:^|\/)([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.ya?ml$/.exec(file)?.[1];
  if (language === undefined) {
    report(localeFileName({ file, line: 1, column: 1 }));
    return undefined;
  }
  const node = parse(file, source, report);
  const read = node && localeRecord(node, report);
  if (!read) return undefined;
  const known = (names: readonly Placed<string>[]) =>
    names.filter(({ value, place }) => {
      if (!read.scales.has(value)) report(unknownScale(place, value, read.scales.keys()));
      return read.scales.has(value);
    });
  const within = known(read.withinScales).map(({ value }) => value);
  const amounts = known(read.amounts).map(({ value }) => value);
  const scales = [...read.scales].map(([word, power]) => ({ word, power, within: within.includes(word) }));
  return {
    language,
    tag: read.tag,
    altTag: read.altTag,
    script: read.script,
    lineBreak: read.lineBreak,
    decimalMark: read.decimalMark,
    groupMark: read.groupMark,
    scales: scales.toSorted(byLength),
    notScales: read.notScales,
    refusedScales: read.refusedScales,
    amountScales: scales.filter(({ word }) => amounts.includes(word)).sort((a, b) => b.power - a.power),
    scaleSpace: read.scaleSpace,
    units: read.units,
    unitWords: { ...read.currencyWords, ...read.unitWords, ...shareWords(read.unitWords, read.units) },
    notUnits: read.notUnits,
    doubtfulUnits: read.doubtfulUnits,
    currencies: read.currencies,
    dates: read.dates,
    listMark: read.listMark,
    phrases: read.phrases,
    agreement: read.agreement,
    minusSigns: read.minusSigns.map(foldable),
    directions: read.directions,
    claimWords: read.claimWords,
    plainNumbers: read.plainNumbers,
    words: read.words,
  };
}

const byLength = (a: Scale, b: Scale) => b.word.length - a.word.length || b.power - a.power;

/** A pattern that has each of the names in braces, and no other. */
function pattern(names: readonly string[], required: readonly string[] = names): Reader<string> {
  return checked(mark, (written, place) => patternFault(written, place, names, required));
}

function patternFault(
  written: string,
  place: Place,
  names: readonly string[],
  required: readonly string[],
): Diagnostic | undefined {
  const found = namesIn(written);
  const unknown = found.find(name => !names.includes(name));
  if (unknown !== undefined) return unknownName(place, unknown, names);
  const missing = required.find(name => !found.includes(name));
  return missing === undefined ? undefined : missingName(place, missing);
}

const word = (key: keyof FixedWords) => pattern(wordValues[key]);

const words = mapped(
  record({
    contents: word('contents'),
    sources: word('sources'),
    source: word('source'),
    note: word('note'),
    opening: word('opening'),
    closing: word('closing'),
    missing: word('missing'),
    withheld: word('withheld'),
    unavailable: word('unavailable'),
    draft: word('draft'),
    multipleResponses: word('multipleResponses'),
    base: word('base'),
    baseOf: word('baseOf'),
    calculated: word('calculated'),
    asOf: word('asOf'),
    chartAlt: word('chartAlt'),
    chartBars: word('chartBars'),
    chartOther: word('chartOther'),
    chartRange: word('chartRange'),
    chartNamed: word('chartNamed'),
    tableAlt: word('tableAlt'),
    sourcesUsed: word('sourcesUsed'),
    sourcesCitation: word('sourcesCitation'),
    continued: word('continued'),
    part: word('part'),
    toSend: word('toSend'),
  }),
  ({ place, ...read }) => read,
);

const units = mapped(
  record({
    percent: mark,
    'percentage-points': mark,
    'percentage-points-one': optional(mark),
    count: mark,
    year: mark,
    ratio: mark,
    'ratio-one': optional(mark),
    index: mark,
    plain: mark,
  }),
  ({ place, ...read }) => ({
    ...read,
    'percentage-points-one': read['percentage-points-one'] ?? read['percentage-points'],
    'ratio-one': read['ratio-one'] ?? read.ratio,
  }),
);

const someWords = optional(list(text), []);

const unitWords = mapped(
  record({
    percent: someWords,
    'per-mille': someWords,
    'percentage-points': someWords,
    'basis-points': someWords,
    count: someWords,
    ratio: someWords,
  }),
  ({ place, ...read }): Readonly<Record<string, readonly string[]>> => read,
);

/** By the three capitals of a currency, which are a word for it, too. */
const currencyWords = mapped(
  mapping(() => list(text)),
  (read): Readonly<Record<string, readonly string[]>> =>
    Object.fromEntries([...read].map(([code, words]) => [code, [code, ...words]])),
);

/** The words for shares and their differences, with the way in which the language itself writes them. */
function shareWords(
  words: Readonly<Record<string, readonly string[]>>,
  units: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly string[]>> {
  const all = (unit: string) => [
    ...(words[unit] ?? []),
    ...[units[unit], units[`${unit}-one`]].flatMap(written => written?.trim() || []),
  ];
  return { percent: all('percent'), 'percentage-points': all('percentage-points') };
}

const currencies = checked(
  mapped(
    mapping(() => pattern(['amount', 'code'], ['amount'])),
    patterns => Object.fromEntries(patterns),
  ),
  (patterns, place) => (Object.hasOwn(patterns, 'other') ? undefined : missingKey(place, 'other')),
);

const periods: Reader<Periods> = mapped(
  record({
    quarter: pattern(['year', 'quarter']),
    firstHalf: pattern(['year']),
    secondHalf: pattern(['year']),
    fiscalYear: pattern(['year']),
    bothYears: pattern(['years']),
    years: pattern(['year', 'lastYear']),
    months: pattern(['year', 'month', 'lastMonth']),
    days: pattern(['year', 'month', 'day', 'lastDay']),
    daysOfMonths: pattern(['year', 'month', 'day', 'lastMonth', 'lastDay']),
    span: pattern(['from', 'to']),
  }),
  ({ place, ...read }) => read,
);

const dates = mapped(
  record({
    day: pattern(['year', 'month', 'day']),
    month: pattern(['year', 'month']),
    year: pattern(['year']),
    months: checked(list(text), (names, place) =>
      names.length === 0 || names.length === 12 ? undefined : monthsCount(place, names.length),
    ),
    periods: optional(periods),
  }),
  ({ place, ...read }) => read,
);

const phrases = mapped(
  record({
    breakBefore: list(mark),
    breakAfterEndings: list(mark),
    keepAfterEndings: list(mark),
  }),
  ({ place, ...read }) => read,
);

const noExpressions: Expressions = { words: [], except: [] };

const expressions: Reader<Expressions> = mapped(
  record({ words: list(text), except: optional(list(text), []) }),
  ({ place, ...read }) => read,
);

const wordsOfDirection = mapped(
  record({ before: someWords, after: someWords, names: someWords, labels: someWords }),
  ({ place, ...read }) => read,
);

const directions = mapped(
  record({
    rises: wordsOfDirection,
    falls: wordsOfDirection,
    changes: someWords,
    compared: someWords,
    between: someWords,
    levels: someWords,
    except: someWords,
    notNames: someWords,
    judging: someWords,
    comparing: someWords,
    lessIsBetter: someWords,
  }),
  ({ place, ...read }) => read,
);

const localeRecord = record({
  tag: text,
  altTag: text,
  script: oneOf('Latn', 'Hang'),
  lineBreak: oneOf('space', 'syllable'),
  decimalMark: mark,
  groupMark: mark,
  scales: mapping(() => number),
  withinScales: optional(list(placed(text)), []),
  notScales: optional(list(text), []),
  refusedScales: optional(list(text), []),
  amounts: list(placed(text)),
  scaleSpace: mark,
  units,
  unitWords: optional(unitWords, {}),
  currencyWords: optional(currencyWords, {}),
  notUnits: optional(list(text), []),
  doubtfulUnits: optional(list(text), []),
  currencies,
  dates,
  listMark: mark,
  phrases: optional(phrases),
  agreement: optional(oneOf('particles-after-numbers', 'article-before-numbers', 'none'), 'none'),
  minusSigns: optional(list(text), []),
  directions: optional(directions),
  claimWords: optional(expressions, noExpressions),
  plainNumbers: optional(expressions, noExpressions),
  words,
});
