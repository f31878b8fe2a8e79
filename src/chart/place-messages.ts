// What is said about a mark that does not show its figure (BD635), or lies where nobody sees that (BD641-BD644).
import { type Diagnostic, diagnosticAt, type Message, type Place } from '../diagnostics/diagnostics.ts';

const words: Readonly<Record<string, Message>> = {
  bar: { en: 'bar', ko: '막대' },
  line: { en: 'line', ko: '선' },
  trail: { en: 'line', ko: '선' },
  area: { en: 'area', ko: '영역' },
  rule: { en: 'rule', ko: '줄' },
  tick: { en: 'tick', ko: '눈금' },
  text: { en: 'text', ko: '글' },
};

const dot: Message = { en: 'dot', ko: '점' };

const wordFor = (kind: string): Message => (Object.hasOwn(words, kind) ? words[kind] : undefined) ?? dot;

const number = (value: number) => String(Number(value.toPrecision(6)));

const direct: Message = {
  en: 'Take its place from the field “value” as it is.',
  ko: 'value 항목을 계산하지 말고 그대로 위치로 쓰십시오.',
};

export const wrongPlace = (
  place: Place,
  chart: string,
  kind: string,
  id: string | undefined,
  text: string | undefined,
): Diagnostic => {
  const word = wordFor(kind);
  return diagnosticAt(
    'BD635',
    place,
    {
      en: `in the chart “${chart}” the ${word.en} of “${id ?? '?'}” does not stand at its value, ${text ?? 'n.a.'}.`,
      ko: `“${chart}” 차트에서 “${id ?? '?'}” 수치의 ${word.ko} 위치가 값(${text ?? 'n.a.'})과 다릅니다.`,
    },
    direct,
  );
};

export const missingDrawn = (place: Place, chart: string, kind: string, id: string): Diagnostic => {
  const word = wordFor(kind);
  return diagnosticAt(
    'BD635',
    place,
    {
      en: `the chart “${chart}” draws the ${word.en} of “${id}”, which has no value.`,
      ko: `“${chart}” 차트가 값이 없는 “${id}” 수치에 ${word.ko} 표시를 그립니다.`,
    },
    {
      en: 'Take its place from the field “value” as it is: nothing is then drawn where a value is missing.',
      ko: 'value 항목을 계산하지 말고 그대로 위치로 쓰십시오. 그러면 값이 없는 곳에는 아무것도 그리지 않습니다.',
    },
  );
};

export const noFigureThere = (place: Place, chart: string, kind: string): Diagnostic => {
  const word = wordFor(kind);
  return diagnosticAt(
    'BD635',
    place,
    {
      en: `in the chart “${chart}” one ${word.en} stands at a value that none of its figures has.`,
      ko: `“${chart}” 차트가 어느 수치의 값도 아닌 곳에 ${word.ko} 표시를 그립니다.`,
    },
    {
      en: 'Write that number into figures.csv, and read the figure by a name (“named” in the plan).',
      ko: '그 수를 figures.csv에 넣고, 계획의 named에 이름을 지정해 쓰십시오.',
    },
  );
};

export const overGap = (place: Place, chart: string, kind: string, id: string): Diagnostic => {
  const word = wordFor(kind);
  return diagnosticAt(
    'BD635',
    place,
    {
      en: `in the chart “${chart}” the ${word.en} goes on over “${id}”, which has no value.`,
      ko: `“${chart}” 차트에서 값이 없는 “${id}” 수치 자리까지 ${word.ko} 표시가 이어집니다.`,
    },
    {
      en: 'Take the filter out of the specification: a missing value then leaves a gap.',
      ko: '명세에서 filter를 빼십시오. 그러면 값이 없는 자리가 비어 보입니다.',
    },
  );
};

export const wrongLook = (
  place: Place,
  chart: string,
  kind: string,
  channel: string,
  id: string,
  text: string,
): Diagnostic => {
  const word = wordFor(kind);
  return diagnosticAt(
    'BD635',
    place,
    {
      en: `in the chart “${chart}” the ${channel} of the ${word.en} of “${id}” is not in proportion to its value, ${text}.`,
      ko: `“${chart}” 차트에서 “${id}” 수치 ${word.ko}의 ${channel} 속성이 값(${text})에 비례하지 않습니다.`,
    },
    kind === 'bar'
      ? {
          en: 'Give all bars one thickness: their length shows the value.',
          ko: '막대의 굵기를 모두 같게 하십시오. 값은 막대의 길이로 나타납니다.',
        }
      : {
          en: 'Use the field “value” as it is, on a linear scale from zero: for a size, "range": [0, 900].',
          ko: 'value 항목을 그대로, 0에서 시작하는 선형(linear) 눈금으로 쓰십시오. 예: "range": [0, 900].',
        },
  );
};

export const brokenScale = (place: Place, chart: string, axis: string): Diagnostic =>
  diagnosticAt(
    'BD635',
    place,
    {
      en: `the ${axis} scale of the chart “${chart}” changes its unit on the way: equal differences look unequal.`,
      ko: `“${chart}” 차트의 ${axis} 눈금 간격이 도중에 달라져, 같은 차이가 다르게 보입니다.`,
    },
    { en: 'Give its domain two numbers.', ko: 'domain에 수를 두 개만 적으십시오.' },
  );

const widen: Message = {
  en: 'Leave the domain out, so that it follows from the values, or widen it.',
  ko: 'domain을 빼서 값에 따라 정해지게 하거나 더 넓게 잡으십시오.',
};

export const outsideScale = (
  place: Place,
  chart: string,
  kind: string,
  id: string,
  text: string,
  least: number,
  most: number,
): Diagnostic => {
  const word = wordFor(kind);
  const domain = `${number(least)}~${number(most)}`;
  return diagnosticAt(
    'BD641',
    place,
    {
      en: `in the chart “${chart}” the ${word.en} of “${id}” (${text}) lies outside its scale, which runs from ${number(least)} to ${number(most)}.`,
      ko: `“${chart}” 차트에서 “${id}” 수치(${text})의 ${word.ko} 표시가 눈금 범위(${domain})를 벗어납니다.`,
    },
    widen,
  );
};

export const outsidePicture = (
  place: Place,
  chart: string,
  kind: string,
  id: string | undefined,
  text: string,
): Diagnostic => {
  const word = wordFor(kind);
  const whose = id === undefined ? { en: '', ko: '' } : { en: ` of “${id}” (${text})`, ko: `“${id}” 수치(${text})의 ` };
  return diagnosticAt(
    'BD641',
    place,
    {
      en: `in the chart “${chart}” ${id === undefined ? 'one' : 'the'} ${word.en}${whose.en} lies outside the picture.`,
      ko: `“${chart}” 차트에서 ${whose.ko}${word.ko} 표시가 그림 밖에 있습니다.`,
    },
    {
      en: 'Correct the range of its scale: from 0 to the width or height of the picture.',
      ko: '눈금의 range를 0에서 그림의 너비나 높이까지로 고치십시오.',
    },
  );
};

export const reversed = (place: Place, chart: string, axis: 'x' | 'y'): Diagnostic =>
  diagnosticAt(
    'BD642',
    place,
    {
      en: `in the chart “${chart}” larger values stand ${axis === 'x' ? 'further left' : 'lower down'}, and no axis says so.`,
      ko: `“${chart}” 차트에서 큰 값일수록 ${axis === 'x' ? '왼쪽' : '아래쪽'}에 있는데 축이 보이지 않습니다.`,
    },
    {
      en: 'Turn the range of the scale round, or show the axis.',
      ko: '눈금의 range를 거꾸로 바꾸거나 축을 표시하십시오.',
    },
  );

export const notLinear = (place: Place, chart: string, axis: 'x' | 'y'): Diagnostic =>
  diagnosticAt(
    'BD649',
    place,
    {
      en: `the ${axis} scale of the chart “${chart}” is not linear: equal differences look unequal, and no axis says so.`,
      ko: `“${chart}” 차트의 ${axis} 눈금이 선형(linear)이 아니어서 같은 차이가 다르게 보이는데 축이 보이지 않습니다.`,
    },
    { en: 'Use a linear scale, or show the axis.', ko: '선형(linear) 눈금을 쓰거나 축을 표시하십시오.' },
  );

export const logarithmOfZero = (place: Place, chart: string): Diagnostic =>
  diagnosticAt(
    'BD649',
    place,
    {
      en: `a logarithmic scale of the chart “${chart}” includes zero, which has no logarithm.`,
      ko: `“${chart}” 차트의 로그(log) 눈금에 0이 들어 있습니다. 0은 로그로 나타낼 수 없습니다.`,
    },
    {
      en: 'Use a linear scale; for dots and lines without a zero, "domain" may begin above zero if the axis is shown.',
      ko: '선형(linear) 눈금을 쓰십시오. 값이 모두 0보다 큰 점이나 선이라면 축을 표시하고 domain을 0보다 큰 수에서 시작해도 됩니다.',
    },
  );

export const valuesAsNames = (place: Place, chart: string, axis: string): Diagnostic =>
  diagnosticAt(
    'BD643',
    place,
    {
      en: `in the chart “${chart}” the values stand side by side on ${axis} like names, however far apart they are.`,
      ko: `“${chart}” 차트에서 값이 ${axis} 축에 이름처럼 나란히 놓여 크기 차이가 나타나지 않습니다.`,
    },
    {
      en: 'Give the field of values "type": "quantitative".',
      ko: '값 항목에 "type": "quantitative"를 쓰십시오.',
    },
  );

export const aloneInLine = (place: Place, chart: string, kind: string, id: string): Diagnostic => {
  const word = wordFor(kind);
  return diagnosticAt(
    'BD644',
    place,
    {
      en: `in the chart “${chart}” the value of “${id}” stands alone between gaps, so its ${word.en} shows nothing of it.`,
      ko: `“${chart}” 차트에서 “${id}” 수치는 앞뒤 값이 없어 ${word.ko} 표시가 보이지 않습니다.`,
    },
    {
      en: 'Draw points too: "point": true beside the type of the mark.',
      ko: '점도 그리십시오. mark의 type 옆에 "point": true를 쓰십시오.',
    },
  );
};

export const besideOther = (place: Place, chart: string, id: string, text: string, other: string): Diagnostic =>
  diagnosticAt(
    'BD646',
    place,
    {
      en: `in the chart “${chart}” the text “${text}” of “${id}” stands beside the mark of “${other}”.`,
      ko: `“${chart}” 차트에서 “${id}” 수치의 “${text}” 글이 “${other}” 수치의 표시 옆에 있습니다.`,
    },
    {
      en: 'Place texts by the same fields as the marks; in a stack give both "order": {"field": "rank"}.',
      ko: '글과 표시의 위치를 같은 항목으로 정하십시오. 쌓은 막대라면 둘 다 "order": {"field": "rank"}를 쓰십시오.',
    },
  );
