// What a chart in a deck says, whichever program saved it last: the text by which a hand edit is found.
import { nativeWords } from '../../../chart/native/native-chart.ts';
import { readChart, type StoredRange } from '../../../check/deck/chart.ts';
import { descendants, type XmlElement } from '../../../container/tree.ts';

/** The words of the chart in a part, as `nativeWords` has them, and behind them what was typed into it; undefined when it is none. */
export function chartWords(root: XmlElement | undefined): string | undefined {
  const chart = readChart(root);
  if (!chart) return undefined;
  // The values of areas stand on a line of the same cells.
  const all = chart.plots.flatMap(plot => plot.series);
  const cells = all.map(({ ranges }) => ranges.values?.formula);
  const series = all.filter((_, index) => cells[index] === undefined || cells.indexOf(cells[index]) === index);
  const [first] = series;
  const words = nativeWords({
    categories: first?.ranges.categories?.texts.map((text = '') => text) ?? [],
    series: series.map(({ name, ranges }) => ({ name, points: pointsOf(ranges.values) })),
  });
  const typed = descendants(root, 'a:t').map(({ text }) => text);
  return [words, ...typed].join('\n');
}

/** Other programs write some numbers with more digits than they have: `66.700000000000003`. */
function pointsOf(range: StoredRange | undefined): readonly { readonly value?: string }[] {
  return (range?.texts ?? []).map(text => {
    const number = Number(text);
    if (text === undefined || text.trim() === '') return {};
    return { value: Number.isNaN(number) ? text : String(Number(number.toPrecision(15))) };
  });
}
