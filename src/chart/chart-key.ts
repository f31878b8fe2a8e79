// All that a drawn chart follows from, as one text: two requests of one key are one picture.
import type { ChartRequest } from './draw-chart.ts';

/** The key of a request whose fonts are those of that name. Places are left out: they are where things stand, not what they say. */
export function chartKey(request: Omit<ChartRequest, 'fonts'>, fonts: string): string {
  const { chart, spec, figures, sourceNames, theme, locale, width, height } = request;
  const ids = new Set([...chart.figures, ...chart.named.values()].map(({ value }) => value));
  const group = chart.group?.value;
  const read = [...figures.values()].filter(
    ({ id, group: own }) => ids.has(id) || (group !== undefined && own === group),
  );
  const { colors, styles, fonts: families } = theme;
  return `chart ${JSON.stringify(
    [chart, spec.text, read, sourceNames, { colors, styles, families }, locale, width, height, fonts],
    withoutPlaces,
  )}`;
}

function withoutPlaces(name: string, value: unknown): unknown {
  if (name === 'place' || name === 'formulaPlace') return undefined;
  return value instanceof Map ? [...value] : value;
}
