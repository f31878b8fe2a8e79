// Rasterizes SVG to PNG at twice its size, for programs that cannot show SVG.

/** Why a picture was not drawn: it would have taken more than so many seconds of computing, or megabytes of memory. */
export interface DrawingLimit {
  readonly limit: 'seconds' | 'megabytes';
  readonly most: number;
}

/** Draws as `drawPng` does, and gives up on what takes too long or too much memory. */
export type DrawSvg = (svg: string, width: number, height: number) => Promise<Uint8Array | DrawingLimit>;

/**
 * Rasterizes an SVG to `2 x width` by `2 x height` pixels. Its texts must be outlines: no installed font is used. Nothing can interrupt
 * this, so what strangers have drawn and `isQuicklyDrawn` does not vouch for is drawn in a process of its own.
 */
export async function drawPng(svg: string, width: number, height: number): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const pixels = { width: Math.round(2 * width), height: Math.round(2 * height) };
  // 72 dpi is one pixel a point.
  const image = sharp(new TextEncoder().encode(svg), { density: 144, unlimited: false });
  const png = await image
    .resize({ ...pixels, fit: 'fill' })
    .png({ compressionLevel: 6 })
    .toBuffer();
  return new Uint8Array(png);
}

export async function loadSharp() {
  return (await import('sharp')).default;
}

/** Characters of an SVG that is drawn quickly whatever they are, unless it has one of these: lines that cross each other cost most. */
const SHORT = 2_000;
const MULTIPLYING =
  /<(?:[\w-]+:)?(?:pattern|marker|mask|clipPath|use|symbol|image|style|switch)\b|(?<!-)opacity|blend|dash|filter|&/i;

/** Whether an SVG is drawn in a moment however it is written: it is short, and has nothing that draws other things many times over. */
export function isQuicklyDrawn(svg: string): boolean {
  return svg.length <= SHORT && !MULTIPLYING.test(svg);
}

/** Whether a PNG is fully transparent. */
export async function isBlank(png: Uint8Array): Promise<boolean> {
  const sharp = await loadSharp();
  const { channels } = await sharp(png).ensureAlpha().stats();
  return channels.at(-1)?.max === 0;
}
