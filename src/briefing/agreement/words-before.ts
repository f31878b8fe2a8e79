// Shares and amounts in words of which the number of a link is the exact value: “a third of firms ([49.8%](fig:half))”.

import { type AmountInWords, amountInWords } from '../figures/amount-words.ts';
import type { LocatedLink } from '../figures/figure-links.ts';
import { boundBeside } from '../figures/form-bounds.ts';
import { unitAfter } from '../figures/form-unit.ts';
import { type ShareInWords, shareInWords } from '../figures/share-words.ts';
import { anyOf, foldable, hidden, oncePer, wordsPattern } from '../locale/expressions.ts';
import { compare, fromDecimal, whole } from '../model/decimal.ts';
import type { Figure } from '../model/figure.ts';
import type { Locale } from '../model/locale.ts';
import { wordsBeside } from './beside-link.ts';
import { mayBeSaid } from './words-contradict.ts';

/** Words up to a bracket, a comma or a colon before a link, and what closes it behind the link. */
const places: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/(?<words>[^.,;:!?()[\]]{2,60}?) ?[(\uFF08]$/u, /^ ?[)\uFF09]/],
  [/(?<words>[^.,;:!?()[\]]{2,60}), $/u, /^(?:,|\s*$|\.(?:\s|$))/],
  [/(?<words>[^.,;:!?()[\]]{2,60}): $/u, /^\s*(?:$|\.(?:\s|$))/],
];

/** Between a share and the number stand no more words than name what it is a share of. */
const mostWords = 5;

/** The words right before a link that give another share or amount than its figure has: `a third of firms`; undefined where none do. */
export function otherWordsBefore(
  link: LocatedLink,
  source: string,
  figure: Figure,
  locale: Locale,
): string | undefined {
  const exact = figure.value === undefined ? undefined : fromDecimal(figure.value);
  if (!exact || !/^[^\p{L}]*\p{Nd}/u.test(link.form)) return undefined;
  const { before, after } = wordsBeside(link, source);
  for (const [head, tail] of places) {
    const words = head.exec(before)?.groups?.words;
    if (words === undefined || !tail.test(after)) continue;
    const said = figure.unit === 'percent' ? shareIn(words, locale) : amountIn(words, figure, locale);
    if (!said) continue;
    const bound = boundBeside(said.head, said.tail, locale);
    if (mayBeSaid(said, exact.abs(), bound, figure)) continue;
    const lead = bound?.isBefore ? bound.words : '';
    return words.slice(said.head.trimEnd().length - lead.length).trim();
  }
  return undefined;
}

/** A share with what it is a share of behind it, and no other number. */
function shareIn(words: string, locale: Locale): ShareInWords | undefined {
  const none = notShares(locale);
  const read = none ? foldable(words).replace(none, hidden) : words;
  const part = shareInWords(read, locale);
  const said = part ?? fractionIn(read, locale);
  if (!said || /\p{Nd}/u.test(said.head + said.tail)) return undefined;
  const following = said.tail.trim();
  const isNamed = following === '' || part !== undefined || shareLinks(locale).test(foldable(following));
  const isBound = boundBeside('', said.tail, locale)?.words.trim() === following;
  return (isNamed || isBound) && following.split(' ').length <= mostWords ? said : undefined;
}

function fractionIn(words: string, locale: Locale): ShareInWords | undefined {
  const said = amountInWords(words, locale);
  return said && !said.isScaled && compare(said.amount, whole(1)) < 0 ? asShare(said) : undefined;
}

/** An amount with nothing behind it but its unit. */
function amountIn(words: string, { unit }: Figure, locale: Locale): ShareInWords | undefined {
  if (unit !== 'count' && unit !== 'currency') return undefined;
  const said = amountInWords(words, locale);
  if (!said?.isScaled || /\p{Nd}/u.test(words)) return undefined;
  const following = said.tail.trim();
  const isUnit = following === '' || unitAfter(said.tail, locale)?.words.trim() === following;
  return isUnit ? asShare(said) : undefined;
}

function asShare({ amount, head, tail }: AmountInWords): ShareInWords {
  return { share: amount, step: whole(0), head, tail };
}

const notShares = oncePer(({ notShares }: Locale) => anyOf(notShares));
const shareLinks = oncePer(({ shareLinks }: Locale) => new RegExp(`^${wordsPattern(shareLinks)}`, 'u'));
