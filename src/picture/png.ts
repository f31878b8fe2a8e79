// The picture for programs that show no SVG: the outlined SVG drawn at twice its size.

/**
 * A PNG of `2 x width` by `2 x height` pixels of an SVG whose texts are outlines; no font of the machine is used.
 * Rejects when the SVG takes longer than so many seconds.
 */
export async function drawPng(svg: string, width: number, height: number, seconds = 60): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const pixels = { width: Math.round(2 * width), height: Math.round(2 * height) };
  // 72 dpi is one pixel a point.
  const image = sharp(new TextEncoder().encode(svg), { density: 144, unlimited: false });
  const png = await image
    .timeout({ seconds })
    .resize({ ...pixels, fit: 'fill' })
    .png({ compressionLevel: 6 })
    .toBuffer();
  return new Uint8Array(png);
}

/** Whether no pixel of a PNG can be seen. */
export async function isBlank(png: Uint8Array): Promise<boolean> {
  const { default: sharp } = await import('sharp');
  const { channels } = await sharp(png).ensureAlpha().stats();
  return channels.at(-1)?.max === 0;
}
