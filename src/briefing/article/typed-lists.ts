// Turns lists with typed markers (□, ○, 가.) into Markdown lists.

import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { fault } from '../../diagnostics/fault.ts';
import { placeOfNode, type Reading } from './article-markdown.ts';
import { type FoundMark, marksIn, type TypedLine, typedLines, withoutMark } from './typed-lines.ts';
import { rankOf } from './typed-mark.ts';

/*
 * The rule. A line of a slide that begins with a mark is a point, and its theme shows it with marks of its own. The mark that comes
 * first is the first level; a mark that is new goes one level below the point before it; one that was there before goes back to its level.
 * □, ○, ― and · keep the ranks that they have in Korean offices, whichever comes first: one that is ranked above the first mark of its list
 * is an error. The same mark two or more spaces further in is one level lower. Numbers (① 가. (1) ㉠ a)) become numbered lists and must
 * count from the first; after an empty line, points after numbers, or numbers after points, are a list of their own. A remark
 * (※ → ☞) stays a line of its own, with its sign. Of marks that a sentence may begin with (—, 가., a)) it takes two.
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

/** Which of the marks that were found are meant as marks. */
function marksOfList(found: readonly FoundMark[], where: 'slide' | 'prose'): (found: FoundMark) => boolean {
  const valuesOf = (sort: string) => found.flatMap(({ mark }) => (mark.sort === sort ? mark.value : []));
  const counts = (sort: string) => {
    const values = valuesOf(sort);
    return values.includes(1) && values.indexOf(2) > values.indexOf(1);
  };
  const isSure = ({ kind, sort, certain }: FoundMark['mark']): boolean => {
    if (kind === 'number') return counts(sort);
    return certain || valuesOf(sort).length > 1;
  };
  const isList = found.some(({ mark }) => mark.kind !== 'remark' && isSure(mark));
  return ({ mark, opens }) => {
    if (isSure(mark)) return true;
    if (opens || where === 'prose') return false;
    if (mark.kind === 'number' && mark.certain) return true;
    return isList && mark.value <= 1;
  };
}

/** A line of a row of paragraphs and lists. */
interface RowLine extends TypedLine {
  /** Whether it begins a block. */
  readonly opens: boolean;
  /** Of Markdown's own lists that in which it is a point. */
  readonly point?: { readonly list: List; readonly depth: number; readonly place: ListItem['position'] } | undefined;
}

/** A level of the list that is being read, with its latest point. */
interface Level {
  readonly sort: string;
  readonly indent: number;
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
  const isOf = (level: Level) => level.sort === sort && Math.abs(level.indent - indent) < 2;
  const [first] = levels;
  if (first && line.opens && !levels.some(isOf) && (first.list.ordered === true) !== ordered) levels.length = 0;
  if (!levels.some(isOf)) closeLevels(line, sort, levels, reading);
  const known = levels.findIndex(isOf);
  levels.length = known < 0 ? levels.length : known + 1;
  const level = levels[known];
  const expected = known < 0 ? 1 : (level?.value ?? 0) + 1;
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
  levels.push({ sort, indent, list, item, value, typed });
}

/** Leaves the levels below which a new mark does not stand: those further in, and those of lower rank. */
function closeLevels({ indent, paragraph }: RowLine, sort: string, levels: Level[], reading: Reading): void {
  const rank = rankOf(sort);
  const isAbove = ({ sort: other, indent: further }: Level) => {
    const its = rankOf(other);
    return indent + 2 <= further || (rank !== undefined && its !== undefined && its > rank && indent < further + 2);
  };
  const [first] = levels;
  let last = levels.at(-1);
  while (last && isAbove(last)) {
    levels.pop();
    last = levels.at(-1);
  }
  if (first && levels.length === 0 && first.sort !== sort) {
    reading.report(fault('BD380', placeOfNode(paragraph, reading.file), { mark: sort, first: first.sort }));
  }
}
