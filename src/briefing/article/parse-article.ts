// From the text of `article.<language>.md` to the article: the prose, its tables, and the words of its slides.

import type { RootContent } from 'mdast';
import type { Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { parseMarkdown } from '../../text/markdown.ts';
import type { Article, SlideText } from '../model/article.ts';
import { type Comment, scanLines, splitLines } from './article-lines.ts';
import { type MarginBlock, maskMargin, readMargin } from './article-margin.ts';
import { checkCharacterReferences, lineOf, type Reading } from './article-markdown.ts';
import { isMarkLike } from './article-marks.ts';
import { passagesOf } from './article-passages.ts';
import { joinedText, namedTables, proseBySlide, sectionsOf, titleOf } from './article-prose.ts';
import { resolveReferences } from './article-references.ts';
import { readSlide } from './article-slide.ts';

/**
 * Reads the article of one language. `text` is decoded and in NFC; `file` is its path, for places. Every fault goes to `report`;
 * what could be understood is in the article that comes back, so that later stages can find more.
 * `await parseArticle('data/a/article.ko.md', '# 제목\n\n본문', 'ko', report)` has the text `제목\n\n본문`.
 */
export async function parseArticle(file: string, text: string, language: string, report: Report): Promise<Article> {
  // 1. Line by line: blocks in the margin, comments.
  const lines = splitLines(text.replace(/^\uFEFF/u, ''));
  if (lines.every(line => line.trim() === '')) report(fault('BD357', { file, line: 1, column: 1 }, {}));
  let isLossy = false;
  const margin: Report = diagnostic => {
    isLossy ||= diagnostic.severity === 'error';
    report(diagnostic);
  };
  const scanned = scanLines(file, lines, margin);
  const blocks = readMargin(scanned, margin);
  const ids = blocks.flatMap(({ id }) => id ?? []);
  // One of two slides with one id most likely has that of a slide which is missing.
  isLossy ||= new Set(ids).size < ids.length;
  const blockAt = blocksByLine(blocks);

  // 2. As Markdown: one tree, its nodes given to the slides or to the prose by their lines.
  const source = maskMargin(scanned, blocks);
  const reading: Reading = { file, source, report, where: 'prose' };
  const fenceLines = new Set(scanned.fences.map(({ place }) => place.line));
  const parsed = await parseMarkdown(source);
  for (const node of parsed) checkCharacterReferences(node, reading);
  const nodes = resolveReferences(parsed, reading).filter(node => !fenceLines.has(lineOf(node)));
  const proseNodes = nodes.filter(node => !blockAt.has(lineOf(node)));
  const proseComments = commentsOutside(scanned.comments, blockAt, report);

  // 3. The prose, and what of it belongs to which slide.
  const passages = passagesOf(proseNodes, proseComments, blocks, isLossy, reading);
  const title = titleOf(passages);
  if (title === undefined && source.trim() !== '') report(fault('BD356', { file, line: 1, column: 1 }, {}));
  const prose = proseBySlide(passages);
  const tables = namedTables(passages, report);

  // 4. The slides.
  const slides = new Map<string, SlideText>();
  const slideNodes = nodesByBlock(nodes, blockAt);
  for (const block of blocks) {
    const words = readSlide(block, slideNodes.get(block) ?? [], reading);
    const { id, settings, place } = block;
    if (id === undefined) continue;
    const first = slides.get(id);
    if (first === undefined) slides.set(id, { id, settings, ...words, prose: prose.get(id) ?? [], place });
    else report(fault('BD314', place, { id, first: first.place }, { slide: id }));
  }
  return {
    language,
    file,
    title: title ?? [],
    sections: sectionsOf(passages),
    slides,
    tables,
    text: joinedText(passages),
    source: lines.join('\n').trimEnd(),
  };
}

type BlocksByLine = ReadonlyMap<number, MarginBlock>;

/** The block around each line that stands inside one. */
function blocksByLine(blocks: readonly MarginBlock[]): BlocksByLine {
  const blockAt = new Map<number, MarginBlock>();
  for (const block of blocks) for (let line = block.from + 1; line < block.to; line++) blockAt.set(line, block);
  return blockAt;
}

function nodesByBlock(
  nodes: readonly RootContent[],
  blockAt: BlocksByLine,
): ReadonlyMap<MarginBlock, readonly RootContent[]> {
  const byBlock = new Map<MarginBlock, RootContent[]>();
  for (const node of nodes) {
    const block = blockAt.get(lineOf(node));
    if (block === undefined) continue;
    const own = byBlock.get(block) ?? [];
    byBlock.set(block, own);
    own.push(node);
  }
  return byBlock;
}

/** The comments of the prose; reports the marks among those that stand inside slides. */
function commentsOutside(comments: readonly Comment[], blockAt: BlocksByLine, report: Report): readonly Comment[] {
  return comments.filter(({ text, place }) => {
    const block = blockAt.get(place.line);
    if (block !== undefined && isMarkLike(text)) report({ ...fault('BD334', place, {}), slide: block.id });
    return block === undefined;
  });
}
