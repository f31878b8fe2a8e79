// What is said to the author about a chart as it was drawn (BD630-BD639).
import { type Diagnostic, diagnosticAt, type Place } from '../diagnostics/diagnostics.ts';

const list = (words: Iterable<string>) => [...words].join(', ');
/** On one line, without the full stop that would stand twice. */
const quoted = (text: string) => text.replace(/\s+/gu, ' ').trim().replace(/\.$/u, '');
const points = (length: number) => Math.max(1, Math.ceil(length));

export const vegaFault = (place: Place, chart: string, message: string): Diagnostic =>
  diagnosticAt(
    'BD630',
    place,
    {
      en: `the chart “${chart}” cannot be drawn. Vega says: “${quoted(message)}”.`,
      ko: `“${chart}” 차트를 그릴 수 없습니다. Vega의 메시지: “${quoted(message)}”.`,
    },
    { en: 'Correct the specification.', ko: '명세를 고치십시오.' },
  );

export const labelTooLong = (place: Place, chart: string, label: string, excess: number): Diagnostic =>
  diagnosticAt(
    'BD631',
    place,
    {
      en: `in the chart “${chart}” the label “${label}” is ${points(excess)} pt too wide, even at the least size.`,
      ko: `“${chart}” 차트의 “${label}” 이름표가 가장 작은 글자 크기로도 ${points(excess)}pt 넘칩니다.`,
    },
    { en: 'Shorten the label in figures.csv.', ko: 'figures.csv의 이름표를 줄이십시오.' },
  );

export const noRoomForBars = (place: Place, chart: string, longest: string): Diagnostic =>
  diagnosticAt(
    'BD632',
    place,
    {
      en: `in the chart “${chart}” labels and values leave no room for the bars; the longest value is “${longest}”.`,
      ko: `“${chart}” 차트에서 이름표와 값이 자리를 다 차지해 막대를 그릴 수 없습니다. 가장 긴 값은 “${longest}”입니다.`,
    },
    { en: 'State the figures in a larger unit.', ko: '수치를 더 큰 단위로 적으십시오.' },
  );

export const textOutside = (place: Place, chart: string, text: string, excess: number): Diagnostic =>
  diagnosticAt(
    'BD633',
    place,
    {
      en: `in the chart “${chart}” the text “${text}” leaves the picture by ${points(excess)} pt.`,
      ko: `“${chart}” 차트의 “${text}” 글이 그림 밖으로 ${points(excess)}pt 나갑니다.`,
    },
    {
      en: 'Shorten the text, or correct its place in the specification.',
      ko: '글을 줄이거나 명세에서 위치를 고치십시오.',
    },
  );

export const textsOverlap = (place: Place, chart: string, one: string, other: string): Diagnostic =>
  diagnosticAt(
    'BD634',
    place,
    {
      en: `in the chart “${chart}” the texts “${one}” and “${other}” overlap.`,
      ko: `“${chart}” 차트에서 “${one}” 글과 “${other}” 글이 겹칩니다.`,
    },
    {
      en: 'Shorten the labels or draw fewer figures.',
      ko: '이름표를 줄이거나 수치를 줄이십시오.',
    },
  );

export const notFromZero = (place: Place, chart: string, kind: 'bars' | 'area'): Diagnostic =>
  diagnosticAt(
    'BD635',
    place,
    kind === 'bars'
      ? {
          en: `the bars of the chart “${chart}” do not start at zero, or their lengths are not in proportion to the values.`,
          ko: `“${chart}” 차트의 막대가 0에서 시작하지 않거나 길이가 값에 비례하지 않습니다.`,
        }
      : {
          en: `the area of the chart “${chart}” does not start at zero, or is not in proportion to the values.`,
          ko: `“${chart}” 차트의 영역이 0에서 시작하지 않거나 값에 비례하지 않습니다.`,
        },
    {
      en: 'Use a linear scale whose domain includes zero.',
      ko: '0을 포함하는 선형(linear) 축을 쓰십시오.',
    },
  );

export const marksMissing = (place: Place, chart: string, ids: readonly string[]): Diagnostic =>
  diagnosticAt(
    'BD636',
    place,
    {
      en: `the chart “${chart}” does not draw ${list(ids.map(id => `“${id}”`))} exactly once.`,
      ko: `“${chart}” 차트에 ${list(ids.map(id => `“${id}”`))} 수치가 꼭 한 번씩 그려지지 않았습니다.`,
    },
    { en: 'Correct the filters and marks of the specification.', ko: '명세의 filter와 mark를 고치십시오.' },
  );

export const valueNotShown = (place: Place, chart: string, id: string, text: string): Diagnostic =>
  diagnosticAt(
    'BD637',
    place,
    {
      en: `the chart “${chart}” does not write “${text}”, the value or label of “${id}”.`,
      ko: `“${chart}” 차트에 “${id}” 수치의 값이나 이름표인 “${text}” 글이 적히지 않았습니다.`,
    },
    {
      en: 'Show the fields “text” and “lines” as texts in the specification.',
      ko: '명세에서 text와 lines 항목을 글로 표시하십시오.',
    },
  );

export const strayNumber = (place: Place, chart: string, text: string): Diagnostic =>
  diagnosticAt(
    'BD645',
    place,
    {
      en: `the chart “${chart}” writes “${text}”, a number that is not the text of that figure.`,
      ko: `“${chart}” 차트에 적힌 “${text}” 글의 숫자가 그 수치의 글이 아닙니다.`,
    },
    {
      en: 'Show the field “text”, or a figure that the plan gives a name (“named”).',
      ko: 'text 항목을 표시하거나, 계획의 named에 지정한 수치를 쓰십시오.',
    },
  );

export const textWithoutSize = (place: Place, chart: string, text: string): Diagnostic =>
  diagnosticAt(
    'BD648',
    place,
    {
      en: `in the chart “${chart}” the text “${text}” has no size in points.`,
      ko: `“${chart}” 차트에서 “${text}” 글의 크기가 포인트 수로 정해지지 않았습니다.`,
    },
    { en: 'Give “fontSize” a number above 0.', ko: 'fontSize에 0보다 큰 수를 쓰십시오.' },
  );

export const noGlyph = (place: Place, chart: string, text: string, character: string): Diagnostic => {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const named = /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `“${character}” (U+${number})` : `U+${number}`;
  return diagnosticAt(
    'BD638',
    place,
    {
      en: `in the chart “${chart}” the text “${text}” has the character ${named}. A chart is drawn as a picture, and the fonts for pictures do not have it.`,
      ko: `“${chart}” 차트의 “${text}” 글에 ${named} 문자가 있습니다. 차트는 그림으로 그리는데, 그림용 글꼴에는 이 문자가 없습니다.`,
    },
    /\p{Script=Han}/u.test(character)
      ? {
          en: 'Write it in Hangul or Latin letters; only the text of slides may have Hanja.',
          ko: '한글로 쓰십시오. 한자는 슬라이드의 글에만 쓸 수 있습니다.',
        }
      : { en: 'Write it with other characters.', ko: '다른 문자로 바꾸어 쓰십시오.' },
  );
};

export const barsTooShort = (place: Place, chart: string, beside: string, length: number): Diagnostic =>
  diagnosticAt(
    'BD639',
    place,
    {
      en: `the charts “${beside}” and “${chart}” stand on one slide in one unit, so they have one scale; the longest bar of “${chart}” is ${points(length)} pt on it.`,
      ko: `“${beside}”, “${chart}” 차트는 한 슬라이드에서 단위가 같아 눈금을 함께 씁니다. 이 눈금으로는 “${chart}” 차트의 가장 긴 막대가 ${points(length)}pt뿐입니다.`,
    },
    {
      en: `Give “${chart}” a slide of its own; there it has a scale of its own.`,
      ko: `“${chart}” 차트를 다른 슬라이드에 따로 두십시오. 그러면 눈금도 따로 씁니다.`,
    },
    'warning',
  );
