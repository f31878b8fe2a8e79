// Survey sense: whether a share can come from its base, and whether shares are parts of a whole.
import type { Message, Report } from '../diagnostics.ts';
import { compare, decimalsOf, type Exact, floor, fromDecimal, toDecimal, whole } from './decimal.ts';
import type { Figure, Figures } from './figure.ts';
import { figureText } from './quantity-text.ts';
import * as messages from './survey-messages.ts';
import { measureOf, nameOf, same } from './unit-algebra.ts';

/**
 * Warns of every share that no whole number of answers gives, with the nearest that does: 66.2% of 153 is none, 101/153 is 66.0%.
 * A base that is neither a count of the table nor a whole number is an error. Calculated shares are not checked, nor those above 100,
 * of which other things are said.
 */
export function checkSurveys(figures: Figures, report: Report): void {
  for (const figure of figures.values()) {
    if (figure.faulty || (figure.base !== undefined && figures.get(figure.base)?.faulty)) continue;
    const size = baseOf(figure, figures, report);
    if (!size || figure.unit !== 'percent' || figure.formula !== undefined || figure.value === undefined) continue;
    const share = fromDecimal(figure.value);
    if (!share || compare(share, whole(100)) > 0 || isPossible(share, precisionOf(figure, figure.value), size))
      continue;
    const count = nearestCount(share, size);
    const nearest = toDecimal(whole(100).mul(count).div(size), precisionOf(figure, figure.value));
    report(
      messages.impossibleShare(
        figure.place,
        figure.id,
        figureText(figure),
        toDecimal(size, 0),
        toDecimal(count, 0),
        nearest,
      ),
    );
  }
}

/** Whether figures may be drawn as parts of one whole (a pie, a 100% stack). */
export type Whole =
  | { readonly kind: 'whole' }
  /** They add to 100 but for rounding: `total` is `99.9`, worth a note. */
  | { readonly kind: 'rounded'; readonly total: string }
  /** They may not, with the reason as a full sentence. */
  | { readonly kind: 'none'; readonly reason: Message };

/**
 * Whether the given figures are parts of a whole: shares of one base that add to 100 within what rounding explains (half of the
 * last decimal for each), or counts or amounts of one unit. Multiple responses never are.
 */
export function checkWhole(figures: readonly Figure[]): Whole {
  const [first] = figures;
  const none = (reason: Message): Whole => ({ kind: 'none', reason });
  if (figures.some(figure => figure.multiple)) return none(messages.multipleResponse(total(figures)));
  const other = figures.find(figure => first && !same(measureOf(figure), measureOf(first)));
  if (first && other)
    return none(messages.unitsDiffer(first.id, nameOf(measureOf(first)), other.id, nameOf(measureOf(other))));
  if (first && !['percent', 'count', 'currency'].includes(first.unit)) {
    return none(messages.noParts(nameOf(measureOf(first))));
  }
  const missing = figures.find(figure => amountOf(figure) === undefined);
  if (missing) return none(messages.partMissing(missing.id));
  const negative = figures.find(figure => compare(amountOf(figure) ?? whole(0), whole(0)) < 0);
  if (negative) return none(messages.partNegative(negative.id, figureText(negative)));
  if (first?.unit !== 'percent') return { kind: 'whole' };
  const stranger = figures.find(figure => figure.base !== first.base);
  if (stranger) return none(messages.basesDiffer(first.id, stranger.id));
  return addsToHundred(figures);
}

function addsToHundred(figures: readonly Figure[]): Whole {
  const sum = sumOf(figures);
  const away = sum.sub(whole(100)).abs();
  if (away.n === 0n) return { kind: 'whole' };
  const tolerance = figures
    .map(figure => halfUnit(precisionOf(figure, figure.value ?? '')))
    .reduce((all, half) => all.add(half), whole(0));
  if (compare(away, tolerance) > 0) return { kind: 'none', reason: messages.notHundred(total(figures)) };
  return { kind: 'rounded', total: total(figures) };
}

/** The number of those asked, as an exact whole number; faults of the base are reported. */
function baseOf(figure: Figure, figures: Figures, report: Report): Exact | undefined {
  if (figure.base === undefined) return undefined;
  const base = figures.get(figure.base);
  if (base && base.unit !== 'count') {
    report(messages.baseNoCount(figure.place, figure.id, base.id, nameOf(measureOf(base))));
    return undefined;
  }
  const text = base ? base.value : figure.base;
  if (text === undefined) return undefined;
  const size = fromDecimal(text);
  if (!size && !base) {
    report(messages.unknownBase(figure.place, figure.id, figure.base, figures.keys()));
    return undefined;
  }
  if (size && size.d === 1n && compare(size, whole(0)) > 0) return size;
  report(messages.baseNotWhole(figure.place, figure.id, text));
  return undefined;
}

/** Whether some whole number of `size` answers rounds to the share, halves either way. */
function isPossible(share: Exact, decimals: number, size: Exact): boolean {
  const half = halfUnit(decimals);
  const atMost = floor(share.add(half).mul(size).div(whole(100)));
  const lowest = share.sub(half).mul(size).div(whole(100));
  return compare(atMost, lowest) >= 0 && compare(atMost, whole(0)) >= 0 && compare(lowest, size) <= 0;
}

function nearestCount(share: Exact, size: Exact): Exact {
  const count = fromDecimal(toDecimal(share.mul(size).div(whole(100)), 0)) ?? whole(0);
  if (compare(count, whole(0)) < 0) return whole(0);
  return compare(count, size) > 0 ? size : count;
}

/** Half of the last decimal: 1/20 for one decimal. */
function halfUnit(decimals: number): Exact {
  return whole(1).div(whole(2n * 10n ** BigInt(decimals)));
}

/** Excel drops zeros at the end, so the row's `decimals` may know more than the typed text. */
function precisionOf(figure: Figure, value: string): number {
  return Math.max(figure.decimals, decimalsOf(value));
}

function amountOf(figure: Figure): Exact | undefined {
  return figure.value === undefined ? undefined : fromDecimal(figure.value);
}

function sumOf(figures: readonly Figure[]): Exact {
  return figures.map(figure => amountOf(figure) ?? whole(0)).reduce((all, amount) => all.add(amount), whole(0));
}

function total(figures: readonly Figure[]): string {
  return toDecimal(sumOf(figures), Math.max(0, ...figures.map(figure => precisionOf(figure, figure.value ?? ''))));
}
