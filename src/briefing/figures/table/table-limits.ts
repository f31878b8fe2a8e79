// What a table of figures may hold, and that its columns have names, whichever file it comes from.

import type { Place, Report } from '../../../diagnostics/diagnostics.ts';
import { fault } from '../../../diagnostics/fault.ts';
import { figureColumns } from './table-columns.ts';

/** What Excel can hold in a cell, in UTF-16 units. */
const mostInCell = 32_767;
/** Cells, and UTF-16 units in all of them: far more than any table of published figures has. */
const most = { cells: 150_000, characters: 4_000_000 };

/** Whether a table may have so many cells, or characters; else that is reported. `isSmall(place, 160_000, 'cells', report)` is false. */
export function isSmall(place: Place, count: number, unit: keyof typeof most, report: Report): boolean {
  if (count <= most[unit]) return true;
  report(fault('BD212', place, { found: count, unit, limit: most[unit] }));
  return false;
}

/** Whether a cell may have so many UTF-16 units; else that is reported. */
export function isShort(place: Place, length: number, report: Report): boolean {
  if (length <= mostInCell) return true;
  report(fault('BD211', place, { found: length, limit: mostInCell }));
  return false;
}

/** Whether every column has a name, and none of the table's own stands twice; else that is reported. */
export function areNamed(
  columns: readonly { readonly text: string; readonly place: Place }[],
  report: Report,
  { kindOf } = figureColumns,
): boolean {
  const seen = new Map<string, Place>();
  let sound = true;
  for (const { text, place } of columns) {
    const earlier = seen.get(text);
    if (text === '') report(fault('BD207', place, {}));
    else if (earlier) report(fault('BD206', place, { name: text, earlier }));
    else if (kindOf(text) !== undefined) seen.set(text, place);
    sound &&= text !== '' && !earlier;
  }
  return sound;
}
