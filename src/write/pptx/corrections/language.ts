// pptxgenjs calls all text US English unless told otherwise, and then its second language always so
// (https://github.com/gitbrent/PptxGenJS/issues/174); line breaking and proofing follow the language.

import { allElements, child, descendants, type Element, is, setAttribute } from '../graft/dom.ts';
import { type DeckLanguage, languageAttributes } from '../parts/base.ts';

/** Says its language on every run, line break, field and paragraph end: the deck's, or that of a run's own letters. */
export function setLanguage(tree: Element, locale: DeckLanguage): void {
  const words = new Map(
    [...descendants(tree, 'a:r'), ...descendants(tree, 'a:fld')].map(run => [
      child(run, 'a:rPr'),
      child(run, 'a:t')?.textContent ?? '',
    ]),
  );
  for (const node of allElements(tree)) {
    if (!is(node, 'a:rPr') && !is(node, 'a:endParaRPr')) continue;
    const { lang, altLang } = languageAttributes(locale, words.get(node));
    setAttribute(node, 'lang', lang ?? '');
    if (altLang === undefined) node.removeAttribute('altLang');
    else setAttribute(node, 'altLang', altLang);
  }
}
