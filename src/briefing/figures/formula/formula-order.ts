// In which order formulas are calculated, and which of them go round in a circle.

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

/** Ids of formulas with their inputs first, and circles as chains that end where they begin: `['a', 'b', 'a']`. */
export interface FormulaOrder {
  readonly order: readonly string[];
  readonly circles: readonly (readonly [string, ...string[]])[];
}

interface Step {
  readonly id: string;
  /** Inputs that are still to be looked at. */
  readonly inputs: string[];
}

/** Orders formulas by what they need. Every circle is given once; its members are left out of the order. */
export function orderOf(formulas: ReadonlyMap<string, Expression>, figures: Figures): FormulaOrder {
  const order: string[] = [];
  const circles: (readonly [string, ...string[]])[] = [];
  const circular = new Set<string>();
  const done = new Set<string>();
  const path: Step[] = [];
  const onPath = new Map<string, number>();
  const enter = (id: string) => {
    const expression = formulas.get(id);
    if (!expression || done.has(id)) return;
    onPath.set(id, path.length);
    path.push({ id, inputs: [...figuresNamed(expression, figures)] });
  };
  for (const start of formulas.keys()) {
    enter(start);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const input = step.inputs.shift();
      const from = input === undefined ? undefined : onPath.get(input);
      if (input === undefined) {
        path.pop();
        onPath.delete(step.id);
        done.add(step.id);
        if (!circular.has(step.id)) order.push(step.id);
      } else if (from !== undefined) {
        const members = path.slice(from).map(({ id }) => id);
        if (members.some(id => !circular.has(id))) circles.push([input, ...members.slice(1), input]);
        for (const id of members) circular.add(id);
      } else {
        enter(input);
      }
    }
  }
  return { order, circles };
}
