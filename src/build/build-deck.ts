// One deck: an audience's deck of the plan, in its language, from the words of its slides to the bytes of its file.
import { version } from '../../package.json';
import { inLanguage } from '../briefing/model/language.ts';
import { footerTooWide } from '../briefing/plan/audience-messages.ts';
import { keptMarks } from '../changes/manifest/kept-marks.ts';
import { keptMarksText } from '../changes/manifest/kept-marks-text.ts';
import type { Manifest } from '../changes/manifest/manifest.ts';
import { manifestText } from '../changes/manifest/manifest-text.ts';
import { manifestOf } from '../changes/manifest/write-manifest.ts';
import { drawCharts } from '../chart/draw-charts.ts';
import type { ShownPicture } from '../chart/picture.ts';
import type { Diagnostic, Report } from '../diagnostics/diagnostics.ts';
import type { Files } from '../files.ts';
import { footerRuns } from '../slide/footer.ts';
import { readImages } from '../slide/images.ts';
import { withDraftMark } from '../theme/draft-mark.ts';
import type { Theme } from '../theme/theme.ts';
import { footerExcess } from '../typeset/footer-width.ts';
import type { Frame } from '../typeset/frame.ts';
import { drawnByComputer } from '../typeset/messages.ts';
import { typesetDeck } from '../typeset/typeset.ts';
import { drawLogo } from '../write/draw-logo.ts';
import { leftAsText } from '../write/draw-marks.ts';
import { drawSlides } from '../write/draw-slides.ts';
import { contentHash } from '../write/pptx/identity.ts';
import { writeDeck } from '../write/pptx/kept-deck.ts';
import type { PptxInput } from '../write/pptx/write.ts';
import { scaleImages } from '../write/scale-images.ts';
import { type DeckView, slideViews } from '../write/slide-views.ts';
import { type SvgInput, slideMarks } from '../write/svg.ts';
import { composeDeck } from './compose-deck.ts';
import { asDraftFrames, rowsShown } from './draft.ts';
import type { NamedCommission } from './name-decks.ts';
import type { Workshop } from './workshop.ts';

export interface BuiltDeck {
  /** `industry-5.0.ministry-briefing.ko.pptx` */
  readonly file: string;
  /** All that the audience's decks may be called, without `.pptx`: whole, in part, to send. */
  readonly names: readonly string[];
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
  /** To be looked at in a browser, where that is asked for. */
  readonly view?: DeckView | undefined;
}

/** The deck of a commission; undefined when something is wrong that no deck must have, in it or in `found` already. */
export async function buildDeck(
  commission: NamedCommission,
  workshop: Workshop,
  found: readonly Diagnostic[],
  report: Report,
): Promise<BuiltDeck | undefined> {
  const { audience, locale, notesLocale, name } = commission;
  const { files, briefing, specs, fonts, drawing, draft, toSend } = workshop;

  // 1. What the slides say, and how they are to look.
  const composed = await composeDeck(commission, workshop, report);
  if (!composed) return undefined;
  const { deck, theme } = composed;
  const { title, mark } = deck;

  // 2. Where everything stands.
  const images = await readImages(deck.slides, files, briefing.name, report);
  const ofDeck: Report = diagnostic => report({ ...diagnostic, decks: [audience.id] });
  let isTold = false;
  const typeset: Report = diagnostic => {
    isTold ||= diagnostic.place?.file === audience.place.file && diagnostic.place.line === audience.place.line;
    ofDeck(diagnostic);
  };
  const frames = typesetDeck(deck, theme, locale, fonts, typeset, images);
  const excess = footerExcess(footerRuns(deck), theme, fonts);
  // What is too long for the cover is too long for the footer too: it is told once.
  if (excess > 0 && !isTold) report(footerTooWide(audience.place, audience.id, Math.ceil(excess)));

  // 3. Charts as pictures, drawn once for all decks that show them alike, and the author’s pictures at their sizes.
  const charts = await drawCharts(frames, { briefing, specs, theme, locale, drawing }, report);
  const pictures = new Map<string, ShownPicture>([...charts, ...(await scaleImages(frames, images, ofDeck))]);
  const logo = composed.logo && (await drawLogo(composed.logo, theme, report));

  // 4. Nothing is written when something is wrong that no deck must have.
  if (found.some(({ severity, draftable }) => severity === 'error' && !(draft && draftable))) return undefined;
  const spoken = draft
    ? asDraftFrames(frames, pictures, found, rowsShown(deck.slides, briefing.figures), notesLocale)
    : frames;
  const shown = toSend ? spoken.map(frame => ({ ...frame, notes: [] })) : spoken;
  workshop.onFrames?.(name, shown);

  // 5. What the deck says and rests on, by which a later build tells what changed.
  const manifest = manifestOf({
    briefing,
    audience: audience.id,
    locale,
    title,
    footer: footerRuns(deck)
      .map(({ text }) => text)
      .join(''),
    program: version,
    frames: shown,
    theme,
    pictures,
    inputs: new Map([[`theme ${theme.name}`, lookOf(theme, shown)]]),
  });

  // 6. PowerPoint, and pictures of the slides where they are asked for; all slides of a draft say that they are one.
  const marked = draft ? withDraftMark(theme, locale.words.draft) : theme;
  const look = { theme: marked, footer: deck.footer, mark, logo };
  const input: PptxInput = {
    frames: shown,
    deck,
    theme: marked,
    locale,
    notesLocale,
    pictures,
    logo,
    properties: {
      title,
      author: inLanguage(briefing.plan.author, locale.language) ?? '',
      organization: inLanguage(briefing.plan.organization, locale.language) ?? '',
    },
    identity: {
      briefing: briefing.name,
      audience: audience.id,
      density: audience.density?.value === 'handout' ? 'handout' : undefined,
    },
    manifest: toSend ? undefined : manifestText(manifest),
    marks: toSend ? undefined : keptMarksText(keptMarks(shown, look, pictures)),
  };
  return {
    file: `${name}.pptx`,
    names: commission.names,
    briefing: briefing.name,
    audience: audience.id,
    language: locale.language,
    slides: frames.length,
    figures: new Set(deck.slides.flatMap(slide => slide.figures)).size,
    bytes: await writeDeck(input, workshop.cache, workshop.trees),
    manifest,
    pictures: await picturesOf(commission, shown, workshop, { ...look, pictures }, report),
    view: workshop.views
      ? {
          audience: inLanguage(audience.name, locale.language) ?? audience.id,
          title,
          language: locale.tag,
          notesLanguage: notesLocale.tag,
          slides: await slideViews(shown, look, pictures, { ...drawing, fonts: workshop.fontsToDraw }),
        }
      : undefined,
  };
}

/** Of the slides, in the formats asked for; characters that are left to the fonts of this computer are told. */
async function picturesOf(
  { name, audience }: NamedCommission,
  frames: readonly Frame[],
  { pictures: formats, fontsToDraw }: Workshop,
  look: Omit<SvgInput, 'fonts'>,
  report: Report,
): Promise<Files> {
  if (formats.length === 0) return new Map();
  const fonts = await fontsToDraw();
  const [left] = frames.flatMap(frame => leftAsText(slideMarks(frame, look), fonts) ?? []);
  if (left !== undefined) report(drawnByComputer(audience.place, name, left));
  return drawSlides(name, frames, formats, { ...look, fonts });
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
