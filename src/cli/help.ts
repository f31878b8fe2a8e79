// The help texts, in plain words, in English and Korean.
import type { MessageLanguage } from '../diagnostics.ts';

type Description =
  | 'program'
  | 'mainUsage'
  | 'buildUsage'
  | 'version'
  | 'help'
  | 'build'
  | 'briefing'
  | 'audience'
  | 'lang'
  | 'out'
  | 'draft'
  | 'json'
  | 'messages'
  | 'debug'
  | 'maxInput';

export const DESCRIPTIONS: Readonly<Record<MessageLanguage, Readonly<Record<Description, string>>>> = {
  en: {
    program: 'Makes PowerPoint decks out of one bilingual article and its table of figures.',
    mainUsage: '[options] [command]',
    buildUsage: '[options] [briefing...]',
    version: 'print the version',
    help: 'print this help',
    build: 'make the decks of one or more briefings',
    briefing: 'a folder of data; without it, all of them',
    audience: 'only the decks for these audiences of briefing.yaml',
    lang: 'in this language instead of the audience’s own: en, ko or any other of templates/locales',
    out: 'folder for the decks, or a file ending in .pptx when one deck is made (default: output)',
    draft: 'write the decks although their content has errors, marked as drafts',
    json: 'print one JSON object with decks and diagnostics instead of text',
    messages: 'language of these messages, en or ko (default: that of your system)',
    debug: 'show where Briefdeck itself failed, if it did',
    maxInput: 'most megabytes that data and templates may have together (default: 64)',
  },
  ko: {
    program: '두 언어로 쓴 글 한 편과 수치 표로 PowerPoint 발표 자료를 만듭니다.',
    mainUsage: '[옵션] [명령]',
    buildUsage: '[옵션] [브리핑...]',
    version: '버전을 표시합니다',
    help: '도움말을 표시합니다',
    build: '브리핑의 발표 자료를 만듭니다',
    briefing: 'data 안의 폴더 이름. 생략하면 모두',
    audience: 'briefing.yaml에 있는 이 청중의 자료만',
    lang: '청중의 언어 대신 이 언어로: en, ko 또는 templates/locales의 다른 언어',
    out: '자료를 쓸 폴더. 자료가 하나이면 .pptx로 끝나는 파일 이름도 가능(기본값: output)',
    draft: '내용에 오류가 있어도 초안 표시를 붙여 만듭니다',
    json: '글 대신 자료와 진단 결과를 JSON 하나로 출력합니다',
    messages: '메시지 언어, en 또는 ko(기본값: 시스템 언어)',
    debug: 'Briefdeck 자체의 오류가 난 위치를 표시합니다',
    maxInput: 'data와 templates를 합한 최대 크기(MB, 기본값: 64)',
  },
};

/** The headings that commander writes. */
export const HEADINGS: Readonly<Record<MessageLanguage, Readonly<Record<string, string>>>> = {
  en: {},
  ko: { 'Usage:': '사용법:', 'Arguments:': '인수:', 'Options:': '옵션:', 'Commands:': '명령:' },
};

export function mainHelp(language: MessageLanguage): string {
  return language === 'ko'
    ? '\n예:\n  briefdeck build            모든 자료를 만듭니다\n  briefdeck build --help     옵션을 모두 보여 줍니다'
    : '\nExamples:\n  briefdeck build            make all decks\n  briefdeck build --help     show all options';
}

export function buildHelp(language: MessageLanguage): string {
  return language === 'ko' ? BUILD_KO : BUILD_EN;
}

const BUILD_EN = `
Examples:
  briefdeck build
      make all decks of all briefings, into the folder output
  briefdeck build energy --audience ministry
      make the one deck that the audience “ministry” of the briefing “energy” hears
  briefdeck build --audience ministry --lang en --out talk.pptx
      make it in English, as the file talk.pptx
  briefdeck build --draft
      ten minutes before the talk: make the decks although something does not fit yet

Exit codes:
  0  all decks were written          3  a file could not be read or written
  1  the content has errors          4  a limit was reached
  2  the command was not understood  5  Briefdeck itself failed
In every case but 0 the old decks are unchanged.`;

const BUILD_KO = `
예:
  briefdeck build
      모든 브리핑의 자료를 모두 output 폴더에 만듭니다
  briefdeck build energy --audience ministry
      브리핑 “energy”에서 청중 “ministry”의 자료만 만듭니다
  briefdeck build --audience ministry --lang en --out talk.pptx
      같은 자료를 영어로, talk.pptx 파일로 만듭니다
  briefdeck build --draft
      발표 10분 전: 넘치는 글이 남아 있어도 초안으로 만듭니다

종료 코드:
  0  모든 자료를 썼습니다            3  파일을 읽거나 쓸 수 없습니다
  1  내용에 오류가 있습니다          4  한도에 이르렀습니다
  2  명령을 이해하지 못했습니다      5  Briefdeck 자체의 오류입니다
0이 아니면 기존 자료는 그대로입니다.`;
