// A paragraph cut into the lines that begin with a typed mark: Markdown joins them, their author did not.
import type { Paragraph, PhrasingContent, Text } from 'mdast';
import type { FoundMark } from '../../text/typed-levels.ts';
import { type TypedMark, typedMark } from '../../text/typed-mark.ts';
import { typed } from './article-markdown.ts';

/** A line of a paragraph with all that follows it up to the next mark. */
export interface TypedLine {
  /** Undefined for what stands before the first mark. */
  readonly mark: TypedMark | undefined;
  /** Spaces before it. */
  readonly indent: number;
  /** With the mark itself. */
  readonly paragraph: Paragraph;
}

interface Cut extends Position, FoundMark {
  readonly indent: number;
}

/** A line of a child of a paragraph, both from 0. */
interface Position {
  readonly child: number;
  readonly line: number;
}

/** The marks with which lines of a paragraph begin. */
export function marksIn(paragraph: Paragraph, source: string): readonly FoundMark[] {
  return cutsOf(paragraph, source);
}

/** The lines of a paragraph, cut at the marks that are wanted; one without a mark where there is none. */
export function typedLines(
  paragraph: Paragraph,
  source: string,
  isWanted: (found: FoundMark) => boolean,
): readonly TypedLine[] {
  const cuts = cutsOf(paragraph, source).filter(isWanted);
  if (cuts.length === 0) return [{ mark: undefined, indent: 0, paragraph }];
  const before = { child: 0, line: 0, indent: 0, mark: undefined };
  const starts = cuts[0]?.opens ? cuts : [before, ...cuts];
  return starts.flatMap((start, index): readonly TypedLine[] => {
    const children = childrenBetween(paragraph.children, start, starts[index + 1], source);
    const from = children[0]?.position?.start;
    const to = children.at(-1)?.position?.end;
    if (!from || !to) return [];
    const position = { start: from, end: to };
    return [{ mark: start.mark, indent: start.indent, paragraph: { ...paragraph, children, position } }];
  });
}

/** The line without its mark. */
export function withoutMark({ mark, paragraph }: TypedLine): Paragraph {
  const children = shortened(paragraph.children, mark?.typed.length ?? 0);
  return { ...paragraph, children: [...children] };
}

function cutsOf({ children }: Paragraph, source: string): readonly Cut[] {
  const cuts: Cut[] = [];
  let atStart = true;
  for (const [child, node] of children.entries()) {
    const lines = node.type === 'text' ? linesOf(node, source) : undefined;
    const words: (string | undefined)[] = lines?.map(({ text }) => text) ?? [firstWords(node, source)];
    const next = children[child + 1];
    // What goes on in bold words or a link is no empty point, and `▲[2.3%](fig:x)` no point at all.
    if (lines && next && next.type !== 'break') words[words.length - 1] += next.type === 'link' ? '[' : '*';
    for (const [line, text] of words.entries()) {
      const mark = (line > 0 || atStart) && text !== undefined ? typedMark(text) : undefined;
      if (mark)
        cuts.push({ child, line, mark, opens: child === 0 && line === 0, indent: indentOf(node, line, source) });
    }
    const isEmpty = node.type === 'html' || (node.type === 'text' && node.value.trim() === '');
    atStart = node.type === 'break' || lines?.at(-1)?.text === '' || (atStart && isEmpty);
  }
  return cuts;
}

interface Line {
  readonly text: string;
  /** Of its first sign in the source, and behind its last. */
  readonly from: number;
  readonly to: number;
}

/** The lines of a text as Markdown reads them, each with where it stands in the source; undefined where the two do not match. */
function linesOf(node: Text, source: string): readonly Line[] | undefined {
  const texts = node.value.split('\n');
  const written = typed(node, source).split('\n');
  if (texts.length !== written.length) return undefined;
  let offset = node.position?.start.offset ?? 0;
  return texts.map((text, index) => {
    const line = written[index] ?? '';
    const from = offset + (index === 0 ? 0 : (/^[ \t>]*/u.exec(line)?.[0].length ?? 0));
    offset += line.length + 1;
    // A mark that is written as an escape or as `&#9633;` is meant as text.
    return { text: source.startsWith([...text][0] ?? '', from) ? text : `\u2060${text}`, from, to: offset - 1 };
  });
}

/** The words with which a bold or slanted stretch begins. */
function firstWords(node: PhrasingContent, source: string): string | undefined {
  if (node.type === 'text') return linesOf(node, source)?.[0]?.text;
  if (node.type !== 'strong' && node.type !== 'emphasis') return undefined;
  const [first] = node.children;
  return first && firstWords(first, source);
}

function indentOf(node: PhrasingContent, line: number, source: string): number {
  const start = node.type === 'text' ? linesOf(node, source)?.[line]?.from : undefined;
  const offset = start ?? node.position?.start.offset ?? 0;
  const before = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
  return before
    .replace(/\t/gu, '    ')
    .replace(/^[ \t]*(?:>[ \t]?)*/u, quoted => quoted.replace(/.*>[ \t]?/u, ''))
    .search(/[^ ]|$/u);
}

function childrenBetween(
  children: readonly PhrasingContent[],
  start: Position,
  end: Position | undefined,
  source: string,
): PhrasingContent[] {
  const chosen = children.flatMap((node, child): readonly PhrasingContent[] => {
    if (child < start.child || (end && (child > end.child || (child === end.child && end.line === 0)))) return [];
    const from = child === start.child ? start.line : 0;
    const to = end && child === end.child ? end.line : undefined;
    if (node.type !== 'text' || (from === 0 && to === undefined)) return [node];
    const lines = linesOf(node, source);
    const [first, last] = [lines?.[from], lines?.[(to ?? lines.length) - 1]];
    const { position } = node;
    if (!first || !last || !position) return [node];
    const placeAt = (line: number, offset: number) => ({
      line: position.start.line + line,
      column: offset - source.lastIndexOf('\n', offset - 1),
      offset,
    });
    const value = node.value.split('\n').slice(from, to).join('\n');
    const behind = to === undefined ? position.end : placeAt(to - 1, last.to);
    return [
      {
        type: 'text',
        value,
        position: { start: from === 0 ? position.start : placeAt(from, first.from), end: behind },
      },
    ];
  });
  // The break that parted two lines parts nothing any more.
  while (chosen.at(-1)?.type === 'break') chosen.pop();
  return chosen;
}

/** `children` without their first `length` signs. */
function shortened(children: readonly PhrasingContent[], length: number): readonly PhrasingContent[] {
  const [first, ...others] = children;
  if (!first || length === 0) return children;
  if (first.type === 'html') return [first, ...shortened(others, length)];
  if (first.type === 'strong' || first.type === 'emphasis') {
    const inside = shortened(first.children, length);
    return inside.length === 0 ? others : [{ ...first, children: [...inside] }, ...others];
  }
  if (first.type !== 'text' || !first.position) return children;
  const value = first.value.slice(length);
  if (value === '') return others;
  const { start, end } = first.position;
  const moved = { ...start, column: start.column + length, offset: (start.offset ?? 0) + length };
  return [{ ...first, value, position: { start: moved, end } }, ...others];
}
