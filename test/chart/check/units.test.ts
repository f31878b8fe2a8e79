import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/briefing/model/figure.ts';
import { buildDecks } from '../../../src/build/build.ts';
import { bake } from '../../small-project.ts';
import { drawn, faultsOf, figure, ko, type Wish } from '../chart-request.ts';
import { inRows, rightward, values, yearly } from '../own-spec.ts';

/** Bars with an axis below whose labels and title are these. */
const withAxis = (axis: object, figures: readonly Figure[], more: object = {}): Wish =>
  inRows('bar', { ...values(rightward), axis: { orient: 'bottom', offset: -30, ...axis }, ...more }, figures);
const labelled = (labelExpr: string, ticks: readonly number[], figures: readonly Figure[], more: object = {}) =>
  withAxis({ values: ticks, labelExpr }, figures, more);
/** Bars with words of their own beside them. */
const beside = (text: string, figures: readonly Figure[]): Wish =>
  inRows('bar', values(rightward), figures, {}, {}, [
    {
      transform: [{ filter: 'datum.rank === 1' }],
      mark: { type: 'text', fontSize: 12, text },
      encoding: { x: { value: 400 }, y: { value: 8 } },
    },
  ]);

const shares = yearly('61.5', '32.5');
const of = (more: Partial<Figure>, ...numbers: readonly string[]) =>
  numbers.map((value, index) => figure(`t.${2020 + index}`, value, String(2020 + index), more));
const people = of({ unit: 'count' }, '13825', '4200');
const gaps = of({ unit: 'percentage-points' }, '1.4', '-2.6');
const times = of({ unit: 'ratio' }, '2.5', '1.5');
const won = of({ unit: 'currency', currency: 'KRW' }, '1250000000000', '950000000000');

const guide = 'templates/charts/own.vl.json:1:1 error BD645: an axis or legend of the chart “visits” writes';
const advice = 'Let labelExpr write the value in its own unit, or leave it out.';
const ownWords = (example: string, text: string) => [
  `templates/charts/own.vl.json:1:1 error BD647: the chart “visits” shows values such as ${example}, but its specification writes “${text}”. Correct the unit in the specification, or leave it out.`,
];

describe('labels of an axis that say another number are refused', () => {
  test.each<[string, Wish, string]>([
    ['won for percent', labelled("datum.value + ' won'", [0, 50], shares), '“50 won” where the value is 50%'],
    ['points for percent', labelled("datum.value + ' pp'", [0, 50], shares), '“50 pp” where the value is 50%'],
    ['percent of percent', labelled("datum.value * 100 + '%'", [0, 50], shares), '“5000%” where the value is 50%'],
    ['a scale', labelled("datum.value + ' million'", [0, 50], shares), '“50 million” where the value is 50%'],
    ['fractions', labelled('datum.value / 100', [0, 50], shares), '“0.5” where the value is 50%'],
    ['one label for all', labelled("'70%'", [0, 50], shares), '“70%” where the value is 50%'],
    ['thousands of thousands', labelled("datum.label + 'k'", [0, 5000], people), '“5,000k” where the value is 5,000'],
    ['thousands unsaid', labelled('datum.value / 1000', [0, 5000], people), '“5” where the value is 5,000'],
    ['percent of people', labelled("datum.label + '%'", [0, 5000], people), '“5,000%” where the value is 5,000'],
    [
      'percent for points',
      labelled("datum.label + '%'", [-2, 0, 1], gaps),
      '“−2%” where the value is −2 percentage points',
    ],
    ['a lost sign', labelled('abs(datum.value)', [-2, 0, 1], gaps), '“2” where the value is −2 percentage points'],
    ['percent for times', labelled("datum.label + '%'", [0, 2], times), '“2%” where the value is 2 times'],
    ['dollars for won', labelled("'$' + datum.label", [0, 1], won), '“$1.0” where the value is KRW 1.00 trillion'],
    [
      'billions for trillions',
      labelled("'KRW ' + datum.label + ' billion'", [0, 1], won),
      '“KRW 1.0 billion” where the value is KRW 1.00 trillion',
    ],
  ])('%s', async (_, wish, said) => {
    expect((await faultsOf(wish)).filter((_line, index) => index % 2 === 0)).toEqual([`${guide} ${said}. ${advice}`]);
  });

  test.each<[string, Wish, string]>([
    [
      '억 원',
      labelled("datum.value + '억 원'", [0, 50], shares),
      '“visits” 차트의 축이나 범례에서 값이 50%인 자리에 “50억 원” 글이 있습니다.',
    ],
    [
      '%p',
      labelled("datum.value + '%p'", [0, 50], shares),
      '“visits” 차트의 축이나 범례에서 값이 50%인 자리에 “50%p” 글이 있습니다.',
    ],
    [
      '천 명',
      labelled("datum.label + '천 명'", [0, 5000], people),
      '“visits” 차트의 축이나 범례에서 값이 5,000인 자리에 “5,000천 명” 글이 있습니다.',
    ],
    [
      '%',
      labelled("datum.label + '%'", [0, 2], times),
      '“visits” 차트의 축이나 범례에서 값이 2배인 자리에 “2%” 글이 있습니다.',
    ],
    [
      '백만 원',
      labelled("datum.label + '백만 원'", [0, 1], won),
      '“visits” 차트의 축이나 범례에서 값이 1.00조 원인 자리에 “1.0백만 원” 글이 있습니다.',
    ],
  ])('with Korean “%s”', async (_, wish, said) => {
    expect((await faultsOf({ ...wish, locale: ko }))[1]).toBe(
      `${said} labelExpr에서 값을 제 단위로 쓰거나 labelExpr를 빼십시오.`,
    );
  });

  test.each<[string, Wish]>([
    ['the labels of Vega', withAxis({ values: [0, 50] }, shares)],
    ['percent', labelled("datum.value + '%'", [0, 50], shares)],
    ['numbers below zero', labelled("datum.label + ' pp'", [-2, 0, 1], gaps)],
    ['thousands', labelled("datum.value / 1000 + 'k'", [0, 5000], people)],
    ['words', labelled("datum.value > 0 ? 'more' : 'none'", [0, 50], shares)],
    ['nothing', labelled("''", [0, 50], shares)],
    ['times', labelled("datum.label + ' times'", [0, 2], times)],
    ['times as percent', labelled("datum.value * 100 + '%'", [0, 2], times)],
    ['the scale of the chart', labelled("'KRW ' + datum.label + ' trillion'", [0, 1], won)],
    ['a smaller scale that is right', labelled("datum.value * 1000 + ' billion won'", [0, 1], won)],
    ['Korean, 조 원', { ...labelled("datum.label + '조 원'", [0, 1], won), locale: ko }],
    ['Korean, 만 명', { ...labelled("datum.value / 10000 + '만 명'", [0, 5000], people), locale: ko }],
    ['a title with the unit', withAxis({ values: [0, 50], titleFontSize: 9 }, shares, { title: 'Share (%)' })],
    ['a title with a year', withAxis({ values: [0, 5000], titleFontSize: 9 }, people, { title: 'Visitors, 2024' })],
    ['an average of one', inRows('point', { ...values(rightward), aggregate: 'mean' }, shares)],
  ])('but not %s', async (_, wish) => {
    expect(await drawn(wish)).toMatchObject({ chart: 'visits' });
  });
});

describe('words of a specification that name another unit are refused', () => {
  test.each<[string, Wish, readonly string[]]>([
    ['points', beside('(percentage points)', shares), ownWords('61.5%', '(percentage points)')],
    ['money', beside('KRW million', shares), ownWords('61.5%', 'KRW million')],
    ['percent', beside('Share (%)', people), ownWords('13,825', 'Share (%)')],
    ['thousands', beside('in thousands', people), ownWords('13,825', 'in thousands')],
    ['a sign', beside('%', gaps), ownWords('1.4 percentage points', '%')],
    [
      'the title of an axis',
      withAxis({ values: [0, 5000], titleFontSize: 9 }, people, { title: 'Visitors (thousands)' }),
      ownWords('13,825', 'Visitors (thousands)'),
    ],
  ])('%s', async (_, wish, said) => {
    expect((await faultsOf(wish)).filter((_line, index) => index % 2 === 0)).toEqual(said);
  });

  test.each([
    ['단위: 억 원', '61.5%', shares],
    ['(단위: %p)', '61.5%', shares],
    ['천 명', '13,825', people],
    ['격차(%)', '1.4%p', gaps],
  ] as const)('with Korean “%s”', async (text, example, figures) => {
    expect((await faultsOf({ ...beside(text, figures), locale: ko }))[1]).toBe(
      `“visits” 차트의 값은 ${example}처럼 적히는데, 차트 명세에는 “${text}” 글이 있습니다. 차트 명세에서 단위를 고치거나 빼십시오.`,
    );
  });

  test('and a number in the title of an axis, which is no figure', async () => {
    const wish = withAxis({ values: [0, 50], titleFontSize: 9 }, shares, { title: 'Average 99.9%' });
    expect(await faultsOf(wish)).toEqual([
      'templates/charts/own.vl.json:1:1 error BD645: the chart “visits” writes “Average 99.9%”, a number that is not the text of that figure. Show the field “text”, or a figure that the plan gives a name (“named”).',
      '“visits” 차트에 적힌 “Average 99.9%”의 숫자가 그 수치의 값과 다릅니다. text 항목을 표시하거나, 계획의 named에 지정한 수치를 쓰십시오.',
    ]);
  });
});

describe('titles and subtitles that name another unit are refused', { timeout: 60_000 }, () => {
  const rows = (unit: string, one: string, other: string) =>
    [
      ['loaves.white,loaves,40,0,count', `loaves.white,loaves,${one},${unit}`],
      ['loaves.rye,loaves,12,0,count', `loaves.rye,loaves,${other},${unit}`],
      ['White bread leads with [40](fig:loaves.white) loaves', 'White bread'],
      ['식빵이 [40](fig:loaves.white)으로 앞선다', '식빵'],
      ['The baker counts [40](fig:loaves.white) white loaves a day.', 'The baker counts.'],
      ['식빵은 하루 [40](fig:loaves.white)을 굽는다.', '식빵을 굽는다.'],
    ] as const;
  const ofUnit = {
    percent: rows('1,percent', '61.5', '32.5'),
    points: rows('1,percentage points', '2.6', '1.4'),
    count: rows('0,count', '13825', '4200'),
    won: rows('0,KRW', '12500', '9500'),
    ratio: rows('1,ratio', '2.5', '1.5'),
  };
  const shown = { percent: '61.5%', points: '2.6%p', count: '13,825', won: '12,500 원', ratio: '2.5배' };
  const shownInEnglish = {
    percent: '61.5%',
    points: '2.6 percentage points',
    count: '13,825',
    won: 'KRW 12,500',
    ratio: '2.5 times',
  };

  /** What is said of a chart with a title in the plan, or under a subtitle. */
  async function saidOf(unit: keyof typeof ofUnit, text: string, where: 'title' | 'subtitle', isKorean: boolean) {
    const edits =
      where === 'title'
        ? [['Loaves a day, ko: 하루에 굽는 빵', isKorean ? `Loaves, ko: "${text}"` : `"${text}", ko: 빵`] as const]
        : [
            isKorean
              ? (['### 식빵\n', `### 식빵\n\n${text}\n`] as const)
              : (['### White bread\n', `### White bread\n\n${text}\n`] as const),
          ];
    const { diagnostics } = await bake(buildDecks, [...ofUnit[unit], ...edits], {
      audiences: [isKorean ? 'mayor' : 'neighbours'],
    });
    return diagnostics.map(
      ({ code, what, next }) => `${code}: ${isKorean ? what.ko : what.en} ${isKorean ? next?.ko : next?.en}`,
    );
  }

  test.each([
    ['percent', 'Share (pp)'],
    ['percent', 'Share (in thousands)'],
    ['points', 'Gap (%)'],
    ['points', 'Gap in percent'],
    ['count', 'Share (%)'],
    ['count', 'People (thousands)'],
    ['won', 'Price (USD)'],
    ['ratio', 'Ratio (percentage points)'],
  ] as const)('of %s: “%s”', async (unit, text) => {
    const shows = `BD647: the chart “loaves” shows values such as ${shownInEnglish[unit]}, but`;
    expect(await saidOf(unit, text, 'title', false)).toEqual([
      `${shows} its title in the plan is “${text}”. Correct the unit in the title of the chart, or leave it out.`,
    ]);
    expect(await saidOf(unit, text, 'subtitle', false)).toEqual([
      `${shows} its slide says “${text}”. Correct the unit in the subtitle of the chart, or leave it out.`,
    ]);
  });

  test.each([
    ['percent', '이용률(%p)'],
    ['percent', '이용률(명)'],
    ['points', '격차(%)'],
    ['points', '격차(단위: 퍼센트)'],
    ['count', '인원(천 명)'],
    ['count', '인원, 만 명'],
    ['won', '가격(천 원)'],
    ['ratio', '비율(%)'],
  ] as const)('of %s in Korean: “%s”', async (unit, text) => {
    const shows = `BD647: “loaves” 차트의 값은 ${shown[unit]}처럼 적히는데,`;
    expect(await saidOf(unit, text, 'title', true)).toEqual([
      `${shows} 계획의 차트 제목에는 “${text}” 글이 있습니다. 계획의 차트 제목에서 단위를 고치거나 빼십시오.`,
    ]);
    const said = await saidOf(unit, text, 'subtitle', true);
    if (text !== '가격(천 원)')
      expect(said).toEqual([
        `${shows} 슬라이드의 부제목에는 “${text}” 글이 있습니다. 슬라이드의 부제목에서 단위를 고치거나 빼십시오.`,
      ]);
    else expect(said).toHaveLength(1);
  });

  test.each([
    ['percent', 'Share of firms (%)', false],
    ['percent', 'Share of firms with more staff, percent', false],
    ['points', 'Gap (pp)', false],
    ['count', 'Visitors by season (spring, summer)', false],
    ['count', 'Visitors (persons)', false],
    ['won', 'Price (KRW)', false],
    ['ratio', 'Ratio (times)', false],
    ['percent', '이용률(단위: %)', true],
    ['percent', '이용률(중소기업)', true],
    ['points', '격차(퍼센트포인트)', true],
    ['count', '방문객(명)', true],
    ['won', '가격(원)', true],
  ] as const)('but not of %s: “%s”', async (unit, text, isKorean) => {
    expect(await saidOf(unit, text, 'title', isKorean)).toEqual([]);
    expect(await saidOf(unit, text, 'subtitle', isKorean)).toEqual([]);
  });
});
