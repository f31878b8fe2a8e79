// What all decks of a run share.
import type { Briefing } from '../briefing/model/briefing.ts';
import type { Cache } from '../cache.ts';
import type { ChartSpecs } from '../chart/chart-specs.ts';
import type { ChartDrawing } from '../chart/draw-charts.ts';
import type { Files } from '../files.ts';
import { type Fonts, nameOfFonts } from '../fonts/fonts.ts';
import { type DrawSvg, drawPng } from '../picture/png.ts';
import type { Templates } from '../slide/templates.ts';
import type { ThemeReader } from '../theme/read-theme.ts';
import { DECK_FORMAT, type Format } from '../write/writers.ts';
import type { BuildRequest } from './build-request.ts';
import { fontsToDrawWith, sharedThemes } from './shared-reads.ts';

/** The sources that a run has read. */
export interface BuildSources {
  readonly files: Files;
  readonly briefing: Briefing;
  readonly templates: Templates;
  readonly specs: ChartSpecs;
  /** For measuring; `fontsToDraw` also has outlines. */
  readonly fonts: Fonts;
  /** Results of earlier steps and runs. */
  readonly cache: Cache;
}

/** The sources, the options of the run, and state shared between its decks. */
export interface BuildContext extends BuildSources, Pick<BuildRequest, 'onFrames' | 'row'> {
  readonly readTheme: ThemeReader;
  readonly fontsToDraw: () => Promise<Fonts>;
  readonly drawing: ChartDrawing;
  /** For pictures of authors; each is drawn once, in this run and those after it. */
  readonly drawSvg: DrawSvg;
  /** Decks are written despite content errors, and are marked as drafts. */
  readonly draft: boolean;
  /** Ids of the slides to build; undefined: all. */
  readonly slides: readonly string[] | undefined;
  /** Ids of all slides of the run's decks, requested or not; collected while they are composed. */
  readonly seen: Set<string>;
  /** Decks are written without notes and manifest. */
  readonly toSend: boolean;
  readonly formats: readonly Format[];
}

export function openBuildContext(sources: BuildSources, request: BuildRequest): BuildContext {
  const { files, cache } = sources;
  const { draft, slides, toSend = false, formats = [DECK_FORMAT], onFrames, row } = request;
  const drawSvg = drawnOnce(request.drawSvg ?? drawPng, cache);
  const fontsToDraw = () => fontsToDrawWith(files);
  const drawing = { fonts: fontsToDraw, fontsName: nameOfFonts(files), cache, drawn: new Map() };
  const shared = { readTheme: sharedThemes(files, cache), fontsToDraw, drawing, drawSvg };
  return { ...sources, ...shared, seen: new Set(), draft, slides, toSend, formats, onFrames, row };
}

/** What reached a limit is tried again by the next run: the machine may have been busy. */
function drawnOnce(draw: DrawSvg, cache: Cache): DrawSvg {
  return async (svg, width, height) => {
    const key = `svg ${width} ${height} ${svg}`;
    const known = cache.get(key);
    if (known) return known;
    const drawn = await draw(svg, width, height);
    if (drawn instanceof Uint8Array) cache.put(key, drawn);
    return drawn;
  };
}
