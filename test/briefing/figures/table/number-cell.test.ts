import { describe, expect, it } from 'vitest';
import { readNumberCell } from '../../../../src/briefing/figures/table/number-cell.ts';
import type { Absence, Unit } from '../../../../src/briefing/model/figure.ts';
import { collect } from '../../diagnose.ts';

function read(text: string, unit: Unit | undefined = 'count') {
  const { report, lines } = collect();
  const cell = readNumberCell({ text, place: { file: 'figures.csv', line: 2, column: 5 } }, unit, report);
  return { cell, english: lines('en'), korean: lines('ko') };
}

describe('a number', () => {
  it.each<[string, string, number]>([
    ['66.70', '66.70', 2],
    ['2.0', '2.0', 1],
    ['13,825', '13825', 0],
    ['300,000,000', '300000000', 0],
    ['-12.5', '-12.5', 1],
    ['+5', '5', 0],
    ['.5', '0.5', 1],
    ['-0', '0', 0],
    ['-0.0', '0.0', 1],
    ['9007199254740992', '9007199254740992', 0],
  ])('%s is read as it is', (text, value, decimals) => {
    expect(read(text)).toEqual({ cell: { value, decimals }, english: [], korean: [] });
  });

  it.each<[string, Unit, string]>([
    ['66.7%', 'percent', '66.7'],
    ['100 %', 'percent', '100'],
    ['６６．７％', 'percent', '66.7'],
    ['47.8%p', 'percentage-points', '47.8'],
    ['47.8%포인트', 'percentage-points', '47.8'],
    ['13 825', 'count', '13825'],
    ['13\u00a0825', 'count', '13825'],
    ['１３，８２５', 'count', '13825'],
    ['−12.5', 'index', '-12.5'],
    ['－2.3', 'percent', '-2.3'],
    ['–2.3', 'percent', '-2.3'],
    ['△2.3', 'percent', '-2.3'],
    ['▲2.3', 'percentage-points', '-2.3'],
    ['△ 1,234', 'currency', '-1234'],
    ['▵２．３', 'ratio', '-2.3'],
    ['△2.3%', 'percent', '-2.3'],
    ['▲.5%p', 'percentage-points', '-0.5'],
    ['(2.3)', 'percent', '-2.3'],
    ['（2.3）', 'percentage-points', '-2.3'],
    ['(2.3%)', 'percent', '-2.3'],
    ['(2.3)%', 'percent', '-2.3'],
    ['(1,234)', 'currency', '-1234'],
    ['2.3-', 'percent', '-2.3'],
    ['1,234 -', 'count', '-1234'],
    ['- 2.3', 'percent', '-2.3'],
    ['△0.0', 'percent', '0.0'],
  ])('%s is understood, with a notice', (text, unit, value) => {
    expect(read(text, unit)).toMatchObject({
      cell: { value },
      english: [`2:5 notice BD278: “${text}” was read as ${value}.`],
      korean: [`2:5 notice BD278: “${text}” → ${value}(으)로 읽었습니다.`],
    });
  });

  it.each(['n.a.', 'N/A', 'NA', 'n/a', '해당없음', '해당 없음'])('%s is marked as missing', mark => {
    expect(read(mark)).toEqual({ cell: { value: undefined, decimals: 0 }, english: [], korean: [] });
  });

  it.each(['.', ':', 'x', 'X', 'NULL', 'null', '：'])('%s is a mark of what is missing', text => {
    const mark = { text, isUnclear: false };
    expect(read(text)).toEqual({ cell: { value: undefined, decimals: 0, mark }, english: [], korean: [] });
  });

  const of = (absence: Absence, ...texts: readonly string[]) => texts.map((text): [string, Absence] => [text, absence]);
  it.each([
    ...of('withheld', '비공개', '미공표', '미공개', 'Confidential', 'WITHHELD'),
    ...of('unavailable', '..', '…', '...', 'n.d.', '미상', 'Unknown', 'No data', '자료 없음'),
  ])('%s is a mark of what is %s', (text, absence) => {
    const mark = { text, isUnclear: false };
    expect(read(text)).toEqual({ cell: { value: undefined, decimals: 0, absence, mark }, english: [], korean: [] });
  });

  it.each(['-', '–', '—', '−', '－', '--', '없음', 'nil', 'None'])('%s is a mark that may be 0', text => {
    expect(read(text).cell).toEqual({ value: undefined, decimals: 0, mark: { text, isUnclear: true } });
  });

  const eitherSign = (text: string, amount: string) =>
    `BD272: “${text}” could be read as ${amount} or -${amount}. Write the one that is meant without other marks.`;

  it.each<[string, string, Unit]>([
    ['▼2.3', '2.3', 'percent'],
    ['▽ 1,234', '1234', 'count'],
    ['↓2.3%', '2.3', 'percent'],
    ['↑2.3', '2.3', 'percent'],
    ['Δ2.3', '2.3', 'percentage-points'],
    ['(200)', '200', 'count'],
    ['(2,024)', '2024', 'year'],
  ])('%s may have either sign', (text, amount, unit) => {
    expect(read(text, unit)).toMatchObject({
      cell: undefined,
      english: [`2:5 error ${eitherSign(text, amount)}`],
      korean: [
        `2:5 error BD272: “${text}”의 뜻이 분명하지 않습니다(${amount} 또는 -${amount}). 뜻하는 쪽을 다른 기호 없이 쓰십시오.`,
      ],
    });
  });

  const noNumber =
    'is not a number. Write only the number, in full (5000000); the unit has its own column. If there is no number, write n.a.';

  it.each<[string, string, Unit?]>([
    ['', 'BD270: this figure has neither a value nor a formula. Write the number, or n.a. if there is none.'],
    ['3억', `BD271: “3억” ${noNumber}`],
    ['천원', `BD271: “천원” ${noNumber}`],
    ['13,825개', `BD271: “13,825개” ${noNumber}`],
    ['₩300', `BD271: “₩300” ${noNumber}`],
    ['NaN', `BD271: “NaN” ${noNumber}`],
    ['012', `BD271: “012” ${noNumber}`],
    ['0x10', `BD271: “0x10” ${noNumber}`],
    ['1,5', 'BD272: “1,5” could be read as 1.5 or 15. Write it with a point for decimals and without other marks.'],
    [
      '1.234,5',
      'BD272: “1.234,5” could be read as 1234.5 or 1.2345. Write it with a point for decimals and without other marks.',
    ],
    ['△-5', `BD271: “△-5” ${noNumber}`],
    ['(-5)', `BD271: “(-5)” ${noNumber}`],
    ['△', `BD271: “△” ${noNumber}`],
    ['*', `BD271: “*” ${noNumber}`],
    ['2.3p', `BD271: “2.3p” ${noNumber}`],
    ['#REF!', 'BD273: “#REF!” is an Excel error, not a value. Correct the cell in the workbook and save it again.'],
    ['#N/A', 'BD273: “#N/A” is an Excel error, not a value. Correct the cell in the workbook and save it again.'],
    ['#DIV/0!', 'BD273: “#DIV/0!” is an Excel error, not a value. Correct the cell in the workbook and save it again.'],
    [
      'Mar-1',
      'BD274: “Mar-1” is a date; Excel may have turned a number into it. In Excel, format the cell as text and write the number again.',
    ],
    [
      '3월 1일',
      'BD274: “3월 1일” is a date; Excel may have turned a number into it. In Excel, format the cell as text and write the number again.',
    ],
    [
      '3.00E+08',
      'BD275: “3.00E+08” is a number that Excel has shortened; digits may be lost. In Excel, format the cell as text and write the number again.',
    ],
    ['5%', 'BD276: “5%” has the sign %, but the unit of its row is count. Correct the unit, or remove the sign.'],
    [
      '47.8%',
      'BD276: “47.8%” has the sign %, but the unit of its row is percentage-points. Correct the unit, or remove the sign.',
      'percentage-points',
    ],
    [
      '9007199254740993',
      'BD277: “9007199254740993” is above 9007199254740992, the largest number that Excel and charts keep exactly. State it in a larger unit.',
    ],
  ])('%s is refused', (text, message, unit) => {
    expect(read(text, unit)).toMatchObject({ cell: undefined, english: [`2:5 error ${message}`] });
  });

  it.each<[string, string]>([
    ['', 'BD270: 이 수치에는 값도 수식도 없습니다. 숫자를 쓰고, 값이 없으면 n.a.라고 쓰십시오.'],
    [
      '3억',
      'BD271: “3억”: 숫자가 아닙니다. 숫자만 모든 자리를 쓰십시오(5000000). 단위는 unit 열에 쓰고, 값이 없으면 n.a.라고 쓰십시오.',
    ],
    ['1,5', 'BD272: “1,5”의 뜻이 분명하지 않습니다(1.5 또는 15). 소수점은 점으로 쓰고 다른 기호는 빼십시오.'],
    ['#REF!', 'BD273: “#REF!”: 값이 아니라 Excel 오류입니다. 원본 엑셀에서 셀을 고치고 다시 저장하십시오.'],
    [
      'Mar-1',
      'BD274: “Mar-1”: 날짜입니다. Excel이 숫자를 날짜로 바꾸었을 수 있습니다. Excel에서 셀 서식을 텍스트로 바꾸고 숫자를 다시 쓰십시오.',
    ],
    [
      '3E+08',
      'BD275: “3E+08”: Excel이 줄여 쓴 숫자입니다. 자릿수가 사라졌을 수 있습니다. Excel에서 셀 서식을 텍스트로 바꾸고 숫자를 다시 쓰십시오.',
    ],
    ['5%', 'BD276: “5%”에는 % 기호가 있는데 이 행의 단위는 count입니다. 단위를 고치거나 기호를 지우십시오.'],
    [
      '9007199254740993',
      'BD277: “9007199254740993”: Excel과 차트가 정확히 다룰 수 있는 9007199254740992보다 큽니다. 더 큰 단위로 쓰십시오.',
    ],
  ])('%s is refused in Korean too', (text, message) => {
    expect(read(text).korean).toEqual([`2:5 error ${message}`]);
  });

  it('has its sign understood where the unit itself is at fault', () => {
    const { report, lines } = collect();
    const place = { file: 'figures.csv', line: 2, column: 5 };
    expect(readNumberCell({ text: '5%', place }, undefined, report)?.value).toBe('5');
    expect(lines('en')).toEqual(['2:5 notice BD278: “5%” was read as 5.']);
  });
});

describe('the sign that a cell of a workbook shows', () => {
  const cell = (text: string) => ({ text, place: { file: 'f.xlsx', line: 2, column: 5, cell: 'figures!E2' } });

  it.each([
    ['61.5%', 'percent'],
    ['2.4%p', 'percentage-points'],
  ] as const)('%s is no news for %s', (text, unit) => {
    const { report, lines } = collect();
    expect(readNumberCell(cell(text), unit, report)?.value).toBe(text.replace(/%p?/, ''));
    expect(lines('en')).toEqual([]);
  });

  it.each([
    ['2.4%p', 'percent', '%p'],
    ['61.5%', 'percentage-points', '%'],
    ['61.5%', 'ratio', '%'],
    ['2.4%p', 'count', '%p'],
  ] as const)('%s is refused for %s', (text, unit, sign) => {
    const { report, lines } = collect();
    expect(readNumberCell(cell(text), unit, report)).toBeUndefined();
    expect(lines('en').join()).toContain(
      `error BD276: “${text}” has the sign ${sign}, but the unit of its row is ${unit}. Correct the unit, or remove the sign.`,
    );
  });
});
