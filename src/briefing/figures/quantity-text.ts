// Values as messages write them, the same in every language: `35.2%`, `47.8%p`, `13,825`, `KRW 300,000,000`, `≈ 2.56`.
import { compare, decimalsOf, type Exact, fromDecimal, roundTo, toDecimal, whole } from '../model/decimal.ts';
import type { Figure } from '../model/figure.ts';
import { inHundredths, measureOf, type UnitMeasure } from '../model/unit-algebra.ts';

/** Decimals up to which a calculated value is written out, and those that a longer one is cut to, with `≈`. */
const mostDecimals = 4;
const cutDecimals = 2;

/** The value of a figure with its unit, with the decimals that it is published with; `n.a.` when it is missing. */
export function figureText(figure: Figure): string {
  const value = figure.value === undefined ? undefined : fromDecimal(figure.value);
  if (figure.value === undefined || !value) return 'n.a.';
  return withUnit(toDecimal(value, Math.max(figure.decimals, decimalsOf(figure.value))), measureOf(figure));
}

/** A calculated amount with its unit: the amount 239/500 in percentage points is `47.8%p`, 98/38.25 as a ratio `≈ 2.56`. */
export function amountText(amount: Exact | undefined, measure: UnitMeasure): string {
  if (!amount) return 'n.a.';
  const shown = inHundredths(measure) ? amount.mul(whole(100)) : amount;
  for (let decimals = 0; decimals <= mostDecimals; decimals++) {
    if (compare(roundTo(shown, decimals), shown) === 0) return withUnit(toDecimal(shown, decimals), measure);
  }
  return `≈ ${withUnit(toDecimal(shown, cutDecimals), measure)}`;
}

function withUnit(decimal: string, measure: UnitMeasure): string {
  switch (measure.kind) {
    case 'percent':
      return `${grouped(decimal)}%`;
    case 'percentage-points':
      return `${grouped(decimal)}%p`;
    case 'currency':
      return `${measure.currency} ${grouped(decimal)}`;
    case 'own':
      return `${grouped(decimal)} ${measure.name}`;
    case 'year':
      return decimal;
    default:
      return grouped(decimal);
  }
}

function grouped(decimal: string): string {
  const [digits = '', ...fraction] = decimal.split('.');
  return [digits.replace(/\B(?=(?:[0-9]{3})+$)/g, ','), ...fraction].join('.');
}
