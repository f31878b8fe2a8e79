// Which paragraphs are points of lists by the marks that their authors typed, and at which level.
import { levelsAbove, marksOfList, type TypedLevel } from '../text/typed-levels.ts';
import { type TypedMark, typedMark } from '../text/typed-mark.ts';
import type { Draft } from './draft.ts';
import { textOfSpans } from './manuscript.ts';

/*
 * The rule is that of articles (`typed-levels.ts`), with `-`, `*`, `1.` and `1)`, which are Markdown's own there. A list ends at a heading
 * and at a paragraph without a mark; remarks (※), tables and pictures stand between its points.
 */

export interface FoundPoint {
  /** From 1. */
  readonly level: number;
  readonly ordered: boolean;
  /** `□` */
  readonly mark: string;
  /** Where its words begin. */
  readonly from: number;
}

/** The points among drafts by their index; headings are none, and what stands elsewhere goes on with no list. `indents` are the spaces before each paragraph. */
export function pointsIn(
  drafts: readonly Draft[],
  indents: readonly number[],
  isHeading: (index: number) => boolean,
  isElsewhere: (index: number) => boolean = () => false,
): ReadonlyMap<number, FoundPoint> {
  const found = new Map<number, FoundPoint>();
  let section: number[] = [];
  const endSection = (): void => {
    for (const [index, point] of pointsOfSection(section, drafts, indents)) found.set(index, point);
    section = [];
  };
  for (const index of drafts.keys()) {
    if (isHeading(index) || isElsewhere(index)) endSection();
    if (!isHeading(index)) section.push(index);
  }
  endSection();
  return found;
}

function pointsOfSection(
  section: readonly number[],
  drafts: readonly Draft[],
  indents: readonly number[],
): readonly (readonly [number, FoundPoint])[] {
  const marks = new Map(
    section.map(index => {
      const draft = drafts[index];
      const isTyped = draft?.kind === 'paragraph' && draft.list === undefined;
      return [index, isTyped ? pointMark(textOfSpans(draft.spans)) : undefined] as const;
    }),
  );
  const isMark = marksOfList(
    [...marks.values()].flatMap(mark => (mark ? { mark, opens: true } : [])),
    'prose',
  );
  const found: (readonly [number, FoundPoint])[] = [];
  let levels: TypedLevel[] = [];
  for (const [index, mark] of marks) {
    const isPoint = mark !== undefined && mark.kind !== 'remark' && isMark({ mark, opens: true });
    if (!isPoint) {
      if (drafts[index]?.kind === 'paragraph' && mark?.kind !== 'remark') levels = [];
      continue;
    }
    const level = { sort: mark.sort, indent: indents[index] ?? 0, ordered: mark.kind === 'number' };
    const { above, known } = levelsAbove({ ...level, opens: false }, levels);
    levels = [...levels.slice(0, above), (known && levels[above]) || level];
    found.push([index, { level: above + 1, ordered: level.ordered, mark: mark.typed.trim(), from: mark.typed.length }]);
  }
  return found;
}

/** Signs of symbol fonts that Word and Hangul put before points, and what they look like. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uF0B7': '•',
  '\uF0A7': '▪',
  '\uF06C': '●',
  '\uF06E': '■',
  '\uF071': '□',
  '\uF0A8': '□',
  '\uF0D8': '➢',
  '\uF0FC': '✓',
};

/** The mark of a line, Markdown's own too. */
export function pointMark(line: string): TypedMark | undefined {
  const [first = ''] = line;
  const typed = typedMark((SYMBOLS[first] ?? first) + line.slice(first.length));
  if (typed) return typed;
  const [dashed] = /^[-*+][ ]+(?=\S)/u.exec(line) ?? [];
  if (dashed !== undefined) {
    return { kind: 'bullet', sort: first === '+' ? '-' : first, value: 0, certain: true, typed: dashed };
  }
  const [numbered, value = '', sign = ''] = /^(\d{1,2})([.)])(?: +|(?=[^\d\s.,)]))/u.exec(line) ?? [];
  if (numbered === undefined) return undefined;
  return { kind: 'number', sort: `1${sign}`, value: Number(value), certain: false, typed: numbered };
}
