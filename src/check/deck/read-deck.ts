// Reads a deck for the checks: from the package to slides with everything worked out. What is missing leaves a hole, never a fault.
import { at, child, childrenOf, descendants, flagOf, numberOf, type XmlElement } from '../../container/tree.ts';
import { linkOf, type Package, slideParts } from '../package/opened.ts';
import { hexOf } from './color.ts';
import { isTitleShape, type OpenedDeck, type OpenedSlide } from './deck.ts';
import { backgroundOf, NO_FILL } from './fill.ts';
import { readShapes } from './shapes.ts';
import { readSurface, type Surface, type SurfaceSources } from './surface.ts';

const EMU = 12_700;

export function deckFrom(opened: Package, presentation: string): OpenedDeck {
  const root = opened.trees.get(presentation);
  const size = child(root, 'p:sldSz');
  const sources: SurfaceSources = {
    opened,
    defaults: child(root, 'p:defaultTextStyle'),
    tableStyles: readTableStyles(opened, presentation),
    read: new Map(),
  };
  const properties = linkOf(opened, '/', 'core-properties')?.target ?? '/docProps/core.xml';
  return {
    opened,
    size: { width: (numberOf(size, 'cx') ?? 9_144_000) / EMU, height: (numberOf(size, 'cy') ?? 6_858_000) / EMU },
    slides: slideParts(opened, presentation).map((part, index) => readSlide(part, index + 1, sources)),
    sections: descendants(root, 'p14:section').map(section => section.attributes.get('name')?.trim() ?? ''),
    title: child(opened.trees.get(properties), 'dc:title')?.text.trim() ?? '',
    origin: originOf(opened),
  };
}

function readTableStyles(opened: Package, presentation: string): ReadonlyMap<string, XmlElement> {
  const tree = opened.trees.get(linkOf(opened, presentation, 'tableStyles')?.target ?? '');
  return new Map(childrenOf(tree, 'a:tblStyle').map(style => [style.attributes.get('styleId') ?? '', style]));
}

const DENSITIES = ['talk', 'handout'] as const;

/** A deck of ours says in its custom properties what it was made from. */
function originOf(opened: Package): OpenedDeck['origin'] {
  const tree = opened.trees.get(linkOf(opened, '/', 'custom-properties')?.target ?? '');
  const value = (name: string): string | undefined =>
    childrenOf(tree, 'custom:property').find(each => each.attributes.get('name') === name)?.children[0]?.text;
  const [briefing, language] = [value('briefing'), value('language')];
  if (briefing === undefined || language === undefined) return undefined;
  const density = DENSITIES.find(each => each === value('density'));
  return { briefing, audience: value('audience'), language, density };
}

function readSlide(part: string, number: number, sources: SurfaceSources): OpenedSlide {
  const surface = readSurface(part, sources);
  const { root, below: layout } = surface;
  const master = layout?.below;
  const shows = (each: Surface | undefined): boolean => flagOf(each?.root, 'showMasterSp') ?? true;
  const behind = [
    ...(master && shows(surface) && shows(layout) ? readShapes(master, 'marks') : []),
    ...(layout && shows(surface) ? readShapes(layout, 'marks') : []),
  ];
  const grounds = [surface, layout, master].flatMap(each =>
    each ? (backgroundOf(each.root, each.theme, each.palette) ?? []) : [],
  );
  return {
    number,
    part,
    name: child(root, 'p:cSld')?.attributes.get('name') || undefined,
    layout: layout?.root?.attributes.get('type') ?? '',
    background: grounds[0] ?? NO_FILL,
    behind: behind.filter(shape => !shape.hidden),
    shapes: readShapes(surface).filter(shape => !shape.hidden || isTitleShape(shape)),
    notes: notesOf(part, sources.opened),
    themeColors: new Set([...surface.palette.colors.values()].map(hexOf)),
  };
}

function notesOf(part: string, opened: Package): string {
  const notes = linkOf(opened, part, 'notesSlide')?.target;
  if (notes === undefined) return '';
  const shapes = descendants(at(opened.trees.get(notes), 'p:cSld', 'p:spTree'), 'p:sp');
  const body = shapes.find(shape => descendants(shape, 'p:ph').some(node => node.attributes.get('type') === 'body'));
  return descendants(body, 'a:p')
    .map(paragraph =>
      descendants(paragraph, 'a:t')
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n')
    .trim();
}
