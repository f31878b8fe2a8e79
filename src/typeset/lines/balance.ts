// Balanced lines: they end where a phrase ends, are about equally long, and leave no single word on the last one.
import { fits } from './break-lines.ts';
import { type Range, widthOf } from './measured-text.ts';
import type { Boundary } from './phrase.ts';
import type { Stretch } from './stretch.ts';

/** Steps that each kind of boundary is away from the best one. */
const STEPS: Readonly<Record<Boundary, number>> = {
  clause: 0,
  comma: 1,
  phrase: 2,
  series: 3,
  word: 4,
  clinging: 6,
  never: 1000,
};
/** As bad as so many steps: one word alone on the last line; a last, or another, line shorter than half the mean (of two: than a third of the other). */
const LONELY = 5;
const SHORT_LAST = 8;
const SHORT = 2.2;
/** In more than two lines the last had better be one of the shorter ones: what it is longer than the mean counts so many times. */
const HEAVY_LAST = 3;
/** A headline that fills so much of one line is better broken in two, where punctuation, or at least a phrase, ends. */
const FULL_FOR_PUNCTUATION = 0.7;
const FULL_FOR_PHRASE = 0.8;

const PUNCTUATION: ReadonlySet<Boundary> = new Set(['clause', 'comma', 'series']);

/**
 * Breaks a headline into exactly `count` lines of at most `width` points; undefined when that many cannot hold it, or when
 * it is not `lenient` and words that belong together (13,825 | companies) would be parted. In two lines the phrase
 * decides and balance only among equals; in more, as in the head of a column, balance decides and the phrase only
 * nearly equal cases.
 */
export function balanceLines(
  stretch: Stretch,
  count: number,
  size: number,
  width: number,
  lenient = false,
): readonly Range[] | undefined {
  const { text, units } = stretch;
  const boundaries = stretch.boundaries();
  const judge = judgeOfLines(stretch, count, size);
  const costOfLine = (from: number, to: number): number => {
    if (!fits(text, span(units, from, to), size, width)) return Number.POSITIVE_INFINITY;
    if (boundaries[to] === 'never' && !lenient) return Number.POSITIVE_INFINITY;
    return judge(from, to);
  };
  const best = cheapest(units.length, count, costOfLine);
  return best?.map(([from, to]) => span(units, from, to));
}

/** How far lines are from balanced, by the same rules: 0 is best. The lines are whole words, all those of the stretch. */
export function costOfLines(stretch: Stretch, lines: readonly Range[], size: number): number {
  const judge = judgeOfLines(stretch, lines.length, size);
  return lines.reduce((sum, line) => {
    const from = stretch.units.findIndex(({ start }) => start === line.start);
    const to = stretch.units.findIndex(({ end }) => end === line.end);
    return sum + judge(from, to);
  }, 0);
}

/** What speaks against a line of some words, from one to another, where there are to be `count` lines. */
function judgeOfLines(stretch: Stretch, count: number, size: number): (from: number, to: number) => number {
  const { text, units } = stretch;
  const boundaries = stretch.boundaries();
  const last = units.length - 1;
  const mean = widthOf(text, span(units, 0, last), size) / count;
  const step = count === 2 ? 2 : 0.1;
  return (from, to) => {
    const lineWidth = widthOf(text, span(units, from, to), size);
    const short = lineWidth >= mean / 2 ? 0 : to === last ? SHORT_LAST : SHORT;
    const lonely = to === last && from === last && count > 1 ? LONELY : 0;
    const end = to === last ? 0 : STEPS[boundaries[to] ?? 'clause'];
    const heavy = count > 2 && to === last && lineWidth > mean ? HEAVY_LAST : 1;
    return heavy * (lineWidth / mean - 1) ** 2 + step * (short + lonely + end);
  };
}

/** A headline that fits on one line, broken in two where that reads better; undefined where it had better stay on one. */
export function breakInTwo(stretch: Stretch, size: number, width: number): readonly Range[] | undefined {
  const { text, units } = stretch;
  const boundaries = stretch.boundaries();
  const full = widthOf(text, span(units, 0, units.length - 1), size) / width;
  const punctuated = boundaries.some(boundary => PUNCTUATION.has(boundary));
  if (full <= (punctuated ? FULL_FOR_PUNCTUATION : FULL_FOR_PHRASE)) return undefined;
  const lines = balanceLines(stretch, 2, size, width);
  const end = boundaries[units.findIndex(unit => unit.end === lines?.[0]?.end)];
  return end === 'phrase' || (end && PUNCTUATION.has(end)) ? lines : undefined;
}

type Lines = readonly (readonly [from: number, to: number])[];

/** The cheapest way to divide `units` words into `count` lines, from the end backwards; undefined when every way is impossible. */
function cheapest(units: number, count: number, cost: (from: number, to: number) => number): Lines | undefined {
  let rest: readonly ({ readonly cost: number; readonly lines: Lines } | undefined)[] = Array.from(
    { length: units + 1 },
    (_, from) => (from === units ? { cost: 0, lines: [] } : undefined),
  );
  for (let line = 0; line < count; line++) {
    const after = rest;
    rest = after.map((_, from) => {
      let best: { readonly cost: number; readonly lines: Lines } | undefined;
      for (let to = from; to < units; to++) {
        const tail = after[to + 1];
        if (!tail) continue;
        const sum = cost(from, to) + tail.cost;
        if (sum < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { cost: sum, lines: [[from, to], ...tail.lines] };
      }
      return best;
    });
  }
  return rest[0]?.lines;
}

function span(units: readonly Range[], from: number, to: number): Range {
  return { start: units[from]?.start ?? 0, end: units[to]?.end ?? 0 };
}
