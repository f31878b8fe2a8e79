// Lines of proposed slides, from the words of a manuscript.
import { type ManuscriptBlock, textOfSpans } from '../../manuscript/manuscript.ts';
import type { Statement } from '../proposal.ts';
import { sentencesOf, type TextStretch } from '../sentences.ts';
import { type HeadlineStretch, headlineOf } from './headline.ts';
import { type ImportedText, nameOf, type StatedFigure } from './imported-text.ts';
import type { LinePart, ProposedLine, ProposedWords } from './proposed-slide.ts';
import type { ManuscriptSection } from './sections.ts';

export const noWords = (before: number): ProposedWords => ({ before, headline: [], paragraphs: [], points: [] });

export function headingLine({ manuscript, outline }: ImportedText, { heading }: ManuscriptSection): ProposedLine {
  const block = heading ?? outline.title;
  return block === undefined ? wordsLine(nameOf(manuscript)) : [wholeOf(manuscript.blocks, block)];
}

export function wordsLine(text: string): ProposedLine {
  return [{ kind: 'words', text }];
}

export function wholeOf(blocks: readonly ManuscriptBlock[], block: number): LinePart {
  return part(block, { from: 0, to: wordsOfBlock(blocks[block]).length, ending: '' }, false);
}

export function part(block: number, stretch: HeadlineStretch, capital: boolean): LinePart {
  return { kind: 'stretch', block, stretch, capital };
}

export function wordsOfBlock(block: ManuscriptBlock | undefined): string {
  return block && 'spans' in block ? textOfSpans(block.spans) : '';
}

/** The sentence that states a figure; its label and its number where the sentence is too long. */
export function headlineFor(text: ImportedText, stated: StatedFigure): ProposedLine {
  const { figure, statement } = stated;
  const stretch = headlineStretch(text, stated);
  if (stretch) return [part(statement.block, stretch, true)];
  return [
    { kind: 'words', text: `${figure.label[text.language] ?? ''}: ` },
    { kind: 'figure', figure: figure.id, statement },
  ];
}

export function sentenceOf(text: ImportedText, { block, from, to }: Statement): TextStretch | undefined {
  return sentencesOf(wordsOfBlock(text.manuscript.blocks[block]), text.locale).find(
    sentence => sentence.from <= from && sentence.to >= to,
  );
}

/** The sentence that states a figure, as a headline. */
export function headlineStretch(text: ImportedText, { statement }: StatedFigure): HeadlineStretch | undefined {
  const sentence = sentenceOf(text, statement);
  return (
    sentence && headlineOf(wordsOfBlock(text.manuscript.blocks[statement.block]), sentence, text.locale, statement)
  );
}
