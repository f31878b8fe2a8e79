// What `briefdeck check` has to say about what it was asked to look at, in English and Korean: BD86x and BD891.
import { type Diagnostic, didYouMean, type Message } from '../../diagnostics/diagnostics.ts';

const error = (code: Diagnostic['code'], what: Message, next: Message): Diagnostic => ({
  code,
  severity: 'error',
  what,
  next,
});

/** No deck and no briefing was named, and there is no project. */
export const nothingToCheck = (folder: string): Diagnostic =>
  error(
    'BD865',
    {
      en: `there is nothing to check: neither “${folder}” nor a folder above it holds a briefing.`,
      ko: `점검할 것이 없습니다. “${folder}”와 그 상위 폴더에 브리핑이 없습니다.`,
    },
    {
      en: 'Name a deck: npx briefdeck check talk.pptx; or go to the folder of your project.',
      ko: '발표 자료를 지정하거나(npx briefdeck check talk.pptx) 프로젝트 폴더로 이동하십시오.',
    },
  );

/** `names` are those of decks in the same folder. */
export const noSuchFile = (path: string, names: readonly string[]): Diagnostic =>
  error(
    'BD860',
    { en: `there is no file “${path}”.`, ko: `“${path}” 파일이 없습니다.` },
    didYouMean(
      path,
      names,
      names.length === 0
        ? {
            en: 'Name a deck with its folder, such as output/talk.pptx, or a briefing.',
            ko: 'output/talk.pptx처럼 폴더까지 쓰거나 브리핑 이름을 쓰십시오.',
          }
        : { en: `There is: ${listed(names)}.`, ko: `있는 파일: ${listed(names)}.` },
    ),
  );

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

/** A name with `*` that fits no file. */
export const nothingMatches = (pattern: string): Diagnostic =>
  error(
    'BD862',
    { en: `no deck is called like “${pattern}”.`, ko: `“${pattern}”에 맞는 발표 자료가 없습니다.` },
    {
      en: 'Look into the folder, and name the deck itself.',
      ko: '폴더를 확인하고 발표 자료의 이름을 쓰십시오.',
    },
  );

export const lockFileLeftOut = (path: string): Diagnostic => ({
  code: 'BD863',
  severity: 'notice',
  what: {
    en: `“${path}” was left out: PowerPoint keeps it beside a deck that is open.`,
    ko: `“${path}”은(는) 뺐습니다. PowerPoint가 열려 있는 발표 자료 옆에 두는 파일입니다.`,
  },
});

export const openElsewhere = (path: string): Diagnostic => ({
  code: 'BD864',
  severity: 'notice',
  what: {
    en: `“${path}” is open in another program: it was checked as it was last saved.`,
    ko: `“${path}”이(가) 다른 프로그램에서 열려 있습니다. 마지막으로 저장한 내용을 점검했습니다.`,
  },
});

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

/** At most so many names are listed. */
const MOST_NAMES = 5;

function listed(names: readonly string[]): string {
  return names.length > MOST_NAMES ? `${names.slice(0, MOST_NAMES).join(', ')}, …` : names.join(', ');
}

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 1024 / 1024));
}
