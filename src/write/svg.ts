// A frame as marks, to be drawn: the same boxes, lines and charts as the deck's.
import type { ShownPicture } from '../chart/picture.ts';
import { cautioned, footerIn, footerRuns, pageRuns } from '../slide/footer.ts';
import type { Run } from '../slide/slide.ts';
import { draftWord } from '../theme/draft-mark.ts';
import { logoBox } from '../theme/logo.ts';
import { markOf } from '../theme/marks.ts';
import type { Box, TextStyle, Theme } from '../theme/theme.ts';
import type { DecorationItem, Frame, FrameItem, Line, SetParagraph, TableItem, TextItem } from '../typeset/frame.ts';
import { baselineOf, lineHeight } from '../typeset/set-paragraph.ts';
import type { DrawingMark, HexColor, SlideMarks } from './marks.ts';

/** What stands on slides besides their frames. */
export interface SlideLook {
  readonly theme: Theme;
  /** Stands on frames whose layout has a footer. */
  readonly footer: string;
  /** Stands before it in bold, if there is one. */
  readonly mark?: string | undefined;
  /** Stands on frames whose layout has a place for it. */
  readonly logo?: ShownPicture | undefined;
}

/** What marks know the logo by; no shape has this name. */
export const LOGO = '/logo';

/** The frame as marks; its pictures go by the names of their items. */
export function slideMarks(frame: Frame, look: SlideLook): SlideMarks {
  const { theme } = look;
  const layout = theme.layouts.get(frame.layout);
  return {
    ...theme.size,
    title: frame.title,
    face: theme.fonts.latin,
    background: colorOf(layout?.background ?? 'background', theme),
    marks: [...logoMarks(frame, look), ...frame.items.flatMap(item => itemMarks(item, theme))].map(rounded),
    furniture: furnitureMarks(frame, look).map(rounded),
  };
}

/** The mark with its place in hundredths of a point, finer than any picture of it. */
function rounded(mark: DrawingMark): DrawingMark {
  const hundredths = (value: number): number => Math.round(value * 100) / 100;
  if (mark.kind === 'text') return { ...mark, x: hundredths(mark.x), baseline: hundredths(mark.baseline) };
  const [x, y, width, height] = mark.box;
  return { ...mark, box: [hundredths(x), hundredths(y), hundredths(width), hundredths(height)] };
}

function itemMarks(item: FrameItem, theme: Theme): readonly DrawingMark[] {
  switch (item.kind) {
    case 'decoration':
      return [decorationMark(item, theme)];
    case 'text':
      return textMarks(item, theme);
    case 'table':
      return tableMarks(item, theme);
    case 'picture':
    case 'image':
      return [{ kind: 'picture', box: item.box, picture: item.name }];
  }
}

/** The logo, where the layout has a place for it. */
function logoMarks(frame: Frame, { logo, theme }: SlideLook): readonly DrawingMark[] {
  const layout = theme.layouts.get(frame.layout);
  const box = logo && layout && logoBox(layout, logo);
  return box ? [{ kind: 'picture', box, picture: LOGO }] : [];
}

/** Footer and number, which a deck takes from its layouts. */
function furnitureMarks(frame: Frame, look: SlideLook): readonly DrawingMark[] {
  const { theme } = look;
  const placeholders = [...(theme.layouts.get(frame.layout)?.placeholders.values() ?? [])];
  const footer = footerRuns(look);
  return placeholders.flatMap(placeholder => {
    const style = theme.styles.get(placeholder.style);
    if (!style || (placeholder.type !== 'footer' && placeholder.type !== 'slide-number')) return [];
    const runs =
      placeholder.type === 'footer'
        ? cautioned(footerIn(draftWord(placeholder), footer), frame.caution)
        : pageRuns(placeholder.prompt, frame.number, frame.pages);
    const line = { runs, width: 0 };
    const [, y, , height] = placeholder.box;
    const top = y + (height - lineHeight(style)) / 2;
    return [lineMark(line, style, placeholder.box, top, theme)];
  });
}

function decorationMark({ shape, box, color, weight, dash }: DecorationItem, theme: Theme): DrawingMark {
  const fill = colorOf(color, theme);
  if (shape === 'rule') return { kind: 'rule', box, stroke: { color: fill, weight, dash } };
  return { kind: shape === 'panel' ? 'rectangle' : shape, box, fill };
}

function textMarks(item: TextItem, theme: Theme): readonly DrawingMark[] {
  const { fill, outline, box } = item;
  const [x, y, width, height] = box;
  const [left, top, right, bottom] = item.insets;
  const room = height - top - bottom - item.height;
  const start = y + top + (item.anchor === 'middle' ? room / 2 : item.anchor === 'bottom' ? room : 0);
  const panel: DrawingMark = {
    kind: 'rectangle',
    box,
    fill: fill && colorOf(fill, theme),
    stroke: outline && { ...outline, color: colorOf(outline.color, theme) },
  };
  return [
    ...(fill || outline ? [panel] : []),
    ...paragraphMarks(item.paragraphs, [x + left, start, width - left - right, 0], theme),
  ];
}

function tableMarks(item: TableItem, theme: Theme): readonly DrawingMark[] {
  const style = theme.tables.get(item.style);
  const [x, y, width] = item.box;
  const marks: DrawingMark[] = [];
  let rowTop = y;
  for (const [index, row] of item.rows.entries()) {
    let cellLeft = x;
    for (const [column, cell] of row.cells.entries()) {
      const cellWidth = item.columns[column] ?? 0;
      const [left, top, right, bottom] = cell.insets;
      const text = cell.paragraphs.reduce(
        (sum, one) => sum + one.spaceBefore + one.lines.length * lineHeight(one.style),
        0,
      );
      const middle = item.anchor === 'middle' ? (row.height - top - bottom - text) / 2 : 0;
      const box: Box = [cellLeft + left, rowTop + top + middle, cellWidth - left - right, 0];
      marks.push(...paragraphMarks(cell.paragraphs, box, theme));
      cellLeft += cellWidth;
    }
    rowTop += row.height;
    const rule = index === 0 ? style?.headRule : index === item.rows.length - 1 ? style?.endRule : style?.rowRule;
    if (rule && rule.weight > 0) {
      const stroke = { color: colorOf(rule.color, theme), weight: rule.weight, dash: false };
      marks.push({ kind: 'rule', box: [x, rowTop, width, 0], stroke });
    }
  }
  return marks;
}

function paragraphMarks(paragraphs: readonly SetParagraph[], [x, y, width]: Box, theme: Theme): readonly DrawingMark[] {
  const marks: DrawingMark[] = [];
  let top = y;
  const numbers: number[] = [];
  for (const paragraph of paragraphs) {
    top += paragraph.spaceBefore;
    const number = countOn(numbers, paragraph);
    const { style, marginLeft, marginRight = 0 } = paragraph;
    const room: Box = [x + marginLeft, top, width - marginLeft - marginRight, 0];
    if (paragraph.list) {
      const sign = paragraph.list === 'number' ? `${number}.` : markOf(style, paragraph.level);
      const line = { runs: [{ text: sign, place: { file: '', line: 1, column: 1 } }], width: 0 };
      marks.push(lineMark(line, style, [x + marginLeft + paragraph.indent, top, width, 0], top, theme));
    }
    for (const line of paragraph.lines) {
      marks.push(lineMark(line, style, room, top, theme));
      top += lineHeight(style);
    }
  }
  return marks;
}

/** The number of a paragraph in its list; `numbers` are the last ones by level, which it changes. */
function countOn(numbers: number[], { list, level, start = 1 }: SetParagraph): number {
  numbers.length = Math.min(numbers.length, level + 1);
  const number = list === 'number' ? (numbers[level] ?? start - 1) + 1 : undefined;
  if (number === undefined) numbers.length = Math.min(numbers.length, level);
  else numbers[level] = number;
  return number ?? 0;
}

function lineMark(line: Line, style: TextStyle, [x, , width]: Box, top: number, theme: Theme): DrawingMark {
  const { align, size } = style;
  const isBold = (run: Run) => style.bold || run.strong === true;
  return {
    kind: 'text',
    x: align === 'right' ? x + width : align === 'center' ? x + width / 2 : x,
    align,
    baseline: top + baselineOf(style),
    size,
    runs: line.runs
      .filter(run => run.text !== '\n')
      .map(run => ({ text: run.text, bold: isBold(run), color: colorOf(run.color ?? style.color, theme) })),
  };
}

function colorOf(role: string, theme: Theme): HexColor {
  return theme.colors.get(role) ?? '000000';
}
