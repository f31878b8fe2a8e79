// The numbers of an article's own tables as figures whose labels are the heads of their rows and columns, so that prose can be held against them.
import { placesIn } from '../../briefing/figures/figure-links.ts';
import type { Figure, Figures } from '../../briefing/model/figure.ts';
import type { Locale } from '../../briefing/model/locale.ts';
import type { ManuscriptTable } from '../../manuscript/manuscript.ts';
import { figureOf } from '../figures/found-number.ts';
import { numbersOfTable } from '../figures/table-numbers.ts';

/** By the place of the cell: `12 3`. */
export function figuresOfTables(file: string, text: string, locale: Locale): Figures {
  const placeAt = placesIn(file, text);
  const figures = new Map<string, Figure>();
  for (const { index, 0: source, 1: title = '' } of text.matchAll(tablePattern)) {
    const rows = rowsOf(source.slice(source.indexOf('|')), index + source.indexOf('|'));
    const table: ManuscriptTable = {
      kind: 'table',
      headerRows: 1,
      place: placeAt(index),
      rows: rows.map(row =>
        row.map(({ words, at }) => ({ lines: words === '' ? [] : [[{ text: words }]], place: placeAt(at) })),
      ),
    };
    const at = { manuscript: 0, block: 0 };
    const { cells } = numbersOfTable({ at, table, locale, title, around: title, heading: '' });
    for (const [row, mentions] of cells.entries()) {
      for (const [column, mention] of mentions.entries()) {
        const place = table.rows[row]?.[column]?.place;
        if (!mention || !place) continue;
        const id = `${place.line} ${place.column}`;
        figures.set(id, { ...figureOf(mention), id, place, label: { [locale.language]: mention.label } });
      }
    }
  }
  return figures;
}

/** A table with the line above it. */
const tablePattern = /(?:^([^|\r\n]+)\r?\n(?:[ \t]*\r?\n)?)?(?:^[ \t]*\|[^\r\n]*(?:\r?\n|$))+/gm;

function rowsOf(
  source: string,
  start: number,
): readonly (readonly { readonly words: string; readonly at: number }[])[] {
  return [...source.matchAll(/^[ \t]*\|.*$/gm)].flatMap(({ index, 0: line }) => {
    if (/^[ \t]*\|[\s:|-]+$/.test(line)) return [];
    const cells = [
      ...line
        .trimEnd()
        .replace(/^[ \t]*\||\|$/g, sign => ' '.repeat(sign.length - 1) + (sign.endsWith('|') ? '\n' : ''))
        .matchAll(/[^|\n]+/g),
    ];
    return [cells.map(cell => ({ words: wordsOf(cell[0]), at: start + index + cell.index }))];
  });
}

/** What a cell says: links as their text, no emphasis. */
function wordsOf(cell: string): string {
  return cell
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/[*_]+/g, '')
    .trim()
    .normalize('NFC');
}
