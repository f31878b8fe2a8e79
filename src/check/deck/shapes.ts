// Reads the shapes of a surface in the order in which they are painted, those in groups at their true places.
import { at, child, descendants, flagOf, numberOf, shareOf, type XmlElement } from '../../container/tree.ts';
import { targetOf } from '../package/opened.ts';
import { colorIn } from './color.ts';
import type { OpenedBox, OpenedShapeKind, PictureUse, Shape, TextBody } from './deck.ts';
import { fillAmong, fillFrom, NO_FILL, type OpenedFill } from './fill.ts';
import { placeholderOf, type Surface, sourcesOf, stylesFor } from './surface.ts';
import { openedTable } from './table.ts';
import { readText } from './text.ts';

const EMU = 12_700;

/** From the coordinates of a group's children to those of the slide. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

const WHOLE: Place = { x: 0, y: 0, scaleX: 1, scaleY: 1 };

/** All shapes; with `only` `marks` those that are no placeholders, which is what shows through from layouts and masters. */
export function readShapes(surface: Surface, only?: 'marks'): readonly Shape[] {
  const tree = at(surface.root, 'p:cSld', 'p:spTree');
  const shapes = tree ? below(tree, surface, WHOLE) : [];
  return only === 'marks' ? shapes.filter(({ placeholder }) => placeholder === undefined) : shapes;
}

function below(tree: XmlElement, surface: Surface, place: Place): readonly Shape[] {
  return tree.children.flatMap((node): readonly Shape[] => {
    if (node.name === 'p:grpSp') return group(node, surface, place);
    return /^p:(sp|pic|graphicFrame|cxnSp)$/.test(node.name) ? [readShape(node, surface, place)] : [];
  });
}

/** The shapes of a group; its own alternative text, or that it is decorative, holds for those that have none. */
function group(node: XmlElement, surface: Surface, place: Place): readonly Shape[] {
  const xfrm = at(node, 'p:grpSpPr', 'a:xfrm');
  const own = boxOf(xfrm, place);
  const inner = { x: numberOf(child(xfrm, 'a:chOff'), 'x'), y: numberOf(child(xfrm, 'a:chOff'), 'y') };
  const size = { x: numberOf(child(xfrm, 'a:chExt'), 'cx'), y: numberOf(child(xfrm, 'a:chExt'), 'cy') };
  const scaleX = own && size.x ? own.width / (size.x / EMU) : place.scaleX;
  const scaleY = own && size.y ? own.height / (size.y / EMU) : place.scaleY;
  const within: Place = own
    ? { x: own.x - ((inner.x ?? 0) / EMU) * scaleX, y: own.y - ((inner.y ?? 0) / EMU) * scaleY, scaleX, scaleY }
    : place;
  const properties = at(node, 'p:nvGrpSpPr', 'p:cNvPr');
  const alternative = alternativeOf(properties);
  return below(node, surface, within).map(shape => ({
    ...shape,
    alternative: shape.alternative || alternative,
    decorative: shape.decorative || isDecorative(properties),
    hidden: shape.hidden || (flagOf(properties, 'hidden') ?? false),
  }));
}

function readShape(node: XmlElement, surface: Surface, place: Place): Shape {
  const sources = sourcesOf(node, surface);
  const properties = node.children.find(({ name }) => /^p:nv\w+Pr$/.test(name));
  const named = child(properties, 'p:cNvPr');
  const placeholder = placeholderOf(node);
  const looks = sources.flatMap(source => child(source, 'p:spPr') ?? []);
  const xfrm = child(node, 'p:xfrm') ?? looks.flatMap(look => child(look, 'a:xfrm') ?? [])[0];
  const graphic = at(node, 'a:graphic', 'a:graphicData');
  const table = child(graphic, 'a:tbl');
  const chart = descendants(graphic, 'c:chart')[0]?.attributes.get('r:id');
  const geometry = looks.flatMap(
    look => child(look, 'a:prstGeom')?.attributes.get('prst') ?? (child(look, 'a:custGeom') ? 'custom' : []),
  )[0];
  const type = sources.length > 1 ? placeholderOf(sources[1] ?? node)?.type : placeholder?.type;
  const kind = kindOf(node, table, chart);
  return {
    name: named?.attributes.get('name') ?? '',
    kind,
    placeholder: placeholder && { ...placeholder, type: type ?? placeholder.type },
    box: boxOf(xfrm, place),
    rotation: (numberOf(xfrm, 'rot') ?? 0) / 60_000,
    solid: geometry === undefined || /^(rect|round\w*Rect|snip\w*Rect|ellipse|flowChart\w*Process)$/.test(geometry),
    fill: kind === 'line' ? NO_FILL : shapeFill(node, looks, surface),
    outlined: isOutlined(node, looks),
    text: textOf(node, sources, type, surface),
    table: table && openedTable(table, surface),
    picture: node.name === 'p:pic' ? pictureOf(node, surface) : undefined,
    chart: targetOf(surface.opened, surface.part, chart),
    alternative: alternativeOf(named),
    decorative: isDecorative(named),
    hidden: flagOf(named, 'hidden') ?? false,
    node,
  };
}

function kindOf(node: XmlElement, table: XmlElement | undefined, chart: string | undefined): OpenedShapeKind {
  if (node.name === 'p:pic') return 'picture';
  if (node.name === 'p:cxnSp') return 'line';
  if (node.name === 'p:sp') return 'text';
  return table ? 'table' : chart === undefined ? 'other' : 'chart';
}

function shapeFill(node: XmlElement, looks: readonly XmlElement[], surface: Surface): OpenedFill {
  if (flagOf(node, 'useBgFill')) return NO_FILL;
  for (const look of looks) {
    const fill = fillAmong(look, surface.palette);
    if (fill) return fill;
  }
  return fillFrom(at(node, 'p:style', 'a:fillRef'), surface.theme, surface.palette) ?? NO_FILL;
}

function isOutlined(node: XmlElement, looks: readonly XmlElement[]): boolean {
  const line = looks.flatMap(look => child(look, 'a:ln') ?? [])[0];
  const said = line?.children.find(({ name }) => /Fill$/.test(name));
  if (said) return said.name !== 'a:noFill';
  return (numberOf(at(node, 'p:style', 'a:lnRef'), 'idx') ?? 0) > 0;
}

function textOf(
  node: XmlElement,
  sources: readonly XmlElement[],
  type: string | undefined,
  surface: Surface,
): TextBody | undefined {
  const body = child(node, 'p:txBody');
  if (!body) return undefined;
  const color = colorIn(at(node, 'p:style', 'a:fontRef'), surface.palette);
  return readText(body, {
    bodies: sources.flatMap(source => child(source, 'p:txBody') ?? []),
    styles: stylesFor(type, surface),
    palette: surface.palette,
    fonts: surface.fonts,
    styled: { color },
    address: id => linkTarget(id, surface),
  });
}

/** The target of a link, or an empty text for one within the deck. */
export function linkTarget(id: string, { opened, part }: Surface): string {
  return opened.links.get(part)?.find(link => link.id === id && link.external)?.target ?? '';
}

function pictureOf(node: XmlElement, surface: Surface): PictureUse {
  const fill = child(node, 'p:blipFill');
  const blip = child(fill, 'a:blip');
  const source = child(fill, 'a:srcRect');
  const side = (name: string): number => shareOf(source, name) ?? 0;
  return {
    part: targetOf(surface.opened, surface.part, blip?.attributes.get('r:embed')),
    vector: descendants(blip, 'asvg:svgBlip').length > 0,
    crop: { left: side('l'), top: side('t'), right: side('r'), bottom: side('b') },
    stretched: child(fill, 'a:tile') === undefined,
  };
}

function boxOf(xfrm: XmlElement | undefined, place: Place): OpenedBox | undefined {
  const [x, y] = [numberOf(child(xfrm, 'a:off'), 'x'), numberOf(child(xfrm, 'a:off'), 'y')];
  const [width, height] = [numberOf(child(xfrm, 'a:ext'), 'cx'), numberOf(child(xfrm, 'a:ext'), 'cy')];
  if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined;
  return {
    x: place.x + (x / EMU) * place.scaleX,
    y: place.y + (y / EMU) * place.scaleY,
    width: (width / EMU) * place.scaleX,
    height: (height / EMU) * place.scaleY,
  };
}

function alternativeOf(properties: XmlElement | undefined): string {
  return (properties?.attributes.get('descr') || properties?.attributes.get('title') || '').trim();
}

function isDecorative(properties: XmlElement | undefined): boolean {
  return descendants(properties, 'adec:decorative').some(node => flagOf(node, 'val') ?? false);
}
