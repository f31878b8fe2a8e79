import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { axisProperties, channels, markProperties } from '../../../src/chart/spec/vocabulary.ts';
import { drawn, faultsOf } from '../chart-request.ts';
import { overYears, upward, values, yearly } from '../own-spec.ts';

const base = `{
  "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
  "usermeta": {
    "label": {"style": "chart-label"},
    "value": {"style": "chart-value"}
  },
  "data": {"name": "figures"},
  "params": [{"name": "half", "expr": "height / 2"}],
  "encoding": {"y": {"field": "id", "type": "nominal", "sort": null, "axis": null}},
  "layer": [
    {"mark": {"type": "bar", "height": 20}, "encoding": {"x": {"field": "value", "type": "quantitative", "axis": null, "scale": {"domain": [0, {"expr": "most"}], "range": [{"expr": "start"}, {"expr": "width"}]}}}},
    {"mark": {"type": "text", "align": "left", "dx": 10, "fontSize": {"expr": "style['chart-value'].size"}}, "encoding": {"x": {"field": "value", "type": "quantitative"}, "text": {"field": "text"}}},
    {"mark": {"type": "text", "align": "right", "x": {"expr": "start - 12"}, "fontSize": {"expr": "style['chart-label'].size"}}, "encoding": {"text": {"field": "lines"}}}
  ]
}`;

/** The base with one thing changed, and what is said about it. */
async function changed(from: string, to: string): Promise<readonly string[]> {
  if (!base.includes(from)) throw new Error(`the base has no ${from}`);
  const faults = await faultsOf({ text: base.replace(from, to) });
  return faults.map(line => line.replace('templates/charts/ranked-bars.vl.json:', ''));
}

const cases: readonly (readonly [about: string, from: string, to: string, ...said: string[]])[] = [
  [
    'a trailing comma',
    '"height": 20}',
    '"height": 20,}',
    '11:43 error BD610: this is not valid JSON: a name in double quotes is expected here. Write "name": value, and no comma after the last one.',
    '올바른 JSON이 아닙니다. 여기에 큰따옴표로 묶은 이름이 있어야 합니다. "이름": 값 형태로 쓰고, 마지막 값 뒤에는 쉼표를 쓰지 마십시오.',
  ],
  [
    'a missing $schema',
    '"$schema": "https://vega.github.io/schema/vega-lite/v6.json",',
    '',
    '1:1 error BD613: the specification does not say which Vega-Lite it is written for. Write "$schema": "https://vega.github.io/schema/vega-lite/v6.json".',
    '어느 Vega-Lite 판으로 쓴 명세인지 적혀 있지 않습니다. "$schema": "https://vega.github.io/schema/vega-lite/v6.json"로 쓰십시오.',
  ],
  [
    'an old $schema',
    'vega-lite/v6.json',
    'vega-lite/v4.json',
    '2:14 error BD613: “https://vega.github.io/schema/vega-lite/v4.json” is not supported. Write "$schema": "https://vega.github.io/schema/vega-lite/v6.json".',
    '“https://vega.github.io/schema/vega-lite/v4.json” 판은 여기서 그리지 않습니다. "$schema": "https://vega.github.io/schema/vega-lite/v6.json"로 쓰십시오.',
  ],
  [
    'a Vega $schema',
    'vega-lite/v6.json',
    'vega/v6.json',
    '2:14 error BD613: “https://vega.github.io/schema/vega/v6.json” is not supported. Write "$schema": "https://vega.github.io/schema/vega-lite/v6.json".',
    '“https://vega.github.io/schema/vega/v6.json” 판은 여기서 그리지 않습니다. "$schema": "https://vega.github.io/schema/vega-lite/v6.json"로 쓰십시오.',
  ],
  [
    'a misspelt property',
    '"align": "left"',
    '"algin": "left"',
    '12:31 error BD614: there is no property “algin” here. Did you mean “align”?',
    '여기에는 “algin” 속성이 없습니다. 혹시 “align”인가요?',
  ],
  [
    'a property of another kind of object',
    '"layer": [',
    '"quux": 1, "layer": [',
    '10:3 error BD614: there is no property “quux” here. Allowed here: description, name, data, mark, encoding, transform, resolve, layer, $schema, background, params, usermeta.',
    '여기에는 “quux” 속성이 없습니다. 쓸 수 있는 속성: description, name, data, mark, encoding, transform, resolve, layer, $schema, background, params, usermeta.',
  ],
  [
    'a file as data',
    '{"name": "figures"}',
    '{"url": "../../etc/passwd"}',
    '7:12 error BD615: “url” cannot be used: a chart reads no files and no addresses. Remove it from the specification.',
    '“url” 기능은 쓸 수 없습니다. 차트는 파일이나 주소를 읽지 않습니다. 명세에서 빼십시오.',
  ],
  [
    'an address as data',
    '{"name": "figures"}',
    '{"url": "https://example.com/a.csv", "name": "figures"}',
    '7:12 error BD615: “url” cannot be used: a chart reads no files and no addresses. Remove it from the specification.',
    '“url” 기능은 쓸 수 없습니다. 차트는 파일이나 주소를 읽지 않습니다. 명세에서 빼십시오.',
  ],
  [
    'values in the specification',
    '{"name": "figures"}',
    '{"values": [{"a": 1}]}',
    '7:12 error BD615: “values” cannot be used: numbers come from figures.csv alone. Remove it from the specification.',
    '“values” 기능은 쓸 수 없습니다. 숫자는 figures.csv에서만 옵니다. 명세에서 빼십시오.',
  ],
  [
    'other data',
    '"name": "figures"',
    '"name": "figure"',
    '7:20 error BD616: “figure” is not allowed here. Did you mean “figures”?',
    '여기에는 “figure” 값을 쓸 수 없습니다. 혹시 “figures”인가요?',
  ],
  [
    'a sequence without end',
    '{"name": "figures"}',
    '{"sequence": {"start": 0, "stop": 3e8}}',
    '7:12 error BD615: “sequence” cannot be used: numbers come from figures.csv alone. Remove it from the specification.',
    '“sequence” 기능은 쓸 수 없습니다. 숫자는 figures.csv에서만 옵니다. 명세에서 빼십시오.',
  ],
  [
    'a cross join',
    '"params": [',
    '"transform": [{"lookup": "id", "from": {}}], "params": [',
    '8:18 error BD615: “lookup” cannot be used: a chart reads no files and no addresses. Remove it from the specification.',
    '“lookup” 기능은 쓸 수 없습니다. 차트는 파일이나 주소를 읽지 않습니다. 명세에서 빼십시오.',
    '8:34 error BD615: “from” cannot be used: a chart reads no files and no addresses. Remove it from the specification.',
    '“from” 기능은 쓸 수 없습니다. 차트는 파일이나 주소를 읽지 않습니다. 명세에서 빼십시오.',
  ],
  [
    'chance',
    '"params": [',
    '"transform": [{"sample": 3}], "params": [',
    '8:18 error BD615: “sample” cannot be used: it would differ from build to build. Remove it from the specification.',
    '“sample” 기능은 쓸 수 없습니다. 빌드마다 달라집니다. 명세에서 빼십시오.',
  ],
  [
    'a pie',
    '"type": "bar", "height": 20',
    '"type": "arc"',
    '11:23 error BD615: “arc” cannot be used: a pie is wrong for shares that do not add to a whole, as when each may give several answers; use bars. Remove it from the specification.',
    '“arc” 기능은 쓸 수 없습니다. 복수응답처럼 합이 전체가 되지 않는 비율은 원그래프로 그릴 수 없습니다. 막대를 쓰십시오. 명세에서 빼십시오.',
  ],
  [
    'an outside picture',
    '"type": "bar", "height": 20',
    '"type": "image", "url": "a.png"',
    '11:23 error BD615: “image” cannot be used: a picture on a slide has no links, tips or outside pictures. Remove it from the specification.',
    '“image” 기능은 쓸 수 없습니다. 슬라이드의 그림에는 링크, 도움말, 외부 그림이 없습니다. 명세에서 빼십시오.',
    '11:32 error BD615: “url” cannot be used: a picture on a slide has no links, tips or outside pictures. Remove it from the specification.',
    '“url” 기능은 쓸 수 없습니다. 슬라이드의 그림에는 링크, 도움말, 외부 그림이 없습니다. 명세에서 빼십시오.',
  ],
  [
    'an unknown mark',
    '"type": "bar"',
    '"type": "bars"',
    '11:23 error BD616: “bars” is not allowed here. Did you mean “bar”?',
    '여기에는 “bars” 값을 쓸 수 없습니다. 혹시 “bar”인가요?',
  ],
  [
    'a link',
    '"text": {"field": "text"}',
    '"text": {"field": "text"}, "href": {"field": "text"}',
    '12:199 error BD615: “href” cannot be used: a picture on a slide has no links, tips or outside pictures. Remove it from the specification.',
    '“href” 기능은 쓸 수 없습니다. 슬라이드의 그림에는 링크, 도움말, 외부 그림이 없습니다. 명세에서 빼십시오.',
  ],
  [
    'a size of its own',
    '"data":',
    '"width": 200000, "data":',
    '7:3 error BD615: “width” cannot be used: its size comes from the layout of the slide. Remove it from the specification.',
    '“width” 기능은 쓸 수 없습니다. 크기는 슬라이드 레이아웃에서 옵니다. 명세에서 빼십시오.',
  ],
  [
    'a huge number',
    '"dx": 10',
    '"dx": 200000',
    '12:54 error BD626: the number 200000 is too large for a picture; at most 10000 is drawn. Use lengths in points.',
    '그림에 쓰기에 너무 큰 수입니다: 200000. 10000까지 쓸 수 있습니다. 길이는 포인트 단위로 쓰십시오.',
  ],
  [
    'an amount of more digits than a number has',
    '"expr": "height / 2"',
    '"value": 1e20',
    '8:40 error BD626: the number 100000000000000000000 is too large for a picture; at most 9007199254740991 is drawn. Correct the number, or its unit.',
    '그림에 쓰기에 너무 큰 수입니다: 100000000000000000000. 9007199254740991까지 쓸 수 있습니다. 수나 단위를 고치십시오.',
  ],
  [
    'several pictures',
    '"data":',
    '"facet": {"field": "id"}, "data":',
    '7:3 error BD615: “facet” cannot be used: one chart is one picture. Remove it from the specification.',
    '“facet” 기능은 쓸 수 없습니다. 차트 하나는 그림 하나입니다. 명세에서 빼십시오.',
  ],
  [
    'a title',
    '"data":',
    '"title": "Visits", "data":',
    '7:3 error BD615: “title” cannot be used: the headline of the slide is the title. Remove it from the specification.',
    '“title” 기능은 쓸 수 없습니다. 슬라이드 제목이 곧 차트 제목입니다. 명세에서 빼십시오.',
  ],
  [
    'a time scale',
    '"type": "nominal"',
    '"type": "temporal"',
    '9:45 error BD615: “temporal” cannot be used: a time scale depends on the time zone; use ordinal with the labels of the figures. Remove it from the specification.',
    '“temporal” 기능은 쓸 수 없습니다. 시간 축은 시간대에 따라 달라집니다. ordinal과 수치의 이름표를 쓰십시오. 명세에서 빼십시오.',
  ],
  [
    'a misspelt field',
    '"field": "value"',
    '"field": "valu"',
    '11:73 error BD620: the data has no field “valu”. Did you mean “value”?',
    '데이터에 “valu” 항목이 없습니다. 혹시 “value”인가요?',
  ],
  [
    'a field that is far from all',
    '"field": "id"',
    '"field": "postal district"',
    '9:31 error BD620: the data has no field “postal district”. Fields: id, rank, row, shift, label, lines, value, text, textWidth, color, emphasis, cell, part, series, category, seriesRank, categoryRank, at, seriesLabel, labelWidth, labelAt, isFirst, isLast, textAt, isNamed, labelRow, from, to, isInside, textColor.',
    '데이터에 “postal district” 항목이 없습니다. 항목: id, rank, row, shift, label, lines, value, text, textWidth, color, emphasis, cell, part, series, category, seriesRank, categoryRank, at, seriesLabel, labelWidth, labelAt, isFirst, isLast, textAt, isNamed, labelRow, from, to, isInside, textColor.',
  ],
  [
    'a misspelt field in an expression',
    'start - 12',
    'datum.txet',
    '13:63 error BD620: the data has no field “txet”. Did you mean “text”?',
    '데이터에 “txet” 항목이 없습니다. 혹시 “text”인가요?',
  ],
  [
    'an unknown value',
    'start - 12',
    'strat - 12',
    '13:63 error BD622: no value is called “strat” in an expression. Did you mean “start”?',
    '식에서 쓸 수 있는 “strat” 값이 없습니다. 혹시 “start”인가요?',
  ],
  [
    'a value from outside',
    'start - 12',
    'window.document',
    '13:63 error BD622: no value is called “window” in an expression. Values: color, style, rows, count, named, start, end, least, most, unit, zero, column, step, perColumn, top, bottom, numbers, seriesCount, above, half, datum, width, height, PI, null, true, false, undefined, NaN.',
    '식에서 쓸 수 있는 “window” 값이 없습니다. 값: color, style, rows, count, named, start, end, least, most, unit, zero, column, step, perColumn, top, bottom, numbers, seriesCount, above, half, datum, width, height, PI, null, true, false, undefined, NaN.',
  ],
  [
    'an unknown member',
    "style['chart-value'].size",
    "style['chart-value'].sise",
    '12:79 error BD624: “style” has no “sise”. Did you mean “size”?',
    '“style”에 “sise” 항목이 없습니다. 혹시 “size”인가요?',
  ],
  [
    'an unknown style',
    "style['chart-value'].size",
    "style['chart-valeu'].size",
    '12:79 error BD624: “style” has no “chart-valeu”. Did you mean “chart-value”?',
    '“style”에 “chart-valeu” 항목이 없습니다. 혹시 “chart-value”인가요?',
  ],
  [
    'an unknown color',
    'start - 12',
    'color.datta',
    '13:63 error BD624: “color” has no “datta”. Did you mean “data”?',
    '“color”에 “datta” 항목이 없습니다. 혹시 “data”인가요?',
  ],
  [
    'a function that fills the memory',
    'start - 12',
    'length(sequence(0, 300000000))',
    '13:63 error BD623: the function “sequence” is not used in charts. Functions: if, isValid, isNumber, abs, ceil, floor, round, min, max, clamp, sqrt, pow, length, scale, bandwidth, domain, range, span, extent, pluck, indexof, inrange.',
    '차트에서는 “sequence” 함수를 쓰지 않습니다. 함수: if, isValid, isNumber, abs, ceil, floor, round, min, max, clamp, sqrt, pow, length, scale, bandwidth, domain, range, span, extent, pluck, indexof, inrange.',
  ],
  [
    'a function of the clock',
    'start - 12',
    'now()',
    '13:63 error BD623: the function “now” is not used in charts. Did you mean “pow”?',
    '차트에서는 “now” 함수를 쓰지 않습니다. 혹시 “pow”인가요?',
  ],
  [
    'a misspelt function',
    'height / 2',
    'mni(height, 2)',
    '8:39 error BD623: the function “mni” is not used in charts. Did you mean “min”?',
    '차트에서는 “mni” 함수를 쓰지 않습니다. 혹시 “min”인가요?',
  ],
  [
    'an unreadable expression',
    'height / 2',
    'height / ',
    '8:39 error BD621: the expression “height / ” cannot be read (Unexpected end of input). Check its brackets, quotes and operators.',
    '“height / ” 식을 읽을 수 없습니다(Unexpected end of input). 괄호, 따옴표, 연산자를 확인하십시오.',
  ],
  [
    'a list for an object',
    '"data": {"name": "figures"}',
    '"data": []',
    '7:11 error BD617: this must be an object, { }. The specifications in templates/charts show how it is written.',
    '여기에는 객체 { }가 있어야 합니다. templates/charts에 있는 명세를 참고하십시오.',
  ],
  [
    'an object for a list',
    '"params": [{"name": "half", "expr": "height / 2"}]',
    '"params": {}',
    '8:13 error BD617: this must be a list, [ ]. The specifications in templates/charts show how it is written.',
    '여기에는 목록 [ ]이 있어야 합니다. templates/charts에 있는 명세를 참고하십시오.',
  ],
  [
    'an object for a value',
    '"name": "half"',
    '"name": {}',
    '8:23 error BD617: this must be a new name. The specifications in templates/charts show how it is written.',
    '여기에는 새 이름이 있어야 합니다. templates/charts에 있는 명세를 참고하십시오.',
  ],
  [
    'an object for a word',
    '{"type": "bar", "height": 20}',
    '{"type": {}}',
    '11:23 error BD617: this must be a word. The specifications in templates/charts show how it is written.',
    '여기에는 낱말이 있어야 합니다. templates/charts에 있는 명세를 참고하십시오.',
  ],
  [
    'a number for an expression',
    '"expr": "height / 2"',
    '"expr": 2',
    '8:39 error BD617: this must be an expression as text. The specifications in templates/charts show how it is written.',
    '여기에는 식을 적은 글이 있어야 합니다. templates/charts에 있는 명세를 참고하십시오.',
  ],
  [
    'a number for a field',
    '"field": "lines"',
    '"field": 3',
    '13:161 error BD617: this must be the name of a field. The specifications in templates/charts show how it is written.',
    '여기에는 데이터 항목의 이름이 있어야 합니다. templates/charts에 있는 명세를 참고하십시오.',
  ],
  [
    'no usermeta',
    '"usermeta": {\n    "label": {"style": "chart-label"},\n    "value": {"style": "chart-value"}\n  },',
    '',
    '1:1 error BD618: “usermeta” is missing: it says which text styles the chart takes from the theme. Add “usermeta”.',
    '“usermeta” 속성이 없습니다. 차트가 테마의 어떤 글자 모양을 쓰는지 적는 곳입니다. “usermeta” 속성을 넣으십시오.',
  ],
  [
    'no style',
    '{"style": "chart-label"}',
    '{"gap": 3}',
    '4:14 error BD618: “style” is missing: the name of a text style of the theme. Add “style”.',
    '“style” 속성이 없습니다. 테마의 글자 모양 이름을 적는 곳입니다. “style” 속성을 넣으십시오.',
  ],
  [
    'a misspelt style',
    '"style": "chart-label"',
    '"style": "chart-lable"',
    '4:24 error BD625: the theme “policy” has no text style “chart-lable”. Did you mean “chart-label”?',
    '“policy” 테마에 “chart-lable” 글자 모양이 없습니다. 혹시 “chart-label”인가요?',
  ],
  [
    'a style far from all',
    '"style": "chart-label"',
    '"style": "enormous"',
    '4:24 error BD625: the theme “policy” has no text style “enormous”. Add it to the styles of the theme.',
    '“policy” 테마에 “enormous” 글자 모양이 없습니다. 테마의 styles에 넣으십시오.',
  ],
  [
    'a list for a single value',
    '"sort": null',
    '"sort": {"field": "rank", "order": []}',
    '9:91 error BD617: this must be a single value. The specifications in templates/charts show how it is written.',
    '여기에는 하나의 값이 있어야 합니다. templates/charts에 있는 명세를 참고하십시오.',
  ],
  [
    'a transform that changes a value',
    '"params": [',
    '"transform": [{"calculate": "datum.value * 2", "as": "value"}], "params": [',
    '8:56 error BD627: “value” is a name that every chart already uses. Choose another name.',
    '“value” 이름은 모든 차트에서 이미 쓰고 있습니다. 다른 이름을 쓰십시오.',
  ],
  [
    'a parameter that hides a value',
    '"name": "half"',
    '"name": "zero"',
    '8:23 error BD627: “zero” is a name that every chart already uses. Choose another name.',
    '“zero” 이름은 모든 차트에서 이미 쓰고 있습니다. 다른 이름을 쓰십시오.',
  ],
];

describe('a specification', () => {
  test('is drawn when nothing is wrong with it', async () => {
    await expect(drawn({ text: base })).resolves.toMatchObject({ chart: 'visits' });
  });

  test.each(cases)('with %s', async (_, from, to, ...said) => {
    expect(await changed(from, to)).toEqual(said);
  });

  test('has all its faults reported at once', async () => {
    const text = base.replace('"align": "left"', '"algin": "left"').replace('"field": "lines"', '"field": "line"');
    expect((await faultsOf({ text })).length).toBe(4);
  });

  test.each([
    ['beside each other', Array.from({ length: 101 }, () => '{}').join(','), 101, 200],
    [
      'nested',
      '{"layer": ['.repeat(20) + Array.from({ length: 500 }, () => '{}').join(',') + ']}'.repeat(20),
      520,
      undefined,
    ],
    ['thousands', Array.from({ length: 2500 }, () => '{"mark": "bar"}').join(','), 2500, undefined],
    [
      'named in two lists',
      `{"layer": [{}]}, ${Array.from({ length: 150 }, () => '{"mark": "text"}').join(',')}`,
      152,
      200,
    ],
    ['more than twice as many', Array.from({ length: 450 }, () => '{}').join(','), 450, 500],
  ])('has more layers than are drawn: %s', async (_, layers, count, allowed) => {
    const text = `${base.slice(0, base.indexOf('"layer"'))}"layer": [${layers}]}`;
    expect(await faultsOf({ text })).toEqual([
      `templates/charts/ranked-bars.vl.json:1:1 error BD673: the specification has ${count} layers; at most 100 are drawn. Draw with one layer all that looks alike, one mark for each row of the data.${allowed ? ` More is allowed by --limit chart-layers=${allowed}.` : ''}`,
      `명세에 layer가 ${count}개 있습니다. 최대 100개까지 그릴 수 있습니다. 모양이 같은 것은 layer 하나로 그리십시오. 데이터의 행마다 하나씩 그려집니다.${allowed ? ` 더 허용하려면 --limit chart-layers=${allowed} 옵션을 쓰십시오.` : ''}`,
    ]);
  });

  test('is too long', async () => {
    const text = base + ' '.repeat(100_000 - base.length + 1);
    expect(await faultsOf({ text })).toEqual([
      'templates/charts/ranked-bars.vl.json:1:1 error BD612: the specification has 100001 characters; at most 100000 are read. Keep data out of it: numbers come from figures.csv. More is allowed by --limit chart-characters=200000.',
      '명세가 100001자입니다. 100000자까지만 읽습니다. 데이터는 빼십시오. 숫자는 figures.csv에서 옵니다. 더 허용하려면 --limit chart-characters=200000 옵션을 쓰십시오.',
    ]);
  });
});

describe('amounts are no lengths, however large:', () => {
  const counts = yearly('13825', '20400', '41250', '38000').map(each => ({ ...each, unit: 'count' as const }));
  const axis = { orient: 'right', offset: -50, labelFontSize: 9 };
  const rule = { mark: 'rule', encoding: { y: { datum: 41_250 } } };
  test.each<readonly [about: string, y: Parameters<typeof values>, more: readonly object[]]>([
    ['labels of an axis', [upward, { axis: { ...axis, values: [20_000, 50_000] } }], []],
    ['the ends of a scale', [{ ...upward, domain: [0, 50_000] }], []],
    ['one end of a scale', [{ ...upward, domainMax: 60_000 }], []],
    ['a number on a scale', [upward], [rule]],
    ['negative ones', [{ ...upward, domain: [-20_000, 50_000] }], []],
  ])('%s', async (_, y, more) => {
    const wish = overYears('point', values(...y), counts);
    const { layer, ...spec } = JSON.parse(wish.text ?? '');
    expect(await faultsOf({ ...wish, text: JSON.stringify({ ...spec, layer: [...layer, ...more] }) })).toEqual([]);
  });
});

describe('the vocabulary', () => {
  const schema = createRequire(import.meta.url)('vega-lite/vega-lite-schema.json');
  test.each([
    ['MarkDef', markProperties],
    ['Axis', axisProperties],
    ['Encoding', channels],
  ])('has only names of Vega-Lite: %s', (definition, names) => {
    expect(Object.keys(schema.definitions[definition].properties)).toEqual(expect.arrayContaining([...names]));
  });
});
