// What is said about reading from afar: size, contrast, colors and pictures.
import type { Message } from '../../diagnostics/diagnostics.ts';
import type { Density } from '../finding.ts';
import type { Words } from '../inspection.ts';
import { quoted } from './messages-fit.ts';

const rounded = (number: number): string => String(Math.round(number * 10) / 10);

export const tooSmall = (text: string, size: number, least: number, density: Density): Words => ({
  code: 'BC201',
  what: {
    en: `“${quoted(text)}” is set at ${rounded(size)} pt; ${least} pt is the least here.`,
    ko: `“${quoted(text)}”의 글자가 ${rounded(size)}pt입니다. 여기서는 ${least}pt 이상이어야 합니다.`,
  },
  next: LARGER[density],
});

const LARGER: Readonly<Record<Density, Message>> = {
  talk: {
    en: 'Say less and set it larger: from the back row it cannot be read.',
    ko: '내용을 줄이고 글자를 키우십시오. 뒷자리에서는 읽을 수 없습니다.',
  },
  handout: {
    en: 'Say less and set it larger: in print it is hard to read.',
    ko: '내용을 줄이고 글자를 키우십시오. 인쇄하면 읽기 어렵습니다.',
  },
};

export const smallChartText = (size: number, least: number): Words => ({
  code: 'BC201',
  what: {
    en: `The chart has text of ${rounded(size)} pt; ${least} pt is the least here.`,
    ko: `차트의 글자가 ${rounded(size)}pt입니다. 여기서는 ${least}pt 이상이어야 합니다.`,
  },
  next: {
    en: 'Set the chart’s text larger, or show fewer things.',
    ko: '차트의 글자를 키우거나 항목을 줄이십시오.',
  },
});

export const lowContrast = (text: string, color: string, ground: string, ratio: number, least: number): Words => ({
  code: 'BC202',
  what: {
    en: `“${quoted(text)}” in ${color} on ${ground} has a contrast of ${rounded(ratio)}:1; ${least}:1 is the least.`,
    ko: `“${quoted(text)}”의 명암비가 ${rounded(ratio)}:1입니다(글자 ${color}, 배경 ${ground}). ${least}:1 이상이어야 합니다.`,
  },
  next: {
    en: 'Make the text darker, or its ground lighter (or the other way round).',
    ko: '글자와 배경의 밝기 차이를 키우십시오.',
  },
});

export const unknownContrast = (text: string): Words => ({
  code: 'BC202',
  what: {
    en: `What is behind “${quoted(text)}” is a picture or a shape whose color cannot be read.`,
    ko: `“${quoted(text)}” 뒤에 그림이나 색을 알 수 없는 도형이 있습니다.`,
  },
  next: {
    en: 'Look whether it can be read at every point; a plain panel behind the text makes it sure.',
    ko: '모든 곳에서 읽히는지 확인하십시오. 글 뒤에 단색 면을 두면 확실합니다.',
  },
});

export const foreignColor = (colors: readonly string[]): Words => ({
  code: 'BC203',
  what: {
    en: `The slide uses ${colors.length === 1 ? 'a color that is' : 'colors that are'} not in its theme: ${colors.join(', ')}.`,
    ko: `테마에 없는 색을 씁니다: ${colors.join(', ')}.`,
  },
  next: {
    en: 'Choose a color of the theme, so that the slide follows when the theme changes.',
    ko: '테마 색을 고르십시오. 그래야 테마를 바꿀 때 함께 바뀝니다.',
  },
});

export const fixedColor = (colors: readonly string[]): Words => ({
  code: 'BC203',
  what: {
    en: `The slide writes colors of its theme as numbers: ${colors.join(', ')}.`,
    ko: `테마 색을 숫자로 직접 지정했습니다: ${colors.join(', ')}.`,
  },
  next: {
    en: 'Choose them by their place in the theme, so that the slide follows when the theme changes.',
    ko: '테마 색으로 지정하십시오. 그래야 테마를 바꿀 때 함께 바뀝니다.',
  },
});

export const coarsePicture = (dots: number, least: number): Words => ({
  code: 'BC204',
  what: {
    en: `The picture has ${Math.round(dots)} pixels an inch at this size; ${least} is the least.`,
    ko: `이 크기에서 그림의 해상도가 인치당 ${Math.round(dots)}픽셀입니다. ${least}픽셀 이상이어야 합니다.`,
  },
  next: { en: 'Use a larger original, or show it smaller.', ko: '더 큰 원본을 쓰거나 작게 보이십시오.' },
});

export const stretchedPicture = (percent: number): Words => ({
  code: 'BC205',
  what: {
    en: `The picture is ${Math.abs(Math.round(percent))}% too ${percent > 0 ? 'wide' : 'narrow'} for its height.`,
    ko: `그림이 높이에 비해 ${Math.abs(Math.round(percent))}% ${percent > 0 ? '넓습니다' : '좁습니다'}.`,
  },
  next: {
    en: 'Reset its size, and crop instead of stretching.',
    ko: '크기를 원래대로 돌리고, 늘이지 말고 자르십시오.',
  },
});
