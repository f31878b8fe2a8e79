// The text of one placeholder, set into its box.
import type { Paragraph } from '../slide/slide.ts';
import type { Box, Placeholder, TextStyle } from '../theme/theme.ts';
import type { Room } from './break-headline.ts';
import type { Attempt, Fault } from './fault.ts';
import { stepsOf } from './fit.ts';
import type { SetParagraph } from './frame.ts';
import { heightOf, type PreparedParagraph, placeOf, prepareParagraph, setParagraph } from './set-paragraph.ts';
import type { Setting } from './setting.ts';

/** Heights are compared with this much patience, in points. */
const TOLERANCE = 0.01;

/** The paragraphs of a box, measured, ready to be set at several sizes. */
export interface PreparedText {
  readonly paragraphs: readonly PreparedParagraph[];
  /** By how many points its styles may step down. */
  readonly steps: number;
}

/** The paragraphs of a box as set, and their height without insets. */
export interface SetText {
  readonly paragraphs: readonly SetParagraph[];
  readonly height: number;
}

/** Measures paragraphs, each in the style that `styleOf` gives it. */
export function prepareText(
  paragraphs: readonly Paragraph[],
  styleOf: (paragraph: Paragraph) => TextStyle,
  setting: Setting,
): PreparedText {
  const prepared = paragraphs.map(paragraph => prepareParagraph(paragraph, styleOf(paragraph), setting));
  return { paragraphs: prepared, steps: stepsOf(prepared.map(({ style }) => style)) };
}

/** Sets paragraphs `step` points smaller into a width, without regard to a height. */
export function setParagraphs(text: PreparedText, step: number, width: number, room: Room): Attempt<SetText> {
  const attempts = text.paragraphs.map((paragraph, index) => setParagraph(paragraph, step, width, index === 0, room));
  const paragraphs = attempts.map(({ value }) => value);
  return { value: { paragraphs, height: heightOf(paragraphs) }, faults: attempts.flatMap(({ faults }) => faults) };
}

/** Sets text into a placeholder's box; where headlines that took a second line made it too high, they stay on one. */
export function setText(text: PreparedText, step: number, box: Box, insets: Placeholder['insets']): Attempt<SetText> {
  const [left, top, right, bottom] = insets;
  const width = box[2] - left - right;
  const height = box[3] - top - bottom;
  const generous = setParagraphs(text, step, width, 'generous');
  const attempt = generous.value.height > height + TOLERANCE ? setParagraphs(text, step, width, 'frugal') : generous;
  const by = attempt.value.height - height;
  const first = text.paragraphs[0];
  if (by <= TOLERANCE || !first) return attempt;
  const size = Math.max(...attempt.value.paragraphs.map(({ style }) => style.size));
  const high: Fault = { kind: 'high', by, size, place: placeOf(first.paragraph) };
  return { value: attempt.value, faults: [...attempt.faults, high] };
}
