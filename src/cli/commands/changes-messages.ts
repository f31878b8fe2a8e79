// What `briefdeck changes` has to say beside its report, in English and Korean: BD84x.

import type { HandEdit } from '../../changes/compare/hand-edits.ts';
import { editsText } from '../../changes/report/edits-text.ts';
import type { Diagnostic, Message } from '../../diagnostics/diagnostics.ts';

export const noPreviousDecks = (folder: string): Diagnostic => ({
  code: 'BD840',
  severity: 'notice',
  what: {
    en: `there is nothing to compare: no build has replaced a deck yet (“${folder}” has none).`,
    ko: `비교할 발표 자료가 없습니다. 아직 발표 자료를 바꾼 빌드가 없습니다(“${folder}”에 발표 자료 없음).`,
  },
});

export const cutShort = (folder: string): Diagnostic => ({
  code: 'BD846',
  severity: 'warning',
  what: {
    en: `a build was cut short while it wrote into “${folder}”: its decks may be of two builds.`,
    ko: `“${folder}”에 쓰던 빌드가 중간에 끊겨 서로 다른 빌드의 발표 자료가 섞여 있을 수 있습니다.`,
  },
  next: { en: 'Build again: npx briefdeck build.', ko: '다시 빌드하십시오: npx briefdeck build' },
});

/** `key` is that of the deck: `industry-5.0.ministry-briefing.ko`. */
export const noSuchDeck = (key: string, folder: string, name: string): Diagnostic => ({
  code: 'BD841',
  severity: 'error',
  what: {
    en: `“${folder}” has no deck “${key}” with which “${name}” could be compared.`,
    ko: `“${name}”과(와) 비교할 “${key}” 발표 자료가 “${folder}”에 없습니다.`,
  },
  next: {
    en: 'Build it, or name the deck to compare with.',
    ko: '먼저 빌드하거나 비교할 발표 자료를 지정하십시오.',
  },
});

export const noManifest = (name: string): Diagnostic => ({
  code: 'BD842',
  severity: 'error',
  what: {
    en: `“${name}” does not say what it was built from: Briefdeck did not make it, or a program that saved it has left that out.`,
    ko: `“${name}”에 무엇으로 만들었는지 적혀 있지 않습니다. Briefdeck이 만든 발표 자료가 아니거나, 저장한 프로그램이 그 기록을 지웠습니다.`,
  },
  next: {
    en: 'Take the deck as PowerPoint saved it; LibreOffice leaves that part out.',
    ko: 'PowerPoint에서 저장한 발표 자료를 쓰십시오. LibreOffice는 그 기록을 저장하지 않습니다.',
  },
});

/** `edits` may be empty: then only its look can have changed. */
export const editedSince = (name: string, edits: readonly HandEdit[]): Diagnostic => ({
  code: 'BD843',
  severity: 'warning',
  what: {
    en: `“${name}” was edited by hand since it was built (${editsText(edits, 'en')}).`,
    ko: `“${name}”은(는) 만든 뒤에 손으로 수정되었습니다(${editsText(edits, 'ko')}).`,
  },
  next: {
    en: 'Carry over into the article what is to stay: the next deck is made from it alone.',
    ko: '남길 내용은 원고에 옮기십시오. 다음 발표 자료는 원고로만 만듭니다.',
  },
});

/** Of a deck without marks. */
export const nothingToDraw = (name: string): Diagnostic => ({
  code: 'BD844',
  severity: 'notice',
  what: {
    en: `“${name}” does not hold what is needed to draw its slides: an older Briefdeck built it, or another program has left that out. There are no pictures of it.`,
    ko: `“${name}”에 슬라이드를 그리는 데 필요한 기록이 없어 그림을 만들지 않았습니다. 이전 버전의 Briefdeck으로 만들었거나, 저장한 프로그램이 그 기록을 지운 발표 자료입니다.`,
  },
});

/** Where the pictures are; `slides` is how many are shown. */
export const picturesAt = (page: string, slides: number): Message => ({
  en: `Before and after: ${slides} slide${slides === 1 ? '' : 's'} in ${page}`,
  ko: `전후 그림: 슬라이드 ${slides}장, ${page}`,
});
