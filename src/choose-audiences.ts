// Which decks a run makes: the audiences asked for, each with its deck of the plan and its language.
import type { Briefing } from './briefing/briefing.ts';
import type { Locale } from './briefing/locale.ts';
import type { Audience, PlannedDeck } from './briefing/plan.ts';
import { type Diagnostic, didYouMean, type Place, type Report } from './diagnostics.ts';

export interface Commission {
  readonly audience: Audience;
  readonly deck: PlannedDeck;
  readonly locale: Locale;
}

/** What is asked for: no audience means all, a language overrides that of every audience. */
export interface Choice {
  readonly audiences: readonly string[];
  readonly language?: string | undefined;
}

/** The decks to make, in the order of the plan; unknown audiences, decks and languages are reported. */
export function chooseAudiences(
  briefing: Briefing,
  locales: ReadonlyMap<string, Locale>,
  choice: Choice,
  report: Report,
): readonly Commission[] {
  const { plan } = briefing;
  for (const id of choice.audiences) {
    if (!plan.audiences.has(id)) report(unknownAudience(id, briefing.name, [...plan.audiences.keys()]));
  }
  const chosen = [...plan.audiences.values()].filter(
    audience => choice.audiences.length === 0 || choice.audiences.includes(audience.id),
  );
  return chosen.flatMap(audience => {
    const deck = plan.decks.get(audience.deck.value);
    const language = choice.language ?? audience.language.value;
    const locale = locales.get(language);
    if (!locale || !briefing.articles.has(language)) {
      const languages = [...locales.keys()].filter(name => briefing.articles.has(name));
      report(
        choice.language === undefined
          ? unknownLanguage('BD159', audience.language.place, language, briefing.name, languages)
          : unknownLanguage('BD902', undefined, language, briefing.name, languages),
      );
      return [];
    }
    return deck ? [{ audience, deck, locale }] : [];
  });
}

const unknownAudience = (id: string, briefing: string, ids: readonly string[]): Diagnostic => ({
  code: 'BD901',
  severity: 'error',
  what: {
    en: `the briefing “${briefing}” has no audience “${id}”.`,
    ko: `브리핑 “${briefing}”에 “${id}” 청중이 없습니다.`,
  },
  next: didYouMean(id, ids, {
    en: `It has: ${ids.join(', ')}.`,
    ko: `있는 청중: ${ids.join(', ')}.`,
  }),
});

/** In the plan a fault of its author's, on the command line one of its user's. */
const unknownLanguage = (
  code: 'BD159' | 'BD902',
  place: Place | undefined,
  language: string,
  briefing: string,
  languages: readonly string[],
): Diagnostic => ({
  code,
  severity: 'error',
  place,
  what: {
    en: `the briefing “${briefing}” cannot be built in the language “${language}”.`,
    ko: `브리핑 “${briefing}”은(는) “${language}” 언어로 만들 수 없습니다.`,
  },
  next: didYouMean(language, languages, {
    en: `It has: ${languages.join(', ')}. A language needs an article and a file in templates/locales.`,
    ko: `있는 언어: ${languages.join(', ')}. 언어마다 원고와 templates/locales의 파일이 필요합니다.`,
  }),
});
