import { describe, expect, test } from 'vitest';
import { numberFormat } from '../../../src/chart/native/number-format.ts';

const marks = { decimalMark: '.', groupMark: ',' };
const format = (text: string, value: number, isGrouped = true) => numberFormat(text, value, isGrouped, marks);

describe('a value’s text as a number format', () => {
  test.each([
    ['66.7', 66.7, '#,##0.0;"−"#,##0.0'],
    ['66.70', 66.7, '#,##0.00;"−"#,##0.00'],
    ['13,825', 13825, '#,##0;"−"#,##0'],
    ['78.4%', 78.4, '#,##0.0"%";"−"#,##0.0"%"'],
    ['−2.3%p', -2.3, '#,##0.0"%p";"−"#,##0.0"%p"'],
    ['KRW 12.5 billion', 12.5, '"KRW "#,##0.0" billion";"KRW −"#,##0.0" billion"'],
    ['KRW −12.5 billion', -12.5, '"KRW "#,##0.0" billion";"KRW −"#,##0.0" billion"'],
    ['12,500.0억 원', 12500.04, '#,##0.0"억 원";"−"#,##0.0"억 원"'],
    ['5" pipes', 5, '#,##0\\"" pipes";"−"#,##0\\"" pipes"'],
    ['0.0%', 0.04, '#,##0.0"%";"−"#,##0.0"%"'],
  ])('%s', (text, value, expected) => {
    expect(format(text, value)).toBe(expected);
  });

  test('years have no thousands set apart', () => {
    expect(format('2024', 2024, false)).toBe('0;"−"0');
  });

  test('marks of other languages', () => {
    expect(numberFormat('12.500,4 Mio.', 12500.4, true, { decimalMark: ',', groupMark: '.' })).toBe(
      '#,##0.0" Mio.";"−"#,##0.0" Mio."',
    );
  });

  test.each([
    ['about half', 50],
    ['1조 2,500', 12500],
    ['66.8', 66.7],
    ['67', 66.4],
    ['−66.7', 66.7],
    ['66.7', -66.7],
    ['n.a.', 0],
  ])('%s is not %d in digits', (text, value) => {
    expect(format(text, value)).toBeUndefined();
  });
});
