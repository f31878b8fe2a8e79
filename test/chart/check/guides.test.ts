import { describe, expect, test } from 'vitest';
import { faultsOf, type Wish } from '../chart-request.ts';
import { inRows, layers, names, rightward, rowTexts, values, whole } from '../own-spec.ts';

/** Names on an axis at the right, in small letters, away from the texts. */
function named(labelExpr?: string): Wish {
  const axis = { orient: 'right', offset: -180, labelFontSize: 9, labelExpr };
  const bars = { mark: 'bar', encoding: { y: { ...names, axis }, x: values({ range: [200, 600] }) } };
  const mark = { type: 'text', align: 'left' };
  const lines = { mark, encoding: { y: names, x: { value: 120 }, text: { field: 'lines' } } };
  return layers([bars, ...rowTexts.slice(0, 1), lines], whole);
}

test.each<readonly [about: string, wish: Wish]>([
  ['ids', named()],
  ['the labels of ids', named("rows[indexof(pluck(rows, 'id'), datum.value)].label")],
  ['nothing', named("''")],
])('an axis of names may have %s', async (_, wish) => {
  expect(await faultsOf(wish)).toEqual([]);
});

describe('another name on an axis is refused:', () => {
  test.each([
    ["'2019'", '2019'],
    ["datum.value === 't.2020' ? 'T' : datum.value", 'T'],
    ["rows[3 - indexof(pluck(rows, 'id'), datum.value)].label", '2023'],
    ["datum.label + ' (estimate)'", 't.2020 (estimate)'],
  ])('%s', async (labelExpr, text) => {
    expect(await faultsOf(named(labelExpr))).toEqual([
      `templates/charts/own.vl.json:1:1 error BD635: an axis or legend of the chart “visits” writes “${text}” at the place of “t.2020”. Remove “labelExpr”: each place then has its own name.`,
      `“visits” 차트의 축이나 범례에서 “t.2020” 자리에 “${text}”이(가) 적혀 있습니다. labelExpr을 빼십시오. 그러면 자리마다 제 이름이 적힙니다.`,
    ]);
  });
});

test('an axis that one layer shows and another switches off is shown, without the name of its field', async () => {
  const axis = { orient: 'bottom', offset: -40, values: [10], labelFontSize: 6 };
  const off = { mark: 'rule', encoding: { x: { datum: 0, axis: null } } };
  const unsaid = { mark: 'rule', encoding: { x: { datum: 0 } } };
  const bars = { mark: 'bar', encoding: { y: names, x: values({ range: [200, 600] }, { axis }) } };
  for (const layer of [
    [bars, off],
    [off, bars],
    [bars, unsaid, off],
    [unsaid, bars, off],
  ])
    expect(await faultsOf(layers([...layer, ...rowTexts], whole))).toEqual([]);
  const none = inRows('bar', values(rightward), whole, {}, {}, [unsaid, off]);
  expect(await faultsOf(none)).toEqual([]);
});
