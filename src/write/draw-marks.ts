// Marks as SVG: texts as outlines, charts drawn into it, so that the picture looks the same everywhere.
import type { ShownPicture } from '../chart/picture.ts';
import type { Fonts } from '../theme/fonts.ts';
import type { Box } from '../theme/theme.ts';
import type { Mark, ShapeMark, SlideMarks, Stroke, TextMark } from './marks.ts';
import { drawPicture } from './svg-picture.ts';

/** The slide as SVG, in points: `<svg viewBox="0 0 960 540">`. Pictures that are not in `pictures` leave their place empty. */
export function drawMarks(slide: SlideMarks, fonts: Fonts, pictures: ReadonlyMap<string, ShownPicture>): string {
  const { width, height, title, background, face } = slide;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#${background}"/>`,
    ...[...slide.marks, ...slide.furniture].map(mark => drawMark(mark, face, fonts, pictures)),
    '</svg>',
  ].join('\n');
}

function drawMark(mark: Mark, face: string, fonts: Fonts, pictures: ReadonlyMap<string, ShownPicture>): string {
  switch (mark.kind) {
    case 'rule':
      return drawRule(mark.box, mark.stroke);
    case 'rectangle':
    case 'arrow-right':
    case 'arrow-down':
      return drawShape(mark);
    case 'text':
      return drawText(mark, face, fonts);
    case 'picture': {
      const picture = pictures.get(mark.picture);
      return picture ? drawPicture(picture, mark.box) : '';
    }
  }
}

function drawRule([x, y, width, height]: Box, stroke: Stroke): string {
  return `<line x1="${x}" y1="${y}" x2="${x + width}" y2="${y + height}"${strokeOf(stroke)}/>`;
}

function drawShape({ kind, box, fill, stroke }: ShapeMark): string {
  const [x, y, width, height] = box;
  const paint = `fill="${fill === undefined ? 'none' : `#${fill}`}"${stroke ? strokeOf(stroke) : ''}`;
  switch (kind) {
    case 'rectangle':
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${paint}/>`;
    case 'arrow-right':
      return `<path d="M${x} ${y}L${x + width} ${y + height / 2}L${x} ${y + height}Z" ${paint}/>`;
    case 'arrow-down':
      return `<path d="M${x} ${y}L${x + width} ${y}L${x + width / 2} ${y + height}Z" ${paint}/>`;
  }
}

function drawText({ x, align, baseline, size, runs }: TextMark, face: string, fonts: Fonts): string {
  const total =
    align === 'left' ? 0 : runs.reduce((sum, { text, bold }) => sum + fonts.drawnWidth(text, face, bold, size), 0);
  let at = align === 'right' ? x - total : align === 'center' ? x - total / 2 : x;
  return runs
    .map(({ text, bold, color }) => {
      const { path, width } = fonts.outline(text, face, bold, size, at, baseline);
      at += width;
      return `<path fill="#${color}" aria-label="${escaped(text)}" d="${path}"/>`;
    })
    .join('');
}

function strokeOf({ color, weight, dash }: Stroke): string {
  const dashes = dash ? ` stroke-dasharray="${4 * weight} ${3 * weight}"` : '';
  return ` stroke="#${color}" stroke-width="${weight}"${dashes}`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
