// A stretch of runs without forced breaks, measured once: every width at every size is then a subtraction.

import type { Fonts } from '../../fonts/fonts.ts';
import type { Run } from '../../slide/slide.ts';
import type { ThemeFonts } from '../../theme/theme.ts';

/** A part of a text, by UTF-16 positions. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface MeasuredText {
  readonly text: string;
  readonly runs: readonly (Range & { readonly run: Run })[];
  /** The width up to each position, in ems: `ems[3]` is the width of the first three UTF-16 units. */
  readonly ems: Float64Array;
}

/** PowerPoint sets raised and lowered text at two thirds of its size. */
const RAISED = 2 / 3;

/** Characters that a viewer draws with the East Asian font of a run. */
const EAST_ASIAN = /[\u1100-\u11ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]/;

/** Whether a viewer draws a character with the East Asian font of a run. */
export function isEastAsian(character: string): boolean {
  return EAST_ASIAN.test(character);
}

/** How often a text changes between East Asian characters and others, white space apart: 3 in `4.5%는 13,825개`. */
export function scriptChanges(text: string): number {
  let changes = 0;
  let before: boolean | undefined;
  for (const character of text) {
    if (character.trim() === '') continue;
    const now = isEastAsian(character);
    if (before !== undefined && now !== before) changes++;
    before = now;
  }
  return changes;
}

/** Measures runs in the fonts of a theme; `bold` is the style's weight, which strong runs raise. */
export function measureText(runs: readonly Run[], faces: ThemeFonts, bold: boolean, fonts: Fonts): MeasuredText {
  const text = runs.map(run => run.text).join('');
  const ems = new Float64Array(text.length + 1);
  const placed: (Range & { readonly run: Run })[] = [];
  let position = 0;
  let width = 0;
  for (const run of runs) {
    const start = position;
    const heavy = bold || run.strong === true;
    const scale = run.raised === undefined ? 1 : RAISED;
    for (const character of run.text) {
      const face = isEastAsian(character) ? faces.eastAsian : faces.latin;
      const advance = fonts.width(character, face, heavy, scale);
      for (let unit = 0; unit < character.length; unit++) ems[++position] = width + advance;
      width += advance;
    }
    placed.push({ run, start, end: position });
  }
  return { text, runs: placed, ems };
}

/** The width of a part of the text at a size, in points. */
export function widthOf(text: MeasuredText, range: Range, size: number): number {
  return ((text.ems[range.end] ?? 0) - (text.ems[range.start] ?? 0)) * size;
}

/** The runs of a part of the text, cut at its ends. */
export function runsIn(text: MeasuredText, range: Range): readonly Run[] {
  const runs: Run[] = [];
  for (const { run, start, end } of text.runs) {
    const from = Math.max(start, range.start);
    const to = Math.min(end, range.end);
    if (from < to) runs.push(from === start && to === end ? run : { ...run, text: text.text.slice(from, to) });
  }
  return runs;
}

/** The run that a position of the text lies in. */
export function runAt(text: MeasuredText, position: number): Run | undefined {
  return text.runs.find(({ start, end }) => start <= position && position < end)?.run;
}
