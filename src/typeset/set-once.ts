// Sets a slide, unless it was set before with the same words, layout, theme and fonts: then its frame is still there.
import { type Cache, derived, type Kept, keptIn } from '../cache.ts';
import type { Slide } from '../slide/slide.ts';
import type { Layout, Theme } from '../theme/theme.ts';
import { type SetSlide, setSlide } from './set-slide.ts';
import type { Setting } from './setting.ts';

/** What is set of a slide. */
type SetParts = Omit<SetSlide, 'slide' | 'layout'>;

/** Sets slides in one setting. */
export type SetOnce = (slide: Slide, layout: Layout, from?: ReadonlyMap<string, number>) => SetSlide;

/** For each of the fonts that measure and each theme, by all else that a setting is. */
const settings = derived((_: Setting['fonts']) => derived((_: Theme) => keptIn<Kept<SetParts>>(4)));

/** As `setSlide`, which is asked once for what the cache keeps. */
export function slideSetter(setting: Setting, cache: Cache): SetOnce {
  const { theme, fonts, phrases, tableAlt, numbers, images } = setting;
  const signs = [numbers.whole.source, numbers.number.source, numbers.missing];
  const sizes = [...images].map(([path, { width, height }]) => [path, width, height]);
  const kept = settings(fonts)(theme)(cache, textOf([phrases, tableAlt, signs, sizes]), () => keptIn(300));
  return (slide, layout, from = new Map()) => {
    const cited = slide.fills.map(({ cite }) => cite !== undefined);
    const key = JSON.stringify([slide, cited, [...from], layoutText(layout)]);
    return { ...kept(cache, key, () => setSlide(slide, layout, setting, from)), slide, layout };
  };
}

const layoutText = derived((layout: Layout) => textOf(layout));

/** All of a value as text, its maps as well. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (each instanceof Map || each instanceof Set ? [...each] : each));
}
