// What all decks of a run are made with.
import type { Briefing } from '../briefing/model/briefing.ts';
import type { Cache } from '../cache.ts';
import type { ChartSpecs } from '../chart/chart-specs.ts';
import type { Drawing } from '../chart/draw-charts.ts';
import type { Element as XmlElement } from '../container/tree.ts';
import type { Files } from '../files.ts';
import type { Templates } from '../slide/templates.ts';
import type { Fonts } from '../theme/fonts.ts';
import type { ThemeReader } from '../theme/read-theme.ts';
import type { Frame } from '../typeset/frame.ts';
import type { PictureFormat } from '../write/draw-slides.ts';

/** What all decks of a run share. */
export interface Workshop {
  readonly files: Files;
  readonly briefing: Briefing;
  readonly templates: Templates;
  readonly specs: ChartSpecs;
  readonly readTheme: ThemeReader;
  /** To measure with. */
  readonly fonts: Fonts;
  readonly fontsToDraw: () => Promise<Fonts>;
  readonly drawing: Drawing;
  /** What was drawn, read and written before. */
  readonly cache: Cache;
  /** Parts of decks that were checked, by their text. */
  readonly trees: Map<string, XmlElement>;
  /** Decks are written in spite of faults of content, and say so. */
  readonly draft: boolean;
  /** Ids of the slides to make; undefined: all. */
  readonly slides: readonly string[] | undefined;
  /** Ids of all slides that the decks of the run could have. */
  readonly seen: Set<string>;
  /** Decks are written without notes and manifest. */
  readonly toSend: boolean;
  readonly pictures: readonly PictureFormat[];
  /** Decks are to be looked at in a browser. */
  readonly views: boolean;
  readonly onFrames?: ((deck: string, frames: readonly Frame[]) => void) | undefined;
}
