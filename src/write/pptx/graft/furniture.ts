// Footer and slide number on slides whose frames do not set them: the layout has a place for them, so the slide fills it.
import { cautioned, footerIn, pageRuns } from '../../../slide/footer.ts';
import type { Run } from '../../../slide/slide.ts';
import { draftWord } from '../../../theme/draft-mark.ts';
import type { Placeholder } from '../../../theme/theme.ts';
import type { Frame, SetParagraph, TextItem } from '../../../typeset/frame.ts';
import { type Base, textStyle } from '../parts/base.ts';
import { type DeckLayout, type PlacedPlaceholder, placedPlaceholder } from '../parts/deck-layouts.ts';

/** The frame with the footer and the number that its layout asks for, last in reading order. */
export function withFurniture(frame: Frame, layout: DeckLayout, base: Base): Frame {
  const missing = layout.placeholders.flatMap(place => {
    const runs = furnitureRuns(place.placeholder, frame, base);
    const isSet = frame.items.some(
      item => item.kind === 'text' && placedPlaceholder(layout, item.placeholder, item.ordinal) === place,
    );
    return runs.length === 0 || isSet ? [] : [furniture(frame, place, runs, base)];
  });
  return missing.length === 0 ? frame : { ...frame, items: [...frame.items, ...missing] };
}

function furnitureRuns(placeholder: Placeholder, frame: Frame, base: Base): readonly Run[] {
  const { type } = placeholder;
  if (type === 'footer') return cautioned(footerIn(draftWord(placeholder), base.footer), frame.caution);
  return type === 'slide-number' ? pageRuns(placeholder.prompt, frame.number, frame.pages) : [];
}

function furniture(
  frame: Frame,
  { placeholder, ordinal, box }: PlacedPlaceholder,
  runs: readonly Run[],
  base: Base,
): TextItem {
  const style = textStyle(base.theme, placeholder.style);
  const paragraph: SetParagraph = {
    runs,
    lines: [{ runs, width: 0 }],
    style,
    breaks: 'natural',
    level: 0,
    marginLeft: 0,
    indent: 0,
    spaceBefore: 0,
  };
  return {
    kind: 'text',
    name: `${frame.key}/${placeholder.name}`,
    placeholder: placeholder.name,
    ordinal,
    box,
    anchor: placeholder.anchor,
    insets: placeholder.insets,
    fill: placeholder.fill,
    outline: placeholder.outline,
    paragraphs: [paragraph],
    height: 1.2 * style.size * style.line,
  };
}
