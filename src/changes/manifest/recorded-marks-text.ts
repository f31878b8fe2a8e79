// Marks as text and back: a deck may come from anywhere, so nothing is drawn that is not of the form that we write.
import type { Box } from '../../theme/theme.ts';
import type { DrawingMark, PictureMark, RuleMark, ShapeMark, Stroke, TextMark } from '../../write/marks.ts';
import {
  either,
  type Guard,
  isNumber,
  isText,
  isTruth,
  listOf,
  maybe,
  objectOf,
  oneOfValues,
  recordOf,
} from './guard.ts';
import type { RecordedMarks, RecordedPicture, RecordedSlide } from './recorded-marks.ts';

/** JSON, the same for the same marks. */
export function recordedMarksText(marks: RecordedMarks): string {
  return JSON.stringify(marks);
}

/** The marks that a text holds; undefined when it is none, or of another version. */
export function parseRecordedMarks(text: string): RecordedMarks | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isKeptMarks(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Points; no page of ours has a hundredth of it. */
const FARTHEST = 1e6;

const isLength: Guard<number> = (value): value is number => isNumber(value) && Math.abs(value) <= FARTHEST;
const isPage: Guard<number> = (value): value is number => isNumber(value) && value >= 72 && value <= 4032;
const isColor: Guard<string> = (value): value is string => isText(value) && /^[0-9A-Fa-f]{6}$/.test(value);
const isHash: Guard<string> = (value): value is string => isText(value) && /^[0-9a-f]{16}$/.test(value);
const isBox: Guard<Box> = (value): value is Box => Array.isArray(value) && value.length === 4 && value.every(isLength);

const isStroke = objectOf<Stroke>({ color: isColor, weight: isLength, dash: isTruth });

const isRule = objectOf<RuleMark>({ kind: oneOfValues('rule'), box: isBox, stroke: isStroke });

const isShape = objectOf<ShapeMark>({
  kind: oneOfValues('rectangle', 'arrow-right', 'arrow-down'),
  box: isBox,
  fill: maybe(isColor),
  stroke: maybe(isStroke),
});

const isTextMark = objectOf<TextMark>({
  kind: oneOfValues('text'),
  x: isLength,
  align: oneOfValues('left', 'center', 'right'),
  baseline: isLength,
  size: isLength,
  runs: listOf(objectOf<TextMark['runs'][number]>({ text: isText, bold: isTruth, color: isColor })),
});

const isPictureMark = objectOf<PictureMark>({ kind: oneOfValues('picture'), box: isBox, picture: isText });

const isMark: Guard<DrawingMark> = either(either(isTextMark, isPictureMark), either(isRule, isShape));

const isSlide = objectOf<RecordedSlide>({
  key: isText,
  width: isPage,
  height: isPage,
  title: isText,
  face: isText,
  background: isColor,
  marks: listOf(isMark),
  furniture: listOf(isMark),
});

const isPicture = objectOf<RecordedPicture>({
  hash: isHash,
  type: oneOfValues('svg', 'png', 'jpeg'),
  width: isLength,
  height: isLength,
});

const isKeptMarks: Guard<RecordedMarks> = objectOf<RecordedMarks>({
  version: oneOfValues(1),
  slides: listOf(isSlide),
  pictures: recordOf(isPicture),
});
