// Whether a deck is heard in the order in which it is seen: the order of shapes in the file against their places.

import type { OpenedBox } from '../deck/deck.ts';
import { isFootnote, isFurniture, isTitleShape } from '../deck/deck.ts';
import { findingMessage } from '../finding.ts';
import { type Rule, reportingAt, shapeLabel } from '../inspection.ts';
import type { SetShape } from '../set/set-slide.ts';

export const checkOrder: Rule = ({ slides }, report) => {
  for (const { slide, shapes } of slides) {
    const read = shapes.filter(isRead);
    const title = read.findIndex(({ shape }) => isTitleShape(shape));
    const before = read[0];
    if (title > 0 && before) {
      reportingAt(
        report,
        slide.number,
        before.shape.name,
      )({
        ...findingMessage('BC409', say => say.titleNotFirst(shapeLabel(before.shape))),
        severity: 'warning',
        certainty: 'certain',
      });
    }
    const rest = read.filter((_, index) => index !== title);
    const pair = firstWrongPair(rest);
    if (!pair) continue;
    const [first, second] = [pair[0].shape, pair[1].shape];
    reportingAt(
      report,
      slide.number,
      second.name,
    )({
      ...findingMessage('BC409', say => say.readBefore(shapeLabel(first), shapeLabel(second))),
      severity: 'warning',
      certainty: 'likely',
    });
  }
};

/** Footers and source lines may be heard at any time. */
function isRead({ shape, ink, text }: SetShape): boolean {
  const speaks = text !== undefined || ['picture', 'chart', 'table', 'other'].includes(shape.kind);
  return ink !== undefined && speaks && !shape.decorative && !isFurniture(shape) && !isFootnote(shape.text);
}

/** Two neighbours in reading of which the second stands clearly before the first. */
function firstWrongPair(read: readonly SetShape[]): readonly [SetShape, SetShape] | undefined {
  for (const [index, first] of read.entries()) {
    for (const second of read.slice(index + 1)) {
      if (first.ink && second.ink && standsBefore(second, first)) return [first, second];
    }
  }
  return undefined;
}

/** So many points may lines of one row be apart. */
const SAME_ROW = 6;

/**
 * Above the other in the same column, or left of it in the same row. Columns read one after the other and rows read one
 * after the other both pass; boxes that share neither column nor row have no order.
 */
function standsBefore(one: SetShape, other: SetShape): boolean {
  const [a, b] = [one.box ?? one.ink, other.box ?? other.ink];
  const [seen, otherSeen] = [one.ink, other.ink];
  if (!a || !b || !seen || !otherSeen) return false;
  const above = seen.y + seen.height <= otherSeen.y + SAME_ROW && overlapShare(a, b, 'x') > 0.5;
  const left = seen.x + seen.width <= otherSeen.x + SAME_ROW && overlapShare(seen, otherSeen, 'y') > 0.5;
  return above || left;
}

/** How much of the shorter side the two have in common. */
function overlapShare(one: OpenedBox, other: OpenedBox, axis: 'x' | 'y'): number {
  const side = axis === 'x' ? 'width' : 'height';
  const common = Math.min(one[axis] + one[side], other[axis] + other[side]) - Math.max(one[axis], other[axis]);
  const shorter = Math.min(one[side], other[side]);
  return shorter <= 0 ? 0 : common / shorter;
}
