// The slides of a deck as picture files, in the formats asked for.

import type { Files } from '../files.ts';
import { drawPng } from '../picture/png.ts';
import type { Frame } from '../typeset/frame.ts';
import { type SvgInput, writeSvg } from './svg.ts';

export type PictureFormat = 'svg' | 'png';

/** A picture of each frame in each format, by its path: `library.board.en/02-lending.svg`. PNG pictures have two pixels a point. */
export async function drawSlides(
  deck: string,
  frames: readonly Frame[],
  formats: readonly PictureFormat[],
  input: SvgInput,
): Promise<Files> {
  const { width, height } = input.theme.size;
  const pictures = new Map<string, Uint8Array>();
  for (const frame of formats.length > 0 ? frames : []) {
    const svg = writeSvg(frame, input);
    const path = `${deck}/${String(frame.number).padStart(2, '0')}-${frame.key.replaceAll('/', '-')}`;
    if (formats.includes('svg')) pictures.set(`${path}.svg`, new TextEncoder().encode(svg));
    if (formats.includes('png')) pictures.set(`${path}.png`, await drawPng(svg, width, height));
  }
  return pictures;
}
