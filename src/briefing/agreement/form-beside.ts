// Reads words directly before or after a link together with its number, and checks them against the figure as if they were inside the link.

import { halfWidth } from '../../text/half-width.ts';
import { formatFigure, scaleDown } from '../figures/form.ts';
import { boundBeside } from '../figures/form-bounds.ts';
import { type FormNumber, numbersIn, scaleBehind, scalesAt } from '../figures/form-number.ts';
import { isOtherUnit, sharePower, unitAfter, unitBefore } from '../figures/form-unit.ts';
import { otherScaleOfOwn } from '../figures/named-unit.ts';
import { amountIn, holdsOf, writeForm } from '../figures/write-form.ts';
import { NUMBER_PATTERN, oncePer, wordsPattern } from '../locale/expressions.ts';
import { compare, type Exact, fromDecimal, whole } from '../model/decimal.ts';
import type { Figure } from '../model/figure.ts';
import type { Locale } from '../model/locale.ts';
import { type Beside, type LinkRange, wordsBeside } from './beside-link.ts';
import { withUnitNamed } from './named-unit-beside.ts';
import { type FormBeside, isShare, scaleOutside } from './scale-outside.ts';

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

function faulty(
  form: string,
  figure: Figure,
  locale: Locale,
  kind: 'other-unit' | 'strange-scale',
): FormBeside | undefined {
  const written = writeForm(form, figure, locale);
  return written.kind === kind ? { form, written } : undefined;
}
