// The order of the slides of a briefing: that of its first article, with the slides that only others have where these have them.

import { nearest } from '../../diagnostics/diagnostics.ts';
import type { PlannedArticle } from './given.ts';

/** The ids of all slides; one that is most likely a misspelling of a slide which its article lacks is left out. */
export function orderOfSlides([first, ...others]: readonly PlannedArticle[]): readonly string[] {
  const order = [...(first?.slides.keys() ?? [])];
  for (const { slides } of others) {
    const lacking = order.filter(id => !slides.has(id));
    let before = -1;
    for (const id of slides.keys()) {
      const at = order.indexOf(id);
      if (at >= 0) before = at;
      else if (nearest(id, lacking) === undefined) order.splice(++before, 0, id);
    }
  }
  return order;
}

/** The first slide of the second article that comes before one which it follows in the first: `{ id: 'gap', after: 'uses' }`. */
export function firstOutOfOrder(
  one: PlannedArticle,
  other: PlannedArticle,
): { readonly id: string; readonly after: string } | undefined {
  const here = [...one.slides.keys()].filter(id => other.slides.has(id));
  const there = [...other.slides.keys()].filter(id => one.slides.has(id));
  const index = there.findIndex((id, at) => here[at] !== id);
  const [id, after] = [there[index], here[index]];
  return id !== undefined && after !== undefined ? { id, after } : undefined;
}
