import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/briefing/figures/date-form.ts';
import { readDateCell } from '../../../src/briefing/figures/table/date-cell.ts';
import { yearsOf } from '../../../src/briefing/model/period.ts';
import { collect } from '../diagnose.ts';
import { en, ko } from '../locales.ts';

function read(text: string) {
  const { report, lines } = collect();
  const date = readDateCell({ text, place: { file: 'figures.csv', line: 2, column: 5 } }, report);
  return { date, english: lines('en'), korean: lines('ko') };
}

describe('dates and periods', () => {
  it.each<[string, string, string, string]>([
    ['2022', '2022', '2022', '2022년'],
    ['2024-08', '2024-08', 'August 2024', '2024년 8월'],
    ['28 August 2024', '2024-08-28', '28 August 2024', '2024. 8. 28.'],
    ['2024-Q3', '2024-Q3', 'Q3 2024', '2024년 3분기'],
    ['Q3 2024', '2024-Q3', 'Q3 2024', '2024년 3분기'],
    ['3Q 2024', '2024-Q3', 'Q3 2024', '2024년 3분기'],
    ['2024q1', '2024-Q1', 'Q1 2024', '2024년 1분기'],
    ['2024년 4분기', '2024-Q4', 'Q4 2024', '2024년 4분기'],
    ['2024-H1', '2024-H1', 'first half of 2024', '2024년 상반기'],
    ['2024년 하반기', '2024-H2', 'second half of 2024', '2024년 하반기'],
    ['FY2024', 'FY2024', 'FY 2024', '2024 회계연도'],
    ['FY 2024', 'FY2024', 'FY 2024', '2024 회계연도'],
    ['2024 회계연도', 'FY2024', 'FY 2024', '2024 회계연도'],
    ['2023/24', '2023/24', '2023/24', '2023/24년'],
    ['1999/00', '1999/00', '1999/00', '1999/00년'],
    ['2022/2024', '2022/2024', '2022–2024', '2022~2024년'],
    ['2022–2024', '2022/2024', '2022–2024', '2022~2024년'],
    ['2010/2011', '2010/2011', '2010–2011', '2010~2011년'],
    ['2024-03/2024-08', '2024-03/2024-08', 'March–August 2024', '2024년 3~8월'],
    ['2023-11/2024-02', '2023-11/2024-02', 'November 2023 – February 2024', '2023년 11월~2024년 2월'],
    ['2024-08-06/2024-08-19', '2024-08-06/2024-08-19', '6–19 August 2024', '2024. 8. 6.~8. 19.'],
    ['2024. 8. 6.~2024. 8. 19.', '2024-08-06/2024-08-19', '6–19 August 2024', '2024. 8. 6.~8. 19.'],
    ['2024-07-29/2024-08-03', '2024-07-29/2024-08-03', '29 July – 3 August 2024', '2024. 7. 29.~8. 3.'],
    [
      '2023-12-28/2024-01-05',
      '2023-12-28/2024-01-05',
      '28 December 2023 – 5 January 2024',
      '2023. 12. 28.~2024. 1. 5.',
    ],
    ['2023-Q4/2024-Q1', '2023-Q4/2024-Q1', 'Q4 2023 – Q1 2024', '2023년 4분기~2024년 1분기'],
  ])('%s', (text, date, english, korean) => {
    expect(read(text)).toEqual({ date, english: [], korean: [] });
    expect([formatDate(date, en), formatDate(date, ko)]).toEqual([english, korean]);
    expect(read(date).date).toBe(date);
  });

  it.each<[string, string, string]>([
    [
      '2010/11',
      'BD460: “2010/11” could be the month 2010-11 or the years 2010/2011. Write 2010-11 or 2010/2011.',
      'BD460: “2010/11”: 달(2010-11)인지 두 해(2010/2011)인지 분명하지 않습니다. 2010-11 또는 2010/2011(으)로 쓰십시오.',
    ],
    [
      '2024-W2',
      'BD461: “2024-W2” could be a week of the year or a wave of a survey. Write its first and last day: 2023-05-08/2023-05-14.',
      'BD461: “2024-W2”: 몇째 주인지 조사 차수인지 분명하지 않습니다. 첫날과 끝날을 쓰십시오. 예: 2023-05-08/2023-05-14',
    ],
    [
      '2024/2022',
      'BD462: the end of “2024/2022” is not after its beginning. Write the earlier date first, or one date alone.',
      'BD462: “2024/2022”: 끝이 시작보다 뒤가 아닙니다. 이른 날짜를 먼저 쓰거나 날짜를 하나만 쓰십시오.',
    ],
  ])('%s is refused', (text, english, korean) => {
    const told = read(text);
    expect(told.english).toEqual([`2:5 error ${english}`]);
    expect(told.korean).toEqual([`2:5 error ${korean}`]);
    expect(told.date).toBeUndefined();
  });

  it.each<[string, string]>([
    ['2024-Q5', 'BD281'],
    ['2024-H3', 'BD281'],
    ['2024년 0분기', 'BD281'],
    ['2023/25', 'BD281'],
    ['2024 학년도', 'BD280'],
    ['2024-08/2024', 'BD280'],
    ['2024-08-06/2024-08-35', 'BD280'],
    ['2024-08-19/2024-08-06', 'BD462'],
    ['2024-08-06/2024-08-06', 'BD462'],
    ['2024-W32', 'BD461'],
    ['2024 Wave 3', 'BD461'],
    ['2005/06', 'BD460'],
  ])('%s is refused with %s', (text, code) => {
    expect(read(text).english).toEqual([expect.stringContaining(`error ${code}:`)]);
  });

  it('are written as in the table where a language has no words for them', () => {
    const bare = { ...en, dates: { ...en.dates, periods: undefined } };
    expect(['2024-Q3', 'FY2024', '2023/24', '2022/2024', '2024-08'].map(date => formatDate(date, bare))).toEqual([
      '2024-Q3',
      'FY2024',
      '2023/24',
      '2022 – 2024',
      'August 2024',
    ]);
  });

  it('know their years', () => {
    expect(['2024-08', '2023/24', 'FY2024', '2023-11/2024-02', '2024-08-06/2024-08-19'].map(yearsOf)).toEqual([
      ['2024'],
      ['2023', '2024'],
      ['2024'],
      ['2023', '2024'],
      ['2024'],
    ]);
  });
});
