// Formulas and claims as trees: a small language of figures, numbers and comparisons in which no code can be written.
import type { Place } from '../../../diagnostics/diagnostics.ts';
import type { Exact } from '../../model/decimal.ts';
import type { UnitMeasure } from '../../model/unit-algebra.ts';

export type GroupFunction = 'sum' | 'largest' | 'smallest' | 'count';
export type NumberFunction = 'abs' | 'min' | 'max';
export type Arithmetic = '+' | '-' | '*' | '/';
export type Comparison = '<' | '<=' | '>' | '>=' | '=' | '!=';

/** A part of an expression, from offset `from` to `to` (exclusive). */
export type ExpressionPart = { readonly from: number; readonly to: number } /** `50`, `50%` (amount 1/2), `40%p`. */ & (
  | { readonly kind: 'number'; readonly amount: Exact; readonly measure: UnitMeasure; readonly written: string }
  | { readonly kind: 'figure'; readonly id: string }
  | { readonly kind: 'group'; readonly name: GroupFunction; readonly group: string; readonly groupFrom: number }
  | { readonly kind: 'round'; readonly value: ExpressionPart; readonly decimals: number }
  | {
      readonly kind: 'call';
      readonly name: NumberFunction;
      readonly values: readonly [ExpressionPart, ...ExpressionPart[]];
    }
  | { readonly kind: 'negative'; readonly value: ExpressionPart }
  | {
      readonly kind: 'arithmetic';
      readonly sign: Arithmetic;
      readonly left: ExpressionPart;
      readonly right: ExpressionPart;
    }
  | {
      readonly kind: 'comparison';
      readonly sign: Comparison;
      readonly left: ExpressionPart;
      readonly right: ExpressionPart;
    }
  | {
      readonly kind: 'logic';
      readonly word: 'and' | 'or';
      readonly left: ExpressionPart;
      readonly right: ExpressionPart;
    }
  | { readonly kind: 'not'; readonly value: ExpressionPart }
);

export interface Expression {
  readonly text: string;
  /** The place of the first character. */
  readonly place: Place;
  readonly root: ExpressionPart;
}

/** All parts of an expression, each before its own parts: for finding the figures that it names. */
export function* partsOf(part: ExpressionPart): Generator<ExpressionPart> {
  yield part;
  switch (part.kind) {
    case 'number':
    case 'figure':
    case 'group':
      return;
    case 'round':
    case 'negative':
    case 'not':
      yield* partsOf(part.value);
      return;
    case 'call':
      for (const value of part.values) yield* partsOf(value);
      return;
    case 'arithmetic':
    case 'comparison':
    case 'logic':
      yield* partsOf(part.left);
      yield* partsOf(part.right);
  }
}
