// The shapes of a slide in two builds: texts word by word, charts by their pictures, and which changed figures each follows.

import type { Fit } from '../manifest/fit.ts';
import type { ManifestCell, ManifestChart, ManifestShape, ManifestText } from '../manifest/manifest.ts';
import type { ChartChange, PlaceChange, TextChange } from './changes.ts';
import type { MovedFigure } from './compare-figures.ts';
import { type Difference, wordDifference } from './difference.ts';
import { pairedShapes } from './paired-shapes.ts';

type Moved = ReadonlyMap<string, MovedFigure>;
type Worded = ManifestText | ManifestCell;

/** The places of a slide that differ, in the order of the new one, those that are gone last. */
export function compareShapes(
  before: readonly ManifestShape[],
  after: readonly ManifestShape[],
  moved: Moved,
): readonly PlaceChange[] {
  return pairedShapes(before, after).flatMap(({ before: old, after: now }): readonly PlaceChange[] => {
    if (!isChart(old) && !isChart(now)) return textChange(old, now, moved);
    return chartChange(isChart(old) ? old : undefined, isChart(now) ? now : undefined, moved);
  });
}

function isChart(shape: ManifestShape | undefined): shape is ManifestChart {
  return shape?.kind === 'chart';
}

function chartChange(
  before: ManifestChart | undefined,
  after: ManifestChart | undefined,
  moved: Moved,
): readonly ChartChange[] {
  const shape = after ?? before;
  if (!shape || (before?.picture === after?.picture && before?.data === after?.data)) return [];
  const figures = [...new Set([...(after?.figures ?? []), ...(before?.figures ?? [])])].filter(id => moved.has(id));
  return [{ kind: 'chart', key: shape.key, status: statusOf(before, after), chart: shape.chart, figures }];
}

function textChange(before: Worded | undefined, after: Worded | undefined, moved: Moved): readonly TextChange[] {
  const shape = after ?? before;
  if (!shape) return [];
  const fit = fitChange(before?.fit, after?.fit);
  const isSame = before?.text === after?.text;
  if (isSame && !fit) return [];
  const texts = { before: before?.text ?? '', after: after?.text ?? '' };
  const words = wordDifference(texts.before, texts.after);
  const shown = new Set([...(after?.figures ?? []), ...(before?.figures ?? [])]);
  const follows = ([id, figure]: readonly [string, MovedFigure]) => shown.has(id) || isWrittenOut(figure, words);
  return [
    {
      kind: shape.kind,
      key: shape.key,
      status: isSame ? 'refitted' : statusOf(before, after),
      cell: shape.kind === 'table-cell' ? { row: shape.row, column: shape.column } : undefined,
      figures: isSame ? [] : [...moved].filter(follows).map(([id]) => id),
      ...texts,
      words,
      fit,
    },
  ];
}

function statusOf(before: ManifestShape | undefined, after: ManifestShape | undefined): ChartChange['status'] {
  if (!before) return 'added';
  return after ? 'changed' : 'removed';
}

function fitChange(before: Fit | undefined, after: Fit | undefined): TextChange['fit'] {
  if (!before || !after) return undefined;
  return before.lines === after.lines && before.size === after.size ? undefined : { before, after };
}

const NUMBER = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;

/** Whether a text follows a figure that it does not name, as the note of a calculation does: its old digits went and its new ones came. */
function isWrittenOut({ before, after }: MovedFigure, words: readonly Difference[]): boolean {
  const numbers = (kind: Difference['kind']): ReadonlySet<string> =>
    new Set(words.filter(piece => piece.kind === kind).flatMap(({ text }) => text.match(NUMBER) ?? []));
  const [old] = before.digits.match(NUMBER) ?? [];
  const [now] = after.digits.match(NUMBER) ?? [];
  return old !== undefined && now !== undefined && numbers('old').has(old) && numbers('new').has(now);
}
