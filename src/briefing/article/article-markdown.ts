// The Markdown of an article as a tree: CommonMark with tables, without the constructs that would lose an author's words.
import type { Nodes, Root, RootContent } from 'mdast';
import type { Place, Report } from '../../diagnostics/diagnostics.ts';
import { forbiddenCharacter, forbiddenIn, invisibleIn } from '../../text/characters.ts';

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

/**
 * The nodes of `source`. Switched off: raw HTML as a block (a mark at the beginning of a paragraph would swallow its line), and code by
 * indentation (Korean paragraphs are indented). Link definitions are still to be resolved: of `[Note]: text` nothing may disappear.
 * `**[30.6%](fig:adoption)**에` is strong, and `10~20%에서 30~40%` is not struck through.
 *
 * The source is read in pieces of about `linesAtOnce`, which end where a block ends for certain: the parser's time grows with the square
 * of what it is given.
 */
export async function parseMarkdown(source: string, linesAtOnce = 60): Promise<readonly RootContent[]> {
  const parse = await markdownParser();
  const defined = labelsDefined(source);
  return piecesOf(source, linesAtOnce).flatMap(piece => {
    const nodes = parse(piece.text + definitionsFor(piece.text, defined)).children.filter(
      node => (positionOf(node).start.offset ?? 0) < piece.text.length,
    );
    for (const node of nodes) move(node, piece);
    return nodes;
  });
}

async function markdownParser(): Promise<(source: string) => Root> {
  const [{ fromMarkdown }, cjk, table, tableTree, strikethrough, strikethroughTree, footnote, footnoteTree] =
    await Promise.all([
      import('mdast-util-from-markdown'),
      import('micromark-extension-cjk-friendly'),
      import('micromark-extension-gfm-table'),
      import('mdast-util-gfm-table'),
      import('micromark-extension-gfm-strikethrough'),
      import('mdast-util-gfm-strikethrough'),
      import('micromark-extension-gfm-footnote'),
      import('mdast-util-gfm-footnote'),
    ]);
  return source =>
    fromMarkdown(source, {
      extensions: [
        table.gfmTable(),
        strikethrough.gfmStrikethrough({ singleTilde: false }),
        footnote.gfmFootnote(),
        cjk.cjkFriendlyExtension(),
        { disable: { null: ['htmlFlow', 'codeIndented'] } },
      ],
      mdastExtensions: [
        tableTree.gfmTableFromMarkdown(),
        strikethroughTree.gfmStrikethroughFromMarkdown(),
        footnoteTree.gfmFootnoteFromMarkdown(),
      ],
    });
}

/** Whole lines of a source, the first of them after `lines` others and `offset` characters. */
interface SourcePiece {
  readonly text: string;
  readonly lines: number;
  readonly offset: number;
}

/** A line that can only begin a block of its own when an empty one stands before it: no list item, no quote, nothing indented. */
const BEGINS_BLOCK = /^(?![ \t>]|[-+*]|\d{1,9}[.)])\S/u;
const CODE_FENCE = /^[ \t]*(`{3,}|~{3,})/u;

function piecesOf(source: string, linesAtOnce: number): readonly SourcePiece[] {
  const pieces: SourcePiece[] = [];
  const lines = source.split('\n');
  let code: string | undefined;
  let first = 0;
  let offset = 0;
  const end = (last: number): void => {
    const isLast = last === lines.length;
    const text = lines.slice(first, last).join('\n') + (isLast ? '' : '\n');
    pieces.push({ text, lines: first, offset });
    offset += text.length;
    first = last;
  };
  for (const [index, line] of lines.entries()) {
    const isFull = index - first >= linesAtOnce;
    if (isFull && code === undefined && lines[index - 1]?.trim() === '' && BEGINS_BLOCK.test(line)) end(index);
    const fence = CODE_FENCE.exec(line)?.[1];
    if (fence === undefined) continue;
    if (code === undefined) code = fence;
    else if (fence[0] === code[0] && fence.length >= code.length) code = undefined;
  }
  end(lines.length);
  return pieces;
}

const BRACKETED = /\[(\^?(?:\\.|[^[\]\\]){1,999})\]/gsu;

/** A label as Markdown compares it. */
const plainLabel = (label: string): string => label.replace(/\s+/gu, ' ').trim().toLowerCase().toUpperCase();

/** The labels of links and footnotes that the source defines somewhere. */
function labelsDefined(source: string): ReadonlySet<string> {
  const found = source.matchAll(/^[ \t>]*(?:[-+*][ \t]+|\d{1,9}[.)][ \t]+)*\[((?:\\.|[^[\]\\]){1,999})\]:/gmsu);
  return new Set([...found].map(([, label = '']) => plainLabel(label)));
}

/** Definitions of the labels that a piece names and that stand elsewhere, so that it is read as in its article. */
function definitionsFor(text: string, defined: ReadonlySet<string>): string {
  if (defined.size === 0) return '';
  const named = new Map([...text.matchAll(BRACKETED)].map(([, label = '']) => [plainLabel(label), label]));
  const definitions = [...named].filter(([plain]) => defined.has(plain)).map(([, label]) => `[${label}]: x`);
  return definitions.length === 0 ? '' : `\n\n${definitions.join('\n\n')}\n`;
}

/** Gives a node, and all in it, the place that it has in the article. */
function move(node: Nodes, { lines, offset }: SourcePiece): void {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    point.line += lines;
    if (point.offset !== undefined) point.offset += offset;
  }
  if ('children' in node) for (const child of node.children) move(child, { text: '', lines, offset });
}

function positionOf(node: Nodes): NonNullable<Nodes['position']> {
  if (node.position === undefined) throw new Error(`a Markdown node without position: ${node.type}`);
  return node.position;
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
