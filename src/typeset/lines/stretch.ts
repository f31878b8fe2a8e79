// A stretch of text between forced breaks, measured and ready to be broken into lines at several sizes.
import type { Run } from '../../slide/slide.ts';
import type { Setting } from '../setting.ts';
import { breakUnits } from './break-units.ts';
import { type MeasuredText, measureText, type Range } from './measured-text.ts';
import { type Boundary, boundaries } from './phrase.ts';

export interface Stretch {
  readonly text: MeasuredText;
  /** What stays on one line: words, as a rule. */
  readonly units: readonly Range[];
  /** How good each place between two units is for the end of a line; asked for only where lines are chosen. */
  readonly boundaries: () => readonly Boundary[];
}

/** Measures runs without forced breaks, `bold` being the weight of their style. */
export function stretchOf(runs: readonly Run[], bold: boolean, { theme, fonts, phrases }: Setting): Stretch {
  const text = measureText(runs, theme.fonts, bold, fonts);
  const units = breakUnits(text.text, phrases.boundsOfNumbers);
  let judged: readonly Boundary[] | undefined;
  return {
    text,
    units,
    boundaries: () => {
      judged ??= boundaries(text.text, units, phrases);
      return judged;
    },
  };
}
