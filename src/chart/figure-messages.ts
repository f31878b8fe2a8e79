// What is said to the author about the figures that a chart draws (BD601-BD609).
import { type Diagnostic, diagnosticAt, didYouMean, type Place } from '../diagnostics/diagnostics.ts';

const list = (words: Iterable<string>) => [...words].join(', ');

export const unknownFigure = (place: Place, chart: string, id: string, ids: Iterable<string>): Diagnostic =>
  diagnosticAt(
    'BD601',
    place,
    {
      en: `the chart “${chart}” draws the figure “${id}”, which does not exist.`,
      ko: `“${chart}” 차트가 그리려는 “${id}” 수치가 없습니다.`,
    },
    didYouMean(id, ids, {
      en: 'Add it to figures.csv, or correct the id.',
      ko: 'figures.csv에 넣거나 id를 고치십시오.',
    }),
  );

export const emptyGroup = (place: Place, chart: string, group: string, groups: Iterable<string>): Diagnostic =>
  diagnosticAt(
    'BD601',
    place,
    {
      en: `the chart “${chart}” draws the group “${group}”, which no figure belongs to.`,
      ko: `“${chart}” 차트가 그리려는 “${group}” 묶음에 속한 수치가 없습니다.`,
    },
    didYouMean(group, groups, {
      en: 'Write the group into the column “group” of figures.csv.',
      ko: 'figures.csv의 group 열에 묶음을 적으십시오.',
    }),
  );

export const wrongCount = (place: Place, chart: string, count: number, least: number, most: number): Diagnostic => {
  const wanted =
    least === most ? { en: `${least}`, ko: `${least}개` } : { en: `${least} to ${most}`, ko: `${least}~${most}개` };
  return diagnosticAt(
    'BD602',
    place,
    {
      en: `the number of figures of the chart “${chart}” is ${count}; its specification draws ${wanted.en}.`,
      ko: `“${chart}” 차트의 수치가 ${count}개입니다. 이 명세로는 ${wanted.ko}를 그립니다.`,
    },
    {
      en: 'Name other figures, or choose another specification.',
      ko: '다른 수치를 지정하거나 다른 명세를 고르십시오.',
    },
  );
};

export const tooManyHere = (place: Place, chart: string, count: number, most: number): Diagnostic =>
  diagnosticAt(
    'BD602',
    place,
    {
      en: `the chart “${chart}” has ${count} figures; a picture as narrow as this one has room for ${most}.`,
      ko: `“${chart}” 차트의 수치가 ${count}개인데, 이만큼 좁은 그림에는 ${most}개까지 그릴 수 있습니다.`,
    },
    {
      en: 'Draw it on a slide of the template “chart”, or shorten the labels, or draw fewer figures.',
      ko: '“chart” 템플릿 슬라이드에 그리거나, 이름표를 줄이거나, 수치를 줄이십시오.',
    },
  );

export const mixedUnits = (place: Place, chart: string, one: string, other: string): Diagnostic =>
  diagnosticAt(
    'BD603',
    place,
    {
      en: `the chart “${chart}” sets “${one}” and “${other}” on one scale, but their units differ.`,
      ko: `“${chart}” 차트의 “${one}” 수치와 “${other}” 수치는 단위가 달라 한 축에 그릴 수 없습니다.`,
    },
    { en: 'Draw figures of one unit.', ko: '단위가 같은 수치만 그리십시오.' },
  );

export const missingValue = (place: Place, chart: string, id: string, spec: string): Diagnostic =>
  diagnosticAt(
    'BD604',
    place,
    {
      en: `the figure “${id}” of the chart “${chart}” has no value, and “${spec}” cannot draw that.`,
      ko: `“${chart}” 차트의 “${id}” 수치에 값이 없어 “${spec}” 명세로 그릴 수 없습니다.`,
    },
    { en: 'Give it a value, or leave it out of the chart.', ko: '값을 넣거나 차트에서 빼십시오.' },
  );

export const noValues = (place: Place, chart: string): Diagnostic =>
  diagnosticAt(
    'BD604',
    place,
    {
      en: `no figure of the chart “${chart}” has a value, so there is nothing to draw.`,
      ko: `“${chart}” 차트의 수치에 값이 하나도 없어 그릴 것이 없습니다.`,
    },
    { en: 'Give one a value, or leave the chart out.', ko: '값을 넣거나 차트를 빼십시오.' },
  );

export const belowZero = (place: Place, chart: string, id: string, spec: string): Diagnostic =>
  diagnosticAt(
    'BD604',
    place,
    {
      en: `the figure “${id}” of the chart “${chart}” is below zero, and “${spec}” cannot draw that.`,
      ko: `“${chart}” 차트의 “${id}” 수치가 0보다 작아 “${spec}” 명세로 그릴 수 없습니다.`,
    },
    { en: 'Choose another specification.', ko: '다른 명세를 고르십시오.' },
  );

export const noLabel = (place: Place, id: string, language: string): Diagnostic =>
  diagnosticAt(
    'BD605',
    place,
    {
      en: `the figure “${id}” has no label in the language “${language}”, which its bar needs.`,
      ko: `“${id}” 수치에 막대에 쓸 “${language}” 이름표가 없습니다.`,
    },
    { en: `Fill in label.${language}.`, ko: `label.${language} 칸을 채우십시오.` },
  );

export const unknownColorKey = (place: Place, chart: string, key: string, keys: readonly string[]): Diagnostic =>
  diagnosticAt(
    'BD606',
    place,
    {
      en: `the chart “${chart}” gives a color to “${key}”, which it does not draw.`,
      ko: `“${chart}” 차트가 그리지 않는 “${key}”에 색을 지정했습니다.`,
    },
    didYouMean(key, keys, { en: `Possible: ${list(keys)}.`, ko: `쓸 수 있는 이름: ${list(keys)}.` }),
  );

export const unknownRole = (place: Place, role: string, theme: string, roles: Iterable<string>): Diagnostic =>
  diagnosticAt(
    'BD606',
    place,
    { en: `the theme “${theme}” has no color “${role}”.`, ko: `“${theme}” 테마에 “${role}” 색이 없습니다.` },
    didYouMean(role, roles, {
      en: 'Use a color of the theme, or add it there.',
      ko: '테마에 있는 색을 쓰거나 테마에 색을 넣으십시오.',
    }),
  );

export const noNamed = (place: Place, chart: string, spec: string, name: string): Diagnostic =>
  diagnosticAt(
    'BD607',
    place,
    {
      en: `the specification “${spec}” reads a figure by the name “${name}”, but the chart “${chart}” names none.`,
      ko: `“${spec}” 명세는 “${name}” 이름의 수치를 읽는데, “${chart}” 차트에 지정되어 있지 않습니다.`,
    },
    {
      en: `Write named: {${name}: id of the figure} in the plan.`,
      ko: `계획에 named: {${name}: 수치 id}를 쓰십시오.`,
    },
  );

export const unreadNamed = (
  place: Place,
  chart: string,
  spec: string,
  name: string,
  names: readonly string[],
): Diagnostic =>
  diagnosticAt(
    'BD607',
    place,
    {
      en: `the chart “${chart}” names a figure “${name}”, which its specification “${spec}” does not read.`,
      ko: `“${chart}” 차트가 지정한 “${name}” 수치를 “${spec}” 명세가 읽지 않습니다.`,
    },
    didYouMean(name, names, {
      en: names.length === 0 ? 'Take it out of the plan.' : `It reads: ${list(names)}.`,
      ko: names.length === 0 ? '계획에서 빼십시오.' : `읽는 이름: ${list(names)}.`,
    }),
  );

export const notTheDifference = (
  place: Place,
  chart: string,
  id: string,
  value: string,
  difference: string,
): Diagnostic =>
  diagnosticAt(
    'BD608',
    place,
    {
      en: `the chart “${chart}” would draw ${difference} between its two bars, but write ${value} (“${id}”).`,
      ko: `“${chart}” 차트에서 두 막대의 차이는 ${difference}인데, 적힐 값은 ${value}(“${id}”)입니다.`,
    },
    {
      en: 'Name the figure that is the difference of the two.',
      ko: '두 수치의 차이에 해당하는 수치를 지정하십시오.',
    },
  );

export const mixedSources = (place: Place, chart: string, one: string, other: string): Diagnostic =>
  diagnosticAt(
    'BD609',
    place,
    {
      en: `the chart “${chart}” compares “${one}” and “${other}”, which come from different sources.`,
      ko: `“${chart}” 차트가 출처가 서로 다른 “${one}” 수치와 “${other}” 수치를 비교합니다.`,
    },
    {
      en: 'Make sure that they may be compared, or give each a slide of its own.',
      ko: '비교해도 되는지 확인하거나 슬라이드를 나누십시오.',
    },
    'warning',
  );

export const mixedBases = (place: Place, chart: string, one: string, other: string): Diagnostic =>
  diagnosticAt(
    'BD609',
    place,
    {
      en: `the chart “${chart}” compares “${one}” and “${other}”, for which different groups were asked.`,
      ko: `“${chart}” 차트가 응답 대상이 서로 다른 “${one}” 수치와 “${other}” 수치를 비교합니다.`,
    },
    {
      en: 'Make sure that they may be compared, or give each a chart of its own.',
      ko: '비교해도 되는지 확인하거나 차트를 나누십시오.',
    },
    'warning',
  );

export const scaleNotSaid = (place: Place, chart: string, unit: string): Diagnostic =>
  diagnosticAt(
    'BD647',
    place,
    {
      en: `the chart “${chart}” writes its values in ${unit}, which its slide does not say.`,
      ko: `“${chart}” 차트의 값은 ${unit} 단위인데, 슬라이드에 그 단위가 없습니다.`,
    },
    {
      en: `Write “${unit}” into the subtitle of the chart, or leave the subtitle out.`,
      ko: `차트의 부제목에 “${unit}” 단위를 쓰거나 부제목을 빼십시오.`,
    },
  );

export const otherScale = (place: Place, chart: string, text: string, unit: string): Diagnostic =>
  diagnosticAt(
    'BD647',
    place,
    {
      en: `the chart “${chart}” writes its values in ${unit}, but its slide says “${text}”.`,
      ko: `“${chart}” 차트의 값은 ${unit} 단위인데, 슬라이드에는 “${text}” 글이 있습니다.`,
    },
    {
      en: `Write “${unit}” into the subtitle of the chart, or leave the subtitle out.`,
      ko: `차트의 부제목에 “${unit}” 단위를 쓰거나 부제목을 빼십시오.`,
    },
  );
