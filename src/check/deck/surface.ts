// What the shapes of a slide, layout or master have in common: its part, theme and colors, and the placeholders from which they inherit.
import { at, child, descendants, type XmlElement } from '../../container/tree.ts';
import { linkOf, type Package } from '../package/opened.ts';
import { type Palette, readPalette } from './color.ts';
import { type OpenedFonts, readThemeFonts } from './fonts.ts';

export interface Surface {
  readonly opened: Package;
  readonly part: string;
  readonly root: XmlElement | undefined;
  readonly theme: XmlElement | undefined;
  readonly palette: Palette;
  readonly fonts: OpenedFonts;
  /** The layout of a slide, the master of a layout. */
  readonly below?: Surface | undefined;
  /** The deck's default text style. */
  readonly defaults: XmlElement | undefined;
  readonly tableStyles: ReadonlyMap<string, XmlElement>;
  /** Of a layout or master. */
  readonly placeholders: readonly PlaceholderNode[];
}

/** A placeholder on a layout or master, from which shapes above inherit. */
interface PlaceholderNode {
  readonly node: XmlElement;
  readonly type: string;
  readonly index: string;
}

/** What the surfaces of a deck share, and those that were read: layouts and masters are read once. */
export interface SurfaceSources {
  readonly opened: Package;
  readonly defaults: XmlElement | undefined;
  readonly tableStyles: ReadonlyMap<string, XmlElement>;
  readonly read: Map<string, Surface>;
}

/** What lies below a slide and a layout: the kind of link that leads there, and the root that must be found. */
const BELOW: ReadonlyMap<string, readonly [link: string, root: string]> = new Map<
  string,
  readonly [link: string, root: string]
>([
  ['p:sld', ['slideLayout', 'p:sldLayout']],
  ['p:sldLayout', ['slideMaster', 'p:sldMaster']],
]);

/** A master, layout or slide with all that lies below it; parts that are missing leave holes, not faults. */
export function readSurface(part: string, sources: SurfaceSources): Surface {
  const known = sources.read.get(part);
  if (known) return known;
  const { opened, defaults, tableStyles } = sources;
  const root = opened.trees.get(part);
  const [kind, needed] = BELOW.get(root?.name ?? '') ?? [];
  const target = kind && linkOf(opened, part, kind)?.target;
  const follows = target !== undefined && opened.trees.get(target)?.name === needed;
  const below = follows ? readSurface(target, sources) : undefined;
  const ownTheme = opened.trees.get(linkOf(opened, part, 'theme')?.target ?? '');
  const theme = ownTheme ?? below?.theme;
  const mapping = child(root, 'p:clrMap') ?? at(root, 'p:clrMapOvr', 'a:overrideClrMapping');
  const surface: Surface = {
    opened,
    part,
    root,
    theme,
    palette: readPalette(ownTheme, mapping, below?.palette),
    fonts: readThemeFonts(theme),
    below,
    defaults,
    tableStyles,
    placeholders: root?.name === 'p:sld' ? [] : placeholdersIn(root),
  };
  sources.read.set(part, surface);
  return surface;
}

/** What a shape is a placeholder for; undefined for all others. */
export function placeholderOf(node: XmlElement): { readonly type: string; readonly index: string } | undefined {
  const [properties] = node.children.filter(({ name }) => /^p:nv\w+Pr$/.test(name));
  const found = at(properties, 'p:nvPr', 'p:ph');
  return found && { type: found.attributes.get('type') ?? 'obj', index: found.attributes.get('idx') ?? '0' };
}

/** The shape, then the placeholders below it from which it inherits, nearest first. */
export function sourcesOf(node: XmlElement, surface: Surface): readonly XmlElement[] {
  const own = placeholderOf(node);
  const found: XmlElement[] = [node];
  if (!own) return found;
  let target = own;
  for (let below = surface.below; below; below = below.below) {
    const { placeholders } = below;
    const isMaster = below.below === undefined;
    const match =
      (isMaster || !isNumbered(target) ? undefined : placeholders.find(({ index }) => index === target.index)) ??
      placeholders.find(
        ({ type }) => masterType(type) === masterType(target.type) && (isMaster || !isNumbered(target)),
      );
    if (!match) continue;
    found.push(match.node);
    // The master knows fewer kinds: a layout's type goes on, as a slide may leave it out.
    target = { ...target, type: match.type };
  }
  return found;
}

/** Titles are found by their type, all else by its number. */
function isNumbered({ type }: { readonly type: string }): boolean {
  return masterType(type) === 'body';
}

function masterType(type: string): string {
  if (type === 'title' || type === 'ctrTitle') return 'title';
  return type === 'dt' || type === 'ftr' || type === 'sldNum' ? type : 'body';
}

/** The master's text style for a placeholder, and the deck's default for all. */
export function stylesFor(type: string | undefined, surface: Surface): readonly (XmlElement | undefined)[] {
  let master: Surface | undefined = surface;
  while (master?.below) master = master.below;
  const styles = child(master?.root, 'p:txStyles');
  const kind = type === undefined ? undefined : masterType(type);
  const name = kind === 'title' ? 'p:titleStyle' : kind === 'body' ? 'p:bodyStyle' : 'p:otherStyle';
  return kind === undefined ? [surface.defaults, child(styles, name)] : [child(styles, name), surface.defaults];
}

function placeholdersIn(root: XmlElement | undefined): readonly PlaceholderNode[] {
  const tree = at(root, 'p:cSld', 'p:spTree');
  return ['p:sp', 'p:pic', 'p:graphicFrame'].flatMap(name =>
    descendants(tree, name).flatMap(node => {
      const placeholder = placeholderOf(node);
      return placeholder ? [{ node, ...placeholder }] : [];
    }),
  );
}
