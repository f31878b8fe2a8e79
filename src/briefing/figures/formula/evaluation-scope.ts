// The context for evaluating one expression, and the texts with which messages refer to its parts.
import type { Diagnostic, Place, Report } from '../../../diagnostics/diagnostics.ts';
import { fault } from '../../../diagnostics/fault.ts';
import type { Known, Quantity } from '../../model/quantity.ts';
import { inHundredths, type UnitMeasure, unitGiven } from '../../model/unit-algebra.ts';
import type { Expression, ExpressionPart } from './expression.ts';
import { placeWithin } from './expression-tokens.ts';

export interface Scope extends Known {
  readonly expression: Expression;
  readonly report: Report;
}

/** The operation on two values with incompatible units. */
export type Operation = '+' | '-' | '*' | '/' | 'compare' | 'together';

/** The error for incompatible units of two operands. */
export function disagreement(
  part: Extract<ExpressionPart, { kind: 'arithmetic' | 'comparison' }>,
  operation: Operation,
  left: Quantity,
  right: Quantity,
  scope: Scope,
): Diagnostic {
  const bare = left.measure.kind === 'number' ? part.left : right.measure.kind === 'number' ? part.right : undefined;
  const besideShare = inHundredths(left.measure) || inHundredths(right.measure);
  const isSum = operation === '+' || operation === '-';
  return fault('BD232', placeOfPart(part, scope), {
    operation,
    left: named(textOfPart(part.left, scope), left.measure),
    right: named(textOfPart(part.right, scope), right.measure),
    bare: bare && besideShare && isSum ? textOfPart(bare, scope) : undefined,
  });
}

interface Named {
  readonly text: string;
  readonly unit: string;
}

/** A value as messages name it. */
export function named(text: string, measure: UnitMeasure): Named {
  return { text, unit: unitGiven(measure) };
}

/** The error for values of several units in one function. */
export function notTogether(place: Place, left: Named, right: Named): Diagnostic {
  return fault('BD232', place, { operation: 'together', left, right, bare: undefined });
}

/** A part of the expression as its author wrote it. */
export function textOfPart(part: ExpressionPart, scope: Scope): string {
  return scope.expression.text.slice(part.from, part.to);
}

/** The place of a part in its file. */
export function placeOfPart(part: ExpressionPart, scope: Scope): Place {
  return placeWithin(scope.expression.place, scope.expression.text, part.from);
}
