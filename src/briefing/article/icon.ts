// The icon of a point, a heading or a cell: `icon: factory` before its words.

import type { Icon, Inline } from '../model/article.ts';
import { tidy } from './article-inline.ts';

export interface WithIcon {
  readonly children: readonly Inline[];
  readonly icon?: Icon | undefined;
}

const opening = /^[ \t]*icon[ \t]*[:：][ \t]*([^\s:：]+)(?:\s+|$)/iu;

/** Words without the icon that stands before them, also within the bold words that they begin with: `icon: factory **Industry** Plants`. */
export function withIcon(children: readonly Inline[]): WithIcon {
  const [first, ...others] = children;
  if (first?.kind === 'strong') {
    const { children: inside, icon } = withIcon(first.children);
    if (!icon) return { children };
    return { icon, children: tidy([...(inside.length > 0 ? [{ ...first, children: inside }] : []), ...others]) };
  }
  const found = first?.kind === 'text' ? opening.exec(first.text) : null;
  if (first?.kind !== 'text' || !found) return { children };
  const [{ length }, name = ''] = found;
  const place = { ...first.place, column: first.place.column + length };
  return {
    icon: { value: name.toLowerCase(), place: first.place },
    children: tidy([{ ...first, text: first.text.slice(length), place }, ...others]),
  };
}
