// The author's pictures and logos at the sizes at which they stand on the slides.
import type { Report } from '../diagnostics/diagnostics.ts';
import { type FilePicture, filePicture } from '../picture/file-picture.ts';
import type { DrawSvg } from '../picture/png.ts';
import type { SourcePicture } from '../picture/read-picture.ts';
import { logoBox } from '../theme/logo.ts';
import type { Theme } from '../theme/theme.ts';
import type { Frame } from '../typeset/frame.ts';

/** A picture for each image item, by the item's name; `sources` have them by their paths. */
export async function scaleImages(
  frames: readonly Frame[],
  sources: ReadonlyMap<string, SourcePicture>,
  drawSvg: DrawSvg,
  report: Report,
): Promise<ReadonlyMap<string, FilePicture>> {
  const pictures = new Map<string, FilePicture>();
  for (const item of frames.flatMap(frame => frame.items)) {
    const source = item.kind === 'image' ? sources.get(item.file) : undefined;
    if (item.kind !== 'image' || !source) continue;
    const [, , width, height] = item.box;
    const picture = await filePicture(source, { width, height, alt: item.alt }, report, drawSvg);
    if (picture) pictures.set(item.name, picture);
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
