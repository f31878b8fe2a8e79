// The part of a chart: what PowerPoint draws, with the values of its workbook beside the names of their cells.
import type {
  LabelPlace,
  NativeChart,
  NativeLabel,
  NativeLegend,
  NativePoint,
  NativeSeries,
  NativeText,
} from '../../../chart/native/native-chart.ts';
import { document, element, escapeXml } from '../../../container/xml.ts';
import { type Base, languageAttributes } from '../parts/base.ts';
import { colorElement, reference } from '../parts/color-scheme.ts';
import { emu, hundredths, thousandths } from '../units.ts';
import { SHEET, sheetColumn } from './workbook.ts';

/** By the id of the relationship that leads to the workbook. */
export const WORKBOOK_LINK = 'rId1';

/** Ids of the axes, by which plot and axes name each other. */
interface AxisIds {
  readonly names: number;
  readonly values: number;
}
const SEEN: AxisIds = { names: 111, values: 112 };
const UNSEEN: AxisIds = { names: 113, values: 114 };

export function chartXml(chart: NativeChart, base: Base): string {
  const { tag } = base.locale;
  return document(
    'c:chartSpace',
    ['c', 'a', 'r'],
    {},
    val('c:date1904', 0),
    val('c:lang', tag),
    val('c:roundedCorners', 0),
    element(
      'c:chart',
      {},
      val('c:autoTitleDeleted', 1),
      element(
        'c:plotArea',
        {},
        layout(chart.plot),
        plot(chart, base),
        ...(chart.namesAbove ? [namesOver(chart, base)] : []),
        namesAxis(chart, base),
        valuesAxis(chart),
        ...(chart.namesAbove ? [valuesAxis(chart, UNSEEN), namesAxis(chart, base, UNSEEN)] : []),
        EMPTY,
      ),
      chart.legend ? legend(chart.legend, base) : '',
      val('c:plotVisOnly', 1),
      val('c:dispBlanksAs', 'gap'),
    ),
    EMPTY,
    textLook(chart.names, base),
    element('c:externalData', { 'r:id': WORKBOOK_LINK }, val('c:autoUpdate', 0)),
  );
}

function val(name: string, value: string | number): string {
  return element(name, { val: value });
}

/** Neither filled nor framed. */
const NO_LINE = element('a:ln', {}, element('a:noFill'));
const EMPTY = element('c:spPr', {}, element('a:noFill'), NO_LINE);

/** The plot without names and values of its axes, where the picture has it. */
function layout([x, y, w, h]: NativeChart['plot']): string {
  const edges = [val('c:layoutTarget', 'inner'), val('c:xMode', 'edge'), val('c:yMode', 'edge')];
  const box = [val('c:x', x), val('c:y', y), val('c:w', w), val('c:h', h)];
  return element('c:layout', {}, element('c:manualLayout', {}, ...edges, ...box));
}

/** The names of series, in the look of the first one or each in its own. */
function legend({ at: [x, y], looks }: NativeLegend, base: Base): string {
  // As large as it needs to be: a program that finds a box too small for it leaves it out.
  const place = [val('c:xMode', 'edge'), val('c:yMode', 'edge'), val('c:x', x), val('c:y', y)];
  const [first] = looks;
  const own = looks.flatMap((look, idx) =>
    JSON.stringify(look) === JSON.stringify(first)
      ? []
      : element('c:legendEntry', {}, val('c:idx', idx), textLook(look, base)),
  );
  return element(
    'c:legend',
    {},
    val('c:legendPos', 't'),
    ...own,
    element('c:layout', {}, element('c:manualLayout', {}, ...place)),
    val('c:overlay', 1),
    first ? textLook(first, base) : '',
  );
}

/** The series are counted on from `from`. */
function plot(chart: NativeChart, base: Base, from = 0): string {
  const { kind, grouping, gap = 0, overlap = 0 } = chart;
  const series = chart.series.map((_, index) => seriesElement(chart, index, from + index, base));
  const axes = axisIds(SEEN);
  const isUpon = grouping === 'stacked';
  switch (kind) {
    case 'bar':
    case 'column':
      return element(
        'c:barChart',
        {},
        val('c:barDir', kind === 'bar' ? 'bar' : 'col'),
        ...head(grouping),
        ...series,
        val('c:gapWidth', percent(gap, 0, 500)),
        val('c:overlap', isUpon ? 100 : percent(overlap, -100, 100)),
        ...axes,
      );
    case 'line':
      return element('c:lineChart', {}, ...head('standard'), ...series, val('c:marker', 1), ...axes);
    case 'area':
      // Areas have no places for values: an unseen line of the same cells has them.
      return (
        element('c:areaChart', {}, ...head('standard'), ...series, ...axes) +
        (chart.series.some(({ points }) => points.some(({ label }) => label))
          ? plot(valuesOver(chart), base, chart.series.length)
          : '')
      );
  }
}

function axisIds({ names, values }: AxisIds): readonly string[] {
  return [val('c:axId', names), val('c:axId', values)];
}

/** Names above bars: labels of bars of the same cells that are not seen, on axes of their own, as a bar has one label. */
function namesOver(chart: NativeChart, base: Base): string {
  const { categories, series, namesAbove = [], names: look, gap = 0, format } = chart;
  const [first] = series;
  const last = categories.length + 1;
  const own = namesAbove.map(([x, y], idx) =>
    element(
      'c:dLbl',
      {},
      val('c:idx', idx),
      element('c:layout', {}, element('c:manualLayout', {}, val('c:x', x), val('c:y', y))),
      ...nameLook(look, base),
    ),
  );
  return element(
    'c:barChart',
    {},
    val('c:barDir', 'bar'),
    ...head('clustered'),
    element(
      'c:ser',
      {},
      val('c:idx', series.length),
      val('c:order', series.length),
      element('c:tx', {}, names(`${SHEET}!$B$1`, [first?.name ?? ''])),
      EMPTY,
      val('c:invertIfNegative', 0),
      element('c:dLbls', {}, ...own, ...nameLook(look, base), NO_LEADER_LINES),
      element('c:cat', {}, names(`${SHEET}!$A$2:$A$${last}`, categories)),
      element('c:val', {}, numbers(`${SHEET}!$B$2:$B$${last}`, first?.points.map(({ value }) => value) ?? [], format)),
    ),
    val('c:gapWidth', percent(gap, 0, 500)),
    ...axisIds(UNSEEN),
  );
}

function nameLook(look: NativeText, base: Base): readonly string[] {
  const shows = ['c:showLegendKey', 'c:showVal'].map(name => val(name, 0));
  const rest = ['c:showSerName', 'c:showPercent', 'c:showBubbleSize'].map(name => val(name, 0));
  const place = val('c:dLblPos', 'inBase');
  return [EMPTY, textLook(look, base, 'none'), place, ...shows, val('c:showCatName', 1), ...rest];
}

function percent(share: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.round(share * 100)));
}

function head(grouping: string): readonly string[] {
  return [val('c:grouping', grouping), val('c:varyColors', 0)];
}

/** The values of areas, on a line that is not seen. */
function valuesOver(chart: NativeChart): NativeChart {
  return { ...chart, kind: 'line', series: chart.series.map(({ name, points }) => ({ name, points })) };
}

function seriesElement(chart: NativeChart, index: number, id: number, base: Base): string {
  const { kind, categories, format } = chart;
  const series = chart.series[index] ?? { name: '', points: [] };
  const { name, points } = series;
  const column = sheetColumn(index + 1);
  const last = categories.length + 1;
  const color = mostOf(points.map(point => point.color)) ?? '#000000';
  const isBar = kind === 'bar' || kind === 'column';
  const look = kind === 'line' ? stroked(series, color, base) : filled(color, series, base);
  const values = points.map(({ value }) => value);
  return element(
    'c:ser',
    {},
    val('c:idx', id),
    val('c:order', id),
    element('c:tx', {}, names(`${SHEET}!$${column}$1`, [name])),
    look,
    isBar ? val('c:invertIfNegative', 0) : '',
    kind === 'line' ? marker(series.dot, base) : '',
    ...(isBar ? ownColors(series, color, base) : []),
    kind === 'area' ? '' : labels(points, kind, base),
    element('c:cat', {}, names(`${SHEET}!$A$2:$A$${last}`, categories)),
    element('c:val', {}, numbers(`${SHEET}!$${column}$2:$${column}$${last}`, values, format)),
    kind === 'line' ? val('c:smooth', 0) : '',
  );
}

/** The points of another color than most. */
function ownColors(series: NativeSeries, usual: string, base: Base): readonly string[] {
  return series.points.flatMap(({ color, value }, at) => {
    if (color === usual || value === undefined) return [];
    const head = [val('c:idx', at), val('c:invertIfNegative', 0), val('c:bubble3D', 0)];
    return element('c:dPt', {}, ...head, filled(color, series, base));
  });
}

function stroked({ line = 0 }: NativeSeries, color: string, base: Base): string {
  if (line === 0) return element('c:spPr', {}, NO_LINE);
  return element('c:spPr', {}, element('a:ln', { w: emu(line), cap: 'rnd' }, fill(color, base), element('a:round')));
}

function marker(dot: NativeSeries['dot'], base: Base): string {
  if (!dot) return element('c:marker', {}, val('c:symbol', 'none'));
  const look = element('c:spPr', {}, fill(dot.color, base), NO_LINE);
  return element('c:marker', {}, val('c:symbol', 'circle'), val('c:size', dot.size), look);
}

function filled(color: string, { opacity = 1, outline }: NativeSeries, base: Base): string {
  const dash = outline?.isDashed ? val('a:prstDash', 'dash') : '';
  const line = outline ? element('a:ln', { w: emu(outline.width) }, fill(outline.color, base), dash) : NO_LINE;
  return element('c:spPr', {}, fill(color, base, opacity), line);
}

/** In the color of the theme's slot, so that it changes with the theme; in its own where no role has it. */
function fill(color: string, { theme, scheme }: Base, opacity = 1): string {
  const digits = color.slice(1).toUpperCase();
  const [role] = [...theme.colors].find(([, other]) => other.toUpperCase() === digits) ?? [];
  const found = colorElement(role === undefined ? digits : reference(scheme, role));
  if (opacity >= 1) return element('a:solidFill', {}, found);
  const alpha = val('a:alpha', thousandths(opacity));
  return element('a:solidFill', {}, found.replace(/^<([\w:]+)(.*)\/>$/, `<$1$2>${alpha}</$1>`));
}

/** Names, and the cells that they stand in: without those, other programs show numbers in their place. */
function names(formula: string, texts: readonly string[]): string {
  const points = texts.map((text, idx) => element('c:pt', { idx }, element('c:v', {}, escapeXml(text))));
  return element(
    'c:strRef',
    {},
    element('c:f', {}, formula),
    element('c:strCache', {}, val('c:ptCount', texts.length), ...points),
  );
}

function numbers(formula: string, values: readonly (string | undefined)[], format: string): string {
  const points = values.map((value, idx) =>
    value === undefined ? '' : element('c:pt', { idx }, element('c:v', {}, value)),
  );
  return element(
    'c:numRef',
    {},
    element('c:f', {}, formula),
    element(
      'c:numCache',
      {},
      element('c:formatCode', {}, escapeXml(format)),
      val('c:ptCount', values.length),
      ...points,
    ),
  );
}

/** The values beside their marks: as most of them are, and one by one where they are not. */
function labels(points: readonly NativePoint[], kind: NativeChart['kind'], base: Base): string {
  const key = (label: NativeLabel | undefined) => JSON.stringify(label);
  // Only one of its own may be shifted.
  const usual = mostOf(points.flatMap(({ label }) => (label ? key({ ...label, shift: undefined }) : [])));
  const common = points.flatMap(({ label }) =>
    label && key({ ...label, shift: undefined }) === usual ? label : [],
  )[0];
  if (!common) return element('c:dLbls', {}, ...shown(false));
  const single = points.flatMap(({ label, value }, idx) => {
    if (key(label) === usual || value === undefined) return [];
    if (!label) return element('c:dLbl', {}, val('c:idx', idx), val('c:delete', 1));
    return element('c:dLbl', {}, val('c:idx', idx), shiftElement(label), ...labelLook(label, kind, base));
  });
  const isShifted = points.some(({ label }) => label?.shift);
  return element('c:dLbls', {}, ...single, ...labelLook(common, kind, base), isShifted ? NO_LEADER_LINES : '');
}

/** No line from a shifted label to its mark. */
const NO_LEADER_LINES = element(
  'c:extLst',
  {},
  element(
    'c:ext',
    {
      uri: '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}',
      'xmlns:c15': 'http://schemas.microsoft.com/office/drawing/2012/chart',
    },
    val('c15:showLeaderLines', 0),
  ),
);

const BAR_PLACES: Readonly<Record<LabelPlace, string>> = {
  beyond: 'outEnd',
  end: 'inEnd',
  middle: 'ctr',
  base: 'inBase',
  below: 'inBase',
  left: 'inBase',
  right: 'outEnd',
};

const LINE_PLACES: Readonly<Record<LabelPlace, string>> = {
  beyond: 't',
  end: 't',
  middle: 'ctr',
  base: 'b',
  below: 'b',
  left: 'l',
  right: 'r',
};

function labelLook(label: NativeLabel, kind: NativeChart['kind'], base: Base): readonly string[] {
  const { format, look, at, hasName = false } = label;
  return [
    element('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    EMPTY,
    textLook(look, base, 'none'),
    val('c:dLblPos', (kind === 'line' ? LINE_PLACES : BAR_PLACES)[at]),
    ...shown(true, hasName),
  ];
}

function shown(isShown: boolean, hasName = false): readonly string[] {
  const rest = [
    val('c:showCatName', 0),
    val('c:showSerName', hasName ? 1 : 0),
    val('c:showPercent', 0),
    val('c:showBubbleSize', 0),
  ];
  const between = hasName ? element('c:separator', {}, ' ') : '';
  return [val('c:showLegendKey', 0), val('c:showVal', isShown ? 1 : 0), ...rest, between];
}

/** From the place that PowerPoint gives to a label to its own. */
function shiftElement({ shift }: NativeLabel): string {
  if (!shift) return '';
  const [x, y] = shift;
  return element('c:layout', {}, element('c:manualLayout', {}, val('c:x', x), val('c:y', y)));
}

/** Names before the plot, the first one above; a line at zero. */
function namesAxis(chart: NativeChart, base: Base, ids: AxisIds = SEEN): string {
  const isBar = chart.kind === 'bar';
  const { zeroLine } = chart;
  return element(
    'c:catAx',
    {},
    val('c:axId', ids.names),
    element('c:scaling', {}, val('c:orientation', isBar ? 'maxMin' : 'minMax')),
    val('c:delete', ids === UNSEEN ? 1 : 0),
    val('c:axPos', isBar ? 'l' : 'b'),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', chart.namesAbove ? 'none' : 'low'),
    element('c:spPr', {}, zeroLine === undefined ? NO_LINE : element('a:ln', { w: emu(1) }, fill(zeroLine, base))),
    textLook(chart.names, base),
    val('c:crossAx', ids.values),
    val('c:crosses', 'autoZero'),
    val('c:auto', 0),
    val('c:lblAlgn', 'ctr'),
    val('c:lblOffset', 100),
    val('c:noMultiLvlLbl', 1),
  );
}

/** The scale of the picture, so that bars are as long; nothing of it is seen. */
function valuesAxis({ kind, least, most, format, hasMargins }: NativeChart, ids: AxisIds = SEEN): string {
  return element(
    'c:valAx',
    {},
    val('c:axId', ids.values),
    element('c:scaling', {}, val('c:orientation', 'minMax'), val('c:max', most), val('c:min', least)),
    val('c:delete', 1),
    val('c:axPos', ids === UNSEEN ? 't' : kind === 'bar' ? 'b' : 'l'),
    element('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'nextTo'),
    val('c:crossAx', ids.names),
    val('c:crosses', ids === UNSEEN ? 'max' : 'autoZero'),
    val('c:crossBetween', hasMargins ? 'between' : 'midCat'),
  );
}

/** The look of texts in a chart, in the fonts of the theme and the language of the deck; values stand on one line. */
function textLook({ size, bold, color }: NativeText, base: Base, wrap?: 'none'): string {
  const run = element(
    'a:defRPr',
    { ...languageAttributes(base.locale), sz: hundredths(size), b: bold ? 1 : 0 },
    fill(color, base),
    element('a:latin', { typeface: '+mn-lt' }),
    element('a:ea', { typeface: '+mn-ea' }),
  );
  const paragraph = element(
    'a:p',
    {},
    element('a:pPr', {}, run),
    element('a:endParaRPr', languageAttributes(base.locale)),
  );
  return element('c:txPr', {}, element('a:bodyPr', { wrap }), element('a:lstStyle'), paragraph);
}

/** What most of a list are; of several that are as many, the first. */
function mostOf(list: readonly string[]): string | undefined {
  const count = (item: string) => list.filter(other => other === item).length;
  return list.reduce<string | undefined>(
    (most, item) => (most === undefined || count(item) > count(most) ? item : most),
    undefined,
  );
}
