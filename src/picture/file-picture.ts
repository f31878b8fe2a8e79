// Prepares an author's bitmap for the size at which it is shown: upright, in sRGB, without camera metadata about place and time.

import type { Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { croppedSize } from './cropped-size.ts';
import { type DrawSvg, drawPng, isBlank } from './png.ts';
import { mostPixels, type PixelSource, type SourcePicture } from './read-picture.ts';

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
    const { width: pixels } = croppedSize(source, width / height);
    if (pixels < width) report(fault('BD658', source.place, { file: source.file, pixels: Math.round(pixels), wanted }));
    const bytes = await scaled(source, { width: wanted, height: Math.round(2 * height) });
    return { raster: { type: source.kind, bytes }, width, height, alt };
  } catch {
    report(fault('BD657', source.place, { file: source.file }));
    return undefined;
  }
}

/** A drawing of the program's own, without text, as a picture of that size. */
export async function drawnPicture(svg: string, { width, height, alt }: PictureBox): Promise<FilePicture> {
  return { svg, raster: { type: 'png', bytes: await drawPng(svg, width, height) }, width, height, alt };
}

async function scaled(
  { bytes, kind, ...source }: PixelSource,
  size: { readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  // Of a JPEG that is damaged in its middle, only a warning tells.
  const failOn = kind === 'jpeg' ? 'warning' : 'error';
  const upright = sharp(bytes, { limitInputPixels: mostPixels(), failOn }).autoOrient().toColourspace('srgb');
  const whole = croppedSize(source, size.width / size.height);
  const isCut = whole.width !== source.width || whole.height !== source.height;
  const share = Math.min(1, size.width / whole.width);
  const cut = {
    width: Math.max(1, Math.round(whole.width * share)),
    height: Math.max(1, Math.round(whole.height * share)),
  };
  const smaller = isCut
    ? upright.resize({ ...cut, fit: 'cover' })
    : share < 1
      ? upright.resize({ ...size, fit: 'fill' })
      : upright;
  const written = kind === 'jpeg' ? smaller.jpeg({ chromaSubsampling: '4:4:4' }) : smaller.png({ compressionLevel: 9 });
  return new Uint8Array(await written.toBuffer());
}
