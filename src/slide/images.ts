// Reads the authors' pictures and the icons on the slides, with their sizes for typesetting.
import type { Report } from '../diagnostics/diagnostics.ts';
import type { Files } from '../files.ts';
import { iconFile, readIcon } from '../picture/icon.ts';
import { readPicture, type SourcePicture } from '../picture/read-picture.ts';
import type { Slide } from './slide.ts';

/** The pictures of the slides by path, icons as `icon:factory`, each read once; unsuitable ones are reported and left out. */
export async function readImages(
  slides: readonly Slide[],
  files: Files,
  briefing: string,
  report: Report,
): Promise<ReadonlyMap<string, SourcePicture>> {
  const images = new Map<string, SourcePicture>();
  const seen = new Set<string>();
  for (const { content } of slides.flatMap(slide => slide.fills)) {
    if (content.kind !== 'image' && content.kind !== 'icon') continue;
    const file = content.kind === 'icon' ? iconFile(content.icon) : content.file;
    if (seen.has(file)) continue;
    seen.add(file);
    const image =
      content.kind === 'icon'
        ? readIcon(files, content.icon, content.place, report)
        : await readPicture(files, briefing, file, content.place, report);
    if (image) images.set(file, image);
  }
  return images;
}
