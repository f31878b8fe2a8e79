// The sentences of a paragraph, as stretches of its words.
import { oncePer } from '../briefing/locale/expressions.ts';
import type { Locale } from '../briefing/model/locale.ts';

/** From the first character of a stretch up to the one behind its last, in UTF-16 code units. */
export interface TextStretch {
  readonly from: number;
  readonly to: number;
}

const closing = `["'”’)\\]」』〉》]*`;
const end = new RegExp(`[.!?。]${closing}(?=\\s|$)|\\n`, 'g');

const abbreviations = oncePer(({ headlines }: Locale) => headlines?.abbreviations ?? []);

/** The sentences of a text, without the spaces around them: `One. Two.` has those from 0 to 4 and from 5 to 9. */
export function sentencesOf(text: string, locale: Locale): readonly TextStretch[] {
  const sentences: TextStretch[] = [];
  let from = 0;
  for (const { index, 0: found } of text.matchAll(end)) {
    const to = index + found.length;
    if (goesOn(text, index, to, locale)) continue;
    sentences.push({ from, to });
    from = to;
  }
  sentences.push({ from, to: text.length });
  return sentences.map(stretch => trimmed(text, stretch)).filter(stretch => stretch.to > stretch.from);
}

/** The sentence around a place of a text; between two sentences, the one behind. */
export function sentenceAround(text: string, at: number, locale: Locale): TextStretch {
  return sentencesOf(text, locale).find(({ to }) => at < to) ?? { from: 0, to: text.length };
}

/** `2024. 8. 28`, whose last full stop is its own. */
const dottedDate = /(?<!\d)\d{4}\.\s?\d{1,2}(?:\.\s?\d{1,2})?$/;

/** Whether a full stop does not end a sentence: it ends an abbreviation, an initial, a part of a date or the number of a list, or small letters follow. */
function goesOn(text: string, stop: number, to: number, locale: Locale): boolean {
  if (text.charAt(stop) !== '.') return false;
  const word = /[^\s("'“‘]*$/u.exec(text.slice(Math.max(0, stop - 20), stop))?.[0] ?? '';
  const next = text.slice(to, to + 8);
  if (/^\p{Lu}$/u.test(word) || abbreviations(locale).includes(`${word}.`)) return true;
  if (dottedDate.test(text.slice(Math.max(0, stop - 12), stop))) return true;
  if (/^\d{1,4}$/.test(word) && (/^\s*\d/.test(next) || word.length === stop)) return true;
  return /^\s+\p{Ll}/u.test(next);
}

/** A stretch without the spaces at its ends. */
export function trimmed(text: string, { from, to }: TextStretch): TextStretch {
  const words = text.slice(from, to);
  const before = words.length - words.trimStart().length;
  return { from: Math.min(to, from + before), to: Math.max(from + before, from + words.trimEnd().length) };
}
