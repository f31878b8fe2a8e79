// What a plan leaves out is filled from the articles: whole briefings without a plan, or with a part of one.
import { describe, expect, test } from 'vitest';
import type { Briefing } from '../../../src/briefing/model/briefing.ts';
import { slidesOf } from '../../../src/briefing/model/plan.ts';
import { readBriefing } from '../../../src/briefing/read-briefing.ts';
import { collect } from '../diagnose.ts';

const ENGLISH = `# Tea in Town

:::slide{#cover}
### Tea in Town
:::

## 1. What they drink

:::slide{#share}
### Adults drink tea
- [61.5%](fig:tea) of adults drink tea
- [20.1%](fig:coffee) of adults drink coffee
:::

:::slide{#word}
### An old word
> Tea is drunk to forget the din of the world.

T’ien Yiheng
:::

## What to do

:::slide{#steps}
### A good cup
1. **Boil** Bring water to the boil
2. **Pour** Serve at once
:::
`;

const KOREAN = `# 동네의 차

:::slide{#cover}
### 동네의 차
:::

## 1. 무엇을 마시나

:::slide{#share}
### 성인은 차를 마심
- [61.5%](fig:tea) 차를 마시는 성인
- [20.1%](fig:coffee) 커피를 마시는 성인
:::

:::slide{#word}
### 옛말
> 차를 마심은 세상의 소란을 잊기 위함이다.

전예형
:::

## 할 일

:::slide{#steps}
### 좋은 차 한 잔
1. **끓이기** 물을 끓인다
2. **따르기** 바로 낸다
:::
`;

const SOURCES = 'a: {short: A, full: A}\nb: {short: B, full: B}\n';

const FIGURES = `id,group,value,decimals,unit,as_of,label.en,label.ko
tea,drink,61.5,1,percent,2025,Drink tea,차를 마심
coffee,drink,20.1,1,percent,2025,Drink coffee,커피를 마심
`;

/** The files of a briefing in its folder; undefined ones are not there. */
async function read(files: Readonly<Record<string, string | undefined>>) {
  const { report, lines } = collect();
  const all = Object.entries({ 'article.en.md': ENGLISH, 'article.ko.md': KOREAN, 'figures.csv': FIGURES, ...files });
  const bytes = all.flatMap(([name, text]) =>
    text === undefined ? [] : [[`data/tea/${name}`, new TextEncoder().encode(text)] as const],
  );
  const briefing = await readBriefing(new Map(bytes), 'tea', report);
  return { briefing, english: lines('en'), korean: lines('ko') };
}

/** Each deck with its sections and slides, each audience with what it hears, as short texts. */
function shown(briefing: Briefing | undefined) {
  const { slides, decks, audiences, charts } = briefing?.plan ?? {};
  return {
    slides: [...(slides?.values() ?? [])].map(({ id, template }) => `${id}: ${template.value}`),
    decks: [...(decks?.values() ?? [])].map(
      deck => `${deck.id} (${deck.template.value}): ${slidesOf(deck).map(({ value }) => value)}`,
    ),
    sections: [...(decks?.values() ?? [])].flatMap(deck =>
      deck.sections.map(
        ({ id, title, slides: own }) => `${id}: ${title.en} / ${title.ko}: ${own.map(each => each.value)}`,
      ),
    ),
    charts: [...(charts?.values() ?? [])].map(
      ({ id, spec, sort, title }) => `${id}: ${spec.value}, ${sort}, ${title.en}`,
    ),
    audiences: [...(audiences?.values() ?? [])].map(
      ({ id, name, language, deck, theme, file }) =>
        `${id}: ${name.en}, ${language.value}, ${deck.value}, ${theme.value}, ${file?.value}`,
    ),
  };
}

describe('without a plan', () => {
  test('all slides of the articles are one deck, for one audience in each language', async () => {
    const { briefing, english } = await read({});
    expect(english).toEqual([]);
    expect(briefing?.plan.title).toEqual({ en: 'Tea in Town', ko: '동네의 차' });
    expect(shown(briefing)).toEqual({
      slides: ['cover: cover', 'share: key-figures', 'word: quote', 'steps: steps'],
      decks: ['talk (seminar): cover,share,word,steps'],
      sections: ['share: What they drink / 무엇을 마시나: share,word', 'steps: What to do / 할 일: steps'],
      charts: [],
      audiences: [
        'en: English, en, talk, policy, {briefing}.{language}',
        'ko: Korean, ko, talk, policy, {briefing}.{language}',
      ],
    });
  });

  test('one article is enough', async () => {
    const { briefing, english } = await read({ 'article.en.md': undefined });
    expect(english).toEqual([]);
    expect(briefing?.plan.title).toEqual({ ko: '동네의 차' });
    expect(shown(briefing).audiences).toEqual(['ko: undefined, ko, talk, policy, {briefing}.{language}']);
  });

  test('an article without figures needs no table, and one without headings has no sections', async () => {
    const plain = '# Tea\n\n:::slide{#one}\n### Tea\n:::\n\n:::slide{#two}\n### Leaves\n- Green\n- Black\n:::\n';
    const { briefing, english } = await read({
      'article.en.md': plain,
      'article.ko.md': undefined,
      'figures.csv': undefined,
    });
    expect(english).toEqual([]);
    expect(shown(briefing)).toMatchObject({
      slides: ['one: cover', 'two: points'],
      decks: ['talk (executive): one,two'],
      sections: [],
    });
  });

  test('the last slide closes the deck when it is called closing', async () => {
    const { briefing } = await read({
      'article.en.md': `${ENGLISH}\n:::slide{#closing}\n### Ask us\n- Tea office\n:::\n`,
      'article.ko.md': `${KOREAN}\n:::slide{#closing}\n### 문의\n- 차 담당\n:::\n`,
    });
    const deck = briefing?.plan.decks.get('talk');
    expect(deck?.closing.map(({ value }) => value)).toEqual(['closing']);
    expect(shown(briefing).sections[1]).toBe('steps: What to do / 할 일: steps');
  });

  test('what is filled in stands at the slide of the article', async () => {
    const { briefing } = await read({});
    const slide = briefing?.plan.slides.get('share');
    const place = { file: 'data/tea/article.en.md', line: 9, column: 1 };
    expect([slide?.place, slide?.template.place]).toEqual([place, place]);
    expect(briefing?.plan.decks.get('talk')?.sections[0]?.place).toMatchObject({ line: 7 });
    expect(briefing?.plan.file).toBe('data/tea/article.en.md');
  });
});

describe('a part of a plan is completed', () => {
  test('slides, decks and audiences that it leaves out', async () => {
    const { briefing, english } = await read({
      'briefing.yaml': 'title: Tea\nslides:\n  word: {template: points}\n  share: {holds: [tea > coffee]}\n',
    });
    expect(english).toEqual([]);
    expect(shown(briefing)).toMatchObject({
      slides: ['word: points', 'share: key-figures', 'cover: cover', 'steps: steps'],
      decks: ['talk (seminar): cover,share,word,steps'],
    });
    expect(briefing?.plan.slides.get('share')?.holds).toHaveLength(1);
  });

  test('decks of its own have the languages of the articles, one that names no slides has all', async () => {
    const { briefing, english } = await read({
      'briefing.yaml': 'decks:\n  short: {opening: [cover], closing: [steps]}\n  long: {template: lecture}\n',
    });
    expect(english).toEqual([]);
    expect(shown(briefing)).toMatchObject({
      decks: ['short (executive): cover,steps', 'long (lecture): cover,share,word,steps'],
      audiences: [
        'short-en: English, en, short, policy, {briefing}.{id}',
        'short-ko: Korean, ko, short, policy, {briefing}.{id}',
        'long-en: English, en, long, policy, {briefing}.{id}',
        'long-ko: Korean, ko, long, policy, {briefing}.{id}',
      ],
    });
  });

  test('an audience may say its language alone', async () => {
    const { briefing, english } = await read({
      'briefing.yaml': 'audiences:\n  mayor: {language: ko, theme: plain}\n',
    });
    expect(english).toEqual([]);
    expect(shown(briefing).audiences).toEqual(['mayor: mayor, ko, talk, plain, undefined']);
  });

  test('a slide that names a group has its figures as ranked bars', async () => {
    const { briefing, english } = await read({
      'briefing.yaml': 'slides:\n  share: {template: chart, chart: drink}\n',
    });
    expect(english).toEqual([]);
    expect(shown(briefing).charts).toEqual(['drink: ranked-bars, value, Adults drink tea']);
    expect(briefing?.plan.charts.get('drink')?.group?.value).toBe('drink');
  });

  test('a misspelt key is what is reported, not what it leaves out', async () => {
    const { english } = await read({ 'briefing.yaml': 'slides:\n  word: {tempalte: quote}\naudience: {}\n' });
    expect(english).toEqual([
      '3:1 error BD131: no key is called “audience” here. Did you mean “audiences”?',
      '2:10 error BD131: no key is called “tempalte” here. Did you mean “template”?',
    ]);
  });
});

describe('what cannot be filled in is said once', () => {
  const moved = KOREAN.replace(/(:::slide\{#share\}[\s\S]*?:::\n\n)(:::slide\{#word\}[\s\S]*?:::\n\n)/, '$2$1');
  const longer = `${KOREAN}\n:::slide{#more}\n### 더 있음\n- 하나\n:::\n`;

  test.each<[string, Readonly<Record<string, string | undefined>>, string, string]>([
    [
      'slides in another order',
      { 'article.ko.md': moved },
      '9:1 warning BD570: the slide “word” stands before “share” here, but after it in data/tea/article.en.md, whose order the deck has. Give both articles one order, or write the order of the deck under decks in briefing.yaml.',
      '9:1 warning BD570: “word” 슬라이드가 여기에서는 “share” 앞에 있으나, 발표 자료의 순서가 되는 data/tea/article.en.md에서는 뒤에 있습니다. 두 원고의 슬라이드 순서를 맞추거나, briefing.yaml의 decks에 순서를 적으십시오.',
    ],
    [
      'a heading in one article alone',
      { 'article.ko.md': KOREAN.replace('## 할 일', '').replace('## 1. 무엇을 마시나', '') },
      '9:1 error BD571: no heading “##” stands above the slide “share” here; in data/tea/article.en.md:7 it is in the section “What they drink”. Write its heading here, too: it names the section in this language.',
      '9:1 error BD571: “share” 슬라이드 위에 “##” 제목이 없습니다. data/tea/article.en.md:7에서는 “What they drink” 구역에 있습니다. 이 원고에도 제목을 쓰십시오. 이 언어의 구역 이름이 됩니다.',
    ],
    [
      'a figure in a heading',
      { 'article.en.md': ENGLISH.replace('## What to do', '## What [61.5%](fig:tea) do') },
      '22:1 error BD572: this heading names a section of the deck, which cannot follow the figure in it. Take the number out of the heading, or name the section under decks in briefing.yaml.',
      '22:1 error BD572: 이 제목은 발표 자료의 구역 이름이 되는데, 구역 이름은 제목에 든 수치를 따라 바뀌지 않습니다. 제목에서 숫자를 빼거나, briefing.yaml의 decks에 구역 이름을 적으십시오.',
    ],
    [
      'articles without slides',
      { 'article.en.md': '# Tea\n\nWords.\n', 'article.ko.md': undefined, 'figures.csv': undefined },
      '1:1 error BD174: this article has no slides. Write them as :::slide{#cover} … :::.',
      '1:1 error BD174: 이 원고에 슬라이드가 없습니다. :::slide{#cover} … ::: 블록으로 쓰십시오.',
    ],
    [
      'figures without their table',
      { 'figures.csv': undefined },
      '1:1 error BD101: the file “figures.csv” is missing. Write the table of published figures there, with the columns id, value, unit, source and label.en.',
      '',
    ],
    [
      'sources that no file has',
      {
        'figures.csv': FIGURES.replace('as_of', 'as_of,source').replaceAll('2025', '2025,survey'),
      },
      '1:1 error BD101: the file “sources.yaml” is missing. Write the citations there, each with short and full.',
      '',
    ],
    [
      'a plan saved with another ending',
      { 'briefing.yml': 'title: Tea\n' },
      '1:1 error BD101: the file “briefing.yaml” is missing. Did you mean “briefing.yml”?',
      '1:1 error BD101: “briefing.yaml” 파일이 없습니다. 혹시 “briefing.yml”인가요?',
    ],
  ])('%s', async (_, files, expected, inKorean) => {
    const { english, korean } = await read(files);
    expect(english).toEqual([expected]);
    if (inKorean !== '') expect(korean).toEqual([inKorean]);
  });

  test('a slide that one article has under a misspelt id is that slide', async () => {
    const { briefing } = await read({ 'article.ko.md': KOREAN.replace('{#steps}', '{#stpes}') });
    expect([...(briefing?.plan.slides.keys() ?? [])]).toEqual(['cover', 'share', 'word', 'steps']);
  });

  test('a slide of one article alone stands behind the one before it', async () => {
    const { briefing } = await read({ 'article.ko.md': longer });
    expect(shown(briefing).decks).toEqual(['talk (seminar): cover,share,word,steps,more']);
  });
});

test('a slide’s own line says what its words cannot', async () => {
  const line =
    ':::slide{#share template=table table=kinds rows=1-2 sources=a,b holds="tea > coffee; tea > 50%" continue=no}';
  const { briefing } = await read({
    'article.ko.md': KOREAN.replace(':::slide{#share}', line),
    'sources.yaml': SOURCES,
    'figures.csv': FIGURES.replace('as_of', 'as_of,source').replaceAll('2025', '2025,a'),
  });
  const slide = briefing?.plan.slides.get('share');
  const texts = (placed: readonly { readonly value: string }[] | undefined) => placed?.map(({ value }) => value);
  expect([slide?.template.value, slide?.table?.value, slide?.rows?.to, slide?.continues]).toEqual([
    ...['table', 'kinds', 2],
    false,
  ]);
  expect([texts(slide?.sources), texts(slide?.holds)]).toEqual([
    ['a', 'b'],
    ['tea > coffee', 'tea > 50%'],
  ]);
  expect(slide?.table?.place).toMatchObject({ file: 'data/tea/article.ko.md', line: 9, column: 32 });
});
