import { describe, expect, test } from 'vitest';
import type { Decoration } from '../../src/theme/theme.ts';
import {
  at,
  fill,
  inKorean,
  itemOf,
  layout,
  paragraph,
  placeholder,
  slide,
  theme,
  told,
  track,
  typeset,
} from './small-theme.ts';

const rule = (own: Partial<Decoration> = {}): Decoration => ({
  shape: 'rule',
  box: [0, 0, 0, 0],
  color: 'primary',
  weight: 2,
  dash: false,
  ...own,
});

const columns = layout(
  'columns',
  [
    placeholder('head', { track: 'column', box: [0, 10, 0, 30] }),
    placeholder('last', { track: 'column', box: [0, 50, 0, 30], only: 'last' }),
    placeholder('chart', { type: 'picture', box: [50, 320, 300, 100] }),
  ],
  {
    tracks: new Map([['column', track('column')]]),
    decorations: [rule({ track: 'column' }), rule({ box: [48, 514, 864, 0], color: 'hairline' })],
  },
);

describe('a frame', () => {
  const { frames, diagnostics } = typeset(
    [
      slide('changes', 'columns', [
        fill('head', 'One', 1),
        fill('head', 'Two', 2),
        fill('title', 'Two changes'),
        fill('chart', { kind: 'chart', chart: 'uses' }),
      ]),
      slide('empty', 'columns', [fill('title', 'None')]),
    ],
    theme([columns]),
  );

  test('has decorations first, then the title, then the fills in their order, under stable names', () => {
    expect(diagnostics).toEqual([]);
    expect(frames[0]?.items.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'decoration changes/decoration/1',
      'decoration changes/decoration/2',
      'decoration changes/decoration/3',
      'text changes/title',
      'text changes/head/1',
      'text changes/head/2',
      'picture changes/chart',
    ]);
  });

  test('divides its tracks by the largest part that is filled, and has no rules where nothing is', () => {
    expect(frames.map(({ parts }) => parts.get('column'))).toEqual([2, 0]);
    expect(frames[1]?.items.filter(({ kind }) => kind === 'decoration')).toEqual([
      expect.objectContaining({ box: [48, 514, 864, 0], color: 'hairline' }),
    ]);
    expect(itemOf(frames[0], 'text', 'changes/head/2').box).toEqual([370, 110, 300, 30]);
    expect(itemOf(frames[0], 'decoration', 'changes/decoration/2')).toMatchObject({
      box: [370, 100, 300, 0],
      color: 'primary',
      weight: 2,
    });
  });

  test('has its number, key, layout, section and title', () => {
    expect(frames[1]).toMatchObject({ key: 'empty', layout: 'columns', number: 2, section: 0, title: 'None' });
    expect(itemOf(frames[0], 'picture', 'changes/chart')).toMatchObject({ chart: 'uses', box: [50, 320, 300, 100] });
  });
});

test('a color of a fill goes to its panel, or else to its text', () => {
  const panels = layout('panels', [
    placeholder('plain', { box: [0, 100, 300, 50] }),
    placeholder('panel', { box: [0, 200, 300, 50], fill: 'tint' }),
  ]);
  const colored = (name: string) => ({ ...fill(name, 'x'), color: 'accent' });
  const { frames } = typeset([slide('a', 'panels', [colored('plain'), colored('panel')])], theme([panels]));
  const [plain, panel] = ['a/plain', 'a/panel'].map(name => itemOf(frames[0], 'text', name));
  expect([plain?.fill, plain?.paragraphs[0]?.style.color]).toEqual([undefined, 'accent']);
  expect([panel?.fill, panel?.paragraphs[0]?.style.color]).toEqual(['accent', 'ink']);
});

describe('what the templates got wrong', () => {
  const faults = (fills: Parameters<typeof slide>[2], layoutName = 'columns') =>
    told(typeset([slide('a', layoutName, fills)], theme([columns])).diagnostics);

  test('an unknown layout', () => {
    expect(faults([], 'colums')).toEqual([
      'article.en.md:7:1 BD501: the theme has no layout “colums”. Did you mean “columns”?',
      'BD501: 테마에 “colums” 레이아웃이 없습니다. 혹시 “columns”인가요?',
    ]);
  });

  test('an unknown placeholder', () => {
    expect(faults([fill('zzz', 'x')])).toEqual([
      'slide.hbs:9:3 BD502: the layout “columns” has no placeholder “zzz”. Available: title, head, last, chart.',
      'BD502: “columns” 레이아웃에 “zzz” 개체 틀이 없습니다. 쓸 수 있는 이름: title, head, last, chart.',
    ]);
  });

  test('an unknown style of a paragraph', () => {
    const content = { kind: 'text' as const, paragraphs: [paragraph('x', at(3), { style: 'smal' })] };
    expect(faults([fill('head', content)])).toEqual([
      'article.en.md:3:1 BD503: the theme has no text style “smal”. Did you mean “small”?',
      'BD503: 테마에 “smal” 글자 모양이 없습니다. 혹시 “small”인가요?',
    ]);
  });

  test('content of the wrong kind', () => {
    expect(faults([fill('head', { kind: 'chart', chart: 'uses' })])).toEqual([
      'slide.hbs:9:3 BD505: the placeholder “head” holds text, but a chart is put into it. Choose another layout, or other content, in the template of the slide.',
      'BD505: “head” 개체 틀에는 글만 넣을 수 있는데 차트가 들어 있습니다. 슬라이드 템플릿에서 레이아웃이나 내용을 바꾸십시오.',
    ]);
  });

  test('more parts than the track holds', () => {
    expect(faults([fill('head', 'x', 5)])).toEqual([
      'article.en.md:1:1 BD506: the layout has room for only 4 of “head”, and this is number 5. Put fewer points on the slide, or split it over two slides.',
      'BD506: 레이아웃에는 “head” 자리가 4개뿐인데 이것은 5번째입니다. 항목을 줄이거나 두 슬라이드로 나누십시오.',
    ]);
  });

  test('a part where the placeholder does not stand', () => {
    expect(faults([fill('head', 'x', 3), fill('last', 'y', 2)])).toEqual([
      'slide.hbs:9:3 BD507: there is no placeholder “last” number 2 on this slide. Here it has the numbers: 3.',
      'BD507: 이 슬라이드에는 2번째 “last” 개체 틀이 없습니다. 쓸 수 있는 번호: 3.',
    ]);
  });

  test('a placeholder filled twice', () => {
    expect(faults([fill('head', 'x'), fill('head', 'y')])).toEqual([
      'article.en.md:1:1 BD508: the placeholder “head” is filled twice. Keep one of the two: on the slide, or in its template.',
      'BD508: “head” 개체 틀에 내용이 두 번 들어 있습니다. 슬라이드 내용이나 템플릿에서 하나만 남기십시오.',
    ]);
  });
});

test('a font without widths is an error, and there are no frames', () => {
  const { frames, diagnostics } = typeset([slide('a', 'columns', [])], theme([columns], [], 'Malgun Gothik'), inKorean);
  expect(frames).toEqual([]);
  expect(told(diagnostics)).toEqual([
    'theme.yaml:1:1 BD509: the widths of the font “Malgun Gothik”, which the theme names, are not known. Did you mean “Malgun Gothic”?',
    'BD509: 테마에 쓰인 “Malgun Gothik” 글꼴의 글자 폭을 알 수 없습니다. 혹시 “Malgun Gothic”인가요?',
  ]);
});

describe('a placeholder that its slide needs', () => {
  const look = theme([
    layout('statement', [
      placeholder('title', { type: 'title', box: [48, 20, 864, 60] }),
      placeholder('statement', { box: [600, 120, 300, 200], needed: true }),
      placeholder('remark', { box: [48, 420, 864, 40] }),
    ]),
  ]);
  const claim = fill('title', { kind: 'text', paragraphs: [paragraph('Trains are late', at(14, 5))] });

  test('and that is empty is told, with the place of the claim', () => {
    const { frames, diagnostics } = typeset([slide('late', 'statement', [claim])], look);
    expect(frames).toHaveLength(1);
    expect(told(diagnostics)).toEqual([
      'article.en.md:14:5 BD516: “statement” on slide “late” is empty, and the layout “statement” looks unfinished without it. Fill it in the article, or choose another kind of slide.',
      'BD516: “late” 슬라이드의 “statement”이(가) 비어 있어 “statement” 레이아웃이 미완성으로 보입니다. 원고에 내용을 쓰거나 다른 종류의 슬라이드를 고르십시오.',
    ]);
    expect(diagnostics[0]?.severity).toBe('warning');
  });

  test('and that is filled is not', () => {
    expect(
      typeset([slide('late', 'statement', [claim, fill('statement', 'So start early')])], look).diagnostics,
    ).toEqual([]);
  });
});

test('characters that no font has are named in one message, with their codes and the place of the first', () => {
  const { diagnostics } = typeset(
    [slide('a', 'columns', [fill('head', '汉 and 📈 and 汉\u202e', 1, at(12, 4))])],
    theme([columns]),
  );
  expect(told(diagnostics)).toEqual([
    'article.en.md:12:4 BD510: no font at hand has the characters “汉” (U+6C49), “📈” (U+1F4C8), U+202E; the slide is set in Arial. Write them with other characters.',
    'BD510: “汉” (U+6C49), “📈” (U+1F4C8), U+202E 문자가 있는 글꼴이 없습니다. 이 슬라이드의 글꼴은 Arial입니다. 다른 문자로 바꾸어 쓰십시오.',
  ]);
});

test('of many characters that no font has twelve are named and the others counted', () => {
  const { diagnostics } = typeset(
    [slide('a', 'columns', [fill('head', '你们这样说话让谁听见东车门间问', 1, at(12, 4))])],
    theme([columns]),
  );
  expect(told(diagnostics)[0]).toMatch(
    /BD510: no font at hand has the characters (“.” \(U\+[0-9A-F]{4}\), ){11}“.” \(U\+[0-9A-F]{4}\) and \d more;/u,
  );
});
