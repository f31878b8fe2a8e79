// Chooses which decks a run builds: one per requested audience, with that audience's deck from the plan and its language.

import type { Briefing } from '../briefing/model/briefing.ts';
import type { Locale } from '../briefing/model/locale.ts';
import type { Audience, PlannedDeck } from '../briefing/model/plan.ts';
import { type Diagnostic, nearest, type Place, type Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Files } from '../files.ts';

export interface DeckTarget {
  readonly audience: Audience;
  readonly deck: PlannedDeck;
  readonly locale: Locale;
  /** The language of the speaker notes. */
  readonly notesLocale: Locale;
}

/** What the caller requested: no audience means all of them; a language overrides that of every audience. */
export interface Choice {
  readonly audiences: readonly string[];
  readonly language?: string | undefined;
  /** The build's files. A locale file that exists but could not be read has already been reported. */
  readonly files: Files;
  /** Whether all audiences of the plan could be read. */
  readonly planIsWhole: boolean;
}

/** The decks to build, in the order of the plan; unknown audiences, decks and languages are reported. */
export function chooseAudiences(
  briefing: Briefing,
  locales: ReadonlyMap<string, Locale>,
  choice: Choice,
  report: Report,
): readonly DeckTarget[] {
  const { plan } = briefing;
  for (const id of choice.audiences) {
    if (!plan.audiences.has(id) && choice.planIsWhole)
      report(unknownAudience(id, briefing.name, [...plan.audiences.keys()]));
  }
  const chosen = [...plan.audiences.values()].filter(
    audience => choice.audiences.length === 0 || choice.audiences.includes(audience.id),
  );
  const reported = new Set<string>();
  return chosen.flatMap(audience => {
    const deck = plan.decks.get(audience.deck.value);
    const language = choice.language ?? audience.language.value;
    const locale = locales.get(language);
    if (!locale && choice.files.has(`templates/locales/${language}.yaml`)) return [];
    if (!locale || !briefing.articles.has(language)) {
      const place = choice.language === undefined ? audience.language.place : undefined;
      if (!reported.has(language)) report(unknownLanguage(place, language, briefing, locales));
      reported.add(language);
      return [];
    }
    const { notesLanguage } = audience;
    const notesLocale = notesLanguage ? locales.get(notesLanguage.value) : locale;
    if (notesLanguage && !(notesLocale && briefing.articles.has(notesLanguage.value))) {
      const { place, value: language } = notesLanguage;
      const languages = languagesOf(briefing, locales);
      report(fault('BD186', place, { language, near: nearest(language, languages), languages }));
    }
    if (!deck || !notesLocale) return [];
    return [{ audience, deck, locale, notesLocale }];
  });
}

/** The languages in which the briefing can be built: those with both a locale and an article. */
function languagesOf(briefing: Briefing, locales: ReadonlyMap<string, Locale>): readonly string[] {
  return [...locales.keys()].filter(name => briefing.articles.has(name));
}

export const unknownAudience = (id: string, briefing: string, ids: readonly string[]): Diagnostic =>
  fault('BD901', undefined, { briefing, id, near: nearest(id, ids), ids });

/** With a place it is a mistake in the plan; without one, on the command line. */
export const unknownLanguage = (
  place: Place | undefined,
  language: string,
  inBriefing: Briefing,
  locales: ReadonlyMap<string, Locale>,
): Diagnostic => {
  const code = place ? 'BD159' : 'BD902';
  const { name: briefing } = inBriefing;
  const languages = languagesOf(inBriefing, locales);
  if (locales.has(language)) return fault(`${code}.noArticle`, place, { briefing, language, languages });
  const near = nearest(language, languages);
  return fault(`${code}.unknownLanguage`, place, { briefing, language, near, languages });
};

/** Reports requested slides that no deck of the run contains. */
export function checkRequestedSlides(requested: readonly string[], known: Iterable<string>, report: Report): void {
  const ids = [...new Set(known)];
  for (const id of requested) if (!ids.includes(id)) report(unknownSlide(id, ids));
}

const unknownSlide = (id: string, ids: readonly string[]): Diagnostic =>
  fault('BD903', undefined, { id, near: nearest(id, ids), ids });
