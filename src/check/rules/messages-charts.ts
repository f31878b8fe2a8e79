// What is said about charts that show something else than their numbers.
import type { Words } from '../inspection.ts';

export const cutAxis = (from: number): Words => ({
  code: 'BC601',
  what: {
    en: `The value axis starts at ${from}, not at zero: the lengths of the bars do not show the values.`,
    ko: `값 축이 0이 아니라 ${from}에서 시작합니다. 막대 길이가 값을 나타내지 않습니다.`,
  },
  next: {
    en: 'Let it start at zero, or show the differences as points or a line.',
    ko: '0에서 시작하게 하거나, 차이를 점이나 선으로 보이십시오.',
  },
});

export const automaticAxis = (): Words => ({
  code: 'BC601',
  what: {
    en: 'The values lie so close together that PowerPoint starts the automatic axis above zero.',
    ko: '값이 서로 가까워 PowerPoint의 자동 축이 0보다 위에서 시작합니다.',
  },
  next: { en: 'Set the least value of the axis to 0.', ko: '축의 최솟값을 0으로 지정하십시오.' },
});

export const logAxis = (): Words => ({
  code: 'BC601',
  what: {
    en: 'The bars stand on a logarithmic axis, which has no zero: their lengths mean nothing.',
    ko: '막대가 0이 없는 로그 축 위에 있습니다. 길이가 아무것도 뜻하지 않습니다.',
  },
  next: { en: 'Use points or a line, or a linear axis.', ko: '점이나 선, 또는 일반 축을 쓰십시오.' },
});

export const threeDimensional = (): Words => ({
  code: 'BC602',
  what: {
    en: 'The chart is three-dimensional: what is in front looks larger.',
    ko: '3차원 차트입니다. 앞에 있는 것이 더 커 보입니다.',
  },
  next: { en: 'Choose the flat kind.', ko: '2차원 차트로 바꾸십시오.' },
});

export const twoAxes = (): Words => ({
  code: 'BC603',
  what: {
    en: 'The chart has two value axes: where the lines cross depends on the scales alone.',
    ko: '값 축이 둘입니다. 선이 만나는 곳은 눈금에 따라 달라질 뿐입니다.',
  },
  next: { en: 'Make two charts, one above the other.', ko: '차트를 위아래로 둘로 나누십시오.' },
});

export const noUnit = (): Words => ({
  code: 'BC604',
  what: {
    en: 'Neither the chart nor the slide says what unit the values have.',
    ko: '차트에도 슬라이드에도 값의 단위가 없습니다.',
  },
  next: {
    en: 'Name it once: in a subtitle, on the axis, or in the number format.',
    ko: '부제나 축 제목, 숫자 서식 중 한 곳에 단위를 쓰십시오.',
  },
});

export const manySeries = (count: number, most: number): Words => ({
  code: 'BC605',
  what: {
    en: `The chart has ${count} series; ${most} are the most that can be told apart.`,
    ko: `차트의 계열이 ${count}개입니다. ${most}개까지가 구별됩니다.`,
  },
  next: {
    en: 'Grey out all but the ones that matter, or make several small charts.',
    ko: '중요한 것만 색을 쓰거나 작은 차트 여러 개로 나누십시오.',
  },
});

export const manySlices = (count: number, most: number): Words => ({
  code: 'BC606',
  what: {
    en: `The pie has ${count} slices; ${most} are the most that can be compared.`,
    ko: `원형 차트의 조각이 ${count}개입니다. ${most}개까지가 비교됩니다.`,
  },
  next: { en: 'Use bars sorted by length.', ko: '길이순으로 정렬한 막대를 쓰십시오.' },
});

export const wrongSum = (sum: number): Words => ({
  code: 'BC607',
  what: {
    en: `The shares of the pie add up to ${sum}%, not to 100%.`,
    ko: `원형 차트의 비율을 더하면 100%가 아니라 ${sum}%입니다.`,
  },
  next: {
    en: 'Use bars: where several answers were allowed, shares are no parts of a whole.',
    ko: '막대를 쓰십시오. 복수 응답의 비율은 전체의 부분이 아닙니다.',
  },
});
