// Which fields of a specification's data follow from the values of the figures, and which only from their order: a column number does not.

import { fieldsIn } from './scene.ts';
import { replaceableFields } from './spec/complete.ts';
import type { Json } from './spec/json.ts';

/** Operations whose result is a count or an order, no value. */
const counting = new Set(['count', 'row_number', 'rank']);

/**
 * The fields that carry values: those that every chart has, and those that a specification's transforms make of them.
 * `{"calculate": "100 - datum.value", "as": "rest"}` adds `rest`; `{"calculate": "datum.rank % 2", "as": "column"}` adds nothing.
 */
export function fieldsFromValues(spec: Json): { readonly has: (field: string) => boolean } {
  const steps = stepsIn(spec);
  const made = new Set(steps.flatMap(({ as }) => as));
  const fields = new Set(['value', 'text', 'textWidth', ...['from', 'to'].filter(field => !made.has(field))]);
  const parameters = new Set(['rows', 'named']);
  let size = -1;
  while (fields.size + parameters.size > size) {
    size = fields.size + parameters.size;
    for (const { as, reads, expression, isParameter } of steps) {
      const words = expression.match(/\w+/g) ?? [];
      const fromValues = [...reads, ...fieldsIn(expression)].some(field => fields.has(field));
      if (!fromValues && !words.some(word => parameters.has(word))) continue;
      for (const name of as) (isParameter ? parameters : fields).add(name);
    }
  }
  // What Vega-Lite makes itself is made of values: `value_end`, `mean_value`.
  const plain = new Set(['id', 'rank', 'row', 'shift', 'label', 'lines', 'color', 'emphasis', ...replaceableFields]);
  return { has: field => fields.has(field) || (!made.has(field) && !plain.has(field)) };
}

/** Something that a specification makes: the names that it gives, and what it makes them of. */
interface Step {
  readonly as: readonly string[];
  readonly reads: readonly string[];
  readonly expression: string;
  readonly isParameter: boolean;
}

function stepsIn(json: Json): readonly Step[] {
  if (isList(json)) return json.flatMap(stepsIn);
  if (typeof json !== 'object' || json === null) return [];
  const entries = Object.entries(json);
  const own = new Map(entries);
  const as = [own.get('as') ?? []].flat().filter(name => typeof name === 'string');
  const reads = [own.get('field'), own.get('stack')].filter(name => typeof name === 'string');
  const isCount = counting.has(String(own.get('op')));
  const expression = [own.get('calculate'), own.get('expr')].find(text => typeof text === 'string') ?? '';
  const name = own.get('name');
  const steps: Step[] = [];
  if (as.length > 0) steps.push({ as, reads: isCount ? [] : reads, expression, isParameter: false });
  if (typeof name === 'string') steps.push({ as: [name], reads: [], expression, isParameter: true });
  return [...steps, ...entries.flatMap(([, value]) => stepsIn(value))];
}

function isList(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}
