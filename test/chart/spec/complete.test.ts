import { describe, expect, test } from 'vitest';
import { chartRows } from '../../../src/chart/row.ts';
import { type CompletedSpec, completeSpec } from '../../../src/chart/spec/complete.ts';
import type { Json } from '../../../src/chart/spec/json.ts';
import { readSpec } from '../../../src/chart/spec/spec.ts';
import { requestFor, seasons, type Wish } from '../chart-request.ts';

const fail = (fault: unknown) => {
  throw new Error(JSON.stringify(fault));
};

async function completed(wish: Wish): Promise<CompletedSpec> {
  const { chart, spec, figures, theme, locale, width, height } = requestFor(wish);
  // Every letter is half an em wide, so that the numbers below can be checked by hand.
  const halves = { drawnWidth: (text: string, _: string, __: boolean, size: number) => (text.length * size) / 2 };
  const fonts = { ...halves, undrawn: () => undefined, outline: () => ({ path: '', width: 0 }) };
  const read = await readSpec(spec, theme, fail);
  const rows = read && chartRows(chart, figures, read.demands, theme, locale, undefined, fail);
  const named = new Map();
  const completion = read && rows && { chart, demands: read.demands, rows, named, theme, fonts, width, height };
  const done = completion && completeSpec(read.value, completion, [], fail);
  if (!done) throw new Error('nothing was completed');
  return done;
}

describe('completeSpec', () => {
  test('gives the figures as rows, sorted, with labels broken and texts measured', async () => {
    const { rows } = await completed({ colors: { largest: 'data' } });
    expect(rows).toEqual([
      row('summer', 1, ['Summer'], 41.5, '41.5%', 60, '#123F6E', true),
      row('spring', 2, ['Spring'], 25.3, '25.3%', 50, '#8793A2', false),
      row(
        'autumn',
        3,
        ['Visitors who came with their', 'children or grandchildren'],
        20.75,
        '20.75%',
        60,
        '#8793A2',
        false,
      ),
      row('winter', 4, ['Winter'], 12, '12.0%', 50, '#8793A2', false),
    ]);
  });

  test('gives size, data and the values that expressions read by name', async () => {
    const { spec, rows } = await completed({ colors: { largest: 'data' } });
    expect(spec).toMatchObject({
      data: { name: 'figures', values: rows },
      width: 864,
      height: 300,
      padding: 0,
      autosize: { type: 'none' },
      background: null,
    });
    expect(spec).not.toHaveProperty('usermeta');
    const given = parameters(spec);
    // 28 letters of 9 pt and a gap of 14; then bars at the scale at which 41.5, a gap of 10 and “41.5%” of 60 pt fill the rest.
    const unit = (864 - 266 - 10 - 60) / 41.5;
    expect(given.get('start')).toBe(266);
    expect(given.get('unit')).toBeCloseTo(unit, 9);
    expect(given.get('end')).toBe(864);
    expect(given.get('perColumn')).toBe(4);
    expect(given.get('zero')).toBe(266);
    expect(given.get('least')).toBe(0);
    expect(given.get('most')).toBeCloseTo((864 - 266) / unit, 9);
    expect(given.get('count')).toBe(4);
    expect(given.get('rows')).toEqual(rows);
    expect(given.get('color')).toMatchObject({ ink: '#16202C', accent: '#B93C0C' });
    expect(given.get('style')).toMatchObject({
      'chart-label': { size: 18, weight: 'normal', color: '#16202C', line: 21.6 },
      'chart-emphasis': { size: 24, weight: 'bold', color: '#16202C', line: 28.8 },
    });
    expect([...given.keys()].slice(-4)).toEqual(['thickness', 'label', 'plain', 'strong']);
  });

  test('keeps the order of the plan when it is not to be sorted', async () => {
    const { rows } = await completed({ more: { sort: 'none' } });
    expect(rows.map(({ id }) => id)).toEqual(seasons.map(({ id }) => id));
  });
});

/** The parameters of a specification by name. */
function parameters({ params }: CompletedSpec['spec']): ReadonlyMap<unknown, unknown> {
  const list: readonly Json[] = Array.isArray(params) ? params : [];
  return new Map(
    list.map(entry =>
      typeof entry === 'object' && entry && 'name' in entry ? [entry.name, entry.value] : [entry, entry],
    ),
  );
}

function row(
  id: string,
  rank: number,
  lines: readonly string[],
  value: number,
  text: string,
  textWidth: number,
  color: string,
  emphasis: boolean,
) {
  return { id, rank, row: rank, shift: 0, label: lines.join(' '), lines, value, text, textWidth, color, emphasis };
}
