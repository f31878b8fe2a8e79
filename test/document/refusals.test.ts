// Documents that cannot be articles, and what is said of those that can, through a whole build.
import { describe, expect, test } from 'vitest';
import { buildDecks } from '../../src/build/build.ts';
import { cachedBuild } from '../../src/build/cached-build.ts';
import { wholePlanText } from '../../src/build/plan-text.ts';
import { memoryCache } from '../../src/cache.ts';
import { placeText } from '../../src/diagnostics/place-text.ts';
import { wordDocument } from '../manuscript/make-word.ts';
import { articleAsHwpx, articleAsWord } from './article-document.ts';
import { ARTICLES, nightBusFiles } from './night-bus.ts';

const request = (articles: Parameters<typeof nightBusFiles>[0]) => ({
  files: nightBusFiles(articles),
  briefing: 'night-bus',
  audiences: [],
  draft: false,
});

async function said(articles: Parameters<typeof nightBusFiles>[0], language: 'en' | 'ko' = 'en') {
  const { diagnostics } = await buildDecks(request(articles));
  return diagnostics.map(
    ({ code, severity, place, what }) =>
      `${place && placeText(place, language)} ${severity} ${code}: ${what[language]}`,
  );
}

const WORD = articleAsWord(ARTICLES.en, 'en');
const damaged = WORD.slice(0, WORD.length - 200);
const compound = new Uint8Array(1024).fill(0);
compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

describe('a document that cannot be the article', () => {
  test.each([
    [
      'two of one language',
      { 'article.en.docx': WORD, 'article.en.md': ARTICLES.en },
      'undefined error BD760: “article.en.docx” and “article.en.md” are both here, and only one of them can be the article.',
    ],
    [
      'Word and Hangul',
      { 'article.en.docx': WORD, 'article.en.hwpx': articleAsHwpx(ARTICLES.en, 'en') },
      'undefined error BD760: “article.en.docx” and “article.en.hwpx” are both here, and only one of them can be the article.',
    ],
    [
      'an old format of Hangul',
      { 'article.en.hwp': compound },
      'data/night-bus/article.en.hwp:1:1 error BD761: “article.en.hwp” has an old format, which cannot stand in place of an article.',
    ],
    [
      'an old format of Word',
      { 'article.en.doc': compound },
      'data/night-bus/article.en.doc:1:1 error BD761: “article.en.doc” has an old format, which cannot stand in place of an article.',
    ],
    [
      'a damaged one',
      { 'article.en.docx': damaged },
      'data/night-bus/article.en.docx:1:1 error BD703: the document is damaged: its end is missing, as after a download that broke off.',
    ],
    [
      'an empty one',
      { 'article.en.docx': wordDocument({ body: '' }) },
      'data/night-bus/article.en.docx:1:1 error BD707: the document has no text.',
    ],
    [
      'one without its language',
      { 'article.docx': WORD },
      'data/night-bus/article.docx:1:1 error BD573: the name of this article does not say its language.',
    ],
  ] as const)('%s', async (_, articles, message) => {
    expect((await said(articles))[0]).toBe(message);
  });
});

describe('a fault in a document', () => {
  const changed = (from: string, to: string) => ({
    'article.en.docx': articleAsWord(ARTICLES.en.replace(from, to), 'en'),
    'article.ko.hwpx': articleAsHwpx(ARTICLES.ko.replace(from, to), 'ko'),
  });

  test('has its heading or its slide, and the paragraph, for a place', async () => {
    const found = [
      ...(await said(changed('(fig:day.saturday)', '(fig:day.sunday)'))),
      ...(await said(changed('[12.5%](fig:use)', '[21.5%](fig:use)'), 'ko')),
      ...(await said(changed('slide{#lines}', 'slide{#days}'))),
    ];
    expect(found.map(each => each.replaceAll('data/night-bus/article.', ''))).toEqual([
      'en.docx, “What residents ask for”, paragraph 1 error BD201: no figure is called “day.sunday” (1 more place names it).',
      'en.docx, “wish” 슬라이드, 2번째 문단 warning BD421: 여기에는 “21.5%”(이)라고 적혀 있지만 수치 “use”의 값은 12.5%입니다. 다음 곳도 값이 다릅니다: ko.hwpx (“wish” 슬라이드, 2번째 문단).',
      'en.docx, slide “days”, paragraph 1 error BD314: slide “days” is here a second time; the first is in slide “days”, paragraph 1.',
      'ko.hwpx, slide “days”, paragraph 1 error BD314: slide “days” is here a second time; the first is in slide “days”, paragraph 1.',
    ]);
  });
});

describe('a document that has not changed', () => {
  const articles = { 'article.en.docx': WORD, 'article.ko.hwpx': articleAsHwpx(ARTICLES.ko, 'ko') };

  test('is not opened again', { tags: ['slow'] }, async () => {
    const cache = memoryCache();
    const opened: string[] = [];
    const watched = {
      ...cache,
      put: (key: string, bytes: Uint8Array) => {
        if (/^(?:document|article) /.test(key)) opened.push(key.replace(/ [0-9a-f]{64}$|\n[\s\S]*/g, ''));
        cache.put(key, bytes);
      },
    };
    let builds = 0;
    const build = async (files: Map<string, Uint8Array>) =>
      cachedBuild({ ...request(articles), files, cache: watched, audiences: ['visitors'] }, asked => {
        builds++;
        return buildDecks(asked);
      });
    await build(nightBusFiles(articles));
    expect(opened.toSorted()).toEqual([
      'article data/night-bus/article.en.docx',
      'article data/night-bus/article.ko.hwpx',
      'document data/night-bus/article.en.docx',
      'document data/night-bus/article.ko.hwpx',
    ]);
    const { decks } = await build(nightBusFiles(articles));
    expect([decks.length, builds]).toEqual([1, 1]);
    const changed = nightBusFiles(articles);
    changed.set(
      'data/night-bus/sources.yaml',
      new TextEncoder().encode('survey: {short: {en: A, ko: 나}, full: {en: A, ko: 나}}'),
    );
    await build(changed);
    expect([opened.length, builds]).toEqual([4, 2]);
  });

  test('has a plan as an article has', async () => {
    const plain = await wholePlanText(
      nightBusFiles({ 'article.en.md': ARTICLES.en, 'article.ko.md': ARTICLES.ko }),
      'night-bus',
    );
    expect(await wholePlanText(nightBusFiles(articles), 'night-bus')).toEqual(plain);
  });
});
