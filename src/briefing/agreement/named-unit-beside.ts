// The unit that a heading, a head of a table, a bracket or a sentence before names for a number without one, held against the figure.

import { halfWidth } from '../../text/half-width.ts';
import { formatDecimal, scaleDown } from '../figures/form.ts';
import { numbersIn } from '../figures/form-number.ts';
import { unitAfter, unitBefore } from '../figures/form-unit.ts';
import { isInLabel, namedScale, scaleOfAmounts, type UnitNamed, unitNamed } from '../figures/named-unit.ts';
import { writeForm } from '../figures/write-form.ts';
import { oncePer, wordsPattern } from '../locale/expressions.ts';
import { compare, fromDecimal, roundTo, toDecimal, whole } from '../model/decimal.ts';
import type { Figure } from '../model/figure.ts';
import type { Locale } from '../model/locale.ts';
import { ownUnitAfter } from '../model/own-unit.ts';
import { inWords, type LinkRange, wordsBeside } from './beside-link.ts';
import { type FormBeside, scaleOutside } from './scale-outside.ts';
import { headingOf, headsOf, headsOfTable } from './table-heads.ts';

/** What may name a unit before a number: `Firms (thousand): `, `The gap (in %) is `, `The gap in percent: `, `US$ million `. */
const bracketBefore = /[^.!?]*[([][^()[\]]*[)\]] ?:? ?$/u;
const wordsFromBracket = /[^.!?]*[([][^()[\]]*[)\]]\p{L}{0,2}(?: \p{L}+){0,2} ?:? ?$/u;
const nameBefore = /[^.!?:]{1,60}: ?$/u;
const bracketBehind = /^ ?[([\uFF08][^()[\]\uFF08\uFF09]*[)\]\uFF09]/u;
const moneyBefore = /(?:[A-Z]{0,3}\p{Sc}|(?<![A-Za-z])[A-Z]{3}) ?\p{L}+ $/u;

/** `[1,250](fig:budget)` in a column `Budget (KRW million)`, `격차(%): [1.4](fig:gap)`: the number has no unit of its own. */
export function withUnitNamed(
  form: string,
  link: LinkRange,
  source: string,
  figure: Figure,
  locale: Locale,
): FormBeside | undefined {
  const numbers = numbersIn(form, figure, locale);
  const [first, last] = [numbers[0], numbers.at(-1)];
  const { before, after } = wordsBeside(link, source);
  if (!first || !last || figure.value === undefined || (last.scale !== '' && last.scales.length === 0))
    return undefined;
  const hasOwn =
    unitAfter(form.slice(last.end) + after, locale) ??
    unitBefore(before + form.slice(0, first.start) + first.lead, locale);
  if (hasOwn || ownUnitAfter(form.slice(last.end) + after, figure)) return undefined;
  // Behind a bracket with words after it, things may be counted: “the share (in percent) of 500 firms”.
  const isCount = figure.unit === 'count';
  const lead = isCount ? bracketBefore : wordsFromBracket;
  const named =
    lead.exec(halfWidth(before)) ?? nameBefore.exec(halfWidth(before)) ?? moneyBefore.exec(halfWidth(before));
  const words = named ? before.slice(before.length - named[0].length) : '';
  const typed = named ? [words.replace(/^\s*[-*+] /, '').replace(/[:\uFF1A]?\s*$/, '')] : [];
  const namedIn = (texts: readonly string[]) =>
    texts.map(inWords).flatMap(text => {
      const unit = unitNamed(text, figure, locale);
      return unit ? [{ text: text.trim(), unit }] : [];
    });
  const behind = bracketBehind.exec(after)?.[0];
  const near = namedIn([...headsOf(link, source), ...typed, ...(behind === undefined ? [] : [behind])]);
  const ofTable = near.length > 0 ? near : namedIn(headsOfTable(link, source));
  const further = () => [
    ...statedBefore(before, figure, locale),
    ...(last.scale === '' ? scalesBefore(before, figure, locale) : []),
    ...namedIn(headingOf(link, source)).filter(
      ({ text, unit }) =>
        (unit.kind === 'scaled' && unit.isMoney) || (text.startsWith('(') && isScaleOfCount(unit, figure)),
    ),
    ...namedIn(wordsFromBracket.exec(halfWidth(before)) ?? []).filter(({ unit }) => isScaleOfCount(unit, figure)),
  ];
  const units = ofTable.length > 0 ? ofTable : further();
  const { scale: own, power: ownPower } = last;
  const isRight = ({ kind, ...unit }: UnitNamed) =>
    kind === 'right' ? own === '' : 'power' in unit && own !== '' && unit.power === ownPower;
  const wrong = units.some(({ unit }) => isRight(unit)) ? undefined : units.find(({ unit }) => unit.kind !== 'right');
  if (wrong === undefined || isInLabel(wrong.unit, figure, locale)) return undefined;
  const beside = (text: string) => `${wrong.text}: ${text}`;
  if (wrong.unit.kind === 'other') return { form: beside(form), written: { kind: 'other-unit' } };
  if (wrong.unit.kind === 'right' || compare(fromDecimal(figure.value) ?? whole(0), whole(0)) === 0) return undefined;
  const { words: scale, power } = wrong.unit;
  const inside = own === '' ? amountAt(power, scale, figure, locale) : undefined;
  const { written } = scaleOutside(form, scale, beside, figure, locale);
  return { form: inside ?? beside(form), written: { ...written, belongsInside: inside !== undefined } };
}

/** What sentences before a number say of all amounts: `All amounts are in millions of won.` */
function statedBefore(
  before: string,
  figure: Figure,
  locale: Locale,
): readonly { readonly text: string; readonly unit: UnitNamed }[] {
  const found = figure.unit === 'currency' ? statement(locale).exec(before) : null;
  const text = found?.groups?.unit ?? '';
  const scale = namedScale(text.replace(/^(?:[A-Z]{3}(?![A-Z])|[A-Z]{0,3}\p{Sc}) ?/u, ''), locale);
  const isOfFigure = text.split(' ').some(word => {
    const units = unitAfter(` ${word}`, locale)?.units ?? unitBefore(word, locale)?.units;
    return units?.includes(figure.currency ?? '');
  });
  if (!found || !scale || !isOfFigure) return [];
  return [{ text: found[0].trim(), unit: { kind: 'scaled', isMoney: true, ...scale } }];
}

/** The scale in which the sentence before a number says that amounts are: `in millions of dollars`, `천 명 기준`. */
function scalesBefore(
  before: string,
  figure: Figure,
  locale: Locale,
): readonly { readonly text: string; readonly unit: UnitNamed }[] {
  const sentence = before.split(/(?<=[^\p{Lu}][.!?])\s/u).at(-1) ?? '';
  const { ahead, behind } = scaleLeads(locale);
  const heads = [...sentence.matchAll(ahead)].map(({ index, 0: lead }) => ({
    lead,
    words: sentence.slice(index + lead.length),
    tail: '',
  }));
  const tails = [...sentence.matchAll(behind)].flatMap(({ index, 0: tail }) =>
    [/\S+ \S+$/u, /\S+$/u].flatMap(words => {
      const [found] = words.exec(sentence.slice(0, index).trimEnd()) ?? [];
      return found === undefined ? [] : { lead: '', words: found.replace(/^[([]/u, ''), tail };
    }),
  );
  return [...heads, ...tails].flatMap(({ lead, words, tail }) => {
    const scale = scaleOfAmounts(words, figure, locale);
    const isAll = tail === '' || scale?.length === words.length;
    if (!scale || !isAll || !isAtLeast(scale.power, figure)) return [];
    const text = `${lead}${words.slice(0, scale.length)}${tail}`.trim();
    return { text, unit: { kind: 'scaled', isMoney: figure.unit === 'currency', ...scale } as const };
  });
}

/** Whether a scale is one in which a count may be meant that is written in full. */
function isScaleOfCount(unit: UnitNamed, figure: Figure): boolean {
  return figure.unit === 'count' && unit.kind === 'scaled' && isAtLeast(unit.power, figure);
}

/** Whether a figure is as large as one of a scale, so that its number may be taken for one at that scale. */
function isAtLeast(power: number, { value }: Figure): boolean {
  const exact = value === undefined ? undefined : fromDecimal(value);
  return exact !== undefined && compare(exact.abs(), scaleDown(whole(1), -power)) >= 0;
}

/** Words before the scale in which amounts are, and behind it. */
const scaleLeads = oncePer(({ unitLeads, unitTails }: Locale) => ({
  ahead: new RegExp(`${wordsPattern(unitLeads)}\\s+`, 'giu'),
  behind: new RegExp(` ?${wordsPattern(unitTails)}`, 'gu'),
}));

/** The words before a unit in which all amounts are, and the unit. */
const statement = oncePer(
  ({ unitStatements }: Locale) => new RegExp(`${wordsPattern(unitStatements)}\\s*(?<unit>[^.!?;]{1,30})`, 'iu'),
);

/** A figure's whole value at a scale, as a form: `1,250백만`; undefined where it has more than three decimals there. */
function amountAt(power: number, words: string, figure: Figure, locale: Locale): string | undefined {
  const exact = figure.value === undefined ? undefined : fromDecimal(figure.value);
  if (!exact) return undefined;
  const scaled = scaleDown(exact, power);
  const decimals = [0, 1, 2, 3].find(count => compare(roundTo(scaled, count), scaled) === 0);
  if (decimals === undefined) return undefined;
  const form = formatDecimal(toDecimal(scaled, decimals), locale) + locale.scaleSpace + words;
  const written = writeForm(form, figure, locale);
  return written.kind === 'written' && written.agrees ? form : undefined;
}
