// Looking through a chart's specification before anything of it runs: small inspectors that are put together to a grammar.

import type { Report } from '../../diagnostics/diagnostics.ts';
import { nearest } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import type { MessageArguments } from '../../messages/catalogue.ts';
import { inspectExpression, type Names, type SpecExpression } from './expression.ts';
import type { JsonEntry, JsonNode } from './json.ts';

/** What an inspector needs to know: the names that a specification may use, and where faults go. */
export interface SpecInspection {
  readonly names: Names;
  readonly parse: (expression: string) => SpecExpression;
  readonly report: Report;
}

/** Looks at one value of the specification and reports what is wrong in it. */
export type Inspector = (node: JsonNode, inspection: SpecInspection) => void;

/** Why something of Vega-Lite is refused. */
export type Reason = MessageArguments['BD615']['reason'];

/** For what something that is missing is needed. */
type Meaning = MessageArguments['BD618']['meaning'];

/** Numbers above are no lengths of a slide: 10,000 pt are ten slides. */
const largest = 10_000;

/** Amounts above are beyond what the digits of a number can tell apart. */
const largestAmount = Number.MAX_SAFE_INTEGER;

/** An object with these properties and no others; those in `refusals` are refused with their reason. */
export function object(
  properties: Readonly<Record<string, Inspector>>,
  refusals: Readonly<Record<string, Reason>> = {},
): Inspector {
  const names = Object.keys(properties);
  return (node, inspection) => {
    if (node.kind !== 'object') {
      inspection.report(fault('BD617', node.place, { expected: 'object' }));
      return;
    }
    for (const [name, entry] of node.entries) {
      const inspect = Object.hasOwn(properties, name) ? properties[name] : undefined;
      const reason = Object.hasOwn(refusals, name) ? refusals[name] : undefined;
      if (inspect) inspect(entry.value, inspection);
      else if (reason) inspection.report(fault('BD615', entry.place, { name, reason }));
      else inspection.report(fault('BD614', entry.place, { name, near: nearest(name, names), names }));
    }
  };
}

/** A list of such values. */
export function listOfInspected(item: Inspector): Inspector {
  return (node, inspection) => {
    if (node.kind === 'array') for (const child of node.items) item(child, inspection);
    else inspection.report(fault('BD617', node.place, { expected: 'list' }));
  };
}

/** One of these words; those in `refusals` are refused with their reason. */
export function word(words: readonly string[], refusals: Readonly<Record<string, Reason>> = {}): Inspector {
  return (node, inspection) => {
    const value = node.kind === 'scalar' ? String(node.value) : undefined;
    const reason = value !== undefined && Object.hasOwn(refusals, value) ? refusals[value] : undefined;
    if (value === undefined) inspection.report(fault('BD617', node.place, { expected: 'word' }));
    else if (reason) inspection.report(fault('BD615', node.place, { name: value, reason }));
    else if (!words.includes(value))
      inspection.report(fault('BD616', node.place, { word: value, near: nearest(value, words), words }));
  };
}

/** A word, or an object that says more: a mark is `"bar"` or `{ "type": "bar" }`. */
export function wordOr(single: Inspector, more: Inspector): Inspector {
  return (node, inspection) => (node.kind === 'object' ? more : single)(node, inspection);
}

/** The same, where `null` switches something off: `"axis": null`. */
export function orNull(inspect: Inspector): Inspector {
  return (node, inspection) => {
    if (node.kind !== 'scalar' || node.value !== null) inspect(node, inspection);
  };
}

/** Text, a number, true, false or null. */
export const scalar: Inspector = upTo(largest);

function upTo(most: number): Inspector {
  return (node, inspection) => {
    if (node.kind !== 'scalar') {
      inspection.report(fault('BD617', node.place, { expected: 'value' }));
    } else if (typeof node.value === 'number' && Math.abs(node.value) > most) {
      inspection.report(fault('BD626', node.place, { value: node.value, most }));
    }
  };
}

/** The text of an expression: `"datum.value > 0"`. */
export const expression: Inspector = (node, inspection) => {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') {
    inspection.report(fault('BD617', node.place, { expected: 'expression' }));
    return;
  }
  inspectExpression(node.value, node.place, inspection);
};

const calculated: Inspector = (node, inspection) => {
  object({ expr: expression })(node, inspection);
  if (node.kind === 'object' && node.entries.size === 0) required(node, 'expr', 'calculation', inspection.report);
};

/** A value as it is, calculated (`{ "expr": ... }`), or a list of such: a length, a look. */
export const plain: Inspector = plainOf(scalar);

/** The same in the unit of the figures, as the domain of a scale: `[0, 50000]`. */
export const amount: Inspector = plainOf(upTo(largestAmount));

function plainOf(single: Inspector): Inspector {
  const inspect: Inspector = (node, inspection) => {
    if (node.kind === 'array') for (const child of node.items) inspect(child, inspection);
    else if (node.kind === 'object') calculated(node, inspection);
    else single(node, inspection);
  };
  return inspect;
}

/** The name of a field of the data. */
export const field: Inspector = (node, inspection) => {
  const { fields } = inspection.names;
  if (node.kind !== 'scalar' || typeof node.value !== 'string') {
    inspection.report(fault('BD617', node.place, { expected: 'field' }));
  } else if (!fields.includes(node.value)) {
    inspection.report(
      fault('BD620', node.place, { name: node.value, near: nearest(node.value, fields), names: fields }),
    );
  }
};

/** A name that the specification gives to a field or a value of its own. */
export function newName(kind: 'fields' | 'values'): Inspector {
  const inspect: Inspector = (node, inspection) => {
    if (node.kind === 'array') for (const child of node.items) inspect(child, inspection);
    else if (node.kind !== 'scalar' || typeof node.value !== 'string') {
      inspection.report(fault('BD617', node.place, { expected: 'newName' }));
    } else if (inspection.names.given[kind].includes(node.value)) {
      inspection.report(fault('BD627', node.place, { name: node.value }));
    }
  };
  return inspect;
}

/** What must stand in an object and is not there is reported by this; undefined then. */
export function required(
  node: JsonNode & { readonly kind: 'object' },
  name: string,
  meaning: Meaning,
  report: Report,
): JsonEntry | undefined {
  const entry = node.entries.get(name);
  if (!entry) report(fault('BD618', node.place, { name, meaning }));
  return entry;
}
