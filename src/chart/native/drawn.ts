// What a native chart is derived from, and what keeps it from being one.
import type { Locale } from '../../briefing/model/locale.ts';
import type { Named } from '../named.ts';
import type { DrawnRow } from '../plot.ts';
import type { Json } from '../spec/json.ts';
import type { VegaDrawing } from '../vega.ts';

/** What keeps a chart from being one of PowerPoint: the layer of its specification, and what PowerPoint lacks. */
export interface Obstacle {
  readonly layer: string;
  readonly reason:
    | 'mark'
    | 'text'
    | 'rule'
    | 'scale'
    | 'places'
    | 'names'
    | 'columns'
    | 'words'
    | 'beyond'
    | 'gaps'
    | 'annotation';
}

/** What a native chart is derived from: a drawing whose marks were held against the figures. */
export interface Drawn {
  readonly drawing: VegaDrawing;
  readonly spec: Json;
  readonly rows: readonly DrawnRow[];
  /** The figures that the specification reads by a name. */
  readonly named: readonly Named[];
  /** What the chart shows: the name of its only series. */
  readonly title: string;
  readonly locale: Pick<Locale, 'decimalMark' | 'groupMark'>;
  /** Of the picture, in points. */
  readonly width: number;
  readonly height: number;
}
