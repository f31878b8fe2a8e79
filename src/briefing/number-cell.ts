// A number as people and Excel write it in a cell: understood where only one reading is possible, refused with the readings where not.
import type { Report } from '../diagnostics.ts';
import {
  ambiguousNumber,
  dateForNumber,
  emptyNumber,
  errorOfExcel,
  noNumberInCell,
  numberReadAs,
  numberTooLarge,
  shortenedByExcel,
  signAgainstUnit,
} from './cell-messages.ts';
import type { CsvCell } from './csv.ts';
import { decimalsOf } from './decimal.ts';
import type { Unit } from './figure.ts';
import { halfWidth } from './half-width.ts';

/** What a cell of numbers says; `value` is undefined where its author marked it as missing (`n.a.`). */
export interface NumberCell {
  /** Exact decimal text with the zeros as written: `66.70`, `-12.5`. */
  readonly value: string | undefined;
  /** Decimals as written: 2 for `66.70`. */
  readonly decimals: number;
}

/** Marks that say: there is no number, in small letters without points, strokes and spaces between letters. */
const missing: ReadonlySet<string> = new Set(['na', '-', '--', '—', '…', '...', '해당없음', '해당사항없음']);

/** Whether a text says that there is no number: `n.a.`, `N/A`, `–`, `해당 없음`. */
export function isMissingMark(text: string): boolean {
  const plain = halfWidth(text).trim().toLowerCase();
  return missing.has(/\p{L}/u.test(plain) ? plain.replace(/[.\s/]/g, '') : plain);
}

const number = /^[-+]?(?:0|[1-9][0-9]*|(?=\.))(?:\.[0-9]+)?$/;
const thousands = /^[-+]?[1-9][0-9]{0,2}(?:([, ])[0-9]{3})(?:\1[0-9]{3})*(?:\.[0-9]+)?$/;
const excelError = /^#(?:N\/A|REF!|DIV\/0!|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|#+)$/i;
const dateLike =
  /^(?:[a-z]{3}-[0-9]{1,2}|[0-9]{1,2}-[a-z]{3}(?:-[0-9]{2,4})?|[0-9]{1,4}[-/][0-9]{1,2}(?:[-/][0-9]{1,4})?|[0-9]{1,2}월 ?[0-9]{1,2}일)$/i;

/**
 * Reads a cell of numbers: `"13,825"` is 13825, `66.7%` where the unit is percent 66.7 with a notice, `n.a.` missing; `1,5`, `3억`,
 * `#REF!` and an empty cell are errors, and then the result is undefined.
 */
export function readNumberCell(cell: CsvCell, unit: Unit | undefined, report: Report): NumberCell | undefined {
  const { text, place } = cell;
  const plain = halfWidth(text).trim();
  if (isMissingMark(text)) return { value: undefined, decimals: 0 };
  const { digits, sign } = withoutSign(plain);
  if (sign && unit && !belongs(sign, unit)) {
    report(signAgainstUnit(place, text, sign, unit));
    return undefined;
  }
  if (!number.test(digits) && !thousands.test(digits)) {
    report(faultOf(cell, digits));
    return undefined;
  }
  const value = canonical(digits);
  if (BigInt(value.replace(/^-|\..*$/g, '')) > 2n ** 53n) {
    report(numberTooLarge(place, text));
    return undefined;
  }
  // The percent sign of a workbook's cell is its number format.
  if (/[^-+,.0-9\u2212]/.test(text) && place.cell === undefined) report(numberReadAs(place, text, value));
  return { value, decimals: decimalsOf(value) };
}

function faultOf({ text, place }: CsvCell, digits: string) {
  if (text === '') return emptyNumber(place);
  if (excelError.test(text)) return errorOfExcel(place, text);
  if (/^[-+]?[0-9](?:\.[0-9]+)?e[-+]?[0-9]+$/i.test(digits)) return shortenedByExcel(place, text);
  if (dateLike.test(digits)) return dateForNumber(place, text);
  const readings = readingsOf(digits);
  return readings.length > 0 ? ambiguousNumber(place, text, readings) : noNumberInCell(place, text);
}

/** What a number could mean that breaks the rule “comma for thousands, point for decimals”: `1,5` is 1.5 or 15, `(5)` is 5 or -5. */
function readingsOf(digits: string): readonly string[] {
  const bracketed = /^\((.+)\)$/.exec(digits)?.[1];
  if (bracketed !== undefined && number.test(bracketed)) return [bracketed, `-${bracketed}`];
  const readings = [digits.replaceAll('.', '').replace(',', '.'), digits.replaceAll(',', '')];
  return /[.,]/.test(digits) ? [...new Set(readings.filter(reading => number.test(reading)))] : [];
}

/** A number and the sign of its unit, if one follows: `35.2%`, `47.8%p`, `47.8 %포인트`. */
function withoutSign(plain: string): { readonly digits: string; readonly sign: '%' | '%p' | undefined } {
  const match = /^(.*?) ?(%(?:p|포인트)?)$/i.exec(plain);
  if (!match?.[1]) return { digits: plain, sign: undefined };
  return { digits: match[1], sign: match[2] === '%' ? '%' : '%p' };
}

function belongs(sign: '%' | '%p', unit: Unit): boolean {
  return unit === (sign === '%' ? 'percent' : 'percentage-points');
}

/** `+13,825` is `13825`, `.5` is `0.5`, `-0.0` is `0.0`. */
function canonical(digits: string): string {
  const bare = digits.replace(/[+, ]/g, '').replace(/^(-?)\./, '$10.');
  return /^-[0.]+$/.test(bare) ? bare.slice(1) : bare;
}
