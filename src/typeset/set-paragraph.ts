// One paragraph at one size and width: its lines, and what does not fit about them.
import type { Place } from '../diagnostics/diagnostics.ts';
import type { Paragraph, Run } from '../slide/slide.ts';
import { listMarks } from '../theme/marks.ts';
import type { TextStyle } from '../theme/theme.ts';
import type { Attempt, Fault } from './fault.ts';
import { steppedDown } from './fit.ts';
import type { Line, SetParagraph } from './frame.ts';
import { breakHeadline, type Room } from './lines/break-headline.ts';
import { type BrokenText, breakLines, SAFE_WIDTH } from './lines/break-lines.ts';
import { holdSpaces } from './lines/hold-spaces.ts';
import { type Range, runAt, runsIn, widthOf } from './lines/measured-text.ts';
import { type Stretch, stretchOf } from './lines/stretch.ts';
import type { Setting } from './setting.ts';

/** A paragraph measured once, to be set at several sizes. */
export interface PreparedParagraph {
  readonly paragraph: Paragraph;
  readonly style: TextStyle;
  /** What its mark takes with the space after it, in ems: 1.25 for `□`; 0 for what is no point of a list. */
  readonly hang: number;
  /** Stretches between the breaks that its author forced. */
  readonly stretches: readonly Stretch[];
}

/** Measures a paragraph in a style. */
export function prepareParagraph(given: Paragraph, style: TextStyle, setting: Setting): PreparedParagraph {
  const paragraph: Paragraph = { ...given, runs: holdSpaces(given.runs, setting.phrases.boundsOfNumbers) };
  const stretches = stretchesOf(paragraph.runs).map(runs => stretchOf(runs, style.bold, setting));
  return { paragraph, style, hang: paragraph.list === 'bullet' ? hangOf(style, setting) : 0, stretches };
}

/**
 * How lines end: `natural`, where a viewer has filled them; or, in titles of a balanced style, where the program has
 * chosen, and its breaks are written.
 */
export type LineEnds = 'natural' | { readonly written: Room };

/** Into what a paragraph is set. */
export interface Area {
  /** By how many points it is smaller than its style. */
  readonly step: number;
  /** Of the text area of its box, in points; what the paragraph leaves free of it at the right, where any of the box does. */
  readonly width: number;
  readonly marginRight?: number | undefined;
  /** Whether it is the first of its box: then it has no space before it. */
  readonly first: boolean;
  readonly ends: LineEnds;
}

/** Sets a paragraph. */
export function setParagraph(prepared: PreparedParagraph, area: Area): Attempt<SetParagraph> {
  const { paragraph, stretches } = prepared;
  const { width, marginRight, ends } = area;
  const style = steppedDown(prepared.style, area.step);
  const { marginLeft, indent } = margins(prepared, style);
  const lineWidth = (width - marginLeft - (marginRight ?? 0)) * SAFE_WIDTH;
  const written = ends !== 'natural' && style.breaks === 'balanced';
  const broken = stretches.map(stretch =>
    written
      ? breakHeadline(stretch, style.size, lineWidth, style.lines, stretches.length === 1 ? ends.written : 'frugal')
      : breakLines(stretch.text, stretch.units, style.size, lineWidth),
  );
  const lines = broken.flatMap(({ lines }, index) => linesOf(stretches[index], lines, style.size));
  const faults: Fault[] = broken.flatMap(({ overwide }, index) =>
    overwide ? [wideFault(stretches[index], overwide, style.size, paragraph)] : [],
  );
  if (style.lines !== undefined && lines.length > style.lines) {
    faults.push({
      kind: 'lines',
      lines: lines.length,
      most: style.lines,
      size: style.size,
      place: placeOfParagraph(paragraph),
    });
  }
  const value: SetParagraph = {
    runs: paragraph.runs,
    lines,
    style,
    breaks: written ? 'written' : 'natural',
    list: paragraph.list,
    start: paragraph.start,
    level: paragraph.level,
    marginLeft,
    marginRight,
    indent,
    spaceBefore: area.first ? 0 : style.spaceBefore,
  };
  return { value, faults };
}

/** The height of a line in points: 1.2 x size x the style's share, in every font. */
export function lineHeight(style: TextStyle): number {
  return 1.2 * style.size * style.line;
}

/**
 * From the top of a line to its baseline, in points, measured in what LibreOffice draws: a fifth of an em is below it, and what a style adds to
 * a line goes above; a line lower than 1.2 em has a fifth of its height below.
 */
export function baselineOf(style: TextStyle): number {
  return style.line < 1 ? 0.8 * lineHeight(style) : lineHeight(style) - 0.2 * style.size;
}

/** The height of paragraphs one below another, the space before each included. */
export function heightOf(paragraphs: readonly SetParagraph[]): number {
  return paragraphs.reduce(
    (sum, { lines, style, spaceBefore }) => sum + spaceBefore + lines.length * lineHeight(style),
    0,
  );
}

/** The width that a paragraph needs to stand without further breaks, and the width of its widest word, margins included. */
export function widthsOf(
  prepared: PreparedParagraph,
  step: number,
): { readonly natural: number; readonly least: number } {
  const style = steppedDown(prepared.style, step);
  const { marginLeft } = margins(prepared, style);
  const widest = (ranges: (stretch: Stretch) => readonly Range[]) =>
    prepared.stretches
      .flatMap(stretch => ranges(stretch).map(range => widthOf(stretch.text, range, style.size)))
      .reduce((most, length) => Math.max(most, length), 0);
  const natural = widest(({ text }) => [{ start: 0, end: text.text.length }]);
  const least = widest(({ units }) => units);
  return { natural: natural / SAFE_WIDTH + marginLeft, least: least / SAFE_WIDTH + marginLeft };
}

/** Where the author wrote a paragraph: its first words, not the template around them. */
export function placeOfParagraph(paragraph: Paragraph): Place {
  return paragraph.runs.find(run => run.text.trim() !== '')?.place ?? paragraph.place;
}

/** The left edge of a paragraph's text within its box, in points. */
export function marginLeftOf(prepared: Pick<PreparedParagraph, 'paragraph' | 'hang'>, style: TextStyle): number {
  return margins(prepared, style).marginLeft;
}

/** The left edge of the text and the indent of its first line, which hangs out to the left by one list step. */
function margins(
  { paragraph, hang }: Pick<PreparedParagraph, 'paragraph' | 'hang'>,
  style: TextStyle,
): { readonly marginLeft: number; readonly indent: number } {
  if (paragraph.list === undefined) return { marginLeft: style.indent * paragraph.level, indent: 0 };
  const step = Math.max(style.indent > 0 ? style.indent : style.size, hang * style.size);
  return { marginLeft: step * (paragraph.level + 1), indent: -step };
}

/** Between a mark and its text at least, in ems. */
const MARK_SPACE = 0.2;

/** The widest mark of a style with its space: all levels are indented alike. */
function hangOf(style: TextStyle, { theme, fonts }: Setting): number {
  const widths = listMarks(style).map(mark => fonts.width(mark, theme.fonts.latin, style.bold, 1));
  return Math.max(...widths) + MARK_SPACE;
}

function stretchesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const stretches: Run[][] = [[]];
  for (const run of runs) {
    if (run.text === '\n') stretches.push([]);
    else stretches.at(-1)?.push(run);
  }
  return stretches;
}

function linesOf(stretch: Stretch | undefined, ranges: readonly Range[], size: number): readonly Line[] {
  if (!stretch) return [];
  if (ranges.length === 0) return [{ runs: [], width: 0 }];
  return ranges.map(range => ({ runs: runsIn(stretch.text, range), width: widthOf(stretch.text, range, size) }));
}

function wideFault(
  stretch: Stretch | undefined,
  overwide: NonNullable<BrokenText['overwide']>,
  size: number,
  paragraph: Paragraph,
): Fault {
  const { word, by } = overwide;
  const place = (stretch && runAt(stretch.text, word.start)?.place) ?? placeOfParagraph(paragraph);
  return { kind: 'wide', word: stretch?.text.text.slice(word.start, word.end) ?? '', by, size, place };
}
