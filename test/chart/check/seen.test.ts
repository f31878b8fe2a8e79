import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/briefing/model/figure.ts';
import { faultsOf, figure, type Wish } from '../chart-request.ts';
import {
  inRows,
  layers,
  names,
  overYears,
  rightward,
  rowTexts,
  upward,
  values,
  whole,
  withGap,
  yearly,
} from '../own-spec.ts';

const at = 'templates/charts/own.vl.json:1:1 error';
const years = { field: 'label', type: 'ordinal', sort: null, axis: null };
const below = {
  mark: { type: 'text', fontSize: 16 },
  encoding: { x: years, y: { value: { expr: 'height - 20' } }, text: { field: 'lines' } },
};
const bars = { mark: 'bar', encoding: { x: years, y: values(upward) } };
/** Values at the ends of bars: above them, or in them. */
const ends = (dy: number, more: object = {}) => ({
  mark: { type: 'text', dy, fontSize: 16, ...more },
  encoding: { x: years, y: values(), text: { field: 'text' } },
});

const pairs = [
  figure('a20', '27.5', 'North 2020'),
  figure('a24', '41.0', 'North 2024'),
  figure('b20', '12.5', 'South 2020'),
  figure('b24', '30.0', 'South 2024'),
];
/** Two figures at each place. */
const inPairs = (mark: string | object, y: object, more: object = {}) => {
  const transform = [{ calculate: 'ceil(datum.rank / 2)', as: 'pair' }];
  const x = { field: 'pair', type: 'ordinal', axis: null };
  const text = (field: string, dy: number) => ({
    ...{ transform, mark: { type: 'text', dy } },
    encoding: { x, y: values(upward), text: { field } },
  });
  return layers([{ transform, mark, encoding: { x, y, ...more } }, text('text', -10), text('lines', -30)], pairs);
};

/** Bars that each begin where the last one ended. */
const waterfall = (figures: readonly Figure[]) => {
  const transform = [
    { window: [{ op: 'sum', field: 'value', as: 'to' }], frame: [null, 0] },
    { calculate: 'datum.to - datum.value', as: 'from' },
  ];
  const step = { field: 'to', type: 'quantitative' };
  return layers(
    [
      { transform, mark: 'bar', encoding: { x: years, y: { ...values(upward), field: 'from' }, y2: { field: 'to' } } },
      { transform, mark: { type: 'text', dy: -10 }, encoding: { x: years, y: step, text: { field: 'text' } } },
      below,
    ],
    figures,
  );
};
const above = (total: string) => [
  `plan.yaml:2:1 error BD640: the chart “visits” stacks shares that add to ${total}%: they are not parts of one whole. Draw them as separate bars, for instance with the chart “ranked-bars”.`,
  `“visits” 차트가 합계가 ${total}%인 비율을 쌓아 올립니다. 한 전체의 부분으로 나타낼 수 없는 값입니다. “ranked-bars” 차트처럼 따로 선 막대로 그리십시오.`,
];
const line = (filter: string) => [
  {
    mark: 'line',
    encoding: { x: { field: 'year', type: 'ordinal', axis: null }, y: values() },
    transform: [{ filter }],
  },
];
const area = { opacity: 1 };
/** The first figures of two years as an area, and a second series drawn upon it; labels and values below. */
const areas = (
  second: object,
  more: Parameters<typeof layers>[0] = [],
  stack: string | null = null,
  first: object = { type: 'area', ...area },
  north = '41.0',
) => {
  const figures = [
    figure('a20', '27.5', 'North 2020'),
    figure('a24', north, 'North 2024'),
    figure('b20', '32.5', 'South 2020'),
    figure('b24', '50.0', 'South 2024'),
  ];
  const transform = [
    { calculate: '(datum.rank - 1) % 2', as: 'year' },
    { calculate: 'ceil(datum.rank / 2)', as: 'part' },
  ];
  const x = { field: 'year', type: 'ordinal', axis: null };
  const y = values(upward, { stack });
  const encoding = { x, y, detail: { field: 'part' } };
  const text = (field: string, from: string) => ({
    mark: { type: 'text', fontSize: 9 },
    encoding: { x, y: { value: { expr: `height - ${from} + datum.part * 12` } }, text: { field } },
  });
  const layer =
    stack === null
      ? [
          { mark: first, encoding, transform: [{ filter: 'datum.part === 1' }] },
          { mark: second, encoding, transform: [{ filter: 'datum.part === 2' }] },
        ]
      : [{ mark: second, encoding }];
  return layers([...layer, text('text', '60'), text('lines', '34'), ...more], figures, { transform });
};
const under = (kind: string, id: string, other: string) => [
  `${at} BD635: in the chart “visits” the ${kind} of “${id}” lies under the area of “${other}”. Give each figure a place of its own, for instance by "y": {"field": "id", "type": "nominal"}.`,
  `“visits” 차트에서 “${id}” 수치의 ${kind === 'area' ? '영역' : kind === 'line' ? '선' : '점'} 표시 위에 “${other}” 수치의 영역 표시가 겹쳐 있습니다. 수치마다 자리를 따로 주십시오. 예: "y": {"field": "id", "type": "nominal"}.`,
];

test.each<readonly [about: string, wish: Wish]>([
  ['white words in bars', layers([bars, ends(14, { color: 'white' }), below], whole)],
  [
    'white words in bars, dark ones where no bar is',
    layers([bars, ends(14, { color: { expr: "isValid(datum.value) ? '#ffffff' : '#000000'" } }), below], withGap),
  ],
  [
    'white dots with an outline',
    overYears({ type: 'point', filled: true, fill: 'white', stroke: '#123456' }, values(upward)),
  ],
  [
    'dots with a white edge around them',
    inRows('circle', values(rightward), whole, {}, {}, [
      { mark: { type: 'circle', size: 300, color: 'white' }, encoding: { y: names, x: values() } },
      { mark: { type: 'circle', size: 100 }, encoding: { y: names, x: values() } },
    ]),
  ],
  ['pale bars', inRows({ type: 'bar', color: '#B8C4D6' }, values(rightward))],
  ['bars that are half transparent', inRows({ type: 'bar', opacity: 0.5 }, values(rightward))],
  ['rounded bars', overYears({ type: 'bar', cornerRadius: 4 }, values(upward), whole)],
  [
    'a tick in each bar',
    inRows({ type: 'bar', height: 30 }, values(rightward), whole, {}, {}, [
      { mark: { type: 'tick', size: 40, thickness: 3 }, encoding: { y: names, x: values() } },
    ]),
  ],
  ['two dots on one line', inPairs({ type: 'circle', size: 150 }, values(upward))],
  [
    'bars in pairs side by side',
    (() => {
      const transform = [
        { calculate: 'ceil(datum.rank / 2)', as: 'pair' },
        { calculate: 'datum.rank % 2', as: 'second' },
      ];
      const x = { field: 'pair', type: 'ordinal', axis: null };
      const xOffset = { field: 'second', type: 'nominal', sort: [1, 0] };
      const text = (field: string, y: object) => ({
        ...{ transform, mark: { type: 'text', dy: -10, fontSize: 9 } },
        encoding: { x, xOffset: { ...xOffset, bandPosition: 0.5 }, y, text: { field } },
      });
      const pair = { transform, mark: 'bar', encoding: { x, xOffset, y: values(upward) } };
      return layers([pair, text('text', values()), text('lines', { value: { expr: 'height - 30' } })], pairs);
    })(),
  ],
  ['bars that each begin where the last one ended', waterfall(yearly('41.0', '20.5', '10.0', '5.5'))],
  [
    'dots between two of the figures',
    inRows('circle', values(rightward), whole, {}, {}, [
      {
        transform: [{ filter: 'datum.rank === 2' }],
        mark: 'rule',
        encoding: {
          x: { value: { expr: "scale('x', rows[0].value)" } },
          x2: { value: { expr: "scale('x', rows[2].value)" } },
          y: names,
        },
      },
    ]),
  ],
  ['an area and its line', overYears({ type: 'area', opacity: 0.3, line: true }, values(upward), whole)],
  ['areas that let each other through', areas({ type: 'area', opacity: 0.5 })],
  ['an area under the line of another', areas({ type: 'line' })],
  ['an area under another one, its line above both', areas({ type: 'area', opacity: 1 }, line('datum.part === 1'))],
  ['areas upon each other', areas({ type: 'area', opacity: 1 }, [], 'zero')],
])('%s are seen', async (_, wish) => {
  expect(await faultsOf(wish)).toEqual([]);
});

describe('what is drawn and not seen is refused:', () => {
  test.each<readonly [about: string, wish: Wish, en: string, ko: string]>([
    [
      'names as colors',
      overYears('bar', values(upward), whole, { color: { field: 'label', type: 'nominal', scale: null } }),
      `${at} BD635: in the chart “visits” the bar of “t.2020” cannot be seen: “2020” is not a color. Use the field “color” with "scale": null, or a color of the theme, such as {"expr": "color.ink"}.`,
      '“visits” 차트에서 “t.2020” 수치의 막대 표시의 색 “2020”은(는) 색이 아니어서 보이지 않습니다. color 항목을 "scale": null과 함께 쓰거나 {"expr": "color.ink"}처럼 테마의 색을 쓰십시오.',
    ],
    [
      'ids as colors of dots',
      inRows('circle', values(rightward), whole, { color: { field: 'id', type: 'nominal', scale: null } }),
      `${at} BD635: in the chart “visits” the dot of “t.2020” cannot be seen: “t.2020” is not a color. Use the field “color” with "scale": null, or a color of the theme, such as {"expr": "color.ink"}.`,
      '“visits” 차트에서 “t.2020” 수치의 점 표시의 색 “t.2020”은(는) 색이 아니어서 보이지 않습니다. color 항목을 "scale": null과 함께 쓰거나 {"expr": "color.ink"}처럼 테마의 색을 쓰십시오.',
    ],
    [
      'white bars',
      overYears({ type: 'bar', color: '#ffffff' }, values(upward), whole),
      `${at} BD635: in the chart “visits” the bar of “t.2020” cannot be seen: #ffffff hardly differs from what is behind it. Give it another color of the theme, such as {"expr": "color.ink"}, and an opacity of 1.`,
      '“visits” 차트에서 “t.2020” 수치의 막대 표시의 색(#ffffff)이 뒤의 색과 거의 같아 보이지 않습니다. {"expr": "color.ink"}처럼 테마의 다른 색을 쓰고 불투명도(opacity)를 1로 하십시오.',
    ],
    [
      'a line that is nearly transparent',
      overYears({ type: 'line', opacity: 0.02 }, values(upward), whole),
      `${at} BD635: in the chart “visits” the line of “t.2020” cannot be seen: #4c78a8 hardly differs from what is behind it. Give it another color of the theme, such as {"expr": "color.ink"}, and an opacity of 1.`,
      '“visits” 차트에서 “t.2020” 수치의 선 표시의 색(#4c78a8)이 뒤의 색과 거의 같아 보이지 않습니다. {"expr": "color.ink"}처럼 테마의 다른 색을 쓰고 불투명도(opacity)를 1로 하십시오.',
    ],
    [
      'white words outside their bars',
      layers([bars, ends(-14, { color: 'white' }), below], whole),
      `${at} BD635: in the chart “visits” the text “41.0%” cannot be seen: white hardly differs from what is behind it. Give it another color of the theme, such as {"expr": "color.ink"}, and an opacity of 1.`,
      '“visits” 차트에서 “41.0%” 글의 색(white)이 뒤의 색과 거의 같아 보이지 않습니다. {"expr": "color.ink"}처럼 테마의 다른 색을 쓰고 불투명도(opacity)를 1로 하십시오.',
    ],
    [
      'words of the color of their bars',
      layers([bars, ends(14, { color: '#4c78a8' }), below], whole),
      `${at} BD635: in the chart “visits” the text “41.0%” cannot be seen: #4c78a8 hardly differs from what is behind it. Give it another color of the theme, such as {"expr": "color.ink"}, and an opacity of 1.`,
      '“visits” 차트에서 “41.0%” 글의 색(#4c78a8)이 뒤의 색과 거의 같아 보이지 않습니다. {"expr": "color.ink"}처럼 테마의 다른 색을 쓰고 불투명도(opacity)를 1로 하십시오.',
    ],
    [
      'words under their bars',
      layers([ends(14), bars, below], whole),
      `${at} BD635: in the chart “visits” the text “41.0%” lies under the bar of “t.2020”. Draw texts after the marks: write their layer further down in the specification.`,
      '“visits” 차트에서 “41.0%” 글 위에 “t.2020” 수치의 막대 표시가 겹쳐 있습니다. 글이 표시 위에 그려지도록 명세에서 글의 layer를 뒤로 옮기십시오.',
    ],
    [
      'bars without thickness',
      overYears({ type: 'bar', width: 0.1 }, values(upward), whole),
      `${at} BD635: in the chart “visits” the bar of “t.2020” is too small or too thin to be seen. Enlarge its size or thickness in the specification.`,
      '“visits” 차트에서 “t.2020” 수치의 막대 표시의 크기나 굵기가 너무 작아 보이지 않습니다. 명세에서 크기나 굵기를 키우십시오.',
    ],
    [
      'specks',
      inRows({ type: 'circle', size: 0.2 }, values(rightward)),
      `${at} BD635: in the chart “visits” the dot of “t.2020” is too small or too thin to be seen. Enlarge its size or thickness in the specification.`,
      '“visits” 차트에서 “t.2020” 수치의 점 표시의 크기나 굵기가 너무 작아 보이지 않습니다. 명세에서 크기나 굵기를 키우십시오.',
    ],
    [
      'bars of a pair on each other',
      inPairs('bar', values(upward, { stack: null })),
      `${at} BD635: in the chart “visits” the bar of “a20” lies under the bar of “a24”. Give each figure a place of its own, for instance by "y": {"field": "id", "type": "nominal"}.`,
      '“visits” 차트에서 “a20” 수치의 막대 표시 위에 “a24” 수치의 막대 표시가 겹쳐 있습니다. 수치마다 자리를 따로 주십시오. 예: "y": {"field": "id", "type": "nominal"}.',
    ],
    [
      'the same, half transparent and not stacked',
      inPairs({ type: 'bar', opacity: 0.5 }, values(upward, { stack: false })),
      `${at} BD635: in the chart “visits” the bar of “a20” lies under the bar of “a24”. Give each figure a place of its own, for instance by "y": {"field": "id", "type": "nominal"}.`,
      '“visits” 차트에서 “a20” 수치의 막대 표시 위에 “a24” 수치의 막대 표시가 겹쳐 있습니다. 수치마다 자리를 따로 주십시오. 예: "y": {"field": "id", "type": "nominal"}.',
    ],
    [
      'all bars at one place',
      layers(
        [
          {
            mark: 'bar',
            encoding: {
              y: { value: 100 },
              x: values(rightward, { stack: null }),
              color: { field: 'id', type: 'nominal', legend: null },
            },
          },
          ...rowTexts,
        ],
        whole,
      ),
      `${at} BD635: in the chart “visits” the bar of “t.2020” lies under the bar of “t.2021”. Give each figure a place of its own, for instance by "y": {"field": "id", "type": "nominal"}.`,
      '“visits” 차트에서 “t.2020” 수치의 막대 표시 위에 “t.2021” 수치의 막대 표시가 겹쳐 있습니다. 수치마다 자리를 따로 주십시오. 예: "y": {"field": "id", "type": "nominal"}.',
    ],
    [
      'a dot under a larger one',
      inPairs(
        { type: 'circle', opacity: 1 },
        { value: 100 },
        { size: { field: 'value', type: 'quantitative', legend: null, scale: { range: [0, 900] } } },
      ),
      `${at} BD635: in the chart “visits” the dot of “a20” lies under the dot of “a24”. Give each figure a place of its own, for instance by "y": {"field": "id", "type": "nominal"}.`,
      '“visits” 차트에서 “a20” 수치의 점 표시 위에 “a24” 수치의 점 표시가 겹쳐 있습니다. 수치마다 자리를 따로 주십시오. 예: "y": {"field": "id", "type": "nominal"}.',
    ],
  ])('%s', async (_, wish, en, ko) => {
    expect(await faultsOf(wish)).toEqual([en, ko]);
  });
});

describe('what lies under an area that lets nothing through is refused:', () => {
  test.each<readonly [about: string, wish: Wish, said: readonly string[]]>([
    ['a smaller area', areas({ type: 'area', ...area }), under('area', 'a20', 'b20')],
    [
      'a larger area, which looks like a stack',
      areas({ type: 'area', ...area }, [], null, { type: 'area', ...area }, '80.0'),
      under('area', 'a20', 'b20'),
    ],
    [
      'an area in another color',
      areas({ type: 'area', ...area, color: '#AA3300' }, [], null, { type: 'area', color: '#003366' }),
      under('area', 'a20', 'b20'),
    ],
    ['a line', areas({ type: 'area', ...area }, [], null, { type: 'line' }), under('line', 'a20', 'b20')],
    [
      'dots',
      areas({ type: 'area', fillOpacity: 0.95, opacity: 1 }, [], null, { type: 'circle', opacity: 1 }),
      under('dot', 'a20', 'b20'),
    ],
  ])('%s', async (_, wish, said) => {
    expect(await faultsOf(wish)).toEqual(said);
  });
});

test.each<readonly [about: string, figures: readonly Figure[], said: readonly string[]]>([
  ['shares of one whole', yearly('41.0', '20.5', '10.0', '5.5'), []],
  ['shares that are all of it, rounded', yearly('33.4', '33.4', '33.3'), []],
  ['counts', yearly('41', '43', '45').map(each => ({ ...each, unit: 'count' as const })), []],
  ['contributions, one below zero', yearly('60.0', '54.0', '-4.0'), []],
  ['shares of more than 100 %', yearly('41.0', '43.5', '45.0', '47.5'), above('177.0')],
  ['two shares of more than 100 %', yearly('60.0', '54.0'), above('114.0')],
  ['shares beside one without value', yearly('60.0', undefined, '54.0'), above('114.0')],
  ['a little more than rounding explains', yearly('50.0', '50.0', '0.2'), above('100.2')],
])('bars that each begin where the last one ended: %s', async (_, figures, said) => {
  expect(await faultsOf(waterfall(figures))).toEqual(said);
});
