// What is said to the author about numbers typed by hand (BD430, BD450).
import type { Diagnostic, Message, Place } from '../../diagnostics/diagnostics.ts';
import type { Likely } from './nearest-figure.ts';

export const strayNumber = (place: Place, typed: string, slide: string, likely: Likely | undefined): Diagnostic => ({
  code: 'BD430',
  severity: 'warning',
  strict: true,
  place,
  slide,
  what: {
    en: `“${typed}” is typed by hand, so it will not follow the table of figures.`,
    ko: `“${typed}”은(는) 직접 입력한 숫자라서 수치 표가 바뀌어도 따라 바뀌지 않습니다.`,
  },
  next: nextStep(typed, likely),
});

/** Of a number that is not the one of the table, though the words around it are those of a figure. */
export const contradictingNumber = (
  place: Place,
  typed: string,
  slide: string,
  { figure, form }: Likely,
): Diagnostic => ({
  code: 'BD450',
  severity: 'warning',
  strict: true,
  place,
  slide,
  what: {
    en: `“${typed}” is typed by hand, but the figure “${figure.id}” of which the words here speak is ${form}.`,
    ko: `“${typed}”은(는) 직접 입력한 숫자인데, 여기에서 말하는 수치 “${figure.id}”의 값은 ${form}입니다.`,
  },
  next: {
    en: `Link it, [${form}](fig:${figure.id}); if it is another number, mark it as no figure: [${typed}](plain:).`,
    ko: `[${form}](fig:${figure.id})처럼 연결하고, 다른 숫자라면 [${typed}](plain:)로 표시하십시오.`,
  },
});

function nextStep(typed: string, likely: Likely | undefined): Message {
  const plain = `[${typed}](plain:)`;
  if (!likely)
    return {
      en: `Add it to the table and link it, [${typed}](fig:id), or mark it as no figure: ${plain}.`,
      ko: `수치 표에 추가해 [${typed}](fig:id)처럼 연결하거나, 수치가 아니면 ${plain}로 표시하십시오.`,
    };
  const link = `[${likely.form}](fig:${likely.figure.id})`;
  return {
    en: `Link it, ${link}, or mark it as no figure: ${plain}.`,
    ko: `${link}처럼 연결하거나, 수치가 아니면 ${plain}로 표시하십시오.`,
  };
}
