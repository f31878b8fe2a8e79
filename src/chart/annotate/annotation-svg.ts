// Placed annotations as SVG: words outlined, and lines that are seen upon marks, too.
import type { Theme } from '../../theme/theme.ts';
import type { ChartFonts } from '../fonts.ts';
import { type DrawnText, escaped } from '../outlined.ts';
import { rounded } from '../plot.ts';
import type { MarkBox } from '../scene.ts';
import { ABOVE, LEADING, type PlacedWords } from './lettering.ts';
import type { Segment } from './room.ts';

type PlacedLine = DrawnText & { readonly x: number; readonly y: number };

/** Each line with where its letters begin, and the box around them. */
export function placedLines({ lines, box, align, size }: PlacedWords): readonly PlacedLine[] {
  return lines.map((text, index) => {
    const y = box.top + (ABOVE + index * LEADING) * size;
    return {
      text,
      ...box,
      top: y - ABOVE * size,
      bottom: y + 0.22 * size,
      x: align === 'right' ? box.right : align === 'left' ? box.left : (box.left + box.right) / 2,
      y,
    };
  });
}

export function svgOfText(
  { size, bold, align }: PlacedWords,
  lines: readonly PlacedLine[],
  { theme, fonts }: { readonly theme: Theme; readonly fonts: ChartFonts },
): string {
  const face = theme.fonts.latin;
  const paths = lines.map(({ text, x, y }) => {
    const width = fonts.drawnWidth(text, face, bold, size);
    const from = align === 'right' ? x - width : align === 'middle' ? x - width / 2 : x;
    return `<path aria-label="${escaped(text)}" d="${fonts.outline(text, face, bold, size, rounded(from), rounded(y)).path}"/>`;
  });
  return `<g fill="#${theme.colors.get('ink') ?? ''}">${paths.join('')}</g>`;
}

/** Upon a mark a dashed line has the color of the page around it, so that it is seen there too. */
export function svgOfLines(
  lines: readonly Segment[],
  isDashed: boolean,
  solids: readonly MarkBox[],
  theme: Theme,
): string {
  const color = (role: string) => `#${theme.colors.get(role) ?? ''}`;
  const path = ({ from, to }: Segment) =>
    `<path d="M${rounded(from[0])},${rounded(from[1])}L${rounded(to[0])},${rounded(to[1])}"`;
  const halos = isDashed
    ? lines
        .flatMap(line => solids.flatMap(box => within(line, box) ?? []))
        .map(line => `${path(line)} stroke="${color('background')}" stroke-width="4" fill="none"/>`)
    : [];
  const dash = isDashed ? ' stroke-dasharray="5,4"' : '';
  return [
    ...halos,
    ...lines.map(
      line => `${path(line)} stroke="${color('ink')}" stroke-width="1.5" stroke-linecap="square"${dash} fill="none"/>`,
    ),
  ].join('');
}

/** The part of a line along an axis within a box. */
function within({ from, to }: Segment, { left, right, top, bottom }: MarkBox): Segment | undefined {
  const [x1, x2, y1, y2] = [
    Math.max(from[0], left),
    Math.min(to[0], right),
    Math.max(from[1], top),
    Math.min(to[1], bottom),
  ];
  return x1 <= x2 && y1 <= y2 ? { from: [x1, y1], to: [x2, y2] } : undefined;
}
