// What a formula of Excel gives, as far as it is plain arithmetic over cells with numbers: enough to see that another result is stored.
import { fromDecimal } from '../../model/decimal.ts';
import { roundAt } from '../form.ts';
import { plainDecimal } from './workbook-number.ts';

/** What a formula reads in a cell: a number, NaN where that cannot be told, text, or nothing. */
export type ReadCell = (sheet: string | undefined, row: number, column: number) => number | 'text' | undefined;

/** How many cells below and right of the one that it is written in a formula is read, as one that cells share is; what has a `$` stays. */
export interface FormulaOffset {
  readonly rows: number;
  readonly columns: number;
}

/** `ROUND(B2/$C$4*100,1)` as a number; NaN for whatever is not plain arithmetic. Excel stores formulas without “=”. */
export function resultOf(formula: string, offset: FormulaOffset, read: ReadCell): number {
  const tokens = tokensOf(formula, offset);
  if (!tokens) return Number.NaN;
  const cursor: Cursor = { tokens, read, next: 0, depth: 0 };
  const result = sum(cursor);
  return cursor.next === tokens.length ? result : Number.NaN;
}

interface Cursor {
  readonly tokens: readonly Token[];
  readonly read: ReadCell;
  next: number;
  depth: number;
}

type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'cells'; readonly sheet: string | undefined; readonly from: Corner; readonly to: Corner }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string };

interface Corner {
  readonly row: number;
  readonly column: number;
}

const pattern =
  /\s*(?:(?<number>(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)|(?:(?<sheet>'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<from>\$?[A-Z]{1,3}\$?\d{1,7})(?::(?<to>\$?[A-Z]{1,3}\$?\d{1,7}))?(?![\p{L}\p{N}_.(!])|(?<name>[A-Z]+)\(|(?<sign>[-+*/^%(),]))\s*/uy;

function tokensOf(formula: string, offset: FormulaOffset): readonly Token[] | undefined {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < formula.length) {
    const found = pattern.exec(formula)?.groups;
    if (!found) return undefined;
    const { number, sheet, from, to = from, name, sign } = found;
    if (number !== undefined) tokens.push({ kind: 'number', value: Number(number) });
    else if (name !== undefined) tokens.push({ kind: 'function', name });
    else if (sign !== undefined) tokens.push({ kind: 'sign', sign });
    else {
      const title = sheet?.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
      tokens.push({ kind: 'cells', sheet: title, from: cornerOf(from, offset), to: cornerOf(to, offset) });
    }
  }
  return tokens;
}

function cornerOf(address = '', { rows, columns }: FormulaOffset): Corner {
  const [, fixedColumn = '', letters = '', fixedRow = '', row] = /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return {
    row: Number(row) + (fixedRow === '' ? rows : 0),
    column: column + (fixedColumn === '' ? columns : 0),
  };
}

function takes(cursor: Cursor, ...signs: readonly string[]): string | undefined {
  const token = cursor.tokens[cursor.next];
  if (token?.kind !== 'sign' || !signs.includes(token.sign)) return undefined;
  cursor.next++;
  return token.sign;
}

function sum(cursor: Cursor): number {
  let left = product(cursor);
  for (let sign = takes(cursor, '+', '-'); sign; sign = takes(cursor, '+', '-')) {
    const right = product(cursor);
    left = sign === '+' ? left + right : left - right;
  }
  return left;
}

function product(cursor: Cursor): number {
  let left = power(cursor);
  for (let sign = takes(cursor, '*', '/'); sign; sign = takes(cursor, '*', '/')) {
    const right = power(cursor);
    // What is divided by 0 is an error, and has no result.
    left = sign === '*' ? left * right : right === 0 ? Number.NaN : left / right;
  }
  return left;
}

function power(cursor: Cursor): number {
  let left = signed(cursor);
  while (takes(cursor, '^')) left = finite(raised(left, signed(cursor)));
  return left;
}

/** In Excel `0^0` is an error. */
function raised(base: number, power: number): number {
  return base === 0 && power === 0 ? Number.NaN : base ** power;
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : Number.NaN;
}

/** In Excel the sign of a number comes before its power: `-2^2` is 4. */
function signed(cursor: Cursor): number {
  let isNegative = false;
  for (let sign = takes(cursor, '-', '+'); sign; sign = takes(cursor, '-', '+'))
    isNegative = isNegative !== (sign === '-');
  let value = operand(cursor);
  while (takes(cursor, '%')) value /= 100;
  return isNegative ? -value : value;
}

const mostDepth = 50;

function operand(cursor: Cursor): number {
  const token = cursor.tokens[cursor.next++];
  if (token?.kind === 'number') return token.value;
  if (token?.kind === 'cells') {
    const [value, ...others] = valuesOf(token, cursor);
    return others.length > 0 || value === 'text' ? Number.NaN : (value ?? 0);
  }
  if (cursor.depth >= mostDepth) return Number.NaN;
  cursor.depth++;
  const value =
    token?.kind === 'function' ? called(token.name, cursor) : token?.sign === '(' ? sum(cursor) : Number.NaN;
  cursor.depth--;
  return takes(cursor, ')') ? value : Number.NaN;
}

/** What functions make of their arguments, each a list of the numbers in its cells. */
const functions: Readonly<Record<string, (args: readonly (readonly number[])[]) => number>> = {
  SUM: args => args.flat().reduce((total, value) => total + value, 0),
  AVERAGE: args => args.flat().reduce((total, value) => total + value, 0) / args.flat().length,
  MIN: args => Math.min(...args.flat()),
  MAX: args => Math.max(...args.flat()),
  PRODUCT: args => (args.flat().length === 0 ? Number.NaN : args.flat().reduce((total, value) => total * value, 1)),
  ABS: args => Math.abs(one(args[0])),
  INT: args => floored(one(args[0])),
  IFERROR: args => one(args[0]),
  ROUND: args => rounded(one(args[0]), one(args[1])),
};

/** Programs do not agree on what is a hair below a whole number. */
function floored(value: number): number {
  const nearest = Math.round(value);
  return nearest !== value && Math.abs(nearest - value) < 1e-9 * Math.max(1, Math.abs(value))
    ? Number.NaN
    : Math.floor(value);
}

/** Excel rounds the 15 digits that it shows: 1.005 to 1.01, though the number stored is a little less. */
function rounded(value: number, decimals: number): number {
  const exact = Number.isFinite(value) ? fromDecimal(plainDecimal(value)) : undefined;
  const isSmall = Number.isInteger(decimals) && Math.abs(decimals) <= 20;
  return exact && isSmall ? roundAt(exact, decimals).valueOf() : Number.NaN;
}

function one(values: readonly number[] = []): number {
  return values.length === 1 ? (values[0] ?? Number.NaN) : Number.NaN;
}

function called(name: string, cursor: Cursor): number {
  const args: (readonly number[])[] = [];
  do args.push(argument(cursor));
  while (takes(cursor, ','));
  const known = Object.hasOwn(functions, name) ? functions[name] : undefined;
  return known ? finite(known(args)) : Number.NaN;
}

/** Cells alone give the numbers among them; texts in them do not count. */
function argument(cursor: Cursor): readonly number[] {
  const [token, after] = cursor.tokens.slice(cursor.next, cursor.next + 2);
  if (token?.kind !== 'cells' || after?.kind !== 'sign' || ![',', ')'].includes(after.sign)) return [sum(cursor)];
  cursor.next++;
  return valuesOf(token, cursor).filter(value => typeof value === 'number');
}

const mostCells = 10_000;
const lastColumn = 16_384;

function valuesOf(
  { sheet, from, to }: Extract<Token, { kind: 'cells' }>,
  { read }: Cursor,
): readonly (number | 'text' | undefined)[] {
  const [rows, columns] = [to.row - from.row + 1, to.column - from.column + 1];
  const isOutside = from.row < 1 || from.column < 1 || to.column > lastColumn;
  if (rows < 1 || columns < 1 || rows * columns > mostCells || isOutside) return [Number.NaN];
  return Array.from({ length: rows * columns }, (_, at) =>
    read(sheet, from.row + Math.floor(at / columns), from.column + (at % columns)),
  );
}
