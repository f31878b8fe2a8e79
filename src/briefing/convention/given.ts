// What a plan is completed from; and as much of an article whose words are not read, for commands that ask for names alone.

import { scanLines, splitLines } from '../article/article-lines.ts';
import type { Article, SlideText } from '../model/article.ts';
import type { FigureGroups } from './figure-groups.ts';

export type PlannedArticle = Pick<Article, 'language' | 'file' | 'title' | 'slides' | 'sections'>;

export interface Given {
  /** The folder of the briefing: `industry-5.0`. */
  readonly name: string;
  /** The order of the slides in the first is that of the decks. */
  readonly articles: readonly [PlannedArticle, ...PlannedArticle[]];
  readonly groups: FigureGroups;
}

/** The slides of an article by id, in their order, without words and sections. */
export function slidesNamedIn(file: string, text: string, language: string): PlannedArticle {
  const slides = new Map<string, SlideText>();
  for (const fence of scanLines(file, splitLines(text), () => undefined).fences) {
    if (fence.kind !== 'open' || fence.id === undefined || slides.has(fence.id)) continue;
    const { id, settings, place } = fence;
    slides.set(id, { id, settings, title: [], blocks: [], ownNotes: [], prose: [], place });
  }
  return { language, file, title: [], slides, sections: [] };
}
