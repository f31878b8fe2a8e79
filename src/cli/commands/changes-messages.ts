// What `briefdeck changes` has to say beside its report, in English and Korean: BD84x.

import type { HandEdit } from '../../changes/compare/hand-edits.ts';
import { editsText } from '../../changes/report/edits-text.ts';
import type { Diagnostic, Message } from '../../diagnostics/diagnostics.ts';

/** `edits` may be empty: then only its look can have changed. */
export const editedSince = (name: string, edits: readonly HandEdit[]): Diagnostic => ({
  code: 'BD843',
  severity: 'warning',
  what: {
    en: `“${name}” was edited by hand since it was built (${editsText(edits, 'en')}).`,
    ko: `“${name}”은(는) 만든 뒤에 손으로 수정되었습니다(${editsText(edits, 'ko')}).`,
  },
  next: {
    en: 'Copy what should stay into the article: the next deck is made only from that.',
    ko: '남길 내용은 원고에 옮기십시오. 다음 발표 자료는 원고로만 만듭니다.',
  },
});

/** Where the pictures are; `slides` is how many are shown. */
export const picturesAt = (page: string, slides: number): Message => ({
  en: `Before and after: ${slides} slide${slides === 1 ? '' : 's'} in ${page}`,
  ko: `전후 그림: 슬라이드 ${slides}장, ${page}`,
});
