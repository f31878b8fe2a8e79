// An SVG file read as data: its elements, their attributes and its styles, with nothing fetched, run or expanded.
import { SaxesParser } from 'saxes';
import type { MessageArguments } from '../messages/catalogue.ts';

/** Why an SVG is refused. */
export type SvgFault =
  | { readonly kind: 'element' | 'handler' | 'external'; readonly name: string }
  | { readonly kind: 'text' | MessageArguments['BD655.unfit']['reason'] }
  | { readonly kind: 'large'; readonly what: MessageArguments['BD655.large']['what']; readonly most: number };

export interface SvgElement {
  /** Without prefix: `path`. */
  readonly name: string;
  readonly namespace: string;
  /** By the name as written: `xlink:href`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly SvgElement[];
  /** The text directly in it: what a `<style>` says. */
  readonly text: string;
}

export interface SvgFile {
  readonly root: SvgElement;
  /** The markup between the root's tags, as it is in the file. */
  readonly inside: string;
}

const mostElements = 20_000;
const mostLevels = 200;

interface OpenElement extends SvgElement {
  readonly children: SvgElement[];
  text: string;
}

/** Thrown to leave the parser early; it never leaves this file. */
class Refusal extends Error {
  readonly fault: SvgFault;
  constructor(mistake: SvgFault) {
    super(mistake.kind);
    this.fault = mistake;
  }
}

/** The file as a tree, or why it is not read. */
export function readSvg(bytes: Uint8Array): SvgFile | SvgFault {
  const text = decoded(bytes);
  if (text === undefined) return { kind: 'encoding' };
  try {
    return parsed(text);
  } catch (error) {
    if (error instanceof Refusal) return error.fault;
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

function parsed(text: string): SvgFile {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  let root: OpenElement | undefined;
  let count = 0;
  let start = 0;
  parser.on('error', error => {
    throw error;
  });
  parser.on('doctype', doctype => {
    if (doctype.includes('[')) throw new Refusal({ kind: 'entities' });
  });
  parser.on('processinginstruction', ({ target }) => {
    if (target !== 'xml') throw new Refusal({ kind: 'external', name: target });
  });
  parser.on('opentag', tag => {
    if (++count > mostElements) throw new Refusal({ kind: 'large', what: 'elements', most: mostElements });
    if (open.length > mostLevels) throw new Refusal({ kind: 'large', what: 'depth', most: mostLevels });
    const attributes = new Map(Object.values(tag.attributes).map(({ name, value }) => [name, value]));
    const element: OpenElement = { name: tag.local, namespace: tag.uri, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
    if (!root) {
      root = element;
      start = parser.position;
    }
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (piece: string) => {
    const element = open.at(-1);
    if (element) element.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  if (!root) throw new Refusal({ kind: 'broken' });
  const end = text.lastIndexOf('</');
  return { root, inside: end < start ? '' : text.slice(start, end) };
}
