// How a language writes the date or period of a figure, an event, or a source.
import { fillPattern } from '../locale/fixed-words.ts';
import type { Locale } from '../model/locale.ts';

/** A date or period in words: `2024-08` is `August 2024` or `2024년 8월`, `2024-Q3` is `Q3 2024` or `2024년 3분기`, `2024-08-06/2024-08-19` is `6–19 August 2024`. */
export function formatDate(date: string, locale: Locale): string {
  const { periods } = locale.dates;
  const [from = '', to] = date.split('/');
  if (to !== undefined) return to.length === 2 ? bothYears(date, locale) : formatSpan(from, to, locale);
  const [year = '', part = ''] = date.replace('FY', '').split('-');
  if (!periods || !/^FY|-[QH]/.test(date)) return formatDay(date, locale);
  if (date.startsWith('FY')) return fillPattern(periods.fiscalYear, { year });
  if (part.startsWith('Q')) return fillPattern(periods.quarter, { year, quarter: part.slice(1) });
  return fillPattern(part === 'H1' ? periods.firstHalf : periods.secondHalf, { year });
}

/** The part of the calendar; what a language has no words for stays as it is. */
function formatDay(date: string, locale: Locale): string {
  const [year = '', month, day] = date.split('-');
  if (/^FY|-[QH]/.test(date)) return date;
  if (month === undefined) return fillPattern(locale.dates.year, { year });
  const named = monthIn(month, locale);
  if (day === undefined) return fillPattern(locale.dates.month, { year, month: named });
  return fillPattern(locale.dates.day, { year, month: named, day: String(Number(day)) });
}

function bothYears(date: string, { dates }: Locale): string {
  return dates.periods ? fillPattern(dates.periods.bothYears, { years: date }) : date;
}

/** A span says what its ends have in common once. */
function formatSpan(from: string, to: string, locale: Locale): string {
  const { periods } = locale.dates;
  const [year = '', month = '', day = ''] = from.split('-');
  const [lastYear = '', lastMonth = '', lastDay = ''] = to.split('-');
  if (!periods) return `${formatDate(from, locale)} – ${formatDate(to, locale)}`;
  const isOfCalendar = /^[0-9-]+$/.test(from);
  if (isOfCalendar && month === '') return fillPattern(periods.years, { year, lastYear });
  if (!isOfCalendar || year !== lastYear)
    return fillPattern(periods.span, { from: formatDate(from, locale), to: formatDate(to, locale) });
  const months = { year, month: monthIn(month, locale), lastMonth: monthIn(lastMonth, locale) };
  if (day === '') return fillPattern(periods.months, months);
  const days = { day: String(Number(day)), lastDay: String(Number(lastDay)) };
  if (month !== lastMonth) return fillPattern(periods.daysOfMonths, { ...months, ...days });
  return fillPattern(periods.days, { year, month: months.month, ...days });
}

function monthIn(month: string, { dates }: Locale): string {
  return dates.months[Number(month) - 1] ?? String(Number(month));
}
