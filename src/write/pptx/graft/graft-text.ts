// Text that pptxgenjs wrote, made to inherit: each paragraph beside the one that it shows.

import type { EditableElement } from '../../../container/tree.ts';
import type { SetParagraph } from '../../../typeset/frame.ts';
import { dropInherited } from '../corrections/inheritance.ts';
import { setLanguage } from '../corrections/language.ts';
import { dressLineBreaks } from '../corrections/line-break.ts';
import { setListMark } from '../corrections/list-mark.ts';
import { setMarginRight } from '../corrections/margin-right.ts';
import { setParagraphEnd } from '../corrections/paragraph-end.ts';
import { dropEmptyParagraphProperties, keepOneParagraphProperties } from '../corrections/paragraph-properties.ts';
import { keepWordsWhole } from '../corrections/word-break.ts';
import type { Base } from '../parts/base.ts';
import type { DeckLook } from '../parts/look.ts';
import { hundredths } from '../units.ts';

/**
 * Corrects a text body; `inherited` is what its text looks like, level by level, when the slide says nothing; `emptySize` the size in
 * points of letters that somebody types where there are none.
 */
export function graftText(
  textBody: EditableElement,
  paragraphs: readonly SetParagraph[],
  inherited: (level: number) => DeckLook,
  base: Base,
  emptySize?: number,
): void {
  const written = textBody.children.filter(node => node.name === 'a:p');
  // A text body has one paragraph at least, also for a cell that has none.
  if (written.length !== Math.max(1, paragraphs.length)) {
    throw new Error(`pptxgenjs wrote ${written.length} paragraphs for ${paragraphs.length}.`);
  }
  written.forEach((node, index) => {
    const paragraph = paragraphs[index];
    const properties = keepOneParagraphProperties(node);
    if (paragraph) {
      const look = inherited(paragraph.level);
      setListMark(properties, paragraph);
      setMarginRight(properties, paragraph);
      dropInherited(node, look, base.scheme);
      dressLineBreaks(node);
      setParagraphEnd(node, paragraph.style.size === look.size ? undefined : hundredths(paragraph.style.size));
    }
    if (!paragraph && emptySize !== undefined) setParagraphEnd(node, hundredths(emptySize));
    keepWordsWhole(properties, base.locale);
    dropEmptyParagraphProperties(node);
  });
  setLanguage(textBody, base.locale);
}
