// Derived figures: rows of the table whose value is calculated from other rows.

import type { Place, Report } from '../../../diagnostics/diagnostics.ts';
import { fault } from '../../../diagnostics/fault.ts';
import { compare, type Exact, toDecimal, whole } from '../../model/decimal.ts';
import type { Figure, Figures } from '../../model/figure.ts';
import { type Known, publishedAmount, type Quantity } from '../../model/quantity.ts';
import { inHundredths, mayBeShownAs, measureOf, unitGiven } from '../../model/unit-algebra.ts';
import { amountText } from '../quantity-text.ts';
import { checkRounding } from '../shown-decimals.ts';
import { evaluate } from './evaluation.ts';
import type { Expression, ExpressionPart } from './expression.ts';
import { parseExpression } from './expression-parser.ts';
import { type FormulaStep, figuresNamed, orderOf } from './formula-order.ts';
import { withoutFactor } from './percent-factor.ts';
import { sharesAdded } from './shares-added.ts';

export { formulaInWords, inputsOf } from './formula-words.ts';

/**
 * The figures with the values of their formulas, as text at each row's `decimals`: `need - adoption` becomes `47.8`.
 * Formulas over formulas use the exact values, so nothing is rounded twice. A row stays without a value when an input is
 * missing or when its formula is wrong, stands in a circle, or gives another unit than declared (errors); nothing more is
 * reported about formulas that use a faulty figure.
 */
export function resolveFormulas(figures: Figures, report: Report): Figures {
  const formulas = new Map<string, Expression>();
  const amounts = new Map<string, Exact | undefined>();
  for (const figure of figures.values()) {
    if (figure.formula === undefined) amounts.set(figure.id, publishedAmount(figure));
    const expression = parsedFormula(figure, report);
    if (expression) formulas.set(figure.id, expression);
  }
  const { steps, circles, circular } = orderOf(formulas, figures);
  const faulty = new Set([...figures.values()].filter(isAtFault(formulas)).map(({ id }) => id));
  const unclear = new Set<string>();
  for (const id of circular) faulty.add(id);
  for (const circle of circles) {
    const first = figures.get(circle[0]);
    if (first) report(fault('BD240', first.formulaPlace ?? first.place, { chain: shortened(circle) }));
  }
  const known: Known = { figures, amountOf: ({ id }) => amounts.get(id), ofGroups: new Map() };
  for (const { id, inputs } of steps) {
    const figure = figures.get(id);
    const expression = formulas.get(id);
    if (inputs.some(input => faulty.has(input))) faulty.add(id);
    else if (figure && expression) {
      const reportHere: Report = diagnostic => {
        if (diagnostic.severity === 'error') {
          faulty.add(id);
          for (const input of figuresNamed(expression, figures)) unclear.add(input);
        }
        report(diagnostic);
      };
      amounts.set(id, calculated(figure, expression, known, reportHere));
    }
  }
  const resolved = [...figures].map(
    ([id, figure]) => [id, withValue(figure, amounts.get(id), faulty.has(id), report)] as const,
  );
  return unitsQuestioned(new Map(resolved), unclear);
}

/** The most figures of a circle to name one by one. */
const mostNamed = 12;

/** A long circle without its middle. */
function shortened(circle: readonly string[]): readonly string[] {
  if (circle.length <= mostNamed) return circle;
  return [...circle.slice(0, mostNamed - 2), '…', ...circle.slice(-2)];
}

/** Marks the figures whose incompatible units have been reported. */
export function unitsQuestioned(figures: Figures, ids: ReadonlySet<string>): Figures {
  if (ids.size === 0) return figures;
  return new Map(
    [...figures].map(([id, figure]) => [id, ids.has(id) ? { ...figure, reported: figure.reported ?? 'unit' } : figure]),
  );
}

/** The order in which figures with formulas are calculated. */
export function formulaSteps(figures: Figures): readonly FormulaStep[] {
  const formulas = new Map<string, Expression>();
  for (const figure of figures.values()) {
    const expression = parsedFormula(figure, () => {});
    if (expression) formulas.set(figure.id, expression);
  }
  return orderOf(formulas, figures).steps;
}

/** Whether the row of a figure, or the words of its formula, could not be read. */
function isAtFault(formulas: ReadonlyMap<string, Expression>): (figure: Figure) => boolean {
  return ({ id, formula, reported }) => reported === 'row' || (formula !== undefined && !formulas.has(id));
}

function parsedFormula(figure: Figure, report: Report): Expression | undefined {
  const { formula, formulaPlace, place } = figure;
  if (formula === undefined || figure.reported === 'row') return undefined;
  return parseExpression(formula, formulaPlace ?? place, atRow(figure, report));
}

/** If the formula’s own place is unknown, its faults are shown at the row, without an offset. */
function atRow(figure: Figure, report: Report): Report {
  return figure.formulaPlace ? report : diagnostic => report({ ...diagnostic, place: figure.place });
}

function calculated(figure: Figure, expression: Expression, known: Known, report: Report): Exact | undefined {
  const value = evaluate(expression, known, atRow(figure, report), rootOf(figure, expression, known));
  if (value?.kind === 'truth') report(fault('BD234', expression.place, { text: expression.text }));
  if (value?.kind !== 'quantity' || !unitAgrees(figure, expression, value, known, report)) return undefined;
  return value.amount;
}

/** The calculated value of a figure. */
function rootOf(figure: Figure, expression: Expression, known: Known): ExpressionPart {
  return inHundredths(measureOf(figure)) ? roundedAsShown(expression, known, expression.root) : expression.root;
}

/** The terms of a percentage, rounded as shown: `round(users / asked, 1)` is 61.5 %, not 0.6, which would be 60 %. */
function roundedAsShown(expression: Expression, known: Known, part: ExpressionPart): ExpressionPart {
  const within = (inner: ExpressionPart) => roundedAsShown(expression, known, inner);
  if (part.kind === 'negative') return { ...part, value: within(part.value) };
  if (part.kind === 'arithmetic' && (part.sign === '+' || part.sign === '-')) {
    return { ...part, left: within(part.left), right: within(part.right) };
  }
  if (part.kind !== 'round') return part;
  const value = evaluate(expression, known, () => {}, part.value);
  const isFraction = value?.kind === 'quantity' && !inHundredths(value.measure);
  return isFraction ? { ...part, decimals: part.decimals + 2 } : part;
}

/** The result of another formula for a figure. */
function amountGiven(formula: string, figure: Figure, known: Known, place: Place): Exact | undefined {
  const expression = parseExpression(formula, place, () => {});
  const value = expression && evaluate(expression, known, () => {}, rootOf(figure, expression, known));
  return value?.kind === 'quantity' ? value.amount : undefined;
}

function unitAgrees(figure: Figure, expression: Expression, value: Quantity, known: Known, report: Report): boolean {
  const declared = measureOf(figure);
  const { place, text } = expression;
  if (!mayBeShownAs(value.measure, declared)) {
    const given = { id: figure.id, formula: text, declared: unitGiven(declared), worked: unitGiven(value.measure) };
    report(fault('BD241', place, given));
    return false;
  }
  const right = withoutFactor(expression, figure, known.figures, value.amount);
  if (right !== undefined) {
    const amount = amountGiven(right, figure, known, place);
    report(
      fault('BD249', place, {
        formula: text,
        id: figure.id,
        result: value.amount && amountText(value.amount, declared),
        instead: amount && amountText(amount, declared),
        right,
        declared: inHundredths(declared) ? 'share' : figure.unit === 'ratio' ? 'ratio' : 'amount',
      }),
    );
    return false;
  }
  const list =
    figure.unit === 'percent' && !figure.multiple ? sharesAdded(expression.root, value.amount, known) : undefined;
  if (list !== undefined && value.amount)
    report(
      fault('BD263.formula', place, { formula: text, id: figure.id, total: amountText(value.amount, declared), list }),
    );
  const isBare = value.measure.kind === 'number' && inHundredths(declared);
  if (!isBare || !value.amount || compare(value.amount.abs(), whole(1)) <= 0) return true;
  report(fault('BD233', place, { text, suffix: declared.kind === 'percent' ? '%' : '%p' }));
  return false;
}

function withValue(figure: Figure, amount: Exact | undefined, faulty: boolean, report: Report): Figure {
  if (figure.formula === undefined) return figure;
  if (!amount) return { ...figure, value: undefined, ...(faulty ? { reported: 'row' } : {}) };
  const shown = inHundredths(measureOf(figure)) ? amount.mul(whole(100)) : amount;
  checkRounding(figure, report, shown);
  return { ...figure, value: toDecimal(shown, figure.decimals) };
}
