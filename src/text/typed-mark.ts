// The marks that people type before the points of a list where Markdown has `- ` and `1. `: □ ○ ― · • ① 가. ㉠ and their like.

export interface TypedMark {
  /** `numbers` count on from one to the next; a `remark` is a line of its own that keeps its sign (`※ …`, `→ …`). */
  readonly kind: 'bullet' | 'number' | 'remark';
  /** The same for marks that mean the same level: `□`, `(1)` for `(1)` and `(2)`, `-` for all dashes. */
  readonly sort: string;
  /** Which one of its numbers it is, from 1. */
  readonly value: number;
  /** Signs that no sentence begins with: one line is enough. Of the others (`— `, `가. `) it takes two to be sure. */
  readonly certain: boolean;
  /** As it is typed, the space behind it included: `□ `. */
  readonly typed: string;
}

const bullets = /^[□■▪▫◻◼☐▢▣○●◦◎◯◉⊙•‣⁃·∙⋅・ㆍ‧◇◆❖◈♦▶▷►▸▹➤➢▲△▼▽★☆✓✔✦]/u;

/** Jamo that stand for □ and ○ where these are hard to type; only with a space behind them. */
const jamo = /^[ㅁㅇ](?=[ \t])/u;

const dashes = /^(?:[–—―‒−](?=[ \t]|\p{L})|-(?=\p{L})|o(?=[ \t]))/u;

const remarks = /^[※→⇒☞➔]/u;

/** Where each row of signs that count begins, and how many there are: ① to ⑳, ㉠ to ㉭. */
const rows: readonly (readonly [first: string, count: number])[] = [
  ['①', 20],
  ['⑴', 20],
  ['⒈', 20],
  ['⒜', 26],
  ['Ⓐ', 26],
  ['ⓐ', 26],
  ['❶', 10],
  ['➀', 10],
  ['⓵', 10],
  ['㉠', 14],
  ['㉮', 14],
  ['㈀', 14],
  ['㈎', 14],
  ['Ⅰ', 12],
  ['ⅰ', 12],
];

const syllables = '가나다라마바사아자차카타파하';
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** `가.` `가)` `(가)` `a)` `A.` `(1)`; `1.` and `1)` are Markdown’s own. */
const counted = /^(?:\(([가-하]|[a-zA-Z]|\d{1,2})\)|([가-하]|[a-zA-Z])(?:\)|\.(?=[ \t])))/u;

/** The mark with which a line begins: `○ 인력 양성` with `○ `; undefined for `○○시`, `▲2.3%` and lines without one. */
export function typedMark(line: string): TypedMark | undefined {
  const sign = [...line][0] ?? '';
  const upTo = (length: number) => line.slice(0, length) + (/^[ \t]+/u.exec(line.slice(length))?.[0] ?? '');
  const behind = line.slice(sign.length);
  if (behind.trim() === '') return undefined;
  if (bullets.test(line)) {
    // `○○시` hides a name, `▲2.3%` and `△ 2.3%` are numbers below zero, `·5` is part of one.
    if (behind.startsWith(sign) || (/^[▲△▼▽·]/u.test(sign) && /^[ \t]*[\d[]/u.test(behind))) return undefined;
    return { kind: 'bullet', sort: sign, value: 0, certain: true, typed: upTo(1) };
  }
  if (jamo.test(line)) return { kind: 'bullet', sort: sign, value: 0, certain: true, typed: upTo(1) };
  if (remarks.test(line)) return { kind: 'remark', sort: sign, value: 0, certain: true, typed: '' };
  if (dashes.test(line)) {
    return { kind: 'bullet', sort: sign === 'o' ? 'o' : '-', value: 0, certain: false, typed: upTo(1) };
  }
  for (const [first, count] of rows) {
    const value = sign === '' ? 0 : (sign.codePointAt(0) ?? 0) - (first.codePointAt(0) ?? 0) + 1;
    const dot = /^[.)]/u.test(behind) ? 1 : 0;
    if (value >= 1 && value <= count)
      return { kind: 'number', sort: first, value, certain: true, typed: upTo(1 + dot) };
  }
  const [found, inside, before] = counted.exec(line) ?? [];
  const one = inside ?? before;
  if (found === undefined || one === undefined) return undefined;
  const value = /\d/u.test(one)
    ? Number(one)
    : Math.max(syllables.indexOf(one), letters.indexOf(one.toLowerCase())) + 1;
  if (value === 0) return undefined;
  const base = /\d/u.test(one) ? '1' : /[가-하]/u.test(one) ? '가' : one === one.toLowerCase() ? 'a' : 'A';
  return { kind: 'number', sort: found.replace(one, base), value, certain: false, typed: upTo(found.length) };
}

/** As Korean offices rank them: □ above ○ above ― above ·. Marks that are not among these have no rank. */
const ranks: readonly RegExp[] = [/^[□■◻◼☐▢▣ㅁ]$/u, /^[○●◦◎◯◉⊙ㅇ]$/u, /^-$/u, /^[·∙⋅・ㆍ‧]$/u];

/** 0 for `□`, 3 for `·`; undefined for marks that stand at any level. */
export function rankOf(sort: string): number | undefined {
  const rank = ranks.findIndex(one => one.test(sort));
  return rank < 0 ? undefined : rank;
}
