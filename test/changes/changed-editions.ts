// The changes that the tests of reports tell: a new survey, and an edited deck.
import { combineChanges } from '../../src/changes/compare/combine.ts';
import { compareManifests } from '../../src/changes/compare/compare.ts';
import { type Edition, edition } from './town-library.ts';

type Language = 'en' | 'ko';

/** What changed in the deck from one edition to another. */
export const changes = (language: Language, now: Edition, before: Edition = {}) =>
  compareManifests(edition(language, before), edition(language, now));

/** A new survey: a number, its source and its date in the table of figures, and a headline that is no longer true. */
export const survey: Readonly<Record<Language, Edition>> = {
  en: { ...newSurvey(), words: { note: 'Note: Gap is calculated (48.0 − 24.0).' } },
  ko: { ...newSurvey(), words: { note: '주: 격차: 계산한 값(48.0 − 24.0).' } },
};

function newSurvey(): Edition {
  const row = (value: string, source: string, date: string) => `wish,${value},1,percent,asked,,${source},${date}`;
  return { figures: [[row('62.5', 'town-2023', '2023-05'), row('48.0', 'town-2024', '2024-05')]] };
}

/** Words, slides, claims, footer and theme, but no number. */
export const edited: Readonly<Record<Language, Edition>> = {
  en: {
    ...rearranged(),
    footer: 'Council | June',
    words: {
      plan: 'Open until ten on all days of the week but Sundays and holidays',
      spoken: 'Nobody was asked.',
    },
  },
  ko: {
    ...rearranged(),
    footer: '읍의회 | 6월',
    words: {
      plan: '일요일과 공휴일을 뺀 모든 요일에 밤 열 시까지 문을 열고 이용자를 맞이한다',
      spoken: '아무도 묻지 않았다.',
    },
  },
};

function rearranged(): Edition {
  return { order: ['plan', 'hours'], inputs: { 'theme small': 'b2' }, holds: ['wish > 50%', 'use < 1/5'] };
}

/** The new survey in the decks of both languages. */
export const both = () => combineChanges([changes('en', survey.en), changes('ko', survey.ko)]);
