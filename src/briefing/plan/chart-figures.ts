// Which figures a chart of the plan shows: everything that asks, from source lines to change reports, asks here.
import { figuresNamedBy } from '../model/annotation.ts';
import type { Figure, Figures } from '../model/figure.ts';
import type { PlannedChart } from '../model/plan.ts';
import { figuresOfGroup } from '../model/quantity.ts';
import { linksOfChart } from './planned-words.ts';

/** The figures that a chart draws, each once: those that it names, in its order, then the others of its group, in that of the table. */
export function figuresDrawn(chart: PlannedChart, figures: Figures): readonly Figure[] {
  const named = chart.figures.flatMap(({ value }) => figures.get(value) ?? []);
  const members = chart.group ? figuresOfGroup(figures, chart.group.value) : [];
  return [...new Set([...named, ...members])];
}

/** The ids of all that a chart says: of the figures that it draws, then of those that it reads by a name of its own (`gap`), and of those of its annotations. */
export function figuresOfChart(chart: PlannedChart, figures: Figures): readonly string[] {
  const drawn = figuresDrawn(chart, figures).map(({ id }) => id);
  return [...new Set([...drawn, ...[...chart.named.values()].map(({ value }) => value), ...figuresAnnotated(chart)])];
}

/** The ids of the figures that its annotations name and link to. */
function figuresAnnotated(chart: PlannedChart): readonly string[] {
  const { annotations = [] } = chart;
  const named = annotations.flatMap(figuresNamedBy).map(({ value }) => value);
  return [...named, ...linksOfChart(chart).map(({ figure }) => figure)];
}
