// What is said to the author about a chart as it was drawn (BD630-BD639).

import type { Diagnostic, Place } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
export const noGlyph = (place: Place, chart: string, text: string, character: string): Diagnostic => {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const named = /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `“${character}” (U+${number})` : `U+${number}`;
  return fault('BD638', place, { chart, text, named, character });
};
