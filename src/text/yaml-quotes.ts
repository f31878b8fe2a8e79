// Suggests a corrected YAML line: which part of it needs quotes, and how.

/** A key with the text that its author meant as its value: `venue` and `Sample Hall, room 3`. */
export interface MeantText {
  readonly key: string;
  readonly text: string;
  /** Where the text begins in its line, from 1. */
  readonly column: number;
}

/** A key at the beginning of its line, behind the `- ` of a list, or between braces. */
const keys = /(?<=^[ \t]*(?:- +)*|[{,]\s*)(["']?)([^\s{}[\],:"'#&*!|>%@`-][^{}[\],:"'#]*?)\1\s*:(?=\s|$)/gu;

/**
 * The text around a column of a line: of `one: {venue: Hall, room 3, deck: short}` at column 19 the key `venue` and `Hall, room 3`. It
 * goes on to the next key between braces, or to what closes them; outside braces to the end of the line, a comment left out.
 */
export function meantText(line: string, column: number): MeantText | undefined {
  const found = [...line.matchAll(keys)].map(({ 0: whole, 2: key = '', index }) => ({
    key,
    index,
    end: index + whole.length,
  }));
  const own = found.findLast(({ index }) => index < column - 1) ?? found[0];
  if (!own) return undefined;
  const next = found.find(({ index }) => index >= own.end);
  const before = line.slice(0, own.index);
  const inBraces = count(before, /[{[]/gu) > count(before, /[}\]]/gu);
  const rest = line.slice(own.end);
  const comment = rest.search(/\s#\s/u);
  const whole =
    inBraces && next
      ? line.slice(own.end, next.index).replace(/,\s*$/u, '')
      : comment < 0
        ? rest
        : rest.slice(0, comment);
  const text = inBraces ? withoutClosing(whole) : whole.trimEnd();
  const start = text.length - text.trimStart().length;
  return text.trim() === '' ? undefined : { key: own.key.trim(), text: text.trim(), column: own.end + start + 1 };
}

/** `venue: "Sample Hall, room 3"`: in single quotes what has double ones, or a backslash. */
export function quotedLine({ key, text }: Pick<MeantText, 'key' | 'text'>): string {
  const bare = /^(["'])(.*)\1$/u.exec(text)?.[2] ?? /^[“‘](.*)[”’]$/u.exec(text)?.[1] ?? text;
  const value = /["\\]/u.test(bare) ? `'${bare.replaceAll("'", "''")}'` : `"${bare}"`;
  return `${key}: ${value}`;
}

/** The text without the braces and brackets that were opened before it. */
function withoutClosing(text: string): string {
  let own = text.trimEnd();
  for (;;) {
    const closes = /[}\]]$/u.exec(own)?.[0];
    const opens = closes === '}' ? /\{/gu : /\[/gu;
    if (closes === undefined || count(own, opens) >= count(own, closes === '}' ? /\}/gu : /\]/gu)) return own;
    own = own.slice(0, -1).trimEnd();
  }
}

const count = (text: string, signs: RegExp): number => text.match(signs)?.length ?? 0;
