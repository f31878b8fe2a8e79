// Finds slide ids that are misspelt in the plan or an article, and reports each pair once, where the mistake most likely is.
import { nearest } from '../../diagnostics/diagnostics.ts';
import type { Article, SlideText } from '../model/article.ts';
import type { Briefing } from '../model/briefing.ts';

/** Slides that articles have and the plan has not, by id: for each the slide of the plan that no article has and that is meant. */
export function misspeltInPlan({ plan, articles }: Briefing): ReadonlyMap<string, string> {
  const written = new Set([...articles.values()].flatMap(({ slides }) => [...slides.keys()]));
  const unwritten = [...plan.slides.keys()].filter(id => !written.has(id));
  const slips = new Map<string, string>();
  for (const id of written) {
    const meant = plan.slides.has(id) ? undefined : nearest(id, unwritten);
    if (meant !== undefined) slips.set(id, meant);
  }
  return slips;
}

/** Slides of one article that the plan has not, by the id of the slide of the plan which this article lacks, another has, and that is meant. */
export function misspeltInArticle({ plan, articles }: Briefing, article: Article): ReadonlyMap<string, SlideText> {
  const elsewhere = new Set([...articles.values()].flatMap(({ slides }) => [...slides.keys()]));
  const lacking = [...plan.slides.keys()].filter(id => !article.slides.has(id) && elsewhere.has(id));
  const slips = new Map<string, SlideText>();
  for (const [id, text] of article.slides) {
    const meant = plan.slides.has(id) ? undefined : nearest(id, lacking);
    if (meant !== undefined && !slips.has(meant)) slips.set(meant, text);
  }
  return slips;
}
