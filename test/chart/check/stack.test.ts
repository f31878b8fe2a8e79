import { parseExpression } from 'vega';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/briefing/model/figure.ts';
import type { PlannedChart } from '../../../src/briefing/model/plan.ts';
import { checkStack, checkStackSums } from '../../../src/chart/check/stack.ts';
import type { DrawnMark } from '../../../src/chart/scene.ts';
import { collect } from '../../briefing/diagnose.ts';

const place = { file: 'data/a/briefing.yaml', line: 9, column: 3 };
const chart: PlannedChart = {
  id: 'uses',
  spec: { value: 'stack', place },
  figures: [],
  sort: 'none',
  colors: new Map(),
  named: new Map(),
  title: {},
  place,
};

function rowsOf(values: readonly string[], multiple: boolean): readonly { readonly figure: Figure }[] {
  return values.map((value, index) => ({
    figure: { id: `f${index}`, value, decimals: 1, unit: 'percent', multiple, source: 's', label: {}, note: {}, place },
  }));
}

function told(
  spec: string,
  values: readonly string[],
  multiple = false,
  language: 'en' | 'ko' = 'en',
): readonly string[] {
  const { report, lines } = collect();
  checkStack(JSON.parse(spec), text => ({ ...parseExpression(text) }), chart, rowsOf(values, multiple), report);
  return lines(language);
}

const stacked = '{"encoding": {"x": {"stack": "normalize"}}}';

test('shares that add to 100 may be stacked to 100 %', () => {
  expect(told(stacked, ['60.0', '40.0'])).toEqual([]);
});

test('multiple responses and shares that do not add to 100 may not, and bars are offered', () => {
  expect(told(stacked, ['60.0', '70.0'], true).join()).toMatch(
    /^9:3 error BD640: the chart “uses” stacks its figures to 100 %, but they are not parts of one whole: .+ Draw them as separate bars, for instance with the chart “ranked-bars”\.$/,
  );
  expect(told(stacked, ['60.0', '30.0'])).toHaveLength(1);
});

test('of more than 100 % both readings are told', () => {
  expect(told(stacked, ['60.0', '54.0'])).toEqual([
    '9:3 error BD640: the chart “uses” stacks its figures to 100 %, but they are not parts of one whole: These shares add to 114.0%, not to 100%, and rounding does not explain it. If several answers were possible, write yes in the column multiple; if not, a number is wrong or counted twice. Draw them as separate bars, for instance with the chart “ranked-bars”.',
  ]);
  expect(told(stacked, ['60.0', '54.0'], false, 'ko')).toEqual([
    '9:3 error BD640: “uses” 차트는 수치를 100%로 쌓지만, 이 수치들은 한 전체의 부분이 아닙니다: 비율의 합이 100%가 아니라 114.0%이고, 반올림으로 설명되지 않습니다. 복수 응답이면 이 행들의 multiple 열에 yes를 쓰고, 아니라면 틀렸거나 두 번 들어간 숫자를 고치십시오. 복수 응답은 “ranked-bars” 차트처럼 따로 선 막대로 그리십시오.',
  ]);
});

test.each([
  '{"transform": [{"stack": "value", "offset": "normalize", "as": ["from", "to"]}]}',
  '{"encoding": {"y": {"stack" : "normalize"}}}',
  '{"encoding": {"y": {"stack": "norm\\u0061lize"}}}',
  '{"layer": [{"layer": [{"encoding": {"x": {"field": "value", "stack": "normalize"}}}]}]}',
  '{"transform": [{"joinaggregate": [{"op": "sum", "field": "value", "as": "total"}]}, {"calculate": "datum.value / datum.total", "as": "part"}]}',
  '{"transform": [{"joinaggregate": [{"op": "sum", "field": "value", "as": "total"}]}, {"calculate": "100 * (datum.value / max(1, datum.total))", "as": "part"}]}',
  '{"transform": [{"joinaggregate": [{"op": "sum", "field": "value", "as": "total"}]}, {"calculate": "datum.total / 100", "as": "one"}, {"calculate": "datum.value / (0.01 * datum.total)", "as": "part"}]}',
  '{"transform": [{"joinaggregate": [{"op": "sum", "field": "value", "as": "total"}]}, {"calculate": "datum[\'total\'] + 0", "as": "whole"}, {"calculate": "datum.value/datum.whole", "as": "part"}]}',
  '{"transform": [{"joinaggregate": [{"as": "t}", "field": "value", "op": "sum"}]}], "layer": [{"mark": {"type": "bar", "width": {"expr": "width * datum.value / datum[\'t}\']"}}}]}',
  '{"transform": [{"window": [{"as": "all", "op": "sum", "field": "value"}]}, {"calculate": "100 * datum.value / (datum[\'all\'])", "as": "part"}]}',
])('whatever stretches them to 100 % is held to it: %s', spec => {
  expect(told(spec, ['60.0', '40.0'])).toEqual([]);
  expect(told(spec, ['60.0', '54.0'])).toHaveLength(1);
  expect(told(spec, ['30.0', '20.0'])).toHaveLength(1);
  expect(told(spec, ['60.0', '40.0'], true)).toHaveLength(1);
});

test('a sum beside them does not stretch them', () => {
  const spec =
    '{"transform": [{"joinaggregate": [{"op": "sum", "field": "value", "as": "total"}]}, {"calculate": "datum.total / 2", "as": "half"}]}';
  expect(told(spec, ['60.0', '54.0'])).toEqual([]);
});

test('bars that are not stacked are nobody’s whole', () => {
  expect(told('{"encoding": {"x": {"stack": null}}}', ['60.0', '70.0'], true)).toEqual([]);
});

describe('shares that stand upon each other', () => {
  /** Rows of one stack for each letter of `groups`: `aab` has two parts in the first and one in the second. */
  function summed(values: readonly string[], groups: string, more: Partial<Figure> = {}, language: 'en' | 'ko' = 'en') {
    const rows = rowsOf(values, false).map(({ figure }) => ({ figure: { ...figure, ...more } }));
    const marks = rows.map(
      ({ figure }, index): DrawnMark => ({
        ...{
          kind: 'bar',
          layer: 'bars',
          series: 1,
          isGuide: false,
          isSeen: true,
          paints: [],
          strokeWidth: 1,
          isDashed: false,
          box: undefined,
          width: 1,
        },
        ...{ height: 1, looks: [], lines: [], fontSize: 11, isBold: false, datum: { group: groups[index] } },
        row: { id: figure.id, value: Number(figure.value) },
        positions: [
          { axis: 'y', ends: [0, 1], fields: ['value_end', 'value_start'], scale: undefined, isNamed: false },
        ],
      }),
    );
    const stacks = [{ start: 'value_start', end: 'value_end', isNormalized: false, groupby: ['group'] }];
    const { report, lines } = collect();
    checkStackSums({ marks, stacks }, chart, rows, report);
    return lines(language);
  }

  test('are refused where one stack is more than 100 %', () => {
    expect(summed(['60.0', '55.5', '20.0'], 'aab')).toEqual([
      '9:3 error BD640: the chart “uses” stacks shares that add to 115.5%: they are not parts of one whole. Draw them as separate bars, for instance with the chart “ranked-bars”.',
    ]);
    expect(summed(['20.0', '60.0', '55.5'], 'abb', {}, 'ko')).toEqual([
      '9:3 error BD640: “uses” 차트가 합계가 115.5%인 비율을 쌓아 올립니다. 한 전체의 부분으로 나타낼 수 없는 값입니다. “ranked-bars” 차트처럼 따로 선 막대로 그리십시오.',
    ]);
  });

  test.each<readonly [about: string, values: readonly string[], groups: string, more: Partial<Figure>]>([
    ['each in a stack of its own', ['60.0', '55.5', '90.0'], 'abc', {}],
    ['parts of a whole', ['60.0', '39.9', '0.1'], 'aaa', {}],
    ['a part of a whole', ['60.0', '10.0'], 'aa', {}],
    ['rounded to a little more', ['33.4', '33.4', '33.3'], 'aaa', {}],
    ['counts', ['600', '555'], 'aa', { unit: 'count' }],
    ['contributions of which one is negative', ['103.0', '-2.0', '4.0'], 'aaa', {}],
  ])('may be %s', (_, values, groups, more) => {
    expect(summed(values, groups, more)).toEqual([]);
  });
});
