// A number of a workbook as its cell shows it: with the decimals of its format, as a percentage, or as a date.
import { decimalsOf, fromDecimal, toDecimal } from '../../model/decimal.ts';
import { type FractionFormat, readNumberFormat } from './number-format.ts';

/** A number as text, and what its format keeps back. */
export interface ShownNumber {
  /** `35.2%`, `66.70`, `300000000`, `2024-08`, `13:30` */
  readonly text: string;
  readonly isDate: boolean;
  /** The number in full where the format shows fewer decimals: `66.6666666666667`. */
  readonly held?: string | undefined;
  /** Its digits and words where the format's words may change its size: `3억 원`. */
  readonly scaled?: string | undefined;
  /** What its cell shows where that has the sign of another number: `△2.3` for 2.3, `5.2` for -5.2. */
  readonly unlikeSign?: string | undefined;
  /** What its cell shows of it where the format leaves thousands out: `300` of 300000. */
  readonly divided?: string | undefined;
  /** What its cell shows in its place: a fraction, `1/3`, a word, or nothing. */
  readonly instead?: string | undefined;
  /** The words that its format puts beside it: `€`, `per 1,000`. */
  readonly words?: string | undefined;
}

/** Words after which a number may mean a multiple of what its cell holds. */
const scaleWords =
  /[십백천만억조]|lakh|crore|thsd|tsd|thousand|million|billion|trillion|\b(?:k|m|mn|mil|mln|mio|b|bn|bil|bln|mrd|tn|trn)\b/i;

/** How a cell shows a number: `shownNumber(0.352, '0.0%', false)` is `35.2%`, `shownNumber(45505, 'mmm-yy', false)` is `2024-08`. */
export function shownNumber(value: number, code: string, countsFrom1904: boolean): ShownNumber {
  const format = readNumberFormat(code, value);
  if (format.kind === 'plain') return { text: plainDecimal(value), isDate: false };
  if (format.kind === 'words') return { text: plainDecimal(value), isDate: false, instead: format.words };
  if (format.kind === 'fraction') {
    const text = plainDecimal(value);
    return { text, isDate: false, instead: Number.isInteger(value) ? undefined : fractionOf(value, format) };
  }
  if (format.kind === 'date') {
    const { date, time } = dateOf(value, countsFrom1904);
    const { year, month, day } = format;
    const length = year && !month && !day ? 4 : year && !day ? 7 : 10;
    const isTime = !year && !month && !day;
    return { text: isTime ? time : date.slice(0, length), isDate: !isTime };
  }
  const full = shifted(plainDecimal(value), 2 * format.percents);
  const signs = '%'.repeat(format.percents) || signIn(format.words);
  const decimals = decimalsOf(full);
  const words = format.sign + format.words;
  if (format.thousands > 0) {
    const divided = withDecimals(shifted(full, -3 * format.thousands), format.most) + signs;
    return { text: full + signs, isDate: false, divided, words };
  }
  const shown = withDecimals(full, Math.min(Math.max(decimals, format.least), format.most));
  const amount = `${shown.replace('-', '')}${signs}`;
  const hasOtherSign = value !== 0 && format.looksNegative !== value < 0;
  return {
    text: shown + signs,
    isDate: false,
    unlikeSign: hasOtherSign ? (value < 0 ? amount : `-${amount}`) : undefined,
    held: decimals > format.most ? full + signs : undefined,
    scaled: scaleWords.test(format.words) ? shown + format.words : undefined,
    words,
  };
}

/** `1/3`, `2 1/4`: the nearest fraction that a format can show. */
function fractionOf(value: number, { digits, denominator }: FractionFormat): string {
  const size = Math.abs(value);
  const most = 10 ** Math.min(digits, 3) - 1;
  const below = denominator ?? 1;
  let best = { above: Math.round(size * below), below };
  for (let each = 2; denominator === undefined && each <= most; each++) {
    const above = Math.round(size * each);
    if (Math.abs(above / each - size) < Math.abs(best.above / best.below - size)) best = { above, below: each };
  }
  const whole = Math.floor(best.above / best.below);
  const rest = best.above - whole * best.below;
  const parts = [...(whole > 0 || rest === 0 ? [String(whole)] : []), ...(rest > 0 ? [`${rest}/${best.below}`] : [])];
  return (value < 0 ? '-' : '') + parts.join(' ');
}

/** The sign of a unit that a format writes as a word, without multiplying: `%` in `0.0"%"`, `%p` in `0.0 "pp"`. */
function signIn(words: string): string {
  if (words === '%') return words;
  return /^(?:% ?p|%?pp|%?p\.p\.|%-? ?(?:pts?|points?|\uD3EC\uC778\uD2B8)|percentage points?)$/i.test(words)
    ? '%p'
    : '';
}

/** In full and without an exponent, with the 15 digits that Excel keeps: 0.1 + 0.2 is `0.3`, 3e8 is `300000000`. */
export function plainDecimal(value: number): string {
  const [, sign = '', first = '', rest = '', exponent = ''] =
    /^(-?)([0-9])\.([0-9]+)e([-+][0-9]+)$/.exec(value.toExponential(14)) ?? [];
  const digits = shifted(`${first}.${rest}`, Number(exponent));
  const short = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
  return short === '0' ? short : sign + short;
}

/** Decimal text with its point moved to the right, or to the left: `0.352` by 2 is `35.2`. */
function shifted(text: string, places: number): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)([0-9]+)(?:\.([0-9]+))?$/.exec(text) ?? [];
  const point = whole.length + places;
  const digits = `${'0'.repeat(Math.max(0, 1 - point))}${whole}${fraction}`.padEnd(point, '0');
  const at = Math.max(1, point);
  const before = digits.slice(0, at).replace(/^0+(?=[0-9])/, '');
  return `${sign}${before}${digits.length > at ? `.${digits.slice(at)}` : ''}`;
}

function withDecimals(text: string, decimals: number): string {
  const exact = fromDecimal(text);
  return exact ? toDecimal(exact, decimals) : text;
}

/** Excel counts days from 1899-12-30, or from 1904-01-01; before March 1900 it is one day off, because it counts a 29 February that there was not. */
function dateOf(serial: number, countsFrom1904: boolean): { readonly date: string; readonly time: string } {
  const start = countsFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const seconds = Math.round(serial * 86_400);
  const moment = new Date(start + seconds * 1000);
  if (Number.isNaN(moment.getTime()) || serial < 0) return { date: plainDecimal(serial), time: plainDecimal(serial) };
  const [date = '', time = ''] = moment.toISOString().split('T');
  const hours = Math.floor(seconds / 3600);
  return { date, time: serial < 1 ? time.slice(0, 5) : `${hours}${time.slice(2, 5)}` };
}
