// A briefing of one slide or two, made in a test: an article as its author writes it, and a plan beside it.

import { parseArticle } from '../../src/briefing/article/parse-article.ts';
import type { Briefing } from '../../src/briefing/model/briefing.ts';
import type { Figure, Figures } from '../../src/briefing/model/figure.ts';
import type { PlannedSlide } from '../../src/briefing/model/plan.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostics.ts';

const place = { file: 'data/small/briefing.yaml', line: 1, column: 1 };
const placed = <T>(value: T) => ({ value, place });

export const figures: Figures = new Map(
  [
    figure({
      id: 'readers',
      value: '500',
      decimals: 0,
      unit: 'count',
      source: 'press',
      label: { en: 'readers asked' },
    }),
    figure({ id: 'lend', value: '61.2', unit: 'percent', base: 'readers', label: { en: 'Borrow books' } }),
    figure({
      id: 'read-aloud',
      value: '20.4',
      unit: 'percent',
      base: 'readers',
      multiple: true,
      label: { en: 'Listen' },
    }),
    figure({
      id: 'difference',
      value: '40.8',
      unit: 'percentage-points',
      formula: 'lend - read-aloud',
      label: { en: 'Gap' },
    }),
  ].map(one => [one.id, one]),
);

function figure(given: Partial<Figure> & Pick<Figure, 'id' | 'value' | 'unit' | 'label'>): Figure {
  return { decimals: 1, multiple: false, source: 'survey', note: {}, place, ...given };
}

/** The briefing of an article in English whose slides all have the same template. */
export async function smallBriefing(
  text: string,
  template: string,
  planned: Partial<PlannedSlide> = {},
): Promise<{ readonly briefing: Briefing; readonly found: Diagnostic[] }> {
  const found: Diagnostic[] = [];
  const article = await parseArticle('data/small/article.en.md', text, 'en', diagnostic => found.push(diagnostic));
  const slides = [...article.slides.keys()].map((id): [string, PlannedSlide] => [
    id,
    { id, template: placed(template), sources: [], holds: [], options: {}, place, ...planned },
  ]);
  const source = (id: string, short: string) => ({
    id,
    short: { en: short },
    full: { en: `${short}, in full` },
    about: {},
    place,
  });
  const briefing: Briefing = {
    name: 'small',
    plan: {
      file: place.file,
      title: { en: 'Libraries' },
      author: { en: 'A. Author' },
      organization: { en: 'Office of Libraries' },
      source: placed('article'),
      slides: new Map(slides),
      decks: new Map(),
      charts: new Map(),
      audiences: new Map(),
    },
    figures,
    sources: new Map(
      [
        source('survey', 'Library Survey (2021)'),
        source('press', 'Town Gazette (2021)'),
        source('article', 'Author (2022)'),
      ].map(one => [one.id, one]),
    ),
    articles: new Map([['en', article]]),
  };
  return { briefing, found };
}

export { place, placed };
