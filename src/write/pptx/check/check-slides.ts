// Whether a deck says what its frames say: the same slides, shapes, words and notes, and nothing left over from making them.

import { type Cache, remembered } from '../../../cache.ts';
import { linkOf, type Package } from '../../../check/package/opened.ts';
import { at, child, childrenOf, descendants, type XmlElement } from '../../../container/tree.ts';
import { cleanText } from '../../../container/xml.ts';
import type { Frame } from '../../../typeset/frame.ts';
import { type ContentItem, contentItems, isIcon } from '../graft/content.ts';
import { fullHash } from '../identity.ts';
import { notesBody, propertiesOf, shapeName, shapeText } from './opened-slide.ts';

/** `slides` are the parts of the slides in their order. */
export function checkFrames(
  deck: Package,
  slides: readonly string[],
  frames: readonly Frame[],
  cache: Cache,
): readonly string[] {
  if (slides.length !== frames.length) {
    return [`The deck has ${slides.length} slides, there are ${frames.length} frames.`];
  }
  return frames.flatMap((frame, index) => {
    const part = slides[index] ?? '';
    const around = ['slideLayout', 'notesSlide'].map(kind => linkOf(deck, part, kind)?.target ?? '');
    const parts = [part, ...around].map(name => fullHash(deck.parts.get(name) ?? ''));
    const meant = meantBy(frame);
    return remembered(cache, `slide as meant ${JSON.stringify([meant, ...parts])}`, () =>
      slideProblems(deck, part, meant),
    );
  });
}

interface MeantItem {
  readonly name: string;
  readonly kind: ContentItem['kind'];
  readonly words: string;
  /** Whether it is to be passed over when the slide is read aloud; all else but text has an alternative text. */
  readonly isDecorative: boolean;
}

/** What a slide must say. */
interface MeantWords {
  readonly key: string;
  readonly items: readonly MeantItem[];
  readonly notes: string;
}

/** The words are cleaned of what a deck cannot hold. */
function meantBy(frame: Frame): MeantWords {
  const items = contentItems(frame).map(item => ({
    name: cleanText(item.name),
    kind: item.kind,
    words: wordsOf(item),
    isDecorative: isIcon(item),
  }));
  return {
    key: frame.key,
    items,
    notes: frame.notes.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n'),
  };
}

function slideProblems(deck: Package, part: string, { key, items, notes }: MeantWords): readonly string[] {
  const tree = child(child(deck.trees.get(part), 'p:cSld'), 'p:spTree');
  if (!tree) return [`Slide “${key}” is missing.`];
  const problems: string[] = [];
  const shapes = tree.children.slice(2);
  const named = new Map(shapes.map(shape => [shapeName(shape), shape]));
  if (named.size !== shapes.length) problems.push(`Slide “${key}” has two shapes of one name.`);
  for (const { name, kind, words, isDecorative } of items) {
    const shape = named.get(name);
    if (!shape) problems.push(`Slide “${key}” lacks “${name}”.`);
    else if (squeeze(words) !== squeeze(shapeText(shape))) {
      problems.push(`“${name}” says “${shapeText(shape)}”, not “${words}”.`);
    } else if (isDecorative) {
      if (descendants(shape, 'adec:decorative').length === 0) problems.push(`“${name}” is not marked as decorative.`);
    } else if (kind !== 'text' && (propertiesOf(shape)?.attributes.get('descr') ?? '') === '') {
      problems.push(`“${name}” has no alternative text.`);
    }
  }
  const names = new Set(items.map(({ name }) => name));
  const order = shapes.map(shapeName).filter(name => names.has(name));
  if (order.join('\n') !== items.map(({ name }) => name).join('\n')) {
    problems.push(`Slide “${key}” is not in reading order.`);
  }
  const layout = deck.trees.get(linkOf(deck, part, 'slideLayout')?.target ?? '');
  for (const shape of shapes) problems.push(...placeholderProblems(shape, layout, names));
  problems.push(...timingProblems(deck.trees.get(part), key));
  problems.push(...notesProblems(deck, part, key, notes));
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

/** What appears click by click is there, to its last paragraph. */
function timingProblems(slide: XmlElement | undefined, key: string): readonly string[] {
  const timing = child(slide, 'p:timing');
  if (!slide || !timing) return [];
  const shapes = new Map(
    (at(slide, 'p:cSld', 'p:spTree')?.children ?? []).map(shape => [propertiesOf(shape)?.attributes.get('id'), shape]),
  );
  return descendants(timing, 'p:spTgt').flatMap(target => {
    const id = target.attributes.get('spid');
    const shape = shapes.get(id);
    const last = Number(at(target, 'p:txEl', 'p:pRg')?.attributes.get('end') ?? -1);
    const paragraphs = childrenOf(child(shape, 'p:txBody'), 'a:p').length;
    if (shape && last < Math.max(paragraphs, 1)) return [];
    return [`On slide “${key}” something appears that is not there: shape ${id}, paragraph ${last + 1}.`];
  });
}

function notesProblems(deck: Package, part: string, key: string, notes: string): readonly string[] {
  const body = notesBody(deck, part);
  const found = body ? shapeText(body) : '';
  if (squeeze(found) === squeeze(cleanText(notes))) return [];
  return [`The notes of “${key}” say “${found}”, not “${notes}”.`];
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
