// A number found in a text, with what stands beside it: not yet a figure, for the same figure may be stated elsewhere.
import type { Figure } from '../../briefing/model/figure.ts';
import type { ImportReason } from '../../messages/import-reasons.ts';
import type { TextLine } from './text-line.ts';

/** What is counted or measured. */
export interface FoundUnitName {
  /** As `figures.csv` writes it: `percent`, `KRW`, `tonnes`. */
  readonly unit: string;
  /** Of a unit of measure, how the text writes it behind a number: ` TWh`. */
  readonly writing?: string | undefined;
  /** Whether it is one that the plan must name. */
  readonly isOwn?: boolean | undefined;
}

export interface FoundNumber extends FoundUnitName {
  readonly line: TextLine;
  readonly from: number;
  readonly to: number;
  /** Where its unit or what it counts ends, which the form may leave out. */
  readonly end: number;
  readonly form: string;
  /** Exact decimal text. */
  readonly value: string;
  readonly decimals: number;
  readonly isScaled: boolean;
  readonly asWords: boolean;
  /** What stands behind the number and is counted: `companies`. */
  readonly counted?: string | undefined;
  readonly range?: 'low' | 'high' | undefined;
  readonly reasons: readonly ImportReason[];
  readonly isDoubtful: boolean;
}

/** A number that is no figure, or for which nothing says that it is one. */
export interface LeftFound {
  readonly line: TextLine;
  readonly from: number;
  readonly to: number;
  /** Its value, if the other text may say what it is. */
  readonly value?: string | undefined;
  readonly decimals: number;
  readonly reason: ImportReason;
}

/** The figure that a number would be, to be held against the text around it. */
export function figureOf({
  unit,
  value,
  decimals,
  writing,
  isOwn,
  isScaled,
  line,
}: Pick<FoundNumber, 'unit' | 'value' | 'decimals' | 'writing' | 'isOwn' | 'isScaled' | 'line'>): Figure {
  const place = { file: '', line: 1, column: 1 };
  const rest = { multiple: false, source: '', label: {}, note: {}, place };
  const base = { id: 'x', value, decimals, ...rest };
  if (isOwn && writing !== undefined) {
    const writings = { [line.locale.language]: { one: writing, other: writing } };
    const own = { name: unit, writings, scales: isScaled };
    return { ...base, unit: 'own', own, ownUnits: new Map([[unit, own]]) };
  }
  if (/^[A-Z]{3}$/.test(unit)) return { ...base, unit: 'currency', currency: unit };
  return { ...base, unit: builtIn(unit) };
}

function builtIn(unit: string): Figure['unit'] {
  switch (unit) {
    case 'percent':
    case 'count':
    case 'ratio':
    case 'index':
    case 'plain':
      return unit;
    case 'percentage points':
      return 'percentage-points';
    default:
      throw new Error(`“${unit}” is no unit of the program.`);
  }
}
