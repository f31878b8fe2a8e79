// What is said to the author about files and their encodings (BD101-119).

import type { FileKind } from '../container/file-kind.ts';
import type { Diagnostic, Message, Place } from '../diagnostics/diagnostics.ts';
import { codePointName } from './characters.ts';

const saveAs: Message = {
  en: 'Save it as “CSV UTF-8” in Excel, or as UTF-8 in your editor.',
  ko: 'Excel에서는 “CSV UTF-8”로, 편집기에서는 UTF-8로 저장하십시오.',
};

const kinds: Readonly<Record<FileKind, Message>> = {
  excel: { en: 'an Excel workbook', ko: 'Excel 통합 문서' },
  word: { en: 'a Word document', ko: 'Word 문서' },
  powerpoint: { en: 'a PowerPoint presentation', ko: 'PowerPoint 프레젠테이션' },
  hangul: { en: 'a Hangul (HWP) document', ko: '한글(HWP) 문서' },
  office: { en: 'an Office document of the old format', ko: '구형 Office 문서' },
  pdf: { en: 'a PDF document', ko: 'PDF 문서' },
  archive: { en: 'a compressed file', ko: '압축 파일' },
  picture: { en: 'a picture', ko: '그림 파일' },
};

export const notText = (place: Place, kind: FileKind): Diagnostic => ({
  code: 'BD103',
  severity: 'error',
  place,
  what: { en: `this is ${kinds[kind].en}, not a text file.`, ko: `텍스트 파일이 아니라 ${kinds[kind].ko}입니다.` },
  next:
    kind === 'excel' || kind === 'office'
      ? { en: 'Open it in Excel and save it as “CSV UTF-8”.', ko: 'Excel에서 열어 “CSV UTF-8”로 저장하십시오.' }
      : saveAs,
});

export const wrongBytes = (
  place: Place,
  hex: string,
  encoding: 'UTF-8' | 'CP949',
  inCp949: string | undefined,
): Diagnostic => ({
  code: 'BD104',
  severity: 'error',
  place,
  what: {
    en: `the bytes ${hex} are not ${encoding}, as the rest of the file is${inCp949 ? `; in CP949 they are “${inCp949}”` : ''}.`,
    ko: `파일의 나머지는 ${encoding}인데 바이트 ${hex}는 그렇지 않습니다${inCp949 ? `. CP949로는 “${inCp949}”입니다` : ''}.`,
  },
  next: {
    en: 'Write this character again and save the file as UTF-8.',
    ko: '이 글자를 다시 쓰고 파일을 UTF-8로 저장하십시오.',
  },
});

export const readAsCp949 = (place: Place): Diagnostic => ({
  code: 'BD105',
  severity: 'notice',
  place,
  what: { en: 'read as CP949 (Korean Excel).', ko: 'CP949(한국어 Excel)로 읽었습니다.' },
  next: saveAs,
});

export const readAsUtf16 = (place: Place): Diagnostic => ({
  code: 'BD106',
  severity: 'notice',
  place,
  what: { en: 'read as UTF-16 (“Unicode text”).', ko: 'UTF-16(“유니코드 텍스트”)으로 읽었습니다.' },
  next: saveAs,
});

export const wasDecomposed = (place: Place): Diagnostic => ({
  code: 'BD107',
  severity: 'notice',
  place,
  what: {
    en: 'the letters are in parts (NFD, as macOS writes file names); they were put together.',
    ko: '글자가 자모로 풀려 있어(NFD, macOS 방식) 모아서 읽었습니다.',
  },
});

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
