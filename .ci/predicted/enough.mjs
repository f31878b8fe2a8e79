// How much must have been compared, so that a run that finds nothing because it looks at nothing fails.

const LEAST = { sample: 4, gallery: 18, generated: 6 };
/** Different texts of made-up words in each language. */
const LEAST_TEXTS = 500;
const LEAST_SEVERAL = 200;
/** Of the texts with several lines in pictures, so many may end a line elsewhere than LibreOffice ends it. */
const ELSEWHERE = 0.1;
/** Of each way to make predictions false. */
const LEAST_TRIES = 500;

/**
 * What is too little, as faults. `compared` has for each of `decks`, in its order, what was compared, `pictures` what was in pictures and
 * `proofs` what was false on purpose.
 */
export function tooLittle(decks, compared, pictures, proofs) {
  const faults = [];
  const must = (what, count, least) => {
    if (count < least) faults.push({ kind: 'too little', text: `${what}: ${count}, not ${least}` });
  };
  for (const [origin, least] of Object.entries(LEAST)) {
    must(`decks of the ${origin}`, decks.filter(deck => deck.origin === origin).length, least);
  }
  for (const [language, texts] of generatedTexts(decks, compared)) must(`texts in ${language}`, texts, LEAST_TEXTS);
  const { several, elsewhere } = pictures;
  must('texts of several lines in pictures', several, LEAST_SEVERAL);
  must('of them with the same lines', several - elsewhere, Math.ceil(several * (1 - ELSEWHERE)));
  for (const { what, tried, noticed } of proofs) {
    must(`tries of ${what}`, tried, LEAST_TRIES);
    must(`tries noticed of ${what}`, noticed, tried);
  }
  return faults;
}

/** How many different texts of made-up words there are, by language. */
export function generatedTexts(decks, compared) {
  const texts = new Map();
  for (const [index, { origin, language }] of decks.entries()) {
    if (origin !== 'generated') continue;
    const found = texts.get(language) ?? new Set();
    for (const slide of compared[index].slides) {
      for (const { text } of slide.texts.flatMap(({ paragraphs }) => paragraphs)) found.add(text);
    }
    texts.set(language, found);
  }
  return [...texts].map(([language, found]) => [language, found.size]);
}
