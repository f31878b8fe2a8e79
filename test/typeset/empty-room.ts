// The largest rectangle of a slide's body on which nothing stands, as a share of the body: what a viewer sees as a hole.
import type { Frame, FrameItem, TableItem, TextItem } from '../../src/typeset/frame.ts';

/** Left, top, right, bottom. */
type Edges = readonly [left: number, top: number, right: number, bottom: number];

/** What of an item can be seen: a panel or picture whole, of a text its lines, of a table its rules and the lines of its cells. */
function seen(item: FrameItem): readonly Edges[] {
  const [x, y, width, height] = item.box;
  if (item.kind === 'table') return tableEdges(item);
  if (item.kind === 'text' && !item.fill && !item.outline) return [textEdges(item)];
  return [[x, y, x + width, y + height]];
}

function tableEdges({ box: [x, y, width], columns, rows, anchor }: TableItem): readonly Edges[] {
  return rows.flatMap(({ height, cells }, index) => {
    const top = y + total(rows.slice(0, index).map(row => row.height));
    const texts = cells.map(({ paragraphs, insets }, column): Edges => {
      const left = x + total(columns.slice(0, column));
      const lines = paragraphs.flatMap(({ lines: set, style }) => set.map(() => style.size * style.line * 1.2));
      return textEdges({
        box: [left, top, columns[column] ?? 0, height],
        insets,
        anchor,
        paragraphs,
        height: total(lines),
      });
    });
    return [[x, top, x + width, top], [x, top + height, x + width, top + height], ...texts];
  });
}

const total = (lengths: readonly number[]) => lengths.reduce((sum, length) => sum + length, 0);

function textEdges({
  box: [x, y, width, height],
  insets: [left, top, right, bottom],
  anchor,
  paragraphs,
  height: set,
}: Pick<TextItem, 'box' | 'insets' | 'anchor' | 'paragraphs' | 'height'>): Edges {
  const longest = Math.max(
    0,
    ...paragraphs.flatMap(({ lines, marginLeft }) => lines.map(line => line.width + marginLeft)),
  );
  const align = paragraphs[0]?.style.align ?? 'left';
  const room = { x: width - left - right - longest, y: height - top - bottom - set };
  const start = x + left + (align === 'left' ? 0 : align === 'right' ? room.x : room.x / 2);
  const above = y + top + (anchor === 'top' ? 0 : anchor === 'bottom' ? room.y : room.y / 2);
  return [start, above, start + longest, above + set];
}

/** The share of a body that its largest empty rectangle has: 0.2 for a fifth. */
export function emptyShare(frame: Frame, body: Edges): number {
  const all = frame.items
    .flatMap(seen)
    .filter(([left, top, right, bottom]) => left < body[2] && right > body[0] && top < body[3] && bottom > body[1]);
  const sides = [body[0], body[2], ...all.flatMap(([left, , right]) => [left, right])];
  const xs = [...new Set(sides)].filter(x => x >= body[0] && x <= body[2]).toSorted((a, b) => a - b);
  let largest = 0;
  for (const [index, left] of xs.entries())
    for (const right of xs.slice(index + 1)) {
      const between = all.filter(edges => edges[0] < right && edges[2] > left).toSorted((a, b) => a[1] - b[1]);
      let top = body[1];
      for (const [, from, , to] of [...between, [0, body[3], 0, body[3]] as const]) {
        largest = Math.max(largest, (right - left) * (Math.min(from, body[3]) - top));
        top = Math.max(top, to);
      }
    }
  return largest / ((body[2] - body[0]) * (body[3] - body[1]));
}
