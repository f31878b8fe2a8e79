// What is told of decks that stay because somebody has worked on them, in English and Korean: BD83x.

import type { HandEdit } from '../changes/compare/hand-edits.ts';
import { editsText } from '../changes/report/edits-text.ts';
import type { Diagnostic, Message } from '../diagnostics/diagnostics.ts';

const OR_FORCE: Message = {
  en: 'Copy the edits into the article, or replace the deck with --force.',
  ko: '수정한 내용을 원고에 옮기거나 --force로 덮어쓰십시오.',
};

/** `edits` may be empty: then only its look can have changed. */
export const editedDeckStays = (path: string, edits: readonly HandEdit[], beside: string): Diagnostic => ({
  code: 'BD830',
  severity: 'warning',
  what: {
    en: `“${path}” was edited by hand since it was built (${editsText(edits, 'en')}), so it was kept; the new deck is “${beside}”.`,
    ko: `“${path}”은(는) 만든 뒤에 손으로 수정되어(${editsText(edits, 'ko')}) 그대로 두었습니다. 새 발표 자료는 “${beside}”입니다.`,
  },
  next: OR_FORCE,
});
