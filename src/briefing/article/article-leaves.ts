// The prose of an article as a flat row: lists, quotes and footnotes opened up into the paragraphs, headings and tables they hold.

import type { Code, Heading, List, ListItem, Paragraph, RootContent, Table, ThematicBreak } from 'mdast';
import { fault } from '../../diagnostics/fault.ts';
import { limitOf } from '../../limits.ts';
import type { Inline } from '../model/article.ts';
import { orderedMarker } from './article-blocks.ts';
import { placeOfNode, type Reading } from './article-markdown.ts';
import { partedLines } from './typed-lists.ts';

export interface Leaf {
  /** A list item stands here only when it is empty. */
  readonly node: Paragraph | Heading | Table | Code | ThematicBreak | ListItem;
  /** The numbers of ordered lists before it, `1. `; they are words: a line that begins with `2024. 8. 28.` is read as lists. */
  readonly marker: string;
  readonly inFootnote: boolean;
}

/** The leaves of `nodes` in reading order; reports what is nested too deep. */
export function leavesOf(
  nodes: readonly RootContent[],
  reading: Reading,
  depth = 0,
  inFootnote = false,
): readonly Leaf[] {
  const [first] = nodes;
  const deepest = limitOf('article-depth');
  if (depth > deepest && first !== undefined) {
    reading.report(fault('BD352', placeOfNode(first, reading.file), { deepest }));
    return [];
  }
  return nodes.flatMap((node): readonly Leaf[] => {
    switch (node.type) {
      case 'paragraph':
        return partedLines(node, reading.source).map(line => ({ node: line, marker: '', inFootnote }));
      case 'heading':
      case 'table':
      case 'code':
      case 'thematicBreak':
        return [{ node, marker: '', inFootnote }];
      case 'list':
        return listLeaves(node, reading, depth + 1, inFootnote);
      case 'blockquote':
        return leavesOf(node.children, reading, depth + 1, inFootnote);
      case 'footnoteDefinition':
        return leavesOf(node.children, reading, depth + 1, true);
      default:
        throw new Error(`${node.type} where Markdown has a block`);
    }
  });
}

function listLeaves(list: List, reading: Reading, depth: number, inFootnote: boolean): readonly Leaf[] {
  return list.children.flatMap((item, index): readonly Leaf[] => {
    const marker = list.ordered === true ? `${orderedMarker(list, index, reading.source)} ` : '';
    const [first, ...rest] = leavesOf(item.children, reading, depth, inFootnote);
    if (first === undefined) return marker === '' ? [] : [{ node: item, marker, inFootnote }];
    return [{ ...first, marker: marker + first.marker }, ...rest];
  });
}

/** `inlines` with the marker of their leaf before them. */
export function withMarker(leaf: Leaf, inlines: readonly Inline[], reading: Reading): readonly Inline[] {
  if (leaf.marker === '') return inlines;
  return [{ kind: 'text', text: leaf.marker, place: placeOfNode(leaf.node, reading.file) }, ...inlines];
}
