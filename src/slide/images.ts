// Reads the authors' pictures, the icons and the QR codes on the slides, with their sizes for typesetting.
import type { Report } from '../diagnostics/diagnostics.ts';
import type { Files } from '../files.ts';
import { iconFile, readIcon } from '../picture/icon.ts';
import { qrCode, qrFile } from '../picture/qr-code.ts';
import { readPicture, type SourcePicture } from '../picture/read-picture.ts';
import type { Content, Slide } from './slide.ts';

/** What is shown by a picture that stands beside the slides: a file of the author's, an icon, a QR code. */
export type ImageContent = Extract<Content, { kind: 'image' | 'icon' | 'qr-code' }>;

/** The pictures of the slides by what they are known by (`imageFile`), each read once; unsuitable ones are reported and left out. */
export async function readImages(
  slides: readonly Slide[],
  files: Files,
  briefing: string,
  report: Report,
): Promise<ReadonlyMap<string, SourcePicture>> {
  const images = new Map<string, SourcePicture>();
  const seen = new Set<string>();
  for (const { content } of slides.flatMap(slide => slide.fills)) {
    if (content.kind !== 'image' && content.kind !== 'icon' && content.kind !== 'qr-code') continue;
    const file = imageFile(content);
    if (seen.has(file)) continue;
    seen.add(file);
    const image = await readImage(content, files, briefing, report);
    if (image) images.set(file, image);
  }
  return images;
}

/** `pictures/hall.png`, `icon:factory`, `qr:https://example.org`. */
export function imageFile(content: ImageContent): string {
  switch (content.kind) {
    case 'image':
      return content.file;
    case 'icon':
      return iconFile(content.icon);
    case 'qr-code':
      return qrFile(content.address);
  }
}

async function readImage(
  content: ImageContent,
  files: Files,
  briefing: string,
  report: Report,
): Promise<SourcePicture | undefined> {
  switch (content.kind) {
    case 'image':
      return readPicture(files, briefing, content.file, content.place, report);
    case 'icon':
      return readIcon(files, content.icon, content.place, report);
    case 'qr-code':
      return qrCode(content.address, content.place, report);
  }
}
