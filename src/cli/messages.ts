// What the command line has to say to its user, in English and Korean: BD91x, and the faults of the program itself.
import type { Message } from '../diagnostics/diagnostics.ts';

/** The first line of a watch. */
export const watching = (folder: string): Message => ({
  en: `Watching data and templates in ${folder}. Ctrl-C ends.`,
  ko: `${folder}의 data와 templates를 지켜봅니다. Ctrl-C로 끝냅니다.`,
});

/** Where the page is that shows the decks. */
export const previewAt = (path: string): Message => ({ en: `Preview: ${path}`, ko: `미리 보기: ${path}` });

/** Warnings reported the last time; `counts` is `8 warnings`. */
export const asBefore = (counts: string): Message => ({
  en: `${counts} as before.`,
  ko: `${counts}은 이전과 같습니다.`,
});

/** A file was saved, but no deck says anything else. */
export const noDeckChanged: Message = { en: 'No deck has changed.', ko: '바뀐 발표 자료가 없습니다.' };

/** The last line on stderr when something was found. */
/** Under the counts of a run that found numbers of articles other than those of the table, in so many places. */
export const howToSync = (places: number): Message => ({
  en: `Numbers that differ from the table: npx briefdeck sync shows the ${places === 1 ? 'place' : `${places} places`}, npx briefdeck sync --write corrects ${places === 1 ? 'it' : 'them'}.`,
  ko: `수치 표와 값이 다른 숫자: npx briefdeck sync를 실행하면 ${places}곳이 표시되고, npx briefdeck sync --write를 실행하면 고쳐집니다.`,
});

export const closingLine = (counts: string, written: boolean): Message =>
  written
    ? { en: `${counts}.`, ko: `${counts}.` }
    : { en: `${counts}. Nothing was written.`, ko: `${counts}. 아무 파일도 쓰지 않았습니다.` };
