import { describe, expect, test } from 'vitest';
import { barScale } from '../../src/chart/bar-scale.ts';

describe('barScale', () => {
  test('leaves room for the value beyond the longest bar', () => {
    expect(barScale([{ value: 80, textWidth: 40 }], 10, 450)).toEqual({ least: 0, most: 90, unit: 5 });
  });

  test('is held by the bar whose value is long, even if another bar is longer', () => {
    const bars = [
      { value: 100, textWidth: 20 },
      { value: 90, textWidth: 130 },
    ];
    const { unit } = barScale(bars, 10, 500);
    expect(unit).toBe(4);
    expect(bars.map(bar => bar.value * unit + 10 + bar.textWidth)).toEqual([430, 500]);
  });

  test('gives values below zero room on the left', () => {
    const bars = [
      { value: 60, textWidth: 40 },
      { value: -20, textWidth: 50 },
    ];
    expect(barScale(bars, 10, 510)).toEqual({ least: -32, most: 70, unit: 5 });
  });

  test('starts at zero when all values are zero or missing', () => {
    const bars = [
      { value: 0, textWidth: 40 },
      { value: null, textWidth: 60 },
    ];
    expect(barScale(bars, 10, 450)).toEqual({ least: 0, most: 1, unit: 450 });
  });
});
