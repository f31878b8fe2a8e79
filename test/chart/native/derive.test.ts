import { describe, expect, test } from 'vitest';
import { drawChart } from '../../../src/chart/draw-chart.ts';
import { type NativeChart, nativeWords, sheetOf } from '../../../src/chart/native/native-chart.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostics.ts';
import { figure, ko, lines, requestFor, type Wish } from '../chart-request.ts';
import { inRows, layers, names, overYears, rightward, upward, values, whole, withGap, yearly } from '../own-spec.ts';

/** The chart of PowerPoint, or what is said in its place. */
async function native(wish: Wish): Promise<NativeChart | readonly string[]> {
  const said: Diagnostic[] = [];
  const picture = await drawChart({ ...requestFor(wish), isNative: true }, each => said.push(each));
  return picture?.native ?? said.flatMap(lines);
}

async function chart(wish: Wish): Promise<NativeChart> {
  const found = await native(wish);
  if (!('kind' in found)) throw new Error(found.join('\n'));
  return found;
}

/** Columns over the years, with their values on top and the years below. */
function columns(figures = whole, bar: object = {}, ...more: readonly object[]): Wish {
  const years = { field: 'rank', type: 'ordinal', axis: null, scale: { type: 'band', range: [0, { expr: 'width' }] } };
  const up = values({ range: [{ expr: 'height - 40' }, 30], domain: [0, 60] });
  return layers(
    [
      { mark: { type: 'bar', width: 80, ...bar }, encoding: { x: years, y: up } },
      { mark: { type: 'text', dy: -14, fontSize: 16 }, encoding: { x: years, y: up, text: { field: 'text' } } },
      {
        mark: { type: 'text', fontSize: 16, baseline: 'middle' },
        encoding: { x: years, y: { value: { expr: 'height - 20' } }, text: { field: 'lines' } },
      },
      ...more.map(each => ({ ...each })),
    ],
    figures,
  );
}

describe('ranked bars', () => {
  test('have a cell for each figure, largest first', async () => {
    expect(nativeWords(await chart({}))).toMatchInlineSnapshot(`
      "Visitors by season
      Summer: 41.5
      Spring: 25.3
      Visitors who came with their children or grandchildren: 20.75
      Winter: 12"
    `);
    expect(nativeWords(await chart({ locale: ko }))).toMatchInlineSnapshot(`
      "계절별 방문객
      여름: 41.5
      봄: 25.3
      자녀나 손주와 함께 온 방문객: 20.75
      겨울: 12"
    `);
  });

  test('are as long and stand where the picture has them', async () => {
    const { kind, least, most, plot, gap, zeroLine } = await chart({ size: [800, 300] });
    expect({ kind, least, zeroLine }).toEqual({ kind: 'bar', least: 0, zeroLine: '#16202C' });
    const [left, top, width, height] = plot;
    expect([top, height]).toEqual([0, 1]);
    expect(left + width).toBeCloseTo(1, 5);
    expect(left).toBeGreaterThan(0.1);
    expect(most).toBeGreaterThan(41.5);
    // A row is 75 pt high, a bar 45.
    expect(gap).toBeCloseTo(75 / 45 - 1, 3);
  });

  test('say their values as the picture does, the emphasized one in its color', async () => {
    const { series } = await chart({ colors: { largest: 'data' } });
    const [first, , third] = series[0]?.points ?? [];
    expect(first?.label).toMatchObject({ format: '#,##0.0"%";"−"#,##0.0"%"', at: 'beyond', look: { bold: true } });
    expect(first?.color).not.toBe(third?.color);
    expect(third?.label?.format).toBe('#,##0.00"%";"−"#,##0.00"%"');
  });

  test('of a missing value have an empty cell, and the word beside the name', async () => {
    const figures = [figure('a', '10.0', 'Autumn'), figure('b', undefined, 'Winter'), figure('c', '20.0', 'Spring')];
    const found = await chart({ figures, more: { sort: 'none' } });
    expect(nativeWords(found)).toBe('Visitors by season\nAutumn: 10\nWinter (n.a.): –\nSpring: 20');
    expect(sheetOf(found)[2]).toEqual([{ text: 'Winter (n.a.)' }, undefined]);
    expect(nativeWords(await chart({ figures, locale: ko, more: { sort: 'none' } }))).toContain('겨울 (해당 없음): –');
  });

  test('below zero have a scale that begins below it', async () => {
    const figures = [figure('a', '10.5', 'Autumn'), figure('b', '-4.0', 'Winter')];
    const found = await chart({ figures });
    expect(found.least).toBeLessThan(-4);
    expect(nativeWords(found)).toContain('Winter: -4');
  });

  test('of large amounts are written at the scale of the chart', async () => {
    const won = { unit: 'currency', currency: 'KRW', decimals: 0 } as const;
    const figures = [
      figure('a', '1250000000000', 'Autumn', won),
      figure('b', '683800000000', 'Winter', won),
      figure('c', '20000000000', 'Spring', won),
    ];
    const found = await chart({ figures, locale: ko });
    expect(nativeWords(found).split('\n').slice(1)).toEqual(['가을: 12500', '겨울: 6838', '봄: 200']);
    expect(found.format).toBe('#,##0;"−"#,##0');
    expect(nativeWords(await chart({ figures }))).toContain('Winter: 683.8');
  });

  test('stay a picture in two columns', async () => {
    const figures = Array.from({ length: 14 }, (_, index) => figure(`r${index}`, `${20 - index}.0`, `Region ${index}`));
    expect(await native({ figures })).toMatchInlineSnapshot(`
      [
        "plan.yaml:2:1 notice BD660: the chart “visits” stays a picture: its rows stand in two columns, which PowerPoint’s charts do not have (layer “The bars, from zero”). Draw it with another specification, or write “charts: picture” at the chart.",
        "“visits” 차트는 그림으로 넣습니다. PowerPoint의 차트는 행을 두 줄로 나누지 못합니다(명세의 layer: “The bars, from zero”). 다른 명세를 고르거나, 차트에 “charts: picture”를 쓰십시오.",
      ]
    `);
  });
});

describe('specifications of one’s own', () => {
  test('columns grow upwards', async () => {
    const { kind, least, most, categories, plot, series } = await chart(columns());
    expect({ kind, least, most, categories }).toEqual({
      kind: 'column',
      least: 0,
      most: 60,
      categories: ['2020', '2021', '2022', '2023'],
    });
    const [left, top, width, height] = plot;
    expect([left, width]).toEqual([0, 1]);
    expect([top, top + height]).toEqual([expect.closeTo(30 / 306, 5), expect.closeTo(266 / 306, 5)]);
    expect(series[0]?.points.map(({ label }) => label?.at)).toEqual(['beyond', 'beyond', 'beyond', 'beyond']);
  });

  test('values within their bars stay there', async () => {
    const wish = columns();
    const text = (wish.text ?? '').replace('"dy":-14', '"dy":14');
    expect((await chart({ ...wish, text })).series[0]?.points[0]?.label?.at).toBe('end');
  });

  test.each([
    [
      'a line that is not at zero',
      columns(
        whole,
        {},
        {
          description: 'Average of all years.',
          transform: [{ filter: 'datum.rank === 1' }],
          mark: 'rule',
          encoding: { y: { value: { expr: 'height - 40 - (rows[0].value + 0) / 60 * (height - 70)' } } },
        },
      ),
      'such line (layer “Average of all years”)',
    ],
    [
      'words that are neither name nor value',
      columns(
        whole,
        {},
        {
          transform: [{ filter: 'datum.rank === 1' }],
          mark: { type: 'text', text: 'Survey', fontSize: 12 },
          encoding: { x: { value: 40 }, y: { value: 12 } },
        },
      ),
      'no text that is neither a name nor a value (layer “text 4”)',
    ],
    [
      'a second mark',
      columns(
        whole,
        {},
        {
          mark: { type: 'point', filled: true, size: 60 },
          encoding: { x: { field: 'rank', type: 'ordinal' }, y: values() },
        },
      ),
      'no such mark (layer “point 4”)',
    ],
    ['ticks', inRows('tick', values(rightward)), 'no such mark (layer “tick 1”)'],
    [
      'values in a column of their own, names far from their bars',
      layers(
        [
          { mark: { type: 'bar', height: 30 }, encoding: { y: names, x: values({ range: [0, 500] }) } },
          {
            mark: { type: 'text', fontSize: 14, align: 'left' },
            encoding: { y: names, x: { value: { expr: 'width - 60' } }, text: { field: 'text' } },
          },
          {
            mark: { type: 'text', fontSize: 14, align: 'left' },
            encoding: { y: names, x: { value: 600 }, text: { field: 'lines' } },
          },
        ],
        yearly('41.0', '43.5', '45.0'),
      ),
      'its names do not stand beside its marks, where PowerPoint sets them (layer “text 3”)',
    ],
  ])('%s: a picture, and the layer is named', async (_, wish, words) => {
    expect((await native(wish)).toString()).toContain(words);
  });

  test('a missing year leaves its place empty', async () => {
    const found = await chart(columns(withGap));
    expect(found.categories).toEqual(['2020', '2021', '2022 (n.a.)', '2023', '2024']);
    expect(found.series[0]?.points.map(({ value }) => value)).toEqual(['41', '43.5', undefined, '45', '47.5']);
  });
});

describe('several series', () => {
  /** Loans of books and media in three places; those of media in the van are few. */
  const loans = Object.entries({ books: ['52.0', '34.0', '11.0'], media: ['31.0', '12.0', '0.4'] }).flatMap(
    ([name, all]) =>
      ['Centre', 'North', 'Van'].map((place, index) =>
        figure(`${name}.${place.toLowerCase()}`, all[index], place, { seriesName: { en: name }, multiple: true }),
      ),
  );
  const asCounts = loans.map(each => ({ ...each, unit: 'count' as const }));
  const words = 'books | media\nCentre: 52 | 31\nNorth: 34 | 12\nVan: 11 | 0.4';

  test.each([
    ['grouped-bars', 'bar', 'clustered', asCounts],
    ['columns', 'column', 'clustered', asCounts],
    ['stacked-bars', 'bar', 'stacked', asCounts],
    ['stacked-columns', 'column', 'stacked', asCounts],
  ] as const)('%s have a cell for each series of each category', async (spec, kind, grouping, figures) => {
    const found = await chart({ spec, figures, colors: { books: 'data', media: 'accent' }, more: { sort: 'none' } });
    expect(nativeWords(found)).toBe(words);
    expect({ kind: found.kind, grouping: found.grouping, least: found.least }).toEqual({ kind, grouping, least: 0 });
    expect(new Set(found.series.map(({ points }) => points[0]?.color)).size).toBe(2);
    expect(found.legend?.at).toEqual([expect.closeTo(0, 1), expect.closeTo(0, 1)]);
    expect(found.legend?.looks).toHaveLength(2);
  });

  test('bars side by side stand as far apart as in the picture', async () => {
    const { gap = 0, overlap = 0 } = await chart({ spec: 'grouped-bars', figures: asCounts, more: { sort: 'none' } });
    // Below zero: a distance. With the bars of a category it fills 0.8 of the step from one category to the next.
    expect(overlap).toBeLessThan(-0.02);
    expect((2 - overlap) / (2 - overlap + gap)).toBeCloseTo(0.79, 1);
  });

  test('a value above its part stands there, away from the middle of it', async () => {
    const { series } = await chart({ spec: 'stacked-bars', figures: asCounts, more: { sort: 'none' } });
    const [inside, above] = [series[0]?.points[0]?.label, series[1]?.points[2]?.label];
    expect(inside).toMatchObject({ at: 'middle', look: { color: '#FFFFFF' } });
    expect(inside?.shift).toBeUndefined();
    expect(above).toMatchObject({ at: 'middle', shift: [expect.any(Number), expect.any(Number)] });
    expect(above?.shift?.[1]).toBeLessThan(-0.02);
  });

  test('answers of a whole are stacked to 100', async () => {
    const answers = [
      ['60.0', '30.0', '10.0'],
      ['20.0', '35.0', '45.0'],
    ].flatMap((values, question) =>
      values.map((value, answer) =>
        figure(`q${question}.a${answer}`, value, `Question ${question}`, {
          series: `a${answer}`,
          seriesName: { en: `Answer ${answer}` },
        }),
      ),
    );
    const found = await chart({ spec: 'share-bars', figures: answers, more: { sort: 'none' } });
    expect(nativeWords(found)).toBe(
      'Answer 0 | Answer 1 | Answer 2\nQuestion 0: 60 | 30 | 10\nQuestion 1: 20 | 35 | 45',
    );
    expect(found).toMatchObject({ grouping: 'stacked', least: 0, most: expect.closeTo(100, 6) });
  });

  test('a missing value leaves its cell empty, with the word beside the name of its category', async () => {
    const figures = asCounts.map(each => (each.id === 'media.van' ? { ...each, value: undefined } : each));
    const found = await chart({ spec: 'grouped-bars', figures, more: { sort: 'none' } });
    expect(nativeWords(found)).toContain('\nVan (media: n.a.): 11 | –');
  });

  test('dots in rows and answers around a middle stay pictures', async () => {
    const two = { figures: asCounts, more: { sort: 'none' } } satisfies Wish;
    expect((await native({ ...two, spec: 'dumbbells' })).toString()).toContain('do not grow from zero');
  });
});

describe('the distance between two bars', () => {
  const two = [figure('need', '78.4', 'Summer'), figure('adoption', '30.6', 'Winter')];
  const gap = figure('gap', '47.8', 'Difference', { unit: 'percentage-points' });
  const wish = { spec: 'gap-bars', figures: two, others: [gap], named: { gap: 'gap' } } satisfies Wish;

  test('is a part upon the shorter bar, with its words', async () => {
    const found = await chart({ ...wish, ids: ['need', 'adoption'] });
    expect(nativeWords(found)).toBe('Visitors by season | Difference\nSummer: 78.4 | –\nWinter: 30.6 | 47.8');
    expect(found.grouping).toBe('stacked');
    expect(found.series[1]?.points[1]?.label).toMatchObject({
      at: 'middle',
      format: expect.stringContaining('#,##0.0'),
    });
    expect(found.series[1]?.outline).toMatchObject({ width: 1.5, isDashed: true });
    expect(nativeWords(await chart({ ...wish, ids: ['need', 'adoption'], locale: ko }))).toContain('겨울: 30.6 | 47.8');
  });

  test('in a narrow picture the names stand above their bars', async () => {
    const found = await chart({ ...wish, ids: ['need', 'adoption'], size: [420, 260] });
    expect(nativeWords(found)).toBe('Visitors by season | Difference\nSummer: 78.4 | –\nWinter: 30.6 | 47.8');
    const places = found.namesAbove ?? [];
    expect(places).toHaveLength(2);
    for (const [right, down] of places) {
      expect(right).toBeCloseTo(0, 2);
      expect(down).toBeLessThan(-0.1);
    }
    expect((await chart({ ...wish, ids: ['need', 'adoption'] })).namesAbove).toBeUndefined();
  });

  test('stays a picture where its words have no room in it', async () => {
    const near = [figure('need', '33.4', 'Summer'), figure('adoption', '30.6', 'Winter')];
    const small = figure('gap', '2.8', 'Difference', { unit: 'percentage-points' });
    const found = await native({ ...wish, figures: near, others: [small], ids: ['need', 'adoption'] });
    expect(found.toString()).toContain('notice BD660');
  });
});

describe('lines and areas', () => {
  const up = values({ ...upward, domain: [40, 50] });

  test('have a point for each year, in the picture’s places', async () => {
    const found = await chart(overYears({ type: 'line', point: { size: 64 }, strokeWidth: 3 }, up, whole));
    expect(found).toMatchObject({ kind: 'line', least: 40, most: 50, categories: ['2020', '2021', '2022', '2023'] });
    expect(found.series[0]).toMatchObject({ line: 3, dot: { color: expect.stringMatching(/^#/) } });
    expect(found.series[0]?.points.map(({ value, label }) => `${value} ${label?.at}`)).toEqual([
      '41 beyond',
      '43.5 beyond',
      '45 beyond',
      '47.5 beyond',
    ]);
    expect(found.hasMargins).toBe(true);
  });

  test.each(['line', 'point'])('a missing year is a gap: %s', async kind => {
    const mark = kind === 'point' ? { type: 'point', filled: true, size: 80, opacity: 1 } : { type: kind, point: true };
    const found = await chart(overYears(mark, up, withGap));
    expect(nativeWords(found)).toBe('Visitors by season\n2020: 41\n2021: 43.5\n2022 (n.a.): –\n2023: 45\n2024: 47.5');
    expect(found.kind).toBe('line');
    expect(found.series[0]?.line).toBe(kind === 'line' ? 2 : 0);
  });

  test('areas begin with their first value, and stay a picture where one is missing', async () => {
    const area = (figures = whole) => overYears({ type: 'area' }, values({ ...upward, domain: [0, 50] }), figures);
    expect(await chart(area())).toMatchObject({ kind: 'area', least: 0, most: 50, hasMargins: false });
    expect((await native(area(withGap))).toString()).toContain(
      'PowerPoint’s areas fall to zero where a value is missing (layer “area 1”)',
    );
  });

  test('colors by name are colors of the theme’s kind', async () => {
    const found = await chart(overYears({ type: 'line', point: true, color: 'steelblue' }, up, whole));
    expect(found.series[0]?.points[0]).toMatchObject({ color: '#4682B4', label: { look: { color: '#000000' } } });
  });

  test('dots in rows, whose values grow sideways, stay a picture', async () => {
    expect((await native(inRows('circle', values(rightward)))).toString()).toContain('BD660');
  });
});
