// Reads everything that the authors wrote for a briefing, and checks its parts against each other.

import { type Cache, NO_CACHE } from '../cache.ts';
import { type Diagnostic, nearest, type Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { type Files, filesUnder } from '../files.ts';
import { yamlParser } from '../text/cached-yaml.ts';
import { decodeText } from '../text/read-text.ts';
import { checkArticles, reportShownNowhere, reportUnknownSlides } from './agreement/check-articles.ts';
import { checkFigureNames, checkPlan, checkSources, figureNames } from './agreement/check-references.ts';
import { reportUnused } from './agreement/unused-figures.ts';
import { mostCharacters, mostLines } from './article/article-lines.ts';
import { readArticle } from './article/cached-article.ts';
import { figureLinks } from './article/figure-links.ts';
import { resolveFormulas } from './figures/formula/formula.ts';
import { figuresOf, hasLostRows } from './figures/parse-figures.ts';
import { parseSources } from './figures/parse-sources.ts';
import { markVarying, withRowValues } from './figures/row-values.ts';
import { type FoundFile, findArticles, findFile, lastName, missingFile } from './find-file.ts';
import type { Article } from './model/article.ts';
import type { Briefing } from './model/briefing.ts';
import type { DeckRow } from './model/deck-row.ts';
import { parsePlan } from './plan/parse-plan.ts';
import { planOfRow } from './plan/plan-of-row.ts';
import { readFigureTable } from './read-figure-table.ts';

export { checkLanguage } from './agreement/check-language.ts';

/**
 * Reads the folder `data/<name>`: `await readBriefing(files, 'industry-5.0', report)`. Every fault of every file is reported, then
 * contradictions between them; undefined if a file is missing or unreadable. The values of a `row` override those of the briefing.
 */
export async function readBriefing(
  files: Files,
  name: string,
  report: Report,
  cache: Cache = NO_CACHE,
  row?: DeckRow,
): Promise<Briefing | undefined> {
  const folder = `data/${name}`;
  if (filesUnder(files, folder).length === 0) {
    const names = briefingsIn(files);
    report(fault('BD100', undefined, { name, near: nearest(name, names), names }));
    return undefined;
  }

  // 1. Read the files as text.
  const found = findArticles(files, folder, report);
  const languages = [...found.keys()];
  if (languages.length === 0) {
    const path = `${folder}/article.en.md`;
    report(fault('BD101.article', { file: path, line: 1, column: 1 }, { path, others: namesUnder(files, folder) }));
  }
  const planText = readFile(files, `${folder}/briefing.yaml`, report);
  const ownTable = await readFigureTable(files, folder, report);
  const figureTable = ownTable && row ? withRowValues(ownTable, row) : ownTable;
  const sourcesText = readFile(files, `${folder}/sources.yaml`, report);

  // 2. Parse each by itself. A part with errors may lack what others refer to, so it is not checked against them.
  const parse = yamlParser(cache);
  const planFaults = counting(report);
  const plan = planText && parsePlan(planText.file, planText.text, languages, planFaults.report, parse);
  const sourceFaults = counting(report);
  const sources =
    sourcesText && parseSources(sourcesText.file, sourcesText.text, languages, sourceFaults.report, parse);
  const rows = figureTable && figuresOf(figureTable, report, plan && planFaults.count() === 0 ? plan.units : 'unknown');
  const { articles, broken } = await readArticles(found, cache, report);
  const links = [...articles.values()].flatMap(({ file, source }) => figureLinks(file, source));

  // 3. Check them against each other.
  const withSources = sourceFaults.count() === 0;
  const sourced =
    rows && sources && withSources
      ? checkSources(rows, sources, report)
      : { figures: rows, unknown: new Set<string>() };
  const planIsWhole = planFaults.count() === 0;
  const names = figureNames(links, planIsWhole ? plan : undefined);
  const named =
    sourced.figures && sourced.figures.size > 0
      ? checkFigureNames(names, sourced.figures, hasLostRows(figureTable), report)
      : sourced.figures;
  const resolved = named && resolveFormulas(named, report);
  const figures = resolved && row ? markVarying(resolved, row) : resolved;
  if (!plan || !figures || figures.size === 0 || !sources || articles.size === 0) return undefined;
  const briefing: Briefing = {
    name,
    plan: row ? planOfRow(plan, row) : plan,
    figures,
    sources,
    articles,
    broken: { plan: !planIsWhole, articles: broken },
  };
  if (planIsWhole) {
    checkPlan(briefing, withSources, sourced.unknown, report);
    if (broken.size === 0) {
      // The group and the formula of an unreadable row are unknown.
      const areSound = [...figures.values()].every(({ reported }) => reported !== 'row') && !hasLostRows(figureTable);
      if (areSound) reportUnused(figures, links, plan, report);
      checkArticles(briefing, report);
      reportShownNowhere(briefing, report);
    }
  }
  return articles.size === found.size ? briefing : undefined;
}

interface ReadFile {
  readonly file: string;
  readonly text: string;
}

function readFile(files: Files, path: string, report: Report): ReadFile | undefined {
  const found = findFile(files, path, report);
  if (!found) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    report(missingFile(path, namesUnder(files, folder)));
    return undefined;
  }
  const text = decodeText(found.path, found.bytes, report);
  return text === undefined ? undefined : { file: found.path, text };
}

/** The articles by language, and the languages of those with errors. */
async function readArticles(
  found: ReadonlyMap<string, FoundFile>,
  cache: Cache,
  report: Report,
): Promise<{ readonly articles: ReadonlyMap<string, Article>; readonly broken: ReadonlySet<string> }> {
  const articles = new Map<string, Article>();
  const broken = new Set<string>();
  const marked: Diagnostic[] = [];
  const reportExceptSlides: Report = diagnostic => {
    if (diagnostic.code === 'BD331') marked.push(diagnostic);
    else report(diagnostic);
  };
  for (const [language, { path, bytes }] of found) {
    const faults = counting(reportExceptSlides);
    const text = readableText(path, bytes, faults.report);
    if (text !== undefined) articles.set(language, await readArticle(path, text, language, cache, faults.report));
    if (faults.count() > 0) broken.add(language);
  }
  reportUnknownSlides(marked, report);
  return { articles, broken };
}

/** The text of an article, unless it is too long. */
function readableText(file: string, bytes: Uint8Array, report: Report): string | undefined {
  const lines = linesIn(bytes);
  if (lines > mostLines) {
    report(fault('BD358.lines', { file, line: mostLines + 1, column: 1 }, { lines, most: mostLines }));
    return undefined;
  }
  const text = decodeText(file, bytes, report);
  if (text === undefined || text.length <= mostCharacters) return text;
  report(fault('BD358.characters', { file, line: 1, column: 1 }, { characters: text.length, most: mostCharacters }));
  return undefined;
}

/** The minimum number of lines of a text that is not decoded yet. */
function linesIn(bytes: Uint8Array): number {
  let lines = 1;
  for (const byte of bytes) if (byte === 0x0a) lines += 1;
  return lines;
}

/** A report that counts the errors that go through it. */
function counting(report: Report): { readonly report: Report; readonly count: () => number } {
  let errors = 0;
  const count = (diagnostic: Diagnostic) => {
    if (diagnostic.severity === 'error') errors++;
    report(diagnostic);
  };
  return { report: count, count: () => errors };
}

function briefingsIn(files: Files): readonly string[] {
  const names = [...files.keys()].flatMap(path => /^data\/([^/]+)\/briefing\.yaml$/.exec(path)?.[1] ?? []);
  return names.sort();
}

function namesUnder(files: Files, folder: string): readonly string[] {
  return filesUnder(files, folder).map(lastName);
}
