// A picture within the picture of a slide.
import { rasterOf, type ShownPicture } from '../chart/picture.ts';
import type { Box } from '../theme/theme.ts';

/** A chart as it is; a picture of the author's in pixels, so that its ids cannot meet those of another. */
export function drawPicture(picture: ShownPicture, [x, y, width, height]: Box): string {
  if (picture.svg === undefined || picture.chart === undefined) {
    const { type, bytes } = rasterOf(picture);
    const data = `data:image/${type};base64,${base64(bytes)}`;
    return `<image x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="none" href="${data}"/>`;
  }
  const inner = picture.svg
    .replace(/^<\?xml[^>]*>\s*/, '')
    .replace(/^<svg\b[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '');
  return `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="0 0 ${picture.width} ${picture.height}">${inner}</svg>`;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192) {
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  }
  return btoa(text);
}
