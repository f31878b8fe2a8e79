// The blocks inside a slide or its notes, and tables wherever they stand.

import type { List, ListItem, RootContent, Table } from 'mdast';
import { fault } from '../../diagnostics/fault.ts';
import { limitOf } from '../../limits.ts';
import type { ArticleBlock, ArticleCell, ArticleTable, Inline, Item } from '../model/article.ts';
import { readInlines, refuse, tidy } from './article-inline.ts';
import { placeOfNode, type Reading, typed } from './article-markdown.ts';
import { onlyImage, readArticlePicture } from './article-picture.ts';
import { type WithIcon, withIcon } from './icon.ts';
import { qrLinkOf } from './keyed-paragraph.ts';
import { takeawayOf } from './takeaway.ts';
import { marksIn } from './typed-lines.ts';
import { withTypedLists } from './typed-lists.ts';

/** The blocks of a slide's `nodes`, `depth` levels inside lists and quotes; reports what a slide cannot show. */
export function readBlocks(nodes: readonly RootContent[], reading: Reading, depth = 0): readonly ArticleBlock[] {
  const [first] = nodes;
  const deepest = limitOf('article-depth');
  if (depth > deepest && first !== undefined) {
    reading.report(fault('BD352', placeOfNode(first, reading.file), { deepest }));
    return [];
  }
  if (depth === 0 && reading.where === 'slide') reportNotes(nodes, reading);
  return withTypedLists(nodes, reading).flatMap(node => readBlock(node, reading, depth));
}

/** Reports a single point with `*` below a table, or below a list with other marks: it is most likely typed as a note. */
function reportNotes(nodes: readonly RootContent[], reading: Reading): void {
  for (const [index, node] of nodes.entries()) {
    const above = nodes[index - 1];
    if (node.type !== 'list' || node.children.length !== 1 || !typed(node, reading.source).startsWith('*')) continue;
    const isBelow =
      above?.type === 'table' ||
      (above?.type === 'list' && !typed(above, reading.source).startsWith('*')) ||
      (above?.type === 'paragraph' && marksIn(above, reading.source).length > 0);
    if (isBelow) reading.report(fault('BD397', placeOfNode(node, reading.file), {}));
  }
}

function readBlock(node: RootContent, reading: Reading, depth: number): readonly ArticleBlock[] {
  const place = placeOfNode(node, reading.file);
  switch (node.type) {
    case 'paragraph': {
      const image = depth === 0 ? onlyImage(node) : undefined;
      if (image) return [readArticlePicture(image, reading)];
      const children = tidy(readInlines(node.children, reading, depth));
      const takeaway = depth === 0 && reading.where === 'slide' ? takeawayOf(children) : undefined;
      if (takeaway) return [takeaway];
      const link = depth === 0 && reading.where === 'slide' ? qrLinkOf(children) : undefined;
      if (link) return [link];
      return children.length === 0 ? [] : [{ kind: 'paragraph', children, place }];
    }
    case 'heading': {
      if (depth > 0) reading.report(fault('BD320', place, {}));
      return [{ kind: 'heading', ...withIcon(tidy(readInlines(node.children, reading, depth))), place }];
    }
    case 'list':
      return [readList(node, reading, depth)];
    case 'blockquote':
      return [{ kind: 'quote', blocks: readBlocks(node.children, reading, depth + 1), place }];
    case 'table':
      return [{ kind: 'table', table: readTable(node, reading), place }];
    case 'code':
      refuse('code', place, reading);
      return [];
    case 'thematicBreak':
      refuse('rule', place, reading);
      return [];
    case 'footnoteDefinition':
      refuse('footnote', place, reading);
      return [];
    default:
      throw new Error(`${node.type} where Markdown has a block`);
  }
}

function readList(list: List, reading: Reading, depth: number): ArticleBlock {
  const place = placeOfNode(list, reading.file);
  const ordered = list.ordered === true;
  if (ordered && list.start !== 1) {
    reading.report(fault('BD324', place, { marker: orderedMarker(list, 0, reading.source) }));
    // The date `2024. 8. 28.` is three lists in each other; what was said of the first is enough.
    if (list.children[0]?.children[0]?.type === 'list') return { kind: 'list', ordered, items: [], place };
  }
  return { kind: 'list', ordered, items: list.children.map(item => readItem(item, reading, depth + 1)), place };
}

/** The marker of the item at `index` as readers see it: `3.`, `2)`. */
export function orderedMarker(list: List, index: number, source: string): string {
  const delimiter = /^\d+([.)])/u.exec(typed(list, source))?.[1] ?? '.';
  return `${(list.start ?? 1) + index}${delimiter}`;
}

function readItem(item: ListItem, reading: Reading, depth: number): Item {
  const place = placeOfNode(item, reading.file);
  const [first, ...rest] = item.children;
  const own = withIcon(first?.type === 'paragraph' ? tidy(readInlines(first.children, reading, depth)) : []);
  const nested = readBlocks(first?.type === 'paragraph' ? rest : item.children, reading, depth);
  if (own.children.length === 0 && first?.type !== 'heading') reading.report(fault('BD323', place, {}));
  return { ...own, blocks: nested, place };
}

/** A table whose rows all have as many cells as its head; reports those that have not. */
export function readTable(node: Table, reading: Reading): ArticleTable {
  const [header = [], ...rows] = node.children.map((row): readonly ArticleCell[] =>
    row.children.map(cell => ({
      ...cellWords(tidy(readInlines(cell.children, reading, 0)), reading),
      place: placeOfNode(cell, reading.file),
    })),
  );
  for (const [index, row] of rows.entries()) {
    const rowNode = node.children[index + 1];
    if (row.length !== header.length && rowNode !== undefined)
      reading.report(fault('BD325', placeOfNode(rowNode, reading.file), { cells: row.length, columns: header.length }));
  }
  return { header, rows, place: placeOfNode(node, reading.file) };
}

/** Only tables of slides have icons: those of the article stay as they are typed. */
function cellWords(children: readonly Inline[], { where }: Reading): WithIcon {
  return where === 'slide' ? withIcon(children) : { children };
}
