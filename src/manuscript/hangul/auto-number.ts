// Numbers that Hangul puts into text itself: those of tables and pictures in their captions.

const COUNTED: ReadonlySet<string> = new Set(['TABLE', 'PICTURE', 'FIGURE', 'EQUATION']);

/** The number as it is shown, `1` in `표 1`; undefined for those of pages and notes, which are no words of the text. */
export function captionNumber(kind: string, number: number): string | undefined {
  return COUNTED.has(kind) && Number.isFinite(number) ? String(number) : undefined;
}
