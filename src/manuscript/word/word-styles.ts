// What the styles and lists of a Word document say of its paragraphs.
import { at, childrenOf, type XmlElement } from '../../container/tree.ts';
import { roleOfStyle, type StyleRole } from '../style-name.ts';
import { linkedPart, type WordPackage } from './word-package.ts';

export interface WordStyle {
  readonly role: StyleRole | undefined;
  readonly isBold: boolean;
  readonly isHidden: boolean;
  /** The list that its paragraphs are in, and the level there. */
  readonly list: ListReference;
}

/** A list and a level, from 0, as a paragraph or a style names them; either may be given by the other. */
export interface ListReference {
  readonly list: string | undefined;
  readonly level: number | undefined;
}

/** The level of a list: whether it counts, or nothing where it shows neither number nor mark. */
export type ListLevel = 'ordered' | 'bulleted' | undefined;

export interface WordStyles {
  /** By id, with what a style takes from those that it is based on. */
  readonly style: (id: string | undefined) => WordStyle;
  readonly listLevel: (list: string, level: number) => ListLevel;
}

export function readStyles(word: WordPackage): WordStyles {
  const root = linkedPart(word, 'styles');
  const byId = new Map(childrenOf(root, 'w:style').map(style => [style.attributes.get('w:styleId') ?? '', style]));
  const first = [...byId].find(
    ([, { attributes }]) => isFlag(attributes.get('w:default')) && attributes.get('w:type') === 'paragraph',
  );
  const known = new Map<string, WordStyle>();
  const style = (id: string | undefined): WordStyle => {
    const wanted = id ?? first?.[0] ?? '';
    const found = known.get(wanted) ?? readStyle(wanted, byId);
    known.set(wanted, found);
    return found;
  };
  return { style, listLevel: readLists(linkedPart(word, 'numbering')) };
}

function readStyle(id: string, byId: ReadonlyMap<string, XmlElement>): WordStyle {
  const chain: XmlElement[] = [];
  for (let next = byId.get(id); next && !chain.includes(next); ) {
    chain.push(next);
    next = byId.get(wordValue(next, 'w:basedOn') ?? '');
  }
  const names = [...chain.map(each => wordValue(each, 'w:name') ?? ''), ...(chain.length === 0 ? [id] : [])];
  const outline = chain.map(each => wordValue(each, 'w:pPr', 'w:outlineLvl')).find(level => level !== undefined);
  const named = names.map(roleOfStyle).find(found => found !== undefined);
  // A style that is based on a heading and says that it is body text is no heading.
  const role = outline === '9' && named?.role === 'heading' ? undefined : named;
  return {
    role: role ?? headingOfOutline(outline),
    isBold: switchedOn(chain, 'w:b'),
    isHidden: switchedOn(chain, 'w:vanish'),
    list: {
      list: chain.map(each => wordValue(each, 'w:pPr', 'w:numPr', 'w:numId')).find(list => list !== undefined),
      level: chain.map(each => numberAt(each, 'w:pPr', 'w:numPr', 'w:ilvl')).find(level => level !== undefined),
    },
  };
}

/** `w:outlineLvl` counts from 0; 9 is body text. */
export function headingOfOutline(outline: string | undefined): StyleRole | undefined {
  const level = outline === undefined ? 9 : Number(outline);
  return level >= 0 && level < 9 ? { role: 'heading', level: level + 1 } : undefined;
}

function switchedOn(chain: readonly XmlElement[], name: string): boolean {
  const property = chain.map(style => at(style, 'w:rPr', name)).find(found => found !== undefined);
  return property !== undefined && isOn(property);
}

function readLists(root: XmlElement | undefined): WordStyles['listLevel'] {
  const kinds = new Map(
    childrenOf(root, 'w:abstractNum').map(kind => [kind.attributes.get('w:abstractNumId'), levelsOf(kind)]),
  );
  const lists = new Map(
    childrenOf(root, 'w:num').map(list => {
      const changed = childrenOf(list, 'w:lvlOverride').flatMap(override => [...levelsOf(override)]);
      const levels = kinds.get(wordValue(list, 'w:abstractNumId')) ?? [];
      return [list.attributes.get('w:numId') ?? '', new Map([...levels, ...changed])];
    }),
  );
  return (list, level) => {
    const format = lists.get(list)?.get(level);
    if (format === undefined || format === 'none') return undefined;
    return format === 'bullet' ? 'bulleted' : 'ordered';
  };
}

function levelsOf(parent: XmlElement): ReadonlyMap<number, string> {
  return new Map(
    childrenOf(parent, 'w:lvl').map(level => [
      Number(level.attributes.get('w:ilvl')),
      wordValue(level, 'w:numFmt') ?? 'decimal',
    ]),
  );
}

/** `w:val` of the element at a path. */
export function wordValue(parent: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return at(parent, ...path)?.attributes.get('w:val');
}

/** The same as a number. */
export function numberAt(parent: XmlElement | undefined, ...path: readonly string[]): number | undefined {
  const value = wordValue(parent, ...path);
  return value === undefined || !Number.isFinite(Number(value)) ? undefined : Number(value);
}

/** Whether a property that may be switched off is on: `<w:b/>`, not `<w:b w:val="0"/>`. */
export function isOn(property: XmlElement | undefined): boolean {
  return (
    property !== undefined &&
    (property.attributes.get('w:val') === undefined || isFlag(property.attributes.get('w:val')))
  );
}

function isFlag(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
