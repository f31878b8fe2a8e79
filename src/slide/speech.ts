// The speaker notes of a slide: the audience's settings choose the article and how much of it to use.
import type { ArticleBlock, SlideText } from '../briefing/model/article.ts';
import type { Briefing } from '../briefing/model/briefing.ts';
import type { Audience } from '../briefing/model/plan.ts';

/** Everything that an article has as notes for a slide: the presenter's own words, then the prose. */
export function allNotes(text: SlideText): readonly ArticleBlock[] {
  return [...text.ownNotes, ...text.prose];
}

/**
 * The notes under the slide `id` of a deck in `language`; none where the audience wants none or the article has none. What a handout has
 * of them is printed beside the slide: the prose alone, unless the plan asks for the presenter's words.
 */
export function speechOf(
  id: string,
  briefing: Briefing,
  audience: Audience,
  language: string,
): readonly ArticleBlock[] {
  const of = audience.handout ? language : (audience.notesLanguage?.value ?? language);
  const text = briefing.articles.get(of)?.slides.get(id);
  if (!text) return [];
  switch (audience.notes?.value ?? (audience.handout ? 'prose' : 'all')) {
    case 'none':
      return [];
    case 'prose':
      return text.prose;
    case 'own':
      return text.ownNotes;
    case 'all':
      return allNotes(text);
  }
}
