// Slides with a takeaway: it stands above the source line, and nothing of the body reaches it, on any layout, page and density.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseTheme } from '../../src/theme/parse-theme.ts';
import type { Layout, Theme } from '../../src/theme/theme.ts';
import { decorationBoxes, partBox, placeholderBox } from '../../src/theme/track.ts';
import { deckLayouts } from '../../src/write/pptx/parts/deck-layouts.ts';
import { collect } from '../briefing/diagnose.ts';
import { fill, inEnglish, itemOf, slide, typeset } from '../typeset/small-theme.ts';

const place = { file: 'briefing.yaml', line: 1, column: 1 };

function shipped(name: string, ...variants: readonly string[]): Theme {
  const { report, lines } = collect();
  const fileOf = (theme: string) => `templates/themes/${theme}.yaml`;
  const source = (theme: string) => readFileSync(fileOf(theme), 'utf8');
  const find = ({ value }: { readonly value: string }) => ({ file: fileOf(value), source: source(value) });
  const asked = variants.map(value => ({ value, place }));
  const theme = parseTheme(fileOf(name), source(name), 'Hang', report, find, asked);
  expect(lines()).toEqual([]);
  if (!theme) throw new Error('no theme');
  return theme;
}

/** The boxes between headline and source line, apart from the takeaway's own. */
function bodyOf(
  layout: Layout,
  takeaway: readonly string[],
): readonly { readonly name: string; readonly end: number }[] {
  const [, from = 0, , high = 0] = layout.placeholders.get('title')?.box ?? [];
  const to = layout.placeholders.get('source')?.box[1] ?? 0;
  const parts = new Map([...layout.tracks.values()].map(({ name, max }) => [name, max]));
  const boxes = [
    ...[...layout.placeholders.values()].map(one => ({
      name: one.name,
      box: placeholderBox(layout, one, one.only === 'last' ? (parts.get(one.track ?? '') ?? 1) : 1, parts),
    })),
    ...[...layout.tracks.values()].map(track => ({ name: track.name, box: partBox(track, track.max, track.max) })),
    ...layout.decorations.flatMap(one => decorationBoxes(layout, one, parts).map(box => ({ name: one.shape, box }))),
  ];
  return boxes
    .filter(({ name, box: [, y] }) => y >= from + high - 1 && y < to && !takeaway.includes(name))
    .map(({ name, box: [, y, , height] }) => ({ name, end: y + height }));
}

describe('a takeaway', () => {
  test.each(
    ['policy', 'seminar', 'plain', 'korean-public', 'dark'].flatMap(name =>
      [[], ['4:3'], ['handout'], ['4:3', 'handout']].map(variants => [name, variants] as const),
    ),
  )('stands between the body and the source line of every layout: %s %j', (name, variants) => {
    const theme = shipped(name, ...variants);
    const layouts = [...theme.layouts.values()].filter(({ placeholders }) => placeholders.has('takeaway'));
    const own = [...(theme.takeaway?.placeholders.keys() ?? [])];
    expect(layouts.length).toBeGreaterThan(15);
    for (const layout of layouts) {
      const [, top = 0, , height = 0] = layout.placeholders.get('takeaway')?.box ?? [];
      const [, source = 0] = layout.placeholders.get('source')?.box ?? [];
      expect([layout.name, source - top - height >= 7.99]).toEqual([layout.name, true]);
      const below = bodyOf(layout, own).filter(({ end }) => end > top - 7.99);
      expect([layout.name, below]).toEqual([layout.name, []]);
    }
  });

  const body = fill('body', 'A point');
  const title = fill('title', 'A claim');
  const takeaway = fill('takeaway', 'What it comes to');

  test.each([
    [[], ['points', 'points-takeaway']],
    [['handout'], ['points-alone', 'points-alone-takeaway']],
  ])('gives its slide a layout of its own, which a deck has only then: %j', (variants, [without = '', more = '']) => {
    const theme = shipped('policy', ...variants);
    const { frames, diagnostics } = typeset(
      [slide('without', 'points', [title, body]), slide('with', 'points', [title, body, takeaway])],
      theme,
      inEnglish,
    );
    expect(diagnostics).toEqual([]);
    expect(frames.map(({ layout }) => layout)).toEqual([without, more]);
    const ends = frames.map(frame => {
      const { box } = itemOf(frame, 'text', `${frame.key}/body`);
      return Math.round(box[1] + box[3]);
    });
    expect(ends).toEqual([468, 416]);
    const names = (shown: typeof frames) => deckLayouts(theme, shown).map(({ layout }) => layout.name);
    expect(names(frames.slice(0, 1)).filter(name => name.endsWith('-takeaway'))).toEqual([]);
    expect(names(frames).filter(name => name.endsWith('-takeaway'))).toEqual([more]);
  });

  test('leaves lines of text as high as they were, and takes from what is higher', () => {
    const theme = shipped('policy');
    const heights = (layout: string, ...names: readonly string[]) =>
      names.map(name => Math.round(theme.layouts.get(layout)?.placeholders.get(name)?.box[3] ?? 0));
    expect(heights('columns', 'numeral', 'head', 'text', 'foot')).toEqual([46, 40, 128, 54]);
    expect(heights('columns-takeaway', 'numeral', 'head', 'text', 'foot')).toEqual([46, 40, 88, 54]);
    expect(heights('chart-takeaway', 'subtitle', 'chart')).toEqual([20, 255]);
  });
});
