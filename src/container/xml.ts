// Writes XML: escapes text and builds elements, so that everything is escaped exactly once.
import type { XmlElement } from './tree.ts';

/** The namespaces that our parts declare, by their usual prefix. */
export const NAMESPACES = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  p14: 'http://schemas.microsoft.com/office/powerpoint/2010/main',
  a16: 'http://schemas.microsoft.com/office/drawing/2014/main',
  asvg: 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
  adec: 'http://schemas.microsoft.com/office/drawing/2017/decorative',
  rels: 'http://schemas.openxmlformats.org/package/2006/relationships',
  types: 'http://schemas.openxmlformats.org/package/2006/content-types',
} as const;

export type Prefix = keyof typeof NAMESPACES;

/** Attributes by name; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** First line of every part. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const WHITE = /[\t\n\r\u2028\u2029]/g;
const FORBIDDEN = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** Text that XML can carry, on one line: line ends and tabs become spaces, control characters and lone surrogates go. */
export function cleanText(text: string): string {
  return text.replace(WHITE, ' ').replace(FORBIDDEN, '');
}

/** Most of what is written: names, numbers, colors. */
const PLAIN = /^[\w .,:;/#%+(){}-]*$/;

/** Text for an element or an attribute value: `R&D` is `R&amp;D`. */
export function escapeXml(text: string): string {
  if (PLAIN.test(text)) return text;
  return cleanText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/**
 * One element as text: `element('a:off', { x: 0, y: 12700 })` is `<a:off x="0" y="12700"/>`.
 * The children are XML already. Throws when a number is not finite.
 */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${key} of ${name} is ${value}.`);
    start += ` ${key}="${escapeXml(String(value))}"`;
  }
  const content = children.join('');
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** A whole part: the declaration and a root that declares the namespaces of `prefixes`. */
export function document(
  root: string,
  prefixes: readonly Prefix[],
  attributes: Attributes,
  ...children: readonly string[]
): string {
  const declared = Object.fromEntries(prefixes.map(prefix => [`xmlns:${prefix}`, NAMESPACES[prefix]]));
  return DECLARATION + element(root, { ...declared, ...attributes }, ...children);
}

/** A tree as a part: with a declaration, and with the namespaces of usual prefixes that its elements do not declare themselves. */
export function writeXml(root: XmlElement): string {
  const pieces: string[] = [DECLARATION];
  writeElement(root, new Set(), pieces);
  return pieces.join('');
}

function writeElement(
  { name, attributes, children, text }: XmlElement,
  above: ReadonlySet<string>,
  pieces: string[],
): void {
  const declared = new Set(above);
  for (const key of attributes.keys()) if (key.startsWith('xmlns:')) declared.add(key.slice(6));
  const declare = (key: string): void => {
    const prefix = key.slice(0, Math.max(0, key.indexOf(':')));
    if (!isPrefix(prefix) || declared.has(prefix)) return;
    declared.add(prefix);
    pieces.push(` xmlns:${prefix}="${NAMESPACES[prefix]}"`);
  };
  pieces.push('<', name);
  for (const [key, value] of attributes) {
    declare(key);
    pieces.push(' ', key, '="', escapeAttribute(value), '"');
  }
  declare(name);
  if (children.length === 0 && text === '') pieces.push('/>');
  if (children.length === 0 && text === '') return;
  if (children.length > 0 && text.trim() !== '') throw new Error(`${name} has both text and elements.`);
  pieces.push('>');
  if (children.length === 0) pieces.push(escapeText(text));
  for (const below of children) writeElement(below, declared, pieces);
  pieces.push('</', name, '>');
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Line ends and tabs, which a reader would take for spaces, are written as numbers. */
function escapeAttribute(value: string): string {
  if (PLAIN.test(value)) return value;
  return escapeText(value)
    .replace(/"/g, '&quot;')
    .replace(/[\t\n\r]/g, character => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`);
}

/** The namespace of a name with one of the usual prefixes: `namespaceOf('a:p')`. Throws when it has none of them. */
export function namespaceOf(name: string): string {
  const prefix = name.slice(0, name.indexOf(':'));
  if (!isPrefix(prefix)) throw new Error(`${name} has no known prefix.`);
  return NAMESPACES[prefix];
}

function isPrefix(text: string): text is Prefix {
  return Object.hasOwn(NAMESPACES, text);
}
