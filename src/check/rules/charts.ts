// The sins of charts: lengths that do not start at zero, depth, two scales, no unit, too many of anything, shares that are none.

import { type Chart, type OpenedPlot, readChart } from '../deck/chart.ts';
import { wordsOfBody } from '../deck/deck.ts';
import { type ChartCells, cellsOfChart, otherCells } from '../deck/workbook.ts';
import { findingMessage } from '../finding.ts';
import { type ReportHere, type Rule, reportingAt } from '../inspection.ts';
import type { CheckedSlide } from '../set/set-slide.ts';

const MOST_SERIES = 4;
const MOST_SLICES = 6;

export const checkCharts: Rule = ({ deck, slides }, report) => {
  for (const set of slides) {
    for (const { shape } of set.shapes) {
      const chart = readChart(deck.opened.trees.get(shape.chart ?? ''));
      if (!chart || shape.chart === undefined) continue;
      const here = reportingAt(report, set.slide.number, shape.name);
      const texts = [...set.shapes.map(each => wordsOfBody(each.shape.text)), shape.alternative];
      checkAxes(chart, here);
      if (chart.threeDimensional)
        here({ ...findingMessage('BC602', say => say.threeDimensional()), severity: 'warning', certainty: 'certain' });
      if (!namesUnit(chart, texts))
        here({ ...findingMessage('BC604', say => say.noUnit()), severity: 'warning', certainty: 'possible' });
      const series = chart.plots.reduce((sum, plot) => sum + (isRound(plot) ? 0 : plot.series.length), 0);
      if (series > MOST_SERIES)
        here({
          ...findingMessage('BC605', say => say.manySeries(series, MOST_SERIES)),
          severity: 'warning',
          certainty: 'certain',
        });
      checkCells(chart, cellsOfChart(deck.opened, shape.chart), here);
      for (const plot of chart.plots.filter(isRound)) checkPie(plot, chart, set, here);
    }
  }
};

/** The first value that is not that of its cell: it changes as soon as somebody opens the data. */
function checkCells(chart: Chart, workbook: ChartCells | undefined, report: ReportHere): void {
  const [other] = workbook ? otherCells(chart, workbook) : [];
  if (!other) return;
  report({
    ...findingMessage('BC608', say => say.otherCell(other)),
    severity: 'error',
    certainty: 'certain',
  });
}

function isRound({ kind }: OpenedPlot): boolean {
  return kind === 'pie' || kind === 'doughnut';
}

function checkAxes({ plots, valueAxes }: Chart, report: ReportHere): void {
  const scatter = plots.every(({ kind }) => kind === 'scatter');
  const scales = new Set(valueAxes.map(({ id, least, most }) => (least === undefined ? id : `${least} ${most}`)));
  if (scales.size > 1 && !scatter)
    report({ ...findingMessage('BC603', say => say.twoAxes()), severity: 'warning', certainty: 'certain' });
  for (const plot of plots.filter(({ kind }) => kind === 'bar' || kind === 'area')) {
    const axis = valueAxes.find(({ id }) => plot.axes.includes(id));
    const values = plot.series.flatMap(series => series.values);
    const lowest = Math.min(...values);
    const least = axis?.least;
    if (axis?.logarithmic)
      report({ ...findingMessage('BC601', say => say.logAxis()), severity: 'error', certainty: 'certain' });
    else if (least !== undefined && least > 0)
      report({ ...findingMessage('BC601', say => say.cutAxis(least)), severity: 'error', certainty: 'certain' });
    // Where all values lie in the upper sixth of the largest, the automatic axis starts above zero.
    else if (
      axis &&
      least === undefined &&
      !plot.shares &&
      values.length > 1 &&
      lowest > (Math.max(...values) * 5) / 6
    ) {
      report({ ...findingMessage('BC601', say => say.automaticAxis()), severity: 'warning', certainty: 'likely' });
    }
  }
}

/** A unit: a sign, a currency, a word for what is counted, or a remark that says so. */
const UNIT =
  /[%％‰°$€£¥₩㎡㎞㎏]|\b(percent|per cent|pp|points?|KRW|USD|EUR|JPY|CNY|GBP|won|dollars?|euros?|yen|thousands?|millions?|billions?|trillions?|tonnes?|tons?|kg|km|m²|kWh|MWh|GWh|TWh|MW|GW|hours?|days?|months?|years?|people|persons|firms|companies|households|jobs|cases|index|ratio|units?)\b|단위|지수|[(（](원|명|개|건|대|곳|회|톤|시간|일|개월|년|배|억 ?원|조 ?원|만 ?명|천 ?명|백만 ?원|십억 ?원|개사|가구)[)）,]|\d+(원|명|개|건|대|곳|회|톤|배)/i;
/** On the slide, where any sentence may hold such a word, only what stands as a unit. */
const STATED =
  /[(（][^()（）]{0,40}(%|％|won|KRW|USD|percent|points?|million|billion|thousand|원|명|개|건|톤|배|index|지수)[^()（）]{0,40}[)）]|단위 ?[:：]|\bunits?:|\d ?(%|％)|%/i;

function namesUnit({ words, formats }: Chart, said: readonly string[]): boolean {
  const formatted = formats.some(format => /[%$€£¥₩"]|\[\$/.test(format));
  return formatted || words.some(text => UNIT.test(text)) || said.some(text => STATED.test(text));
}

function checkPie(plot: OpenedPlot, chart: Chart, { shapes }: CheckedSlide, report: ReportHere): void {
  for (const { values, format } of plot.series) {
    if (values.length > MOST_SLICES)
      report({
        ...findingMessage('BC606', say => say.manySlices(values.length, MOST_SLICES)),
        severity: 'warning',
        certainty: 'certain',
      });
    const sum = values.reduce((total, value) => total + value, 0);
    const fractions = /%/.test(format) && values.every(value => value <= 1);
    const texts = [...chart.words, ...shapes.map(({ shape }) => wordsOfBody(shape.text))];
    const percents =
      !fractions &&
      values.every(value => value <= 100) &&
      (/%/.test(format) || texts.some(text => /%|percent/i.test(text)));
    if (!fractions && !percents) continue;
    const shown = fractions ? sum * 100 : sum;
    if (values.length === 0 || Math.abs(shown - 100) <= 1) continue;
    report({
      ...findingMessage('BC607', say => say.wrongSum(Math.round(shown * 10) / 10)),
      severity: 'error',
      certainty: fractions ? 'certain' : 'likely',
    });
  }
}
