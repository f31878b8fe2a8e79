// Every character of a slide is one that some font can draw; others are named with their place.
import type { Paragraph } from '../slide/slide.ts';
import { missingGlyph, type Spot } from './messages.ts';
import type { Setting } from './setting.ts';

/** Reports the characters without a glyph, each once per paragraph. */
export function checkGlyphs(paragraphs: readonly Paragraph[], spot: Spot, { theme, fonts, report }: Setting): void {
  for (const { runs } of paragraphs) {
    const told = new Set<string>();
    for (const { text, place } of runs) {
      let rest = text === '\n' ? '' : text;
      for (
        let missing = fonts.covers(rest, theme.fonts.latin);
        missing;
        missing = fonts.covers(rest, theme.fonts.latin)
      ) {
        if (!told.has(missing)) report(missingGlyph({ ...spot, place }, missing, theme.fonts.latin));
        told.add(missing);
        rest = rest.slice(rest.indexOf(missing) + missing.length);
      }
    }
  }
}
