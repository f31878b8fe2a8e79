// The way from files to decks. Read this page first: each step is one call, and its details are one click away.

import { reportLacking } from '../briefing/agreement/check-articles.ts';
import { checkFigures } from '../briefing/agreement/check-figures.ts';
import { checkWords, strictly } from '../briefing/agreement/check-words.ts';
import { readLocales } from '../briefing/locale/read-locales.ts';
import type { Briefing } from '../briefing/model/briefing.ts';
import { readBriefing } from '../briefing/read-briefing.ts';
import { type Cache, memoryCache } from '../cache.ts';
import { readChartSpecs } from '../chart/chart-specs.ts';
import { chartsNeeding } from '../chart/charts-needing.ts';
import { checkSilences, silenceOfError, unusedSilence } from '../check/check-silences.ts';
import { heard } from '../check/silence.ts';
import type { Diagnostic, Report } from '../diagnostics/diagnostics.ts';
import { gathered, namingDecks } from '../diagnostics/gather-diagnostics.ts';
import type { Files } from '../files.ts';
import { readTemplates } from '../slide/templates.ts';
import { loadFonts, nameOfFonts } from '../theme/fonts.ts';
import { themeReader } from '../theme/read-theme.ts';
import type { Frame } from '../typeset/frame.ts';
import type { PictureFormat } from '../write/draw-slides.ts';
import { type BuiltDeck, buildDeck } from './build-deck.ts';
import { type Commission, checkSlides, chooseAudiences } from './choose-audiences.ts';
import { asDraft } from './draft.ts';
import { nameDecks } from './name-decks.ts';
import type { Workshop } from './workshop.ts';

export type { BuiltDeck } from './build-deck.ts';

export interface BuildRequest {
  readonly files: Files;
  /** A folder of `data/`: `industry-5.0`. */
  readonly briefing: string;
  /** Empty: all audiences of the plan. */
  readonly audiences: readonly string[];
  /** In place of the audiences' own language. */
  readonly language?: string | undefined;
  /** Writes decks in spite of faults of content, with a mark in the footer and the reasons in the notes. */
  readonly draft: boolean;
  /** Numbers that do not come from the table of figures are errors: typed by hand, or out of date in the article. */
  readonly strict?: boolean | undefined;
  /** Ids of the slides to make, for a part of a deck; undefined: all of them. */
  readonly slides?: readonly string[] | undefined;
  /** Copies to send: without notes, and without what tells a later build what changed. */
  readonly toSend?: boolean | undefined;
  /** Pictures of the slides beside the decks. */
  readonly pictures?: readonly PictureFormat[] | undefined;
  /** The decks to be looked at in a browser. */
  readonly views?: boolean | undefined;
  /** What earlier runs drew and read. */
  readonly cache?: Cache | undefined;
  readonly onStep?: ((step: BuildStep) => void) | undefined;
  /** Shown the frames of each deck that is written, by the deck's file name without its ending. */
  readonly onFrames?: ((deck: string, frames: readonly Frame[]) => void) | undefined;
}

/** `{ done: 1, total: 4, what: 'ministry-briefing.ko' }` */
export interface BuildStep {
  readonly done: number;
  readonly total: number;
  readonly what: string;
}

export interface BuildResult {
  /** Empty as soon as one thing is wrong that a deck must not have. */
  readonly decks: readonly BuiltDeck[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes the decks of a briefing; the author's faults come back as diagnostics, ours are thrown. */
export async function buildDecks(request: BuildRequest): Promise<BuildResult> {
  const diagnostics: Diagnostic[] = [];
  const report = reportInto(diagnostics, request);

  // 1. What the authors wrote and what the designers made.
  const { files, draft } = request;
  const cache = memoryCache(request.cache);
  const briefing = await readBriefing(files, request.briefing, report, cache);
  const locales = readLocales(files, report, cache);
  const templates = readTemplates(files, report);
  const specs = readChartSpecs(files);
  const fonts = await loadFonts(files, 'measure');
  if (!briefing) return { decks: [], diagnostics };

  // 2. What the figures must satisfy, whoever is to see them.
  const planIsWhole = briefing.broken?.plan !== true;
  const chosen = chooseAudiences(briefing, locales, { ...request, planIsWhole }, report);
  const checked = planIsWhole
    ? checkFigures(briefing, locales, chartsNeeding(chosen, briefing, specs), report)
    : briefing;
  checkWords(checked, locales, report);
  if (planIsWhole) reportLacking(checked, new Set(chosen.map(({ locale }) => locale.language)), report);

  // 3. A deck for each audience whose plan and article could be read whole.
  const { pictures = [], slides, toSend = false, views = false, onFrames } = request;
  const fontsToDraw = once(() => loadFonts(files));
  const drawing = { fonts: fontsToDraw, fontsName: nameOfFonts(files), cache, drawn: new Map() };
  const readTheme = themeReader(files, cache);
  const shared = { files, briefing: checked, templates, specs, readTheme, fonts, fontsToDraw, drawing, cache };
  const workshop: Workshop = {
    ...shared,
    trees: new Map(),
    draft,
    slides,
    toSend,
    pictures,
    views,
    onFrames,
    seen: new Set(),
  };
  const whole = chosen.filter(commission => planIsWhole && isWhole(commission, briefing));
  const commissions = nameDecks(whole, checked, { isPart: slides !== undefined, toSend }, report);
  const decks: BuiltDeck[] = [];
  for (const [index, commission] of commissions.entries()) {
    const { audience, locale } = commission;
    request.onStep?.({ done: index, total: commissions.length, what: `${audience.id}.${locale.language}` });
    const deck = await buildDeck(commission, workshop, diagnostics, report);
    if (deck) decks.push(deck);
  }
  if (slides && whole.length === chosen.length) checkSlides(slides, workshop.seen, report);
  const isEntire =
    slides === undefined && request.audiences.length === 0 && decks.length === briefing.plan.audiences.size;
  checkSilences(checked, isEntire ? workshop.seen : undefined, report);
  const { open, unused, ofErrors } = heard(diagnostics, checked);
  const silences = [...(isEntire ? unused.map(unusedSilence) : []), ...ofErrors.map(silenceOfError)];

  // 4. All or nothing.
  const found = gathered([...open, ...silences]).map(diagnostic => namingDecks(diagnostic, commissions.length));
  const told = draft ? found.map(asDraft) : found;
  return { decks: told.some(diagnostic => diagnostic.severity === 'error') ? [] : decks, diagnostics: told };
}

/** Whether the articles of a deck and of its notes could be read whole: else what they lack would be told as faults of slides. */
function isWhole({ locale, notesLocale }: Commission, { broken }: Briefing): boolean {
  return ![locale, notesLocale].some(({ language }) => broken?.articles.has(language));
}

function reportInto(diagnostics: Diagnostic[], { strict }: BuildRequest): Report {
  const report: Report = diagnostic => diagnostics.push(diagnostic);
  return strict ? strictly(report) : report;
}

/** What `make` gives, made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
