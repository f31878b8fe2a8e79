// Loads what a build needs only where something has changed: a watch has the time for it before anything is saved.
import { loadVega } from '../chart/vega.ts';
import type { Files } from '../files.ts';
import { loadSharp } from '../picture/png.ts';
import { fontsToDrawWith } from './shared-reads.ts';

export async function loadAhead(files: Files): Promise<void> {
  const { loadPptxgen } = await import('../write/pptx/write.ts');
  for (const load of [loadPptxgen, loadVega, loadSharp]) await load();
  await fontsToDrawWith(files);
}
