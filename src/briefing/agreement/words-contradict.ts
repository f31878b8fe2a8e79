// Whether the words of a link say another number than its figure: an amount, a share, times, or digits among words.

import { amountInWords, inPercent } from '../figures/amount-words.ts';
import { countInWords } from '../figures/count-words.ts';
import type { LocatedLink } from '../figures/figure-links.ts';
import { scaleDown } from '../figures/form.ts';
import { boundBeside, type FoundBound, truthOf } from '../figures/form-bounds.ts';
import { isOneAmount, numbersIn } from '../figures/form-number.ts';
import { type FoundUnit, isOtherUnit, unitAfter, unitBefore } from '../figures/form-unit.ts';
import { halfInWords, shareInWords, timesInWords } from '../figures/share-words.ts';
import { amountIn, stepOf } from '../figures/write-form.ts';
import { foldable, oncePer, wordsPattern } from '../locale/expressions.ts';
import { compare, decimalsOf, type Exact, fromDecimal, roundTo, whole } from '../model/decimal.ts';
import type { Figure } from '../model/figure.ts';
import type { Locale } from '../model/locale.ts';
import { type Beside, wordsBeside } from './beside-link.ts';
import { isShare } from './scale-outside.ts';

/**
 * Whether the one number in a link of words is another than the figure's: `nearly 500 firms` while there are 623. Words count what they
 * begin with, or what stands behind a bound such as `nearly`; of `three of 17 regions` nothing is known, nor of numbers in another unit.
 */
export function wordsContradict(
  form: string,
  link: LocatedLink,
  source: string,
  figure: Figure,
  locale: Locale,
): boolean {
  const exact = figure.value === undefined ? undefined : fromDecimal(figure.value);
  if (exact && isOtherPart(exact, form, wordsBeside(link, source), figure, locale)) return true;
  if (exact && !/\p{Nd}/u.test(form))
    return (
      isOtherShare(form, figure, locale) ||
      isFarFromWords(exact, form, figure, locale) ||
      isOtherAmount(exact, form, wordsBeside(link, source), figure, locale) ||
      isOtherCount(exact, form, wordsBeside(link, source), figure, locale)
    );
  const numbers = numbersIn(form, figure, locale);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (!exact || !first || !last || !/\p{Nd}/u.test(form) || !isOneAmount(form, numbers)) return false;
  if (figure.unit === 'year' || first.unclear !== undefined) return false;
  const beside = wordsBeside(link, source);
  const [head, tail] = [form.slice(0, first.start), form.slice(last.end)];
  const found = boundBeside(beside.before + head, tail + beside.after, locale);
  const unit = unitAfter(tail, locale) ?? unitBefore(head + first.lead, locale);
  if (unit && isOtherUnit(unit, figure, locale)) return isShareOfAnother(unit, figure, amountIn(numbers), exact);
  if ((isShare(figure) || figure.unit === 'ratio') && !unit) return false;
  const counted =
    /^[\s\p{P}\p{Sc}A-Z]*$/u.test(head) || (found?.isBefore === true && head.trim() === found.words.trim());
  const near = Math.max(
    unit && tail.startsWith(unit.words) ? unit.words.length : 0,
    found?.isBefore === false ? found.words.length : 0,
  );
  if (!counted || tail.slice(near).trim().includes(' ')) return false;
  const [stated, size] = [amountIn(numbers), exact.abs()];
  if (found && found.kind !== 'about') return truthOf(found.kind, stated, size, stepOf(stated)) === 'no';
  return compare(stated.sub(size).abs(), stepOf(stated)) >= 0;
}

/** Whether a part of a number of things (`three in ten`), more or less than half (`most`), or times (`twice`) are not the value. */
function isOtherPart(exact: Exact, form: string, beside: Beside, figure: Figure, locale: Locale): boolean {
  const size = exact.abs();
  const half = figure.unit === 'percent' ? halfInWords(form, locale) : undefined;
  const besideHalf = half && boundBeside(beside.before, beside.after, locale);
  if (besideHalf && besideHalf.kind !== 'about') return truthOf(besideHalf.kind, whole(50), size, whole(1)) === 'no';
  if (half) return compare(size, whole(50)) !== (half === 'more' ? 1 : -1);
  const said = figure.unit === 'percent' ? shareInWords(form, locale) : timesInWords(form, figure, locale);
  if (!said) return false;
  const found = boundBeside(beside.before + said.head, said.tail + beside.after, locale);
  if (said.head.trim() !== '' && !(found?.isBefore && said.head.trim() === found.words.trim())) return false;
  return !mayBeSaid(said, size, found, figure);
}

/** Whether a value may be said so: within a tenth of it, or what it is rounded to. */
export function mayBeSaid(
  { share, step }: { readonly share: Exact; readonly step: Exact },
  size: Exact,
  bound: FoundBound | undefined,
  { unit, value = '' }: Figure,
): boolean {
  const [exactly, apart] = unit === 'percent' ? [inPercent(share), inPercent(step)] : [share, step];
  // 33.3 is a third at least, as it is published.
  const isOpen = bound?.kind === 'atLeast' || bound?.kind === 'atMost';
  const stated = isOpen ? roundTo(exactly, decimalsOf(value)) : exactly;
  if (bound && bound.kind !== 'about') return truthOf(bound.kind, stated, size, stepOf(stated)) !== 'no';
  const distance = stated.sub(size).abs();
  return compare(distance, apart) <= 0 || compare(distance.mul(whole(10)), size) <= 0;
}

/** Whether words say percent where the figure is the very number of percentage points, or the other way round. */
function isShareOfAnother({ units }: FoundUnit, { unit }: Figure, stated: Exact, exact: Exact): boolean {
  const other = unit === 'percent' ? 'percentage-points' : unit === 'percentage-points' ? 'percent' : undefined;
  return other !== undefined && units.includes(other) && compare(stated.sub(exact.abs()).abs(), stepOf(stated)) < 0;
}

/** Whether words without digits say percent for percentage points, or the other way round: `one and a half percent`. */
function isOtherShare(form: string, figure: Figure, locale: Locale): boolean {
  const found = [...form.matchAll(/(?<=\p{L})[\s-]?(?=[\p{L}%])/gu)].flatMap(
    ({ index }) => unitAfter(form.slice(index), locale) ?? [],
  );
  const isClear = ({ words }: FoundUnit) => /[%\u2030]|\p{Script=Latin}{5}|\p{Script=Hangul}{3}/u.test(words);
  const isOwn = ({ units }: FoundUnit) => units.includes(figure.unit);
  const isPercent = ({ units }: FoundUnit) => units.some(unit => unit === 'percent' || unit === 'percentage-points');
  const isOther = (unit: FoundUnit) => isClear(unit) && isPercent(unit) && isOtherUnit(unit, figure, locale);
  return isShare(figure) && found.some(isOther) && !found.some(isOwn);
}

/** Words that leave open how far a number is below what they say. */
const upperBound = oncePer(
  ({ bounds }: Locale) =>
    new RegExp(wordsPattern([...(bounds?.lessThan.before ?? []), ...(bounds?.atMost.before ?? [])])),
);

/** Whether scale words without digits cannot be those of a value: `fourteen million` is at least a tenth of a million, and less than a thousand of them. */
function isFarFromWords(exact: Exact, form: string, { unit }: Figure, locale: Locale): boolean {
  if (unit !== 'count' && unit !== 'currency') return false;
  if (upperBound(locale).test(foldable(form))) return false;
  const words = form.toLowerCase().match(/\p{Script=Latin}+/gu) ?? [];
  const powerOf = (word: string) =>
    locale.scales.find(scale => scale.word.length > 2 && [scale.word, `${scale.word}s`].includes(word))?.power ?? 0;
  const powers = words.map(powerOf);
  const power = powers.reduce((sum, each) => sum + each, 0);
  if (Math.max(0, ...powers) < 3) return false;
  const size = exact.abs();
  return compare(scaleDown(size, power - 1), whole(1)) < 0 || compare(scaleDown(size, power + 3), whole(1)) >= 0;
}

/**
 * Whether an amount in words (`half a trillion`), or a share that is all that the link says (`two thirds`), is not what the value may be
 * rounded to: an amount within a twentieth of it, a share within a tenth.
 */
function isOtherAmount(exact: Exact, form: string, beside: Beside, figure: Figure, locale: Locale): boolean {
  const said = amountInWords(form, locale);
  if (!said) return false;
  const isAmount = figure.unit === 'count' || figure.unit === 'currency' || figure.own?.scales === true;
  const found = boundBeside(beside.before + said.head, said.tail + beside.after, locale);
  const isAll = said.tail === '' || found?.isBefore === false;
  const isPart = !said.isScaled && isAll && compare(said.amount, whole(1)) < 0;
  if (said.isScaled ? !isAmount : !isPart || (figure.unit !== 'percent' && figure.unit !== 'ratio')) return false;
  const isBound = found?.isBefore === true && said.head.trim() === found.words.trim();
  if (said.head.trim() !== '' && !isBound) return false;
  const behind = said.tail === '' && figure.unit === 'currency' ? beside.after : said.tail;
  const unit = said.isScaled ? unitAfter(behind, locale) : undefined;
  if (unit && isOtherUnit(unit, figure, locale)) return true;
  if (said.isScaled && unit === undefined && /^\p{L}/u.test(said.tail)) return false;
  const stated = figure.unit === 'percent' ? inPercent(said.amount) : said.amount;
  const size = exact.abs();
  if (found && found.kind !== 'about') return truthOf(found.kind, stated, size, stepOf(stated)) === 'no';
  const most = whole(said.isScaled ? 20 : 10);
  return compare(stated.sub(size).abs().mul(most), size) > 0;
}

/** Whether a count in words (`eight firms`, `수십 개`) is not the value; of `three of the seventeen` nothing is known. */
function isOtherCount(exact: Exact, form: string, beside: Beside, figure: Figure, locale: Locale): boolean {
  const said = countInWords(form, locale);
  if (!said || (figure.unit !== 'count' && figure.unit !== 'currency' && figure.own === undefined)) return false;
  const found = boundBeside(beside.before + said.head, said.tail + beside.after, locale);
  const isBound = found?.isBefore === true && said.head.trim() === found.words.trim();
  const isPart = shareLinks(locale).test(foldable(said.tail)) || countInWords(said.tail, locale) !== undefined;
  if (isPart || !(said.head.trim() === '' || isBound || shareLinks(locale).test(foldable(` ${said.head.trim()} `))))
    return false;
  const unit = unitAfter(said.tail, locale);
  if (figure.unit === 'currency' ? !unit?.units.includes(figure.currency ?? '') : unit && !unit.units.includes('count'))
    return false;
  const size = exact.abs();
  const { least, most } = said;
  if (!found || found.kind === 'about') {
    const step = compare(least, most) === 0 ? stepOf(most) : whole(0);
    return compare(step, whole(0)) === 0
      ? compare(size, least) < 0 || compare(size, most) > 0
      : compare(size.sub(most).abs(), step) >= 0;
  }
  const isLower = ['moreThan', 'someMore', 'atLeast'].includes(found.kind);
  const stated = isLower ? least : most;
  const truth = truthOf(found.kind, stated, size, stepOf(stated));
  return truth === 'no' || (found.kind === 'someMore' && truth === 'far');
}

/** Words that go before or behind what is counted, and are no part of a name: `of the`, `all`. */
const shareLinks = oncePer(({ shareLinks }: Locale) => new RegExp(`^ ${wordsPattern(shareLinks)} `, 'u'));
