import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/briefing/model/figure.ts';
import type { Locale } from '../../../src/briefing/model/locale.ts';
import type { PlannedChart } from '../../../src/briefing/model/plan.ts';
import {
  chartFigure,
  chartScale,
  chartUnit,
  chartValue,
  endsInScale,
  namesScale,
  saysUnit,
} from '../../../src/briefing/plan/chart-scale.ts';
import { en, ko } from '../locales.ts';

const place = { file: 'figures.csv', line: 2, column: 1 };
const won = { unit: 'currency', currency: 'KRW' } as const;
const dollars = { unit: 'currency', currency: 'USD' } as const;
const count = { unit: 'count' } as const;
const percent = { unit: 'percent' } as const;

function figuresOf(values: readonly string[], unit: Partial<Figure>): readonly Figure[] {
  return values.map((value, index) => ({
    ...{ id: `f${index}`, value: value === 'n.a.' ? undefined : value, decimals: 0, unit: 'plain', multiple: false },
    ...{ source: 's', label: {}, note: {}, place, ...unit },
  }));
}

/** The unit that the subtitle names, the values in the chart, and the first one as the alternative text says it. */
function shown(values: readonly string[], unit: Partial<Figure>, locale: Locale): readonly string[] {
  const figures = figuresOf(values, unit);
  const chart: PlannedChart = {
    ...{
      id: 'c',
      spec: { value: 'ranked-bars', place },
      sort: 'none',
      colors: new Map(),
      named: new Map(),
      title: {},
      place,
    },
    figures: figures.map(({ id }) => ({ value: id, place })),
  };
  const scale = chartScale([chart], new Map(figures.map(figure => [figure.id, figure])), locale);
  const [first] = figures;
  if (!first) return [];
  return [
    chartUnit(first, scale, locale),
    figures.map(each => chartValue(each, scale, locale)).join('  '),
    chartFigure(first, scale, locale),
  ];
}

describe('large values of a chart have one scale, in which none is zero and none is rounded to another number:', () => {
  test.each([
    [
      'budgets of a city',
      won,
      '1250000000000 83500000000 950000000',
      ['KRW billion', '1,250.00  83.50  0.95', 'KRW 1,250.00 billion'],
      ['억 원', '12,500.0  835.0  9.5', '12,500.0억 원'],
    ],
    [
      'little beside much',
      won,
      '500000000 3000000000000',
      ['KRW billion', '0.5  3,000.0', 'KRW 0.5 billion'],
      ['억 원', '5  30,000', '5억 원'],
    ],
    [
      'amounts below zero, and nothing',
      won,
      '-25000000000 83500000000 0',
      ['KRW billion', '−25.0  83.5  0.0', 'KRW −25.0 billion'],
      ['억 원', '−250  835  0', '−250억 원'],
    ],
    [
      'one that is missing',
      won,
      '1500000000 n.a. 300000000',
      ['KRW billion', '1.5  n.a.  0.3', 'KRW 1.5 billion'],
      ['억 원', '15  해당 없음  3', '15억 원'],
    ],
    [
      'digits to the last, rounded to three',
      won,
      '123456789012 2345678901',
      ['KRW billion', '123.46  2.35', 'KRW 123.46 billion'],
      ['억 원', '1,234.6  23.5', '1,234.6억 원'],
    ],
    [
      'dollars',
      dollars,
      '1250000000 98500000',
      ['USD million', '1,250.0  98.5', 'USD 1,250.0 million'],
      ['만 달러', '125,000  9,850', '125,000만 달러'],
    ],
    ['people', count, '52000000 9400000', ['million', '52.0  9.4', '52.0 million'], ['만', '5,200  940', '5,200만']],
    [
      'plain numbers',
      {},
      '7500000000 120000000',
      ['billion', '7.50  0.12', '7.50 billion'],
      ['억', '75.0  1.2', '75.0억'],
    ],
  ] as const)('%s', (_, unit, values, english, korean) => {
    expect(shown(values.split(' '), unit, en)).toEqual(english);
    expect(shown(values.split(' '), unit, ko)).toEqual(korean);
  });

  test.each([
    ['short ones', won, '950000 120000', '950,000  120,000'],
    ['seven digits, all of which count', count, '1234567 2345678', '1,234,567  2,345,678'],
    ['two that would look alike', won, '1234567890 1234567891', '1,234,567,890  1,234,567,891'],
    ['a few beside very many', count, '1234567890123 13825', '1,234,567,890,123  13,825'],
    ['shares', percent, '2000000 1000000', '2,000,000  1,000,000'],
    ['nothing but missing ones', won, 'n.a. n.a.', 'n.a.  n.a.'],
  ] as const)('but not %s', (_, unit, values, texts) => {
    expect(shown(values.split(' '), unit, en)[1]).toBe(texts);
  });
});

describe('a subtitle', () => {
  const [figure] = figuresOf(['1250000000000'], won);
  if (!figure) throw new Error('there is no figure');

  test.each([
    ['예산(억원)', '억 원', true],
    ['고객 만족도', '만', false],
    ['이용자(만 명)', '만', true],
    ['지원 현황', '원', false],
    ['Budget, KRW billion', 'KRW billion', true],
    ['Visitors, millions', 'million', false],
    ['Share, %', '%', true],
  ])('“%s” with the unit %s', (text, unit, said) => {
    expect(saysUnit(text, unit)).toBe(said);
  });

  test.each([
    ['예산(조 원)', ko, true, true],
    ['예산(백만원)', ko, true, true],
    ['총 1.2조 원', ko, true, false],
    ['조사 경비(원)', ko, false, false],
    ['Budget, KRW million', en, true, true],
    ['Budget in million won', en, true, false],
    ['Budget, KRW', en, false, false],
  ])('“%s” names a scale', (text, locale, names, ends) => {
    expect([namesScale(text, figure, locale), endsInScale(text, figure, locale)]).toEqual([names, ends]);
  });
});
