import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostics.ts';
import {
  type PreviewInput,
  previewFiles,
  readSlideRecord,
  type SlideRecord,
} from '../../../src/write/preview/preview.ts';
import type { DeckView, SlideView } from '../../../src/write/slide-views.ts';

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

const slide = (key: string, own: Partial<SlideView> = {}): SlideView => ({
  key,
  number: 4,
  title: '30% have it',
  words: 'Source: us',
  notes: ['A first paragraph.', 'A second one.'],
  hidden: false,
  svg: encoded(`<svg xmlns="http://www.w3.org/2000/svg"><title>${key}</title></svg>`),
  width: 960,
  height: 540,
  ...own,
});

const view = (language: string, slides: readonly SlideView[], own: Partial<DeckView> = {}): DeckView => ({
  audience: 'Ministry',
  title: 'Jobs',
  language,
  notesLanguage: language,
  slides,
  ...own,
});

const input = (own: Partial<PreviewInput> = {}): PreviewInput => ({
  decks: [
    { name: 'jobs.ministry.en', briefing: 'jobs', view: view('en-US', [slide('gap')]) },
    { name: 'jobs.ministry.ko', briefing: 'jobs', view: view('ko-KR', [slide('gap'), slide('more/2')]) },
  ],
  diagnostics: [],
  failed: false,
  language: 'en',
  ...own,
});

const text = (files: ReadonlyMap<string, Uint8Array>, path: string): string =>
  new TextDecoder().decode(files.get(path));
const page = (own: Partial<PreviewInput> = {}): string => text(previewFiles(input(own)), 'preview.html');
const withSlide = (own: Partial<SlideView>): string =>
  page({ decks: [{ name: 'a', briefing: 'a', view: view('en-US', [slide('gap', own)]) }] });

const WARNING: Diagnostic = {
  code: 'BD421',
  message: 'BD421',
  given: {},
  severity: 'warning',
  slide: 'gap',
  place: { file: 'data/jobs/article.ko.md', line: 3, column: 7 },
  what: { en: 'this is doubtful.', ko: '의심스럽습니다.' },
  next: { en: 'Look again.', ko: '다시 보십시오.' },
};
const ADVICE: Diagnostic = {
  ...WARNING,
  code: 'BD430',
  message: 'BD430',
  what: { en: 'this is typed.', ko: '직접 입력한 숫자입니다.' },
};
const ERROR: Diagnostic = {
  code: 'BD201',
  message: 'BD201',
  given: {},
  severity: 'error',
  what: { en: 'no figure is called “x”.', ko: '“x”라는 수치가 없습니다.' },
};

describe('the preview', () => {
  test('is a page, a picture of each slide, and a stamp that says which build it is of', () => {
    const files = previewFiles(input());
    expect([...files.keys()]).toEqual([
      'preview/jobs.ministry.en/slide-gap.svg',
      'preview/jobs.ministry.ko/slide-gap.svg',
      'preview/jobs.ministry.ko/slide-more~2.svg',
      'preview.html',
      'preview/slides.js',
      'preview/stamp.js',
    ]);
    const stamp = /^briefdeckStamp\('([0-9a-f]{16})'\);\n$/.exec(text(files, 'preview/stamp.js'))?.[1];
    expect(text(files, 'preview.html')).toContain(`<html lang="en" data-stamp="${stamp}" `);
    expect(text(previewFiles(input({ failed: true })), 'preview/stamp.js')).not.toContain(stamp);
    expect(previewFiles(input())).toEqual(files);
  });

  test('a slide has its number, claim and notes, each in its language, and words for those who cannot see it', () => {
    const decks = [{ name: 'a', briefing: 'a', view: view('en-US', [slide('gap')], { notesLanguage: 'ko-KR' }) }];
    const html = page({ decks });
    expect(html).toContain('<span class="number">4</span><span class="text" lang="en-US">30% have it</span>');
    expect(html).toContain(
      'width="960" height="540" loading="lazy" lang="en-US" alt="Slide 4: 30% have it. Source: us"',
    );
    expect(html).toContain('<p lang="ko-KR">A first paragraph.</p>\n<p lang="ko-KR">A second one.</p>');
    expect(withSlide({ notes: [] })).toContain('<p class="none">No notes.</p>');
    expect(withSlide({ hidden: true })).toContain('<span class="tag">hidden</span>');
  });

  test('a picture that has changed has another address, one that has not has the same', () => {
    const address = (svg: string) => /src="([^"]*)"/.exec(withSlide({ svg: encoded(svg) }))?.[1];
    expect(address('<svg/>')).toMatch(/^preview\/a\/slide-gap\.svg\?[0-9a-f]{16}$/);
    expect(address('<svg/>')).toBe(address('<svg/>'));
    expect(address('<svg />')).not.toBe(address('<svg/>'));
  });

  test('a name of a deck may have any character that a file name may have', () => {
    const decks = [{ name: "100% #1 '일'", briefing: 'a', view: view('ko-KR', [slide('gap')]) }];
    expect(page({ decks })).toContain('src="preview/100%25%20%231%20&#x27;%EC%9D%BC&#x27;/slide-gap.svg?');
  });

  test('says in the page’s language that a deck lacks a slide', () => {
    expect(page()).toContain('{&quot;missing&quot;:&quot;This deck has no slide “{key}”.&quot;,');
    const korean = page({ language: 'ko' });
    expect(korean).toContain('{&quot;missing&quot;:&quot;이 발표 자료에는 “{key}” 슬라이드가 없습니다.&quot;,');
    expect(korean).toContain('<html lang="ko" ');
    expect(korean).toContain('alt="슬라이드 4: 30% have it. Source: us"');
  });

  test.each<[what: string, now: readonly SlideView[], changed: readonly string[]]>([
    ['another picture', [slide('gap', { svg: encoded('<svg/>') }), slide('more')], ['gap']],
    ['other notes', [slide('gap'), slide('more', { notes: ['Another.'] })], ['more']],
    ['is no longer hidden, or hidden now', [slide('gap', { hidden: true }), slide('more')], ['gap']],
    ['is new', [slide('gap'), slide('more'), slide('last')], ['last']],
    ['is gone', [slide('gap')], []],
    ['has another number only', [slide('gap', { number: 5 }), slide('more')], []],
  ])('knows which slides a build has changed: one that has, or %s', (_, now, changed) => {
    const record = (slides: readonly SlideView[], before?: SlideRecord): SlideRecord => {
      const decks = [{ name: 'jobs.ministry.en', briefing: 'jobs', view: view('en-US', slides) }];
      return readSlideRecord(text(previewFiles(input({ decks, before })), 'preview/slides.js'));
    };
    const changedIn = (told: SlideRecord): readonly string[] =>
      Object.entries(told['jobs.ministry.en'] ?? {}).flatMap(([key, [, isChanged]]) => (isChanged ? [key] : []));
    const first = record([slide('gap'), slide('more')]);
    expect(changedIn(first)).toEqual([]);
    const second = record(now, first);
    expect(changedIn(second)).toEqual(changed);
    // A build that changes no slide leaves that as it was; a page that did not have the deck has nothing to compare.
    expect(changedIn(record(now, second))).toEqual(changed);
    expect(changedIn(record(now, { 'jobs.mayor.en': first['jobs.ministry.en'] ?? {} }))).toEqual([]);
  });

  test('shows a warning under the slide that it is about, in the deck whose article it is about', () => {
    const html = page({ diagnostics: [WARNING] });
    const [english = '', korean = ''] = html.split('data-deck="jobs.ministry.ko"');
    const found =
      '<ul class="found"><li class="warning" lang="en"><b>Warning BD421</b> <code>data/jobs/article.ko.md:3:7</code> this is doubtful. Look again.</li>\n</ul>';
    expect([english.includes(found), korean.split(found).length]).toEqual([false, 2]);
    expect(html).toContain('<a href="#build">1 warning</a>');
  });

  test('a number that is out of date is not folded away, and stands before all else', () => {
    const [stale, error] = ['this is doubtful.', 'no figure is called “x”.'];
    const failed = page({ diagnostics: [ERROR, ADVICE, WARNING], failed: true });
    expect(failed.indexOf(stale)).toBeLessThan(failed.indexOf(error));
    const built = page({ diagnostics: [ADVICE, WARNING] });
    expect(built).toMatch(
      /<h2>Messages of the build<\/h2>\n<ul class="messages"><li class="warning" lang="en"><b>Warning BD421<\/b>.*?\n<\/ul>\n<details><summary>1 warning<\/summary>/,
    );
  });

  test('says at its head that a build has failed, errors first, above the slides of the last good one', () => {
    const html = page({ diagnostics: [ADVICE, ERROR], failed: true });
    expect(html).toContain('<a href="#build" class="failed">The build has failed: 1 error, 1 warning</a>');
    expect(html).toMatch(
      /<h2>The build has failed<\/h2>\n<p>These are the slides of the last good build\.<\/p>\n<ul class="messages"><li class="error" lang="en"><b>Error BD201<\/b> no figure is called “x”\.<\/li>\n<\/ul>\n<details><summary>1 warning<\/summary>/,
    );
    expect(html).toContain('data-key="gap"');
    const none = page({ decks: [], diagnostics: [ERROR], failed: true, language: 'ko' });
    expect(none).toContain('<p class="empty">아직 표시할 슬라이드가 없습니다.</p>');
    expect(none).toContain('<b>오류 BD201</b> “x”라는 수치가 없습니다.');
    expect(none).not.toContain('마지막으로 만든');
  });
});

describe('what authors write is text', () => {
  const EVIL = `</title></script><script>alert(1)</script><img src=x onerror='alert("2")'>&lt;\u202e`;
  const evil = page({
    decks: [
      {
        name: 'a',
        briefing: EVIL,
        view: view('en-US', [slide('gap', { title: EVIL, words: EVIL, notes: [EVIL] })], {
          audience: EVIL,
          title: EVIL,
        }),
      },
    ],
    diagnostics: [{ ...WARNING, what: { en: EVIL, ko: EVIL }, next: { en: EVIL, ko: EVIL } }],
  });

  test('and makes no element, wherever it stands', () => {
    const plain = withSlide({});
    const count = (html: string, part: RegExp): number => [...html.matchAll(part)].length;
    expect(count(evil, /<script/g)).toBe(count(plain, /<script/g));
    expect(count(evil, /<img /g)).toBe(count(plain, /<img /g));
    expect(evil).not.toMatch(/\u202e|onerror='|<\/script><script/);
    expect(evil).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('and could do nothing if it did: only our script and our styles are allowed', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(evil)?.[1] ?? '';
    const hash = (part: string): string => {
      const [, content = ''] = new RegExp(`<${part}>([\\s\\S]*?)</${part}>`).exec(evil) ?? [];
      return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
    };
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "img-src file: 'self'",
      `style-src ${hash('style')}`,
      `script-src ${hash('script')} 'strict-dynamic'`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(evil).not.toMatch(/ style="/);
  });

  test('the script can be read by a browser', () => {
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(evil) ?? [];
    expect(() => new Script(script)).not.toThrow();
    expect(script).toContain('preview/stamp.js');
  });
});
