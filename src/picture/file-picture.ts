// Prepares an author's bitmap for the size at which it is shown: upright, in sRGB, without camera metadata about place and time.

import type { Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { type DrawSvg, drawPng, isBlank } from './png.ts';
import { MOST_PIXELS, type PixelSource, type SourcePicture } from './read-picture.ts';

/** A picture of the author's: a file of the briefing's folder. */
export interface FilePicture {
  readonly chart?: undefined;
  /** If it came as SVG: without text, and without references to anything outside. */
  readonly svg?: string | undefined;
  readonly raster: Raster;
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Alternative text, as its author wrote it. */
  readonly alt: string;
}

/** Pixels, upright, in sRGB, at most twice the size in points. */
export interface Raster {
  /** JPEG for what came as JPEG, PNG for all else. */
  readonly type: 'png' | 'jpeg';
  readonly bytes: Uint8Array;
}

/** Where a picture stands: lengths in points. */
export interface PictureBox {
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/**
 * The picture for its box; undefined after reporting that it cannot be read to its end (BD657), shows nothing (BD655) or reaches a limit
 * (BD670). Too few pixels are a warning (BD658).
 */
export async function filePicture(
  source: SourcePicture,
  box: PictureBox,
  report: Report,
  drawSvg: DrawSvg = drawPng,
): Promise<FilePicture | undefined> {
  const { width, height, alt } = box;
  try {
    if (source.kind === 'svg') {
      const svg = source.picture.at(width, height);
      const bytes = await drawSvg(svg, width, height);
      if ('limit' in bytes) {
        report(fault(`BD670.${bytes.limit}`, source.place, { file: source.file, most: bytes.most }));
        return undefined;
      }
      if (await isBlank(bytes)) {
        report(fault('BD655.unfit', source.place, { file: source.file, reason: 'blank' }));
        return undefined;
      }
      return { svg, raster: { type: 'png', bytes }, width, height, alt };
    }
    const wanted = Math.round(2 * width);
    if (source.width < width) report(fault('BD658', source.place, { file: source.file, pixels: source.width, wanted }));
    const bytes = await scaled(source, { width: wanted, height: Math.round(2 * height) });
    return { raster: { type: source.kind, bytes }, width, height, alt };
  } catch {
    report(fault('BD657', source.place, { file: source.file }));
    return undefined;
  }
}

async function scaled(
  { bytes, kind, width }: PixelSource,
  size: { readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  // Of a JPEG that is damaged in its middle, only a warning tells.
  const failOn = kind === 'jpeg' ? 'warning' : 'error';
  const upright = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn }).autoOrient().toColourspace('srgb');
  const smaller = width > size.width ? upright.resize({ ...size, fit: 'fill' }) : upright;
  const written = kind === 'jpeg' ? smaller.jpeg({ chromaSubsampling: '4:4:4' }) : smaller.png({ compressionLevel: 9 });
  return new Uint8Array(await written.toBuffer());
}
