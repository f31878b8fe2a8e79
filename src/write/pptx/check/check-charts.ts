// Whether the native charts of a deck say what they were made of: each value in its cell and beside it in the chart.
import { type NativeChart, nativeWords } from '../../../chart/native/native-chart.ts';
import { readChart } from '../../../check/deck/chart.ts';
import { cellsOfChart, otherCells } from '../../../check/deck/workbook.ts';
import type { Package } from '../../../check/package/opened.ts';
import { cleanText } from '../../../container/xml.ts';
import { chartWords } from '../charts/read-chart.ts';

/** `charts` by the names of their parts. */
export function checkNativeCharts(deck: Package, charts: ReadonlyMap<string, NativeChart>): readonly string[] {
  return [...charts].flatMap(([part, chart]) => {
    const root = deck.trees.get(part);
    const stored = readChart(root);
    const workbook = cellsOfChart(deck, part);
    if (!stored || !workbook) return [`The chart ${part} or its workbook is missing.`];
    const [meant, said] = [nativeWords(chart).split('\n').map(cleanText).join('\n'), chartWords(root)];
    const words = said === meant ? [] : [`The chart ${part} says “${said}”, not “${meant}”.`];
    const cells = otherCells(stored, workbook).map(
      ({ cell, shown, stands }) => `The chart ${part} shows “${shown}”, its cell ${cell} has “${stands}”.`,
    );
    return [...words, ...cells];
  });
}
