// The program's own pictures of slides against LibreOffice's.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { greyDifference } from './grey.mjs';

/** A cell of a slide's picture may differ by so much of the way from black to white. */
const GREYER = 0.09;

/**
 * `{ slides: [{ deck, slide, by, x, y, without }], faults }`, the slides that differ most first. Texts whose lines LibreOffice ends
 * elsewhere than foreseen, which `elsewhere` names by their boxes, are left out of the comparison; `without` is how many.
 */
export async function comparePictures(decks) {
  const slides = [];
  for (const { name, frames, pictures, pdf, elsewhere } of decks.filter(deck => deck.pictures.length > 0)) {
    const pages = drawPages(pdf);
    const shown = frames
      .map((frame, index) => ({ frame, picture: pictures[index] }))
      .filter(({ frame }) => !frame.hidden);
    for (const [index, { frame, picture }] of shown.entries()) {
      const difference = await greyDifference(pages[index], picture, elsewhere[index]);
      slides.push({
        deck: name,
        slide: `${frame.number} ${frame.key}`,
        without: elsewhere[index].length,
        ...difference,
      });
    }
  }
  slides.sort((a, b) => b.by - a.by);
  const faults = slides.filter(({ by }) => by > GREYER).map(slide => ({ kind: 'picture', ...slide }));
  return { slides, faults };
}

/** Pictures of the pages of a PDF beside it, one pixel a point, in order. */
function drawPages(pdf) {
  const folder = pdf.replace(/\.pdf$/, '-pages');
  mkdirSync(folder, { recursive: true });
  execFileSync('pdftoppm', ['-png', '-r', '72', pdf, join(folder, 'page')]);
  return readdirSync(folder)
    .sort()
    .map(file => join(folder, file));
}
