// Rasterizes SVG to PNG at twice its size, for programs that cannot show SVG.

/**
 * Rasterizes an SVG to `2 x width` by `2 x height` pixels. Its texts must be outlines: no installed font is used.
 * Rejects if it takes longer than `seconds`.
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

/** Whether a PNG is fully transparent. */
export async function isBlank(png: Uint8Array): Promise<boolean> {
  const { default: sharp } = await import('sharp');
  const { channels } = await sharp(png).ensureAlpha().stats();
  return channels.at(-1)?.max === 0;
}
