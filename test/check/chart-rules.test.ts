// The sins of charts, each in a native chart on a good slide.
import { expect, test } from 'vitest';
import { chartXml, type TestChart, withChart } from './charts.ts';
import { bad, check, edited, goodDeck, told } from './decks.ts';

const sin = (code: string, chart: TestChart): string => bad(code, ...withChart(chartXml(chart)));

test('a good chart', () => {
  const deck = edited(goodDeck.en, ...withChart(chartXml()));
  expect(told(check(deck).filter(({ shape, severity }) => shape === 'Chart 1' || severity !== 'note'))).toEqual([]);
});

test('bars that do not start at zero', () => {
  expect(sin('BC601', { scaling: '<c:min val="20"/>' })).toMatchInlineSnapshot(`
    "slide 5, Chart 1: error, certain: The value axis starts at 20, not at zero: the lengths of the bars do not show the values. Let it start at zero, or show the differences as points or a line.
    slide 5, Chart 1: error, certain: 값 축이 0이 아니라 20에서 시작합니다. 막대 길이가 값을 나타내지 않습니다. 0에서 시작하게 하거나, 차이를 점이나 선으로 보이십시오."
  `);
});

test('bars whose automatic axis does not start at zero', () => {
  expect(sin('BC601', { scaling: '', series: [{ name: 'Share', values: [95, 92, 90] }] })).toMatchInlineSnapshot(`
    "slide 5, Chart 1: warning, likely: The values lie so close together that PowerPoint starts the automatic axis above zero. Set the least value of the axis to 0.
    slide 5, Chart 1: warning, likely: 값이 서로 가까워 PowerPoint의 자동 축이 0보다 위에서 시작합니다. 축의 최솟값을 0으로 지정하십시오."
  `);
  expect(sin('BC601', { scaling: '', series: [{ name: 'Share', values: [95, 60, 90] }] })).toBe('');
});

test('bars on a logarithmic axis', () => {
  expect(sin('BC601', { scaling: '<c:logBase val="10"/>' })).toMatchInlineSnapshot(`
    "slide 5, Chart 1: error, certain: The bars stand on a logarithmic axis, which has no zero: their lengths mean nothing. Use points or a line, or a linear axis.
    slide 5, Chart 1: error, certain: 막대가 0이 없는 로그 축 위에 있습니다. 길이가 아무것도 뜻하지 않습니다. 점이나 선, 또는 일반 축을 쓰십시오."
  `);
});

test('lines need not start at zero', () => {
  expect(sin('BC601', { plot: 'c:lineChart', scaling: '<c:min val="20"/>' })).toBe('');
});

test('depth', () => {
  expect(sin('BC602', { before: '<c:view3D/>' })).toMatchInlineSnapshot(`
    "slide 5, Chart 1: warning, certain: The chart is three-dimensional: what is in front looks larger. Choose the flat kind.
    slide 5, Chart 1: warning, certain: 3차원 차트입니다. 앞에 있는 것이 더 커 보입니다. 2차원 차트로 바꾸십시오."
  `);
  expect(sin('BC602', { plot: 'c:pie3DChart' })).not.toBe('');
});

test('two value axes', () => {
  expect(
    sin('BC603', {
      more: '<c:valAx><c:axId val="3"/><c:scaling/><c:delete val="0"/><c:axPos val="r"/><c:crossAx val="1"/></c:valAx>',
    }),
  ).toMatchInlineSnapshot(`
    "slide 5, Chart 1: warning, certain: The chart has two value axes: where the lines cross depends on the scales alone. Make two charts, one above the other.
    slide 5, Chart 1: warning, certain: 값 축이 둘입니다. 선이 만나는 곳은 눈금에 따라 달라질 뿐입니다. 차트를 위아래로 둘로 나누십시오."
  `);
});

test('no unit', () => {
  expect(sin('BC604', { title: '' })).toMatchInlineSnapshot(`
    "slide 5, Chart 1: warning, possible: Neither the chart nor the slide says what unit the values have. Name it once: in a subtitle, on the axis, or in the number format.
    slide 5, Chart 1: warning, possible: 차트에도 슬라이드에도 값의 단위가 없습니다. 부제나 축 제목, 숫자 서식 중 한 곳에 단위를 쓰십시오."
  `);
  expect(sin('BC604', { title: 'Million won' })).toBe('');
  expect(sin('BC604', { title: '', format: '0.0%' })).toBe('');
});

test('too many series', () => {
  const series = ['A', 'B', 'C', 'D', 'E'].map(name => ({ name, values: [1, 2, 3] }));
  expect(sin('BC605', { series })).toMatchInlineSnapshot(`
    "slide 5, Chart 1: warning, certain: The chart has 5 series; 4 are the most that can be told apart. Grey out all but the ones that matter, or make several small charts.
    slide 5, Chart 1: warning, certain: 차트의 계열이 5개입니다. 4개까지가 구별됩니다. 중요한 것만 색을 쓰거나 작은 차트 여러 개로 나누십시오."
  `);
});

test('too many slices', () => {
  expect(
    sin('BC606', { plot: 'c:pieChart', series: [{ name: 'Share', values: [40, 20, 10, 10, 10, 5, 5] }] }),
  ).toMatchInlineSnapshot(`
    "slide 5, Chart 1: warning, certain: The pie has 7 slices; 6 are the most that can be compared. Use bars sorted by length.
    slide 5, Chart 1: warning, certain: 원형 차트의 조각이 7개입니다. 6개까지가 비교됩니다. 길이순으로 정렬한 막대를 쓰십시오."
  `);
});

test('shares of several answers in a pie', () => {
  expect(
    sin('BC607', { plot: 'c:pieChart', series: [{ name: 'Share', values: [66.7, 33.3, 22.2] }] }),
  ).toMatchInlineSnapshot(`
    "slide 5, Chart 1: error, likely: The shares of the pie add up to 122.2%, not to 100%. Use bars: where several answers were allowed, shares are not parts of a whole.
    slide 5, Chart 1: error, likely: 원형 차트의 비율을 더하면 100%가 아니라 122.2%입니다. 막대를 쓰십시오. 복수 응답의 비율은 전체의 부분이 아닙니다."
  `);
  expect(
    sin('BC607', { plot: 'c:pieChart', format: '0%', series: [{ name: 'Share', values: [0.5, 0.3, 0.1] }] }),
  ).toContain('error, certain');
  expect(sin('BC607', { plot: 'c:pieChart', series: [{ name: 'Share', values: [66.6, 11.2, 22.2] }] })).toBe('');
});

test('a pie of counts is a whole whatever it adds to', () => {
  expect(sin('BC607', { plot: 'c:pieChart', title: 'Firms', series: [{ name: 'Firms', values: [30, 40, 50] }] })).toBe(
    '',
  );
});

test('small type in a chart', () => {
  expect(bad('BC201', ...withChart(chartXml().replace('sz="1400"', 'sz="900"')))).toMatchInlineSnapshot(`
    "slide 5, Chart 1: warning, certain: The chart has text of 9 pt; 12 pt is the least here. Set the chart’s text larger, or show fewer things.
    slide 5, Chart 1: warning, certain: 차트의 글자가 9pt입니다. 여기서는 12pt 이상이어야 합니다. 차트의 글자를 키우거나 항목을 줄이십시오."
  `);
});
