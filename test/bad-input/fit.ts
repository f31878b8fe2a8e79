// Bad input: what no slide can show, by how much.
import { cell, edit, type Row, rewrite } from './row.ts';

const article = 'article.en.md';
const long = 'which is what readers of the town have asked for in every survey since the libraries were opened';

export const fits: readonly Row[] = [
  {
    name: 'a headline that is too long',
    edits: [edit(article, 'more than for anything else', `more than for anything else, ${long} and ${long}`)],
    en: [
      'data/library-survey/article.en.md:16:5 error BD512: “title” on slide “evenings” takes 4 lines, even at its smallest size of 24 pt; at most 2 are allowed. Shorten it.',
    ],
    ko: [
      'data/library-survey/article.en.md:16:5 오류 BD512: “evenings” 슬라이드의 “title”은(는) 최소 크기 24pt에서도 4줄입니다. 최대 2줄까지 쓸 수 있습니다. 내용을 줄이십시오.',
    ],
  },
  {
    name: 'too many points',
    edits: [
      rewrite(article, text => text.replace(/( {2}- Each branch opens.*\n)/, (_, line: string) => line.repeat(16))),
    ],
    en: [
      'data/library-survey/article.en.md:18:5 error BD511: “body” on slide “evenings” is 371.3 pt taller than its box, even at its smallest size of 18 pt. Shorten it, or split it over two slides.',
    ],
    ko: [
      'data/library-survey/article.en.md:18:5 오류 BD511: “evenings” 슬라이드의 “body”은(는) 최소 크기 18pt에서도 상자보다 371.3pt 높습니다. 내용을 줄이거나 두 슬라이드로 나누십시오.',
    ],
  },
  {
    name: 'a point that is too long for its column',
    edits: [
      edit(
        article,
        'Two branches stay open in the evening',
        `Two branches stay open in the evening, ${long} and ${long}`,
      ),
    ],
    en: [
      'data/library-survey/article.en.md:64:13 error BD511: “text” on slide “steps” is 58.7 pt taller than its box, even at its smallest size of 18 pt. Shorten it, or split it over two slides.',
    ],
    ko: [
      'data/library-survey/article.en.md:64:13 오류 BD511: “steps” 슬라이드의 “text”은(는) 최소 크기 18pt에서도 상자보다 58.7pt 높습니다. 내용을 줄이거나 두 슬라이드로 나누십시오.',
    ],
  },
  {
    name: 'more columns than there is room for',
    edits: [
      edit(
        article,
        '3. **One card** Books',
        '3. **A** a\n   - **B** b\n4. **C** c\n   - **D** d\n5. **One card** Books',
      ),
    ],
    en: [
      'data/library-survey/article.en.md:73:18 error BD506: the layout has room for only 4 of “foot”, and this is number 5. Put fewer points on the slide, or split it over two slides.',
    ],
    ko: [
      'data/library-survey/article.en.md:73:18 오류 BD506: 레이아웃에는 “foot” 자리가 4개뿐인데 이것은 5번째입니다. 항목을 줄이거나 두 슬라이드로 나누십시오.',
    ],
  },
  {
    name: 'a word that is wider than its column',
    edits: [edit(article, '1. **Hours** Two', `1. **${'Hours'.repeat(12)}** Two`)],
    en: [
      'data/library-survey/article.en.md:64:6 error BD513: “HoursHoursHoursHoursHoursHoursHoursHours…” in “head” on slide “steps” is 424.2 pt wider than its line, even at the smallest size of 20 pt. Use a shorter word, or split it with a space.',
    ],
    ko: [
      'data/library-survey/article.en.md:64:6 오류 BD513: “steps” 슬라이드 “head”의 “HoursHoursHoursHoursHoursHoursHoursHours…”은(는) 최소 크기 20pt에서도 줄보다 424.2pt 넓습니다. 더 짧은 말을 쓰거나 띄어 쓰십시오.',
    ],
  },
  {
    name: 'Korean without spaces in a column',
    edits: [edit('article.ko.md', '1. **개관 시간**', `1. **${'개관시간'.repeat(12)}**`)],
    audiences: ['town-council'],
    en: [
      'data/library-survey/article.ko.md:64:6 error BD511: “head” on slide “steps” is 71.4 pt taller than its box, even at its smallest size of 20 pt. Shorten it, or split it over two slides.',
    ],
    ko: [
      'data/library-survey/article.ko.md:64:6 오류 BD511: “steps” 슬라이드의 “head”은(는) 최소 크기 20pt에서도 상자보다 71.4pt 높습니다. 내용을 줄이거나 두 슬라이드로 나누십시오.',
    ],
  },
  {
    name: 'a table that goes on to further slides',
    deck: 'another',
    edits: [
      ...['en', 'ko'].map(language =>
        rewrite(`article.${language}.md`, text =>
          text.replace(/(\| \S+ ?\S* \| \[2015.*\n)/, (_, row: string) => row.repeat(12)),
        ),
      ),
    ],
    en: [
      'data/library-survey/article.en.md:36:3 notice BD520: “table” on slide “branches” does not fit on one slide and continues over 3. Shorten it to fit on one; to make this an error, write continue: false under the slide in briefing.yaml.',
    ],
    ko: [
      'data/library-survey/article.en.md:36:3 알림 BD520: “branches” 슬라이드의 “table”은(는) 한 슬라이드에 들어가지 않아 3개 슬라이드로 이어집니다. 하나로 두려면 내용을 줄이고, 나누지 않으려면 briefing.yaml의 슬라이드에 continue: false를 쓰십시오.',
    ],
  },
  {
    name: 'rows of a table that are to appear one by one',
    deck: 'same',
    edits: [edit('briefing.yaml', 'table: branches', 'table: branches\n    appear: rows')],
    en: [
      'data/library-survey/briefing.yaml:15:13 warning BD517: the rows of slide “branches” are those of a table, and PowerPoint shows a table as a whole: all of it is there from the beginning. Leave “appear” out, or choose another kind of slide, such as steps or glossary.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:15:13 경고 BD517: “branches” 슬라이드의 행은 표에 속하며, PowerPoint는 표를 통째로만 나타냅니다. 처음부터 모두 표시됩니다. appear를 지우거나 steps, glossary 같은 다른 종류의 슬라이드를 고르십시오.',
    ],
  },
  {
    name: 'points that are to appear, where there are columns',
    deck: 'same',
    edits: [edit('briefing.yaml', 'steps: {template: columns}', 'steps: {template: columns, appear: points}')],
    en: [
      'data/library-survey/briefing.yaml:18:38 warning BD517: slide “steps” does not have two points that could appear one after the other: all of it is there from the beginning. Write appear: columns, or leave “appear” out.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:18:38 경고 BD517: “steps” 슬라이드에는 하나씩 나타날 요점이 둘 이상 없습니다. 처음부터 모두 표시됩니다. 쓸 수 있는 값: columns. 아니면 appear를 지우십시오.',
    ],
  },
  {
    name: 'what is to appear, misspelt',
    edits: [edit('briefing.yaml', 'steps: {template: columns}', 'steps: {template: columns, appear: colums}')],
    en: [
      'data/library-survey/briefing.yaml:18:38 error BD134: “colums” is not a value for this key. Did you mean “columns”?',
    ],
    ko: [
      'data/library-survey/briefing.yaml:18:38 오류 BD134: “colums”: 이 키에 쓸 수 없는 값입니다. 혹시 “columns”인가요?',
    ],
  },
  {
    name: 'a table that is too high and may not go on',
    edits: [
      ...['en', 'ko'].map(language =>
        rewrite(`article.${language}.md`, text =>
          text.replace(/(\| \S+ ?\S* \| \[2015.*\n)/, (_, row: string) => row.repeat(12)),
        ),
      ),
      edit('briefing.yaml', 'table: branches', 'table: branches\n    continue: false'),
    ],
    en: [
      'data/library-survey/article.en.md:36:3 error BD511: “table” on slide “branches” is 333.6 pt taller than its box, even at its smallest size of 14 pt. Shorten it, or split it over two slides.',
    ],
    ko: [
      'data/library-survey/article.en.md:36:3 오류 BD511: “branches” 슬라이드의 “table”은(는) 최소 크기 14pt에서도 상자보다 333.6pt 높습니다. 내용을 줄이거나 두 슬라이드로 나누십시오.',
    ],
  },
  {
    name: 'Hanja, Korean signs, full-width letters, Greek and Cyrillic are text like all other',
    edits: [edit(article, 'An invented survey', '美·中 ☞ ◎ ㉠ ⑴ ⓐ ≒ ∼ ㎡ ℃ ∴ ♀ Ⅻ ω Ж ┼ Ａ ㈜ ℡ ㎾ survey')],
    en: [],
    ko: [],
    deck: 'another',
  },
  {
    name: 'a character that no font has',
    edits: [edit(article, 'Reading rooms get', '𠮷 Reading rooms get')],
    en: [
      'data/library-survey/article.en.md:66:13 error BD510: no font at hand has the character “𠮷” (U+20BB7); the slide is set in Arial. Write it with other characters.',
    ],
    ko: [
      'data/library-survey/article.en.md:66:13 오류 BD510: “𠮷” (U+20BB7) 문자가 있는 글꼴이 없습니다. 이 슬라이드의 글꼴은 Arial입니다. 다른 문자로 바꾸어 쓰십시오.',
    ],
  },
  {
    name: 'an emoji, and a private character',
    several: 'two causes',
    edits: [edit(article, 'An invented survey, for tests', '😀 An invented survey, for tests \uF000')],
    en: [
      'data/library-survey/article.en.md:8:1 error BD510: only the program from which it was copied, or its font, can draw U+F000. Write the marks that you see there, such as ● ■ ▶ ① → ※, or “- ” for a list.',
      'data/library-survey/article.en.md:8:1 error BD510: no font at hand has the character “😀” (U+1F600); the slide is set in Arial. Write it with other characters.',
    ],
    ko: [
      'data/library-survey/article.en.md:8:1 오류 BD510: U+F000 문자는 복사해 온 프로그램이나 그 글꼴에서만 보이는 사용자 정의 문자입니다. 그 프로그램에서 보이는 기호를 ● ■ ▶ ① → ※ 등으로 쓰고, 목록이면 “- ”로 쓰십시오.',
      'data/library-survey/article.en.md:8:1 오류 BD510: “😀” (U+1F600) 문자가 있는 글꼴이 없습니다. 이 슬라이드의 글꼴은 Arial입니다. 다른 문자로 바꾸어 쓰십시오.',
    ],
  },
  {
    name: 'bullets of Wingdings and numbers of Hancom Office, on one slide',
    edits: [edit(article, 'An invented survey, for tests', '\uF06C An invented \u{F02B2} survey, \uF0E0 for tests')],
    en: [
      'data/library-survey/article.en.md:8:1 error BD510: only the program from which they were copied, or its font, can draw U+F06C (probably “●”), U+F02B2 (probably “②”), U+F0E0 (probably “→”). Write the marks that you see there, such as ● ■ ▶ ① → ※, or “- ” for a list.',
    ],
    ko: [
      'data/library-survey/article.en.md:8:1 오류 BD510: U+F06C (본래 “●”), U+F02B2 (본래 “②”), U+F0E0 (본래 “→”) 문자는 복사해 온 프로그램이나 그 글꼴에서만 보이는 사용자 정의 문자입니다. 그 프로그램에서 보이는 기호를 ● ■ ▶ ① → ※ 등으로 쓰고, 목록이면 “- ”로 쓰십시오.',
    ],
  },
  {
    name: 'a bullet of Wingdings in the notes',
    edits: [edit(article, ':::notes\n', ':::notes\n\uF0A7 ')],
    en: [
      'data/library-survey/article.en.md:57:1 error BD510: only the program from which it was copied, or its font, can draw U+F0A7 (probably “■”). Write “■”, or “- ” for a list.',
    ],
    ko: [
      'data/library-survey/article.en.md:57:1 오류 BD510: U+F0A7 (본래 “■”) 문자는 복사해 온 프로그램이나 그 글꼴에서만 보이는 사용자 정의 문자입니다. “■”을(를) 직접 쓰고, 목록이면 “- ”로 쓰십시오.',
    ],
  },
  {
    name: 'Hanja in a chart, whose fonts have none',
    edits: [cell('visits.hill', 'label.en', 'Hill 美 Branch')],
    en: [
      'data/library-survey/figures.csv:7:1 error BD638: in the chart “visits” the text “Hill 美 Branch” has the character “美” (U+7F8E). A chart is drawn as a picture, and the fonts for pictures do not have it. Write it in Hangul or Latin letters; only the text of slides may have Hanja.',
    ],
    ko: [
      'data/library-survey/figures.csv:7:1 오류 BD638: “visits” 차트의 “Hill 美 Branch” 글에 “美” (U+7F8E) 문자가 있습니다. 차트는 그림으로 그리는데, 그림용 글꼴에는 이 문자가 없습니다. 한글로 쓰십시오. 한자는 슬라이드의 글에만 쓸 수 있습니다.',
    ],
  },
  {
    name: 'a character that no font has, in a chart',
    edits: [cell('visits.hill', 'label.en', 'Hill ≒ Branch')],
    en: [
      'data/library-survey/figures.csv:7:1 error BD638: in the chart “visits” the text “Hill ≒ Branch” has the character “≒” (U+2252). A chart is drawn as a picture, and the fonts for pictures do not have it. Write it with other characters.',
    ],
    ko: [
      'data/library-survey/figures.csv:7:1 오류 BD638: “visits” 차트의 “Hill ≒ Branch” 글에 “≒” (U+2252) 문자가 있습니다. 차트는 그림으로 그리는데, 그림용 글꼴에는 이 문자가 없습니다. 다른 문자로 바꾸어 쓰십시오.',
    ],
  },
  {
    name: 'a name that is too long for its chart',
    edits: [cell('visits.hill', 'label.en', `Hill Branch ${long} and ${long}`)],
    en: [
      'data/library-survey/briefing.yaml:22:3 error BD631: in the chart “visits” the label “Hill Branch which is what readers of the town have asked for in every survey since the libraries were opened and which is what readers of the town have asked for in every survey since the libraries were opened” is 351 pt too wide, even at the smallest size. Shorten the label in figures.csv.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:22:3 오류 BD631: “visits” 차트의 “Hill Branch which is what readers of the town have asked for in every survey since the libraries were opened and which is what readers of the town have asked for in every survey since the libraries were opened” 이름표가 가장 작은 글자 크기로도 351pt 넘칩니다. figures.csv의 이름표를 줄이십시오.',
    ],
  },
  {
    name: 'a section that is too long for the contents',
    edits: [
      edit(
        'briefing.yaml',
        'title: {en: What readers ask for, ko: 이용자의 요구}',
        `title: {en: '${long}', ko: 이용자의 요구}`,
      ),
    ],
    en: [
      'data/library-survey/briefing.yaml:40:9 error BD512: “entry” on slide “contents” takes 3 lines, even at its smallest size of 20 pt; at most 2 are allowed. Shorten it.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:40:9 오류 BD512: “contents” 슬라이드의 “entry”은(는) 최소 크기 20pt에서도 3줄입니다. 최대 2줄까지 쓸 수 있습니다. 내용을 줄이십시오.',
    ],
  },
  {
    name: 'an event that is too long for the cover',
    edits: [edit('briefing.yaml', 'event: {en: Library board meeting,', `event: {en: '${long} and ${long}',`)],
    en: [
      'data/library-survey/briefing.yaml:50:3 error BD511: “event” on slide “front” is 57.2 pt taller than its box, even at its smallest size of 16 pt. Shorten it, or split it over two slides.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:50:3 오류 BD511: “front” 슬라이드의 “event”은(는) 최소 크기 16pt에서도 상자보다 57.2pt 높습니다. 내용을 줄이거나 두 슬라이드로 나누십시오.',
    ],
  },
  {
    name: 'notes that are too long for a handout',
    edits: [
      edit(
        'briefing.yaml',
        '    event: {en: Library board meeting',
        '    density: handout\n    event: {en: Library board meeting',
      ),
      edit(
        article,
        'The older a branch is, the more visits it draws.',
        `The older a branch is, ${`${long}, `.repeat(14)}.`,
      ),
    ],
    en: [
      'data/library-survey/article.en.md:47:1 error BD511: “handout” on slide “branches” is 4 pt taller than its box, even at its smallest size of 10 pt. These are the notes of the slide: shorten them, or end them earlier in the article with <!-- notes: -->.',
    ],
    ko: [
      'data/library-survey/article.en.md:47:1 오류 BD511: “branches” 슬라이드의 “handout”은(는) 최소 크기 10pt에서도 상자보다 4pt 높습니다. 슬라이드의 노트입니다. 노트를 줄이거나 원고에서 <!-- notes: --> 표시로 더 앞에서 끝내십시오.',
    ],
  },
];
