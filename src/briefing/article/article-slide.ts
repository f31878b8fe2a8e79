// One slide in the margin: its claim, its blocks and its own notes.

import type { Heading, RootContent } from 'mdast';
import type { Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import type { ArticleBlock, Inline } from '../model/article.ts';
import { readBlocks } from './article-blocks.ts';
import { readInlines, refuse, tidy } from './article-inline.ts';
import { type Leaf, leavesOf, withMarker } from './article-leaves.ts';
import type { MarginBlock } from './article-margin.ts';
import { lineOf, placeOfNode, type Reading } from './article-markdown.ts';
import { checkQrLinks } from './keyed-paragraph.ts';
import { checkTakeaways } from './takeaway.ts';

export interface SlideWords {
  readonly title: readonly Inline[];
  readonly blocks: readonly ArticleBlock[];
  readonly ownNotes: readonly ArticleBlock[];
}

const claimLevel = 3;
const groupLevel = 4;

/** Reads the words of a slide from the nodes that stand in its block, those between `:::notes` and its end as its own notes. */
export function readSlide(block: MarginBlock, all: readonly RootContent[], reading: Reading): SlideWords {
  if (!block.closed) return { title: [], blocks: [], ownNotes: [] };
  const isNote = (node: RootContent) => block.notes.some(({ from, to }) => lineOf(node) > from && lineOf(node) < to);
  const nodes = all.filter(node => !isNote(node));
  const notes = all.filter(isNote);
  const report: Report = diagnostic => reading.report({ slide: block.id, ...diagnostic });
  const inSlide: Reading = { ...reading, report, where: 'slide' };
  const claim = findClaim(block, nodes, inSlide);
  const rest = nodes.filter(node => node !== claim && !isClaim(node));
  const title = claim === undefined ? [] : tidy(readInlines(claim.children, inSlide, 0));
  const blocks = onePicture(readBlocks(rest, inSlide), block.id, inSlide);
  checkTakeaways(blocks, block, inSlide);
  checkQrLinks(blocks, block, inSlide);
  return { title, blocks, ownNotes: readNotes(notes, { ...inSlide, where: 'notes' }) };
}

/** Reports pictures beside the first. */
function onePicture(
  blocks: readonly ArticleBlock[],
  slide: string | undefined,
  { report }: Reading,
): readonly ArticleBlock[] {
  const [first, ...others] = blocks.filter(({ kind }) => kind === 'picture');
  for (const other of first ? others : [])
    report(fault('BD659.secondPicture', other.place, { first: first?.place ?? other.place }, { slide }));
  return blocks;
}

const isClaim = (node: RootContent): node is Heading => node.type === 'heading' && node.depth === claimLevel;

/** The one heading `###`, which stands first; reports a slide that has none or several, and headings of other levels. */
function findClaim(block: MarginBlock, nodes: readonly RootContent[], reading: Reading): Heading | undefined {
  const { report, file } = reading;
  for (const node of nodes)
    if (node.type === 'heading' && node.depth !== claimLevel && node.depth !== groupLevel)
      report(fault('BD319', placeOfNode(node, file), { level: node.depth }));

  const [claim, ...others] = nodes.filter(isClaim);
  if (nodes.length === 0) report(fault('BD315', block.place, { id: block.id }, { slide: block.id }));
  else if (claim === undefined || claim.children.length === 0)
    report(fault('BD316', block.place, { id: block.id }, { slide: block.id }));
  if (claim === undefined) return undefined;
  for (const other of others)
    report(
      fault('BD317', placeOfNode(other, file), { id: block.id, first: placeOfNode(claim, file) }, { slide: block.id }),
    );
  const [first] = nodes;
  if (first !== undefined && first !== claim)
    report(fault('BD318', placeOfNode(first, file), { id: block.id }, { slide: block.id }));
  return claim;
}

/** Notes are paragraphs: the points of a list and the lines of a quote become paragraphs of their own. */
const readNotes = (nodes: readonly RootContent[], reading: Reading): readonly ArticleBlock[] =>
  leavesOf(nodes, reading).flatMap(leaf => readNote(leaf, reading));

function readNote(leaf: Leaf, reading: Reading): readonly ArticleBlock[] {
  const place = placeOfNode(leaf.node, reading.file);
  switch (leaf.node.type) {
    case 'paragraph': {
      if (leaf.inFootnote) refuse('footnote', place, reading);
      const children = tidy(withMarker(leaf, readInlines(leaf.node.children, reading, 0), reading));
      return children.length === 0 ? [] : [{ kind: 'paragraph', children, place }];
    }
    case 'heading':
      reading.report(fault('BD320', place, {}));
      return [];
    case 'table':
      refuse('table', place, reading);
      return [];
    case 'code':
      refuse('code', place, reading);
      return [];
    case 'thematicBreak':
      refuse('rule', place, reading);
      return [];
    case 'listItem':
      reading.report(fault('BD323', place, {}));
      return [];
  }
}
