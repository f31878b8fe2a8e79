// Checks what a language must provide before a deck can be built in it.

import type { Place, Report } from '../../diagnostics/diagnostics.ts';
import { nearest } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import type { Article } from '../model/article.ts';
import type { Briefing } from '../model/briefing.ts';
import type { ByLanguage } from '../model/figure.ts';
import { inLanguage } from '../model/language.ts';
import { chartsOf, type PlannedChart, type PlannedDeck, type PlannedSlide, slidesOf } from '../model/plan.ts';
import { figuresDrawn } from '../plan/chart-figures.ts';
import { misspeltInArticle, misspeltInPlan } from '../plan/slide-slips.ts';

/**
 * Reports what a deck needs and the language lacks: slides and tables of the article, titles of sections and charts, labels of figures
 * in charts. `checkLanguage(briefing, 'ko', deck, report)`.
 */
export function checkLanguage(briefing: Briefing, language: string, deck: PlannedDeck, report: Report): void {
  const { plan, articles } = briefing;
  const article = articles.get(language);
  if (!article) {
    const path = `data/${briefing.name}/article.${language}.md`;
    const others = [...articles.values()].map(({ file }) => file);
    report(fault('BD101.article', { file: path, line: 1, column: 1 }, { path, others }));
    return;
  }
  const text = (words: ByLanguage, place: Place, name: string) => {
    if (inLanguage(words, language) === undefined) report(fault('BD171.text', place, { name, language }));
  };
  const optionalText = (words: ByLanguage | undefined, place: Place, name: string) => {
    if (words && Object.keys(words).length > 0) text(words, place, name);
  };
  const top = { file: plan.file, line: 1, column: 1 };
  text(plan.title, top, 'title');
  optionalText(plan.author, top, 'author');
  optionalText(plan.organization, top, 'organization');
  for (const section of deck.sections) {
    text(section.title, section.place, 'title');
    optionalText(section.line, section.place, 'line');
  }
  const [first] = slidesOf(deck);
  if (first && article.slides.size === 0) {
    report(fault('BD174', { file: article.file, line: 1, column: 1 }, { id: first.value }));
    return;
  }
  const charts = new Set<PlannedChart>();
  for (const { value, place } of slidesOf(deck)) {
    const slide = plan.slides.get(value);
    if (!slide) continue;
    checkSlide(slide, place, language, briefing, report);
    for (const named of chartsOf(slide)) {
      const chart = plan.charts.get(named.value);
      if (chart) charts.add(chart);
    }
  }
  for (const { title, place, annotations = [] } of charts) {
    text(title, place, 'title');
    for (const { words, place: at } of annotations)
      if (!words.has(language)) report(fault('BD171.text', at, { name: 'words', language }));
  }
  const unlabelled = (of: Iterable<PlannedChart>) =>
    new Set(
      [...of]
        .flatMap(chart => [...figuresDrawn(chart, briefing.figures)])
        .filter(({ reported, label }) => reported !== 'row' && inLanguage(label, language) === undefined),
    );
  // Reported alike for all decks, so that several decks report it once.
  const [one, ...others] = unlabelled(charts).size > 0 ? unlabelled(plan.charts.values()) : [];
  if (!one) return;
  const isOfSheet = !/(?:^|\/)figures\.[^/]*$/i.test(one.place.file);
  const given = { id: one.id, others: others.map(({ id }) => id), language };
  report(fault(isOfSheet ? 'BD171.sheetLabel' : 'BD171.label', one.place, given));
}

/** A table that no article has has been reported already, and so has a slide that the plan calls almost as the articles do. */
function checkSlide(slide: PlannedSlide, place: Place, language: string, briefing: Briefing, report: Report): void {
  const { articles } = briefing;
  const article = articles.get(language);
  const { id, table } = slide;
  const misspelt = article && misspeltInArticle(briefing, article).get(id);
  if (misspelt) {
    report(fault('BD169.slideMisspelt', misspelt.place, { id, language, written: misspelt.id }, { slide: id }));
  } else if ([...misspeltInPlan(briefing).values()].includes(id)) {
    return;
  } else if (!article?.slides.has(id)) {
    report(
      fault(
        'BD169.slideMissing',
        place,
        { id, language, near: nearest(id, article?.slides.keys() ?? []), file: article?.file ?? '' },
        { slide: id },
      ),
    );
  } else if (table && !article.tables.has(table.value) && isInSome([...articles.values()], table.value)) {
    report({
      ...fault('BD170', table.place, {
        file: article.file,
        id: table.value,
        near: nearest(table.value, article.tables.keys()),
      }),
      slide: id,
    });
  }
}

function isInSome(articles: readonly Article[], table: string): boolean {
  return articles.some(({ tables }) => tables.has(table));
}
