// What is told of decks that stay because somebody has worked on them, in English and Korean: BD83x.

import type { HandEdit } from '../changes/compare/hand-edits.ts';
import { editsText } from '../changes/report/edits-text.ts';
import type { Diagnostic, Message } from '../diagnostics/diagnostics.ts';

const OR_FORCE: Message = {
  en: 'Carry the edits over into the article, or replace the deck with --force.',
  ko: '수정한 내용을 원고에 옮기거나 --force로 덮어쓰십시오.',
};

/** `edits` may be empty: then only its look can have changed. */
export const editedDeckStays = (path: string, edits: readonly HandEdit[], beside: string): Diagnostic => ({
  code: 'BD830',
  severity: 'warning',
  what: {
    en: `“${path}” was edited by hand since it was built (${editsText(edits, 'en')}), so it stays; the new deck is “${beside}”.`,
    ko: `“${path}”은(는) 만든 뒤에 손으로 수정되어(${editsText(edits, 'ko')}) 그대로 두었습니다. 새 발표 자료는 “${beside}”입니다.`,
  },
  next: OR_FORCE,
});

export const foreignFileStays = (path: string, beside: string): Diagnostic => ({
  code: 'BD831',
  severity: 'warning',
  what: {
    en: `“${path}” was not made by Briefdeck, so it stays; the new deck is “${beside}”.`,
    ko: `“${path}”은(는) Briefdeck이 만든 파일이 아니므로 그대로 두었습니다. 새 발표 자료는 “${beside}”입니다.`,
  },
  next: {
    en: 'Move that file away, or replace it with --force.',
    ko: '그 파일을 옮기거나 --force로 덮어쓰십시오.',
  },
});

export const editedDeckReplaced = (path: string, previous: string): Diagnostic => ({
  code: 'BD832',
  severity: 'notice',
  what: {
    en: `“${path}” was not as Briefdeck had left it and has been replaced, as --force says; it is kept as “${previous}”.`,
    ko: `--force에 따라, 다른 곳에서 수정된 “${path}”을(를) 덮어썼습니다. 이전 파일은 “${previous}”에 있습니다.`,
  },
});

/** `sign` is the lock file, or what the operating system answers: `~$talk.pptx`, `EBUSY`. */
export const openDeckStays = (path: string, sign: string, beside: string): Diagnostic => ({
  code: 'BD833',
  severity: 'warning',
  what: {
    en: `“${path}” is open in another program (${sign}), so it stays for now; the new deck is “${beside}”.`,
    ko: `“${path}”이(가) 다른 프로그램에서 열려 있어(${sign}) 당분간 그대로 둡니다. 새 발표 자료는 “${beside}”입니다.`,
  },
  next: {
    en: 'Close it, and the new deck takes its place.',
    ko: '닫으면 새 발표 자료가 그 자리에 들어갑니다.',
  },
});

export const openDeckReplaced = (path: string, beside: string): Diagnostic => ({
  code: 'BD834',
  severity: 'notice',
  what: {
    en: `“${path}” is closed and is the new deck now; “${beside}” is gone.`,
    ko: `“${path}”이(가) 닫혀 새 발표 자료로 바꾸었습니다. “${beside}”은(는) 지웠습니다.`,
  },
});

export const noPlaceBeside = (path: string): Diagnostic => ({
  code: 'BD835',
  severity: 'error',
  what: {
    en: `“${path}” was edited by hand, and so was every deck beside it; nothing was overwritten.`,
    ko: `“${path}”와(과) 그 옆의 발표 자료가 모두 손으로 수정된 것이어서 덮어쓰지 않았습니다.`,
  },
  next: {
    en: 'Put away those that you no longer need.',
    ko: '필요 없는 파일을 정리하십시오.',
  },
});

/** Of a page, or a picture that it shows. */
export const foreignPageStays = (path: string): Diagnostic => ({
  code: 'BD836',
  severity: 'warning',
  what: {
    en: `“${path}” was not made by Briefdeck, or somebody has worked on it since, so it stays; the page it belongs to was not written.`,
    ko: `“${path}”은(는) Briefdeck이 만든 파일이 아니거나 만든 뒤에 수정되어 그대로 두었습니다. 이 파일이 속한 페이지는 쓰지 않았습니다.`,
  },
  next: {
    en: 'Move it to another place, or give it another name.',
    ko: '다른 곳으로 옮기거나 이름을 바꾸십시오.',
  },
});
