// Reports text whose color, chosen by its template or the plan, has too little contrast with what is behind it.
import type { Place } from '../diagnostics/diagnostics.ts';
import { contrastOf, leastContrast } from '../theme/contrast.ts';
import { groundsOf, type ThemePanel, textArea } from '../theme/ground.ts';
import type { Box, Layout, Theme } from '../theme/theme.ts';
import type { FrameItem, SetParagraph, TableItem } from './frame.ts';

/** The text of an item that stands out least beside what it must. */
export interface FaintText {
  readonly color: string;
  readonly ground: string;
  readonly ratio: number;
  readonly least: number;
  readonly place: Place;
}

/** Paragraphs with the colors that are behind them. */
interface Laid {
  readonly paragraphs: readonly SetParagraph[];
  readonly grounds: readonly string[];
}

/** The faintest text of an item on its layout; undefined where all of it can be read. `panels` are those below it. */
export function faintestText(
  item: FrameItem,
  panels: readonly ThemePanel[],
  { background }: Pick<Layout, 'background'>,
  theme: Theme,
): FaintText | undefined {
  const found = laidOn(item, panels, background, theme).flatMap(({ paragraphs, grounds }) =>
    paragraphs.flatMap(paragraph => grounds.flatMap(ground => faintOf(paragraph, ground, theme))),
  );
  return found.toSorted((a, b) => a.ratio / a.least - b.ratio / b.least)[0];
}

function laidOn(item: FrameItem, panels: readonly ThemePanel[], background: string, theme: Theme): readonly Laid[] {
  switch (item.kind) {
    case 'text': {
      const grounds = groundsOf(textArea(item.box, item.insets), item.fill, panels, background);
      return [{ paragraphs: item.paragraphs, grounds }];
    }
    case 'table':
      return cellsOf(item, theme).map(({ paragraphs, box }) => ({
        paragraphs,
        grounds: groundsOf(box, undefined, panels, background),
      }));
    case 'picture':
    case 'image':
    case 'decoration':
      return [];
  }
}

/** The cells of a table, each with the box in which its text stands. */
function cellsOf(
  { box: [left, top], columns, rows, style }: TableItem,
  theme: Theme,
): readonly { readonly paragraphs: readonly SetParagraph[]; readonly box: Box }[] {
  const usual = theme.tables.get(style)?.insets ?? [0, 0, 0, 0];
  let y = top;
  return rows.flatMap(({ height, cells }) => {
    let x = left;
    const placed = cells.map(({ paragraphs, insets }, column) => {
      const width = columns[column] ?? 0;
      const box = textArea([x, y, width, height], insets ?? usual);
      x += width;
      return { paragraphs, box };
    });
    y += height;
    return placed;
  });
}

function faintOf({ runs, style }: SetParagraph, ground: string, theme: Theme): readonly FaintText[] {
  return runs.flatMap(({ text, color = style.color, strong, place }) => {
    const [above, below] = [theme.colors.get(color), theme.colors.get(ground)];
    if (text.trim() === '' || above === undefined || below === undefined) return [];
    const ratio = contrastOf(above, below);
    const least = leastContrast(style.size, style.bold || strong === true);
    return ratio < least ? [{ color, ground, ratio, least, place }] : [];
  });
}
