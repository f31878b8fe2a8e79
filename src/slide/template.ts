// A Handlebars template made strict before it is compiled: every name is read through a helper that knows the name's place, and every
// tag that stands in the template carries its own. Handlebars' own `strict` option does not look into `#if`, `#each` and helper arguments.

import Handlebars from 'handlebars';
import SHIPPED from '../../templates?compiled';
import type { Place, Placed, Report } from '../diagnostics/diagnostics.ts';
import { nearest } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { givenLimits, limitOf } from '../limits.ts';
import { escapeMarkup } from './author-text.ts';
import { parseFault } from './template-fault.ts';

/** How Handlebars compiles templates, also those that come with the program. */
export const COMPILED_AS = { preventIndent: true };

/** A template, rewritten; still text, so that only text is ever compiled. */
export interface Template {
  readonly file: string;
  readonly source: string;
  /** What Handlebars has made of it, where it came compiled with the program. */
  readonly compiled?: object | undefined;
  readonly partials: readonly Inclusion[];
  /** The names that it reads, as far as their first point: what it can be given when it is included. */
  readonly reads: ReadonlySet<string>;
}

/** A partial that a template includes, and the names of what it gives to it: `{{> table style="lead"}}`. */
export interface Inclusion {
  readonly name: string;
  readonly place: Place;
  readonly given: readonly Placed<string>[];
}

/** What templates may call: Handlebars' own four, and `slide`, which sets a slide of the plan. */
export const blockHelpers: readonly string[] = ['if', 'unless', 'each', 'with'];
export const inlineHelpers: readonly string[] = ['slide'];

/** What they take beside their value: `{{slide this section=section.title}}`. */
const namedValues: ReadonlyMap<string, readonly string[]> = new Map([
  ['slide', ['section']],
  ['if', ['includeZero']],
  ['unless', ['includeZero']],
]);

/** Those that may name what they give: `as |section|`. */
const namingHelpers: readonly string[] = ['each', 'with'];

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface Rewriting {
  readonly file: string;
  readonly starts: readonly number[];
  /** For each character of the source, whether it stands inside a tag. */
  readonly inTag: Uint8Array;
  readonly source: string;
  /** How many blocks stand around what is looked at. */
  readonly depth: number;
  readonly edits: Edit[];
  readonly partials: Inclusion[];
  readonly reads: Set<string>;
  readonly report: Report;
}

/** The program's own, by their paths, with their texts. */
const shipped: ReadonlyMap<string, { readonly text: string; readonly template: Template }> = new Map(
  SHIPPED.map(([file, { text, source, partials, reads }, compiled]) => [
    file,
    { text, template: { file, source, compiled, partials, reads: new Set(reads) } },
  ]),
);

/** Rewrites one template; undefined when it cannot be parsed, or asks for what templates may not, which is reported. */
export function readTemplate(file: string, source: string, outerReport: Report): Template | undefined {
  let faulty = false;
  const report: Report = diagnostic => {
    faulty = true;
    outerReport(diagnostic);
  };
  const limit = limitOf('template-characters');
  if (source.length > limit) {
    report(fault('BD410.templateTooLong', { file, line: 1, column: 1 }, { length: source.length, limit }));
    return undefined;
  }
  const own = shipped.get(file);
  if (own?.text === source && Object.keys(givenLimits()).length === 0) return own.template;
  const program = parse(file, source, report);
  if (!program) return undefined;
  const known = { file, starts: lineStarts(source), inTag: insideTags(source), source, depth: 0 };
  const rewriting: Rewriting = { ...known, edits: [], partials: [], reads: new Set(), report };
  visitProgram(program, [], rewriting);
  if (faulty) return undefined;
  return {
    file,
    source: applyEdits(source, rewriting.edits),
    partials: rewriting.partials,
    reads: rewriting.reads,
  };
}

function parse(file: string, source: string, report: Report): hbs.AST.Program | undefined {
  try {
    return Handlebars.parse(source);
  } catch (error) {
    report(parseFault(file, source, error instanceof Error ? error.message : String(error)));
    return undefined;
  }
}

function visitProgram(program: hbs.AST.Program, names: readonly string[], rewriting: Rewriting): void {
  const known = [...names, ...(program.blockParams ?? [])];
  for (const statement of program.body) visitStatement(statement, known, rewriting);
}

function visitStatement(statement: hbs.AST.Statement, names: readonly string[], rewriting: Rewriting): void {
  const place = placeOfNode(statement, rewriting);
  switch (statement.type) {
    case 'ContentStatement':
      markTags(statement, rewriting);
      break;
    case 'MustacheStatement':
      if (isMustache(statement)) visitMustache(statement, names, rewriting);
      break;
    case 'BlockStatement':
      if (isBlock(statement)) visitBlock(statement, names, rewriting);
      break;
    case 'PartialStatement':
      if (isPartial(statement)) visitPartial(statement, names, rewriting);
      break;
    case 'CommentStatement':
      break;
    default:
      rewriting.report(
        fault('BD402.notAllowed', place, { text: rewriting.source.slice(...range(statement, rewriting)) }),
      );
  }
}

function isMustache(node: hbs.AST.Node): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement';
}
function isBlock(node: hbs.AST.Node): node is hbs.AST.BlockStatement {
  return node.type === 'BlockStatement';
}
function isPartial(node: hbs.AST.Node): node is hbs.AST.PartialStatement {
  return node.type === 'PartialStatement';
}
function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression';
}
function isSubExpression(node: hbs.AST.Node): node is hbs.AST.SubExpression {
  return node.type === 'SubExpression';
}

function visitMustache(statement: hbs.AST.MustacheStatement, names: readonly string[], rewriting: Rewriting): void {
  const place = placeOfNode(statement, rewriting);
  if (!statement.escaped) rewriting.report(fault('BD403', place, {}));
  if (!isPath(statement.path)) {
    rewriting.report(
      fault('BD402.notAllowed', place, { text: rewriting.source.slice(...range(statement, rewriting)) }),
    );
    return;
  }
  if (statement.params.length === 0 && !statement.hash) {
    const helper = isInTag(statement, rewriting) ? 'plain' : 'show';
    replace(statement.path, expression(helper, statement.path, names, rewriting), rewriting);
    return;
  }
  checkHelper(statement.path, inlineHelpers, rewriting);
  checkOneValue(statement.path, statement.params, rewriting);
  checkNamed(statement.path, statement.hash, rewriting);
  const [shown] = statement.params;
  const isNamed = shown !== undefined && isPath(shown);
  if (isNamed) replace(shown, `(${expression('plain', shown, names, rewriting)})`, rewriting);
  visitArguments(isNamed ? [] : statement.params, statement.hash, names, rewriting);
  if (shown) addPlace(shown, rewriting);
}

function visitBlock(block: hbs.AST.BlockStatement, names: readonly string[], outer: Rewriting): void {
  const rewriting = { ...outer, depth: outer.depth + 1 };
  const limit = limitOf('template-depth');
  // Handlebars calls itself for each.
  if (rewriting.depth > limit) {
    rewriting.report(fault('BD410.tooDeep', placeOfNode(block, rewriting), { limit }));
    return;
  }
  checkHelper(block.path, blockHelpers, rewriting);
  checkOneValue(block.path, block.params, rewriting);
  checkNamed(block.path, block.hash, rewriting);
  visitArguments(block.params, block.hash, names, rewriting);
  if (isPath(block.path) && block.path.original === 'each') checkList(block.params[0], rewriting);
  for (const program of partsOf(block)) {
    const [name] = program.blockParams ?? [];
    if (name !== undefined && isPath(block.path) && !namingHelpers.includes(block.path.original))
      rewriting.report(fault('BD402.notAllowed', placeOfNode(block, rewriting), { text: `as |${name}|` }));
    visitProgram(program, names, rewriting);
  }
}

/** What stands in the template itself is no list; of all else `each` says so when it runs, and where. */
function checkList(list: hbs.AST.Expression | undefined, rewriting: Rewriting): void {
  if (list === undefined) return;
  const written = rewriting.source.slice(...range(list, rewriting));
  if (isPath(list))
    rewriting.edits.push({
      from: range(list, rewriting)[1],
      to: range(list, rewriting)[1],
      text: listPlace(list, written, rewriting),
    });
  else if (!isSubExpression(list)) rewriting.report(fault('BD401.noList', placeOfNode(list, rewriting), { written }));
}

function listPlace(list: hbs.AST.Expression, written: string, rewriting: Rewriting): string {
  const { file, line, column } = placeOfNode(list, rewriting);
  return ` at="${file}:${line}:${column}" written="${written}"`;
}

/** `{{^if}}` has nothing but the part for what is not so. */
function partsOf(block: Partial<hbs.AST.BlockStatement>): readonly hbs.AST.Program[] {
  return [block.program, block.inverse].filter(part => part !== undefined && part !== null);
}

function visitPartial(partial: hbs.AST.PartialStatement, names: readonly string[], rewriting: Rewriting): void {
  const place = placeOfNode(partial, rewriting);
  if (isPath(partial.name) && /^[a-z][a-z0-9-]*$/.test(partial.name.original)) {
    const given = partial.hash?.pairs.map(pair => ({ value: pair.key, place: placeOfNode(pair, rewriting) })) ?? [];
    rewriting.partials.push({ name: partial.name.original, place, given });
  } else
    rewriting.report(fault('BD402.notAllowed', place, { text: rewriting.source.slice(...range(partial, rewriting)) }));
  visitArguments(partial.params, partial.hash, names, rewriting);
}

function visitArguments(
  params: readonly hbs.AST.Expression[],
  hash: hbs.AST.Hash | undefined,
  names: readonly string[],
  rewriting: Rewriting,
): void {
  for (const param of [...params, ...(hash?.pairs.map(pair => pair.value) ?? [])]) {
    if (isPath(param)) replace(param, `(${expression('member', param, names, rewriting)})`, rewriting);
    else if (isSubExpression(param)) checkHelper(param.path, [], rewriting);
  }
}

function checkHelper(path: hbs.AST.Expression, allowed: readonly string[], rewriting: Rewriting): void {
  const name = isPath(path) ? path.original : '';
  if (!allowed.includes(name))
    rewriting.report(fault('BD404', placeOfNode(path, rewriting), { name, near: nearest(name, allowed), allowed }));
}

/** Every helper takes one value; Handlebars would throw while the template runs. */
function checkOneValue(path: hbs.AST.Expression, params: readonly hbs.AST.Expression[], rewriting: Rewriting): void {
  if (!isPath(path) || params.length === 1 || ![...blockHelpers, ...inlineHelpers].includes(path.original)) return;
  const helper = blockHelpers.includes(path.original) ? `#${path.original}` : path.original;
  rewriting.report(fault('BD401.oneValue', placeOfNode(path, rewriting), { helper, given: params.length }));
}

/** Handlebars passes over what a helper does not know. */
function checkNamed(path: hbs.AST.Expression, hash: hbs.AST.Hash | undefined, rewriting: Rewriting): void {
  if (!isPath(path) || ![...blockHelpers, ...inlineHelpers].includes(path.original)) return;
  const names = namedValues.get(path.original) ?? [];
  const helper = blockHelpers.includes(path.original) ? `#${path.original}` : path.original;
  for (const pair of hash?.pairs ?? []) {
    if (names.includes(pair.key)) continue;
    const near = nearest(pair.key, names);
    rewriting.report(fault('BD463.helper', placeOfNode(pair, rewriting), { helper, name: pair.key, near, names }));
  }
}

/** `a.b` as a call of a helper that reads `a.b` from the right object and knows where it stands. */
function expression(
  helper: 'show' | 'plain' | 'member',
  path: hbs.AST.PathExpression,
  names: readonly string[],
  rewriting: Rewriting,
): string {
  const whole = rewriting.source.slice(...range(path, rewriting));
  // What no name has, and what would end the text in which it is handed on: `[a"b]`.
  if (/["\\]/.test(whole)) rewriting.report(fault('BD402.notAllowed', placeOfNode(path, rewriting), { text: whole }));
  const [head, ...rest] = path.parts;
  const isLocal = path.depth === 0 && head !== undefined && names.includes(head);
  const base = path.data ? whole : isLocal ? head : path.depth > 0 ? Array(path.depth).fill('..').join('/') : 'this';
  const parts = path.data ? [] : isLocal ? rest : path.parts;
  if (!path.data && !isLocal && head !== undefined) rewriting.reads.add(head);
  const place = placeOfNode(path, rewriting);
  const call = `${helper} ${base} "${parts.join('.')}" "${place.file}:${place.line}:${place.column}"`;
  return helper === 'member' ? call : `${call} "${whole}"`;
}

/** Whether a node stands inside a tag, as the value of an attribute: `<section title="{{title}}">`. */
function isInTag(node: hbs.AST.Node, rewriting: Rewriting): boolean {
  return rewriting.inTag[range(node, rewriting)[0]] === 1;
}

function insideTags(source: string): Uint8Array {
  const inside = new Uint8Array(source.length);
  const words = source.replace(/\{\{[\s\S]*?\}\}/g, part => ' '.repeat(part.length));
  for (const tag of words.matchAll(/<[A-Za-z][^<>]*/g)) inside.fill(1, tag.index, tag.index + tag[0].length);
  return inside;
}

/** Puts `at="file:line:column"` into every tag that begins in this stretch of the template. */
function markTags(content: hbs.AST.Statement, rewriting: Rewriting): void {
  const [from, to] = range(content, rewriting);
  for (const tag of rewriting.source.slice(from, to).matchAll(/<[A-Za-z][\w-]*/g)) {
    const at = from + tag.index;
    const { file, line, column } = placeAt(at, rewriting);
    const end = at + tag[0].length;
    rewriting.edits.push({ from: end, to: end, text: ` at="${escapeMarkup(`${file}:${line}:${column}`)}"` });
  }
}

/** Tells a helper where its first value stands. */
function addPlace(node: hbs.AST.Node, rewriting: Rewriting): void {
  const { file, line, column } = placeOfNode(node, rewriting);
  const [, end] = range(node, rewriting);
  rewriting.edits.push({ from: end, to: end, text: ` at="${file}:${line}:${column}"` });
}

function replace(node: hbs.AST.Node, text: string, rewriting: Rewriting): void {
  const [from, to] = range(node, rewriting);
  // `{{slide..}}` is a helper and its value, with nothing between them.
  const apart = /[\w\]]/.test(rewriting.source[from - 1] ?? '') ? ' ' : '';
  rewriting.edits.push({ from, to, text: apart + text });
}

function range(node: hbs.AST.Node, rewriting: Rewriting): [number, number] {
  const offset = (position: hbs.AST.Position) => (rewriting.starts[position.line - 1] ?? 0) + position.column;
  return [offset(node.loc.start), offset(node.loc.end)];
}

function placeOfNode(node: hbs.AST.Node, rewriting: Rewriting): Place {
  return { file: rewriting.file, line: node.loc.start.line, column: node.loc.start.column + 1 };
}

function placeAt(offset: number, rewriting: Rewriting): Place {
  const line = rewriting.starts.findLastIndex(start => start <= offset);
  return { file: rewriting.file, line: line + 1, column: offset - (rewriting.starts[line] ?? 0) + 1 };
}

function lineStarts(source: string): readonly number[] {
  return [0, ...[...source.matchAll(/\n/g)].map(match => match.index + 1)];
}

function applyEdits(source: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    pieces.push(source.slice(done, edit.from), edit.text);
    done = edit.to;
  }
  return [...pieces, source.slice(done)].join('');
}
