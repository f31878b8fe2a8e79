// Takes paragraphs apart into what must stay together on a line, each measured with the faces that draw it.
import type { Autofit, OpenedParagraph, OpenedRun } from '../deck/deck.ts';
import type { MeasuringFaces } from './faces.ts';
import { type BreakRule, breaksBetween, isEastAsianIn } from './script.ts';

/** A stretch of one run, measured. */
export interface MeasuredRun {
  readonly run: OpenedRun;
  readonly text: string;
  readonly width: number;
}

export interface UnitSetting {
  /** Of the text area, in points. */
  readonly width: number;
  /** Whether lines break at that width; else at written breaks only. */
  readonly wraps: boolean;
  readonly measure: MeasuringFaces;
  readonly rule: BreakRule;
  readonly autofit: Autofit;
}

/** What stays together on a line, with the spaces behind it. */
export interface LineUnit {
  readonly pieces: readonly MeasuredRun[];
  readonly width: number;
  readonly spaces: readonly MeasuredRun[];
}

/** The units of a paragraph, a list for each stretch up to a written line break. */
export function unitsBetweenBreaks({ runs }: OpenedParagraph, setting: UnitSetting): readonly (readonly LineUnit[])[] {
  const stretches: LineUnit[][] = [[]];
  let pieces: MeasuredRun[] = [];
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
function unitOf(pieces: readonly MeasuredRun[], setting: UnitSetting): LineUnit {
  const last = pieces.at(-1);
  const trimmed = last?.text.trimEnd() ?? '';
  if (!last || trimmed.length === last.text.length) return { pieces, width: total(pieces), spaces: [] };
  const words = trimmed === '' ? [] : [pieceOf(trimmed, last.run, setting)];
  const kept = [...pieces.slice(0, -1), ...words];
  const tail = pieceOf(last.text.slice(trimmed.length), last.run, setting);
  return { pieces: kept, width: total(kept), spaces: [tail] };
}

export function total(pieces: readonly { readonly width: number }[]): number {
  return pieces.reduce((sum, { width }) => sum + width, 0);
}

function pieceOf(text: string, run: OpenedRun, setting: UnitSetting): MeasuredRun {
  const shown = run.capitals ? text.toUpperCase() : text;
  const size = run.size * scaleOf(setting.autofit);
  const { measure } = setting;
  let width = 0;
  for (const character of shown) {
    const face = isEastAsianIn(character, run.language) ? run.faces.eastAsian : run.faces.latin;
    width += character === '\t' ? 36 : measure.width(character, face, run.bold, size) + run.spacing;
  }
  return { run, text, width };
}

/** A unit that fits the width, or its letters one by one: so are words cut that are wider than their line. */
export function fitting(
  unit: LineUnit,
  width: number,
  setting: UnitSetting,
): readonly (LineUnit & { readonly cut?: string })[] {
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

/** Neighbours of one run as one piece. */
export function joined(pieces: readonly MeasuredRun[]): readonly MeasuredRun[] {
  const whole: MeasuredRun[] = [];
  for (const piece of pieces) {
    const before = whole.at(-1);
    if (before?.run !== piece.run) whole.push(piece);
    else whole[whole.length - 1] = { ...before, text: before.text + piece.text, width: before.width + piece.width };
  }
  return whole;
}

/** How much of its size autofit leaves to type. */
export function scaleOf(autofit: Autofit): number {
  return autofit.kind === 'shrink' ? autofit.scale : 1;
}
