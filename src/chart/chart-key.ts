// All that a drawn chart follows from, as one text: two requests of one key are one picture.
import type { Figure, Figures } from '../briefing/figure.ts';
import { inLanguage } from '../briefing/language.ts';
import type { PlannedChart } from '../briefing/plan.ts';
import type { ChartRequest } from './draw-chart.ts';

/** The key of a request whose fonts are those of that name. Places are left out: they are where things stand, not what they say. */
export function chartKey(request: Omit<ChartRequest, 'fonts'>, fonts: string): string {
  const { chart, figures, theme, locale } = request;
  const { language } = locale;
  const { colors, styles, fonts: families } = theme;
  const all = {
    ...request,
    spec: request.spec.text,
    chart: { ...chart, title: inLanguage(chart.title, language) },
    figures: readBy(chart, figures).map(figure => ({ ...figure, label: inLanguage(figure.label, language), note: '' })),
    theme: { colors, styles, families },
    fonts,
  };
  return `chart ${JSON.stringify(all, withoutPlaces)}`;
}

/** The figures that a chart draws or names, and those that count who was asked, in the order of the table. */
function readBy(chart: PlannedChart, figures: Figures): readonly Figure[] {
  const group = chart.group?.value;
  const ids = new Set([...chart.figures, ...chart.named.values()].map(({ value }) => value));
  const drawn = [...figures.values()].filter(
    figure => ids.has(figure.id) || (group !== undefined && figure.group === group),
  );
  const bases = new Set(drawn.map(({ base }) => base));
  return [...figures.values()].filter(figure => drawn.includes(figure) || bases.has(figure.id));
}

function withoutPlaces(name: string, value: unknown): unknown {
  if (name === 'place' || name === 'formulaPlace') return undefined;
  return value instanceof Map ? [...value] : value;
}
