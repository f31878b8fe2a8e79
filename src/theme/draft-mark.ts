// Adds a draft mark to layouts without a footer, so that every slide of a draft shows one, covers included.
import type { Box, Layout, Placeholder, Theme } from './theme.ts';

/** The placeholder that only drafts have; its prompt is the word: `DRAFT`. */
export const DRAFT_MARK = 'draft-mark';

/** The theme for a draft: each layout without footer has a place for the mark, its own (`draft` of the layout) or one at the foot of the page. */
export function withDraftMark(theme: Theme, word: string): Theme {
  const placeholders = [...theme.layouts.values()].flatMap(layout => [...layout.placeholders.values()]);
  const usual = placeholders.find(({ type }) => type === 'footer')?.style ?? smallestStyle(theme);
  const layouts = [...theme.layouts].map(
    ([name, layout]) => [name, hasFooter(layout) ? layout : marked(layout, word, usual, footOf(theme))] as const,
  );
  return { ...theme, layouts: new Map(layouts) };
}

/** The word alone, of a placeholder that is only for the mark of a draft; undefined for all others. */
export function draftWord({ name, prompt }: Placeholder): string | undefined {
  return name === DRAFT_MARK ? prompt : undefined;
}

function hasFooter({ placeholders }: Layout): boolean {
  return [...placeholders.values()].some(({ type }) => type === 'footer');
}

function marked(layout: Layout, word: string, usual: string, foot: Box): Layout {
  const mark: Placeholder = {
    name: DRAFT_MARK,
    type: 'footer',
    box: layout.draft?.box ?? foot,
    style: layout.draft?.style ?? usual,
    anchor: 'middle',
    insets: [0, 0, 0, 0],
    continues: false,
    once: false,
    prompt: word,
  };
  return { ...layout, placeholders: new Map([...layout.placeholders, [DRAFT_MARK, mark]]) };
}

function footOf({ size: { width, height } }: Theme): Box {
  return [width * 0.05, height - 24, width * 0.9, 16];
}

function smallestStyle({ styles }: Theme): string {
  return [...styles.values()].toSorted((one, other) => one.size - other.size)[0]?.name ?? '';
}
