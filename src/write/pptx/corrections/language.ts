// pptxgenjs calls all text US English unless told otherwise, and then its second language always so
// (https://github.com/gitbrent/PptxGenJS/issues/174); line breaking and proofing follow the language.

import { allElements, child, descendants, type EditableElement } from '../../../container/tree.ts';
import { setAttribute } from '../graft/edit.ts';
import { type DeckLanguage, languageAttributes } from '../parts/base.ts';

/** Says its language on every run, line break, field and paragraph end: the deck's, or that of a run's own letters. */
export function setLanguage(tree: EditableElement, locale: DeckLanguage): void {
  const words = new Map(
    [...descendants(tree, 'a:r'), ...descendants(tree, 'a:fld')].map(run => [
      child(run, 'a:rPr'),
      child(run, 'a:t')?.text ?? '',
    ]),
  );
  for (const node of allElements(tree)) {
    if (node.name !== 'a:rPr' && node.name !== 'a:endParaRPr') continue;
    const { lang, altLang } = languageAttributes(locale, words.get(node));
    setAttribute(node, 'lang', lang ?? '');
    if (altLang === undefined) node.attributes.delete('altLang');
    else setAttribute(node, 'altLang', altLang);
  }
}
