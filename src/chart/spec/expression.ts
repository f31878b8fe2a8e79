// The expressions of a chart's specification, checked name by name: Vega itself draws nothing, silently, when one is misspelt.

import type { Place, Report } from '../../diagnostics/diagnostics.ts';
import { nearest } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { limitOf } from '../../limits.ts';

/** What an expression may speak of. */
export interface Names {
  /** Fields of the data: `value`. */
  readonly fields: readonly string[];
  /** Values by name: `width`, `color`. */
  readonly values: readonly string[];
  /** Those of both that a specification is given, and so cannot use for something of its own. */
  readonly given: { readonly fields: readonly string[]; readonly values: readonly string[] };
  /** The members of those values that have some: `color` has `ink`, `style` has `chart-label`. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** The members of each member: `style['chart-label']` has `size`. */
  readonly inner: ReadonlyMap<string, readonly string[]>;
}

/** A node of Vega's syntax tree (ESTree). */
export interface SpecExpression {
  readonly type: string;
  readonly [property: string]: unknown;
}

/** What these functions give depends on their arguments alone, and none of them can fill the memory. */
const functions = [
  ...['if', 'isValid', 'isNumber', 'abs', 'ceil', 'floor', 'round', 'min', 'max', 'clamp', 'sqrt', 'pow', 'length'],
  ...['scale', 'bandwidth', 'domain', 'range', 'span', 'extent', 'pluck', 'indexof', 'inrange'],
];

const constants = ['datum', 'width', 'height', 'PI', 'null', 'true', 'false', 'undefined', 'NaN'];

/** Reports what an expression names that does not exist (BD620-BD624). */
export function inspectExpression(
  text: string,
  place: Place,
  inspection: { readonly names: Names; readonly parse: (text: string) => SpecExpression; readonly report: Report },
): void {
  if (isTooLarge(text, place, inspection.report)) return;
  let tree: SpecExpression;
  try {
    tree = inspection.parse(text);
  } catch (mistake) {
    inspection.report(
      fault('BD621.unreadable', place, {
        expression: text,
        mistake: mistake instanceof Error ? mistake.message : String(mistake),
      }),
    );
    return;
  }
  visit(tree, place, inspection.names, inspection.report);
}

/** What reads expressions, and what looks at them, calls itself for each bracket and each operator. */
function isTooLarge(text: string, place: Place, report: Report): boolean {
  const longest = limitOf('formula-characters');
  if (text.length > longest) {
    report(fault('BD621.tooLong', place, { most: longest, length: text.length }));
    return true;
  }
  const most = limitOf('formula-depth');
  let depth = 0;
  for (const [bracket] of text.matchAll(/[()[\]{}]/g)) {
    depth += '([{'.includes(bracket) ? 1 : -1;
    if (depth <= most) continue;
    report(fault('BD621.tooDeep', place, { most }));
    return true;
  }
  return false;
}

function visit(node: SpecExpression, place: Place, names: Names, report: Report): void {
  switch (node.type) {
    case 'Identifier': {
      const values = [...names.values, ...constants];
      const name = String(node.name);
      if (!values.includes(name)) report(fault('BD622', place, { name, near: nearest(name, values), names: values }));
      return;
    }
    case 'MemberExpression':
      visitMember(node, place, names, report);
      return;
    case 'CallExpression': {
      const name = isExpression(node.callee) ? String(node.callee.name) : '';
      if (!functions.includes(name))
        report(fault('BD623', place, { name, near: nearest(name, functions), names: functions }));
      for (const argument of expressionsOf(node.arguments)) visit(argument, place, names, report);
      return;
    }
    case 'Property':
      for (const value of expressionsOf(node.value)) visit(value, place, names, report);
      return;
    default:
      for (const child of Object.values(node).flatMap(expressionsOf)) visit(child, place, names, report);
  }
}

/** `datum.value`, `color.ink`, `style['chart-label'].size`, `rows[0].value`. */
function visitMember(node: SpecExpression, place: Place, names: Names, report: Report): void {
  for (const step of calculatedSteps(node)) visit(step, place, names, report);
  const [owner, ...path] = pathOf(node);
  if (owner === undefined) {
    for (const child of expressionsOf(node.object)) visit(child, place, names, report);
    return;
  }
  if (owner === 'datum') {
    const [field] = path;
    if (typeof field === 'string' && !names.fields.includes(field)) {
      report(fault('BD620', place, { name: field, near: nearest(field, names.fields), names: names.fields }));
    }
    return;
  }
  if (!names.values.includes(owner)) {
    report(
      fault('BD622', place, {
        name: owner,
        near: nearest(owner, [...names.values, ...constants]),
        names: [...names.values, ...constants],
      }),
    );
    return;
  }
  const lists = [names.members.get(owner), names.inner.get(owner)];
  for (const [index, part] of path.entries()) {
    const known = lists[index];
    if (typeof part !== 'string' || known === undefined || known.includes(part)) continue;
    report(fault('BD624', place, { owner, name: part, near: nearest(part, known), names: known }));
    return;
  }
}

/** The names along a chain of members, from its first; nothing when the chain does not begin with a name. A calculated step is undefined. */
function pathOf(node: SpecExpression): readonly [owner?: string, ...path: (string | undefined)[]] {
  if (node.type === 'Identifier') return [String(node.name)];
  if (node.type !== 'MemberExpression' || !isExpression(node.object)) return [];
  const [owner, ...path] = pathOf(node.object);
  if (owner === undefined) return [];
  const property = isExpression(node.property) ? node.property : undefined;
  const name = node.computed ? property?.value : property?.name;
  return [owner, ...path, typeof name === 'string' ? name : undefined];
}

/** The expressions in brackets along a chain of members: `count - 1` in `rows[count - 1].value`. */
function calculatedSteps(node: SpecExpression): readonly SpecExpression[] {
  if (node.type !== 'MemberExpression') return [];
  const property = node.computed ? expressionsOf(node.property) : [];
  return [...expressionsOf(node.object).flatMap(calculatedSteps), ...property.filter(({ type }) => type !== 'Literal')];
}

/** The fields of the data that an expression reads: `value` and `total` in `datum.value / datum['total']`. */
export function fieldsRead(expression: SpecExpression): readonly string[] {
  const [owner, field] = pathOf(expression);
  const own = owner === 'datum' && field !== undefined ? [field] : [];
  return [...own, ...Object.values(expression).flatMap(expressionsOf).flatMap(fieldsRead)];
}

/** What an expression divides by: `datum.total` in `100 * datum.value / datum.total`. */
export function divisorsOf(expression: SpecExpression): readonly SpecExpression[] {
  const own = expression.type === 'BinaryExpression' && expression.operator === '/' ? expression.right : undefined;
  return [...expressionsOf(own), ...Object.values(expression).flatMap(expressionsOf).flatMap(divisorsOf)];
}

function expressionsOf(value: unknown): readonly SpecExpression[] {
  if (Array.isArray(value)) return value.flatMap(expressionsOf);
  return isExpression(value) ? [value] : [];
}

function isExpression(value: unknown): value is SpecExpression {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
