// A chart of the plan becomes a picture: figures and a Vega-Lite specification in, outlined SVG, PNG and alternative text out.

import type { Figures } from '../briefing/model/figure.ts';
import { inLanguage } from '../briefing/model/language.ts';
import type { Locale } from '../briefing/model/locale.ts';
import type { PlannedChart } from '../briefing/model/plan.ts';
import { type ChartScale, chartScale } from '../briefing/plan/chart-scale.ts';
import { type Cache, NO_CACHE } from '../cache.ts';
import type { Place, Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { drawPng } from '../picture/png.ts';
import { colorsOn } from '../theme/contrast.ts';
import type { Theme } from '../theme/theme.ts';
import { alternativeText } from './alt.ts';
import { type Annotated, annotate, marginsFor } from './annotate/annotate.ts';
import { type Annotation, annotationsOf } from './annotate/annotations.ts';
import { checkChartGlyphs, checkMarks, checkTexts, wordsOfFigures } from './check/check.ts';
import { checkGuides } from './check/guides.ts';
import { checkStack, checkStackSums } from './check/stack.ts';
import { checkSpecUnits } from './check/units.ts';
import type { ChartFonts } from './fonts.ts';
import { fieldsFromValues } from './from-values.ts';
import { namedFigures } from './named.ts';
import type { Drawn } from './native/drawn.ts';
import { lowered, outlineTexts } from './outlined.ts';
import type { Picture } from './picture.ts';
import { chartRows } from './row.ts';
import { type CompletedSpec, type Completion, completeSpec, drawsBars } from './spec/complete.ts';
import { type ReadSpec, readSpec } from './spec/spec.ts';
import { drawWithVega, type VegaDrawing } from './vega.ts';

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

  // 3. All together: places and scales from the real widths of the texts. Annotations may need some of the picture for themselves.
  const others = beside.flatMap(other => other?.completion ?? []);
  const annotations = annotationsOf(chart, rows, demands, request.figures, read.scale, locale, mistake);
  if (!annotations) return undefined;
  checkChartGlyphs(
    annotations.map(({ words: text, place }) => ({ text, place })),
    fonts,
    theme.fonts.latin,
    chart.id,
    mistake,
  );
  if (!whole) return undefined;
  const margins = marginsFor(annotations, { theme, fonts, demands });
  let found: Attempt | undefined;
  // Charts beside each other have one scale, so none of them gives way.
  for (const margin of others.length > 0 ? margins.slice(0, 1) : margins) {
    const attempt = await drawnWithin(margin, read, annotations, others, about, found ? () => {} : mistake, cache);
    if (!found && !attempt) return undefined;
    if (attempt && (!found || attempt.annotated.left.length === 0)) found = attempt;
    if (found?.annotated.left.length === 0) break;
  }
  if (!found) return undefined;
  for (const { kind, words, place } of found.annotated.left)
    mistake(fault('BD667', place, { chart: chart.id, kind, words: words.replaceAll('\u00a0', ' ') }));

  // 4. Drawn, outlined, and held against the figures.
  const { drawing, completed, annotated, size } = found;
  const kind = drawing.marks.some(mark => mark.kind === 'bar') ? 'bars' : 'other';
  const title = inLanguage(chart.title, locale.language) ?? chart.id;
  const alt = alternativeText(
    ...([kind, title, rows, named] as const),
    annotations.map(({ phrase }) => phrase),
    ...([request.sourceNames, locale] as const),
  );
  const sizeless = drawing.marks.find(({ lines, fontSize }) => lines.length > 0 && !(fontSize > 0));
  if (sizeless) {
    mistake(fault('BD648', about.place, { chart: chart.id, text: sizeless.lines.join(' ') }));
    return undefined;
  }
  const outlined = outlineTexts(found.svg, chart.id, alt, theme.fonts.latin, fonts);
  const svg = outlined.svg.replace(/<\/svg>\s*$/u, `${annotated.svg}</svg>`);
  const texts = [...outlined.texts, ...annotated.texts];
  const words = [...new Set(texts.map(({ text }) => text))];
  checkChartGlyphs(
    words.map(text => ({ text, place: about.place })),
    fonts,
    theme.fonts.latin,
    chart.id,
    mistake,
  );
  const page = theme.colors.get('background') ?? 'FFFFFF';
  const held = { fromValues: fieldsFromValues(read.spec), size, page, cells: demands.cells };
  if (!checkStackSums(drawing, chart, rows, mistake) || !checkGuides(drawing, rows, about, mistake)) return undefined;
  const stand = checkMarks(drawing, completed.rows, [...named.values()], held, about, mistake);
  const [{ figure } = { figure: undefined }] = rows.filter(({ value }) => value !== null);
  const { scale } = read;
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
  const native = request.isNative ? await nativeOf(chart, drawn, annotations, report) : undefined;
  return { chart: chart.id, svg, png: await drawPng(svg, width, height), width, height, alt, ...native };
}

/** The drawing as a chart of PowerPoint, or nothing after saying which of its layers has no counterpart there (BD660). */
async function nativeOf(
  { id, place }: PlannedChart,
  drawn: Drawn,
  [annotation]: readonly Annotation[],
  report: Report,
): Promise<Pick<Picture, 'native'>> {
  const { isObstacle, nativeChart } = await import('./native/derive.ts');
  const native = annotation
    ? ({ layer: annotation.words.replaceAll('\u00a0', ' '), reason: 'annotation' } as const)
    : nativeChart(drawn);
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

/** A chart that was drawn, with what of its annotations has room. */
interface Attempt {
  readonly completed: CompletedSpec;
  readonly drawing: VegaDrawing;
  /** Of the chart without its margins. */
  readonly size: { readonly width: number; readonly height: number };
  /** As large as the picture. */
  readonly svg: string;
  readonly annotated: Annotated;
}

async function drawnWithin(
  { above, right }: { readonly above: number; readonly right: number },
  { spec, completion }: ReadRequest,
  annotations: readonly Annotation[],
  others: readonly Completion[],
  about: { readonly chart: string; readonly place: Place },
  report: Report,
  cache: Cache,
): Promise<Attempt | undefined> {
  const { width, height, theme, fonts, demands } = completion;
  const size = { width: width - right, height: height - above };
  const completed = completeSpec(spec, { ...completion, ...size }, others, report);
  const drawing = completed && (await drawWithVega(completed.spec, fonts, about, report, cache));
  if (!drawing) return undefined;
  const svg = above + right > 0 ? lowered(drawing.svg, above, { width, height }) : drawing.svg;
  const isWhole = drawing.marks.every(({ lines, fontSize }) => lines.length === 0 || fontSize > 0);
  const texts =
    annotations.length > 0 && isWhole ? outlineTexts(svg, about.chart, '', theme.fonts.latin, fonts).texts : [];
  const annotated = annotate(
    annotations,
    { marks: drawing.marks, texts, top: above, width, height },
    { theme, fonts, demands },
  );
  return { completed, drawing, size, svg, annotated };
}

interface ReadRequest {
  readonly scale: ChartScale | undefined;
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
    ...{ spec: read.value, parse: read.parse, scale },
    completion: { chart, demands, rows, named, theme, fonts, width, height },
  };
}
