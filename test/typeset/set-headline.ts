// A headline's lines at its place in a deck, for tests: `/` between the lines.
import type { Phrases } from '../../src/briefing/locale.ts';
import { loadFonts } from '../../src/theme/fonts.ts';
import type { Headline } from '../../src/typeset/balance.ts';
import { breakHeadline } from '../../src/typeset/break-headline.ts';
import { breakUnits } from '../../src/typeset/break-units.ts';
import { measureText, widthOf } from '../../src/typeset/measured-text.ts';
import { boundaries } from '../../src/typeset/phrase.ts';
import { fontFiles } from '../theme/shipped-fonts.ts';

const fonts = await loadFonts(fontFiles, 'measure');
const place = { file: 'article.md', line: 1, column: 1 };

export interface Place {
  readonly face: string;
  readonly size: number;
  readonly width: number;
  readonly phrases: Phrases;
  readonly most?: number;
}

/** The headline broken, `/` where a line ends; every line is checked to fit. */
export function headlineLines(text: string, { face, size, width, phrases, most = 2 }: Place): string {
  const measured = measureText([{ text, place }], { latin: face, eastAsian: face }, true, fonts);
  const units = breakUnits(text);
  const headline: Headline = { text: measured, units, boundaries: boundaries(text, units, phrases) };
  const { lines } = breakHeadline(headline, size, width * 0.99, most, 'generous');
  for (const line of lines) if (widthOf(measured, line, size) > width) throw new Error(`too wide: ${text}`);
  return lines.map(({ start, end }) => text.slice(start, end)).join(' / ');
}
