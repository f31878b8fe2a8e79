// The text of one placeholder, set into its box.
import type { Paragraph } from '../slide/slide.ts';
import type { Box, Placeholder, TextStyle } from '../theme/theme.ts';
import type { Attempt, Fault } from './fault.ts';
import { sizeSteps } from './fit.ts';
import type { SetParagraph } from './frame.ts';
import { narrowedWidth } from './lines/narrow.ts';
import {
  heightOf,
  type LineEnds,
  type PreparedParagraph,
  placeOfParagraph,
  prepareParagraph,
  setParagraph,
} from './set-paragraph.ts';
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
  /** Left, top, right, bottom: those given, and what makes the text area narrower where lines end better so. */
  readonly insets: Insets;
}

export type Insets = Placeholder['insets'];

/** Measures paragraphs, each in the style that `styleOf` gives it. */
export function prepareText(
  paragraphs: readonly Paragraph[],
  styleOf: (paragraph: Paragraph) => TextStyle,
  setting: Setting,
): PreparedText {
  const prepared = paragraphs.map(paragraph => prepareParagraph(paragraph, styleOf(paragraph), setting));
  return { paragraphs: prepared, steps: sizeSteps(prepared.map(({ style }) => style)) };
}

/** Sets the text of a title, its lines balanced; where headlines that took a second line made it too high, they stay on one. */
export function setTitle(text: PreparedText, step: number, box: Box, insets: Insets): Attempt<SetText> {
  const generous = setInto(text, step, box, insets, { written: 'generous' });
  return generous.faults.some(isHigh) ? setInto(text, step, box, insets, { written: 'frugal' }) : generous;
}

/**
 * Sets text into a box as a viewer fills its lines; nothing is written at their ends. Where lines end better so, the text
 * area is narrower than the box. A paragraph among others whose last line is lonely in every area has a right margin of its own.
 */
export function setText(text: PreparedText, step: number, box: Box, insets: Insets): Attempt<SetText> {
  const attempt = setInto(text, step, box, insets, 'natural');
  if (attempt.faults.length > 0) return attempt;
  const narrower = narrowedInsets(text, step, box[2], insets);
  const margins = marginsRight(text, step, box[2] - narrower[0] - narrower[2]);
  return narrower === insets && margins.length === 0 ? attempt : setInto(text, step, box, narrower, 'natural', margins);
}

function isHigh({ kind }: Fault): boolean {
  return kind === 'high';
}

function setInto(
  text: PreparedText,
  step: number,
  box: Box,
  insets: Insets,
  ends: LineEnds,
  margins: readonly number[] = [],
): Attempt<SetText> {
  const [left, top, right, bottom] = insets;
  const width = box[2] - left - right;
  const attempts = text.paragraphs.map((paragraph, index) =>
    setParagraph(paragraph, { step, width, marginRight: margins[index], first: index === 0, ends }),
  );
  const paragraphs = attempts.map(({ value }) => value);
  const height = heightOf(paragraphs);
  const faults = attempts.flatMap(({ faults }) => faults);
  const by = height - (box[3] - top - bottom);
  const first = text.paragraphs[0];
  const value: SetText = { paragraphs, height, insets };
  if (by <= TOLERANCE || !first) return { value, faults };
  const size = Math.max(...paragraphs.map(({ style }) => style.size));
  return { value, faults: [...faults, { kind: 'high', by, size, place: placeOfParagraph(first.paragraph) }] };
}

/** The insets with which lines end best: wider on the side that the text is not aligned to. The same where nothing is gained. */
function narrowedInsets(text: PreparedText, step: number, width: number, insets: Insets): Insets {
  const [left, top, right, bottom] = insets;
  const [align, ...others] = new Set(text.paragraphs.map(({ style }) => style.align));
  if (align === undefined || others.length > 0) return insets;
  const by = width - left - right - narrowedWidth(text.paragraphs, step, width - left - right);
  if (by === 0) return insets;
  switch (align) {
    case 'left':
      return [left, top, right + by, bottom];
    case 'center':
      return [left + by / 2, top, right + by / 2, bottom];
    case 'right':
      return [left + by, top, right, bottom];
  }
}

/** The right margin of each of several paragraphs in an area, in points: 0 but for one whose last line is lonely without it. None where all are 0. */
function marginsRight({ paragraphs }: PreparedText, step: number, width: number): readonly number[] {
  if (paragraphs.length < 2) return [];
  const margins = paragraphs.map(paragraph =>
    paragraph.style.align === 'left' ? width - narrowedWidth([paragraph], step, width, 'last-lines') : 0,
  );
  return margins.some(margin => margin > 0) ? margins : [];
}
