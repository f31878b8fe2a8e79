// The theme as a part: colors, fonts for Latin, East Asian and Hangul text, plain fills and lines, no effects.

import { document, element } from '../../../container/xml.ts';
import type { PackagePart } from '../package.ts';
import type { Base } from './base.ts';
import { SLOTS } from './color-scheme.ts';

/** `/ppt/theme/theme1.xml` is the slides', `theme2.xml` the notes': PowerPoint gives each master a theme of its own. */
export function themePart(number: 1 | 2, base: Base): PackagePart {
  const { theme } = base;
  return {
    name: `/ppt/theme/theme${number}.xml`,
    type: 'application/vnd.openxmlformats-officedocument.theme+xml',
    data: document(
      'a:theme',
      ['a'],
      { name: theme.title },
      element('a:themeElements', {}, colors(base), fonts(base), formats(theme.title)),
      element('a:objectDefaults'),
      element('a:extraClrSchemeLst'),
    ),
    relationships: [],
  };
}

function colors({ theme, scheme }: Base): string {
  return element(
    'a:clrScheme',
    { name: theme.title },
    ...SLOTS.map(slot => element(`a:${slot}`, {}, element('a:srgbClr', { val: scheme.slots[slot] }))),
  );
}

/**
 * Both families have the same faces. All three slots are filled: a viewer takes marks such as “ ” and · from whichever
 * slot it likes, and an empty one would let it choose a font that nothing was measured with.
 */
function fonts({ theme }: Base): string {
  const faces =
    element('a:latin', { typeface: theme.fonts.latin }) +
    element('a:ea', { typeface: theme.fonts.eastAsian }) +
    element('a:cs', { typeface: theme.fonts.latin }) +
    element('a:font', { script: 'Hang', typeface: theme.fonts.eastAsian });
  return element(
    'a:fontScheme',
    { name: theme.title },
    element('a:majorFont', {}, faces),
    element('a:minorFont', {}, faces),
  );
}

function formats(name: string): string {
  const fill = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
  const line = (width: number): string =>
    element('a:ln', { w: width, cap: 'flat', cmpd: 'sng', algn: 'ctr' }, fill, element('a:prstDash', { val: 'solid' }));
  const effect = element('a:effectStyle', {}, element('a:effectLst'));
  return element(
    'a:fmtScheme',
    { name },
    element('a:fillStyleLst', {}, fill, fill, fill),
    element('a:lnStyleLst', {}, line(6350), line(12700), line(19050)),
    element('a:effectStyleLst', {}, effect, effect, effect),
    element('a:bgFillStyleLst', {}, fill, fill, fill),
  );
}
