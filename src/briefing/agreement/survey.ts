// Survey plausibility: whether a share is possible with its base, and whether shares are parts of a whole.

import type { Diagnostic, Place, Report } from '../../diagnostics/diagnostics.ts';
import { nearest } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import type { WrittenInstead } from '../figures/placed-form.ts';
import { figureText } from '../figures/quantity-text.ts';
import { compare, decimalsOf, type Exact, floor, fromDecimal, toDecimal, whole } from '../model/decimal.ts';
import type { Figure, Figures } from '../model/figure.ts';
import type { PlannedChart } from '../model/plan.ts';
import { seriesOf } from '../model/series.ts';
import { measureOf, same, unitGiven } from '../model/unit-algebra.ts';

/**
 * Warns of shares that no whole number of answers gives, with the nearest that does: 66.2% of 153 is none, 101/153 is 66.0%. A base that
 * is neither a count of the table nor a whole number is an error. Both are reported once for each base, with the first share and the number of
 * the others. Calculated shares are not checked, nor those above 100, nor what has been questioned already. `writtenFor` gives what
 * the articles write for a figure instead. The result is the ids of the figures of which something was said.
 */
export function checkSurveys(
  figures: Figures,
  report: Report,
  writtenFor: (figure: Figure) => WrittenInstead | undefined = () => undefined,
): ReadonlySet<string> {
  const faults = new Map<string, [BaseFault, ...BaseFault[]]>();
  for (const figure of figures.values()) {
    const base = figure.base === undefined ? undefined : figures.get(figure.base);
    if (figure.base === undefined || isReported(figure) || (base && isReported(base))) continue;
    const mistake = faultOfBase(figure, figure.base, figures);
    if (!mistake) continue;
    const key = `${mistake.kind} ${figure.base}`;
    const group = faults.get(key);
    if (group) group.push(mistake);
    else faults.set(key, [mistake]);
  }
  const reported = new Set<string>();
  for (const [first, ...others] of faults.values()) {
    const base = figures.get(first.figure.base ?? '');
    report(first.diagnosticFor(others.length, writtenFor(first.figure) ?? (base && writtenFor(base))));
    for (const { figure } of [first, ...others]) reported.add(figure.id);
    if (base) reported.add(base.id);
  }
  return reported;
}

/**
 * Warns of shares of one group, base, source and date that add to more than 100 % by more than rounding explains, although none is marked
 * as one of several answers. A share of 100 is the whole itself; where one is negative or above 100 they are no parts of it.
 */
export function checkSums(figures: Figures, report: Report): void {
  const sets = new Map<string, Figure[]>();
  const several = new Set<string>();
  for (const figure of figures.values()) {
    const { group, base, source, asOf, unit, formula, multiple } = figure;
    if (multiple) several.add(group ?? '');
    if (group === undefined || base === undefined || unit !== 'percent' || formula !== undefined) continue;
    // Of several questions in one group each is a whole of its own.
    const question = figure.series === undefined ? undefined : seriesOf(figure).category;
    const key = JSON.stringify([group, base, source, asOf, question]);
    const set = sets.get(key);
    if (set) set.push(figure);
    else sets.set(key, [figure]);
  }
  for (const set of sets.values()) {
    const parts = set.filter(figure => compare(amountOf(figure) ?? whole(0), whole(100)) !== 0);
    const [first] = parts;
    if (!first || several.has(first.group ?? '') || set.some(isReported) || !parts.every(isPart)) continue;
    if (compare(sumOf(parts), whole(100)) > 0 && !addUpTo(parts, 100)) {
      const named = parts.slice(0, 6).map(part => `${part.id} ${figureText(part)}`);
      const list = [...named, ...(parts.length > 6 ? ['…'] : [])].join(', ');
      report(fault('BD263.group', placeOf(first), { group: first.group ?? '', total: total(parts), list }));
    }
  }
}

function placeOf({ place, valuePlace = place }: Figure): Place {
  return valuePlace;
}

function isPart(figure: Figure): boolean {
  const amount = amountOf(figure) ?? whole(0);
  return compare(amount, whole(0)) >= 0 && compare(amount, whole(100)) <= 0;
}

/** What is wrong with a figure and its base; `tell` says it, with the number of other figures that have the same base and the same fault. */
interface BaseFault {
  readonly kind: 'base' | 'share';
  readonly figure: Figure;
  readonly diagnosticFor: (others: number, written: WrittenInstead | undefined) => Diagnostic;
}

function isReported({ reported }: Figure): boolean {
  return reported === 'row' || reported === 'value';
}

function faultOfBase(figure: Figure, stated: string, figures: Figures): BaseFault | undefined {
  const size = baseOf(figure, stated, figures);
  if (typeof size === 'function') return { kind: 'base', figure, diagnosticFor: size };
  if (!size || figure.unit !== 'percent' || figure.formula !== undefined || figure.value === undefined)
    return undefined;
  const share = fromDecimal(figure.value);
  const precision = precisionOf(figure, figure.value);
  if (!share || compare(share, whole(100)) > 0 || isPossible(share, precision, size)) return undefined;
  const count = nearestCount(share, size);
  const nearest = toDecimal(whole(100).mul(count).div(size), precision);
  const texts = { share: figureText(figure), size: toDecimal(size, 0), count: toDecimal(count, 0), nearest };
  return {
    kind: 'share',
    figure,
    diagnosticFor: (others, written) =>
      fault('BD260', placeOf(figure), { id: figure.id, ...texts, others, written }, { strict: written !== undefined }),
  };
}

/** Whether figures may be drawn as parts of one whole (a pie, a 100% stack). */
export type Whole =
  | { readonly kind: 'whole' }
  /** They add to 100 but for rounding: `total` is `99.9`, worth a note. */
  | { readonly kind: 'rounded'; readonly total: string }
  /** They may not, as is said of the chart that shows them so. */
  | { readonly kind: 'none'; readonly refuse: (chart: Pick<PlannedChart, 'id' | 'place'>) => Diagnostic };

/**
 * Whether the given figures are parts of a whole: shares of one base that add to 100 within what rounding explains (half of the
 * last decimal for each), or counts or amounts of one unit. Multiple responses never are.
 */
export function checkWhole(figures: readonly Figure[]): Whole {
  const [first] = figures;
  if (figures.some(figure => figure.multiple))
    return none(({ id: chart, place }) => fault('BD640.multipleResponse', place, { chart, total: total(figures) }));
  const other = figures.find(figure => first && !same(measureOf(figure), measureOf(first)));
  if (first && other) {
    const [firstUnit, otherUnit] = [unitGiven(measureOf(first)), unitGiven(measureOf(other))];
    return none(({ id: chart, place }) =>
      fault('BD640.unitsDiffer', place, { chart, first: first.id, firstUnit, other: other.id, otherUnit }),
    );
  }
  if (first && !['percent', 'count', 'currency', 'own'].includes(first.unit))
    return none(({ id: chart, place }) =>
      fault('BD640.otherUnit', place, { chart, unit: unitGiven(measureOf(first)) }),
    );
  const missing = figures.find(figure => amountOf(figure) === undefined);
  if (missing) return none(({ id: chart, place }) => fault('BD640.partMissing', place, { chart, id: missing.id }));
  const negative = figures.find(figure => compare(amountOf(figure) ?? whole(0), whole(0)) < 0);
  if (negative)
    return none(({ id: chart, place }) =>
      fault('BD640.partNegative', place, { chart, id: negative.id, value: figureText(negative) }),
    );
  if (first?.unit !== 'percent') return { kind: 'whole' };
  const stranger = figures.find(figure => figure.base !== first.base);
  if (stranger)
    return none(({ id: chart, place }) =>
      fault('BD640.basesDiffer', place, { chart, first: first.id, other: stranger.id }),
    );
  return addsToHundred(figures);
}

/** The sum of shares that are more than a whole, beyond what rounding explains: `223.0`. Growth and other values below zero are no parts. */
export function sumAboveHundred(figures: readonly Figure[]): string | undefined {
  const parts = figures.filter(figure => amountOf(figure) !== undefined);
  const isShares = parts.length > 1 && parts.every(figure => figure.unit === 'percent' && isPart(figure));
  return isShares && compare(sumOf(parts), whole(100)) > 0 && !addUpTo(parts, 100) ? total(parts) : undefined;
}

type Refuse = Extract<Whole, { kind: 'none' }>['refuse'];
const none = (refuse: Refuse): Whole => ({ kind: 'none', refuse });

function addsToHundred(figures: readonly Figure[]): Whole {
  if (compare(sumOf(figures), whole(100)) === 0) return { kind: 'whole' };
  if (!addUpTo(figures, 100))
    return none(({ id: chart, place }) => {
      const isMore = compare(sumOf(figures), whole(100)) > 0;
      return fault(
        'BD640.notHundred',
        place,
        { chart, total: total(figures), isMore },
        { alsoAt: figures.map(placeOf) },
      );
    });
  return { kind: 'rounded', total: total(figures) };
}

/** Whether values add to a sum within what rounding explains: half of the last decimal for each. */
export function addUpTo(figures: readonly Figure[], sum: number): boolean {
  const tolerance = figures
    .map(figure => halfUnit(precisionOf(figure, figure.value ?? '')))
    .reduce((all, half) => all.add(half), whole(0));
  return compare(sumOf(figures).sub(whole(sum)).abs(), tolerance) <= 0;
}

/** The number of those asked, as an exact whole number; or what is wrong with the base; nothing when its figure has no value. */
function baseOf(figure: Figure, stated: string, figures: Figures): Exact | BaseFault['diagnosticFor'] | undefined {
  const base = figures.get(stated);
  if (base && base.unit !== 'count') {
    const unit = unitGiven(measureOf(base));
    return others => fault('BD262.noCount', figure.place, { id: figure.id, base: base.id, unit, others });
  }
  const text = base ? base.value : stated;
  if (text === undefined) return undefined;
  const size = fromDecimal(text);
  if (!size && !base)
    return others =>
      fault('BD261', figure.place, { base: stated, id: figure.id, others, near: nearest(stated, figures.keys()) });
  if (size && size.d === 1n && compare(size, whole(0)) > 0) return size;
  return others => fault('BD262.noWholeNumber', figure.place, { id: figure.id, base: text, others });
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
