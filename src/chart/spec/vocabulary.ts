// The part of Vega-Lite that charts of a deck are written in. What is not listed is refused by name, so nothing is ignored silently,
// and nothing here reads files or addresses, draws links or pictures, depends on time or chance, or makes data without end.
//
// The names are Vega-Lite's own (https://vega.github.io/vega-lite/docs/spec.html).
import {
  amount,
  expression,
  field,
  type Inspector,
  listOfInspected,
  newName,
  object,
  orNull,
  plain,
  type Reason,
  scalar,
  word,
  wordOr,
} from './inspect.ts';

/** The version that specifications are written for; the major number counts. */
export const schema = 'https://vega.github.io/schema/vega-lite/v6.json';

const same = (names: readonly string[], inspect: Inspector) => Object.fromEntries(names.map(name => [name, inspect]));
const because = (reason: Reason, ...names: readonly string[]) => Object.fromEntries(names.map(name => [name, reason]));

const links = because('link', 'href', 'url', 'tooltip', 'cursor');

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
  invalid: word(gaps, because('gaps', 'show', 'filter', 'null')),
  interpolate: word(
    curves,
    because('curves', 'basis', 'basis-open', 'basis-closed', 'bundle', 'cardinal', 'cardinal-open', 'natural'),
  ),
};

const marks = word(['bar', 'rule', 'text', 'line', 'area', 'point', 'tick', 'circle', 'square', 'trail', 'rect'], {
  ...because('pie', 'arc'),
  ...because('link', 'image'),
  ...because('maps', 'geoshape'),
  ...because('statistics', 'boxplot', 'errorbar', 'errorband'),
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
    ...same(['align', 'base', 'clamp', 'exponent', 'nice', 'padding'], plain),
    ...same(['domain', 'domainMax', 'domainMin'], amount),
    ...same(['paddingInner', 'paddingOuter', 'range', 'rangeMax', 'rangeMin', 'reverse', 'round', 'zero'], plain),
    type: word(['linear', 'log', 'pow', 'sqrt', 'symlog', 'identity', 'ordinal', 'point', 'band'], {
      ...because('time', 'time', 'utc'),
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
const axis = orNull(
  object({ ...same(axisProperties, plain), values: amount, labelExpr: expression }, because('title', 'title')),
);

const sort = orNull(
  wordOr(
    (node, inspection) => (node.kind === 'array' ? listOfInspected(scalar) : scalar)(node, inspection),
    object({ field, order: scalar, op: scalar }),
  ),
);

const types = word(['quantitative', 'ordinal', 'nominal'], because('time', 'temporal'));

const aggregates = word(['count', 'max', 'mean', 'median', 'min', 'sum', 'distinct']);

const condition = object({ test: expression, value: plain, field, type: types, scale, legend: orNull(scalar) });

/** What a channel of an encoding shows: a field, one value, or one place on its scale. */
const channel = object(
  {
    ...same(['band', 'bandPosition', 'value'], plain),
    datum: amount,
    ...{ field, type: types, scale, axis, sort, legend: orNull(scalar), aggregate: aggregates },
    stack: orNull(word(['zero', 'normalize', 'center', 'true', 'false'])),
    title: orNull(scalar),
    condition: (node, inspection) => (node.kind === 'array' ? listOfInspected(condition) : condition)(node, inspection),
  },
  {
    ...because('time', 'timeUnit'),
    ...because('statistics', 'bin', 'impute'),
    ...because('ownText', 'format', 'formatType'),
  },
);

export const channels = [
  ...['x', 'y', 'x2', 'y2', 'xOffset', 'yOffset', 'color', 'fill', 'stroke', 'opacity', 'fillOpacity'],
  ...['strokeOpacity', 'strokeWidth', 'strokeDash', 'size', 'shape', 'angle', 'text'],
];

const grouping: Inspector = (node, inspection) =>
  (node.kind === 'array' ? listOfInspected(field) : field)(node, inspection);

const encoding = object(
  { ...same(channels, channel), detail: wordOr(grouping, channel), order: channel },
  {
    ...links,
    ...because('pie', 'theta', 'theta2', 'radius', 'radius2'),
    ...because('maps', 'latitude', 'longitude', 'latitude2', 'longitude2'),
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
      groupby: listOfInspected(field),
      aggregate: listOfInspected(step),
    },
    ...{
      joinaggregate: listOfInspected(step),
      window: listOfInspected(step),
      frame: listOfInspected(scalar),
      stack: field,
      offset: scalar,
    },
    sort: listOfInspected(object({ field, order: scalar })),
  },
  {
    ...because('outside', 'lookup', 'from'),
    ...because('data', 'sequence', 'fold', 'flatten', 'pivot', 'impute', 'extent'),
    ...because('statistics', 'density', 'regression', 'loess', 'quantile', 'bin'),
    ...because('time', 'timeUnit'),
    ...because('chance', 'sample'),
  },
);

const data = object(
  { name: word(['figures']) },
  {
    ...because('outside', 'url', 'format'),
    ...because('data', 'values', 'sequence', 'sphere', 'graticule'),
  },
);

const parameter = object(
  { name: newName('values'), expr: expression, value: amount },
  because('clicks', 'bind', 'select', 'views'),
);

/** What views of all levels have. */
const view: Record<string, Inspector> = {
  ...{ description: scalar, name: scalar, data, mark, encoding },
  transform: listOfInspected(transform),
  resolve: object({
    ...same(['axis', 'legend'], object(same(channels, scalar))),
    scale: object({
      ...same(channels, scalar),
      ...same(['x', 'y'], word(['shared'], because('scales', 'independent'))),
    }),
  }),
  layer: (node, inspection) => listOfInspected(object(view, viewRefusals))(node, inspection),
};

const viewRefusals = {
  ...because('several', 'facet', 'concat', 'hconcat', 'vconcat', 'repeat', 'spec', 'columns'),
  ...because('size', 'width', 'height', 'autosize', 'padding'),
  ...because('data', 'datasets'),
  ...because('maps', 'projection'),
  ...because('title', 'title'),
};

const share = { style: scalar, gap: scalar };

/** What a specification asks of the figures that it draws; the rest of this object is Vega-Lite's. */
const demands = object({
  figures: object({
    least: scalar,
    most: scalar,
    column: scalar,
    negative: scalar,
    missing: scalar,
    cells: scalar,
    series: scalar,
    ends: scalar,
    rows: scalar,
    stacked: word(['true', 'false', 'diverging']),
    whole: scalar,
  }),
  label: object({ ...share, share: scalar, most: scalar, lines: scalar, column: scalar }),
  value: object({ ...share, emphasis: scalar, inside: scalar }),
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
    params: listOfInspected(parameter),
    usermeta: demands,
  },
  { ...viewRefusals, ...because('theme', 'config') },
);
