// The way from files to decks. Read this page first: each step is one call, and its details are one click away.

import { reportLacking } from '../briefing/agreement/check-articles.ts';
import { checkFigures } from '../briefing/agreement/check-figures.ts';
import { checkWords, strictly } from '../briefing/agreement/check-words.ts';
import type { Briefing } from '../briefing/model/briefing.ts';
import type { PlannedSilence } from '../briefing/model/plan.ts';
import { readBriefing } from '../briefing/read-briefing.ts';
import { memoryCache } from '../cache.ts';
import { readChartSpecs } from '../chart/chart-specs.ts';
import { chartsNeeding } from '../chart/charts-needing.ts';
import type { Diagnostic, Report } from '../diagnostics/diagnostics.ts';
import { gathered, namingDecks } from '../diagnostics/gather-diagnostics.ts';
import { openBuildContext } from './build-context.ts';
import { type BuiltDeck, buildDeck } from './build-deck.ts';
import type { BuildRequest } from './build-request.ts';
import { checkSilences, silenceOfError, unusedSilence } from './check-silences.ts';
import { checkSlidesAsked, chooseAudiences, type DeckTarget } from './choose-audiences.ts';
import { asDraft } from './draft.ts';
import { nameDecks } from './name-decks.ts';
import { fontsToMeasureWith, sharedLocales, sharedTemplates } from './shared-reads.ts';
import { heard } from './silence.ts';

export type { BuiltDeck } from './build-deck.ts';
export type { BuildRequest, BuildStep } from './build-request.ts';

export interface BuildResult {
  /** Empty as soon as one thing is wrong that a deck must not have. */
  readonly decks: readonly BuiltDeck[];
  readonly diagnostics: readonly Diagnostic[];
  /** What the plan silences; messages about files on the disk come after the build. */
  readonly silences?: readonly PlannedSilence[] | undefined;
}

/** Makes the decks of a briefing; the author's faults come back as diagnostics, ours are thrown. */
export async function buildDecks(request: BuildRequest): Promise<BuildResult> {
  const diagnostics: Diagnostic[] = [];
  const report = reportInto(diagnostics, request);

  // 1. What the authors wrote and what the designers made.
  const { files, slides } = request;
  const cache = memoryCache(request.cache);
  const briefing = await readBriefing(files, request.briefing, report, cache, request.row);
  const locales = sharedLocales(files, report, cache);
  const templates = sharedTemplates(files, report);
  const specs = readChartSpecs(files);
  const fonts = await fontsToMeasureWith(files, report);
  if (!briefing) return { decks: [], diagnostics };
  const { silences } = briefing.plan;

  // 2. What the figures must satisfy, whoever is to see them.
  const planIsWhole = briefing.broken?.plan !== true;
  const chosen = chooseAudiences(briefing, locales, { ...request, planIsWhole }, report);
  const needing = chartsNeeding(chosen, briefing, specs);
  const checked = planIsWhole ? checkFigures(briefing, locales, needing, report) : briefing;
  checkWords(checked, locales, report);
  if (planIsWhole) reportLacking(checked, new Set(chosen.map(({ locale }) => locale.language)), report);

  // 3. A deck for each audience whose plan and article could be read whole.
  const context = openBuildContext({ files, briefing: checked, templates, specs, fonts, cache }, request);
  const whole = chosen.filter(target => planIsWhole && isWhole(target, briefing));
  const targets = nameDecks(whole, checked, { isPart: slides !== undefined, toSend: context.toSend }, report);
  const decks: BuiltDeck[] = [];
  for (const [index, target] of targets.entries()) {
    const { audience, locale } = target;
    request.onStep?.({ done: index, total: targets.length, what: `${audience.id}.${locale.language}` });
    const deck = await buildDeck(target, context, diagnostics, report);
    if (deck) decks.push(deck);
  }
  if (slides && whole.length === chosen.length) checkSlidesAsked(slides, context.seen, report);

  // 4. All or nothing.
  const isEntire = !slides && request.audiences.length === 0 && decks.length === briefing.plan.audiences.size;
  const wrong = checkSilences(checked, isEntire ? context.seen : undefined, report);
  const open = withSilences(diagnostics, checked, isEntire, wrong);
  const found = gathered(open).map(diagnostic => namingDecks(diagnostic, targets.length));
  const told = request.draft ? found.map(asDraft) : found;
  return { decks: told.some(({ severity }) => severity === 'error') ? [] : decks, diagnostics: told, silences };
}

/** Whether the articles of a deck and of its notes could be read whole: else what they lack would be reported as faults of slides. */
function isWhole({ locale, notesLocale }: DeckTarget, { broken }: Briefing): boolean {
  return ![locale, notesLocale].some(({ language }) => broken?.articles.has(language));
}

/** What is left to report once the silences of the plan are heard, and what is to be reported of these. */
function withSilences(
  diagnostics: readonly Diagnostic[],
  briefing: Briefing,
  isEntire: boolean,
  wrong: ReadonlySet<PlannedSilence>,
): readonly Diagnostic[] {
  const { open, unused, ofErrors } = heard(diagnostics, briefing);
  const useless = isEntire ? unused.filter(silence => !wrong.has(silence)) : [];
  return [...open, ...useless.map(unusedSilence), ...ofErrors.map(silenceOfError)];
}

function reportInto(diagnostics: Diagnostic[], { strict }: BuildRequest): Report {
  const report: Report = diagnostic => diagnostics.push(diagnostic);
  return strict ? strictly(report) : report;
}
