// What a table of figures may hold, and that its columns have names, whichever file it comes from.

import type { Place, Report } from '../../../diagnostics/diagnostics.ts';
import { fault } from '../../../diagnostics/fault.ts';
import { limitOf } from '../../../limits.ts';
import { figureColumns } from './table-columns.ts';

/** Whether a table may have so many cells, or characters; else that is reported. `isSmall(place, 160_000, 'cells', report)` is false. */
export function isSmall(place: Place, count: number, unit: 'cells' | 'characters', report: Report): boolean {
  const limit = limitOf(`table-${unit}`);
  if (count <= limit) return true;
  report(fault('BD212', place, { found: count, unit, limit }));
  return false;
}

/** Whether a cell may have so many UTF-16 units, usually as many as Excel can hold; else that is reported. */
export function isShort(place: Place, length: number, report: Report): boolean {
  const limit = limitOf('cell-characters');
  if (length <= limit) return true;
  report(fault('BD211', place, { found: length, limit }));
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
