// Makes words next to a number agree with it: the Korean particle after it, the English article before it.

import type { Locale } from '../model/locale.ts';
import { fitArticle } from './indefinite.ts';
import { fitParticle } from './particles.ts';

/** The texts on both sides of a number. */
export interface Neighbours {
  readonly before: string;
  readonly after: string;
}

/** Quotation marks that close around a number; its particle comes after them. */
const closingQuotes = /^[”’"'」』》〉]*/u;

/**
 * The texts before and after `number` as the language wants them: `agreeing({ before: '', after: '은 높다' }, '30.6%', korean)` has the
 * `after` `는 높다`, `agreeing({ before: 'It is a ', after: ' rise' }, '8%', english)` the `before` `It is an `. All else stays as it is.
 */
export function agreeing(beside: Neighbours, number: string, locale: Locale): Neighbours {
  const spaced = number.replaceAll('\u00a0', ' ');
  const { before, after } = beside;
  switch (locale.agreement) {
    case 'particles-after-numbers': {
      const quotes = closingQuotes.exec(after)?.[0] ?? '';
      return { before, after: quotes + fitParticle(before + spaced + quotes, after.slice(quotes.length)) };
    }
    case 'article-before-numbers':
      return { before: fitArticle(before, spaced), after };
    case 'none':
      return beside;
  }
}
