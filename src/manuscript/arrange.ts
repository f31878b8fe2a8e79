// From what a format has to a manuscript: headings and points are told, and everything gets its place.
import type { Place } from '../diagnostics/diagnostics.ts';
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
  textOfSpans,
} from './manuscript.ts';
import { pointsIn } from './points.ts';
import { cleanSpans, linesOfSpans, sliceSpans } from './spans.ts';
import { withoutContents } from './typed-contents.ts';

/** `arrange('report.docx', { drafts })` */
export function arrange(file: string, { drafts: found, footnotes = new Map() }: DraftManuscript): Manuscript {
  const unframedDrafts = found.flatMap(draft => (draft.kind === 'table' ? unframed(draft) : [draft]));
  const lines = withoutContents(unframedDrafts).flatMap(linesOfDraft);
  const drafts = lines.map(({ draft }) => draft);
  const headings = headingsIn(drafts);
  const points = pointsIn(
    drafts,
    lines.map(({ indent }) => indent),
    index => headings.has(index),
  );
  const places = placesIn(file);
  const blocks: ManuscriptBlock[] = [];
  const losses: ManuscriptLoss[] = [];
  for (const [index, draft] of drafts.entries()) {
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
        const { spans, list, place } = draft;
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
          blocks.push({ kind: 'point', level: point.level, ordered: point.ordered, mark, spans: words, place: where });
        else if (list) blocks.push({ kind: 'point', ...list, spans, place: where });
        else blocks.push({ kind: 'paragraph', spans, place: where });
      }
    }
  }
  const notes = [...footnotes].map(([number, spans]) => [number, oneLine(cleanSpans(spans))] as const);
  return { file, blocks, footnotes: new Map(notes), losses };
}

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
    if (last && !typedMark(text) && !headingNumber(text)) last.push({ text: ' ' }, ...line);
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
  return { kind: 'table', headerRows: table.headerRows, rows, place };
}

interface Places {
  /** Of something between the blocks. */
  readonly here: () => Place;
  readonly heading: (words: string) => Place;
  readonly paragraph: () => Place;
  readonly table: () => Place;
  /** Of a cell of the table before. */
  readonly cell: (row: number, column: number, columns: number) => Place;
}

/** Counts paragraphs and tables below each heading; `line` is the order of the blocks, `column` that of the cells of a table. */
function placesIn(file: string): Places {
  let heading: string | undefined;
  let [line, paragraph, table] = [0, 0, 0];
  return {
    here: () => {
      const passage =
        heading !== undefined && paragraph === 0 ? { heading } : { heading, paragraph: Math.max(1, paragraph) };
      return { file, line: Math.max(1, line), column: 1, passage };
    },
    heading: words => {
      [heading, paragraph, table] = [words, 0, 0];
      line++;
      return { file, line, column: 1, passage: { heading } };
    },
    paragraph: () => {
      line++;
      paragraph++;
      return { file, line, column: 1, passage: { heading, paragraph } };
    },
    table: () => {
      line++;
      table++;
      return { file, line, column: 1, passage: { heading, table } };
    },
    cell: (row, column, columns) => ({
      file,
      line,
      column: 1 + (row - 1) * columns + column,
      passage: { heading, table, cell: { row, column } },
    }),
  };
}
