// For notes in another language than the slides: reports slides that would have none.

import type { Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import type { SlideText } from '../model/article.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Audience, PlannedDeck } from '../model/plan.ts';
import { slidesOf } from '../model/plan.ts';

/** Warns, in one line, of slides that have notes in the deck's language and none in that of the audience's notes. */
export function checkNotes(
  briefing: Briefing,
  audience: Audience,
  deck: PlannedDeck,
  language: string,
  report: Report,
): void {
  const { notes, notesLanguage } = audience;
  if (!notesLanguage || notesLanguage.value === language || notes?.value === 'none') return;
  const hasNotes = (text: SlideText | undefined): boolean =>
    text !== undefined && [...text.ownNotes, ...(notes?.value === 'own' ? [] : text.prose)].length > 0;
  const own = briefing.articles.get(language);
  const other = briefing.articles.get(notesLanguage.value);
  const without = slidesOf(deck)
    .map(({ value }) => value)
    .filter(id => hasNotes(own?.slides.get(id)) && !hasNotes(other?.slides.get(id)));
  if (without.length > 0)
    report(fault('BD187', notesLanguage.place, { language: notesLanguage.value, slides: without }));
}
