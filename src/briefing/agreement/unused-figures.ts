// Reports figures that nothing shows or uses in a formula: leftovers, or forgotten links.

import type { Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import type { FigureLink } from '../figures/figure-links.ts';
import type { Figures } from '../model/figure.ts';
import type { Plan } from '../model/plan.ts';
import { figuresOfChart } from '../plan/chart-figures.ts';

/** Notes, in one line, the figures that no link, chart, claim, formula or base names. */
export function reportUnused(figures: Figures, links: readonly FigureLink[], plan: Plan, report: Report): void {
  const named = new Set(links.map(({ figure }) => figure));
  const name = (words: string) => {
    for (const [word] of words.matchAll(/[a-z0-9]+(?:[-.][a-z0-9]+)*/g)) named.add(word);
  };
  for (const { holds } of plan.slides.values()) for (const { value } of holds) name(value);
  for (const chart of plan.charts.values()) {
    for (const id of figuresOfChart(chart, figures)) named.add(id);
    if (chart.group) named.add(chart.group.value);
  }
  for (const { formula, base } of figures.values()) name(`${formula ?? ''} ${base ?? ''}`);
  const unused = [...figures.values()].filter(({ id, group }) => !named.has(id) && !named.has(group ?? ''));
  const [first] = unused;
  if (first) report(fault('BD203', first.place, { ids: unused.map(({ id }) => id) }));
}
