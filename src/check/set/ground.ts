// What is behind a point of a slide: the fills under it, blended from the background up.
import { type OpenedColor, over } from '../deck/color.ts';
import type { OpenedBox, OpenedSlide, Shape } from '../deck/deck.ts';
import type { OpenedFill } from '../deck/fill.ts';

/** The colors that may be behind a point; `unknown` where a picture, or something that cannot be read, lies there. */
export type Ground = readonly OpenedColor['rgb'][] | 'unknown';

export function contains(box: OpenedBox | undefined, x: number, y: number): boolean {
  return box !== undefined && x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** The ground at a point under the shape `above`, whose own fill counts as ground too; `cell` lies on top of that. */
export function groundAt(slide: OpenedSlide, above: Shape, x: number, y: number, cell?: OpenedFill): Ground {
  const index = slide.shapes.indexOf(above);
  const layers = [...slide.behind, ...slide.shapes.slice(0, index < 0 ? slide.shapes.length : index)];
  const fills = [...layers.filter(layer => paints(layer, x, y)).map(fillOf), above.fill];
  let ground: Ground = painted(slide.background, [[255, 255, 255]]);
  for (const fill of cell ? [...fills, cell] : fills) ground = painted(fill, ground);
  return ground;
}

function paints(shape: Shape, x: number, y: number): boolean {
  return shape.kind !== 'line' && contains(shape.box, x, y);
}

/** A picture or chart covers what is behind it; a star or a cut-out shape may or may not. */
function fillOf(shape: Shape): OpenedFill {
  if (shape.kind === 'picture' || shape.kind === 'other') return { kind: 'picture' };
  if (shape.fill.kind === 'none' || (shape.solid && shape.rotation % 180 === 0)) return shape.fill;
  return { kind: 'unknown' };
}

function painted(fill: OpenedFill, below: Ground): Ground {
  switch (fill.kind) {
    case 'none':
      return below;
    case 'solid':
      return blended([fill.color], below);
    case 'blend':
      return blended(fill.colors, below);
    case 'picture':
    case 'unknown':
      return 'unknown';
  }
}

function blended(colors: readonly OpenedColor[], below: Ground): Ground {
  if (colors.every(({ alpha }) => alpha >= 1)) return colors.map(({ rgb }) => rgb);
  return below === 'unknown' ? below : colors.flatMap(color => below.map(rgb => over(color, rgb)));
}
