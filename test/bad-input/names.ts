// Bad input: names that name nothing, names given twice, and what one language has and the other lacks.
import { append, cell, edit, type Row, remove, rewrite } from './row.ts';

export const names: readonly Row[] = [
  {
    name: 'an unknown figure in the article',
    edits: [edit('article.en.md', '[KRW 1.2 billion](fig:budget)', '[KRW 1.2 billion](fig:bugdet)')],
    en: ['data/library-survey/article.en.md:21:51 error BD201: no figure is called “bugdet”. Did you mean “budget”?'],
    ko: ['data/library-survey/article.en.md:21:51 오류 BD201: “bugdet”: 없는 수치입니다. 혹시 “budget”인가요?'],
  },
  {
    name: 'an unknown figure in the article of the other language',
    edits: [edit('article.ko.md', '계획은 [12억 원](fig:budget)', '계획은 [12억 원](fig:예산)')],
    en: ['data/library-survey/article.ko.md:21:25 error BD201: no figure is called “예산”. Add it to figures.csv.'],
    ko: ['data/library-survey/article.ko.md:21:25 오류 BD201: “예산”: 없는 수치입니다. figures.csv에 추가하십시오.'],
  },
  {
    name: 'unknown figures in a chart',
    several: 'four edits, four faults',
    edits: [
      edit('briefing.yaml', 'figures: [seats-asked, seats]', 'figures: [seats-asked, seat]'),
      edit('briefing.yaml', 'group: visits', 'group: visit'),
      edit('briefing.yaml', 'named: {gap: seats-missing}', 'named: {gap: seats-mising}'),
      edit('briefing.yaml', '{seats-asked: data,', '{seats-aksed: data,'),
    ],
    en: [
      'data/library-survey/briefing.yaml:24:12 error BD172: no figure is in a group “visit”. Did you mean “visits”?',
      'data/library-survey/briefing.yaml:30:28 error BD201: no figure is called “seat”. Did you mean “seats”?',
      'data/library-survey/briefing.yaml:31:27 error BD173: “seats-aksed” is neither a figure nor a rule for colors. Did you mean “seats-asked”?',
      'data/library-survey/briefing.yaml:32:18 error BD201: no figure is called “seats-mising”. Did you mean “seats-missing”?',
    ],
    ko: [
      'data/library-survey/briefing.yaml:24:12 오류 BD172: “visit”: 수치가 없는 묶음입니다. 혹시 “visits”인가요?',
      'data/library-survey/briefing.yaml:30:28 오류 BD201: “seat”: 없는 수치입니다. 혹시 “seats”인가요?',
      'data/library-survey/briefing.yaml:31:27 오류 BD173: “seats-aksed”: 수치도 색 규칙도 아닙니다. 혹시 “seats-asked”인가요?',
      'data/library-survey/briefing.yaml:32:18 오류 BD201: “seats-mising”: 없는 수치입니다. 혹시 “seats-missing”인가요?',
    ],
  },
  {
    name: 'an unknown figure in a claim',
    edits: [edit('briefing.yaml', 'evening-share > 1/2', 'evenings-share > 1/2')],
    en: [
      'data/library-survey/briefing.yaml:10:40 error BD230: no figure is called “evenings-share”. Did you mean “evening-share”?',
    ],
    ko: [
      'data/library-survey/briefing.yaml:10:40 오류 BD230: “evenings-share” 수치가 없습니다. 혹시 “evening-share”인가요?',
    ],
  },
  {
    name: 'an unknown figure in a formula, and as a base',
    several: 'two edits, two faults',
    edits: [cell('seats-missing', 'formula', 'seats-asked - saets'), cell('evening-share', 'base', 'reader-asked')],
    en: [
      'data/library-survey/figures.csv:3:1 error BD261: the base “reader-asked” of “evening-share” is neither a figure nor a number. Did you mean “readers-asked”?',
      'data/library-survey/figures.csv:10:41 error BD230: no figure is called “saets”. Did you mean “seats”?',
    ],
    ko: [
      'data/library-survey/figures.csv:3:1 오류 BD261: “evening-share”의 응답 기준(base) “reader-asked”은(는) 수치의 id도 숫자도 아닙니다. 혹시 “readers-asked”인가요?',
      'data/library-survey/figures.csv:10:41 오류 BD230: “saets” 수치가 없습니다. 혹시 “seats”인가요?',
    ],
  },
  {
    name: 'an unknown source of a figure',
    edits: [cell('seats', 'source', 'branch-count')],
    en: [
      'data/library-survey/figures.csv:9:23 error BD202: no source is called “branch-count”, as the figure “seats” says. Did you mean “branch-counts”?',
    ],
    ko: [
      'data/library-survey/figures.csv:9:23 오류 BD202: “branch-count”: 없는 출처입니다(수치 “seats”). 혹시 “branch-counts”인가요?',
    ],
  },
  {
    name: 'unknown sources in the plan',
    several: 'two edits, two faults',
    edits: [
      edit('briefing.yaml', 'source: town-paper', 'source: townpaper'),
      edit('briefing.yaml', 'steps: {template: columns}', 'steps: {template: columns, sources: [press]}'),
    ],
    en: [
      'data/library-survey/briefing.yaml:6:9 error BD202: no source is called “townpaper”. Did you mean “town-paper”?',
      'data/library-survey/briefing.yaml:18:40 error BD202: no source is called “press”. Add it to sources.yaml.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:6:9 오류 BD202: “townpaper”: 없는 출처입니다. 혹시 “town-paper”인가요?',
      'data/library-survey/briefing.yaml:18:40 오류 BD202: “press”: 없는 출처입니다. sources.yaml에 추가하십시오.',
    ],
  },
  {
    name: 'an unknown chart',
    edits: [edit('briefing.yaml', 'chart: seats,', 'chart: saets,')],
    en: ['data/library-survey/briefing.yaml:17:35 error BD161: no chart is called “saets”. Did you mean “seats”?'],
    ko: ['data/library-survey/briefing.yaml:17:35 오류 BD161: “saets”: 없는 차트입니다. 혹시 “seats”인가요?'],
  },
  {
    name: 'an unknown specification of a chart',
    edits: [edit('briefing.yaml', 'spec: gap-bars', 'spec: gapbars')],
    en: [
      'data/library-survey/briefing.yaml:29:11 error BD600: there is no chart “gapbars.vl.json” in templates/charts. Did you mean “gap-bars”?',
    ],
    ko: [
      'data/library-survey/briefing.yaml:29:11 오류 BD600: templates/charts에 “gapbars.vl.json” 차트가 없습니다. 혹시 “gap-bars”인가요?',
    ],
  },
  {
    name: 'an unknown template of a slide',
    edits: [edit('briefing.yaml', 'steps: {template: columns}', 'steps: {template: column}')],
    en: [
      'data/library-survey/briefing.yaml:18:21 error BD408: there is no template “column” in templates/slides. Did you mean “columns”?',
    ],
    ko: [
      'data/library-survey/briefing.yaml:18:21 오류 BD408: templates/slides에 “column” 템플릿이 없습니다. 혹시 “columns”인가요?',
    ],
  },
  {
    name: 'an unknown template of a deck',
    edits: [edit('briefing.yaml', 'template: seminar', 'template: seminary')],
    en: [
      'data/library-survey/briefing.yaml:37:15 error BD408: there is no template “seminary” in templates/decks. Did you mean “seminar”?',
    ],
    ko: [
      'data/library-survey/briefing.yaml:37:15 오류 BD408: templates/decks에 “seminary” 템플릿이 없습니다. 혹시 “seminar”인가요?',
    ],
  },
  {
    name: 'an unknown layout',
    edits: [edit('templates/slides/columns.hbs', 'layout="columns"', 'layout="collums"')],
    en: ['templates/slides/columns.hbs:2:1 error BD501: the theme has no layout “collums”. Did you mean “columns”?'],
    ko: ['templates/slides/columns.hbs:2:1 오류 BD501: 테마에 “collums” 레이아웃이 없습니다. 혹시 “columns”인가요?'],
  },
  {
    name: 'an unknown audience',
    edits: [],
    audiences: ['library-bord'],
    en: ['error BD901: the briefing “library-survey” has no audience “library-bord”. Did you mean “library-board”?'],
    ko: ['오류 BD901: 브리핑 “library-survey”에 “library-bord” 청중이 없습니다. 혹시 “library-board”인가요?'],
  },
  {
    name: 'audiences that are far from all',
    edits: [],
    audiences: ['everybody'],
    en: [
      'error BD901: the briefing “library-survey” has no audience “everybody”. It has: library-board, town-council.',
    ],
    ko: ['오류 BD901: 브리핑 “library-survey”에 “everybody” 청중이 없습니다. 있는 청중: library-board, town-council.'],
  },
  {
    name: 'an unknown language of an audience',
    edits: [edit('briefing.yaml', 'language: en', 'language: ne')],
    en: [
      'data/library-survey/briefing.yaml:52:15 error BD159: the briefing “library-survey” cannot be built in the language “ne”. Did you mean “en”?',
    ],
    ko: [
      'data/library-survey/briefing.yaml:52:15 오류 BD159: 브리핑 “library-survey”은(는) “ne” 언어로 만들 수 없습니다. 혹시 “en”인가요?',
    ],
  },
  {
    name: 'a language asked for that has no article',
    edits: [],
    language: 'zz',
    en: [
      'error BD902: the briefing “library-survey” cannot be built in the language “zz”. It has: en, ko. A language needs an article and a file in templates/locales.',
    ],
    ko: [
      '오류 BD902: 브리핑 “library-survey”은(는) “zz” 언어로 만들 수 없습니다. 있는 언어: en, ko. 언어마다 원고와 templates/locales의 파일이 필요합니다.',
    ],
  },
  {
    name: 'an unknown deck and an unknown slide',
    several: 'two edits, two faults',
    edits: [
      rewrite('briefing.yaml', text =>
        text.replace('deck: board', 'deck: bord').replace('theme: policy', 'theme: police'),
      ),
      edit('briefing.yaml', 'slides: [seats, steps]', 'slides: [seats, stepps]'),
    ],
    en: [
      'data/library-survey/briefing.yaml:46:25 error BD160: no slide is called “stepps”. Did you mean “steps”?',
      'data/library-survey/briefing.yaml:53:11 error BD163: no deck is called “bord”. Did you mean “board”?',
    ],
    ko: [
      'data/library-survey/briefing.yaml:46:25 오류 BD160: “stepps”: 없는 슬라이드입니다. 혹시 “steps”인가요?',
      'data/library-survey/briefing.yaml:53:11 오류 BD163: “bord”: 없는 발표 자료입니다. 혹시 “board”인가요?',
    ],
  },
  {
    name: 'an unknown theme',
    edits: [rewrite('briefing.yaml', text => text.replaceAll('theme: policy', 'theme: police'))],
    en: [
      'data/library-survey/briefing.yaml:54:12 error BD556: there is no theme “police” in templates/themes. Did you mean “policy”?',
    ],
    ko: [
      'data/library-survey/briefing.yaml:54:12 오류 BD556: templates/themes에 “police” 테마가 없습니다. 혹시 “policy”인가요?',
    ],
  },
  {
    name: 'an unknown table',
    edits: [edit('briefing.yaml', 'table: branches', 'table: branch')],
    en: [
      'data/library-survey/briefing.yaml:14:12 error BD162: no table of the article is called “branch”. Did you mean “branches”?',
    ],
    ko: ['data/library-survey/briefing.yaml:14:12 오류 BD162: “branch”: 원고에 없는 표입니다. 혹시 “branches”인가요?'],
  },
  {
    name: 'rows beyond the end of a table',
    edits: [edit('briefing.yaml', 'table: branches', 'table: branches\n    rows: 3-6')],
    en: [
      'data/library-survey/briefing.yaml:15:11 error BD164: the table “branches” has 4 rows, but row 6 is asked for. End at row 4 or before.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:15:11 오류 BD164: “branches” 표는 4행인데 6행까지 지정되어 있습니다. 4행 안에서 끝내십시오.',
    ],
  },
  {
    name: 'an unknown briefing',
    edits: ['article.en.md', 'article.ko.md', 'briefing.yaml', 'figures.csv', 'sources.yaml'].map(remove),
    en: ['error BD100: there is no briefing “library-survey”. Make the folder data/library-survey.'],
    ko: ['오류 BD100: “library-survey”: 없는 브리핑입니다. data/library-survey 폴더를 만드십시오.'],
  },
  {
    name: 'a figure twice',
    edits: [append('figures.csv', 'seats,,420,0,count,,,,branch-counts,2022,Seats in place,현재 열람석,,\r\n')],
    en: [
      'data/library-survey/figures.csv:13:1 error BD287: the figure “seats” is here a second time; the first is on line 9. Keep one of them, or give this one another id.',
    ],
    ko: [
      'data/library-survey/figures.csv:13:1 오류 BD287: “seats” 수치가 두 번 있습니다. 처음은 9행입니다. 하나만 남기거나 다른 id를 붙이십시오.',
    ],
  },
  {
    name: 'two figures of a group with one label',
    edits: [cell('visits.hill', 'label.en', 'Harbor Branch')],
    en: [
      'data/library-survey/figures.csv:7:1 error BD299: two figures of the group “visits” are called “Harbor Branch”; the first is on line 6. Give each its own label.',
    ],
    ko: [
      'data/library-survey/figures.csv:7:1 오류 BD299: “visits” 묶음에 “Harbor Branch” 이름표가 두 번 있습니다. 처음은 6행입니다. 이름표를 서로 다르게 쓰십시오.',
    ],
  },
  {
    name: 'a slide twice',
    edits: [edit('article.en.md', ':::slide{#desk}', ':::slide{#visits}')],
    en: [
      'data/library-survey/article.en.md:76:1 error BD314: slide “visits” is here a second time; the first is in line 26. Give one of them another id.',
    ],
    ko: [
      'data/library-survey/article.en.md:76:1 오류 BD314: id가 “visits”인 슬라이드가 두 번 나옵니다. 첫 번째는 26행에 있습니다. 둘 중 하나의 id를 바꾸십시오.',
    ],
  },
  {
    name: 'a slide twice in a deck',
    edits: [edit('briefing.yaml', 'slides: [seats, steps]', 'slides: [seats, steps, visits]')],
    en: [
      'data/library-survey/briefing.yaml:46:32 error BD154: the slide “visits” is in the deck “board” a second time; the first is on line 43. Keep one of them.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:46:32 오류 BD154: “board” 발표 자료에 “visits” 슬라이드가 두 번 있습니다. 처음은 43행입니다. 하나만 남기십시오.',
    ],
  },
  {
    name: 'a table twice',
    edits: [
      edit(
        'article.en.md',
        '## What the town can do',
        '<!-- table: branches -->\n\n| A |\n| --- |\n| B |\n\n## What the town can do',
      ),
    ],
    en: [
      'data/library-survey/article.en.md:49:1 error BD337: table “branches” is named a second time; the first is in line 36. Give one of them another id.',
    ],
    ko: [
      'data/library-survey/article.en.md:49:1 오류 BD337: id가 “branches”인 표가 두 번 나옵니다. 첫 번째는 36행에 있습니다. 둘 중 하나의 id를 바꾸십시오.',
    ],
  },
  {
    name: 'a source twice',
    edits: [append('sources.yaml', '\ntown-paper: {short: Paper, full: Paper}\n')],
    en: [
      'data/library-survey/sources.yaml:18:1 error BD121: the key “town-paper” is here a second time; the first is on line 13. Keep one of them.',
    ],
    ko: [
      'data/library-survey/sources.yaml:18:1 오류 BD121: “town-paper” 키가 두 번 있습니다. 처음은 13행입니다. 하나만 남기십시오.',
    ],
  },
  {
    name: 'a key twice in the plan',
    edits: [
      edit(
        'briefing.yaml',
        '  steps: {template: columns}',
        '  steps: {template: columns}\n  visits: {template: columns}',
      ),
    ],
    en: [
      'data/library-survey/briefing.yaml:19:3 error BD121: the key “visits” is here a second time; the first is on line 11. Keep one of them.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:19:3 오류 BD121: “visits” 키가 두 번 있습니다. 처음은 11행입니다. 하나만 남기십시오.',
    ],
  },
  {
    name: 'a slide that the language being built lacks',
    edits: [rewrite('article.ko.md', text => text.replace(/:::slide\{#visits\}[\s\S]*?:::\n/, ''))],
    audiences: ['town-council'],
    en: [
      'data/library-survey/briefing.yaml:43:28 error BD169: the slide “visits” is not in the article in “ko”. Write it as :::slide{#visits} in data/library-survey/article.ko.md.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:43:28 오류 BD169: “visits” 슬라이드가 “ko” 원고에 없습니다. data/library-survey/article.ko.md에 :::slide{#visits} 블록을 쓰십시오.',
    ],
  },
  {
    name: 'slides that the other language lacks',
    edits: [
      rewrite('article.ko.md', text =>
        text.replace(/:::slide\{#visits\}[\s\S]*?:::\n/, '').replace(/:::slide\{#desk\}[\s\S]*?:::\n/, ''),
      ),
    ],
    deck: 'same',
    en: [
      'data/library-survey/article.ko.md:1:1 notice BD167: this article lacks 2 slides that another has: visits, desk.',
    ],
    ko: [
      'data/library-survey/article.ko.md:1:1 알림 BD167: 다른 원고에 있는 슬라이드 2개가 이 원고에 없습니다: visits, desk.',
    ],
  },
  {
    name: 'a slide that no article has, and one that is not in the plan',
    several: 'two edits, two faults',
    edits: [
      edit(
        'briefing.yaml',
        '  desk: {template: closing}',
        '  desk: {template: closing}\n  evening: {template: points}',
      ),
      edit('article.en.md', ':::slide{#desk}', ':::slide{#extra}\n### More\n- Words\n:::\n\n:::slide{#desk}'),
    ],
    deck: 'same',
    en: [
      'data/library-survey/briefing.yaml:20:3 warning BD166: no article has the slide “evening”. Write it as :::slide{#evening} in the articles.',
      'data/library-survey/article.en.md:76:1 notice BD195: not shown anywhere: the slide “extra” (in no deck). Add them in briefing.yaml where they should be shown, or delete them.',
      'data/library-survey/article.ko.md:1:1 notice BD167: this article lacks 1 slide that another has: extra.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:20:3 경고 BD166: “evening”: 어느 원고에도 없는 슬라이드입니다. 원고에 :::slide{#evening} 블록을 쓰십시오.',
      'data/library-survey/article.en.md:76:1 알림 BD195: 표시되지 않는 것: 슬라이드 “extra”(어느 발표 자료에도 없음). briefing.yaml에서 표시할 곳에 이름을 쓰거나 지우십시오.',
      'data/library-survey/article.ko.md:1:1 알림 BD167: 다른 원고에 있는 슬라이드 1개가 이 원고에 없습니다: extra.',
    ],
  },
  {
    name: 'a table that the language being built lacks',
    edits: [edit('article.en.md', '<!-- table: branches -->', '')],
    en: [
      'data/library-survey/briefing.yaml:14:12 error BD170: data/library-survey/article.en.md has no table “branches”. Put <!-- table: branches --> before the table.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:14:12 오류 BD170: data/library-survey/article.en.md에 “branches” 표가 없습니다. 표 앞에 <!-- table: branches -->를 쓰십시오.',
    ],
  },
  {
    name: 'a table of different shape in the two languages',
    edits: [edit('article.ko.md', '| 언덕분관 | [2015년](plain:) | [9,120회](fig:visits.hill) |\n', '')],
    en: [
      'data/library-survey/article.ko.md:36:1 error BD168: the table “branches” has 3 x 3 cells here, but 4 x 3 in data/library-survey/article.en.md:36. Give both the same rows and columns.',
    ],
    ko: [
      'data/library-survey/article.ko.md:36:1 오류 BD168: “branches” 표가 여기에서는 3 x 3칸인데 data/library-survey/article.en.md:36에서는 4 x 3칸입니다. 두 표의 행과 열을 같게 하십시오.',
    ],
  },
  {
    name: 'texts that the language being built lacks',
    several: 'five edits, five texts',
    edits: [
      edit(
        'briefing.yaml',
        'title: {en: Libraries after Work, ko: 퇴근 후의 도서관}',
        'title: {en: Libraries after Work}',
      ),
      edit(
        'briefing.yaml',
        'title: {en: What the town can do, ko: 시가 할 수 있는 일}',
        'title: {en: What the town can do}',
      ),
      edit(
        'briefing.yaml',
        'title: {en: Visits in a year by branch, ko: 도서관별 연간 방문}',
        'title: {en: Visits in a year by branch}',
      ),
      cell('visits.hill', 'label.ko', ''),
      edit(
        'sources.yaml',
        "short: {en: 'Sample Town, Reader Survey 2023 (invented)', ko: '예시시, ‘2023년 이용자 조사’(가상 자료)'}",
        "short: {en: 'Sample Town, Reader Survey 2023 (invented)'}",
      ),
    ],
    audiences: ['town-council'],
    en: [
      'data/library-survey/briefing.yaml:1:1 error BD171: “title” is missing here in the language “ko”. Add the text in “ko”.',
      'data/library-survey/briefing.yaml:22:3 error BD171: “title” is missing here in the language “ko”. Add the text in “ko”.',
      'data/library-survey/briefing.yaml:44:9 error BD171: “title” is missing here in the language “ko”. Add the text in “ko”.',
      'data/library-survey/figures.csv:7:1 error BD171: the figure “visits.hill” of a chart has no label in the language “ko”. Write it in the column label.ko.',
      'data/library-survey/sources.yaml:3:1 error BD423: the slide “evenings” uses the source “reader-survey”, which has no short text in the language “ko”. Add “ko” to its short in sources.yaml.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:1:1 오류 BD171: 여기의 “title” 항목에 “ko” 글이 없습니다. “ko” 글을 추가하십시오.',
      'data/library-survey/briefing.yaml:22:3 오류 BD171: 여기의 “title” 항목에 “ko” 글이 없습니다. “ko” 글을 추가하십시오.',
      'data/library-survey/briefing.yaml:44:9 오류 BD171: 여기의 “title” 항목에 “ko” 글이 없습니다. “ko” 글을 추가하십시오.',
      'data/library-survey/figures.csv:7:1 오류 BD171: 차트에 쓰인 “visits.hill” 수치에 “ko” 이름표가 없습니다. label.ko 열에 쓰십시오.',
      'data/library-survey/sources.yaml:3:1 오류 BD423: 슬라이드 “evenings”의 출처 “reader-survey”에 “ko” 언어의 short 글이 없습니다. sources.yaml의 short에 “ko” 글을 추가하십시오.',
    ],
  },
];
