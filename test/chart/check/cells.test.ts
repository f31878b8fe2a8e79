// A hundred dots of which figures fill their shares: as much area as they say, on light and dark grounds.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawChart } from '../../../src/chart/draw-chart.ts';
import type { Picture } from '../../../src/chart/picture.ts';
import { parseTheme } from '../../../src/theme/parse-theme.ts';
import { drawn, en, faultsOf, figure, ko, requestFor, shippedSpec, type Wish } from '../chart-request.ts';

const pair = (one: string, other: string) => [figure('one', one, 'Summer'), figure('two', other, 'Winter')];

const wish = (one: string, other: string, more: Partial<Wish> = {}): Wish => ({
  spec: 'dots',
  figures: pair(one, other),
  colors: { one: 'accent', two: 'data' },
  more: { sort: 'none' },
  ...more,
});

/** How many dots have that fill, or that outline, by the area of all of them. */
function dots({ svg }: Picture, paint: 'fill' | 'stroke', color: string): number {
  const found = [...svg.matchAll(/<path [^>]*?d="M([\d.]+),0A[^>]*?>/g)].filter(([tag]) =>
    tag.includes(`${paint}="${color}"`),
  );
  const radii = found.map(([, radius]) => Number(radius));
  const whole = Math.max(...radii);
  return radii.reduce((sum, radius) => sum + (radius / whole) ** 2, 0);
}

const words = ({ svg }: Picture) => [...svg.matchAll(/<path aria-label="([^"]*)"/g)].map(match => match[1]);

describe('a hundred dots', () => {
  test.each([
    ['30.6', '78.4', 30.6, 78.4],
    ['4.5', '100.0', 4.5, 100],
    ['33.3', '33.4', 33.3, 33.4],
    ['50', '50', 50, 50],
    ['99.7', '99.9', 99.7, 99.9],
    // The smaller one is filled, whichever comes first.
    ['78.4', '30.6', 78.4, 30.6],
  ])('have the area of %s and of %s, the smaller one filled and the larger one outlined', async (one, other, a, b) => {
    const picture = await drawn(wish(one, other));
    const [accent, data] = ['#B93C0C', '#123F6E'];
    expect(dots(picture, a <= b ? 'fill' : 'stroke', accent)).toBeCloseTo(a, 2);
    expect(dots(picture, a <= b ? 'stroke' : 'fill', data)).toBeCloseTo(b, 2);
    expect(words(picture)).toEqual([one, other, 'Summer', 'Winter'].map(text => expect.stringContaining(text)));
  });

  test('are faint for a figure of nothing, which its value says', async () => {
    const picture = await drawn({
      ...wish('0.0', '1'),
      figures: [figure('one', '0.0', 'Summer')],
      colors: { one: 'accent' },
    });
    expect(dots(picture, 'fill', '#B93C0C')).toBe(0);
    expect(words(picture)).toEqual([expect.stringContaining('0.0'), 'Summer']);
  });

  test.each([
    ['wide', [864, 300]],
    ['of 4:3', [648, 300]],
    ['beside another one', [420, 300]],
    ['of a cover', [330, 430]],
  ] as const)('have their words beside them or below, in a picture %s', async (_, size) => {
    const picture = await drawn(wish('30.6', '78.4', { size, locale: ko }));
    expect(words(picture).slice(-2)).toEqual(['여름', '겨울']);
  });

  test('are refused for what is no share of 100%', async () => {
    const visits = [figure('one', '312', 'Summer', { unit: 'count' })];
    expect(await faultsOf({ ...wish('1', '2'), figures: visits, colors: {} })).toEqual([
      'figures.csv:2:1 error BD604: the figure “one” of the chart “visits” is no share of 100%, and “dots” draws nothing else. Draw figures in percent of at most 100%, or choose another specification.',
      '“visits” 차트의 “one” 수치가 100% 이하의 비율이 아니어서 “dots” 명세로 그릴 수 없습니다. 100% 이하의 비율(percent) 수치만 그리거나 다른 명세를 고르십시오.',
    ]);
    const growth = [figure('one', '130.0', 'Summer')];
    expect((await faultsOf({ ...wish('1', '2'), figures: growth, colors: {} }))[0]).toContain('BD604');
  });

  test.each([
    ['counted up to whole dots', (text: string) => text.replaceAll('"field": "part"', '"field": "emphasis"')],
    ['one too few', (text: string) => text.replaceAll('datum.part > 0', 'datum.part > 0 && datum.cell > 1')],
    [
      'all of one size',
      (text: string) => text.replaceAll('"range": [0, { "expr": "dot * dot" }]', '"range": [200, 200]'),
    ],
    [
      'on top of each other',
      (text: string) => text.replaceAll('pitch * ((datum.cell - 1) % 10)', 'pitch * ((datum.cell - 1) % 9)'),
    ],
    [
      'beyond the picture',
      (text: string) => text.replaceAll('floor((datum.cell - 1) / 10)', '(1 + floor((datum.cell - 1) / 10))'),
    ],
  ])('that are %s are an error', async (_, change) => {
    const text = change(shippedSpec('dots'));
    const faults = await faultsOf(wish('30.6', '78.4', { text }));
    expect(faults.join('\n')).toMatch(/error BD(635|641)/);
  });
});

describe('the ground of a chart', () => {
  test.each(['policy', 'seminar', 'plain', 'korean-public'])('gives its colors, dark ones too: %s', async name => {
    const read = (file: string) => readFileSync(`templates/themes/${file}.yaml`, 'utf8');
    const theme = parseTheme(
      `templates/themes/${name}.yaml`,
      read(name),
      en.script,
      fault => {
        throw new Error(JSON.stringify(fault));
      },
      ({ value }) => ({ file: `templates/themes/${value}.yaml`, source: read(value) }),
    );
    if (!theme) throw new Error('no theme');
    const request = { ...requestFor({ ...wish('30.6', '78.4'), theme }), ground: 'primary' };
    const faults: string[] = [];
    const picture = await drawChart(request, ({ code }) => faults.push(code));
    expect(faults).toEqual([]);
    expect(picture?.svg).toContain('#FFFFFF');
  });
});
