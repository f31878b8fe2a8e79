import { parseExpression } from 'vega';
import { expect, test } from 'vitest';
import type { Figure } from '../../src/briefing/model/figure.ts';
import type { PlannedChart } from '../../src/briefing/model/plan.ts';
import { checkStack } from '../../src/chart/stack.ts';
import { collect } from '../briefing/diagnose.ts';

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
