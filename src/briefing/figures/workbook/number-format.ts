// What a number format of Excel shows of a number: how many decimals, a percentage, a date, and the words around it.

/** How a cell's number is shown. */
export type NumberFormat = PlainFormat | DecimalFormat | DateFormat | FractionFormat | WordsFormat;

/** As it is: `General`, text, and what no table of figures should need: powers of ten. */
interface PlainFormat {
  readonly kind: 'plain';
}

/** `#,##0.00`, `0.0%` */
export interface DecimalFormat {
  readonly kind: 'decimal';
  /** Decimals that are always shown, and at most: 1 and 2 in `0.0#`. */
  readonly least: number;
  readonly most: number;
  /** How many percent signs multiply it by a hundred. */
  readonly percents: number;
  /** How many commas behind the digits divide it by a thousand: 2 in `0.0,,`. */
  readonly thousands: number;
  /** What stands around the digits: `억 원` in `0"억 원"`. */
  readonly words: string;
  /** The sign of a unit that stands there without quotes: `€`. */
  readonly sign: string;
  /** Whether the number looks negative: Excel puts a minus before it, or the format has a sign, brackets or a color for it. */
  readonly looksNegative: boolean;
}

/** `# ?/?` shows 0.35 as 1/3: with any denominator of so many digits, or with one that is given. */
export interface FractionFormat {
  readonly kind: 'fraction';
  readonly digits: number;
  readonly denominator: number | undefined;
}

/** Words in place of the number, or nothing: `;;;`. */
export interface WordsFormat {
  readonly kind: 'words';
  readonly words: string;
}

/** `mmm-yy` shows month and year. */
export interface DateFormat {
  readonly kind: 'date';
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
}

/** Reads the section of a format code that holds for `value`: `readNumberFormat('0.0%', 0.352)` shows one decimal of a percentage. */
export function readNumberFormat(code: string, value: number): NumberFormat {
  const { section, isForNegative } = sectionFor(code, value);
  const { signs, words } = withoutWords(section);
  const [, below] = /[0#?] *\/ *([0-9#?]+)/.exec(digitsIn(signs)) ?? [];
  if (below !== undefined) {
    const isGiven = /^[1-9]/.test(below);
    return { kind: 'fraction', digits: below.length, denominator: isGiven ? Number(below) : undefined };
  }
  if (/general|@/i.test(signs) || /e[-+]|\//i.test(digitsIn(signs))) return { kind: 'plain' };
  if (/[ymdhsg]|\be|aaa/i.test(signs)) return dateFormat(signs);
  const digits = signs.replace(/[^0#?.,]/g, '');
  if (!/[0#?]/.test(digits)) return { kind: 'words', words };
  const [whole = '', ...rest] = digits.split('.');
  const fraction = rest.join('').replace(/,/g, '');
  return {
    kind: 'decimal',
    least: fraction.replace(/[^0]/g, '').length,
    most: fraction.length,
    percents: signs.split('%').length - 1,
    thousands: trailingCommas(whole) + trailingCommas(rest.join('')),
    words,
    sign: signs.match(/[\p{Sc}\u2030]/gu)?.join('') ?? '',
    looksNegative: (value < 0 && !isForNegative) || hasMinus(section, isForNegative),
  };
}

/**
 * Whether a section has a minus, a triangle or a bracket before its digits, or a minus behind them; where it is for negative numbers a
 * color is enough: `0.0;[Red]0.0`.
 */
function hasMinus(section: string, isForNegative: boolean): boolean {
  const look = section.replace(
    /"([^"]*)"?|\\(.)|[_*].|\[[^\]]*\]/gs,
    (_, quoted: string | undefined, escaped: string | undefined) => quoted ?? escaped ?? '',
  );
  const [before = ''] = look.split(/[0#?]/, 1);
  const isColored = /\[(?!black)(?:[a-z]+|color ?[0-9]+)\]/i.test(section);
  return /[-\u2212△▲▵▴▼▽(]/.test(before) || /[0#?%] ?-$/.test(look.trim()) || (isForNegative && isColored);
}

/** Sections by `;`: positive, negative, zero, text; or by conditions, `[>=100]0;0.0`. */
function sectionFor(code: string, value: number): { readonly section: string; readonly isForNegative: boolean } {
  const sections = code.match(/(?:"[^"]*"?|\\.|\[[^\]]*\]|[^;])+|(?<=^|;)(?=;|$)/gs) ?? [];
  const [first = '', negative, zero] = sections;
  const numbers = sections.slice(0, 3);
  if (numbers.some(section => condition.test(section))) {
    return { section: numbers.find(section => holds(section, value)) ?? first, isForNegative: false };
  }
  const chosen = (value < 0 ? negative : value === 0 ? zero : first) ?? first;
  // A section without digits shows a word in place of nothing: `"-"`. The number is what counts.
  const showsNone = value === 0 && !/[0#?]|general/i.test(withoutWords(chosen).signs);
  return showsNone
    ? { section: first, isForNegative: false }
    : { section: chosen, isForNegative: negative !== undefined && value < 0 };
}

const condition = /\[(<=|>=|<>|<|>|=)(-?[0-9.]+)\]/;

function holds(section: string, value: number): boolean {
  const [, sign, limit] = condition.exec(section) ?? [];
  const bound = Number(limit);
  switch (sign) {
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    case '=':
      return value === bound;
    case '<>':
      return value !== bound;
    default:
      return true;
  }
}

/** The signs that stand for digits and dates, and the words: quoted, escaped or in the brackets of a currency. */
function withoutWords(section: string): { readonly signs: string; readonly words: string } {
  let words = '';
  const signs = section.replace(
    /"([^"]*)"?|\\(.)|[_*].|\[\$([^\]-]*)(?:-[^\]]*)?\]|(\[(?:h+|m+|s+)\])|\[[^\]]*\]|AM\/PM|A\/P/gis,
    (_, quoted: string | undefined, escaped: string | undefined, currency: string | undefined, duration?: string) => {
      words += quoted ?? escaped ?? currency ?? '';
      return duration === undefined ? ' ' : 'h';
    },
  );
  return { signs, words: words.trim() };
}

/** The part of a format that stands for digits, so that the `/` of a date is no fraction: `# ?/?`, `0.00E+00`. */
function digitsIn(signs: string): string {
  return /[0#?][^ymdhs]*/i.exec(signs)?.[0] ?? '';
}

/** Months are `m` unless hours stand before them or seconds after. */
function dateFormat(signs: string): DateFormat {
  const letters = signs.toLowerCase().replace(/[^ymdhsgea]/g, '');
  return {
    kind: 'date',
    year: /[ye]/.test(letters),
    month: /(?<!h)(?<!m)m+(?![ms])/.test(letters),
    day: /d/.test(letters),
  };
}

function trailingCommas(digits: string): number {
  return /,*$/.exec(digits)?.[0].length ?? 0;
}
