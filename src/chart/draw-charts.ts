// The charts of a deck, drawn to the size of their frames; the same chart at the same size is drawn once for all decks of a run.
import type { Briefing } from '../briefing/briefing.ts';
import type { Figure } from '../briefing/figure.ts';
import { inLanguage } from '../briefing/language.ts';
import type { Locale } from '../briefing/locale.ts';
import type { PlannedChart } from '../briefing/plan.ts';
import type { Report } from '../diagnostics.ts';
import { type Files, filesUnder } from '../files.ts';
import type { Theme } from '../theme/theme.ts';
import type { Frame, PictureItem } from '../typeset/frame.ts';
import { drawChart } from './draw-chart.ts';
import type { ChartFonts } from './fonts.ts';

import type { Picture } from './picture.ts';
import { unknownSpec } from './unknown-spec.ts';

/** Vega-Lite specs by name: `ranked-bars`. */
export type ChartSpecs = ReadonlyMap<string, { readonly file: string; readonly text: string }>;

const folder = 'templates/charts';
const ending = '.vl.json';

/** Every spec of `templates/charts`, unread. */
export function readChartSpecs(files: Files): ChartSpecs {
  const paths = filesUnder(files, folder).filter(path => path.endsWith(ending));
  const text = (path: string) => new TextDecoder('utf-8').decode(files.get(path));
  return new Map(
    paths.map(file => [file.slice(folder.length + 1, -ending.length), { file, text: text(file) }] as const),
  );
}

export interface ChartSources {
  readonly briefing: Briefing;
  readonly specs: ChartSpecs;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly fonts: ChartFonts;
}

/** A picture for each picture item, by the item's name; `drawn` keeps what other decks of the run have drawn. */
export async function drawCharts(
  frames: readonly Frame[],
  sources: ChartSources,
  drawn: Map<string, Promise<Picture | undefined>>,
  report: Report,
): Promise<ReadonlyMap<string, Picture>> {
  const items = frames.flatMap(frame => frame.items.filter(item => item.kind === 'picture'));
  const pictures = await Promise.all(
    items.map(async item => [item.name, await drawOnce(item, sources, drawn, report)] as const),
  );
  return new Map(pictures.flatMap(([name, picture]) => (picture ? [[name, picture] as const] : [])));
}

function drawOnce(
  item: PictureItem,
  sources: ChartSources,
  drawn: Map<string, Promise<Picture | undefined>>,
  report: Report,
): Promise<Picture | undefined> {
  const { theme, locale } = sources;
  const key = [item.chart, theme.name, locale.language, ...item.box.slice(2)].join('\n');
  const picture = drawn.get(key) ?? draw(item, sources, report);
  drawn.set(key, picture);
  return picture;
}

async function draw(item: PictureItem, sources: ChartSources, report: Report): Promise<Picture | undefined> {
  const { briefing, specs, theme, locale, fonts } = sources;
  const chart = briefing.plan.charts.get(item.chart);
  if (!chart) return undefined;
  const spec = specs.get(chart.spec.value);
  if (!spec) {
    report(unknownSpec(chart.spec.place, chart.spec.value, [...specs.keys()]));
    return undefined;
  }
  const [, , width, height] = item.box;
  const { figures } = briefing;
  const sourceNames = citedBy(chart, briefing, locale);
  return drawChart({ chart, spec, figures, sourceNames, theme, locale, fonts, width, height }, report);
}

/** Short citations of the figures that a chart draws, each once. */
function citedBy(chart: PlannedChart, briefing: Briefing, locale: Locale): readonly string[] {
  const isDrawn = (figure: Figure) =>
    (chart.group !== undefined && figure.group === chart.group.value) ||
    chart.figures.some(drawn => drawn.value === figure.id);
  const ids = new Set([...briefing.figures.values()].filter(isDrawn).map(figure => figure.source));
  return [...ids].flatMap(id => {
    const source = briefing.sources.get(id);
    return (source && inLanguage(source.short, locale.language)) ?? [];
  });
}
