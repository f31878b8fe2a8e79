// What a formula of Excel gives, as far as it is plain arithmetic over cells with numbers: enough to see that its result cannot be 0.

/** What a formula reads in a cell: a number, NaN where that cannot be told, text, or nothing. */
export type ReadCell = (sheet: string | undefined, row: number, column: number) => number | 'text' | undefined;

/** `ROUND(B2/$C$4*100,1)` as a number; NaN for whatever is not plain arithmetic. Excel stores formulas without “=”. */
export function resultOf(formula: string, read: ReadCell): number {
  const tokens = tokensOf(formula);
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

function tokensOf(formula: string): readonly Token[] | undefined {
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
      tokens.push({ kind: 'cells', sheet: title, from: cornerOf(from), to: cornerOf(to) });
    }
  }
  return tokens;
}

function cornerOf(address = ''): Corner {
  const [, letters = '', row] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  return { row: Number(row), column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) };
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
    left = sign === '*' ? left * right : left / right;
  }
  return left;
}

function power(cursor: Cursor): number {
  let left = signed(cursor);
  while (takes(cursor, '^')) left **= signed(cursor);
  return left;
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
  PRODUCT: args => args.flat().reduce((total, value) => total * value, 1),
  ABS: args => Math.abs(one(args[0])),
  INT: args => Math.floor(one(args[0])),
  IFERROR: args => one(args[0]),
  ROUND: args => {
    const unit = 10 ** one(args[1]);
    return (Math.sign(one(args[0])) * Math.round(Math.abs(one(args[0])) * unit)) / unit;
  },
};

function one(values: readonly number[] = []): number {
  return values.length === 1 ? (values[0] ?? Number.NaN) : Number.NaN;
}

function called(name: string, cursor: Cursor): number {
  const args: (readonly number[])[] = [];
  do args.push(argument(cursor));
  while (takes(cursor, ','));
  const known = Object.hasOwn(functions, name) ? functions[name] : undefined;
  return known ? known(args) : Number.NaN;
}

/** Cells alone give the numbers among them; texts in them do not count. */
function argument(cursor: Cursor): readonly number[] {
  const [token, after] = cursor.tokens.slice(cursor.next, cursor.next + 2);
  if (token?.kind !== 'cells' || after?.kind !== 'sign' || ![',', ')'].includes(after.sign)) return [sum(cursor)];
  cursor.next++;
  return valuesOf(token, cursor).filter(value => typeof value === 'number');
}

const mostCells = 10_000;

function valuesOf(
  { sheet, from, to }: Extract<Token, { kind: 'cells' }>,
  { read }: Cursor,
): readonly (number | 'text' | undefined)[] {
  const [rows, columns] = [to.row - from.row + 1, to.column - from.column + 1];
  if (rows < 1 || columns < 1 || rows * columns > mostCells) return [Number.NaN];
  return Array.from({ length: rows * columns }, (_, at) =>
    read(sheet, from.row + Math.floor(at / columns), from.column + (at % columns)),
  );
}
