// The way from files to decks. Read this page first: each step is one call, and its details are one click away.
import type { Briefing } from './briefing/briefing.ts';
import { checkClaims } from './briefing/claims.ts';
import { inLanguage } from './briefing/language.ts';
import type { Locale } from './briefing/locale.ts';
import { checkLanguage, readBriefing } from './briefing/read-briefing.ts';
import { readLocales } from './briefing/read-locales.ts';
import { checkSurveys } from './briefing/survey.ts';
import { type ChartSpecs, drawCharts, readChartSpecs } from './chart/draw-charts.ts';
import type { Picture } from './chart/picture.ts';
import { type Commission, chooseAudiences } from './choose-audiences.ts';
import type { Diagnostic, Report } from './diagnostics.ts';
import { asDraft, asDraftFrames, draftFooter } from './draft.ts';
import type { Files } from './files.ts';
import { parseMarkup } from './slide/markup.ts';
import { readSlides } from './slide/read-slides.ts';
import { renderDeck } from './slide/render.ts';
import type { Deck } from './slide/slide.ts';
import { readTemplates, type Templates } from './slide/templates.ts';
import { type Fonts, loadFonts } from './theme/fonts.ts';
import { readTheme } from './theme/read-theme.ts';
import type { Frame } from './typeset/frame.ts';
import { typesetDeck } from './typeset/typeset.ts';
import { drawSlides, type PictureFormat } from './write/draw-slides.ts';
import { writePptx } from './write/pptx/write.ts';

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
  /** Pictures of the slides beside the decks. */
  readonly pictures?: readonly PictureFormat[] | undefined;
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

export interface BuiltDeck {
  /** `industry-5.0.ministry-briefing.ko.pptx` */
  readonly file: string;
  readonly briefing: string;
  readonly audience: string;
  readonly language: string;
  readonly slides: number;
  /** How many different figures its slides show. */
  readonly figures: number;
  readonly bytes: Uint8Array;
  /** Pictures of its slides by path: `industry-5.0.ministry-briefing.ko/03-summary.svg`. */
  readonly pictures: Files;
}

export interface BuildResult {
  /** Empty as soon as one thing is wrong that a deck must not have. */
  readonly decks: readonly BuiltDeck[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What all decks of a run share. */
interface Workshop {
  readonly request: BuildRequest;
  readonly briefing: Briefing;
  readonly locales: ReadonlyMap<string, Locale>;
  readonly templates: Templates;
  readonly specs: ChartSpecs;
  readonly fonts: Fonts;
  /** Drawn charts, by what they were drawn from. */
  readonly pictures: Map<string, Promise<Picture | undefined>>;
}

/** Makes the decks of a briefing; the author's faults come back as diagnostics, ours are thrown. */
export async function buildDecks(request: BuildRequest): Promise<BuildResult> {
  const diagnostics: Diagnostic[] = [];
  const report: Report = diagnostic => diagnostics.push(diagnostic);

  // 1. What the authors wrote and what the designers made.
  const { files } = request;
  const [briefing, fonts] = await Promise.all([readBriefing(files, request.briefing, report), loadFonts(files)]);
  const locales = readLocales(files, report);
  const templates = readTemplates(files, report);
  const specs = readChartSpecs(files);
  if (!briefing) return { decks: [], diagnostics };

  // 2. What the figures must satisfy, whoever is to see them.
  checkSurveys(briefing.figures, report);
  checkClaims(briefing.plan, briefing.figures, report, briefing.articles);

  // 3. A deck for each audience.
  const workshop: Workshop = { request, briefing, locales, templates, specs, fonts, pictures: new Map() };
  const commissions = chooseAudiences(briefing, locales, request, report);
  const decks: BuiltDeck[] = [];
  for (const [index, commission] of commissions.entries()) {
    const { audience, locale } = commission;
    request.onStep?.({ done: index, total: commissions.length, what: `${audience.id}.${locale.language}` });
    const deck = await buildDeck(commission, workshop, diagnostics);
    if (deck) decks.push(deck);
  }

  // 4. All or nothing.
  const told = request.draft ? diagnostics.map(asDraft) : diagnostics;
  return { decks: told.some(diagnostic => diagnostic.severity === 'error') ? [] : decks, diagnostics: told };
}

async function buildDeck(
  commission: Commission,
  workshop: Workshop,
  diagnostics: Diagnostic[],
): Promise<BuiltDeck | undefined> {
  const { audience, deck: planned, locale } = commission;
  const { request, briefing, templates, specs, fonts } = workshop;
  const report: Report = diagnostic => diagnostics.push(diagnostic);

  // 1. The words of the slides, in the templates.
  checkLanguage(briefing, locale.language, planned, report);
  const variants = [audience.ratio, audience.density].filter(variant => variant !== undefined).filter(isVariant);
  const theme = readTheme(request.files, audience.theme, locale.script, report, variants);
  const markup = renderDeck({ briefing, audience, deck: planned, locale, templates }, report);
  const root = markup === undefined ? undefined : parseMarkup(markup, planned.place, report);
  if (!root || !theme) return undefined;

  // 2. What the slides say.
  const slides = readSlides(root, briefing, locale, report);
  const title = inLanguage(briefing.plan.title, locale.language) ?? briefing.name;
  const event = audience.event && inLanguage(audience.event, locale.language);
  const footer = event === undefined ? title : `${title}  |  ${event}`;
  const deck: Deck = { ...slides, title, footer: request.draft ? draftFooter(footer, locale) : footer };

  // 3. Where everything stands.
  const frames = typesetDeck(deck, theme, locale, fonts, report);

  // 4. Charts as pictures.
  const pictures = await drawCharts(frames, { briefing, specs, theme, locale, fonts }, workshop.pictures, report);

  // 5. PowerPoint, unless something is wrong that no deck must have.
  if (diagnostics.some(({ severity, draftable }) => severity === 'error' && !(request.draft && draftable)))
    return undefined;
  const name = `${briefing.name}.${audience.id}.${locale.language}`;
  const shown = request.draft ? asDraftFrames(frames, pictures, diagnostics, locale) : frames;
  request.onFrames?.(name, shown);
  const bytes = await writePptx({
    frames: shown,
    deck,
    theme,
    locale,
    pictures,
    properties: {
      title,
      author: inLanguage(briefing.plan.author, locale.language) ?? '',
      organization: inLanguage(briefing.plan.organization, locale.language) ?? '',
    },
    identity: { briefing: briefing.name, audience: audience.id },
  });
  return {
    file: `${name}.pptx`,
    briefing: briefing.name,
    audience: audience.id,
    language: locale.language,
    slides: frames.length,
    figures: new Set(deck.slides.flatMap(slide => slide.figures)).size,
    bytes,
    pictures: await drawSlides(name, shown, request.pictures ?? [], { theme, fonts, pictures, footer: deck.footer }),
  };
}

/** Wide pages and talks are what a theme is made for; all else is a variant of it. */
function isVariant({ value }: { readonly value: string }): boolean {
  return value !== '16:9' && value !== 'talk';
}
