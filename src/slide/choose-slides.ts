// Chooses which slides of a deck are built, and which of them are hidden in the slide show.

import { nearest, type Placed, type Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { elementsIn, type MarkupElement } from './markup.ts';
import type { Slide } from './slide.ts';

/** Ids of the slides in a deck's markup, those that its template makes itself included: `['cover', 'contents', 'gap']`. */
export function slideIdsIn(root: MarkupElement): readonly string[] {
  return elementsIn(root)
    .flatMap(elementsIn)
    .flatMap(element => element.attributes.get('id') ?? []);
}

/** The deck's markup with no slides but those of `ids`, and without the sections that are then empty. */
export function onlySlides(root: MarkupElement, ids: readonly string[]): MarkupElement {
  const isChosen = (element: MarkupElement) => ids.includes(element.attributes.get('id') ?? '');
  const sections = elementsIn(root).map(section => ({ ...section, children: elementsIn(section).filter(isChosen) }));
  return { ...root, children: sections.filter(section => section.children.length > 0) };
}

/**
 * The slides, those that the audience is not shown marked as hidden. They keep their places and page numbers, since
 * PowerPoint counts them, too. Ids that the whole deck does not have are reported.
 */
export function hideSlides(
  slides: readonly Slide[],
  hidden: readonly Placed<string>[],
  { deck, ids }: { readonly deck: string; readonly ids: readonly string[] },
  report: Report,
): readonly Slide[] {
  for (const { value, place } of hidden) {
    if (ids.includes(value)) continue;
    report(fault('BD185', place, { deck, id: value, near: nearest(value, ids), ids: [...new Set(ids)] }));
  }
  return slides.map(slide => (hidden.some(({ value }) => value === slide.key) ? { ...slide, hidden: true } : slide));
}
