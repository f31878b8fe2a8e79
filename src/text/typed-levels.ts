// What typed marks of lists mean together: which are meant as marks, and at which level each point stands.
import { groupBy } from '../group-by.ts';
import { rankOf, type TypedMark } from './typed-mark.ts';

/** A mark where it stands in a paragraph. */
export interface FoundMark {
  readonly mark: TypedMark;
  /** Whether it is the first of its paragraph. */
  readonly opens: boolean;
}

/** Which of the marks that were found are meant as marks: of those that a sentence may begin with (—, 가., a)) it takes two. */
export function marksOfList(found: readonly FoundMark[], where: 'slide' | 'prose'): (found: FoundMark) => boolean {
  const values = groupBy(found, ({ mark }) => mark.sort);
  const sure = new Map(
    [...values].map(([sort, marks]) => {
      const first = marks.findIndex(({ mark }) => mark.value === 1);
      const counts = first >= 0 && marks.findIndex(({ mark }) => mark.value === 2) > first;
      return [sort, { counts, isRepeated: marks.length > 1 }];
    }),
  );
  const isSure = ({ kind, sort, certain }: FoundMark['mark']): boolean => {
    const { counts = false, isRepeated = false } = sure.get(sort) ?? {};
    return kind === 'number' ? counts : certain || isRepeated;
  };
  const isList = found.some(({ mark }) => mark.kind !== 'remark' && isSure(mark));
  return ({ mark, opens }) => {
    if (isSure(mark)) return true;
    if (opens || where === 'prose') return false;
    if (mark.kind === 'number' && mark.certain) return true;
    return isList && mark.value <= 1;
  };
}

/** A level of a list that is being read. */
export interface TypedLevel {
  readonly sort: string;
  /** Spaces before the mark. */
  readonly indent: number;
  readonly ordered: boolean;
}

/** Where a point goes in the levels of its list. */
export interface LevelFound {
  /** How many levels are above it. */
  readonly above: number;
  /** Whether its own level is there already, below those. */
  readonly known: boolean;
  /** Whether its mark is ranked above the first of its list. */
  readonly isRankedAbove: boolean;
}

/**
 * The mark that comes first is the first level; a mark that is new goes one level below the point before it; one that was there before
 * goes back to its level. □, ○, ― and · keep the ranks that they have in Korean offices, whichever comes first. The same mark two or more
 * spaces further in is one level lower. Where a block begins (`opens`), points after numbers, or numbers after points, are a list of their own.
 */
export function levelsAbove(
  point: TypedLevel & { readonly opens: boolean },
  levels: readonly TypedLevel[],
): LevelFound {
  const { sort, indent, ordered, opens } = point;
  const own = levels.findIndex(level => level.sort === sort && Math.abs(level.indent - indent) < 2);
  if (own >= 0) return { above: own, known: true, isRankedAbove: false };
  const [first] = levels;
  if (!first || (opens && first.ordered !== ordered)) return { above: 0, known: false, isRankedAbove: false };
  const rank = rankOf(sort);
  const isBelow = ({ sort: other, indent: further }: TypedLevel): boolean => {
    const its = rankOf(other);
    return indent + 2 <= further || (rank !== undefined && its !== undefined && its > rank && indent < further + 2);
  };
  const above = levels.findLastIndex(level => !isBelow(level)) + 1;
  return { above, known: false, isRankedAbove: above === 0 && first.sort !== sort };
}
