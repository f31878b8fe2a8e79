// A manuscript as a talk sees it: its title, who wrote it, and its sections.
import { type Manuscript, type ManuscriptBlock, textOfSpans } from '../../manuscript/manuscript.ts';

/** Blocks by number, counted from 0. */
export interface ManuscriptSection {
  /** The block of its heading; undefined for what stands before the first. */
  readonly heading: number | undefined;
  readonly from: number;
  /** The one behind its last. */
  readonly to: number;
}

export interface ManuscriptOutline {
  /** The block that is the title; undefined where the text has none. */
  readonly title: number | undefined;
  /** Short lines below the title, such as names and places of work. */
  readonly byline: readonly number[];
  readonly sections: readonly ManuscriptSection[];
}

/** A line below the title that is longer, or that is a sentence, is text. */
const LONGEST_BYLINE = 90;

/** The outline of a manuscript; a text without headings is one section. */
export function outlineOf({ blocks }: Manuscript): ManuscriptOutline {
  const headings = blocks.flatMap((block, index) => (block.kind === 'heading' ? { index, level: block.level } : []));
  const top = Math.min(...headings.map(({ level }) => level));
  const highest = headings.filter(({ level }) => level === top);
  // One heading above all others is the title; several are sections of a text without one.
  const titleHeading = highest.length === 1 && highest[0]?.index === headings[0]?.index ? highest[0] : undefined;
  const below = titleHeading ? headings.filter(({ index }) => index !== titleHeading.index) : headings;
  const level = Math.min(...below.map(heading => heading.level));
  const starts = below.filter(heading => heading.level === level).map(({ index }) => index);
  const title = titleHeading?.index ?? titleLine(blocks, starts[0] ?? blocks.length);
  const first = title === undefined ? 0 : title + 1;
  const byline = bylineOf(blocks, first, starts[0] ?? blocks.length);
  const begins = first + byline.length;
  const sections = starts.map((heading, index) => ({
    heading,
    from: heading + 1,
    to: starts[index + 1] ?? blocks.length,
  }));
  const before = { heading: undefined, from: begins, to: starts[0] ?? blocks.length };
  return { title, byline, sections: before.to > before.from ? [before, ...sections] : sections };
}

/** A text without a heading for a title may begin with a line that is one. */
function titleLine(blocks: readonly ManuscriptBlock[], end: number): number | undefined {
  const [block] = blocks;
  return end > 0 && block?.kind === 'paragraph' && isShortLine(block) ? 0 : undefined;
}

function bylineOf(blocks: readonly ManuscriptBlock[], from: number, to: number): readonly number[] {
  const byline: number[] = [];
  for (let index = from; index < to; index++) {
    const block = blocks[index];
    if (block?.kind !== 'paragraph' || !isShortLine(block)) break;
    byline.push(index);
  }
  return byline;
}

function isShortLine(block: Extract<ManuscriptBlock, { kind: 'paragraph' }>): boolean {
  const words = textOfSpans(block.spans).trim();
  return words.length > 0 && words.length <= LONGEST_BYLINE && !/[.!?。]["'”’)]*$/.test(words);
}
