// The functions of expressions and their arguments.
import { nearest } from '../../../diagnostics/diagnostics.ts';
import { fault } from '../../../diagnostics/fault.ts';
import type { ExpressionPart, GroupFunction, NumberFunction } from './expression.ts';
import { type Cursor, closing, isSign, placeOfToken } from './expression-cursor.ts';
import { placeWithin, type Token } from './expression-tokens.ts';

const groupFunctions: readonly GroupFunction[] = ['sum', 'largest', 'smallest', 'count'];
const numberFunctions: readonly NumberFunction[] = ['abs', 'min', 'max'];
const functions: readonly string[] = [...groupFunctions, ...numberFunctions, 'round'];

/** Above the decimals of any published number. */
const mostDecimals = 12;

/** Reads the call that begins with the name `token`; `read` reads one argument: `round(need / adoption, 1)`, `sum(ai-use)`. */
export function functionCall(
  cursor: Cursor,
  token: Extract<Token, { kind: 'name' }>,
  read: () => ExpressionPart | undefined,
): ExpressionPart | undefined {
  const open = cursor.tokens[cursor.next];
  if (!open) return undefined;
  cursor.next++;
  const name = token.name;
  const overGroup = groupFunctions.find(candidate => candidate === name);
  if (overGroup) return groupCall(cursor, token, open, overGroup);
  if (!functions.includes(name)) {
    cursor.report(
      fault('BD226', placeOfToken(cursor, token), { name, near: nearest(name, functions), names: functions }),
    );
    return undefined;
  }
  const values = argumentsOf(cursor, open, read);
  const close = values && closing(cursor, open);
  if (!values || !close) return undefined;
  if (name === 'round') return rounding(cursor, token, values, close);
  const overNumbers = numberFunctions.find(candidate => candidate === name);
  const [first, ...others] = values;
  if (!overNumbers || !first || (name === 'abs' ? others.length > 0 : others.length === 0)) {
    const given = { name, takes: name === 'abs' ? '1' : '2+', count: values.length } as const;
    cursor.report(fault('BD227.argumentCount', placeOfToken(cursor, token), given));
    return undefined;
  }
  return { kind: 'call', name: overNumbers, values: [first, ...others], from: token.from, to: close.to };
}

function groupCall(cursor: Cursor, token: Token, open: Token, name: GroupFunction): ExpressionPart | undefined {
  const inside = cursor.tokens[cursor.next];
  const after = cursor.tokens[cursor.next + 1];
  if (inside?.kind !== 'name' || (after && !isSign(after, ')'))) {
    cursor.report(fault('BD227.group', placeOfToken(cursor, inside ?? token), { name }));
    return undefined;
  }
  cursor.next++;
  const close = closing(cursor, open);
  return close && { kind: 'group', name, group: inside.name, groupFrom: inside.from, from: token.from, to: close.to };
}

function rounding(
  cursor: Cursor,
  token: Token,
  values: readonly ExpressionPart[],
  close: Token,
): ExpressionPart | undefined {
  const [value, digits, ...others] = values;
  if (!value || others.length > 0) {
    const given = { name: 'round', takes: '1-2', count: values.length } as const;
    cursor.report(fault('BD227.argumentCount', placeOfToken(cursor, token), given));
    return undefined;
  }
  const decimals = digits === undefined ? 0 : digits.kind === 'number' ? Number(digits.written) : Number.NaN;
  if (!Number.isInteger(decimals) || decimals > mostDecimals) {
    const place = placeWithin(cursor.start, cursor.text, (digits ?? value).from);
    cursor.report(fault('BD227.roundingDigits', place, { most: mostDecimals }));
    return undefined;
  }
  return { kind: 'round', value, decimals, from: token.from, to: close.to };
}

function argumentsOf(
  cursor: Cursor,
  open: Token,
  read: () => ExpressionPart | undefined,
): readonly ExpressionPart[] | undefined {
  const values: ExpressionPart[] = [];
  if (isSign(cursor.tokens[cursor.next], ')')) return values;
  for (;;) {
    if (!cursor.tokens[cursor.next]) {
      cursor.report(fault('BD224.unclosedParenthesis', placeOfToken(cursor, open), {}));
      return undefined;
    }
    const value = read();
    if (!value) return undefined;
    values.push(value);
    if (!isSign(cursor.tokens[cursor.next], ',')) return values;
    cursor.next++;
  }
}
