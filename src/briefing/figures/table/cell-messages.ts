// What is said to the author about numbers (BD247, BD248, BD270-278) and dates (BD280-283) in cells.
import type { Diagnostic, Message, Place } from '../../../diagnostics/diagnostics.ts';
import type { Absence } from '../../model/figure.ts';

const error = (code: Diagnostic['code'], place: Place, what: Message, next: Message): Diagnostic => ({
  code,
  severity: 'error',
  place,
  what,
  next,
});

/** `ids` are those of the figures in whose cells the mark stands. */
const absences: Readonly<Record<Absence, Message>> = {
  withheld: { en: 'a value that is withheld', ko: '공개하지 않은 값' },
  unavailable: { en: 'a value that is not available', ko: '알 수 없는 값' },
};

export const markReadAsMissing = (
  place: Place,
  mark: string,
  ids: readonly string[],
  absence?: Absence,
): Diagnostic => ({
  code: 'BD247',
  severity: 'notice',
  place,
  what: {
    en: `“${mark}” was read as ${absence ? absences[absence].en : 'n.a., no value'}${ids.length === 1 ? '' : `, in ${ids.length} cells (${listed(ids)})`}.`,
    ko: `“${mark}” → ${absence ? absences[absence].ko : '값 없음(n.a.)'}으로 읽었습니다${ids.length === 1 ? '' : `(칸 ${ids.length}개: ${listed(ids)})`}.`,
  },
});

export const unclearMark = (place: Place, mark: string, ids: readonly string[]): Diagnostic =>
  error(
    'BD248',
    place,
    {
      en: `“${mark}” can mean 0 or no value${ids.length === 1 ? '' : `; it stands in ${ids.length} cells (${listed(ids)})`}.`,
      ko: `“${mark}”의 뜻이 분명하지 않습니다(0 또는 값 없음).${ids.length === 1 ? '' : ` 칸 ${ids.length}개에 있습니다(${listed(ids)}).`}`,
    },
    { en: 'Write 0, or n.a. if there is no value.', ko: '0을 쓰고, 값이 없으면 n.a.라고 쓰십시오.' },
  );
export const dateReadAs = (place: Place, text: string, date: string, isMonth: boolean): Diagnostic => ({
  code: 'BD283',
  severity: 'notice',
  place,
  what: { en: `“${text}” was read as ${date}.`, ko: `“${text}” → ${date}(으)로 읽었습니다.` },
  next: isMonth
    ? {
        en: 'Excel makes the first day of a month; if that day is meant, write it like “1 May 2023”.',
        ko: 'Excel은 월을 그달 1일로 바꿉니다. 1일을 뜻한다면 “2023년 5월 1일”처럼 쓰십시오.',
      }
    : undefined,
});

/** At most six, then `…`. */
function listed(ids: readonly string[]): string {
  return [...ids.slice(0, 6), ...(ids.length > 6 ? ['…'] : [])].join(', ');
}
