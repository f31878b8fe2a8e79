// From slides to frames: positions, sizes and lines are decided here, once for all writers.

import type { Locale } from '../briefing/model/locale.ts';
import { type Cache, NO_CACHE } from '../cache.ts';
import type { Report } from '../diagnostics/diagnostics.ts';
import { nearest } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Fonts } from '../fonts/fonts.ts';
import type { Deck, Slide } from '../slide/slide.ts';
import { listMarks } from '../theme/marks.ts';
import type { Instead, Layout, Theme } from '../theme/theme.ts';
import { setSlides } from './continue-slide.ts';
import type { Frame } from './frame.ts';
import { pagesOf, withPages } from './pages.ts';
import { slideSetter } from './set-once.ts';
import type { ImageSize, Setting } from './setting.ts';
import { numberSigns } from './tables/number-text.ts';

/**
 * Frames numbered from 1, in the order of the deck: one per slide, or several where a slide goes on. A slide whose layout the
 * theme does not have is reported and has no frame; text that does not fit its box at its style's least size is reported as draftable, and its
 * frame has it at that size. Without widths for the theme's fonts there are no frames.
 */
export function typesetDeck(
  deck: Deck,
  theme: Theme,
  locale: Locale,
  fonts: Fonts,
  report: Report,
  images: ReadonlyMap<string, ImageSize> = new Map(),
  cache: Cache = NO_CACHE,
): readonly Frame[] {
  const unknown = [theme.fonts.latin, theme.fonts.eastAsian].find(face => !fonts.families.includes(face));
  if (unknown !== undefined) {
    const [layout] = theme.layouts.values();
    report(
      fault('BD509', layout?.place, { name: unknown, near: nearest(unknown, fonts.families), names: fonts.families }),
    );
    return [];
  }
  for (const mark of new Set([...theme.styles.values()].flatMap(listMarks))) {
    const [layout] = theme.layouts.values();
    if (fonts.covers(mark, theme.fonts.latin) !== undefined)
      report(fault('BD514', layout?.place, { mark, face: theme.fonts.latin }));
  }
  const setOnce = slideSetter(settingOf(theme, locale, fonts, images, report), cache);
  const set = deck.slides.flatMap(slide => {
    const layout = layoutOf(slide, theme);
    if (layout) return setSlides(slide, layout, locale.words.continued, setOnce);
    const layouts = [...theme.layouts.values()];
    const others = layouts.flatMap(({ without, with: more }) => [without?.layout, more?.layout]);
    const names = layouts.map(({ name }) => name).filter(name => !others.includes(name));
    const given = { name: slide.layout, near: nearest(slide.layout, names), names };
    report(fault('BD501', slide.layoutPlace ?? slide.place, given, { slide: slide.key }));
    return [];
  });

  // Only now is it known on which page each slide stands.
  const pages = pagesOf(set.map(({ slide }) => slide));
  return set.map((one, index) => {
    const turned = withPages(one.slide, pages);
    const { frame, diagnostics } = turned === one.slide ? one : setOnce(turned, one.layout, one.steps);
    for (const diagnostic of diagnostics) report(diagnostic);
    return { ...frame, number: index + 1, pages: set.length };
  });
}

/** What setting slides in a theme and a language rests on. */
export function settingOf(
  theme: Theme,
  locale: Locale,
  fonts: Fonts,
  images: ReadonlyMap<string, ImageSize>,
  report: Report,
): Setting {
  return {
    theme,
    fonts,
    phrases: locale.phrases ?? { breakBefore: [], breakAfterEndings: [], keepAfterEndings: [], boundsOfNumbers: [] },
    tableAlt: locale.words.tableAlt,
    numbers: numberSigns(locale),
    images,
    report,
  };
}

/** The layout that a slide names, or the one with more room where it has nothing for what that one adds, or with more on it where it has. */
function layoutOf({ layout: name, fills }: Slide, theme: Theme): Layout | undefined {
  const fillsOne = ({ placeholders }: Instead) => fills.some(({ placeholder }) => placeholders.includes(placeholder));
  const named = theme.layouts.get(name);
  const layout = named?.without && !fillsOne(named.without) ? theme.layouts.get(named.without.layout) : named;
  return layout?.with && fillsOne(layout.with) ? theme.layouts.get(layout.with.layout) : layout;
}
