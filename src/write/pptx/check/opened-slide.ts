// Slides of an opened deck: their shapes' names, and what those say.
import { linkOf, type Package } from '../../../check/package/opened.ts';

import { allElements, child, descendants, type XmlElement } from '../../../container/tree.ts';

/** The text box of the notes of a slide's part, where it has notes. */
export function notesBody(deck: Package, part: string): XmlElement | undefined {
  const notes = deck.trees.get(linkOf(deck, part, 'notesSlide')?.target ?? '');
  return notes && descendants(notes, 'p:sp').find(shape => placeholderType(shape) === 'body');
}

/** `title`, `sldNum`; undefined for a shape that is no placeholder. */
export function placeholderType(shape: XmlElement): string | undefined {
  return descendants(shape, 'p:ph')[0]?.attributes.get('type');
}

/** Paragraphs and line breaks end in `\n`. */
export function shapeText(shape: XmlElement): string {
  return descendants(shape, 'a:p')
    .map(paragraph => allElements(paragraph).map(inlineText).join(''))
    .join('\n');
}

function inlineText(node: XmlElement): string {
  if (node.name === 'a:t') return node.text;
  return node.name === 'a:br' ? '\n' : '';
}

/** Name, id and alternative text. */
export function propertiesOf(shape: XmlElement): XmlElement | undefined {
  return child(shape.children[0], 'p:cNvPr');
}

export function shapeName(shape: XmlElement): string {
  return propertiesOf(shape)?.attributes.get('name') ?? '';
}
