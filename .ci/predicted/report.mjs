// What was compared and what was otherwise than foreseen, for a person to read.

/** So many of the pictures that differ most are named. */
const NAMED = 5;

/** One line a deck, then all together. */
export function printSums(decks, { slides }) {
  const faultsOf = (deck, kind) => deck.faults.filter(fault => fault.kind === kind).length;
  for (const deck of decks) {
    const { name, texts, paragraphs, foreseen, rendered } = deck;
    const found = deck.faults.length > 0 ? `, ${deck.faults.length} faults` : '';
    console.log(
      `${name}: ${deck.slides} slides, ${texts} shapes, ${paragraphs} texts, ${rendered} lines of ${foreseen}${found}`,
    );
  }
  const sum = count => decks.reduce((total, deck) => total + count(deck), 0);
  console.log(
    `Together: ${sum(deck => deck.slides)} slides, ${sum(deck => deck.texts)} shapes, ${sum(deck => deck.paragraphs)} texts; ` +
      `${sum(deck => faultsOf(deck, 'lines'))} with other lines, ${sum(deck => faultsOf(deck, 'wider'))} lines wider, ` +
      `${sum(deck => faultsOf(deck, 'outside'))} outside, ${sum(deck => faultsOf(deck, 'overlap'))} overlaps, ` +
      `${sum(deck => faultsOf(deck, 'lost') + faultsOf(deck, 'stray'))} lost or stray`,
  );
  const without = slides.reduce((total, slide) => total + slide.without, 0);
  console.log(
    `Pictures: ${slides.length} slides compared, without ${without} texts whose lines end elsewhere; the worst cells:`,
  );
  for (const { deck, slide, by, x, y } of slides.slice(0, NAMED)) {
    console.log(`  ${by.toFixed(3)}  ${deck} ${slide} at ${x}, ${y}`);
  }
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
