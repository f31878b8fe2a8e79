// YAML as a tree whose every key and value knows its place and keeps its written text; `reader.ts` makes typed values of it.
import { Composer, type CST, isMap, isPair, isScalar, isSeq, LineCounter, type ParsedNode, Parser } from 'yaml';
import type { Diagnostic, Place, Placed, Report } from '../diagnostics.ts';
import {
  aliasInYaml,
  duplicateKey,
  emptyYaml,
  faultInYaml,
  keyIsNoText,
  nestedTooDeep,
  refusedKey,
  secondDocument,
  unclosed,
  wideColonInYaml,
} from './yaml-messages.ts';

/** Text, a number, true/false: always as written (`012`, `yes`, `2024-08` stay what they are); `''` when nothing stands there. */
export interface YamlText {
  readonly kind: 'text';
  readonly text: string;
  /** Whether it stands in quotes (or is a block of text), so that `"2"` can be told from `2`. */
  readonly quoted: boolean;
  /** Of the first character, behind the quotation mark if there is one. */
  readonly place: Place;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly place: Place;
}

export interface YamlMap {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, YamlEntry>;
  readonly place: Place;
}

export interface YamlEntry {
  readonly key: Placed<string>;
  readonly value: YamlNode;
}

export type YamlNode = YamlText | YamlList | YamlMap;

/** Deeper than any plan or theme is; the limit keeps a hostile file from exhausting the memory. */
const maxDepth = 64;

/** Keys that mean something to JavaScript's objects. */
const refusedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parses YAML: `parseYaml('data/a/briefing.yaml', 'title: Robots\n', report)` is a map with the entry `title`.
 * Anchors, aliases, tags and merge keys are not read. Whatever is wrong is reported, and then the result is undefined.
 */
export function parseYaml(file: string, text: string, report: Report): YamlNode | undefined {
  const counter = new LineCounter();
  const placeOf: PlaceOf = offset => {
    const { line, col } = counter.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  let failed = false;
  const fail: Report = diagnostic => {
    failed = true;
    report(diagnostic);
  };
  const tokens = [...new Parser(counter.addNewLine).parse(text)];
  checkTokens(tokens, placeOf, fail);
  if (failed) return undefined;
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  const [document, second] = [...composer.compose(tokens, true, text.length)];
  if (second) fail(secondDocument(placeOf(second.range[0])));
  // What cannot be read where it stands puts the lines after it in the wrong place, so only the first fault of form is told.
  const faults = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  const fault =
    faults.find(({ code }) => code === 'TAB_AS_INDENT') ?? faults.toSorted((a, b) => a.pos[0] - b.pos[0])[0];
  if (fault) {
    const place = placeOf(fault.pos[0]);
    const line = text.split('\n')[place.line - 1] ?? '';
    const wide = line.search(/[：﹕︓]/u);
    fail(wide < 0 ? faultInYaml(place, fault.code) : wideColonInYaml({ ...place, column: wide + 1 }));
  }
  if (failed) return undefined;
  if (!document?.contents) {
    fail(emptyYaml({ file, line: 1, column: 1 }));
    return undefined;
  }
  const tree = toNode(document.contents, placeOf, fail);
  return failed ? undefined : tree;
}

type PlaceOf = (offset: number) => Place;

/** Looks through the tokens, without recursion, for what must be known before they may be composed: depth, aliases, what was never closed; one fault a line. */
function checkTokens(tokens: readonly CST.Token[], placeOf: PlaceOf, report: Report): void {
  const open: { readonly token: CST.Token; readonly depth: number }[] = [];
  const found = new Map<number, Diagnostic>();
  const note = (token: CST.Token, message: (place: Place, mark: string) => Diagnostic, mark: string) => {
    const place = placeOf(token.offset);
    if (!found.has(place.line)) found.set(place.line, message(place, mark));
  };
  const push = (token: CST.Token | null | undefined, depth: number) => {
    if (token) open.push({ token, depth });
  };
  for (const token of [...tokens].reverse()) push(token, 0);
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (depth > maxDepth) {
      report(nestedTooDeep(placeOf(token.offset), maxDepth));
      return;
    }
    const opened = neverClosed(token);
    if (opened !== undefined) note(token, unclosed, opened);
    if (token.type === 'alias' || token.type === 'anchor' || token.type === 'tag') {
      note(token, aliasInYaml, token.source.slice(0, 1));
    }
    if (token.type === 'document') {
      push(token.value, depth);
      for (const start of token.start) push(start, depth);
    }
    if ('items' in token) {
      for (const item of [...token.items].reverse()) {
        push(item.value, depth + 1);
        for (const part of item.sep ?? []) push(part, depth);
        push(item.key, depth + 1);
        for (const part of item.start) push(part, depth);
      }
    }
  }
  for (const diagnostic of found.values()) report(diagnostic);
}

/** The bracket or quote with which a token begins and that nothing closes. */
function neverClosed(token: CST.Token): string | undefined {
  if (token.type === 'flow-collection') {
    const closed = token.end.some(end => end.type === 'flow-map-end' || end.type === 'flow-seq-end');
    return closed ? undefined : token.start.source;
  }
  if (token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar') {
    const quote = token.source.slice(0, 1);
    return token.source.length > 1 && token.source.endsWith(quote) ? undefined : quote;
  }
  return undefined;
}

function toNode(node: ParsedNode, placeOf: PlaceOf, report: Report): YamlNode {
  const place = placeOf(node.range[0]);
  if (isMap(node)) {
    const entries = new Map<string, YamlEntry>();
    const twice: { readonly key: Placed<string>; readonly earlier: Place }[] = [];
    for (const pair of node.items) {
      const entry = toEntry(pair.key, pair.value, placeOf, report);
      if (!entry) continue;
      const earlier = entries.get(entry.key.value);
      if (earlier) twice.push({ key: entry.key, earlier: earlier.key.place });
      else entries.set(entry.key.value, entry);
    }
    const [first, ...others] = twice;
    if (first) {
      const { value, place: at } = first.key;
      report(
        duplicateKey(
          at,
          value,
          first.earlier,
          others.map(({ key }) => key.value),
        ),
      );
    }
    return { kind: 'map', entries, place };
  }
  if (isSeq(node)) {
    const items = node.items.map(item => (isPair(item) ? undefined : toNode(item, placeOf, report)));
    return { kind: 'list', items: items.filter(item => item !== undefined), place };
  }
  const text = isScalar(node) ? String(node.value ?? '') : '';
  const inQuotes = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
  const quoted = isScalar(node) && node.type !== 'PLAIN';
  return { kind: 'text', text, quoted, place: inQuotes ? placeOf(node.range[0] + 1) : place };
}

function toEntry(key: ParsedNode, value: ParsedNode | null, placeOf: PlaceOf, report: Report): YamlEntry | undefined {
  const place = placeOf(key.range[0]);
  if (!isScalar(key)) {
    report(keyIsNoText(place));
    return undefined;
  }
  const name = String(key.value ?? '').normalize('NFC');
  if (refusedKeys.has(name)) {
    report(refusedKey(place, name));
    return undefined;
  }
  const empty: YamlText = { kind: 'text', text: '', quoted: false, place };
  return { key: { value: name, place }, value: value ? toNode(value, placeOf, report) : empty };
}
