import { describe, expect, test } from 'vitest';
import { buildDecks } from '../src/build/build.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostics.ts';
import { gathered, namingDecks } from '../src/diagnostics/gather-diagnostics.ts';
import { BAKERY, bake } from './small-project.ts';

const found = (what: string, rest: Partial<Diagnostic> = {}): Diagnostic => ({
  code: 'BD511',
  message: 'BD511',
  given: { what },
  severity: 'error',
  place: { file: 'data/a/article.en.md', line: 3, column: 1 },
  what: { en: what, ko: what },
  ...rest,
});

describe('one cause', () => {
  test('is told once, with all slides and decks', () => {
    const one = found('it is wrong.', { slide: 'gap', decks: ['mayor'] });
    const other = found('it is wrong.', { slide: 'end', alsoOn: ['gap'], decks: ['visitors', 'mayor'] });
    expect(gathered([one, other])).toEqual([{ ...one, alsoOn: ['end'], decks: ['mayor', 'visitors'] }]);
  });

  test('that is too long by different lengths is told with the worst', () => {
    const [talk, handout] = [
      found('12.5 pt too high.', { excess: 12.5, decks: ['talk'] }),
      found('30 pt too high.', { excess: 30, decks: ['handout'] }),
    ];
    expect(gathered([talk, handout])).toEqual([{ ...handout, decks: ['talk', 'handout'] }]);
  });

  test('of shares that add to too much and a chart that is refused for it: only the chart is told', () => {
    const row = { file: 'data/a/figures.csv', line: 3, column: 7 };
    const sum = found('they add to 114%.', { code: 'BD263', severity: 'warning', place: row });
    const chart = found('they are no whole.', { code: 'BD640', alsoAt: [{ ...row, column: 1 }] });
    expect(gathered([sum, chart])).toEqual([chart]);
    const other = { ...chart, alsoAt: [{ ...row, line: 9 }] };
    expect(gathered([sum, other])).toEqual([sum, other]);
    expect(gathered([sum])).toEqual([sum]);
  });

  test('is not another one: another place, code, sentence, or another number that is no length', () => {
    const all = [
      found('12 is wrong.'),
      found('30 is wrong.'),
      found('12 is wrong.', { code: 'BD512', message: 'BD512' }),
      found('12 is wrong.', { place: { file: 'data/a/article.en.md', line: 4, column: 1 } }),
      found('12 is wrong.', { place: undefined }),
    ];
    expect(gathered([...all, ...all])).toEqual(all);
  });

  test.each([
    [['a'], 2, 'Wrong. In the deck “a”.', 'Wrong. 해당 발표 자료: “a”.'],
    [['a', 'b'], 2, 'Wrong. In the decks “a”, “b”.', 'Wrong. 해당 발표 자료: “a”, “b”.'],
    [['a'], 1, 'Wrong.', 'Wrong.'],
    [[], 3, 'Wrong.', 'Wrong.'],
    [
      ['a', 'b', 'c', 'd', 'e'],
      6,
      'Wrong. In the decks “a”, “b”, “c” and 2 more.',
      'Wrong. 해당 발표 자료: “a”, “b”, “c” 외 2개.',
    ],
    [['a', 'b', 'c', 'd', 'e'], 5, 'Wrong. In all 5 decks.', 'Wrong. 발표 자료 5개 모두에 해당합니다.'],
  ])('in the decks %j of %i', (decks, made, en, ko) => {
    expect(namingDecks(found('Wrong.', { decks }), made).what).toEqual({ en, ko });
  });
});

describe('a build of several decks', () => {
  const AUDIENCES = `audiences:
  hall: {name: {en: Hall, ko: 강당}, language: en, deck: long, theme: policy}
  desk: {name: {en: Desk, ko: 책상}, language: en, deck: long, theme: policy, ratio: '4:3'}
  mayor: {name: {en: Mayor, ko: 시장}, language: ko, deck: short, theme: policy}
`;
  const long = 'White bread leads with [40](fig:loaves.white) loaves, as the baker counts in the book '
    .repeat(4)
    .trim();
  const longKorean = '식빵이 [40](fig:loaves.white)으로 앞선다고 제빵사가 장부에서 날마다 세어 적는다 '
    .repeat(5)
    .trim();

  test('says once what does not fit in two of them, and in which', async () => {
    const plan = /audiences:\n[\s\S]*$/.exec(BAKERY['data/bakery/briefing.yaml'] ?? '')?.[0] ?? '';
    const { diagnostics } = await bake(buildDecks, [
      [plan, AUDIENCES],
      ['White bread leads with [40](fig:loaves.white) loaves', long],
      ['식빵이 [40](fig:loaves.white)으로 앞선다', longKorean],
    ]);
    const said = diagnostics.map(({ code, place, what }) => `${place?.file.slice(-5)} ${code} ${what.en}`);
    expect(said).toEqual([
      'en.md BD512 “title” on slide “loaves” takes 5 lines, even at its smallest size of 22 pt; at most 2 are allowed. In the decks “hall”, “desk”.',
      'ko.md BD512 “title” on slide “loaves” takes 5 lines, even at its smallest size of 24 pt; at most 2 are allowed. In the deck “mayor”.',
    ]);
  });
});
