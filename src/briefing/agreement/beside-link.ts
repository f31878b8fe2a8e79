// Reads words directly before or after a link together with its number, and checks them against the figure as if they were inside the link.

import { halfWidth } from '../../text/half-width.ts';
import type { LocatedLink } from '../article/figure-links.ts';
import { amountInWords, inPercent } from '../figures/amount-words.ts';
import { formatDecimal, formatFigure, scaleDown } from '../figures/form.ts';
import { boundBeside, type FoundBound, truthOf } from '../figures/form-bounds.ts';
import { type FormNumber, isOneAmount, numbersIn, scaleBehind, scalesAt } from '../figures/form-number.ts';
import { type FoundUnit, isOtherUnit, sharePower, unitAfter, unitBefore } from '../figures/form-unit.ts';
import { isInLabel, namedScale, otherScaleOfOwn, type UnitNamed, unitNamed } from '../figures/named-unit.ts';
import { halfInWords, shareInWords, timesInWords } from '../figures/share-words.ts';
import { amountIn, holdsOf, stepOf, type WrittenForm, writeForm } from '../figures/write-form.ts';
import { foldable, NUMBER_PATTERN, oncePer, wordsPattern } from '../locale/expressions.ts';
import { compare, decimalsOf, type Exact, fromDecimal, roundTo, toDecimal, whole } from '../model/decimal.ts';
import type { Figure } from '../model/figure.ts';
import type { Locale } from '../model/locale.ts';
import { ownUnitAfter } from '../model/own-unit.ts';
import { headingOf, headsOf, headsOfTable } from './table-heads.ts';

/** The words around a link, in one line, without Markdown; up to where its block begins and ends. */
export interface Beside {
  readonly before: string;
  readonly after: string;
}

/** Where a link or a number stands in its text. */
export type LinkRange = Pick<LocatedLink, 'start' | 'end'>;

/** A form with what stands beside it, and what becomes of both. */
export interface FormBeside {
  readonly form: string;
  readonly written: WrittenForm;
}

/** So much of a text is read before and after a link. */
const reach = 120;

/** What is wrong with a form together with the scale, the unit or the sign of money beside its link; undefined where nothing is. */
export function formBeside(
  form: string,
  link: LinkRange,
  source: string,
  figure: Figure,
  locale: Locale,
): FormBeside | undefined {
  const beside = wordsBeside(link, source);
  return (
    withMoreOfNumber(form, beside, figure, locale) ??
    withScaleBehind(form, beside, figure, locale) ??
    withUnitBehind(form, beside, figure, locale) ??
    withSignBefore(form, beside, figure, locale) ??
    withUnitNamed(form, link, source, figure, locale) ??
    withBoundBeside(form, beside, figure, locale)
  );
}

/** `[3](fig:a) million`: decks write the whole value before the scale. */
function withScaleBehind(form: string, { after }: Beside, figure: Figure, locale: Locale): FormBeside | undefined {
  const last = numbersIn(form, figure, locale).at(-1);
  if (!last || last.end < form.length) return undefined;
  const refused = /^ ?([A-Za-z]+)(?!-?[A-Za-z])/.exec(after);
  if (refused && locale.refusedScales.includes(refused[1]?.toLowerCase() ?? ''))
    return faulty(form + refused[0], figure, locale, 'strange-scale');
  const scale = scaleBehind(after, figure, locale) ?? sameScale(last.scale, after);
  if (scale === undefined) return undefined;
  const unit = unitAfter(after.slice(scale.length), locale)?.words ?? '';
  const other = faulty(form + scale + unit, figure, locale, 'other-unit');
  if (other) return other;
  const inside = writeForm(form + scale, figure, locale);
  const alone = writeForm(form, figure, locale);
  return {
    form: form + scale,
    written: {
      kind: 'scale-outside',
      scale: scale.trim(),
      shown: (alone.kind === 'written' ? alone.text : form) + scale,
      belongsInside: inside.kind === 'written' && inside.agrees,
      text: formatFigure(figure, locale),
    },
  };
}

/** The scale of a number once more behind it: `[13.8 k](fig:people) k`. */
function sameScale(scale: string, after: string): string | undefined {
  const word = scale.trim();
  const found = /^ ?(\p{L}+)/u.exec(after);
  return word !== '' && found?.[1]?.toLowerCase() === word.toLowerCase() ? found[0] : undefined;
}

/** `1[3,825](fig:firms)`, `[12억](fig:budget) 5천만 원`: a part of the number stands outside its link. */
function withMoreOfNumber(
  form: string,
  { before, after }: Beside,
  figure: Figure,
  locale: Locale,
): FormBeside | undefined {
  const numbers = numbersIn(form, figure, locale);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (!first || !last) return undefined;
  const [ahead, behind] = [halfWidth(before), halfWidth(after)];
  const atStart = first.start === 0 && first.sign === '';
  const head = atStart
    ? (/[0-9][0-9.,]*$/.exec(ahead) ?? scaledNumberBefore(ahead, first, figure, locale))?.[0]
    : undefined;
  const goesOn =
    last.end === form.length
      ? (last.scale === '' ? /^[.,]?[0-9][0-9.,]*/ : /^ ?[0-9][0-9.,]*/).exec(behind)?.[0]
      : undefined;
  const tail =
    goesOn === undefined ||
    (last.scale !== '' && !isPartOf(goesOn + behind.slice(goesOn.length), last.power, figure, locale))
      ? undefined
      : goesOn;
  const part = head === undefined ? tail : before.slice(before.length - head.length);
  if (part === undefined) return undefined;
  const rest = head === undefined ? scalesAt(behind, part.length, locale).end : 0;
  const outside = head === undefined ? after.slice(0, Math.max(part.length, rest)) : part;
  const together = (text: string) => (head === undefined ? text + outside : outside + text);
  return scaleOutside(form, outside.trim(), together, figure, locale);
}

/** `1만 ` before `3,825`: a number with a scale that the one behind it goes on from. */
function scaledNumberBefore(
  ahead: string,
  first: FormNumber,
  figure: Figure,
  locale: Locale,
): readonly [string] | undefined {
  const found = /[0-9][0-9.,]* ?\p{L}+ ?$/u.exec(ahead)?.[0];
  if (found === undefined || !isScalable(figure)) return undefined;
  const digits = /^[0-9.,]+/.exec(found)?.[0].length ?? 0;
  const { end, scales } = scalesAt(found, digits, locale);
  const power = scales.reduce((sum, scale) => sum + scale.power, 0);
  const size = compare(amountIn([first]), scaleDown(whole(1), -power));
  return power > first.power && size < 0 && found.slice(end).trim() === '' ? [found] : undefined;
}

/** Whether a number that goes on behind a scale has a smaller one, or is smaller than it and counts money or things: `억` and ` 5천만`. */
function isPartOf(text: string, power: number, figure: Figure, locale: Locale): boolean {
  const [next] = numbersIn(text.trimStart(), figure, locale);
  return next !== undefined && next.start === 0 && isScalable(figure) && next.scale !== '' && next.power < power;
}

function isScalable({ unit, own }: Figure): boolean {
  return unit === 'count' || unit === 'currency' || own?.scales === true;
}

/** What decks show of a form whose number goes on outside the link, as `together` joins them. */
function scaleOutside(
  form: string,
  outside: string,
  together: (text: string) => string,
  figure: Figure,
  locale: Locale,
): { readonly form: string; readonly written: Extract<WrittenForm, { kind: 'scale-outside' }> } {
  const [inside, alone] = [writeForm(together(form), figure, locale), writeForm(form, figure, locale)];
  return {
    form: together(form),
    written: {
      kind: 'scale-outside',
      scale: outside,
      shown: together(alone.kind === 'written' ? alone.text : form),
      belongsInside: inside.kind === 'written' && inside.agrees,
      text: formatFigure(figure, locale),
    },
  };
}

/** What may name a unit before a number: `Firms (thousand): `, `The gap (in %) is `, `The gap in percent: `, `US$ million `. */
const bracketBefore = /[^.!?]*[([][^()[\]]*[)\]] ?:? ?$/u;
const wordsFromBracket = /[^.!?]*[([][^()[\]]*[)\]]\p{L}{0,2}(?: \p{L}+){0,2} ?:? ?$/u;
const nameBefore = /[^.!?:]{1,60}: ?$/u;
const bracketBehind = /^ ?[([\uFF08][^()[\]\uFF08\uFF09]*[)\]\uFF09]/u;
const moneyBefore = /(?:[A-Z]{0,3}\p{Sc}|(?<![A-Za-z])[A-Z]{3}) ?\p{L}+ $/u;

/** `[1,250](fig:budget)` in a column `Budget (KRW million)`, `격차(%): [1.4](fig:gap)`: the number has no unit of its own. */
function withUnitNamed(
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
    ...namedIn(headingOf(link, source)).filter(({ unit }) => unit.kind === 'scaled' && unit.isMoney),
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

/** `[1.4](fig:gap) percent`, `[30.5%](fig:use)p`, `[2.5](fig:times)%`. */
function withUnitBehind(form: string, { after }: Beside, figure: Figure, locale: Locale): FormBeside | undefined {
  const [near = ''] = /^(?:[^\n.,;:!?|[\]<\u201C\u201D]|(?<=[0-9])[.,](?=[0-9])){0,30}/u.exec(after) ?? [];
  const ofOwn = otherScaleOfOwn(near, figure, locale);
  if (ofOwn) return { form: form + ofOwn.words, written: { kind: 'other-unit' } };
  if (/[a-z]$/i.test(form) && /^[a-z]/i.test(near)) return faulty(form + near, figure, locale, 'other-unit');
  const last = numbersIn(form, figure, locale).at(-1);
  const between = isShare(figure) && last?.end === form.length ? (otherNumber(locale).exec(after)?.[0] ?? '') : '';
  const found = unitAfter(between === '' ? near : after.slice(between.length), locale);
  // A unit may be the first part of a name of what is counted: `120 dollar-a-day jobs`.
  if (
    found &&
    figure.unit === 'count' &&
    /^ .*[a-z]$/i.test(found.words) &&
    /^-[a-z]/i.test(near.slice(found.words.length))
  )
    return undefined;
  if (!found || (found.isDoubtful && figure.unit !== 'currency')) return undefined;
  const hasOwn = unitBefore(form.slice(0, last?.start ?? 0), locale) !== undefined;
  if (hasOwn && /^\s/.test(near)) return undefined;
  const ownUnit = last && unitAfter(form.slice(last.end), locale);
  const isTwice = ownUnit?.units.some(unit => found.units.includes(unit) && unit !== 'count' && unit !== 'ratio');
  if (isTwice && between === '' && ownUnit?.words === form.slice(last?.end)) {
    const twice = scaleOutside(form, found.words.trim(), text => text + found.words, figure, locale);
    return { ...twice, written: { ...twice.written, belongsInside: false } };
  }
  // A unit with digits, `in 10,000`, would be a second number in the form.
  if (/[0-9]/.test(found.words) && !ownUnit && isOtherUnit(found, figure, locale))
    return { form: form + found.words, written: { kind: 'other-unit' } };
  const wrong = faulty(form + found.words, figure, locale, 'other-unit');
  const isOther = wrong && { ...wrong, form: form + between + found.words };
  if (isOther || !last || last.end < form.length || !sharePower(found, figure)) return isOther;
  return scaleOutside(form, found.words.trim(), text => text + found.words, figure, locale);
}

/** A second number that shares its unit with the one before it: `–35`, ` to 2`. */
const otherNumber = oncePer(
  ({ pairs }: Locale) =>
    new RegExp(`^\\s?(?:[-\\u2013\\u2014~\\u301C\\u223C]|${wordsPattern(pairs)}\\s)\\s?${NUMBER_PATTERN}`, 'u'),
);

function isShare({ unit }: Figure): boolean {
  return unit === 'percent' || unit === 'percentage-points';
}

/** `$[13,825](fig:firms)`. */
function withSignBefore(form: string, { before }: Beside, figure: Figure, locale: Locale): FormBeside | undefined {
  const [sign] = /(?:[A-Z]{0,3}\p{Sc}|(?<![A-Za-z])[A-Z]{3}) ?$/u.exec(before) ?? [];
  return sign === undefined ? undefined : faulty(sign + form, figure, locale, 'other-unit');
}

/** `over [500](fig:people)`: decks show the number of the figure, of which the words must hold. */
function withBoundBeside(
  form: string,
  { before, after }: Beside,
  figure: Figure,
  locale: Locale,
): FormBeside | undefined {
  const numbers = numbersIn(form, figure, locale);
  const [first, last] = [numbers[0], numbers.at(-1)];
  const exact = figure.value === undefined ? undefined : fromDecimal(figure.value);
  const alone = writeForm(form, figure, locale);
  if (!first || !last || !exact || exact.s <= 0n || figure.unit === 'year' || alone.kind !== 'written')
    return undefined;
  const [head, tail] = [form.slice(0, first.start), form.slice(last.end)];
  const found = boundBeside(before + head, tail + after, locale);
  if (!found || found.kind === 'about' || boundBeside(head, tail, locale)) return undefined;
  const stated = amountIn(numbersIn(alone.text, figure, locale));
  if (holdsOf(found.kind, alone.text, exact, figure, locale)) return undefined;
  const words = (number: string) =>
    found.isBefore
      ? before.slice((before + head).lastIndexOf(found.words)) + number
      : number + after.slice(0, Math.max(0, found.words.length - tail.length));
  const inside = words(form);
  const falseBound = { kind: 'false-bound', shown: words(alone.text), text: formatFigure(figure, locale) } as const;
  const within = writeForm(inside, figure, locale);
  const holds = within.kind === 'written' && within.agrees && within.text === inside;
  const isEqual = found.kind !== 'someMore' && compare(stated, exact) === 0;
  if (isEqual && alone.agrees)
    return isLikelyAmount(exact, before, figure)
      ? { form: inside, written: { ...falseBound, reason: 'limit' } }
      : undefined;
  return { form: inside, written: { ...falseBound, reason: 'outside', inside: holds ? inside : undefined } };
}

/** Whether a number is likely an amount of which words say that it is more or less, not a limit, a span of time or what another number is compared with. */
function isLikelyAmount(exact: Exact, before: string, { unit }: Figure): boolean {
  const sentence = before.split(/[.!?] /).at(-1) ?? '';
  return (unit === 'count' || unit === 'currency') && compare(exact, whole(100)) >= 0 && !/[0-9]/.test(sentence);
}

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
      isOtherAmount(exact, form, wordsBeside(link, source), figure, locale)
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

function faulty(
  form: string,
  figure: Figure,
  locale: Locale,
  kind: 'other-unit' | 'strange-scale',
): FormBeside | undefined {
  const written = writeForm(form, figure, locale);
  return written.kind === kind ? { form, written } : undefined;
}

/** What stands around a link in its block. */
export function wordsBeside({ start, end }: LinkRange, text: string): Beside {
  const ahead = text.slice(Math.max(0, start - reach), start);
  const begins = [...ahead.matchAll(blockStart)].at(-1);
  // With the last sign of the link, so that a line end behind it begins no text.
  const behind = text.slice(end - 1, end + reach);
  const ends = blockStart.exec(behind);
  blockStart.lastIndex = 0;
  return {
    before: inWords(begins ? ahead.slice(begins.index + begins[0].length) : ahead),
    after: inWords(behind.slice(1, ends?.index ?? behind.length)),
  };
}

/** Where another block, item or cell begins. */
const blockStart = /(?:\r?\n|^)[ \t>]*(?:\r?\n|(?:[-+*]|#{1,6}|\d{1,9}[.)])[ \t]+|:::)|\|/g;

/** A stretch of an article as a reader sees it: links as their text, no comments, no emphasis, one space for a line end. */
export function inWords(text: string): string {
  return text
    .replace(/<!--.*?-->/gs, '')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/[*_]+/g, '')
    .replace(/<br\s*\/?>|\s*\r?\n\s*/gi, ' ')
    .normalize('NFC');
}
