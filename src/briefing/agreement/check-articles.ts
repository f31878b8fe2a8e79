// Checks articles against the plan and each other: slides and tables that one has and another lacks.

import type { Diagnostic, Place, Report } from '../../diagnostics/diagnostics.ts';
import { nearest } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { groupBy } from '../../group-by.ts';
import { shortened } from '../../messages/short-text.ts';
import type { Article, ArticleTable } from '../model/article.ts';
import type { Briefing } from '../model/briefing.ts';
import { chartsOf, slidesOf } from '../model/plan.ts';
import { misspeltInArticle, misspeltInPlan } from '../plan/slide-slips.ts';

/** Warns of plans without slide, and refuses tables of different shape. A slide whose id is a slip of the hand is reported once. */
export function checkArticles(briefing: Briefing, report: Report): void {
  const { plan, articles } = briefing;
  const all = [...articles.values()];
  const written = new Set(all.flatMap(article => [...article.slides.keys()]));
  const meant = new Map([...misspeltInPlan(briefing)].map(([id, planned]) => [planned, id] as const));
  for (const { id, place } of plan.slides.values()) {
    if (written.has(id)) continue;
    // One that the articles call almost so is missing in the deck.
    const other = meant.get(id);
    report(fault('BD166', place, { id, meant: other }, { severity: other === undefined ? 'warning' : 'error' }));
  }
  checkShapes(all, report);
}

/** Notes, in one line, what is there and is shown nowhere: slides in no deck, charts and tables on no slide, decks for no audience. */
export function reportShownNowhere({ plan, articles }: Briefing, report: Report): void {
  const all = [...articles.values()];
  const slides = [...plan.slides.values()];
  const decks = [...plan.decks.values()];
  const written = slides.filter(({ id }) => all.some(article => article.slides.has(id)));
  const tables = all.flatMap(article => [...article.tables].map(([id, { place }]) => ({ id, place })));
  const shown: readonly (readonly ['slide' | 'chart' | 'table' | 'deck', readonly Named[], readonly string[]])[] = [
    ['slide', written, decks.flatMap(slidesOf).map(({ value }) => value)],
    ['chart', [...plan.charts.values()], slides.flatMap(chartsOf).map(({ value }) => value)],
    ['table', tables, slides.flatMap(({ table }) => table?.value ?? [])],
    ['deck', decks, [...plan.audiences.values()].map(({ deck }) => deck.value)],
  ];
  const unshown = shown
    .map(([kind, named, used]) => ({ kind, unnamed: unused(named, used) }))
    .filter(({ unnamed }) => unnamed.length > 0);
  const things = unshown.map(({ kind, unnamed }) => ({
    kind,
    ids: shortened(
      unnamed.map(({ id }) => `“${id}”`),
      MOST_NAMED,
    ),
    isOne: unnamed.length === 1,
  }));
  const first = unshown[0]?.unnamed[0];
  if (first) report(fault('BD195', first.place, { things }));
}

/** Of things that nothing shows, so many are named. */
const MOST_NAMED = 20;

interface Named {
  readonly id: string;
  readonly place: Place;
}

/** Unused ones, each once; none if an unknown name is used: that has been reported, and one of these may be meant. */
function unused(named: readonly Named[], used: readonly string[]): readonly Named[] {
  const ids = new Set(named.map(({ id }) => id));
  if (used.some(name => !ids.has(name))) return [];
  return [...ids].filter(id => !used.includes(id)).flatMap(id => named.find(each => each.id === id) ?? []);
}

/** Notes, in one line each, the slides that articles lack in languages other than those `built`, of which it is an error; warns of those that they have under another id. */
export function reportLacking(briefing: Briefing, built: ReadonlySet<string>, report: Report): void {
  const { plan, articles } = briefing;
  const written = new Set([...articles.values()].flatMap(article => [...article.slides.keys()]));
  for (const article of articles.values()) {
    if (built.has(article.language)) continue;
    const slips = misspeltInArticle(briefing, article);
    for (const { id, place } of slips.values())
      report(fault('BD165', place, { id, near: nearest(id, plan.slides.keys()) }));
    const lacking = [...plan.slides.keys()].filter(id => written.has(id) && !article.slides.has(id) && !slips.has(id));
    if (lacking.length > 0) report(fault('BD167', { file: article.file, line: 1, column: 1 }, { ids: lacking }));
  }
}

function checkShapes(articles: readonly Article[], report: Report): void {
  const first = new Map<string, ArticleTable>();
  for (const { tables } of articles) {
    for (const [id, table] of tables) {
      const other = first.get(id);
      if (!other) first.set(id, table);
      else if (shapeOf(table) !== shapeOf(other)) {
        report(
          fault('BD168', table.place, { id, shape: shapeOf(table), otherShape: shapeOf(other), other: other.place }),
        );
      }
    }
  }
}

/** Rows without the head, and columns: `6 x 4`. */
function shapeOf({ header, rows }: ArticleTable): string {
  return `${rows.length} x ${header.length}`;
}

/** Reports marks that name slides which their articles do not have (BD331), each name once for all articles. */
export function reportUnknownSlides(marks: readonly Diagnostic[], report: Report): void {
  for (const [id, [first, ...others]] of groupBy(marks, ({ given }) => given?.id)) {
    const also = others.flatMap(({ place }) => place ?? []);
    const near = typeof first.given?.near === 'string' ? first.given.near : undefined;
    report(fault('BD331', first.place, { id: String(id), near, also }, { alsoAt: also }));
  }
}
