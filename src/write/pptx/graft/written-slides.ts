// The slide parts of a deck: pptxgenjs is asked only for slides that no earlier version of the deck had.
import { type Cache, remembered } from '../../../cache.ts';
import type { Frame } from '../../../typeset/frame.ts';
import type { Media } from '../media.ts';
import type { PackagePart } from '../package.ts';
import type { Base } from '../parts/base.ts';
import type { DeckLayout } from '../parts/deck-layouts.ts';
import { slideName } from '../parts/presentation-part.ts';
import { writtenText } from '../written-text.ts';
import { slideContents } from './content.ts';
import { graftSlide } from './graft.ts';

/** A slide to write: its frame, and the layout that it is tied to. */
export interface MeantSlide {
  readonly frame: Frame;
  readonly layout: DeckLayout;
}

/** In the order of the slides; `look` stands for all that `base` is. */
export async function writtenSlides(
  slides: readonly MeantSlide[],
  media: Media,
  base: Base,
  look: string,
  cache: Cache,
): Promise<readonly PackagePart[]> {
  const partByKey = new Map(slides.map(({ frame }) => [frame.key, slideName(frame)]));
  const keys = slides.map(slide => `slide ${look} ${keyOf(slide, media, partByKey)}`);
  const missing = slides.filter((_, index) => cache.get(keys[index] ?? '') === undefined).map(({ frame }) => frame);
  const contents = new Map(zipped(missing, missing.length === 0 ? [] : await slideContents(missing, base)));
  return slides.map(({ frame, layout }, index) =>
    remembered(cache, keys[index] ?? '', () => {
      const content = contents.get(frame);
      if (!content) throw new Error(`pptxgenjs wrote no slide for “${frame.key}”.`);
      return graftSlide(frame, content, layout, media, base, partByKey);
    }),
  );
}

/** Everything that a slide's part depends on besides the look of the deck. */
function keyOf({ frame, layout }: MeantSlide, { byItem }: Media, partByKey: ReadonlyMap<string, string>): string {
  const pictures = frame.items.map(({ name }) => byItem.get(name));
  const text = writtenText([frame, layout, pictures]);
  return text.includes('"link":"#') ? `${text} ${writtenText(partByKey)}` : text;
}

function zipped<A, B>(these: readonly A[], those: readonly B[]): readonly (readonly [A, B])[] {
  return these.flatMap((each, index) => {
    const other = those[index];
    return other === undefined ? [] : [[each, other] as const];
  });
}
