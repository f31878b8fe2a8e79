// Parses the text of a formula or a claim into a tree.

import type { Place, Report } from '../../../diagnostics/diagnostics.ts';
import { fault } from '../../../diagnostics/fault.ts';
import { fromDecimal, whole } from '../../model/decimal.ts';
import { bareNumber, percent, percentagePoints } from '../../model/unit-algebra.ts';
import type { Arithmetic, Comparison, Expression, ExpressionPart } from './expression.ts';
import { type Cursor, closing, deeper, isSign, isWord, placeOfToken, written } from './expression-cursor.ts';
import { functionCall } from './expression-functions.ts';
import { placeWithin, type Token, tokensOf } from './expression-tokens.ts';

const comparisons: readonly Comparison[] = ['<', '<=', '>', '>=', '=', '!='];

/**
 * Reads an expression such as `round(need / adoption, 1) >= 2` or `adoption < 1/3`; `start` is the place of its first character
 * (for a quoted YAML string, the character after the quote). Names are not looked up yet. Reports the first error and returns undefined then.
 */
export function parseExpression(text: string, start: Place, report: Report): Expression | undefined {
  const tokens = tokensOf(text, start, report);
  if (!tokens) return undefined;
  const cursor: Cursor = { text, start, tokens, report, next: 0, depth: 0 };
  const root = choice(cursor);
  if (!root) return undefined;
  const rest = tokens[cursor.next];
  if (!rest) return { text, place: start, root };
  if (isSign(rest, ')')) report(fault('BD224.unopenedParenthesis', placeOfToken(cursor, rest), {}));
  else
    report(
      fault('BD223.unexpectedPart', placeOfToken(cursor, rest), { text: written(cursor, rest), expected: 'sign' }),
    );
  return undefined;
}

function choice(cursor: Cursor): ExpressionPart | undefined {
  return joined(cursor, 'or', () => joined(cursor, 'and', () => negation(cursor)));
}

function joined(
  cursor: Cursor,
  word: 'and' | 'or',
  operand: () => ExpressionPart | undefined,
): ExpressionPart | undefined {
  let left = operand();
  while (left && isWord(cursor.tokens[cursor.next], word)) {
    cursor.next++;
    const right = operand();
    left = right && { kind: 'logic', word, left, right, from: left.from, to: right.to };
  }
  return left;
}

function negation(cursor: Cursor): ExpressionPart | undefined {
  const token = cursor.tokens[cursor.next];
  if (!token || !isWord(token, 'not')) return comparison(cursor);
  return deeper(cursor, token, () => {
    cursor.next++;
    const value = negation(cursor);
    return value && { kind: 'not', value, from: token.from, to: value.to };
  });
}

function comparison(cursor: Cursor): ExpressionPart | undefined {
  const left = sum(cursor);
  const token = cursor.tokens[cursor.next];
  const sign = left && comparisons.find(candidate => isSign(token, candidate));
  if (!left || !sign) return left;
  cursor.next++;
  const right = sum(cursor);
  if (!right) return undefined;
  const third = cursor.tokens[cursor.next];
  if (!third || !comparisons.some(candidate => isSign(third, candidate))) {
    return { kind: 'comparison', sign, left, right, from: left.from, to: right.to };
  }
  const middle = cursor.text.slice(right.from, right.to);
  const first = cursor.text.slice(left.from, right.to);
  cursor.report(
    fault('BD225', placeOfToken(cursor, third), { split: `${first} and ${middle} ${written(cursor, third)} …` }),
  );
  return undefined;
}

function sum(cursor: Cursor): ExpressionPart | undefined {
  return calculation(cursor, ['+', '-'], () => calculation(cursor, ['*', '/'], () => signed(cursor)));
}

function calculation(
  cursor: Cursor,
  signs: readonly Arithmetic[],
  operand: () => ExpressionPart | undefined,
): ExpressionPart | undefined {
  let left = operand();
  while (left) {
    const token = cursor.tokens[cursor.next];
    const sign = signs.find(candidate => isSign(token, candidate));
    if (!token || !sign) return left;
    if (sign === '-' && touchesWord(cursor, token)) {
      const before = written(cursor, cursor.tokens[cursor.next - 1]);
      const after = written(cursor, cursor.tokens[cursor.next + 1]);
      cursor.report(
        fault('BD222', placeOfToken(cursor, token), {
          text: cursor.text.slice(left.from).trim(),
          spaced: `${before} - ${after}`,
        }),
      );
      return undefined;
    }
    cursor.next++;
    const right = operand();
    left = right && { kind: 'arithmetic', sign, left, right, from: left.from, to: right.to };
  }
  return left;
}

function signed(cursor: Cursor): ExpressionPart | undefined {
  const token = cursor.tokens[cursor.next];
  if (!token || !isSign(token, '-')) return operand(cursor);
  return deeper(cursor, token, () => {
    cursor.next++;
    const value = signed(cursor);
    return value && { kind: 'negative', value, from: token.from, to: value.to };
  });
}

function operand(cursor: Cursor): ExpressionPart | undefined {
  const token = cursor.tokens[cursor.next];
  if (!token) {
    cursor.report(fault('BD223.endsEarly', placeWithin(cursor.start, cursor.text, cursor.text.trimEnd().length), {}));
    return undefined;
  }
  if (isSign(token, '(')) return deeper(cursor, token, () => group(cursor, token));
  if (token.kind === 'sign' || ['and', 'or', 'not'].some(word => isWord(token, word))) {
    cursor.report(
      fault('BD223.unexpectedPart', placeOfToken(cursor, token), { text: written(cursor, token), expected: 'value' }),
    );
    return undefined;
  }
  cursor.next++;
  if (token.kind === 'number') return literal(token);
  if (isSign(cursor.tokens[cursor.next], '('))
    return deeper(cursor, token, () => functionCall(cursor, token, () => choice(cursor)));
  return { kind: 'figure', id: token.name, from: token.from, to: token.to };
}

function literal(token: Extract<Token, { kind: 'number' }>): ExpressionPart {
  const amount = fromDecimal(token.digits) ?? whole(0);
  const { from, to } = token;
  const text = token.digits + token.suffix;
  if (token.suffix === '') return { kind: 'number', amount, measure: bareNumber, written: text, from, to };
  const measure = token.suffix === '%' ? percent : percentagePoints;
  return { kind: 'number', amount: amount.div(whole(100)), measure, written: text, from, to };
}

function group(cursor: Cursor, open: Token): ExpressionPart | undefined {
  cursor.next++;
  const inside = choice(cursor);
  const close = inside && closing(cursor, open);
  return inside && close && { ...inside, from: open.from, to: close.to };
}

/** Whether a minus sign touches a name or number, so that it could be a hyphen: `need -adoption`, `5- need`. */
function touchesWord(cursor: Cursor, minus: Token): boolean {
  const before = cursor.text.slice(0, minus.from);
  const after = cursor.text.slice(minus.to);
  return /[\p{L}\p{N}_]$/u.test(before) || (/^[\p{L}\p{N}_]/u.test(after) && !/[)%]$/.test(before));
}
