// pptxgenjs on Node stores a picture of a broken image as fallback of every SVG
// (https://github.com/gitbrent/PptxGenJS/issues/963, https://github.com/gitbrent/PptxGenJS/pull/1315), and a copy of each
// picture for every slide (https://github.com/gitbrent/PptxGenJS/issues/1339).
import { descendants, type Element, setAttribute } from '../dom.ts';

/** Lets a picture show our parts: relationship ids of the PNG, for every program, and of the SVG, for those that can. */
export function showPicture(picture: Element, png: string, svg: string): void {
  const [blip] = descendants(picture, 'a:blip');
  const [vector] = descendants(picture, 'asvg:svgBlip');
  if (!blip || !vector) throw new Error('pptxgenjs wrote a picture without an SVG.');
  setAttribute(blip, 'r:embed', png);
  setAttribute(vector, 'r:embed', svg);
}
