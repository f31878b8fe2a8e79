// Parses YAML into a tree in which every key and value has its place and its text as written; `reader.ts` turns it into typed values.

import { Composer, type CST, isMap, isPair, isScalar, isSeq, LineCounter, type ParsedNode, Parser } from 'yaml';
import type { Diagnostic, Place, Placed, Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { limitOf } from '../limits.ts';
import { quoted } from '../messages/short-text.ts';
import { forbiddenCharacter, forbiddenIn } from './characters.ts';
import { meantText, quotedLine } from './yaml-quotes.ts';

/** A scalar as written, never converted (`012`, `yes`, `2024-08`); `''` if empty. */
export interface YamlText {
  readonly kind: 'text';
  readonly text: string;
  /** Whether it is quoted or a block scalar, to distinguish `"2"` from `2`. */
  readonly quoted: boolean;
  /** The place of the first character, after the opening quote if there is one. */
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
  /** Whether the program filled it in where the author left it out. */
  readonly isFilled?: true;
}

export type YamlNode = YamlText | YamlList | YamlMap;

/** Keys with a special meaning in JavaScript objects. */
const refusedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parses YAML: `parseYaml('data/a/briefing.yaml', 'title: Robots\n', report)` is a map with the entry `title`.
 * Anchors, aliases, tags and merge keys are refused. Errors are reported, and the result is then undefined.
 */
export function parseYaml(file: string, text: string, report: Report): YamlNode | undefined {
  const most = limitOf('yaml-characters');
  if (text.length > most) {
    report(fault('BD129', { file, line: 1, column: 1 }, { characters: text.length, most }));
    return undefined;
  }
  const counter = new LineCounter();
  const lines = text.split(/\r\n|\r|\n/);
  const placeOf = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const written: Written = { text, placeOf, lineAt: ({ line }) => lines[line - 1] ?? '' };
  let failed = false;
  const fail: Report = diagnostic => {
    failed = true;
    report(diagnostic);
  };
  const tokens = [...new Parser(counter.addNewLine).parse(text)];
  checkTokens(tokens, written, fail);
  if (failed) return undefined;
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  const [document, second] = [...composer.compose(tokens, true, text.length)];
  if (second) fail(fault('BD123', placeOf(second.range[0]), {}));
  // Only the first syntax error is reported: later ones usually follow from it.
  const faults = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  const mistake =
    faults.find(({ code }) => code === 'TAB_AS_INDENT') ?? faults.toSorted((a, b) => a.pos[0] - b.pos[0])[0];
  if (mistake) {
    fail(faultOf(mistake.code, placeOf(mistake.pos[0]), written));
  }
  if (failed) return undefined;
  if (!document?.contents) {
    fail(fault('BD128', { file, line: 1, column: 1 }, {}));
    return undefined;
  }
  const tree = toNode(document.contents, written, { fail, warn: report });
  return failed ? undefined : tree;
}

/** The source text, with lookups. */
interface Written {
  readonly text: string;
  readonly placeOf: (offset: number) => Place;
  readonly lineAt: (place: Place) => string;
}

/** The line at a place, corrected with quotes. */
function fixAt(place: Place, { lineAt }: Written): string | undefined {
  const meant = meantText(lineAt(place), place.column);
  return meant && quotedLine(meant);
}

/** The most characters of a line that are shown in quotes. */
const MOST_SHOWN = 200;

/** The diagnostic for a syntax error, from the error code of the `yaml` package. */
function faultOf(code: string, place: Place, written: Written): Diagnostic {
  const line = written.lineAt(place);
  const wide = line.search(/[：﹕︓]/u);
  if (wide >= 0) return fault('BD120.wideColonInYaml', { ...place, column: wide + 1 }, {});
  const fullWidthComma = line.search(/，\s*[\w-]+\s*:/u);
  if (fullWidthComma >= 0) return fault('BD120.wideCommaInYaml', { ...place, column: fullWidthComma + 1 }, {});
  const narrow = /^\s*(?:- +)*([\w.-]+):(?=[^\s/])(.+)$/u.exec(line);
  if (code === 'MULTILINE_IMPLICIT_KEY' && narrow) {
    const [whole, key = '', value = ''] = narrow;
    return fault(
      'BD120.spaceAfterColon',
      { ...place, column: whole.length - value.length },
      { fix: `${key}: ${value.trim()}` },
    );
  }
  const meant = meantText(line, place.column);
  if (code === 'BLOCK_IN_FLOW' && meant) {
    const isText = /^\S+:\s/u.test(meant.text) || /^[“‘]/u.test(meant.text);
    return fault(isText ? 'BD120.colonInYaml' : 'BD120.commaOrQuotes', place, {
      fix: quoted(quotedLine(meant), MOST_SHOWN),
    });
  }
  // In a list, the entries need the quotes, not the line.
  const fix = meant && code !== 'MISSING_CHAR' ? quoted(quotedLine(meant), MOST_SHOWN) : undefined;
  const quoteFault = QUOTE_FAULTS.get(code);
  return quoteFault
    ? fault(quoteFault, place, { fix })
    : fault(OTHER_FAULTS.get(code) ?? 'BD120.unreadable', place, {});
}

/** Messages for errors that quotes may fix, by the codes of the `yaml` package (https://eemeli.org/yaml/#errors). */
const QUOTE_FAULTS: ReadonlyMap<string, `BD120.${'colonInText' | 'missingMark' | 'badStart' | 'misplaced'}`> = new Map([
  ['BLOCK_AS_IMPLICIT_KEY', 'BD120.colonInText'],
  ['MISSING_CHAR', 'BD120.missingMark'],
  ['BAD_SCALAR_START', 'BD120.badStart'],
  ['UNEXPECTED_TOKEN', 'BD120.misplaced'],
] as const);

/** Messages for the other errors. */
const OTHER_FAULTS: ReadonlyMap<string, `BD120.${'noComma' | 'noColon' | 'indentation' | 'tab' | 'backslash'}`> =
  new Map([
    ['BLOCK_IN_FLOW', 'BD120.noComma'],
    ['MULTILINE_IMPLICIT_KEY', 'BD120.noColon'],
    ['BAD_INDENT', 'BD120.indentation'],
    ['TAB_AS_INDENT', 'BD120.tab'],
    ['BAD_DQ_ESCAPE', 'BD120.backslash'],
  ] as const);

/** Checks the tokens before composing, without recursion: nesting depth, anchors and aliases, unclosed quotes and brackets. One diagnostic per line. */
function checkTokens(tokens: readonly CST.Token[], written: Written, report: Report): void {
  const { placeOf } = written;
  const limit = limitOf('yaml-depth');
  const open: { readonly token: CST.Token; readonly depth: number }[] = [];
  const found = new Map<number, Diagnostic>();
  const note = (place: Place, diagnostic: Diagnostic) => {
    if (!found.has(place.line)) found.set(place.line, diagnostic);
  };
  const push = (token: CST.Token | null | undefined, depth: number) => {
    if (token) open.push({ token, depth });
  };
  for (const token of [...tokens].reverse()) push(token, 0);
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (depth > limit) {
      report(fault('BD125', placeOf(token.offset), { limit }));
      return;
    }
    const place = placeOf(token.offset);
    const opened = neverClosed(token);
    if (opened !== undefined)
      note(place, commentIn(place, written) ?? fault('BD122', place, { mark: opened, year: shortYear(token) }));
    if (token.type === 'scalar') {
      const comment = token.end?.find(({ type }) => type === 'comment');
      if (comment && /^#[\p{L}\p{N}]/u.test(comment.source)) {
        const at = placeOf(comment.offset);
        note(at, commentIn(at, written) ?? fault('BD387', at, { rest: comment.source, fix: undefined }));
      }
    }
    if (token.type === 'alias' || token.type === 'anchor' || token.type === 'tag') {
      note(
        place,
        fault('BD126', place, {
          mark: token.source.slice(0, 1),
          fix: fixAt({ ...place, column: place.column + 1 }, written),
        }),
      );
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

/** Reports a comment at the end of a line as the cause of a truncated text or a hidden closing bracket. */
function commentIn(place: Place, written: Written): Diagnostic | undefined {
  const line = written.lineAt(place);
  const outside = [...line.matchAll(/"[^"]*"|'[^']*'|(?<=\s)#/gu)].find(([sign]) => sign === '#')?.index;
  const at = outside ?? line.search(/(?<=\s)#/u);
  if (at < 0) return undefined;
  const rest = line.slice(at);
  const meant = meantText(line.replace(/ #(?= )/u, ' \u0000'), at + 1);
  const isText = meant !== undefined && !/^[[{]/u.test(meant.text);
  const fix = isText ? quotedLine({ ...meant, text: meant.text.replace('\u0000', '#') }) : undefined;
  return fault('BD387', { ...place, column: at + 1 }, { rest: rest.trim(), fix });
}

/** The year meant by a text whose apostrophe was read as an opening quote: 2025 for `'25년`. */
function shortYear(token: CST.Token): string | undefined {
  const [, digits] = token.type === 'single-quoted-scalar' ? (/^'([0-9]{2})(?![0-9])/.exec(token.source) ?? []) : [];
  return digits && `20${digits}`;
}

/** The opening bracket or quote of a token that is never closed. */
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

/** `fail` for errors, after which there is no result; `warn` for the rest. */
interface Reports {
  readonly fail: Report;
  readonly warn: Report;
}

function toNode(node: ParsedNode, written: Written, reports: Reports): YamlNode {
  const { placeOf } = written;
  const place = placeOf(node.range[0]);
  if (isMap(node)) {
    const unpaired = node.flow ? node.items.slice(1).filter(({ key }) => !isFollowedByColon(key, written)) : [];
    if (unpaired[0])
      reports.fail(
        unpairedKeys(
          unpaired.map(({ key }) => key),
          written,
        ),
      );
    const entries = new Map<string, YamlEntry>();
    const duplicates: { readonly key: Placed<string>; readonly earlier: Place }[] = [];
    for (const pair of node.items) {
      if (unpaired.includes(pair)) continue;
      const entry = toEntry(pair.key, pair.value, written, reports);
      if (!entry) continue;
      const earlier = entries.get(entry.key.value);
      if (earlier) duplicates.push({ key: entry.key, earlier: earlier.key.place });
      else entries.set(entry.key.value, entry);
    }
    const [first, ...others] = duplicates;
    if (first) {
      const { value, place: at } = first.key;
      const again = others.map(({ key }) => key.value);
      reports.fail(fault('BD121', at, { key: value, line: first.earlier.line, others: again }));
    }
    return { kind: 'map', entries, place };
  }
  if (isSeq(node)) {
    const items = node.items.map(item => (isPair(item) ? undefined : toNode(item, written, reports)));
    return { kind: 'list', items: items.filter(item => item !== undefined), place };
  }
  const text = isScalar(node) ? String(node.value ?? '') : '';
  const inQuotes = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
  const isQuoted = isScalar(node) && node.type !== 'PLAIN';
  if (!isQuoted && /^(?:“[^“”]+”|‘[^‘’]+’)$/u.test(text))
    reports.warn(fault('BD388', place, { text, straight: `"${text.slice(1, -1)}"` }));
  const start = inQuotes ? placeOf(node.range[0] + 1) : place;
  checkEscapes(text, start, reports.fail);
  return { kind: 'text', text, quoted: isQuoted, place: start };
}

function isFollowedByColon(key: ParsedNode, { text }: Written): boolean {
  return /^\s*:/u.test(text.slice(key.range[1], key.range[1] + 200));
}

/** Keys without a colon inside braces: the rest of a text that was split at a comma, or a key without a space after its colon. */
function unpairedKeys(keys: readonly ParsedNode[], written: Written): Diagnostic {
  const [first, last] = [keys[0], keys.at(-1)];
  const offset = first?.range[0] ?? 0;
  const place = written.placeOf(offset);
  const rest = written.text.slice(offset, last?.range[1]).trim();
  return keyWithoutSpace(rest, place) ?? fault('BD386', place, { rest, fix: fixAt(place, written) });
}

/** A key without a space after its colon, inside braces: `template:cover`. */
function keyWithoutSpace(text: string, place: Place): Diagnostic | undefined {
  const [, key = '', value = ''] = /^([\w.-]+):(?=[^\s/])(.+)$/u.exec(text) ?? [];
  return key === ''
    ? undefined
    : fault('BD120.spaceAfterColon', { ...place, column: place.column + key.length }, { fix: `${key}: ${value}` });
}

function toEntry(key: ParsedNode, value: ParsedNode | null, written: Written, reports: Reports): YamlEntry | undefined {
  const place = written.placeOf(key.range[0]);
  const narrow = isScalar(key) && !isFollowedByColon(key, written) && keyWithoutSpace(String(key.value), place);
  if (narrow) {
    reports.fail(narrow);
    return undefined;
  }
  if (!isScalar(key)) {
    reports.fail(fault('BD127', place, {}));
    return undefined;
  }
  const name = String(key.value ?? '').normalize('NFC');
  checkEscapes(name, place, reports.fail);
  if (refusedKeys.has(name)) {
    reports.fail(fault('BD124', place, { key: name }));
    return undefined;
  }
  const empty: YamlText = { kind: 'text', text: '', quoted: false, place };
  return { key: { value: name, place }, value: value ? toNode(value, written, reports) : empty };
}

/** Characters that a file must not contain may not be escaped either: `"\u0001"`. */
function checkEscapes(text: string, place: Place, report: Report): void {
  const [found] = forbiddenIn(text);
  if (found) report(forbiddenCharacter(place, found.code, '\\'));
}
