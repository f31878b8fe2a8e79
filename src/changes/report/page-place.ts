// One place of a slide in a full report: what it is, its words old and new, and how it fits now.

import { capital, type ReportWords } from '../../messages/report-words.ts';
import type { PlaceChange, TextChange } from '../compare/changes.ts';
import type { Difference } from '../compare/difference.ts';
import type { PageLine, ReportPiece } from './page.ts';

/** Words of an unchanged stretch that are shown beside a change; a stretch that is not longer by much is shown whole. */
const CONTEXT = 8;

/** `Title: ~~30.6%~~ **35.2%** of firms have adopted it [now 2 lines, was 1, no room left]` */
export function placeLine(place: PlaceChange, slide: string, language: string, words: ReportWords): PageLine {
  const head: ReportPiece = { text: capital(words.kinds[place.kind]), mark: 'strong' };
  if (place.kind === 'chart') {
    const what = { changed: words.redrawn, added: words.added, removed: words.removed }[place.status];
    return [head, { text: `${words.aside(nameIn(place.key, slide))}: ${what}` }];
  }
  const where = place.cell ? words.cell(place.cell.row, place.cell.column) : nameIn(place.key, slide);
  const isNamed = place.kind === 'title' || place.kind === 'notes';
  const fit = fitText(place, words);
  return [
    head,
    { text: `${isNamed ? '' : words.aside(where)}: ` },
    ...wordPieces(place.words, language === words.language ? undefined : language),
    ...(fit === '' ? [] : [{ text: ` [${fit}]` }]),
  ];
}

/** The name of a shape on its slide: `text/2`, `chart`; of an alternative text that of its shape. */
function nameIn(key: string, slide: string): string {
  return key.slice(slide.length + 1).replace(/\/alt$/, '');
}

function fitText({ fit }: TextChange, words: ReportWords): string {
  if (!fit) return '';
  const { before, after } = fit;
  const lines =
    before.lines === after.lines
      ? []
      : [words.linesNow(before.lines, after.lines), words.room(after.room - after.lines)];
  const size = before.size === after.size ? [] : [words.sizeNow(before.size, after.size)];
  return [...lines, ...size].join(', ');
}

/** Old and new words, with as much of the rest as shows where they stand. */
function wordPieces(words: readonly Difference[], language?: string): readonly ReportPiece[] {
  return words.map(({ kind, text }, index) =>
    kind === 'same'
      ? { text: abridged(text, index > 0, index < words.length - 1), language }
      : { text, mark: kind, language },
  );
}

/** Unchanged text, cut where it is far from a change: `… of the firms`. */
function abridged(text: string, follows: boolean, precedes: boolean): string {
  const words = text.match(/\s*\S+\s*?(?=\s|$)/g) ?? [];
  const start = follows || !precedes ? CONTEXT : 0;
  const end = precedes ? CONTEXT : 0;
  if (words.length <= start + end + 2) return text;
  const head = start > 0 ? `${words.slice(0, start).join('')} ` : '';
  const tail = end > 0 ? `${words.slice(-end).join('')}${/\s*$/.exec(text)?.[0] ?? ''}` : '';
  return `${head}…${tail.startsWith(' ') || tail === '' ? '' : ' '}${tail}`;
}
