// Bad input: files that are missing, in another encoding, or no text at all.
import { append, edit, encode, type Row, remove, rename, rewrite, write } from './row.ts';

const decomposed = (text: string) => text.normalize('NFD');

export const encodings: readonly Row[] = [
  {
    name: 'a table in CP949, as Korean Excel saves it',
    edits: [encode('figures.csv', 'cp949')],
    deck: 'same',
    en: [
      'data/library-survey/figures.csv:1:1 notice BD105: this file was read as CP949 (Korean Excel). Save it as “CSV UTF-8” in Excel, or as UTF-8 in your editor.',
    ],
    ko: [
      'data/library-survey/figures.csv:1:1 알림 BD105: CP949(한국어 Excel)로 읽었습니다. Excel에서는 “CSV UTF-8”로, 편집기에서는 UTF-8로 저장하십시오.',
    ],
  },
  {
    name: 'an article in CP949',
    edits: [encode('article.ko.md', 'cp949')],
    audiences: ['town-council'],
    deck: 'same',
    en: [
      'data/library-survey/article.ko.md:1:1 notice BD105: this file was read as CP949 (Korean Excel). Save it as “CSV UTF-8” in Excel, or as UTF-8 in your editor.',
    ],
    ko: [
      'data/library-survey/article.ko.md:1:1 알림 BD105: CP949(한국어 Excel)로 읽었습니다. Excel에서는 “CSV UTF-8”로, 편집기에서는 UTF-8로 저장하십시오.',
    ],
  },
  {
    name: 'a table without a byte order mark',
    edits: [rewrite('figures.csv', text => text.replace('\uFEFF', ''))],
    deck: 'same',
    en: [],
    ko: [],
  },
  {
    name: 'byte order marks before everything',
    edits: [
      'article.en.md',
      'article.ko.md',
      'briefing.yaml',
      'sources.yaml',
      'templates/slides/points.hbs',
      'templates/charts/ranked-bars.vl.json',
      'templates/themes/policy.yaml',
      'templates/locales/en.yaml',
    ].map(file => rewrite(file, text => `\uFEFF${text}`)),
    deck: 'same',
    en: [],
    ko: [],
  },
  {
    name: 'a table in UTF-16 with tabs, as Excel saves Unicode text',
    edits: [rewrite('figures.csv', text => text.replaceAll(',', '\t')), encode('figures.csv', 'utf-16le', true)],
    deck: 'same',
    en: [
      'data/library-survey/figures.csv:1:1 notice BD106: this file was read as UTF-16 (“Unicode text”). Save it as “CSV UTF-8” in Excel, or as UTF-8 in your editor.',
    ],
    ko: [
      'data/library-survey/figures.csv:1:1 알림 BD106: UTF-16(“유니코드 텍스트”)으로 읽었습니다. Excel에서는 “CSV UTF-8”로, 편집기에서는 UTF-8로 저장하십시오.',
    ],
  },
  {
    name: 'lines that end as on Windows',
    edits: ['article.en.md', 'article.ko.md', 'briefing.yaml', 'sources.yaml'].map(file =>
      rewrite(file, text => text.replaceAll('\n', '\r\n')),
    ),
    deck: 'same',
    en: [],
    ko: [],
  },
  {
    name: 'text in parts of letters, as macOS writes it',
    several: 'four files',
    edits: ['article.ko.md', 'figures.csv', 'briefing.yaml', 'sources.yaml'].map(file => rewrite(file, decomposed)),
    audiences: ['town-council'],
    deck: 'same',
    en: [
      'data/library-survey/article.ko.md:1:1 notice BD107: the letters were split into parts (NFD, as macOS writes file names); they were put back together.',
      'data/library-survey/briefing.yaml:1:1 notice BD107: the letters were split into parts (NFD, as macOS writes file names); they were put back together.',
      'data/library-survey/figures.csv:1:1 notice BD107: the letters were split into parts (NFD, as macOS writes file names); they were put back together.',
      'data/library-survey/sources.yaml:1:1 notice BD107: the letters were split into parts (NFD, as macOS writes file names); they were put back together.',
    ],
    ko: [
      'data/library-survey/article.ko.md:1:1 알림 BD107: 글자가 자모로 풀려 있어(NFD, macOS 방식) 모아서 읽었습니다.',
      'data/library-survey/briefing.yaml:1:1 알림 BD107: 글자가 자모로 풀려 있어(NFD, macOS 방식) 모아서 읽었습니다.',
      'data/library-survey/figures.csv:1:1 알림 BD107: 글자가 자모로 풀려 있어(NFD, macOS 방식) 모아서 읽었습니다.',
      'data/library-survey/sources.yaml:1:1 알림 BD107: 글자가 자모로 풀려 있어(NFD, macOS 방식) 모아서 읽었습니다.',
    ],
  },
  {
    name: 'a byte that belongs to another encoding',
    edits: [
      files => {
        const path = 'data/library-survey/figures.csv';
        const bytes = files.get(path) ?? new Uint8Array();
        const at = bytes.lastIndexOf(0x53);
        files.set(path, Uint8Array.from([...bytes.slice(0, at), 0xb0, 0xa1, ...bytes.slice(at)]));
      },
    ],
    en: [
      'data/library-survey/figures.csv:10:66 error BD104: the bytes B0 A1 are not UTF-8, as the rest of the file is; in CP949 they are “가”. Write this character again and save the file as UTF-8.',
    ],
    ko: [
      'data/library-survey/figures.csv:10:66 오류 BD104: 파일의 나머지는 UTF-8인데 바이트 B0 A1는 그렇지 않습니다. CP949로는 “가”입니다. 이 글자를 다시 쓰고 파일을 UTF-8로 저장하십시오.',
    ],
  },
  {
    name: 'an Excel workbook with the name of a table',
    edits: [
      write(
        'figures.csv',
        Uint8Array.from([
          0x50,
          0x4b,
          3,
          4,
          20,
          0,
          6,
          0,
          ...new TextEncoder().encode('[Content_Types].xml xl/workbook.xml'),
        ]),
      ),
    ],
    en: [
      'data/library-survey/figures.csv:1:1 error BD103: this is an Excel workbook, not a text file. Open it in Excel and save it as “CSV UTF-8”.',
    ],
    ko: [
      'data/library-survey/figures.csv:1:1 오류 BD103: 텍스트 파일이 아니라 Excel 통합 문서입니다. Excel에서 열어 “CSV UTF-8”로 저장하십시오.',
    ],
  },
  {
    name: 'a control character',
    edits: [edit('article.en.md', 'An invented survey', 'An \u0007invented survey')],
    en: [
      'data/library-survey/article.en.md:8:4 error BD108: the character U+0007 cannot stand in a slide. Delete it; it is invisible, so delete the space around it too.',
    ],
    ko: [
      'data/library-survey/article.en.md:8:4 오류 BD108: U+0007 문자는 슬라이드에 쓸 수 없습니다. 지우십시오. 보이지 않으므로 앞뒤 공백까지 지우고 다시 쓰십시오.',
    ],
  },
  {
    name: 'a mark that turns the direction of text',
    edits: [edit('article.en.md', 'An invented survey', 'An \u202Einvented survey')],
    en: [
      'data/library-survey/article.en.md:8:4 error BD108: the character U+202E (a direction mark) cannot stand in a slide. Delete it; it is invisible, so delete the space around it too.',
    ],
    ko: [
      'data/library-survey/article.en.md:8:4 오류 BD108: U+202E(글 방향 표시) 문자는 슬라이드에 쓸 수 없습니다. 지우십시오. 보이지 않으므로 앞뒤 공백까지 지우고 다시 쓰십시오.',
    ],
  },
  {
    name: 'spaces without width, copied from a web page',
    edits: [edit('article.en.md', 'An invented survey', 'An\u200B invented\u200B survey')],
    deck: 'same',
    en: [
      'data/library-survey/article.en.md:8:3 notice BD363: invisible characters were left out, and line breaks of other programs read as spaces: U+200B (2 times).',
    ],
    ko: [
      'data/library-survey/article.en.md:8:3 알림 BD363: 보이지 않는 문자는 빼고, 다른 프로그램의 줄 바꿈은 빈칸으로 읽었습니다: U+200B(2번).',
    ],
  },
  {
    name: 'a line break of Word in a citation',
    edits: [edit('sources.yaml', 'en: What readers ask for', 'en: What readers\u000Bask for')],
    deck: 'same',
    en: [
      'data/library-survey/sources.yaml:6:27 notice BD363: invisible characters were left out, and line breaks of other programs read as spaces: U+000B.',
    ],
    ko: [
      'data/library-survey/sources.yaml:6:27 알림 BD363: 보이지 않는 문자는 빼고, 다른 프로그램의 줄 바꿈은 빈칸으로 읽었습니다: U+000B.',
    ],
  },
  {
    name: 'a control character behind a backslash, in a citation',
    edits: [edit('sources.yaml', 'en: What readers ask for', 'en: "What readers\\vask for"')],
    en: [
      'data/library-survey/sources.yaml:6:16 error BD108: the character U+000B (a vertical tab) cannot stand in a slide. Delete the backslash and what follows it for this character.',
    ],
    ko: [
      'data/library-survey/sources.yaml:6:16 오류 BD108: U+000B(세로 탭) 문자는 슬라이드에 쓸 수 없습니다. 이 문자를 나타내는 역슬래시(\\) 표기를 지우십시오.',
    ],
  },
  {
    name: 'a mark that turns the direction of text behind a backslash, in a specification of a chart',
    edits: [
      rewrite('templates/charts/ranked-bars.vl.json', text =>
        text.replace('"type": "quantitative"', '"title": "a\\u202eb", "type": "quantitative"'),
      ),
    ],
    en: [
      'templates/charts/ranked-bars.vl.json:37:20 error BD108: the character U+202E (a direction mark) cannot stand in a slide. Delete the backslash and what follows it for this character.',
    ],
    ko: [
      'templates/charts/ranked-bars.vl.json:37:20 오류 BD108: U+202E(글 방향 표시) 문자는 슬라이드에 쓸 수 없습니다. 이 문자를 나타내는 역슬래시(\\) 표기를 지우십시오.',
    ],
  },
  {
    name: 'a reference to a character that cannot be seen, in an article',
    edits: [edit('article.en.md', 'An invented survey', 'An &#x202e;invented survey')],
    en: [
      'data/library-survey/article.en.md:8:4 error BD108: the character U+202E (a direction mark) cannot stand in a slide. Delete “&#x202e;”.',
    ],
    ko: [
      'data/library-survey/article.en.md:8:4 오류 BD108: U+202E(글 방향 표시) 문자는 슬라이드에 쓸 수 없습니다. “&#x202e;”을(를) 지우십시오.',
    ],
  },
  {
    name: 'a reference to a character that cannot be seen, in a template',
    edits: [
      edit(
        'templates/slides/points.hbs',
        '<body>{{slide.blocks}}</body>',
        '<body>{{slide.blocks}}<p>a&#x202e;b</p></body>',
      ),
    ],
    en: [
      'templates/slides/points.hbs:4:25 error BD108: the character U+202E (a direction mark) cannot stand in a slide. Delete “&#x202E;”.',
    ],
    ko: [
      'templates/slides/points.hbs:4:25 오류 BD108: U+202E(글 방향 표시) 문자는 슬라이드에 쓸 수 없습니다. “&#x202E;”을(를) 지우십시오.',
    ],
  },
  {
    name: 'no table of figures',
    edits: [remove('figures.csv')],
    en: [
      'data/library-survey/figures.csv:1:1 error BD101: the file “figures.csv” is missing. Write the table of published figures there, with the columns id, value, unit, source and label.en.',
    ],
    ko: [
      'data/library-survey/figures.csv:1:1 오류 BD101: “figures.csv” 파일이 없습니다. 발표한 수치의 표를 이 파일에 쓰십시오. 열: id, value, unit, source, label.ko.',
    ],
  },
  {
    name: 'no sources',
    edits: [remove('sources.yaml')],
    en: [
      'data/library-survey/sources.yaml:1:1 error BD101: the file “sources.yaml” is missing. Write the citations there, each with short and full.',
    ],
    ko: [
      'data/library-survey/sources.yaml:1:1 오류 BD101: “sources.yaml” 파일이 없습니다. 출처를 short와 full로 이 파일에 쓰십시오.',
    ],
  },
  {
    name: 'a plan under another name',
    edits: [rename('briefing.yaml', 'briefing.yml')],
    en: [
      'data/library-survey/briefing.yaml:1:1 error BD101: the file “briefing.yaml” is missing. Did you mean “briefing.yml”?',
    ],
    ko: [
      'data/library-survey/briefing.yaml:1:1 오류 BD101: “briefing.yaml” 파일이 없습니다. 혹시 “briefing.yml”인가요?',
    ],
  },
  {
    name: 'no articles',
    edits: [remove('article.en.md'), remove('article.ko.md')],
    en: [
      'data/library-survey/article.en.md:1:1 error BD101: the article “article.en.md” is missing. Write it in Markdown; this folder has: briefing.yaml, figures.csv, sources.yaml.',
    ],
    ko: [
      'data/library-survey/article.en.md:1:1 오류 BD101: 원고 “article.en.md” 파일이 없습니다. 마크다운으로 쓰십시오. 있는 파일: briefing.yaml, figures.csv, sources.yaml.',
    ],
  },
  {
    name: 'no article in the language being built',
    edits: [remove('article.en.md')],
    en: [
      'data/library-survey/briefing.yaml:52:15 error BD159: the briefing “library-survey” cannot be built in the language “en”. The file data/library-survey/article.en.md is missing: write it, or make the decks in another language (ko).',
    ],
    ko: [
      'data/library-survey/briefing.yaml:52:15 오류 BD159: 브리핑 “library-survey”은(는) “en” 언어로 만들 수 없습니다. data/library-survey/article.en.md 파일이 없습니다. 이 파일을 쓰거나 다른 언어로 만드십시오(ko).',
    ],
  },
  {
    name: 'names with capitals',
    several: 'two files',
    edits: [rename('figures.csv', 'Figures.CSV'), rename('article.en.md', 'Article.en.md')],
    deck: 'same',
    en: [
      'data/library-survey/Article.en.md:1:1 notice BD102: “Article.en.md” was read as “article.en.md”. Rename it to “article.en.md”; other systems may not find it.',
      'data/library-survey/Figures.CSV:1:1 notice BD102: “Figures.CSV” was read as “figures.csv”. Rename it to “figures.csv”; other systems may not find it.',
    ],
    ko: [
      'data/library-survey/Article.en.md:1:1 알림 BD102: “Article.en.md” 파일을 “article.en.md” 파일로 읽었습니다. 이름을 “article.en.md”로 바꾸십시오. 다른 시스템에서는 찾지 못할 수 있습니다.',
      'data/library-survey/Figures.CSV:1:1 알림 BD102: “Figures.CSV” 파일을 “figures.csv” 파일로 읽었습니다. 이름을 “figures.csv”로 바꾸십시오. 다른 시스템에서는 찾지 못할 수 있습니다.',
    ],
  },
  {
    name: 'a misspelt name',
    edits: [rename('sources.yaml', 'source.yaml')],
    en: [
      'data/library-survey/sources.yaml:1:1 error BD101: the file “sources.yaml” is missing. Did you mean “source.yaml”?',
    ],
    ko: ['data/library-survey/sources.yaml:1:1 오류 BD101: “sources.yaml” 파일이 없습니다. 혹시 “source.yaml”인가요?'],
  },
  {
    name: 'an empty plan',
    edits: [write('briefing.yaml', '')],
    en: [
      'data/library-survey/briefing.yaml:1:1 error BD128: the file is empty. Write it, or restore it from a backup.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:1:1 오류 BD128: 파일에 내용이 없습니다. 내용을 쓰거나 백업에서 되살리십시오.',
    ],
  },
  {
    name: 'an article of a whole library',
    edits: [write('article.en.md', 'x\n'.repeat(20_000))],
    en: [
      'data/library-survey/article.en.md:20001:1 error BD358: the article has 20001 lines; at most 20000 can be read. Split it into several briefings. More is allowed by --limit article-lines=40000.',
    ],
    ko: [
      'data/library-survey/article.en.md:20001:1 오류 BD358: 원고가 20001줄입니다. 20000줄까지 읽을 수 있습니다. 브리핑 여러 개로 나누십시오. 더 허용하려면 --limit article-lines=40000 옵션을 쓰십시오.',
    ],
  },
  {
    name: 'an article of long lines',
    edits: [write('article.en.md', `${'word '.repeat(3_000)}\n`.repeat(70))],
    en: [
      'data/library-survey/article.en.md:1:1 error BD358: the article has 1050070 characters; at most 1000000 can be read. Split it into several briefings. More is allowed by --limit article-characters=2000000.',
    ],
    ko: [
      'data/library-survey/article.en.md:1:1 오류 BD358: 원고가 1050070자입니다. 1000000자까지 읽을 수 있습니다. 브리핑 여러 개로 나누십시오. 더 허용하려면 --limit article-characters=2000000 옵션을 쓰십시오.',
    ],
  },
  {
    name: 'an empty article',
    edits: [write('article.en.md', '')],
    en: [
      'data/library-survey/article.en.md:1:1 error BD357: the article is empty. Write it, or restore it from a backup: a line “# Title”, then the text and its slides (:::slide{#id} … :::).',
    ],
    ko: [
      'data/library-survey/article.en.md:1:1 오류 BD357: 원고가 비어 있습니다. “# 제목” 줄로 시작해 본문과 슬라이드(:::slide{#id} … :::)를 쓰거나 백업에서 되살리십시오.',
    ],
  },
  {
    name: 'no theme, template or specification of the name',
    several: 'a template and a theme are missing',
    edits: [
      remove('templates/themes/policy.yaml'),
      remove('templates/slides/columns.hbs'),
      remove('templates/charts/ranked-bars.vl.json'),
    ],
    en: [
      'data/library-survey/briefing.yaml:18:21 error BD408: there is no template “columns” in templates/slides. Available: chart, closing, contents, cover, points, sources, table.',
      'data/library-survey/briefing.yaml:54:12 error BD556: there is no theme “policy” in templates/themes. Available: plain.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:18:21 오류 BD408: templates/slides에 “columns” 템플릿이 없습니다. 쓸 수 있는 템플릿: chart, closing, contents, cover, points, sources, table.',
      'data/library-survey/briefing.yaml:54:12 오류 BD556: templates/themes에 “policy” 테마가 없습니다. 있는 테마: plain.',
    ],
  },
  {
    name: 'no locale of the language being built',
    edits: [remove('templates/locales/en.yaml')],
    en: [
      'data/library-survey/briefing.yaml:52:15 error BD159: the briefing “library-survey” cannot be built in the language “en”. It has: ko. A language needs an article and a file in templates/locales.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:52:15 오류 BD159: 브리핑 “library-survey”은(는) “en” 언어로 만들 수 없습니다. 있는 언어: ko. 언어마다 원고와 templates/locales의 파일이 필요합니다.',
    ],
  },
  {
    name: 'an unknown file beside the others',
    edits: [write('notes.txt', 'Not read.'), append('sources.yaml', '\n')],
    deck: 'same',
    en: [],
    ko: [],
  },
];
