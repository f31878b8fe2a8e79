// A headline's lines at its place in a deck, for tests: `/` between the lines.
import type { Phrases } from '../../src/briefing/model/locale.ts';
import { breakHeadline } from '../../src/typeset/lines/break-headline.ts';
import { widthOf } from '../../src/typeset/lines/measured-text.ts';
import { stretchOf } from '../../src/typeset/lines/stretch.ts';
import { numberSigns } from '../../src/typeset/tables/number-text.ts';
import { fonts, inEnglish, theme } from './small-theme.ts';

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
  const setting = {
    theme: theme([], [], face),
    fonts,
    phrases,
    tableAlt: '',
    numbers: numberSigns(inEnglish),
    images: new Map(),
    report: () => undefined,
  };
  const headline = stretchOf([{ text, place }], true, setting);
  const { lines } = breakHeadline(headline, size, width * 0.99, most, 'generous');
  for (const line of lines) if (widthOf(headline.text, line, size) > width) throw new Error(`too wide: ${text}`);
  return lines.map(({ start, end }) => text.slice(start, end)).join(' / ');
}
