// A frame as a build draws it.
import { NO_CACHE } from '../../src/cache.ts';
import type { ShownPicture } from '../../src/chart/picture.ts';
import type { Fonts } from '../../src/fonts/fonts.ts';
import type { Frame } from '../../src/typeset/frame.ts';
import { slideDrawer } from '../../src/write/slide-views.ts';
import type { SlideLook } from '../../src/write/svg.ts';

interface Drawn extends SlideLook {
  readonly fonts: Fonts;
  readonly pictures?: ReadonlyMap<string, ShownPicture>;
}

export async function drawn(frame: Frame, { fonts, pictures = new Map(), ...look }: Drawn): Promise<string> {
  const draw = slideDrawer(look, pictures, { fonts: async () => fonts, fontsName: 'shipped', cache: NO_CACHE });
  return new TextDecoder().decode(await draw(frame));
}
