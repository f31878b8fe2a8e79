// Whether letters stand out from what is really behind them: the fills of the box, of shapes under it, of layout, master and background.

import { contrast, hexOf, over } from '../deck/color.ts';
import type { OpenedSlide, Shape } from '../deck/deck.ts';
import type { OpenedFill } from '../deck/fill.ts';
import { findingMessage } from '../finding.ts';
import { type ReportHere, type Rule, reportingAt } from '../inspection.ts';
import { groundAt } from '../set/ground.ts';
import type { LinePiece } from '../set/lines.ts';
import { offsetOf, type SetBox } from '../set/set-slide.ts';

/** WCAG 2.2, 1.4.3: of text, and of large text (18 pt, or 14 pt bold). */
const LEAST = 4.5;
const LEAST_LARGE = 3;

export const contrastRule: Rule = ({ slides }, report) => {
  for (const { slide, shapes } of slides) {
    for (const { shape, text, cells } of shapes) {
      const here = reportingAt(report, slide.number, shape.name);
      if (text) judge(measured(slide, shape, text, undefined), here);
      const found = cells.map(cell => measured(slide, shape, cell, cell.cell.fill));
      judge(found.flat(), here);
    }
  }
};

/** A stretch of text and the worst ground under it. */
interface Measured {
  readonly text: string;
  readonly color: string;
  readonly ground: string;
  readonly ratio: number;
  readonly least: number;
  /** Whether several colors may be there, as in a gradient. */
  readonly mixed: boolean;
}

/** Reports the worst text of a shape; of an unknown ground only when nothing worse is known. */
function judge(found: readonly (Measured | { readonly text: string })[], report: ReportHere): void {
  const low = found.flatMap(each => ('ratio' in each && each.ratio < each.least - 0.005 ? [each] : []));
  const worst = low.toSorted((a, b) => a.ratio / a.least - b.ratio / b.least)[0];
  if (worst) {
    const { text, color, ground, ratio, least, mixed } = worst;
    const severity = ratio < least * 0.67 && !mixed ? 'error' : 'warning';
    report({
      ...findingMessage('BC202', say => say.lowContrast(text, color, ground, ratio, least)),
      severity,
      certainty: mixed ? 'likely' : 'certain',
    });
    return;
  }
  const unknown = found.find(each => !('ratio' in each));
  if (unknown)
    report({
      ...findingMessage('BC202', say => say.unknownContrast(unknown.text)),
      severity: 'note',
      certainty: 'possible',
    });
}

function measured(
  slide: OpenedSlide,
  shape: Shape,
  set: SetBox,
  cell: OpenedFill | undefined,
): readonly (Measured | { readonly text: string })[] {
  const top = set.area.y + offsetOf(set.body, set.area, set.least);
  const turned = set.body.direction !== 'horizontal' || shape.rotation % 360 !== 0;
  return set.least.lines.flatMap(line => {
    return line.pieces.flatMap(piece => {
      const { text } = piece.run;
      const { color } = piece.run;
      if (!color || piece.text.trim() === '') return [];
      const y = turned && shape.box ? shape.box.y + shape.box.height / 2 : top + line.y + line.height / 2;
      const xs =
        turned && shape.box
          ? [shape.box.x + shape.box.width / 2]
          : [0.02, 0.5, 0.98].map(at => set.area.x + piece.x + at * piece.width);
      const grounds = xs.map(x => groundAt(slide, shape, x, y, cell));
      const known = grounds.flatMap(ground => (ground === 'unknown' ? [] : ground));
      const mixed = grounds.some(ground => ground !== 'unknown' && ground.length > 1);
      if (known.length === 0) return [{ text }];
      const ratios = known.map(ground => ({ ground, ratio: contrast(over(color, ground), ground) }));
      const worst = ratios.reduce((a, b) => (b.ratio < a.ratio ? b : a));
      return [
        {
          text,
          color: hexOf(color.rgb),
          ground: hexOf(worst.ground),
          ratio: worst.ratio,
          least: leastFor(piece, set),
          mixed,
        },
      ];
    });
  });
}

function leastFor({ run }: LinePiece, { body }: SetBox): number {
  const size = run.size * (body.autofit.kind === 'shrink' ? body.autofit.scale : 1);
  return size >= 18 || (run.bold && size >= 14) ? LEAST_LARGE : LEAST;
}
