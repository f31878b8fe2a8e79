// Holds what the program foresees, frames and its own pictures of them, against what LibreOffice draws of the decks:
//
//   node .ci/predicted.mjs [FOLDER]
//
// Every text of the sample, of the gallery and of a briefing of made-up words, in both languages, must have no line more than foreseen, no
// word outside its box or over another text's, and none missing. Every slide that is pictured must look the same, cell by cell. Then all
// of it is made false on purpose, and each falsehood must be found.
// FOLDER keeps decks, PDF files and pictures; without it they are thrown away. Exits with 1 when anything is otherwise.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compareDeck } from './predicted/compare-deck.mjs';
import { openCore } from './predicted/core.mjs';
import { generatedDecks, projectDecks } from './predicted/decks.mjs';
import { generatedTexts, tooLittle } from './predicted/enough.mjs';
import { tryFalsePredictions } from './predicted/false-predictions.mjs';
import { openLibreOffice } from './predicted/libreoffice.mjs';
import { comparePictures } from './predicted/pictures.mjs';
import { printFaults, printPictures, printProofs, printSums } from './predicted/report.mjs';
import { together } from './predicted/tries.mjs';

const kept = process.argv[2];
const folder = kept === undefined ? mkdtempSync(join(tmpdir(), 'predicted-')) : resolve(kept);
mkdirSync(folder, { recursive: true });
try {
  process.exitCode = await main();
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
}

async function main() {
  const started = performance.now();
  const lap = what => console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${what}`);

  // 1. Decks with the frames that they were written from; LibreOffice draws the first while the others are made.
  const core = await openCore();
  const { drawDecks } = openLibreOffice(join(folder, 'libreoffice'), core.malgunAdvance);
  const projects = [
    ...(await projectDecks(core, process.cwd(), 'sample')),
    ...(await projectDecks(core, resolve('docs/gallery'), 'gallery')),
  ];
  lap(`${projects.length} decks built`);
  const [drawn, generated] = await Promise.all([drawDecks(written(projects, 'project')), generatedDecks(core)]);
  lap(`${generated.length} more, of made-up words`);
  const pdfs = [...drawn, ...(await drawDecks(written(generated, 'generated')))];
  const decks = [...projects, ...generated];
  lap('drawn by LibreOffice');

  // 2. Lines, boxes and pictures as drawn and as foreseen.
  const compared = decks.map((deck, index) => compareDeck(deck, pdfs[index]));
  lap('texts compared');
  const pictures = await comparePictures(
    decks.map((deck, index) => ({ ...deck, slides: compared[index].slides, pdf: pdfs[index] })),
  );
  lap('pictures compared');

  // 3. Whether anything that is false would have been found, and whether there was enough to find it in.
  const proofs = together([...tryFalsePredictions(compared.flatMap(({ slides }) => slides)), ...pictures.tries]);
  lap('falsehoods tried');
  printSums(compared);
  printPictures(pictures);
  printProofs(proofs, generatedTexts(decks, compared));
  const faults = [...compared, pictures].flatMap(({ faults }) => faults);
  faults.push(...tooLittle(decks, compared, pictures, proofs));
  printFaults(faults);
  return faults.length > 0 ? 1 : 0;
}

/** The paths of decks, written under names that need no quoting. */
function written(decks, name) {
  return decks.map(({ bytes }, index) => {
    const path = join(folder, `${name}-${index + 1}.pptx`);
    writeFileSync(path, bytes);
    return path;
  });
}
