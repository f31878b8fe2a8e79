// Pictures ready for any writer: drawn charts, and those of the author's.

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

/** A picture of the author's: a file of the briefing's folder. */
export interface FilePicture {
  readonly chart?: undefined;
  /** If it came as SVG: without text, and without references to anything outside. */
  readonly svg?: string | undefined;
  readonly raster: Raster;
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Alternative text, as its author wrote it. */
  readonly alt: string;
}

/** Pixels, upright, in sRGB, at most twice the size in points. */
export interface Raster {
  /** JPEG for what came as JPEG, PNG for all else. */
  readonly type: 'png' | 'jpeg';
  readonly bytes: Uint8Array;
}

export type ShownPicture = Picture | FilePicture;

/** A picture in pixels, for programs that show no SVG. */
export function rasterOf(picture: ShownPicture): Raster {
  return picture.chart === undefined ? picture.raster : { type: 'png', bytes: picture.png };
}
