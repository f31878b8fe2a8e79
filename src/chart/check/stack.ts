// Bars that are stretched to 100 %, or stand upon each other, claim that their parts are a whole; the figures must bear it.

import { checkWhole, sumAboveHundred } from '../../briefing/agreement/survey.ts';
import type { Figure } from '../../briefing/model/figure.ts';
import type { PlannedChart } from '../../briefing/model/plan.ts';
import type { Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import type { DrawnMark } from '../scene.ts';
import { divisorsOf, fieldsRead, type SpecExpression } from '../spec/expression.ts';
import type { Json } from '../spec/json.ts';
import type { VegaDrawing } from '../vega.ts';
import { near } from './held.ts';

/** Refuses a specification that stretches to 100 % figures that are no parts of one whole (BD640). */
export function checkStack(
  spec: Json,
  parse: (expression: string) => SpecExpression,
  chart: PlannedChart,
  rows: readonly { readonly figure: Figure }[],
  report: Report,
): void {
  if (!isStretched(spec, parse)) return;
  const whole = checkWhole(rows.map(row => row.figure));
  if (whole.kind === 'none') report(whole.refuse(chart));
}

/** Refuses shares that stand upon each other, or each begin where the last one ended, and are more than 100 % together (BD640); false then. */
export function checkStackSums(
  { marks, stacks }: Pick<VegaDrawing, 'marks' | 'stacks'>,
  { id: chart, place }: Pick<PlannedChart, 'id' | 'place'>,
  rows: readonly { readonly figure: Figure }[],
  report: Report,
): boolean {
  const stacked = marks.filter(({ kind, isSeen }) => isSeen && (kind === 'bar' || kind === 'area'));
  const sums = [new Set(stepsOf(stacked, rows))];
  for (const { start, end, groupby, isNormalized } of stacks) {
    const parts = new Map<string, Set<string>>();
    for (const { datum, row, positions } of stacked) {
      if (isNormalized || !row || !positions.some(({ fields }) => fields.includes(start) || fields.includes(end)))
        continue;
      const key = JSON.stringify(groupby.map(field => datum[field]));
      parts.set(key, (parts.get(key) ?? new Set()).add(row.id));
    }
    sums.push(...parts.values());
  }
  for (const ids of sums) {
    const total = sumAboveHundred(rows.flatMap(({ figure }) => (ids.has(figure.id) ? [figure] : [])));
    if (total === undefined) continue;
    report(fault('BD640.moreThanHundred', place, { chart, total }));
    return false;
  }
  return true;
}

/** The rows whose bars each begin where the one before ended: on their scale from the sum of all before to the sum with their own. */
function stepsOf(bars: readonly DrawnMark[], rows: readonly { readonly figure: Figure }[]): readonly string[] {
  const steps: string[] = [];
  let sum = 0;
  for (const { figure } of rows) {
    const from = sum;
    const bar = bars.find(({ row }) => row?.id === figure.id);
    sum += bar?.row?.value ?? 0;
    const isStep = bar?.positions.some(({ ends, scale }) => {
      if (!scale || ends.length < 2) return false;
      const [start, end] = [from, sum].map(value => Number(scale.at(value))).toSorted((a, b) => a - b);
      return near(start ?? Number.NaN, Math.min(...ends)) && near(end ?? Number.NaN, Math.max(...ends));
    });
    if (isStep) steps.push(figure.id);
  }
  return steps;
}

/** Whether a specification stacks to 100 %, as a channel or as a step (`"offset": "normalize"`), or divides each value by their sum itself. */
function isStretched(spec: Json, parse: (expression: string) => SpecExpression): boolean {
  const parts = objectsIn(spec);
  if (parts.some(({ stack, offset }) => stack === 'normalize' || offset === 'normalize')) return true;
  const sums = new Set(parts.filter(({ op }) => op === 'sum').map(({ as }) => as));
  const isSum = (expression: SpecExpression) => fieldsRead(expression).some(field => sums.has(field));
  // A field that is made of a sum, and not by dividing it, is as good as the sum.
  const steps = parts.flatMap(({ calculate, expr, as }) =>
    [calculate, expr].flatMap(text => (typeof text === 'string' ? [{ expression: parse(text), as }] : [])),
  );
  for (const { expression, as } of steps) if (isSum(expression) && divisorsOf(expression).length === 0) sums.add(as);
  return steps.some(({ expression }) => divisorsOf(expression).some(isSum));
}

/** Every object of a specification, from the outside in. */
function objectsIn(json: Json): readonly { readonly [name: string]: Json }[] {
  if (typeof json !== 'object' || json === null) return [];
  const inside = Object.values(json).flatMap(objectsIn);
  return isList(json) ? inside : [json, ...inside];
}

function isList(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}
