// The native charts of a deck as parts of its package: each with a workbook, and with the picture by which later builds draw the slide.
import { sheetOf } from '../../../chart/native/native-chart.ts';
import type { ShownPicture } from '../../../chart/picture.ts';
import { contentHash } from '../identity.ts';
import type { Media } from '../media.ts';
import type { PackagePart } from '../package.ts';
import type { Base } from '../parts/base.ts';
import { chartXml, WORKBOOK_LINK } from './chart-part.ts';
import { workbookBytes } from './workbook.ts';

const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The parts of those charts that `items` name. */
export function chartParts(
  items: readonly string[],
  pictures: ReadonlyMap<string, ShownPicture>,
  { byItem }: Media,
  base: Base,
): readonly PackagePart[] {
  return items.flatMap((item): readonly PackagePart[] => {
    const picture = pictures.get(item);
    const shown = byItem.get(item);
    if (picture?.chart === undefined || !picture.native || shown?.chart === undefined) return [];
    const name = `/ppt/embeddings/${contentHash(new TextEncoder().encode(item))}.xlsx`;
    const data = workbookBytes(sheetOf(picture.native), base.theme.fonts.latin);
    const links = [
      { id: WORKBOOK_LINK, type: 'package', target: name },
      ...(shown.svg === undefined ? [] : [{ id: 'rId2', type: 'image', target: shown.svg }]),
    ];
    return [
      { name: shown.chart, type: CHART, data: chartXml(picture.native, base), relationships: links },
      { name, type: WORKBOOK, data, relationships: [] },
    ];
  });
}
