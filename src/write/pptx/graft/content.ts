// The content of slides as pptxgenjs writes it: text boxes, tables and pictures with everything said in full.
// What layouts say already is taken away afterwards, and what pptxgenjs gets wrong is corrected (graft.ts, corrections/).
import type PptxGenJS from 'pptxgenjs';
import { cleanText } from '../../../container/xml.ts';
import { unzip } from '../../../container/zip.ts';
import type { Run } from '../../../slide/slide.ts';
import { markOf } from '../../../theme/marks.ts';
import type { Box } from '../../../theme/theme.ts';
import type {
  Frame,
  FrameItem,
  ImageItem,
  PictureItem,
  SetParagraph,
  SetRow,
  TableItem,
  TextItem,
} from '../../../typeset/frame.ts';
import { isSlideLink, linkAddress } from '../link.ts';
import type { Base } from '../parts/base.ts';
import { reference } from '../parts/color-scheme.ts';
import { emu } from '../units.ts';

/** What stands on a slide itself: decorations stand on its layout. */
export type ContentItem = TextItem | TableItem | PictureItem | ImageItem;

/** One slide as pptxgenjs wrote it. */
export interface SlideContent {
  /** The slide part. */
  readonly xml: string;
  /** Its relationships part. */
  readonly links: string;
}

/** A picture that takes no room: pptxgenjs would store a copy of the real one on every slide (gitbrent/PptxGenJS #1339). */
const STAND_IN = 'data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=';

/** Items that become shapes of the slide, in reading order; a text box without text becomes none. */
export function contentItems(frame: Frame): readonly ContentItem[] {
  return frame.items.filter((item): item is ContentItem => {
    if (item.kind === 'decoration') return false;
    return item.kind !== 'text' || hasText(item);
  });
}

/** An icon says nothing of its own, so that programs which read slides aloud pass over it. */
export function isIcon(item: ContentItem): boolean {
  return item.kind === 'image' && item.color !== undefined;
}

/** The name of an item's shape while it is pptxgenjs's: `item 3`. */
export function draftName(index: number): string {
  return `item ${index}`;
}

export async function loadPptxgen() {
  return (await import('pptxgenjs')).default;
}

/** The frames' content as slide parts, one for each frame, in their order. */
export async function slideContents(frames: readonly Frame[], base: Base): Promise<readonly SlideContent[]> {
  const Deck = await loadPptxgen();
  const deck = new Deck();
  const { width, height } = base.theme.size;
  deck.defineLayout({ name: 'page', width: width / 72, height: height / 72 });
  deck.layout = 'page';
  for (const frame of frames) {
    const slide = deck.addSlide();
    contentItems(frame).forEach((item, index) => {
      switch (item.kind) {
        case 'text':
          addText(slide, item, draftName(index), base);
          break;
        case 'table':
          addTable(slide, item, draftName(index), base);
          break;
        case 'picture':
        case 'image':
          slide.addImage({ data: STAND_IN, ...place(item.box), objectName: draftName(index) });
          break;
      }
    });
  }
  const bytes = await deck.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new Error('pptxgenjs wrote no bytes.');
  const files = unzip(bytes, name => name.startsWith('ppt/slides/'));
  return frames.map((_, index) => ({
    xml: file(files, `ppt/slides/slide${index + 1}.xml`),
    links: file(files, `ppt/slides/_rels/slide${index + 1}.xml.rels`),
  }));
}

function file(files: ReadonlyMap<string, Uint8Array> | undefined, name: string): string {
  const bytes = files?.get(name);
  if (!bytes) throw new Error(`pptxgenjs wrote no ${name}.`);
  return new TextDecoder().decode(bytes);
}

function hasText(item: FrameItem): boolean {
  return (
    item.kind === 'text' &&
    item.paragraphs.some(paragraph => writtenLines(paragraph).some(runs => runs.some(({ text }) => text.trim() !== '')))
  );
}

function addText(slide: PptxGenJS.Slide, item: TextItem, name: string, base: Base): void {
  const { fill, outline } = item;
  slide.addText(runsOf(item.paragraphs, base), {
    ...place(item.box),
    objectName: name,
    // Without a name of a placeholder every run gets a color of pptxgenjs's own.
    placeholder: 'ours',
    ...(fill === undefined ? {} : { fill: { color: reference(base.scheme, fill) } }),
    ...(outline === undefined
      ? {}
      : {
          line: {
            color: reference(base.scheme, outline.color),
            width: outline.weight,
            dashType: outline.dash ? ('dash' as const) : ('solid' as const),
          },
        }),
  });
}

function addTable(slide: PptxGenJS.Slide, item: TableItem, name: string, base: Base): void {
  const style = base.theme.tables.get(item.style);
  if (!style) throw new Error(`The theme has no table style “${item.style}”.`);
  const last = item.rows.length - 1;
  const rule = (index: number) => (index === 0 ? style.headRule : index === last ? style.endRule : style.rowRule);
  const line = ({ color, weight }: { readonly color: string; readonly weight: number }): PptxGenJS.BorderProps =>
    weight === 0 ? { type: 'none' } : { type: 'solid', color: reference(base.scheme, color), pt: weight };
  const row = ({ cells }: SetRow, index: number): PptxGenJS.TableRow =>
    cells.map(cell => ({
      text: runsOf(cell.paragraphs, base),
      options: {
        valign: item.anchor,
        border: [{ type: 'none' }, { type: 'none' }, line(rule(index)), { type: 'none' }],
      },
    }));
  slide.addTable(item.rows.map(row), {
    ...place(item.box),
    objectName: name,
    colW: item.columns.map(emu),
    rowH: item.rows.map(({ height }) => emu(height)),
  });
}

/** Lengths of 100 and more are English Metric Units to pptxgenjs. */
function place([x, y, width, height]: Box): { x: number; y: number; w: number; h: number } {
  return { x: emu(x), y: emu(y), w: emu(width), h: emu(height) };
}

/** Paragraphs as one list of runs, fresh objects each time: pptxgenjs writes into its options. */
function runsOf(paragraphs: readonly SetParagraph[], base: Base): PptxGenJS.TextProps[] {
  return paragraphs.flatMap((paragraph, index) => {
    const lines = writtenLines(paragraph);
    const isLastParagraph = index === paragraphs.length - 1;
    return lines.flatMap((runs, line) => {
      const isLastLine = line === lines.length - 1;
      const shown: readonly (Run | undefined)[] = runs.length === 0 ? [undefined] : runs;
      return shown.map((run, position) => ({
        text: run?.text ?? '',
        options: {
          ...paragraphOptions(paragraph, line === 0 && position === 0),
          ...(run === undefined ? {} : runOptions(run, paragraph, base)),
          placeholder: 'ours',
          softBreakBefore: line > 0 && position === 0,
          breakLine: isLastLine && position === shown.length - 1 && !isLastParagraph,
        },
      }));
    });
  });
}

/** The first run speaks for its paragraph; a mark on another would begin a paragraph of its own. */
function paragraphOptions(
  { style, level, spaceBefore, list }: SetParagraph,
  first: boolean,
): PptxGenJS.TextPropsOptions {
  return {
    align: style.align,
    lineSpacingMultiple: style.line,
    paraSpaceBefore: spaceBefore,
    indentLevel: level,
    fontSize: style.size,
    ...(first && list !== undefined
      ? { bullet: list === 'number' ? { type: 'number' as const } : mark(markOf(style, level)) }
      : {}),
  };
}

/** A mark as pptxgenjs names it: `2022` for `•`. */
function mark(character: string): { characterCode: string } {
  return { characterCode: character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0') };
}

function runOptions(run: Run, { style }: SetParagraph, base: Base): PptxGenJS.TextPropsOptions {
  return {
    bold: style.bold || run.strong === true,
    italic: run.emphasis === true,
    superscript: run.raised === 'superscript',
    subscript: run.raised === 'subscript',
    color: reference(base.scheme, run.color ?? style.color),
    ...(run.link === undefined ? {} : { hyperlink: { url: isSlideLink(run.link) ? run.link : linkAddress(run.link) } }),
  };
}

/**
 * Runs by written line: the foreseen lines where their ends are written as breaks, else the runs split where the author
 * forced a break. Text is cleaned of what a deck cannot hold; runs without text are left out. There is always a line.
 */
function writtenLines(paragraph: SetParagraph): readonly (readonly Run[])[] {
  const lines =
    paragraph.breaks === 'written' && paragraph.lines.length > 0
      ? paragraph.lines.map(line => line.runs.filter(run => run.text !== '\n'))
      : splitAtLineEnds(paragraph.runs);
  return lines.map(runs => runs.map(run => ({ ...run, text: cleanText(run.text) })).filter(run => run.text !== ''));
}

function splitAtLineEnds(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines;
}
