// Finds formulas that add shares of one whole to more than 100 %, which only multiple answers or a wrong number can explain.

import { compare, type Exact, whole } from '../../model/decimal.ts';
import type { Figure } from '../../model/figure.ts';
import { figuresOfGroup, type Known } from '../../model/quantity.ts';
import { figureText } from '../quantity-text.ts';
import type { ExpressionPart } from './expression.ts';

/** The most shares to name. */
const mostListed = 6;

/**
 * The shares that a formula adds, `a 61.5%, b 54.4%`, if they have the same base and date and exceed 100 % by more than rounding explains.
 * Undefined if not, if one is marked as one of several answers, or if the same is reported about their group.
 */
export function sharesAdded(root: ExpressionPart, sum: Exact | undefined, known: Known): string | undefined {
  const shares = sharesIn(root, known);
  const [first] = shares ?? [];
  if (!shares || !first || shares.length < 2 || !sum) return undefined;
  const isOne = (keyOf: (figure: Figure) => string | undefined) => shares.every(each => keyOf(each) === keyOf(first));
  if (!isOne(({ base }) => base) || !isOne(({ asOf }) => asOf) || !shares.every(share => isPart(share, known)))
    return undefined;
  const isOfTable =
    first.group !== undefined && first.base !== undefined && shares.every(({ formula }) => formula === undefined);
  if (isOfTable && isOne(({ group }) => group) && isOne(({ source }) => source)) return undefined;
  const tolerance = shares.reduce(
    (all, { decimals }) => all.add(whole(1).div(whole(2n * 10n ** BigInt(decimals + 2)))),
    whole(0),
  );
  if (compare(sum, whole(1).add(tolerance)) <= 0) return undefined;
  const listed = shares.slice(0, mostListed).map(share => `${share.id} ${figureText(share)}`);
  return [...listed, ...(shares.length > mostListed ? ['…'] : [])].join(', ');
}

/** The figures of a formula that is a plain sum; undefined for any other formula. */
function sharesIn(part: ExpressionPart, known: Known): readonly Figure[] | undefined {
  switch (part.kind) {
    case 'figure': {
      const figure = known.figures.get(part.id);
      return figure && [figure];
    }
    case 'group':
      return part.name === 'sum' ? figuresOfGroup(known.figures, part.group) : undefined;
    case 'round':
      return sharesIn(part.value, known);
    case 'arithmetic': {
      const [left, right] = part.sign === '+' ? [sharesIn(part.left, known), sharesIn(part.right, known)] : [];
      return left && right && [...left, ...right];
    }
    default:
      return undefined;
  }
}

/** Whether a figure is a share of a whole with one possible answer each. */
function isPart(figure: Figure, known: Known): boolean {
  const amount = known.amountOf(figure);
  const isWithin = amount !== undefined && compare(amount, whole(0)) >= 0 && compare(amount, whole(1)) <= 0;
  return figure.unit === 'percent' && !figure.multiple && isWithin;
}
