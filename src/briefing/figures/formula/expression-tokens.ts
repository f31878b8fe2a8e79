// Splits an expression into words and signs, with their offsets.

import type { Place, Report } from '../../../diagnostics/diagnostics.ts';
import { fault } from '../../../diagnostics/fault.ts';
import { limitOf } from '../../../limits.ts';

export type OperatorSign = '+' | '-' | '*' | '/' | '(' | ')' | ',' | '<' | '<=' | '>' | '>=' | '=' | '!=';

/** `from` and `to` count UTF-16 units from the text's start, `to` excluded. */
export type Token = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'number'; readonly digits: string; readonly suffix: '' | '%' | '%p' }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: OperatorSign }
);

const word = /[\p{L}\p{N}_]+(?:[-.][\p{L}\p{N}_]+)*/uy;
const suffix = /[ \u00A0]*[%％](p(?![\p{L}\p{N}_]))?/uy;
const space = /[\s\u00A0]+/uy;

/** Longest first; also as keyboards and word processors write them (Word turns ` - ` into an en dash). */
const signs: readonly (readonly [string, OperatorSign])[] = [
  ['<=', '<='],
  ['>=', '>='],
  ['!=', '!='],
  ['≤', '<='],
  ['≥', '>='],
  ['≠', '!='],
  ['<', '<'],
  ['>', '>'],
  ['=', '='],
  ['+', '+'],
  ['-', '-'],
  ['−', '-'],
  ['–', '-'],
  ['*', '*'],
  ['×', '*'],
  ['/', '/'],
  ['÷', '/'],
  ['(', '('],
  ['（', '('],
  [')', ')'],
  ['）', ')'],
  [',', ','],
];

/** Operators of other languages and ours for them. */
const foreignSigns: readonly (readonly [string, string])[] = [
  ['===', '='],
  ['==', '='],
  ['<>', '!='],
  ['=<', '<='],
  ['=>', '>='],
  ['&&', 'and'],
  ['||', 'or'],
  ['!', 'not'],
];

/** The place of a character of an expression whose first character is at `start`. */
export function placeWithin(start: Place, text: string, offset: number): Place {
  const lines = text.slice(0, offset).split('\n');
  const last = lines.at(-1) ?? '';
  return lines.length === 1
    ? { ...start, column: start.column + offset }
    : { ...start, line: start.line + lines.length - 1, column: last.length + 1 };
}

/** The tokens of `need - adoption > 50%p`, or undefined after reporting an error. */
export function tokensOf(text: string, start: Place, report: Report): readonly Token[] | undefined {
  const most = limitOf('formula-characters');
  if (text.length > most) {
    report(fault('BD228.tooLong', start, { most, length: text.length }));
    return undefined;
  }
  const tokens: Token[] = [];
  let offset = 0;
  while (offset < text.length) {
    const blank = matchAt(space, text, offset);
    if (blank) {
      offset += blank.length;
      continue;
    }
    const token = tokenAt(text, offset, start, report);
    if (!token) return undefined;
    tokens.push(token);
    offset = token.to;
  }
  return tokens;
}

function tokenAt(text: string, from: number, start: Place, report: Report): Token | undefined {
  const place = placeWithin(start, text, from);
  const written = matchAt(word, text, from);
  if (written) return wordAt(text, from, written, place, report);
  const sign = signs.find(([spelling]) => text.startsWith(spelling, from));
  const foreign = foreignSigns.find(([spelling]) => text.startsWith(spelling, from));
  if (foreign && sign?.[1] !== '!=') {
    report(fault('BD220.otherSign', place, { sign: foreign[0], own: foreign[1] }));
    return undefined;
  }
  if (!sign) {
    report(fault('BD220.unexpectedCharacter', place, { character: String.fromCodePoint(text.codePointAt(from) ?? 0) }));
    return undefined;
  }
  if (sign[1] === '=' && text.slice(0, from).trim() === '') {
    report(fault('BD220.leadingEquals', place, {}));
    return undefined;
  }
  return { kind: 'sign', sign: sign[1], from, to: from + sign[0].length };
}

/** A word without letters is a number: `50`, `0.5`; `5g-use` is a name, `5-3` a minus without spaces. */
function wordAt(text: string, from: number, written: string, place: Place, report: Report): Token | undefined {
  const end = from + written.length;
  if (/\p{L}/u.test(written)) return { kind: 'name', name: written, from, to: end };
  if (!/^[0-9]+(?:\.[0-9]+)?$/.test(written)) {
    report(
      /^[0-9.]+(?:-[0-9.]+)+$/.test(written)
        ? fault('BD222', place, { text: written, spaced: written.replaceAll('-', ' - ') })
        : fault('BD221', place, { text: written, plain: undefined }),
    );
    return undefined;
  }
  const thousands = /^(?:,[0-9]{3}(?![0-9]))+/.exec(text.slice(end))?.[0];
  if (thousands && !isArgument(text.slice(0, from))) {
    report(fault('BD221', place, { text: written + thousands, plain: (written + thousands).replaceAll(',', '') }));
    return undefined;
  }
  const after = matchAt(suffix, text, end);
  const unit = after === undefined ? '' : after.endsWith('p') ? '%p' : '%';
  return { kind: 'number', digits: written, suffix: unit, from, to: end + (after?.length ?? 0) };
}

/** Whether the next token is within the parentheses of a function, where a comma separates arguments. */
function isArgument(before: string): boolean {
  return /[\p{L}\p{N}_]\s*\([^()]*$/u.test(before);
}

function matchAt(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}
