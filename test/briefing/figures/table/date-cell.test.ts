import { describe, expect, it } from 'vitest';
import { isDay, readDateCell } from '../../../../src/briefing/figures/table/date-cell.ts';
import { collect } from '../../diagnose.ts';

function read(text: string) {
  const { report, lines } = collect();
  const date = readDateCell({ text, place: { file: 'figures.csv', line: 2, column: 5 } }, report);
  return { date, english: lines('en'), korean: lines('ko') };
}

describe('a date', () => {
  it.each<[string, string | undefined]>([
    ['', undefined],
    ['2024', '2024'],
    ['2024-08', '2024-08'],
    ['2024-8', '2024-08'],
    ['2024-08-28', '2024-08-28'],
    ['2024. 8. 28.', '2024-08-28'],
    ['2024. 8. 1.', '2024-08-01'],
    ['2024년', '2024'],
    ['2024년 8월', '2024-08'],
    ['2024년 8월 1일', '2024-08-01'],
    ['August 2024', '2024-08'],
    ['1 August 2024', '2024-08-01'],
    ['２０２４', '2024'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is read as meant', (text, date) => {
    expect(read(text)).toEqual({ date, english: [], korean: [] });
  });

  it.each<[string, string]>([
    ['2024-08-01', '2024-08'],
    ['2024-08-01 00:00:00', '2024-08'],
    ['2024/08/01', '2024-08'],
    ['1-Aug-24', '2024-08'],
    ['45505', '2024-08'],
  ])('%s is a month that Excel made a day', (text, date) => {
    expect(read(text)).toEqual({
      date,
      english: [
        `2:5 notice BD283: “${text}” was read as 2024-08. Excel makes the first day of a month; if that day is meant, write it like “1 May 2023”.`,
      ],
      korean: [
        `2:5 notice BD283: “${text}” → 2024-08(으)로 읽었습니다. Excel은 월을 그달 1일로 바꿉니다. 1일을 뜻한다면 “2023년 5월 1일”처럼 쓰십시오.`,
      ],
    });
  });

  it.each<[string, string]>([
    ['Aug-24', '2024-08'],
    ['24-Aug', '2024-08'],
    ['28-Aug-24', '2024-08-28'],
    ['2024/8/28', '2024-08-28'],
    ['8/28/2024', '2024-08-28'],
    ['28/8/2024', '2024-08-28'],
    ['45532', '2024-08-28'],
  ])('%s is understood, with a notice', (text, date) => {
    expect(read(text)).toMatchObject({ date, english: [`2:5 notice BD283: “${text}” was read as ${date}.`] });
  });

  it.each<[string, string, string]>([
    [
      '2024-13-01',
      'BD281: there is no date “2024-13-01”. Write 2023, 2023-05, 2023-05-17, 2023-Q2, 2023-H1, FY2023, 2023/24, or a span such as 2021/2023.',
      'BD281: “2024-13-01”: 없는 날짜입니다. 2023, 2023-05, 2023-05-17, 2023-Q2, 2023-H1, FY2023, 2023/24 또는 2021/2023 같은 기간으로 쓰십시오.',
    ],
    [
      '2023-02-29',
      'BD281: there is no date “2023-02-29”. Write 2023, 2023-05, 2023-05-17, 2023-Q2, 2023-H1, FY2023, 2023/24, or a span such as 2021/2023.',
      'BD281: “2023-02-29”: 없는 날짜입니다. 2023, 2023-05, 2023-05-17, 2023-Q2, 2023-H1, FY2023, 2023/24 또는 2021/2023 같은 기간으로 쓰십시오.',
    ],
    [
      'last year',
      'BD280: “last year” is not a date. Write 2023, 2023-05, 2023-05-17, 2023-Q2, 2023-H1, FY2023, 2023/24, or a span such as 2021/2023.',
      'BD280: “last year”: 날짜가 아닙니다. 2023, 2023-05, 2023-05-17, 2023-Q2, 2023-H1, FY2023, 2023/24 또는 2021/2023 같은 기간으로 쓰십시오.',
    ],
    [
      '1-Aug',
      'BD280: “1-Aug” is not a date. Write 2023, 2023-05, 2023-05-17, 2023-Q2, 2023-H1, FY2023, 2023/24, or a span such as 2021/2023.',
      'BD280: “1-Aug”: 날짜가 아닙니다. 2023, 2023-05, 2023-05-17, 2023-Q2, 2023-H1, FY2023, 2023/24 또는 2021/2023 같은 기간으로 쓰십시오.',
    ],
    [
      '8/1/2024',
      'BD282: “8/1/2024” could be read as 2024-08-01 or 2024-01-08. Write the year first: 2023-05-17.',
      'BD282: “8/1/2024”의 뜻이 분명하지 않습니다(2024-08-01 또는 2024-01-08). 2023-05-17처럼 연도부터 쓰십시오.',
    ],
  ])('%s is refused', (text, english, korean) => {
    expect(read(text)).toEqual({ date: undefined, english: [`2:5 error ${english}`], korean: [`2:5 error ${korean}`] });
  });
});

it('knows the days that there are', () => {
  expect(['2024-11-22', '2024-02-30', '2024-11', '22.11.2024'].map(isDay)).toEqual([true, false, false, false]);
});

it.each<[string, string]>([
  ['FY24', 'FY2024'],
  ['FY 24', 'FY2024'],
  ["FY'24", 'FY2024'],
  ['24 회계연도', 'FY2024'],
])('%s is a fiscal year', (text, date) => {
  expect(read(text)).toEqual({ date, english: [], korean: [] });
});

it.each<[string, string]>([
  ["'25년", '2025'],
  ['’25', '2025'],
  ['‘25년 3월', '2025-03'],
  ["'25. 3.", '2025-03'],
  ["'24년 3분기", '2024-Q3'],
])('%s has its century put in', (text, date) => {
  const made = read(text);
  expect(made.date).toBe(date);
  expect(made.english).toEqual([`2:5 notice BD283: “${text}” was read as ${date}.`]);
  expect(made.korean).toEqual([`2:5 notice BD283: “${text}” → ${date}(으)로 읽었습니다.`]);
});

it.each(['2024학년도', '24학년도', '2024 학년도', "'24학년도"])('%s is told how to write it', text => {
  expect(read(text)).toEqual({
    date: undefined,
    english: [
      `2:5 error BD280: “${text}” is a school year, whose first and last month the table has to say. Write them: 2024-03/2025-02, or 2023/24 for a year from one summer to the next.`,
    ],
    korean: [
      `2:5 error BD280: “${text}”: 학년도는 시작하는 달과 끝나는 달을 적어야 합니다. 2024-03/2025-02처럼 쓰십시오.`,
    ],
  });
});
