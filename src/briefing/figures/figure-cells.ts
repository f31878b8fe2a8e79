// The cells of a figure that are neither number nor date: its id, unit, base, and whether several answers were possible.

import { nearest, type Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import type { Unit } from '../model/figure.ts';
import type { OwnUnit, OwnUnits } from '../model/own-unit.ts';
import type { CsvCell } from './table/csv.ts';
import { unitMeant } from './unit-meant.ts';

/** Small Latin letters, digits, hyphens and dots, the latter between others: `ai-use.product-development`. */
export const idPattern = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

const number = /^[0-9]+(?:\.[0-9]+)?$/;

/** An id, or undefined when it is missing or written otherwise. */
export function readId({ text, place }: CsvCell, report: Report): string | undefined {
  if (text === '') report(fault('BD285', place, {}));
  else if (!idPattern.test(text)) report(fault('BD286', place, { text }));
  else return text;
  return undefined;
}

/** Units by the words that may stand in the column, in small letters. */
const units: ReadonlyMap<string, Unit> = new Map([
  ['percent', 'percent'],
  ['%', 'percent'],
  ['％', 'percent'],
  ['percentage points', 'percentage-points'],
  ['percentage-points', 'percentage-points'],
  ['%p', 'percentage-points'],
  ['％p', 'percentage-points'],
  ['count', 'count'],
  ['year', 'year'],
  ['ratio', 'ratio'],
  ['index', 'index'],
  ['plain', 'plain'],
]);

/** Whether the program has a unit of that name itself, all three capitals of a currency included. */
export function isBuiltInUnit(name: string): boolean {
  return /^[A-Z]{3}$/.test(name) || units.has(name.toLowerCase());
}

/** What the column `unit` says. */
export interface UnitCell {
  readonly unit: Unit;
  readonly currency?: string | undefined;
  readonly own?: OwnUnit | undefined;
}

/** A unit: `%` is percent, `KRW` (three capitals) a currency, all else one of the plan's own; nothing is said of those where the plan could not be read. */
export function readUnit(
  { text, place }: CsvCell,
  id: string,
  report: Report,
  ownUnits: OwnUnits | 'unknown' = new Map(),
): UnitCell | undefined {
  if (/^[A-Z]{3}$/.test(text)) return { unit: 'currency', currency: text };
  const unit = units.get(text.toLowerCase());
  if (unit) return { unit };
  const own = ownUnits === 'unknown' ? undefined : ownUnits.get(text.normalize('NFC'));
  if (own) return { unit: 'own', own };
  if (text === '') report(fault('BD288', place, { id }));
  else if (ownUnits !== 'unknown') {
    const known = [...[...units.keys()].filter(name => name.length > 2), ...ownUnits.keys()];
    report(fault('BD289', place, { text, near: nearest(text, known), meant: unitMeant(text) }));
  }
  return undefined;
}

/** The id of a figure, or a number without its commas: `13,825` is `13825`. */
export function readBase({ text, place }: CsvCell, report: Report): string | undefined {
  if (text === '') return undefined;
  const bare = /^[0-9]{1,3}(,[0-9]{3})+$/.test(text) ? text.replaceAll(',', '') : text;
  if (number.test(bare) || idPattern.test(bare)) return bare;
  report(fault('BD293', place, { text }));
  return undefined;
}

const yes: ReadonlySet<string> = new Set(['yes', 'y', '예', 'true', '1']);
const no: ReadonlySet<string> = new Set(['', 'no', 'n', '아니요', '아니오', 'false', '0']);

/** Yes or no in both languages and as Excel writes it; empty is no. `x` is a tick to some and a no to others (O/X), so it is refused. */
export function readMultiple({ text, place }: CsvCell, report: Report): boolean {
  const word = text.toLowerCase();
  if (!yes.has(word) && !no.has(word)) report(fault('BD294', place, { text }));
  return yes.has(word);
}

/** More decimals than a figure can ask for, nobody publishes. */
export const mostDecimals = 6;

/** Decimals from 0 to 6, or undefined when the cell is empty or wrong. */
export function readDecimals({ text, place }: CsvCell, report: Report): number | undefined {
  if (text === '') return undefined;
  if (/^[0-9]$/.test(text) && Number(text) <= mostDecimals) return Number(text);
  report(fault('BD295', place, { text }));
  return undefined;
}
