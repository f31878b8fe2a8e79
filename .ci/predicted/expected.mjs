// The texts of a frame as a reader sees them, one after another in painting order, each with its box and the lines that are foreseen.
import { bare } from './pages.mjs';

/**
 * For each text box and each cell of a table `{ name, box, paragraphs: [{ text, lines, size, list, written }] }`; lines are `{ text, width }`, boxes
 * `{ left, top, right, bottom }` in points, without the insets of a text box. Texts without a word are left out.
 */
export function textsOf(frame) {
  return frame.items.flatMap(textsOfItem).filter(({ paragraphs }) => paragraphs.length > 0);
}

function textsOfItem(item) {
  switch (item.kind) {
    case 'text': {
      const [x, y, width, height] = item.box;
      const [left, top, right, bottom] = item.insets;
      const box = { left: x + left, top: y + top, right: x + width - right, bottom: y + height - bottom };
      return [{ name: item.name, box, paragraphs: paragraphsOf(item.paragraphs) }];
    }
    case 'table':
      return cellsOf(item);
    default:
      return [];
  }
}

function cellsOf({ name, box: [x, y], columns, rows }) {
  const lefts = sums(x, columns);
  const tops = sums(
    y,
    rows.map(({ height }) => height),
  );
  return rows.flatMap(({ cells }, row) =>
    cells.map(({ paragraphs }, column) => ({
      name: `${name} row ${row + 1} column ${column + 1}`,
      box: { left: lefts[column], top: tops[row], right: lefts[column + 1], bottom: tops[row + 1] },
      paragraphs: paragraphsOf(paragraphs),
    })),
  );
}

function sums(start, lengths) {
  const ends = [start];
  for (const length of lengths) ends.push(ends.at(-1) + length);
  return ends;
}

function paragraphsOf(paragraphs) {
  return paragraphs
    .map(({ runs, lines, style, list, breaks }) => ({
      text: textOf(runs),
      lines: lines.map(line => ({ text: bare(textOf(line.runs)), width: line.width })),
      size: style.size,
      list: list !== undefined,
      written: breaks === 'written',
    }))
    .filter(({ text }) => bare(text) !== '');
}

function textOf(runs) {
  return runs.map(({ text }) => text).join('');
}
