import { describe, expect, test } from 'vitest';
import { en, faultsOf, figure, ko, placed, seasons, shippedSpec, themeFor, type Wish } from './chart-request.ts';

const pair = [figure('one', '62.4', 'Summer'), figure('two', '20.4', 'Winter')];
const gap = figure('gap', '42.0', 'Difference', { unit: 'percentage-points' });
const gapWish: Wish = { spec: 'gap-bars', figures: pair, others: [gap], ids: ['one', 'two'], named: { gap: 'gap' } };
const [summer = pair[0], autumn = pair[0]] = seasons;
if (!summer || !autumn) throw new Error('there are no seasons');

/** A theme that lacks what charts need. */
const bare = {
  ...themeFor(en),
  colors: new Map([
    ['ink', '000000'],
    ['muted', '444444'],
  ]),
};

/** The shipped bars with one thing changed. */
const changed = (from: string, to: string): Wish => {
  const text = shippedSpec('ranked-bars');
  if (!text.includes(from)) throw new Error(`the specification has no ${from}`);
  return { text: text.replace(from, to) };
};

/** So many figures. */
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => figure(`r${index}`, `${60 - index}.5`, `Region ${index}`));

const cases: readonly (readonly [about: string, wish: Wish, said: readonly string[]])[] = [
  [
    'a figure that does not exist',
    { ids: ['sumer', 'winter', 'spring'] },
    [
      'plan.yaml:4:1 error BD601: the chart “visits” draws the figure “sumer”, which does not exist. Did you mean “summer”?',
      '“visits” 차트가 그리려는 “sumer” 수치가 없습니다. 혹시 “summer”인가요?',
    ],
  ],
  [
    'a figure far from all',
    { ids: ['visitors-abroad', 'winter', 'spring'] },
    [
      'plan.yaml:4:1 error BD601: the chart “visits” draws the figure “visitors-abroad”, which does not exist. Add it to figures.csv, or correct the id.',
      '“visits” 차트가 그리려는 “visitors-abroad” 수치가 없습니다. figures.csv에 넣거나 id를 고치십시오.',
    ],
  ],
  [
    'a group without figures',
    { ids: ['summer', 'winter'], more: { group: placed('seasons') } },
    [
      'plan.yaml:9:1 error BD601: the chart “visits” draws the group “seasons”, which no figure belongs to. Write the group into the column “group” of figures.csv.',
      '“visits” 차트가 그리려는 “seasons” 묶음에 속한 수치가 없습니다. figures.csv의 group 열에 묶음을 적으십시오.',
    ],
  ],
  [
    'too many figures',
    { ...gapWish, figures: seasons, ids: seasons.map(({ id }) => id) },
    [
      'plan.yaml:2:1 error BD602: the number of figures of the chart “visits” is 4; its specification draws 2. Name other figures, or choose another specification.',
      '“visits” 차트의 수치가 4개입니다. 이 명세로는 2개를 그립니다. 다른 수치를 지정하거나 다른 명세를 고르십시오.',
    ],
  ],
  [
    'too many figures for two columns',
    { figures: many(25) },
    [
      'plan.yaml:2:1 error BD602: the number of figures of the chart “visits” is 25; its specification draws 2 to 24. Name other figures, or choose another specification.',
      '“visits” 차트의 수치가 25개입니다. 이 명세로는 2~24개를 그립니다. 다른 수치를 지정하거나 다른 명세를 고르십시오.',
    ],
  ],
  [
    'too many figures for a narrow picture',
    { figures: many(17), size: [320, 304] },
    [
      'plan.yaml:2:1 error BD602: the chart “visits” has 17 figures; a picture as narrow as this one has room for 12. Draw it on a slide of the template “chart”, or shorten the labels, or draw fewer figures.',
      '“visits” 차트의 수치가 17개인데, 이렇게 좁은 그림에는 12개까지 그릴 수 있습니다. “chart” 템플릿 슬라이드에 그리거나, 이름표를 줄이거나, 수치를 줄이십시오.',
    ],
  ],
  [
    'too few figures',
    { ids: ['summer'] },
    [
      'plan.yaml:2:1 error BD602: the number of figures of the chart “visits” is 1; its specification draws 2 to 24. Name other figures, or choose another specification.',
      '“visits” 차트의 수치가 1개입니다. 이 명세로는 2~24개를 그립니다. 다른 수치를 지정하거나 다른 명세를 고르십시오.',
    ],
  ],
  [
    'figures of different units',
    { figures: [summer, figure('n', '300', 'Winter', { unit: 'count' })] },
    [
      'plan.yaml:2:1 error BD603: the chart “visits” puts “summer” and “n” on one scale, but their units differ. Draw figures with the same unit.',
      '“visits” 차트의 “summer” 수치와 “n” 수치는 단위가 달라 한 축에 그릴 수 없습니다. 단위가 같은 수치만 그리십시오.',
    ],
  ],
  [
    'a missing value where none is drawn',
    { ...gapWish, figures: [summer, figure('two', undefined, 'Winter')], ids: ['summer', 'two'] },
    [
      'figures.csv:2:1 error BD604: the figure “two” of the chart “visits” has no value, and “gap-bars” cannot draw that. Give it a value, or leave it out of the chart.',
      '“visits” 차트의 “two” 수치에 값이 없어 “gap-bars” 명세로 그릴 수 없습니다. 값을 넣거나 차트에서 빼십시오.',
    ],
  ],
  [
    'a value below zero where none is drawn',
    { ...gapWish, figures: [summer, figure('two', '-0.5', 'Winter')], ids: ['summer', 'two'] },
    [
      'figures.csv:2:1 error BD604: the figure “two” of the chart “visits” is below zero, and “gap-bars” cannot draw that. Choose another specification.',
      '“visits” 차트의 “two” 수치가 0보다 작아 “gap-bars” 명세로 그릴 수 없습니다. 다른 명세를 고르십시오.',
    ],
  ],
  [
    'a label that is missing in the language',
    { locale: ko, figures: [summer, { ...autumn, label: { en: 'Autumn' } }] },
    [
      'figures.csv:2:1 error BD605: the figure “autumn” has no label in the language “ko”, which its bar needs. Fill in label.ko.',
      '“autumn” 수치에 막대에 쓸 “ko” 이름표가 없습니다. label.ko 칸을 채우십시오.',
    ],
  ],
  [
    'a color for a figure that is not drawn',
    { colors: { summr: 'data' } },
    [
      'plan.yaml:9:1 error BD606: the chart “visits” gives a color to “summr”, which it does not draw. Did you mean “summer”?',
      '“visits” 차트가 그리지 않는 “summr”에 색을 지정했습니다. 혹시 “summer”인가요?',
    ],
  ],
  [
    'a color that the theme does not have',
    { colors: { largest: 'dta' } },
    [
      'plan.yaml:9:1 error BD606: the theme “policy” has no color “dta”. Did you mean “data”?',
      '“policy” 테마에 “dta” 색이 없습니다. 혹시 “data”인가요?',
    ],
  ],
  [
    'a color that is far from all',
    { colors: { largest: 'magenta' } },
    [
      'plan.yaml:9:1 error BD606: the theme “policy” has no color “magenta”. Use a color of the theme, or add it there.',
      '“policy” 테마에 “magenta” 색이 없습니다. 테마에 있는 색을 쓰거나 테마에 색을 넣으십시오.',
    ],
  ],
  [
    'a theme without the color of usual bars',
    { theme: bare },
    [
      'plan.yaml:2:1 error BD606: the theme “policy” has no color “context”. Use a color of the theme, or add it there.',
      '“policy” 테마에 “context” 색이 없습니다. 테마에 있는 색을 쓰거나 테마에 색을 넣으십시오.',
    ],
  ],
  [
    'no figure for a name that is read',
    { ...gapWish, named: {} },
    [
      'plan.yaml:2:1 error BD607: the specification “gap-bars” reads a figure by the name “gap”, but the chart “visits” names none. Write named: {gap: id of the figure} in the plan.',
      '“gap-bars” 명세는 “gap” 이름의 수치를 읽는데, “visits” 차트에 지정되어 있지 않습니다. 계획에 named: {gap: 수치 id}를 쓰십시오.',
    ],
  ],
  [
    'a named figure that is not read',
    { ...gapWish, named: { gap: 'gap', gep: 'gap' } },
    [
      'plan.yaml:9:1 error BD607: the chart “visits” names a figure “gep”, which its specification “gap-bars” does not read. Did you mean “gap”?',
      '“visits” 차트가 지정한 “gep” 수치를 “gap-bars” 명세가 읽지 않습니다. 혹시 “gap”인가요?',
    ],
  ],
  [
    'a named figure where none is read',
    { named: { gap: 'summer' } },
    [
      'plan.yaml:9:1 error BD607: the chart “visits” names a figure “gap”, which its specification “ranked-bars” does not read. Remove it from the plan.',
      '“visits” 차트가 지정한 “gap” 수치를 “ranked-bars” 명세가 읽지 않습니다. 계획에서 빼십시오.',
    ],
  ],
  [
    'a named figure that does not exist',
    { ...gapWish, named: { gap: 'gapp' } },
    [
      'plan.yaml:9:1 error BD601: the chart “visits” draws the figure “gapp”, which does not exist. Did you mean “gap”?',
      '“visits” 차트가 그리려는 “gapp” 수치가 없습니다. 혹시 “gap”인가요?',
    ],
  ],
  [
    'a named figure without value',
    { ...gapWish, others: [{ ...gap, value: undefined }] },
    [
      'plan.yaml:9:1 error BD604: the figure “gap” of the chart “visits” has no value, and “gap-bars” cannot draw that. Give it a value, or leave it out of the chart.',
      '“visits” 차트의 “gap” 수치에 값이 없어 “gap-bars” 명세로 그릴 수 없습니다. 값을 넣거나 차트에서 빼십시오.',
    ],
  ],
  [
    'a named figure without label',
    { ...gapWish, others: [{ ...gap, label: {} }] },
    [
      'figures.csv:2:1 error BD605: the figure “gap” has no label in the language “en”, which its bar needs. Fill in label.en.',
      '“gap” 수치에 막대에 쓸 “en” 이름표가 없습니다. label.en 칸을 채우십시오.',
    ],
  ],
  [
    'a distance that is not the difference',
    { ...gapWish, others: [{ ...gap, value: '41.9' }] },
    [
      'plan.yaml:9:1 error BD608: the chart “visits” would draw 42.0 between its two bars, but write 41.9 (“gap”). Name the figure that is the difference of the two.',
      '“visits” 차트에서 두 막대의 차이는 42.0인데, 차트에 적히는 값은 41.9(“gap”)입니다. 두 수치의 차이에 해당하는 수치를 지정하십시오.',
    ],
  ],
  [
    'figures of two sources',
    { figures: [summer, { ...autumn, source: 'state' }] },
    [
      'plan.yaml:2:1 warning BD609: the chart “visits” compares “summer” and “autumn”, which come from different sources. Make sure that they may be compared, or give each a slide of its own.',
      '“visits” 차트가 출처가 서로 다른 “summer” 수치와 “autumn” 수치를 비교합니다. 비교해도 되는지 확인하거나 슬라이드를 나누십시오.',
    ],
  ],
  [
    'figures of which different people were asked',
    {
      figures: [
        { ...summer, base: '800' },
        { ...autumn, base: '1,250' },
      ],
    },
    [
      'plan.yaml:2:1 warning BD609: the chart “visits” compares “summer” and “autumn”, for which different groups were asked. Make sure that they may be compared, or give each a chart of its own.',
      '“visits” 차트가 응답 대상이 서로 다른 “summer” 수치와 “autumn” 수치를 비교합니다. 비교해도 되는지 확인하거나 차트를 나누십시오.',
    ],
  ],
  [
    'bases that are none, of which the table has told',
    {
      figures: [
        { ...summer, base: 'n1' },
        { ...autumn, base: 'n2' },
      ],
    },
    [],
  ],
  [
    'a label that is too long',
    { figures: [summer, { ...autumn, label: { en: 'x'.repeat(60), ko: '' } }] },
    [
      'plan.yaml:2:1 error BD631: in the chart “visits” the label “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx” is 66 pt too wide, even at the smallest size. Shorten the label in figures.csv.',
      '“visits” 차트의 “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx” 이름표가 가장 작은 글자 크기로도 66pt 넘칩니다. figures.csv의 이름표를 줄이십시오.',
    ],
  ],
  [
    'values that leave no room',
    { size: [300, 300], figures: [summer, figure('b', '1', 'Winter')].map(f => ({ ...f, value: '1234567890123456' })) },
    [
      'plan.yaml:2:1 error BD632: in the chart “visits” labels and values leave no room for the bars; the longest value is “1,234,567,890,123,456.0%”. State the figures in a larger unit.',
      '“visits” 차트에서 이름표와 값이 자리를 다 차지해 막대를 그릴 수 없습니다. 가장 긴 값은 “1,234,567,890,123,456.0%”입니다. 수치를 더 큰 단위로 적으십시오.',
    ],
  ],
  [
    'words for the distance that are too long',
    {
      ...gapWish,
      figures: [figure('one', '62.4', 'Summer'), figure('two', '40.4', 'Winter')],
      others: [{ ...gap, value: '22.0', label: { en: `Difference ${'very '.repeat(40)}much`, ko: '' } }],
    },
    [
      'plan.yaml:2:1 error BD633: in the chart “visits” the text “Difference very very very very very very very very very very very very very very very very very very very very very very” sticks out of the picture by 262 pt. Shorten the text, or correct its place in the specification.',
      '“visits” 차트의 “Difference very very very very very very very very very very very very very very very very very very very very very very” 글이 그림 밖으로 262pt 벗어납니다. 글을 줄이거나 명세에서 위치를 고치십시오.',
      'plan.yaml:2:1 error BD633: in the chart “visits” the text “very very very very very very very very very very very very very very very very very very much of 22.0 percentage points” sticks out of the picture by 277 pt. Shorten the text, or correct its place in the specification.',
      '“visits” 차트의 “very very very very very very very very very very very very very very very very very very much of 22.0 percentage points” 글이 그림 밖으로 277pt 벗어납니다. 글을 줄이거나 명세에서 위치를 고치십시오.',
    ],
  ],
  [
    'a picture that is too low',
    { figures: pair, size: [864, 30] },
    [
      'plan.yaml:2:1 error BD633: in the chart “visits” the text “62.4%” sticks out of the picture by 2 pt. Shorten the text, or correct its place in the specification.',
      '“visits” 차트의 “62.4%” 글이 그림 밖으로 2pt 벗어납니다. 글을 줄이거나 명세에서 위치를 고치십시오.',
      'plan.yaml:2:1 error BD633: in the chart “visits” the text “20.4%” sticks out of the picture by 5 pt. Shorten the text, or correct its place in the specification.',
      '“visits” 차트의 “20.4%” 글이 그림 밖으로 5pt 벗어납니다. 글을 줄이거나 명세에서 위치를 고치십시오.',
      'plan.yaml:2:1 error BD634: in the chart “visits” the texts “Summer” and “Winter” overlap. Shorten the labels or draw fewer figures.',
      '“visits” 차트에서 “Summer” 글과 “Winter” 글이 겹칩니다. 이름표를 줄이거나 수치를 줄이십시오.',
      'plan.yaml:2:1 error BD633: in the chart “visits” the text “Winter” sticks out of the picture by 3 pt. Shorten the text, or correct its place in the specification.',
      '“visits” 차트의 “Winter” 글이 그림 밖으로 3pt 벗어납니다. 글을 줄이거나 명세에서 위치를 고치십시오.',
    ],
  ],
  [
    'a scale that does not start at zero',
    changed('"expr": "least"', '"expr": "11"'),
    [
      'templates/charts/ranked-bars.vl.json:1:1 error BD635: the bars of the chart “visits” do not start at zero, or their lengths are not in proportion to the values. Use a linear scale whose domain includes zero.',
      '“visits” 차트의 막대가 0에서 시작하지 않거나 길이가 값에 비례하지 않습니다. 0을 포함하는 선형(linear) 축을 쓰십시오.',
    ],
  ],
  [
    'a logarithmic scale',
    changed('"nice": false', '"nice": false, "type": "sqrt"'),
    [
      'templates/charts/ranked-bars.vl.json:1:1 error BD635: the bars of the chart “visits” do not start at zero, or their lengths are not in proportion to the values. Use a linear scale whose domain includes zero.',
      '“visits” 차트의 막대가 0에서 시작하지 않거나 길이가 값에 비례하지 않습니다. 0을 포함하는 선형(linear) 축을 쓰십시오.',
      'plan.yaml:2:1 error BD633: in the chart “visits” the text “41.5%” sticks out of the picture by 33 pt. Shorten the text, or correct its place in the specification.',
      '“visits” 차트의 “41.5%” 글이 그림 밖으로 33pt 벗어납니다. 글을 줄이거나 명세에서 위치를 고치십시오.',
    ],
  ],
  [
    'a filter that drops a bar',
    changed('"layer": [', '"transform": [{"filter": "datum.value > 15"}], "layer": ['),
    [
      'templates/charts/ranked-bars.vl.json:1:1 error BD636: the chart “visits” does not draw “winter” exactly once. Correct the filters and marks of the specification.',
      '“visits” 차트에 “winter” 수치가 꼭 한 번씩 그려지지 않았습니다. 명세의 filter와 mark를 고치십시오.',
    ],
  ],
  [
    'values that are not written',
    changed('"field": "text"', '"field": "value"'),
    [
      'templates/charts/ranked-bars.vl.json:1:1 error BD637: the chart “visits” does not write “41.5%”, the value or label of “summer”. Show the fields “text” and “lines” as texts in the specification.',
      '“visits” 차트에 “summer” 수치의 값이나 이름표인 “41.5%”이(가) 표시되지 않습니다. 명세에서 text와 lines 항목을 글로 표시하십시오.',
    ],
  ],
  [
    'labels that are not whole',
    changed('"field": "lines"', '"field": "label"'),
    [
      'templates/charts/ranked-bars.vl.json:1:1 error BD637: the chart “visits” does not write “Visitors who came with their children or grandchildren”, the value or label of “autumn”. Show the fields “text” and “lines” as texts in the specification.',
      '“visits” 차트에 “autumn” 수치의 값이나 이름표인 “Visitors who came with their children or grandchildren”이(가) 표시되지 않습니다. 명세에서 text와 lines 항목을 글로 표시하십시오.',
      'plan.yaml:2:1 error BD633: in the chart “visits” the text “Visitors who came with their children or grandchildren” sticks out of the picture by 204 pt. Shorten the text, or correct its place in the specification.',
      '“visits” 차트의 “Visitors who came with their children or grandchildren” 글이 그림 밖으로 204pt 벗어납니다. 글을 줄이거나 명세에서 위치를 고치십시오.',
    ],
  ],
  [
    'bars in the other direction',
    {
      text: shippedSpec('ranked-bars')
        .replace('"x2": { "datum": 0 },', '')
        .replace('"type": "bar"', '"type": "bar", "orient": "vertical"'),
    },
    [
      'templates/charts/ranked-bars.vl.json:1:1 error BD635: the bars of the chart “visits” do not start at zero, or their lengths are not in proportion to the values. Use a linear scale whose domain includes zero.',
      '“visits” 차트의 막대가 0에서 시작하지 않거나 길이가 값에 비례하지 않습니다. 0을 포함하는 선형(linear) 축을 쓰십시오.',
    ],
  ],
  [
    'a property that Vega-Lite warns of',
    changed('"nice": false', '"nice": false, "paddingInner": 0.2'),
    [
      'templates/charts/ranked-bars.vl.json:1:1 error BD630: in the chart “visits” the x scale is linear, and such a scale has no “paddingInner”. Remove it, or change the type of the scale.',
      '“visits” 차트의 x 눈금은 linear 형식이라 paddingInner 속성이 없습니다. 속성을 빼거나 눈금의 type을 바꾸십시오.',
    ],
  ],
  ...[
    ['"big"', '"fontSize": "big"'],
    ['-3', '"fontSize": -3'],
    ['0', '"fontSize": 0'],
    ['a label', '"fontSize": { "expr": "datum.label" }'],
  ].map(([size = '', written = '']): (typeof cases)[number] => [
    `letters of the size ${size}`,
    changed('"fontSize": { "expr": "label.size" }', written),
    [
      'templates/charts/ranked-bars.vl.json:1:1 error BD648: in the chart “visits” the text “Summer” has no size in points. Give “fontSize” a number above 0.',
      '“visits” 차트에서 “Summer” 글의 크기가 포인트 수로 정해지지 않았습니다. fontSize에 0보다 큰 수를 쓰십시오.',
    ],
  ]),
  [
    'a size that nothing calculates',
    changed('"fontSize": { "expr": "label.size" }', '"fontSize": {}'),
    [
      'templates/charts/ranked-bars.vl.json:75:21 error BD618: “expr” is missing: it says how the value is calculated. Add “expr”.',
      '“expr” 속성이 없습니다. 값을 계산하는 식을 적는 곳입니다. “expr” 속성을 넣으십시오.',
    ],
  ],
  [
    'texts without text',
    changed('"text": { "field": "lines" }', '"color": { "value": "red" }'),
    [
      'templates/charts/ranked-bars.vl.json:1:1 error BD637: the chart “visits” does not write “Summer”, the value or label of “summer”. Show the fields “text” and “lines” as texts in the specification.',
      '“visits” 차트에 “summer” 수치의 값이나 이름표인 “Summer”이(가) 표시되지 않습니다. 명세에서 text와 lines 항목을 글로 표시하십시오.',
    ],
  ],
  [
    'no mark at all',
    { text: JSON.stringify({ ...JSON.parse(shippedSpec('ranked-bars')), layer: undefined }) },
    [
      'templates/charts/ranked-bars.vl.json:1:1 error BD618: “layer” is missing: it lists what is drawn. Add “layer”.',
      '“layer” 속성이 없습니다. 그릴 것을 적는 곳입니다. “layer” 속성을 넣으십시오.',
    ],
  ],
  [
    'a character that no font has',
    { figures: [summer, { ...autumn, label: { en: 'Autumn \u{20bb7}', ko: '' } }] },
    [
      'figures.csv:2:1 error BD638: in the chart “visits” the text “Autumn 𠮷” has the character “𠮷” (U+20BB7). A chart is drawn as a picture, and the fonts for pictures do not have it. Write it in Hangul or Latin letters; only the text of slides may have Hanja.',
      '“visits” 차트의 “Autumn 𠮷” 글에 “𠮷” (U+20BB7) 문자가 있습니다. 차트는 그림으로 그리는데, 그림용 글꼴에는 이 문자가 없습니다. 한글로 쓰십시오. 한자는 슬라이드의 글에만 쓸 수 있습니다.',
    ],
  ],
];

describe('a chart is refused with', () => {
  test.each(cases)('%s', async (_, wish, said) => {
    expect(await faultsOf(wish)).toEqual(said);
  });
});
