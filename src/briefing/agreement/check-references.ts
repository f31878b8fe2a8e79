// Checks references between files: figures, sources, slides, charts, tables and decks that are mentioned must be defined.

import type { Placed, Report } from '../../diagnostics/diagnostics.ts';
import { nearest } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { groupBy } from '../../group-by.ts';
import type { FigureLink } from '../figures/figure-links.ts';
import { unreadFigure } from '../figures/parse-figures.ts';
import { figuresNamedBy } from '../model/annotation.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Figures } from '../model/figure.ts';
import { chartsOf, type Plan, type PlannedChart, type PlannedSlide, slidesOf } from '../model/plan.ts';
import type { Sources } from '../model/source.ts';
import { linksOfChart } from '../plan/planned-words.ts';
import { misspeltInPlan } from '../plan/slide-slips.ts';

/** A figure's id where an article or a chart of the plan names it. */
export type FigureName = Placed<string>;

/** Every place that names a figure: links first, then the charts of the plan; a key of `colors` may also be a rule or a name. */
export function figureNames(links: readonly FigureLink[], plan: Plan | undefined): readonly FigureName[] {
  const charts = [...(plan?.charts.values() ?? [])];
  return [
    ...links.map(({ figure, place }) => ({ value: figure, place })),
    ...charts.flatMap(({ figures, named }) => [...figures, ...named.values()]),
    ...charts.flatMap(({ annotations = [] }) => annotations.flatMap(figuresNamedBy)),
    ...charts.flatMap(linksOfChart).map(({ figure, place }) => ({ value: figure, place })),
  ];
}

/**
 * Every figure named must be in the table. A name that is not is reported once, with the number of its places, and not at all where it may be
 * that of a row whose id could not be read (`isLossy`). Such names come back among the figures, at fault, so that they are not reported again.
 */
export function checkFigureNames(
  names: readonly FigureName[],
  figures: Figures,
  isLossy: boolean,
  report: Report,
): Figures {
  const unknown = groupBy(
    names.filter(({ value }) => !figures.has(value)),
    ({ value }) => value,
  );
  const known = [...figures.values()].filter(
    ({ label, reported }) => reported !== 'row' || Object.keys(label).length > 0,
  );
  const ids = known.map(({ id }) => id);
  for (const [id, [{ place }, ...others]] of isLossy ? [] : unknown)
    report(fault('BD201', place, { id, more: others.length, near: nearest(id, ids) }));
  return new Map([...figures, ...[...unknown].map(([id, [{ place }]]) => [id, unreadFigure(id, place)] as const)]);
}

/** Every figure's source must be among the sources. An unknown one is reported once, and its figures come back without it. */
export function checkSources(
  figures: Figures,
  sources: Sources,
  report: Report,
): { readonly figures: Figures; readonly unknown: ReadonlySet<string> } {
  const uncited = [...figures.values()].filter(({ source }) => source !== '' && !sources.has(source));
  const unknown = groupBy(uncited, ({ source }) => source);
  for (const [first, ...others] of unknown.values()) {
    const { id, source, place, sourcePlace = place } = first;
    const given = { id: source, near: nearest(source, sources.keys()), figure: { id, others: others.length } };
    report(fault('BD202', sourcePlace, given, { alsoAt: [first, ...others].map(figure => figure.place) }));
  }
  const sourced = [...figures].map(
    ([id, figure]) => [id, unknown.has(figure.source) ? { ...figure, source: '' } : figure] as const,
  );
  return { figures: new Map(sourced), unknown: new Set(unknown.keys()) };
}

/**
 * Every name in the plan must be defined, and one that is not is reported once; sources are left out where they could not be read whole, and
 * those that figures name too (`alreadyReported`). A slide that a deck names is not missing where one of the plan that no article has is its misspelling.
 */
export function checkPlan(
  briefing: Briefing,
  withSources: boolean,
  alreadyReported: ReadonlySet<string>,
  report: Report,
): void {
  const { plan, sources } = briefing;
  const slides = [...plan.slides.values()];
  const cited: readonly CitedSource[] = [
    ...(plan.source ? [plan.source] : []),
    ...slides.flatMap(slide => slide.sources.map(named => ({ ...named, slide: slide.id }))),
  ];
  for (const [{ value, place, slide }, ...others] of sameNames(withSources ? cited : [])) {
    if (sources.has(value) || alreadyReported.has(value)) continue;
    const alsoOn = others.flatMap(other => other.slide ?? []);
    const given = { id: value, near: nearest(value, sources.keys()), figure: undefined };
    report(fault('BD202', place, given, { slide, alsoOn }));
  }
  const undefinedNames = { slide: 'BD160', chart: 'BD161', deck: 'BD163' } as const;
  const define = (
    kind: keyof typeof undefinedNames,
    names: readonly Placed<string>[],
    ids: Iterable<string>,
    others: Iterable<string> = [],
  ) => {
    const known = new Set(ids);
    for (const [{ value, place }, ...more] of sameNames(names)) {
      if (known.has(value)) continue;
      report(
        fault(undefinedNames[kind], place, {
          id: value,
          near: nearest(value, [...known, ...others]),
          more: more.length,
        }),
      );
    }
  };
  define('chart', slides.flatMap(chartsOf), plan.charts.keys(), groupsOf(briefing.figures));
  for (const slide of slides) checkTable(slide, briefing, report);
  const misspelt = misspeltInPlan(briefing);
  const shown = [...plan.decks.values()].flatMap(slidesOf).filter(({ value }) => !misspelt.has(value));
  define('slide', shown, plan.slides.keys());
  define(
    'deck',
    [...plan.audiences.values()].map(({ deck }) => deck),
    plan.decks.keys(),
  );
  for (const chart of plan.charts.values()) checkChart(chart, briefing.figures, report);
}

/** A source that the plan names, for a slide or for all. */
interface CitedSource extends Placed<string> {
  readonly slide?: string | undefined;
}

/** The same names together, in the order of their first. */
function sameNames<N extends Placed<string>>(names: readonly N[]): Iterable<readonly [N, ...N[]]> {
  return groupBy(names, ({ value }) => value).values();
}

function checkTable({ table, rows }: PlannedSlide, { articles }: Briefing, report: Report): void {
  if (!table) return;
  const tables = [...articles.values()].map(article => article.tables);
  const named = tables.flatMap(all => all.get(table.value) ?? []);
  if (named.length === 0)
    report(
      fault('BD162', table.place, {
        id: table.value,
        near: nearest(table.value, new Set(tables.flatMap(all => [...all.keys()]))),
      }),
    );
  const fewest = Math.min(...named.map(({ rows: { length } }) => length));
  if (rows && rows.to > fewest && named.length > 0)
    report(fault('BD164', rows.place, { id: table.value, count: fewest, last: rows.to }));
}

/** Keys of `colors` that are rules, not figures. */
const colorRules: ReadonlySet<string> = new Set(['largest']);

/** The groups of figures, which a slide may name in place of a chart. */
function groupsOf(figures: Figures): ReadonlySet<string> {
  return new Set([...figures.values()].flatMap(({ group }) => group ?? []));
}

function checkChart(chart: PlannedChart, figures: Figures, report: Report): void {
  const groups = groupsOf(figures);
  if (chart.group && !groups.has(chart.group.value))
    report(fault('BD172', chart.group.place, { group: chart.group.value, near: nearest(chart.group.value, groups) }));
  for (const [key, { place }] of chart.colors) {
    const isSeries = [...figures.values()].some(({ id, series }) => series === key || id.startsWith(`${key}.`));
    const known = figures.has(key) || chart.named.has(key) || colorRules.has(key) || isSeries;
    if (!known)
      report(
        fault('BD173', place, { key, near: nearest(key, [...colorRules, ...chart.named.keys(), ...figures.keys()]) }),
      );
  }
}
