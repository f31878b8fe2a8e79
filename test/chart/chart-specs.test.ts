import { describe, expect, it } from 'vitest';
import { canLackValues } from '../../src/chart/chart-specs.ts';

describe('a chart draws figures without value', () => {
  const draws = (text: string) =>
    canLackValues(new Map([['trend', { file: 'templates/charts/trend.vl.json', text }]]), 'trend');

  it.each([
    '{"usermeta": {"figures": {"missing": true}}}',
    '{"usermeta": {"figures": {"least": 2, "missing"\n :\n true}}}',
    '{"usermeta": {"figures": {"m\\u0069ssing": true}}}',
    '\ufeff{"mark": "line", "usermeta": {"figures": {"missing": true, "most": 9}}}',
  ])('where its specification says so: %s', text => {
    expect(draws(text)).toBe(true);
  });

  it.each([
    '{"usermeta": {"figures": {"missing": false}}}',
    '{"usermeta": {"figures": {"missing": "true"}}}',
    '{"usermeta": {"named": {"missing": true}}}',
    '{"description": "For figures with \\"missing\\": true", "usermeta": {"figures": {"least": 2}}}',
    '{"missing": true}',
    '{"encoding": {"x": {"scale": {"missing": true}}}, "usermeta": {"figures": {}}}',
    '{"usermeta": {"figures": {"missing": true}}',
    '["missing"]',
    '',
  ])('but not where something else does: %s', text => {
    expect(draws(text)).toBe(false);
  });

  it('but not where there is no specification', () => {
    expect(canLackValues(new Map(), 'trend')).toBe(false);
  });
});
