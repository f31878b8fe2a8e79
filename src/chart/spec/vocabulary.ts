// The part of Vega-Lite that charts of a deck are written in. What is not listed is refused by name, so nothing is ignored silently,
// and nothing here reads files or addresses, draws links or pictures, depends on time or chance, or makes data without end.
//
// The names are Vega-Lite's own (https://vega.github.io/vega-lite/docs/spec.html).
import type { Message } from '../../diagnostics/diagnostics.ts';
import {
  expression,
  field,
  type Inspector,
  list,
  newName,
  object,
  orNull,
  plain,
  scalar,
  word,
  wordOr,
} from './inspect.ts';

/** The version that specifications are written for; the major number counts. */
export const schema = 'https://vega.github.io/schema/vega-lite/v6.json';

const reasons = {
  outside: { en: 'a chart reads no files and no addresses', ko: '차트는 파일이나 주소를 읽지 않습니다' },
  data: { en: 'numbers come from figures.csv alone', ko: '숫자는 figures.csv에서만 옵니다' },
  link: {
    en: 'a picture on a slide has no links, tips or outside pictures',
    ko: '슬라이드의 그림에는 링크, 도움말, 외부 그림이 없습니다',
  },
  several: { en: 'one chart is one picture', ko: '차트 하나는 그림 하나입니다' },
  size: { en: 'its size comes from the layout of the slide', ko: '크기는 슬라이드 레이아웃에서 옵니다' },
  pie: {
    en: 'a pie is wrong for shares that do not add to a whole, as when each may give several answers; use bars',
    ko: '복수응답처럼 합이 전체가 되지 않는 비율은 원그래프로 그릴 수 없습니다. 막대를 쓰십시오',
  },
  time: {
    en: 'a time scale depends on the time zone; use ordinal with the labels of the figures',
    ko: '시간 축은 시간대에 따라 달라집니다. ordinal과 수치의 이름표를 쓰십시오',
  },
  chance: { en: 'it would differ from build to build', ko: '빌드마다 달라집니다' },
  maps: { en: 'there are no maps', ko: '지도는 없습니다' },
  title: { en: 'the headline of the slide is the title', ko: '슬라이드 제목이 곧 차트 제목입니다' },
  theme: { en: 'colors and text styles come from the theme', ko: '색과 글자 모양은 테마에서 옵니다' },
  gaps: {
    en: 'a missing value would be drawn as zero, or passed over; without it there is a gap',
    ko: '값이 없는 자리를 0으로 그리거나 건너뛰게 됩니다. 쓰지 않으면 빈자리로 남습니다',
  },
  curves: {
    en: 'the curve would leave the values; use linear, monotone or step',
    ko: '곡선이 값에서 벗어납니다. linear, monotone, step을 쓰십시오',
  },
  scales: {
    en: 'two scales in one picture show one value at two places',
    ko: '한 그림에 눈금이 둘이면 같은 값이 서로 다른 위치에 놓입니다',
  },
  statistics: { en: 'it would show numbers that are no figures', ko: '수치 표에 없는 숫자를 그리게 됩니다' },
} satisfies Record<string, Message>;

const same = (names: readonly string[], inspect: Inspector) => Object.fromEntries(names.map(name => [name, inspect]));
const because = (reason: Message, ...names: readonly string[]) => Object.fromEntries(names.map(name => [name, reason]));

const links = because(reasons.link, 'href', 'url', 'tooltip', 'cursor');

/** Properties of marks. */
export const markProperties = [
  ...['align', 'angle', 'baseline', 'clip', 'color', 'cornerRadius', 'cornerRadiusBottomLeft', 'cornerRadiusEnd'],
  ...['cornerRadiusBottomRight', 'cornerRadiusTopLeft', 'cornerRadiusTopRight', 'dx', 'dy', 'fill', 'fillOpacity'],
  ...['filled', 'fontSize', 'fontStyle', 'fontWeight', 'interpolate', 'invalid', 'limit', 'lineHeight', 'opacity'],
  ...['orient', 'shape', 'size', 'stroke', 'strokeCap', 'strokeDash', 'strokeDashOffset', 'strokeJoin'],
  ...['strokeOpacity', 'strokeWidth', 'tension', 'text', 'thickness', 'x', 'x2', 'xOffset', 'x2Offset', 'y', 'y2'],
  ...['yOffset', 'y2Offset'],
];

const band = object({ band: scalar });
const measured: Inspector = (node, inspection) =>
  (node.kind === 'object' && node.entries.has('band') ? band : plain)(node, inspection);

const gaps = ['break-paths-show-domains', 'break-paths-filter-domains', 'break-paths-show-path-domains'];
const curves = ['linear', 'monotone', 'step', 'step-before', 'step-after'];

const markLook = {
  ...same(markProperties, plain),
  width: measured,
  height: measured,
  invalid: word(gaps, because(reasons.gaps, 'show', 'filter', 'null')),
  interpolate: word(
    curves,
    because(reasons.curves, 'basis', 'basis-open', 'basis-closed', 'bundle', 'cardinal', 'cardinal-open', 'natural'),
  ),
};

const marks = word(['bar', 'rule', 'text', 'line', 'area', 'point', 'tick', 'circle', 'square', 'trail'], {
  ...because(reasons.pie, 'arc'),
  ...because(reasons.link, 'image'),
  ...because(reasons.maps, 'geoshape'),
  ...because(reasons.statistics, 'boxplot', 'errorbar', 'errorband'),
});

const mark = wordOr(
  marks,
  object(
    { ...markLook, type: marks, name: scalar, point: wordOr(scalar, object(markLook)), line: scalar, style: scalar },
    links,
  ),
);

const scale = orNull(
  object({
    ...same(['align', 'base', 'clamp', 'domain', 'domainMax', 'domainMin', 'exponent', 'nice', 'padding'], plain),
    ...same(['paddingInner', 'paddingOuter', 'range', 'rangeMax', 'rangeMin', 'reverse', 'round', 'zero'], plain),
    type: word(['linear', 'log', 'pow', 'sqrt', 'symlog', 'identity', 'ordinal', 'point', 'band'], {
      ...because(reasons.time, 'time', 'utc'),
    }),
  }),
);

/** Axis titles, ticks and labels as Vega-Lite names them; the number of ticks is Vega's own choice, so that it has a bound. */
export const axisProperties = [
  ...['bandPosition', 'domain', 'domainColor', 'domainDash', 'domainOpacity', 'domainWidth', 'grid', 'gridColor'],
  ...['gridDash', 'gridOpacity', 'gridWidth', 'labelAlign', 'labelAngle', 'labelBaseline', 'labelColor', 'labelFlush'],
  ...['labelFontSize', 'labelFontWeight', 'labelLimit', 'labelLineHeight', 'labelOffset', 'labelOpacity', 'labels'],
  ...['labelOverlap', 'labelPadding', 'maxExtent', 'minExtent', 'offset', 'orient', 'position', 'tickColor'],
  ...['tickOffset', 'tickOpacity', 'tickSize', 'tickWidth', 'ticks', 'titleColor', 'titleFontSize', 'values', 'zindex'],
];
const axis = orNull(object({ ...same(axisProperties, plain), labelExpr: expression }, because(reasons.title, 'title')));

const sort = orNull(
  wordOr(
    (node, inspection) => (node.kind === 'array' ? list(scalar) : scalar)(node, inspection),
    object({ field, order: scalar, op: scalar }),
  ),
);

const types = word(['quantitative', 'ordinal', 'nominal'], because(reasons.time, 'temporal'));

const aggregates = word(['count', 'max', 'mean', 'median', 'min', 'sum', 'distinct']);

const condition = object({ test: expression, value: plain, field, type: types, scale, legend: orNull(scalar) });

/** What a channel of an encoding shows: a field, one value, or one place on its scale. */
const channel = object(
  {
    ...same(['band', 'bandPosition', 'value', 'datum'], plain),
    ...{ field, type: types, scale, axis, sort, legend: orNull(scalar), aggregate: aggregates },
    stack: orNull(word(['zero', 'normalize', 'center', 'true', 'false'])),
    title: orNull(scalar),
    condition: (node, inspection) => (node.kind === 'array' ? list(condition) : condition)(node, inspection),
  },
  {
    ...because(reasons.time, 'timeUnit'),
    ...because(reasons.statistics, 'bin', 'impute'),
    ...because(
      { en: 'the figures bring their own text', ko: '수치에 표시할 글이 이미 있습니다' },
      'format',
      'formatType',
    ),
  },
);

export const channels = [
  ...['x', 'y', 'x2', 'y2', 'xOffset', 'yOffset', 'color', 'fill', 'stroke', 'opacity', 'fillOpacity'],
  ...['strokeOpacity', 'strokeWidth', 'strokeDash', 'size', 'shape', 'angle', 'text'],
];

const grouping: Inspector = (node, inspection) => (node.kind === 'array' ? list(field) : field)(node, inspection);

const encoding = object(
  { ...same(channels, channel), detail: wordOr(grouping, channel), order: channel },
  {
    ...links,
    ...because(reasons.pie, 'theta', 'theta2', 'radius', 'radius2'),
    ...because(reasons.maps, 'latitude', 'longitude', 'latitude2', 'longitude2'),
  },
);

const step = object({
  op: word(['count', 'max', 'min', 'mean', 'median', 'sum', 'row_number', 'rank']),
  field,
  as: newName('fields'),
});

const transform = object(
  {
    ...{
      calculate: expression,
      filter: expression,
      as: newName('fields'),
      groupby: list(field),
      aggregate: list(step),
    },
    ...{ joinaggregate: list(step), window: list(step), frame: list(scalar), stack: field, offset: scalar },
    sort: list(object({ field, order: scalar })),
  },
  {
    ...because(reasons.outside, 'lookup', 'from'),
    ...because(reasons.data, 'sequence', 'fold', 'flatten', 'pivot', 'impute', 'extent'),
    ...because(reasons.statistics, 'density', 'regression', 'loess', 'quantile', 'bin'),
    ...because(reasons.time, 'timeUnit'),
    ...because(reasons.chance, 'sample'),
  },
);

const data = object(
  { name: word(['figures']) },
  {
    ...because(reasons.outside, 'url', 'format'),
    ...because(reasons.data, 'values', 'sequence', 'sphere', 'graticule'),
  },
);

const parameter = object(
  { name: newName('values'), expr: expression, value: plain },
  because({ en: 'nobody clicks on a slide', ko: '슬라이드에는 누를 것이 없습니다' }, 'bind', 'select', 'views'),
);

/** What views of all levels have. */
const view: Record<string, Inspector> = {
  ...{ description: scalar, name: scalar, data, mark, encoding },
  transform: list(transform),
  resolve: object({
    ...same(['axis', 'legend'], object(same(channels, scalar))),
    scale: object({
      ...same(channels, scalar),
      ...same(['x', 'y'], word(['shared'], because(reasons.scales, 'independent'))),
    }),
  }),
  layer: (node, inspection) => list(object(view, viewRefusals))(node, inspection),
};

const viewRefusals = {
  ...because(reasons.several, 'facet', 'concat', 'hconcat', 'vconcat', 'repeat', 'spec', 'columns'),
  ...because(reasons.size, 'width', 'height', 'autosize', 'padding'),
  ...because(reasons.data, 'datasets'),
  ...because(reasons.maps, 'projection'),
  ...because(reasons.title, 'title'),
};

const share = { style: scalar, gap: scalar };

/** What a specification asks of the figures that it draws; the rest of this object is Vega-Lite's. */
const demands = object({
  figures: object({ least: scalar, most: scalar, column: scalar, negative: scalar, missing: scalar }),
  label: object({ ...share, share: scalar, most: scalar, lines: scalar, column: scalar }),
  value: object({ ...share, emphasis: scalar }),
  named: (node, inspection) => {
    const names = node.kind === 'object' ? [...node.entries.keys()] : [];
    object(same(names, object({ style: scalar, is: word(['difference', 'any']) })))(node, inspection);
  },
});

/** The whole specification. */
export const specification: Inspector = object(
  {
    ...view,
    $schema: scalar,
    background: orNull(scalar),
    params: list(parameter),
    usermeta: demands,
  },
  { ...viewRefusals, ...because(reasons.theme, 'config') },
);
