import { describe, expect, test } from 'vitest';
import { faultsOf, type Wish } from '../chart-request.ts';
import { inRows, layers, names, overYears, rightward, rowTexts, upward, values, withGap } from '../own-spec.ts';

const onlyMissing = { transform: [{ filter: '!isValid(datum.value)' }] };
/** Bars in rows, and another mark in the rows without value alone. */
const besideBars = (mark: string | object, x: object, more: object = {}) =>
  inRows('bar', values(rightward), withGap, {}, {}, [{ ...onlyMissing, mark, encoding: { y: names, x, ...more } }]);
const inAll = (mark: string | object, encoding: object) =>
  inRows('bar', values(rightward), withGap, {}, {}, [{ mark, encoding }]);

test.each<readonly [about: string, wish: Wish]>([
  ['dots beside all names', inAll({ type: 'circle', size: 40 }, { y: names, x: { value: 190 } })],
  ['lines between all rows', inAll('rule', { y: names, x: { value: 180 }, x2: { value: { expr: 'width' } } })],
  [
    'a line down the picture before the values, drawn once',
    inAll('rule', { x: { value: 190 }, y: { value: 0 }, y2: { value: { expr: 'height' } } }),
  ],
  [
    'stems of dots',
    inRows('circle', values(rightward), withGap, {}, {}, [
      { mark: 'rule', encoding: { y: names, x: values(), x2: { datum: 0 } } },
    ]),
  ],
])('%s may be drawn where a value is missing', async (_, wish) => {
  expect(await faultsOf(wish)).toEqual([]);
});

describe('a mark for a figure without value is refused:', () => {
  test.each<readonly [about: string, wish: Wish, kind: string, korean: string]>([
    ['a stub', besideBars({ type: 'rule', strokeWidth: 8 }, { value: 200 }, { x2: { value: 300 } }), 'rule', '줄'],
    [
      'a dashed line across the picture',
      besideBars({ type: 'rule', strokeDash: [2, 2] }, { value: 0 }, { x2: { value: { expr: 'width' } } }),
      'rule',
      '줄',
    ],
    ['a dot', besideBars({ type: 'point', size: 80 }, { value: 300 }), 'dot', '점'],
    ['a dot moved by an offset', besideBars('circle', { value: 300 }, { xOffset: { value: 20 } }), 'dot', '점'],
    ['a tick where bars begin', besideBars('tick', { value: 200 }), 'tick', '눈금'],
    ['a bar', besideBars({ type: 'bar', height: 20 }, { value: 200 }, { x2: { value: 300 } }), 'bar', '막대'],
    [
      'a block of letters',
      besideBars({ type: 'text', fontSize: 20 }, { value: 300 }, { text: { value: '\u25a0' } }),
      'text',
      '글',
    ],
    ['a square among points', overYears('point', values(upward), withGap), 'dot', '점'],
  ])('%s', async (about, wish, kind, korean) => {
    const square = {
      ...onlyMissing,
      mark: 'square',
      encoding: { x: { field: 'label', type: 'ordinal', sort: null, axis: null }, y: { value: 200 } },
    };
    const spec = JSON.parse(wish.text ?? '');
    const text =
      about === 'a square among points' ? JSON.stringify({ ...spec, layer: [...spec.layer, square] }) : wish.text;
    expect(await faultsOf({ ...wish, text })).toEqual([
      `templates/charts/own.vl.json:1:1 error BD635: the chart “visits” draws a ${kind} for “t.2022”, which has no value: it would be read as one. Remove that mark from the specification. Beside bars the field “text” writes the word for a missing value; elsewhere the gap and its label say it.`,
      `“visits” 차트가 값이 없는 “t.2022” 수치에 ${korean} 표시를 그려, 값이 있는 것으로 읽힙니다. 명세에서 그 표시를 빼십시오. 막대 옆에는 text 항목이 값이 없다는 말을 쓰고, 다른 표시에서는 빈자리와 이름표로 나타납니다.`,
    ]);
  });

  test.each<readonly [about: string, wish: Wish, kind: string]>([
    [
      'an offset from its value',
      layers(
        [
          {
            mark: { type: 'tick', thickness: 6, xOffset: { expr: '4 * (datum.value || 0)' } },
            encoding: { y: names, x: { value: 300 } },
          },
          ...rowTexts,
        ],
        withGap,
      ),
      'tick',
    ],
    [
      'the same as a field of its own',
      layers(
        [
          {
            transform: [{ calculate: 'datum.value || 0', as: 'w' }],
            mark: { type: 'circle', xOffset: { expr: '4 * datum.w' } },
            encoding: { y: names, x: { value: 300 } },
          },
          ...rowTexts,
        ],
        withGap,
      ),
      'dot',
    ],
    [
      'a length from the rows',
      layers(
        [
          { mark: { type: 'bar', width: { expr: '3 * rows[datum.rank - 1].value' }, x: 200 }, encoding: { y: names } },
          ...rowTexts,
        ],
        withGap,
      ),
      'bar',
    ],
    ['a constant place on the scale', besideBars('bar', { datum: 30 }), 'bar'],
  ])('%s', async (_, wish, kind) => {
    const [english] = await faultsOf(wish);
    expect(english).toContain('BD635: ');
    expect([kind, english]).toEqual([kind, expect.stringContaining('“visits”')]);
  });
});
