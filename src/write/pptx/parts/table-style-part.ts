// The theme's table styles as PowerPoint's own: rules and no fills, so that a table that a presenter adds looks the same.

import { document, element } from '../../../container/xml.ts';
import type { TableStyle } from '../../../theme/theme.ts';
import { guid } from '../identity.ts';
import { type PackagePart, presentationType } from '../package.ts';
import { emu } from '../units.ts';
import { type Base, textStyle } from './base.ts';
import { colorElement, reference } from './color-scheme.ts';

/** PowerPoint's built-in default, for a theme without table styles. */
const BUILT_IN = '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}';

/** The id by which tables name a style of the theme. */
export function tableStyleId(name: string): string {
  return guid(`table style ${name}`);
}

export function tableStylePart(base: Base): PackagePart {
  const styles = [...base.theme.tables.values()];
  const [first] = styles;
  return {
    name: '/ppt/tableStyles.xml',
    type: presentationType('tableStyles'),
    data: document(
      'a:tblStyleLst',
      ['a'],
      { def: first ? tableStyleId(first.name) : BUILT_IN },
      ...styles.map(style => tableStyle(style, base)),
    ),
    relationships: [],
  };
}

function tableStyle(style: TableStyle, base: Base): string {
  const rules = edge('bottom', style.endRule, base) + edge('insideH', style.rowRule, base);
  return element(
    'a:tblStyle',
    { styleId: tableStyleId(style.name), styleName: `${base.theme.title} ${style.name}` },
    element('a:wholeTbl', {}, text(style.body, base), cellStyle(rules)),
    element('a:firstCol', {}, text(style.first, base), element('a:tcStyle', {}, element('a:tcBdr'))),
    element('a:firstRow', {}, text(style.head, base), cellStyle(edge('bottom', style.headRule, base))),
  );
}

function cellStyle(edges: string): string {
  return element('a:tcStyle', {}, element('a:tcBdr', {}, edges), element('a:fill', {}, element('a:noFill')));
}

function edge(side: string, rule: { readonly color: string; readonly weight: number }, base: Base): string {
  const color = colorElement(themeColor(reference(base.scheme, rule.color)));
  return element(
    `a:${side}`,
    {},
    element('a:ln', { w: emu(rule.weight), cmpd: 'sng' }, element('a:solidFill', {}, color)),
  );
}

function text(style: string, base: Base): string {
  const { bold, color } = textStyle(base.theme, style);
  return element(
    'a:tcTxStyle',
    { b: bold ? 'on' : 'off' },
    element('a:fontRef', { idx: 'minor' }, element('a:prstClr', { val: 'black' })),
    colorElement(themeColor(reference(base.scheme, color))),
  );
}

/** A table style belongs to no master, so it calls the slots by their own names. */
function themeColor(found: string): string {
  const own: Readonly<Record<string, string>> = { tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2' };
  return own[found] ?? found;
}
