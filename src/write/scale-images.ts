// The author's pictures, icons and logos at the sizes at which they stand on the slides.
import type { Report } from '../diagnostics/diagnostics.ts';
import { type FilePicture, filePicture } from '../picture/file-picture.ts';
import { coloredIcon } from '../picture/icon.ts';
import type { DrawSvg } from '../picture/png.ts';
import type { SourcePicture } from '../picture/read-picture.ts';
import { logoBox } from '../theme/logo.ts';
import type { Theme } from '../theme/theme.ts';
import type { Frame } from '../typeset/frame.ts';

/** A picture for each image item, by the item's name; `sources` have them by their paths; icons get their colors. What several items show in one size is scaled once. */
export async function scaleImages(
  frames: readonly Frame[],
  sources: ReadonlyMap<string, SourcePicture>,
  theme: Theme,
  drawSvg: DrawSvg,
  report: Report,
): Promise<ReadonlyMap<string, FilePicture>> {
  const pictures = new Map<string, FilePicture>();
  const scaled = new Map<string, FilePicture | undefined>();
  for (const item of frames.flatMap(frame => frame.items)) {
    const source = item.kind === 'image' ? sources.get(item.file) : undefined;
    if (item.kind !== 'image' || !source) continue;
    const [, , width, height] = item.box;
    const color = item.color === undefined ? undefined : theme.colors.get(item.color);
    const key = JSON.stringify([item.file, width, height, color]);
    const shown = color !== undefined && source.kind === 'svg' ? coloredIcon(source, color) : source;
    if (!scaled.has(key)) scaled.set(key, await filePicture(shown, { width, height, alt: '' }, report, drawSvg));
    const picture = scaled.get(key);
    if (picture) pictures.set(item.name, { ...picture, alt: item.alt });
  }
  return pictures;
}

/** An audience's logo, drawn once for the largest place that a layout of the theme has for it; undefined when no layout has a place for it, or after reporting that it cannot be read to its end. */
export async function drawLogo(
  source: SourcePicture,
  theme: Theme,
  drawSvg: DrawSvg,
  report: Report,
): Promise<FilePicture | undefined> {
  const boxes = [...theme.layouts.values()].map(layout => logoBox(layout, source)).filter(box => box !== undefined);
  const [largest] = boxes.toSorted((a, b) => b[2] - a[2]);
  return largest && filePicture(source, { width: largest[2], height: largest[3], alt: '' }, report, drawSvg);
}
