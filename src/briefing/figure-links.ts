// All links to figures in an article, also in prose that belongs to no slide: `[30.6%](fig:adoption)`.
import type { Place } from '../diagnostics.ts';

export interface FigureLink {
  readonly figure: string;
  /** The link's text as written: `30.6%`. */
  readonly form: string;
  /** Whether the link's title says that the form is words. */
  readonly asWords: boolean;
  /** Of the opening bracket. */
  readonly place: Place;
}

/** The links of an article in their order; comments are passed over. */
export function figureLinks(file: string, text: string): readonly FigureLink[] {
  const visible = text.replace(/<!--.*?-->/gs, comment => comment.replace(/[^\n]/g, ' '));
  const links: FigureLink[] = [];
  for (const [index, line] of visible.split('\n').entries()) {
    for (const match of line.matchAll(/\[([^[\]]*)\]\(\s*<?fig:([^\s)">]*)>?\s*(?:["']([^"']*)["'])?\s*\)/g)) {
      const [, form = '', figure = '', title] = match;
      links.push({
        figure,
        form,
        asWords: title === 'words',
        place: { file, line: index + 1, column: match.index + 1 },
      });
    }
  }
  return links;
}
