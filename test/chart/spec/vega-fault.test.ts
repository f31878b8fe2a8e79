import { expect, test } from 'vitest';
import { vegaFault } from '../../../src/chart/spec/vega-fault.ts';
import { faultsOf, lines, type Wish } from '../chart-request.ts';
import { overYears, upward, values, whole } from '../own-spec.ts';

const place = { file: 'templates/charts/own.vl.json', line: 1, column: 1 };
const at = 'templates/charts/own.vl.json:1:1 error BD630:';

const over = (scale: object, more: Readonly<Record<string, unknown>> = {}, mark = 'point', rest = {}): Wish =>
  overYears(mark, values({ ...upward, ...scale }), whole, more, rest);
const sized = (expr: string) => over({}, { size: { value: { expr } } });
const withPart = (
  change: (spec: { params?: unknown; layer: { encoding: { y: { scale: object } } }[] }) => void,
): Wish => {
  const wish = over({});
  const spec = JSON.parse(wish.text ?? '');
  change(spec);
  return { ...wish, text: JSON.stringify(spec) };
};

test.each<readonly [about: string, wish: Wish, en: string, ko: string]>([
  [
    'a name declared twice',
    withPart(spec => {
      spec.params = [
        { name: 'edge', value: 1 },
        { name: 'edge', value: 2 },
      ];
    }),
    'the specification of the chart “visits” declares “edge” twice. Give each entry of “params” a name of its own.',
    '“visits” 차트의 명세에서 “edge” 이름을 두 번 정했습니다. params의 이름을 서로 다르게 쓰십시오.',
  ],
  [
    'too few arguments',
    sized('if(datum.value)'),
    'an expression of the chart “visits” gives the function “if” too few values. Write if(condition, then, else) and clamp(value, least, most).',
    '“visits” 차트의 식에서 if 함수에 넣은 값이 너무 적습니다. if(조건, 참일 때, 거짓일 때), clamp(값, 최소, 최대) 형태로 쓰십시오.',
  ],
  [
    'too many arguments',
    sized('clamp(1, 2, 3, 4)'),
    'an expression of the chart “visits” gives the function “clamp” too many values. Write if(condition, then, else) and clamp(value, least, most).',
    '“visits” 차트의 식에서 clamp 함수에 넣은 값이 너무 많습니다. if(조건, 참일 때, 거짓일 때), clamp(값, 최소, 최대) 형태로 쓰십시오.',
  ],
  [
    'a number as a domain',
    over({ domain: 5 }),
    'in the chart “visits” the domain of a scale is not a list. Write its two ends, such as "domain": [0, 100], or leave it out.',
    '“visits” 차트에서 눈금의 domain 값이 목록이 아닙니다. 양 끝을 쓰거나 빼십시오. 예: "domain": [0, 100].',
  ],
  [
    'a word as a range',
    over({ range: 'wide' }),
    'in the chart “visits” the range of a scale is not a list. Write its two ends, such as "range": [0, {"expr": "width"}], or leave it out.',
    '“visits” 차트에서 눈금의 range 값이 목록이 아닙니다. 양 끝을 쓰거나 빼십시오. 예: "range": [0, {"expr": "width"}].',
  ],
  [
    'a property of another scale',
    over({ base: 2 }),
    'in the chart “visits” the y scale is linear, and such a scale has no “base”. Remove it, or change the type of the scale.',
    '“visits” 차트의 y 눈금은 linear 형식이라 base 속성이 없습니다. 속성을 빼거나 눈금의 type을 바꾸십시오.',
  ],
  [
    'two domains',
    withPart(({ layer }) => {
      for (const [index, each] of layer.slice(0, 2).entries())
        each.encoding.y.scale = { ...upward, domain: [0, 80 + index] };
    }),
    'layers of the chart “visits” set “domain” of one scale or axis to [[0,80]] and to [[0,81]]. Set it in one layer; all layers share it.',
    '“visits” 차트의 layer들이 같은 눈금이나 축의 domain 값을 [[0,80]], [[0,81]](으)로 서로 다르게 정합니다. 한 layer에만 쓰십시오. 모든 layer에 함께 적용됩니다.',
  ],
  [
    'an offset among values',
    over({}, { yOffset: { field: 'id', type: 'nominal' } }),
    'in the chart “visits” a mark cannot use the channel “yOffset”. Remove it there: an offset needs an axis of names, and a line has no second end.',
    '“visits” 차트에서 “yOffset” 채널을 쓸 수 없는 곳에 썼습니다. 그곳에서 빼십시오. Offset은 이름이 놓이는 축에만 쓰고, 선에는 끝점(x2, y2)이 없습니다.',
  ],
  [
    'shapes for amounts',
    over({}, { shape: { field: 'value', type: 'quantitative' } }),
    'in the chart “visits” the channel “shape” shows amounts, which it cannot: it has a few looks for a few names. Give its field "type": "nominal" or "ordinal".',
    '“visits” 차트의 “shape” 채널은 이름 몇 가지를 나누어 보일 뿐 크기를 나타낼 수 없습니다. 그 항목에 "type": "nominal" 또는 "ordinal"을 쓰십시오.',
  ],
  [
    'an empty channel',
    over({}, { color: {} }),
    'in the chart “visits” the channel “color” says nothing. Give it a field, a datum or a value, or remove it.',
    '“visits” 차트의 “color” 채널에 내용이 없습니다. field, datum, value 가운데 하나를 쓰거나 채널을 빼십시오.',
  ],
  [
    'bands for values',
    over({ type: 'band' }),
    'in the chart “visits” a scale of the type “band” does not suit its field or its channel. Remove the type of the scale, or correct the type of the field: quantitative for values, nominal for names.',
    '“visits” 차트에서 눈금 형식 “band”이(가) 항목이나 채널과 맞지 않습니다. 눈금의 type을 빼거나 항목의 type을 고치십시오. 값은 quantitative, 이름은 nominal입니다.',
  ],
  [
    'an empty step',
    over({}, {}, 'point', { transform: [{ as: 'more' }] }),
    'the chart “visits” has a transform that does nothing. Give it a calculate, a filter, a window or another step beside “as”, or remove it.',
    '“visits” 차트의 transform 하나가 하는 일이 없습니다. as 옆에 calculate, filter, window 같은 단계를 쓰거나 빼십시오.',
  ],
])('what Vega finds wrong is said in our words: %s', async (_, wish, en, ko) => {
  expect((await faultsOf(wish)).slice(0, 2)).toEqual([`${at} ${en}`, ko]);
});

test.each([
  [
    'Unrecognized function: sin',
    'an expression of the chart “visits” names “sin”, and there is no such thing. Correct the name, or declare it in “params”.',
  ],
  [
    'Unrecognized signal name: "edge"',
    'an expression of the chart “visits” names “edge”, and there is no such thing. Correct the name, or declare it in “params”.',
  ],
  [
    'Infinite extent for field "share": [Infinity, -Infinity]',
    'in the chart “visits” the field “share” has no values when a scale is made of it. Correct the filters and aggregates: they leave no row that has it.',
  ],
  ['Something new', 'the chart “visits” cannot be drawn. Vega says: “Something new”. Correct the specification.'],
])('and its words are the last resort: %s', (message, en) => {
  expect(lines(vegaFault(message, { chart: 'visits', place }))[0]).toBe(`${at} ${en}`);
});
