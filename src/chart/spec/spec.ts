// A chart's specification, read and inspected: after this it is safe to run, and every name in it means something.

import type { Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { limitOf } from '../../limits.ts';
import type { Theme } from '../../theme/theme.ts';
import { namedMembers, parameterNames, replaceableFields, rowFields, styleMembers } from './complete.ts';
import { type Demands, readDemands } from './demands.ts';
import type { Names, SpecExpression } from './expression.ts';
import { type Json, type JsonNode, jsonValue, parseJson } from './json.ts';
import { schema, specification } from './vocabulary.ts';

export interface ReadSpec {
  readonly value: { readonly [name: string]: Json };
  readonly demands: Demands;
  /** How its expressions are read. */
  readonly parse: (expression: string) => SpecExpression;
}

/** The specification as a value with what it asks of its figures, or undefined after reporting all that is wrong with it (BD610-BD629). */
export async function readSpec(
  spec: { readonly file: string; readonly text: string },
  theme: Theme,
  report: Report,
): Promise<ReadSpec | undefined> {
  // A specification has no data in it, so a longer one is no specification.
  const most = { characters: limitOf('chart-characters'), layers: limitOf('chart-layers') };
  if (spec.text.length > most.characters) {
    const given = { characters: spec.text.length, most: most.characters };
    report(fault('BD612', { file: spec.file, line: 1, column: 1 }, given));
    return undefined;
  }
  const root = parseJson(spec.text, spec.file, report);
  if (!root) return undefined;
  const layers = layersIn(root);
  // On top of each other and within each other; a chart has ten.
  if (layers > most.layers) {
    report(fault('BD673', root.place, { count: layers, most: most.layers }));
    return undefined;
  }
  const { parseExpression } = await import('vega');
  let whole = true;
  const mistake: Report = diagnostic => {
    whole = false;
    report(diagnostic);
  };
  checkSchema(root, mistake);
  if (!at(root, 'mark') && !at(root, 'layer')) mistake(fault('BD618', root.place, { name: 'layer', meaning: 'layer' }));
  const parse = (text: string): SpecExpression => ({ ...parseExpression(text) });
  specification(root, { names: namesFor(root, theme), parse, report: mistake });
  const demands = whole ? readDemands(root, theme, mistake) : undefined;
  const value = jsonValue(root);
  return demands && isObject(value) ? { value, demands, parse } : undefined;
}

function layersIn(view: JsonNode): number {
  const list = at(view, 'layer');
  const layers = list?.kind === 'array' ? list.items : [];
  return layers.reduce((sum, layer) => sum + 1 + layersIn(layer), 0);
}

function checkSchema(root: JsonNode, report: Report): void {
  const entry = at(root, '$schema');
  const written = entry?.kind === 'scalar' ? String(entry.value) : undefined;
  const major = /\/v\d+/.exec(schema)?.[0] ?? '';
  const isSupported = written?.includes('/vega-lite/') && new RegExp(`${major}(?:[.]\\d+)*[.]json$`).test(written);
  if (!isSupported) report(fault('BD613', entry?.place ?? root.place, { version: written, supported: schema }));
}

/** All that the specification may name: what it is completed with, and what it declares itself. */
function namesFor(root: JsonNode, theme: Theme): Names {
  const declared = { fields: new Set<string>(rowFields), values: new Set(parameterNames) };
  collect(root, declared);
  return {
    fields: [...declared.fields],
    values: [...declared.values],
    given: { fields: rowFields.filter(name => !replaceableFields.includes(name)), values: parameterNames },
    members: new Map([
      ['color', [...theme.colors.keys()]],
      ['style', [...theme.styles.keys()]],
      ['named', namesOf(at(root, 'usermeta', 'named'))],
    ]),
    inner: new Map<string, readonly string[]>([
      ['style', styleMembers],
      ['rows', rowFields],
      ['named', namedMembers],
    ]),
  };
}

/** Fields made by transforms (`as`), and values named in `params`. */
function collect(node: JsonNode, declared: { readonly fields: Set<string>; readonly values: Set<string> }): void {
  if (node.kind === 'array') for (const item of node.items) collect(item, declared);
  if (node.kind !== 'object') return;
  for (const [name, { value }] of node.entries) {
    if (name === 'as') for (const text of textsOf(value)) declared.fields.add(text);
    if (name === 'params' && value.kind === 'array') {
      for (const item of value.items) {
        for (const text of textsOf(at(item, 'name'))) declared.values.add(text);
      }
    }
    collect(value, declared);
  }
}

function at(node: JsonNode | undefined, ...path: readonly string[]): JsonNode | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return node;
  if (node?.kind !== 'object') return undefined;
  return at(node.entries.get(name)?.value, ...rest);
}

function namesOf(node: JsonNode | undefined): readonly string[] {
  return node?.kind === 'object' ? [...node.entries.keys()] : [];
}

function textsOf(node: JsonNode | undefined): readonly string[] {
  if (node?.kind === 'array') return node.items.flatMap(textsOf);
  return node?.kind === 'scalar' && typeof node.value === 'string' ? [node.value] : [];
}

function isObject(value: Json): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
