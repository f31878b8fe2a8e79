// JSON with the place of every key and value, so that a fault in a chart's specification names its line and column.

import type { Place, Report } from '../../diagnostics/diagnostics.ts';
import { forbiddenIn } from '../../text/characters.ts';
import { forbiddenCharacter } from '../../text/text-messages.ts';
import * as messages from './spec-messages.ts';

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
export type Expected = 'value' | 'key' | 'colon' | 'comma-or-brace' | 'comma-or-bracket' | 'end' | 'shallower';

const deepest = 64;
const space = /[ \t\r\n]*/y;
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const word = /true|false|null/y;

/** Why the reading ended; it never leaves this file. */
class Unexpected {
  readonly at: number;
  readonly expected: Expected;
  constructor(at: number, expected: Expected) {
    this.at = at;
    this.expected = expected;
  }
}

/**
 * The tree of `text`, or undefined after reporting the first fault (BD610) or keys written twice (BD611).
 * `parseJson('{"mark": "bar"}', 'templates/charts/a.vl.json', report)`
 */
export function parseJson(text: string, file: string, report: Report): JsonNode | undefined {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  const place = places(source, file);
  let at = 0;
  let whole = true;

  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(source)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const take = (mark: string): boolean => {
    match(space);
    if (source[at] !== mark) return false;
    at += 1;
    return true;
  };

  /** What no slide can show may not be written in a text, nor with a backslash. */
  function check(text: string, literal: string, start: number): void {
    const [found] = forbiddenIn(text);
    if (!found) return;
    whole = false;
    const [raw] = forbiddenIn(literal);
    report(forbiddenCharacter(place(start + (raw?.at ?? 0)), found.code, raw ? undefined : '\\'));
  }

  function value(depth: number): JsonNode {
    match(space);
    const start = at;
    if (depth > deepest) throw new Unexpected(at, 'shallower');
    if (take('{')) return { kind: 'object', entries: object(depth), place: place(start) };
    if (take('[')) return { kind: 'array', items: array(depth), place: place(start) };
    const literal = match(string) ?? match(word) ?? match(number);
    if (literal === undefined) throw new Unexpected(at, 'value');
    const scalar: string | number | boolean | null = JSON.parse(literal);
    if (typeof scalar === 'string') check(scalar, literal, start);
    return { kind: 'scalar', value: scalar, place: place(start) };
  }

  function object(depth: number): ReadonlyMap<string, JsonEntry> {
    const entries = new Map<string, JsonEntry>();
    if (take('}')) return entries;
    do {
      match(space);
      const here = place(at);
      const literal = match(string);
      if (literal === undefined) throw new Unexpected(at, 'key');
      const key: string = JSON.parse(literal);
      check(key, literal, at - literal.length);
      if (!take(':')) throw new Unexpected(at, 'colon');
      const first = entries.get(key);
      const entry = { place: here, value: value(depth + 1) };
      if (first === undefined) {
        entries.set(key, entry);
      } else {
        whole = false;
        report(messages.twice(here, key, first.place));
      }
    } while (take(','));
    if (!take('}')) throw new Unexpected(at, 'comma-or-brace');
    return entries;
  }

  function array(depth: number): readonly JsonNode[] {
    const items: JsonNode[] = [];
    if (take(']')) return items;
    do items.push(value(depth + 1));
    while (take(','));
    if (!take(']')) throw new Unexpected(at, 'comma-or-bracket');
    return items;
  }

  try {
    const root = value(0);
    match(space);
    if (at < source.length) throw new Unexpected(at, 'end');
    return whole ? root : undefined;
  } catch (fault) {
    if (!(fault instanceof Unexpected)) throw fault;
    report(messages.badJson(place(fault.at), fault.expected));
    return undefined;
  }
}

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

/** Offsets of `text` as places. */
function places(text: string, file: string): (at: number) => Place {
  const starts = [0];
  for (const newline of text.matchAll(/\n/g)) starts.push(newline.index + 1);
  return at => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
}
