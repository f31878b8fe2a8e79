// Holds the articles of a briefing against its plan and against each other: slides and tables that one has and another lacks.
import type { Report } from '../diagnostics.ts';
import type { Article, ArticleTable } from './article.ts';
import type { Briefing } from './briefing.ts';
import { lacksSlides, slideNotPlanned, slideNotWritten, tableShapes } from './messages.ts';
import { slidesOf } from './parse-plan.ts';
import { misspeltInArticle, misspeltInPlan } from './slide-slips.ts';

/** Warns of slides without plan and plans without slide, and refuses tables of different shape. A slide whose id is a slip of the hand is told once. */
export function checkArticles(briefing: Briefing, report: Report): void {
  const { plan, articles } = briefing;
  const all = [...articles.values()];
  const inDecks = new Set([...plan.decks.values()].flatMap(slidesOf).map(({ value }) => value));
  const inPlan = misspeltInPlan(briefing);
  const inArticles = new Set(all.flatMap(article => [...misspeltInArticle(briefing, article).values()]));
  const written = new Map(all.flatMap(article => [...article.slides]).toReversed());
  for (const [id, text] of [...written].toReversed()) {
    if (!plan.slides.has(id) && !inDecks.has(id) && !inPlan.has(id) && !inArticles.has(text)) {
      report(slideNotPlanned(text.place, id, plan.slides.keys()));
    }
  }
  const meant = new Map([...inPlan].map(([id, planned]) => [planned, id] as const));
  for (const { id, place } of plan.slides.values()) {
    if (!written.has(id)) report(slideNotWritten(place, id, meant.get(id)));
  }
  checkShapes(all, report);
}

/** Notes, in one line each, the slides that articles lack in languages other than those `built`, of which it is an error; warns of those that they have under another id. */
export function reportLacking(briefing: Briefing, built: ReadonlySet<string>, report: Report): void {
  const { plan, articles } = briefing;
  const written = new Set([...articles.values()].flatMap(article => [...article.slides.keys()]));
  for (const article of articles.values()) {
    if (built.has(article.language)) continue;
    const slips = misspeltInArticle(briefing, article);
    for (const { id, place } of slips.values()) report(slideNotPlanned(place, id, plan.slides.keys()));
    const lacking = [...plan.slides.keys()].filter(id => written.has(id) && !article.slides.has(id) && !slips.has(id));
    if (lacking.length > 0) report(lacksSlides(article.file, lacking));
  }
}

function checkShapes(articles: readonly Article[], report: Report): void {
  const first = new Map<string, ArticleTable>();
  for (const { tables } of articles) {
    for (const [id, table] of tables) {
      const other = first.get(id);
      if (!other) first.set(id, table);
      else if (shapeOf(table) !== shapeOf(other)) {
        report(tableShapes(table.place, id, shapeOf(table), other.place, shapeOf(other)));
      }
    }
  }
}

/** Rows without the head, and columns: `6 x 4`. */
function shapeOf({ header, rows }: ArticleTable): string {
  return `${rows.length} x ${header.length}`;
}
