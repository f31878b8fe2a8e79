// Differences, sums and ratios that a text states between numbers of the same line, where they compute exactly as stated.
import { compare, type Exact, fromDecimal, roundTo, whole } from '../../briefing/model/decimal.ts';
import { groupBy } from '../../group-by.ts';
import { sentenceAround } from '../sentences.ts';
import type { Mention } from './mentions.ts';
import type { SameFigure } from './same-figure.ts';
import { wordInClause } from './words-beside.ts';

/** How a figure is calculated from others: `need - adoption`. */
export interface StatedFormula {
  readonly figures: readonly SameFigure[];
  readonly sign: '-' | '+' | '/';
  /** The words by which the text says so. */
  readonly words: string;
}

/** Lines with more numbers are lists, in which some pair fits by chance. */
const mostNumbers = 16;
/** A sum has at most so many parts. */
const mostParts = 8;

/** The formulas of the figures that a text calls a difference, a sum or a multiple of others beside them. */
export function statedFormulas(same: readonly SameFigure[]): ReadonlyMap<SameFigure, StatedFormula> {
  const placed = same.flatMap(figure =>
    figure.filter(({ line }) => !line.at.cell).map(mention => ({ figure, mention })),
  );
  const lines = groupBy(placed, ({ mention: { line } }) => `${line.at.manuscript} ${line.at.block}`);
  const formulas = new Map<SameFigure, StatedFormula>();
  for (const inLine of lines.values()) {
    if (inLine.length < 3 || inLine.length > mostNumbers) continue;
    for (const { figure, mention } of inLine) {
      if (formulas.has(figure)) continue;
      const others = inLine.filter(
        other => other.figure !== figure && !formulas.get(other.figure)?.figures.includes(figure),
      );
      const sentence = sentenceAround(mention.line.text, mention.from, mention.line.locale);
      const near = others.filter(other => other.mention.from >= sentence.from && other.mention.from < sentence.to);
      // A sentence that has numbers of its own speaks of these.
      const formula =
        formulaOf(mention, near) ??
        (near.length > 0 && mention.unit === 'ratio' ? undefined : formulaOf(mention, others));
      if (formula) formulas.set(figure, formula);
    }
  }
  return formulas;
}

interface Placed {
  readonly figure: SameFigure;
  readonly mention: Mention;
}

function formulaOf(mention: Mention, others: readonly Placed[]): StatedFormula | undefined {
  return differenceOf(mention, others) ?? ratioOf(mention, others) ?? sumOf(mention, others);
}

function differenceOf(mention: Mention, others: readonly Placed[]): StatedFormula | undefined {
  const { differences } = mention.line.locale.manuscripts;
  const words = wordInClause(mention, differences);
  const unit = mention.unit === 'percentage points' ? 'percent' : mention.unit;
  if (words === undefined || mention.unit === 'percent' || mention.unit === 'ratio') return undefined;
  return onePair(mention, others, unit, (left, right) => left.sub(right), '-', words);
}

function ratioOf(mention: Mention, others: readonly Placed[]): StatedFormula | undefined {
  if (mention.unit !== 'ratio') return undefined;
  const units = [...new Set(others.map(({ mention: { unit } }) => unit))].filter(unit => unit !== 'ratio');
  const found = units.flatMap(
    unit =>
      onePair(
        mention,
        others,
        unit,
        (left, right) => (right.n === 0n ? undefined : left.div(right)),
        '/',
        mention.form,
      ) ?? [],
  );
  return found.length === 1 ? found[0] : undefined;
}

/** The one pair of figures of a unit that gives the number; undefined if none or several do. */
function onePair(
  mention: Mention,
  others: readonly Placed[],
  unit: string,
  calculate: (left: Exact, right: Exact) => Exact | undefined,
  sign: '-' | '/',
  words: string,
): StatedFormula | undefined {
  const stated = exactValueOf(mention);
  const alike = others.filter(other => other.mention.unit === unit && other.mention.decimals <= mention.decimals + 6);
  const pairs: SameFigure[][] = [];
  for (const left of alike) {
    for (const right of alike) {
      if (left.figure === right.figure) continue;
      const result = calculate(exactValueOf(left.mention), exactValueOf(right.mention));
      const isStated = result && compare(roundTo(result, mention.decimals), stated) === 0;
      const isExact = sign === '/' || (result && compare(result, stated) === 0);
      if (isStated && isExact) pairs.push([left.figure, right.figure]);
    }
  }
  const [only, ...more] = pairs;
  return only && more.every(pair => pair.every(figure => only.includes(figure)))
    ? { figures: only, sign, words }
    : undefined;
}

/** All numbers of the unit before a sum, or behind it. */
function sumOf(mention: Mention, others: readonly Placed[]): StatedFormula | undefined {
  const words = wordInClause(mention, mention.line.locale.manuscripts.sums);
  if (words === undefined) return undefined;
  const alike = others.filter(other => other.mention.unit === mention.unit);
  const sides = [
    alike.filter(other => other.mention.from < mention.from),
    alike.filter(other => other.mention.from > mention.from),
  ];
  for (const parts of sides) {
    const sum = parts.reduce((total, part) => total.add(exactValueOf(part.mention)), whole(0));
    const isWhole = parts.length >= 2 && parts.length <= mostParts && compare(sum, exactValueOf(mention)) === 0;
    if (isWhole) return { figures: parts.map(({ figure }) => figure), sign: '+', words };
  }
  return undefined;
}

function exactValueOf({ value }: Mention): Exact {
  return fromDecimal(value) ?? whole(0);
}
