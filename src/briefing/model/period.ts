// The time for which a figure holds where that is no date of the calendar alone: a quarter, a half, a fiscal year, two years that share one, or a span from one date to another.

/** What a cell says, in the one way in which the program keeps it: `2024-Q3`, `2024-H1`, `FY2024`, `2023/24`, `2022/2024`, `2024-08-06/2024-08-19`; or why it says nothing. */
export type ReadPeriod =
  | { readonly kind: 'period'; readonly period: string }
  /** There is no fifth quarter. */
  | { readonly kind: 'none' }
  /** `2010/11`: November or a year from one summer to the next. */
  | { readonly kind: 'month-or-years'; readonly month: string; readonly years: string }
  /** `2024-W2`: a week or a wave. */
  | { readonly kind: 'week-or-wave' }
  /** The end is not after the beginning. */
  | { readonly kind: 'turned' }
  /** `2024학년도` begins and ends with other months from country to country; `span` is that of Korea. */
  | { readonly kind: 'school-year'; readonly span: string };

/** Reads a period; undefined for what looks like none. `dateOf` reads a date of the calendar: `2024-08-06`. */
export function readPeriod(text: string, dateOf: (text: string) => string | undefined): ReadPeriod | undefined {
  if (/^[0-9]{4}[- ]?W(?:ave ?)?[0-9]{1,2}$/i.test(text)) return { kind: 'week-or-wave' };
  const school = /^['’‘]?([0-9]{2}|[0-9]{4})년?[- ]?학년도?$/.exec(text)?.[1];
  if (school !== undefined) return { kind: 'school-year', span: schoolYear(Number(fullYear(school))) };
  return partOfYear(text) ?? yearsTogether(text) ?? span(text, dateOf);
}

/** The years that a period touches, as it has them: 2023 and 2024 for `2023/24`, 2024 for `2024-08`. */
export function yearsOf(period: string): readonly string[] {
  if (/^[0-9]{4}\/[0-9]{2}$/.test(period)) return [period.slice(0, 4), String(Number(period.slice(0, 4)) + 1)];
  return [...new Set(period.match(/[0-9]{4}/g) ?? [])];
}

/** Quarters, halves and fiscal years, in the order of year and part in which either language writes them. */
const parts: readonly (readonly [RegExp, 'Q' | 'H' | 'FY'])[] = [
  [/^(?<year>[0-9]{4})[- ]?Q(?<part>[0-9])$/i, 'Q'],
  [/^(?:Q(?<part>[0-9])|(?<first>[0-9])Q)[- ]?(?<year>[0-9]{4})$/i, 'Q'],
  [/^(?<year>[0-9]{4})[년.]? ?(?<part>[0-9])분기$/, 'Q'],
  [/^(?<year>[0-9]{4})[- ]?H(?<part>[0-9])$/i, 'H'],
  [/^H(?<part>[0-9])[- ]?(?<year>[0-9]{4})$/i, 'H'],
  [/^(?<year>[0-9]{4})[년.]? ?(?<half>[상하])반기$/, 'H'],
  [/^FY[- ]?['’‘]?(?<year>[0-9]{4}|[0-9]{2})$/i, 'FY'],
  [/^['’‘]?(?<year>[0-9]{4}|[0-9]{2})년? ?회계 ?연도$/, 'FY'],
];

function partOfYear(text: string): ReadPeriod | undefined {
  for (const [pattern, kind] of parts) {
    const { year: typed, part, first, half } = pattern.exec(text)?.groups ?? {};
    if (typed === undefined) continue;
    const year = fullYear(typed);
    const number = Number(part ?? first ?? (half === '하' ? 2 : 1));
    if (number < 1 || number > (kind === 'Q' ? 4 : 2) || !isYear(year)) return { kind: 'none' };
    return { kind: 'period', period: kind === 'FY' ? `FY${year}` : `${year}-${kind}${number}` };
  }
  return undefined;
}

/** `2023/24`, the second of which is the next year; up to 12 it may be a month. */
function yearsTogether(text: string): ReadPeriod | undefined {
  const [, year = '', next = ''] = /^([0-9]{4})\/([0-9]{2})$/.exec(text) ?? [];
  if (year === '' || Number(next) !== (Number(year) + 1) % 100) return undefined;
  if (!isYear(year)) return { kind: 'none' };
  if (Number(next) > 12 || next === '00') return { kind: 'period', period: text };
  return { kind: 'month-or-years', month: `${year}-${next}`, years: `${year}/${Number(year) + 1}` };
}

/** `2022/2024`, `2022–2024`, `2024-08-06/2024-08-19`, `2024. 8. 6.~2024. 8. 19.`: two of one kind. */
function span(text: string, dateOf: (text: string) => string | undefined): ReadPeriod | undefined {
  const sides = /^([0-9]{4}) ?- ?([0-9]{4})$/.exec(text) ?? /^([^/~]*[^/~ ]) ?[/~] ?([^/~ ][^/~]*)$/.exec(text);
  const [from, to] = (sides?.slice(1) ?? []).map(side => {
    const part = partOfYear(side);
    return part?.kind === 'period' ? part.period : /^[0-9]{4}/.test(side) ? dateOf(side) : undefined;
  });
  if (from === undefined || to === undefined || shapeOf(from) !== shapeOf(to)) return undefined;
  return from < to ? { kind: 'period', period: `${from}/${to}` } : { kind: 'turned' };
}

/** `0000-00` for a month, `0000-Q0` for a quarter. */
function shapeOf(period: string): string {
  return period.replace(/[0-9]/g, '0');
}

/** A year of two digits is one of this century: `FY24`. */
function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function schoolYear(year: number): string {
  return `${year}-03/${year + 1}-02`;
}

function isYear(year: string): boolean {
  return Number(year) >= 1800 && Number(year) <= 2199;
}
