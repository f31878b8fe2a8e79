// Native charts for the checks, put beside the good deck's picture.
import { type Edit, slidePart } from './decks.ts';

export interface TestChart {
  /** The element of the plot: `c:barChart`. */
  readonly plot?: string;
  readonly series?: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly format?: string;
  /** Children of the value axis' scaling. */
  readonly scaling?: string;
  readonly title?: string;
  /** Further elements in the plot area. */
  readonly more?: string;
  /** In place of the axes of the plot. */
  readonly axes?: string;
  readonly before?: string;
}

/** The part of a chart: bars of three values in percent, unless told otherwise. */
export function chartXml(chart: TestChart = {}): string {
  const {
    plot = 'c:barChart',
    format = '0.0',
    scaling = '<c:min val="0"/>',
    title = 'Share, %',
    more = '',
    before = '',
  } = chart;
  const { series = [{ name: 'Share', values: [66.7, 33.3, 22.2] }] } = chart;
  const round = /pie|doughnut/i.test(plot);
  const axes = chart.axes ?? '<c:axId val="1"/><c:axId val="2"/>';
  const points = (values: readonly number[]): string =>
    values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join('');
  const all = series.map(
    ({ name, values }, index) =>
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>S!B1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${name}</c:v></c:pt></c:strCache></c:strRef></c:tx><c:val><c:numRef><c:f>S!B2:B4</c:f><c:numCache><c:formatCode>${format}</c:formatCode><c:ptCount val="${values.length}"/>${points(values)}</c:numCache></c:numRef></c:val></c:ser>`,
  );
  const direction = plot === 'c:barChart' ? '<c:barDir val="bar"/><c:grouping val="clustered"/>' : '';
  const heading = `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-US" sz="1400"/><a:t>${title}</a:t></a:r></a:p></c:rich></c:tx></c:title>`;
  const axis = `<c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling>${scaling}</c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="1"/></c:valAx>`;
  return `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart>${title === '' ? '' : heading}${before}<c:plotArea><c:layout/><${plot}>${direction}${all.join('')}${round ? '' : axes}</${plot}>${round ? '' : axis}${more}</c:plotArea></c:chart></c:chartSpace>`;
}

const FRAME = `<p:graphicFrame xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><p:nvGraphicFramePr><p:cNvPr id="90" name="Chart 1" descr="Bar chart of the uses of AI"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="8128000" y="3810000"/><a:ext cx="3454400" cy="2159000"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rId90"/></a:graphicData></a:graphic></p:graphicFrame>`;
const TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart';

/** The edits that put a chart beside the picture. */
export function withChart(xml: string): readonly Edit[] {
  return [
    [slidePart(5), text => text.replace('</p:spTree>', `${FRAME}</p:spTree>`)],
    [
      'ppt/slides/_rels/slide5.xml.rels',
      text =>
        text.replace(
          '</Relationships>',
          `<Relationship Id="rId90" Type="${LINK}" Target="../charts/chart1.xml"/></Relationships>`,
        ),
    ],
    [
      '[Content_Types].xml',
      text => text.replace('</Types>', `<Override PartName="/ppt/charts/chart1.xml" ContentType="${TYPE}"/></Types>`),
    ],
    ['ppt/charts/chart1.xml', () => xml],
  ];
}
