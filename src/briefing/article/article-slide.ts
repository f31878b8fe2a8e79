// One slide in the margin: its claim, its blocks and its own notes.
import type { Heading, RootContent } from 'mdast';
import type { Report } from '../../diagnostics/diagnostics.ts';
import type { Block, Inline } from '../model/article.ts';
import { secondPicture } from '../plan/picture-messages.ts';
import { readBlocks } from './article-blocks.ts';
import {
  claimNotFirst,
  emptySlide,
  headingInside,
  headingLevel,
  secondClaim,
  slideWithoutClaim,
} from './article-directive-messages.ts';
import { readInlines, refuse, tidy } from './article-inline.ts';
import { type Leaf, leavesOf, withMarker } from './article-leaves.ts';
import type { MarginBlock } from './article-margin.ts';
import { lineOf, placeOf, type Reading } from './article-markdown.ts';
import { emptyPoint } from './article-messages.ts';

export interface SlideWords {
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
  readonly ownNotes: readonly Block[];
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
  return {
    title: claim === undefined ? [] : tidy(readInlines(claim.children, inSlide, 0)),
    blocks: onePicture(readBlocks(rest, inSlide), block.id, inSlide),
    ownNotes: readNotes(notes, { ...inSlide, where: 'notes' }),
  };
}

/** Reports pictures beside the first. */
function onePicture(blocks: readonly Block[], slide: string | undefined, { report }: Reading): readonly Block[] {
  const [first, ...others] = blocks.filter(({ kind }) => kind === 'picture');
  for (const other of first ? others : []) report(secondPicture(other.place, slide, first?.place ?? other.place));
  return blocks;
}

const isClaim = (node: RootContent): node is Heading => node.type === 'heading' && node.depth === claimLevel;

/** The one heading `###`, which stands first; reports a slide that has none or several, and headings of other levels. */
function findClaim(block: MarginBlock, nodes: readonly RootContent[], reading: Reading): Heading | undefined {
  const { report, file } = reading;
  for (const node of nodes)
    if (node.type === 'heading' && node.depth !== claimLevel && node.depth !== groupLevel)
      report(headingLevel(placeOf(node, file), node.depth));

  const [claim, ...others] = nodes.filter(isClaim);
  if (nodes.length === 0) report(emptySlide(block.place, block.id));
  else if (claim === undefined || claim.children.length === 0) report(slideWithoutClaim(block.place, block.id));
  if (claim === undefined) return undefined;
  for (const other of others) report(secondClaim(placeOf(other, file), block.id, placeOf(claim, file)));
  const [first] = nodes;
  if (first !== undefined && first !== claim) report(claimNotFirst(placeOf(first, file), block.id));
  return claim;
}

/** Notes are paragraphs: the points of a list and the lines of a quote become paragraphs of their own. */
const readNotes = (nodes: readonly RootContent[], reading: Reading): readonly Block[] =>
  leavesOf(nodes, reading).flatMap(leaf => readNote(leaf, reading));

function readNote(leaf: Leaf, reading: Reading): readonly Block[] {
  const place = placeOf(leaf.node, reading.file);
  switch (leaf.node.type) {
    case 'paragraph': {
      if (leaf.inFootnote) refuse('footnote', place, reading);
      const children = tidy(withMarker(leaf, readInlines(leaf.node.children, reading, 0), reading));
      return children.length === 0 ? [] : [{ kind: 'paragraph', children, place }];
    }
    case 'heading':
      reading.report(headingInside(place));
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
      reading.report(emptyPoint(place));
      return [];
  }
}
