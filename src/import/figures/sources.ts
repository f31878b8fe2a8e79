// The sources that a text names: in a line of its own, “Source: …”, or in a sentence, “According to …”.
import { foldable } from '../../briefing/locale/expressions.ts';
import type { Locale } from '../../briefing/model/locale.ts';
import type { TextLine } from './text-line.ts';
import { wordAt, wordBefore } from './words-beside.ts';

export interface NamedSource {
  readonly name: string;
  readonly line: TextLine;
  /** Where its name begins, and ends. */
  readonly at: number;
  readonly to: number;
  /** Whether a line or a note of its own names it, so that it speaks of what stands above. */
  readonly isLine: boolean;
}

/** A longer name is none. */
const longest = 200;

/** The sources of a line in their order; `masked` is the line without numbers that are no figures. */
export function sourcesIn(line: TextLine, masked: string): readonly NamedSource[] {
  const own = ownLine(line.text, line);
  const notes = line.notes.flatMap(note => {
    const name = nameInLine(note, line) ?? note;
    return name.length > longest ? [] : [{ name, line, at: 0, to: 0, isLine: false }];
  });
  return [...(own ? [own] : []), ...notes, ...inSentences(line, masked)].toSorted((one, other) => one.at - other.at);
}

/** `Source: OECD (2023)`, `자료: 통계청`, also at the end of a note: `Note: …. Source: …`. */
function ownLine(text: string, line: TextLine): NamedSource | undefined {
  const name = nameInLine(text, line);
  if (name === undefined) return undefined;
  const at = text.indexOf(name);
  return { name, line, at, to: at + name.length, isLine: true };
}

/** The name of the source that a line gives behind its word for one. */
export function nameInLine(text: string, { locale }: Pick<TextLine, 'locale'>): string | undefined {
  const small = foldable(text);
  for (const word of locale.manuscripts.sources) {
    const begins = new RegExp(`(?:^[\\s*※+()\\[\\]<>-]*|[.;)]\\s+)${word}\\s*[:：]\\s*`, 'u').exec(small);
    if (!begins) continue;
    const rest = text.slice(begins.index + begins[0].length);
    const name =
      rest
        .split(/[.]\s+(?=\S)(?![a-z])(?=\p{L}{1,8}\s*[:：])|\n/u)[0]
        ?.trim()
        .replace(/[.)\]>]+$/u, closes(rest)) ?? '';
    if (name !== '' && name.length <= longest) return name;
  }
  return undefined;
}

/** A closing bracket is part of a name that has the opening one. */
function closes(rest: string): string {
  return /\([^()]*\)\s*[.]?$/u.test(rest.split('\n')[0] ?? '') ? ')' : '';
}

function inSentences(line: TextLine, masked: string): readonly NamedSource[] {
  const { text, locale } = line;
  const { before, after } = locale.manuscripts.accordingTo;
  const small = foldable(text);
  const found: NamedSource[] = [];
  for (const word of before) {
    for (let at = small.indexOf(word); at >= 0; at = small.indexOf(word, at + 1)) {
      if (/[a-z]/.test(small.charAt(at - 1)) || wordBefore(text.slice(0, at + word.length), [word]) === undefined)
        continue;
      const from = at + word.length + (text.charAt(at + word.length) === ' ' ? 1 : 0);
      const to = endOfName(text, from);
      const name = withoutReference(text.slice(from, to).trim(), locale);
      const overlaps = found.some(other => from < other.to && to > other.at);
      if (isName(name) && !overlaps) found.push({ name, line, at: text.indexOf(name, from), to, isLine: false });
    }
  }
  for (const word of after.filter(each => !/^[a-z]/.test(each))) {
    for (let at = small.indexOf(word); at >= 0; at = small.indexOf(word, at + 1)) {
      const sentence = Math.max(text.lastIndexOf('. ', at) + 2, text.lastIndexOf('\n', at) + 1, 0);
      const from = sentence === 1 ? 0 : sentence;
      const name = withoutReference(
        text
          .slice(from, at)
          .trim()
          .replace(/^[□○―※*\s-]+/u, ''),
        locale,
      );
      const overlaps = found.some(other => from < other.to && at > other.at);
      if (isName(name) && !overlaps && masked.length > 0) found.push({ name, line, at: from, to: at, isLine: false });
    }
  }
  return found;
}

/** A source has a capital, Hangul or a quotation, and is no sentence. */
function isName(name: string): boolean {
  return name.length > 1 && name.length <= longest && /[A-Z\uAC00-\uD7A3“"'‘「『]/u.test(name);
}

/** A name without an article, and without words that only point back to where it stood before: `the above-mentioned survey`. */
function withoutReference(name: string, { manuscripts }: Locale): string {
  const bare = name.replace(/^the\s+/i, '');
  const word = wordAt(bare, manuscripts.pointingBack);
  return word === undefined ? bare : bare.slice(word.length).trim();
}

/** The comma behind a name, or where its sentence ends; commas in quotation marks, brackets and numbers are its own. */
function endOfName(text: string, from: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < text.length && at - from <= longest; at++) {
    const sign = text.charAt(at);
    if (sign === '(' || sign === '“') depth++;
    if (sign === ')' || sign === '”') depth--;
    if (sign === '"') quoted = !quoted;
    if (depth > 0 || quoted) continue;
    if (
      (/[,;]/.test(sign) && !/^[0-9],[0-9]{3}(?![0-9])/.test(text.slice(at - 1, at + 5))) ||
      (/[.!?]/.test(sign) && /^(?:\s|$)/.test(text.slice(at + 1)) && !/\b(?:et al|[A-Z])$/.test(text.slice(from, at)))
    )
      return at;
  }
  return Math.min(text.length, from + longest);
}
