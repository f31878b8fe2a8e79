// The Markdown of an article: where its nodes stand, what was typed for them, and characters that are refused.
import type { Nodes } from 'mdast';
import type { Place, Report } from '../../diagnostics/diagnostics.ts';
import { forbiddenCharacter, forbiddenIn, invisibleIn } from '../../text/characters.ts';
import { positionOf } from '../../text/markdown.ts';

/** What a part of an article needs while it is read. */
export interface Reading {
  readonly file: string;
  /** The text that the tree was made from, to look up what the author typed. */
  readonly source: string;
  readonly report: Report;
  readonly where: 'prose' | 'slide' | 'notes';
  /** Inside the text of a link, where an address is no link of its own. */
  readonly inLink?: boolean | undefined;
}

/** Where `node` begins in the file. */
export function placeOfNode(node: Nodes, file: string): Place {
  const { line, column } = positionOf(node).start;
  return { file, line, column };
}

/** The line of the file in which `node` begins. */
export const lineOf = (node: Nodes): number => positionOf(node).start.line;

/** What the author typed for `node`. */
export function typed(node: Nodes, source: string): string {
  const { start, end } = positionOf(node);
  return source.slice(start.offset, end.offset);
}

/** The place `offset` characters after the beginning of `node`, over its line ends. */
export function placeWithinNode(node: Nodes, offset: number, reading: Reading): Place {
  const start = placeOfNode(node, reading.file);
  const before = typed(node, reading.source).slice(0, offset).split('\n');
  const last = before.at(-1) ?? '';
  return before.length === 1
    ? { ...start, column: start.column + last.length }
    : { ...start, line: start.line + before.length - 1, column: last.length + 1 };
}

/** References to characters: `&#1;`, `&#x202E;`, and the names of HTML for what is invisible. */
const REFERENCE = /(?<!\\)&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(zwn?j|lrm|rlm|shy|ZeroWidthSpace|NoBreak));/giu;

const NAMED: Readonly<Record<string, number>> = {
  zwj: 0x200d,
  zwnj: 0x200c,
  lrm: 0x200e,
  rlm: 0x200f,
  shy: 0xad,
  zerowidthspace: 0x200b,
  nobreak: 0x2060,
};

/** Reports references to characters that may not stand in the text themselves. */
export function checkCharacterReferences(node: Nodes, reading: Reading): void {
  const from = checkedFrom(node);
  if (from !== undefined) {
    const start = positionOf(node).start.offset ?? 0;
    const text = typed(node, reading.source).slice(from - start);
    for (const { index, 0: written, 1: hex, 2: decimal, 3: name = '' } of text.matchAll(REFERENCE)) {
      const code = NAMED[name.toLowerCase()] ?? Number.parseInt(hex ?? decimal ?? '', hex ? 16 : 10);
      const character = code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
      if (forbiddenIn(character).length + invisibleIn(character).length === 0) continue;
      reading.report(forbiddenCharacter(placeWithinNode(node, index + from - start, reading), code, written));
    }
  }
  if ('children' in node) for (const child of node.children) checkCharacterReferences(child, reading);
}

/** The offset in the source from which what was typed for a node holds references that are no child's; undefined where it has none. */
function checkedFrom(node: Nodes): number | undefined {
  if (node.type === 'text' || node.type === 'image' || node.type === 'definition') return positionOf(node).start.offset;
  if (node.type !== 'link') return undefined;
  const last = node.children.at(-1) ?? node;
  return last === node ? positionOf(node).start.offset : positionOf(last).end.offset;
}
