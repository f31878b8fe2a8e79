// A briefing made in a test of articles as their authors write them, a table of figures, and a plan in which every slide is one of points.

import { parseArticle } from '../../src/briefing/article/parse-article.ts';
import { resolveFormulas } from '../../src/briefing/figures/formula/formula.ts';
import type { Briefing } from '../../src/briefing/model/briefing.ts';
import type { Plan, PlannedSlide } from '../../src/briefing/model/plan.ts';
import { table } from './figure-table.ts';
import { en, ko } from './locales.ts';

export const locales = new Map([
  ['en', en],
  ['ko', ko],
]);

const place = { file: 'briefing.yaml', line: 1, column: 1 };
export const placed = <T>(value: T) => ({ value, place });

/** What a test says about a slide of the plan or about the whole. */
export interface Given {
  readonly slides?: Readonly<Record<string, Partial<PlannedSlide>>>;
  readonly plan?: Partial<Plan>;
  /** Labels of figures in every language, by id. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Citations in every language, by id. */
  readonly sources?: Readonly<Record<string, string>>;
}

/** `await briefingOf({ en: '# Title …' }, 'need | 78.4 | %')`: every fault of the articles is thrown. */
export async function briefingOf(
  texts: Readonly<Record<string, string>>,
  rows: string,
  { slides = {}, plan = {}, sources = {}, labels = {} }: Given = {},
): Promise<Briefing> {
  const read = Object.entries(texts).map(([language, text]) =>
    parseArticle(`article.${language}.md`, text, language, fault => {
      throw new Error(JSON.stringify(fault));
    }),
  );
  const articles = new Map((await Promise.all(read)).map(article => [article.language, article]));
  const inAll = (text: string) => Object.fromEntries(Object.keys(texts).map(language => [language, text]));
  const figures = resolveFormulas(table(rows), fault => {
    throw new Error(JSON.stringify(fault));
  });
  const ids = new Set([...articles.values()].flatMap(article => [...article.slides.keys()]));
  return {
    name: 'small',
    plan: {
      file: place.file,
      title: {},
      author: {},
      organization: {},
      source: placed('survey'),
      slides: new Map([...ids].map(id => [id, plannedSlide(id, slides[id])])),
      decks: new Map(),
      charts: new Map(),
      audiences: new Map(),
      ...plan,
    },
    figures: new Map([...figures].map(([id, figure]) => [id, { ...figure, label: inAll(labels[id] ?? id) }])),
    sources: new Map(
      Object.entries(sources).map(([id, text]) => {
        return [id, { id, short: inAll(text), full: inAll(text), about: {}, place }];
      }),
    ),
    articles,
  };
}

function plannedSlide(id: string, given: Partial<PlannedSlide> = {}): PlannedSlide {
  return { id, template: placed('points'), sources: [], holds: [], options: {}, place, ...given };
}
