// List markers by level, as theme and script define them.
import type { TextStyle } from './theme.ts';

/** What lists have where a theme says nothing. */
const USUAL: readonly string[] = ['•', '–'];

/** The mark of a point at a level (0 is the first): `•`, `–`, and from the beginning again below the last. */
export function markOf({ marks = USUAL }: Pick<TextStyle, 'marks'>, level: number): string {
  return marks[level % marks.length] ?? '•';
}

/** All marks that points of a style may have. */
export function listMarks({ marks = USUAL }: Pick<TextStyle, 'marks'>): readonly string[] {
  return marks;
}
