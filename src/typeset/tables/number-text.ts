// Whether a table's cell holds a number, and where in it the whole units end: the place at which numbers are aligned.
import escapeRegExp from 'escape-string-regexp';
import type { Locale } from '../../briefing/model/locale.ts';

/** How a language writes numbers, as far as one must know it to see that a text is a number with its unit. */
export interface NumberSigns {
  /** A whole text that is one number, a range, or an amount: `30.6%`, `KRW 1.2 billion`, `10~20%`, `1억 2,000만 원`. */
  readonly whole: RegExp;
  /** Every number within a text, its whole units as the first group. */
  readonly number: RegExp;
  /** The words for a value that is not there: `n.a.`, `해당 없음`. */
  readonly missing: ReadonlySet<string>;
}

/** Signs before a number; statistics of Korea write △ for minus. */
const SIGN = '[-−–+±△▲~≈<>≤≥]? ?';

/** What stands in a cell without a value. */
const NONE: ReadonlySet<string> = new Set(['', '-', '–', '—', '―', '−', '·', '…']);

/** The signs of a language. */
export function numberSigns({
  decimalMark,
  groupMark,
  units,
  scales,
  currencies,
  words,
}: Pick<Locale, 'decimalMark' | 'groupMark' | 'units' | 'scales' | 'currencies' | 'words'>): NumberSigns {
  const currencyWords = Object.values(currencies).map(form => form.replace(/\{\w+\}/g, ''));
  const known = [...Object.values(units), ...scales.map(({ word }) => word), ...currencyWords, '%', '%p', '‰']
    .map(word => word.trim())
    .filter(word => word !== '')
    .sort((a, b) => b.length - a.length)
    .map(escapeRegExp)
    .join('|');
  const integer = `\\d{1,3}(?:${escapeRegExp(groupMark)}\\d{3})+|\\d+`;
  const number = `(?:${integer})(?:${escapeRegExp(decimalMark)}\\d+)?`;
  const before = `(?:(?:\\p{Sc}|[A-Z]{3}|×|${known}) ?)?`;
  const between = `(?: ?[~–:-] ?| ?(?:${known}) ?)`;
  const after = `(?: ?(?:${known})){0,2}(?: ?[\\p{L}°µ²³/·]+)?`;
  return {
    whole: new RegExp(`^${SIGN}${before}${SIGN}${number}(?:${between}${number})*${after}[*†‡]*$`, 'u'),
    number: new RegExp(`(${integer})(?:${escapeRegExp(decimalMark)}\\d+)?`, 'g'),
    missing: new Set([words.missing, words.withheld, words.unavailable]),
  };
}

/** Whether a text says that there is no value. */
export function isNone(text: string, { missing }: NumberSigns): boolean {
  const content = plain(text);
  return NONE.has(content) || missing.has(content);
}

/** A figure’s words are held together by no-break spaces. */
function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ').trim();
}

/** Whether a text is a number with or without a sign and a unit: `−2.3`, `13,825`, `KRW 300 million`. */
export function isNumberText(text: string, { whole }: NumberSigns): boolean {
  return whole.test(plain(text));
}

/** The position where the whole units of the last number of a text end; its end where it has no number: 2 in `30.6%`. */
export function unitsEnd(text: string, { number }: NumberSigns): number {
  const last = [...text.matchAll(number)].at(-1);
  return last ? last.index + (last[1]?.length ?? 0) : text.length;
}
