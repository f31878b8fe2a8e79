// A table of tasks and their times as a schedule (Gantt): the periods above it, and where each task begins and ends.
import { formatDate } from '../briefing/figures/date-form.ts';
import { readDateCell } from '../briefing/figures/table/date-cell.ts';
import { fillPattern } from '../briefing/locale/fixed-words.ts';
import type { ArticleCell, ArticleTable } from '../briefing/model/article.ts';
import type { Locale } from '../briefing/model/locale.ts';
import type { Place, Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { type AuthorText, authorText, planText } from './author-text.ts';

export interface ScheduleContext {
  /** The heads of the columns of tasks and of words. */
  readonly task: AuthorText;
  readonly note: AuthorText | undefined;
  readonly periods: readonly Period[];
  readonly rows: readonly ScheduleRow[];
}

export interface Period {
  readonly number: number;
  /** `Mar ’22`, `Apr`. */
  readonly text: AuthorText;
  readonly name: AuthorText;
  /** `’22` of the first of a year, for two lines where one has no room. */
  readonly year: AuthorText | undefined;
}

export interface ScheduleRow {
  /** From 1. */
  readonly number: number;
  readonly task: AuthorText;
  readonly note: AuthorText | undefined;
  /** Undefined for what is due at one time. */
  readonly bar: Bar | undefined;
  /** What is due at one time; undefined for what takes from one to another. */
  readonly milestone: Bar | undefined;
}

export interface Bar {
  /** Shares of the time that the schedule shows: `0.25`. */
  readonly from: string;
  readonly to: string;
  /** `March–June 2025`, and where that has no room `Mar–Jun`. */
  readonly text: AuthorText;
  readonly short: AuthorText;
}

/** From the beginning to the end, in months since the year 0; not whole where days are given. */
interface Span {
  readonly from: number;
  readonly to: number;
}

interface Task extends Span {
  readonly cells: readonly ArticleCell[];
  /** In the form of the table of figures: `2025-03`, `2025-Q2`. */
  readonly dates: readonly [begin: string, end: string];
  readonly isMilestone: boolean;
  /** Of the words of its beginning and its end: a slide shows both. */
  readonly places: readonly [begin: Place, end: Place];
}

/** Columns that there is room for. */
const MOST_PERIODS = 12;

/** Months of a period, by what the locale calls it. */
const LENGTHS = { month: 1, quarter: 3, year: 12 } as const;

/**
 * The schedule in a table of task, beginning, end and, if wanted, words; a task without an end is due at its beginning. Undefined after
 * reporting what is no such table (BD683), and dates that are none.
 */
export function scheduleContext(table: ArticleTable, locale: Locale, report: Report): ScheduleContext | undefined {
  const [task, begin, end, note] = table.header;
  if (!task || !begin || !end || table.header.length > 4 || table.rows.length === 0) {
    report(fault('BD683.columns', table.place, { columns: table.header.length }));
    return undefined;
  }
  const tasks = table.rows.map(row => readTask(row, report));
  const read = tasks.filter(one => one !== undefined);
  const [first] = read;
  if (!first || read.length < tasks.length) return undefined;
  const scale = scaleOf(read);
  if (!scale) {
    report(fault('BD683.long', first.places[0], { years: Math.ceil(yearsIn(read)), most: MOST_PERIODS }));
    return undefined;
  }
  return {
    task: authorText(task.children),
    note: note && authorText(note.children),
    periods: periodsOf(scale, locale, [wordsPlace(begin), wordsPlace(end)]),
    rows: read.map((one, index) => rowOf(one, index + 1, scale, locale)),
  };
}

function readTask(cells: readonly ArticleCell[], report: Report): Task | undefined {
  const [name, begin, end] = cells;
  if (!name || !begin || !end) return undefined;
  const from = dateIn(begin, report);
  const isMilestone = wordsOf(end) === '';
  const to = isMilestone ? from : dateIn(end, report);
  if (from === undefined || to === undefined) return undefined;
  const [start] = monthsOf(from);
  const [, stop] = monthsOf(to);
  if (start >= stop) {
    report(fault('BD683.turned', wordsPlace(end), { from: wordsOf(begin), to: wordsOf(end), task: wordsOf(name) }));
    return undefined;
  }
  const places = [wordsPlace(begin), wordsPlace(end)] as const;
  return { cells, from: start, to: stop, dates: [from, to], isMilestone, places };
}

/** A day, a month, a quarter, a half or a year, as either language writes it; undefined after reporting that it is none. */
function dateIn(cell: ArticleCell, report: Report): string | undefined {
  const text = wordsOf(cell);
  const date = readDateCell({ text, place: cell.place }, () => undefined);
  if (date !== undefined && /^[0-9]{4}(?:-(?:Q[1-4]|H[12]|[0-9]{2}(?:-[0-9]{2})?))?$/.test(date)) return date;
  report(fault('BD683.noDate', wordsPlace(cell), { text }));
  return undefined;
}

function wordsPlace({ children, place }: ArticleCell): Place {
  return children[0]?.place ?? place;
}

function wordsOf({ children }: ArticleCell): string {
  return (authorText(children).plain ?? '').trim();
}

/** `2025-Q2` from the beginning of April to the end of June. */
function monthsOf(date: string): readonly [from: number, to: number] {
  const [year = '', part, day] = date.split('-');
  const january = 12 * Number(year);
  if (part === undefined) return [january, january + 12];
  const number = Number(part.replace(/[QH]/, ''));
  if (part.startsWith('Q')) return [january + 3 * (number - 1), january + 3 * number];
  if (part.startsWith('H')) return [january + 6 * (number - 1), january + 6 * number];
  const month = january + number - 1;
  return day === undefined ? [month, month + 1] : [month + (Number(day) - 1) / 31, month + Number(day) / 31];
}

interface Scale extends Span {
  readonly unit: keyof typeof LENGTHS;
}

/** The shortest periods of which there is room for as many as the tasks take; undefined for more than twelve years. */
function scaleOf(tasks: readonly Task[]): Scale | undefined {
  const from = Math.min(...tasks.map(task => task.from));
  const to = Math.max(...tasks.map(task => task.to));
  for (const unit of ['month', 'quarter', 'year'] as const) {
    const length = LENGTHS[unit];
    const start = Math.floor(from / length) * length;
    const whole = { from: start, to: Math.max(Math.ceil(to / length), start / length + 2) * length };
    if ((whole.to - whole.from) / length <= MOST_PERIODS) return { ...whole, unit };
  }
  return undefined;
}

function yearsIn(tasks: readonly Task[]): number {
  return (Math.max(...tasks.map(({ to }) => to)) - Math.min(...tasks.map(({ from }) => from))) / 12;
}

/** The heads of the periods, two at least: the first of each year says the year. They stand for the heads of beginning and end. */
function periodsOf(
  { from, to, unit }: Scale,
  locale: Locale,
  [begin, end]: Task['places'],
): ScheduleContext['periods'] {
  const length = LENGTHS[unit];
  return Array.from({ length: (to - from) / length }, (_, index) => {
    const month = from + index * length;
    const year = String(Math.floor(month / 12));
    const name = periodName(month, unit, locale);
    const isFirst = unit !== 'year' && (index === 0 || month % 12 === 0);
    const text = isFirst ? fillPattern(locale.dates.heads.first, { period: name, year: year.slice(2) }) : name;
    const at = index === 0 ? begin : end;
    const ofYear = isFirst ? planText(`’${year.slice(2)}`, at) : undefined;
    return { number: index + 1, text: planText(text, at), name: planText(name, at), year: ofYear };
  });
}

/** `Mar`, `3월`; `Q2`, `2분기`; `2025`, `2025년`. */
function periodName(month: number, unit: Scale['unit'], { dates }: Locale): string {
  const number = month % 12;
  const year = String(Math.floor(month / 12));
  switch (unit) {
    case 'month':
      return fillPattern(dates.heads.month, { month: dates.months[number]?.slice(0, 3) ?? String(number + 1) });
    case 'quarter':
      return fillPattern(dates.heads.quarter, { quarter: String(Math.floor(number / 3) + 1) });
    case 'year':
      return fillPattern(dates.year, { year });
  }
}

function rowOf(task: Task, number: number, scale: Scale, locale: Locale): ScheduleRow {
  const [name, , , note] = task.cells;
  const bar = barOf(task, scale, locale);
  return {
    number,
    task: authorText(name?.children ?? []),
    note: note && wordsOf(note) !== '' ? authorText(note.children) : undefined,
    bar: task.isMilestone ? undefined : bar,
    milestone: task.isMilestone ? bar : undefined,
  };
}

function barOf({ from, to, dates, isMilestone, places: [begin, end] }: Task, scale: Scale, locale: Locale): Bar {
  const whole = scale.to - scale.from;
  const first = periodName(Math.floor(from), scale.unit, locale);
  const last = periodName(Math.ceil(to) - 1, scale.unit, locale);
  const short = first === last ? first : fillPattern(locale.dates.heads.span, { from: first, to: last });
  const shown = isMilestone ? aroundOf((from + to) / 2, scale) : { from, to };
  const share = (month: number): string => String(Math.round(((month - scale.from) / whole) * 10_000) / 10_000);
  return {
    from: share(shown.from),
    to: share(shown.to),
    text: planText(datesIn(dates, locale), begin),
    short: planText(short, isMilestone ? begin : end),
  };
}

/** As much as a period, around a time, within the schedule. */
function aroundOf(time: number, { from, to, unit }: Scale): Span {
  const length = LENGTHS[unit];
  const start = Math.min(Math.max(time - length / 2, from), to - length);
  return { from: start, to: start + length };
}

/** `March–June 2025`; what is of two kinds is written in full. */
function datesIn([begin, end]: Task['dates'], locale: Locale): string {
  if (begin === end) return formatDate(begin, locale);
  const isOneKind = begin.replace(/[0-9]/g, '0') === end.replace(/[0-9]/g, '0');
  if (isOneKind) return formatDate(`${begin}/${end}`, locale);
  return fillPattern(locale.dates.heads.span, { from: formatDate(begin, locale), to: formatDate(end, locale) });
}
