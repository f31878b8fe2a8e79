// Pictures ready for any writer: drawn charts, and those of the author's.

import type { FilePicture, Raster } from '../picture/file-picture.ts';

/** A drawn chart. */
export interface Picture {
  /** The chart of the plan that it shows. */
  readonly chart: string;
  /** Text as outlines; no references to anything outside. */
  readonly svg: string;
  /** Twice the size in points, as pixels. */
  readonly png: Uint8Array;
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Alternative text in the deck's language. */
  readonly alt: string;
}

export type ShownPicture = Picture | FilePicture;

/** A picture in pixels, for programs that show no SVG. */
export function rasterOf(picture: ShownPicture): Raster {
  return picture.chart === undefined ? picture.raster : { type: 'png', bytes: picture.png };
}
