// The direction that a headline says held against the conditions of its slide: one that proves the reverse does not keep the headline true.
import type { Placed } from '../../diagnostics/diagnostics.ts';
import type { Comparison, ExpressionPart } from '../figures/formula/expression.ts';
import { parseExpression } from '../figures/formula/expression-parser.ts';
import type { Figure, Figures } from '../model/figure.ts';
import type { Locale } from '../model/locale.ts';
import { directionOfLabel } from './direction-names.ts';
import type { Direction } from './direction-words.ts';
import { amountOf } from './directions.ts';

/** The first condition that proves the reverse of a direction; undefined where there is none, or another proves the direction itself. */
export function reverseOf(
  direction: Direction,
  holds: readonly Placed<string>[],
  figures: Figures,
  locales: readonly Locale[],
): Placed<string> | undefined {
  const proven = holds.flatMap(claim => {
    const expression = parseExpression(claim.value, claim.place, () => {});
    return expression ? provenBy(expression.root, figures, locales).map(proves => ({ claim, proves })) : [];
  });
  return proven.some(({ proves }) => proves === direction) ? undefined : proven[0]?.claim;
}

/** The directions that must be true where a claim is: of changes that are above or below zero, of values that are more or less than earlier ones. */
function provenBy(part: ExpressionPart, figures: Figures, locales: readonly Locale[]): readonly Direction[] {
  if (part.kind === 'logic' && part.word === 'and')
    return [part.left, part.right].flatMap(side => provenBy(side, figures, locales));
  if (part.kind !== 'comparison') return [];
  const { left, right, sign } = part;
  const found = compared(left, sign, right, figures, locales) ?? compared(right, turned[sign], left, figures, locales);
  return found === undefined ? [] : [found];
}

const turned: Readonly<Record<Comparison, Comparison>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '=': '=',
  '!=': '!=',
};

function compared(
  left: ExpressionPart,
  sign: Comparison,
  right: ExpressionPart,
  figures: Figures,
  locales: readonly Locale[],
): Direction | undefined {
  const bound = boundOf(right);
  if (left.kind === 'arithmetic' && bound !== undefined) {
    // “now - before > 0” and “now / before > 1” say what “now > before” says.
    const isSame = (left.sign === '-' && bound === 0) || (left.sign === '/' && bound === 1);
    return isSame ? compared(left.left, sign, left.right, figures, locales) : undefined;
  }
  const figure = left.kind === 'figure' ? figures.get(left.id) : undefined;
  const other = right.kind === 'figure' ? figures.get(right.id) : undefined;
  if (figure && other) return overTime(figure, sign, other);
  if (!figure || bound === undefined || amountOf(figure, figures)) return undefined;
  const isAbove = (sign.startsWith('>') && bound >= 0) || (sign === '=' && bound > 0);
  const isBelow = (sign.startsWith('<') && bound <= 0) || (sign === '=' && bound < 0);
  if (!isAbove && !isBelow) return undefined;
  const labelled = directionOfLabel(figure, locales)?.direction;
  // The size of a fall is never held against zero: a figure that is has a sign.
  if (labelled === undefined && bound > 0) return undefined;
  return (labelled !== 'falls') === isAbove ? 'rises' : 'falls';
}

/** Of a later and an earlier value, by their dates. */
function overTime(figure: Figure, sign: Comparison, other: Figure): Direction | undefined {
  const [one, two] = [figure.asOf ?? '', other.asOf ?? ''];
  const isDate = /^\d{4}(?:-\d{2}){0,2}$/;
  if (!isDate.test(one) || one.length !== two.length || !isDate.test(two) || one === two) return undefined;
  if (sign === '=' || sign === '!=') return undefined;
  return sign.startsWith('>') === one > two ? 'rises' : 'falls';
}

/** A number that something is compared with: 0, 1/2, −5. */
function boundOf(part: ExpressionPart): number | undefined {
  if (part.kind === 'number') return part.amount.valueOf();
  const inner = part.kind === 'negative' ? boundOf(part.value) : undefined;
  return inner === undefined ? undefined : -inner;
}
