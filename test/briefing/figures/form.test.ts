import { describe, expect, it } from 'vitest';
import { formatDecimal, formatFigure, formatValue } from '../../../src/briefing/figures/form.ts';
import { writeForm } from '../../../src/briefing/figures/write-form.ts';
import type { Figure } from '../../../src/briefing/model/figure.ts';
import { en, ko } from '../locales.ts';

function figure(value: string | undefined, unit: Figure['unit'], decimals = 0, currency?: string): Figure {
  return {
    id: 'a',
    value,
    unit,
    decimals,
    currency,
    multiple: false,
    source: 's',
    label: {},
    note: {},
    place: { file: 'figures.csv', line: 2, column: 1 },
  };
}

describe('a figure with its unit', () => {
  it.each<[Figure, string, string]>([
    [figure('30.6', 'percent', 1), '30.6%', '30.6%'],
    [figure('66.70', 'percent', 2), '66.70%', '66.70%'],
    [figure('2', 'percent', 1), '2.0%', '2.0%'],
    [figure('47.8', 'percentage-points', 1), '47.8 percentage points', '47.8%p'],
    [figure('1', 'percentage-points'), '1 percentage point', '1%p'],
    [figure('13825', 'count'), '13,825', '13,825'],
    [figure('999', 'count'), '999', '999'],
    [figure('2022', 'year'), '2022', '2022년'],
    [figure('2.6', 'ratio', 1), '2.6 times', '2.6배'],
    [figure('-12.50', 'index', 2), '−12.50', '−12.50'],
    [figure('300000000', 'currency', 0, 'KRW'), 'KRW 300 million', '3억 원'],
    [figure('1250000000', 'currency', 0, 'KRW'), 'KRW 1.25 billion', '12.5억 원'],
    [figure('120000000000', 'currency', 0, 'KRW'), 'KRW 120 billion', '1,200억 원'],
    [figure('123456789', 'currency', 0, 'KRW'), 'KRW 123,456,789', '123,456,789 원'],
    [figure('12.5', 'currency', 2, 'CHF'), 'CHF 12.50', '12.50 CHF'],
    [figure(undefined, 'percent', 1), 'n.a.', '해당 없음'],
  ])('%j', (value, english, korean) => {
    expect(formatFigure(value, en)).toBe(english);
    expect(formatFigure(value, ko)).toBe(korean);
  });

  it('rounds once, in decimal, halves away from zero', () => {
    expect(formatFigure(figure('30.65', 'percent', 1), en)).toBe('30.7%');
    expect(formatFigure(figure('-30.65', 'percent', 1), en)).toBe('−30.7%');
    expect(formatFigure(figure('1.005', 'ratio', 2), en)).toBe('1.01 times');
    expect(formatFigure(figure('-0.04', 'percent', 1), en)).toBe('0.0%');
  });

  it('is digits alone where the unit stands elsewhere', () => {
    expect(formatValue(figure('30.6', 'percent', 1), en)).toBe('30.6');
    expect(formatValue(figure('300000000', 'currency', 0, 'KRW'), ko)).toBe('300,000,000');
    expect(formatValue(figure('2022', 'year'), ko)).toBe('2022');
    expect(formatValue(figure(undefined, 'count'), ko)).toBe('해당 없음');
  });

  it('has the marks of its language', () => {
    expect(formatDecimal('-1234567.5', { ...en, groupMark: '.', decimalMark: ',' })).toBe('−1.234.567,5');
  });
});

describe("an author's form", () => {
  const money = figure('300000000', 'currency', 0, 'KRW');
  const share = figure('30.6', 'percent', 1);

  it.each<[string, Figure, string]>([
    ['30.6%', share, '30.6%'],
    ['약 30.6%', share, '약 30.6%'],
    ['about ３０．６％', share, 'about 30.6％'],
    ['13,825', figure('13825', 'count'), '13,825'],
    ['13,825개', figure('13825', 'count'), '13,825개'],
    ['13825', figure('13825', 'count'), '13825'],
    ['13.8 thousand', figure('13825', 'count'), '13.8 thousand'],
    ['1만 3,825개', figure('13825', 'count'), '1만 3,825개'],
    ['1.4만 개', figure('13825', 'count'), '1.4만 개'],
    ['2022', figure('2022', 'year'), '2022'],
    ['-5', figure('-5', 'count'), '-5'],
    ['−5', figure('-5', 'count'), '−5'],
    ['+5', figure('5', 'count'), '+5'],
    ['300 million won', money, '300 million won'],
    ['KRW 300 million', money, 'KRW 300 million'],
    ['KRW 0.3 Billion', money, 'KRW 0.3 Billion'],
    ['KRW 300,000,000', money, 'KRW 300,000,000'],
    ['3억 원', money, '3억 원'],
    ['1.2천억', figure('120000000000', 'currency', 0, 'KRW'), '1.2천억'],
    ['1억 2,300만 원', figure('123000000', 'currency', 0, 'KRW'), '1억 2,300만 원'],
    ['30.6%', figure('0.306', 'ratio', 3), '30.6%'],
    ['2.0 times', figure('2', 'ratio', 1), '2.0 times'],
    ['47.8%포인트', figure('47.8', 'percentage-points', 1), '47.8%포인트'],
    ['47.8%P', figure('47.8', 'percentage-points', 1), '47.8%P'],
    ['COVID-19 firms', figure('19', 'count'), 'COVID-19 firms'],
    ['+/-2.5%p', figure('2.5', 'percentage-points', 1), '+/-2.5%p'],
    ['△2.3%', figure('-2.3', 'percent', 1), '△2.3%'],
    ['▲ 2.3% 변화', figure('-2.3', 'percent', 1), '▲ 2.3% 변화'],
    ['▼2.3%', figure('-2.3', 'percent', 1), '▼2.3%'],
    ['▲2.3%', figure('2.3', 'percent', 1), '▲2.3%'],
    ['minus 2.3%', figure('-2.3', 'percent', 1), 'minus 2.3%'],
    ['Negative 2.3%', figure('-2.3', 'percent', 1), 'Negative 2.3%'],
    ['영하 5도', figure('-5', 'index'), '영하 5도'],
    ['(-)2.3%', figure('-2.3', 'percent', 1), '(-)2.3%'],
    ['－2.3%', figure('-2.3', 'percent', 1), '－2.3%'],
    ['−$1.2 million', figure('-1200000', 'currency', 0, 'USD'), '−$1.2 million'],
    ['−KRW 300 million', figure('-300000000', 'currency', 0, 'KRW'), '−KRW 300 million'],
    ['△1만 2,500개', figure('-12500', 'count'), '△1만 2,500개'],
    ['0.0%', figure('-0.04', 'percent', 1), '0.0%'],
  ])('%s agrees', (form, value, text) => {
    expect(writeForm(form, value, form.match(/[가-힣]/) ? ko : en)).toEqual({ kind: 'written', text, agrees: true });
  });

  it.each([' ', '\u00A0', '\u202F'])('is one number where a language parts its digits by %j', groupMark => {
    const spaced = { ...en, groupMark, decimalMark: ',' };
    const own = `1${groupMark}234${groupMark}567,5`;
    expect(formatDecimal('1234567.5', spaced)).toBe(own);
    for (const form of [own, '1 234 567,5'])
      expect(writeForm(form, figure('1234567.5', 'count', 1), spaced)).toEqual({
        kind: 'written',
        text: own,
        agrees: true,
      });
    const changed = writeForm('1 234 567,5', figure('7654321.5', 'count', 1), spaced);
    expect(changed).toEqual({ kind: 'written', text: `7${groupMark}654${groupMark}321,5`, agrees: false });
  });

  it.each<[string, Figure, string]>([
    ['30.6%', figure('31.2', 'percent', 1), '31.2%'],
    ['약 30.6%', figure('31', 'percent', 1), '약 31.0%'],
    ['31%', share, '30.6%'],
    ['0.1%', figure('-0.04', 'percent', 1), '0.0%'],
    ['△2.3%', figure('-3.1', 'percent', 1), '△3.1%'],
    ['-$5 million', figure('-6000000', 'currency', 0, 'USD'), '-$6 million'],
    ['△1만 2,500개', figure('-23000', 'count'), '△2만 3,000개'],
    ['+2.3%', figure('3.1', 'percent', 1), '+3.1%'],
    ['13,825', figure('9800', 'count'), '9,800'],
    ['980개', figure('13825', 'count'), '13,825개'],
    ['13825', figure('9800', 'count'), '9800'],
    ['2 percentage points', figure('1', 'percentage-points'), '1 percentage point'],
    ['1 percentage point', figure('2', 'percentage-points'), '2 percentage points'],
    ['1 time', figure('2.5', 'ratio', 1), '2.5 times'],
    ['2 timesheets', figure('1', 'ratio'), '1 timesheets'],
    ['300 million won', figure('500000000', 'currency', 0, 'KRW'), '500 million won'],
    ['300 million won', figure('2500000000', 'currency', 0, 'KRW'), '2,500 million won'],
    ['3억 원', figure('350000000', 'currency', 0, 'KRW'), '3.5억 원'],
    ['1.2천억', figure('135000000000', 'currency', 0, 'KRW'), '1.4천억'],
    ['3억 원', figure('20000', 'currency', 0, 'KRW'), '2만 원'],
    ['1억 2,300만 원', figure('245000000', 'currency', 0, 'KRW'), '2억 4,500만 원'],
    ['1억 2,300만 원', figure('200000000', 'currency', 0, 'KRW'), '2억 원'],
    ['30.6%', figure(undefined, 'percent', 1), '해당 없음'],
  ])('%s does not agree with %j', (form, value, text) => {
    expect(writeForm(form, value, /[가-힣]/.test(form) || !value.value ? ko : en)).toEqual({
      kind: 'written',
      text,
      agrees: false,
    });
  });

  it('without exactly one number cannot be written', () => {
    expect(writeForm('about three in ten', share, en)).toEqual({ kind: 'no-number' });
    expect(writeForm('30~40%', share, en)).toEqual({ kind: 'several-numbers' });
    expect(writeForm('2 of 3 firms', share, en)).toEqual({ kind: 'several-numbers' });
    expect(writeForm('2만 3억', share, ko)).toEqual({ kind: 'several-numbers' });
  });

  it('must not call percentage points percent, nor percent percentage points', () => {
    const gap = figure('47.8', 'percentage-points', 1);
    expect(writeForm('47.8%', gap, en)).toEqual({ kind: 'other-unit' });
    expect(writeForm('47.8%', gap, ko)).toEqual({ kind: 'other-unit' });
    expect(writeForm('30.6%p', share, ko)).toEqual({ kind: 'other-unit' });
    expect(writeForm('30.6 percentage points', share, en)).toEqual({ kind: 'other-unit' });
  });

  it.each<[string, Figure, 'plus' | 'minus', boolean, string]>([
    ['2.3%', figure('-2.3', 'percent', 1), 'plus', true, '−2.3%'],
    ['+2.3%', figure('-2.3', 'percent', 1), 'plus', true, '−2.3%'],
    ['(2.3%)', figure('-2.3', 'percent', 1), 'plus', true, '(−2.3%)'],
    ['2.3%', figure('-3.1', 'percent', 1), 'plus', false, '−3.1%'],
    ['0.0%', figure('-3.1', 'percent', 1), 'plus', false, '−3.1%'],
    [
      'a drop of 1.4 percentage points',
      figure('-1.4', 'percentage-points', 1),
      'plus',
      true,
      'a drop of −1.4 percentage points',
    ],
    ['12.5억 원', figure('-1250000000', 'currency', 0, 'KRW'), 'plus', true, '−12.5억 원'],
    ['1만 2,500개', figure('-12500', 'count'), 'plus', true, '−1만 2,500개'],
    ['−5%', figure('5', 'percent'), 'minus', true, '5%'],
    ['△2.3%', figure('2.3', 'percent', 1), 'minus', true, '2.3%'],
    ['▼2.3%', figure('3.1', 'percent', 1), 'minus', false, '3.1%'],
    ['▲2.3% 변화', figure('2.3', 'percent', 1), 'minus', true, '2.3% 변화'],
    ['▲2.3%', figure('-2.3', 'percent', 1), 'plus', true, '▲−2.3%'],
    ['-$5', figure('5', 'currency', 0, 'USD'), 'minus', true, '$5'],
    ['minus 5', figure('5', 'index'), 'minus', true, '5'],
  ])('%s with another sign than %j is neither kept nor written', (form, value, stated, signAlone, text) => {
    const locale = form.match(/[가-힣]/) ? ko : en;
    expect(writeForm(form, value, locale)).toEqual({ kind: 'other-sign', text, signAlone, stated });
  });

  it('takes ▲ for a minus in Korean, and for none in English', () => {
    const fall = figure('-2.3', 'percent', 1);
    expect(writeForm('▲2.3%', fall, ko)).toEqual({ kind: 'written', text: '▲2.3%', agrees: true });
    expect(writeForm('▲2.3%', fall, en).kind).toBe('other-sign');
    expect(writeForm('△2.3%', fall, en)).toEqual({ kind: 'written', text: '△2.3%', agrees: true });
  });

  it.each([
    ['n.a.', en],
    ['N/A', en],
    ['n. a.', en],
    ['NA', en],
    ['–', ko],
    ['해당 없음', ko],
    ['해당없음', ko],
  ] as const)('%s agrees with a missing value, and gives way to a number', (form, locale) => {
    expect(writeForm(form, figure(undefined, 'percent', 1), locale)).toEqual({
      kind: 'written',
      text: form,
      agrees: true,
    });
    expect(writeForm(form, share, ko)).toEqual({ kind: 'written', text: '30.6%', agrees: false });
    expect(writeForm(form, figure('13000', 'count'), en, '12,500 jobs')).toEqual({
      kind: 'written',
      text: '13,000 jobs',
      agrees: false,
    });
    expect(writeForm(form, figure('-13000', 'count'), en, '12,500 jobs').kind).toBe('other-sign');
  });

  it('leaves words that only begin like a scale alone', () => {
    expect(writeForm('5 millionaires', figure('5', 'count'), en)).toEqual({
      kind: 'written',
      text: '5 millionaires',
      agrees: true,
    });
  });
});
