// A small briefing in two languages, built as far as its manifest, with one thing or another changed: the matter of these tests.

import { formatFigure } from '../../src/briefing/figures/form.ts';
import { resolveFormulas } from '../../src/briefing/figures/formula/formula.ts';
import { parseFigures } from '../../src/briefing/figures/parse-figures.ts';
import type { Briefing } from '../../src/briefing/model/briefing.ts';
import type { Figures } from '../../src/briefing/model/figure.ts';
import type { Locale } from '../../src/briefing/model/locale.ts';
import type { PlannedChart, PlannedSlide } from '../../src/briefing/model/plan.ts';
import type { Manifest } from '../../src/changes/manifest/manifest.ts';
import type { ManifestInput } from '../../src/changes/manifest/manifest-shapes.ts';
import { manifestOf } from '../../src/changes/manifest/write-manifest.ts';
import type { Picture } from '../../src/chart/picture.ts';
import type { Paragraph, Slide, TableCell } from '../../src/slide/slide.ts';
import {
  at,
  fill,
  inEnglish,
  inKorean,
  layout,
  paragraph,
  placeholder,
  run,
  slide,
  tableStyle,
  theme,
  typeset,
} from '../typeset/small-theme.ts';

const FIGURES = `id,value,decimals,unit,base,formula,source,as_of,label.en,label.ko
wish,62.5,1,percent,asked,,town-2023,2023-05,Want longer hours,연장 희망
use,24.0,1,percent,asked,,town-2023,2023-05,Come after work,퇴근 후 이용
gap,,1,percentage points,,wish - use,town-2023,2023-05,Gap,격차
asked,400,0,count,,,town-2023,2023-05,readers asked,조사 대상 이용자
spare,7,0,count,,,town-2023,2023-05,Spare rooms,예비 공간
`;

type Language = 'en' | 'ko';

/** What each slide says; `{wish}` is a figure, `{wish as nearly two thirds}` one in words. */
export interface Words {
  readonly hours: string;
  readonly note: string;
  readonly spoken: string;
  readonly plan: string;
  readonly steps: string;
  readonly rooms: string;
  readonly table: readonly (readonly string[])[];
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    hours: '{wish} want longer hours, only {use} come after work',
    note: 'Note: Gap is calculated (62.5 − 24.0).',
    spoken: 'In the survey {wish} of the readers asked for longer hours.',
    plan: 'Open until nine',
    steps: 'Nearly two thirds of the readers ask for it: {wish as two thirds}.',
    rooms: 'Where the lamps are',
    table: [
      ['Room', 'Lamps'],
      ['Hall', 'six'],
      ['Attic', 'none'],
    ],
  },
  ko: {
    hours: '연장을 바라는 이용자는 {wish}, 퇴근 후 이용은 {use}에 불과',
    note: '주: 격차: 계산한 값(62.5 − 24.0).',
    spoken: '조사에서 이용자의 {wish}가 연장을 요청했다.',
    plan: '밤 아홉 시까지 연다',
    steps: '이용자의 셋 중 둘이 바란다: {wish as 셋 중 둘}.',
    rooms: '조명이 있는 곳',
    table: [
      ['방', '조명'],
      ['열람실', '여섯'],
      ['다락', '없음'],
    ],
  },
};

export interface Edition {
  /** Texts of the table of figures to replace: `[['62.5', '65.0']]`. */
  readonly figures?: readonly (readonly [old: string, now: string])[];
  readonly words?: Partial<Words>;
  /** Slides in another order, or without one. */
  readonly order?: readonly string[];
  readonly holds?: readonly string[];
  readonly footer?: string;
  readonly audience?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

const place = { file: 'briefing.yaml', line: 1, column: 1 };
const LOCALES: Readonly<Record<Language, Locale>> = { en: inEnglish, ko: inKorean };

export function edition(language: Language, own: Edition = {}): Manifest {
  return manifestOf(inputOf(language, own));
}

export function inputOf(language: Language, own: Edition = {}): ManifestInput {
  const locale = LOCALES[language];
  const briefing = briefingOf(own);
  const words: Words = { ...WORDS[language], ...own.words };
  const all = slidesOf(words, briefing.figures, locale);
  const slides = (own.order ?? ['hours', 'plan', 'rooms']).flatMap(key => all.filter(each => each.key === key));
  const values = [...briefing.figures.values()].slice(0, 3).map(figure => formatFigure(figure, locale));
  const picture: Picture = {
    chart: 'evenings',
    svg: `<svg>${values.join(' ')}</svg>`,
    png: new Uint8Array(),
    width: 400,
    height: 200,
    alt: `${values.join(' / ')}`,
  };
  return {
    briefing,
    audience: own.audience ?? 'council',
    locale,
    title: language === 'en' ? 'Library hours' : '도서관 개관 시간',
    footer: own.footer ?? 'Town council',
    program: '0.1.0',
    frames: typeset(slides, THEME, locale).frames,
    theme: THEME,
    pictures: new Map([['hours/chart', picture]]),
    inputs: new Map(Object.entries(own.inputs ?? { 'theme small': 'a1' })),
  };
}

const THEME = theme(
  [
    layout('chart', [
      placeholder('chart', { type: 'picture', box: [50, 100, 400, 200] }),
      placeholder('source', { style: 'small', box: [50, 460, 860, 40] }),
    ]),
    layout('points', [placeholder('body', { box: [50, 100, 420, 60] })]),
    layout('table', [placeholder('table', { type: 'table', box: [50, 100, 400, 150], style: 'table' })]),
  ],
  [tableStyle('table', { columns: [100, 300] })],
);

function slidesOf(words: Words, figures: Figures, locale: Locale): readonly Slide[] {
  const told = (text: string) => paragraphOf(text, figures, locale);
  const text = (name: string, words: string) => fill(name, { kind: 'text', paragraphs: words.split('\n').map(told) });
  const cells = (texts: readonly string[]): readonly TableCell[] =>
    texts.map(cell => ({ paragraphs: [told(cell)], place: at(1) }));
  const [header = [], ...rows] = words.table;
  const table = { header: cells(header), rows: rows.map(cells), title: words.rooms, place: at(1) };
  return [
    {
      ...slide('hours', 'chart', [
        text('title', words.hours),
        fill('chart', { kind: 'chart', chart: 'evenings' }),
        text('source', words.note),
      ]),
      notes: [told(words.spoken)],
    },
    slide('plan', 'points', [text('title', words.plan), text('body', words.steps)]),
    slide('rooms', 'table', [text('title', words.rooms), fill('table', { kind: 'table', table })]),
  ];
}

function paragraphOf(text: string, figures: Figures, locale: Locale): Paragraph {
  const runs = text
    .split(/(\{[^}]*\})/)
    .filter(part => part !== '')
    .map(part => {
      const [, id = '', words] = /^\{(\w+)(?: as (.*))?\}$/.exec(part) ?? [];
      const figure = figures.get(id);
      return figure ? run(words ?? formatFigure(figure, locale), at(1), { figure: id }) : run(part);
    });
  return { ...paragraph(''), runs };
}

function briefingOf({ figures = [], holds = ['wish > 50%'] }: Edition): Briefing {
  const csv = figures.reduce((text, [old, now]) => text.replaceAll(old, now), FIGURES);
  const planned: PlannedSlide = {
    id: 'hours',
    template: { value: 'chart', place },
    sources: [],
    options: {},
    holds: holds.map(value => ({ value, place })),
    place,
  };
  const chart: PlannedChart = {
    id: 'evenings',
    spec: { value: 'bars', place },
    figures: ['wish', 'use'].map(value => ({ value, place })),
    sort: 'none',
    colors: new Map(),
    named: new Map([['gap', { value: 'gap', place }]]),
    title: {},
    place,
  };
  const absent: PlannedSlide = { ...planned, id: 'absent', holds: [{ value: 'spare > 5', place }] };
  const source = (id: string, en: string, ko: string) =>
    [id, { id, short: { en, ko }, full: {}, about: {}, place }] as const;
  return {
    name: 'library',
    plan: {
      file: 'briefing.yaml',
      title: {},
      author: {},
      organization: {},
      source: { value: 'town-2023', place },
      slides: new Map([planned, absent].map(each => [each.id, each])),
      decks: new Map(),
      charts: new Map([['evenings', chart]]),
      audiences: new Map(),
    },
    figures: resolveFormulas(parseFigures('figures.csv', csv, fault), fault),
    sources: new Map([
      source('town-2023', 'Town, Readers’ Survey', '읍, ‘이용자 조사’'),
      source('town-2024', 'Town, Second Readers’ Survey', '읍, ‘제2차 이용자 조사’'),
    ]),
    articles: new Map(),
  };
}

function fault(diagnostic: { readonly what: { readonly en: string } }): void {
  throw new Error(diagnostic.what.en);
}
