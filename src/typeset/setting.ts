// What typesetting needs: a theme, its fonts, the language's phrases, and where to report problems.
import type { Phrases } from '../briefing/model/locale.ts';
import type { Report } from '../diagnostics/diagnostics.ts';
import type { Fonts } from '../fonts/fonts.ts';
import type { Theme } from '../theme/theme.ts';
import type { NumberSigns } from './tables/number-text.ts';

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

export interface Setting {
  readonly theme: Theme;
  readonly fonts: Fonts;
  readonly phrases: Phrases;
  /** `{title}`, `{rows}` and `{columns}` stand for what a table shows. */
  readonly tableAlt: string;
  /** How to see that a table's cell is a number. */
  readonly numbers: NumberSigns;
  /** Sizes of the author's pictures, in any unit, by the paths that slides name. */
  readonly images: ReadonlyMap<string, ImageSize>;
  readonly report: Report;
}
