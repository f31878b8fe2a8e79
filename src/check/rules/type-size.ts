// Whether everything can be read from the back row: the least size by what a text is for and how the deck is used.

import { descendants, numberOf } from '../../container/tree.ts';
import { isFootnote, isFurniture, isTitleShape, type OpenedRun, type TextBody } from '../deck/deck.ts';
import { type Density, findingMessage } from '../finding.ts';
import { type Rule, reportingAt } from '../inspection.ts';
import type { CheckedSlide, SetShape } from '../set/set-slide.ts';

/** In points: labels and all else, what a passage of words rests on, source lines, the line above the title, footers. */
interface Least {
  readonly any: number;
  readonly passage: number;
  readonly source: number;
  readonly running: number;
  readonly footer: number;
  readonly chart: number;
}

/** Seen from six screen heights, 16 pt is what 15 minutes of arc ask for; a handout is read at arm's length. */
const LEAST: Readonly<Record<Density, Least>> = {
  talk: { any: 14, passage: 16, source: 10, running: 11, footer: 9, chart: 12 },
  handout: { any: 10, passage: 10, source: 8, running: 8, footer: 8, chart: 8 },
};

/** More letters than this are a passage. */
const PASSAGE = 60;

export const checkTypeSize: Rule = ({ deck, slides, density }, report) => {
  const least = LEAST[density];
  for (const set of slides) {
    const { slide, shapes } = set;
    for (const one of shapes) {
      const here = reportingAt(report, slide.number, one.shape.name);
      const bound = leastFor(one, set, deck.size.height, least);
      const small = [...(one.text ? [one.text] : []), ...one.cells].flatMap(({ body }) => smallest(body) ?? []);
      const worst = small.toSorted((a, b) => a.size - b.size)[0];
      if (worst && worst.size < bound - 0.05) {
        here({
          ...findingMessage('BC201', say => say.tooSmall(worst.text, worst.size, bound, density)),
          severity: worst.size < bound * 0.75 ? 'error' : 'warning',
          certainty: 'certain',
        });
        continue;
      }
      const passage =
        bound < least.any
          ? undefined
          : small.find(({ size, text }) => size < least.passage - 0.05 && text.length > PASSAGE);
      if (passage)
        here({
          ...findingMessage('BC201', say => say.tooSmall(passage.text, passage.size, least.passage, density)),
          severity: 'note',
          certainty: 'likely',
        });
      const chart = one.shape.chart === undefined ? undefined : smallestIn(deck.opened.trees.get(one.shape.chart));
      if (chart !== undefined && chart < least.chart) {
        here({
          ...findingMessage('BC201', say => say.smallChartText(chart, least.chart)),
          severity: 'warning',
          certainty: 'certain',
        });
      }
    }
  }
};

function leastFor({ shape, text, box }: SetShape, { shapes }: CheckedSlide, height: number, least: Least): number {
  if (isFurniture(shape)) return least.footer;
  if (box && (isFootnote(text?.body) || box.y > height * 0.85)) return least.source;
  const title = shapes.find(each => isTitleShape(each.shape));
  const above = title?.box && box && box.y + box.height <= title.box.y + 2 && (text?.least.lines.length ?? 0) === 1;
  return above ? least.running : least.any;
}

function smallest(body: TextBody): { readonly size: number; readonly text: string } | undefined {
  const scale = body.autofit.kind === 'shrink' ? body.autofit.scale : 1;
  const runs = body.paragraphs.flatMap(paragraph => {
    const text = paragraph.runs.map(run => run.text).join('');
    return paragraph.runs.filter(isRead).map(run => ({ size: run.size * scale, text }));
  });
  return runs.toSorted((a, b) => a.size - b.size)[0];
}

function isRead({ text }: OpenedRun): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function smallestIn(chart: Parameters<typeof descendants>[0]): number | undefined {
  const sizes = ['a:defRPr', 'a:rPr']
    .flatMap(name => descendants(chart, name))
    .flatMap(node => numberOf(node, 'sz') ?? []);
  return sizes.length === 0 ? undefined : sizes.reduce((least, size) => Math.min(least, size)) / 100;
}
