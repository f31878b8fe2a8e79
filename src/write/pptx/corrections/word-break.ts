// pptxgenjs cannot say how words break; without eaLnBrk="0" PowerPoint may end a line between any two Korean syllables.

import type { EditableElement } from '../../../container/tree.ts';
import { setAttribute } from '../graft/edit.ts';
import { type DeckLanguage, wordBreak } from '../parts/base.ts';

/** Keeps the words of a syllable script whole in the paragraph. */
export function keepWordsWhole(properties: EditableElement, locale: DeckLanguage): void {
  if (wordBreak(locale) === '0') setAttribute(properties, 'eaLnBrk', 0);
}
