// A factor of a hundred in the formula of a percentage, which calculates as a fraction: `users / asked * 100` would be 6,150 %.
import { compare, type Exact, toDecimal, whole } from '../../model/decimal.ts';
import { type Expression, type ExpressionPart, partsOf } from './expression.ts';

/** Text to be put in the place of what stands from one offset to another. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The formula of a percentage without the factors that turn a fraction into a percentage, which is done by itself: `users / asked` for
 * `users / asked * 100`, `now / before - 1` for `now / before * 100 - 100`. Undefined where it has none. A hundredth, or a factor of ten, is one
 * only where what is calculated without it is a share: `amount` is what the formula gives.
 */
export function withoutFactor({ root, text }: Expression, amount: Exact | undefined): string | undefined {
  const edits = [...hundredsOf(root), ...(isDoubtful(root, amount) ? factorsOf(inside(root)).flatMap(removal) : [])];
  if (edits.length === 0) return undefined;
  const edited = edits
    .toSorted((one, other) => other.from - one.from)
    .reduce((written, { from, to, text: put }) => written.slice(0, from) + put + written.slice(to), text);
  return edited.trim().replace(/^\(([^()]*)\)$/, '$1');
}

/** A power of ten in a chain of products and quotients, with the part in which it stands. */
interface Factor {
  readonly number: Extract<ExpressionPart, { kind: 'number' }>;
  readonly within: Extract<ExpressionPart, { kind: 'arithmetic' }>;
  readonly divides: boolean;
}

/** Edits that take the hundreds out of every term; nothing where other numbers may weigh them: `(a * 30 + b * 70) / 100`. */
function hundredsOf(part: ExpressionPart): readonly Edit[] {
  switch (part.kind) {
    case 'round':
    case 'negative':
      return hundredsOf(part.value);
    case 'call':
      return part.values.flatMap(hundredsOf);
    case 'arithmetic': {
      if (part.sign === '*' || part.sign === '/') {
        const factors = factorsOf(part);
        if (compare(productOf(factors), whole(100)) >= 0) return factors.flatMap(removal);
        return operandsOf(part).some(({ kind }) => kind === 'number') ? [] : operandsOf(part).flatMap(hundredsOf);
      }
      const edits = [...hundredsOf(part.left), ...hundredsOf(part.right)];
      const bare = [part.left, part.right].find(({ kind }) => kind === 'number');
      if (edits.length === 0 || bare?.kind !== 'number') return edits;
      return [...edits, { from: bare.from, to: bare.to, text: hundredth(bare.amount) }];
    }
    default:
      return [];
  }
}

/** `1` for 100, `0.5` for 50. */
function hundredth(amount: Exact): string {
  return toDecimal(amount.div(whole(100)), 6).replace(/\.?0+$/, '');
}

/** Whether without a hundredth the formula gives a share, which with it is none, or with a factor of ten more than 1000 %. */
function isDoubtful(root: ExpressionPart, amount: Exact | undefined): boolean {
  const chain = inside(root);
  const factors = factorsOf(chain);
  const factor = productOf(factors);
  if (!amount || amount.n === 0n || compare(factor, whole(1)) === 0 || compare(factor, whole(100)) >= 0) return false;
  if (compare(factor, whole(1)) > 0) return compare(amount.abs(), whole(10)) > 0;
  const numbers = [...partsOf(root)].filter(({ kind }) => kind === 'number');
  const isHundredth = compare(factor, whole(1).div(whole(100))) <= 0;
  return isHundredth && numbers.length === factors.length && compare(amount.abs().div(factor), whole(1)) <= 0;
}

function inside(part: ExpressionPart): ExpressionPart {
  return part.kind === 'round' || part.kind === 'negative' ? inside(part.value) : part;
}

function factorsOf(part: ExpressionPart): readonly Factor[] {
  if (part.kind !== 'arithmetic' || (part.sign !== '*' && part.sign !== '/')) return [];
  const at = (side: ExpressionPart, divides: boolean): readonly Factor[] => {
    if (side.kind === 'number') return isPowerOfTen(side.amount) ? [{ number: side, within: part, divides }] : [];
    return factorsOf(side).map(factor => (divides ? { ...factor, divides: !factor.divides } : factor));
  };
  return [...at(part.left, false), ...at(part.right, part.sign === '/')];
}

/** What is multiplied and divided in a chain. */
function operandsOf(part: ExpressionPart): readonly ExpressionPart[] {
  const isChain = part.kind === 'arithmetic' && (part.sign === '*' || part.sign === '/');
  return isChain ? [...operandsOf(part.left), ...operandsOf(part.right)] : [part];
}

function productOf(factors: readonly Factor[]): Exact {
  return factors.reduce(
    (product, { number, divides }) => (divides ? product.div(number.amount) : product.mul(number.amount)),
    whole(1),
  );
}

function isPowerOfTen({ n, d }: Exact): boolean {
  return /^10*$/.test(n.toString()) && /^10*$/.test(d.toString());
}

/** Takes a factor away with its sign; where it is divided by something, 1 stays. */
function removal({ number, within }: Factor): readonly Edit[] {
  if (number === within.right) return [{ from: within.left.to, to: number.to, text: '' }];
  return within.sign === '*'
    ? [{ from: number.from, to: within.right.from, text: '' }]
    : [{ from: number.from, to: number.to, text: '1' }];
}
