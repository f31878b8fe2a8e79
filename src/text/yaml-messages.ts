// A key that nothing reads is reported in one way, in every file of keys (BD131).
import { type Diagnostic, nearest, type Place } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';

export const unknownKey = (place: Place, key: string, known: readonly string[]): Diagnostic =>
  fault('BD131', place, { key, near: nearest(key, known), known });
