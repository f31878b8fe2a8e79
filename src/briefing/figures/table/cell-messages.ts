// What is said to the author about numbers (BD247, BD248, BD270-278) and dates (BD280-283) in cells.
import type { Diagnostic, Message, Place } from '../../../diagnostics/diagnostics.ts';
import type { Absence, Unit } from '../../model/figure.ts';

const asText: Message = {
  en: 'In Excel, format the cell as text and write the number again.',
  ko: 'Excel에서 셀 서식을 텍스트로 바꾸고 숫자를 다시 쓰십시오.',
};

const error = (code: Diagnostic['code'], place: Place, what: Message, next: Message): Diagnostic => ({
  code,
  severity: 'error',
  place,
  what,
  next,
});

export const emptyNumber = (place: Place): Diagnostic =>
  error(
    'BD270',
    place,
    { en: 'this figure has neither a value nor a formula.', ko: '이 수치에는 값도 수식도 없습니다.' },
    { en: 'Write the number, or n.a. if there is none.', ko: '숫자를 쓰고, 값이 없으면 n.a.라고 쓰십시오.' },
  );

export const noNumberInCell = (place: Place, text: string): Diagnostic =>
  error(
    'BD271',
    place,
    { en: `“${text}” is not a number.`, ko: `“${text}”: 숫자가 아닙니다.` },
    {
      en: 'Write the number alone and in full (5000000); the unit has a column of its own. If there is no number, write n.a.',
      ko: '숫자만 모든 자리를 쓰십시오(5000000). 단위는 unit 열에 쓰고, 값이 없으면 n.a.라고 쓰십시오.',
    },
  );

export const ambiguousNumber = (place: Place, text: string, readings: readonly string[]): Diagnostic =>
  error(
    'BD272',
    place,
    {
      en: `“${text}” could be read as ${readings.join(' or ')}.`,
      ko: `“${text}”의 뜻이 분명하지 않습니다(${readings.join(' 또는 ')}).`,
    },
    {
      en: 'Write it with a point for decimals and without other marks.',
      ko: '소수점은 점으로 쓰고 다른 기호는 빼십시오.',
    },
  );

/** `amount` is the number without its sign: `2.3` of `▼2.3`. */
export const ambiguousSign = (place: Place, text: string, amount: string): Diagnostic =>
  error(
    'BD272',
    place,
    {
      en: `“${text}” could be read as ${amount} or -${amount}.`,
      ko: `“${text}”의 뜻이 분명하지 않습니다(${amount} 또는 -${amount}).`,
    },
    {
      en: 'Write the one that is meant without other marks.',
      ko: '뜻하는 쪽을 다른 기호 없이 쓰십시오.',
    },
  );

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

export const errorOfExcel = (place: Place, text: string): Diagnostic =>
  error(
    'BD273',
    place,
    { en: `“${text}” is an error of Excel, not a value.`, ko: `“${text}”: 값이 아니라 Excel 오류입니다.` },
    { en: 'Correct the cell in the workbook and save it again.', ko: '원본 엑셀에서 셀을 고치고 다시 저장하십시오.' },
  );

export const dateForNumber = (place: Place, text: string): Diagnostic =>
  error(
    'BD274',
    place,
    {
      en: `“${text}” is a date; Excel may have made it of a number.`,
      ko: `“${text}”: 날짜입니다. Excel이 숫자를 날짜로 바꾸었을 수 있습니다.`,
    },
    asText,
  );

export const shortenedByExcel = (place: Place, text: string): Diagnostic =>
  error(
    'BD275',
    place,
    {
      en: `in “${text}” Excel has shortened a number; digits may be lost.`,
      ko: `“${text}”: Excel이 줄여 쓴 숫자입니다. 자릿수가 사라졌을 수 있습니다.`,
    },
    asText,
  );

export const signAgainstUnit = (place: Place, text: string, sign: string, unit: Unit): Diagnostic =>
  error(
    'BD276',
    place,
    {
      en: `“${text}” has the sign ${sign}, but the unit of its row is ${unit}.`,
      ko: `“${text}”에는 ${sign} 기호가 있는데 이 행의 단위는 ${unit}입니다.`,
    },
    { en: 'Correct the unit, or take the sign away.', ko: '단위를 고치거나 기호를 지우십시오.' },
  );

export const numberTooLarge = (place: Place, text: string): Diagnostic =>
  error(
    'BD277',
    place,
    {
      en: `“${text}” is above 9007199254740992, the largest number that Excel and charts keep exactly.`,
      ko: `“${text}”: Excel과 차트가 정확히 다룰 수 있는 9007199254740992보다 큽니다.`,
    },
    { en: 'Give it in a larger unit.', ko: '더 큰 단위로 쓰십시오.' },
  );

export const numberReadAs = (place: Place, text: string, value: string): Diagnostic => ({
  code: 'BD278',
  severity: 'notice',
  place,
  what: { en: `“${text}” was read as ${value}.`, ko: `“${text}” → ${value}(으)로 읽었습니다.` },
});

const dateForms: Message = {
  en: 'Write 2023, 2023-05, 2023-05-17, 2023-Q2, 2023-H1, FY2023, 2023/24, or a span such as 2021/2023.',
  ko: '2023, 2023-05, 2023-05-17, 2023-Q2, 2023-H1, FY2023, 2023/24 또는 2021/2023 같은 기간으로 쓰십시오.',
};

export const noDate = (place: Place, text: string): Diagnostic =>
  error('BD280', place, { en: `“${text}” is not a date.`, ko: `“${text}”: 날짜가 아닙니다.` }, dateForms);

export const noSuchDate = (place: Place, text: string): Diagnostic =>
  error('BD281', place, { en: `there is no date “${text}”.`, ko: `“${text}”: 없는 날짜입니다.` }, dateForms);

export const ambiguousDate = (place: Place, text: string, readings: readonly string[]): Diagnostic =>
  error(
    'BD282',
    place,
    {
      en: `“${text}” could be read as ${readings.join(' or ')}.`,
      ko: `“${text}”의 뜻이 분명하지 않습니다(${readings.join(' 또는 ')}).`,
    },
    { en: 'Write the year first: 2023-05-17.', ko: '2023-05-17처럼 연도부터 쓰십시오.' },
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

export const monthOrYears = (place: Place, text: string, month: string, years: string): Diagnostic =>
  error(
    'BD460',
    place,
    {
      en: `“${text}” could be the month ${month} or the years ${years}.`,
      ko: `“${text}”: 달(${month})인지 두 해(${years})인지 분명하지 않습니다.`,
    },
    { en: `Write ${month} or ${years}.`, ko: `${month} 또는 ${years}(으)로 쓰십시오.` },
  );

export const weekOrWave = (place: Place, text: string): Diagnostic =>
  error(
    'BD461',
    place,
    {
      en: `“${text}” could be a week of the year or a wave of a survey.`,
      ko: `“${text}”: 몇째 주인지 조사 차수인지 분명하지 않습니다.`,
    },
    {
      en: 'Write its first and last day: 2023-05-08/2023-05-14.',
      ko: '첫날과 끝날을 쓰십시오. 예: 2023-05-08/2023-05-14',
    },
  );

export const schoolYear = (place: Place, text: string, span: string): Diagnostic =>
  error(
    'BD280',
    place,
    {
      en: `“${text}” is a school year, whose first and last month the table has to say.`,
      ko: `“${text}”: 학년도는 시작하는 달과 끝나는 달을 적어야 합니다.`,
    },
    {
      en: `Write them: ${span}, or 2023/24 for a year from one summer to the next.`,
      ko: `${span}처럼 쓰십시오.`,
    },
  );

export const turnedPeriod = (place: Place, text: string): Diagnostic =>
  error(
    'BD462',
    place,
    { en: `the end of “${text}” is not after its beginning.`, ko: `“${text}”: 끝이 시작보다 뒤가 아닙니다.` },
    { en: 'Write the earlier date first, or one date alone.', ko: '이른 날짜를 먼저 쓰거나 날짜를 하나만 쓰십시오.' },
  );
