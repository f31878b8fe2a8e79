// Reads a table: its columns and rows, and cells with the fill and text color that the table's style gives them.
import { at, child, childrenOf, flagOf, numberOf, type XmlElement } from '../../container/tree.ts';
import { colorIn, type OpenedColor, type Palette } from './color.ts';
import type { OpenedCell, OpenedTable } from './deck.ts';
import { fillAmong, type OpenedFill } from './fill.ts';
import type { Surface } from './surface.ts';
import { stylesFor } from './surface.ts';
import { readText } from './text.ts';

const EMU = 12_700;

/** What a style says of a cell. */
interface Look {
  readonly fill?: OpenedFill | undefined;
  readonly color?: OpenedColor | undefined;
  readonly bold?: boolean | undefined;
}

export function openedTable(node: XmlElement, surface: Surface): OpenedTable {
  const properties = child(node, 'a:tblPr');
  const style = child(properties, 'a:tableStyleId')?.text.trim() ?? '';
  const columns = childrenOf(child(node, 'a:tblGrid'), 'a:gridCol').map(column => (numberOf(column, 'w') ?? 0) / EMU);
  const rows = childrenOf(node, 'a:tr');
  const lookAt = looksOf(style, properties, rows.length, surface);
  return {
    columns,
    headed: flagOf(properties, 'firstRow') ?? false,
    rows: rows.map((row, index) => ({
      height: (numberOf(row, 'h') ?? 0) / EMU,
      cells: childrenOf(row, 'a:tc').map((cell, column) =>
        readCell(cell, index, column, lookAt(index, column), surface),
      ),
    })),
  };
}

const NO_TEXT: XmlElement = { name: 'a:txBody', namespace: '', attributes: new Map(), children: [], text: '' };

function readCell(node: XmlElement, row: number, column: number, look: Look, surface: Surface): OpenedCell {
  const properties = child(node, 'a:tcPr');
  const body = child(node, 'a:txBody') ?? NO_TEXT;
  const text = readText(body, {
    bodies: [body],
    styles: stylesFor(undefined, surface),
    palette: surface.palette,
    fonts: surface.fonts,
    styled: { color: look.color, bold: look.bold },
    address: id => surface.opened.links.get(surface.part)?.find(link => link.id === id)?.target ?? '',
  });
  const inset = (name: string, usual: number): number => (numberOf(properties, name) ?? usual) / EMU;
  const anchor = properties?.attributes.get('anchor');
  const span = (name: string): number => Math.max(1, numberOf(node, name) ?? 1);
  return {
    row,
    column,
    across: span('gridSpan'),
    down: span('rowSpan'),
    covered: (flagOf(node, 'hMerge') ?? false) || (flagOf(node, 'vMerge') ?? false),
    fill: fillAmong(properties, surface.palette) ?? look.fill,
    text: {
      ...text,
      insets: {
        left: inset('marL', 91_440),
        top: inset('marT', 45_720),
        right: inset('marR', 91_440),
        bottom: inset('marB', 45_720),
      },
      anchor: anchor === 'ctr' ? 'middle' : anchor === 'b' ? 'bottom' : 'top',
      direction: /^(horz)?$/.test(properties?.attributes.get('vert') ?? '') ? 'horizontal' : 'turned',
      wraps: true,
      columns: 1,
      autofit: { kind: 'none' },
    },
  };
}

/** PowerPoint's usual style, “Medium Style 2 – Accent 1”, which files name without containing it. */
const MEDIUM = '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}';
/** “No Style, No Grid” and “No Style, Table Grid”. */
const PLAIN = /^$|^\{2D5ABB26-0587-4C30-8999-92F81FD0307C\}$|^\{5940675A-B579-460E-94D1-54222C63F5DA\}$/;

function looksOf(
  style: string,
  properties: XmlElement | undefined,
  rows: number,
  surface: Surface,
): (row: number, column: number) => Look {
  const on = (name: string): boolean => flagOf(properties, name) ?? false;
  const node = surface.tableStyles.get(style);
  const parts = (row: number, column: number): readonly string[] => [
    ...(on('firstRow') && row === 0 ? ['a:firstRow'] : []),
    ...(on('lastRow') && row === rows - 1 ? ['a:lastRow'] : []),
    ...(on('firstCol') && column === 0 ? ['a:firstCol'] : []),
    ...(on('bandRow') ? [(row - Number(on('firstRow'))) % 2 === 0 ? 'a:band1H' : 'a:band2H'] : []),
    'a:wholeTbl',
  ];
  if (node)
    return (row, column) => merged(parts(row, column).map(name => styleLook(child(node, name), surface.palette)));
  if (style.toUpperCase() === MEDIUM)
    return (row, column) => merged(parts(row, column).map(name => mediumLook(name, surface.palette)));
  return () => (PLAIN.test(style.toUpperCase()) ? {} : { fill: { kind: 'unknown' } });
}

function merged(looks: readonly Look[]): Look {
  const first = <Key extends keyof Look>(key: Key): Look[Key] => looks.find(look => look[key] !== undefined)?.[key];
  return { fill: first('fill'), color: first('color'), bold: first('bold') };
}

function styleLook(part: XmlElement | undefined, palette: Palette): Look {
  const text = child(part, 'a:tcTxStyle');
  const bold = text?.attributes.get('b');
  const fill = at(part, 'a:tcStyle', 'a:fill');
  return {
    fill: fillAmong(fill, palette),
    color: colorIn(text, palette),
    bold: bold === undefined ? undefined : bold === 'on',
  };
}

function mediumLook(part: string, palette: Palette): Look {
  const color = (name: string, tint: number): OpenedColor | undefined => {
    const rgb = palette.colors.get(palette.map.get(name) ?? name);
    const mix = (value: number): number => value * tint + 255 * (1 - tint);
    return rgb && { rgb: [mix(rgb[0]), mix(rgb[1]), mix(rgb[2])], alpha: 1, fromTheme: true };
  };
  const filled = (tint: number): OpenedFill => {
    const accent = color('accent1', tint);
    return accent ? { kind: 'solid', color: accent } : { kind: 'unknown' };
  };
  switch (part) {
    case 'a:firstRow':
    case 'a:lastRow':
    case 'a:firstCol':
      return { fill: filled(1), color: color('bg1', 1), bold: true };
    case 'a:band1H':
      return { fill: filled(0.4) };
    case 'a:wholeTbl':
      return { fill: filled(0.2), color: color('tx1', 1) };
    default:
      return {};
  }
}
