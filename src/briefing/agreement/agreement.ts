// Compares the articles of a briefing: every slide must show the same figures in all languages.
import type { Placed, Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { halfWidth } from '../../text/half-width.ts';
import { allInlines, linesOf, linesOfTable } from '../article/article-words.ts';
import { NUMBER_PATTERN } from '../locale/expressions.ts';
import type { Article, Inline } from '../model/article.ts';
import type { Briefing } from '../model/briefing.ts';
import { chartsOf, type PlannedSlide } from '../model/plan.ts';
import { figuresOfChart } from '../plan/chart-figures.ts';

/** What a slide shows of numbers in one language. */
interface Shown {
  readonly figures: readonly string[];
  /** The digits of numbers marked as plain. */
  readonly plain: readonly string[];
}

/**
 * Warns of each slide whose figures in one article are not those in the first that has it: in its margin, without the notes, and in the rows of its
 * table. Figures of its chart stand there in all languages. Plain numbers are compared where both slides have equally many: `14` is not
 * `15`, but one language may well say `1st` and another `mainly`.
 */
export function checkAgreement(briefing: Briefing, report: Report): void {
  for (const planned of briefing.plan.slides.values()) {
    const drawn = new Set(drawnOn(planned, briefing));
    const [here, ...others] = [...briefing.articles.values()].flatMap(article => placedShown(planned, article) ?? []);
    if (!here || !isComparable(planned, briefing)) continue;
    for (const there of others) {
      const differences = differencesOf(there.value, here.value, drawn);
      if (differences.missing.length + differences.added.length === 0) continue;
      const slide = planned.id;
      report(fault('BD431', there.place, { slide, other: here.place, ...differences }, { slide }));
    }
  }
}

/** Whether nothing else has been said of what a slide shows: its table has as many rows in all articles, and its figures exist and are without fault. */
function isComparable({ id, table }: PlannedSlide, { articles, figures }: Briefing): boolean {
  const having = [...articles.values()].filter(({ slides }) => slides.has(id));
  const rows = having.map(({ tables }) => (table ? tables.get(table.value)?.rows.length : 0));
  const lines = having
    .flatMap(({ slides }) => slides.get(id) ?? [])
    .flatMap(({ title, blocks }) => [title, ...linesOf(blocks)]);
  const named = allInlines(lines.flat()).flatMap(inline => (inline.kind === 'figure' ? inline.figure : []));
  return (
    rows.every(count => count !== undefined && count === rows[0]) &&
    named.every(figure => figures.has(figure) && figures.get(figure)?.reported !== 'row')
  );
}

/** The figures of a slide's charts. */
function drawnOn(planned: PlannedSlide, { plan, figures }: Briefing): readonly string[] {
  const charts = chartsOf(planned).flatMap(({ value }) => plan.charts.get(value) ?? []);
  return charts.flatMap(chart => figuresOfChart(chart, figures));
}

function placedShown(planned: PlannedSlide, article: Article): Placed<Shown> | undefined {
  const slide = article.slides.get(planned.id);
  if (!slide) return undefined;
  const table = planned.table && article.tables.get(planned.table.value);
  const lines = [slide.title, ...linesOf(slide.blocks), ...(table ? linesOfTable(table, planned.rows) : [])];
  return { value: shownIn(allInlines(lines.flat())), place: slide.place };
}

function shownIn(inlines: readonly Inline[]): Shown {
  const figures = inlines.flatMap(inline => (inline.kind === 'figure' ? inline.figure : []));
  const plain = inlines.flatMap(inline => (inline.kind === 'plain' ? digitsIn(inline.text) : []));
  return { figures: [...new Set(figures)], plain };
}

function digitsIn(text: string): readonly string[] {
  return halfWidth(text).match(new RegExp(NUMBER_PATTERN, 'g')) ?? [];
}

/** Figures, `“adoption”`, and plain numbers, `14`, that a slide lacks and adds. */
interface Differences {
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

/** What `there` lacks and adds, compared with `here`. */
function differencesOf(there: Shown, here: Shown, drawn: ReadonlySet<string>): Differences {
  const figures = (some: Shown, all: Shown) =>
    some.figures.filter(id => !drawn.has(id) && !all.figures.includes(id)).map(id => `“${id}”`);
  const plain = (some: Shown, all: Shown) =>
    some.plain.length === all.plain.length ? without(some.plain, all.plain) : [];
  return {
    missing: [...figures(here, there), ...plain(here, there)],
    added: [...figures(there, here), ...plain(there, here)],
  };
}

/** The first list without as many of each entry as the second has. */
function without(entries: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return entries.filter(entry => {
    const index = left.indexOf(entry);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
