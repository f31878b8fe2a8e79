// A number as people and Excel write it in a cell: understood where only one reading is possible, refused with the readings where not.

import type { Report } from '../../../diagnostics/diagnostics.ts';
import { fault } from '../../../diagnostics/fault.ts';
import { halfWidth } from '../../../text/half-width.ts';
import { decimalsOf } from '../../model/decimal.ts';
import type { Absence, Unit } from '../../model/figure.ts';
import type { CsvCell } from './csv.ts';

/** What a cell of numbers says; `value` is undefined where its author marked it as missing (`n.a.`). */
export interface NumberCell {
  /** Exact decimal text with the zeros as written: `66.70`, `-12.5`. */
  readonly value: string | undefined;
  /** Decimals as written: 2 for `66.70`. */
  readonly decimals: number;
  /** Why there is none, where a mark says so. */
  readonly absence?: Absence | undefined;
  /** How a statistical office marks that there is no number, `…`; one that may also be 0, `-`, is unclear. */
  readonly mark?: { readonly text: string; readonly isUnclear: boolean } | undefined;
}

/** The words for it, in small letters without points, strokes and spaces between letters. */
const missing: ReadonlySet<string> = new Set(['na', '해당없음', '해당사항없음']);

/** Signs that never stand for a number: `x` and `:` are those of Korea and of Eurostat for what is secret or not there. */
const marks: ReadonlySet<string> = new Set(['.', ':', 'x', 'null', 'not applicable']);

/** Marks that say why there is no number. */
const reasons: ReadonlyMap<string, Absence> = new Map([
  ...reasonFor('withheld', 'confidential', 'withheld', 'suppressed', 'undisclosed', 'not disclosed', 'not published'),
  ...reasonFor('withheld', '비공개', '미공개', '비공표', '미공표', '비밀'),
  ...reasonFor('unavailable', '..', '...', '....', '…', '……', 'n.d.', 'n.d', 'n/d', 'no data', 'not available'),
  ...reasonFor('unavailable', 'unknown', 'missing', '미상', '불명', '미집계', '미조사', '자료 없음', '자료없음'),
]);

function reasonFor(absence: Absence, ...words: readonly string[]): readonly (readonly [string, Absence])[] {
  return words.map(word => [word, absence]);
}

/** Signs that statistical offices write for exactly nothing, and others for no number. */
const unclear: ReadonlySet<string> = new Set(['-', '--', '---', '—', '――', '―', '─', 'nil', 'none', '없음']);

const number = /^[-+]?(?:0|[1-9][0-9]*|(?=\.))(?:\.[0-9]+)?$/;
const thousands = /^[-+]?[1-9][0-9]{0,2}(?:([, ])[0-9]{3})(?:\1[0-9]{3})*(?:\.[0-9]+)?$/;
const excelError = /^#(?:N\/A|REF!|DIV\/0!|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|#+)$/i;
const dateLike =
  /^(?:[a-z]{3}-[0-9]{1,2}|[0-9]{1,2}-[a-z]{3}(?:-[0-9]{2,4})?|[0-9]{1,4}[-/][0-9]{1,2}(?:[-/][0-9]{1,4})?|[0-9]{1,2}월 ?[0-9]{1,2}일)$/i;

/** Whether a text says in words that there is no number, but not why: `n.a.`, `N/A`, `해당 없음`. */
export function isMissingWord(text: string): boolean {
  return missing.has(
    halfWidth(text)
      .toLowerCase()
      .replace(/[.\s/]/g, ''),
  );
}

/** Whether a text is a sign that stands for no number in any language: `–`, `…`. */
export function isMissingSign(text: string): boolean {
  return ['-', '--', '—', '…', '...'].includes(halfWidth(text).trim());
}

/** How other cells of the table write what rises and what falls. */
export interface TableSigns {
  /** Whether some have `▼`, so that `▲` may be the sign of a rise. */
  readonly hasFalls: boolean;
}

/** Whether a cell begins with a sign of what falls: `▼2.3`. */
export function isFall(text: string): boolean {
  return /^[▼▽▾▿]/.test(text);
}

/**
 * Reads a cell of numbers: `"13,825"` is 13825, `66.7%` where the unit is percent 66.7 and `△2.3` -2.3 with a notice, `n.a.` missing;
 * `1,5`, `3억`, `▼2.3`, `#REF!` and an empty cell are errors, and then the result is undefined. Of marks nothing is reported.
 */
export function readNumberCell(
  cell: CsvCell,
  unit: Unit | undefined,
  report: Report,
  signs: TableSigns = { hasFalls: false },
): NumberCell | undefined {
  const { text, place } = cell;
  const plain = halfWidth(text).trim();
  if (isMissingWord(text)) return { value: undefined, decimals: 0 };
  const word = plain.toLowerCase();
  const absence = reasons.get(word);
  if (absence || marks.has(word) || unclear.has(word)) {
    return { value: undefined, decimals: 0, absence, mark: { text, isUnclear: unclear.has(word) } };
  }
  const outer = withoutSign(plain);
  const minus = withoutMinus(outer.digits, unit, signs);
  const inner = withoutSign(minus.digits);
  const { digits } = inner;
  const sign = outer.sign ?? inner.sign;
  if (sign && unit && !belongs(sign, unit)) {
    report(fault('BD276', place, { text, sign, unit }));
    return undefined;
  }
  const isNumber = number.test(digits) || thousands.test(digits);
  if (!isNumber || (minus.mark !== undefined && /^[-+]/.test(digits))) {
    report(faultOf(cell, digits));
    return undefined;
  }
  const bare = canonical(digits);
  if (minus.mark === 'unclear') {
    report(fault('BD272.ambiguousSign', place, { text, amount: bare }));
    return undefined;
  }
  const value = minus.mark === 'minus' ? canonical(`-${bare}`) : bare;
  if (BigInt(value.replace(/^-|\..*$/g, '')) > 2n ** 53n) {
    report(fault('BD277', place, { text }));
    return undefined;
  }
  // The sign of a workbook's cell is its number format.
  const isPlain = place.cell === undefined ? /^[-+,.0-9]*$/.test(text) : /^[-+,.0-9]*%*p?$/.test(text);
  if (!isPlain || minus.mark === 'minus') report(fault('BD278', place, { text, value }));
  return { value, decimals: decimalsOf(value) };
}

interface WithoutMinus {
  readonly digits: string;
  /** Whether a sign stood there that is a minus, or that may be one. */
  readonly mark?: 'minus' | 'unclear';
}

/**
 * A number without the minus that tables write: `△2.3`, `(2.3)`, `2.3-`, `- 2.3`. What falls, `▼2.3`, may be a minus or only the sign of it;
 * where a table has such signs, so may `▲`. A count in brackets may be that of those asked.
 */
function withoutMinus(plain: string, unit: Unit | undefined, { hasFalls }: TableSigns): WithoutMinus {
  const [, sign = '', behind = ''] = /^([△▲▵▴▼▽▾▿↓↑∆Δδ]|-(?= )) ?(.+)$/.exec(plain) ?? [];
  if (sign !== '') return { digits: behind, mark: minusSigns(hasFalls).includes(sign) ? 'minus' : 'unclear' };
  const bracketed = /^\((.+)\)$/.exec(plain)?.[1];
  if (bracketed !== undefined) {
    return { digits: bracketed, mark: unit === 'count' || unit === 'year' ? 'unclear' : 'minus' };
  }
  const before = /^([0-9].*?) ?-$/.exec(plain)?.[1];
  return before === undefined ? { digits: plain } : { digits: before, mark: 'minus' };
}

function minusSigns(hasFalls: boolean): string {
  return hasFalls ? '-' : '-△▲▵▴';
}

function faultOf({ text, place }: CsvCell, digits: string) {
  if (text === '') return fault('BD270', place, {});
  if (excelError.test(text)) return fault('BD273', place, { text });
  if (/^[-+]?[0-9](?:\.[0-9]+)?e[-+]?[0-9]+$/i.test(digits)) return fault('BD275', place, { text });
  if (dateLike.test(digits)) return fault('BD274', place, { text });
  const readings = readingsOf(digits);
  return readings.length > 0
    ? fault('BD272.ambiguousNumber', place, { text, readings })
    : fault('BD271', place, { text });
}

/** What a number could mean that breaks the rule “comma for thousands, point for decimals”: `1,5` is 1.5 or 15. */
function readingsOf(digits: string): readonly string[] {
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
