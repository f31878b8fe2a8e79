// Sets paragraphs into lines as PowerPoint does, so far as that is known: greedy lines of 1.2 x size, margins, spaces and written breaks.
import type { Autofit, OpenedParagraph } from '../deck/deck.ts';
import type { MeasuringFaces } from './faces.ts';
import { isEastAsianIn } from './script.ts';
import {
  fitting,
  joined,
  type LineUnit,
  type MeasuredRun,
  scaleOf,
  total,
  type UnitSetting,
  unitsBetweenBreaks,
} from './units.ts';

/** A stretch of one run on one line. */
export interface LinePiece extends MeasuredRun {
  /** From the left edge of the text area. */
  readonly x: number;
}

export interface CheckedLine {
  readonly pieces: readonly LinePiece[];
  /** From the top of the text. */
  readonly y: number;
  readonly height: number;
  /** From the left edge of the text area to the first and behind the last letter. */
  readonly left: number;
  readonly right: number;
  readonly paragraph: number;
}

export interface CheckedText {
  readonly lines: readonly CheckedLine[];
  readonly height: number;
  /** Whether every face in it was measured. */
  readonly known: boolean;
  /** A word that is wider than the lines. */
  readonly broken?: string | undefined;
}

const LEADING = 1.2;

/** Sets the paragraphs into a text area of that width in points. */
export function setLines(paragraphs: readonly OpenedParagraph[], setting: UnitSetting): CheckedText {
  const lines: CheckedLine[] = [];
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
      });
      height += line;
    }
  }
  return { lines, height, known, broken };
}

function space(spacing: OpenedParagraph['before'] | undefined, size: number, { autofit }: UnitSetting): number {
  if (!spacing) return 0;
  return ('points' in spacing ? spacing.points : spacing.share * LEADING * size) * scaleOf(autofit);
}

function lineHeight({ line }: OpenedParagraph, size: number, autofit: Autofit): number {
  if ('points' in line) return line.points;
  return LEADING * size * Math.max(0.1, line.share - (autofit.kind === 'shrink' ? autofit.reduction : 0));
}

function isKnown({ run, text }: MeasuredRun, measure: MeasuringFaces): boolean {
  const kinds = new Set([...text].map(character => isEastAsianIn(character, run.language)));
  return (
    (!kinds.has(true) || measure.isKnown(run.faces.eastAsian)) &&
    (!kinds.has(false) || measure.isKnown(run.faces.latin))
  );
}

/** A line before it is aligned. */
interface Rough {
  readonly pieces: readonly MeasuredRun[];
  readonly width: number;
  readonly indent: number;
  readonly broken?: string | undefined;
}

function paragraphLines(paragraph: OpenedParagraph, setting: UnitSetting): readonly Rough[] {
  const room = setting.width - paragraph.marginRight;
  const lines: Rough[] = [];
  let isFirst = true;
  for (const units of unitsBetweenBreaks(paragraph, setting)) {
    let taken: LineUnit[] = [];
    let width = 0;
    let broken: string | undefined;
    const indent = (): number =>
      paragraph.marginLeft + (isFirst && !(paragraph.bullet && paragraph.indent < 0) ? paragraph.indent : 0);
    const flush = (): void => {
      const last = taken.at(-1);
      const pieces = joined(taken.flatMap(unit => (unit === last ? unit.pieces : [...unit.pieces, ...unit.spaces])));
      lines.push({ pieces, width: total(pieces), indent: indent(), broken });
      taken = [];
      width = 0;
      isFirst = false;
      broken = undefined;
    };
    for (const unit of units.flatMap(each => fitting(each, Math.max(1, room - indent()), setting))) {
      if (setting.wraps && taken.length > 0 && width + unit.width > room - indent() + 0.01) flush();
      if ('cut' in unit) broken ??= unit.cut;
      taken.push(unit);
      width += unit.width + total(unit.spaces);
    }
    flush();
  }
  return lines;
}

function placed(
  rough: Rough,
  { align, marginRight }: OpenedParagraph,
  width: number,
): Pick<CheckedLine, 'pieces' | 'left' | 'right'> {
  const free = width - marginRight - rough.indent - rough.width;
  const left = rough.indent + (align === 'right' ? free : align === 'center' ? free / 2 : 0);
  let x = left;
  const pieces = rough.pieces.map(piece => {
    const here = { ...piece, x };
    x += piece.width;
    return here;
  });
  return { pieces, left, right: x };
}
