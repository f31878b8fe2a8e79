// Points with levels as nested lists of Markdown.
import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';

export interface Point {
  /** From 1. */
  readonly level: number;
  readonly ordered: boolean;
  readonly children: PhrasingContent[];
}

/** Lists in which each point stands below the last one of a higher level; a change between marks and numbers begins a new list. */
export function nestedLists(points: readonly Point[]): RootContent[] {
  const lists: List[] = [];
  let rest = points;
  while (rest.length > 0) {
    const [first] = rest;
    if (!first) break;
    const top = first.level;
    const end = rest.findIndex((each, index) => index > 0 && each.level <= top && each.ordered !== first.ordered);
    const own = end < 0 ? rest : rest.slice(0, end);
    lists.push({ type: 'list', ordered: first.ordered, spread: false, children: itemsOf(own, top) });
    rest = end < 0 ? [] : rest.slice(end);
  }
  return lists;
}

function itemsOf(points: readonly Point[], top: number): ListItem[] {
  const starts = points.flatMap((each, index) => (index === 0 || each.level <= top ? [index] : []));
  return starts.flatMap((start, index): ListItem[] => {
    const point = points[start];
    if (!point) return [];
    const below = points.slice(start + 1, starts[index + 1] ?? points.length);
    const lists = nestedLists(below).filter(node => node.type === 'list');
    return [{ type: 'listItem', spread: false, children: [{ type: 'paragraph', children: point.children }, ...lists] }];
  });
}
