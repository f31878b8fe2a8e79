// Prepares an SVG for a deck: a single root element with an explicit size, and nothing before it.

import { parseXml, type XmlDocument, XmlError, type XmlFault, type XmlKind } from '../container/read-xml.ts';
import type { XmlElement } from '../container/tree.ts';
import { limitOf } from '../limits.ts';
import { type SvgFault, svgFault } from './check-svg.ts';
import { croppedSize } from './cropped-size.ts';

export interface SvgPicture {
  readonly width: number;
  readonly height: number;
  /** The SVG with its root set to a size in points; of other proportions, it shows what is in its middle. */
  readonly at: (width: number, height: number) => string;
}

/** Plausible limits for the sides of the viewBox, in user units. */
const leastLength = 0.01;
const mostLength = 50_000;

/** The picture, or why it is refused. Its size is that of its viewBox, in user units. */
export function svgPicture(bytes: Uint8Array): SvgPicture | SvgFault {
  const most = limitOf('svg-bytes');
  if (bytes.length > most) return { kind: 'large', what: 'bytes', most };
  const file = readSvg(bytes);
  if ('kind' in file) return file;
  const unsafe = svgFault(file.root);
  if (unsafe) return unsafe;
  const view = viewBox(file.root);
  if (!view) return { kind: 'size' };
  if (view.slice(2).some(length => length < leastLength || length > mostLength)) return { kind: 'extent' };
  return { width: view[2], height: view[3], at: (width, height) => withSize(file, view, width, height) };
}

/** A doctype is allowed, since old files have one; processing instructions are not. */
const SVG: Omit<XmlKind, 'mostElements'> = {
  prefixes: new Map(),
  hasDocumentType: true,
  hasInstructions: false,
  choosesAlternatives: false,
};

/** Parses the file, or says why it is refused. */
function readSvg(bytes: Uint8Array): XmlDocument | SvgFault {
  const text = decoded(bytes);
  if (text === undefined) return { kind: 'encoding' };
  try {
    return parseXml(text, { ...SVG, mostElements: limitOf('svg-elements') });
  } catch (error) {
    if (error instanceof XmlError) return svgFaultOf(error.fault);
    throw error;
  }
}

function svgFaultOf(fault: XmlFault): SvgFault {
  switch (fault.kind) {
    case 'elements':
      return { kind: 'large', what: 'elements', most: fault.most };
    case 'levels':
      return { kind: 'large', what: 'depth', most: fault.most };
    case 'instruction':
      return { kind: 'external', name: fault.name };
    case 'entities':
      return { kind: 'entities' };
    case 'broken':
    case 'document-type':
      return { kind: 'broken' };
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const encoding = /^<\?xml[^>]*\bencoding=["']([^"']+)["']/.exec(text)?.[1];
    return encoding === undefined || /^utf-8$/i.test(encoding) ? text : undefined;
  } catch {
    return undefined;
  }
}

type ViewBox = readonly [x: number, y: number, width: number, height: number];

function viewBox({ attributes }: XmlElement): ViewBox | undefined {
  const [x, y, width, height] = (attributes.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (isLength(width) && isLength(height) && x !== undefined && y !== undefined && Number.isFinite(x + y))
    return [x, y, width, height];
  const [wide, high] = [pixels(attributes.get('width')), pixels(attributes.get('height'))];
  return isLength(wide) && isLength(high) ? [0, 0, wide, high] : undefined;
}

function isLength(length: number | undefined): length is number {
  return length !== undefined && Number.isFinite(length) && length > 0;
}

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

/** A length in pixels; undefined for relative lengths such as `100%`. */
function pixels(length: string | undefined): number | undefined {
  const [, number, unit] = /^\s*([0-9.]+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(length ?? '') ?? [];
  const factor = UNITS[unit?.toLowerCase() ?? 'none'];
  return number === undefined || factor === undefined ? undefined : Number(number) * factor;
}

/** The middle of a view that has these proportions. */
function croppedView([x, y, width, height]: ViewBox, proportion: number): ViewBox {
  const cut = croppedSize({ width, height }, proportion);
  return [x + (width - cut.width) / 2, y + (height - cut.height) / 2, cut.width, cut.height];
}

/** Writes the SVG with a new size on its root, which keeps its other attributes (namespaces, styles). */
function withSize({ root, inside }: XmlDocument, view: ViewBox, width: number, height: number): string {
  const own = [...root.attributes].filter(
    ([name]) => !['width', 'height', 'viewBox', 'x', 'y', 'xmlns', 'preserveAspectRatio'].includes(name),
  );
  const attributes = [
    ['xmlns', 'http://www.w3.org/2000/svg'],
    ['width', String(width)],
    ['height', String(height)],
    ['viewBox', croppedView(view, width / height).join(' ')],
    ...own,
  ];
  const markup = attributes.map(([name, value]) => ` ${name}="${escaped(value ?? '')}"`).join('');
  return `<svg${markup}>${inside}</svg>`;
}

function escaped(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
