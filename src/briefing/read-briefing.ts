// Reads everything that the authors wrote for a briefing, and checks its parts against each other.

import { type Cache, keptIn, NO_CACHE } from '../cache.ts';
import { type Diagnostic, nearest, type Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { type Files, filesUnder } from '../files.ts';
import { limitOf } from '../limits.ts';
import { yamlParser } from '../text/cached-yaml.ts';
import { decodeText } from '../text/read-text.ts';
import type { YamlNode } from '../text/yaml.ts';
import { valueOfKey } from '../text/yaml-tree.ts';
import { checkArticles, reportShownNowhere, reportUnknownSlides } from './agreement/check-articles.ts';
import { checkFigureNames, checkPlan, checkSources, figureNames } from './agreement/check-references.ts';
import { reportUnused } from './agreement/unused-figures.ts';
import { readArticle } from './article/cached-article.ts';
import { completePlan } from './convention/complete-plan.ts';
import { groupsIn } from './convention/figure-groups.ts';
import type { Given } from './convention/given.ts';
import { linksIn } from './figures/figure-links.ts';
import { resolveFormulas } from './figures/formula/formula.ts';
import { figuresOf, hasLostRows } from './figures/parse-figures.ts';
import { parseSources } from './figures/parse-sources.ts';
import { markVarying, withRowValues } from './figures/row-values.ts';
import {
  ARTICLE_ENDINGS,
  type FoundFile,
  findArticles,
  findFile,
  isOfBriefing,
  lastName,
  missingFile,
  misspelt,
} from './find-file.ts';
import type { Article } from './model/article.ts';
import type { Briefing } from './model/briefing.ts';
import type { DeckRow } from './model/deck-row.ts';
import type { Figure, Figures } from './model/figure.ts';
import type { Plan } from './model/plan.ts';
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
  if (languages.length === 0) reportWithoutArticle(files, folder, report);
  const planText = readFile(files, `${folder}/briefing.yaml`, report);
  const ownTable = await readFigureTable(files, folder, report, languages, yamlParser(cache));
  const figureTable = isThere(ownTable) && row ? withRowValues(ownTable, row) : ownTable;
  const sourcesText = readFile(files, `${folder}/sources.yaml`, report);

  // 2. Parse each by itself, and complete the plan. A part with errors may lack what others refer to, so it is not checked against them.
  const parse = yamlParser(cache);
  const { articles, broken } = await readArticles(found, cache, report);
  const links = [...articles.values()].flatMap(linksIn);
  const planFaults = counting(report);
  const written = isThere(planText) ? parse(planText.file, planText.text, planFaults.report) : planText;
  const groups = groupsIn(isThere(figureTable) ? figureTable : undefined);
  const tree = written && wholeTree(written, { name, articles, broken, groups }, planFaults.report);
  const plan = tree && parsePlan(tree, languages, planFaults.report);
  const planIsWhole = plan !== undefined && planFaults.count() === 0;
  const table = whereNeeded(figureTable, links.length > 0 || (plan && namesFigures(plan)) === true, () =>
    reportMissing(files, `${folder}/figures.csv`, report),
  );
  const units = plan && planIsWhole ? plan.units : 'unknown';
  const rows = isThere(table) ? figuresOf(table, report, units, sourcesText === 'none', languages) : table && NOTHING;
  const sourceFile = whereNeeded(sourcesText, namesSources(plan, rows), () =>
    reportMissing(files, `${folder}/sources.yaml`, report),
  );
  const sourceFaults = counting(report);
  const sources = isThere(sourceFile)
    ? parseSources(sourceFile.file, sourceFile.text, languages, sourceFaults.report, parse)
    : sourceFile && NOTHING;

  // 3. Check them against each other.
  const withSources = sourceFaults.count() === 0;
  const sourced =
    rows && sources && withSources
      ? checkSources(rows, sources, report)
      : { figures: rows, unknown: new Set<string>() };
  const names = figureNames(links, planIsWhole ? plan : undefined);
  const isLossy = isThere(table) && hasLostRows(table);
  const named =
    sourced.figures && sourced.figures.size > 0
      ? checkFigureNames(names, sourced.figures, isLossy, report)
      : sourced.figures;
  const resolved = named && resolveFormulas(named, report);
  const figures = resolved && asBefore(row ? markVarying(resolved, row) : resolved, cache);
  const hasFigures = figures !== undefined && (figures.size > 0 || table === 'none');
  if (!plan || !hasFigures || !sources) return undefined;
  const briefing: Briefing = {
    name,
    plan: row ? planOfRow(plan, row) : plan,
    tree,
    figures,
    sources,
    articles,
    broken: { plan: !planIsWhole, articles: broken },
  };
  if (planIsWhole) {
    checkPlan(briefing, withSources, sourced.unknown, report);
    if (broken.size === 0) {
      // The group and the formula of an unreadable row are unknown.
      const areSound = [...figures.values()].every(({ reported }) => reported !== 'row') && !isLossy;
      if (areSound) reportUnused(figures, links, plan, report);
      checkArticles(briefing, report);
      reportShownNowhere(briefing, report);
    }
  }
  return articles.size === found.size ? briefing : undefined;
}

const figuresRead = keptIn<Figure>(4000);

/** Figures that are what they were are the same values: what was found out about them is known. */
function asBefore(figures: Figures, cache: Cache): Figures {
  const text = (figure: Figure) =>
    JSON.stringify(figure, (_, value: unknown) => (value instanceof Map ? [...value] : value));
  return new Map([...figures].map(([id, figure]) => [id, figuresRead(cache, text(figure), () => figure)]));
}

/** A part of a briefing: `none` where there is no file for it, undefined where it cannot be read, which has been reported. */
type Part<T extends object> = T | 'none' | undefined;

const NOTHING = new Map<string, never>();

function isThere<T extends object>(part: Part<T>): part is T {
  return typeof part === 'object';
}

/** The part, unless it is missing and needed, which `miss` reports. */
function whereNeeded<T extends object>(part: Part<T>, isNeeded: boolean, miss: () => void): Part<T> {
  if (part !== 'none' || !isNeeded) return part;
  miss();
  return undefined;
}

/** The tree of the plan with all that it leaves out; undefined when there is nothing to fill it from. */
function wholeTree(
  written: YamlNode | 'none',
  { articles, broken, ...given }: Omit<Given, 'articles'> & ReadArticles,
  report: Report,
): YamlNode | undefined {
  const [first, ...others] = articles.values();
  if (!first) return undefined;
  const node = written === 'none' ? undefined : written;
  const isSound = broken.size === 0;
  if (!valueOfKey(node, 'slides') && [first, ...others].every(({ slides }) => slides.size === 0)) {
    if (isSound) report(fault('BD174', { file: first.file, line: 1, column: 1 }, { id: 'cover' }));
    return undefined;
  }
  return completePlan(node, { ...given, articles: [first, ...others] }, isSound ? report : () => undefined);
}

function namesFigures({ charts, slides }: Plan): boolean {
  return charts.size > 0 || [...slides.values()].some(({ holds }) => holds.length > 0);
}

function namesSources(plan: Plan | undefined, figures: Figures | undefined): boolean {
  const slides = [...(plan?.slides.values() ?? [])];
  const cited = [...(figures?.values() ?? [])].some(({ source }) => source !== '');
  return cited || plan?.source !== undefined || slides.some(({ sources }) => sources.length > 0);
}

interface ReadFile {
  readonly file: string;
  readonly text: string;
}

/** The text of a file; one whose name is most likely a misspelling of this path is an error. */
function readFile(files: Files, path: string, report: Report): Part<ReadFile> {
  const found = findFile(files, path, report);
  if (!found) {
    const others = namesUnder(files, path.slice(0, path.lastIndexOf('/')));
    if (misspelt(lastName(path), others) === undefined) return 'none';
    report(missingFile(path, others));
    return undefined;
  }
  const text = decodeText(found.path, found.bytes, report);
  return text === undefined ? undefined : { file: found.path, text };
}

function reportMissing(files: Files, path: string, report: Report): void {
  report(missingFile(path, namesUnder(files, path.slice(0, path.lastIndexOf('/')))));
}

interface ReadArticles {
  readonly articles: ReadonlyMap<string, Article>;
  /** The languages of those with errors. */
  readonly broken: ReadonlySet<string>;
}

/** The articles by language, and the languages of those with errors. */
async function readArticles(
  found: ReadonlyMap<string, FoundFile>,
  cache: Cache,
  report: Report,
): Promise<ReadArticles> {
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
  const most = { lines: limitOf('article-lines'), characters: limitOf('article-characters') };
  if (lines > most.lines) {
    report(fault('BD358.lines', { file, line: most.lines + 1, column: 1 }, { lines, most: most.lines }));
    return undefined;
  }
  const text = decodeText(file, bytes, report);
  if (text === undefined || text.length <= most.characters) return text;
  report(fault('BD358.characters', { file, line: 1, column: 1 }, { characters: text.length, most: most.characters }));
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
  const names = [...files.keys()].flatMap(path => {
    const [, folder, name = ''] = /^data\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
    return folder !== undefined && isOfBriefing(name) ? folder : [];
  });
  return [...new Set(names)].sort();
}

/** That there is no article, or one that does not say its language. */
function reportWithoutArticle(files: Files, folder: string, report: Report): void {
  const others = namesUnder(files, folder);
  const path = `${folder}/article.en.md`;
  const [nameless] = ARTICLE_ENDINGS.flatMap(ending => {
    const file = findFile(files, `${folder}/article.${ending}`, () => undefined);
    return file ? [{ ...file, ending }] : [];
  });
  const languages = filesUnder(files, 'templates/locales').map(each => lastName(each).replace(/\.yaml$/, ''));
  report(
    nameless
      ? fault(
          'BD573',
          { file: nameless.path, line: 1, column: 1 },
          { names: languages.map(each => `article.${each}.${nameless.ending}`) },
        )
      : fault('BD101.article', { file: path, line: 1, column: 1 }, { path, others }),
  );
}

function namesUnder(files: Files, folder: string): readonly string[] {
  return filesUnder(files, folder).map(lastName);
}
