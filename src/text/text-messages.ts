// What is said to the author about files and their encodings (BD101-119).

import type { Diagnostic, Message, Place } from '../diagnostics/diagnostics.ts';
import { codePointName } from './characters.ts';
/** `written` is how it stands in the file where it stands there as a reference, `&#1;`, or `\\` for an escape. */
export const forbiddenCharacter = (place: Place, code: number, written?: string): Diagnostic => {
  const name = codePointName(code);
  const meaning = meanings[code];
  return {
    code: 'BD108',
    severity: 'error',
    place,
    what: {
      en: `the character ${name}${meaning ? ` (${meaning.en})` : ''} cannot stand in a slide.`,
      ko: `${name}${meaning ? `(${meaning.ko})` : ''} 문자는 슬라이드에 쓸 수 없습니다.`,
    },
    next: nextOf(code, written),
  };
};

function nextOf(code: number, written: string | undefined): Message {
  if (written === '\\')
    return {
      en: 'Delete the backslash and what follows it for this character.',
      ko: '이 문자를 나타내는 역슬래시(\\) 표기를 지우십시오.',
    };
  if (written !== undefined) return { en: `Delete “${written}”.`, ko: `“${written}”을(를) 지우십시오.` };
  if (code === 0xfffd) return { en: 'Write the lost character again.', ko: '깨진 글자를 다시 쓰십시오.' };
  if (code === 0xad)
    return { en: 'Write “-” where a hyphen is meant, or delete it.', ko: '붙임표라면 “-”로 쓰고, 아니면 지우십시오.' };
  return {
    en: 'Delete it; it is invisible, so delete the space around it too.',
    ko: '지우십시오. 보이지 않으므로 앞뒤 공백까지 지우고 다시 쓰십시오.',
  };
}

export const leftOut = (place: Place, codes: readonly number[]): Diagnostic => {
  const names = [...new Set(codes)].map(code => {
    const times = codes.filter(each => each === code).length;
    const name = codePointName(code);
    return times === 1 ? { en: name, ko: name } : { en: `${name} (${times} times)`, ko: `${name}(${times}번)` };
  });
  return {
    code: 'BD363',
    severity: 'notice',
    place,
    what: {
      en: `invisible characters were left out, and line breaks of other programs read as spaces: ${names.map(({ en }) => en).join(', ')}.`,
      ko: `보이지 않는 문자는 빼고, 다른 프로그램의 줄 바꿈은 빈칸으로 읽었습니다: ${names.map(({ ko }) => ko).join(', ')}.`,
    },
  };
};

const direction: Message = { en: 'a direction mark', ko: '글 방향 표시' };

const meanings: Readonly<Record<number, Message>> = {
  0: { en: 'NUL', ko: 'NUL' },
  11: { en: 'a vertical tab', ko: '세로 탭' },
  12: { en: 'a page break', ko: '쪽 나누기' },
  173: { en: 'a soft hyphen', ko: '숨은 붙임표' },
  8203: { en: 'a space without width', ko: '폭이 없는 빈칸' },
  8232: { en: 'a line separator', ko: '줄 구분 문자' },
  8233: { en: 'a paragraph separator', ko: '문단 구분 문자' },
  8206: direction,
  8207: direction,
  8234: direction,
  8235: direction,
  8236: direction,
  8237: direction,
  8238: direction,
  8294: direction,
  8295: direction,
  8296: direction,
  8297: direction,
  65279: { en: 'a byte order mark inside the text', ko: '글 중간의 바이트 순서 표시' },
  65533: { en: 'left where a character was lost', ko: '글자가 깨진 자리' },
};
