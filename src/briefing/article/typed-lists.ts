// Turns lists with typed markers (□, ○, 가.) into Markdown lists.

import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { fault } from '../../diagnostics/fault.ts';
import { levelsAbove, marksOfList, type TypedLevel } from '../../text/typed-levels.ts';
import { placeOfNode, type Reading } from './article-markdown.ts';
import { marksIn, type TypedLine, typedLines, withoutMark } from './typed-lines.ts';

/*
 * The rule. A line of a slide that begins with a mark is a point, at the level that `levelsAbove` says, and its theme shows it with marks of
 * its own. One that is ranked above the first mark of its list is an error. Numbers (① 가. (1) ㉠ a)) become numbered lists and must count
 * from the first. A remark (※ → ☞) stays a line of its own, with its sign.
 */

/** `nodes` with typed lists as lists; Markdown's own lists go to their level among them. The same nodes where none is typed. */
export function withTypedLists(nodes: readonly RootContent[], reading: Reading): readonly RootContent[] {
  const read: RootContent[] = [];
  let row: (Paragraph | List)[] = [];
  const endRow = () => {
    read.push(...readRow(row, reading));
    row = [];
  };
  for (const node of nodes) {
    if (node.type === 'paragraph' || node.type === 'list') row.push(node);
    else {
      endRow();
      read.push(node);
    }
  }
  endRow();
  return read;
}

/** A paragraph of prose or notes, each line that begins with a mark as a paragraph of its own, as it is typed. */
export function partedLines(paragraph: Paragraph, source: string): readonly Paragraph[] {
  const isMark = marksOfList(marksIn(paragraph, source), 'prose');
  return typedLines(paragraph, source, isMark).map(line => line.paragraph);
}

/** A line of a row of paragraphs and lists. */
interface RowLine extends TypedLine {
  /** Whether it begins a block. */
  readonly opens: boolean;
  /** Of Markdown's own lists that in which it is a point. */
  readonly point?: { readonly list: List; readonly depth: number; readonly place: ListItem['position'] } | undefined;
}

/** A level of the list that is being read, with its latest point. */
interface Level extends TypedLevel {
  readonly list: List;
  item: ListItem;
  /** Of its latest point. */
  value: number;
  typed: string;
}

function readRow(row: readonly (Paragraph | List)[], reading: Reading): readonly RootContent[] {
  const { source } = reading;
  const found = row.flatMap(node => paragraphsIn(node)).flatMap(paragraph => marksIn(paragraph, source));
  const isMark = marksOfList(found, 'slide');
  const parts = found.filter(one => isMark(one) && !(one.mark.kind === 'remark' && one.opens));
  if (parts.length === 0) return row;
  const read: RootContent[] = [];
  const levels: Level[] = [];
  const add = (node: Paragraph | ListItem['children'][number]) => {
    const children = levels.at(-1)?.item.children;
    if (children) children.push(node);
    else read.push(node);
  };
  const linesOf = (node: Paragraph | List, depth: number): readonly (RowLine | ListItem['children'][number])[] => {
    if (node.type === 'paragraph') {
      return typedLines(node, source, isMark).map((line, index) => ({ ...line, opens: index === 0 }));
    }
    return node.children.flatMap(({ children, position }, order) =>
      children.flatMap((child, index) => {
        if (child.type === 'list') return linesOf(child, depth + 1);
        if (child.type !== 'paragraph' || index > 0) return [child];
        const point = { list: node, depth, place: position };
        return typedLines(child, source, one => !one.opens && isMark(one)).map(
          (line, first): RowLine => ({
            ...line,
            opens: first === 0 && order === 0,
            point: first === 0 ? point : undefined,
          }),
        );
      }),
    );
  };
  for (const line of row.flatMap(node => linesOf(node, 0))) {
    if (!('paragraph' in line)) add(line);
    else if (line.mark?.kind === 'remark') add(line.paragraph);
    else if (line.mark || line.point) putPoint(line, levels, read, reading);
    else {
      levels.length = 0;
      read.push(line.paragraph);
    }
  }
  return read;
}

/** The paragraphs in which a mark may stand: each point's own line with what Markdown joined to it. */
function paragraphsIn(node: Paragraph | List): readonly Paragraph[] {
  if (node.type === 'paragraph') return [node];
  return node.children.flatMap(({ children }) =>
    children.flatMap((child, index) =>
      child.type === 'list' || (child.type === 'paragraph' && index === 0) ? paragraphsIn(child) : [],
    ),
  );
}

/** What a point says of its level. */
interface Sort {
  readonly sort: string;
  readonly ordered: boolean;
  readonly value: number;
  readonly typed: string;
}

function sortOf({ mark, point }: RowLine): Sort {
  const ordered = mark ? mark.kind === 'number' : point?.list.ordered === true;
  if (mark) return { sort: mark.sort, ordered, value: mark.value, typed: mark.typed.trim() };
  const depth = point && point.depth > 0 ? `${point.depth}` : '';
  return { sort: `${ordered ? '1.' : '-'}${depth}`, ordered, value: 0, typed: ordered ? '1.' : '-' };
}

/** Puts a point onto its level. */
function putPoint(line: RowLine, levels: Level[], read: RootContent[], reading: Reading): void {
  const { indent, point } = line;
  const { sort, ordered, value, typed } = sortOf(line);
  const paragraph = withoutMark(line);
  const item: ListItem = {
    type: 'listItem',
    spread: false,
    children: [paragraph],
    position: point?.place ?? line.paragraph.position,
  };
  const { above, known, isRankedAbove } = levelsAbove({ sort, indent, ordered, opens: line.opens }, levels);
  const first = levels[0]?.sort ?? sort;
  if (isRankedAbove) reading.report(fault('BD380', placeOfNode(paragraph, reading.file), { mark: sort, first }));
  levels.length = known ? above + 1 : above;
  const level = levels[known ? above : -1];
  const expected = (level?.value ?? 0) + 1;
  if (value > 0 && value !== expected) {
    reading.report(fault('BD381', placeOfNode(line.paragraph, reading.file), { before: level?.typed, mark: typed }));
  }
  if (level) {
    level.list.children.push(item);
    level.item = item;
    level.value = value;
    level.typed = typed;
    return;
  }
  const start = point?.list.start ?? 1;
  const list: List = {
    type: 'list',
    ordered,
    start,
    spread: false,
    children: [item],
    position: point?.list.position ?? line.paragraph.position,
  };
  (levels.at(-1)?.item.children ?? read).push(list);
  levels.push({ sort, indent, ordered, list, item, value, typed });
}
