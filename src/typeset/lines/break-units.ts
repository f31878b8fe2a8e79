// Where a line may end: the Unicode rules (UAX #14), tailored to how Korean and English readers expect words to stay whole.

import escapeRegExp from 'escape-string-regexp';
import LineBreaker from 'linebreak';
import type { Range } from './measured-text.ts';

/** White space at which lines break; no-break spaces are not among it. */
const SPACE = /[ \t\u2000-\u2006\u2008-\u200b\u3000]/;

/** Marks that never begin a line, even after a space. */
const NEVER_FIRST = /[·・∙%‰℃,;:!?…‥~)\]}’”」』】》〉]/;

/** Marks that never end a line, even before a space. */
const NEVER_LAST = /[※&([{‘“「『【《〈₩$€£]/;

/** Marks that close onto what follows without a space, a particle as a rule, and marks that open onto what comes before. */
const CLOSING = /[%‰℃)\]}’”」』】》〉]/;
const OPENING = /[([{‘“「『【《〈]/;

/** After a dash a line may end without a space. */
const DASH = /[—―]/;

/** White space beside a mark: only there can a line be kept from ending. */
const BESIDE_MARK = new RegExp(`[^\\p{L}\\p{N}\\s]${SPACE.source}|${SPACE.source}[^\\p{L}\\p{N}\\s]`, 'u');

/** Letters that stand without spaces between words. */
const SPACELESS = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;

/**
 * What stays on one line, words as a rule, of a text without line breaks, in order: `데이터 기반` has two. The white space
 * between them, which vanishes at the end of a line, and at the ends of the text belongs to none.
 */
export function breakUnits(text: string, bounds: readonly string[] = []): readonly Range[] {
  const units: Range[] = [];
  let start = 0;
  const bounded = boundedNumbers(text, bounds);
  const isFree = (position: number) => !bounded.some(({ start, end }) => start < position && position < end);
  for (const position of [...opportunities(text, betweenWords).filter(isFree), text.length]) {
    const unit = trimmed(text, start, position);
    if (unit.start < unit.end) units.push(unit);
    start = position;
  }
  return units;
}

/** Where white space stands within what stays on one line: `[1]` in `※ 자료`. A viewer would break there. */
export function heldSpaces(text: string, bounds: readonly string[] = []): readonly number[] {
  if (!BESIDE_MARK.test(text) && boundedNumbers(text, bounds).length === 0) return [];
  return breakUnits(text, bounds).flatMap(({ start, end }) =>
    Array.from({ length: end - start }, (_, index) => start + index).filter(at => SPACE.test(text.charAt(at))),
  );
}

/** A number, with its unit in the same word and in one more at most, before a word that bounds it: `3억 원 이|상이면서`. */
function boundedNumbers(text: string, bounds: readonly string[]): readonly Range[] {
  if (bounds.length === 0 || !/\d/.test(text)) return [];
  const unit = String.raw`[^\s\d]{0,6}(?:\s[^\s\d.,;:]{1,4})?`;
  const bounded = new RegExp(String.raw`\d${unit}\s(?:${bounds.map(escapeRegExp).join('|')})`, 'gu');
  return [...text.matchAll(bounded)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** Where a viewer may divide a word that is longer than a line, between syllables or after `/`: `[1, 2]` in `데이터`. */
export function cutsWithin(word: string): readonly number[] {
  return opportunities(word, () => true);
}

/** The places within a text where UAX #14 and `accepts` let a line end, but for those beside marks that cling to their neighbour. */
function opportunities(text: string, accepts: (text: string, position: number) => boolean): readonly number[] {
  const positions: number[] = [];
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next && next.position < text.length; next = breaker.nextBreak()) {
    if (accepts(text, next.position) && !clings(text, next.position)) positions.push(next.position);
  }
  return positions;
}

/** Whether the marks beside a place hold it together: `4.5%|는`, `도입률|(%)`, `※ |자료`. */
function clings(text: string, position: number): boolean {
  const before = text.slice(0, position).trimEnd();
  if (NEVER_FIRST.test(text.charAt(position)) || NEVER_LAST.test(before.charAt(before.length - 1))) return true;
  return (
    CLOSING.test(text.charAt(position - 1)) ||
    (OPENING.test(text.charAt(position)) && !SPACE.test(text.charAt(position - 1)))
  );
}

/** Whether words end here; otherwise the place is within a word (`and/or`, `AI-based`, `데|이|터`). */
function betweenWords(text: string, position: number): boolean {
  const before = text.charAt(position - 1);
  if (SPACE.test(before) || DASH.test(before)) return true;
  return SPACELESS.test(before) && SPACELESS.test(text.charAt(position));
}

function trimmed(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && SPACE.test(text.charAt(from))) from++;
  while (from < to && SPACE.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
