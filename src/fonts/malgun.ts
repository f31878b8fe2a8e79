// Advance widths of Malgun Gothic, which Korean decks use but we may not ship; taken from PDF files that PowerPoint wrote.
import { isKoreanStandard } from './korean-standard.ts';

/** Thousandths of an em. Every Hangul syllable is 1000 in both weights. */
const REGULAR: Readonly<Record<string, number>> = {
  ' ': 352,
  '\u00a0': 352,
  '.': 219,
  ',': 219,
  ':': 219,
  '·': 219,
  '-': 410,
  '—': 1026,
  '(': 305,
  ')': 305,
  '%': 836,
  '+': 701,
  '~': 701,
  '×': 701,
  '•': 417,
  '※': 800,
  '○': 1000,
  '/': 396,
  '?': 460,
  '"': 395,
  '|': 239,
  '₩': 764,
  '0': 551,
  '1': 551,
  '2': 551,
  '3': 551,
  '4': 551,
  '5': 551,
  '6': 551,
  '7': 551,
  '8': 551,
  '9': 551,
  A: 658,
  C: 635,
  E: 517,
  F: 499,
  H: 725,
  I: 270,
  J: 360,
  K: 590,
  L: 480,
  M: 917,
  O: 773,
  P: 571,
  Q: 773,
  R: 610,
  S: 543,
  T: 534,
  V: 634,
  X: 601,
  e: 535,
  i: 246,
  n: 578,
  p: 601,
  r: 354,
  s: 433,
  t: 345,
  v: 487,
};

const BOLD: Readonly<Record<string, number>> = {
  ' ': 352,
  '\u00a0': 352,
  '.': 262,
  ',': 262,
  ':': 262,
  '-': 414,
  '(': 358,
  ')': 358,
  '%': 875,
  '+': 719,
  '~': 719,
  '?': 452,
  '"': 476,
  '0': 580,
  '1': 580,
  '2': 580,
  '3': 580,
  '4': 580,
  '5': 580,
  '6': 580,
  '7': 580,
  '8': 580,
  '9': 580,
  A: 704,
  E: 539,
  F: 524,
  I: 310,
  M: 964,
  N: 798,
  P: 615,
  Q: 776,
  R: 654,
  T: 583,
  V: 671,
  Y: 606,
  a: 543,
  c: 487,
  e: 550,
  i: 274,
  m: 923,
  n: 608,
  o: 620,
  p: 626,
  s: 462,
  t: 384,
  u: 608,
};

/** Factor on Pretendard's advance for characters not listed above: it errs on the wide side. */
const PRETENDARD_FACTOR = 1.03;

/** Unicode ranges that are one em wide in Korean fonts: Hangul letters, CJK and full-width punctuation, ①, Ⅳ, ℃, ≥, □, → and the like. */
const FULL_WIDTH: readonly (readonly [first: number, last: number])[] = [
  [0x2100, 0x214f],
  [0x2160, 0x2211],
  // Leaves out the minus sign (U+2212), which is as wide as +.
  [0x2213, 0x22ff],
  [0x2460, 0x24ff],
  [0x2500, 0x27bf],
  [0x3000, 0x318e],
  [0x3200, 0x33ff],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
];

/**
 * The advance of a character in Malgun Gothic, in ems: 1 for `한` and `美`, 0.551 for `7`; undefined if it has no such glyph.
 * `pretendard` is Pretendard's advance of the same character in the same weight, or undefined likewise.
 */
export function malgunAdvance(codePoint: number, bold: boolean, pretendard: number | undefined): number | undefined {
  if (codePoint >= 0xac00 && codePoint <= 0xd7a3) return 1;
  const character = String.fromCodePoint(codePoint);
  const listed = bold ? BOLD[character] : REGULAR[character];
  if (listed !== undefined) return listed / 1000;
  const regular = (REGULAR[character] ?? 0) / 1000;
  if (pretendard === undefined) return regular > 0 ? regular : isKoreanStandard(character) ? 1 : undefined;
  const least = FULL_WIDTH.some(([first, last]) => codePoint >= first && codePoint <= last) ? 1 : regular;
  return Math.max(least, pretendard * PRETENDARD_FACTOR);
}
