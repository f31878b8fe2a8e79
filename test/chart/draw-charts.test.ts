import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildDecks } from '../../src/build/build.ts';
import { chartKey } from '../../src/chart/chart-key.ts';
import { bytesOf } from '../project-files.ts';
import { bake } from '../small-project.ts';
import { figure, requestFor, seasons } from './chart-request.ts';

const TWO_CHARTS = [
  [
    'loaves: {template: chart, chart: loaves, holds: [loaves.white > loaves.rye]}',
    'loaves: {template: two-charts, charts: [loaves, buns], holds: [loaves.white > loaves.rye]}',
  ],
  [
    'charts:\n',
    'charts:\n  buns: {spec: ranked-bars, group: buns, title: {en: Buns a day, ko: 하루에 굽는 번}, colors: {largest: data}}\n',
  ],
] as const;
const ROWS = 'waiting,,62.5,1,percent,diary,2021,Waiting,줄\n';

/** The bars of the two charts of a slide, left and right: where each begins, its top, its length and thickness, in points. */
async function barsOfTwo(buns: string, more: readonly (readonly [string, string])[] = []) {
  const { decks, diagnostics } = await bake(buildDecks, [...TWO_CHARTS, [ROWS, ROWS + buns], ...more], {
    audiences: ['neighbours'],
  });
  const [deck] = decks;
  const parts = Object.entries(unzipSync(bytesOf(deck)));
  const charts = parts.flatMap(([path, bytes]) => (/media\/.*\.svg$/.test(path) ? [strFromU8(bytes)] : []));
  const found = new Map(charts.map(svg => [/aria-label="Bar chart: (\w+)/.exec(svg)?.[1], svg]));
  const bars = (name: string) =>
    [...(found.get(name) ?? '').matchAll(/<path d="M([\d.]+),([\d.]+)h(-?[\d.]+)v([\d.]+)h-?[\d.]+Z" fill=/g)].map(
      ([, x, y, width, height]) => ({ x: Number(x), y: Number(y), width: Number(width), height: Number(height) }),
    );
  return { loaves: bars('Loaves'), buns: bars('Buns'), codes: diagnostics.map(({ code }) => code), diagnostics };
}

const COUNTS =
  'buns.plain,buns,80,0,count,diary,2021,Plain,민무늬\n' +
  'buns.raisin,buns,20,0,count,diary,2021,"Raisin, at weekends and on market days only",건포도\n' +
  'buns.poppy,buns,5,0,count,diary,2021,Poppy,양귀비\n';

describe('two charts of one slide', { timeout: 60_000 }, () => {
  test('have one scale where their figures have one unit: bars are as long as the values across both', async () => {
    const { loaves, buns, codes } = await barsOfTwo(COUNTS);
    expect(codes).toEqual([]);
    const unit = (buns[0]?.width ?? 0) / 80;
    expect(unit).toBeGreaterThan(1);
    expect(buns.map(bar => bar.width / unit)).toEqual([80, 20, 5].map(value => expect.closeTo(value, 6)));
    expect(loaves.map(bar => bar.width / unit)).toEqual([40, 12].map(value => expect.closeTo(value, 6)));
  });

  test('begin at one line and have bars of one thickness in rows of one height', async () => {
    const { loaves, buns } = await barsOfTwo(COUNTS);
    expect(new Set([...loaves, ...buns].map(bar => bar.x)).size).toBe(1);
    expect(new Set([...loaves, ...buns].map(bar => bar.height)).size).toBe(1);
    expect(loaves.map(bar => bar.y)).toEqual(buns.slice(0, 2).map(bar => bar.y));
  });

  test.each([
    ['of another unit', COUNTS.replaceAll(',0,count,', ',0,percent,')],
    ['of another currency than the other', COUNTS.replaceAll(',0,count,', ',0,KRW,')],
  ])('have scales of their own with figures %s', async (_, figures) => {
    const { loaves, buns } = await barsOfTwo(figures, [['0,count,diary', '0,USD,diary']]);
    expect((loaves[0]?.width ?? 0) / 40).toBeGreaterThan((1.2 * (buns[0]?.width ?? 0)) / 80);
  });

  test('are drawn again when the other changes, whatever earlier runs have kept', () => {
    const { chart, spec, width, height } = requestFor({ size: [420, 304] });
    const key = (value: string) => {
      const figures = [figure('one', '62.4', 'Summer'), figure('two', '20.4', 'Winter')];
      const longer = seasons.map(season => (season.id === 'summer' ? { ...season, value } : season));
      const request = requestFor({ figures, others: longer, size: [420, 304] });
      return [chartKey(request, 'fonts'), chartKey({ ...request, beside: [{ chart, spec, width, height }] }, 'fonts')];
    };
    const [[alone, beside], [still, changed]] = [key('41.5'), key('81.5')];
    expect([alone === still, alone === beside, beside === changed]).toEqual([true, false, false]);
  });

  test('are told when one leaves only traces of the other', async () => {
    const few =
      'buns.plain,buns,4000,0,count,diary,2021,Plain,민무늬\nbuns.poppy,buns,900,0,count,diary,2021,Poppy,양귀비\n';
    const { loaves, diagnostics } = await barsOfTwo(few);
    expect(loaves[0]?.width).toBeLessThan(6);
    expect(
      diagnostics.map(({ code, severity, place, what, next }) => ({ code, severity, line: place?.line, what, next })),
    ).toEqual([
      {
        code: 'BD639',
        severity: 'warning',
        line: 9,
        what: {
          en: 'the charts “buns” and “loaves” are on one slide in one unit, so they share a scale; the longest bar of “loaves” is 3 pt on it.',
          ko: '“buns”, “loaves” 차트는 한 슬라이드에서 단위가 같아 눈금을 함께 씁니다. 이 눈금으로는 “loaves” 차트의 가장 긴 막대가 3pt뿐입니다.',
        },
        next: {
          en: 'Give “loaves” a slide of its own; there it has its own scale.',
          ko: '“loaves” 차트를 다른 슬라이드에 따로 두십시오. 그러면 눈금도 따로 씁니다.',
        },
      },
    ]);
  });
});

describe('a chart of large amounts says its scale above it', { timeout: 60_000 }, () => {
  const amounts = [
    ['loaves.white,loaves,40,0,count', 'loaves.white,loaves,1250000000000,0,KRW'],
    ['loaves.rye,loaves,12,0,count', 'loaves.rye,loaves,950000000,0,KRW'],
    ['White bread leads with [40](fig:loaves.white) loaves', 'White bread'],
    ['식빵이 [40](fig:loaves.white)으로 앞선다', '식빵'],
    ['The baker counts [40](fig:loaves.white) white loaves a day.', 'The baker counts.'],
    ['식빵은 하루 [40](fig:loaves.white)을 굽는다.', '식빵을 굽는다.'],
  ] as const;

  /** The words of the slide with the chart, and what is said about it. */
  async function slideWith(
    subtitle: string,
    audience: 'neighbours' | 'mayor',
    more: readonly (readonly [string, string])[] = [],
  ) {
    const title = audience === 'mayor' ? '### 식빵\n' : '### White bread\n';
    const { decks, diagnostics } = await bake(buildDecks, [...amounts, ...more, [title, `${title}\n${subtitle}\n`]], {
      audiences: [audience],
    });
    const [deck] = decks;
    const parts = deck ? unzipSync(bytesOf(deck)) : {};
    const slides = Object.entries(parts).flatMap(([path, bytes]) =>
      /slides\/slide\d+\.xml$/.test(path) ? [strFromU8(bytes)] : [],
    );
    const slide = slides.find(xml => xml.includes('descr="Bar chart') || xml.includes('descr="막대그래프')) ?? '';
    return {
      words: [...slide.matchAll(/<a:t>([^<]*)</g)].map(([, text]) => text),
      said: diagnostics.map(({ code, severity, what, next }) => [
        `${severity} ${code}: ${what.en} ${next?.en}`,
        `${what.ko} ${next?.ko}`,
      ]),
    };
  }

  test.each([
    ['neighbours', '', 'Loaves a day, KRW billion'],
    ['neighbours', 'Spent on bread', 'Spent on bread, KRW billion'],
    ['neighbours', 'Spent on bread, KRW', 'Spent on bread, KRW billion'],
    ['neighbours', 'Spent (KRW)', 'Spent (KRW billion)'],
    ['neighbours', 'Spent in KRW billion a day', 'Spent in KRW billion a day'],
    ['mayor', '', '하루에 굽는 빵, 억 원'],
    ['mayor', '예산(원)', '예산(억 원)'],
    ['mayor', '조사한 예산', '조사한 예산, 억 원'],
    ['mayor', '예산(단위: 억원)', '예산(단위: 억원)'],
  ] as const)('for %s with the subtitle “%s”', async (audience, subtitle, shown) => {
    const { words, said } = await slideWith(subtitle, audience);
    expect(said).toEqual([]);
    expect(words).toContain(shown);
  });

  test.each([
    ['neighbours', 'Spent, KRW trillion'],
    ['neighbours', 'Spent in million won'],
    ['mayor', '예산(조 원)'],
    ['mayor', '예산(백만원)'],
  ] as const)('or is refused for %s where “%s” names another', async (audience, subtitle) => {
    const unit = audience === 'mayor' ? '억 원' : 'KRW billion';
    expect((await slideWith(subtitle, audience)).said).toEqual([
      [
        `error BD647: the chart “loaves” writes its values in ${unit}, which its slide does not say. Write “${unit}” into the subtitle of the chart, or leave the subtitle out.`,
        `“loaves” 차트의 값은 ${unit} 단위인데, 슬라이드에 그 단위가 없습니다. 차트의 부제목에 “${unit}” 단위를 쓰거나 부제목을 빼십시오.`,
      ],
    ]);
  });

  test('and small ones, without a scale, stand under no other either', async () => {
    const small = [
      ['1250000000000,0,KRW', '800000,0,KRW'],
      ['950000000,0,KRW', '90000,0,KRW'],
    ] as const;
    expect((await slideWith('Spent, KRW million', 'neighbours', small)).said).toEqual([
      [
        'error BD647: the chart “loaves” writes its values in KRW, but its slide says “Spent, KRW million”. Write “KRW” into the subtitle of the chart, or leave the subtitle out.',
        '“loaves” 차트의 값은 KRW 단위인데, 슬라이드에는 “Spent, KRW million”(이)라고 적혀 있습니다. 차트의 부제목에 “KRW” 단위를 쓰거나 부제목을 빼십시오.',
      ],
    ]);
  });
});
