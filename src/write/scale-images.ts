// The author's pictures at the sizes at which they stand on the slides.
import type { Report } from '../diagnostics/diagnostics.ts';
import { type FilePicture, filePicture } from '../picture/file-picture.ts';
import type { SourcePicture } from '../picture/read-picture.ts';
import type { Frame } from '../typeset/frame.ts';

/** A picture for each image item, by the item's name; `sources` have them by their paths. */
export async function scaleImages(
  frames: readonly Frame[],
  sources: ReadonlyMap<string, SourcePicture>,
  report: Report,
): Promise<ReadonlyMap<string, FilePicture>> {
  const pictures = new Map<string, FilePicture>();
  for (const item of frames.flatMap(frame => frame.items)) {
    const source = item.kind === 'image' ? sources.get(item.file) : undefined;
    if (item.kind !== 'image' || !source) continue;
    const [, , width, height] = item.box;
    const picture = await filePicture(source, { width, height, alt: item.alt }, report);
    if (picture) pictures.set(item.name, picture);
  }
  return pictures;
}
