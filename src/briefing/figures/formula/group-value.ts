// Evaluates functions over groups of figures: `sum(ai-use)`, `largest(ai-use)`.
import { nearest } from '../../../diagnostics/diagnostics.ts';
import { fault } from '../../../diagnostics/fault.ts';
import { compare, type Exact, whole } from '../../model/decimal.ts';
import type { Figure } from '../../model/figure.ts';
import { figuresOfGroup, type GroupQuantity, type Known, type Quantity } from '../../model/quantity.ts';
import { bareNumber, measureOf, same } from '../../model/unit-algebra.ts';
import { named, notTogether, placeOfPart, type Scope } from './evaluation-scope.ts';
import type { ExpressionPart, GroupFunction } from './expression.ts';
import { placeWithin } from './expression-tokens.ts';

/** The value of a function over a group; `count` includes rows without a value. All rows must have the same unit. */
export function groupValue(part: Extract<ExpressionPart, { kind: 'group' }>, scope: Scope): Quantity | undefined {
  const members = figuresOfGroup(scope.figures, part.group);
  if (members.length === 0) {
    const groups = new Set([...scope.figures.values()].flatMap(figure => figure.group ?? []));
    const place = placeWithin(scope.expression.place, scope.expression.text, part.groupFrom);
    scope.report(
      fault('BD231', place, {
        isFigure: scope.figures.has(part.group),
        name: part.group,
        near: nearest(part.group, [...groups]),
      }),
    );
    return undefined;
  }
  const key = `${part.name} ${part.group}`;
  const value = scope.ofGroups?.get(key) ?? quantityOf(part.name, members, scope);
  scope.ofGroups?.set(key, value);
  if (value.kind === 'quantity') return value;
  const { first, odd } = value;
  scope.report(notTogether(placeOfPart(part, scope), named(first.id, measureOf(first)), named(odd.id, measureOf(odd))));
  return undefined;
}

function quantityOf(name: GroupFunction, members: readonly Figure[], scope: Scope): GroupQuantity {
  const [first, ...others] = members;
  if (!first || name === 'count') return { kind: 'quantity', measure: bareNumber, amount: whole(members.length) };
  const measure = measureOf(first);
  const other = others.find(figure => !same(measureOf(figure), measure));
  if (other || (name === 'sum' && measure.kind === 'year')) return { kind: 'apart', first, odd: other ?? first };
  return { kind: 'quantity', measure, amount: combined(name, members.map(scope.amountOf)) };
}

/** Undefined if one of the amounts is missing: then the largest is unknown too. */
export function combined(
  name: Exclude<GroupFunction, 'count'>,
  amounts: readonly (Exact | undefined)[],
): Exact | undefined {
  let result = amounts[0];
  for (const amount of amounts.slice(1)) {
    if (!result || !amount) return undefined;
    if (name === 'sum') result = result.add(amount);
    else if (compare(amount, result) === (name === 'largest' ? 1 : -1)) result = amount;
  }
  return result;
}

/** The figures of a group that are its largest (or smallest): several in a tie, none if a value of the group is missing. */
export function attaining(name: 'largest' | 'smallest', group: string, known: Known): readonly Figure[] {
  const figures = figuresOfGroup(known.figures, group);
  const extreme = combined(name, figures.map(known.amountOf));
  return figures.filter(figure => {
    const amount = known.amountOf(figure);
    return extreme !== undefined && amount !== undefined && compare(amount, extreme) === 0;
  });
}
