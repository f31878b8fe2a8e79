// What is said about the blocks in the margin of an article: their opening and closing lines, and the slides that they hold.

import type { Diagnostic, Message, Place } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';

/** The names that may follow `:::`. */
export const directiveNames = ['slide', 'notes'] as const;

/** Why an opening line cannot be read, to put into `malformedOpening`. */
export const openingFaults = {
  wideCharacters: {
    en: 'it has full-width signs (＃, ｛ or ｝)',
    ko: '전각 기호(＃, ｛, ｝)가 들어 있습니다',
  },
  curlyQuotes: { en: 'it has curly quotes', ko: '둥근따옴표가 들어 있습니다' },
  noBraces: { en: 'its id stands outside braces', ko: 'id가 중괄호 밖에 있습니다' },
  unclosedBrace: { en: 'its brace “{” is not closed', ko: '중괄호 “{”가 닫히지 않았습니다' },
  wordsAfter: { en: 'words follow the closing brace', ko: '닫는 중괄호 뒤에 다른 글자가 있습니다' },
  noHash: { en: 'its id has no “#” before it', ko: 'id 앞에 “#”이 없습니다' },
  characters: {
    en: 'an id has only letters, digits, “-” and “_”, and begins with a letter or digit',
    ko: 'id에는 문자, 숫자, “-”, “_”만 쓸 수 있고 첫 글자는 문자나 숫자여야 합니다',
  },
  noName: { en: 'it names no kind of block', ko: '블록의 종류가 적혀 있지 않습니다' },
} as const satisfies Readonly<Record<string, Message>>;
const write = (line: string): Message => ({ en: `Write “${line}”.`, ko: `다음과 같이 쓰십시오: “${line}”.` });

export const unclosedNotes = (place: Place, id: string | undefined, colons: number): Diagnostic =>
  fault('BD302', place, { id, colons }, { slide: id });

export const malformedOpening = (place: Place, mistake: Message, meant: string): Diagnostic => ({
  code: 'BD308',
  severity: 'error',
  place,
  what: {
    en: `the opening line of this block cannot be read: ${mistake.en}.`,
    ko: `블록을 여는 줄을 읽을 수 없습니다. ${mistake.ko}.`,
  },
  next: write(meant),
});

export const directiveInsideLine = (place: Place, found: string): Diagnostic => fault('BD313', place, { found });
