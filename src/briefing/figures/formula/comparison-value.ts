// Whether a comparison is true: `need > 50%`, `adoption < 1/3`, `largest(ai-use) = ai-use.sales`.
import { fault } from '../../../diagnostics/fault.ts';
import { compare, whole } from '../../model/decimal.ts';
import type { Quantity, Truth } from '../../model/quantity.ts';
import { areComparable, inHundredths } from '../../model/unit-algebra.ts';
import { disagreement, placeOfPart, type Scope, textOfPart } from './evaluation-scope.ts';
import type { Comparison, ExpressionPart } from './expression.ts';
import { attaining } from './group-value.ts';

/** Compares the values of the two sides; a share and a plain number compare as fractions. */
export function comparisonValue(
  part: Extract<ExpressionPart, { kind: 'comparison' }>,
  left: Quantity,
  right: Quantity,
  scope: Scope,
): Truth | undefined {
  if (!areComparable(left.measure, right.measure)) {
    scope.report(disagreement(part, 'compare', left, right, scope));
    return undefined;
  }
  const bare = bareBesideShare(part.left, left, right) ?? bareBesideShare(part.right, right, left);
  if (bare) {
    const suffix = (bare.part === part.left ? right : left).measure.kind === 'percent' ? '%' : '%p';
    scope.report(fault('BD233', placeOfPart(bare.part, scope), { text: textOfPart(bare.part, scope), suffix }));
    return undefined;
  }
  if (!left.amount || !right.amount) return { kind: 'truth', holds: undefined };
  const alone = isAlone(part, scope);
  const order = compare(left.amount, right.amount);
  return { kind: 'truth', holds: alone ?? holds[part.sign](order) };
}

const holds: Readonly<Record<Comparison, (order: -1 | 0 | 1) => boolean>> = {
  '<': order => order < 0,
  '<=': order => order <= 0,
  '>': order => order > 0,
  '>=': order => order >= 0,
  '=': order => order === 0,
  '!=': order => order !== 0,
};

/**
 * `largest(uses) = uses.sales` with a figure of that group compares identities: false if another figure is as large.
 * Undefined for all other comparisons.
 */
function isAlone(part: Extract<ExpressionPart, { kind: 'comparison' }>, scope: Scope): boolean | undefined {
  if (part.sign !== '=' && part.sign !== '!=') return undefined;
  const group = part.left.kind === 'group' ? part.left : part.right.kind === 'group' ? part.right : undefined;
  const other = group === part.left ? part.right : part.left;
  if (!group || other.kind !== 'figure' || (group.name !== 'largest' && group.name !== 'smallest')) return undefined;
  if (scope.figures.get(other.id)?.group !== group.group) return undefined;
  const [only, ...rest] = attaining(group.name, group.group, scope);
  return (only?.id === other.id && rest.length === 0) === (part.sign === '=');
}

/** A number above 1 that is compared with a share: 33 where 33% must be meant. */
function bareBesideShare(
  part: ExpressionPart,
  value: Quantity,
  other: Quantity,
): { readonly part: ExpressionPart } | undefined {
  if (value.measure.kind !== 'number' || !inHundredths(other.measure) || !value.amount) return undefined;
  return compare(value.amount.abs(), whole(1)) > 0 ? { part } : undefined;
}
