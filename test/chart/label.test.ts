import { describe, expect, test } from 'vitest';
import { fitLabels, type LabelSpace } from '../../src/chart/label.ts';

/** Every letter is half an em wide. */
const half = (text: string, size: number) => (text.length * size) / 2;
const space: LabelSpace = { widths: [200, 260], size: 20, least: 16, line: 1.2, height: 50, lines: 2 };
const fitted = (labels: readonly string[], more: Partial<LabelSpace> = {}) =>
  fitLabels(
    labels,
    labels.map(() => half),
    { ...space, ...more },
  );

describe('fitLabels', () => {
  test('keeps a label on one line as long as it fits', () => {
    expect(fitted(['Sales and marketing'])).toEqual({ lines: [['Sales and marketing']], size: 20, width: 190 });
  });

  test('breaks at spaces, as evenly as can be', () => {
    expect(fitted(['Tasks such as security and data analysis'])).toEqual({
      lines: [['Tasks such as security', 'and data analysis']],
      size: 20,
      width: 220,
    });
  });

  test('keeps Korean words whole', () => {
    expect(fitted(['보안·데이터분석 등 정보기술 업무를 맡은 부서'], { widths: [140] })).toEqual({
      lines: [['보안·데이터분석 등', '정보기술 업무를 맡은 부서']],
      size: 20,
      width: 140,
    });
  });

  test('keeps together what a no-break space joins', () => {
    expect(fitted(['Logistics and supply chain management'])).toMatchObject({
      lines: [['Logistics and supply', 'chain management']],
    });
    expect(fitted(['Logistics and supply\u00a0chain management'])).toMatchObject({
      lines: [['Logistics and', 'supply\u00a0chain management']],
    });
  });

  test('takes a wider column before smaller type', () => {
    expect(fitted(['x'.repeat(25)])).toEqual({ lines: [['x'.repeat(25)]], size: 20, width: 250 });
  });

  test('takes smaller type for all when no width is enough', () => {
    expect(fitted(['Short', 'x'.repeat(28)])).toEqual({ lines: [['Short'], ['x'.repeat(28)]], size: 18, width: 252 });
  });

  test('sets one line where two are too high', () => {
    expect(fitted(['Sales and marketing abroad'], { height: 30 })).toMatchObject({
      lines: [['Sales and marketing abroad']],
    });
  });

  test('says which label is too wide at the least size, and by how much', () => {
    expect(fitted(['Short', 'x'.repeat(40)])).toEqual({ label: 'x'.repeat(40), tooWide: 60 });
  });
});
