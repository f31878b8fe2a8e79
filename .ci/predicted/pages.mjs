// What stands on the pages of a PDF: its words in the order in which they were drawn, with their boxes in points.
import { execFileSync } from 'node:child_process';

/** From the upper end of a word's box, which is so many times its size high, to the baseline: poppler's own measures for fonts that name none. */
const UNNAMED = { height: 1.3, ascent: 0.95 };
/** Of fonts that do: about the same in Liberation Sans and Pretendard. */
const NAMED_ASCENT = 0.93;

/** For each page `{ words: [{ text, left, right, top, bottom }] }`; the text without spaces and in compatibility form. */
export function readPages(pdf) {
  const xml = execFileSync('pdftotext', ['-raw', '-bbox', '-enc', 'UTF-8', pdf, '-'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return xml
    .split('<page ')
    .slice(1)
    .map(page => ({ words: [...page.matchAll(WORD)].map(wordOf).filter(({ text }) => text !== '') }));
}

const WORD = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</g;

function wordOf([, left, top, right, bottom, text]) {
  const box = { left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) };
  return { text: bare(text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => ENTITIES[name])), ...box };
}

const ENTITIES = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The baseline of a word that is set at `size` points. */
export function baselineOf({ top, bottom }, size) {
  const height = (bottom - top) / size;
  return top + size * (Math.abs(height - UNNAMED.height) < 0.02 ? UNNAMED.ascent : NAMED_ASCENT);
}

/** Text without what a renderer sets as it likes: spaces, line ends, soft hyphens, letters joined into one glyph. */
export function bare(text) {
  return text.normalize('NFKC').replace(/[\s\u00AD\u200B\u2060]+/g, '');
}
