// Parses Markdown: CommonMark with tables and footnotes, without the constructs that would lose an author's words.
import type { Nodes, Root, RootContent } from 'mdast';

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

/** Where a node stands in the source that was parsed. */
export function positionOf(node: Nodes): NonNullable<Nodes['position']> {
  if (node.position === undefined) throw new Error(`a Markdown node without position: ${node.type}`);
  return node.position;
}
