// A document that stands in place of an article, as the Markdown of that article: everything behind it reads one kind of article.
import type { DocumentPassage } from '../diagnostics/document-passage.ts';
import {
  type Manuscript,
  type ManuscriptBlock,
  type ManuscriptCell,
  type ManuscriptPoint,
  type ManuscriptSpan,
  type ManuscriptTable,
  type SlideBox,
  textOfSpans,
} from '../manuscript/manuscript.ts';
import { notesOpening, slideOpening } from '../manuscript/slide-box.ts';
import { sliceSpans } from '../manuscript/spans.ts';
import { writeInline } from './markdown-inline.ts';
import type { Surroundings } from './markdown-signs.ts';
import { type MarkdownWriter, markdownWriter, type WrittenStretch } from './markdown-writer.ts';
import { slideLine } from './slide-line.ts';

export interface DocumentText {
  /** `# 제목` … */
  readonly markdown: string;
  /** Which of it the document has, and where; in order. */
  readonly stretches: readonly WrittenStretch[];
  /** Pictures of the document by the paths in the Markdown: `article.ko.docx.pictures/1.png`. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** `documentText(manuscript)` of one that was read traced. */
export function documentText(manuscript: Manuscript): DocumentText {
  const writer = markdownWriter();
  const pictures = new Map<string, Uint8Array>();
  const name = manuscript.file.slice(manuscript.file.lastIndexOf('/') + 1);
  const writing: Writing = {
    writer,
    addPicture: (bytes, extension) => {
      const path = `${name}.pictures/${pictures.size + 1}.${extension}`;
      pictures.set(path, bytes);
      return path;
    },
  };
  for (const part of partsOf(manuscript.blocks)) {
    if (part.slide) writeSlide(part.blocks, writing);
    else writeBlocks(part.blocks, 'text', writing);
  }
  for (const [number, spans] of manuscript.footnotes) {
    writer.begin({ heading: undefined, footnote: number });
    writer.sign(`[^${number}]: `);
    writeInline(spans, writer, 'text');
    writer.sign('\n\n');
  }
  return { markdown: writer.text(), stretches: writer.stretches(), pictures };
}

interface Writing {
  readonly writer: MarkdownWriter;
  /** The path in the article of a picture of the document. */
  readonly addPicture: (bytes: Uint8Array, extension: string) => string;
}

/** Blocks of the text, or of one slide. */
interface Part {
  readonly slide: SlideBox | undefined;
  readonly blocks: ManuscriptBlock[];
}

/** A slide begins where its words say so, and goes on to the end of its box. */
function partsOf(blocks: readonly ManuscriptBlock[]): readonly Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    const opens = block.slide !== undefined && 'spans' in block && slideOpening(textOfSpans(block.spans)) !== undefined;
    if (last && !opens && last.slide === block.slide) last.blocks.push(block);
    else parts.push({ slide: block.slide, blocks: [block] });
  }
  return parts;
}

function writeSlide([first, ...others]: readonly ManuscriptBlock[], writing: Writing): void {
  if (!first || !('spans' in first)) return;
  const { writer } = writing;
  const opening = slideOpening(textOfSpans(first.spans));
  const notes = others.findIndex(block => 'spans' in block && notesOpening(textOfSpans(block.spans)) !== undefined);
  const [content, own] = notes < 0 ? [others, []] : [others.slice(0, notes), others.slice(notes)];
  const fence = notes < 0 ? ':::' : '::::';
  writer.begin(first.place.passage ?? NOWHERE);
  writer.sign(`${fence}slide${opening ? slideLine(opening.inside) : ''}\n`);
  const rest = sliceSpans(first.spans, opening?.length ?? 0);
  const [head, ...body] = textOfSpans(rest).trim() === '' ? content : [{ ...first, spans: rest }, ...content];
  if (head) writeHeadline(head, writing);
  writeBlocks(body, 'slide', writing);
  const [opener, ...more] = own;
  if (opener && 'spans' in opener) {
    const words = sliceSpans(opener.spans, notesOpening(textOfSpans(opener.spans)) ?? 0);
    writer.sign(':::notes\n');
    writeBlocks([...(words.length > 0 ? [{ ...opener, spans: words }] : []), ...more], 'slide', writing);
    writer.sign(':::\n');
  }
  writer.sign(`${fence}\n\n`);
}

const NOWHERE: DocumentPassage = { heading: undefined };

/** The first words of a slide are its headline, whatever their look. */
function writeHeadline(block: ManuscriptBlock, writing: Writing): void {
  if (!('spans' in block)) {
    writeBlocks([block], 'slide', writing);
    return;
  }
  const { writer } = writing;
  writer.begin(block.place.passage ?? NOWHERE);
  writer.sign('### ');
  writeInline(block.spans, writer, 'slide', true);
  writer.sign('\n\n');
}

function writeBlocks(blocks: readonly ManuscriptBlock[], where: 'text' | 'slide', writing: Writing): void {
  const { writer, addPicture } = writing;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) continue;
    writer.begin(block.place.passage ?? NOWHERE);
    switch (block.kind) {
      case 'heading':
        writer.sign(`${'#'.repeat(Math.min(6, block.level))} `);
        if (block.mark !== undefined) writer.sign(`${block.mark} `);
        writeInline(block.spans, writer, where, true);
        break;
      case 'paragraph':
        if (block.isQuote) writer.sign('> ');
        writeInline(block.spans, writer, where);
        break;
      case 'point': {
        const end = blocks.findIndex((each, at) => at > index && each.kind !== 'point');
        const points = blocks.slice(index, end < 0 ? undefined : end).filter(each => each.kind === 'point');
        writePoints(points, where, writer);
        index += points.length - 1;
        break;
      }
      case 'table':
        writeTable(block, where === 'text' ? 'textCell' : 'slideCell', writer);
        break;
      case 'picture':
        writer.sign(`![${block.alternative.replace(/[[\]\\\n]/gu, ' ')}](${addPicture(block.bytes, block.extension)})`);
    }
    writer.sign('\n\n');
  }
}

interface OpenList {
  readonly level: number;
  readonly indent: number;
  readonly ordered: boolean;
  count: number;
}

/** Points as nested lists: each stands below the last one of a higher level. */
function writePoints(points: readonly ManuscriptPoint[], where: 'text' | 'slide', writer: MarkdownWriter): void {
  const open: OpenList[] = [];
  for (const [index, { level, ordered, spans, place }] of points.entries()) {
    if (index > 0) writer.sign('\n');
    while ((open.at(-1)?.level ?? 0) > level && open.length > 1) open.pop();
    const last = open.at(-1);
    if (last && last.level >= level && last.ordered === ordered) last.count++;
    else if (last && last.level >= level) {
      // Marks after numbers are another list.
      if (open.length === 1) writer.sign('\n');
      open[open.length - 1] = { ...last, level, ordered, count: 1 };
    } else {
      const indent = last ? last.indent + markOf(last).length : 0;
      open.push({ level, indent, ordered, count: 1 });
    }
    const list = open.at(-1);
    writer.begin(place.passage ?? NOWHERE);
    writer.sign(' '.repeat(list?.indent ?? 0) + (list ? markOf(list) : ''));
    writeInline(spans, writer, where);
  }
}

function markOf({ ordered, count }: Pick<OpenList, 'ordered' | 'count'>): string {
  return ordered ? `${count}. ` : '- ';
}

/** Heads over several rows are read from above, each once. */
function writeTable({ rows, headerRows }: ManuscriptTable, where: Surroundings, writer: MarkdownWriter): void {
  const heads = Math.max(1, headerRows);
  const columns = rows[0]?.length ?? 0;
  const writeCells = (cells: readonly (readonly ManuscriptCell[])[], isHead: boolean): void => {
    for (const parts of cells) {
      writer.sign('|');
      const lines = parts.flatMap(({ lines: own, place }) => own.map(spans => ({ spans, place })));
      for (const { spans, place } of lines) {
        writer.begin(place.passage ?? NOWHERE);
        writer.sign(' ');
        writeInline(joined(spans), writer, where, isHead);
      }
      writer.sign(' ');
    }
    writer.sign('|');
  };
  const head = Array.from({ length: columns }, (_, column) =>
    rows.slice(0, heads).flatMap((row, index) => {
      const cell = row[column];
      return cell && (index === 0 || cell !== rows[index - 1]?.[column]) ? [cell] : [];
    }),
  );
  writeCells(head, true);
  writer.sign(`\n|${' --- |'.repeat(columns)}`);
  for (const row of rows.slice(heads)) {
    writer.sign('\n');
    writeCells(
      row.map(cell => [cell]),
      false,
    );
  }
}

/** Without line ends. */
function joined(spans: readonly ManuscriptSpan[]): readonly ManuscriptSpan[] {
  return spans.map(span => ({ ...span, text: span.text.replaceAll('\n', ' ') }));
}
