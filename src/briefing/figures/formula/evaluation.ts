// Evaluates expressions over figures: a value with its unit, or a truth value.

import type { Report } from '../../../diagnostics/diagnostics.ts';
import { nearest } from '../../../diagnostics/diagnostics.ts';
import { fault } from '../../../diagnostics/fault.ts';
import { compare, type Exact, isWritable, roundTo, whole } from '../../model/decimal.ts';
import type { Figures } from '../../model/figure.ts';
import { figuresOfGroup, type Known, type Quantity, type Truth } from '../../model/quantity.ts';
import {
  commonOf,
  differenceOf,
  inHundredths,
  measureOf,
  percent,
  productOf,
  quotientOf,
  sumOf,
} from '../../model/unit-algebra.ts';
import { comparisonValue } from './comparison-value.ts';
import { disagreement, named, notTogether, placeOfPart, type Scope, textOfPart } from './evaluation-scope.ts';
import type { Expression, ExpressionPart } from './expression.ts';
import { combined, groupValue } from './group-value.ts';

/**
 * Evaluates an expression, or one part of it, exactly: `need - adoption` is 239/500 in percentage points.
 * Reports unknown names and incompatible units, and returns undefined then.
 */
export function evaluate(
  expression: Expression,
  known: Known,
  report: Report,
  part: ExpressionPart = expression.root,
): Quantity | Truth | undefined {
  return evaluatePart(part, { ...known, expression, report });
}

function evaluatePart(part: ExpressionPart, scope: Scope): Quantity | Truth | undefined {
  switch (part.kind) {
    case 'number':
      return { kind: 'quantity', measure: part.measure, amount: part.amount };
    case 'figure':
      return figureValue(part, scope);
    case 'group':
      return groupValue(part, scope);
    case 'round': {
      const value = quantity(part.value, scope);
      const decimals = value && inHundredths(value.measure) ? part.decimals + 2 : part.decimals;
      return value && { ...value, amount: value.amount && roundTo(value.amount, decimals) };
    }
    case 'call':
      return callValue(part, scope);
    case 'negative': {
      const value = quantity(part.value, scope);
      return value && { ...value, amount: value.amount?.neg() };
    }
    case 'arithmetic':
      return calculate(part, scope);
    case 'comparison': {
      const left = quantity(part.left, scope);
      const right = quantity(part.right, scope);
      return left && right && comparisonValue(part, left, right, scope);
    }
    case 'logic': {
      const left = truth(part.left, scope);
      const right = truth(part.right, scope);
      return left && right && { kind: 'truth', holds: joined(part.word, left.holds, right.holds) };
    }
    case 'not': {
      const value = truth(part.value, scope);
      return value && { kind: 'truth', holds: value.holds === undefined ? undefined : !value.holds };
    }
  }
}

function quantity(part: ExpressionPart, scope: Scope): Quantity | undefined {
  const value = evaluatePart(part, scope);
  if (value?.kind !== 'truth') return value;
  scope.report(fault('BD234', placeOfPart(part, scope), { text: textOfPart(part, scope) }));
  return undefined;
}

function truth(part: ExpressionPart, scope: Scope): Truth | undefined {
  const value = evaluatePart(part, scope);
  if (value?.kind !== 'quantity') return value;
  scope.report(fault('BD235', placeOfPart(part, scope), { text: textOfPart(part, scope) }));
  return undefined;
}

function figureValue(part: Extract<ExpressionPart, { kind: 'figure' }>, scope: Scope): Quantity | undefined {
  const figure = scope.figures.get(part.id);
  if (figure) return { kind: 'quantity', measure: measureOf(figure), amount: scope.amountOf(figure) };
  const place = placeOfPart(part, scope);
  const spaced = spacedOut(part.id, scope.figures);
  if (spaced !== undefined) scope.report(fault('BD222', place, { text: part.id, spaced }));
  else if (figuresOfGroup(scope.figures, part.id).length > 0)
    scope.report(fault('BD230.groupAsFigure', place, { name: part.id }));
  else scope.report(fault('BD230.unknownName', place, { name: part.id, near: nearest(part.id, scope.figures.keys()) }));
  return undefined;
}

/** `need-adoption` with the minus sign that was meant, `need - adoption`, if both sides are known. */
function spacedOut(name: string, figures: Figures): string | undefined {
  for (let hyphen = name.indexOf('-'); hyphen >= 0; hyphen = name.indexOf('-', hyphen + 1)) {
    const sides = [name.slice(0, hyphen), name.slice(hyphen + 1)];
    if (sides.every(side => figures.has(side) || /^[0-9]+(?:\.[0-9]+)?$/.test(side))) return sides.join(' - ');
  }
  return undefined;
}

function callValue(part: Extract<ExpressionPart, { kind: 'call' }>, scope: Scope): Quantity | undefined {
  const values = part.values.map(value => quantity(value, scope));
  const [first, ...others] = values;
  if (!first) return undefined;
  let measure = first.measure;
  for (const [index, value] of others.entries()) {
    if (!value) return undefined;
    const common = commonOf(measure, value.measure);
    const place = part.values[index + 1] ?? part;
    if (!common) {
      const left = named(textOfPart(part.values[0], scope), measure);
      scope.report(notTogether(placeOfPart(place, scope), left, named(textOfPart(place, scope), value.measure)));
      return undefined;
    }
    measure = common;
  }
  const amounts = values.map(value => value?.amount);
  if (part.name === 'abs') return { kind: 'quantity', measure, amount: amounts[0]?.abs() };
  return { kind: 'quantity', measure, amount: combined(part.name === 'min' ? 'smallest' : 'largest', amounts) };
}

function calculate(part: Extract<ExpressionPart, { kind: 'arithmetic' }>, scope: Scope): Quantity | undefined {
  const left = quantity(part.left, scope);
  const right = quantity(part.right, scope);
  if (!left || !right) return undefined;
  const measure = isRest(part, left, right) ? percent : unitOf[part.sign](left.measure, right.measure);
  if (!measure) {
    scope.report(disagreement(part, part.sign, left, right, scope));
    return undefined;
  }
  if (!left.amount || !right.amount) return { kind: 'quantity', measure, amount: undefined };
  if (part.sign === '/' && right.amount.n === 0n) {
    scope.report(fault('BD236', placeOfPart(part.right, scope), { text: textOfPart(part.right, scope) }));
    return undefined;
  }
  const amount = calculated[part.sign](left.amount, right.amount);
  if (isWritable(amount)) return { kind: 'quantity', measure, amount };
  scope.report(fault('BD237', placeOfPart(part, scope), { text: textOfPart(part, scope) }));
  return undefined;
}

const unitOf = { '+': sumOf, '-': differenceOf, '*': productOf, '/': quotientOf };

const calculated = {
  '+': (left: Exact, right: Exact) => left.add(right),
  '-': (left: Exact, right: Exact) => left.sub(right),
  '*': (left: Exact, right: Exact) => left.mul(right),
  '/': (left: Exact, right: Exact) => left.div(right),
};

/** The whole minus a share is a share, not percentage points: `100% - adoption`, `1 - adoption`. */
function isRest(part: Extract<ExpressionPart, { kind: 'arithmetic' }>, left: Quantity, right: Quantity): boolean {
  const isWhole = part.left.kind === 'number' && left.amount !== undefined && compare(left.amount, whole(1)) === 0;
  return part.sign === '-' && isWhole && left.measure.kind !== 'percentage-points' && right.measure.kind === 'percent';
}

function joined(word: 'and' | 'or', left: boolean | undefined, right: boolean | undefined): boolean | undefined {
  const decisive = word === 'or';
  if (left === decisive || right === decisive) return decisive;
  return left === undefined || right === undefined ? undefined : !decisive;
}
