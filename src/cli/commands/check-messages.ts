// What `briefdeck check` has to say about what it was asked to look at, in English and Korean: BD86x and BD891.
import { type Diagnostic, type Message, nearest } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';

const error = (code: Diagnostic['code'], what: Message, next: Message): Diagnostic => ({
  code,
  severity: 'error',
  what,
  next,
});

/** `names` are those of decks in the same folder. */
export const noSuchFile = (path: string, names: readonly string[]): Diagnostic =>
  fault('BD860', undefined, { path, near: nearest(path, names), names });

/** `names` are those of decks in the folder. */
export const folderNotDeck = (path: string, names: readonly string[]): Diagnostic => {
  const [first] = names;
  return error(
    'BD861',
    {
      en: `“${path}” is a folder, neither a deck nor a briefing.`,
      ko: `“${path}”은(는) 폴더입니다. 발표 자료도 브리핑도 아닙니다.`,
    },
    first === undefined
      ? {
          en: 'There is no .pptx file in it; name a deck, or a folder of data.',
          ko: '그 안에 .pptx 파일이 없습니다. 발표 자료나 data 안의 폴더를 쓰십시오.',
        }
      : {
          en: `Name the decks in it: npx briefdeck check “${first}”${names.length > 1 ? ' …' : ''}.`,
          ko: `그 안의 발표 자료를 쓰십시오: npx briefdeck check “${first}”${names.length > 1 ? ' …' : ''}`,
        },
  );
};

/** Both in bytes. */
export const tooLargeDeck = (path: string, size: number, most: number): Diagnostic =>
  error(
    'BD891',
    {
      en: `“${path}” has ${megabytes(size)} MB; at most ${megabytes(most)} MB are read.`,
      ko: `“${path}”의 크기가 ${megabytes(size)} MB입니다. 최대 ${megabytes(most)} MB까지 읽습니다.`,
    },
    {
      en: 'Make its films and pictures smaller in PowerPoint: File > Info > Compress Media.',
      ko: 'PowerPoint에서 동영상과 그림을 줄이십시오: 파일 > 정보 > 미디어 압축.',
    },
  );

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 1024 / 1024));
}
