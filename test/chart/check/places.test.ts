import { describe, expect, test } from 'vitest';
import { drawn, en, faultsOf, ko, type Wish } from '../chart-request.ts';
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

const calculated = (calculate: string, scale: object = upward) =>
  [{ field: 'w', type: 'quantitative', axis: null, scale }, { transform: [{ calculate, as: 'w' }] }] as const;
const [rest, makeRest] = calculated('100 - datum.value', { ...upward, domain: [0, 100] });
const [same, makeSame] = calculated('datum.value * 1');
const [unsigned, makeUnsigned] = calculated('abs(datum.value)');
const [turned, makeTurned] = calculated('-datum.value');
const mixed = yearly('-4.0', '13.5', '11.0');
/** Along x, with the values at the right edge. */
const along = (field: string) => values(rightward, { field });
const sized = (scale: object) => ({ size: { field: 'value', type: 'quantitative', legend: null, scale } });
const share = (stack: string, more: object = {}) => {
  const x = values({ range: [0, { expr: 'width' }] }, { stack });
  const text = (field: string, dy: number) => ({
    mark: { type: 'text', dy },
    encoding: {
      x: { field: 'value', type: 'quantitative', stack, bandPosition: 0.5 },
      text: { field },
      detail: { field: 'id' },
      ...more,
    },
  });
  return [{ mark: 'bar', encoding: { x, detail: { field: 'id' }, ...more } }, text('text', 0), text('lines', -60)];
};
/** An axis with few labels, within the picture and away from the texts. */
const shown = { axis: { orient: 'right', offset: -30, values: [50], labelFontSize: 9 } };
const downward = { range: [24, { expr: 'height - 60' }] };
const ruled = (x2: string, x: number) => ({
  mark: 'rule',
  encoding: { y: names, x: { value: x }, x2: { value: { expr: x2 } } },
});
const withoutScale = (mark: string, x2: string, x: number | object) =>
  layers(
    [
      { mark, encoding: { y: names, x: { value: x }, x2: { value: { expr: x2 } } } },
      ...rowTexts.slice(1),
      { mark: { type: 'text', align: 'left' }, encoding: { y: names, x: { value: 780 }, text: { field: 'text' } } },
    ],
    whole,
  );
const parts = yearly('41.0', '43.5', '10.0', '5.5');

/** The words of a picture, in drawing order. */
const words = (svg: string) => [...svg.matchAll(/<path aria-label="([^"]*)"/g)].map(match => match[1]);

describe('a value that is missing leaves a gap', () => {
  test.each([
    ['a line', overYears('line', values(upward)), /d="M86\.4,[\d.]+L259\.2,[\d.]+M604\.8,[\d.]+L777\.6,[\d.]+"/],
    ['a line with points', overYears({ type: 'line', point: true }, values(upward)), /L259\.2,[\d.]+M604\.8/],
    ['an area', overYears('area', values(upward)), /L259\.2,[\d.]+.*?ZM604\.8/],
    [
      'a line on a log scale',
      overYears('line', values({ ...upward, type: 'log', domain: [10, 100] }, shown)),
      /L259\.2,[\d.]+M604\.8/,
    ],
    ['a line above zero', overYears('line', values({ ...upward, domain: [40, 50] })), /L259\.2,[\d.]+M604\.8/],
  ])('in %s', async (_, wish, path) => {
    const picture = await drawn(wish);
    expect(picture.svg).toMatch(path);
    expect(words(picture.svg).filter(word => !['50', 'value'].includes(word ?? ''))).toEqual([
      '41.0%',
      '43.5%',
      '45.0%',
      '47.5%',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
    ]);
  });

  test.each(['point', 'circle', 'square', 'tick'])('among marks of the kind %s', async mark => {
    const [gap, none] = [
      await drawn(overYears(mark, values(upward))),
      await drawn(overYears(mark, values(upward), whole)),
    ];
    const shapes = ({ svg }: { readonly svg: string }) => svg.match(/<path (?:d|transform)=/g)?.length;
    expect(shapes(gap)).toBe(shapes(none));
    expect(words(gap.svg)).not.toContain('n.a.');
  });

  test('among dots at the ends of rules, and its label stays', async () => {
    const rule = {
      mark: 'rule',
      encoding: { y: { field: 'id', type: 'nominal', sort: null }, x: values(), x2: { datum: 0 } },
    };
    const { svg } = await drawn(inRows('point', values(rightward), withGap, {}, {}, [rule]));
    expect(svg.match(/<line /g)).toHaveLength(4);
    expect(words(svg)).toEqual(['41.0%', '43.5%', 'n.a.', '45.0%', '47.5%', '2020', '2021', '2022', '2023', '2024']);
  });

  test('among bars, where its word stands at their beginning', async () => {
    const { svg } = await drawn(overYears({ type: 'bar', stroke: '#FF0000' }, values(upward)));
    expect(svg.match(/<path d="M[^"]*" fill="[^"]*" stroke="#FF0000"/g)).toHaveLength(4);
    expect(words(svg).slice(0, 5)).toEqual(['41.0%', '43.5%', 'n.a.', '45.0%', '47.5%']);
  });

  test.each([
    [
      en,
      'Data chart: Visitors by season. 4 values, from 2024 47.5% down to 2020 41.0%; 2022 n.a. Source: City statistics (2023)',
    ],
    [
      ko,
      '도표: 계절별 방문객. 4개 항목, 최대 2024 47.5%, 최소 2020 41.0%; 2022 해당 없음. 자료: City statistics (2023)',
    ],
  ])('that the alternative text names', async (locale, alt) => {
    expect((await drawn({ ...overYears('line', values(upward)), locale })).alt).toBe(alt);
  });
});

test.each([
  [
    'dots on a log scale with its axis',
    overYears('point', values({ ...upward, type: 'log', domain: [10, 100] }, shown), whole),
  ],
  [
    'a line on a scale of square roots with its axis',
    overYears('line', values({ ...upward, type: 'sqrt' }, shown), whole),
  ],
  ['bars without a scale', withoutScale('bar', '200 + datum.value * 4', 200)],
  ['bars to the left without a scale', withoutScale('bar', '700 - datum.value * 4', 700)],
  [
    'dots at the ends of rules without a scale',
    inRows('point', values(rightward), whole, {}, {}, [ruled('300 + datum.value * 4', 300)]),
  ],
  [
    'dots whose size is calculated in proportion',
    inRows('circle', { value: 500 }, whole, { size: { value: { expr: 'datum.value * 9' } } }),
  ],
  ['ticks as long as their values', inRows({ type: 'tick', size: { expr: 'datum.value' } }, values(rightward))],
  ['dots beside the names', layers([...rowTexts, { mark: 'circle', encoding: { y: names, x: { value: 50 } } }], whole)],
  ['a value calculated and the same', overYears('point', same, whole, {}, makeSame)],
  ['values below zero', overYears('line', values(upward), yearly('-4.0', '3.5', '-1.0'))],
  ['an area on both sides of zero', overYears('area', values(upward), yearly('-4.0', '3.5', '-1.0'))],
  ['bars from right to left', inRows('bar', values({ ...rightward, reverse: true }))],
  ['circles whose areas are in proportion', inRows('circle', { value: 500 }, whole, sized({ range: [0, 900] }))],
  [
    'a color for each value',
    inRows('circle', values(rightward), whole, { color: { field: 'value', type: 'quantitative', legend: null } }),
  ],
  [
    'a rule at zero',
    inRows('point', values(rightward), whole, {}, {}, [{ mark: 'rule', encoding: { x: { datum: 0 } } }]),
  ],
  [
    'a rule at one of the values, with its axis',
    inRows('point', values(rightward, { axis: { offset: -20, values: [40], labelFontSize: 9 } }), whole, {}, {}, [
      { mark: 'rule', encoding: { x: { value: { expr: "scale('x', rows[1].value)" } } } },
    ]),
  ],
  ['places in proportion without a scale', inRows('point', { value: { expr: '300 + datum.value * 4' } })],
  ['bars on both sides of zero', overYears('bar', values(upward), mixed)],
  ['bars below zero alone', overYears('bar', values(upward), yearly('-4.0', '-3.5', '-1.0'))],
  ['a half of a pyramid, whose bars grow to the left', inRows('bar', along('w'), whole, {}, makeTurned)],
  ['a stack', layers(share('zero', { order: { field: 'rank' } }), parts)],
  ['a stack of shares', layers(share('normalize', { order: { field: 'rank' } }), parts)],
])('%s may be drawn', async (_, wish: Wish) => {
  expect(await faultsOf(wish)).toEqual([]);
});

const at = 'templates/charts/own.vl.json:1:1 error';

const cases: readonly (readonly [about: string, wish: Wish, en: string, ko: string])[] = [
  [
    'a missing value made zero',
    overYears('point', same, withGap, {}, makeSame),
    `${at} BD635: the chart “visits” draws the dot of “t.2022”, which has no value. Set its position by the field “value”, unchanged: then nothing is drawn where a value is missing.`,
    '“visits” 차트가 값이 없는 “t.2022” 수치에 점 표시를 그립니다. value 항목을 계산하지 말고 그대로 위치로 쓰십시오. 그러면 값이 없는 곳에는 아무것도 그리지 않습니다.',
  ],
  [
    'a line over a missing value',
    overYears('line', values(upward), withGap, {}, { transform: [{ filter: 'isValid(datum.value)' }] }),
    `${at} BD635: in the chart “visits” the line goes on over “t.2022”, which has no value. Remove the filter from the specification: a missing value then leaves a gap.`,
    '“visits” 차트에서 값이 없는 “t.2022” 수치 자리까지 선 표시가 이어집니다. 명세에서 filter를 빼십시오. 그러면 값이 없는 자리가 비어 보입니다.',
  ],
  [
    'a place without a scale for a missing value',
    inRows('point', { value: { expr: '300 + datum.value * 4' } }, withGap),
    `${at} BD635: the chart “visits” draws the dot of “t.2022”, which has no value. Set its position by the field “value”, unchanged: then nothing is drawn where a value is missing.`,
    '“visits” 차트가 값이 없는 “t.2022” 수치에 점 표시를 그립니다. value 항목을 계산하지 말고 그대로 위치로 쓰십시오. 그러면 값이 없는 곳에는 아무것도 그리지 않습니다.',
  ],
  [
    'a value alone between gaps',
    overYears('line', values(upward), yearly('41.0', undefined, '45.0')),
    `${at} BD644: in the chart “visits” the value of “t.2020” is alone between gaps, so its line shows nothing of it. Draw points too: "point": true beside the type of the mark.`,
    '“visits” 차트에서 “t.2020” 수치는 앞뒤 값이 없어 선 표시가 보이지 않습니다. 점도 그리십시오. mark의 type 옆에 "point": true를 쓰십시오.',
  ],
  [
    'no value at all',
    overYears('line', values(upward), yearly(undefined, undefined)),
    'plan.yaml:2:1 error BD604: no figure of the chart “visits” has a value, so there is nothing to draw. Give one a value, or leave the chart out.',
    '“visits” 차트의 수치에 값이 하나도 없어 그릴 것이 없습니다. 값을 넣거나 차트를 빼십시오.',
  ],
  [
    'dots at what is left to 100',
    overYears('point', rest, whole, {}, makeRest),
    `${at} BD635: in the chart “visits” the dot of “t.2020” does not stand at its value, 41.0%. Set its position by the field “value”, unchanged.`,
    '“visits” 차트에서 “t.2020” 수치의 점 위치가 값(41.0%)과 다릅니다. value 항목을 계산하지 말고 그대로 위치로 쓰십시오.',
  ],
  [
    'a tick at what is left to 100',
    overYears('tick', rest, whole, {}, makeRest),
    `${at} BD635: in the chart “visits” the tick of “t.2020” does not stand at its value, 41.0%. Set its position by the field “value”, unchanged.`,
    '“visits” 차트에서 “t.2020” 수치의 눈금 위치가 값(41.0%)과 다릅니다. value 항목을 계산하지 말고 그대로 위치로 쓰십시오.',
  ],
  [
    'a line through what is left to 100',
    overYears('line', rest, whole, {}, makeRest),
    `${at} BD635: in the chart “visits” the line of “t.2020” does not stand at its value, 41.0%. Set its position by the field “value”, unchanged.`,
    '“visits” 차트에서 “t.2020” 수치의 선 위치가 값(41.0%)과 다릅니다. value 항목을 계산하지 말고 그대로 위치로 쓰십시오.',
  ],
  [
    'dots placed from the right without a scale',
    inRows('point', { value: { expr: '300 + (100 - datum.value) * 4' } }),
    `${at} BD635: in the chart “visits” the dot of “t.2020” does not stand at its value, 41.0%. Set its position by the field “value”, unchanged.`,
    '“visits” 차트에서 “t.2020” 수치의 점 위치가 값(41.0%)과 다릅니다. value 항목을 계산하지 말고 그대로 위치로 쓰십시오.',
  ],
  [
    'dots moved aside',
    inRows({ type: 'point', xOffset: 30 }, values(rightward)),
    `${at} BD635: in the chart “visits” the dot of “t.2020” does not stand at its value, 41.0%. Set its position by the field “value”, unchanged.`,
    '“visits” 차트에서 “t.2020” 수치의 점 위치가 값(41.0%)과 다릅니다. value 항목을 계산하지 말고 그대로 위치로 쓰십시오.',
  ],
  [
    'bars moved aside',
    inRows({ type: 'bar', xOffset: 30 }, values(rightward)),
    `${at} BD635: in the chart “visits” the bar of “t.2020” does not stand at its value, 41.0%. Set its position by the field “value”, unchanged.`,
    '“visits” 차트에서 “t.2020” 수치의 막대 위치가 값(41.0%)과 다릅니다. value 항목을 계산하지 말고 그대로 위치로 쓰십시오.',
  ],
  [
    'a bar without its sign',
    overYears('bar', unsigned, mixed, {}, makeUnsigned),
    `${at} BD635: in the chart “visits” the bar of “t.2020” does not stand at its value, −4.0%. Set its position by the field “value”, unchanged.`,
    '“visits” 차트에서 “t.2020” 수치의 막대 위치가 값(−4.0%)과 다릅니다. value 항목을 계산하지 말고 그대로 위치로 쓰십시오.',
  ],
  [
    'a bar to the right without its sign',
    inRows('bar', along('w'), mixed, {}, makeUnsigned),
    `${at} BD635: in the chart “visits” the bar of “t.2020” does not stand at its value, −4.0%. Set its position by the field “value”, unchanged.`,
    '“visits” 차트에서 “t.2020” 수치의 막대 위치가 값(−4.0%)과 다릅니다. value 항목을 계산하지 말고 그대로 위치로 쓰십시오.',
  ],
  [
    'an area without its sign',
    overYears('area', unsigned, mixed, {}, makeUnsigned),
    `${at} BD635: in the chart “visits” the area of “t.2020” does not stand at its value, −4.0%. Set its position by the field “value”, unchanged.`,
    '“visits” 차트에서 “t.2020” 수치의 영역 위치가 값(−4.0%)과 다릅니다. value 항목을 계산하지 말고 그대로 위치로 쓰십시오.',
  ],
  [
    'bars turned upside down',
    overYears('bar', turned, mixed, {}, makeTurned),
    `${at} BD635: in the chart “visits” the bar of “t.2020” does not stand at its value, −4.0%. Set its position by the field “value”, unchanged.`,
    '“visits” 차트에서 “t.2020” 수치의 막대 위치가 값(−4.0%)과 다릅니다. value 항목을 계산하지 말고 그대로 위치로 쓰십시오.',
  ],
  [
    'an area of falls hanging as rises',
    overYears('area', turned, yearly('-4.0', '-13.5', '-11.0'), {}, makeTurned),
    `${at} BD635: in the chart “visits” the area of “t.2020” does not stand at its value, −4.0%. Set its position by the field “value”, unchanged.`,
    '“visits” 차트에서 “t.2020” 수치의 영역 위치가 값(−4.0%)과 다릅니다. value 항목을 계산하지 말고 그대로 위치로 쓰십시오.',
  ],
  [
    'a rule at a number of the specification',
    inRows('point', values(rightward), whole, {}, {}, [{ mark: 'rule', encoding: { x: { datum: 30 } } }]),
    `${at} BD635: in the chart “visits” one rule is at a value that none of its figures has. Write that number into figures.csv, and read the figure by a name (“named” in the plan).`,
    '“visits” 차트가 어느 수치의 값도 아닌 곳에 줄 표시를 그립니다. 그 수를 figures.csv에 넣고, 계획의 named에 이름을 지정해 쓰십시오.',
  ],
  [
    'a rule at the mean',
    inRows('point', values(rightward), whole, {}, {}, [
      { mark: 'rule', encoding: { x: { aggregate: 'mean', field: 'value', type: 'quantitative' } } },
    ]),
    `${at} BD635: in the chart “visits” one rule is at a value that none of its figures has. Write that number into figures.csv, and read the figure by a name (“named” in the plan).`,
    '“visits” 차트가 어느 수치의 값도 아닌 곳에 줄 표시를 그립니다. 그 수를 figures.csv에 넣고, 계획의 named에 이름을 지정해 쓰십시오.',
  ],
  [
    'circles whose areas do not begin at zero',
    inRows('circle', { value: 500 }, whole, sized({ zero: false })),
    `${at} BD635: in the chart “visits” the size of the dot of “t.2020” is not in proportion to its value, 41.0%. Use the field “value” as it is, on a linear scale from zero: for a size, "range": [0, 900].`,
    '“visits” 차트에서 “t.2020” 수치 점의 size 속성이 값(41.0%)에 비례하지 않습니다. value 항목을 그대로, 0에서 시작하는 선형(linear) 눈금으로 쓰십시오. 예: "range": [0, 900].',
  ],
  [
    'an area that does not begin at zero',
    overYears('area', values({ ...upward, domain: [40, 50] }), whole),
    `${at} BD635: the area of the chart “visits” does not start at zero, or is not in proportion to the values. Use a linear scale whose domain includes zero.`,
    '“visits” 차트의 영역이 0에서 시작하지 않거나 값에 비례하지 않습니다. 0을 포함하는 선형(linear) 축을 쓰십시오.',
  ],
  [
    'a scale of two units',
    inRows('point', values({ domain: [0, 44, 50], range: [200, 400, 700] })),
    `${at} BD635: the x scale of the chart “visits” changes its unit on the way: equal differences look unequal. Give its domain two numbers.`,
    '“visits” 차트의 x 눈금 간격이 도중에 달라져, 같은 차이가 다르게 보입니다. domain에 수를 두 개만 적으십시오.',
  ],
  [
    'a dot beyond its scale',
    inRows('point', values({ ...rightward, domain: [0, 44] })),
    `${at} BD641: in the chart “visits” the dot of “t.2022” (45.0%) lies outside its scale, which runs from 0 to 44. Leave the domain out, so that it follows from the values, or widen it.`,
    '“visits” 차트에서 “t.2022” 수치(45.0%)의 점 표시가 눈금 범위(0~44)를 벗어납니다. domain을 빼서 값에 따라 정해지게 하거나 더 넓게 잡으십시오.',
  ],
  [
    'a line below its scale',
    overYears('line', values({ ...upward, domain: [42, 48] }), whole),
    `${at} BD641: in the chart “visits” the line of “t.2020” (41.0%) lies outside its scale, which runs from 42 to 48. Leave the domain out, so that it follows from the values, or widen it.`,
    '“visits” 차트에서 “t.2020” 수치(41.0%)의 선 표시가 눈금 범위(42~48)를 벗어납니다. domain을 빼서 값에 따라 정해지게 하거나 더 넓게 잡으십시오.',
  ],
  [
    'an area above its scale',
    overYears('area', values({ ...upward, domain: [0, 45] }), whole),
    `${at} BD641: in the chart “visits” the area of “t.2023” (47.5%) lies outside its scale, which runs from 0 to 45. Leave the domain out, so that it follows from the values, or widen it.`,
    '“visits” 차트에서 “t.2023” 수치(47.5%)의 영역 표시가 눈금 범위(0~45)를 벗어납니다. domain을 빼서 값에 따라 정해지게 하거나 더 넓게 잡으십시오.',
  ],
  [
    'bars of one length',
    overYears('bar', values({ ...upward, domain: [0, 40], clamp: true }), whole),
    `${at} BD641: in the chart “visits” the bar of “t.2020” (41.0%) lies outside its scale, which runs from 0 to 40. Leave the domain out, so that it follows from the values, or widen it.`,
    '“visits” 차트에서 “t.2020” 수치(41.0%)의 막대 표시가 눈금 범위(0~40)를 벗어납니다. domain을 빼서 값에 따라 정해지게 하거나 더 넓게 잡으십시오.',
  ],
  [
    'bars cut off',
    overYears({ type: 'bar', clip: true }, values({ ...upward, domain: [0, 40] }), whole),
    `${at} BD641: in the chart “visits” the bar of “t.2020” (41.0%) lies outside its scale, which runs from 0 to 40. Leave the domain out, so that it follows from the values, or widen it.`,
    '“visits” 차트에서 “t.2020” 수치(41.0%)의 막대 표시가 눈금 범위(0~40)를 벗어납니다. domain을 빼서 값에 따라 정해지게 하거나 더 넓게 잡으십시오.',
  ],
  [
    'a dot outside the picture',
    inRows('point', values({ range: [200, { expr: 'width + 400' }] })),
    `${at} BD641: in the chart “visits” the dot of “t.2020” (41.0%) lies outside the picture. Correct the range of its scale: from 0 to the width or height of the picture.`,
    '“visits” 차트에서 “t.2020” 수치(41.0%)의 점 표시가 그림 밖에 있습니다. 눈금의 range를 0에서 그림의 너비나 높이까지로 고치십시오.',
  ],
  [
    'a rise that falls',
    overYears('line', values({ range: [24, { expr: 'height - 60' }] }), whole),
    `${at} BD642: in the chart “visits” larger values are lower down, and no axis says so. Reverse the range of the scale, or show the axis.`,
    '“visits” 차트에서 큰 값일수록 아래쪽에 있는데 축이 보이지 않습니다. 눈금의 range를 거꾸로 바꾸거나 축을 표시하십시오.',
  ],
  [
    'dots from right to left',
    inRows('point', values({ ...rightward, reverse: true })),
    `${at} BD642: in the chart “visits” larger values are further left, and no axis says so. Reverse the range of the scale, or show the axis.`,
    '“visits” 차트에서 큰 값일수록 왼쪽에 있는데 축이 보이지 않습니다. 눈금의 range를 거꾸로 바꾸거나 축을 표시하십시오.',
  ],
  [
    'values as names',
    overYears('line', { field: 'value', type: 'ordinal', axis: null }, whole),
    `${at} BD643: in the chart “visits” the values are lined up on y like names, however far apart they are. Give the field of values "type": "quantitative".`,
    '“visits” 차트에서 값이 y 축에 이름처럼 나란히 놓여 크기 차이가 나타나지 않습니다. 값 항목에 "type": "quantitative"를 쓰십시오.',
  ],
  [
    'values without a type',
    overYears('point', { field: 'value', axis: null }, whole),
    `${at} BD643: in the chart “visits” the values are lined up on y like names, however far apart they are. Give the field of values "type": "quantitative".`,
    '“visits” 차트에서 값이 y 축에 이름처럼 나란히 놓여 크기 차이가 나타나지 않습니다. 값 항목에 "type": "quantitative"를 쓰십시오.',
  ],
  [
    'dots that cannot be seen',
    overYears({ type: 'point', opacity: 0 }, values(upward), whole),
    `${at} BD636: the chart “visits” does not draw “t.2020”, “t.2021”, “t.2022”, “t.2023” exactly once. Correct the filters and marks of the specification.`,
    '“visits” 차트에 “t.2020”, “t.2021”, “t.2022”, “t.2023” 수치가 꼭 한 번씩 그려지지 않았습니다. 명세의 filter와 mark를 고치십시오.',
  ],
  [
    'texts in another order than the bars',
    layers(share('normalize'), parts),
    `${at} BD646: in the chart “visits” the text “10.0%” of “t.2022” is next to the mark of “t.2020”. Place texts by the same fields as the marks; in a stack give both "order": {"field": "rank"}.`,
    '“visits” 차트에서 “t.2022” 수치의 “10.0%” 글이 “t.2020” 수치의 표시 옆에 있습니다. 글과 표시의 위치를 같은 항목으로 정하십시오. 쌓은 막대라면 둘 다 "order": {"field": "rank"}를 쓰십시오.',
  ],
  [
    'labels at other bars',
    layers(
      [
        {
          mark: 'bar',
          encoding: { y: { field: 'id', type: 'nominal', sort: null, axis: null }, x: values(rightward) },
        },
        ...rowTexts.slice(0, 1),
        {
          mark: { type: 'text', align: 'left' },
          encoding: {
            x: { value: 0 },
            y: { value: { expr: '40 + 70 * (count - datum.rank)' } },
            text: { field: 'lines' },
          },
        },
      ],
      whole,
    ),
    `${at} BD646: in the chart “visits” the text “2020” of “t.2020” is next to the mark of “t.2023”. Place texts by the same fields as the marks; in a stack give both "order": {"field": "rank"}.`,
    '“visits” 차트에서 “t.2020” 수치의 “2020” 글이 “t.2023” 수치의 표시 옆에 있습니다. 글과 표시의 위치를 같은 항목으로 정하십시오. 쌓은 막대라면 둘 다 "order": {"field": "rank"}를 쓰십시오.',
  ],
  [
    'a number that is no figure',
    inRows('bar', values(rightward), whole, {}, {}, [
      {
        transform: [{ calculate: 'datum.value * 2', as: 'd' }],
        mark: 'text',
        encoding: { y: { field: 'id', type: 'nominal', sort: null }, x: { value: 400 }, text: { field: 'd' } },
      },
    ]),
    `${at} BD645: the chart “visits” writes “82”, a number that is not the text of that figure. Show the field “text”, or a figure that the plan gives a name (“named”).`,
    '“visits” 차트에 적힌 “82”의 숫자가 그 수치의 값과 다릅니다. text 항목을 표시하거나, 계획의 named에 지정한 수치를 쓰십시오.',
  ],
  [
    'the text of another figure',
    inRows('bar', values(rightward), whole, {}, {}, [
      {
        transform: [{ calculate: 'rows[0].text', as: 'd' }],
        mark: 'text',
        encoding: { y: { field: 'id', type: 'nominal', sort: null }, x: { value: 400 }, text: { field: 'd' } },
      },
    ]),
    `${at} BD645: the chart “visits” writes “41.0%”, a number that is not the text of that figure. Show the field “text”, or a figure that the plan gives a name (“named”).`,
    '“visits” 차트에 적힌 “41.0%”의 숫자가 그 수치의 값과 다릅니다. text 항목을 표시하거나, 계획의 named에 지정한 수치를 쓰십시오.',
  ],
  [
    'bars that hang upside down',
    overYears('bar', values(downward), whole),
    `${at} BD642: in the chart “visits” larger values are lower down, and no axis says so. Reverse the range of the scale, or show the axis.`,
    '“visits” 차트에서 큰 값일수록 아래쪽에 있는데 축이 보이지 않습니다. 눈금의 range를 거꾸로 바꾸거나 축을 표시하십시오.',
  ],
  [
    'an area that hangs upside down',
    overYears('area', values(downward), whole),
    `${at} BD642: in the chart “visits” larger values are lower down, and no axis says so. Reverse the range of the scale, or show the axis.`,
    '“visits” 차트에서 큰 값일수록 아래쪽에 있는데 축이 보이지 않습니다. 눈금의 range를 거꾸로 바꾸거나 축을 표시하십시오.',
  ],
  [
    'bars that hang without a scale',
    overYears('bar', { value: { expr: '24 + datum.value * 4' } }, whole, { y2: { value: 24 } }),
    `${at} BD635: in the chart “visits” the bar of “t.2020” does not stand at its value, 41.0%. Set its position by the field “value”, unchanged.`,
    '“visits” 차트에서 “t.2020” 수치의 막대 위치가 값(41.0%)과 다릅니다. value 항목을 계산하지 말고 그대로 위치로 쓰십시오.',
  ],
  [
    'bars that each begin elsewhere',
    withoutScale('bar', '200 + datum.rank * 30 + datum.value * 4', { expr: '200 + datum.rank * 30' }),
    `${at} BD635: in the chart “visits” the bar of “t.2020” does not stand at its value, 41.0%. Set its position by the field “value”, unchanged.`,
    '“visits” 차트에서 “t.2020” 수치의 막대 위치가 값(41.0%)과 다릅니다. value 항목을 계산하지 말고 그대로 위치로 쓰십시오.',
  ],
  [
    'dots on a log scale without its axis',
    overYears('point', values({ ...upward, type: 'log', domain: [10, 100] }), whole),
    `${at} BD649: the y scale of the chart “visits” is not linear: equal differences look unequal, and no axis says so. Use a linear scale, or show the axis.`,
    '“visits” 차트의 y 눈금이 선형(linear)이 아니어서 같은 차이가 다르게 보이는데 축이 보이지 않습니다. 선형(linear) 눈금을 쓰거나 축을 표시하십시오.',
  ],
  [
    'a line of square roots without its axis',
    overYears('line', values({ ...upward, type: 'sqrt' }), whole),
    `${at} BD649: the y scale of the chart “visits” is not linear: equal differences look unequal, and no axis says so. Use a linear scale, or show the axis.`,
    '“visits” 차트의 y 눈금이 선형(linear)이 아니어서 같은 차이가 다르게 보이는데 축이 보이지 않습니다. 선형(linear) 눈금을 쓰거나 축을 표시하십시오.',
  ],
  [
    'ticks on a scale of powers without its axis',
    inRows('tick', values({ ...rightward, type: 'pow', exponent: 3 })),
    `${at} BD649: the x scale of the chart “visits” is not linear: equal differences look unequal, and no axis says so. Use a linear scale, or show the axis.`,
    '“visits” 차트의 x 눈금이 선형(linear)이 아니어서 같은 차이가 다르게 보이는데 축이 보이지 않습니다. 선형(linear) 눈금을 쓰거나 축을 표시하십시오.',
  ],
  [
    'dots on a symmetric log scale without its axis',
    inRows('square', values({ ...rightward, type: 'symlog' })),
    `${at} BD649: the x scale of the chart “visits” is not linear: equal differences look unequal, and no axis says so. Use a linear scale, or show the axis.`,
    '“visits” 차트의 x 눈금이 선형(linear)이 아니어서 같은 차이가 다르게 보이는데 축이 보이지 않습니다. 선형(linear) 눈금을 쓰거나 축을 표시하십시오.',
  ],
  [
    'bars on a log scale',
    overYears('bar', values({ ...upward, type: 'log' }), whole),
    `${at} BD649: a logarithmic scale of the chart “visits” includes zero, which has no logarithm. Use a linear scale; for dots and lines without a zero, "domain" may begin above zero if the axis is shown.`,
    '“visits” 차트의 로그(log) 눈금에 0이 들어 있습니다. 0은 로그로 나타낼 수 없습니다. 선형(linear) 눈금을 쓰십시오. 값이 모두 0보다 큰 점이나 선이라면 축을 표시하고 domain을 0보다 큰 수에서 시작해도 됩니다.',
  ],
  [
    'an area on a log scale',
    overYears('area', values({ ...upward, type: 'log' }), whole),
    `${at} BD649: a logarithmic scale of the chart “visits” includes zero, which has no logarithm. Use a linear scale; for dots and lines without a zero, "domain" may begin above zero if the axis is shown.`,
    '“visits” 차트의 로그(log) 눈금에 0이 들어 있습니다. 0은 로그로 나타낼 수 없습니다. 선형(linear) 눈금을 쓰십시오. 값이 모두 0보다 큰 점이나 선이라면 축을 표시하고 domain을 0보다 큰 수에서 시작해도 됩니다.',
  ],
  [
    'bars on a log scale above zero',
    overYears('bar', values({ ...upward, type: 'log', domain: [1, 100] }), whole),
    `${at} BD635: the bars of the chart “visits” do not start at zero, or their lengths are not in proportion to the values. Use a linear scale whose domain includes zero.`,
    '“visits” 차트의 막대가 0에서 시작하지 않거나 길이가 값에 비례하지 않습니다. 0을 포함하는 선형(linear) 축을 쓰십시오.',
  ],
  [
    'an area of square roots, though its axis is shown',
    overYears('area', values({ ...upward, type: 'sqrt' }, shown), whole),
    `${at} BD635: the area of the chart “visits” does not start at zero, or is not in proportion to the values. Use a linear scale whose domain includes zero.`,
    '“visits” 차트의 영역이 0에서 시작하지 않거나 값에 비례하지 않습니다. 0을 포함하는 선형(linear) 축을 쓰십시오.',
  ],
  [
    'an area of powers',
    overYears('area', values({ ...upward, type: 'pow', exponent: 2 }), whole),
    `${at} BD635: the area of the chart “visits” does not start at zero, or is not in proportion to the values. Use a linear scale whose domain includes zero.`,
    '“visits” 차트의 영역이 0에서 시작하지 않거나 값에 비례하지 않습니다. 0을 포함하는 선형(linear) 축을 쓰십시오.',
  ],
  [
    'dots whose size is squared',
    inRows('circle', { value: 500 }, whole, { size: { value: { expr: 'datum.value * datum.value' } } }),
    `${at} BD635: in the chart “visits” the size of the dot of “t.2020” is not in proportion to its value, 41.0%. Use the field “value” as it is, on a linear scale from zero: for a size, "range": [0, 900].`,
    '“visits” 차트에서 “t.2020” 수치 점의 size 속성이 값(41.0%)에 비례하지 않습니다. value 항목을 그대로, 0에서 시작하는 선형(linear) 눈금으로 쓰십시오. 예: "range": [0, 900].',
  ],
  [
    'dots that are smaller for larger values',
    inRows('square', values(rightward), whole, { size: { value: { expr: '900 - datum.value * 9' } } }),
    `${at} BD635: in the chart “visits” the size of the dot of “t.2020” is not in proportion to its value, 41.0%. Use the field “value” as it is, on a linear scale from zero: for a size, "range": [0, 900].`,
    '“visits” 차트에서 “t.2020” 수치 점의 size 속성이 값(41.0%)에 비례하지 않습니다. value 항목을 그대로, 0에서 시작하는 선형(linear) 눈금으로 쓰십시오. 예: "range": [0, 900].',
  ],
  [
    'ticks that are shorter for larger values',
    inRows({ type: 'tick', size: { expr: '60 - datum.value' } }, values(rightward)),
    `${at} BD635: in the chart “visits” the height of the tick of “t.2020” is not in proportion to its value, 41.0%. Use the field “value” as it is, on a linear scale from zero: for a size, "range": [0, 900].`,
    '“visits” 차트에서 “t.2020” 수치 눈금의 height 속성이 값(41.0%)에 비례하지 않습니다. value 항목을 그대로, 0에서 시작하는 선형(linear) 눈금으로 쓰십시오. 예: "range": [0, 900].',
  ],
  [
    'ticks whose thickness does not begin at zero',
    inRows({ type: 'tick', thickness: { expr: '10 + datum.value' } }, values(rightward)),
    `${at} BD635: in the chart “visits” the width of the tick of “t.2020” is not in proportion to its value, 41.0%. Use the field “value” as it is, on a linear scale from zero: for a size, "range": [0, 900].`,
    '“visits” 차트에서 “t.2020” 수치 눈금의 width 속성이 값(41.0%)에 비례하지 않습니다. value 항목을 그대로, 0에서 시작하는 선형(linear) 눈금으로 쓰십시오. 예: "range": [0, 900].',
  ],
  [
    'outlines on a scale that does not begin at zero',
    inRows('point', values(rightward), whole, { strokeWidth: { field: 'value', type: 'quantitative', legend: null } }),
    `${at} BD635: in the chart “visits” the strokeWidth of the dot of “t.2020” is not in proportion to its value, 41.0%. Use the field “value” as it is, on a linear scale from zero: for a size, "range": [0, 900].`,
    '“visits” 차트에서 “t.2020” 수치 점의 strokeWidth 속성이 값(41.0%)에 비례하지 않습니다. value 항목을 그대로, 0에서 시작하는 선형(linear) 눈금으로 쓰십시오. 예: "range": [0, 900].',
  ],
  [
    'bars that are longer and thicker at once',
    inRows('bar', values(rightward), whole, sized({ range: [0, 40] })),
    `${at} BD635: in the chart “visits” the height of the bar of “t.2020” is not in proportion to its value, 41.0%. Give all bars one thickness: their length shows the value.`,
    '“visits” 차트에서 “t.2020” 수치 막대의 height 속성이 값(41.0%)에 비례하지 않습니다. 막대의 굵기를 모두 같게 하십시오. 값은 막대의 길이로 나타납니다.',
  ],
  [
    'dots placed by their rank',
    inRows('point', { field: 'rank', type: 'quantitative', axis: null, scale: rightward }),
    `${at} BD635: in the chart “visits” the dot of “t.2020” does not stand at its value, 41.0%. Set its position by the field “value”, unchanged.`,
    '“visits” 차트에서 “t.2020” 수치의 점 위치가 값(41.0%)과 다릅니다. value 항목을 계산하지 말고 그대로 위치로 쓰십시오.',
  ],
  [
    'a line through the ranks',
    overYears('line', { field: 'rank', type: 'quantitative', axis: null, scale: upward }, whole),
    `${at} BD635: in the chart “visits” the line of “t.2020” does not stand at its value, 41.0%. Set its position by the field “value”, unchanged.`,
    '“visits” 차트에서 “t.2020” 수치의 선 위치가 값(41.0%)과 다릅니다. value 항목을 계산하지 말고 그대로 위치로 쓰십시오.',
  ],
  [
    'a line through calculated ranks',
    overYears('line', { value: { expr: '40 + datum.rank * 40' } }, whole),
    `${at} BD635: in the chart “visits” the line of “t.2020” does not stand at its value, 41.0%. Set its position by the field “value”, unchanged.`,
    '“visits” 차트에서 “t.2020” 수치의 선 위치가 값(41.0%)과 다릅니다. value 항목을 계산하지 말고 그대로 위치로 쓰십시오.',
  ],
  [
    'rules as long as their ranks',
    inRows('point', values(rightward), whole, {}, {}, [ruled('300 + datum.rank * 50', 300)]),
    `${at} BD635: in the chart “visits” the rule of “t.2020” does not stand at its value, 41.0%. Set its position by the field “value”, unchanged.`,
    '“visits” 차트에서 “t.2020” 수치의 줄 위치가 값(41.0%)과 다릅니다. value 항목을 계산하지 말고 그대로 위치로 쓰십시오.',
  ],
];

describe('a mark that says something else than its figure is refused:', () => {
  test.each(cases)('%s', async (_, wish, english, korean) => {
    expect(await faultsOf(wish)).toEqual([english, korean]);
  });
});

describe('what would hide or bend values is refused where it is written:', () => {
  test.each<readonly [about: string, wish: Wish, said: string]>([
    [
      'a missing value shown',
      overYears({ type: 'line', invalid: 'show' }, values(upward)),
      '“show” cannot be used: a missing value would be drawn as zero, or passed over; without it there is a gap.',
    ],
    [
      'the same as null',
      overYears({ type: 'point', invalid: null }, values(upward)),
      '“null” cannot be used: a missing value would be drawn as zero, or passed over; without it there is a gap.',
    ],
    [
      'a missing value passed over',
      overYears({ type: 'line', invalid: 'filter' }, values(upward)),
      '“filter” cannot be used: a missing value would be drawn as zero, or passed over; without it there is a gap.',
    ],
    [
      'a curve beside its values',
      overYears({ type: 'line', interpolate: 'basis' }, values(upward)),
      '“basis” cannot be used: the curve would leave the values; use linear, monotone or step.',
    ],
    [
      'another',
      overYears({ type: 'area', interpolate: 'cardinal' }, values(upward)),
      '“cardinal” cannot be used: the curve would leave the values; use linear, monotone or step.',
    ],
    [
      'a scale for each layer',
      { ...layers(rowTexts, whole, { resolve: { scale: { x: 'independent' } } }) },
      '“independent” cannot be used: two scales in one picture show one value at two places.',
    ],
  ])('%s', async (_, wish, said) => {
    const [line] = await faultsOf(wish);
    expect(line).toMatch(/^templates\/charts\/own\.vl\.json:1:\d+ error BD615: /);
    expect(line).toContain(said);
  });
});

describe('marks at one height say nothing of figures that differ', () => {
  const overNames = (mark: string, y: object) => {
    const x = { field: 'label', type: 'ordinal', sort: null, axis: null };
    const text = (field: string, place: object) => ({
      mark: { type: 'text' },
      encoding: { x, y: place, text: { field } },
    });
    return layers(
      [{ mark, encoding: { x, y } }, text('text', { value: 20 }), text('lines', { value: { expr: 'height - 20' } })],
      whole,
    );
  };
  const sign = (type: string) => (type === 'text' ? { type, text: '●' } : { type });
  const beside = (type: string, x: object) =>
    inRows('bar', values(rightward), whole, {}, {}, [{ mark: sign(type), encoding: { y: names, x } }]);

  test.each([
    ['line', 'line', { value: 150 }],
    ['line', 'trail', { value: { expr: 'height / 2' } }],
    ['line', 'line', { datum: 45, type: 'quantitative', axis: null, scale: { domain: [0, 60], ...upward } }],
    ['dot', 'point', { value: 150 }],
    ['dot', 'circle', { datum: 45, type: 'quantitative', axis: null, scale: { domain: [0, 60], ...upward } }],
    ['dot', 'square', { value: { expr: 'height / 2' } }],
    ['tick', 'tick', { value: 150 }],
  ])('a %s (%s) over the names: %o', async (said, mark, y) => {
    expect(await faultsOf(overNames(mark, y))).toContain(
      `${at} BD635: in the chart “visits” the ${said} of “t.2020” does not stand at its value, 41.0%. Set its position by the field “value”, unchanged.`,
    );
  });

  test.each(['line', 'point', 'tick'])('a %s in rows', async mark => {
    const [first = ''] = await faultsOf(inRows(mark, { value: 400 }));
    expect(first).toContain('does not stand at its value, 41.0%.');
  });

  test.each(['point', 'circle', 'square', 'tick', 'rule', 'text', 'line', 'trail'])(
    'a %s beside bars, at a value that no figure has',
    async mark => {
      const [first = ''] = await faultsOf(beside(mark, { value: 300 }));
      expect(first).toMatch(
        /^\S+ \S+ BD635: in the chart “visits” one \S+ is at a value that none of its figures has\./,
      );
    },
  );

  test('a tick beside bars at the value of one of them', async () => {
    const [first = ''] = await faultsOf(beside('tick', { datum: 43.5 }));
    expect(first).toContain('runs across the rows at 43.5%, and nothing near it says that value.');
  });

  test('an area at one height', async () => {
    const [first = ''] = await faultsOf(overNames('area', { value: 150 }));
    expect(first).toContain('BD635: the area of the chart “visits” does not start at zero');
  });

  test('dots at one height whose figures are equal', async () => {
    expect(await faultsOf(inRows('point', values(rightward), yearly('41.0', '41.0')))).toEqual([]);
  });
});
