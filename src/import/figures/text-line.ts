// The lines of text of manuscripts, in their order, each with where it stands and in which language.
import type { Locale } from '../../briefing/model/locale.ts';
import { type ManuscriptBlock, type ManuscriptSpan, textOfSpans } from '../../manuscript/manuscript.ts';
import type { ReadManuscript, Statement } from '../proposal.ts';

/** A paragraph, a heading or a point: one stretch of words. */
export interface TextLine {
  readonly at: Pick<Statement, 'manuscript' | 'block' | 'cell'>;
  readonly text: string;
  readonly locale: Locale;
  readonly kind: 'heading' | 'paragraph' | 'point' | 'cell';
  /** The words of the heading above. */
  readonly heading: string;
  /** The words of the footnotes that it refers to. */
  readonly notes: readonly string[];
  /** Whether the next block is a table: then the line may be its title. */
  readonly isBeforeTable: boolean;
}

/** The lines of a manuscript, those of tables left out. */
export function linesOfManuscript(
  { manuscript: { blocks, footnotes } }: ReadManuscript,
  manuscript: number,
  locale: Locale,
): readonly TextLine[] {
  let heading = '';
  return blocks.flatMap((block, index) => {
    const spans = spansOf(block);
    if (!spans) return [];
    const text = textOfSpans(spans);
    if (block.kind === 'heading') heading = text;
    const notes = spans.flatMap(({ footnote }) =>
      footnote === undefined ? [] : textOfSpans(footnotes.get(footnote) ?? []),
    );
    const isBeforeTable = blocks[index + 1]?.kind === 'table';
    const kind = block.kind === 'heading' || block.kind === 'point' ? block.kind : 'paragraph';
    return [{ at: { manuscript, block: index }, text, locale, kind, heading, notes, isBeforeTable }];
  });
}

function spansOf(block: ManuscriptBlock): readonly ManuscriptSpan[] | undefined {
  return block.kind === 'table' || block.kind === 'picture' ? undefined : block.spans;
}
