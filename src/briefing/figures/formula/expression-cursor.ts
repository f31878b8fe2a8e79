// The position of the expression parser, with functions to read from there.

import type { Place, Report } from '../../../diagnostics/diagnostics.ts';
import { fault } from '../../../diagnostics/fault.ts';
import { limitOf } from '../../../limits.ts';
import type { ExpressionPart } from './expression.ts';
import { type OperatorSign, placeWithin, type Token } from './expression-tokens.ts';

/** The next token and the depth of nesting. */
export interface Cursor {
  readonly text: string;
  readonly start: Place;
  readonly tokens: readonly Token[];
  readonly report: Report;
  next: number;
  depth: number;
}

/** Reads the `)` that closes `open`, or reports that it is missing. */
export function closing(cursor: Cursor, open: Token): Token | undefined {
  const token = cursor.tokens[cursor.next];
  if (token && isSign(token, ')')) {
    cursor.next++;
    return token;
  }
  if (token)
    cursor.report(
      fault('BD223.unexpectedPart', placeOfToken(cursor, token), { text: written(cursor, token), expected: 'closing' }),
    );
  else cursor.report(fault('BD224.unclosedParenthesis', placeOfToken(cursor, open), {}));
  return undefined;
}

/** Reads one level deeper, up to the maximum depth. */
export function deeper(cursor: Cursor, at: Token, read: () => ExpressionPart | undefined): ExpressionPart | undefined {
  const most = limitOf('formula-depth');
  if (cursor.depth >= most) {
    cursor.report(fault('BD228.nestedTooDeep', placeOfToken(cursor, at), { most }));
    return undefined;
  }
  cursor.depth++;
  const part = read();
  cursor.depth--;
  return part;
}

/** `isSign(token, '(')` */
export function isSign(token: Token | undefined, sign: OperatorSign): boolean {
  return token?.kind === 'sign' && token.sign === sign;
}

/** Whether the token is a word of the language, in any case: `and`, `AND`. */
export function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'name' && token.name.toLowerCase() === word;
}

/** The place of a token in its file. */
export function placeOfToken(cursor: Cursor, token: Token): Place {
  return placeWithin(cursor.start, cursor.text, token.from);
}

/** A token as its author wrote it; `…` past the end. */
export function written(cursor: Cursor, token: Token | undefined): string {
  return token ? cursor.text.slice(token.from, token.to) : '…';
}
