// What an article says outside its slides: title, text, named tables, and which prose is the notes of which slide.

import type { Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import type { ArticleBlock, ArticleSection, ArticleTable, Inline } from '../model/article.ts';
import { tidy } from './article-inline.ts';
import type { ArticleMark } from './article-marks.ts';
import { type Passage, type PassageStretch, textOfPassage, wordsOfStretches } from './article-passages.ts';

/** The first heading `#`. */
export function titleOf(passages: readonly Passage[]): readonly Inline[] | undefined {
  for (const passage of passages)
    if (passage.kind === 'heading' && passage.level === 1) return wordsOfStretches(passage.stretches);
  return undefined;
}

/** The headings `##` with the slides below each, as far as there are any. */
export function sectionsOf(passages: readonly Passage[]): readonly ArticleSection[] {
  const sections: (Pick<ArticleSection, 'title' | 'place'> & { readonly slides: string[] })[] = [];
  for (const passage of passages) {
    if (passage.kind === 'heading' && passage.level === 2)
      sections.push({ title: wordsOfStretches(passage.stretches), slides: [], place: passage.place });
    else if (passage.kind === 'slide' && passage.id !== undefined) sections.at(-1)?.slides.push(passage.id);
  }
  return sections.filter(({ slides }) => slides.length > 0);
}

/** The article's words, an empty line between passages. */
export function joinedText(passages: readonly Passage[]): string {
  return passages
    .map(textOfPassage)
    .filter(text => text !== '')
    .join('\n\n');
}

const stretchesIn = (passage: Passage): readonly PassageStretch[] =>
  passage.kind === 'paragraph' || passage.kind === 'heading' ? passage.stretches : [];

/**
 * The prose that belongs to each slide, paragraph by paragraph: what follows the slide's block or its mark, up to the next block,
 * mark or heading `##`. Headings, tables, code and footnotes belong to no slide.
 */
export function proseBySlide(passages: readonly Passage[]): ReadonlyMap<string, readonly ArticleBlock[]> {
  const prose = new Map<string, ArticleBlock[]>();
  let slide: string | undefined;
  for (const passage of passages) {
    if (passage.kind === 'slide') slide = passage.id;
    if (passage.kind === 'heading' && passage.level <= 2) slide = undefined;
    for (const stretch of stretchesIn(passage)) {
      if (stretch.kind === 'mark') {
        if (stretch.mark.kind === 'notes') slide = stretch.mark.id;
        continue;
      }
      const children = tidy(stretch.inlines);
      const place = children[0]?.place;
      if (passage.kind !== 'paragraph' || passage.inFootnote || slide === undefined || place === undefined) continue;
      const paragraphs = prose.get(slide) ?? [];
      prose.set(slide, paragraphs);
      paragraphs.push({ kind: 'paragraph', children, place });
    }
  }
  return prose;
}

/** The tables that have a mark before them, by its id; reports marks without a table and ids used twice. */
export function namedTables(passages: readonly Passage[], report: Report): ReadonlyMap<string, ArticleTable> {
  const tables = new Map<string, ArticleTable>();
  let waiting: Extract<ArticleMark, { kind: 'table' }> | undefined;

  function giveUp(): void {
    if (waiting !== undefined) report(fault('BD336', waiting.place, { id: waiting.id }));
    waiting = undefined;
  }
  function name(table: ArticleTable, { id, place }: Extract<ArticleMark, { kind: 'table' }>): void {
    const first = tables.get(id);
    if (first === undefined) tables.set(id, { ...table, id });
    else report(fault('BD337', place, { id, first: first.place }));
  }

  for (const passage of passages) {
    if (passage.kind === 'table') {
      if (waiting !== undefined) name(passage.table, waiting);
      waiting = undefined;
    } else if (passage.kind !== 'paragraph') giveUp();
    for (const stretch of stretchesIn(passage)) {
      if (stretch.kind === 'words' ? tidy(stretch.inlines).length > 0 : stretch.mark.kind === 'table') giveUp();
      if (stretch.kind === 'mark' && stretch.mark.kind === 'table') waiting = stretch.mark;
    }
  }
  giveUp();
  return tables;
}
