// An audience's logo, drawn once for the largest place that a layout of the theme has for it.
import type { Report } from '../diagnostics/diagnostics.ts';
import { type FilePicture, filePicture } from '../picture/file-picture.ts';
import type { SourcePicture } from '../picture/read-picture.ts';
import { logoBox } from '../theme/logo.ts';
import type { Theme } from '../theme/theme.ts';

/** The logo as a picture; undefined when no layout has a place for it, or after reporting that it cannot be read to its end. */
export async function drawLogo(source: SourcePicture, theme: Theme, report: Report): Promise<FilePicture | undefined> {
  const boxes = [...theme.layouts.values()].map(layout => logoBox(layout, source)).filter(box => box !== undefined);
  const [largest] = boxes.toSorted((a, b) => b[2] - a[2]);
  return largest && filePicture(source, { width: largest[2], height: largest[3], alt: '' }, report);
}
