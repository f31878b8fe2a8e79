// What stands directly before or behind a link is read with its number, so it is held against the figure as if it stood in the link.

import type { LocatedLink } from '../article/figure-links.ts';
import { formatFigure } from '../figures/form.ts';
import { boundBeside, truthOf } from '../figures/form-bounds.ts';
import { isOneAmount, numbersIn, scaleBehind } from '../figures/form-number.ts';
import { isOtherUnit, unitAfter, unitBefore } from '../figures/form-unit.ts';
import { amountIn, holdsOf, stepOf, type WrittenForm, writeForm } from '../figures/write-form.ts';
import { compare, type Exact, fromDecimal, whole } from '../model/decimal.ts';
import type { Figure } from '../model/figure.ts';
import type { Locale } from '../model/locale.ts';

/** The words around a link, in one line, without Markdown; up to where its block begins and ends. */
export interface Beside {
  readonly before: string;
  readonly after: string;
}

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
  link: LocatedLink,
  source: string,
  figure: Figure,
  locale: Locale,
): FormBeside | undefined {
  const beside = wordsBeside(link, source);
  return (
    withScaleBehind(form, beside, figure, locale) ??
    withUnitBehind(form, beside, figure, locale) ??
    withSignBefore(form, beside, figure, locale) ??
    withBoundBeside(form, beside, figure, locale)
  );
}

/** `[3](fig:a) million`: decks write the whole value before the scale. */
function withScaleBehind(form: string, { after }: Beside, figure: Figure, locale: Locale): FormBeside | undefined {
  const last = numbersIn(form, figure, locale).at(-1);
  if (!last || last.end < form.length) return undefined;
  const refused = /^ ?([A-Za-z]+)/.exec(after);
  if (refused && locale.refusedScales.includes(refused[1]?.toLowerCase() ?? ''))
    return faulty(form + refused[0], figure, locale, 'strange-scale');
  const scale = scaleBehind(after, figure, locale);
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

/** `[1.4](fig:gap) percent`, `[30.5%](fig:use)p`. */
function withUnitBehind(form: string, { after }: Beside, figure: Figure, locale: Locale): FormBeside | undefined {
  const [near = ''] = /^[^\n.,;:!?|[\]<\u201C\u201D]{0,30}/u.exec(after) ?? [];
  const found = unitAfter(near, locale);
  if (!found || (found.isDoubtful && figure.unit !== 'currency')) return undefined;
  const last = numbersIn(form, figure, locale).at(-1);
  const hasOwn = unitBefore(form.slice(0, last?.start ?? 0), locale) !== undefined;
  if (hasOwn && /^\s/.test(near)) return undefined;
  return faulty(form + found.words, figure, locale, 'other-unit');
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
  const told = { kind: 'false-bound', shown: words(alone.text), text: formatFigure(figure, locale) } as const;
  const within = writeForm(inside, figure, locale);
  const holds = within.kind === 'written' && within.agrees && within.text === inside;
  const isEqual = found.kind !== 'someMore' && compare(stated, exact) === 0;
  if (isEqual && alone.agrees)
    return isLikelyAmount(exact, before, figure) ? { form: inside, written: { ...told, reason: 'limit' } } : undefined;
  return { form: inside, written: { ...told, reason: 'outside', inside: holds ? inside : undefined } };
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
  const numbers = numbersIn(form, figure, locale);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (!exact || !first || !last || !/\p{Nd}/u.test(form) || !isOneAmount(form, numbers)) return false;
  if (figure.unit === 'year' || first.unclear !== undefined) return false;
  const beside = wordsBeside(link, source);
  const [head, tail] = [form.slice(0, first.start), form.slice(last.end)];
  const found = boundBeside(beside.before + head, tail + beside.after, locale);
  const unit = unitAfter(tail, locale) ?? unitBefore(head + first.lead, locale);
  if (unit && isOtherUnit(unit, figure, locale)) return false;
  const isShare = figure.unit === 'percent' || figure.unit === 'percentage-points' || figure.unit === 'ratio';
  if (isShare && !unit) return false;
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
export function wordsBeside({ start, end }: LocatedLink, text: string): Beside {
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
