// An audience's logo as a picture of a layout: it stands behind every slide and is read aloud on none.

import { element, NAMESPACES } from '../../../container/xml.ts';
import { logoBox } from '../../../theme/logo.ts';
import type { Layout } from '../../../theme/theme.ts';
import type { Base } from './base.ts';
import { decorativeMark } from './decoration-shape.ts';
import { geometry, transform } from './shape.ts';

export interface LogoShape {
  readonly shape: string;
  /** Names of the parts that it shows; their relationships follow the layout's first, `rId1`. */
  readonly targets: readonly string[];
}

/** The logo in its place on a layout; undefined without a logo, or without a place. */
export function logoShape(layout: Layout, id: number, { logo }: Base): LogoShape | undefined {
  const box = logo && logoBox(layout, logo);
  if (!box) return undefined;
  const { raster, svg } = logo.parts;
  const vector =
    svg === undefined
      ? ''
      : element(
          'a:extLst',
          {},
          element(
            'a:ext',
            { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' },
            element('asvg:svgBlip', { 'xmlns:asvg': NAMESPACES.asvg, 'r:embed': 'rId3' }),
          ),
        );
  const shape = element(
    'p:pic',
    {},
    element(
      'p:nvPicPr',
      {},
      element('p:cNvPr', { id, name: 'logo' }, decorativeMark()),
      element('p:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: 1 })),
      element('p:nvPr', { userDrawn: 1 }),
    ),
    element(
      'p:blipFill',
      {},
      element('a:blip', { 'r:embed': 'rId2' }, vector),
      element('a:stretch', {}, element('a:fillRect')),
    ),
    element('p:spPr', {}, transform(box), geometry('rect')),
  );
  return { shape, targets: svg === undefined ? [raster] : [raster, svg] };
}
