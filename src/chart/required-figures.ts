// Which figures the charts of decks cannot do without, from the plan and the specifications alone.

import type { ChartsByFigure } from '../briefing/agreement/check-figures.ts';
import type { Briefing } from '../briefing/model/briefing.ts';
import { chartsOf, type PlannedDeck, slidesOf } from '../briefing/model/plan.ts';
import type { Placed } from '../diagnostics/diagnostics.ts';
import { type ChartSpecs, canLackValues } from './chart-specs.ts';

/** The charts of these decks, by the ids of figures without which their specification draws nothing: each that it reads by a name, and each of its bars where it draws none that is missing. */
export function chartsByRequiredFigure(
  targets: readonly { readonly deck: PlannedDeck }[],
  { plan, figures }: Briefing,
  specs: ChartSpecs,
): ChartsByFigure {
  const slides = targets.flatMap(({ deck }) => slidesOf(deck)).flatMap(({ value }) => plan.slides.get(value) ?? []);
  const needing = new Map<string, Placed<string>[]>();
  for (const id of new Set(slides.flatMap(chartsOf).map(({ value }) => value))) {
    const chart = plan.charts.get(id);
    if (!chart || !specs.has(chart.spec.value)) continue;
    const bars = [
      ...chart.figures.map(({ value }) => value),
      ...[...figures.values()]
        .filter(({ group }) => chart.group && group === chart.group.value)
        .map(figure => figure.id),
    ];
    const needed = { value: id, place: chart.place };
    const named = [...chart.named.values()].map(({ value }) => value);
    for (const figure of new Set([...(canLackValues(specs, chart.spec.value) ? [] : bars), ...named])) {
      needing.set(figure, [...(needing.get(figure) ?? []), needed]);
    }
  }
  return needing;
}
