// Which sections of the texts are the same: those that state the same figures or have the same tables, and those between them, in order.
import { blocksOf, type ImportedText } from './imported-text.ts';

/** For a section of the first text, the number of the same one in each text; undefined where a text has none. */
export type AlignedSection = readonly (number | undefined)[];

/** A row for each section of the first text. */
export function alignSections(texts: readonly ImportedText[]): readonly AlignedSection[] {
  const [first, ...others] = texts;
  if (!first) return [];
  const matches = others.map(other => matchesOf(contentsOf(first), contentsOf(other)));
  return first.outline.sections.map((_, index) => [index, ...matches.map(match => match[index])]);
}

/** What each section of a text says that is the same in any language: ids of figures and tables. */
function contentsOf({ outline, stated, tables }: ImportedText): readonly ReadonlySet<string>[] {
  return outline.sections.map(section => {
    const blocks = blocksOf(section);
    const figures = blocks.flatMap(block => (stated.get(block) ?? []).map(({ figure }) => `figure ${figure.id}`));
    const named = blocks.flatMap(block => tables.get(block) ?? []).map(id => `table ${id}`);
    return new Set([...figures, ...named]);
  });
}

/** The number of the matching section for each of `own`, rising; most shared contents win. */
function matchesOf(
  own: readonly ReadonlySet<string>[],
  other: readonly ReadonlySet<string>[],
): readonly (number | undefined)[] {
  const matched: (number | undefined)[] = own.map(() => undefined);
  let from = 0;
  for (const [index, contents] of own.entries()) {
    const shared = other.map((each, at) => (at < from ? 0 : [...contents].filter(id => each.has(id)).length));
    const most = Math.max(0, ...shared);
    if (most === 0) continue;
    matched[index] = shared.indexOf(most);
    from = shared.indexOf(most) + 1;
  }
  return filled(matched, other.length);
}

/** Sections without figures and tables match in order, where as many stand between the same two neighbors. */
function filled(matched: readonly (number | undefined)[], count: number): readonly (number | undefined)[] {
  const all = [...matched];
  for (let start = 0; start < all.length; ) {
    if (all[start] !== undefined) {
      start += 1;
      continue;
    }
    const next = all.findIndex((each, index) => index > start && each !== undefined);
    const end = next < 0 ? all.length : next;
    const from = start === 0 ? 0 : (all[start - 1] ?? -1) + 1;
    const to = next < 0 ? count : (all[next] ?? count);
    if (to - from === end - start) for (let index = start; index < end; index++) all[index] = from + index - start;
    start = end;
  }
  return all;
}
