// The unit of a calculation: percent minus percent is percentage points, count over count is a ratio, percent plus count has none.
import type { Figure, Unit } from './figure.ts';

/** The unit of a calculated value; `number` is a number written in the expression, which takes the unit of what it meets. */
export type UnitMeasure =
  | { readonly kind: Exclude<Unit, 'currency' | 'own'> | 'number' }
  | { readonly kind: 'own'; readonly name: string }
  | { readonly kind: 'currency'; readonly currency: string };

export const bareNumber: UnitMeasure = { kind: 'number' };
export const percent: UnitMeasure = { kind: 'percent' };
export const percentagePoints: UnitMeasure = { kind: 'percentage-points' };
const ratio: UnitMeasure = { kind: 'ratio' };
const plain: UnitMeasure = { kind: 'plain' };

/** The declared unit of a figure. */
export function measureOf(figure: Figure): UnitMeasure {
  switch (figure.unit) {
    case 'currency':
      return { kind: 'currency', currency: figure.currency ?? '' };
    case 'own':
      return { kind: 'own', name: figure.own?.name ?? '' };
    default:
      return { kind: figure.unit };
  }
}

/** Whether values of this unit are written in hundredths: 30.6% is 0.306. */
export function inHundredths(measure: UnitMeasure): boolean {
  return measure.kind === 'percent' || measure.kind === 'percentage-points';
}

/** Whether two units are one, currencies and the author's own included. */
export function same(left: UnitMeasure, right: UnitMeasure): boolean {
  if (left.kind === 'currency' && right.kind === 'currency') return left.currency === right.currency;
  return left.kind === 'own' && right.kind === 'own' ? left.name === right.name : left.kind === right.kind;
}

/** The unit of a sum, or nothing when the two cannot be added: percent and percentage points give percent. */
export function sumOf(left: UnitMeasure, right: UnitMeasure): UnitMeasure | undefined {
  if (left.kind === 'number' && takesNumber(right)) return right;
  if (right.kind === 'number' && takesNumber(left)) return left;
  if (left.kind === 'year') return isSpan(right) ? left : undefined;
  if (right.kind === 'year') return isSpan(left) ? right : undefined;
  if (same(left, right)) return left;
  return inHundredths(left) && inHundredths(right) ? percent : undefined;
}

/** The unit of a difference, or nothing: two shares differ by percentage points, two years by a plain number. */
export function differenceOf(left: UnitMeasure, right: UnitMeasure): UnitMeasure | undefined {
  if (left.kind === 'percent' && right.kind === 'percent') return percentagePoints;
  if (left.kind === 'percentage-points' && right.kind === 'percent') return undefined;
  if (left.kind === 'year' && right.kind === 'year') return plain;
  if (right.kind === 'year') return left.kind === 'number' ? plain : undefined;
  return sumOf(left, right);
}

/** The unit of a product, or nothing: a share of a count is a count, a count of prices is money. */
export function productOf(left: UnitMeasure, right: UnitMeasure): UnitMeasure | undefined {
  return scaledBy(left, right) ?? scaledBy(right, left);
}

/** The unit of a quotient, or nothing: the same unit twice gives a ratio, money over a count is money. */
export function quotientOf(left: UnitMeasure, right: UnitMeasure): UnitMeasure | undefined {
  if (left.kind === 'year' || right.kind === 'year') return undefined;
  if (right.kind === 'number') return left;
  if (same(left, right) || (inHundredths(left) && inHundredths(right))) return ratio;
  if (right.kind === 'ratio' || right.kind === 'plain') return left.kind === 'number' ? right : left;
  if (right.kind === 'percent') return left.kind === 'number' ? ratio : left;
  return left.kind === 'currency' && right.kind === 'count' ? left : undefined;
}

/** The unit of values that are listed, the largest of which is sought, or nothing: all the same, or numbers among them. */
export function commonOf(left: UnitMeasure, right: UnitMeasure): UnitMeasure | undefined {
  if (same(left, right)) return left;
  if (left.kind === 'number' && takesNumber(right)) return right;
  return right.kind === 'number' && takesNumber(left) ? left : undefined;
}

/** Whether two values may be compared; a share and a number or ratio are compared as fractions. */
export function areComparable(left: UnitMeasure, right: UnitMeasure): boolean {
  return same(left, right) || comparableWith(left, right) || comparableWith(right, left);
}

/** Whether a calculated unit may stand in a row that declares another: a ratio as percent (153/500 is 30.6%), a number as count. */
export function mayBeShownAs(calculated: UnitMeasure, declared: UnitMeasure): boolean {
  if (same(calculated, declared) || calculated.kind === 'number') return true;
  if (calculated.kind === 'ratio') return ['percent', 'plain', 'index'].includes(declared.kind);
  if (calculated.kind === 'plain') return ['count', 'ratio', 'index'].includes(declared.kind);
  return declared.kind === 'plain' && (calculated.kind === 'index' || calculated.kind === 'year');
}

/** A unit as messages are given it: a currency by its capitals, a number without a unit as ``. */
export function unitGiven(measure: UnitMeasure): string {
  switch (measure.kind) {
    case 'own':
      return measure.name;
    case 'currency':
      return measure.currency;
    case 'number':
      return '';
    default:
      return measure.kind;
  }
}

function takesNumber(measure: UnitMeasure): boolean {
  return !inHundredths(measure);
}

function isSpan(measure: UnitMeasure): boolean {
  return measure.kind === 'plain' || measure.kind === 'count';
}

function scaledBy(value: UnitMeasure, factor: UnitMeasure): UnitMeasure | undefined {
  switch (factor.kind) {
    case 'number':
      return value.kind === 'year' ? undefined : value;
    case 'ratio':
    case 'plain':
      return value.kind === 'year' ? undefined : value.kind === 'number' ? factor : value;
    case 'percent':
      return inHundredths(value) || isAmount(value) ? value : undefined;
    case 'percentage-points':
      return isAmount(value) ? value : undefined;
    case 'count':
      return value.kind === 'count' || value.kind === 'currency' ? value : undefined;
    case 'currency':
    case 'own':
    case 'index':
    case 'year':
      return undefined;
  }
}

/** What a share can be taken of. */
function isAmount(measure: UnitMeasure): boolean {
  return ['count', 'currency', 'own', 'index'].includes(measure.kind);
}

function comparableWith(left: UnitMeasure, right: UnitMeasure): boolean {
  if (left.kind === 'number') return true;
  if (left.kind === 'ratio') return right.kind === 'percent';
  return left.kind === 'plain' && ['count', 'ratio', 'index', 'year'].includes(right.kind);
}
