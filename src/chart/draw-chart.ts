// A chart of the plan becomes a picture: figures and a Vega-Lite specification in, outlined SVG, PNG and alternative text out.
import type { Figures } from '../briefing/figure.ts';
import { inLanguage } from '../briefing/language.ts';
import type { Locale } from '../briefing/locale.ts';
import type { PlannedChart } from '../briefing/plan.ts';
import type { Report } from '../diagnostics.ts';
import { drawPng } from '../picture/png.ts';
import type { Theme } from '../theme/theme.ts';
import { alternativeText } from './alt.ts';
import { checkGlyphs, checkMarks, checkTexts } from './check.ts';
import { completeSpec } from './complete.ts';
import type { ChartFonts } from './fonts.ts';
import { namedFigures } from './named.ts';
import { outlineTexts } from './outlined.ts';
import type { Picture } from './picture.ts';
import { chartRows } from './row.ts';
import { readSpec } from './spec.ts';
import { checkStack } from './stack.ts';
import { drawWithVega } from './vega.ts';

export interface ChartRequest {
  readonly chart: PlannedChart;
  /** The specification that the chart names: `templates/charts/ranked-bars.vl.json` and its text. */
  readonly spec: { readonly file: string; readonly text: string };
  readonly figures: Figures;
  /** Short citations in the deck's language, for the alternative text. */
  readonly sourceNames: readonly string[];
  readonly theme: Theme;
  readonly locale: Locale;
  readonly fonts: ChartFonts;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a chart. Undefined after reporting faults of the plan or the figures (BD601-BD609), of the specification (BD610-BD629)
 * or of the drawing (BD630-BD639). Requests do not touch each other, so many may be drawn at the same time.
 */
export async function drawChart(request: ChartRequest, report: Report): Promise<Picture | undefined> {
  const { chart, figures, theme, locale, fonts, width, height } = request;
  let whole = true;
  const fault: Report = diagnostic => {
    whole &&= diagnostic.severity !== 'error';
    report(diagnostic);
  };

  // 1. The specification, inspected before anything of it runs.
  const spec = await readSpec(request.spec, theme, fault);
  if (!spec) return undefined;

  // 2. The figures as rows, and those that it reads by name.
  const rows = chartRows(chart, figures, spec.demands, theme, locale, fault);
  const named = rows && namedFigures(chart, figures, rows, spec.demands, locale, fault);
  if (!rows || !named) return undefined;
  checkStack(request.spec.text, chart, rows, fault);
  const about = { chart: chart.id, place: { file: request.spec.file, line: 1, column: 1 } };
  checkGlyphs(rows, named.values(), fonts, theme.fonts.latin, about, fault);
  if (!whole) return undefined;

  // 3. Both together: places and scales from the real widths of the texts.
  const completed = completeSpec(
    spec.value,
    { chart, demands: spec.demands, rows, named, theme, fonts, width, height },
    fault,
  );
  if (!completed) return undefined;

  // 4. Drawn, outlined, and held against the figures.
  const drawing = await drawWithVega(completed.spec, fonts, about, fault);
  if (!drawing) return undefined;
  const kind = drawing.marks.some(mark => mark.kind === 'rect') ? 'bars' : 'other';
  const title = inLanguage(chart.title, locale.language) ?? chart.id;
  const alt = alternativeText(kind, title, rows, named, request.sourceNames, locale);
  const { svg, texts } = outlineTexts(drawing.svg, chart.id, alt, theme.fonts.latin, fonts);
  checkMarks(drawing, completed.rows, named.values(), about, fault);
  checkTexts(texts, { width, height }, { ...about, place: chart.place }, fault);
  if (!whole) return undefined;

  // 5. The picture for programs that show no SVG.
  return { chart: chart.id, svg, png: await drawPng(svg, width, height), width, height, alt };
}
