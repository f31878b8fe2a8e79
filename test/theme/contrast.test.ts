// Text stands out from what is really behind it: a theme in which it does not is refused with the place of the color.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostics.ts';
import { contrastOf, leastContrast } from '../../src/theme/contrast.ts';
import { groundsOf } from '../../src/theme/ground.ts';
import { parseTheme } from '../../src/theme/parse-theme.ts';
import { collect } from '../briefing/diagnose.ts';

const sourceOf = (name: string) => readFileSync(`templates/themes/${name}.yaml`, 'utf8');
const place = { file: 'briefing.yaml', line: 1, column: 1 };

function faults(
  name: string,
  edits: readonly (readonly [string, string])[],
  variants: readonly string[] = [],
): readonly Diagnostic[] {
  const { report, diagnostics } = collect();
  const changed = (wanted: string) => {
    const file = `templates/themes/${wanted}.yaml`;
    const source = edits.reduce(
      (text, [from, to]) => (wanted === name ? text.replace(from, to) : text),
      sourceOf(wanted),
    );
    return { file, source };
  };
  const { file, source } = changed(name);
  const asked = variants.map(value => ({ value, place }));
  parseTheme(file, source, 'Latn', report, wanted => changed(wanted.value), asked);
  return diagnostics;
}

const told = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(
    ({ code, place, what, next }) => `${place?.file}:${place?.line}:${place?.column} ${code} ${what.en} ${next?.en}`,
  );

describe('contrast', () => {
  test.each([
    ['000000', 'FFFFFF', 21],
    ['FFFFFF', 'FFFFFF', 1],
    ['767676', 'FFFFFF', 4.54],
    ['FFFFFF', '0A4A55', 9.92],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrastOf(one, other)).toBeCloseTo(ratio, 1);
    expect(contrastOf(other, one)).toBe(contrastOf(one, other));
  });

  test('may be less for large text: 18 points, or 14 bold', () => {
    expect([
      leastContrast(17.9, false),
      leastContrast(18, false),
      leastContrast(14, true),
      leastContrast(13, true),
    ]).toEqual([4.5, 3, 3, 4.5]);
  });
});

describe('behind a box', () => {
  const band = { box: [0, 0, 960, 122], color: 'primary' } as const;
  test.each([
    ['stands the page where nothing else is', [48, 200, 100, 40], undefined, ['background']],
    ['stands a band that it lies in', [48, 42, 864, 72], undefined, ['primary']],
    ['stands both where it leaves the band', [48, 100, 864, 72], undefined, ['background', 'primary']],
    ['stands its own panel, whatever is below', [48, 100, 864, 72], 'tint', ['tint']],
  ] as const)('%s', (_, box, fill, grounds) => {
    expect(groundsOf(box, fill, [band], 'background')).toEqual(grounds);
  });
});

describe('a theme', () => {
  test.each(['policy', 'seminar', 'plain', 'korean-public', 'dark'])(
    '%s can be read everywhere, in every variant',
    name => {
      for (const variants of [[], ['4:3'], ['handout']]) expect(told(faults(name, [], variants))).toEqual([]);
    },
  );

  test('whose sources are too pale is refused at the color, once for all layouts', () => {
    const pale = faults('plain', [['muted: 575757', 'muted: 9A9A9A']]);
    expect(told(pale)).toEqual([
      'templates/themes/plain.yaml:12:10 BD560 “muted” (9A9A9A) on “background” (FFFFFF) has a contrast of 2.8 to 1; text of 16 pt needs 4.5 to 1 (“event” of the layout “cover” and 105 more). Make one of the two darker or lighter, or give the style “cover-line-right” another color.',
      'templates/themes/plain.yaml:12:10 BD560 “muted” (9A9A9A) on “tint” (F4F4F2) has a contrast of 2.5 to 1; text of 11 pt needs 4.5 to 1 (“source” of the layout “big-number” and 2 more). Make one of the two darker or lighter, or give the style “source” another color.',
    ]);
    expect(pale[0]?.what.ko).toBe(
      '“background”(FFFFFF) 위의 “muted”(9A9A9A)은(는) 명암비가 2.8:1입니다. 16pt 글에는 4.5:1이 필요합니다(“cover” 레이아웃의 “event” 외 105곳).',
    );
    expect(pale[0]?.next?.ko).toBe(
      '둘 가운데 하나를 더 어둡거나 밝게 하거나 “cover-line-right” 글자 모양의 색을 바꾸십시오.',
    );
  });

  test('with dark letters in a dark band, on a dark cover or in a dark table’s panel is refused', () => {
    const band = told(faults('seminar', [['headline: {color: on-primary}', 'headline: {color: ink}']]));
    expect(band).toHaveLength(1);
    expect(band[0]).toMatch(
      /seminar\.yaml:14:8 BD560 “ink” \(10222B\) on “primary” \(0A4A55\) has a contrast of 1\.6 to 1; bold text of 24 pt needs 3 to 1 \(“title” of/,
    );
    const cover = told(faults('seminar', [['styles:\n', 'styles:\n  cover-subtitle: {color: muted}\n']]));
    expect(cover.join('\n')).toMatch(/“muted” \(475A62\) on “dark” \(0A2E38\)/);
    const table = told(
      faults('policy', [
        [
          '{shape: panel, box: [542, 138, 370, 232], color: tint}',
          '{shape: panel, box: [542, 138, 370, 232], color: data}',
        ],
      ]),
    );
    expect(table.join('\n')).toMatch(/“ink” \(16202C\) on “data” \(123F6E\).*“table” of the layout “comparison”/);
  });

  test('sees the band that a layout draws, though the placeholder has no color of its own', () => {
    const bare = faults('seminar', [
      ['insets: [48, 0, 48, 6], fill: primary}', 'insets: [48, 0, 48, 6]}'],
      ['headline: {color: on-primary}', 'headline: {color: ink}'],
    ]);
    expect(told(bare).join('\n')).toContain('“ink” (10222B) on “primary” (0A4A55)');
    const white = faults('seminar', [
      ['insets: [48, 0, 48, 6], fill: primary}', 'insets: [48, 0, 48, 6]}'],
      ['    - {shape: panel, box: [0, 0, 960, 122], color: primary}\n', ''],
    ]);
    expect(told(white).join('\n')).toContain('“on-primary” (FFFFFF) on “background” (FFFFFF)');
  });

  test('asks more of text that a variant sets smaller', () => {
    // 3.4 to 1 will do for 18 points in a talk, not for 14 in a handout.
    const grey = [
      ['who: {box: [72, 392, 816, 60], style: entry-primary', 'who: {box: [72, 392, 816, 60], style: grey'],
      ['  page: {size', '  grey: {size: 18, color: context}\n  page: {size'],
    ] as const;
    expect(told(faults('policy', grey))).toEqual([]);
    expect(told(faults('policy', grey, ['handout'])).join('\n')).toContain('“context” (8793A2) on “background”');
  });

  test('whose bars cannot be seen is refused', () => {
    const [bars] = faults('plain', [['context: 8C8C8C', 'context: D0D0D0']]);
    expect(told(bars ? [bars] : [])).toEqual([
      'templates/themes/plain.yaml:16:12 BD561 “context” (D0D0D0) on “background” (FFFFFF) has a contrast of 1.5 to 1; bars of charts need 3 to 1 (“chart” of the layout “chart” and 7 more). Make one of the two darker or lighter.',
    ]);
    expect(bars?.what.ko).toBe(
      '“background”(FFFFFF) 위의 “context”(D0D0D0)은(는) 명암비가 1.5:1입니다. 차트의 막대에는 3:1이 필요합니다(“chart” 레이아웃의 “chart” 외 7곳).',
    );
    expect(bars?.next?.ko).toBe('둘 가운데 하나를 더 어둡거나 밝게 하십시오.');
  });
});

/** A theme as shipped, for one script. */
function shipped(name: string, variants: readonly string[]) {
  const { report } = collect();
  const fileOf = (wanted: string) => ({ file: `templates/themes/${wanted}.yaml`, source: sourceOf(wanted) });
  const asked = variants.map(value => ({ value, place }));
  const { file, source } = fileOf(name);
  return parseTheme(file, source, 'Hang', report, ({ value }) => fileOf(value), asked);
}

test.each(
  ['policy', 'seminar', 'dark', 'plain', 'korean-public'].flatMap(name =>
    [[], ['4:3'], ['handout']].map(variants => [name, variants] as const),
  ),
)(
  'titles and section lines on a panel of the layout have its color themselves, for checkers: %s %j',
  (name, variants) => {
    const layouts = [...(shipped(name, variants)?.layouts.values() ?? [])].filter(
      layout => !/^cover/.test(layout.name),
    );
    const bare = layouts.flatMap(({ name: layout, placeholders, decorations }) =>
      [...placeholders.values()]
        .filter(({ name: placeholder, track }) => !track && ['title', 'section'].includes(placeholder))
        .flatMap(({ name: placeholder, box: [x, y, width, height], fill }) => {
          const panel = decorations.findLast(
            ({ shape, track, box }) =>
              shape === 'panel' &&
              !track &&
              box[0] <= x &&
              box[1] <= y &&
              x + width <= box[0] + box[2] &&
              y + height <= box[1] + box[3],
          );
          return panel && fill !== panel.color ? [`${layout} ${placeholder} ${panel.color}`] : [];
        }),
    );
    expect(layouts.length).toBeGreaterThan(20);
    expect(bare).toEqual([]);
  },
);
