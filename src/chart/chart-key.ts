// All that a drawn chart follows from, as one text: two requests of one key are one picture.

import type { Figure, Figures } from '../briefing/model/figure.ts';
import { inLanguage } from '../briefing/model/language.ts';
import type { PlannedChart } from '../briefing/model/plan.ts';
import { figuresOfChart } from '../briefing/plan/chart-figures.ts';
import type { ChartRequest } from './draw-chart.ts';

/** The key of a request whose fonts are those of that name. Places are left out: they are where things stand, not what they say. */
export function chartKey(request: Omit<ChartRequest, 'fonts'>, fonts: string): string {
  const { chart, figures, theme, locale, beside } = request;
  const { language } = locale;
  const { colors, styles, fonts: families } = theme;
  const all = {
    ...request,
    spec: request.spec.text,
    chart: { ...chart, title: inLanguage(chart.title, language) },
    figures: readBy(chart, figures).map(figure => ({ ...figure, label: inLanguage(figure.label, language), note: '' })),
    theme: { colors, styles, families },
    beside: beside.map(other => chartKey({ ...request, ...other, beside: [] }, fonts)),
    fonts,
  };
  return `chart ${JSON.stringify(all, withoutPlaces)}`;
}

/** The figures that a chart draws or names, and those that count who was asked, in the order of the table. */
function readBy(chart: PlannedChart, figures: Figures): readonly Figure[] {
  const shown = new Set(figuresOfChart(chart, figures));
  const bases = new Set([...shown].map(id => figures.get(id)?.base));
  return [...figures.values()].filter(({ id }) => shown.has(id) || bases.has(id));
}

function withoutPlaces(name: string, value: unknown): unknown {
  if (name === 'place' || name === 'formulaPlace') return undefined;
  return value instanceof Map ? [...value] : value;
}
