// The words of the plan that are read as those of articles are: with links to figures, each number once.
import { derived } from '../../cache.ts';
import { type LocatedLink, linksIn } from '../figures/figure-links.ts';
import type { PlannedWords } from '../model/annotation.ts';
import type { Inline } from '../model/article.ts';
import type { Plan, PlannedChart } from '../model/plan.ts';

/** All words of the plan with links to figures, in its order. */
export const wordsOfPlan = derived(({ charts }: Plan): readonly PlannedWords[] =>
  [...charts.values()].flatMap(wordsOfChart),
);

export function wordsOfChart({ annotations = [] }: PlannedChart): readonly PlannedWords[] {
  return annotations.flatMap(({ words }) => [...words.values()]);
}

/** All links to figures in the words of a chart. */
export function linksOfChart(chart: PlannedChart): readonly LocatedLink[] {
  return wordsOfChart(chart).flatMap(linksIn);
}

/** Words in their parts: text, links to figures, and numbers marked as plain: `[14](plain:)`. */
export const inlinesOf = derived((words: PlannedWords): readonly Inline[] => {
  const { source, place } = words;
  const placeAt = (offset: number) => ({ ...place, column: place.column + offset - source.length + shown.length });
  const shown = source.trimStart();
  const figures = linksIn(words).map(({ start, end, figure, form, asWords, earlier, place: at }) => {
    const inline: Inline = { kind: 'figure', figure, form, asWords, earlier, place: at };
    return { start, end, inline };
  });
  const plain = [...source.matchAll(plainNumber)].map(({ index, 0: whole, 1: number = '' }) => {
    const inline: Inline = { kind: 'plain', text: number, place: placeAt(index) };
    return { start: index, end: index + whole.length, inline };
  });
  const inlines: Inline[] = [];
  let from = source.length - shown.length;
  const text = (to: number) => {
    if (to > from) inlines.push({ kind: 'text', text: source.slice(from, to), place: placeAt(from) });
  };
  for (const { start, end, inline } of [...figures, ...plain].toSorted((one, other) => one.start - other.start)) {
    text(start);
    inlines.push(inline);
    from = end;
  }
  text(source.length);
  return inlines;
});

const plainNumber = /\[([^[\]\r\n]+)\]\(plain:\)/g;
