// An article written from a manuscript: its words as they are, each figure as a link, and the slides in the margin.
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import {
  type ManuscriptBlock,
  type ManuscriptSpan,
  type ManuscriptTable,
  textOfSpans,
} from '../../manuscript/manuscript.ts';
import type { Statement } from '../proposal.ts';
import type { TextStretch } from '../sentences.ts';
import { type ImportedText, nameOf } from '../slides/imported-text.ts';
import type { LinePart, ProposedLine, ProposedSlide, ProposedWords } from '../slides/proposed-slide.ts';
import { nestedLists, type Point } from './points.ts';

/** What of a manuscript goes into its article beside its words. */
export interface ArticleContents {
  readonly text: ImportedText;
  readonly slides: readonly ProposedSlide[];
  /** The path of each picture in the briefing, by its block. */
  readonly pictures: ReadonlyMap<number, string>;
}

/** The article as Markdown: `# Title`, the slides before what becomes their notes, the text. */
export function articleFile(contents: ArticleContents): string {
  const { text, slides } = contents;
  const { blocks, footnotes } = text.manuscript;
  const children: RootContent[] = [];
  if (text.outline.title === undefined)
    children.push({ type: 'heading', depth: 1, children: [textNode(nameOf(text.manuscript))] });
  for (let block = 0; block <= blocks.length; block++) {
    for (const slide of slides) {
      const words = slide.words.get(text.language);
      if (words?.before === block) children.push(slideNode(slide, words, contents));
    }
    const end = lastPoint(blocks, block);
    children.push(...blockNodes(block, end, contents));
    block = Math.max(block, end - 1);
  }
  const notes = [...footnotes].map(
    ([name, spans]): RootContent => ({
      type: 'footnoteDefinition',
      identifier: name,
      label: name,
      children: [{ type: 'paragraph', children: spanNodes(spans) }],
    }),
  );
  return markdown([...children, ...notes]);
}

/** Of points that follow one another without a slide between them: the number behind the last. */
function lastPoint(blocks: readonly ManuscriptBlock[], from: number): number {
  let end = from;
  while (blocks[end]?.kind === 'point') end++;
  return end;
}

function markdown(children: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...children] };
  return toMarkdown(root, {
    bullet: '-',
    resourceLink: true,
    rule: '-',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown()],
  });
}

function blockNodes(index: number, end: number, contents: ArticleContents): readonly RootContent[] {
  const { text, pictures } = contents;
  const block = text.manuscript.blocks[index];
  switch (block?.kind) {
    case 'heading':
      return [{ type: 'heading', depth: depthOf(index, block.level, contents), children: inlineOf(index, contents) }];
    case 'paragraph':
      return [{ type: 'paragraph', children: inlineOf(index, contents) }];
    case 'point': {
      const points = text.manuscript.blocks
        .slice(index, end)
        .flatMap((each, offset): Point[] =>
          each.kind === 'point'
            ? [{ level: each.level, ordered: each.ordered, children: inlineOf(index + offset, contents) }]
            : [],
        );
      return nestedLists(points);
    }
    case 'table':
      return tableNodes(block, index, contents);
    case 'picture': {
      const path = pictures.get(index);
      if (path === undefined) return [];
      return [{ type: 'paragraph', children: [{ type: 'image', url: path, alt: block.alternative }] }];
    }
    case undefined:
      return [];
  }
}

/** The title is 1, the headings of sections 2, those below them one more each. */
function depthOf(index: number, level: number, { text }: ArticleContents): 1 | 2 | 3 | 4 | 5 | 6 {
  const { title, sections } = text.outline;
  if (index === title) return 1;
  const section = sections.find(({ heading }) => heading !== undefined)?.heading;
  const top = section === undefined ? undefined : text.manuscript.blocks[section];
  const below = level - (top?.kind === 'heading' ? top.level : level);
  const depths = [2, 3, 4, 5, 6] as const;
  return depths[Math.min(depths.length - 1, Math.max(0, below))] ?? 2;
}

/** All words of a block, or a stretch of them, with its figures as links. */
function inlineOf(block: number, contents: ArticleContents, stretch?: TextStretch): PhrasingContent[] {
  const { text } = contents;
  const found = text.manuscript.blocks[block];
  if (!found || !('spans' in found)) return [];
  const links = linksIn(block, text).filter(({ statement }) => statement.cell === undefined);
  return linked(found.spans, links, stretch ?? { from: 0, to: textOfSpans(found.spans).length });
}

/** The figures that are stated in a block, and the numbers that are none. */
function linksIn(block: number, { stated, plain }: ImportedText): readonly LinkedStretch[] {
  return [
    ...(stated.get(block) ?? []).map(({ figure, statement }) => ({ statement, url: `fig:${figure.id}` })),
    ...(plain.get(block) ?? []).map(statement => ({ statement, url: 'plain:' })),
  ];
}

interface LinkedStretch {
  readonly statement: Statement;
  readonly url: string;
}

/** Spans as nodes; a figure that lies in a link to somewhere else takes its place. */
function linked(
  spans: readonly ManuscriptSpan[],
  links: readonly LinkedStretch[],
  { from, to }: TextStretch,
): PhrasingContent[] {
  const text = textOfSpans(spans);
  const nodes: PhrasingContent[] = [];
  let at = from;
  const inside = links.filter(({ statement }) => statement.from >= from && statement.to <= to);
  for (const { statement, url } of inside.toSorted((one, other) => one.statement.from - other.statement.from)) {
    if (statement.from < at) continue;
    nodes.push(...spanNodes(cut(spans, at, statement.from)));
    const title = statement.asWords === true ? 'words' : null;
    nodes.push({ type: 'link', url, title, children: [textNode(text.slice(statement.from, statement.to))] });
    at = statement.to;
    nodes.push(...referencesAt(spans, statement));
  }
  nodes.push(...spanNodes(cut(spans, at, to)));
  return nodes;
}

/** The parts of spans that lie between two places of their words; a footnote belongs to the end of its span. */
function cut(spans: readonly ManuscriptSpan[], from: number, to: number): readonly ManuscriptSpan[] {
  const parts: ManuscriptSpan[] = [];
  let start = 0;
  for (const span of spans) {
    const end = start + span.text.length;
    const text = span.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    const isWhole = end <= to && end > from;
    if (text !== '' || (isWhole && span.footnote !== undefined)) {
      parts.push({ ...span, text, footnote: isWhole ? span.footnote : undefined });
    }
    start = end;
  }
  return parts;
}

/** Footnotes of spans that end within a figure's link. */
function referencesAt(spans: readonly ManuscriptSpan[], { from, to }: TextStretch): readonly PhrasingContent[] {
  return cut(spans, from, to).flatMap(({ footnote }) => (footnote === undefined ? [] : [reference(footnote)]));
}

function spanNodes(spans: readonly ManuscriptSpan[]): PhrasingContent[] {
  return spans.flatMap(({ text, href, footnote }): PhrasingContent[] => {
    const words: PhrasingContent[] = text === '' ? [] : [textNode(text)];
    const isAddress = href !== undefined && /^(?:https?:\/\/|mailto:)\S+$/.test(href) && words.length > 0;
    const shown: PhrasingContent[] = isAddress
      ? [{ type: 'link', url: href, title: null, children: [textNode(text)] }]
      : words;
    return footnote === undefined ? shown : [...shown, reference(footnote)];
  });
}

function reference(name: string): PhrasingContent {
  return { type: 'footnoteReference', identifier: name, label: name };
}

function textNode(value: string): { type: 'text'; value: string } {
  return { type: 'text', value: value.replace(/\s+/g, ' ') };
}

/** A table of one cell is a box around its text; any other has its name before it. */
function tableNodes(table: ManuscriptTable, block: number, contents: ArticleContents): readonly RootContent[] {
  const { rows, headerRows } = table;
  const id = contents.text.tables.get(block);
  const lines = (row: number, column: number): PhrasingContent[] => cellNodes(table, block, row, column, contents);
  if (rows.length <= 1 && (rows[0]?.length ?? 0) <= 1) {
    return (rows[0]?.[0]?.lines ?? []).map(spans => ({ type: 'paragraph', children: spanNodes(spans) }));
  }
  const heads = Math.max(1, headerRows);
  const columns = rows[0]?.length ?? 0;
  const header = Array.from({ length: columns }, (_, column) => headNodes(table, heads, column, lines));
  const body = rows.slice(heads).map((row, index) => row.map((_, column) => lines(index + heads, column)));
  const name: RootContent = { type: 'html', value: `<!-- table: ${id ?? ''} -->` };
  const node: RootContent = {
    type: 'table',
    children: [header, ...body].map(cells => ({
      type: 'tableRow',
      children: cells.map(children => ({ type: 'tableCell', children })),
    })),
  };
  return [name, node];
}

/** Heads over several rows are read from above, each once. */
function headNodes(
  { rows }: ManuscriptTable,
  heads: number,
  column: number,
  nodesOf: (row: number, column: number) => PhrasingContent[],
): PhrasingContent[] {
  const different = Array.from({ length: heads }, (_, row) => row).filter(
    row => row === 0 || rows[row]?.[column] !== rows[row - 1]?.[column],
  );
  return different.flatMap((row, index) => {
    const nodes = nodesOf(row, column);
    return index === 0 || nodes.length === 0 ? nodes : [textNode(' '), ...nodes];
  });
}

function cellNodes(
  { rows }: ManuscriptTable,
  block: number,
  row: number,
  column: number,
  { text }: ArticleContents,
): PhrasingContent[] {
  const isHere = ({ cell }: Statement, line: number): boolean =>
    cell?.row === row && cell.column === column && cell.line === line;
  const all = linksIn(block, text);
  const lines = rows[row]?.[column]?.lines ?? [];
  return lines.flatMap((spans, line) => {
    const links = all.filter(({ statement }) => isHere(statement, line));
    const nodes = linked(spans, links, { from: 0, to: textOfSpans(spans).length });
    return line === 0 ? nodes : [textNode(' '), ...nodes];
  });
}

function slideNode(slide: ProposedSlide, words: ProposedWords, contents: ArticleContents): RootContent {
  const line = (each: ProposedLine): PhrasingContent[] => each.flatMap(part => partNodes(part, contents));
  const headline: RootContent = { type: 'heading', depth: 3, children: line(words.headline) };
  const paragraphs = words.paragraphs.map((each): RootContent => ({ type: 'paragraph', children: line(each) }));
  const points = words.points.map(({ level, ordered, line: each }) => ({ level, ordered, children: line(each) }));
  const inside = markdown([headline, ...paragraphs, ...nestedLists(points)]);
  return { type: 'html', value: `:::slide{#${slide.id}}\n${inside}:::` };
}

function partNodes(each: LinePart, contents: ArticleContents): readonly PhrasingContent[] {
  switch (each.kind) {
    case 'words':
      return [textNode(each.text)];
    case 'figure': {
      const title = each.statement.asWords === true ? 'words' : null;
      const link: PhrasingContent = {
        type: 'link',
        url: `fig:${each.figure}`,
        title,
        children: [textNode(each.statement.form)],
      };
      return each.strong === true ? [{ type: 'strong', children: [link] }] : [link];
    }
    case 'stretch': {
      const nodes = inlineOf(each.block, contents, each.stretch).filter(({ type }) => type !== 'footnoteReference');
      const [first, ...rest] = nodes;
      const begun = each.capital && first?.type === 'text' ? [capitalized(first), ...rest] : nodes;
      return each.stretch.ending === '' ? begun : [...begun, textNode(each.stretch.ending)];
    }
  }
}

function capitalized(node: { readonly type: 'text'; readonly value: string }): { type: 'text'; value: string } {
  return { type: 'text', value: node.value.charAt(0).toUpperCase() + node.value.slice(1) };
}
