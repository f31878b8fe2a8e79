// How a value is written, as a number format of Office: a label of a native chart says what the text of the picture says.
import { minus } from '../../briefing/figures/form.ts';
import type { Locale } from '../../briefing/model/locale.ts';

type Marks = Pick<Locale, 'decimalMark' | 'groupMark'>;

/**
 * The number format that writes a value as its text: `#,##0.0"%";"−"#,##0.0"%"` for `78.4%`. Undefined where a text is not that value in
 * digits, with or without words around it. `isGrouped` says whether thousands are set apart.
 */
export function numberFormat(
  text: string,
  value: number,
  isGrouped: boolean,
  { decimalMark, groupMark }: Marks,
): string | undefined {
  const found = digitsIn(text, { decimalMark, groupMark });
  if (!found) return undefined;
  const { before, whole, fraction, after } = found;
  const written = Number(`${whole}.${fraction === '' ? '0' : fraction}`);
  const half = 0.5 * 10 ** -fraction.length;
  if (Math.abs(written - Math.abs(value)) > half * (1 + 1e-6)) return undefined;
  if (written !== 0 && before.endsWith(minus) !== value < 0) return undefined;
  const lead = before.endsWith(minus) ? before.slice(0, -minus.length) : before;
  const digits = (isGrouped ? '#,##0' : '0') + (fraction === '' ? '' : `.${'0'.repeat(fraction.length)}`);
  return `${literal(lead)}${digits}${literal(after)};${literal(lead + minus)}${digits}${literal(after)}`;
}

/** Whether a text sets thousands apart: `13,825`. */
export function setsThousandsApart(text: string, marks: Marks): boolean | undefined {
  const found = digitsIn(text, marks);
  return found && found.whole.length > 3 ? found.isGrouped : undefined;
}

interface Digits {
  readonly before: string;
  /** Without what sets thousands apart. */
  readonly whole: string;
  readonly fraction: string;
  readonly after: string;
  readonly isGrouped: boolean;
}

/** The one number in a text; undefined where there is none, or more than one. */
function digitsIn(text: string, { decimalMark, groupMark }: Marks): Digits | undefined {
  const first = text.search(/\d/);
  if (first < 0) return undefined;
  let end = first;
  const isDigit = (at: number) => /^\d$/.test(text[at] ?? '');
  while (isDigit(end) || ((text[end] === groupMark || text[end] === decimalMark) && isDigit(end + 1))) end++;
  const parts = text.slice(first, end).split(decimalMark);
  const [whole = '', fraction = ''] = parts;
  const after = text.slice(end);
  if (parts.length > 2 || /\d/.test(after)) return undefined;
  return {
    before: text.slice(0, first),
    whole: groupMark === '' ? whole : whole.replaceAll(groupMark, ''),
    fraction,
    after,
    isGrouped: groupMark !== '' && whole.includes(groupMark),
  };
}

/** Words in a number format: a quote has a backslash before it, outside of quotes. */
function literal(text: string): string {
  if (text === '') return '';
  return text
    .split('"')
    .map(part => (part === '' ? '' : `"${part}"`))
    .join('\\"');
}
