// pptxgenjs on Node stores a picture of a broken image as fallback of every SVG
// (https://github.com/gitbrent/PptxGenJS/issues/963, https://github.com/gitbrent/PptxGenJS/pull/1315), and a copy of each
// picture for every slide (https://github.com/gitbrent/PptxGenJS/issues/1339).
import { descendants, type EditableElement } from '../../../container/tree.ts';
import { removeAll, setAttribute } from '../graft/edit.ts';

/** Lets a picture show our parts: relationship ids of its pixels, for every program, and of the SVG, if any, for those that can. */
export function showPicture(picture: EditableElement, raster: string, svg: string | undefined): void {
  const [blip] = descendants(picture, 'a:blip');
  const [vector] = descendants(picture, 'asvg:svgBlip');
  if (!blip || !vector) throw new Error('pptxgenjs wrote a picture without an SVG.');
  setAttribute(blip, 'r:embed', raster);
  if (svg === undefined) removeAll(blip, 'a:extLst');
  else setAttribute(vector, 'r:embed', svg);
}
