// The program's own pictures of slides against LibreOffice's.
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { endsElsewhere } from './compare-deck.mjs';
import { tryFalsePictures } from './false-pictures.mjs';
import { GREYER, greyDifference, readGrey } from './grey.mjs';

/**
 * `{ slides: [{ deck, slide, by, x, y }], several, elsewhere, faults, tries }`, the slides that differ most first. Texts whose lines
 * LibreOffice ends elsewhere than foreseen are left out of the comparison; `elsewhere` is how many of `several`, those of several lines.
 * `tries` are those of false pictures.
 */
export async function comparePictures(decks) {
  const pictured = decks.filter(deck => deck.pictures.length > 0);
  const pages = await Promise.all(pictured.map(({ pdf }) => drawPages(pdf)));
  const slides = [];
  for (const [index, deck] of pictured.entries()) slides.push(...(await compareSlides(deck, pages[index])));
  slides.sort((a, b) => b.by - a.by);
  const faults = slides
    .filter(({ by }) => by > GREYER)
    .map(({ deck, slide, by, x, y }) => ({ kind: 'picture', deck, slide, by, x, y }));
  const paragraphs = pictured
    .flatMap(deck => deck.slides)
    .flatMap(({ drawn }) => drawn.flatMap(shape => shape.paragraphs));
  const several = paragraphs.filter(({ lines }) => lines.length > 1).length;
  const elsewhere = paragraphs.filter(endsElsewhere).length;
  return { slides, several, elsewhere, faults, tries: slides.flatMap(({ tries }) => tries) };
}

async function compareSlides({ slides, frames, pictures }, pages) {
  const shown = pictures.filter((_, index) => !frames[index].hidden);
  const compared = [];
  for (const [index, { place, drawn, elsewhere }] of slides.entries()) {
    const size = await sharp(pages[index]).metadata();
    const [page, picture] = await Promise.all([pages[index], shown[index]].map(each => readGrey(each, size)));
    const difference = greyDifference(page, picture, elsewhere);
    const tries = tryFalsePictures(page, picture, drawn);
    compared.push({ ...place, ...difference, tries });
  }
  return compared;
}

/** Pictures of the pages of a PDF beside it, one pixel a point, in order. */
async function drawPages(pdf) {
  const folder = pdf.replace(/\.pdf$/, '-pages');
  mkdirSync(folder, { recursive: true });
  await promisify(execFile)('pdftoppm', ['-png', '-r', '72', pdf, join(folder, 'page')]);
  return readdirSync(folder)
    .sort()
    .map(file => join(folder, file));
}
