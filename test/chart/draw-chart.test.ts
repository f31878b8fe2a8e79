import sharp from 'sharp';
import { afterEach, describe, expect, test } from 'vitest';
import { drawChart } from '../../src/chart/draw-chart.ts';
import type { Picture } from '../../src/chart/picture.ts';
import { drawn, en, figure, fonts, ko, requestFor, seasons, type Wish } from './chart-request.ts';
import { overYears, upward, values, yearly } from './own-spec.ts';

const pair = [figure('one', '62.4', 'Summer'), figure('two', '20.4', 'Winter')];
const gap = figure('gap', '42.0', 'Difference', { unit: 'percentage-points' });
const gapWish: Wish = {
  spec: 'gap-bars',
  figures: pair,
  others: [gap],
  ids: ['one', 'two'],
  colors: { one: 'data', two: 'accent' },
  named: { gap: 'gap' },
  size: [864, 310],
};

/** The words of a picture, in drawing order. */
const words = ({ svg }: Picture) => [...svg.matchAll(/<path aria-label="([^"]*)"/g)].map(match => match[1]);

/** The bars of a picture: left edge, top, width and height in points, and color. */
const bars = ({ svg }: Picture) =>
  [...svg.matchAll(/<path d="M([\d.]+),([\d.]+)h(-?[\d.]+)v([\d.]+)h-?[\d.]+Z" fill="(#\w+)"(?! fill-opacity)/g)].map(
    ([, x, y, width, height, color]) => ({
      x: Number(x),
      y: Number(y),
      width: Number(width),
      height: Number(height),
      color,
    }),
  );

/** The color of the PNG at points of the picture, `#RRGGBB`, or `` where it is transparent. */
async function colorsAt(
  picture: Picture,
  points: readonly (readonly [x: number, y: number])[],
): Promise<readonly string[]> {
  const { data, info } = await sharp(picture.png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return points.map(([x, y]) => {
    const at = (Math.round(2 * y) * info.width + Math.round(2 * x)) * 4;
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4);
    const hex = [red, green, blue].map(value => value.toString(16).padStart(2, '0')).join('');
    return alpha < 128 ? '' : `#${hex.toUpperCase()}`;
  });
}

describe('ranked bars', () => {
  test('are as long as their values, from one line, with every label and value written out', async () => {
    const picture = await drawn({ colors: { largest: 'data' } });
    const [first, ...rest] = bars(picture);
    const unit = (first?.width ?? 0) / 41.5;
    expect(rest.map(bar => bar.width / unit)).toEqual([25.3, 20.75, 12].map(value => expect.closeTo(value, 6)));
    expect(new Set(bars(picture).map(bar => bar.x)).size).toBe(1);
    expect(bars(picture).map(bar => bar.color)).toEqual(['#123F6E', '#8793A2', '#8793A2', '#8793A2']);
    expect(bars(picture).map(bar => bar.y)).toEqual([15, 90, 165, 240]);
    expect(words(picture)).toEqual([
      ...['41.5%', '25.3%', '20.75%', '12.0%'],
      ...['Summer', 'Spring', 'Visitors who came with their', 'children or grandchildren', 'Winter'],
    ]);
  });

  test.each([
    ['Visitors in 2023', ['Summer', 'Winter']],
    ['Visitors by season', ['Summer, 2023', 'Winter, 2023']],
  ])('under the title “%s” are called %s', async (title, labels) => {
    const figures = [figure('one', '62.4', 'Summer, 2023'), figure('two', '20.4', 'Winter, 2023')];
    expect(words(await drawn({ figures, more: { title: { en: title } } })).slice(2)).toEqual(labels);
  });

  test('reach the right edge of the picture with the longest bar and its value', async () => {
    const picture = await drawn({ colors: { largest: 'data' } });
    const [first] = bars(picture);
    const end = (first?.x ?? 0) + (first?.width ?? 0) + 10 + fonts.drawnWidth('41.5%', 'Arial', true, 24);
    expect(end).toBeCloseTo(864, 1);
  });

  test('are drawn for values below zero and for missing ones', async () => {
    const picture = await drawn({
      figures: [figure('up', '12.5', 'Summer'), figure('down', '-8.4', 'Winter'), figure('none', undefined, 'Spring')],
    });
    expect(words(picture)).toEqual(['12.5%', '−8.4%', 'n.a.', 'Summer', 'Winter', 'Spring']);
    const [up, down, none] = bars(picture);
    expect(down?.x).toBeLessThan(up?.x ?? 0);
    expect((down?.x ?? 0) + (down?.width ?? 0)).toBeCloseTo(up?.x ?? 0, 6);
    expect(none?.width ?? 0).toBe(0);
  });

  test.each([2, 3, 12])('are drawn for %d figures, none of the words over each other', async count => {
    const figures = Array.from({ length: count }, (_, index) =>
      figure(`f${index}`, (90 / (index + 1)).toFixed(1), index % 2 === 0 ? 'Summer' : 'Spring', {
        label: { en: `Season number ${index}`, ko: '' },
      }),
    );
    expect(bars(await drawn({ figures, colors: { largest: 'data' } }))).toHaveLength(count);
  });

  test('are drawn for a hundred beside almost nothing, and for counts of thirteen digits', async () => {
    const extremes = await drawn({ figures: [figure('all', '100.0', 'Summer'), figure('few', '0.4', 'Winter')] });
    expect(bars(extremes)[1]?.width).toBeGreaterThan(1);
    const count = { unit: 'count' } as const;
    const huge = await drawn({
      figures: [figure('a', '1234567890123', 'Summer', count), figure('b', '13825', 'Winter', count)],
    });
    expect(words(huge).slice(0, 2)).toEqual(['1,234,567,890,123', '13,825']);
  });
});

describe('many bars', () => {
  const regions = (count: number, decimals = '.5') =>
    Array.from({ length: count }, (_, index) =>
      figure(`r${index}`, `${60 - 2 * index}${decimals}`, '', {
        label: { en: `Region ${index + 1}`, ko: `지역 ${index + 1}` },
      }),
    );

  test.each([
    [13, 7, [864, 306], en],
    [17, 9, [864, 306], ko],
    [24, 12, [864, 306], en],
    [17, 9, [560, 306], ko],
    [24, 12, [648, 308], en],
  ] as const)('%d stand in two columns of %d, on one scale', async (count, first, size, locale) => {
    const picture = await drawn({ figures: regions(count), size, locale, colors: { largest: 'data' } });
    const found = bars(picture);
    expect(found).toHaveLength(count);
    const unit = (found[0]?.width ?? 0) / 60.5;
    expect(found.map(bar => bar.width / unit)).toEqual(
      regions(count).map(({ value }) => expect.closeTo(Number(value), 6)),
    );
    expect([...new Set(found.map(bar => bar.x))]).toHaveLength(2);
    expect(found.slice(first).map(bar => bar.y)).toEqual(found.slice(0, count - first).map(bar => bar.y));
    const label = locale === en ? 'Region' : '지역';
    expect(words(picture).slice(count)).toEqual(regions(count).map((_, index) => `${label} ${index + 1}`));
  });

  test('twelve stand in one', async () => {
    expect(new Set(bars(await drawn({ figures: regions(12), size: [864, 306] })).map(bar => bar.x)).size).toBe(1);
  });

  test('are drawn on both sides of zero, and missing ones in their rows', async () => {
    const mixed = regions(16).map((each, index) =>
      index % 5 === 2 ? { ...each, value: `-${each.value}` } : index === 9 ? { ...each, value: undefined } : each,
    );
    const picture = await drawn({ figures: mixed, size: [864, 306] });
    expect(bars(picture)).toHaveLength(15);
    expect(words(picture)).toContain('n.a.');
  });
});

describe('large amounts', () => {
  const won = { unit: 'currency', currency: 'KRW' } as const;
  const budgets = [
    figure('a', '1250000000000', 'Summer', won),
    figure('b', '83500000000', 'Winter', won),
    figure('c', '950000000', 'Spring', won),
  ];

  test.each([
    [
      en,
      ['1,250.00', '83.50', '0.95'],
      'Summer KRW 1,250.00 billion; Winter KRW 83.50 billion; Spring KRW 0.95 billion',
    ],
    [ko, ['12,500.0', '835.0', '9.5'], '여름 12,500.0억 원; 겨울 835.0억 원; 봄 9.5억 원'],
  ])('have short texts on one scale, in bars as long as the values', async (locale, texts, alt) => {
    const picture = await drawn({ figures: budgets, locale });
    expect(words(picture).slice(0, 3)).toEqual(texts);
    expect(picture.alt).toContain(alt);
    const [first, second] = bars(picture);
    expect((second?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(83.5 / 1250, 6);
  });

  test('and the distance between them has it too', async () => {
    const [one, two] = budgets;
    const distance = figure('gap', '1166500000000', 'Difference', won);
    const picture = await drawn({
      ...gapWish,
      figures: [one, two].flatMap(each => each ?? []),
      others: [distance],
      ids: ['a', 'b'],
      colors: {},
    });
    expect(words(picture).at(-1)).toBe('Difference of KRW 1,166.5 billion');
  });

  test('are on the scale of what an author’s own specification draws and labels', async () => {
    const wish = overYears(
      'line',
      values({ ...upward, domain: [0, 20] }),
      yearly('1500000000', '1250000000').map(each => ({ ...each, ...won })),
    );
    expect(words(await drawn(wish))).toEqual(['1.50', '1.25', '2020', '2021']);
  });
});

describe('gap bars', () => {
  test('show two bars, their values, and the distance in words', async () => {
    const picture = await drawn(gapWish);
    const [one, two] = bars(picture);
    expect((one?.width ?? 0) / (two?.width ?? 1)).toBeCloseTo(62.4 / 20.4, 6);
    expect(words(picture)).toEqual(['62.4%', '20.4%', 'Summer', 'Winter', 'Difference of 42.0 percentage points']);
  });

  /** The texts of a picture with the boxes of their letters. */
  const boxes = ({ svg }: Picture) =>
    [...svg.matchAll(/translate\(([\d.]+),([\d.]+)\)[^>]*>((?:<path aria-label="[^"]*" d="[^"]*"\/>)+)/g)].flatMap(
      ([, x, y, paths = '']) =>
        [...paths.matchAll(/aria-label="([^"]*)" d="([^"]*)"/g)].map(([, text = '', outline = '']) => {
          const points = [...outline.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)];
          const [xs, ys] = [
            points.map(([, at]) => Number(x) + Number(at)),
            points.map(([, , at]) => Number(y) + Number(at)),
          ];
          return { text, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
        }),
    );

  /** The painted distance. */
  const span = ({ svg }: Picture) => {
    const [, x, y, width, height] =
      /<path d="M([\d.]+),([\d.]+)h([\d.]+)v([\d.]+)h-?[\d.]+Z" fill="#\w+" fill-opacity/.exec(svg) ?? [];
    return { left: Number(x), right: Number(x) + Number(width), top: Number(y), bottom: Number(y) + Number(height) };
  };

  const distance = (one: number, two: number) =>
    figure('gap', Math.abs(one - two).toFixed(1), 'Difference', { unit: 'percentage-points' });

  test.each([
    ['a talk', [864, 300]],
    ['a talk of 4:3', [648, 288]],
    ['a handout', [560, 200]],
    ['half a slide', [400, 220]],
  ] as const)(
    'paint the distance and write its words beside no line and not past it, in %s',
    { tags: ['slow'] },
    async (_, size) => {
      for (const [a, b] of [
        [78.4, 30.6],
        [30.6, 78.4],
        [52, 49.5],
      ] as const) {
        for (const [more, less] of [
          [1, 1],
          [0.8, 1.2],
          [1.2, 0.8],
          [0.8, 0.8],
          [1.2, 1.2],
        ] as const) {
          for (const locale of [en, ko]) {
            const [one, two] = [a * more, b * less].map(value => Math.min(100, Number(value.toFixed(1))));
            const figures = [figure('one', String(one), 'Summer'), figure('two', String(two), 'Winter')];
            const picture = await drawn({
              ...gapWish,
              figures,
              others: [distance(one ?? 0, two ?? 0)],
              size,
              locale,
              more: { sort: 'none' },
            });
            const painted = span(picture);
            const [first, second] = bars(picture).map(bar => bar.x + bar.width);
            expect([painted.left, painted.right]).toEqual(
              [Math.min(first ?? 0, second ?? 0), Math.max(first ?? 0, second ?? 0)].map(at => expect.closeTo(at, 2)),
            );
            const crossed = boxes(picture).filter(text => {
              const isOn = text.bottom > painted.top && text.top < painted.bottom;
              return isOn && [painted.left, painted.right].some(line => text.left < line - 1 && text.right > line + 1);
            });
            expect(crossed.map(({ text }) => text)).toEqual([]);
            const words = boxes(picture).filter(({ text }) => /Difference|차이|points/.test(text));
            expect(words.length).toBeGreaterThan(0);
            for (const { right } of words) expect(right).toBeLessThanOrEqual(painted.right + 1);
          }
        }
      }
    },
  );

  test.each([
    ['in the span, as large as they fit', '62.4', '2.4', 1],
    ['in the span on two lines', '62.4', '26.4', 2],
    ['between the bars where the span is short', '62.4', '61.4', 1],
    ['between the bars where there is none', '62.4', '62.4', 1],
  ])('set the words %s', async (where, one, two, lines) => {
    const figures = [figure('one', one, 'Summer'), figure('two', two, 'Winter')];
    const others = [distance(Number(one), Number(two))];
    const picture = await drawn({ ...gapWish, figures, others, size: [720, 300], more: { sort: 'none' } });
    const found = boxes(picture).filter(({ text }) => /Difference|points/.test(text));
    const painted = span(picture);
    expect(found).toHaveLength(lines);
    for (const { top, bottom } of found) {
      expect(top > painted.top && bottom < painted.bottom).toBe(where.startsWith('in the span'));
      expect(bottom < painted.top).toBe(where.startsWith('between'));
    }
  });

  test('write values in the bars where they fit, and behind one that is too short', async () => {
    const picture = await drawn({
      ...gapWish,
      figures: [figure('one', '62.4', 'Summer'), figure('two', '3.4', 'Winter')],
      others: [distance(62.4, 3.4)],
    });
    const [long, short] = ['62.4%', '3.4%'].map(value => boxes(picture).find(({ text }) => text === value));
    const ends = bars(picture).map(bar => bar.x + bar.width);
    expect(long?.right).toBeLessThan(ends[0] ?? 0);
    expect(short?.left).toBeGreaterThan(ends[1] ?? 0);
  });

  test('have their names above them where there is no room for a column', async () => {
    const picture = await drawn({ ...gapWish, size: [500, 306] });
    // The line at zero would run through the names.
    const lines = /<line[^>]* stroke="/;
    expect((await drawn(gapWish)).svg).toMatch(lines);
    expect(picture.svg).not.toMatch(lines);
    const all = bars(picture);
    expect(all.map(bar => bar.x)).toEqual([0, 0]);
    expect((all[0]?.width ?? 0) / (all[1]?.width ?? 1)).toBeCloseTo(62.4 / 20.4, 6);
    for (const [index, name] of ['Summer', 'Winter'].entries()) {
      const label = boxes(picture).find(({ text }) => text === name);
      expect((all[index]?.y ?? 0) - (label?.bottom ?? 0)).toBeGreaterThan(0);
      expect((all[index]?.y ?? 0) - (label?.bottom ?? 0)).toBeLessThan(12);
    }
  });

  test('beside bars of another form have their scale, though their names stand elsewhere', async () => {
    const [gapRequest, ranked] = [requestFor({ ...gapWish, size: [420, 304] }), requestFor({ size: [420, 304] })];
    const figures = new Map([...gapRequest.figures, ...ranked.figures]);
    const fail = (fault: unknown) => {
      throw new Error(JSON.stringify(fault));
    };
    const left = await drawChart({ ...gapRequest, figures, beside: [ranked] }, fail);
    const right = await drawChart({ ...ranked, figures, beside: [gapRequest] }, fail);
    const all = [left, right].flatMap(picture => (picture ? bars(picture) : []));
    const unit = (all[0]?.width ?? 0) / 62.4;
    expect(all.map(bar => bar.width / unit)).toEqual(
      [62.4, 20.4, 41.5, 25.3, 20.75, 12].map(value => expect.closeTo(value, 6)),
    );
    expect([all[0]?.x, all[2]?.x]).toEqual([0, expect.any(Number)]);
    expect(all[2]?.x).toBeGreaterThan(40);
  });

  test('work with counts', async () => {
    const count = { unit: 'count' } as const;
    const picture = await drawn({
      ...gapWish,
      figures: [figure('one', '13825', 'Summer', count), figure('two', '622', 'Winter', count)],
      others: [figure('gap', '13203', 'Difference', count)],
    });
    expect(words(picture)).toEqual(['13,825', '622', 'Summer', 'Winter', 'Difference of 13,203']);
  });
});

describe('a picture', () => {
  test('needs no font and nothing from outside', async () => {
    const { svg } = await drawn({ ...gapWish, locale: ko });
    expect(svg).not.toMatch(/<text|<tspan|<style|<image|<script|font|href|http(?!:\/\/www\.w3\.org\/2000\/svg")/);
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" role="img" aria-label="[^"]+" width="864" height="310"/,
    );
  });

  test('is a PNG of twice its size, with bars where they belong and nothing between', async () => {
    const picture = await drawn({ colors: { largest: 'data', winter: 'accent' } });
    const { width, height, format } = await sharp(picture.png).metadata();
    expect({ width, height, format }).toEqual({ width: 1728, height: 600, format: 'png' });
    const [first, , , last] = bars(picture);
    const middle = (bar: typeof first) =>
      [(bar?.x ?? 0) + (bar?.width ?? 0) / 2, (bar?.y ?? 0) + (bar?.height ?? 0) / 2] as const;
    const end = (first?.x ?? 0) + (first?.width ?? 0);
    expect(
      await colorsAt(picture, [
        middle(first),
        [end - 2, middle(first)[1]],
        [end + 3, middle(first)[1]],
        middle(last),
        [middle(last)[0], 5],
        [(first?.x ?? 0) - 6, 70],
      ]),
    ).toEqual(['#123F6E', '#123F6E', '', '#B93C0C', '', '']);
  });

  test('has the words of the deck’s language', async () => {
    expect(words(await drawn({ ...gapWish, locale: ko }))).toEqual(['62.4%', '20.4%', '여름', '겨울', '차이 42.0%p']);
  });

  test('shows characters that mean something in XML as they are', async () => {
    const label = { en: 'R&D <"new">', ko: '' };
    const picture = await drawn({ figures: [figure('a', '2.0', 'x', { label }), figure('b', '1.0', 'Winter')] });
    expect(words(picture)[2]).toBe('R&amp;D &lt;&quot;new&quot;&gt;');
  });

  test.each([
    [
      'many bars in English',
      {},
      en,
      'Bar chart: Visitors by season. 4 values, from Summer 41.5% down to Winter 12.0%. Source: City statistics (2023)',
    ],
    [
      'many bars in Korean',
      {},
      ko,
      '막대그래프: 계절별 방문객. 4개 항목, 최대 여름 41.5%, 최소 겨울 12.0%. 자료: City statistics (2023)',
    ],
    [
      'many bars, one of them missing',
      { figures: [...seasons, figure('leap', undefined, 'Difference')] },
      en,
      'Bar chart: Visitors by season. 4 values, from Summer 41.5% down to Winter 12.0%; Difference n.a. Source: City statistics (2023)',
    ],
    [
      'two bars in English',
      gapWish,
      en,
      'Bar chart: Visitors by season. Summer 62.4%; Winter 20.4%; Difference of 42.0 percentage points. Source: City statistics (2023)',
    ],
    [
      'two bars in Korean',
      gapWish,
      ko,
      '막대그래프: 계절별 방문객. 여름 62.4%; 겨울 20.4%; 차이 42.0%p. 자료: City statistics (2023)',
    ],
  ])('says what it shows: %s', async (_, wish, locale, alt) => {
    const picture = await drawn({ ...wish, locale });
    expect(picture.alt).toBe(alt);
    expect(picture.svg).toContain(`aria-label="${alt}"`);
  });

  describe('is the same', () => {
    const zone = process.env.TZ;
    afterEach(() => {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    });

    test('twice, beside others, and in other time zones', async () => {
      process.env.TZ = 'Asia/Seoul';
      const first = await drawn({ locale: ko });
      process.env.TZ = 'America/Los_Angeles';
      const [again] = await Promise.all([drawn({ locale: ko }), drawn(gapWish), drawn({ locale: en })]);
      expect(again.svg).toBe(first.svg);
      expect(Buffer.from(again.png).equals(Buffer.from(first.png))).toBe(true);
    });

    test('with clip paths, whose numbers Vega counts on', async () => {
      const request = requestFor({});
      const text = request.spec.text.replace('"type": "bar"', '"type": "bar", "clip": true');
      const pictures = [await drawn({ text }), await drawn({ text })];
      expect(pictures[0]?.svg).toContain('clip-path="url(#visits-1)"');
      expect(pictures[1]?.svg).toBe(pictures[0]?.svg);
    });
  });

  test('is not drawn when something is wrong, and the reasons are reported', async () => {
    const faults: string[] = [];
    const picture = await drawChart(requestFor({ colors: { smmer: 'data' } }), ({ code }) => faults.push(code));
    expect(picture).toBeUndefined();
    expect(faults).toEqual(['BD606']);
  });
});

test('the seasons are drawn in the order of their values', async () => {
  expect(words(await drawn({})).slice(0, seasons.length)).toEqual(['41.5%', '25.3%', '20.75%', '12.0%']);
});
