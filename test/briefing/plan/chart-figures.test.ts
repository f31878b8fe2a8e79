import { describe, expect, test } from 'vitest';
import type { PlannedChart } from '../../../src/briefing/model/plan.ts';
import { figuresDrawn, figuresOfChart } from '../../../src/briefing/plan/chart-figures.ts';
import { figure, placed } from '../../chart/chart-request.ts';

const figures = new Map(
  [
    figure('gap', '10', 'Gap'),
    figure('use.a', '30', 'A', { group: 'use' }),
    figure('use.b', '20', 'B', { group: 'use' }),
    figure('other', '40', 'Other'),
  ].map(each => [each.id, each]),
);
const chart: PlannedChart = {
  id: 'uses',
  spec: placed('ranked-bars'),
  figures: [placed('other'), placed('use.b'), placed('misspelt')],
  group: placed('use'),
  sort: 'none',
  colors: new Map(),
  named: new Map([['gap', placed('gap')]]),
  title: { en: 'Uses' },
  place: { file: 'plan.yaml', line: 1, column: 1 },
};

describe('the figures of a chart', () => {
  test('are those that it names and then the others of its group, each once', () => {
    expect(figuresDrawn(chart, figures).map(({ id }) => id)).toEqual(['other', 'use.b', 'use.a']);
  });

  test('are also those that it reads by a name of its own', () => {
    expect(figuresOfChart(chart, figures)).toEqual(['other', 'use.b', 'use.a', 'gap']);
  });
});
