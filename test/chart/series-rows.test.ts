// Series in rows and stacks: names that several figures share, parts that make a whole, values beside bars and in them.
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/briefing/model/figure.ts';
import type { Picture } from '../../src/chart/picture.ts';
import { drawn, en, faultsOf, figure, ko, shippedSpec, type Wish } from './chart-request.ts';

const words = ({ svg }: Picture) => [...svg.matchAll(/<path aria-label="([^"]*)"/g)].map(match => match[1]);

const scale = ['Fully', 'Rather', 'Neither', 'Less', 'Not at all'];

/** Answers to questions, `hours.a1`: the table names the series. */
const answers = (questions: Readonly<Record<string, readonly string[]>>): readonly Figure[] =>
  Object.entries(questions).flatMap(([question, values]) =>
    values.map((value, index) => {
      const name = scale[index] ?? '';
      const id = `q-${question.toLowerCase()}.a${index}`;
      return figure(id, value, question, { series: `a${index}`, seriesName: { en: name, ko: `답 ${name}` } });
    }),
  );

const two = answers({
  Trust: ['31.2', '40.1', '15.0', '10.2', '3.5'],
  Training: ['5.1', '12.9', '30.0', '33.0', '19.0'],
});

/** Amounts by region and branch: `books.north`, with names of series beside them. */
const amounts = (
  regions: readonly string[],
  series: Readonly<Record<string, readonly (string | undefined)[]>>,
): readonly Figure[] =>
  Object.entries(series).flatMap(([name, values]) =>
    regions.map((region, index) =>
      figure(`${name.toLowerCase()}.r${index}`, values[index], region, {
        unit: 'count',
        seriesName: { en: name, ko: name },
      }),
    ),
  );

const loans = amounts(['Centre', 'North', 'Van'], {
  Books: ['5200', '3400', '1100'],
  Media: ['3100', '1200', '950'],
  Tools: ['900', '600', '12'],
});

const wish = (spec: string, figures: readonly Figure[], more: Partial<Wish> = {}): Wish => ({
  spec,
  figures,
  more: { sort: 'none' },
  ...more,
});

const sizes = [
  [864, 306],
  [648, 306],
  [420, 304],
] as const;

describe('bars of answers', () => {
  test.each(['share-bars', 'diverging-bars'])(
    '%s has every answer of every question, and each name once',
    async spec => {
      for (const size of sizes) {
        for (const locale of [en, ko]) {
          const written = words(await drawn(wish(spec, two, { size, locale })));
          const values = two.map(({ value }) => `${value}%`);
          const names = scale.map(name => (locale === ko ? `답 ${name}` : name));
          expect(written.toSorted()).toEqual([...values, 'Trust', 'Training', ...names].toSorted());
        }
      }
    },
  );

  test('name answer and question in their alternative text', async () => {
    const three = answers({ Trust: ['50.0', '30.0', '20.0'] });
    expect((await drawn(wish('share-bars', three))).alt).toContain('Fully, Trust 50.0%; Rather, Trust 30.0%');
  });

  test.each([
    ['less than the whole', ['31.2', '40.1', '15.0', '10.2', '2.0'], 'BD640', '98.5%'],
    ['more than the whole', ['31.2', '40.1', '15.0', '10.2', '13.5'], 'BD640', '110.0%'],
    ['an answer that is missing', ['31.2', '40.1', undefined, '10.2', '3.5'], 'BD604', 'q-trust.a2'],
    ['a value below zero', ['31.2', '40.1', '35.2', '-10.0', '3.5'], 'BD604', 'q-trust.a3'],
    ['a count', ['31', '40', '15', '10', '4'], 'BD603', 'q-trust.a0'],
  ])('are refused with %s', async (name, values, code, about) => {
    const broken = values.map((value, index) => {
      const own = two[index];
      return figure(`q-trust.a${index}`, value, 'Trust', {
        ...(own?.series === undefined ? {} : { series: own.series }),
        ...(own?.seriesName === undefined ? {} : { seriesName: own.seriesName }),
        ...(name === 'a count' ? { unit: 'count' as const } : {}),
      });
    });
    for (const spec of ['share-bars', 'diverging-bars']) {
      const [first = ''] = await faultsOf(wish(spec, [...broken, ...two.slice(5)]));
      expect(first).toMatch(new RegExp(`error ${code}`));
      expect(first).toContain(about);
    }
  });

  test('may add to a whole within what rounding explains', async () => {
    const rounded = answers({ Trust: ['33.3', '33.3', '33.3'], Training: ['16.7', '16.7', '66.7'] });
    expect(words(await drawn(wish('share-bars', rounded)))).toContain('66.7%');
  });

  test.each([
    ['parts that all begin at zero', '"field": "from"', '"datum": 0, "field": null', /BD6/],
    ['values in place of parts', '"field": "to"', '"field": "value"', /BD635/],
    ['values of the wrong field', '"field": "text"', '"field": "seriesLabel"', /BD637/],
    ['names of answers left out', '"field": "seriesLabel"', '"field": "text"', /BD637/],
    ['colors of squares exchanged', '"expr": "0.5 * label.size * label.size"', '"expr": "64"', /^$/],
  ])('that are false are an error: %s', async (_, from, to, expected) => {
    for (const spec of ['share-bars', 'diverging-bars', 'stacked-bars']) {
      const text = shippedSpec(spec).replace(from, to);
      expect(text).not.toBe(shippedSpec(spec));
      const faults = await faultsOf(wish(spec, spec === 'stacked-bars' ? loans : two, { text }));
      expect(faults.join()).toMatch(expected);
    }
  });

  test('whose squares have the color of another answer are an error', async () => {
    const { color = '' } = { color: (await drawn(wish('share-bars', two))).svg.match(/fill="(#[0-9A-F]{6})"/)?.[1] };
    const spec = JSON.parse(shippedSpec('share-bars'));
    for (const layer of spec.layer) if (layer.mark.type === 'square') layer.encoding.color = { value: color };
    expect((await faultsOf(wish('share-bars', two, { text: JSON.stringify(spec) })))[0]).toBe(
      'templates/charts/share-bars.vl.json:1:1 error BD635: in the chart “visits” the dot beside the name of “q-trust.a1” has the color of another figure. Give it the field “color” in the specification.',
    );
  });
});

describe('stacks of amounts', () => {
  test.each(['stacked-bars', 'grouped-bars', 'stacked-columns'])(
    '%s has all values and the names of both kinds once',
    async spec => {
      const some = spec === 'stacked-columns' ? loans.filter(({ id }) => id !== 'tools.r2') : loans;
      for (const size of sizes) {
        const written = words(
          await drawn(
            wish(spec, some, { size, colors: spec === 'grouped-bars' ? { books: 'data', media: 'accent' } : {} }),
          ),
        );
        const shown = some.map(({ value }) => Number(value).toLocaleString('en-US'));
        expect(written.toSorted()).toEqual([...shown, 'Centre', 'North', 'Van', 'Books', 'Media', 'Tools'].toSorted());
      }
    },
  );

  test('are longest where their sum is', async () => {
    const { svg } = await drawn(wish('stacked-bars', loans, { size: [864, 306] }));
    const widths = [...svg.matchAll(/<path d="M[\d.]+,[\d.]+h([\d.]+)v[\d.]+h-[\d.]+Z" fill="#/g)].map(([, wide]) =>
      Number(wide),
    );
    expect((widths[0] ?? 0) / 5200).toBeCloseTo((widths[5] ?? 0) / 950, 3);
  });

  test('of shares that are more than a whole are refused', async () => {
    const shares = ['Books', 'Media'].flatMap(name =>
      ['A', 'B'].map(region =>
        figure(`${name.toLowerCase()}.${region.toLowerCase()}`, '60.0', region, { seriesName: { en: name } }),
      ),
    );
    expect((await faultsOf(wish('stacked-bars', shares))).join()).toContain('BD640');
  });

  test('with values below zero go the other way', async () => {
    const balance = amounts(['2022', '2023'], { Gains: ['40', '55'], Losses: ['-20', '-35'] });
    expect(words(await drawn(wish('stacked-bars', balance)))).toContain('−35');
    expect(words(await drawn(wish('grouped-bars', balance, { colors: { gains: 'data' } })))).toContain('−35');
  });

  test.each([2, 8, 12])('of %d categories have room, or say that they have none', async count => {
    const regions = Array.from({ length: count }, (_, index) => `Region ${index + 1}`);
    const many = amounts(regions, {
      Books: regions.map((_, index) => `${100 + 10 * index}`),
      Media: regions.map((_, index) => `${90 - index}`),
    });
    expect(words(await drawn(wish('stacked-bars', many)))).toContain(`Region ${count}`);
  });

  test('of more rows than a picture has room for are refused', async () => {
    const regions = Array.from({ length: 12 }, (_, index) => `Region ${index + 1}`);
    const many = amounts(regions, {
      Books: regions.map(() => '100'),
      Media: regions.map(() => '90'),
    });
    expect(await faultsOf(wish('grouped-bars', many, { size: [420, 200], colors: { books: 'data' } }))).toEqual([
      expect.stringMatching(
        /^plan.yaml:2:1 error BD602: the chart “visits” has 24 figures; a picture as narrow as this one has room for \d+\./,
      ),
      expect.stringContaining('“visits”'),
    ]);
  });
});

describe('dumbbells', () => {
  const places = amounts(['Centre', 'North', 'Van'], { Before: ['38', '22', '15'], After: ['51', '31', '12'] });

  test('have two values for each category, at their outer sides', async () => {
    for (const size of sizes) {
      const written = words(await drawn(wish('dumbbells', places, { size, colors: { after: 'accent' } })));
      expect(written.slice(0, 6)).toEqual(['38', '22', '15', '51', '31', '12']);
    }
  });

  test('have one dot where a value is missing', async () => {
    const gap = amounts(['Centre', 'North'], { Before: ['38', undefined], After: ['51', '31'] });
    expect(words(await drawn(wish('dumbbells', gap, { colors: { after: 'accent' } }))).slice(0, 3)).toEqual([
      '38',
      '51',
      '31',
    ]);
  });

  test('that stand elsewhere are an error', async () => {
    const text = shippedSpec('dumbbells').replaceAll('"field": "value"', '"field": "categoryRank"');
    expect((await faultsOf(wish('dumbbells', places, { text }))).join()).toMatch(/error BD6/);
  });
});

describe('figures of one name', () => {
  test('are bars of one name where nothing tells them apart', async () => {
    const years = [figure('wish.2022', '40.0', 'Wish'), figure('wish.2023', '50.0', 'Wish')];
    expect(await faultsOf(wish('ranked-bars', years))).toEqual([
      'plan.yaml:2:1 error BD661: the chart “visits” draws “wish.2022” and “wish.2023”, which are both called “Wish”. Give each its own label, or draw them as series, for instance with “grouped-bars” or “lines”.',
      '“visits” 차트가 그리는 “wish.2022” 수치와 “wish.2023” 수치의 이름이 모두 “Wish”입니다. 이름을 서로 다르게 쓰거나, “grouped-bars”나 “lines”처럼 계열로 그리는 명세를 쓰십시오.',
    ]);
    expect(words(await drawn(wish('lines', years)))).toEqual(['50.0%', '40.0%', '2022', '2023']);
  });
});
