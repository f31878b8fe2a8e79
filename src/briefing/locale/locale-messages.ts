// What is said to the author about a locale (BD140-149).
import { type Diagnostic, nearest, type Place } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';

export const unknownScale = (place: Place, word: string, words: Iterable<string>): Diagnostic => {
  const known = [...words];
  return fault('BD143', place, { word, near: nearest(word, known), known });
};
