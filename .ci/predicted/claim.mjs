// Which words of a page belong to which text: both are in painting order, so that each text's letters follow those of the one before it.
import { bare } from './pages.mjs';

/** A sign before a list item: `•`, `–`, `12.`. */
const LONGEST_SIGN = 4;

/**
 * For each of `texts` its paragraphs with the pieces of words that are theirs, `{ text, left, right, top, bottom }` in drawn order;
 * undefined where the page has no such paragraph. `furniture` may stand anywhere between them. What is left over belongs to no text.
 */
export function claimWords(words, texts, furniture) {
  const letters = words.flatMap((word, index) => [...word.text].map((letter, at) => ({ letter, index, at })));
  const stream = letters.map(({ letter }) => letter);
  const taken = new Array(letters.length).fill(false);
  let cursor = 0;
  const standsAt = (want, at) => want.every((letter, index) => stream[at + index] === letter && !taken[at + index]);
  const take = (at, length) => {
    taken.fill(true, at, at + length);
    cursor = at + length;
    return piecesOf(letters.slice(at, at + length), words);
  };
  const find = ({ text, list }) => {
    const want = [...bare(text)];
    const least = list ? LONGEST_SIGN : 0;
    for (let skipped = 0; skipped <= least; skipped++) {
      if (!standsAt(want, cursor + skipped)) continue;
      if (skipped > 0) take(cursor, skipped);
      return take(cursor, want.length);
    }
    return undefined;
  };
  const claimed = new Map();
  const claimFurniture = () => {
    for (const text of furniture) {
      if (claimed.has(text)) continue;
      const pieces = find(text.paragraphs[0]);
      if (pieces) {
        claimed.set(text, [pieces]);
        return true;
      }
    }
    return false;
  };
  const claim = paragraph => {
    for (;;) {
      const pieces = find(paragraph);
      if (pieces) return pieces;
      if (!claimFurniture()) return undefined;
    }
  };
  for (const text of texts) claimed.set(text, text.paragraphs.map(claim));
  while (claimFurniture());
  const strays = piecesOf(
    letters.filter((_, index) => !taken[index]),
    words,
  );
  return { claimed, strays };
}

/** Letters as pieces of the words that they stand in; where a word is shared, its width is shared by letters. */
function piecesOf(letters, words) {
  const pieces = [];
  for (const { letter, index, at } of letters) {
    const last = pieces.at(-1);
    if (last?.index === index && last.to === at) {
      last.text += letter;
      last.to++;
    } else pieces.push({ index, text: letter, from: at, to: at + 1 });
  }
  return pieces.map(({ index, text, from, to }) => {
    const word = words[index];
    const letter = (word.right - word.left) / [...word.text].length;
    return { ...word, text, left: word.left + from * letter, right: word.left + to * letter };
  });
}
