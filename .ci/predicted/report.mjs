// What was compared and what was otherwise than foreseen, for a person to read.
import { endsElsewhere } from './compare-deck.mjs';

/** So many of the pictures that differ most are named. */
const NAMED = 3;

/** One line a deck, then all together. */
export function printSums(decks) {
  for (const { name, slides, shapes, paragraphs, foreseen, rendered, faults } of decks) {
    const found = faults.length > 0 ? `, ${faults.length} faults` : '';
    const elsewhere = paragraphs.filter(endsElsewhere).length;
    const words = `${slides.length} slides, ${shapes} shapes, ${paragraphs.length} texts, ${rendered} lines of ${foreseen}`;
    console.log(`${name}: ${words}, ${elsewhere} texts end a line elsewhere${found}`);
  }
  const sum = count => decks.reduce((total, deck) => total + count(deck), 0);
  const faults = (...kinds) => sum(deck => deck.faults.filter(({ kind }) => kinds.includes(kind)).length);
  console.log(
    `Together: ${decks.length} decks, ${sum(deck => deck.slides.length)} slides, ${sum(deck => deck.shapes)} shapes, ` +
      `${sum(deck => deck.paragraphs.length)} texts; ${faults('lines')} with other lines, ${faults('wider')} lines wider, ` +
      `${faults('outside')} outside, ${faults('overlap')} overlaps, ${faults('lost', 'stray')} lost or stray`,
  );
}

export function printPictures({ slides, several, elsewhere }) {
  const worst = slides
    .slice(0, NAMED)
    .map(({ deck, slide, by, x, y }) => `${by.toFixed(3)} at ${x}, ${y} of ${deck} ${slide}`);
  console.log(`Pictures: ${slides.length} slides; those that differ most: ${worst.join('; ')}`);
  console.log(`  ${several - elsewhere} of their ${several} texts of several lines end each line at the same word`);
}

/** What was made false on purpose, and how often that was found. */
export function printProofs(proofs, texts) {
  console.log(`Made-up texts: ${texts.map(([language, count]) => `${count} in ${language}`).join(', ')}`);
  for (const { what, tried, noticed } of proofs) console.log(`False on purpose, ${what}: ${noticed} of ${tried} found`);
}

export function printFaults(faults) {
  for (const { kind, deck, slide, shape, text, by, predicted, rendered, ...more } of faults) {
    const where = [deck, slide, shape].filter(part => part !== undefined).join(', ');
    const far = by === undefined ? '' : ` by ${by.toFixed(3)}`;
    console.error(`${kind}${far}: ${where}${text === undefined ? '' : `: “${text}”`}`);
    if (predicted) console.error(`  foreseen ${predicted.length}: ${predicted.join(' | ')}`);
    if (rendered) console.error(`  rendered ${rendered.length}: ${rendered.join(' | ')}`);
    if (Object.keys(more).length > 0) console.error(`  ${JSON.stringify(more)}`);
  }
}
