// What is said to the author about the colors of a chart (BD619).
import type { Diagnostic, Message, Place } from '../diagnostics.ts';

const warning = (place: Place, what: Message, next: Message): Diagnostic => ({
  code: 'BD619',
  severity: 'warning',
  place,
  what,
  next,
});

export const alikeColors = (place: Place, chart: string, one: string, other: string): Diagnostic =>
  warning(
    place,
    {
      en: `in the chart “${chart}” the colors “${one}” and “${other}” look alike to people who are color-blind, or from the last row.`,
      ko: `“${chart}” 차트의 “${one}” 색과 “${other}” 색은 색각 이상이 있거나 뒷자리에 앉은 사람이 구별하기 어렵습니다.`,
    },
    {
      en: 'Choose colors of which one is much darker than the other.',
      ko: '밝기가 뚜렷이 다른 색을 고르십시오.',
    },
  );

export const faintColor = (place: Place, chart: string, role: string, contrast: string, least: number): Diagnostic =>
  warning(
    place,
    {
      en: `in the chart “${chart}” the color “${role}” hardly shows on the page: its contrast is ${contrast} : 1.`,
      ko: `“${chart}” 차트의 “${role}” 색은 바탕에서 잘 보이지 않습니다. 명도 대비가 ${contrast} : 1입니다.`,
    },
    {
      en: `Choose one that has ${least} : 1.`,
      ko: `${least} : 1 이상인 색을 고르십시오.`,
    },
  );
