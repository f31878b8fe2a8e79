// A date as people and Excel write it in a cell: `Aug-24` and `2024-08-01` are what Excel makes of `2024-08`.

import type { Report } from '../../../diagnostics/diagnostics.ts';
import { fault } from '../../../diagnostics/fault.ts';
import { halfWidth } from '../../../text/half-width.ts';
import { type ReadPeriod, readPeriod } from '../../model/period.ts';
import type { CsvCell } from './csv.ts';

interface ReadDate {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** Whether Excel may have written it, so that a first day stands for its month and the reading is worth a notice. */
  readonly byExcel?: boolean | undefined;
}

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * Reads a date as `2024`, `2024-08` or `2024-08-28`: `2024. 8. 28.`, `2024년 8월` and `28 August 2024` are understood, and what Excel
 * makes of a month with a notice; quarters, halves, fiscal years and spans as `readPeriod` has them. Undefined for an empty cell, and with an error for what is no date or could be two.
 */
export function readDateCell({ text, place }: CsvCell, report: Report): string | undefined {
  const plain = halfWidth(text).trim();
  if (plain === '') return undefined;
  const full = plain.replace(/^['’‘`](?=[0-9]{2}(?![0-9]))/, '20');
  if (full !== plain && !/학년/.test(plain)) {
    const date = readDateCell({ text: full, place }, mistake =>
      report(mistake.code === 'BD280' ? fault('BD280.noDate', place, { text }) : mistake),
    );
    if (date !== undefined) report(fault('BD283', place, { text, date, isMonth: false }));
    return date;
  }
  const period = readPeriod(plain, calendarDate);
  if (period) return periodOf(period, { text, place }, report);
  const american = /^([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})$/.exec(plain);
  const [first = 0, second = 0, year = 0] = american?.slice(1).map(Number) ?? [];
  if (american && first <= 12 && second <= 12 && first !== second) {
    report(fault('BD282', place, { text, readings: [iso(year, first, second), iso(year, second, first)] }));
    return undefined;
  }
  const read = american
    ? { year, month: Math.min(first, second), day: Math.max(first, second), byExcel: true }
    : (numeric(plain) ?? named(plain) ?? serial(plain));
  if (!read || !exists(read)) {
    report(read ? fault('BD281', place, { text }) : fault('BD280.noDate', place, { text }));
    return undefined;
  }
  const isMonth = read.byExcel === true && read.day === 1;
  const date = iso(read.year, read.month, isMonth ? undefined : read.day);
  if (read.byExcel && date !== plain) report(fault('BD283', place, { text, date, isMonth }));
  return date;
}

function periodOf(period: ReadPeriod, { text, place }: CsvCell, report: Report): string | undefined {
  switch (period.kind) {
    case 'period':
      return period.period;
    case 'none':
      report(fault('BD281', place, { text }));
      return undefined;
    case 'month-or-years':
      report(fault('BD460', place, { text, month: period.month, years: period.years }));
      return undefined;
    case 'week-or-wave':
      report(fault('BD461', place, { text }));
      return undefined;
    case 'school-year':
      report(fault('BD280.schoolYear', place, { text, span: period.span }));
      return undefined;
    case 'turned':
      report(fault('BD462', place, { text }));
      return undefined;
  }
}

/** A date as `2024-08-06`, in whichever way its numbers are written. */
function calendarDate(text: string): string | undefined {
  const read = numeric(text);
  return read && exists(read) ? iso(read.year, read.month, read.day) : undefined;
}

/** How a day is written: `2024-11-22`. */
export const dayPattern = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;

/** Whether text is a day that there is, written as `2024-11-22`. */
export function isDay(text: string): boolean {
  const match = dayPattern.exec(text);
  return match !== null && exists({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

/** `2024`, `2024-8`, `2024/08/28`, `2024. 8. 28.`, `2024년 8월 28일` */
function numeric(text: string): ReadDate | undefined {
  const match =
    /^([0-9]{4})(?:([-/.]) ?([0-9]{1,2})(?:\2 ?([0-9]{1,2}))?\.?(?: 0?0:00(?::00)?)?)?$/.exec(text) ??
    /^([0-9]{4})(년)(?: ?([0-9]{1,2})월(?: ?([0-9]{1,2})일)?)?$/.exec(text);
  if (!match) return undefined;
  const [, year, mark, month, day] = match;
  return {
    year: Number(year),
    month: toNumber(month),
    day: toNumber(day),
    byExcel: mark === '/' || (day !== undefined && mark === '-'),
  };
}

/** `Aug-24` and `24-Aug` are August 2024; `28-Aug-24`, `August 2024`, `28 August 2024` */
function named(text: string): ReadDate | undefined {
  const match =
    /^(?<year>[0-9]{2})-(?<month>[a-z]+)$/i.exec(text) ??
    /^(?:(?<day>[0-9]{1,2})[- ])?(?<month>[a-z]+)[- ](?<year>[0-9]{2}|[0-9]{4})$/i.exec(text);
  if (!match) return undefined;
  const { day, month = '', year = '' } = match.groups ?? {};
  const full = monthNames.findIndex(name => month.length >= 3 && name.startsWith(month.toLowerCase()));
  if (full < 0) return undefined;
  const isShort = year.length === 2;
  return { year: Number(year) + (isShort ? 2000 : 0), month: full + 1, day: toNumber(day), byExcel: isShort };
}

/** Excel's count of days, in which 1 is the first day of 1900: 45505 is 2024-08-01. Only from 1982 to 2050, so that `20248` stays a slip of the pen. */
function serial(text: string): ReadDate | undefined {
  if (!/^(?:[34][0-9]|5[0-4])[0-9]{3}$/.test(text)) return undefined;
  // Excel counts a 29 February 1900 that there was not.
  let day = Number(text) - 1;
  let year = 1900;
  let month = 1;
  while (day > daysIn(year, month)) {
    day -= daysIn(year, month);
    year += month === 12 ? 1 : 0;
    month = (month % 12) + 1;
  }
  return { year, month, day, byExcel: true };
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function exists({ year, month, day }: ReadDate): boolean {
  if (year < 1800 || year > 2199) return false;
  if (month === undefined) return day === undefined;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysIn(year, month));
}

function iso(year: number, month?: number, day?: number): string {
  return [year, month, day]
    .filter(part => part !== undefined)
    .map(part => String(part).padStart(2, '0'))
    .join('-');
}

function toNumber(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
