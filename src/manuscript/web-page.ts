// Reads a report in HTML, as it is saved from a browser or a word processor.
import type { DefaultTreeAdapterTypes as Html } from 'parse5';
import type { Place, Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { decodeText } from '../text/read-text.ts';
import { linesOfDrafts } from './cell-lines.ts';
import type { Draft, DraftCell, DraftManuscript, DraftParagraph } from './draft.ts';
import type { ManuscriptSpan } from './manuscript.ts';
import { type GridCell, MOST_COLUMNS, mergedGrid } from './merged-grid.ts';
import { pictureDraft } from './shown-picture.ts';

export async function readWebPage(
  file: string,
  bytes: Uint8Array,
  report: Report,
): Promise<DraftManuscript | undefined> {
  const source = decodeText(file, bytes, report);
  if (source === undefined) return undefined;
  const { parse } = await import('parse5');
  const page = parse(source, { sourceCodeLocationInfo: true });
  const reader = pageReader(file);
  reader.walk(page.childNodes, { strong: false, emphasis: false, href: undefined }, undefined, 0);
  if (!reader.isTooDeep()) return { drafts: reader.drafts() };
  report(fault('BD703.part', { file, line: 1, column: 1 }, { part: 'body' }));
  return undefined;
}

/** What is not text of the page, or is that of all pages of a site. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'nav',
  'button',
  'select',
  'textarea',
  'iframe',
  'object',
  'rt',
  'rp',
]);

const BLOCKS: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'header',
  'hr',
  'html',
  'main',
  'p',
  'pre',
  'section',
  'summary',
]);

const MOST_LEVELS = 400;

interface Look {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly href: string | undefined;
}

interface PageReader {
  readonly walk: (nodes: readonly Html.ChildNode[], look: Look, list: DraftParagraph['list'], level: number) => void;
  readonly drafts: () => readonly Draft[];
  readonly isTooDeep: () => boolean;
}

function pageReader(file: string): PageReader {
  const found: Draft[] = [];
  let spans: ManuscriptSpan[] = [];
  let place: Place | undefined;
  let own: Pick<DraftParagraph, 'heading' | 'list'> = {};
  let isTooDeep = false;

  const placeOf = (node: Html.ChildNode): Place => {
    const at = node.sourceCodeLocation;
    return { file, line: at?.startLine ?? 1, column: at?.startCol ?? 1 };
  };
  const end = (next: typeof own = {}): void => {
    if (spans.some(({ text }) => text.trim() !== '')) found.push({ kind: 'paragraph', spans, ...own, place });
    spans = [];
    place = undefined;
    own = next;
  };

  function walk(nodes: readonly Html.ChildNode[], look: Look, list: DraftParagraph['list'], level: number): void {
    isTooDeep ||= level > MOST_LEVELS;
    if (isTooDeep) return;
    for (const node of nodes) {
      if ('value' in node) {
        if (node.value.trim() !== '') place ??= placeOf(node);
        const { strong, emphasis, href } = look;
        const text = node.value.replace(/\s+/gu, ' ');
        spans.push({
          text,
          ...(strong && { strong }),
          ...(emphasis && { emphasis }),
          ...(href !== undefined && { href }),
        });
      } else if ('tagName' in node) readElement(node, look, list, level + 1);
    }
  }

  function readElement(node: Html.Element, look: Look, list: DraftParagraph['list'], level: number): void {
    const { tagName, childNodes } = node;
    if (LEFT_OUT.has(tagName)) return;
    if (isHidden(node)) {
      if (hasText(childNodes, 0)) found.push({ kind: 'loss', what: 'hiddenText', place: placeOf(node) });
      return;
    }
    const heading = /^h([1-6])$/u.exec(tagName)?.[1];
    if (heading !== undefined) {
      end({ heading: Number(heading) });
      walk(childNodes, look, undefined, level);
      end();
      return;
    }
    switch (tagName) {
      case 'br':
        spans.push({ text: '\n' });
        return;
      case 'b':
      case 'strong':
        walk(childNodes, { ...look, strong: true }, list, level);
        return;
      case 'i':
      case 'em':
        walk(childNodes, { ...look, emphasis: true }, list, level);
        return;
      case 'a':
        walk(childNodes, { ...look, href: attribute(node, 'href') ?? look.href }, list, level);
        return;
      case 'del':
        found.push({ kind: 'loss', what: 'trackedChange', place: placeOf(node) });
        return;
      case 'math':
        found.push({ kind: 'loss', what: 'equation', place: placeOf(node) });
        return;
      case 'svg':
      case 'canvas':
        found.push({ kind: 'loss', what: 'drawing', place: placeOf(node) });
        return;
      case 'img':
        found.push({
          ...pictureDraft(dataOf(attribute(node, 'src') ?? ''), attribute(node, 'alt') ?? ''),
          place: placeOf(node),
        });
        return;
      case 'ul':
      case 'ol': {
        end();
        const below = { level: (list?.level ?? 0) + 1, ordered: tagName === 'ol' };
        walk(childNodes, look, below, level);
        end();
        return;
      }
      case 'li':
        end({ list: list ?? { level: 1, ordered: false } });
        walk(childNodes, look, list, level);
        end();
        return;
      case 'table':
        end();
        readTable(node, look, level);
        return;
      default: {
        // The first paragraph of a point is the point.
        const isOpening = own.list !== undefined && spans.every(({ text }) => text.trim() === '');
        if (BLOCKS.has(tagName) && !isOpening) end();
        walk(childNodes, look, list, level);
        if (BLOCKS.has(tagName)) end();
      }
    }
  }

  function readTable(table: Html.Element, look: Look, level: number): void {
    for (const caption of table.childNodes)
      if (isElement(caption, 'caption')) readElement(caption, look, undefined, level);
    const rows = rowsOf(table);
    const taken: number[] = [];
    const cells: GridCell<DraftCell>[] = [];
    let headerRows = 0;
    for (const [row, line] of rows.entries()) {
      const inRow = line.childNodes.filter(each => isElement(each, 'td') || isElement(each, 'th'));
      const isHeader = inRow.length > 0 && inRow.every(each => isElement(each, 'th'));
      if (headerRows === row && (isHeader || isElement(line.parentNode, 'thead'))) headerRows++;
      let column = 0;
      for (const cell of inRow) {
        if (!('tagName' in cell)) continue;
        while ((taken[column] ?? 0) > row) column++;
        const columns = Math.min(MOST_COLUMNS, spanOf(cell, 'colspan'));
        const down = Math.min(rows.length - row, spanOf(cell, 'rowspan'));
        for (let at = column; at < column + columns; at++) taken[at] = row + down;
        const inside = pageReader(file);
        inside.walk(cell.childNodes, { ...look, strong: false }, undefined, level);
        isTooDeep ||= inside.isTooDeep();
        const { lines, losses } = linesOfDrafts(inside.drafts());
        found.push(...losses);
        cells.push({ cell: { lines, place: placeOf(cell) }, row, column, rows: down, columns });
        column += columns;
      }
    }
    const [only, ...others] = cells;
    const place = placeOf(table);
    if (only && others.length === 0) {
      for (const line of only.cell.lines) found.push({ kind: 'paragraph', spans: line, place });
    } else if (cells.length > 0) {
      found.push({ kind: 'table', headerRows, rows: mergedGrid(cells, () => ({ lines: [], place })), place });
    }
  }

  return {
    walk,
    drafts: () => {
      end();
      return found;
    },
    isTooDeep: () => isTooDeep,
  };
}

function isElement(node: Html.ParentNode | Html.ChildNode | null, name: string): node is Html.Element {
  return node !== null && 'tagName' in node && node.tagName === name;
}

function rowsOf(table: Html.Element): readonly Html.Element[] {
  return table.childNodes.flatMap(each => {
    if (isElement(each, 'tr')) return [each];
    const isGroup = isElement(each, 'thead') || isElement(each, 'tbody') || isElement(each, 'tfoot');
    return isGroup ? each.childNodes.filter(row => isElement(row, 'tr')) : [];
  });
}

function attribute({ attrs }: Html.Element, name: string): string | undefined {
  return attrs.find(each => each.name === name)?.value;
}

function spanOf(cell: Html.Element, name: string): number {
  const span = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return Number.isFinite(span) && span > 0 ? span : 1;
}

function isHidden(node: Html.Element): boolean {
  const style = attribute(node, 'style') ?? '';
  return attribute(node, 'hidden') !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style);
}

function hasText(nodes: readonly Html.ChildNode[], level: number): boolean {
  if (level > MOST_LEVELS) return false;
  return nodes.some(node => {
    if ('value' in node) return node.value.trim() !== '';
    return 'childNodes' in node && hasText(node.childNodes, level + 1);
  });
}

/** The bytes of a picture that stands in the page itself; one elsewhere is not fetched. */
function dataOf(address: string): Uint8Array | undefined {
  const data = /^data:image\/[\w.+-]+;base64,([A-Za-z0-9+/=\s]+)$/u.exec(address)?.[1];
  return data === undefined ? undefined : Uint8Array.from(atob(data.replace(/\s/gu, '')), sign => sign.charCodeAt(0));
}
