// Reads a locale (`templates/locales/ko.yaml`).

import { nearest, type Placed, type Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import type { ParseYaml } from '../../text/cached-yaml.ts';
import { parseYaml } from '../../text/yaml.ts';
import type { Locale, Scale } from '../model/locale.ts';
import { foldable } from './expressions.ts';
import { localeReader } from './locale-reader.ts';

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
    report(fault('BD140', { file, line: 1, column: 1 }, {}));
    return undefined;
  }
  const node = parse(file, source, report);
  const read = node && localeReader(node, report);
  if (!read) return undefined;
  const { decimalMark, groupMark } = read;
  if (groupMark.value === decimalMark) report(fault('BD146.same', groupMark.place, { mark: decimalMark }));
  const known = (names: readonly Placed<string>[]) =>
    names.filter(({ value, place }) => {
      const words = [...read.scales.keys()];
      const isKnown = words.includes(value);
      if (!isKnown) report(fault('BD143', place, { word: value, near: nearest(value, words), known: words }));
      return isKnown;
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
    decimalMark,
    groupMark: groupMark.value,
    scales: scales.toSorted(byLength),
    notScales: read.notScales,
    refusedScales: read.refusedScales,
    scaleTails: read.scaleTails,
    numberWords: new Map([...read.numberWords].map(([word, number]) => [foldable(word), number])),
    timesWords: new Map([...read.timesWords].map(([word, times]) => [foldable(word), times])),
    partsOfWhole: read.partsOfWhole,
    countingWords: new Map([...read.countingWords].map(([word, number]) => [foldable(word), number])),
    countRanges: new Map([...read.countRanges].map(([word, range]) => [foldable(word), range])),
    severalWords: read.severalWords,
    neverAlone: read.neverAlone,
    shareLinks: read.shareLinks,
    notShares: read.notShares,
    halves: { more: read.moreThanHalf, less: read.lessThanHalf },
    amountScales: scales.filter(({ word }) => amounts.includes(word)).sort((a, b) => b.power - a.power),
    scaleSpace: read.scaleSpace,
    units: read.units,
    unitWords: { ...read.currencyWords, ...read.unitWords, ...shareWords(read.unitWords, read.units) },
    notUnits: read.notUnits,
    unitLeads: read.unitLeads,
    unitTails: read.unitTails,
    unitStatements: read.unitStatements,
    pairs: read.pairs,
    doubtfulUnits: read.doubtfulUnits,
    currencies: read.currencies,
    dates: read.dates,
    listMark: read.listMark,
    phrases: read.phrases,
    agreement: read.agreement,
    minusSigns: read.minusSigns.map(foldable),
    directions: read.directions,
    comparisons: read.comparisons,
    bounds: read.bounds,
    claimWords: read.claimWords,
    plainNumbers: read.plainNumbers,
    manuscripts: read.manuscripts,
    headlines: read.headlines,
    words: read.words,
  };
}

const byLength = (a: Scale, b: Scale) => b.word.length - a.word.length || b.power - a.power;

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
