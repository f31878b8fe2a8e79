// From the text of `article.<language>.md` to the article: the prose, its tables, and the words of its slides.
import type { RootContent } from 'mdast';
import type { Report } from '../diagnostics.ts';
import type { Article, SlideText } from './article.ts';
import { reportCharacters } from './article-characters.ts';
import { slideTwice } from './article-directive-messages.ts';
import { type Comment, scanLines, splitLines } from './article-lines.ts';
import { type LineRange, type MarginBlock, maskMargin, readMargin } from './article-margin.ts';
import { parseMarkdown, placeOf, type Reading } from './article-markdown.ts';
import { isMarkLike } from './article-marks.ts';
import { articleWithoutTitle, markInSlide } from './article-messages.ts';
import { passagesOf } from './article-passages.ts';
import { joinedText, namedTables, proseBySlide, titleOf } from './article-prose.ts';
import { readSlide } from './article-slide.ts';

/**
 * Reads the article of one language. `text` is decoded and in NFC; `file` is its path, for places. Every fault goes to `report`;
 * what could be understood is in the article that comes back, so that later stages can find more.
 * `await parseArticle('data/a/article.ko.md', '# 제목\n\n본문', 'ko', report)` has the text `제목\n\n본문`.
 */
export async function parseArticle(file: string, text: string, language: string, report: Report): Promise<Article> {
  // 1. Line by line: characters, blocks in the margin, comments.
  const lines = splitLines(text.replace(/^\uFEFF/u, ''));
  reportCharacters(file, lines, report);
  const scanned = scanLines(file, lines, report);
  const blocks = readMargin(scanned, report);
  reportMarksInSlides(scanned.comments, blocks, report);

  // 2. As Markdown: one tree, its blocks given to the slides or to the prose by their lines.
  const source = maskMargin(scanned, blocks);
  const tree = await parseMarkdown(source);
  const reading: Reading = { file, source, report, where: 'prose' };
  const fenceLines = new Set(scanned.fences.map(({ place }) => place.line));
  const nodes = tree.children.filter(node => !fenceLines.has(lineOf(node)));
  const proseNodes = nodes.filter(node => !blocks.some(block => holds(block, lineOf(node))));
  const proseComments = scanned.comments.filter(({ place }) => !blocks.some(block => holds(block, place.line)));
  const passages = passagesOf(proseNodes, proseComments, blocks, reading);
  const title = titleOf(passages);
  if (title === undefined) report(articleWithoutTitle({ file, line: 1, column: 1 }));
  const prose = proseBySlide(passages);

  // 3. The slides, with the prose that belongs to each.
  const slides = new Map<string, SlideText>();
  for (const block of blocks) {
    const [own, notes] = nodesOf(block, nodes);
    const words = block.closed ? readSlide(block, own, notes, reading) : { title: [], blocks: [], ownNotes: [] };
    const { id, place } = block;
    if (id === undefined) continue;
    const first = slides.get(id);
    if (first === undefined) slides.set(id, { id, ...words, prose: prose.get(id) ?? [], place });
    else report(slideTwice(place, id, first.place));
  }
  const tables = namedTables(passages, report);
  return { language, file, title: title ?? [], slides, tables, text: joinedText(passages) };
}

const lineOf = (node: RootContent): number => placeOf(node, '').line;

const holds = ({ from, to }: LineRange, line: number): boolean => line > from && line < to;

/** The nodes of a slide's block: those of the slide itself, and those of its notes. */
function nodesOf(block: MarginBlock, nodes: readonly RootContent[]): [own: RootContent[], notes: RootContent[]] {
  const own: RootContent[] = [];
  const notes: RootContent[] = [];
  for (const node of nodes) {
    if (!holds(block, lineOf(node))) continue;
    const isNote = block.notes.some(range => holds(range, lineOf(node)));
    (isNote ? notes : own).push(node);
  }
  return [own, notes];
}

function reportMarksInSlides(comments: readonly Comment[], blocks: readonly MarginBlock[], report: Report): void {
  for (const { text, place } of comments) {
    const block = blocks.find(candidate => holds(candidate, place.line));
    if (block !== undefined && isMarkLike(text)) report({ ...markInSlide(place), slide: block.id });
  }
}
