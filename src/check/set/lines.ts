// Sets paragraphs into lines as PowerPoint does, so far as that is known: greedy lines of 1.2 x size, margins, spaces and written breaks.
import type { Autofit, Paragraph, Run } from '../deck/deck.ts';
import type { Measure } from './faces.ts';
import { type BreakRule, breaksBetween, isEastAsian } from './script.ts';

/** A stretch of one run on one line. */
export interface Piece {
  readonly run: Run;
  readonly text: string;
  /** From the left edge of the text area. */
  readonly x: number;
  readonly width: number;
}

export interface Line {
  readonly pieces: readonly Piece[];
  /** From the top of the text. */
  readonly y: number;
  readonly height: number;
  /** From the left edge of the text area to the first and behind the last letter. */
  readonly left: number;
  readonly right: number;
  readonly paragraph: number;
  /** Whether a line break of the author's, or the paragraph's end, ends it. */
  readonly ends: boolean;
}

export interface SetText {
  readonly lines: readonly Line[];
  readonly height: number;
  /** Of the widest line. */
  readonly width: number;
  /** Whether every face in it was measured. */
  readonly known: boolean;
  /** A word that is wider than the lines. */
  readonly broken?: string | undefined;
}

interface Setting {
  /** Of the text area, in points. */
  readonly width: number;
  /** Whether lines break at that width; else at written breaks only. */
  readonly wraps: boolean;
  readonly measure: Measure;
  readonly rule: BreakRule;
  readonly autofit: Autofit;
}

/** What stays together on a line, with the spaces behind it. */
interface Unit {
  readonly pieces: readonly Omit<Piece, 'x'>[];
  readonly width: number;
  readonly spaces: readonly Omit<Piece, 'x'>[];
}

const LEADING = 1.2;

/** Sets the paragraphs into a text area of that width in points. */
export function setLines(paragraphs: readonly Paragraph[], setting: Setting): SetText {
  const lines: Line[] = [];
  let height = 0;
  let known = true;
  let broken: string | undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    const first = paragraph.runs[0]?.size ?? paragraph.endSize;
    if (index > 0) {
      const above = paragraphs[index - 1];
      height += Math.max(
        0,
        space(above?.after, above?.endSize ?? first, setting) + space(paragraph.before, first, setting),
      );
    }
    for (const rough of paragraphLines(paragraph, setting)) {
      broken ??= rough.broken;
      known &&= rough.pieces.every(piece => isKnown(piece, setting.measure));
      const size = Math.max(
        ...rough.pieces.map(({ run }) => run.size),
        rough.pieces.length === 0 ? paragraph.endSize : 0,
      );
      const line = lineHeight(paragraph, size * scaleOf(setting.autofit), setting.autofit);
      lines.push({
        ...placed(rough, paragraph, setting.width),
        y: height,
        height: line,
        paragraph: index,
        ends: rough.ends,
      });
      height += line;
    }
  }
  const width =
    Math.max(0, ...lines.map(line => line.right)) - Math.min(Number.POSITIVE_INFINITY, ...lines.map(line => line.left));
  return { lines, height, width: Number.isFinite(width) ? width : 0, known, broken };
}

function space(said: Paragraph['before'] | undefined, size: number, { autofit }: Setting): number {
  if (!said) return 0;
  return ('points' in said ? said.points : said.share * LEADING * size) * scaleOf(autofit);
}

function lineHeight({ line }: Paragraph, size: number, autofit: Autofit): number {
  if ('points' in line) return line.points;
  return LEADING * size * Math.max(0.1, line.share - (autofit.kind === 'shrink' ? autofit.reduction : 0));
}

function scaleOf(autofit: Autofit): number {
  return autofit.kind === 'shrink' ? autofit.scale : 1;
}

function isKnown({ run, text }: Omit<Piece, 'x'>, measure: Measure): boolean {
  const kinds = new Set([...text].map(character => isEastAsian(character, run.language)));
  return (
    (!kinds.has(true) || measure.isKnown(run.faces.eastAsian)) &&
    (!kinds.has(false) || measure.isKnown(run.faces.latin))
  );
}

/** A line before it is aligned. */
interface Rough {
  readonly pieces: readonly Omit<Piece, 'x'>[];
  readonly width: number;
  readonly indent: number;
  readonly ends: boolean;
  readonly broken?: string | undefined;
}

function paragraphLines(paragraph: Paragraph, setting: Setting): readonly Rough[] {
  const lines: Rough[] = [];
  let isFirst = true;
  for (const units of unitsBetweenBreaks(paragraph, setting)) {
    let taken: Unit[] = [];
    let width = 0;
    let broken: string | undefined;
    const indent = (): number =>
      paragraph.marginLeft + (isFirst && !(paragraph.bullet && paragraph.indent < 0) ? paragraph.indent : 0);
    const flush = (ends: boolean): void => {
      const last = taken.at(-1);
      const pieces = joined(taken.flatMap(unit => (unit === last ? unit.pieces : [...unit.pieces, ...unit.spaces])));
      lines.push({ pieces, width: total(pieces), indent: indent(), ends, broken });
      taken = [];
      width = 0;
      isFirst = false;
      broken = undefined;
    };
    for (const unit of units.flatMap(each => fitting(each, Math.max(1, setting.width - indent()), setting))) {
      if (setting.wraps && taken.length > 0 && width + unit.width > setting.width - indent() + 0.01) flush(false);
      if ('cut' in unit) broken ??= unit.cut;
      taken.push(unit);
      width += unit.width + total(unit.spaces);
    }
    flush(true);
  }
  return lines;
}

/** Neighbours of one run as one piece. */
function joined(pieces: readonly Omit<Piece, 'x'>[]): readonly Omit<Piece, 'x'>[] {
  const whole: Omit<Piece, 'x'>[] = [];
  for (const piece of pieces) {
    const before = whole.at(-1);
    if (before?.run !== piece.run) whole.push(piece);
    else whole[whole.length - 1] = { ...before, text: before.text + piece.text, width: before.width + piece.width };
  }
  return whole;
}

/** A unit that fits the width, or its letters one by one: so are words cut that are wider than their line. */
function fitting(unit: Unit, width: number, setting: Setting): readonly (Unit & { readonly cut?: string })[] {
  if (!setting.wraps || unit.width <= width + 0.01) return [unit];
  const cut = unit.pieces.map(({ text }) => text).join('');
  const letters = unit.pieces.flatMap(({ run, text }) => [...text].map(letter => pieceOf(letter, run, setting)));
  return letters.map((letter, index) => ({
    pieces: [letter],
    width: letter.width,
    spaces: index === letters.length - 1 ? unit.spaces : [],
    cut,
  }));
}

/** The units of a paragraph, a list for each stretch up to a written line break. */
function unitsBetweenBreaks({ runs }: Paragraph, setting: Setting): readonly (readonly Unit[])[] {
  const stretches: Unit[][] = [[]];
  let pieces: Omit<Piece, 'x'>[] = [];
  let before = '';
  const close = (): void => {
    if (pieces.length > 0) stretches.at(-1)?.push(unitOf(pieces, setting));
    pieces = [];
  };
  for (const run of runs) {
    let text = '';
    const put = (): void => {
      if (text !== '') pieces.push(pieceOf(text, run, setting));
      text = '';
    };
    for (const character of run.text) {
      if (character === '\n') {
        put();
        close();
        stretches.push([]);
        before = '';
        continue;
      }
      if (before !== '' && breaksBetween(before, character, setting.rule)) {
        put();
        close();
      }
      text += character;
      before = character;
    }
    put();
  }
  close();
  return stretches;
}

/** Takes the spaces off the end: behind the last word of a line they do not count. */
function unitOf(pieces: readonly Omit<Piece, 'x'>[], setting: Setting): Unit {
  const last = pieces.at(-1);
  const trimmed = last?.text.trimEnd() ?? '';
  if (!last || trimmed.length === last.text.length) return { pieces, width: total(pieces), spaces: [] };
  const words = trimmed === '' ? [] : [pieceOf(trimmed, last.run, setting)];
  const kept = [...pieces.slice(0, -1), ...words];
  const tail = pieceOf(last.text.slice(trimmed.length), last.run, setting);
  return { pieces: kept, width: total(kept), spaces: [tail] };
}

function total(pieces: readonly { readonly width: number }[]): number {
  return pieces.reduce((sum, { width }) => sum + width, 0);
}

function pieceOf(text: string, run: Run, setting: Setting): Omit<Piece, 'x'> {
  const shown = run.capitals ? text.toUpperCase() : text;
  const size = run.size * scaleOf(setting.autofit);
  const { measure } = setting;
  let width = 0;
  for (const character of shown) {
    const face = isEastAsian(character, run.language) ? run.faces.eastAsian : run.faces.latin;
    width += character === '\t' ? 36 : measure.width(character, face, run.bold, size) + run.spacing;
  }
  return { run, text, width };
}

function placed(rough: Rough, { align }: Paragraph, width: number): Pick<Line, 'pieces' | 'left' | 'right'> {
  const free = width - rough.indent - rough.width;
  const left = rough.indent + (align === 'right' ? free : align === 'center' ? free / 2 : 0);
  let x = left;
  const pieces = rough.pieces.map(piece => {
    const here = { ...piece, x };
    x += piece.width;
    return here;
  });
  return { pieces, left, right: x };
}
