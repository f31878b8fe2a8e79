// Marks as SVG: texts as outlines, charts drawn into it, so that the picture looks the same everywhere. Characters that no font which
// may be shipped has, such as Hanja, stay text, and are drawn by whatever shows the picture.
import { derived } from '../cache.ts';
import { type Picture, rasterOf, type ShownPicture } from '../chart/picture.ts';
import type { Fonts } from '../fonts/fonts.ts';
import type { Box } from '../theme/theme.ts';
import type { DrawingMark, ShapeMark, SlideMarks, Stroke, TextMark } from './marks.ts';

/** What was drawn of a line of text, by all that it follows from besides the fonts. */
export type DrawnLines = (line: string, draw: () => string) => string;

/** The slide as SVG, in points: `<svg viewBox="0 0 960 540">`. Pictures that are not in `pictures` leave their place empty. */
export function drawMarks(
  slide: SlideMarks,
  fonts: Fonts,
  pictures: ReadonlyMap<string, ShownPicture>,
  drawnLines: DrawnLines = (_, draw) => draw(),
): string {
  const { width, height, title, background, face } = slide;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#${background}"/>`,
    ...[...slide.marks, ...slide.furniture].map(mark =>
      mark.kind === 'text'
        ? drawnLines(JSON.stringify([face, mark]), () => drawText(mark, face, fonts))
        : drawMark(mark, pictures),
    ),
    '</svg>',
  ].join('\n');
}

function drawMark(mark: Exclude<DrawingMark, TextMark>, pictures: ReadonlyMap<string, ShownPicture>): string {
  switch (mark.kind) {
    case 'rule':
      return drawRule(mark.box, mark.stroke);
    case 'rectangle':
    case 'arrow-right':
    case 'arrow-down':
      return drawShape(mark);
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

/** The first character of a slide that its picture leaves to the fonts of the computer. */
export function leftAsText({ marks, furniture, face }: SlideMarks, fonts: Pick<Fonts, 'undrawn'>): string | undefined {
  for (const mark of [...marks, ...furniture]) {
    if (mark.kind !== 'text') continue;
    const found = fonts.undrawn(mark.runs.map(({ text }) => text).join(''), face);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Run = TextMark['runs'][number];

function drawText({ x, align, baseline, size, runs }: TextMark, face: string, fonts: Fonts): string {
  const pieces = runs.flatMap(run => stretches(run, face, fonts));
  const widthOf = ({ text, bold, isDrawn }: Stretch) =>
    isDrawn ? fonts.drawnWidth(text, face, bold, size) : fonts.width(text, face, bold, size);
  const total = align === 'left' ? 0 : pieces.reduce((sum, piece) => sum + widthOf(piece), 0);
  let at = align === 'right' ? x - total : align === 'center' ? x - total / 2 : x;
  return pieces
    .map(piece => {
      const { text, bold, color, isDrawn } = piece;
      const start = at;
      at += widthOf(piece);
      if (isDrawn) {
        const { path } = fonts.outline(text, face, bold, size, start, baseline);
        return `<path fill="#${color}" aria-label="${escaped(text)}" d="${path}"/>`;
      }
      const font = `font-family="'${face}', 'Malgun Gothic', sans-serif" font-size="${size}"${bold ? ' font-weight="700"' : ''}`;
      const [left, length] = [start, at - start].map(value => Math.round(value * 100) / 100);
      return `<text x="${left}" y="${baseline}" fill="#${color}" ${font} textLength="${length}">${escaped(text)}</text>`;
    })
    .join('');
}

/** A part of a run, drawn as outlines or left as text. */
interface Stretch extends Run {
  readonly isDrawn: boolean;
}

function stretches(run: Run, face: string, fonts: Fonts): readonly Stretch[] {
  if (fonts.undrawn(run.text, face) === undefined) return [{ ...run, isDrawn: true }];
  const found: Stretch[] = [];
  for (const character of run.text) {
    const isDrawn = fonts.undrawn(character, face) === undefined;
    const last = found.at(-1);
    if (last?.isDrawn === isDrawn) found.splice(-1, 1, { ...last, text: last.text + character });
    else found.push({ ...run, text: character, isDrawn });
  }
  return found;
}

function strokeOf({ color, weight, dash }: Stroke): string {
  const dashes = dash ? ` stroke-dasharray="${4 * weight} ${3 * weight}"` : '';
  return ` stroke="#${color}" stroke-width="${weight}"${dashes}`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** A picture within the picture of a slide: a chart as it is; a picture of the author's in pixels, so that its ids cannot meet those of another. */
function drawPicture(picture: ShownPicture, [x, y, width, height]: Box): string {
  if (picture.svg === undefined || picture.chart === undefined) {
    const { type, bytes } = rasterOf(picture);
    const data = `data:image/${type};base64,${base64(bytes)}`;
    return `<image x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="none" href="${data}"/>`;
  }
  return `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="0 0 ${picture.width} ${picture.height}">${inner(picture)}</svg>`;
}

/** What is within the element of a chart. */
const inner = derived(({ svg }: Picture) =>
  svg
    .replace(/^<\?xml[^>]*>\s*/, '')
    .replace(/^<svg\b[^>]*>/, '')
    .replace(/<\/svg>\s*$/, ''),
);

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192) {
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  }
  return btoa(text);
}
