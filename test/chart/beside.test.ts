import { describe, expect, test } from 'vitest';
import { faultsOf, type Wish } from './chart-request.ts';
import { inRows, layers, overYears, rightward, rowTexts, upward, values, whole, withGap } from './own-spec.ts';

const dots = { type: 'circle', size: 90 };
/** Dots whose place down the picture is calculated, beside names in bands. */
const placed = (y: string, figures = whole) =>
  layers([{ mark: { ...dots, y: { expr: y } }, encoding: { x: values(rightward) } }, ...rowTexts], figures);
const byField = (calculate: string) =>
  layers(
    [
      {
        transform: [{ calculate, as: 'place' }],
        mark: { ...dots, yOffset: 0 },
        encoding: { y: { value: { expr: "height * (datum['place'] - 0.5) / count" } }, x: values(rightward) },
      },
      ...rowTexts,
    ],
    whole,
  );
const moved = (channel: 'dy' | 'yOffset') =>
  layers(
    [
      { mark: 'bar', encoding: { y: { field: 'id', type: 'nominal', sort: null, axis: null }, x: values(rightward) } },
      ...rowTexts.slice(0, 1),
      {
        mark: { type: 'text', align: 'left', [channel]: { expr: 'height * (count + 1 - 2 * datum.rank) / count' } },
        encoding: { y: { field: 'id', type: 'nominal', sort: null }, x: { value: 0 }, text: { field: 'lines' } },
      },
    ],
    whole,
  );

test.each<readonly [about: string, wish: Wish]>([
  ['places calculated in the order of the names', placed('height * (datum.rank - 0.5) / count')],
  ['the same where a value is missing', placed('height * (datum.rank - 0.5) / count', withGap)],
  ['places by a calculated field', byField('datum.rank')],
  [
    'names above their bars',
    layers(
      [
        {
          mark: { type: 'bar', height: 14 },
          encoding: {
            y: { field: 'id', type: 'nominal', sort: null, axis: null },
            x: values({ ...rightward, range: [0, 600] }),
          },
        },
        ...rowTexts.slice(0, 1),
        {
          mark: { type: 'text', align: 'left', dy: -18 },
          encoding: { y: { field: 'id', type: 'nominal', sort: null }, x: { value: 0 }, text: { field: 'lines' } },
        },
      ],
      whole,
    ),
  ],
  ['bars with rounded corners', inRows({ type: 'bar', cornerRadius: 4 }, values(rightward))],
  ['dots over years by their rank', overYears('point', values(upward), whole)],
])('%s may be drawn', async (_, wish) => {
  expect(await faultsOf(wish)).toEqual([]);
});

describe('a mark that stands beside the name of another figure is refused:', () => {
  test.each<readonly [about: string, wish: Wish]>([
    ['calculated in the other order', placed('height * (count + 0.5 - datum.rank) / count')],
    ['moved on by one', placed('height * (datum.rank % count + 0.5) / count')],
    ['a calculated field in the other order', byField('count + 1 - datum.rank')],
    ['names moved by dy', moved('dy')],
    ['names moved by yOffset', moved('yOffset')],
    [
      'ranks on a reversed scale',
      layers(
        [
          {
            mark: dots,
            encoding: {
              y: { field: 'rank', type: 'quantitative', axis: null, scale: { domain: [0.5, 4.5] } },
              x: values(rightward),
            },
          },
          ...rowTexts.map(layer => ({
            ...layer,
            encoding: { ...Object(layer.encoding), y: { value: { expr: 'height * (datum.rank - 0.5) / count' } } },
          })),
        ],
        whole,
      ),
    ],
  ])('%s', async (_, wish) => {
    const [english, korean] = await faultsOf(wish);
    expect(english).toMatch(
      /BD646: in the chart “visits” the text “.*” of “t\.202\d” is next to the mark of “t\.202\d”\. Place texts by the same fields as the marks; in a stack give both "order": \{"field": "rank"\}\.$/,
    );
    expect(korean).toMatch(/^“visits” 차트에서 “t\.202\d” 수치의 “.*” 글이 “t\.202\d” 수치의 표시 옆에 있습니다\./);
  });
});

describe('marks without a place of their own', () => {
  const oneLine = (more: object = {}) =>
    layers([{ mark: dots, encoding: { y: { value: 150 }, x: values(rightward), ...more } }, ...rowTexts], whole);

  test('are refused where nothing says which is whose', async () => {
    const said = [
      'templates/charts/own.vl.json:1:1 error BD646: in the chart “visits” nothing shows which mark is that of “t.2020”: its text “41.0%” has a place of its own, and the marks do not. Place the marks by the same field as the texts, or give each a color of its own.',
      '“visits” 차트에서 “t.2020” 수치의 “41.0%” 글은 제 자리에 있지만 표시는 모두 한 줄에 있어, 어느 표시가 그 수치인지 알 수 없습니다. 글과 같은 항목으로 표시의 위치를 정하거나, 표시마다 색을 달리하십시오.',
    ];
    expect(await faultsOf(oneLine())).toEqual(said);
    expect(await faultsOf(oneLine({ color: { value: '#123456' } }))).toEqual(said);
  });

  test('may have colors of their own', async () => {
    expect(await faultsOf(oneLine({ color: { field: 'id', type: 'nominal', legend: null } }))).toEqual([]);
  });
});
