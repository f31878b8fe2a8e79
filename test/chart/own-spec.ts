// Specifications as an author writes them: marks over years or in rows, with their values and labels as texts.
import type { Figure } from '../../src/briefing/model/figure.ts';
import { figure, type Wish } from './chart-request.ts';

type Part = Readonly<Record<string, unknown>>;

/** Labels of the figures along x, and their ids down y. */
const years = { field: 'label', type: 'ordinal', sort: null, axis: null };
export const names = { field: 'id', type: 'nominal', sort: null, axis: null };

/** The values of the figures, on a scale with these properties. */
export const values = (scale: Part = {}, more: Part = {}): Part => ({
  ...{ field: 'value', type: 'quantitative', axis: null, scale },
  ...more,
});

/** From the bottom up, with room for labels; from left to right, between labels and values. */
export const upward = { range: [{ expr: 'height - 60' }, 24] };
export const rightward = { range: [200, { expr: 'width - 120' }] };

/** Figures for the years from 2020: `yearly('41.0', undefined)` has none for 2021. */
export function yearly(...numbers: readonly (string | undefined)[]): readonly Figure[] {
  return numbers.map((value, index) => figure(`t.${2020 + index}`, value, String(2020 + index)));
}

export const whole = yearly('41.0', '43.5', '45.0', '47.5');
export const withGap = yearly('41.0', '43.5', undefined, '45.0', '47.5');

/** A chart of these layers. */
export function layers(layer: readonly Part[], figures: readonly Figure[], more: Part = {}): Wish {
  const usermeta = {
    figures: { least: 1, most: 24, missing: true, negative: true },
    label: { style: 'chart-label' },
    value: { style: 'chart-value' },
  };
  const $schema = 'https://vega.github.io/schema/vega-lite/v6.json';
  const text = JSON.stringify({ $schema, usermeta, data: { name: 'figures' }, ...more, layer });
  return { spec: 'own', text, figures, size: [864, 306], more: { sort: 'none' } };
}

export const rowTexts: readonly Part[] = [
  {
    mark: { type: 'text', fontSize: 16, align: 'left' },
    encoding: { y: names, x: { value: { expr: 'width - 100' } }, text: { field: 'text' } },
  },
  {
    mark: { type: 'text', fontSize: 16, align: 'left' },
    encoding: { y: names, x: { value: 0 }, text: { field: 'lines' } },
  },
];

/** One mark over the years, its values above it and the years below. */
export function overYears(mark: string | Part, y: Part, figures = withGap, more: Part = {}, rest: Part = {}): Wish {
  return layers(
    [
      { mark, encoding: { x: years, y, ...more }, ...rest },
      {
        mark: { type: 'text', dy: -14, fontSize: 16 },
        encoding: { x: years, y: values({}, { axis: y.axis ?? null }), text: { field: 'text' } },
      },
      {
        mark: { type: 'text', fontSize: 16 },
        encoding: { x: years, y: { value: { expr: 'height - 20' } }, text: { field: 'lines' } },
      },
    ],
    figures,
  );
}

/** One mark in each row, the labels to its left and the values at the right edge; other layers after it. */
export function inRows(
  mark: string | Part,
  x: Part,
  figures = whole,
  more: Part = {},
  rest: Part = {},
  others: readonly Part[] = [],
): Wish {
  return layers([{ mark, encoding: { y: names, x, ...more }, ...rest }, ...rowTexts, ...others], figures);
}
