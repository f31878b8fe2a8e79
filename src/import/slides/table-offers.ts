// Slides that show a table of the text.
import { type ManuscriptTable, textOfSpans } from '../../manuscript/manuscript.ts';
import type { ProposedFigures } from '../proposal.ts';
import { captionOf } from './caption.ts';
import { blocksOf, type ImportedText } from './imported-text.ts';
import { headingLine, noWords, wordsLine } from './lines.ts';
import type { OfferedSlide } from './offered-slide.ts';
import { textOfLine } from './proposed-slide.ts';
import type { ManuscriptSection } from './sections.ts';

const MOST_ROWS = 8;
const MOST_COLUMNS = 6;

/** Tables with their title; one without is called by the section, and by the heads of its columns where another slide is called so. */
export function tableOffers(
  text: ImportedText,
  section: ManuscriptSection,
  proposed: ProposedFigures,
  isHeadingTaken: boolean,
): readonly OfferedSlide[] {
  return blocksOf(section).flatMap(block => {
    const table = text.manuscript.blocks[block];
    const id = text.tables.get(block);
    if (table?.kind !== 'table' || id === undefined || !isReadable(table)) return [];
    const hasTitle = proposed.tables.some(each => each.id === id && each.title[text.language] !== undefined);
    const heads = isHeadingTaken && !hasTitle ? `: ${headsOf(table, text)}` : '';
    const headline = wordsLine(`${tableTitle(text, block, section, proposed)}${heads}`);
    return [{ key: `table ${id}`, name: id, template: 'table', words: { ...noWords(block), headline }, table: id }];
  });
}

function headsOf({ rows }: ManuscriptTable, { locale }: ImportedText): string {
  const heads = rows[0]?.map(({ lines }) => lines.map(textOfSpans).join(' ').trim()) ?? [];
  return [...new Set(heads)].filter(head => head !== '').join(locale.listMark);
}

function isReadable({ rows }: ManuscriptTable): boolean {
  return rows.length > 1 && rows.length <= MOST_ROWS + 1 && (rows[0]?.length ?? 0) <= MOST_COLUMNS;
}

/** What stands above a table, else the heading of its section. */
export function tableTitle(
  text: ImportedText,
  block: number,
  section: ManuscriptSection,
  { tables }: ProposedFigures,
): string {
  const id = text.tables.get(block);
  const title = tables.find(each => each.id === id)?.title[text.language];
  return title === undefined ? textOfLine(headingLine(text, section), text.manuscript) : captionOf(title, text.locale);
}

/** The heads of a column, from above, each once; empty where there are none. */
export function headOfColumn({ rows, headerRows }: ManuscriptTable, column: number): string {
  const heads = rows
    .slice(0, Math.max(1, headerRows))
    .map(row => row[column]?.lines.map(textOfSpans).join(' ').trim() ?? '');
  return [...new Set(heads)].filter(head => head !== '').join(' ');
}
