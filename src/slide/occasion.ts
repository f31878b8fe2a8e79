// The event, place and date on a cover, as far as the plan gives them.
import { formatDate } from '../briefing/figures/date-form.ts';
import { inLanguage } from '../briefing/model/language.ts';
import type { Locale } from '../briefing/model/locale.ts';
import type { Audience } from '../briefing/model/plan.ts';
import { type AuthorText, planText } from './author-text.ts';

/** Lines for the cover: `Seminar on industry`, `Sejong`, `22 November 2024`; undefined when the plan is silent. */
export function occasionLines(audience: Audience, locale: Locale): readonly AuthorText[] | undefined {
  const event = audience.event && inLanguage(audience.event, locale.language);
  const venue = audience.venue && inLanguage(audience.venue, locale.language);
  const date = audience.date && formatDate(audience.date.value, locale);
  const lines = [event, venue, date].filter(line => line !== undefined);
  return lines.length > 0 ? lines.map(line => planText(line, audience.place)) : undefined;
}
