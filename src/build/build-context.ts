// What all decks of a run are made with.
import type { Briefing } from '../briefing/model/briefing.ts';
import type { Cache } from '../cache.ts';
import type { ChartSpecs } from '../chart/chart-specs.ts';
import type { ChartDrawing } from '../chart/draw-charts.ts';
import type { XmlElement } from '../container/tree.ts';
import type { Files } from '../files.ts';
import { type Fonts, nameOfFonts } from '../fonts/fonts.ts';
import type { Templates } from '../slide/templates.ts';
import type { ThemeReader } from '../theme/read-theme.ts';
import { DECK_FORMAT, type Format } from '../write/writers.ts';
import type { BuildRequest } from './build-request.ts';
import { fontsToDrawWith, sharedThemes, sharedTrees } from './shared-reads.ts';

/** What has been read for a run. */
export interface BuildSources {
  readonly files: Files;
  readonly briefing: Briefing;
  readonly templates: Templates;
  readonly specs: ChartSpecs;
  /** To measure with. */
  readonly fonts: Fonts;
  /** What was drawn, read and written before. */
  readonly cache: Cache;
}

/** What all decks of a run share. */
export interface BuildContext extends BuildSources, Pick<BuildRequest, 'onFrames' | 'row'> {
  readonly readTheme: ThemeReader;
  readonly fontsToDraw: () => Promise<Fonts>;
  readonly drawing: ChartDrawing;
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
  readonly formats: readonly Format[];
}

export function openBuildContext(sources: BuildSources, request: BuildRequest): BuildContext {
  const { files, cache } = sources;
  const { draft, slides, toSend = false, formats = [DECK_FORMAT], onFrames, row } = request;
  const none = () => undefined;
  const fontsToDraw = () => fontsToDrawWith(files, none);
  const drawing = { fonts: fontsToDraw, fontsName: nameOfFonts(files), cache, drawn: new Map() };
  const run = { trees: sharedTrees(files), seen: new Set<string>() };
  const readTheme = sharedThemes(files, none, cache);
  return { ...sources, readTheme, fontsToDraw, drawing, ...run, draft, slides, toSend, formats, onFrames, row };
}
