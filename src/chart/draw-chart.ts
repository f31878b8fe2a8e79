// A chart of the plan becomes a picture: figures and a Vega-Lite specification in, outlined SVG, PNG and alternative text out.

import type { Figures } from '../briefing/model/figure.ts';
import { inLanguage } from '../briefing/model/language.ts';
import type { Locale } from '../briefing/model/locale.ts';
import type { PlannedChart } from '../briefing/model/plan.ts';
import { chartScale } from '../briefing/plan/chart-scale.ts';
import { type Cache, NO_CACHE } from '../cache.ts';
import type { Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { drawPng } from '../picture/png.ts';
import { colorsOn } from '../theme/contrast.ts';
import type { Theme } from '../theme/theme.ts';
import { alternativeText } from './alt.ts';
import { checkChartGlyphs, checkMarks, checkTexts, wordsOfFigures } from './check/check.ts';
import { checkGuides } from './check/guides.ts';
import { checkStack, checkStackSums } from './check/stack.ts';
import { checkSpecUnits } from './check/units.ts';
import type { ChartFonts } from './fonts.ts';
import { fieldsFromValues } from './from-values.ts';
import { namedFigures } from './named.ts';
import type { Drawn } from './native/drawn.ts';
import { outlineTexts } from './outlined.ts';
import type { Picture } from './picture.ts';
import { chartRows } from './row.ts';
import { type Completion, completeSpec, drawsBars } from './spec/complete.ts';
import { type ReadSpec, readSpec } from './spec/spec.ts';
import { drawWithVega } from './vega.ts';

export interface ChartRequest {
  readonly chart: PlannedChart;
  /** The specification that the chart names: `templates/charts/ranked-bars.vl.json` and its text. */
  readonly spec: { readonly file: string; readonly text: string };
  readonly figures: Figures;
  /** Short citations in the deck's language, for the alternative text. */
  readonly sourceNames: readonly string[];
  readonly theme: Theme;
  /** The color role of what is behind the picture; undefined: the page. */
  readonly ground?: string | undefined;
  readonly locale: Locale;
  readonly fonts: ChartFonts;
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Whether it is to be a chart of PowerPoint, as far as that has a counterpart for all that it draws. */
  readonly isNative?: boolean | undefined;
  /** Charts of the same slide whose figures have the same unit: drawn to the same scale, so that bars may be compared across. */
  readonly beside: readonly Pick<ChartRequest, 'chart' | 'spec' | 'width' | 'height'>[];
}

/**
 * Draws a chart. Undefined after reporting faults of the plan or the figures (BD601-BD609), of the specification (BD610-BD629)
 * or of the drawing (BD630-BD639). Requests do not touch each other, so many may be drawn at the same time.
 */
export async function drawChart(
  asked: ChartRequest,
  report: Report,
  cache: Cache = NO_CACHE,
): Promise<Picture | undefined> {
  const request = { ...asked, theme: onGround(asked) };
  const { chart, theme, locale, fonts, width, height } = request;
  let whole = true;
  const mistake: Report = diagnostic => {
    whole &&= diagnostic.severity !== 'error';
    report(diagnostic);
  };

  // 1. The specification, and the figures that it draws.
  const read = await readRequest(request, mistake);
  if (!read) return undefined;
  const { rows, named, demands } = read.completion;
  checkStack(read.spec, read.parse, chart, rows, mistake);
  const about = { chart: chart.id, place: { file: request.spec.file, line: 1, column: 1 } };
  checkChartGlyphs(wordsOfFigures(rows, named.values()), fonts, theme.fonts.latin, chart.id, mistake);
  if (!drawsBars(read.spec) && rows.every(({ value }) => value === null))
    mistake(fault('BD604.noValues', chart.place, { chart: chart.id }));
  if (!whole) return undefined;

  // 2. The charts beside it. What is wrong with them is said when they are drawn themselves.
  const beside = await Promise.all(
    request.beside.map(other => readRequest({ ...request, ...other, beside: besideOf(other, request) }, () => {})),
  );

  // 3. All together: places and scales from the real widths of the texts.
  const others = beside.flatMap(other => other?.completion ?? []);
  const completed = completeSpec(read.spec, read.completion, others, mistake);
  if (!completed) return undefined;

  // 4. Drawn, outlined, and held against the figures.
  const drawing = await drawWithVega(completed.spec, fonts, about, mistake, cache);
  if (!drawing) return undefined;
  const kind = drawing.marks.some(mark => mark.kind === 'bar') ? 'bars' : 'other';
  const title = inLanguage(chart.title, locale.language) ?? chart.id;
  const alt = alternativeText(kind, title, rows, named, request.sourceNames, locale);
  const sizeless = drawing.marks.find(({ lines, fontSize }) => lines.length > 0 && !(fontSize > 0));
  if (sizeless) {
    mistake(fault('BD648', about.place, { chart: chart.id, text: sizeless.lines.join(' ') }));
    return undefined;
  }
  const { svg, texts } = outlineTexts(drawing.svg, chart.id, alt, theme.fonts.latin, fonts);
  const words = [...new Set(texts.map(({ text }) => text))];
  checkChartGlyphs(
    words.map(text => ({ text, place: about.place })),
    fonts,
    theme.fonts.latin,
    chart.id,
    mistake,
  );
  const page = theme.colors.get('background') ?? 'FFFFFF';
  const held = { fromValues: fieldsFromValues(read.spec), size: { width, height }, page, cells: demands.cells };
  if (!checkStackSums(drawing, chart, rows, mistake) || !checkGuides(drawing, rows, about, mistake)) return undefined;
  const stand = checkMarks(drawing, completed.rows, [...named.values()], held, about, mistake);
  const [{ figure } = { figure: undefined }] = rows.filter(({ value }) => value !== null);
  const scale = chartScale([chart, ...request.beside.map(other => other.chart)], request.figures, locale);
  if (stand && figure)
    checkSpecUnits(drawing, completed.rows, [...named.values()], { figure, scale, locale }, about, mistake);
  if (stand) checkTexts(texts, { width, height }, { ...about, place: chart.place }, mistake);
  if (!whole) return undefined;

  // 5. The picture for programs that show no SVG, and the chart of PowerPoint.
  const { rows: drawnRows } = completed;
  const drawn = {
    ...{ drawing, spec: read.spec, rows: drawnRows, named: [...named.values()] },
    ...{ title, locale, width, height },
  };
  const native = request.isNative ? await nativeOf(chart, drawn, report) : undefined;
  return { chart: chart.id, svg, png: await drawPng(svg, width, height), width, height, alt, ...native };
}

/** The drawing as a chart of PowerPoint, or nothing after saying which of its layers has no counterpart there (BD660). */
async function nativeOf({ id, place }: PlannedChart, drawn: Drawn, report: Report): Promise<Pick<Picture, 'native'>> {
  const { isObstacle, nativeChart } = await import('./native/derive.ts');
  const native = nativeChart(drawn);
  if (!isObstacle(native)) return { native };
  report(fault('BD660', place, { chart: id, ...native }));
  return {};
}

/** The theme with the colors that its charts have on their ground. */
function onGround({ theme, ground = 'background' }: Pick<ChartRequest, 'theme' | 'ground'>): Theme {
  return { ...theme, colors: colorsOn(ground, theme.colors) };
}

/** The charts beside one of those that a request has beside its own: its own, and the rest. */
function besideOf(other: ChartRequest['beside'][number], request: ChartRequest): ChartRequest['beside'] {
  return [request, ...request.beside.filter(each => each !== other)];
}

interface ReadRequest {
  readonly spec: ReadSpec['value'];
  readonly parse: ReadSpec['parse'];
  readonly completion: Completion;
}

/** The specification, inspected before anything of it runs; the figures as rows, and those that it reads by name. */
async function readRequest(
  { chart, spec, figures, theme, locale, fonts, width, height, beside }: ChartRequest,
  report: Report,
): Promise<ReadRequest | undefined> {
  const read = await readSpec(spec, theme, report);
  if (!read) return undefined;
  const { demands } = read;
  const scale = chartScale([chart, ...beside.map(other => other.chart)], figures, locale);
  const rows = chartRows(chart, figures, demands, theme, locale, scale, report);
  const named = rows && namedFigures(chart, figures, rows, demands, locale, scale, report);
  if (!rows || !named) return undefined;
  return {
    spec: read.value,
    parse: read.parse,
    completion: { chart, demands, rows, named, theme, fonts, width, height },
  };
}
