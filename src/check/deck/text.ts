// Reads the text of a box with all that it inherits: from its own list style, its placeholder on layout and master, the master's styles and the deck's default.
import { at, child, numberOf, shareOf, type XmlElement } from '../../container/tree.ts';
import { colorIn, type OpenedColor, type Palette } from './color.ts';
import type { Autofit, OpenedParagraph, OpenedRun, TextBody } from './deck.ts';
import { facesOf, type OpenedFonts } from './fonts.ts';

/** Where a text takes its look from. */
export interface TextSources {
  /** The box itself, then its placeholder on the layout, then on the master: elements with `p:txBody`, or the body itself for a cell. */
  readonly bodies: readonly XmlElement[];
  /** Lists of levels below those: the master's style of the kind, the deck's default. */
  readonly styles: readonly (XmlElement | undefined)[];
  readonly palette: Palette;
  readonly fonts: OpenedFonts;
  /** The color and weight that a shape's or a table's style gives its text. */
  readonly styled: { readonly color?: OpenedColor | undefined; readonly bold?: boolean | undefined };
  /** The address that a relationship id leads to. */
  readonly address: (id: string) => string;
}

const EMU = 12_700;
const DEFAULT_SIZE = 18;

export function readText(body: XmlElement, sources: TextSources): TextBody {
  const properties = sources.bodies.flatMap(each => child(each, 'a:bodyPr') ?? []);
  const first = (name: string): string | undefined =>
    properties.find(node => node.attributes.has(name))?.attributes.get(name);
  const inset = (name: string, usual: number): number => {
    const node = properties.find(each => each.attributes.has(name));
    return (numberOf(node, name) ?? usual) / EMU;
  };
  const vertical = first('vert') ?? 'horz';
  const anchor = first('anchor');
  return {
    insets: {
      left: inset('lIns', 91_440),
      top: inset('tIns', 45_720),
      right: inset('rIns', 91_440),
      bottom: inset('bIns', 45_720),
    },
    anchor: anchor === 'ctr' ? 'middle' : anchor === 'b' ? 'bottom' : 'top',
    wraps: first('wrap') !== 'none',
    columns: Math.min(16, Math.max(1, Number(first('numCol') ?? 1) || 1)),
    direction: vertical === 'horz' ? 'horizontal' : /^vert(270)?$/.test(vertical) ? 'turned' : 'stacked',
    autofit: readAutofit(properties),
    paragraphs: body.children.filter(({ name }) => name === 'a:p').map(node => readParagraph(node, sources)),
  };
}

function readAutofit(properties: readonly XmlElement[]): Autofit {
  const specified = properties.flatMap(
    node => node.children.find(({ name }) => /^a:(no|norm|sp)Auto[Ff]it$/.test(name)) ?? [],
  )[0];
  if (specified?.name === 'a:spAutoFit') return { kind: 'grow' };
  if (specified?.name !== 'a:normAutofit') return { kind: 'none' };
  const scale = shareOf(specified, 'fontScale');
  const reduction = shareOf(specified, 'lnSpcReduction');
  return {
    kind: 'shrink',
    scale: scale ?? 1,
    reduction: reduction ?? 0,
    computed: scale !== undefined || reduction !== undefined,
  };
}

/** The properties of a level, nearest first, with what stands between the box's own list and what it inherits. */
function readParagraph(node: XmlElement, sources: TextSources): OpenedParagraph {
  const own = child(node, 'a:pPr');
  const level = Math.min(8, Math.max(0, numberOf(own, 'lvl') ?? 0));
  const name = `a:lvl${level + 1}pPr`;
  const lists = [...sources.bodies.map(body => child(body, 'a:lstStyle')), ...sources.styles];
  const levels = lists.map(list => child(list, name));
  const properties = [own, ...levels].flatMap(each => each ?? []);
  const first = (attribute: string): string | undefined =>
    properties.find(each => each.attributes.has(attribute))?.attributes.get(attribute);
  const space = (element: string, usual: OpenedParagraph['line']): OpenedParagraph['line'] => {
    const specified = properties.flatMap(each => child(each, element) ?? [])[0];
    const share = shareOf(child(specified, 'a:spcPct'), 'val');
    const points = numberOf(child(specified, 'a:spcPts'), 'val');
    return share !== undefined ? { share } : points !== undefined ? { points: points / 100 } : usual;
  };
  const align = first('algn');
  const bullets = properties.flatMap(
    each => each.children.find(({ name: found }) => /^a:bu(None|AutoNum|Char|Blip)$/.test(found)) ?? [],
  );
  const runs = node.children.flatMap(each => readRun(each, levels, sources));
  return {
    align: align === 'ctr' ? 'center' : align === 'r' ? 'right' : 'left',
    marginLeft: Number(first('marL') ?? 0) / EMU || 0,
    marginRight: Number(first('marR') ?? 0) / EMU || 0,
    indent: Number(first('indent') ?? 0) / EMU || 0,
    bullet: bullets[0] !== undefined && bullets[0].name !== 'a:buNone',
    line: space('a:lnSpc', { share: 1 }),
    before: space('a:spcBef', { points: 0 }),
    after: space('a:spcAft', { points: 0 }),
    runs,
    endSize: runs[0]?.size ?? lookOf(child(node, 'a:endParaRPr'), levels, sources).size,
  };
}

function readRun(
  node: XmlElement,
  levels: readonly (XmlElement | undefined)[],
  sources: TextSources,
): OpenedRun | readonly [] {
  if (!/^a:(r|br|fld)$/.test(node.name)) return [];
  const written = node.name === 'a:br' ? '\n' : (child(node, 'a:t')?.text ?? '').replace(/[\v\r\n]+/g, '\n');
  // The number of the slide stands wherever other programs have left a sign for it: `<number>`.
  const isNumber = node.name === 'a:fld' && node.attributes.get('type') === 'slidenum' && !/^\d+$/.test(written);
  return { text: isNumber ? '00' : written, ...lookOf(child(node, 'a:rPr'), levels, sources) };
}

function lookOf(
  own: XmlElement | undefined,
  levels: readonly (XmlElement | undefined)[],
  sources: TextSources,
): Omit<OpenedRun, 'text'> {
  const inherited = levels.flatMap(each => child(each, 'a:defRPr') ?? []);
  const properties = [...(own ? [own] : []), ...inherited];
  const first = (attribute: string): string | undefined =>
    properties.find(each => each.attributes.has(attribute))?.attributes.get(attribute);
  const face = (slot: string): string | undefined =>
    properties.flatMap(each => child(each, slot)?.attributes.get('typeface') || [])[0];
  const link = child(own, 'a:hlinkClick')?.attributes.get('r:id');
  const near = [own, child(levels[0], 'a:defRPr')].flatMap(each => each?.attributes.get('b') ?? [])[0];
  const bold = near ?? (sources.styled.bold === undefined ? first('b') : String(Number(sources.styled.bold)));
  return {
    size: Number(first('sz') ?? DEFAULT_SIZE * 100) / 100 || DEFAULT_SIZE,
    bold: /^(1|true|on)$/.test(bold ?? ''),
    capitals: first('cap') === 'all',
    color: colorOf(own, levels, link !== undefined, sources),
    faces: facesOf(face('a:latin'), face('a:ea'), sources.fonts),
    language: first('lang'),
    tagged: own?.attributes.has('lang') ?? false,
    otherLanguage: first('altLang'),
    spacing: Number(first('spc') ?? 0) / 100 || 0,
    link: link === undefined ? undefined : sources.address(link),
  };
}

/** The run's own color, a link's, the box's own list, the style's, what is inherited, the theme's text color. */
function colorOf(
  own: XmlElement | undefined,
  levels: readonly (XmlElement | undefined)[],
  linked: boolean,
  sources: TextSources,
): OpenedColor | undefined {
  const { palette, styled, bodies } = sources;
  const specified = (node: XmlElement | undefined): OpenedColor | 'other' | undefined => {
    const fill = node?.children.find(({ name }) =>
      /^a:(noFill|solidFill|gradFill|blipFill|pattFill|grpFill)$/.test(name),
    );
    return fill && (fill.name === 'a:solidFill' ? (colorIn(fill, palette) ?? 'other') : 'other');
  };
  const byRun = specified(own);
  const byLink = linked ? palette.colors.get('hlink') : undefined;
  if (byLink && !hasOwnLinkColor(own)) return { rgb: byLink, alpha: 1, fromTheme: true };
  const [byList, ...below] = levels.map(each => specified(child(each, 'a:defRPr')));
  const order =
    bodies.length === 1 || styled.color === undefined
      ? [byList, styled.color, ...below]
      : [byList, ...below, styled.color];
  const found = [byRun, ...order].find(each => each !== undefined);
  if (found === 'other') return undefined;
  const text = palette.colors.get(palette.map.get('tx1') ?? 'dk1');
  return found ?? (text && { rgb: text, alpha: 1, fromTheme: true });
}

/** An extension lets a link keep the color of its text. */
function hasOwnLinkColor(own: XmlElement | undefined): boolean {
  const extensions = at(own, 'a:hlinkClick', 'a:extLst')?.children ?? [];
  return extensions.some(({ children }) =>
    children.some(({ name, attributes }) => /hlinkClr$/.test(name) && attributes.get('val') === 'tx'),
  );
}
