// Finds the order in which formulas are calculated, their circular references, and the figures they depend on, in one traversal.

import type { Figures } from '../../model/figure.ts';
import { figuresOfGroup } from '../../model/quantity.ts';
import { type Expression, partsOf } from './expression.ts';

/** The ids of the figures that an expression needs, in the order in which it names them; a group stands for all of its figures. */
export function figuresNamed(expression: Expression, figures: Figures): readonly string[] {
  const ids = new Set<string>();
  for (const part of partsOf(expression.root)) {
    if (part.kind === 'figure') ids.add(part.id);
    if (part.kind === 'group') for (const figure of figuresOfGroup(figures, part.group)) ids.add(figure.id);
  }
  return [...ids];
}

/**
 * A unit of calculation: a formula with the figures and groups that it names, or a group with its members. A group is a step of its
 * own, so that a thousand formulas over a group of a thousand figures are two thousand edges, not a million.
 */
export interface FormulaStep {
  /** The id of a figure, or the name of a group from `groupStep`. */
  readonly id: string;
  readonly inputs: readonly string[];
}

/** Steps with their inputs first, and circular references as chains with the same first and last figure: `['a', 'b', 'a']`. */
export interface FormulaOrder {
  readonly steps: readonly FormulaStep[];
  readonly circles: readonly (readonly [string, ...string[]])[];
  /** The ids of all members of circles. */
  readonly circular: ReadonlySet<string>;
}

/** The step of a group: no figure has a space in its id. */
const groupStep = (group: string): string => `${groupMark}${group}`;
const groupMark = 'group ';

/** The figures and groups that an expression names, in its order. */
function inputsNamed(expression: Expression): readonly string[] {
  const names = new Set<string>();
  for (const part of partsOf(expression.root)) {
    if (part.kind === 'figure') names.add(part.id);
    if (part.kind === 'group') names.add(groupStep(part.group));
  }
  return [...names];
}

/** A step on the current path. */
interface OpenStep extends FormulaStep {
  /** How many of its inputs have been visited. */
  seen: number;
  /** Where on the path the outermost known circle around it begins. */
  circle?: number;
}

/** Orders formulas by their inputs. Every circle is returned once; its members are left out of the order. */
export function orderOf(formulas: ReadonlyMap<string, Expression>, figures: Figures): FormulaOrder {
  const steps: FormulaStep[] = [];
  const circles: (readonly [string, ...string[]])[] = [];
  const circular = new Set<string>();
  const done = new Set<string>();
  const path: OpenStep[] = [];
  const onPath = new Map<string, number>();
  const inputsOfStep = (id: string): readonly string[] | undefined => {
    if (id.startsWith(groupMark)) return figuresOfGroup(figures, id.slice(groupMark.length)).map(figure => figure.id);
    const expression = formulas.get(id);
    return expression && inputsNamed(expression);
  };
  const enter = (id: string) => {
    const inputs = done.has(id) ? undefined : inputsOfStep(id);
    if (!inputs) return;
    onPath.set(id, path.length);
    path.push({ id, inputs, seen: 0 });
  };
  for (const start of formulas.keys()) {
    enter(start);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const input = step.inputs[step.seen++];
      const from = input === undefined ? undefined : onPath.get(input);
      if (input === undefined) {
        path.pop();
        onPath.delete(step.id);
        done.add(step.id);
        if (!circular.has(step.id)) steps.push({ id: step.id, inputs: step.inputs });
      } else if (from !== undefined) {
        if (!closeCircle(path, from, circular)) continue;
        const [first, ...others] = path.slice(from).flatMap(({ id }) => (id.startsWith(groupMark) ? [] : id));
        if (first !== undefined) circles.push([first, ...others, first]);
      } else {
        enter(input);
      }
    }
  }
  return { steps, circles, circular };
}

/** Marks the path from `from` on as a circle; returns whether any of it is new. Known stretches are skipped in one step. */
function closeCircle(path: readonly OpenStep[], from: number, circular: Set<string>): boolean {
  let isNew = false;
  for (let at = path.length - 1; at >= from; at--) {
    const step = path[at];
    if (!step) break;
    const known = step.circle;
    step.circle = Math.min(from, known ?? from);
    if (known !== undefined) at = Math.min(at, known);
    else {
      isNew ||= !circular.has(step.id);
      circular.add(step.id);
    }
  }
  return isNew;
}

/**
 * For each calculated figure, the first published figures that it depends on and `isIncluded` accepts, in the order in which they are
 * named: at most `most` each, since their total may grow quadratically. Circles are not followed.
 */
export function inputsAmong(
  steps: readonly FormulaStep[],
  figures: Figures,
  isIncluded: (id: string) => boolean,
  most = Number.POSITIVE_INFINITY,
): ReadonlyMap<string, readonly string[]> {
  const isPublished = (id: string) => figures.get(id)?.formula === undefined;
  const found = new Map<string, readonly string[]>();
  for (const { id, inputs } of steps) {
    const included = new Set<string>();
    for (const input of inputs) {
      if (included.size >= most) break;
      const below = found.get(input) ?? (isPublished(input) && isIncluded(input) ? [input] : []);
      for (const each of below) included.add(each);
    }
    if (included.size > 0) found.set(id, [...included].slice(0, most));
  }
  return found;
}
