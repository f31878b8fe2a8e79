// Styles within a style: points may have one for each level, remarks one of their own.
import type { TextStyle } from './theme.ts';

/** The style of a point at a level, 0 being the first; the style itself where it has none for levels. */
export function styleOfLevel(style: TextStyle, level: number, styles: ReadonlyMap<string, TextStyle>): TextStyle {
  const { levels = [] } = style;
  return styles.get(levels[Math.min(level, levels.length - 1)] ?? '') ?? style;
}

/** How remarks begin in Korean papers. */
const REMARK = /^\s*※/u;

/** The style of a paragraph that is no point: of a remark, or the style itself. */
export function styleOfLine(style: TextStyle, text: string, styles: ReadonlyMap<string, TextStyle>): TextStyle {
  return (REMARK.test(text) && styles.get(style.remark ?? '')) || style;
}
