// The text of a figure's link is the form in which the author wants it: only the number inside is replaced, at the scale and with the words written there.
import { compare, type Exact, floor, fromDecimal, roundTo, toDecimal, whole } from './decimal.ts';
import type { Figure } from './figure.ts';
import { formatDecimal, scaleDown, shortest } from './form.ts';
import { type FormNumber, isOneAmount, numbersIn } from './form-number.ts';
import type { Locale } from './locale.ts';

/** What becomes of a form. */
export type WrittenForm =
  /** `agrees` is false when the author's number is not the figure's, so that `text` says something else than the form. */
  | { readonly kind: 'written'; readonly text: string; readonly agrees: boolean }
  /** There is no number in the form: `about three in ten` without the title "words". */
  | { readonly kind: 'no-number' }
  /** There is more than one: `10~20%`. */
  | { readonly kind: 'several-numbers' }
  /** The form calls percentage points percent, or the other way round. */
  | { readonly kind: 'other-unit'; readonly found: 'percent' | 'percentage-points' };

/**
 * Writes a figure in the author's form. `300 million won` stays as it is and agrees while the figure is 300000000; with 500000000 it
 * becomes `500 million won` and does not agree; `약 30.6%` with 31.2 becomes `약 31.2%`. Without a scale a number has the figure's
 * decimals; with one it keeps the form's while that is the figure rounded.
 */
export function writeForm(form: string, figure: Figure, locale: Locale): WrittenForm {
  const numbers = numbersIn(form, figure, locale);
  const [first] = numbers;
  const last = numbers.at(-1);
  if (!first || !last) return { kind: 'no-number' };
  if (!isOneAmount(form, numbers)) return { kind: 'several-numbers' };
  const found = unitAfter(form.slice(last.end), locale);
  if (found && found !== figure.unit && (figure.unit === 'percent' || figure.unit === 'percentage-points')) {
    return { kind: 'other-unit', found };
  }
  const exact = figure.value === undefined ? undefined : fromDecimal(figure.value);
  if (!exact) return { kind: 'written', text: locale.words.missing, agrees: false };
  const scaled = numbers.some(number => number.scale !== '');
  const stated = numbers.reduce((sum, number) => sum.add(scaleDown(number.value, -number.power)), whole(0));
  const agrees = compare(stated, roundAt(exact, scaled ? last.decimals - last.power : figure.decimals)) === 0;
  const before = form.slice(0, first.start);
  const after = form.slice(last.end);
  if (!scaled) {
    const number = inDigits(exact, figure, first, locale);
    return { kind: 'written', text: before + number + unitFitting(number, after, figure, locale), agrees };
  }
  if (agrees) return { kind: 'written', text: form, agrees };
  return {
    kind: 'written',
    text: before + sign(exact, first) + inScales(exact.abs(), numbers, locale) + after,
    agrees,
  };
}

/** The value with so many decimals, which may be negative: 13825 at -3 is 14000. */
function roundAt(value: Exact, decimals: number): Exact {
  return scaleDown(roundTo(scaleDown(value, -decimals), 0), decimals);
}

function inDigits(exact: Exact, figure: Figure, number: FormNumber, locale: Locale): string {
  const grouped = number.grouped ?? figure.unit !== 'year';
  return sign(exact, number) + formatDecimal(toDecimal(exact.abs(), figure.decimals), locale, grouped);
}

/** The unit after a number in the form that the language has for 1 and for all else: ` percentage point`, ` times`. */
function unitFitting(number: string, after: string, figure: Figure, locale: Locale): string {
  const many = locale.units[figure.unit] ?? '';
  const one = locale.units[`${figure.unit}-one`] ?? many;
  const [right, wrong] = /^[+\u2212-]?1$/.test(number) ? [one, many] : [many, one];
  if (right === wrong || !after.startsWith(wrong)) return after;
  const rest = after.slice(wrong.length);
  return /^\p{L}/u.test(rest) ? after : right + rest;
}

/** The sign as the form writes it: its plus for what is above zero, its kind of minus for what is below. */
function sign(exact: Exact, number: FormNumber): string {
  if (exact.compare(0) < 0) return number.sign === '' || number.sign === '+' ? '\u2212' : number.sign;
  return number.sign === '+' ? '+' : '';
}

/** `3억` or `1억 2,300만`: the value in the scales of the form, the last of which takes what is left. */
function inScales(value: Exact, numbers: readonly FormNumber[], locale: Locale): string {
  const parts: string[] = [];
  let rest = value;
  for (const [index, number] of numbers.entries()) {
    const amount = scaleDown(rest, number.power);
    const isLast = index === numbers.length - 1;
    const part = isLast ? amount : floor(amount);
    if (part.compare(0) > 0 || (isLast && parts.length === 0)) {
      const decimal = isLast ? inFormDecimals(part, number.decimals) : toDecimal(part, 0);
      parts.push(formatDecimal(decimal, locale, number.grouped ?? true) + number.scale);
    }
    rest = rest.sub(scaleDown(part, -number.power));
  }
  return parts.join(' ');
}

/** As many decimals as the form has; where it has none, up to two if they say the value exactly; more only if else nothing is left. */
function inFormDecimals(value: Exact, decimals: number): string {
  const text = decimals > 0 ? toDecimal(value, decimals) : shortest(value, 2);
  return value.compare(0) > 0 && /^[0.]*$/.test(text) ? shortest(value, 12) : text;
}

/** Whether the form goes on with the sign of percent or of percentage points: a `%` that letters follow is neither for certain. */
function unitAfter(rest: string, locale: Locale): 'percent' | 'percentage-points' | undefined {
  const text = rest.trimStart().toLowerCase();
  for (const unit of ['percentage-points', 'percentage-points-one'] as const) {
    const words = locale.units[unit]?.trim().toLowerCase();
    if (words && text.startsWith(words)) return 'percentage-points';
  }
  const percent = locale.units.percent?.trim() ?? '';
  if (percent === '' || !text.startsWith(percent)) return undefined;
  return /^\p{L}/u.test(text.slice(percent.length)) ? undefined : 'percent';
}
