// Files beside one that stays: `talk (new).pptx`.
import { extname } from 'node:path';

/** `talk (new).pptx`; with a number above 1 `talk (new 2).pptx`. */
export function nameBeside(path: string, number = 1, word = 'new'): string {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  return `${stem} (${word}${number === 1 ? '' : ` ${number}`})${extension}`;
}
