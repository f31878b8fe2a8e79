// Refuses what an SVG in a deck must not contain: scripts, external references, text, and anything that takes programs long to draw.

import { allElements, type XmlElement } from '../container/tree.ts';
import type { Diagnostic, Place } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { limitOf } from '../limits.ts';
import type { MessageArguments } from '../messages/catalogue.ts';

/** Why an SVG is refused. */
export type SvgFault =
  | { readonly kind: 'element' | 'handler' | 'external'; readonly name: string }
  | { readonly kind: 'text' | MessageArguments['BD655.unfit']['reason'] }
  | { readonly kind: 'large'; readonly what: MessageArguments['BD655.large']['what']; readonly most: number };

const SVG = 'http://www.w3.org/2000/svg';

/** Elements that run, embed or move something. */
const refused: ReadonlySet<string> = new Set([
  ...['script', 'foreignObject', 'iframe', 'audio', 'video', 'canvas', 'embed', 'object', 'handler', 'listener'],
  ...['animate', 'animateColor', 'animateMotion', 'animateTransform', 'set', 'discard', 'cursor', 'font-face-uri'],
]);

const words: ReadonlySet<string> = new Set(['text', 'tspan', 'tref', 'textPath', 'altGlyph', 'flowRoot']);

/** The first thing that is wrong with an SVG; undefined when nothing is. */
export function svgFault(root: XmlElement): SvgFault | undefined {
  const all = allElements(root);
  for (const element of all) {
    const mistake = elementFault(element);
    if (mistake) return mistake;
  }
  return usesFault(root, all);
}

function elementFault({ name: written, namespace, attributes, text }: XmlElement): SvgFault | undefined {
  const name = localName(written);
  if (namespace !== SVG && /^(?:html|script|iframe|object|embed|img|link|meta)$/i.test(name))
    return { kind: 'element', name };
  if (namespace === SVG && refused.has(name)) return { kind: 'element', name };
  if (namespace === SVG && words.has(name)) return { kind: 'text' };
  if (namespace === SVG && (name === 'filter' || isFiltered(attributes, text))) return { kind: 'filter' };
  if (name === 'style') {
    const outside = outsideOf(text);
    if (outside !== undefined) return { kind: 'external', name: outside };
  }
  for (const [attribute, value] of attributes) {
    const mistake = attributeFault(attribute, value);
    if (mistake) return mistake;
  }
  return undefined;
}

/** Filters may keep a program busy for minutes, and every program draws them otherwise. */
function isFiltered(attributes: ReadonlyMap<string, string>, text: string): boolean {
  const styles = unescaped([text, attributes.get('style') ?? ''].join(' '));
  return (attributes.get('filter') ?? 'none').trim() !== 'none' || /(?:^|[\s;{])filter\s*:(?!\s*none)/i.test(styles);
}

function attributeFault(attribute: string, value: string): SvgFault | undefined {
  if (/^xmlns(?::|$)/.test(attribute)) return undefined;
  const local = localName(attribute);
  if (/^on/i.test(local)) return { kind: 'handler', name: attribute };
  if (local === 'base' || (/^(?:href|src|data)$/.test(local) && !isInside(value)))
    return { kind: 'external', name: shown(value) };
  const outside = outsideOf(value);
  return outside === undefined ? undefined : { kind: 'external', name: outside };
}

/** `#id` of the same file, or a picture that is written out. */
function isInside(address: string): boolean {
  return /^\s*(?:#|data:image\/(?:png|jpeg);base64,|$)/i.test(address);
}

/** What a style, or an attribute that holds one, takes from elsewhere: `https://…` for `fill: url(https://…)`. */
function outsideOf(style: string): string | undefined {
  const plain = unescaped(style);
  if (/@import|@font-face|expression\s*\(|javascript\s*:/i.test(plain)) return shown(plain);
  const [taking] = TAKING.exec(plain) ?? [];
  if (taking !== undefined) return shown(taking);
  for (const [, address = ''] of plain.matchAll(/url\(\s*["']?([^"')]*)/gi))
    if (!isInside(address)) return shown(address);
  return undefined;
}

/** Functions of styles other than `url()` that take a picture from elsewhere, in quotes: `image-set("a.png" 1x)`. */
const TAKING = /(?<![\w-])(?:src|image|(?:-webkit-)?(?:image-set|cross-fade))\(\s*["'][^)]*\)?/i;

/** A style without comments, and without escapes: `@\69mport` and `@\import` are `@import`. */
function unescaped(style: string): string {
  return style
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\\(?:([0-9a-f]{1,6})\s?|\r?\n|(.))/gis, (_, code: string | undefined, other: string | undefined) =>
      code === undefined ? (other ?? '') : character(code),
    );
}

function character(code: string): string {
  const point = Number.parseInt(code, 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
}

function shown(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

/** `<use>` makes much of little: how much is counted, and a part that uses itself is found. */
function usesFault(root: XmlElement, all: readonly XmlElement[]): SvgFault | undefined {
  const byId = new Map(all.flatMap(element => ids(element).map(id => [id, element] as const)));
  const drawn = new Map<XmlElement, number>();
  const under = new Set<XmlElement>();
  let isCircle = false;
  const count = (element: XmlElement): number => {
    const known = drawn.get(element);
    if (known !== undefined) return known;
    if (under.has(element)) {
      isCircle = true;
      return 0;
    }
    under.add(element);
    const used = localName(element.name) === 'use' ? byId.get(target(element)) : undefined;
    const own = element.children.reduce((total, child) => total + count(child), weight(element));
    const sum = own + (used ? count(used) : 0);
    under.delete(element);
    drawn.set(element, sum);
    return sum;
  };
  const total = count(root);
  if (isCircle) return { kind: 'circle' };
  const most = limitOf('svg-drawn-elements');
  return total > most ? { kind: 'large', what: 'drawn', most } : undefined;
}

/** How long an element takes to draw beside a plain one: masks and see-through groups are drawn apart and then put together. */
function weight({ attributes }: XmlElement): number {
  const says = (name: string) => attributes.has(name) || (attributes.get('style') ?? '').includes(`${name}:`);
  if (says('mask')) return 100;
  return says('opacity') || says('mix-blend-mode') ? 5 : 1;
}

function ids({ attributes }: XmlElement): readonly string[] {
  const id = attributes.get('id');
  return id === undefined ? [] : [id];
}

function target({ attributes }: XmlElement): string {
  const href = [...attributes].find(([name]) => localName(name) === 'href')?.[1] ?? '';
  return href.trim().replace(/^#/, '');
}

/** What is said of a file that is refused. */
export function refusedSvg(place: Place, file: string, mistake: SvgFault): Diagnostic {
  switch (mistake.kind) {
    case 'element':
    case 'handler':
    case 'external':
      return fault(`BD655.${mistake.kind}`, place, { file, name: mistake.name });
    case 'large':
      return fault('BD655.large', place, { file, what: mistake.what, most: mistake.most });
    case 'text':
      return fault('BD655.text', place, { file });
    default:
      return fault('BD655.unfit', place, { file, reason: mistake.kind });
  }
}

/** Without the prefix, which any file chooses for itself. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
