// JSON with the place of every key and value, so that a fault in a chart's specification names its line and column.

import { type JSONVisitor, visit } from 'jsonc-parser';
import type { Place, Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { forbiddenCharacter, forbiddenIn } from '../../text/characters.ts';

/** A value of JSON, as a tree that knows where it was written. */
export type JsonNode =
  | { readonly kind: 'object'; readonly entries: ReadonlyMap<string, JsonEntry>; readonly place: Place }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[]; readonly place: Place }
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null; readonly place: Place };

export interface JsonEntry {
  /** Where the key stands. */
  readonly place: Place;
  readonly value: JsonNode;
}

/** The same value without its places. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What the reader can expect at a point of the text. */
type Expected = 'value' | 'key' | 'colon' | 'comma-or-brace' | 'comma-or-bracket' | 'end' | 'shallower';

const DEEPEST = 64;

/** Where and why the reading ended; it never leaves this file. */
class Unexpected {
  readonly place: Place;
  readonly expected: Expected;
  constructor(place: Place, expected: Expected) {
    this.place = place;
    this.expected = expected;
  }
}

/** An object or an array that is not closed yet. */
type Open =
  | { readonly kind: 'object'; readonly place: Place; readonly entries: Map<string, JsonEntry>; key?: JsonKey }
  | { readonly kind: 'array'; readonly place: Place; readonly items: JsonNode[] };

interface JsonKey {
  readonly name: string;
  readonly place: Place;
}

/**
 * The tree of `text`, or undefined after reporting the first fault (BD610) or keys written twice (BD611).
 * `parseJson('{"mark": "bar"}', 'templates/charts/a.vl.json', report)`
 */
export function parseJson(text: string, file: string, report: Report): JsonNode | undefined {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  const open: Open[] = [];
  let expected: Expected = 'value';
  let root: JsonNode | undefined;
  let whole = true;

  const placeOf = (line: number, character: number): Place => ({ file, line: line + 1, column: character + 1 });

  /** What no slide can show may not be written in a text, nor with a backslash. */
  const check = (value: string, literal: string, place: Place): void => {
    const [found] = forbiddenIn(value);
    if (!found) return;
    whole = false;
    const [raw] = forbiddenIn(literal);
    report(forbiddenCharacter({ ...place, column: place.column + (raw?.at ?? 0) }, found.code, raw ? undefined : '\\'));
  };

  const begin = (container: Open): void => {
    if (open.length > DEEPEST) throw new Unexpected(container.place, 'shallower');
    open.push(container);
    expected = container.kind === 'object' ? 'key' : 'value';
  };
  const add = (node: JsonNode): void => {
    const container = open.at(-1);
    expected = container ? AFTER_VALUE[container.kind] : 'end';
    if (!container) root = node;
    else if (container.kind === 'array') container.items.push(node);
    else if (container.key) addEntry(container.entries, container.key, node);
  };
  const addEntry = (entries: Map<string, JsonEntry>, { name, place }: JsonKey, value: JsonNode): void => {
    const first = entries.get(name);
    if (!first) return void entries.set(name, { place, value });
    whole = false;
    report(fault('BD611', place, { key: name, first: first.place }));
  };
  const end = (): void => {
    const closed = open.pop();
    if (closed) add(closed);
  };

  const visitor: JSONVisitor = {
    onObjectBegin: (_at, _length, line, character) =>
      begin({ kind: 'object', place: placeOf(line, character), entries: new Map() }),
    onObjectProperty: (name, at, length, line, character) => {
      const place = placeOf(line, character);
      check(name, source.slice(at, at + length), place);
      const container = open.at(-1);
      if (container?.kind === 'object') container.key = { name, place };
      expected = 'colon';
    },
    onObjectEnd: end,
    onArrayBegin: (_at, _length, line, character) =>
      begin({ kind: 'array', place: placeOf(line, character), items: [] }),
    onArrayEnd: end,
    onSeparator: separator => {
      expected = separator === ',' && open.at(-1)?.kind === 'object' ? 'key' : 'value';
    },
    onLiteralValue: (value: string | number | boolean | null, at, length, line, character) => {
      const place = placeOf(line, character);
      if (typeof value === 'string') check(value, source.slice(at, at + length), place);
      add({ kind: 'scalar', value, place });
    },
    onError: (error, _at, _length, line, character) => {
      throw new Unexpected(placeOf(line, character), UNCLOSED.get(error) ?? expected);
    },
  };

  try {
    visit(source, visitor, { disallowComments: true });
    return whole ? root : undefined;
  } catch (mistake) {
    if (!(mistake instanceof Unexpected)) throw mistake;
    report(fault('BD610', mistake.place, { expected: mistake.expected }));
    return undefined;
  }
}

const AFTER_VALUE = { object: 'comma-or-brace', array: 'comma-or-bracket' } as const;

/** The parser's errors of what ends before it is closed. */
const UNCLOSED: ReadonlyMap<number, Expected> = new Map([
  [7, 'comma-or-brace'],
  [8, 'comma-or-bracket'],
]);

/** The value alone: `{ mark: 'bar' }`. */
export function jsonValue(node: JsonNode): Json {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries([...node.entries].map(([key, entry]) => [key, jsonValue(entry.value)]));
    case 'array':
      return node.items.map(jsonValue);
    case 'scalar':
      return node.value;
  }
}
