// What can be wrong with templates and slide markup, in English and Korean.
import { type Diagnostic, nearest, type Place } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
export const unknownTemplate = (place: Place, folder: string, name: string, names: readonly string[]): Diagnostic =>
  fault('BD408', place, { name, folder, near: nearest(name, names), names });
export const unknownTag = (place: Place, tag: string, parent: string, known: readonly string[]): Diagnostic =>
  fault('BD412', place, { tag, parent, near: nearest(tag, known), known });

export const unknownColorRole = (place: Place, slide: string, name: string, names: readonly string[]): Diagnostic =>
  fault('BD389', place, { name, near: nearest(name, names), names }, { slide });
