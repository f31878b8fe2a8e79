// Holds the articles of a briefing against its plan and against each other: slides and tables that one has and another lacks.
import type { Report } from '../diagnostics.ts';
import type { Article, ArticleTable } from './article.ts';
import type { Briefing } from './briefing.ts';
import { lacksSlides, slideNotPlanned, slideNotWritten, tableShapes } from './messages.ts';

/** Warns of slides without plan and plans without slide, and refuses tables of different shape. */
export function checkArticles({ plan, articles }: Briefing, report: Report): void {
  const all = [...articles.values()];
  const written = new Set(all.flatMap(article => [...article.slides.keys()]));
  for (const id of written) {
    const text = all.flatMap(article => article.slides.get(id) ?? [])[0];
    if (text && !plan.slides.has(id)) report(slideNotPlanned(text.place, id, plan.slides.keys()));
  }
  for (const { id, place } of plan.slides.values()) {
    if (!written.has(id))
      report(
        slideNotWritten(
          place,
          id,
          [...written].filter(other => !plan.slides.has(other)),
        ),
      );
  }
  checkShapes(all, report);
}

/** Notes, in one line each, the slides that articles lack in languages other than those `built`, of which it is an error. */
export function reportLacking({ plan, articles }: Briefing, built: ReadonlySet<string>, report: Report): void {
  const written = new Set([...articles.values()].flatMap(article => [...article.slides.keys()]));
  for (const article of articles.values()) {
    const lacking = [...plan.slides.keys()].filter(id => written.has(id) && !article.slides.has(id));
    if (lacking.length > 0 && !built.has(article.language)) report(lacksSlides(article.file, lacking));
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
