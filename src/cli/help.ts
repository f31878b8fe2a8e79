// The help texts, in plain words, in English and Korean; the examples are beside it.
import type { MessageLanguage } from '../diagnostics/diagnostics.ts';
import { DECK_FORMAT, FORMATS, fileEndings, formatList } from '../write/writers.ts';

const ENDINGS = fileEndings(FORMATS);

type Description =
  | 'program'
  | 'mainUsage'
  | 'version'
  | 'help'
  | 'build'
  | 'buildUsage'
  | 'watch'
  | 'watchUsage'
  | 'check'
  | 'checkUsage'
  | 'changes'
  | 'changesUsage'
  | 'sync'
  | 'syncUsage'
  | 'explain'
  | 'explainUsage'
  | 'completion'
  | 'completionUsage'
  | 'shell'
  | 'code'
  | 'briefing'
  | 'deck'
  | 'subject'
  | 'audience'
  | 'lang'
  | 'out'
  | 'outFile'
  | 'noPictures'
  | 'slides'
  | 'format'
  | 'reportFormat'
  | 'checkFormat'
  | 'density'
  | 'strict'
  | 'strictCheck'
  | 'draft'
  | 'toSend'
  | 'force'
  | 'forceFile'
  | 'clean'
  | 'write'
  | 'json'
  | 'all'
  | 'messages'
  | 'debug'
  | 'maxInput';

export const DESCRIPTIONS: Readonly<Record<MessageLanguage, Readonly<Record<Description, string>>>> = {
  en: {
    program: 'Makes PowerPoint decks out of one bilingual article and its table of figures.',
    mainUsage: '[options] [command]',
    version: 'print the version',
    help: 'print this help',
    build: 'make the decks of one or more briefings',
    buildUsage: '[options] [briefing...]',
    watch: 'make them again whenever one of their files is saved',
    watchUsage: '[options] [briefing...]',
    check: 'check the slides of any deck for faults, without PowerPoint',
    checkUsage: '[options] [deck.pptx | briefing...]',
    changes: 'show what changed between two decks, figure by figure and place by place',
    changesUsage: '[options] [old.pptx] [new.pptx]',
    sync: 'bring the numbers in the articles up to date with the table of figures',
    syncUsage: '[options] [briefing...]',
    explain: 'explain a message code, with an example and what to do',
    explainUsage: '[options] [code...]',
    completion: 'print a script by which your shell completes commands, options and names',
    completionUsage: '[options] bash|zsh|fish|powershell',
    shell: 'bash, zsh, fish or powershell',
    code: 'such as BD421 (default: all codes)',
    briefing: 'a folder in data (default: all of them)',
    deck: 'two decks to compare; with one, a deck that came back and the same deck in output; with none, the decks of the last build and those before',
    subject:
      'decks as they are (any .pptx), or briefings, whose decks are built for the check and not written (default: all briefings)',
    audience: 'only the decks for these audiences of briefing.yaml',
    lang: 'in this language instead of the audience’s own: en, ko or any other of templates/locales',
    out: `folder for the decks, or a file ending in ${ENDINGS.join(' or ')} when one deck is made (default: output)`,
    outFile: 'write the report into this file',
    noPictures: 'do not draw the slides before and after (they go into output/changes)',
    slides: 'only these slides of the decks: their ids, separated by commas',
    format: `what to write, separated by commas: ${formatList('en')}; default: ${DECK_FORMAT}`,
    reportFormat: 'text, html, md or json (default: by the extension of the --out file, else text)',
    checkFormat: 'text, json or sarif (default: by the extension of the --out file, else text)',
    density: 'how the deck is used: talk or handout (default: what the deck says, else talk)',
    strictCheck: 'warnings fail, too',
    strict: 'treat numbers that are not in the table of figures, or differ from it, as errors',
    draft: 'write the decks even if their content has errors, marked as drafts',
    toSend: 'copies to send: without speaker notes, and without the record of what they were built from',
    force: 'also replace decks that were edited by hand; the old ones are kept in output/previous',
    clean: 'move decks and pictures that no audience needs any more from output to output/previous',
    forceFile: 'replace the file named by --out, whatever it is; the old one is kept in the folder previous beside it',
    write: 'make the edits, and change nothing else in the files',
    all: 'print all messages, not only the first 50',
    json: 'print one JSON object instead of text',
    messages: 'language of these messages, en or ko (default: that of your system)',
    debug: 'show where Briefdeck itself failed, if it did',
    maxInput: 'largest size of data and templates together, in megabytes (default: 64)',
  },
  ko: {
    program: '두 언어로 쓴 원고 한 편과 수치 표로 PowerPoint 발표 자료를 만듭니다.',
    mainUsage: '[옵션] [명령]',
    version: '버전을 표시합니다',
    help: '도움말을 표시합니다',
    build: '브리핑의 발표 자료를 만듭니다',
    buildUsage: '[옵션] [브리핑...]',
    watch: '파일을 저장할 때마다 발표 자료를 다시 만듭니다',
    watchUsage: '[옵션] [브리핑...]',
    check: 'PowerPoint 없이 발표 자료의 부족한 점을 찾습니다. 다른 곳에서 만든 발표 자료도 됩니다',
    checkUsage: '[옵션] [파일.pptx | 브리핑...]',
    changes: '두 발표 자료 사이에 바뀐 수치와 위치를 알려 줍니다',
    changesUsage: '[옵션] [이전.pptx] [새.pptx]',
    sync: '원고의 수치를 수치 표에 맞춥니다',
    syncUsage: '[옵션] [브리핑...]',
    explain: '메시지 코드의 뜻과 예, 해결 방법을 보여 줍니다',
    explainUsage: '[옵션] [코드...]',
    completion: '셸에서 명령, 옵션, 이름을 자동 완성하는 스크립트를 출력합니다',
    completionUsage: '[옵션] bash|zsh|fish|powershell',
    shell: 'bash, zsh, fish, powershell 가운데 하나',
    code: 'BD421처럼 적습니다. 없으면 모든 코드를 보여 줍니다',
    briefing: 'data 안의 폴더 이름. 생략하면 모두',
    deck: '비교할 두 발표 자료. 하나만 쓰면 돌려받은 발표 자료와 output의 발표 자료, 생략하면 최근 빌드의 발표 자료와 그 이전 발표 자료',
    subject:
      '점검할 발표 자료(.pptx는 모두 가능) 또는 브리핑. 브리핑의 발표 자료는 점검하려고 만들 뿐 파일로 쓰지 않습니다. 생략하면 모든 브리핑',
    audience: 'briefing.yaml에 있는 이 청중의 발표 자료만',
    lang: '청중의 언어 대신 이 언어로: en, ko 또는 templates/locales의 다른 언어',
    out: `발표 자료를 쓸 폴더. 발표 자료가 하나이면 확장자가 ${ENDINGS.join(', ')}인 파일 이름도 가능(기본값: output)`,
    outFile: '보고서를 이 파일에 씁니다',
    noPictures: '바뀐 슬라이드의 전후 그림을 그리지 않습니다(그림은 output/changes에 씁니다)',
    slides: '발표 자료에서 이 슬라이드만. id를 쉼표로 나열',
    format: `만들 것만 쉼표로 나열: ${formatList('ko')}. 기본값: ${DECK_FORMAT}`,
    reportFormat: 'text, html, md, json(기본값: --out 파일의 확장자에 따르고, 없으면 text)',
    checkFormat: 'text, json, sarif(기본값: --out 파일의 확장자에 따르고, 없으면 text)',
    density: '발표 자료의 쓰임새: talk(발표용) 또는 handout(배포용). 기본값: 파일에 적힌 대로, 없으면 talk',
    strictCheck: '경고도 실패로 처리합니다',
    strict: '수치 표에 없거나 수치 표와 다른 숫자를 오류로 처리합니다',
    draft: '내용에 오류가 있어도 초안 표시를 붙여 만듭니다',
    toSend: '보낼 사본: 발표자 노트와, 무엇으로 만들었는지에 대한 기록을 뺍니다',
    force: '손으로 수정한 발표 자료도 덮어씁니다. 이전 발표 자료는 output/previous에 남습니다',
    clean: '이제 어느 청중에게도 만들지 않는 발표 자료와 그림을 output에서 output/previous로 옮깁니다',
    forceFile: '--out 파일이 다른 파일이어도 덮어씁니다. 이전 파일은 그 옆의 previous 폴더에 남습니다',
    write: '원고를 고칩니다. 파일의 다른 부분은 그대로입니다',
    all: '메시지가 50건을 넘어도 모두 표시합니다',
    json: '글 대신 JSON 하나로 출력합니다',
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
