// What the evaluation of one expression sees, and how its messages name the parts of the expression.
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

/** What is done to two values whose units do not go together. */
export type Operation = '+' | '-' | '*' | '/' | 'compare' | 'together';

/** The message that the units of the two sides do not go together. */
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

/** The message that values which are taken together have several units. */
export function notTogether(place: Place, left: Named, right: Named): Diagnostic {
  return fault('BD232', place, { operation: 'together', left, right, bare: undefined });
}

/** A part of the expression as its author wrote it. */
export function textOfPart(part: ExpressionPart, scope: Scope): string {
  return scope.expression.text.slice(part.from, part.to);
}

/** Where a part stands in its file. */
export function placeOfPart(part: ExpressionPart, scope: Scope): Place {
  return placeWithin(scope.expression.place, scope.expression.text, part.from);
}
