// Builds one deck: one audience's deck in its language, from the slides' content to the bytes of the files.
import type { Manifest } from '../changes/manifest/manifest.ts';
import type { Diagnostic, Report } from '../diagnostics/diagnostics.ts';
import type { Files } from '../files.ts';
import type { FinishedDeck } from '../write/finished-deck.ts';
import type { DeckView } from '../write/slide-views.ts';
import { type Format, writerOf } from '../write/writers.ts';
import type { BuildContext } from './build-context.ts';
import { type ComposedDeck, composeDeck } from './compose-deck.ts';
import { asDraftFrames, rowsShown } from './draft.ts';
import { finishDeck } from './finish-deck.ts';
import { asHandout } from './handout.ts';
import type { NamedTarget } from './name-decks.ts';
import { type SetDeck, setDeck } from './set-deck.ts';

export interface BuiltDeck extends WrittenFormats {
  /** The start of its file names: `industry-5.0.ministry-briefing.ko`. */
  readonly name: string;
  /** Every name that a deck of this audience can have: complete or partial, to present or to send. */
  readonly names: readonly string[];
  readonly briefing: string;
  readonly audience: string;
  readonly language: string;
  readonly slides: number;
  /** How many distinct figures its slides show. */
  readonly figures: number;
  /** What the deck says and which figures it depends on; also embedded in the PowerPoint file. */
  readonly manifest: Manifest;
}

/** A deck in the requested formats only. */
export interface WrittenFormats {
  /** By path: `industry-5.0.ministry-briefing.ko.pptx`, `industry-5.0.ministry-briefing.ko/03-summary.svg`. */
  readonly files: ReadonlyMap<Format, Files>;
  /** For a page format, which shows all decks of the run. */
  readonly view?: DeckView | undefined;
}

/** Builds the deck of a target; undefined if there is an error that a deck must not have, in this deck or already in `found`. */
export async function buildDeck(
  target: NamedTarget,
  context: BuildContext,
  found: readonly Diagnostic[],
  report: Report,
): Promise<BuiltDeck | undefined> {
  const { audience, locale, name, names } = target;

  // 1. What the slides say, and the theme.
  const composed = await composeDeck(target, context, report);
  if (!composed) return undefined;

  // 2. Typesetting and pictures.
  const set = await setDeck(composed, target, context, report);

  // 3. Stop on errors; with `--draft`, only on those that a draft must not have either.
  const isUsable = ({ severity, draftable }: Diagnostic) => severity !== 'error' || (context.draft && draftable);
  if (!found.every(isUsable)) return undefined;

  // 4. The frames as this kind of copy shows them, on paper if wanted, and the manifest.
  const whole = { ...set, frames: framesShown(composed, set, target, context, found) };
  const shown = audience.handout
    ? await asHandout(composed, whole, audience.handout, target, context, report)
    : { composed, set: whole };
  if (!shown || !found.every(isUsable)) return undefined;
  const { frames } = shown.set;
  context.onFrames?.(name, frames);
  const { finished, manifest } = finishDeck(shown.composed, shown.set, target, context);

  // 5. Write the requested formats.
  const { slides } = composed.deck;
  return {
    name,
    names,
    briefing: context.briefing.name,
    audience: audience.id,
    language: locale.language,
    slides: frames.length,
    figures: new Set(slides.flatMap(slide => slide.figures)).size,
    manifest,
    ...(await writeFormats(finished, context, report)),
  };
}

/** The frames to write: in a draft with its faults in footer and notes, in a copy to send without notes. */
function framesShown(
  { deck }: ComposedDeck,
  { frames, pictures }: SetDeck,
  { notesLocale }: NamedTarget,
  { briefing, draft, toSend }: BuildContext,
  found: readonly Diagnostic[],
): SetDeck['frames'] {
  const rows = rowsShown(deck.slides, briefing.figures);
  const annotated = draft ? asDraftFrames(frames, pictures, found, rows, notesLocale) : frames;
  return toSend ? annotated.map(frame => ({ ...frame, notes: [] })) : annotated;
}

async function writeFormats(deck: FinishedDeck, context: BuildContext, report: Report): Promise<WrittenFormats> {
  const { drawing, fontsToDraw: fonts, cache } = context;
  const tools = { fonts, fontsName: drawing.fontsName, cache };
  const files = new Map<Format, Files>();
  let view: DeckView | undefined;
  for (const format of context.formats) {
    const writer = writerOf(format);
    if (writer.makes === 'page') view = await writer.view(deck, tools);
    else files.set(format, await writer.write(deck, tools, report));
  }
  return { files, view };
}
