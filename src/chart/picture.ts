// Pictures ready for any writer: drawn charts, and those of the author's.

import { derived } from '../cache.ts';
import type { FilePicture, Raster } from '../picture/file-picture.ts';
import type { NativeChart } from './native/native-chart.ts';

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
  /** The same as a chart of PowerPoint, where it is to be one and can be; the picture is what shows it elsewhere. */
  readonly native?: NativeChart | undefined;
}

export type ShownPicture = Picture | FilePicture;

/** The SVG of a picture in UTF-8, the same value each time; undefined where it has none. */
export function vectorOf(picture: ShownPicture): Uint8Array | undefined {
  return picture.svg === undefined ? undefined : encoded(picture);
}

const encoded = derived(({ svg }: ShownPicture) => new TextEncoder().encode(svg));

/** A picture in pixels, for programs that show no SVG. */
export function rasterOf(picture: ShownPicture): Raster {
  return picture.chart === undefined ? picture.raster : { type: 'png', bytes: picture.png };
}
