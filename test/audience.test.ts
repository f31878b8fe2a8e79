// What an audience asks for in the plan, from the files of a briefing to its decks.
// @module-tag slow
import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { type BuildRequest, buildDecks } from '../src/build/build.ts';
import { memoryCache } from '../src/cache.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostics.ts';
import type { Frame, FrameItem } from '../src/typeset/frame.ts';
import { bytesOf, sampleFiles } from './project-files.ts';
import { part, partNames } from './write/pptx/opened.ts';

// Each test builds a deck or two.
vi.setConfig({ testTimeout: 60_000 });

const photo = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#336699' } })
  .jpeg()
  .toBuffer();
const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><rect width="60" height="20"/></svg>';

const PLAN = `title: {en: "Harbours: quiet", ko: 조용한 항만}
source: text
slides:
  cover: {template: cover}
  hall: {template: picture}
  wide: {template: picture}
  both: {template: two-charts, charts: [uses, uses]}
  end: {template: points}
charts:
  uses: {spec: ranked-bars, group: use, title: {en: Uses, ko: 쓰임}}
decks:
  talk:
    template: seminar
    opening: [cover]
    sections:
      - {id: a, title: {en: Halls, ko: 시장}, slides: [hall, wide]}
      - {id: b, title: {en: Uses, ko: 쓰임}, slides: [both, end]}
audiences:
  board:
    name: {en: The board, ko: 이사회}
    language: en
    deck: talk
    theme: policy
`;

const ARTICLE = {
  en: `# Harbours

:::slide{#cover}
### Harbours
:::

::::slide{#hall}
### A hall is what its people make of it
![A hall full of people](pictures/hall.jpg)

- It opens at dawn

:::notes
Wait for the picture.
:::
::::

The hall was built for trains.

:::slide{#wide}
### The hall from above
![The roof of the hall](pictures/hall.jpg)
:::

:::slide{#both}
### Two of one kind
First

Second
:::

:::slide{#end}
### The end
- Thank you
:::

Nobody left early.
`,
  ko: `# 항만

:::slide{#cover}
### 항만
:::

::::slide{#hall}
### 시장은 사람이 만든다
![사람으로 가득한 시장](pictures/hall.jpg)

- 새벽에 연다

:::notes
사진을 기다립니다.
:::
::::

시장은 기차역으로 지어졌다.

:::slide{#wide}
### 위에서 본 시장
![시장의 지붕](pictures/hall.jpg)
:::

:::slide{#both}
### 같은 것 둘
첫째

둘째
:::

:::slide{#end}
### 끝
- 감사합니다
:::
`,
};

const encoder = new TextEncoder();
/** Charts are drawn once for all tests. */
const cache = memoryCache();
const shared = new Map([...sampleFiles()].filter(([path]) => !path.startsWith('data/')));

interface Change {
  readonly plan?: (plan: string) => string;
  readonly article?: (article: string) => string;
  readonly request?: Partial<BuildRequest>;
}

async function build(keys: string, { plan = text => text, article = text => text, request }: Change = {}) {
  const own: readonly (readonly [string, string | Uint8Array])[] = [
    ['briefing.yaml', plan(`${PLAN}${keys.replace(/^/gm, '    ')}\n`)],
    ['article.en.md', article(ARTICLE.en)],
    ['article.ko.md', ARTICLE.ko],
    [
      'figures.csv',
      'id,group,value,decimals,unit,source,as_of,label.en,label.ko\nuse-a,use,62.5,1,percent,text,2023,Loading,하역\nuse-b,use,21.5,1,percent,text,2023,Storage,보관\n',
    ],
    ['sources.yaml', 'text: {short: Lee (2024), full: "Lee, Harbours, 2024."}\n'],
    ['pictures/hall.jpg', new Uint8Array(photo)],
    ['pictures/logo.svg', LOGO],
  ];
  const files = new Map([
    ...shared,
    ...own.map(([path, text]): [string, Uint8Array] => [
      `data/harbours/${path}`,
      typeof text === 'string' ? encoder.encode(text) : text,
    ]),
  ]);
  const frames = new Map<string, readonly Frame[]>();
  const { decks, diagnostics } = await buildDecks({
    files,
    briefing: 'harbours',
    audiences: [],
    draft: false,
    cache,
    onFrames: (deck, shown) => frames.set(deck, shown),
    ...request,
  });
  const [deck] = decks;
  return { decks, deck, diagnostics, frames: [...frames.values()][0] ?? [], bytes: bytesOf(deck) };
}

const told = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.flatMap(({ code, severity, place, what, next }) => [
    `${place?.line ?? '-'} ${severity} ${code}: ${what.en} ${next?.en}`,
    `${what.ko} ${next?.ko}`,
  ]);
const keysOf = (frames: readonly Frame[]) => frames.map(({ key }) => key);
const notesOf = (frames: readonly Frame[], key: string) =>
  frames.find(frame => frame.key === key)?.notes.map(({ runs }) => runs.map(({ text }) => text).join(''));
const itemNamed = (frames: readonly Frame[], name: string): FrameItem | undefined =>
  frames.flatMap(({ items }) => items).find(item => item.name === name);

describe('an audience', () => {
  test('without further keys has all notes, in its own language, and a name of ids', async () => {
    const { deck, frames, diagnostics } = await build('');
    expect(told(diagnostics)).toEqual([]);
    expect(deck?.name).toBe('harbours.board.en');
    expect(notesOf(frames, 'hall')).toEqual(['Wait for the picture.', 'The hall was built for trains.']);
  });

  test('may want the presenter’s own words only, or no notes', async () => {
    expect(notesOf((await build('notes: own')).frames, 'hall')).toEqual(['Wait for the picture.']);
    const { frames, bytes } = await build('notes: none');
    expect(frames.every(({ notes }) => notes.length === 0)).toBe(true);
    expect(partNames(bytes, 'ppt/notesSlides/')).toEqual([]);
  });

  test('may have its notes in the interpreter’s language, and is told what that article lacks', async () => {
    const { frames, bytes, diagnostics } = await build('notes-language: ko');
    expect(notesOf(frames, 'hall')).toEqual(['사진을 기다립니다.', '시장은 기차역으로 지어졌다.']);
    expect(part(bytes, 'ppt/notesSlides/notesSlide3.xml')).not.toContain('lang="en-US"');
    expect(told(diagnostics)).toEqual([
      '24 warning BD187: in the language of the notes, “ko”, these slides have none: end. Write prose or :::notes for them in the article of that language.',
      '노트 언어 “ko”의 원고에 다음 슬라이드의 노트가 없습니다: end. 그 언어의 원고에 본문이나 :::notes를 쓰십시오.',
    ]);
  });

  test('cannot have them in a language without an article', async () => {
    expect(told((await build('notes-language: kr')).diagnostics)).toEqual([
      '24 error BD186: there are no notes in the language “kr”: it has no article, or no file in templates/locales. Did you mean “ko”?',
      '“kr” 언어의 노트를 만들 수 없습니다. 원고나 templates/locales의 파일이 없습니다. 혹시 “ko”인가요?',
    ]);
  });

  test('may have a mark on cover and footers, in its language', async () => {
    const { frames, bytes } = await build('mark: {en: Confidential, ko: 대외비}');
    const mark = itemNamed(frames, 'cover/mark');
    expect(mark?.kind === 'text' && mark.paragraphs[0]?.runs.map(({ text }) => text)).toEqual(['Confidential']);
    expect(part(bytes, 'ppt/slides/slide3.xml')).toMatch(
      /<a:t>Confidential<\/a:t>.*<a:t> {2}\| {2}Harbours: quiet<\/a:t>/,
    );
    expect(told((await build('mark: {ko: 대외비}')).diagnostics)).toEqual([
      '19 error BD171: “mark” is missing here in the language “en”. Add the text in “en”.',
      '여기의 “mark” 항목에 “en” 글이 없습니다. “en” 글을 추가하십시오.',
    ]);
  });

  test('is warned of a footer that is wider than its line', async () => {
    const long = (plan: string) => plan.replace('"Harbours: quiet"', `"${'Harbours that are quiet '.repeat(7)}"`);
    const { deck, diagnostics } = await build('mark: Confidential', { plan: long });
    expect(deck).toBeDefined();
    expect(told(diagnostics)).toEqual([
      '19 warning BD188: the footer for “board” is 55 pt too wide. Shorten the title, the event or the mark.',
      '“board” 청중의 바닥글이 자리보다 55pt 넓습니다. 제목, 행사 이름, 표시(mark)를 줄이십시오.',
    ]);
  });

  test('may have a logo on cover and footers, which makes room for it', async () => {
    const [plain, marked] = await Promise.all([build(''), build('logo: pictures/logo.svg')]);
    const logos = (bytes: Uint8Array) =>
      partNames(bytes, 'ppt/slideLayouts/slideLayout').filter(name => part(bytes, name).includes('name="logo"')).length;
    expect([logos(plain.bytes), logos(marked.bytes) > 20]).toEqual([0, true]);
    expect(part(marked.bytes, 'ppt/slides/slide3.xml')).not.toContain('name="logo"');
    expect(told((await build('logo: pictures/lgoo.svg')).diagnostics)[0]).toBe(
      '24 error BD652: there is no picture “pictures/lgoo.svg” in data/harbours. Did you mean “pictures/logo.svg”?',
    );
  });

  test('gives its deck a name', async () => {
    const { deck } = await build("date: 2024-05-03\nfile: '{date} {title} ({audience}).{language}'");
    expect(deck?.name).toBe('2024-05-03 Harbours - quiet (The board).en');
  });

  test('cannot have the name of another', async () => {
    const press = "\n  press: {name: The press, language: en, deck: talk, theme: policy, file: '{title}'}";
    const { decks, diagnostics } = await build("file: '{title}'", { plan: text => text.trimEnd() + press });
    expect(decks).toEqual([]);
    expect(told(diagnostics)).toEqual([
      '25 error BD184: the decks of “board” and “press” would both be “Harbours - quiet.pptx”. Put {audience} or {language} into the pattern.',
      '“board” 청중과 “press” 청중의 파일 이름이 “Harbours - quiet.pptx”로 같습니다. 형식에 {audience}나 {language}를 넣으십시오.',
    ]);
  });

  test('may have slides that are not shown, which keep their pages', async () => {
    const { frames, bytes } = await build('hidden: [hall, sources]');
    expect(frames.filter(({ hidden }) => hidden).map(({ key, number }) => `${number} ${key}`)).toEqual([
      '3 hall',
      '7 sources',
    ]);
    const pages = [1, 2].map(ordinal => itemNamed(frames, `contents/page/${ordinal}`));
    expect(pages.map(item => item?.kind === 'text' && item.paragraphs[0]?.runs[0]?.text)).toEqual(['4', '5']);
    expect(part(bytes, 'docProps/app.xml')).toContain('<Slides>7</Slides>');
    expect(told((await build('hidden: [hal]')).diagnostics)).toEqual([
      '24 error BD185: the deck “talk” has no slide “hal” to hide. Did you mean “hall”?',
      '“talk” 발표 자료에는 숨길 “hal” 슬라이드가 없습니다. 혹시 “hall”인가요?',
    ]);
  });
});

describe('a run', () => {
  test('may make a part of a deck, in the deck’s order, under a name of its own', async () => {
    const { deck, frames, diagnostics } = await build('hidden: [wide]', {
      request: { slides: ['end', 'contents', 'both'] },
    });
    expect(told(diagnostics)).toEqual([]);
    expect([deck?.name, keysOf(frames)]).toEqual(['harbours.board.en (part)', ['contents', 'both', 'end']]);
    const entries = frames[0]?.items.filter(item => item.name.startsWith('contents/entry'));
    expect(entries).toHaveLength(1);
  });

  test('is told of a slide that no deck has', async () => {
    const { decks, diagnostics } = await build('', { request: { slides: ['hall', 'sorces'] } });
    expect(decks).toEqual([]);
    expect(told(diagnostics)).toEqual([
      '- error BD903: no deck of this run has a slide “sorces”. Did you mean “sources”?',
      '이번에 만드는 발표 자료에는 “sorces” 슬라이드가 없습니다. 혹시 “sources”인가요?',
    ]);
  });

  test('may make copies to send: without notes, and without the manifest', async () => {
    const plain = await build('');
    const sent = await build('', { request: { toSend: true } });
    expect(sent.deck?.name).toBe('harbours.board.en (to send)');
    const inside = (bytes: Uint8Array) =>
      partNames(bytes, '').filter(name => /notesSlides\/|customXml/.test(name)).length;
    expect([inside(plain.bytes) > 0, inside(sent.bytes)]).toEqual([true, 0]);
    expect(keysOf(sent.frames)).toEqual(keysOf(plain.frames));
    const korean = await build('', { request: { toSend: true, slides: ['hall'], language: 'ko' } });
    expect(korean.deck?.name).toBe('harbours.board.ko (발췌) (배포용)');
  });
});

describe('a slide', () => {
  test('shows a picture with text, or alone and larger, in its own proportions', async () => {
    const { frames, bytes } = await build('');
    expect(itemNamed(frames, 'hall/picture')).toMatchObject({
      kind: 'image',
      file: 'pictures/hall.jpg',
      alt: 'A hall full of people',
      box: [48, 138, 494, expect.closeTo(329.33, 1)],
    });
    expect(frames.find(({ key }) => key === 'wide')?.layout).toBe('picture-large');
    expect(part(bytes, 'ppt/slides/slide3.xml')).toContain('descr="A hall full of people"');
  });

  test('shows two charts with what is said of each, the same one if need be', async () => {
    const { frames } = await build('');
    expect(
      frames
        .find(({ key }) => key === 'both')
        ?.items.flatMap(item => {
          if (item.kind === 'picture') return [`${item.name} ${item.chart} ${item.box.join(' ')}`];
          return item.kind === 'text' && item.name.endsWith('subtitle') ? [item.paragraphs[0]?.runs[0]?.text] : [];
        }),
    ).toEqual(['First', 'both/left uses 48 160 420 304', 'Second', 'both/right uses 492 160 420 304']);
  });

  test('of two charts names two', async () => {
    const { diagnostics } = await build('', { plan: text => text.replace('[uses, uses]', '[uses]') });
    expect(told(diagnostics)).toEqual([
      '7 error BD180: “charts” names 1 chart; it takes two. Write charts: [left, right], or chart: name for one.',
      'charts에 차트가 1개 있습니다. 두 개여야 합니다. charts: [왼쪽, 오른쪽]으로 쓰고, 하나면 chart: 이름으로 쓰십시오.',
    ]);
  });

  test('of the kind picture has one, and of other kinds none', async () => {
    const without = await build('', {
      article: text => text.replace('![The roof of the hall](pictures/hall.jpg)', '- A roof'),
    });
    expect(told(without.diagnostics)[0]).toMatch(
      /^20 error BD406: the slide “wide” has no “slide.picture” here.*Write it into the slide’s block, in a paragraph of its own: “!\[what it shows\]\(pictures\/name.png\)”\.$/,
    );
    const lost = await build('', {
      article: text => text.replace('- Thank you', '- Thank you\n\n![A bow](pictures/hall.jpg)'),
    });
    expect(told(lost.diagnostics)[0]).toContain('“A bow”');
  });

  test('whose picture cannot be used is told at its line', async () => {
    const { decks, diagnostics } = await build('', {
      article: text => text.replace('(pictures/hall.jpg)', '(../b/hall.jpg)'),
    });
    expect(decks).toEqual([]);
    expect(told(diagnostics)[0]).toMatch(/^9 error BD651: the picture “\.\.\/b\/hall\.jpg” cannot be used/);
  });
});
