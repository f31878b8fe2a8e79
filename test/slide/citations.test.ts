import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import type { Briefing } from '../../src/briefing/model/briefing.ts';
import { buildDecks } from '../../src/build/build.ts';
import { sourceLine, sourceTable } from '../../src/slide/citations.ts';
import { en, ko } from '../briefing/locales.ts';
import { bytesOf } from '../project-files.ts';
import { bake } from '../small-project.ts';
import { figures, smallBriefing } from './small-briefing.ts';

/** What the source lines of a slide say when its two figures of one source hold for these dates, and the citation is this one. */
async function cited(citation: string, dates: readonly string[]): Promise<readonly (string | undefined)[]> {
  const { briefing } = await smallBriefing('# T\n\n:::slide{#a}\n### A\n:::\n', 'points');
  const place = { file: 'figures.csv', line: 2, column: 1 };
  const [first] = figures.values();
  if (!first) throw new Error('no figure');
  const dated: Briefing = {
    ...briefing,
    figures: new Map(dates.map((asOf, index) => [`f${index}`, { ...first, id: `f${index}`, source: 'office', asOf }])),
    sources: new Map([['office', { id: 'office', short: { en: citation, ko: citation }, full: {}, about: {}, place }]]),
  };
  const evidence = { key: 'a', figures: [...dated.figures.keys()], sources: [], place };
  return [en, ko].map(locale => {
    const line = sourceLine(evidence, dated, locale, () => {}).paragraphs.at(-1);
    return line?.runs.map(({ text }) => text).join('');
  });
}

it.each<[string, readonly string[], string, string]>([
  ['Statistics Office', ['2024-08'], 'Statistics Office (as of August 2024).', 'Statistics Office(2024년 8월 기준).'],
  ['Office, Survey 2025', ['2025-03'], 'Office, Survey 2025.', 'Office, Survey 2025.'],
  ['Office (12 May 2024)', ['2024'], 'Office (12 May 2024).', 'Office (12 May 2024).'],
  ['Office, Survey 2022', ['2024'], 'Office, Survey 2022 (as of 2024).', 'Office, Survey 2022(2024년 기준).'],
  ['Report 12024', ['2024'], 'Report 12024 (as of 2024).', 'Report 12024(2024년 기준).'],
  ['Office', ['2024-Q3'], 'Office (as of Q3 2024).', 'Office(2024년 3분기 기준).'],
  ['Office', ['2024-08-06/2024-08-19'], 'Office (as of 6–19 August 2024).', 'Office(2024. 8. 6.~8. 19. 기준).'],
  ['Office 2023/24', ['2023/24'], 'Office 2023/24.', 'Office 2023/24.'],
  ['Office 2023', ['2023/24'], 'Office 2023 (as of 2023/24).', 'Office 2023(2023/24년 기준).'],
  ['Office', ['2022', '2022'], 'Office (as of 2022).', 'Office(2022년 기준).'],
  ['Office 2022', ['2022', '2023'], 'Office 2022 (as of 2022, 2023).', 'Office 2022(2022년, 2023년 기준).'],
  ['Office', ['2024', '2022', '2023'], 'Office (as of 2022–2024).', 'Office(2022~2024년 기준).'],
  ['Office', ['2024-01', '2024-02', '2024-03'], 'Office (as of 2024).', 'Office(2024년 기준).'],
])('“%s” for figures of %j', async (citation, dates, english, korean) => {
  const [inEnglish, inKorean] = await cited(citation, dates);
  expect([inEnglish, inKorean]).toEqual([`Source: ${english}`, `자료: ${korean}`]);
});

test('the rows of the table of sources stand at their sources, where they can be shortened', async () => {
  const { briefing } = await smallBriefing('# T\n\n:::slide{#a}\n### A\n:::\n', 'points');
  const at = (file: string, line: number) => ({ file, line, column: 1 });
  const source = (id: string, line: number) =>
    [id, { id, short: { en: id }, full: { en: `${id} in full` }, about: {}, place: at('sources.yaml', line) }] as const;
  const sources = new Map([source('office', 3), source('survey', 9)]);
  const evidence = { key: 'a', figures: [], sources: ['survey', 'office'], place: at('article.en.md', 5) };
  const { header, rows } = sourceTable([evidence], { ...briefing, sources }, en, at('sources.hbs', 4));
  const places = rows.map(row =>
    row.flatMap(({ place, paragraphs }) => [place, ...paragraphs.map(each => each.place)]),
  );
  expect(places.map(row => row.map(({ file, line }) => `${file}:${line}`))).toEqual([
    ['sources.yaml:9', 'sources.yaml:9', 'sources.yaml:9', 'sources.yaml:9'],
    ['sources.yaml:3', 'sources.yaml:3', 'sources.yaml:3', 'sources.yaml:3'],
  ]);
  expect(header.map(({ place: { file } }) => file)).toEqual(['sources.hbs', 'sources.hbs']);
});

describe('a source typed by hand beside the line that the deck writes', { timeout: 60_000 }, () => {
  const said = async (audience: string, en: string, ko: string, language: 'en' | 'ko') => {
    const changes = [
      ['- In the morning', `${en}\n\n- In the morning`],
      ['- 아침에는', `${ko}\n\n- 아침에는`],
      ['language: ko, deck: short', 'language: ko, deck: long'],
    ] as const;
    const { diagnostics } = await bake(buildDecks, changes, { audiences: [audience] });
    return diagnostics
      .filter(({ code }) => code === 'BD396')
      .map(({ what, severity }) => `${severity} ${what[language]}`);
  };

  test.each([
    'Source: Baker’s diary',
    'Sources: diary and till',
    '(Source: Baker’s diary)',
    '*Source:* Baker’s diary',
    'source : diary',
  ])('is told of: %s', async text => {
    expect(await said('neighbours', text, '', 'en')).toEqual([
      `warning “${text.replaceAll('*', '')}” is a source typed by hand, and the deck writes its own below it, so the slide would name its sources twice.`,
    ]);
  });

  test.each(['자료: 제빵 일지', '자료：제빵 일지', '출처: 제빵 일지', '(자료: 제빵 일지)', '**자료**: 제빵 일지'])(
    'is told of: %s',
    async text => {
      expect(await said('mayor', '', text, 'ko')).toEqual([
        `warning “${text.replaceAll('*', '')}”은(는) 직접 적은 출처입니다. 출처는 슬라이드 아래에 자동으로 표시되므로 두 번 나옵니다.`,
      ]);
    },
  );

  test.each([
    ['Source of flour: the mill', '자료가 없는 날은 뺐다'],
    ['Open source: no', '자료 조사: 세 번'],
    ['The source is the diary', '출처는 제빵 일지'],
  ])('is not: %s, %s', async (en, ko) => {
    expect(await said('neighbours', en, ko, 'en')).toEqual([]);
    expect(await said('mayor', en, ko, 'ko')).toEqual([]);
  });
});

test.each([
  ['neighbours', 'Source: Baker’s diary (as of 2021)'],
  ['mayor', '자료: 제빵 일지(2021년 기준)'],
])(
  'the alternative text of a chart says the date that the source line says: %s',
  { timeout: 60_000 },
  async (audience, source) => {
    const { decks } = await bake(buildDecks, [], { audiences: [audience] });
    const slides = Object.entries(unzipSync(bytesOf(decks[0]))).filter(([path]) => /slides\/slide\d+\.xml$/.test(path));
    const alts = slides.flatMap(([, bytes]) =>
      [...strFromU8(bytes).matchAll(/descr="([^"]*)"/g)].map(match => match[1]),
    );
    expect(alts.filter(alt => alt?.endsWith(source))).toHaveLength(1);
  },
);
