import { describe, expect, test } from 'vitest';
import { barScale } from '../../src/chart/bar-scale.ts';

describe('barScale', () => {
  test('leaves room for the value beyond the longest bar', () => {
    expect(barScale([{ value: 80, room: 50 }], 450)).toEqual({ least: 0, most: 90, unit: 5 });
  });

  test('is held by the bar whose value is long, even if another bar is longer', () => {
    const bars = [
      { value: 100, room: 30 },
      { value: 90, room: 140 },
    ];
    const { unit } = barScale(bars, 500);
    expect(unit).toBe(4);
    expect(bars.map(bar => bar.value * unit + bar.room)).toEqual([430, 500]);
  });

  test('gives values below zero room on the left', () => {
    const bars = [
      { value: 60, room: 50 },
      { value: -20, room: 60 },
    ];
    expect(barScale(bars, 510)).toEqual({ least: -32, most: 70, unit: 5 });
  });

  test('starts at zero when all values are zero or missing', () => {
    const bars = [
      { value: 0, room: 50 },
      { value: null, room: 70 },
    ];
    expect(barScale(bars, 450)).toEqual({ least: 0, most: 1, unit: 450 });
  });
});
