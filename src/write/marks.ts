// A slide as marks on a page: every place and color decided, texts still words and pictures still names. So little that a deck can
// carry it along, and enough to draw the slide from, whatever has become of its theme.
import type { Box } from '../theme/theme.ts';

/** Six hexadecimal digits: `B93C0C`. */
export type HexColor = string;

export interface Stroke {
  readonly color: HexColor;
  /** In points. */
  readonly weight: number;
  readonly dash: boolean;
}

export interface RuleMark {
  readonly kind: 'rule';
  /** Its width or its height is 0. */
  readonly box: Box;
  readonly stroke: Stroke;
}

export interface ShapeMark {
  readonly kind: 'rectangle' | 'arrow-right' | 'arrow-down';
  readonly box: Box;
  readonly fill?: HexColor | undefined;
  readonly stroke?: Stroke | undefined;
}

/** One line of text. */
export interface TextMark {
  readonly kind: 'text';
  /** Where it begins, has its middle, or ends. */
  readonly x: number;
  readonly align: 'left' | 'center' | 'right';
  readonly baseline: number;
  readonly size: number;
  readonly runs: readonly { readonly text: string; readonly bold: boolean; readonly color: HexColor }[];
}

export interface PictureMark {
  readonly kind: 'picture';
  readonly box: Box;
  /** What the writer knows the picture by: the name of a shape, or the hash of a part. */
  readonly picture: string;
}

export type DrawingMark = RuleMark | ShapeMark | TextMark | PictureMark;

export interface SlideMarks {
  /** Of the page, in points. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** A family of the fonts: `Malgun Gothic`. */
  readonly face: string;
  readonly background: HexColor;
  /** In the order in which they are painted. */
  readonly marks: readonly DrawingMark[];
  /** Footer and number, which say nothing of the slide itself; painted last. */
  readonly furniture: readonly DrawingMark[];
}
