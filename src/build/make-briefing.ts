// Makes a briefing of reports and tables, and builds it: what the build refuses is taken back until nothing is (`briefdeck new`).

import type { Locale } from '../briefing/model/locale.ts';
import { readBriefing } from '../briefing/read-briefing.ts';
import { type Cache, memoryCache } from '../cache.ts';
import type { Diagnostic, Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Files } from '../files.ts';
import { proposeFigures } from '../import/figures/propose-figures.ts';
import { additionsTo } from '../import/files/additions.ts';
import { type ImportedBriefing, importBriefing, reviewOf, withClaims } from '../import/import-briefing.ts';
import { withLanguages } from '../import/manuscript-language.ts';
import type { ProposedFigures, ReadManuscript } from '../import/proposal.ts';
import { NOTHING_REFUSED, type Refused } from '../import/refused.ts';
import { claimsOfHeadlines } from '../import/slides/claims.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { type ManuscriptFile, readManuscript } from '../manuscript/read-manuscript.ts';
import type { MessageLanguage } from '../messages/languages.ts';
import { type BuildResult, buildDecks } from './build.ts';
import { sharedLocales } from './shared-reads.ts';

export interface BriefingRequest {
  /** A folder of `data/`: `ai-2025`. */
  readonly briefing: string;
  /** Reports and tables as the user named them. */
  readonly reports: readonly ManuscriptFile[];
  /** Of all reports; undefined: told by their text. */
  readonly language?: string | undefined;
  /** Templates and fonts, and the files of the briefing that are there already, which stay as they are. */
  readonly files: Files;
  /** In which the review is written. */
  readonly messages: MessageLanguage;
  readonly cache?: Cache | undefined;
}

export interface MadeBriefing {
  /** Files to write; one that is there already has only grown at its end. Empty after errors. */
  readonly files: Files;
  /** `review.md` in the folder of the briefing. */
  readonly review: string;
  /** The files whose lines diagnostics show. */
  readonly sources: Files;
  readonly counts: MadeCounts;
  /** What was said of the reports, and by the build of the briefing as it is to be written. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface MadeCounts {
  readonly figures: number;
  /** Of these, those that the author should look at first. */
  readonly unsure: number;
  readonly slides: number;
  readonly decks: number;
}

const NOTHING: MadeCounts = { figures: 0, unsure: 0, slides: 0, decks: 0 };

/** No proposal is taken back more often. */
const MOST_ROUNDS = 12;

/** `await makeBriefing({ briefing: 'ai-2025', reports: [{ path: 'report.docx', bytes }], files, messages: 'en' })` */
export async function makeBriefing(request: BriefingRequest): Promise<MadeBriefing> {
  const { briefing, reports, files, messages } = request;
  const diagnostics: Diagnostic[] = [];
  const report: Report = diagnostic => void diagnostics.push(diagnostic);
  const failed = (sources: Files = new Map()): MadeBriefing => ({
    files: new Map(),
    review: '',
    sources,
    counts: NOTHING,
    diagnostics,
  });

  // 1. Read the reports, each in its language.
  const locales = sharedLocales(files, report, request.cache);
  const manuscripts: Manuscript[] = [];
  for (const each of reports) {
    const manuscript = await readManuscript(each, report);
    if (manuscript) manuscripts.push(manuscript);
  }
  const read = withLanguages(manuscripts, locales, request.language, report);
  if (hasError(diagnostics)) return failed();

  // 2. Propose figures and slides, and take back what a build refuses.
  const proposed = proposeFigures(read, locales);
  const { imported, built, dropped } = await builtImport(request, read, proposed, locales);
  diagnostics.push(...built.diagnostics.filter(isWorthSaying));
  if (hasError(diagnostics)) return failed(imported.files);

  for (const { manuscript, index } of imported.texts)
    if (!imported.proposed.figures.some(({ statements }) => statements.some(each => each.manuscript === index)))
      report(fault('BD750', undefined, { file: manuscript.file }));

  // 3. What is there already stays, but for rows and entries that it lacks.
  const review = reviewOf({ name: briefing, manuscripts: read }, imported, dropped, messages);
  const additions = additionsTo(files, imported.files);
  const added = new Map([...imported.files].filter(([path]) => !files.has(path)).concat([...additions.files]));
  for (const addition of additions.added) report(fault('BD749', undefined, { ...addition }));
  for (const path of imported.files.keys())
    if (files.has(path) && !added.has(path) && added.size > 0) report(fault('BD748', undefined, { path }));
  if (added.size === 0) report(fault('BD747', undefined, { name: briefing }));
  const { figures } = imported.proposed;
  const unsure = figures.filter(figure => figure.unsure).length;
  const counts = { figures: figures.length, unsure, slides: imported.slides.length, decks: built.decks.length };
  return { files: added, review, sources: imported.files, counts, diagnostics };
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** Warnings of the build come again with it; what is said now is why there is nothing to build. */
function isWorthSaying({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

interface BuiltImport {
  readonly imported: ImportedBriefing;
  readonly built: BuildResult;
  /** Why proposals were taken back. */
  readonly dropped: readonly Diagnostic[];
}

/** The largest part of a proposal that can be built, with what must hold for its headlines. */
async function builtImport(
  { briefing, reports, files, cache: lasting }: BriefingRequest,
  manuscripts: readonly ReadManuscript[],
  proposed: ProposedFigures,
  locales: ReadonlyMap<string, Locale>,
): Promise<BuiltImport> {
  const dropped: Diagnostic[] = [];
  const cache = memoryCache(lasting);
  let refused = NOTHING_REFUSED;
  for (let round = 1; ; round++) {
    const contents = reports.map(({ bytes }) => bytes);
    const imported = importBriefing({ name: briefing, manuscripts, contents, proposed, locales, refused });
    const all = new Map([...imported.files, ...files, ...additionsTo(files, imported.files).files]);
    const built = await buildDecks({
      files: all,
      briefing,
      audiences: [],
      draft: false,
      contentFirst: true,
      formats: [],
      cache,
    });
    const errors = built.diagnostics.filter(({ severity }) => severity === 'error');
    const more = errors.length > 0 && round < MOST_ROUNDS ? refusedBy(errors, imported, all) : refused;
    if (isSame(more, refused)) {
      const read = await readBriefing(all, briefing, () => undefined, cache);
      const claims = read ? claimsOfHeadlines(read, locales) : new Map<string, never>();
      return { imported: withClaims(briefing, imported, claims), built, dropped };
    }
    dropped.push(...errors);
    refused = {
      figures: union(refused.figures, more.figures),
      sheets: union(refused.sheets, more.sheets),
      slides: union(refused.slides, more.slides),
      contents: refused.contents || more.contents,
      sources: refused.sources || more.sources,
    };
  }
}

function isSame(more: Refused, before: Refused): boolean {
  return (
    [...more.figures].every(id => before.figures.has(id)) &&
    [...more.sheets].every(id => before.sheets.has(id)) &&
    [...more.slides].every(id => before.slides.has(id)) &&
    (before.contents || !more.contents) &&
    (before.sources || !more.sources)
  );
}

function union<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): ReadonlySet<T> {
  return new Set([...one, ...other]);
}

/**
 * What is to be taken back for errors: the slide that is named, the table of the workbook or of its entry, the figure of the row, or the one
 * whose link stands at the place.
 */
function refusedBy(errors: readonly Diagnostic[], { proposed, slides }: ImportedBriefing, files: Files): Refused {
  const sheets = new Set<string>();
  const figures = new Set<string>();
  const refusedSlides = new Set<string>();
  for (const { place, slide } of errors) {
    const ofSheets = place ? sheetsAt(place, proposed, files) : [];
    if (ofSheets.length > 0) {
      for (const id of ofSheets) sheets.add(id);
      continue;
    }
    const key = slide?.split('/')[0] ?? (place && (slideAt(place, files) ?? slideOfChart(place, slides, files)));
    const figure = place && figureAt(place, files);
    if (key !== undefined && slides.some(({ id }) => id === key && id !== 'cover')) refusedSlides.add(key);
    else if (figure !== undefined && proposed.figures.some(({ id }) => id === figure)) figures.add(figure);
  }
  const isRefused = (page: string) => errors.some(({ slide }) => slide?.split('/')[0] === page);
  return { figures, sheets, slides: refusedSlides, contents: isRefused('contents'), sources: isRefused('sources') };
}

type At = NonNullable<Diagnostic['place']>;

function lineAt({ file, line }: At, files: Files): readonly string[] {
  const bytes = files.get(file);
  return bytes ? new TextDecoder().decode(bytes).split('\n').slice(0, line) : [];
}

/** The entry of `tables.yaml` at a place, or those of tables on the sheet of a cell. */
function sheetsAt(place: At, { sheets }: ProposedFigures, files: Files): readonly string[] {
  const name = place.cell?.slice(0, place.cell.lastIndexOf('!'));
  if (name !== undefined) return sheets.filter(sheet => sheet.name === name).map(({ id }) => id);
  if (!place.file.endsWith('/tables.yaml')) return [];
  const entry = lineAt(place, files).findLast(line => /^[^\s#]/.test(line)) ?? '';
  return sheets.filter(({ id }) => entry.startsWith(`${id}:`)).map(({ id }) => id);
}

/** The figure whose row it is in `figures.csv`, or whose link lies at a column of an article. */
function figureAt(place: At, files: Files): string | undefined {
  const line = lineAt(place, files).at(-1) ?? '';
  if (place.file.endsWith('/figures.csv')) return line.split(',')[0];
  const links = [...line.matchAll(/\[[^\]]*\]\(fig:([^)\s]+)[^)]*\)/g)];
  return links.find(({ index, 0: found }) => place.column > index && place.column <= index + found.length)?.[1];
}

/** The slide that shows the chart whose entry stands at a place of the plan. */
function slideOfChart(place: At, slides: ImportedBriefing['slides'], files: Files): string | undefined {
  if (!place.file.endsWith('/briefing.yaml')) return undefined;
  const lines = lineAt(place, files);
  const isIn = lines.findLast(line => /^[^\s#]/.test(line))?.startsWith('charts:') === true;
  const entry = /^ {2}([^\s:]+):/.exec(lines.findLast(line => /^ {2}\S/.test(line)) ?? '')?.[1];
  return isIn ? slides.find(({ chart }) => chart?.id === entry)?.id : undefined;
}

/** The slide in whose block a line of an article stands. */
function slideAt(place: At, files: Files): string | undefined {
  const lines = lineAt(place, files);
  const opened = lines.findLastIndex(line => /^:::slide\{#/.test(line));
  const closed = lines.slice(0, -1).lastIndexOf(':::');
  return opened > closed ? /#([^}]+)\}/.exec(lines[opened] ?? '')?.[1] : undefined;
}
