// One deck: an audience's deck of the plan, in its language, from the words of its slides to the bytes of its file.
import { version } from '../package.json';
import type { Briefing } from './briefing/briefing.ts';
import { inLanguage } from './briefing/language.ts';
import { checkLanguage } from './briefing/read-briefing.ts';
import { type Manifest, manifestOf, manifestText } from './changes/manifest.ts';
import { type ChartSpecs, type Drawing, drawCharts } from './chart/draw-charts.ts';
import type { Commission } from './choose-audiences.ts';
import type { Diagnostic, Report } from './diagnostics.ts';
import { asDraftFrames, draftFooter } from './draft.ts';
import type { Files } from './files.ts';
import { parseMarkup } from './slide/markup.ts';
import { readSlides } from './slide/read-slides.ts';
import { renderDeck } from './slide/render.ts';
import type { Deck } from './slide/slide.ts';
import type { Templates } from './slide/templates.ts';
import type { Fonts } from './theme/fonts.ts';
import { readTheme } from './theme/read-theme.ts';
import type { Theme } from './theme/theme.ts';
import type { Frame } from './typeset/frame.ts';
import { typesetDeck } from './typeset/typeset.ts';
import { drawSlides, type PictureFormat } from './write/draw-slides.ts';
import { contentHash } from './write/pptx/identity.ts';
import { writePptx } from './write/pptx/write.ts';

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
  /** What it says and rests on; its text is in the bytes too. */
  readonly manifest: Manifest;
  /** Pictures of its slides by path: `industry-5.0.ministry-briefing.ko/03-summary.svg`. */
  readonly pictures: Files;
}

/** What all decks of a run share. */
export interface Workshop {
  readonly files: Files;
  readonly briefing: Briefing;
  readonly templates: Templates;
  readonly specs: ChartSpecs;
  /** To measure with. */
  readonly fonts: Fonts;
  readonly drawing: Drawing & { readonly fonts: () => Promise<Fonts> };
  /** Decks are written in spite of faults of content, and say so. */
  readonly draft: boolean;
  readonly pictures: readonly PictureFormat[];
  readonly onFrames?: ((deck: string, frames: readonly Frame[]) => void) | undefined;
}

/** The deck of a commission; undefined when something is wrong that no deck must have, in it or in `found` already. */
export async function buildDeck(
  { audience, deck: planned, locale }: Commission,
  workshop: Workshop,
  found: readonly Diagnostic[],
  report: Report,
): Promise<BuiltDeck | undefined> {
  const { files, briefing, templates, specs, fonts, drawing, draft } = workshop;

  // 1. The words of the slides, in the templates.
  checkLanguage(briefing, locale.language, planned, report);
  const variants = [audience.ratio, audience.density].filter(variant => variant !== undefined).filter(isVariant);
  const theme = readTheme(files, audience.theme, locale.script, report, variants);
  const markup = renderDeck({ briefing, audience, deck: planned, locale, templates }, report);
  const root = markup === undefined ? undefined : parseMarkup(markup, planned.place, report);
  if (!root || !theme) return undefined;

  // 2. What the slides say.
  const slides = readSlides(root, briefing, locale, report);
  const title = inLanguage(briefing.plan.title, locale.language) ?? briefing.name;
  const event = audience.event && inLanguage(audience.event, locale.language);
  const footer = event === undefined ? title : `${title}  |  ${event}`;
  const deck: Deck = { ...slides, title, footer: draft ? draftFooter(footer, locale) : footer };

  // 3. Where everything stands.
  const frames = typesetDeck(deck, theme, locale, fonts, report);

  // 4. Charts as pictures.
  const pictures = await drawCharts(frames, { briefing, specs, theme, locale, drawing }, report);

  // 5. Nothing is written when something is wrong that no deck must have.
  if (found.some(({ severity, draftable }) => severity === 'error' && !(draft && draftable))) return undefined;
  const name = `${briefing.name}.${audience.id}.${locale.language}`;
  const shown = draft ? asDraftFrames(frames, pictures, found, locale) : frames;
  workshop.onFrames?.(name, shown);

  // 6. What the deck says and rests on, by which a later build tells what changed.
  const manifest = manifestOf({
    briefing,
    audience: audience.id,
    locale,
    title,
    footer: deck.footer,
    program: version,
    frames: shown,
    theme,
    pictures,
    inputs: new Map([[`theme ${theme.name}`, lookOf(theme, shown)]]),
  });

  // 7. PowerPoint, and pictures of the slides where they are asked for.
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
    manifest: manifestText(manifest),
  });
  const look = async () => ({ theme, fonts: await drawing.fonts(), pictures, footer: deck.footer });
  return {
    file: `${name}.pptx`,
    briefing: briefing.name,
    audience: audience.id,
    language: locale.language,
    slides: frames.length,
    figures: new Set(deck.slides.flatMap(slide => slide.figures)).size,
    bytes,
    manifest,
    pictures: workshop.pictures.length > 0 ? await drawSlides(name, shown, workshop.pictures, await look()) : new Map(),
  };
}

/** Wide pages and talks are what a theme is made for; all else is a variant of it. */
function isVariant({ value }: { readonly value: string }): boolean {
  return value !== '16:9' && value !== 'talk';
}

/** A hash of what these frames take from a theme: wherever it stands in its file, and whatever other layouts there are. */
function lookOf(theme: Theme, frames: readonly Frame[]): string {
  const used = new Set(frames.map(({ layout }) => layout));
  const layouts = [...theme.layouts].filter(([name]) => used.has(name));
  const text = JSON.stringify({ ...theme, layouts }, (name, value: unknown) =>
    name === 'place' ? undefined : value instanceof Map ? [...value] : value,
  );
  return contentHash(new TextEncoder().encode(text));
}
