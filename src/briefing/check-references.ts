// Holds names against what they name: figures, sources, slides, charts, tables and decks that one file mentions and another defines.
import type { Placed, Report } from '../diagnostics.ts';
import type { Briefing } from './briefing.ts';
import type { Figures } from './figure.ts';
import type { FigureLink } from './figure-links.ts';
import {
  rowsBeyond,
  unknownColor,
  unknownDefinition,
  unknownFigure,
  unknownGroup,
  unknownSource,
  unknownSourceOf,
  unknownTable,
} from './messages.ts';
import { slidesOf } from './parse-plan.ts';
import { chartsOf, type PlannedChart, type PlannedSlide } from './plan.ts';
import type { Sources } from './source.ts';

/** Every link of an article must name a figure. */
export function checkLinks(links: readonly FigureLink[], figures: Figures, report: Report): void {
  for (const { figure, place } of links) {
    if (!figures.has(figure)) report(unknownFigure(place, figure, figures.keys()));
  }
}

/** Every figure's source must be among the sources. */
export function checkSources(figures: Figures, sources: Sources, report: Report): void {
  for (const figure of figures.values()) {
    if (figure.source !== '' && !sources.has(figure.source)) report(unknownSourceOf(figure, sources.keys()));
  }
}

/** Every name in the plan must be defined; sources are left out where they could not be read whole. */
export function checkPlan(briefing: Briefing, withSources: boolean, report: Report): void {
  const { plan, sources } = briefing;
  const source = ({ value, place }: Placed<string>, slide?: string) => {
    if (withSources && !sources.has(value)) report({ ...unknownSource(place, value, sources.keys()), slide });
  };
  source(plan.source);
  for (const slide of plan.slides.values()) {
    for (const named of slide.sources) source(named, slide.id);
    for (const chart of chartsOf(slide)) defined('chart', chart, plan.charts, report);
    checkTable(slide, briefing, report);
  }
  for (const deck of plan.decks.values()) {
    for (const named of slidesOf(deck)) defined('slide', named, plan.slides, report);
  }
  for (const audience of plan.audiences.values()) defined('deck', audience.deck, plan.decks, report);
  for (const chart of plan.charts.values()) checkChart(chart, briefing.figures, report);
}

function defined(
  kind: 'chart' | 'slide' | 'deck',
  { value, place }: Placed<string>,
  ids: ReadonlyMap<string, unknown>,
  report: Report,
): void {
  if (!ids.has(value)) report(unknownDefinition(place, kind, value, ids.keys()));
}

function checkTable({ table, rows }: PlannedSlide, { articles }: Briefing, report: Report): void {
  if (!table) return;
  const tables = [...articles.values()].map(article => article.tables);
  const named = tables.flatMap(all => all.get(table.value) ?? []);
  if (named.length === 0)
    report(unknownTable(table.place, table.value, new Set(tables.flatMap(all => [...all.keys()]))));
  const fewest = Math.min(...named.map(({ rows: { length } }) => length));
  if (rows && rows.to > fewest && named.length > 0) report(rowsBeyond(rows.place, table.value, rows.to, fewest));
}

/** Keys of `colors` that are rules, not figures. */
const colorRules: ReadonlySet<string> = new Set(['largest']);

function checkChart(chart: PlannedChart, figures: Figures, report: Report): void {
  for (const { value, place } of [...chart.figures, ...chart.named.values()]) {
    if (!figures.has(value)) report(unknownFigure(place, value, figures.keys()));
  }
  const groups = new Set([...figures.values()].flatMap(({ group }) => group ?? []));
  if (chart.group && !groups.has(chart.group.value)) report(unknownGroup(chart.group.place, chart.group.value, groups));
  for (const [key, { place }] of chart.colors) {
    const known = figures.has(key) || chart.named.has(key) || colorRules.has(key);
    if (!known) report(unknownColor(place, key, [...colorRules, ...chart.named.keys(), ...figures.keys()]));
  }
}
