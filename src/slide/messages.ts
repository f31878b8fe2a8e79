// What can be wrong with templates and slide markup, in English and Korean.
import { type Diagnostic, nearest, type Place } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
export const unknownName = (place: Place, name: string, names: readonly string[]): Diagnostic =>
  fault('BD405', place, { name, near: nearest(name.split('.').at(-1) ?? name, names), names });
export const unknownTemplate = (place: Place, folder: string, name: string, names: readonly string[]): Diagnostic =>
  fault('BD408', place, { name, folder, near: nearest(name, names), names });
export const unknownTag = (place: Place, tag: string, parent: string, known: readonly string[]): Diagnostic =>
  fault('BD412', place, { tag, parent, near: nearest(tag, known), known });

export const noSlides = (place: Place, deck: string): Diagnostic => fault('BD418', place, { deck });

export const unknownOption = (
  place: Place,
  slide: string,
  name: string,
  template: string,
  names: readonly string[],
): Diagnostic => fault('BD428', place, { template, slide, name, near: nearest(name, names), names }, { slide });

/** What an option can be: a column of a table, yes or no, names, or a numeral that is shown. */
export type OptionKind = 'column' | 'boolean' | 'string' | 'numeral';
export const unknownColorRole = (place: Place, slide: string, name: string, names: readonly string[]): Diagnostic =>
  fault('BD389', place, { name, near: nearest(name, names), names }, { slide });

export const notShown = (place: Place, slide: string, text: string, template: string): Diagnostic => {
  const words = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return fault('BD426', place, { template, words, slide }, { slide });
};
