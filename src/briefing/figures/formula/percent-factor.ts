// Finds a redundant factor of 100 in a formula with percentages, which calculate as fractions: `users / asked * 100` would be 6,150 %, `firms * share / 100` a hundredth.
import { compare, type Exact, toDecimal, whole } from '../../model/decimal.ts';
import type { Figure, Figures } from '../../model/figure.ts';
import { inHundredths, measureOf } from '../../model/unit-algebra.ts';
import { type Expression, type ExpressionPart, partsOf } from './expression.ts';

/** A replacement for the text between two offsets. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The formula of a figure without the factors that turn a fraction into a percentage or back, which happens automatically: `users / asked` for
 * `users / asked * 100`, `now / before - 1` for `now / before * 100 - 100`, `firms * share` for `firms * share / 100`. Undefined if it has
 * none. A hundredth or a factor of ten counts only if the result without it is a share; `amount` is the result of the formula.
 */
export function withoutFactor(
  { root, text }: Expression,
  figure: Figure,
  figures: Figures,
  amount: Exact | undefined,
): string | undefined {
  const edits = editsFor(root, figure, figures, amount);
  if (edits.length === 0) return undefined;
  const edited = edits
    .toSorted((one, other) => other.from - one.from)
    .reduce((written, { from, to, text: put }) => written.slice(0, from) + put + written.slice(to), text);
  return edited.trim().replace(/^\(([^()]*)\)$/, '$1');
}

function editsFor(root: ExpressionPart, figure: Figure, figures: Figures, amount: Exact | undefined): readonly Edit[] {
  if (inHundredths(measureOf(figure))) {
    const hundreds = hundredsOf(root, figures);
    return hundreds.length > 0 || !isDoubtful(root, amount, figures)
      ? hundreds
      : factorsOf(inside(root), figures).flatMap(removal);
  }
  if (figure.unit === 'ratio') {
    const factors = factorsOf(inside(root), figures);
    if (compare(productOf(factors), whole(100)) === 0) return factors.flatMap(removal);
  }
  return besideShares(root, figures);
}

/** The value of a constant part: a number, 50 * 2, or a figure that is only a power of ten, such as one called “hundred”. */
function constantOf(part: ExpressionPart, figures: Figures): Exact | undefined {
  if (part.kind === 'number') return part.amount;
  if (part.kind === 'figure') {
    const figure = figures.get(part.id);
    const isPlain = figure?.unit === 'plain' && figure.formula === undefined;
    return isPlain && /^10+(?:\.0*)?$/.test(figure.value ?? '')
      ? whole(BigInt(figure.value?.split('.')[0] ?? 1))
      : undefined;
  }
  if (part.kind !== 'arithmetic' || (part.sign !== '*' && part.sign !== '/')) return undefined;
  const [left, right] = [constantOf(part.left, figures), constantOf(part.right, figures)];
  if (!left || !right || right.n === 0n) return undefined;
  return part.sign === '*' ? left.mul(right) : left.div(right);
}

/** A constant in a chain of products and quotients, with the part that contains it. */
interface Factor {
  readonly part: ExpressionPart;
  readonly amount: Exact;
  readonly within: Extract<ExpressionPart, { kind: 'arithmetic' }>;
  readonly divides: boolean;
}

/** Edits that remove the hundreds from every term; undefined if other numbers may be weights: `(a * 30 + b * 70) / 100`. */
function hundredsOf(part: ExpressionPart, figures: Figures): readonly Edit[] {
  const within = (inner: ExpressionPart) => hundredsOf(inner, figures);
  switch (part.kind) {
    case 'round':
    case 'negative':
      return within(part.value);
    case 'call':
      return part.values.flatMap(within);
    case 'arithmetic': {
      if (part.sign === '*' || part.sign === '/') {
        const factors = factorsOf(part, figures);
        if (compare(productOf(factors), whole(100)) >= 0) return factors.flatMap(removal);
        const constants = constantsOf(part, figures);
        if (isHundredfold(productOf(constants))) return constants.flatMap(removal);
        return operandsOf(part).some(({ kind }) => kind === 'number') ? [] : operandsOf(part).flatMap(within);
      }
      const edits = [...within(part.left), ...within(part.right)];
      const bare = [part.left, part.right].find(({ kind }) => kind === 'number');
      if (edits.length === 0 || bare?.kind !== 'number') return edits;
      return [...edits, { from: bare.from, to: bare.to, text: hundredth(bare.amount) }];
    }
    default:
      return [];
  }
}

/** Whether a number is 100 or stands in for it: 50 * 2, 99.9. */
function isHundredfold(product: Exact): boolean {
  return compare(product, whole(90)) > 0 && compare(product, whole(110)) < 0;
}

/** Edits that remove a hundred or a hundredth from each chain that multiplies or divides a share: `firms * share / 100`. */
function besideShares(root: ExpressionPart, figures: Figures): readonly Edit[] {
  const chains = chainsOf(root);
  return chains.flatMap(chain => {
    const factors = factorsOf(chain, figures);
    const product = productOf(factors);
    const isHundred = [whole(100), whole(1).div(whole(100))].some(hundred => compare(product, hundred) === 0);
    return isHundred && hasShare(chain, figures) ? factors.flatMap(removal) : [];
  });
}

/** The maximal chains of products and quotients in a part. */
function chainsOf(part: ExpressionPart): readonly ExpressionPart[] {
  switch (part.kind) {
    case 'round':
    case 'negative':
      return chainsOf(part.value);
    case 'call':
      return part.values.flatMap(chainsOf);
    case 'arithmetic':
      if (part.sign === '+' || part.sign === '-') return [...chainsOf(part.left), ...chainsOf(part.right)];
      return [part, ...operandsOf(part).flatMap(chainsOf)];
    default:
      return [];
  }
}

/** Whether a part is a share, a sum of shares, or a share of an amount; the quotient of two shares is a ratio. */
function hasShare(part: ExpressionPart, figures: Figures): boolean {
  const has = (inner: ExpressionPart) => hasShare(inner, figures);
  switch (part.kind) {
    case 'figure': {
      const figure = figures.get(part.id);
      return figure !== undefined && inHundredths(measureOf(figure));
    }
    case 'round':
    case 'negative':
      return has(part.value);
    case 'call':
      return part.values.every(has);
    case 'arithmetic':
      if (part.sign === '*') return has(part.left) || has(part.right);
      return part.sign === '/' ? has(part.left) !== has(part.right) : has(part.left) && has(part.right);
    default:
      return false;
  }
}

/** `1` for 100, `0.5` for 50. */
function hundredth(amount: Exact): string {
  return toDecimal(amount.div(whole(100)), 6).replace(/\.?0+$/, '');
}

/** Whether the result is a share without the hundredth but not with it, or above 1000 % with a factor of ten. */
function isDoubtful(root: ExpressionPart, amount: Exact | undefined, figures: Figures): boolean {
  const chain = inside(root);
  const factors = factorsOf(chain, figures);
  const factor = productOf(factors);
  if (!amount || amount.n === 0n || compare(factor, whole(1)) === 0 || compare(factor, whole(100)) >= 0) return false;
  if (compare(factor, whole(1)) > 0) return compare(amount.abs(), whole(10)) > 0;
  const isHundredth = compare(factor, whole(1).div(whole(100))) <= 0;
  const inFactors = factors.flatMap(({ part }) => [...partsOf(part)]);
  const hasOthers = [...partsOf(root)].some(part => part.kind === 'number' && !inFactors.includes(part));
  return isHundredth && !hasOthers && compare(amount.abs().div(factor), whole(1)) <= 0;
}

function inside(part: ExpressionPart): ExpressionPart {
  return part.kind === 'round' || part.kind === 'negative' ? inside(part.value) : part;
}

/** The powers of ten in a chain. */
function factorsOf(part: ExpressionPart, figures: Figures): readonly Factor[] {
  return constantsOf(part, figures).filter(({ amount }) => isPowerOfTen(amount));
}

function constantsOf(part: ExpressionPart, figures: Figures): readonly Factor[] {
  if (part.kind !== 'arithmetic' || (part.sign !== '*' && part.sign !== '/')) return [];
  const at = (side: ExpressionPart, divides: boolean): readonly Factor[] => {
    const amount = constantOf(side, figures);
    if (amount && amount.n !== 0n) return [{ part: side, amount, within: part, divides }];
    return constantsOf(side, figures).map(factor => (divides ? { ...factor, divides: !factor.divides } : factor));
  };
  return [...at(part.left, false), ...at(part.right, part.sign === '/')];
}

/** The factors and divisors of a chain. */
function operandsOf(part: ExpressionPart): readonly ExpressionPart[] {
  const isChain = part.kind === 'arithmetic' && (part.sign === '*' || part.sign === '/');
  return isChain ? [...operandsOf(part.left), ...operandsOf(part.right)] : [part];
}

function productOf(factors: readonly Factor[]): Exact {
  return factors.reduce(
    (product, { amount, divides }) => (divides ? product.div(amount) : product.mul(amount)),
    whole(1),
  );
}

function isPowerOfTen({ n, d }: Exact): boolean {
  return /^10*$/.test(n.toString()) && /^10*$/.test(d.toString());
}

/** Removes a factor with its operator; a dividend becomes 1. */
function removal({ part, within }: Factor): readonly Edit[] {
  if (part === within.right) return [{ from: within.left.to, to: part.to, text: '' }];
  return within.sign === '*'
    ? [{ from: part.from, to: within.right.from, text: '' }]
    : [{ from: part.from, to: part.to, text: '1' }];
}
