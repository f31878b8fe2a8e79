// The slides of a deck as picture files, drawn or in pixels; what was drawn before is not drawn again.

import type { Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Files } from '../files.ts';
import { drawPng } from '../picture/png.ts';
import type { Frame } from '../typeset/frame.ts';
import { leftAsText } from './draw-marks.ts';
import { type FinishedDeck, lookOf } from './finished-deck.ts';
import { slideDrawer, type ViewDrawing } from './slide-views.ts';
import { slideMarks } from './svg.ts';

/** A drawing of each slide by its path: `library.board.en/02-lending.svg`. */
export async function drawSlides(deck: FinishedDeck, tools: ViewDrawing, report: Report): Promise<Files> {
  const draw = await reportingDrawer(deck, tools, report);
  const files = new Map<string, Uint8Array>();
  for (const frame of deck.frames) files.set(pathOf(deck, frame, 'svg'), await draw(frame));
  return files;
}

/** The same as PNG pictures of two pixels a point. */
export async function drawSlidesInPixels(deck: FinishedDeck, tools: ViewDrawing, report: Report): Promise<Files> {
  const { width, height } = deck.theme.size;
  const draw = await reportingDrawer(deck, tools, report);
  const files = new Map<string, Uint8Array>();
  for (const frame of deck.frames) {
    files.set(pathOf(deck, frame, 'png'), await drawPng(new TextDecoder().decode(await draw(frame)), width, height));
  }
  return files;
}

/** Draws slides; that characters are left to the fonts of this computer is reported. */
async function reportingDrawer(deck: FinishedDeck, tools: ViewDrawing, report: Report) {
  const fonts = await tools.fonts();
  const look = lookOf(deck);
  const [left] = deck.frames.flatMap(frame => leftAsText(slideMarks(frame, look), fonts) ?? []);
  if (left !== undefined) report(fault('BD362', deck.audience.place, { deck: deck.name, character: left }));
  return slideDrawer(look, deck.pictures, tools);
}

function pathOf({ name }: FinishedDeck, { number, key }: Frame, extension: string): string {
  return `${name}/${String(number).padStart(2, '0')}-${key.replaceAll('/', '-')}.${extension}`;
}
