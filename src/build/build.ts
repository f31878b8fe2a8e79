// Builds the decks of a briefing, from files to files. Start reading here: each step is one call.

import { reportLacking } from '../briefing/agreement/check-articles.ts';
import { checkFigures } from '../briefing/agreement/check-figures.ts';
import { checkWords, strictly } from '../briefing/agreement/check-words.ts';
import type { Briefing } from '../briefing/model/briefing.ts';
import type { PlannedSilence } from '../briefing/model/plan.ts';
import { readBriefing } from '../briefing/read-briefing.ts';
import { memoryCache } from '../cache.ts';
import { chartsByRequiredFigure } from '../chart/required-figures.ts';
import type { Diagnostic, Report } from '../diagnostics/diagnostics.ts';
import { gathered, namingDecks } from '../diagnostics/gather-diagnostics.ts';
import { openBuildContext } from './build-context.ts';
import { type BuiltDeck, buildDeck } from './build-deck.ts';
import type { BuildRequest } from './build-request.ts';
import { checkSilences, silenceOfError, unusedSilence } from './check-silences.ts';
import { checkRequestedSlides, chooseAudiences, type DeckTarget } from './choose-audiences.ts';
import { asDraft } from './draft.ts';
import { nameDecks } from './name-decks.ts';
import { type OpenedFiles, withDocuments } from './open-documents.ts';
import { fontsToMeasureWith, sharedLocales, sharedSpecs, sharedTemplates } from './shared-reads.ts';
import { matchSilences } from './silence.ts';

export type { BuiltDeck } from './build-deck.ts';
export type { BuildRequest, BuildStep } from './build-request.ts';
export { loadAhead } from './load-ahead.ts';

export interface BuildResult {
  /** Empty if any diagnostic is an error: a run writes all of its decks or none. */
  readonly decks: readonly BuiltDeck[];
  readonly diagnostics: readonly Diagnostic[];
  /** The plan's silences, for messages about files on disk, which come after the build. */
  readonly silences?: readonly PlannedSilence[] | undefined;
}

/** Builds the decks of a briefing. Authors' mistakes are returned as diagnostics; bugs in the program are thrown. */
export async function buildDecks(request: BuildRequest): Promise<BuildResult> {
  return withDocuments(request, buildFromText, diagnostics => ({ decks: [], diagnostics }));
}

async function buildFromText(request: BuildRequest, opened: OpenedFiles): Promise<BuildResult> {
  const diagnostics: Diagnostic[] = [];
  const report = reportInto(diagnostics, request);
  for (const diagnostic of opened.diagnostics) report(diagnostic);

  // 1. Read the sources: the authors' briefing, the designers' templates, chart specifications and fonts.
  const { files, slides } = request;
  const cache = memoryCache(request.cache);
  const briefing = await readBriefing(files, request.briefing, report, cache, request.row);
  const locales = sharedLocales(files, report, cache);
  const templates = sharedTemplates(files, report);
  const specs = sharedSpecs(files);
  const fonts = await fontsToMeasureWith(files);
  if (!briefing) return { decks: [], diagnostics };
  const { silences } = briefing.plan;

  // 2. Check the content, independently of any one deck.
  const planIsWhole = briefing.broken?.plan !== true;
  const chosen = chooseAudiences(briefing, locales, { ...request, planIsWhole }, report);
  const chartsByFigure = chartsByRequiredFigure(chosen, briefing, specs);
  const checked = planIsWhole ? checkFigures(briefing, locales, chartsByFigure, report) : briefing;
  checkWords(checked, locales, report);
  if (planIsWhole) reportLacking(checked, new Set(chosen.map(({ locale }) => locale.language)), report);

  // 3. Build a deck for each audience whose plan and articles were read without errors.
  const isReady = request.contentFirst !== true || !diagnostics.some(({ severity }) => severity === 'error');
  const context = openBuildContext({ files, briefing: checked, templates, specs, fonts, cache }, request);
  const readable = chosen.filter(target => isReady && planIsWhole && hasReadableArticles(target, briefing));
  const targets = nameDecks(readable, checked, { isPart: slides !== undefined, toSend: context.toSend }, report);
  const decks: BuiltDeck[] = [];
  for (const [index, target] of targets.entries()) {
    const { audience, locale } = target;
    request.onStep?.({ done: index, total: targets.length, what: `${audience.id}.${locale.language}` });
    const deck = await buildDeck(target, context, diagnostics, report);
    if (deck) decks.push(deck);
  }
  if (slides && readable.length === chosen.length) checkRequestedSlides(slides, context.seen, report);

  // 4. Apply silences, merge repeated diagnostics, and return all decks or none.
  const isFullRun = !slides && request.audiences.length === 0 && decks.length === briefing.plan.audiences.size;
  const wrongSilences = checkSilences(checked, isFullRun ? context.seen : undefined, report);
  const unsilenced = applySilences(diagnostics, checked, isFullRun, wrongSilences);
  const found = gathered(unsilenced).map(diagnostic => namingDecks(diagnostic, targets.length));
  const reported = request.draft ? found.map(asDraft) : found;
  return { decks: reported.some(({ severity }) => severity === 'error') ? [] : decks, diagnostics: reported, silences };
}

/** Whether the articles of a deck and of its notes were read without errors; otherwise their gaps would be reported again, slide by slide. */
function hasReadableArticles({ locale, notesLocale }: DeckTarget, { broken }: Briefing): boolean {
  return ![locale, notesLocale].some(({ language }) => broken?.articles.has(language));
}

/** The diagnostics that the plan's silences leave, plus those about the silences themselves: unused ones, and ones that name errors. */
function applySilences(
  diagnostics: readonly Diagnostic[],
  briefing: Briefing,
  isFullRun: boolean,
  wrongSilences: ReadonlySet<PlannedSilence>,
): readonly Diagnostic[] {
  const { open, unused, ofErrors } = matchSilences(diagnostics, briefing);
  const reportable = isFullRun ? unused.filter(silence => !wrongSilences.has(silence)) : [];
  return [...open, ...reportable.map(unusedSilence), ...ofErrors.map(silenceOfError)];
}

/** A report that collects into `diagnostics`; with `--strict`, warnings about numbers outside the table become errors. */
function reportInto(diagnostics: Diagnostic[], { strict }: BuildRequest): Report {
  const report: Report = diagnostic => diagnostics.push(diagnostic);
  return strict ? strictly(report) : report;
}
