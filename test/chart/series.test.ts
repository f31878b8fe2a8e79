// Figures as series over categories: lines and columns over times, with names that several figures share.
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/briefing/model/figure.ts';
import { drawChart } from '../../src/chart/draw-chart.ts';
import type { Picture } from '../../src/chart/picture.ts';
import { seriesPlaces } from '../../src/chart/series.ts';
import { drawn, en, faultsOf, figure, ko, requestFor, shippedSpec, type Wish } from './chart-request.ts';

const words = ({ svg }: Picture) => [...svg.matchAll(/<path aria-label="([^"]*)"/g)].map(match => match[1]);

const series = (id: string, label: string, values: Readonly<Record<string, string | undefined>>): readonly Figure[] =>
  Object.entries(values).map(([time, value]) => figure(`${id}.${time}`, value, label));

const need = series('need', 'Summer', { 2020: '60.1', 2021: '66.0', 2023: '78.4' });
const adoption = series('adoption', 'Winter', { 2020: '12.0', 2021: '18.5', 2023: '30.6' });

const wish = (spec: string, figures: readonly Figure[], more: Partial<Wish> = {}): Wish => ({
  spec,
  figures,
  colors: { need: 'data', adoption: 'accent' },
  more: { sort: 'none' },
  ...more,
});

describe('places of figures among series', () => {
  const placesOf = (ids: readonly string[], locale = en) => {
    const figures = ids.map(id => figure(id, '1.0', 'Summer'));
    return seriesPlaces(figures, new Map(figures.map(each => [each.id, each])), locale);
  };

  test.each([
    ['years, as far apart as they are', ['a.2023', 'a.2018', 'a.2019'], ['2023', '2018', '2019'], [1, 0, 0.2]],
    ['quarters', ['a.2024-Q1', 'a.2024-Q4', 'a.2024-Q2'], ['Q1 2024', 'Q4 2024', 'Q2 2024'], [0, 1, 1 / 3]],
    ['half years', ['a.2023-h2', 'a.2024-h1'], ['second half of 2023', 'first half of 2024'], [0, 1]],
    ['months', ['a.2024-01', 'a.2024-07', 'a.2025-01'], ['January 2024', 'July 2024', 'January 2025'], [0, 0.5, 1]],
    ['other categories, as they come', ['a.north', 'a.2023', 'a.south'], ['Summer', 'Summer', 'Summer'], [0, 0.5, 1]],
  ])('%s', (_, ids, labels, at) => {
    const places = [...placesOf(ids).values()];
    expect(places.map(({ categoryLabel }) => categoryLabel)).toEqual(labels);
    expect(places.map(place => place.at)).toEqual(at.map(share => expect.closeTo(share, 9)));
  });

  test('have the names of times in the language of the deck', () => {
    expect([...placesOf(['a.2024-Q3'], ko).values()].map(({ categoryLabel }) => categoryLabel)).toEqual([
      '2024년 3분기',
    ]);
  });
});

describe('lines', () => {
  test('have values and names at their ends, and times below', async () => {
    const picture = await drawn(wish('lines', [...need, ...adoption]));
    expect(words(picture)).toEqual(['78.4%', '30.6%', 'Summer', 'Winter', '60.1%', '12.0%', '2020', '2021', '2023']);
  });

  test.each([
    ['a gap where a value is missing', { 2020: '60.1', 2021: undefined, 2023: '78.4' }],
    ['values below zero', { 2020: '-1.5', 2021: '2.0', 2023: '3.5' }],
    ['two times alone, a slope', { 2020: '20.0', 2023: '19.0' }],
    ['values that end together', { 2020: '12.0', 2021: '18.4', 2023: '30.5' }],
  ])('are drawn with %s', async (_, values) => {
    for (const size of [
      [864, 300],
      [648, 288],
      [420, 220],
    ] as const) {
      const others = 2021 in values ? adoption : adoption.filter(({ id }) => !id.endsWith('2021'));
      const picture = await drawn(
        wish('lines', [...series('need', 'Summer', values), ...others], { size, locale: ko }),
      );
      expect(words(picture)).toContain('30.6%');
    }
  });

  test('name as many of many times as have room', async () => {
    const quarters = Array.from({ length: 16 }, (_, index) => [
      `${2020 + Math.floor(index / 4)}-Q${1 + (index % 4)}`,
      `${20 + index}.0`,
    ]);
    const picture = await drawn(
      wish('lines', series('need', 'Summer', Object.fromEntries(quarters)), { colors: { need: 'data' } }),
    );
    expect(words(picture).slice(-1)).toEqual(['Q4 2023']);
    expect(words(picture).length).toBeLessThan(12);
  });

  test('that are not their figures are an error', async () => {
    const text = shippedSpec('lines').replace('"field": "value"', '"field": "rank"');
    expect((await faultsOf(wish('lines', [...need, ...adoption], { text }))).join()).toMatch(/BD(635|643|641)/);
    const silent = shippedSpec('lines').replace('"field": "seriesLabel"', '"field": "text"');
    expect((await faultsOf(wish('lines', [...need, ...adoption], { text: silent })))[0]).toContain('BD637');
  });

  test('of more series than can be told apart are refused', async () => {
    const many = ['a', 'b', 'c', 'd'].flatMap(id => series(id, 'Summer', { 2020: '1.0', 2021: '2.0' }));
    expect(await faultsOf(wish('lines', many, { colors: {} }))).toEqual([
      'plan.yaml:2:1 error BD602: the chart “visits” has 4 series; its specification draws at most 3. Draw fewer series, or make two charts.',
      '“visits” 차트의 계열이 4개입니다. 이 명세로는 3개까지 그립니다. 계열을 줄이거나 차트를 둘로 나누십시오.',
    ]);
  });
});

describe('an area', () => {
  test('has its values at its ends and a gap where one is missing', async () => {
    for (const size of [
      [864, 300],
      [400, 220],
    ] as const) {
      const gap = series('need', 'Summer', { 2018: '60.1', 2019: '61.0', 2020: undefined, 2021: '66.0', 2023: '78.4' });
      const picture = await drawn(wish('area', gap, { colors: { need: 'data' }, size, locale: ko }));
      expect(words(picture).slice(0, 2)).toEqual(['78.4%', '60.1%']);
      expect(words(picture).at(-1)).toBe('2023년');
      // Two pieces of an area, each with its line.
      expect(
        picture.svg
          .match(/<path [^>]*opacity="0.22"[^>]*>/g)
          ?.join('')
          .match(/M/g),
      ).toHaveLength(2);
    }
  });

  test('is of one series', async () => {
    expect((await faultsOf(wish('area', [...need, ...adoption])))[0]).toContain('error BD602');
  });
});

describe('dots in rows', () => {
  const regions = (count: number) =>
    Array.from({ length: count }, (_, index) => figure(`c.x${index}`, (60 - 2 * index).toFixed(1), `R${index + 1}`));

  test.each([2, 7, 12, 24])('stand at their values, %d of them', async count => {
    const picture = await drawn(wish('ranked-dots', regions(count), { colors: { largest: 'data' } }));
    expect(words(picture).slice(0, count)).toEqual(regions(count).map(({ value }) => `${value}%`));
    expect(words(picture).slice(count)).toEqual(regions(count).map(({ label }) => label.en));
  });

  test('that stand elsewhere are an error', async () => {
    const text = shippedSpec('ranked-dots')
      .replace('"type": "circle"', '"type": "circle", "x": 300')
      .replaceAll('"field": "value"', '"field": "rank"');
    expect((await faultsOf(wish('ranked-dots', regions(3), { text, colors: {} }))).join()).toContain('error BD6');
  });
});

describe('columns', () => {
  const regions = (count: number) =>
    Array.from({ length: count }, (_, index) => figure(`c.x${index}`, (60 - 2 * index).toFixed(1), `R${index + 1}`));

  test.each([2, 6, 12, 24])('are drawn for %d categories, from zero', async count => {
    const picture = await drawn(wish('columns', regions(count), { colors: { largest: 'data' } }));
    expect(words(picture)).toEqual([
      ...regions(count).map(({ value }) => `${value}%`),
      ...regions(count).map(({ label }) => label.en),
    ]);
  });

  test('of two series stand side by side, the names of series once', async () => {
    const picture = await drawn(wish('columns', [...need, ...adoption]));
    expect(words(picture).slice(6)).toEqual(['2020', '2021', '2023', 'Summer', 'Winter']);
  });

  test('beside others of their unit have one height for one value', async () => {
    const [small, large] = [
      requestFor(wish('columns', regions(3).slice(1), { colors: {}, size: [420, 300] })),
      requestFor(wish('columns', [...need, ...adoption], { size: [420, 300] })),
    ];
    const figures = new Map([...small.figures, ...large.figures]);
    const heights = await Promise.all(
      [
        [small, large],
        [large, small],
      ].flatMap(([own, other]) =>
        own && other ? [drawChart({ ...own, figures, beside: [other] }, fault => expect(fault).toBeUndefined())] : [],
      ),
    );
    const [one, two] = heights.map(picture =>
      [...(picture?.svg ?? '').matchAll(/<path d="M[\d.]+,[\d.]+h[\d.]+v([\d.]+)h-[\d.]+Z" fill="#/g)].map(([, high]) =>
        Number(high),
      ),
    );
    expect((one?.[0] ?? 0) / 58).toBeCloseTo((two?.[2] ?? 0) / 78.4, 4);
  });

  test('of categories that are no times have the names of their figures, and of the figures that are their series', async () => {
    const both = ['need', 'adoption'].flatMap(id => [
      figure(`${id}.retail`, '40.0', 'Retail'),
      figure(`${id}.finance`, '60.0', 'Finance'),
    ]);
    const others = [figure('need', '50.0', 'Need'), figure('adoption', '30.0', 'Adoption')];
    const picture = await drawn(wish('columns', both, { others }));
    expect(words(picture).slice(4)).toEqual(['Retail', 'Finance', 'Need', 'Adoption']);
    expect((await faultsOf(wish('columns', both)))[0]).toContain('error BD605');
  });
});
