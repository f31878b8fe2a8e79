// The article outside its slides as a row of passages, in the order of the file.
import type { Heading, Html, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Place } from '../../diagnostics/diagnostics.ts';
import type { ArticleTable, Inline } from '../model/article.ts';
import { readTable } from './article-blocks.ts';
import { plainText, readInlines, tidy } from './article-inline.ts';
import { type Leaf, leavesOf, withMarker } from './article-leaves.ts';
import type { Comment } from './article-lines.ts';
import type { MarginBlock } from './article-margin.ts';
import { placeOfNode, type Reading } from './article-markdown.ts';
import { type ArticleMark, readMark } from './article-marks.ts';

/** A piece of a paragraph: words, or a mark between them. */
export type PassageStretch =
  | { readonly kind: 'words'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'mark'; readonly mark: ArticleMark };

export type Passage =
  /** Here a slide's block ended. */
  | { readonly kind: 'slide'; readonly id: string | undefined }
  /** A mark that stands alone is a paragraph of one stretch. */
  | { readonly kind: 'paragraph'; readonly stretches: readonly PassageStretch[]; readonly inFootnote: boolean }
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly stretches: readonly PassageStretch[];
      readonly place: Place;
    }
  | { readonly kind: 'table'; readonly table: ArticleTable }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' };

/** The slides that marks may name, and whether blocks of others were lost. */
interface MarkedSlides {
  readonly ids: ReadonlySet<string>;
  readonly isLossy: boolean;
}

/** The passages made of the prose's `nodes`, of the `comments` outside the margin, and of the ends of the margin's `blocks`. */
export function passagesOf(
  nodes: readonly RootContent[],
  comments: readonly Comment[],
  blocks: readonly MarginBlock[],
  isLossy: boolean,
  reading: Reading,
): readonly Passage[] {
  const ids = new Set(blocks.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const slides: MarkedSlides = { ids, isLossy };
  const ofBlock = ({ id, to }: MarginBlock) => ({ line: to, passage: { kind: 'slide', id } as const });
  const ofComment = (comment: Comment) => {
    const mark = readMark(comment, ids, isLossy, reading.report);
    const stretches: readonly PassageStretch[] = mark === undefined ? [] : [{ kind: 'mark', mark }];
    return { line: comment.place.line, passage: { kind: 'paragraph', stretches, inFootnote: false } as const };
  };
  const ofLeaf = (leaf: Leaf) => ({
    line: placeOfNode(leaf.node, reading.file).line,
    passage: passageOf(leaf, slides, reading),
  });
  return [...blocks.map(ofBlock), ...comments.map(ofComment), ...leavesOf(nodes, reading).map(ofLeaf)]
    .toSorted((one, other) => one.line - other.line)
    .map(({ passage }) => passage);
}

function passageOf(leaf: Leaf, slides: MarkedSlides, reading: Reading): Passage {
  const { node, inFootnote } = leaf;
  switch (node.type) {
    case 'paragraph':
    case 'listItem': {
      const marker: PassageStretch = { kind: 'words', inlines: withMarker(leaf, [], reading) };
      const words = node.type === 'paragraph' ? stretchesOf(node, slides, reading) : [];
      return { kind: 'paragraph', stretches: joinFirst(marker, words), inFootnote };
    }
    case 'heading':
      return {
        kind: 'heading',
        level: node.depth,
        stretches: stretchesOf(node, slides, reading),
        place: placeOfNode(node, reading.file),
      };
    case 'table':
      return { kind: 'table', table: readTable(node, reading) };
    case 'code':
      return { kind: 'code', text: node.value };
    case 'thematicBreak':
      return { kind: 'rule' };
  }
}

/** `1. ` and the words behind it are one stretch; a mark between them stays where it is. */
function joinFirst(
  marker: Extract<PassageStretch, { kind: 'words' }>,
  stretches: readonly PassageStretch[],
): readonly PassageStretch[] {
  const [first, ...rest] = stretches;
  if (marker.inlines.length === 0) return stretches;
  if (first?.kind !== 'words') return [marker, ...stretches];
  return [{ kind: 'words', inlines: [...marker.inlines, ...first.inlines] }, ...rest];
}

const isComment = (node: PhrasingContent): node is Html => node.type === 'html' && node.value.startsWith('<!--');

/** A paragraph or heading, cut at the marks that stand in it. */
function stretchesOf(node: Paragraph | Heading, slides: MarkedSlides, reading: Reading): readonly PassageStretch[] {
  const stretches: PassageStretch[] = [];
  let words: PhrasingContent[] = [];
  const endWords = () => {
    if (words.length > 0) stretches.push({ kind: 'words', inlines: readInlines(words, reading, 0) });
    words = [];
  };
  for (const child of node.children) {
    if (!isComment(child)) {
      words.push(child);
      continue;
    }
    const mark = readMark(
      { text: child.value, place: placeOfNode(child, reading.file) },
      slides.ids,
      slides.isLossy,
      reading.report,
    );
    if (mark === undefined) continue;
    endWords();
    stretches.push({ kind: 'mark', mark });
  }
  endWords();
  return stretches;
}

/** All words of a paragraph, its marks taken away. */
export const wordsOfStretches = (stretches: readonly PassageStretch[]): readonly Inline[] =>
  tidy(stretches.flatMap(stretch => (stretch.kind === 'words' ? stretch.inlines : [])));

/** The words of a passage as plain text; rows of a table on lines, with a tab between cells. */
export function textOfPassage(passage: Passage): string {
  switch (passage.kind) {
    case 'paragraph':
    case 'heading':
      return plainText(wordsOfStretches(passage.stretches));
    case 'table':
      return [passage.table.header, ...passage.table.rows]
        .map(row => row.map(cell => plainText(cell.children).replaceAll('\n', ' ')).join('\t'))
        .join('\n');
    case 'code':
      return passage.text;
    case 'slide':
    case 'rule':
      return '';
  }
}
