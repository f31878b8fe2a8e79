import { describe, expect, test } from 'vitest';
import { faultsOf, figure, type Wish } from '../chart-request.ts';
import { inRows, layers, names, overYears, rightward, upward, values, whole, withGap, yearly } from '../own-spec.ts';

const at = 'templates/charts/own.vl.json:1:1 error';
const years = { field: 'label', type: 'ordinal', sort: null, axis: null };
const valid = { transform: [{ filter: 'isValid(datum.value)' }] };
const dashed = { strokeDash: [4, 4] };

const overGap = (kind: string, id: string) => [
  `${at} BD635: in the chart “visits” the ${kind} goes on over “${id}”, which has no value. Remove the filter from the specification: a missing value then leaves a gap.`,
  `“visits” 차트에서 값이 없는 “${id}” 수치 자리까지 ${kind === 'rule' ? '줄' : kind === 'area' ? '영역' : '선'} 표시가 이어집니다. 명세에서 filter를 빼십시오. 그러면 값이 없는 자리가 비어 보입니다.`,
];
const noFigure = (kind: string) => [
  `${at} BD635: in the chart “visits” one ${kind} is at a value that none of its figures has. Write that number into figures.csv, and read the figure by a name (“named” in the plan).`,
  `“visits” 차트가 어느 수치의 값도 아닌 곳에 ${kind === 'rule' ? '줄' : '선'} 표시를 그립니다. 그 수를 figures.csv에 넣고, 계획의 named에 이름을 지정해 쓰십시오.`,
];
const unsaid = (kind: string, text: string) => [
  `${at} BD635: in the chart “visits” a ${kind} runs across the rows at ${text}, and nothing near it says that value. Write the value beside the line, or show the axis of values.`,
  `“visits” 차트에서 ${text} 높이로 여러 항목을 가로지르는 ${kind === 'rule' ? '줄' : '선'} 표시의 값을 알 수 없습니다. 선 옆에 값을 적거나 값의 축을 보이게 하십시오.`,
];

/** A line over the years with its gaps, and more layers upon it. */
const over = (figures: typeof whole, ...more: readonly object[]): Wish => {
  const wish = overYears('line', values(upward), figures);
  const { layer, ...rest } = JSON.parse(wish.text ?? '');
  return { ...wish, text: JSON.stringify({ ...rest, layer: [...layer, ...more] }) };
};
const line = (mark: string, more: object = valid) => ({
  mark: { type: mark, ...dashed },
  encoding: { x: years, y: values() },
  ...more,
});
/** A rule from the row of one rank to that of another, at the heights of these values. */
const rule = (from: number, to: number, y: number = from, y2: number = to) => ({
  transform: [{ filter: `datum.rank === ${from}` }],
  mark: { type: 'rule', ...dashed },
  encoding: {
    x: { value: { expr: `(${from} - 0.5) * width / count` } },
    x2: { value: { expr: `(${to} - 0.5) * width / count` } },
    y: { value: { expr: `scale('y', rows[${y - 1}].value)` } },
    y2: { value: { expr: `scale('y', rows[${y2 - 1}].value)` } },
  },
});
const gapAtEnd = yearly('41.0', '43.5', undefined);
/** Two lines of three years each: north 41, n.a., 47; south 30, 25, 20. */
const regions = [
  figure('north.1', '41.0', 'North 1'),
  figure('south.1', '30.0', 'South 1'),
  figure('north.2', undefined, 'North 2'),
  figure('south.2', '25.0', 'South 2'),
  figure('north.3', '47.0', 'North 3'),
  figure('south.3', '20.0', 'South 3'),
];
const two = (...more: Parameters<typeof layers>[0]) => {
  const transform = [
    { calculate: 'ceil(datum.rank / 2)', as: 'year' },
    { calculate: 'datum.rank % 2', as: 'region' },
  ];
  const encoding = {
    x: { field: 'year', type: 'ordinal', axis: null },
    y: values(upward),
    detail: { field: 'region' },
  };
  const text = (field: string, y: object, dy: number) => ({
    mark: { type: 'text', fontSize: 12, dy },
    encoding: { x: encoding.x, y, text: { field } },
  });
  const low = { value: { expr: 'height - 30 + datum.region * 16' } };
  return layers(
    [
      { mark: { type: 'line', point: true }, encoding },
      text('text', values(), -12),
      text('lines', low, 0),
      ...more.map(each => ({ encoding, ...each })),
    ],
    regions,
    { transform },
  );
};

describe('nothing goes on over a gap', () => {
  test.each<readonly [about: string, wish: Wish, said: readonly string[]]>([
    ['a dashed line beside one that has the gap', over(withGap, line('line')), overGap('line', 't.2022')],
    ['a dashed trail', over(withGap, line('trail')), overGap('line', 't.2022')],
    ['an area under the line', over(withGap, line('area')), overGap('area', 't.2022')],
    ['a rule from value to value', over(withGap, rule(2, 4)), overGap('rule', 't.2022')],
    ['a level rule at the last value', over(withGap, rule(2, 4, 2, 2)), overGap('rule', 't.2022')],
    ['a rule over two gaps', over(yearly('41.0', undefined, undefined, '45.0'), rule(1, 4)), overGap('rule', 't.2021')],
    ['a rule on to where the last value is missing', over(gapAtEnd, rule(2, 3, 2, 2)), overGap('rule', 't.2022')],
    ['one line of two', two({ mark: { type: 'line', ...dashed }, ...valid }), overGap('line', 'north.2')],
  ])('but %s is refused', async (_, wish, said) => {
    expect(await faultsOf(wish)).toEqual(said);
  });

  test.each<readonly [about: string, wish: Wish]>([
    ['a second line with the same gap', over(withGap, line('line', {}))],
    ['lines of which one has a gap', two()],
    [
      'a line of the other region alone',
      two({ mark: { type: 'line', ...dashed }, transform: [{ filter: 'datum.region === 0' }] }),
    ],
    ['rules beside the gap', over(withGap, rule(1, 2), rule(4, 5))],
    ['a rule from the first year to the last', over(withGap, rule(1, 5))],
    ['a line without a gap', over(whole, line('line'))],
    ['a rule where nothing is missing', over(whole, rule(2, 4))],
  ])('%s may be drawn', async (_, wish) => {
    expect(await faultsOf(wish)).toEqual([]);
  });
});

/** Dots over the years, their values far from them. */
const apart = (axis: object | null, ...more: Parameters<typeof layers>[0]) =>
  layers(
    [
      { mark: 'point', encoding: { x: years, y: values(upward, { axis }) } },
      { mark: { type: 'text', fontSize: 14 }, encoding: { x: years, y: { value: 10 }, text: { field: 'text' } } },
      {
        mark: { type: 'text', fontSize: 14 },
        encoding: { x: years, y: { value: { expr: 'height - 20' } }, text: { field: 'lines' } },
      },
      ...more,
    ],
    whole,
  );
const level = (y: object, mark = 'rule') => ({
  mark: { type: mark, ...dashed },
  encoding: { y, ...(mark === 'line' && { x: years }) },
});
const axis = { orient: 'right', offset: -30, values: [40], labelFontSize: 9 };
const named = (wish: Wish): Wish => {
  const spec = JSON.parse(wish.text ?? '');
  const usermeta = { ...spec.usermeta, named: { mean: { style: 'chart-value', is: 'any' } } };
  const note = {
    mark: { type: 'text', align: 'left', fontSize: 12 },
    encoding: { x: { value: 20 }, y: { value: 200 }, text: { value: { expr: 'named.mean.phrase' } } },
    transform: [{ filter: 'datum.rank === 1' }],
  };
  const text = JSON.stringify({ ...spec, usermeta, layer: [...spec.layer, note] });
  return { ...wish, text, named: { mean: 'mean' }, others: [figure('mean', '44.3', 'Mean')] };
};

describe('a line across the rows stands at a value that can be read', () => {
  test.each<readonly [about: string, wish: Wish, said: readonly string[]]>([
    ['a rule at a place in points', apart(null, level({ value: 100 })), noFigure('rule')],
    ['a line at a place in points', apart(null, level({ value: 100 }, 'line')), noFigure('line')],
    ['a line at a number', apart(null, level({ datum: 44 }, 'line')), noFigure('line')],
    ['a rule at a number, by its axis', apart(axis, level({ datum: 44 })), noFigure('rule')],
    ['a rule at the value of a figure', apart(null, level({ datum: 43.5 })), unsaid('rule', '43.5%')],
    ['a line at the value of a figure', apart(null, level({ datum: 43.5 }, 'line')), unsaid('line', '43.5%')],
    [
      'a calculated rule',
      apart(null, level({ value: { expr: "scale('y', rows[1].value)" } })),
      unsaid('rule', '43.5%'),
    ],
    [
      'a rule through dots in rows',
      inRows('point', values(rightward), whole, {}, {}, [{ mark: 'rule', encoding: { x: { datum: 45 } } }]),
      unsaid('rule', '45.0%'),
    ],
    [
      'a rule through bars in rows',
      inRows('bar', values(rightward), whole, {}, {}, [{ mark: 'rule', encoding: { x: { value: 400 } } }]),
      noFigure('rule'),
    ],
  ])('%s is held to it', async (_, wish, said) => {
    expect(await faultsOf(wish)).toEqual(said);
  });

  test.each<readonly [about: string, wish: Wish]>([
    ['at the value of a figure, with its axis', apart(axis, level({ datum: 43.5 }))],
    ['at zero', apart(null, level({ datum: 0 }))],
    ['at a named figure', named(apart(null, level({ value: { expr: "scale('y', named.mean.value)" } })))],
    ['at a value that stands beside it', over(whole, level({ datum: 43.5 }))],
    ['beside the values, between rows and their labels', apart(null, level({ value: { expr: 'height - 40' } }))],
    ['for one row alone', over(whole, rule(2, 2, 2, 2))],
    [
      'where bars begin',
      inRows('bar', values(rightward), whole, {}, {}, [{ mark: 'rule', encoding: { x: { value: 200 } } }]),
    ],
    [
      'between rows',
      inRows('bar', values(rightward), whole, {}, {}, [
        { mark: 'rule', encoding: { y: { value: 150 }, x: { value: 0 }, x2: { value: { expr: 'width' } } } },
      ]),
    ],
    [
      'for each row',
      inRows('tick', values(rightward), whole, {}, {}, [
        { mark: 'rule', encoding: { y: names, x: { value: 0 }, x2: { value: 100 } } },
      ]),
    ],
  ])('it may stand %s', async (_, wish) => {
    expect(await faultsOf(wish)).toEqual([]);
  });
});
