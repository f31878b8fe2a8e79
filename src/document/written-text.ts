// The words of a document as they are written in one of its parts: each letter with the characters of the part that stand for it.
import { plainWords } from '../manuscript/spans.ts';

/** Words as a manuscript has them, and where each of their characters begins and ends in what is written. */
export interface WrittenWords {
  readonly words: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Whether letters are written in parts, as on a Mac. */
  readonly isDecomposed: boolean;
}

/** References to characters, line ends, and what makes one letter: jamo, and marks behind a letter. */
const LETTER =
  /&(?:#x[0-9a-f]+|#\d+|[a-z]+);|\r\n|[\u1100-\u115F\uA960-\uA97C][\u1160-\u11A7\uD7B0-\uD7C6]*[\u11A8-\u11FF]*|[^\p{M}]\p{M}*|[\s\S]/giu;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Undefined where something else stands within the text, a comment of XML for instance. */
export function writtenWords(xml: string): WrittenWords | undefined {
  if (xml.includes('<')) return undefined;
  let words = '';
  const [from, to]: [number[], number[]] = [[], []];
  for (const { 0: written, index } of xml.matchAll(LETTER)) {
    const letter = plainWords(letterOf(written));
    for (const character of letter.split('')) {
      const isSpace = character === ' ' && words.endsWith(' ');
      if (isSpace) continue;
      words += character;
      from.push(index);
      to.push(index + written.length);
    }
  }
  return { words, from, to, isDecomposed: xml.normalize('NFC') !== xml };
}

function letterOf(written: string): string {
  const [, hex, number, name] = /^&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));$/iu.exec(written) ?? [];
  if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
  if (number !== undefined) return String.fromCodePoint(Number(number));
  return name === undefined ? written : (NAMED[name] ?? written);
}
