// pptxgenjs calls all text US English unless told otherwise, and then its second language always so
// (https://github.com/gitbrent/PptxGenJS/issues/174); line breaking and proofing follow the language.
import { type DeckLanguage, languageAttributes } from '../base.ts';
import { allElements, type Element, is, setAttribute } from '../dom.ts';

/** Says the deck's languages on every run, line break, field and paragraph end. */
export function setLanguage(tree: Element, locale: DeckLanguage): void {
  const { lang, altLang } = languageAttributes(locale);
  for (const node of allElements(tree)) {
    if (!is(node, 'a:rPr') && !is(node, 'a:endParaRPr')) continue;
    setAttribute(node, 'lang', lang ?? '');
    if (altLang === undefined) node.removeAttribute('altLang');
    else setAttribute(node, 'altLang', altLang);
  }
}
