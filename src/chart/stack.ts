// Bars that are stretched to 100 %, or stand upon each other, claim that their parts are a whole; the figures must bear it.

import { checkWhole, sumAboveHundred } from '../briefing/agreement/survey.ts';
import type { Figure } from '../briefing/model/figure.ts';
import type { PlannedChart } from '../briefing/model/plan.ts';
import type { Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { divisorsOf, fieldsRead, type SpecExpression } from './spec/expression.ts';
import type { Json } from './spec/json.ts';
import type { VegaDrawing } from './vega.ts';

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

/** Refuses shares that stand upon each other and are more than 100 % together (BD640); false then. */
export function checkStackSums(
  { marks, stacks }: Pick<VegaDrawing, 'marks' | 'stacks'>,
  { id: chart, place }: Pick<PlannedChart, 'id' | 'place'>,
  rows: readonly { readonly figure: Figure }[],
  report: Report,
): boolean {
  const stacked = marks.filter(({ kind, isSeen }) => isSeen && (kind === 'bar' || kind === 'area'));
  for (const { start, end, groupby, isNormalized } of stacks) {
    const parts = new Map<string, Set<string>>();
    for (const { datum, row, positions } of stacked) {
      if (isNormalized || !row || !positions.some(({ fields }) => fields.includes(start) || fields.includes(end)))
        continue;
      const key = JSON.stringify(groupby.map(field => datum[field]));
      parts.set(key, (parts.get(key) ?? new Set()).add(row.id));
    }
    for (const ids of parts.values()) {
      const figures = rows.flatMap(({ figure }) => (ids.has(figure.id) ? [figure] : []));
      const total = sumAboveHundred(figures);
      if (total === undefined) continue;
      report(fault('BD640.moreThanHundred', place, { chart, total }));
      return false;
    }
  }
  return true;
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
