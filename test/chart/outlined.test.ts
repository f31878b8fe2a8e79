import { describe, expect, test } from 'vitest';
import { outlineTexts } from '../../src/chart/outlined.ts';
import { faultsOf, fonts, type Wish } from './chart-request.ts';
import { inRows, overYears, rightward, upward, values, whole } from './own-spec.ts';

/** Where the words of a drawing stand, to the point: `A at 10-17, 12-22`. */
function placesIn(drawing: string): readonly string[] {
  const svg = `<svg width="100" height="100" viewBox="0 0 100 100">${drawing}</svg>`;
  const { texts } = outlineTexts(svg, 'chart', 'Chart', 'Pretendard', fonts);
  return texts.map(({ text, left, right, top, bottom }) => {
    const [a, b, c, d] = [left, right, top, bottom].map(place => Math.round(place));
    return `${text} at ${a} to ${b}, ${c} to ${d}`;
  });
}

const word = (text: string, more = '') => `<text font-size="10" ${more}>${text}</text>`;
const moved = (transform: string, content: string) => `<g transform="${transform}">${content}</g>`;

test.each<readonly [drawing: string, where: readonly string[]]>([
  [word('MM'), ['MM at 0 to 17, -8 to 2']],
  [word('MM', 'transform="translate(30,40)"'), ['MM at 30 to 47, 32 to 42']],
  [word('MM', 'transform="translate(30,40) rotate(-90)"'), ['MM at 22 to 32, 23 to 40']],
  [moved('translate(50,60)', word('MM', 'transform="translate(30,40)"')), ['MM at 80 to 97, 92 to 102']],
  [moved('translate(1,2)', moved('translate(50,60)', word('MM'))), ['MM at 51 to 68, 54 to 64']],
  [
    moved('translate(50,60)', moved('rotate(90)', word('MM', 'transform="translate(10,0)"'))),
    ['MM at 48 to 58, 70 to 87'],
  ],
  [moved('rotate(180)', moved('translate(-50,-60)', word('MM'))), ['MM at 33 to 50, 58 to 68']],
  [moved('translate(50,60)', word('MM', 'text-anchor="end"')), ['MM at 33 to 50, 52 to 62']],
  [moved('translate(50,60)', '<g class="empty"/>') + word('MM'), ['MM at 0 to 17, -8 to 2']],
  [
    `<g>${moved('translate(50,60)', word('MM'))}${word('MM')}</g>${word('MM')}`,
    ['MM at 50 to 67, 52 to 62', 'MM at 0 to 17, -8 to 2', 'MM at 0 to 17, -8 to 2'],
  ],
  [
    moved('translate(50,60)', word('<tspan>MM</tspan><tspan x="0" dy="12">MM</tspan>')),
    ['MM at 50 to 67, 52 to 62', 'MM at 50 to 67, 64 to 74'],
  ],
])('texts stand where all groups around them lead: %s', (drawing, where) => {
  expect(placesIn(drawing)).toEqual(where);
});

const axis = (orient: string, more: object = {}) => ({ axis: { orient, values: [45], labelFontSize: 9, ...more } });
const outside = (text: string, excess: number) => [
  `plan.yaml:2:1 error BD633: in the chart “visits” the text “${text}” sticks out of the picture by ${excess} pt. Shorten the text, or correct its place in the specification.`,
  `“visits” 차트의 “${text}” 글이 그림 밖으로 ${excess}pt 벗어납니다. 글을 줄이거나 명세에서 위치를 고치십시오.`,
];
const overlapping = (one: string, other: string) => [
  `plan.yaml:2:1 error BD634: in the chart “visits” the texts “${one}” and “${other}” overlap. Shorten the labels or draw fewer figures.`,
  `“visits” 차트에서 “${one}” 글과 “${other}” 글이 겹칩니다. 이름표를 줄이거나 수치를 줄이십시오.`,
];
/** Dots over the years with an axis of values, and in rows. */
const over = (orient: string, more: object = {}) => overYears('point', values(upward, axis(orient, more)), whole);
const rows = (orient: string, more: object = {}) => inRows('point', values(rightward, axis(orient, more)), whole);

describe('the labels of an axis are held where it stands', () => {
  test.each<readonly [about: string, wish: Wish, said: readonly string[]]>([
    ['right of the picture', over('right'), outside('45', 18)],
    ['left of the picture', over('left'), outside('45', 17)],
    ['below the picture', rows('bottom'), outside('45', 17)],
    ['above the picture', rows('top'), outside('45', 16)],
    ['at the right, within the picture', over('right', { offset: -30 }), []],
    ['at the left, within the picture', over('left', { offset: -30 }), []],
    ['below, within the picture', rows('bottom', { offset: -20 }), []],
    ['above and turned, within the picture', rows('top', { offset: -30, labelAngle: -90 }), []],
    ['at the right, upon a value', over('right', { offset: -336, values: [48] }), overlapping('48', '45.0%')],
    ['at the right, upon its neighbor', over('right', { offset: -30, values: [45, 45.1] }), overlapping('45', '45')],
  ])('%s', async (_, wish, said) => {
    expect(await faultsOf(wish)).toEqual(said);
  });
});
