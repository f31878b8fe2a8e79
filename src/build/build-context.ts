// What all decks of a run are made with.
import type { Briefing } from '../briefing/model/briefing.ts';
import type { Cache } from '../cache.ts';
import type { ChartSpecs } from '../chart/chart-specs.ts';
import type { ChartDrawing } from '../chart/draw-charts.ts';
import type { XmlElement } from '../container/tree.ts';
import type { Files } from '../files.ts';
import { type Fonts, loadFonts, nameOfFonts } from '../fonts/fonts.ts';
import type { Templates } from '../slide/templates.ts';
import { type ThemeReader, themeReader } from '../theme/read-theme.ts';
import { DECK_FORMAT, type Format } from '../write/writers.ts';
import type { BuildRequest } from './build-request.ts';

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
  const fontsToDraw = once(() => loadFonts(files));
  const drawing = { fonts: fontsToDraw, fontsName: nameOfFonts(files), cache, drawn: new Map() };
  const run = { trees: new Map(), seen: new Set<string>() };
  const readTheme = themeReader(files, cache);
  return { ...sources, readTheme, fontsToDraw, drawing, ...run, draft, slides, toSend, formats, onFrames, row };
}

/** What `make` gives, made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
