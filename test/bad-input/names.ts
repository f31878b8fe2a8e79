// Bad input: names that name nothing, names given twice, and what one language has and the other lacks.
import { append, cell, edit, type Row, remove, rewrite } from './row.ts';

export const names: readonly Row[] = [
  {
    name: 'an unknown figure in the article',
    edits: [edit('article.en.md', '[KRW 1.2 billion](fig:budget)', '[KRW 1.2 billion](fig:bugdet)')],
    en: [], ko: [],
  },
  {
    name: 'an unknown figure in the article of the other language',
    edits: [edit('article.ko.md', '계획은 [12억 원](fig:budget)', '계획은 [12억 원](fig:예산)')],
    en: [], ko: [],
  },
  {
    name: 'unknown figures in a chart',
    edits: [
      edit('briefing.yaml', 'figures: [seats-asked, seats]', 'figures: [seats-asked, seat]'),
      edit('briefing.yaml', 'group: visits', 'group: visit'),
      edit('briefing.yaml', 'named: {gap: seats-missing}', 'named: {gap: seats-mising}'),
      edit('briefing.yaml', '{seats-asked: data,', '{seats-aksed: data,'),
    ],
    en: [], ko: [],
  },
  {
    name: 'an unknown figure in a claim',
    edits: [edit('briefing.yaml', 'evening-share > 1/2', 'evenings-share > 1/2')],
    en: [], ko: [],
  },
  {
    name: 'an unknown figure in a formula, and as a base',
    edits: [
      cell('seats-missing', 'formula', 'seats-asked - saets'),
      cell('evening-share', 'base', 'reader-asked'),
    ],
    en: [], ko: [],
  },
  {
    name: 'an unknown source of a figure',
    edits: [cell('seats', 'source', 'branch-count')],
    en: [], ko: [],
  },
  {
    name: 'unknown sources in the plan',
    edits: [
      edit('briefing.yaml', 'source: town-paper', 'source: townpaper'),
      edit('briefing.yaml', 'steps: {template: columns}', 'steps: {template: columns, sources: [press]}'),
    ],
    en: [], ko: [],
  },
  {
    name: 'an unknown chart',
    edits: [edit('briefing.yaml', 'chart: seats,', 'chart: saets,')],
    en: [], ko: [],
  },
  {
    name: 'an unknown specification of a chart',
    edits: [edit('briefing.yaml', 'spec: gap-bars', 'spec: gapbars')],
    en: [], ko: [],
  },
  {
    name: 'an unknown template of a slide',
    edits: [edit('briefing.yaml', 'steps: {template: columns}', 'steps: {template: column}')],
    en: [], ko: [],
  },
  {
    name: 'an unknown template of a deck',
    edits: [edit('briefing.yaml', 'template: seminar', 'template: seminary')],
    en: [], ko: [],
  },
  {
    name: 'an unknown layout',
    edits: [edit('templates/slides/columns.hbs', 'layout="columns"', 'layout="collums"')],
    en: [], ko: [],
  },
  {
    name: 'an unknown audience',
    edits: [],
    audiences: ['library-bord'],
    en: [], ko: [],
  },
  {
    name: 'audiences that are far from all',
    edits: [],
    audiences: ['everybody'],
    en: [], ko: [],
  },
  {
    name: 'an unknown language of an audience',
    edits: [edit('briefing.yaml', 'language: en', 'language: ne')],
    en: [], ko: [],
  },
  {
    name: 'a language asked for that has no article',
    edits: [],
    language: 'fr',
    en: [], ko: [],
  },
  {
    name: 'an unknown deck and an unknown slide',
    edits: [
      rewrite('briefing.yaml', text => text.replace('deck: board', 'deck: bord').replace('theme: policy', 'theme: police')),
      edit('briefing.yaml', 'slides: [seats, steps]', 'slides: [seats, stepps]'),
    ],
    en: [], ko: [],
  },
  {
    name: 'an unknown theme',
    edits: [rewrite('briefing.yaml', text => text.replaceAll('theme: policy', 'theme: police'))],
    en: [], ko: [],
  },
  {
    name: 'an unknown table',
    edits: [edit('briefing.yaml', 'table: branches', 'table: branch')],
    en: [], ko: [],
  },
  {
    name: 'rows beyond the end of a table',
    edits: [edit('briefing.yaml', 'table: branches', 'table: branches\n    rows: 3-6')],
    en: [], ko: [],
  },
  {
    name: 'an unknown briefing',
    edits: ['article.en.md', 'article.ko.md', 'briefing.yaml', 'figures.csv', 'sources.yaml'].map(remove),
    en: [], ko: [],
  },
  {
    name: 'a figure twice',
    edits: [append('figures.csv', 'seats,,420,0,count,,,,branch-counts,2022,Seats in place,현재 열람석,,\r\n')],
    en: [], ko: [],
  },
  {
    name: 'two figures of a group with one label',
    edits: [cell('visits.hill', 'label.en', 'Harbor Branch')],
    en: [], ko: [],
  },
  {
    name: 'a slide twice',
    edits: [edit('article.en.md', ':::slide{#desk}', ':::slide{#visits}')],
    en: [], ko: [],
  },
  {
    name: 'a slide twice in a deck',
    edits: [edit('briefing.yaml', 'slides: [seats, steps]', 'slides: [seats, steps, visits]')],
    en: [], ko: [],
  },
  {
    name: 'a table twice',
    edits: [edit('article.en.md', '## What the town can do', '<!-- table: branches -->\n\n| A |\n| --- |\n| B |\n\n## What the town can do')],
    en: [], ko: [],
  },
  {
    name: 'a source twice',
    edits: [append('sources.yaml', "\ntown-paper: {short: Paper, full: Paper}\n")],
    en: [], ko: [],
  },
  {
    name: 'a key twice in the plan',
    edits: [edit('briefing.yaml', '  steps: {template: columns}', '  steps: {template: columns}\n  visits: {template: columns}')],
    en: [], ko: [],
  },
  {
    name: 'a slide that the language being built lacks',
    edits: [rewrite('article.ko.md', text => text.replace(/:::slide\{#visits\}[\s\S]*?:::\n/, ''))],
    audiences: ['town-council'],
    en: [], ko: [],
  },
  {
    name: 'slides that the other language lacks',
    edits: [
      rewrite('article.ko.md', text => text.replace(/:::slide\{#visits\}[\s\S]*?:::\n/, '').replace(/:::slide\{#desk\}[\s\S]*?:::\n/, '')),
    ],
    deck: 'same',
    en: [], ko: [],
  },
  {
    name: 'a slide that no article has, and one that is not in the plan',
    edits: [
      edit('briefing.yaml', '  desk: {template: closing}', '  desk: {template: closing}\n  evening: {template: points}'),
      edit('article.en.md', ':::slide{#desk}', ':::slide{#extra}\n### More\n- Words\n:::\n\n:::slide{#desk}'),
    ],
    deck: 'same',
    en: [], ko: [],
  },
  {
    name: 'a table that the language being built lacks',
    edits: [edit('article.en.md', '<!-- table: branches -->', '')],
    en: [], ko: [],
  },
  {
    name: 'a table of different shape in the two languages',
    edits: [edit('article.ko.md', '| 언덕분관 | [2015년](plain:) | [9,120회](fig:visits.hill) |\n', '')],
    en: [], ko: [],
  },
  {
    name: 'texts that the language being built lacks',
    edits: [
      edit('briefing.yaml', 'title: {en: Libraries after Work, ko: 퇴근 후의 도서관}', 'title: {en: Libraries after Work}'),
      edit('briefing.yaml', 'title: {en: What the town can do, ko: 시가 할 수 있는 일}', 'title: {en: What the town can do}'),
      edit('briefing.yaml', 'title: {en: Visits in a year by branch, ko: 도서관별 연간 방문}', 'title: {en: Visits in a year by branch}'),
      cell('visits.hill', 'label.ko', ''),
      edit('sources.yaml', "short: {en: 'Sample Town, Reader Survey 2023 (invented)', ko: '예시시, ‘2023년 이용자 조사’(가상 자료)'}", "short: {en: 'Sample Town, Reader Survey 2023 (invented)'}"),
    ],
    audiences: ['town-council'],
    en: [], ko: [],
  },
];
