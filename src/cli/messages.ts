// What the command line has to say to its user, in English and Korean: BD91x, and the faults of the program itself.
import { type Diagnostic, didYouMean, type Message } from '../diagnostics/diagnostics.ts';

const error = (code: Diagnostic['code'], what: Message, next: Message): Diagnostic => ({
  code,
  severity: 'error',
  what,
  next,
});

/** `command` is the one that was given: `build`. */
const seeHelp = (command: string | undefined): Message => {
  const help = command === undefined ? 'npx briefdeck --help' : `npx briefdeck ${command} --help`;
  return { en: `“${help}” shows all that it understands.`, ko: `“${help}”로 사용법을 볼 수 있습니다.` };
};

export const missingCommand = (): Diagnostic =>
  error(
    'BD910',
    { en: 'a command is missing.', ko: '명령이 없습니다.' },
    {
      en: 'To make the decks: npx briefdeck build. For help: npx briefdeck --help.',
      ko: '발표 자료를 만들려면 npx briefdeck build, 도움말을 보려면 npx briefdeck --help를 실행하십시오.',
    },
  );

export const unknownCommand = (name: string, names: readonly string[]): Diagnostic =>
  error(
    'BD911',
    { en: `no command is called “${name}”.`, ko: `“${name}”(이)라는 명령이 없습니다.` },
    didYouMean(name, names, {
      en: `There is: ${names.join(', ')}. For help: npx briefdeck --help.`,
      ko: `사용할 수 있는 명령: ${names.join(', ')}. 도움말: npx briefdeck --help`,
    }),
  );

/** `explain` of a code that no message has. */
export const unknownCode = (code: string, codes: readonly string[]): Diagnostic =>
  error(
    'BD948',
    { en: `no message has the code “${code}”.`, ko: `“${code}” 코드를 쓰는 메시지는 없습니다.` },
    didYouMean(code, codes, {
      en: 'To list all codes: npx briefdeck explain.',
      ko: '모든 코드를 보려면 npx briefdeck explain을 실행하십시오.',
    }),
  );

/** `shells` are those that can be completed. */
export const unknownShell = (name: string, shells: readonly string[]): Diagnostic =>
  error(
    'BD945',
    { en: `no script completes commands in “${name}”.`, ko: `“${name}”에서 쓸 수 있는 자동 완성 스크립트가 없습니다.` },
    didYouMean(name, shells, { en: `There is: ${shells.join(', ')}.`, ko: `사용할 수 있는 셸: ${shells.join(', ')}` }),
  );

export const missingShell = (shells: readonly string[]): Diagnostic =>
  error(
    'BD946',
    { en: 'the name of your shell is missing.', ko: '셸 이름이 없습니다.' },
    {
      en: `Write one of these behind “completion”: ${shells.join(', ')}.`,
      ko: `“completion” 뒤에 다음 중 하나를 쓰십시오: ${shells.join(', ')}`,
    },
  );

export const unknownBriefing = (name: string, names: readonly string[]): Diagnostic =>
  error(
    'BD912',
    { en: `no briefing is called “${name}”.`, ko: `“${name}”(이)라는 브리핑이 없습니다.` },
    didYouMean(name, names, {
      en: `The folder data has: ${names.join(', ')}.`,
      ko: `data 폴더에 있는 브리핑: ${names.join(', ')}`,
    }),
  );

export const unknownOption = (name: string, names: readonly string[], command: string | undefined): Diagnostic =>
  error(
    'BD913',
    { en: `no option is called “${name}”.`, ko: `“${name}”(이)라는 옵션이 없습니다.` },
    didYouMean(name, names, seeHelp(command)),
  );

export const missingValue = (option: string, command: string | undefined): Diagnostic =>
  error('BD914', { en: `“${option}” needs a value.`, ko: `“${option}”에 값이 필요합니다.` }, seeHelp(command));

export const unknownMessages = (name: string): Diagnostic =>
  error(
    'BD915',
    {
      en: `messages come in en and ko, not in “${name}”.`,
      ko: `메시지 언어는 en과 ko뿐이며 “${name}”은(는) 없습니다.`,
    },
    { en: 'Write --messages en or --messages ko.', ko: '--messages en 또는 --messages ko로 쓰십시오.' },
  );

export const badNumber = (option: string): Diagnostic =>
  error(
    'BD916',
    { en: `“${option}” needs a whole number above 0.`, ko: `“${option}”에는 0보다 큰 정수가 필요합니다.` },
    { en: `For example: ${option} 128.`, ko: `예: ${option} 128` },
  );

export const severalDecksOneFile = (file: string, decks: readonly string[]): Diagnostic =>
  error(
    'BD917',
    {
      en: `“--out ${file}” names one file, but ${decks.length} decks are made: ${decks.join(', ')}.`,
      ko: `“--out ${file}”은(는) 파일 하나인데 발표 자료는 ${decks.length}개입니다: ${decks.join(', ')}.`,
    },
    {
      en: 'Name one audience with --audience, or give a folder.',
      ko: '--audience로 청중 하나를 지정하거나 폴더를 지정하십시오.',
    },
  );

/** What commander found wrong in some other way, in its own English words. */
export const wrongUse = (words: string, command: string | undefined): Diagnostic =>
  error('BD918', { en: `${words}.`, ko: `인수를 이해할 수 없습니다(${words}).` }, seeHelp(command));

export const tooOldNode = (version: string): Diagnostic =>
  error(
    'BD919',
    {
      en: `Briefdeck needs Node.js 20.9 or newer; this is ${version}.`,
      ko: `Node.js 20.9 이상이 필요합니다. 현재 버전은 ${version}입니다.`,
    },
    {
      en: 'Install the version marked LTS from https://nodejs.org.',
      ko: 'https://nodejs.org에서 LTS 버전을 설치하십시오.',
    },
  );

export const unknownFormat = (name: string, names: readonly string[]): Diagnostic =>
  error(
    'BD920',
    { en: `no format is called “${name}”.`, ko: `“${name}”(이)라는 형식이 없습니다.` },
    didYouMean(name, names, {
      en: `There is: ${names.join(', ')}.`,
      ko: `사용할 수 있는 형식: ${names.join(', ')}.`,
    }),
  );

export const tooManyDecks = (count: number): Diagnostic =>
  error(
    'BD921',
    {
      en: `two decks can be compared, not ${count}.`,
      ko: `발표 자료는 두 개까지 비교할 수 있습니다(현재 ${count}개).`,
    },
    {
      en: 'Name the old one and the new one: npx briefdeck changes old.pptx new.pptx.',
      ko: '이전 발표 자료와 새 발표 자료를 쓰십시오: npx briefdeck changes old.pptx new.pptx',
    },
  );

export const unknownDensity = (name: string, names: readonly string[]): Diagnostic =>
  error(
    'BD922',
    { en: `no density is called “${name}”.`, ko: `“${name}”(이)라는 쓰임새가 없습니다.` },
    didYouMean(name, names, {
      en: 'Write --density talk for a deck that is shown, --density handout for one that is read.',
      ko: '발표용이면 --density talk, 배포용이면 --density handout으로 쓰십시오.',
    }),
  );

export const jsonOrFormat = (): Diagnostic =>
  error(
    'BD923',
    {
      en: '“--json” prints one JSON object and goes with neither another format nor a file.',
      ko: '“--json”은 JSON 하나를 출력하므로 다른 형식이나 파일과 함께 쓸 수 없습니다.',
    },
    {
      en: 'To write a file: --out check.json, or --out check.sarif.',
      ko: '파일로 쓰려면 --out check.json이나 --out check.sarif를 쓰십시오.',
    },
  );

/** `endings` are those that a report can have: `['html', 'md']`. */
export const noReportName = (file: string, endings: readonly string[]): Diagnostic =>
  error(
    'BD924',
    {
      en: `“--out ${file}” does not name a report, which is a text.`,
      ko: `“--out ${file}”은(는) 보고서 이름이 아닙니다. 보고서는 글로 된 파일입니다.`,
    },
    {
      en: `Let the name end in one of these: ${endings.map(each => `.${each}`).join(', ')}.`,
      ko: `다음 중 하나로 끝나는 이름을 쓰십시오: ${endings.map(each => `.${each}`).join(', ')}`,
    },
  );

export const cleanOfPart = (): Diagnostic =>
  error(
    'BD925',
    {
      en: '“--clean” goes with a build of all decks into “output”: only then is it known which files are left over.',
      ko: '“--clean”은 모든 발표 자료를 “output”에 만들 때만 쓸 수 있습니다. 그래야 남은 파일을 알 수 있습니다.',
    },
    { en: 'Write: npx briefdeck build --clean.', ko: 'npx briefdeck build --clean으로 실행하십시오.' },
  );

export const changedMeanwhile = (file: string): Diagnostic =>
  error(
    'BD820',
    {
      en: `“${file}” was saved by another program just now; nothing was written.`,
      ko: `“${file}”이(가) 방금 다른 프로그램에서 저장되어 아무것도 쓰지 않았습니다.`,
    },
    { en: 'Run the command again.', ko: '명령을 다시 실행하십시오.' },
  );

/** `reason` is what the operating system answers: `ENOSPC`. */
export const cannotFollow = (reason: string): Diagnostic =>
  error(
    'BD850',
    {
      en: `changes of files can no longer be noticed (${reason}).`,
      ko: `파일 변경을 더 이상 알아챌 수 없습니다(${reason}).`,
    },
    {
      en: 'Start “npx briefdeck watch” again; on Linux, ENOSPC means that fs.inotify.max_user_watches is too small.',
      ko: '“npx briefdeck watch”를 다시 시작하십시오. Linux에서 ENOSPC는 fs.inotify.max_user_watches가 작다는 뜻입니다.',
    },
  );

/** The first line of a watch. */
export const watching = (folder: string): Message => ({
  en: `Watching data and templates in ${folder}. Ctrl-C ends.`,
  ko: `${folder}의 data와 templates를 지켜봅니다. Ctrl-C로 끝냅니다.`,
});

/** Where the page is that shows the decks. */
export const previewAt = (path: string): Message => ({ en: `Preview: ${path}`, ko: `미리 보기: ${path}` });

/** Warnings that were told the last time; `counts` is `8 warnings`. */
export const asBefore = (counts: string): Message => ({
  en: `${counts} as before.`,
  ko: `${counts}은 이전과 같습니다.`,
});

/** A file was saved, but no deck says anything else. */
export const noDeckChanged: Message = { en: 'No deck has changed.', ko: '바뀐 발표 자료가 없습니다.' };

/** A mistake of the program's own. */
export const ownFault = (reason: string): Diagnostic =>
  error(
    'BD799',
    {
      en: `Briefdeck itself has failed (${reason}). It is not your mistake, and nothing was written.`,
      ko: `Briefdeck 자체의 오류입니다(${reason}). 사용자의 잘못이 아니며, 아무 파일도 쓰지 않았습니다.`,
    },
    {
      en: 'Run the same command with --debug and send its output, with the folder data, to whoever maintains Briefdeck for you.',
      ko: '같은 명령에 --debug를 붙여 실행한 결과를 data 폴더와 함께 Briefdeck 관리자에게 보내 주십시오.',
    },
  );

/** The last line on stderr when something was found. */
/** Under the counts of a run that found numbers of articles other than those of the table, in so many places. */
export const howToSync = (places: number): Message => ({
  en: `Numbers other than those of the table: npx briefdeck sync shows the ${places === 1 ? 'place' : `${places} places`}, npx briefdeck sync --write corrects ${places === 1 ? 'it' : 'them'}.`,
  ko: `수치 표와 값이 다른 숫자: npx briefdeck sync를 실행하면 ${places}곳이 표시되고, npx briefdeck sync --write를 실행하면 고쳐집니다.`,
});

export const closingLine = (counts: string, written: boolean): Message =>
  written
    ? { en: `${counts}.`, ko: `${counts}.` }
    : { en: `${counts}. Nothing was written.`, ko: `${counts}. 아무 파일도 쓰지 않았습니다.` };
