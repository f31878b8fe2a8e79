// The numbers of endnotes, which count apart from footnotes.

const SIGNS: readonly (readonly [value: number, sign: string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** `iv` for 4 */
export function romanNumber(value: number): string {
  let left = value;
  let text = '';
  for (const [step, sign] of SIGNS) {
    while (left >= step) {
      text += sign;
      left -= step;
    }
  }
  return text;
}
