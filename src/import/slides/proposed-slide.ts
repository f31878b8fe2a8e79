// A slide that is proposed, with its words in each language as parts of the manuscripts.
import type { ByLanguage } from '../../briefing/model/figure.ts';
import { type Manuscript, textOfSpans } from '../../manuscript/manuscript.ts';
import type { Statement } from '../proposal.ts';
import type { HeadlineStretch } from './headline.ts';

/** Part of a line of a slide: a stretch of a block of the manuscript with the figures stated in it, a figure as stated, or other words. */
export type LinePart =
  | { readonly kind: 'stretch'; readonly block: number; readonly stretch: HeadlineStretch; readonly capital: boolean }
  | {
      readonly kind: 'figure';
      readonly figure: string;
      readonly statement: Statement;
      /** As the word of a numbered point. */
      readonly strong?: boolean | undefined;
    }
  | { readonly kind: 'words'; readonly text: string };

export type ProposedLine = readonly LinePart[];

/** What a slide says in one language. */
export interface ProposedWords {
  /** The block of the manuscript before which the slide stands: what follows are its notes. */
  readonly before: number;
  readonly headline: ProposedLine;
  readonly paragraphs: readonly ProposedLine[];
  readonly points: readonly SlidePoint[];
}

export interface SlidePoint {
  /** From 1. */
  readonly level: number;
  readonly ordered: boolean;
  readonly line: ProposedLine;
}

export interface ProposedSlide {
  readonly id: string;
  /** A name in `templates/slides`. */
  readonly template: string;
  /** The section that it belongs to, counted from 0; undefined for the cover. */
  readonly section: number | undefined;
  /** The group of figures that its chart shows. */
  readonly chart?: ProposedChart | undefined;
  /** The id of a table of the article. */
  readonly table?: string | undefined;
  /** By language. */
  readonly words: ReadonlyMap<string, ProposedWords>;
}

export interface ProposedChart {
  readonly id: string;
  readonly group: string;
  readonly title: ByLanguage;
  /** Whether its bars keep the order of the text; else the largest comes first. */
  readonly isOrdered: boolean;
}

/** A line as its readers see it: `Use remains at 30.6%`. */
export function textOfLine(line: ProposedLine, { blocks }: Manuscript): string {
  return line
    .map(part => {
      if (part.kind === 'words') return part.text;
      if (part.kind === 'figure') return part.statement.form;
      const block = blocks[part.block];
      const words = block && 'spans' in block ? textOfSpans(block.spans) : '';
      const text = words.slice(part.stretch.from, part.stretch.to) + part.stretch.ending;
      return part.capital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
    })
    .join('');
}
