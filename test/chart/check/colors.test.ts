// Colors of one chart are told apart by every eye and stand out from the page, in every theme of the program.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkColors } from '../../../src/chart/check/colors.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostics.ts';
import { parseTheme } from '../../../src/theme/parse-theme.ts';
import type { Theme } from '../../../src/theme/theme.ts';
import { en, faultsOf, placed, themeFor } from '../chart-request.ts';

const policy = themeFor(en);
const withColors = (colors: Readonly<Record<string, string>>): Theme => ({
  ...policy,
  colors: new Map([...policy.colors, ...Object.entries(colors)]),
});

describe('a chart is warned of', () => {
  test('red and green of one lightness', async () => {
    const theme = withColors({ stop: 'B8514A', go: '6E7B2A' });
    expect(await faultsOf({ theme, colors: { summer: 'stop', autumn: 'go' } })).toEqual([
      'plan.yaml:9:1 warning BD619: in the chart “visits” the colors “stop” and “go” look alike to people who are color-blind or sit in the last row. Choose colors of which one is much darker than the other.',
      '“visits” 차트의 “stop” 색과 “go” 색은 색각 이상이 있거나 뒷자리에 앉은 사람이 구별하기 어렵습니다. 밝기가 뚜렷이 다른 색을 고르십시오.',
    ]);
  });

  test('a color near that of the other bars', async () => {
    const theme = withColors({ grey: '7B8896' });
    expect((await faultsOf({ theme, colors: { summer: 'grey' } }))[0]).toContain(
      'the colors “context” and “grey” look alike',
    );
  });

  test('a color that hardly shows', async () => {
    expect(await faultsOf({ colors: { summer: 'hairline' } })).toEqual([
      'plan.yaml:9:1 warning BD619: in the chart “visits” the color “hairline” is hard to see on the page: its contrast is 1.6 : 1. Choose one that has 3 : 1.',
      '“visits” 차트의 “hairline” 색은 바탕에서 잘 보이지 않습니다. 명암비가 1.6 : 1입니다. 3 : 1 이상인 색을 고르십시오.',
    ]);
  });
});

test('not of the same color twice', async () => {
  expect(await faultsOf({ colors: { summer: 'data', autumn: 'data' } })).toEqual([]);
});

test.each(readdirSync('templates/themes'))('the chart colors of %s are told apart', file => {
  const read = (name: string) => readFileSync(`templates/themes/${name}`, 'utf8');
  const said: Diagnostic[] = [];
  const theme = parseTheme(
    `templates/themes/${file}`,
    read(file),
    'Latn',
    fault => said.push(fault),
    base => ({
      file: `templates/themes/${base.value}.yaml`,
      source: read(`${base.value}.yaml`),
    }),
  );
  if (!theme) throw new Error(`${file} gives no theme`);
  checkColors(
    'any',
    ['context', 'data', 'accent'].map(role => placed(role)),
    theme,
    fault => said.push(fault),
  );
  expect(said).toEqual([]);
});
