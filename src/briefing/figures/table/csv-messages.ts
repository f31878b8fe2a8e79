// What is said to the author about a table as such (BD205-213): its columns, rows and quotation marks.

import type { Diagnostic, Place } from '../../../diagnostics/diagnostics.ts';
import { fault } from '../../../diagnostics/fault.ts';

/** `from` is the line of the first row. */
export const columnsBelow = (place: Place, from: number): Diagnostic => {
  const last = place.line - 1;
  return fault('BD243', place, { place, from, last });
};

export const noColumns = (found: readonly { readonly text: string; readonly place: Place }[]): Diagnostic => {
  const names = listed(
    found.map(({ text }) => text),
    6,
  );
  return fault('BD244', found[0]?.place, { names });
};

export const columnsNotRead = (place: Place, names: readonly string[]): Diagnostic => ({
  code: 'BD245',
  severity: 'notice',
  place,
  what: {
    en: `${names.length === 1 ? 'a column was' : `${names.length} columns were`} not read: ${listed(names, 6)}.`,
    ko: `읽지 않은 열이 ${names.length}개 있습니다: ${listed(names, 6)}.`,
  },
});

/** Names in quotation marks, at most so many and then `…`. */
function listed(names: readonly string[], most = names.length): string {
  return [...names.slice(0, most).map(name => `“${name}”`), ...(names.length > most ? ['…'] : [])].join(', ');
}
