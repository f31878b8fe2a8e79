// The charts of a deck, drawn to the size of their frames; what was drawn before, in this run or an earlier one, is not drawn again.

import type { Briefing } from '../briefing/model/briefing.ts';
import type { Figure } from '../briefing/model/figure.ts';
import { inLanguage } from '../briefing/model/language.ts';
import type { Locale } from '../briefing/model/locale.ts';
import type { PlannedChart } from '../briefing/model/plan.ts';
import { seriesOf } from '../briefing/model/series.ts';
import { figuresDrawn, figuresOfChart } from '../briefing/plan/chart-figures.ts';
import { chartsAlike } from '../briefing/plan/chart-scale.ts';
import type { Cache } from '../cache.ts';
import type { Report } from '../diagnostics/diagnostics.ts';
import { dated } from '../slide/citations.ts';
import { groundsOf } from '../theme/ground.ts';
import type { Theme } from '../theme/theme.ts';
import type { Frame, PictureItem } from '../typeset/frame.ts';
import { pictureBytes, pictureFrom } from './cached-picture.ts';
import { chartKey } from './chart-key.ts';
import { type ChartSpecs, canLackValues } from './chart-specs.ts';
import { checkSlideUnits } from './check/units.ts';
import { type ChartRequest, drawChart } from './draw-chart.ts';
import type { ChartFonts } from './fonts.ts';
import type { Picture } from './picture.ts';
import { unknownSpec } from './spec/unknown-spec.ts';

export interface ChartSources {
  readonly briefing: Briefing;
  readonly specs: ChartSpecs;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly drawing: ChartDrawing;
  /** Whether charts of which the plan does not say it are to be charts of PowerPoint. */
  readonly isNative: boolean;
}

/** What all decks of a run share for their charts. */
export interface ChartDrawing {
  /** Loaded when the first chart is drawn, and not at all when every chart is known. */
  readonly fonts: () => Promise<ChartFonts>;
  /** What tells these fonts from others. */
  readonly fontsName: string;
  /** Of earlier runs. */
  readonly cache: Cache;
  /** Of this run, by key. */
  readonly drawn: Map<string, Promise<Picture | undefined>>;
}

/** A chart as asked for: the fonts are loaded when it is drawn. */
type Request = Omit<ChartRequest, 'fonts'>;

/** A picture for each picture item, by the item's name. Charts of one unit on one slide are drawn to one scale. */
export async function drawCharts(
  frames: readonly Frame[],
  sources: ChartSources,
  report: Report,
): Promise<ReadonlyMap<string, Picture>> {
  const requests = frames.flatMap(frame => {
    const items = frame.items.filter(item => item.kind === 'picture');
    const all = items.flatMap(item => {
      const request = requestFor(item, frame, sources, report);
      return request ? [{ name: item.name, placeholder: item.placeholder, request }] : [];
    });
    const together = all.map(each => ({ ...each, request: { ...each.request, beside: besideOf(each.request, all) } }));
    checkSlideUnits(
      frame,
      together.map(({ placeholder, request }) => ({ ...request, placeholder })),
      report,
    );
    return together;
  });
  const pictures = await Promise.all(
    requests.map(async ({ name, request }) => [name, await drawOnce(request, sources.drawing, report)] as const),
  );
  return new Map(pictures.flatMap(([name, picture]) => (picture ? [[name, picture] as const] : [])));
}

/** The other charts of the slide whose figures have the same unit. */
function besideOf(request: Request, onSlide: readonly { readonly request: Request }[]): Request['beside'] {
  const others = onSlide.flatMap(other => (other.request === request ? [] : other.request));
  const ofOneUnit = chartsAlike(
    request.chart,
    others.map(({ chart }) => chart),
    request.figures,
  );
  const alike = others.filter(({ chart }) => ofOneUnit.includes(chart));
  return alike.map(({ chart, spec, width, height }) => ({ chart, spec, width, height }));
}

function requestFor(
  item: PictureItem,
  frame: Frame,
  { briefing, specs, theme, locale, isNative: otherwise }: ChartSources,
  report: Report,
): Request | undefined {
  const chart = briefing.plan.charts.get(item.chart);
  if (!chart || !isSound(chart, briefing, specs, locale)) return undefined;
  const spec = specs.get(chart.spec.value);
  if (!spec) {
    report(unknownSpec(chart.spec.place, chart.spec.value, [...specs.keys()]));
    return undefined;
  }
  const [, , width, height] = item.box;
  const sourceNames = citedBy(chart, briefing, locale);
  const ground = groundBehind(item, frame, theme);
  const isNative = chart.charts === undefined ? otherwise : chart.charts === 'native';
  const { figures } = briefing;
  return { chart, spec, figures, sourceNames, theme, ground, locale, width, height, isNative, beside: [] };
}

/** The color role of what most of a picture stands on. */
function groundBehind({ box, placeholder }: PictureItem, { layout: name, items }: Frame, theme: Theme): string {
  const layout = theme.layouts.get(name);
  const panels = items.flatMap(item => (item.kind === 'decoration' && item.shape === 'panel' ? item : []));
  const [ground] = groundsOf(box, layout?.placeholders.get(placeholder)?.fill, panels, layout?.background ?? '');
  return ground || 'background';
}

/** Whether all that a chart draws is there, without fault and with a label: else it has been said while the plan was read. */
function isSound(chart: PlannedChart, { figures }: Briefing, specs: ChartSpecs, { language }: Locale): boolean {
  const drawn = figuresDrawn(chart, figures);
  const named = [...chart.named.values()].map(({ value }) => figures.get(value));
  const colored = [...chart.colors.keys()].every(
    id =>
      id === 'largest' ||
      figures.has(id) ||
      chart.named.has(id) ||
      drawn.some(figure => seriesOf(figure).series === id),
  );
  const canLack = canLackValues(specs, chart.spec.value);
  const isUsable = ({ reported, value }: Figure, mayLack: boolean) =>
    reported !== 'row' && reported !== 'unit' && (mayLack || reported === undefined || value !== undefined);
  return (
    colored &&
    chart.figures.every(({ value }) => figures.has(value)) &&
    (!chart.group || drawn.some(figure => figure.group === chart.group?.value)) &&
    drawn.every(figure => isUsable(figure, canLack) && inLanguage(figure.label, language) !== undefined) &&
    named.every(figure => figure && isUsable(figure, false)) &&
    figuresOfChart(chart, figures).every(id => figures.has(id))
  );
}

function drawOnce(request: Request, drawing: ChartDrawing, report: Report): Promise<Picture | undefined> {
  const key = chartKey(request, drawing.fontsName);
  const picture = drawing.drawn.get(key) ?? drawOrRemember(key, request, drawing, report);
  drawing.drawn.set(key, picture);
  return picture;
}

/** A chart of which there was anything to say is drawn again each time, so that it is said again. */
async function drawOrRemember(
  key: string,
  request: Request,
  { cache, fonts }: ChartDrawing,
  report: Report,
): Promise<Picture | undefined> {
  const known = cache.get(key);
  if (known) return pictureFrom(known);
  let isSilent = true;
  const reported: Report = diagnostic => {
    isSilent = false;
    report(diagnostic);
  };
  const picture = await drawChart({ ...request, fonts: await fonts() }, reported, cache);
  if (picture && isSilent) cache.put(key, pictureBytes(picture));
  return picture;
}

/** Short citations of the figures that a chart draws, each once. */
function citedBy(chart: PlannedChart, briefing: Briefing, locale: Locale): readonly string[] {
  const drawn = figuresDrawn(chart, briefing.figures);
  return [...new Set(drawn.map(({ source }) => source))].flatMap(id => {
    const source = briefing.sources.get(id);
    const citation = source && inLanguage(source.short, locale.language);
    const cited = drawn.filter(figure => figure.source === id);
    return citation === undefined ? [] : dated(citation, cited, locale);
  });
}
