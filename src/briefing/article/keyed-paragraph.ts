// Paragraphs of a slide that begin with a key, as `takeaway: …`, and the one with `qr:`, a link that is to be scanned.

import type { Diagnostic, Place } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import type { ArticleBlock, Inline } from '../model/article.ts';
import { tidy } from './article-inline.ts';
import type { LineRange } from './article-margin.ts';
import type { Reading } from './article-markdown.ts';

export interface KeyedParagraph {
  /** Without the key. */
  readonly children: readonly Inline[];
  /** Of the key. */
  readonly place: Place;
}

const openingOf = (key: string): RegExp => new RegExp(`^[ \\t]*${key}[ \\t]*[:：][ \\t]*`, 'iu');

/** The words in a paragraph that begins with `key`; undefined where it does not. */
export function keyedParagraph(words: readonly Inline[], key: string): KeyedParagraph | undefined {
  const [first, ...others] = words;
  const found = first?.kind === 'text' ? openingOf(key).exec(first.text) : null;
  if (first?.kind !== 'text' || !found) return undefined;
  const [{ length }] = found;
  const place = { ...first.place, column: first.place.column + length };
  const children = tidy([{ ...first, text: first.text.slice(length), place }, ...others]);
  return { children, place: first.place };
}

/** What is reported of a key that stands where it is not read. */
export interface KeyFaults {
  /** A second one on a slide. */
  readonly second: (place: Place, first: Place) => Diagnostic;
  /** One that Markdown joins to what stands above it. */
  readonly joined: (place: Place) => Diagnostic;
}

/** Reports of the lines of a slide, whose paragraphs with that key begin at `places`, where else the key stands. */
export function checkKey(
  key: string,
  places: readonly Place[],
  { from, to }: LineRange,
  { file, source, report }: Reading,
  faults: KeyFaults,
): void {
  const [first, ...others] = places;
  for (const place of first ? others : []) report(faults.second(place, first ?? place));
  const opening = openingOf(key);
  if (!new RegExp(opening, 'imu').test(source)) return;
  const lines = source.split('\n');
  for (let line = from + 1; line < to; line++) {
    const text = lines[line - 1] ?? '';
    if (!opening.test(text) || places.some(place => place.line === line)) continue;
    report(faults.joined({ file, line, column: text.search(/\S/u) + 1 }));
  }
}

const QR = 'qr';

/** The link that words in a paragraph are; undefined where they have no such key. */
export function qrLinkOf(words: readonly Inline[]): Extract<ArticleBlock, { kind: 'qr-link' }> | undefined {
  const found = keyedParagraph(words, QR);
  if (!found) return undefined;
  const [link, ...others] = found.children.filter(child => child.kind === 'link');
  return { kind: 'qr-link', ...found, link: others.length > 0 || link?.href.startsWith('#') ? undefined : link };
}

/** What is wrong with links to be scanned on the lines of a slide: one that leads nowhere, a second one, and one that Markdown joins to what stands above it. */
export function checkQrLinks(blocks: readonly ArticleBlock[], lines: LineRange, reading: Reading): void {
  const found = blocks.filter(block => block.kind === 'qr-link');
  for (const { link, place } of found) if (!link) reading.report(fault('BD682.address', place, {}));
  const places = found.map(({ place }) => place);
  checkKey(QR, places, lines, reading, {
    second: (place, first) => fault('BD682.second', place, { first }),
    joined: place => fault('BD682.joined', place, {}),
  });
}
