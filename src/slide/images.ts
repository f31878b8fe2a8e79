// Reads the authors' pictures on the slides, with their sizes for typesetting.
import type { Report } from '../diagnostics/diagnostics.ts';
import type { Files } from '../files.ts';
import { readPicture, type SourcePicture } from '../picture/read-picture.ts';
import type { Slide } from './slide.ts';

/** The pictures of the slides by path, each read once; unsuitable ones are reported and left out. */
export async function readImages(
  slides: readonly Slide[],
  files: Files,
  briefing: string,
  report: Report,
): Promise<ReadonlyMap<string, SourcePicture>> {
  const images = new Map<string, SourcePicture>();
  const seen = new Set<string>();
  for (const { content } of slides.flatMap(slide => slide.fills)) {
    if (content.kind !== 'image' || seen.has(content.file)) continue;
    seen.add(content.file);
    const image = await readPicture(files, briefing, content.file, content.place, report);
    if (image) images.set(content.file, image);
  }
  return images;
}
