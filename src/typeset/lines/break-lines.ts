// Lines as a viewer fills them: word after word, each line as full as it can be.
import { cutsWithin } from './break-units.ts';
import { type MeasuredText, type Range, widthOf } from './measured-text.ts';

/** Lines are foreseen in so much of the width that small differences between viewers cannot add one. */
export const SAFE_WIDTH = 0.99;

/** Sums of widths are compared with this much patience, in points. */
const TOLERANCE = 1e-6;

export interface BrokenText {
  readonly lines: readonly Range[];
  /** The widest stretch that cannot be divided and is wider than a line, and by how many points. */
  readonly overwide?: { readonly word: Range; readonly by: number } | undefined;
}

/**
 * Fills lines of `width` points at `size`, words whole. A viewer that may also break between Hangul syllables has more
 * places to break and so never needs more lines: what is foreseen here is the worse of both rules. A word wider than
 * a line is divided where a viewer divides it; a part of it that has no such places is cut anywhere and reported.
 */
export function breakLines(text: MeasuredText, units: readonly Range[], size: number, width: number): BrokenText {
  const lines: Range[] = [];
  let line: Range | undefined;
  let overwide: BrokenText['overwide'];
  for (const unit of units) {
    const longer: Range = { start: line?.start ?? unit.start, end: unit.end };
    if (fits(text, longer, size, width)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = unit;
    if (fits(text, unit, size, width)) continue;
    const parts = piecesOf(text, unit);
    for (const part of parts) {
      const by = widthOf(text, part, size) - width;
      if (by > TOLERANCE && by > (overwide?.by ?? 0)) overwide = { word: part, by };
    }
    const divided = divide(text, parts, size, width);
    lines.push(...divided.slice(0, -1));
    line = divided.at(-1);
  }
  if (line) lines.push(line);
  return { lines, overwide };
}

/** Whether a part of the text fits on one line. */
export function fits(text: MeasuredText, range: Range, size: number, width: number): boolean {
  return widthOf(text, range, size) <= width + TOLERANCE;
}

/** What a word falls into when it is divided everywhere that it may be. */
function piecesOf(text: MeasuredText, word: Range): readonly Range[] {
  const cuts = cutsWithin(text.text.slice(word.start, word.end)).map(cut => word.start + cut);
  const starts = [word.start, ...cuts];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? word.end }));
}

/** The lines that the parts of a word fill; the last may have room for more. */
function divide(text: MeasuredText, parts: readonly Range[], size: number, width: number): readonly Range[] {
  const lines: Range[] = [];
  let line: Range | undefined;
  for (const part of parts.flatMap(part => (fits(text, part, size, width) ? [part] : characters(text, part)))) {
    const longer: Range = { start: line?.start ?? part.start, end: part.end };
    if (line && !fits(text, longer, size, width)) {
      lines.push(line);
      line = part;
    } else line = longer;
  }
  if (line) lines.push(line);
  return lines;
}

function characters(text: MeasuredText, range: Range): readonly Range[] {
  const found: Range[] = [];
  let start = range.start;
  for (const character of text.text.slice(range.start, range.end)) {
    found.push({ start, end: start + character.length });
    start += character.length;
  }
  return found;
}
