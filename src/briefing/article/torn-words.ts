// Spaces that tear words, as text copied from a PDF has them, and sentences that a table or the end of a page cuts in two.

import escapeRegExp from 'escape-string-regexp';
import type { Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { letters, oncePer } from '../locale/expressions.ts';
import type { Article } from '../model/article.ts';
import type { Locale } from '../model/locale.ts';

/** Of two lines that may be one sentence, so much is looked at: more than any torn word has. */
const REACH = 20;

/** Warns of endings that stand apart from their word, and of words that stand apart from their ending, in what an author typed. */
export function checkTornWords({ source, file }: Article, locale: Locale, report: Report): void {
  const torn = tornPattern(locale);
  if (!torn) return;
  /** The last line with words, from which a sentence may go on, and its number. */
  let before: { readonly text: string; readonly line: number } | undefined;
  let fence: string | undefined;
  for (const [index, typed] of source.split('\n').entries()) {
    const [opens] = /^[ \t]*(?:```|~~~)/u.exec(typed) ?? [];
    if (opens || fence) {
      fence = opens ? (fence ? undefined : opens) : fence;
      continue;
    }
    if (between.test(typed)) continue;
    const place = { file, line: index + 1 };
    for (const { 0: words, index: at } of typed.matchAll(torn))
      report(fault('BD464.space', { ...place, column: at + 1 }, { words: words.trim() }));
    const begin = typed.search(/\S/u);
    if (before && !newBlock.test(typed)) {
      const [end, start] = [before.text.slice(-REACH), typed.slice(begin, begin + REACH)];
      const cut = [...`${end} ${start}`.matchAll(torn)].find(
        ({ 0: words, index: at }) => at < end.length && at + words.length > end.length + 1,
      );
      if (cut) {
        const rest = cut[0].slice(end.length + 1 - cut.index);
        report(
          fault('BD464.sentence', { ...place, column: begin + 1 }, { rest, before: lastWord(end), line: before.line }),
        );
      }
    }
    before =
      /^[ \t]*#/u.test(typed) || /^[ \t>]*\p{L}[.)][ \t]/u.test(typed)
        ? undefined
        : { text: typed.trimEnd(), line: place.line };
  }
}

/** What stands between the parts of a sentence that is cut: nothing, a table, a picture, a comment, a rule. */
const between = /^[ \t>]*(?:$|\||!\[|<!--|-{3,}[ \t]*$)/u;

/** What begins something else. */
const newBlock = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)]|#{1,6})[ \t]|:::)/u;

const lastWord = (text: string): string => /\S+$/u.exec(text)?.[0] ?? text;

/** `-ing` stands behind a word, `walk-` before an ending, and `to walk ing.` as it is, wherever a word ends so. */
const tornPattern = oncePer(({ neverAlone, script }: Locale): RegExp | undefined => {
  if (neverAlone.length === 0) return undefined;
  const anyWritten = (some: readonly string[]) => some.map(escapeRegExp).join('|') || '(?!)';
  const endings = neverAlone.filter(word => word.startsWith('-')).map(word => word.slice(1));
  const stems = neverAlone.filter(word => word.endsWith('-')).map(word => word.slice(0, -1));
  const phrases = neverAlone.filter(word => !word.startsWith('-') && !word.endsWith('-'));
  const letter = `\\p{Script=${script}}`;
  return new RegExp(
    [
      `${letter}+ (?:${anyWritten(endings)})(?![${letters}0-9])`,
      `${letter}*(?:${anyWritten(stems)}) ${letter}+`,
      `${letter}*(?:${anyWritten(phrases)})`,
    ].join('|'),
    'gu',
  );
});
