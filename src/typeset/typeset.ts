// From slides to frames: everything gets its place, its size and its lines, once for all writers.
import type { Locale } from '../briefing/locale.ts';
import type { Report } from '../diagnostics.ts';
import type { Deck } from '../slide/slide.ts';
import type { Fonts } from '../theme/fonts.ts';
import type { Theme } from '../theme/theme.ts';
import type { Frame } from './frame.ts';
import { unknownFont, unknownLayout } from './messages.ts';
import { setSlide } from './set-slide.ts';
import type { Setting } from './setting.ts';

/**
 * One frame per slide, numbered from 1, in the order of the deck. A slide whose layout the theme does not have is
 * reported and has no frame; text that does not fit its box at its style's least size is reported as draftable, and its
 * frame has it at that size. Without widths for the theme's fonts there are no frames.
 */
export function typesetDeck(deck: Deck, theme: Theme, locale: Locale, fonts: Fonts, report: Report): readonly Frame[] {
  const unknown = [theme.fonts.latin, theme.fonts.eastAsian].find(face => !fonts.families.includes(face));
  if (unknown !== undefined) {
    const [layout] = theme.layouts.values();
    report(unknownFont(layout?.place, unknown, fonts.families));
    return [];
  }
  const setting: Setting = {
    theme,
    fonts,
    phrases: locale.phrases ?? { breakBefore: [], breakAfterEndings: [], keepAfterEndings: [] },
    tableAlt: locale.words.tableAlt,
    report,
  };
  return deck.slides.flatMap((slide, index) => {
    const layout = theme.layouts.get(slide.layout);
    if (layout) return [setSlide(slide, layout, index + 1, setting)];
    report(unknownLayout(slide.key, slide.place, slide.layout, [...theme.layouts.keys()]));
    return [];
  });
}
