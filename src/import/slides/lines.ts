// Lines of proposed slides, from the words of a manuscript.
import { type ManuscriptBlock, textOfSpans } from '../../manuscript/manuscript.ts';
import type { Statement } from '../proposal.ts';
import { sentencesOf, type TextStretch } from '../sentences.ts';
import { type HeadlineStretch, headlinesOf } from './headline.ts';
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

/** Headlines for a figure, the best first: the sentence that states it, clauses of that, and its label with its number. */
export function headlinesFor(text: ImportedText, stated: StatedFigure): readonly ProposedLine[] {
  const { figure, statement } = stated;
  return [
    ...headlineStretches(text, stated).map((stretch): ProposedLine => [part(statement.block, stretch, true)]),
    [
      { kind: 'words', text: `${figure.label[text.language] ?? ''}: ` },
      { kind: 'figure', figure: figure.id, statement },
    ],
  ];
}

export function sentenceOf(text: ImportedText, { block, from, to }: Statement): TextStretch | undefined {
  return sentencesOf(wordsOfBlock(text.manuscript.blocks[block]), text.locale).find(
    sentence => sentence.from <= from && sentence.to >= to,
  );
}

/** The sentence that states a figure, as a headline. */
export function headlineStretch(text: ImportedText, stated: StatedFigure): HeadlineStretch | undefined {
  return headlineStretches(text, stated)[0];
}

function headlineStretches(text: ImportedText, { statement }: StatedFigure): readonly HeadlineStretch[] {
  const sentence = sentenceOf(text, statement);
  const words = wordsOfBlock(text.manuscript.blocks[statement.block]);
  return sentence ? headlinesOf(words, sentence, text.locale, statement) : [];
}
