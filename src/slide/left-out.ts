// Finds the author's text that a slide's template does not print, so that it is not lost silently.
import type { ArticleBlock, ArticleTable, Icon, Inline } from '../briefing/model/article.ts';
import type { Place } from '../diagnostics/diagnostics.ts';
import { elementsIn, type MarkupElement } from './markup.ts';

/** The beginning of a block that is not shown, as its author wrote it. */
export interface LeftOut {
  readonly text: string;
  readonly place: Place;
}

/** A piece of text in the article. */
type Leaf = Extract<Inline, { kind: 'text' | 'plain' | 'figure' }>;

/** Of each block of a slide the first words that its markup lacks, if it lacks any. */
export function wordsLeftOut(blocks: readonly ArticleBlock[], slide: MarkupElement): readonly LeftOut[] {
  const shown = placesIn(slide);
  const isShown = (leaf: Leaf): boolean => {
    const { file, line, column } = leaf.place;
    const end = column + Math.max(1, wordsOf(leaf).length);
    return (shown.get(`${file}:${line}`) ?? []).some(at => at >= column && at < end);
  };
  return blocks.flatMap(block => {
    const hidden = leavesOf(block).find(leaf => wordsOf(leaf).trim() !== '' && !isShown(leaf));
    return hidden ? [{ text: wordsOf(hidden).trim(), place: hidden.place }] : [];
  });
}

/** The columns of all that a slide shows, by file and line. */
function placesIn(element: MarkupElement): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const visit = (one: MarkupElement): void => {
    const { file, line, column } = one.place;
    const key = `${file}:${line}`;
    const columns = found.get(key);
    if (columns) columns.push(column);
    else found.set(key, [column]);
    for (const child of elementsIn(one)) visit(child);
  };
  visit(element);
  return found;
}

function wordsOf(leaf: Leaf): string {
  return leaf.kind === 'figure' ? leaf.form : leaf.text;
}

function leavesOf(block: ArticleBlock): readonly Leaf[] {
  switch (block.kind) {
    case 'paragraph':
    case 'takeaway':
      return inlineLeaves(block.children);
    case 'heading':
      return [...iconLeaves(block), ...inlineLeaves(block.children)];
    case 'qr-link':
      return block.link ? [{ kind: 'text', text: `qr: ${block.link.href}`, place: block.place }] : [];
    case 'list':
      return block.items.flatMap(item => [
        ...iconLeaves(item),
        ...inlineLeaves(item.children),
        ...item.blocks.flatMap(leavesOf),
      ]);
    case 'quote':
      return block.blocks.flatMap(leavesOf);
    case 'table':
      return tableLeaves(block.table);
    case 'picture':
      return [{ kind: 'text', text: block.alt, place: block.place }];
  }
}

function tableLeaves({ header, rows }: ArticleTable): readonly Leaf[] {
  return [header, ...rows].flat().flatMap(cell => [...iconLeaves(cell), ...inlineLeaves(cell.children)]);
}

function iconLeaves({ icon }: { readonly icon?: Icon | undefined }): readonly Leaf[] {
  return icon ? [{ kind: 'text', text: `icon: ${icon.value}`, place: icon.place }] : [];
}

function inlineLeaves(inlines: readonly Inline[]): readonly Leaf[] {
  return inlines.flatMap(leavesOfInline);
}

function leavesOfInline(inline: Inline): readonly Leaf[] {
  switch (inline.kind) {
    case 'text':
    case 'plain':
    case 'figure':
      return [inline];
    case 'strong':
    case 'emphasis':
    case 'link':
      return inlineLeaves(inline.children);
    case 'break':
      return [];
  }
}
