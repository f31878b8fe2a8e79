// Whether a number of a text is what something rose or fell by, so that its label says so: `up 144,000 (0.5%)`, `0.3%p 상승`, `(+38.8%)`.
import escapeRegExp from 'escape-string-regexp';
import { foldable, oncePer, wordsPattern } from '../../briefing/locale/expressions.ts';
import type { Locale } from '../../briefing/model/locale.ts';
import { sentenceAround } from '../sentences.ts';
import type { FoundNumber } from './found-number.ts';

/** How a number says that something changed: in words, or by its own sign. */
export type Change = 'increase' | 'decrease' | 'change';

/** The change that a number is; `before` is the number before it in its line, with what that is. */
export function changeOf(
  number: FoundNumber,
  before?: FoundNumber & { readonly change?: Change | undefined },
): Change | undefined {
  const { line, from, to, form } = number;
  const { text, locale } = line;
  const { start, end } = boundsOf(number);
  const isSecond =
    before !== undefined &&
    (/^[\p{L}]{0,3}\s?[([（]$/u.test(text.slice(before.end, from)) || isSaidAgain(number, before));
  const isBracketed = /[([（][^()（）]*$/u.test(text.slice(start, from));
  if (/^\+/.test(form) || (isBracketed && /^[-△▲▵▴▽▼−]/.test(form))) return 'change';
  // `144,000 (0.5%)`: the share is of the same change.
  if (isSecond && before.change !== undefined && before.change !== 'change') return before.change;
  const ahead = foldable(text.slice(start, from));
  const behind = foldable(text.slice(to, end));
  const { rises, falls } = changeWords(locale);
  const ways = [
    ['increase', rises],
    ['decrease', falls],
  ] as const;
  return ways.find(([, words]) => words.some(word => word.isSaid(ahead, behind, form.slice(-1))))?.[0];
}

/** Whether a share says again in percent by how much the amount before it changed: `grew 137 thousand persons or 0.5 percent`. */
export function isSaidAgain(
  { line: { text, locale }, from, unit }: FoundNumber,
  before: FoundNumber & { readonly change?: Change | undefined },
): boolean {
  const words = text.slice(before.to, from).trim().split(' ');
  const counted = words.slice(0, -1).join(' ');
  return (
    unit === 'percent' &&
    before.unit !== unit &&
    before.change !== undefined &&
    locale.manuscripts.again.includes(words.at(-1) ?? '') &&
    (counted === '' || counted === before.counted)
  );
}

function boundsOf({ line: { text, locale }, from }: FoundNumber): { readonly start: number; readonly end: number } {
  const { from: start, to: end } = sentenceAround(text, from, locale);
  return { start, end };
}

interface ChangeWord {
  readonly isSaid: (ahead: string, behind: string, unit: string) => boolean;
}

const items = String.raw`(?:[^.;()]*\([^()]*\))*`;

/** Verbs and nouns of each direction, and where they stand beside a number: before it, or behind it and the items of its list. */
const changeWords = oncePer(({ comparisons, bounds, directions }: Locale) => {
  const joined = `(?:\\s*${wordsPattern(directions?.between ?? [])})*\\s*`;
  const about =
    [...(bounds?.about?.before ?? []), ...(bounds?.nearly?.before ?? [])].map(escapeRegExp).join('|') || '(?!)';
  const wordsOf = (verbs: readonly string[], than: readonly string[]): readonly ChangeWord[] => {
    const latin = verbs.filter(word => /^[a-z]/.test(word)).join('|') || '(?!)';
    const latinThan = than.filter(word => /^[a-z]/.test(word)).join('|') || '(?!)';
    const hangul =
      verbs
        .filter(word => !/^[a-z]/.test(word))
        .map(word => escapeRegExp(word.replace(/\*$/, '')))
        .join('|') || '(?!)';
    // `rose 11.4%`, `an increase of`, `fell by about`; `employees rose by 204,000 and others by`; `rose in health (87,000, 2.9%), storage (`.
    const direct = new RegExp(`(?<![a-z])(?:${latin}) (?:(?:by|of) )?(?:(?:a|an|the|${about}) )*$`);
    const listed = new RegExp(
      `(?<![a-z])(?:${latin}) (?:in|for|among) (?!.*(?<![a-z])(?:${allLatin})(?![a-z]))${items}[^.;()]*\\([^()]*$`,
    );
    const again = new RegExp(
      `(?<![a-z])(?:${latin}) by (?!.*(?<![a-z])(?:${allLatin})(?![a-z]))(?:[^.;]|\\.(?! ))* by $`,
    );
    const compared = new RegExp(`^(?: [a-z]+)? (?:${latinThan}) than `);
    // `14만 4천명(0.5%) 증가`; `정보통신업(10만 1천명, 9.6%) 등에서 증가`; `수출은 3.2%, 수입은 4.1% 증가`.
    const behindIt = new RegExp(`^(?:[,、]?\\s?[^()]*\\)|\\([^()]*\\))?${joined}(?:${hangul})`);
    const behindList = new RegExp(
      `^[^()]*\\)(?:, [^(),]+\\([^()]*\\))* ?(?:[\\uAC00-\\uD7A3]{1,4} )?${joined}(?:${hangul})`,
    );
    const each = new RegExp(`^, [\\uAC00-\\uD7A3 ]+ (?<second>[0-9][0-9.,]*[^,.()]{0,12}?)(?:${hangul})`);
    return [
      { isSaid: ahead => direct.test(ahead) || listed.test(ahead) || again.test(ahead) },
      { isSaid: (_, behind) => compared.test(behind) },
      { isSaid: (_, behind, unit) => each.exec(behind)?.groups?.second?.includes(unit) === true },
      { isSaid: (_, behind) => behindIt.test(behind) || behindList.test(behind) },
    ];
  };
  const { rises = [], falls = [], more = [], less = [] } = comparisons ?? {};
  const allLatin = [...rises, ...falls].filter(word => /^[a-z]/.test(word)).join('|') || '(?!)';
  return { rises: wordsOf(rises, more), falls: wordsOf(falls, less) };
});
