// The workbook behind a chart: its cells, to be held against what the chart shows.

import { decodeXml, parseTree } from '../../container/read-xml.ts';
import { allElements, type XmlElement } from '../../container/tree.ts';
import { unzip } from '../../container/zip.ts';
import { linkOf, type Package } from '../package/opened.ts';
import type { Chart, StoredRange } from './chart.ts';

/** Contents of cells by sheet and name: `Sheet1`, `B2`. */
export type ChartCells = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Unpacked, in bytes; the data of a chart has a thousandth of it. */
const LARGEST = 16 * 1024 * 1024;

/** The workbook that a chart's part leads to; undefined where it has none, or one that cannot be read. */
export function cellsOfChart(opened: Package, chart: string): ChartCells | undefined {
  const bytes = opened.parts.get(linkOf(opened, chart, 'package')?.target ?? '');
  return bytes && readChartCells(bytes);
}

export function readChartCells(bytes: Uint8Array): ChartCells | undefined {
  const files = unzip(bytes, name => /^xl\/.*\.(?:xml|rels)$/.test(name), LARGEST);
  const trees = new Map<string, XmlElement>();
  try {
    for (const [name, data] of files ?? []) trees.set(name, parseTree(decodeXml(data)));
  } catch {
    return undefined;
  }
  const book = trees.get('xl/workbook.xml');
  if (!book) return undefined;
  const links = new Map(
    named(trees.get('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.get('Id'),
      attributes.get('Target') ?? '',
    ]),
  );
  const texts = named(trees.get('xl/sharedStrings.xml'), 'si').map(textIn);
  return new Map(
    named(book, 'sheet').map(({ attributes }) => {
      const target = links.get(attributes.get('r:id')) ?? '';
      const sheet = trees.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
      const cells = named(sheet, 'c').map(cell => [cell.attributes.get('r') ?? '', contentOf(cell, texts)] as const);
      return [attributes.get('name') ?? '', new Map(cells)];
    }),
  );
}

/** Elements of that name, whatever their prefix. */
function named(root: XmlElement | undefined, name: string): readonly XmlElement[] {
  return root ? allElements(root).filter(node => node.name.replace(/^.*:/, '') === name) : [];
}

function textIn(node: XmlElement): string {
  return named(node, 't')
    .map(({ text }) => text)
    .join('');
}

function contentOf(cell: XmlElement, texts: readonly string[]): string {
  const value = named(cell, 'v')[0]?.text ?? '';
  switch (cell.attributes.get('t')) {
    case 's':
      return texts[Number(value)] ?? '';
    case 'inlineStr':
      return textIn(cell);
    default:
      return value;
  }
}

export interface OtherCell {
  readonly cell: string;
  /** In the chart. */
  readonly shown: string;
  /** In the cell; empty where that is. */
  readonly stands: string;
}

/** The cells that have something else than the chart shows, in the order of the chart. */
export function otherCells({ plots }: Chart, workbook: ChartCells): readonly OtherCell[] {
  const ranges = plots.flatMap(({ series }) => series.flatMap(each => Object.values(each.ranges)));
  return ranges.flatMap(range => otherIn(range, workbook));
}

function otherIn({ formula, texts }: StoredRange, workbook: ChartCells): readonly OtherCell[] {
  const place = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(formula);
  const [, quoted, plain, from = '', top = '', to = from, bottom = top] = place ?? [];
  const sheet = workbook.get(quoted?.replaceAll("''", "'") ?? plain ?? '');
  const [across, down] = [columnNumber(to) - columnNumber(from), Number(bottom) - Number(top)];
  // A chart leaves out what is hidden in the sheet.
  if (!sheet || across + down + 1 !== texts.length) return [];
  return texts.flatMap((shown = '', index) => {
    const column = columnName(columnNumber(from) + Math.min(across, index));
    const cell = column + (Number(top) + Math.min(down, index));
    const stands = sheet.get(cell) ?? '';
    return isSame(shown, stands) ? [] : [{ cell, shown, stands }];
  });
}

/** Numbers may be written with more digits than they have, or, as names, in the format of their cells. */
function isSame(shown: string, stands: string): boolean {
  if (shown.trim() === stands.trim()) return true;
  if (shown === '' || stands === '') return false;
  const [a, b] = [Number(shown), Number(stands)];
  return Number.isNaN(a) ? !Number.isNaN(b) : Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function columnNumber(name: string): number {
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function columnName(number: number): string {
  const rest = (number - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return number <= 26 ? letter : columnName((number - 1 - rest) / 26) + letter;
}
