// Headlines that compare or count, held against the plan: it must say what has to be true of the figures, or that no figure can tell.
import type { Report } from '../../diagnostics/diagnostics.ts';
import { placedText } from '../article/placed-text.ts';
import { finderOf } from '../locale/expressions.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Locale } from '../model/locale.ts';
import { unguardedClaim } from './claim-messages.ts';

/** Warns of each headline with a claim word of its language whose slide has no `holds` in the plan. */
export function checkClaimWords(
  { plan, articles }: Briefing,
  locales: ReadonlyMap<string, Locale>,
  report: Report,
): void {
  for (const article of articles.values()) {
    const locale = locales.get(article.language);
    const find = locale && finderOf(locale.claimWords);
    for (const { id, title } of article.slides.values()) {
      const planned = plan.slides.get(id);
      if (!planned || planned.holds.length > 0 || planned.claimsNoFigures) continue;
      const headline = placedText(title, article);
      const [first] = find?.(headline.text) ?? [];
      if (first) report(unguardedClaim(headline.placeOf(first.at), id, first.words.replaceAll('\n', ' ')));
    }
  }
}
