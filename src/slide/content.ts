// Block markup made into content: paragraphs, lists, tables, charts.
import type { Report } from '../diagnostics/diagnostics.ts';
import { checkAttributes, elementsIn, type MarkupElement, type Node, unknownTag } from './markup.ts';
import { inlineTags, type RunSources, readRuns } from './runs.ts';
import type { Content, Paragraph, TableCell } from './slide.ts';

/** What a placeholder may hold beside text in a line, with the attributes of each. */
const blockTags: ReadonlyMap<string, readonly string[]> = new Map([
  ['p', ['style', 'color']],
  ['ul', []],
  ['ol', []],
  ['table', ['style']],
  ['figure', ['chart', 'picture', 'alt', 'icon', 'qr']],
  ['shorter', []],
  ['source-line', []],
  ['source-list', []],
]);

/** The content of a placeholder: a table, a chart, a picture, an icon, or paragraphs. */
export function readContent(element: MarkupElement, sources: RunSources, report: Report): Content {
  const [first] = elementsIn(element);
  if (first?.name === 'table') return readTable(first, sources, report);
  if (first?.name === 'figure') {
    checkAttributes(first, blockTags.get('figure') ?? [], report);
    return readFigure(first);
  }
  const shorter = elementsIn(element).find(({ name }) => name === 'shorter');
  if (!shorter) return { kind: 'text', paragraphs: readParagraphs(element, sources, report) };
  const longer = { ...element, children: element.children.filter(child => child !== shorter) };
  return {
    kind: 'text',
    paragraphs: readParagraphs(longer, sources, report),
    shorter: readParagraphs(shorter, sources, report),
  };
}

/** `<figure chart="uses"/>`, `<figure picture="pictures/hall.png" alt="A hall"/>`, `<figure icon="factory"/>`, or `<figure qr="https://example.org" alt="QR code"/>`. */
function readFigure({ attributes, place }: MarkupElement): Content {
  const icon = attributes.get('icon');
  if (icon !== undefined) return { kind: 'icon', icon, place };
  const address = attributes.get('qr');
  if (address !== undefined) return { kind: 'qr-code', address, alt: attributes.get('alt') ?? '', place };
  const file = attributes.get('picture');
  if (file === undefined) return { kind: 'chart', chart: attributes.get('chart') ?? '' };
  return { kind: 'image', file, alt: attributes.get('alt') ?? '', place };
}

/** Paragraphs: those written as `<p>`, `<ul>`, `<ol>`, or the whole content as one. */
export function readParagraphs(element: MarkupElement, sources: RunSources, report: Report): readonly Paragraph[] {
  const blocks = elementsIn(element).filter(child => !inlineTags.has(child.name));
  if (blocks.length === 0) return paragraphOf(element, element.children, 0, undefined, sources, report);
  const misplaced = element.children.find(child =>
    child.kind === 'text' ? child.text.trim() !== '' : inlineTags.has(child.name),
  );
  if (misplaced)
    report(
      unknownTag(misplaced.place, misplaced.kind === 'text' ? 'text' : misplaced.name, element.name, [
        ...blockTags.keys(),
      ]),
    );
  return blocks.flatMap(block => readBlock(block, element, sources, report));
}

function readBlock(
  block: MarkupElement,
  parent: MarkupElement,
  sources: RunSources,
  report: Report,
): readonly Paragraph[] {
  checkAttributes(block, blockTags.get(block.name) ?? [...block.attributes.keys()], report);
  switch (block.name) {
    case 'p':
      return paragraphOf(block, block.children, 0, undefined, sources, report);
    case 'ul':
    case 'ol':
      return readList(block, 0, sources, report);
    default:
      report(unknownTag(block.place, block.name, parent.name, [...blockTags.keys(), ...inlineTags.keys()]));
      return [];
  }
}

function readList(list: MarkupElement, level: number, sources: RunSources, report: Report): readonly Paragraph[] {
  const kind = list.name === 'ol' ? 'number' : 'bullet';
  return elementsIn(list).flatMap(item => {
    if (item.name !== 'li') {
      report(unknownTag(item.place, item.name, list.name, ['li']));
      return [];
    }
    const isNested = (child: Node) => child.kind === 'element' && !inlineTags.has(child.name);
    const own = item.children.filter(child => !isNested(child));
    const nested = elementsIn(item).filter(isNested);
    return [
      ...paragraphOf(item, own, level, kind, sources, report),
      ...nested.flatMap(child =>
        child.name === 'ul' || child.name === 'ol'
          ? readList(child, level + 1, sources, report)
          : readBlock(child, item, sources, report).map(one => ({ ...one, level: one.level + level + 1 })),
      ),
    ];
  });
}

function paragraphOf(
  element: MarkupElement,
  children: readonly Node[],
  level: number,
  list: Paragraph['list'],
  sources: RunSources,
  report: Report,
): readonly Paragraph[] {
  const color = element.name === 'p' ? element.attributes.get('color') : undefined;
  const runs = readRuns(children, sources, report).map(run => (color && !run.color ? { ...run, color } : run));
  if (runs.length === 0) return [];
  const style = element.name === 'p' ? element.attributes.get('style') : undefined;
  return [{ runs, style, list, level, place: element.place }];
}

function readTable(table: MarkupElement, sources: RunSources, report: Report): Content {
  checkAttributes(table, blockTags.get('table') ?? [], report);
  const rows = elementsIn(table).filter(row => {
    if (row.name !== 'tr') report(unknownTag(row.place, row.name, 'table', ['tr']));
    return row.name === 'tr';
  });
  const cellsOf = (row: MarkupElement, tag: 'th' | 'td'): readonly TableCell[] =>
    elementsIn(row).flatMap(cell => {
      if (cell.name === tag) return [{ paragraphs: readParagraphs(cell, sources, report), place: cell.place }];
      report(unknownTag(cell.place, cell.name, 'tr', [tag]));
      return [];
    });
  const [header, ...others] = rows;
  return {
    kind: 'table',
    table: {
      header: header ? cellsOf(header, 'th') : [],
      rows: others.map(row => cellsOf(row, 'td')),
      style: table.attributes.get('style'),
      title: '',
      place: table.place,
    },
  };
}
