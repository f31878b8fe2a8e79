// From what a format has to a manuscript: headings and points are told, and everything gets its place.
import type { Place } from '../diagnostics/diagnostics.ts';
import type { DocumentPassage } from '../diagnostics/document-passage.ts';
import { typedMark } from '../text/typed-mark.ts';
import type { Draft, DraftCell, DraftManuscript, DraftTable } from './draft.ts';
import { unframed } from './frames.ts';
import { headingNumber } from './heading-number.ts';
import { headingsIn } from './headings.ts';
import {
  type Manuscript,
  type ManuscriptBlock,
  type ManuscriptCell,
  type ManuscriptLoss,
  type ManuscriptSpan,
  type SlideBox,
  textOfSpans,
} from './manuscript.ts';
import { pointsIn } from './points.ts';
import { GROUP, type SlideOpening, slideOpening } from './slide-box.ts';
import { cleanSpans, linesOfSpans, sliceSpans } from './spans.ts';
import { withoutContents } from './typed-contents.ts';

/** `arrange('report.docx', { drafts })` */
export function arrange(file: string, { drafts: found, footnotes = new Map() }: DraftManuscript): Manuscript {
  const unframedDrafts = found.flatMap(draft => (draft.kind === 'table' ? unframed(draft) : [draft]));
  const lines = withoutContents(unframedDrafts).flatMap(linesOfDraft);
  const drafts = lines.map(({ draft }) => draft);
  const headings = headingsIn(drafts.map(draft => (boxOf(draft) ? BOX : draft)));
  const points = pointsIn(
    drafts,
    lines.map(({ indent }) => indent),
    index => headings.has(index) || opensSlide(drafts[index]) !== undefined,
    index => boxOf(drafts[index]) !== boxOf(drafts[index - 1]),
  );
  const places = placesIn(file);
  const blocks: ManuscriptBlock[] = [];
  const losses: ManuscriptLoss[] = [];
  for (const [index, draft] of drafts.entries()) {
    const slide = boxOf(draft);
    const opening = opensSlide(draft);
    if (opening) places.slide(opening.id);
    else if (!slide && draft.kind !== 'loss') places.text();
    switch (draft.kind) {
      case 'loss':
        losses.push({ what: draft.what, place: draft.place ?? places.here() });
        break;
      case 'table':
        blocks.push(tableBlock(draft, places));
        break;
      case 'picture':
        blocks.push({ ...draft, place: draft.place ?? places.paragraph() });
        break;
      case 'paragraph': {
        const { spans, list, place, isQuote } = draft;
        if (slide && draft.heading !== undefined) {
          blocks.push({ kind: 'heading', level: GROUP, spans, slide, place: places.paragraph() });
          break;
        }
        const heading = headings.get(index);
        const point = points.get(index);
        const { mark, from = 0 } = heading ?? point ?? {};
        const words = from === 0 ? spans : cleanSpans(sliceSpans(spans, from));
        if (heading) {
          const { level } = heading;
          blocks.push({
            kind: 'heading',
            level,
            mark,
            spans: words,
            place: place ?? places.heading(textOfSpans(words)),
          });
          break;
        }
        const where = place ?? places.paragraph();
        if (point)
          blocks.push({
            kind: 'point',
            level: point.level,
            ordered: point.ordered,
            mark,
            spans: words,
            slide,
            place: where,
          });
        else if (list) blocks.push({ kind: 'point', ...list, spans, slide, place: where });
        else blocks.push({ kind: 'paragraph', isQuote, spans, slide, place: where });
      }
    }
  }
  const notes = [...footnotes].map(([number, spans]) => [number, oneLine(cleanSpans(spans))] as const);
  return { file, blocks, footnotes: new Map(notes), losses };
}

function boxOf(draft: Draft | undefined): SlideBox | undefined {
  return draft && draft.kind !== 'loss' ? draft.slide : undefined;
}

function opensSlide(draft: Draft | undefined): SlideOpening | undefined {
  return draft?.kind === 'paragraph' && draft.slide ? slideOpening(textOfSpans(draft.spans)) : undefined;
}

/** What stands for the content of a slide where the headings of the text are told: it is none, and says nothing of its neighbours. */
const BOX: Draft = { kind: 'picture', bytes: new Uint8Array(), extension: 'png', alternative: '' };

interface DraftLine {
  readonly draft: Draft;
  /** Spaces before it. */
  readonly indent: number;
}

/** A paragraph cleaned; lines in it that begin with a mark or a number are paragraphs of their own, the others are joined. */
function linesOfDraft(draft: Draft): readonly DraftLine[] {
  if (draft.kind !== 'paragraph') return [{ draft, indent: 0 }];
  const [before = ''] = /^[\s]*/u.exec(textOfSpans(draft.spans)) ?? [];
  const indent = before.replace(/[\t\u3000]/gu, '  ').length;
  const joined: ManuscriptSpan[][] = [];
  for (const line of linesOfSpans(draft.spans)) {
    const text = textOfSpans(line);
    const last = joined.at(-1);
    // In a slide its author says where lines break.
    if (last && !typedMark(text) && !headingNumber(text)) last.push({ text: draft.slide ? '\n' : ' ' }, ...line);
    else joined.push([...line]);
  }
  return joined.map(spans => ({ draft: { ...draft, spans: cleanSpans(spans) }, indent }));
}

function oneLine(spans: readonly ManuscriptSpan[]): readonly ManuscriptSpan[] {
  return spans.map(span => ({ ...span, text: span.text.replaceAll('\n', ' ') }));
}

function tableBlock(table: DraftTable, places: Places): ManuscriptBlock {
  const place = table.place ?? places.table();
  const cells = new Map<DraftCell, ManuscriptCell>();
  const rows = table.rows.map((row, rowIndex) =>
    row.map((cell, columnIndex) => {
      const known = cells.get(cell);
      if (known) return known;
      const at = cell.place ?? (table.place ? place : places.cell(rowIndex + 1, columnIndex + 1, row.length));
      const made = { lines: cell.lines.flatMap(line => linesOfSpans(line)), place: at };
      cells.set(cell, made);
      return made;
    }),
  );
  return { kind: 'table', headerRows: table.headerRows, rows, slide: table.slide, place };
}

interface Places {
  /** A slide begins. */
  readonly slide: (id: string) => void;
  /** The text goes on, where it has been left. */
  readonly text: () => void;
  /** Of something between the blocks. */
  readonly here: () => Place;
  readonly heading: (words: string) => Place;
  readonly paragraph: () => Place;
  readonly table: () => Place;
  /** Of a cell of the table before. */
  readonly cell: (row: number, column: number, columns: number) => Place;
}

/** What has been counted below a heading, or in the box of a slide. */
interface Counted {
  heading: string | undefined;
  readonly slide?: string;
  paragraph: number;
  table: number;
}

/** Counts paragraphs and tables below each heading; `line` is the order of the blocks, `column` that of the cells of a table. */
function placesIn(file: string): Places {
  let line = 0;
  const text: Counted = { heading: undefined, paragraph: 0, table: 0 };
  let at = text;
  const above = (): Pick<DocumentPassage, 'heading' | 'slide'> => ({
    heading: at.heading,
    ...(at.slide !== undefined && { slide: at.slide }),
  });
  return {
    slide: id => {
      at = { heading: undefined, slide: id, paragraph: 0, table: 0 };
    },
    text: () => {
      at = text;
    },
    here: () => {
      const { heading, paragraph } = at;
      const passage =
        heading !== undefined && paragraph === 0 ? { heading } : { ...above(), paragraph: Math.max(1, paragraph) };
      return { file, line: Math.max(1, line), column: 1, passage };
    },
    heading: words => {
      [at.heading, at.paragraph, at.table] = [words, 0, 0];
      line++;
      return { file, line, column: 1, passage: { heading: words } };
    },
    paragraph: () => {
      line++;
      at.paragraph++;
      return { file, line, column: 1, passage: { ...above(), paragraph: at.paragraph } };
    },
    table: () => {
      line++;
      at.table++;
      return { file, line, column: 1, passage: { ...above(), table: at.table } };
    },
    cell: (row, column, columns) => ({
      file,
      line,
      column: 1 + (row - 1) * columns + column,
      passage: { ...above(), table: at.table, cell: { row, column } },
    }),
  };
}
