// One deck: an audience's deck of the plan, in its language, from the words of its slides to the bytes of its files.
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
import type { NamedCommission } from './name-decks.ts';
import { type SetDeck, setDeck } from './set-deck.ts';

export interface BuiltDeck extends WrittenFormats {
  /** Its files begin with it: `industry-5.0.ministry-briefing.ko`. */
  readonly name: string;
  /** All that the audience's decks may be called: whole, in part, to send. */
  readonly names: readonly string[];
  readonly briefing: string;
  readonly audience: string;
  readonly language: string;
  readonly slides: number;
  /** How many different figures its slides show. */
  readonly figures: number;
  /** What it says and rests on; its text is in the PowerPoint file too. */
  readonly manifest: Manifest;
}

/** A deck in the formats that were asked for, and in no other. */
export interface WrittenFormats {
  /** By path: `industry-5.0.ministry-briefing.ko.pptx`, `industry-5.0.ministry-briefing.ko/03-summary.svg`. */
  readonly files: ReadonlyMap<Format, Files>;
  /** For a page that shows all decks. */
  readonly view?: DeckView | undefined;
}

/** The deck of a target; undefined when something is wrong that no deck must have, in it or in `found` already. */
export async function buildDeck(
  target: NamedCommission,
  context: BuildContext,
  found: readonly Diagnostic[],
  report: Report,
): Promise<BuiltDeck | undefined> {
  const { audience, locale, name, names } = target;

  // 1. What the slides say, and how they are to look.
  const composed = await composeDeck(target, context, report);
  if (!composed) return undefined;

  // 2. Where everything stands, and the pictures.
  const set = await setDeck(composed, target, context, report);

  // 3. Nothing is written when something is wrong that no deck must have.
  const isUsable = ({ severity, draftable }: Diagnostic) => severity !== 'error' || (context.draft && draftable);
  if (!found.every(isUsable)) return undefined;

  // 4. What this deck shows of it, and what it rests on.
  const frames = framesShown(composed, set, target, context, found);
  context.onFrames?.(name, frames);
  const { finished, manifest } = finishDeck(composed, { ...set, frames }, target, context);

  // 5. The formats that were asked for.
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

/** Drafts show what is wrong with them, copies to send no notes. */
function framesShown(
  { deck }: ComposedDeck,
  { frames, pictures }: SetDeck,
  { notesLocale }: NamedCommission,
  { briefing, draft, toSend }: BuildContext,
  found: readonly Diagnostic[],
): SetDeck['frames'] {
  const rows = rowsShown(deck.slides, briefing.figures);
  const spoken = draft ? asDraftFrames(frames, pictures, found, rows, notesLocale) : frames;
  return toSend ? spoken.map(frame => ({ ...frame, notes: [] })) : spoken;
}

async function writeFormats(deck: FinishedDeck, context: BuildContext, report: Report): Promise<WrittenFormats> {
  const { drawing, fontsToDraw: fonts, cache, trees } = context;
  const tools = { fonts, fontsName: drawing.fontsName, cache, trees };
  const files = new Map<Format, Files>();
  let view: DeckView | undefined;
  for (const format of context.formats) {
    const writer = writerOf(format);
    if (writer.makes === 'page') view = await writer.view(deck, tools);
    else files.set(format, await writer.write(deck, tools, report));
  }
  return { files, view };
}
