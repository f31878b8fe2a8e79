// Whether a deck says what its frames say: the same slides, shapes, words and notes, and nothing left over from making them.

import { linkOf, type Package } from '../../../check/package/opened.ts';
import { child, descendants, type XmlElement } from '../../../container/tree.ts';
import { cleanText } from '../../../container/xml.ts';
import type { Frame } from '../../../typeset/frame.ts';
import { type ContentItem, contentItems } from '../graft/content.ts';
import { notesBody, propertiesOf, shapeName, shapeText } from './opened-slide.ts';

/** `slides` are the parts of the slides in their order. */
export function checkFrames(deck: Package, slides: readonly string[], frames: readonly Frame[]): readonly string[] {
  if (slides.length !== frames.length) {
    return [`The deck has ${slides.length} slides, there are ${frames.length} frames.`];
  }
  return frames.flatMap((frame, index) => slideProblems(deck, slides[index] ?? '', frame));
}

function slideProblems(deck: Package, part: string, frame: Frame): readonly string[] {
  const tree = child(child(deck.trees.get(part), 'p:cSld'), 'p:spTree');
  if (!tree) return [`Slide “${frame.key}” is missing.`];
  const problems: string[] = [];
  const shapes = tree.children.slice(2);
  const items = contentItems(frame);
  const named = new Map(shapes.map(shape => [shapeName(shape), shape]));
  if (named.size !== shapes.length) problems.push(`Slide “${frame.key}” has two shapes of one name.`);
  for (const item of items) {
    const shape = named.get(cleanText(item.name));
    if (!shape) problems.push(`Slide “${frame.key}” lacks “${item.name}”.`);
    else if (squeeze(wordsOf(item)) !== squeeze(shapeText(shape))) {
      problems.push(`“${item.name}” says “${shapeText(shape)}”, not “${wordsOf(item)}”.`);
    } else if (item.kind !== 'text' && (propertiesOf(shape)?.attributes.get('descr') ?? '') === '') {
      problems.push(`“${item.name}” has no alternative text.`);
    }
  }
  const names = new Set(items.map(item => cleanText(item.name)));
  const order = shapes.map(shapeName).filter(name => names.has(name));
  if (order.join('\n') !== items.map(item => cleanText(item.name)).join('\n')) {
    problems.push(`Slide “${frame.key}” is not in reading order.`);
  }
  const layout = deck.trees.get(linkOf(deck, part, 'slideLayout')?.target ?? '');
  for (const shape of shapes) problems.push(...placeholderProblems(shape, layout, names));
  problems.push(...notesProblems(deck, part, frame));
  return problems;
}

/** A placeholder stands on the layout too; shapes that no frame names are footers and slide numbers. */
function placeholderProblems(
  shape: XmlElement,
  layout: XmlElement | undefined,
  names: ReadonlySet<string>,
): readonly string[] {
  const [placeholder] = descendants(shape, 'p:ph');
  const type = placeholder?.attributes.get('type') ?? '';
  const name = shapeName(shape);
  const problems: string[] = [];
  if (!names.has(name) && type !== 'ftr' && type !== 'sldNum') problems.push(`“${name}” stands in no frame.`);
  if (!placeholder) return problems;
  const same = (other: XmlElement): boolean =>
    ['type', 'idx'].every(attribute => other.attributes.get(attribute) === placeholder?.attributes.get(attribute));
  if (!layout || !descendants(layout, 'p:ph').some(same)) problems.push(`“${name}” has no place on its layout.`);
  if (shape.name === 'p:sp' && shapeText(shape).trim() === '') problems.push(`“${name}” is an empty placeholder.`);
  return problems;
}

function notesProblems(deck: Package, part: string, frame: Frame): readonly string[] {
  const expected = frame.notes.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
  const body = notesBody(deck, part);
  const found = body ? shapeText(body) : '';
  if (squeeze(found) === squeeze(cleanText(expected))) return [];
  return [`The notes of “${frame.key}” say “${found}”, not “${expected}”.`];
}

/** What an item says, cleaned of what a deck cannot hold. */
function wordsOf(item: ContentItem): string {
  const words = (paragraphs: readonly { readonly runs: readonly { readonly text: string }[] }[]): string =>
    cleanText(paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n'));
  switch (item.kind) {
    case 'text':
      return words(item.paragraphs);
    case 'table':
      return item.rows.flatMap(row => row.cells.map(cell => words(cell.paragraphs))).join('\n');
    case 'picture':
    case 'image':
      return '';
  }
}

/** Spaces do not count: a written break takes the place of one. */
function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}
