// How wide the text of a box is set, so that lines end well without written breaks: a break stays where it is when a presenter edits the
// text, a narrower area breaks the new words too.
import type { TextStyle } from '../../theme/theme.ts';
import { steppedDown } from '../fit.ts';
import { marginLeftOf, type PreparedParagraph } from '../set-paragraph.ts';
import { costOfLines } from './balance.ts';
import { breakLines, fits, SAFE_WIDTH } from './break-lines.ts';
import { cutsWithin } from './break-units.ts';
import { endsLonely } from './last-line.ts';
import { isEastAsian, type Range, scriptChanges, widthOf } from './measured-text.ts';
import type { Stretch } from './stretch.ts';

/** An area is taken only where it may be so many points wider or narrower, all in all, and the lines stay the same. */
const LEAST_PLAY = 3;

/** Some viewers put so much between Hangul and letters or digits, in ems (LibreOffice; PowerPoint puts nothing). */
const SCRIPT_GAP = 0.24;

/** Balance that is better by less is no reason for a narrower area. */
const NOTICEABLE = 0.05;

/** A viewer may fill all the width, or, where its measures are smaller, what would be a hundredth more. */
const FULL_SHARES = [1, 2 - SAFE_WIDTH];

/** A step below a width at which lines change, in points. */
const STEP = 0.001;

/** What a narrower area is for: last lines that are not lonely; or that, and lines alike in balanced styles. */
export type Aim = 'last-lines' | 'balance';

/**
 * The width in which the paragraphs of a box are set, `width` at most, in points, `step` points below their styles: narrower where
 * a viewer then leaves no word alone on a last line, or, in balanced styles, where the lines become more alike. Every
 * paragraph keeps its number of lines. The width lies in the middle of those that give the same lines, measures a hundredth off
 * included; where there is no room for error, the text stays as it is.
 */
export function narrowedWidth(
  paragraphs: readonly PreparedParagraph[],
  step: number,
  width: number,
  aim: Aim = 'balance',
): number {
  const measured = paragraphs.map(paragraph => sized(paragraph, step));
  const whole = wrappedAt(measured, width);
  if (!whole) return width;
  // As it is: lines are foreseen in a little less than the width, viewers fill all of it, or what they take for it.
  const asItIs = [whole, ...FULL_SHARES.flatMap(share => wrappedAt(measured, width, share) ?? [])];
  const texts = measured.map((text, index): Sized => {
    const mayBeBalanced = aim === 'balance' && text.style.breaks === 'balanced' && linesOf(whole, index) > 1;
    return { ...text, balanced: mayBeBalanced || asItIs.some(({ lines }) => lonelyOf(text, lines[index] ?? []) > 0) };
  });
  if (!texts.some(({ balanced }) => balanced)) return width;
  let best: Choice = {
    ...judged(texts, whole),
    lonely: Math.max(...asItIs.map(wrapped => judged(texts, wrapped).lonely)),
    exact: asItIs.every(wrapped => endsOf(wrapped) === endsOf(whole)),
    width,
  };
  const sameCounts = (wrapped: Wrapped): boolean =>
    texts.every((_, index) => linesOf(wrapped, index) === linesOf(whole, index));
  for (let next: Wrapped | undefined = whole; next && sameCounts(next); next = wrappedAt(texts, next.holds - STEP)) {
    const found = choiceOf(texts, next, width);
    if (found && isBetter(found, best)) best = found;
  }
  return best.width;
}

/** A paragraph at a size. */
interface Sized {
  readonly style: TextStyle;
  readonly marginLeft: number;
  readonly stretches: readonly Stretch[];
  /** Whether its lines are to be chosen: it is of a balanced style, or ends in a lonely line as it is. */
  readonly balanced: boolean;
}

function sized(prepared: PreparedParagraph, step: number): Sized {
  const own = steppedDown(prepared.style, step);
  return { style: own, marginLeft: marginLeftOf(prepared, own), stretches: prepared.stretches, balanced: false };
}

/** The lines of every stretch of every paragraph. */
interface Wrapped {
  readonly lines: readonly (readonly (readonly Range[])[])[];
  /** The least width that still gives these lines. */
  readonly holds: number;
}

/** The lines that fill a share of a width; undefined where a word is wider than its line. */
function wrappedAt(texts: readonly Sized[], width: number, share = SAFE_WIDTH): Wrapped | undefined {
  let holds = 0;
  const lines: (readonly (readonly Range[])[])[] = [];
  for (const { style, marginLeft, stretches } of texts) {
    const room = (width - marginLeft) * share;
    const own: (readonly Range[])[] = [];
    for (const { text, units } of stretches) {
      if (!units.every(unit => fits(text, unit, style.size, room))) return undefined;
      const broken = breakLines(text, units, style.size, room).lines;
      for (const line of broken) holds = Math.max(holds, marginLeft + widthOf(text, line, style.size) / share);
      own.push(broken);
    }
    lines.push(own);
  }
  return { lines, holds };
}

function endsOf({ lines }: Wrapped): string {
  return lines.flatMap(stretches => stretches.flatMap(ranges => ranges.map(({ end }) => end))).join(' ');
}

function linesOf({ lines }: Wrapped, index: number): number {
  return (lines[index] ?? []).reduce((sum, stretch) => sum + Math.max(1, stretch.length), 0);
}

/** What can be said about lines, the less the better. */
interface Judgement {
  /** Paragraphs, or stretches of them, that end in a lonely line. */
  readonly lonely: number;
  /** Places where words that belong together are parted. */
  readonly parted: number;
  /** How far those that are to be balanced are from it. */
  readonly cost: number;
}

interface Choice extends Judgement {
  readonly width: number;
  /** Whether viewers that break between syllables have the same lines too. */
  readonly exact: boolean;
}

/** `one` is wider than none of those that were found before. */
function isBetter(one: Choice, found: Choice): boolean {
  if (one.lonely !== found.lonely) return one.lonely < found.lonely;
  if (one.parted !== found.parted) return one.parted < found.parted;
  if (Math.abs(one.cost - found.cost) > NOTICEABLE) return one.cost < found.cost;
  return one.exact && !found.exact;
}

function judged(texts: readonly Sized[], { lines }: Wrapped): Judgement {
  let [lonely, parted, cost] = [0, 0, 0];
  for (const [index, text] of texts.entries()) {
    const { style, stretches, balanced } = text;
    lonely += lonelyOf(text, lines[index] ?? []);
    for (const [position, stretch] of stretches.entries()) {
      const own = lines[index]?.[position] ?? [];
      if (own.length < 2) continue;
      parted += partedBy(stretch, own);
      if (balanced) cost += costOfLines(stretch, own, style.size);
    }
  }
  return { lonely, parted, cost };
}

/** How many stretches of a paragraph end in a lonely line. */
function lonelyOf({ style, stretches }: Sized, lines: readonly (readonly Range[])[]): number {
  return stretches.filter((stretch, position) => endsLonely(stretch, lines[position] ?? [], style.size)).length;
}

function partedBy({ units, boundaries }: Stretch, lines: readonly Range[]): number {
  const ends = new Set(lines.slice(0, -1).map(({ end }) => end));
  const judgements = boundaries();
  return units.filter(({ end }, index) => ends.has(end) && judgements[index] === 'never').length;
}

/** The width in the middle of those that give these lines for certain; undefined where they are too few. */
function choiceOf(texts: readonly Sized[], wrapped: Wrapped, widest: number): Choice | undefined {
  const judgement = judged(texts, wrapped);
  const exact = middle(texts, wrapped, widest, 'syllables');
  if (exact !== undefined) return { ...judgement, width: exact, exact: true };
  const width = middle(texts, wrapped, widest, 'words');
  if (width === undefined) return undefined;
  // Which Korean words a viewer keeps whole is not certain: where it divides them, no line may be lonely that was not.
  const before = lonelyFreely(texts, widest);
  const after = [0.99, 1, 1.01].map(share => lonelyFreely(texts, width * share));
  return Math.max(...after) > before ? undefined : { ...judgement, width, exact: false };
}

type Rule = 'words' | 'syllables';

function middle(texts: readonly Sized[], wrapped: Wrapped, widest: number, rule: Rule): number | undefined {
  let from = 0;
  let to = widest;
  for (const [index, { style, marginLeft, stretches }] of texts.entries()) {
    for (const [position, stretch] of stretches.entries()) {
      const { text, units } = stretch;
      const lines = wrapped.lines[index]?.[position] ?? [];
      for (const [line, range] of lines.entries()) {
        const width = widthOf(text, range, style.size);
        const gaps = scriptChanges(text.text.slice(range.start, range.end)) * SCRIPT_GAP * style.size;
        from = Math.max(from, marginLeft + Math.max(width / SAFE_WIDTH, width + gaps));
        const next = units.find(({ start }) => start === lines[line + 1]?.start);
        if (!next) continue;
        const longer = { start: range.start, end: endOfFirst(text.text, next, rule) };
        to = Math.min(to, marginLeft + widthOf(text, longer, style.size) * SAFE_WIDTH);
      }
    }
  }
  return to - from < LEAST_PLAY ? undefined : (from + to) / 2;
}

/** Marks that may hang over the end of a line. */
const HANGING = /[?!.,:;)\]”’」』》]+$/;

/** Where the part of a word ends that a viewer may take onto the line before, the marks that may hang over it left out. */
function endOfFirst(text: string, word: Range, rule: Rule): number {
  const cuts = cutsWithin(text.slice(word.start, word.end)).map(cut => word.start + cut);
  const beside = (cut: number) => isEastAsian(text.charAt(cut - 1)) || isEastAsian(text.charAt(cut));
  const end = cuts.find(cut => rule === 'syllables' || !beside(cut)) ?? word.end;
  return end - (HANGING.exec(text.slice(word.start, end))?.[0].length ?? 0);
}

/** How many stretches end in a lonely line where words are divided between syllables. */
function lonelyFreely(texts: readonly Sized[], width: number): number {
  let lonely = 0;
  for (const { style, marginLeft, stretches } of texts) {
    for (const stretch of stretches) {
      const { text, units } = stretch;
      const pieces = units.flatMap(({ start, end }) => {
        const cuts = cutsWithin(text.text.slice(start, end)).map(cut => start + cut);
        return [start, ...cuts].map((from, index) => ({ start: from, end: cuts[index] ?? end }));
      });
      const { lines } = breakLines(text, pieces, style.size, width - marginLeft);
      if (endsLonely(stretch, lines, style.size)) lonely++;
    }
  }
  return lonely;
}
