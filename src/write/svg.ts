// A frame as a picture: the same boxes, lines and charts as the deck's, with text as outlines, so that it looks the same everywhere.
import type { ShownPicture } from '../chart/picture.ts';
import { cautioned, footerIn, footerRuns } from '../slide/footer.ts';
import type { Run } from '../slide/slide.ts';
import { draftWord } from '../theme/draft-mark.ts';
import type { Fonts } from '../theme/fonts.ts';
import { logoBox } from '../theme/logo.ts';
import type { Box, TextStyle, Theme } from '../theme/theme.ts';
import type { DecorationItem, Frame, FrameItem, Line, SetParagraph, TableItem, TextItem } from '../typeset/frame.ts';
import { drawPicture } from './svg-picture.ts';

export interface SvgInput {
  readonly theme: Theme;
  readonly fonts: Fonts;
  /** By the names of the picture items. */
  readonly pictures: ReadonlyMap<string, ShownPicture>;
  /** Stands on frames whose layout has a footer. */
  readonly footer: string;
  /** Stands before it in bold, if there is one. */
  readonly mark?: string | undefined;
  /** Stands on frames whose layout has a place for it. */
  readonly logo?: ShownPicture | undefined;
}

/** The frame as SVG, in points: `<svg viewBox="0 0 960 540">`. */
export function writeSvg(frame: Frame, input: SvgInput): string {
  const { theme } = input;
  const { width, height } = theme.size;
  const layout = theme.layouts.get(frame.layout);
  const background = colorOf(layout?.background ?? 'background', theme);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(frame.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${background}"/>`,
    ...drawLogo(frame, input),
    ...frame.items.map(item => drawItem(item, input)),
    ...drawFurniture(frame, input),
    '</svg>',
  ].join('\n');
}

function drawItem(item: FrameItem, input: SvgInput): string {
  switch (item.kind) {
    case 'decoration':
      return drawDecoration(item, input.theme);
    case 'text':
      return drawText(item, input);
    case 'table':
      return drawTable(item, input);
    case 'picture':
    case 'image': {
      const picture = input.pictures.get(item.name);
      return picture ? drawPicture(picture, item.box) : '';
    }
  }
}

/** The logo, where the layout has a place for it. */
function drawLogo(frame: Frame, { logo, theme }: SvgInput): readonly string[] {
  const layout = theme.layouts.get(frame.layout);
  const box = logo && layout && logoBox(layout, logo);
  return logo && box ? [drawPicture(logo, box)] : [];
}

/** Footer and number, which a deck takes from its layouts. */
function drawFurniture(frame: Frame, input: SvgInput): readonly string[] {
  const placeholders = [...(input.theme.layouts.get(frame.layout)?.placeholders.values() ?? [])];
  const place = { file: '', line: 1, column: 1 };
  const footer = footerRuns(input);
  const number = [{ text: String(frame.number), place }];
  return placeholders.flatMap(placeholder => {
    const style = input.theme.styles.get(placeholder.style);
    if (!style || (placeholder.type !== 'footer' && placeholder.type !== 'slide-number')) return [];
    const runs =
      placeholder.type === 'footer' ? cautioned(footerIn(draftWord(placeholder), footer), frame.caution) : number;
    const line = { runs, width: 0 };
    const [, y, , height] = placeholder.box;
    const top = y + (height - lineHeight(style)) / 2;
    return [drawLine(line, style, placeholder.box, top, input)];
  });
}

function drawDecoration({ shape, box, color, weight, dash }: DecorationItem, theme: Theme): string {
  const [x, y, width, height] = box;
  const fill = colorOf(color, theme);
  switch (shape) {
    case 'rule':
      return `<line x1="${x}" y1="${y}" x2="${x + width}" y2="${y + height}" stroke="${fill}" stroke-width="${weight}"${dashes(dash, weight)}/>`;
    case 'panel':
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
    case 'arrow-right':
      return `<path d="M${x} ${y}L${x + width} ${y + height / 2}L${x} ${y + height}Z" fill="${fill}"/>`;
    case 'arrow-down':
      return `<path d="M${x} ${y}L${x + width} ${y}L${x + width / 2} ${y + height}Z" fill="${fill}"/>`;
  }
}

function drawText(item: TextItem, input: SvgInput): string {
  const [x, y, width, height] = item.box;
  const [left, top, right, bottom] = item.insets;
  const room = height - top - bottom - item.height;
  const start = y + top + (item.anchor === 'middle' ? room / 2 : item.anchor === 'bottom' ? room : 0);
  const { fill, outline } = item;
  const stroke = outline
    ? ` stroke="${colorOf(outline.color, input.theme)}" stroke-width="${outline.weight}"${dashes(outline.dash, outline.weight)}`
    : '';
  const panel =
    fill || outline
      ? `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill ? colorOf(fill, input.theme) : 'none'}"${stroke}/>`
      : '';
  return panel + drawParagraphs(item.paragraphs, [x + left, start, width - left - right, 0], input);
}

function drawTable(item: TableItem, input: SvgInput): string {
  const { theme } = input;
  const style = theme.tables.get(item.style);
  const [x, y, width] = item.box;
  const [left, top, right, bottom] = style?.insets ?? [0, 0, 0, 0];
  const parts: string[] = [];
  let rowTop = y;
  for (const [index, row] of item.rows.entries()) {
    let cellLeft = x;
    for (const [column, cell] of row.cells.entries()) {
      const cellWidth = item.columns[column] ?? 0;
      const text = cell.paragraphs.reduce(
        (sum, one) => sum + one.spaceBefore + one.lines.length * lineHeight(one.style),
        0,
      );
      const middle = style?.anchor === 'middle' ? (row.height - top - bottom - text) / 2 : 0;
      const box: Box = [cellLeft + left, rowTop + top + middle, cellWidth - left - right, 0];
      parts.push(drawParagraphs(cell.paragraphs, box, input));
      cellLeft += cellWidth;
    }
    rowTop += row.height;
    const rule = index === 0 ? style?.headRule : index === item.rows.length - 1 ? style?.endRule : style?.rowRule;
    if (rule && rule.weight > 0) {
      parts.push(
        `<line x1="${x}" y1="${rowTop}" x2="${x + width}" y2="${rowTop}" stroke="${colorOf(rule.color, theme)}" stroke-width="${rule.weight}"/>`,
      );
    }
  }
  return parts.join('\n');
}

function drawParagraphs(paragraphs: readonly SetParagraph[], [x, y, width]: Box, input: SvgInput): string {
  const parts: string[] = [];
  let top = y;
  const numbers: number[] = [];
  for (const paragraph of paragraphs) {
    top += paragraph.spaceBefore;
    const number = countOn(numbers, paragraph);
    const { style, marginLeft } = paragraph;
    const room: Box = [x + marginLeft, top, width - marginLeft, 0];
    if (paragraph.list) {
      const sign = paragraph.list === 'number' ? `${number}.` : paragraph.level % 2 === 0 ? '•' : '–';
      const line = { runs: [{ text: sign, place: { file: '', line: 1, column: 1 } }], width: 0 };
      parts.push(drawLine(line, style, [x + marginLeft + paragraph.indent, top, width, 0], top, input));
    }
    for (const line of paragraph.lines) {
      parts.push(drawLine(line, style, room, top, input));
      top += lineHeight(style);
    }
  }
  return parts.join('\n');
}

/** The number of a paragraph in its list; `numbers` are the last ones by level, which it changes. */
function countOn(numbers: number[], { list, level, start = 1 }: SetParagraph): number {
  numbers.length = Math.min(numbers.length, level + 1);
  const number = list === 'number' ? (numbers[level] ?? start - 1) + 1 : undefined;
  if (number === undefined) numbers.length = Math.min(numbers.length, level);
  else numbers[level] = number;
  return number ?? 0;
}

function drawLine(line: Line, style: TextStyle, [x, , width]: Box, top: number, input: SvgInput): string {
  const { fonts, theme } = input;
  const face = theme.fonts.latin;
  const isBold = (run: Run) => style.bold || run.strong === true;
  const runs = line.runs.filter(run => run.text !== '\n');
  const total = runs.reduce((sum, run) => sum + fonts.drawnWidth(run.text, face, isBold(run), style.size), 0);
  let at = style.align === 'right' ? x + width - total : style.align === 'center' ? x + (width - total) / 2 : x;
  return runs
    .map(run => {
      const { path, width: advance } = fonts.outline(
        run.text,
        face,
        isBold(run),
        style.size,
        at,
        top + baselineOf(style),
      );
      at += advance;
      return `<path fill="${colorOf(run.color ?? style.color, theme)}" aria-label="${escaped(run.text)}" d="${path}"/>`;
    })
    .join('');
}

function lineHeight(style: TextStyle): number {
  return 1.2 * style.size * style.line;
}

/**
 * From the top of a line to its baseline, in points, measured in what LibreOffice draws: a fifth of an em is below it, and what a style adds to
 * a line goes above; a line lower than 1.2 em has a fifth of its height below.
 */
function baselineOf(style: TextStyle): number {
  return style.line < 1 ? 0.8 * lineHeight(style) : lineHeight(style) - 0.2 * style.size;
}

function dashes(dash: boolean, weight: number): string {
  return dash ? ` stroke-dasharray="${4 * weight} ${3 * weight}"` : '';
}

function colorOf(role: string, theme: Theme): string {
  return `#${theme.colors.get(role) ?? '000000'}`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
