// Reads a report in Markdown.
import type { AlignType, Nodes, PhrasingContent, RootContent, TableRow } from 'mdast';
import type { Place, Report } from '../diagnostics/diagnostics.ts';
import { parseMarkdown, positionOf } from '../text/markdown.ts';
import { decodeText } from '../text/read-text.ts';
import type { Draft, DraftCell, DraftManuscript, DraftParagraph } from './draft.ts';
import { type ManuscriptSpan, textOfSpans } from './manuscript.ts';

export async function readMarkdown(
  file: string,
  bytes: Uint8Array,
  report: Report,
): Promise<DraftManuscript | undefined> {
  const decoded = decodeText(file, bytes, report);
  if (decoded === undefined) return undefined;
  const source = decoded.replace(/^---\n[\s\S]*?\n---(?=\n|$)/u, matter => matter.replace(/[^\n]+/gu, ''));
  const nodes = await parseMarkdown(source);
  const addresses = new Map(
    nodes.flatMap(node => (node.type === 'definition' ? [[node.identifier, node.url] as const] : [])),
  );
  const notes = noteNumbers();
  const reading: Reading = {
    placeOf: node => {
      const { line, column } = positionOf(node).start;
      return { file, line, column };
    },
    addresses,
    numberOf: notes.numberOf,
  };
  const drafts = nodes.flatMap(node => draftsOf(node, reading, undefined));
  const footnotes = new Map<string, readonly ManuscriptSpan[]>();
  for (const node of nodes) {
    if (node.type !== 'footnoteDefinition' || !notes.known().has(node.identifier)) continue;
    const paragraphs = node.children.flatMap(child => draftsOf(child, reading, undefined)).flatMap(spansOf);
    footnotes.set(
      notes.numberOf(node.identifier),
      paragraphs.flatMap((spans, index) => (index === 0 ? spans : [{ text: ' ' }, ...spans])),
    );
  }
  return { drafts, footnotes };
}

interface Reading {
  readonly placeOf: (node: Nodes) => Place;
  readonly addresses: ReadonlyMap<string, string>;
  readonly numberOf: (identifier: string) => string;
}

/** Numbers footnotes in the order in which the text refers to them. */
function noteNumbers(): { numberOf: (identifier: string) => string; known: () => ReadonlySet<string> } {
  const numbers = new Map<string, string>();
  return {
    numberOf: identifier => {
      const number = numbers.get(identifier) ?? String(numbers.size + 1);
      numbers.set(identifier, number);
      return number;
    },
    known: () => new Set(numbers.keys()),
  };
}

function spansOf(draft: Draft): readonly (readonly ManuscriptSpan[])[] {
  return draft.kind === 'paragraph' ? [draft.spans] : [];
}

function draftsOf(node: RootContent, reading: Reading, list: DraftParagraph['list']): readonly Draft[] {
  const place = reading.placeOf(node);
  switch (node.type) {
    case 'heading':
      return [{ kind: 'paragraph', spans: spansIn(node.children, reading), heading: node.depth, place }];
    case 'paragraph': {
      const pictures = node.children.filter(({ type }) => type === 'image' || type === 'imageReference');
      const lost: readonly Draft[] = pictures.map(() => ({ kind: 'loss', what: 'picture', place }));
      return [{ kind: 'paragraph', spans: spansIn(node.children, reading), list, place }, ...lost];
    }
    case 'list':
      return node.children.flatMap(({ children }) =>
        children.flatMap((child, index) => {
          const own = { level: (list?.level ?? 0) + 1, ordered: node.ordered === true };
          return draftsOf(child, reading, child.type === 'list' || index === 0 ? own : undefined);
        }),
      );
    case 'blockquote':
      return node.children.flatMap(child => draftsOf(child, reading, list));
    case 'code':
      return node.value.split('\n').map((text): Draft => ({ kind: 'paragraph', spans: [{ text }], place }));
    case 'table':
      return [tableOf(node.children, node.align, place, reading)];
    default:
      return [];
  }
}

function tableOf(
  rows: readonly TableRow[],
  align: readonly AlignType[] | null | undefined,
  place: Place,
  reading: Reading,
): Draft {
  const columns = Math.max(align?.length ?? 0, ...rows.map(({ children }) => children.length));
  return {
    kind: 'table',
    headerRows: rows.length > 1 ? 1 : 0,
    rows: rows.map(row =>
      Array.from({ length: columns }, (_, column): DraftCell => {
        const cell = row.children[column];
        if (!cell) return { lines: [], place: reading.placeOf(row) };
        const spans = spansIn(cell.children, reading);
        return { lines: textOfSpans(spans).trim() === '' ? [] : [spans], place: reading.placeOf(cell) };
      }),
    ),
    place,
  };
}

type Look = Omit<ManuscriptSpan, 'text' | 'footnote'>;

function spansIn(nodes: readonly PhrasingContent[], reading: Reading, look: Look = {}): readonly ManuscriptSpan[] {
  return nodes.flatMap((node): readonly ManuscriptSpan[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return [{ ...look, text: node.value }];
      case 'break':
        return [{ ...look, text: '\n' }];
      case 'html':
        return /^<br\s*\/?>$/iu.test(node.value) ? [{ ...look, text: '\n' }] : [];
      case 'strong':
        return spansIn(node.children, reading, { ...look, strong: true });
      case 'emphasis':
        return spansIn(node.children, reading, { ...look, emphasis: true });
      case 'delete':
        return spansIn(node.children, reading, look);
      case 'link':
        return spansIn(node.children, reading, { ...look, href: node.url });
      case 'linkReference':
        return spansIn(node.children, reading, { ...look, href: reading.addresses.get(node.identifier) });
      case 'footnoteReference':
        return [{ ...look, text: '', footnote: reading.numberOf(node.identifier) }];
      default:
        return [];
    }
  });
}
