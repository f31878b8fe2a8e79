// What stands beside the number of a figure in a line made to agree with it: a particle after it, an article before it.

import { agreeing } from '../briefing/article/number-agreement.ts';
import type { Locale } from '../briefing/model/locale.ts';
import type { Run } from './slide.ts';

/** A run on its way; `isNumber` where its text is a figure's number, not the author's words for it. */
export interface AgreeingRun extends Run {
  readonly isNumber?: true | undefined;
}

/** The pieces of a line, their texts before and after each number in agreement with it. Breaks and other figures are left alone. */
export function agreeingRuns(pieces: readonly AgreeingRun[], locale: Locale): readonly AgreeingRun[] {
  const fitted = [...pieces];
  for (const [index, piece] of fitted.entries()) {
    if (!piece.isNumber) continue;
    const [before, after] = [neighbour(fitted[index - 1]), neighbour(fitted[index + 1])];
    const start = fitted
      .slice(0, Math.max(0, index - 1))
      .map(({ text }) => text)
      .join('');
    const made = agreeing({ before: start + (before?.text ?? ''), after: after?.text ?? '' }, piece.text, locale);
    if (before?.text.trim() && made.before.startsWith(start))
      fitted[index - 1] = { ...before, text: made.before.slice(start.length) };
    if (after) fitted[index + 1] = { ...after, text: made.after };
  }
  return fitted;
}

/** A piece beside a number that may change with it. */
function neighbour(piece: AgreeingRun | undefined): AgreeingRun | undefined {
  return piece === undefined || piece.figure !== undefined || piece.text === '\n' ? undefined : piece;
}

/** The pieces as runs. */
export function runsOf(pieces: readonly AgreeingRun[]): readonly Run[] {
  return pieces.map(({ isNumber, ...run }) => run);
}
