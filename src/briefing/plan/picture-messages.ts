// What is said to the author about pictures in the article and the plan (BD650-652, BD659).
import { type Diagnostic, nearest, type Place } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
/** Why a path is refused. */
export type PathFault = 'empty' | 'address' | 'absolute' | 'outside' | 'backslash';
export const missingPicture = (place: Place, path: string, folder: string, paths: readonly string[]): Diagnostic =>
  fault('BD652', place, { path, folder, near: nearest(path, paths), paths });
