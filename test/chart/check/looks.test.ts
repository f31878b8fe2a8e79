import { describe, expect, test } from 'vitest';
import { faultsOf, type Wish } from '../chart-request.ts';
import { inRows, overYears, rightward, upward, values, whole, withGap } from '../own-spec.ts';

const byRank = { field: 'rank', type: 'quantitative', legend: null };

test.each<readonly [about: string, wish: Wish]>([
  [
    'a larger dot at the end',
    overYears({ type: 'circle', size: { expr: 'datum.rank === count ? 200 : 60' } }, values(upward)),
  ],
  [
    'thicker outlines where the plan says so',
    inRows({ type: 'point', strokeWidth: { expr: 'datum.emphasis ? 4 : 2' } }, values(rightward)),
  ],
  [
    'a size for emphasis',
    inRows('circle', values(rightward), whole, { size: { field: 'emphasis', type: 'ordinal', legend: null } }),
  ],
  [
    'colors by rank',
    inRows('circle', values(rightward), whole, { color: { field: 'rank', type: 'ordinal', legend: null } }),
  ],
  [
    'a color for each value there is',
    inRows('square', { value: 400 }, withGap, { color: { field: 'value', type: 'quantitative', legend: null } }),
  ],
])('%s may be drawn', async (_, wish) => {
  expect(await faultsOf(wish)).toEqual([]);
});

describe('a size that follows something else than the value is refused:', () => {
  test.each<readonly [about: string, wish: Wish, channel: string, kind: string, field: string]>([
    ['rank', inRows('circle', values(rightward), whole, { size: byRank }), 'size', 'dot', 'rank'],
    [
      'rank as names',
      overYears('square', values(upward), whole, { size: { ...byRank, type: 'ordinal' } }),
      'size',
      'dot',
      'rank',
    ],
    [
      'names',
      overYears('point', values(upward), whole, { size: { field: 'label', type: 'ordinal', legend: null } }),
      'size',
      'dot',
      'label',
    ],
    [
      'calculated',
      inRows({ type: 'circle', size: { expr: '40 * datum.rank' } }, values(rightward)),
      'size',
      'dot',
      'rank',
    ],
    ['outlines', inRows('point', values(rightward), whole, { strokeWidth: byRank }), 'strokeWidth', 'dot', 'rank'],
    ['ticks', inRows({ type: 'tick', size: { expr: '5 * datum.rank' } }, values(rightward)), 'height', 'tick', 'rank'],
    [
      'the thickness of bars',
      inRows({ type: 'bar', height: { expr: '8 * datum.rank' } }, values(rightward)),
      'height',
      'bar',
      'rank',
    ],
  ])('%s', async (_, wish, channel, kind, field) => {
    const korean = { dot: '점', tick: '눈금', bar: '막대' }[kind];
    expect(await faultsOf(wish)).toEqual([
      `templates/charts/own.vl.json:1:1 error BD635: in the chart “visits” the ${channel} of the ${kind} of “t.2020” follows “${field}”, but is read as its value. Give all of them one size, or use the field “value” on a linear scale from zero.`,
      `“visits” 차트에서 “t.2020” 수치 ${korean}의 ${channel} 속성이 “${field}” 항목을 따르는데, 값의 크기로 읽힙니다. 모두 같은 크기로 하거나, value 항목을 0에서 시작하는 선형(linear) 눈금으로 쓰십시오.`,
    ]);
  });
});
