// Typesets a deck: its frames, and the pictures in them.

import { drawCharts } from '../chart/draw-charts.ts';
import type { ShownPicture } from '../chart/picture.ts';
import type { Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import type { SourcePicture } from '../picture/read-picture.ts';
import { footerRuns } from '../slide/footer.ts';
import { readImages } from '../slide/images.ts';
import { footerExcess } from '../typeset/footer-width.ts';
import type { Frame } from '../typeset/frame.ts';
import { typesetDeck } from '../typeset/typeset.ts';
import { drawLogo, scaleImages } from '../write/scale-images.ts';
import type { BuildContext } from './build-context.ts';
import type { DeckTarget } from './choose-audiences.ts';
import type { ComposedDeck } from './compose-deck.ts';

export interface SetDeck {
  readonly frames: readonly Frame[];
  /** By the names of the frames' picture items. */
  readonly pictures: ReadonlyMap<string, ShownPicture>;
  readonly logo: ShownPicture | undefined;
}

export async function setDeck(
  composed: ComposedDeck,
  target: DeckTarget,
  context: BuildContext,
  report: Report,
): Promise<SetDeck> {
  const { deck, theme } = composed;
  const { audience, deck: planned, locale } = target;
  const { files, briefing, specs, drawing, drawSvg } = context;

  // 1. Texts and tables, and room for pictures.
  const images = await readImages(deck.slides, files, briefing.name, report);
  const frames = setTexts(composed, images, target, context, report);

  // 2. Charts as pictures, drawn once for all decks that show them alike, and the author’s pictures at their sizes.
  const isNative = (audience.charts ?? planned.charts) === 'native';
  const charts = await drawCharts(frames, { briefing, specs, theme, locale, drawing, isNative }, report);
  const scaled = await scaleImages(frames, images, theme, drawSvg, reportOf(audience.id, report));
  const logo = composed.logo && (await drawLogo(composed.logo, theme, drawSvg, report));
  return { frames, pictures: new Map<string, ShownPicture>([...charts, ...scaled]), logo };
}

function setTexts(
  { deck, theme }: ComposedDeck,
  images: ReadonlyMap<string, SourcePicture>,
  { audience, locale }: DeckTarget,
  { fonts, cache }: BuildContext,
  report: Report,
): readonly Frame[] {
  const { id, place } = audience;
  const ofDeck = reportOf(id, report);
  let isReported = false;
  const typeset: Report = diagnostic => {
    isReported ||= diagnostic.place?.file === place.file && diagnostic.place.line === place.line;
    ofDeck(diagnostic);
  };
  const frames = typesetDeck(deck, theme, locale, fonts, typeset, images, cache);
  const excess = footerExcess(footerRuns(deck), theme, fonts);
  // What is too long for the cover is too long for the footer too: it is reported once.
  if (excess > 0 && !isReported) report(fault('BD188', place, { audience: id, by: Math.ceil(excess) }));
  return frames;
}

/** Diagnostics that name the deck. */
function reportOf(audience: string, report: Report): Report {
  return diagnostic => report({ ...diagnostic, decks: [audience] });
}
