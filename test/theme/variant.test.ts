// A theme for handouts: sizes for reading, the notes beside the slide, and all the width where there are none.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseTheme } from '../../src/theme/parse-theme.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { deckLayouts } from '../../src/write/pptx/parts/deck-layouts.ts';
import { collect } from '../briefing/diagnose.ts';
import { fill, inEnglish, itemOf, slide, typeset } from '../typeset/small-theme.ts';

const place = { file: 'briefing.yaml', line: 1, column: 1 };

function policy(script: 'Latn' | 'Hang', ...variants: readonly string[]): Theme {
  const { report, lines } = collect();
  const file = 'templates/themes/policy.yaml';
  const asked = variants.map(value => ({ value, place }));
  const theme = parseTheme(file, readFileSync(file, 'utf8'), script, report, () => undefined, asked);
  expect(lines()).toEqual([]);
  if (!theme) throw new Error('no theme');
  return theme;
}

describe('a handout', () => {
  test.each(['Latn', 'Hang'] as const)(
    'is set in 14 to 17 points where a talk has 16 to 22 (%s), sources and footers as ever',
    script => {
      const [talk, handout] = [policy(script), policy(script, 'handout')];
      const read = [...talk.styles.values()].filter(
        ({ name, size }) => size >= 16 && size <= 22 && !/^cover|^key|page/.test(name),
      );
      const sizes = read.map(({ name }) => handout.styles.get(name)?.size ?? 0);
      expect(read.length).toBeGreaterThan(15);
      expect(Math.min(...sizes)).toBe(14);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(17);
      const body = handout.styles.get('body')?.size ?? 0;
      expect([14, 15, 16]).toContain(body);
      expect(handout.styles.get('source')?.size).toBe(11);
      expect([...handout.styles.values()].every(({ least }) => least >= 10)).toBe(true);
    },
  );

  const body = fill('body', 'A point that is long enough to show how wide the body of a slide is');
  const title = fill('title', 'A claim');
  const theme = policy('Latn', 'handout');

  test('has its notes beside the body, apart by a rule, and a slide without notes has all the width', () => {
    const { frames, diagnostics } = typeset(
      [
        slide('with', 'points', [title, body, fill('handout', 'What the presenter says')]),
        slide('without', 'points', [title, body]),
      ],
      theme,
      inEnglish,
    );
    expect(diagnostics).toEqual([]);
    expect(frames.map(({ layout }) => layout)).toEqual(['points', 'points-alone']);
    const [beside, alone] = frames.map(frame => itemOf(frame, 'text', `${frame.key}/body`).box);
    const notes = itemOf(frames[0], 'text', 'with/handout').box;
    expect(beside?.[0]).toBe(48);
    expect((beside?.[0] ?? 0) + (beside?.[2] ?? 0)).toBeLessThan(notes[0]);
    expect(alone).toEqual([48, 144, 864, 324]);
    const upright = (index: number) =>
      frames[index]?.items.filter(item => item.kind === 'decoration' && item.shape === 'rule' && item.box[2] === 0);
    expect([upright(0)?.length, upright(1)?.length]).toEqual([1, 0]);
  });

  test('has in its deck the wide layouts that slides use, and no others', () => {
    const { frames } = typeset([slide('without', 'points', [title, body])], theme, inEnglish);
    const titles = deckLayouts(theme, frames).map(({ name }) => name);
    expect(titles.filter(name => name.endsWith('alone'))).toEqual(['Points, alone']);
    expect(titles).toContain('Points');
  });

  test('on 4:3 keeps all of it on the page', () => {
    const narrow = policy('Hang', 'handout', '4:3');
    expect(narrow.size.width).toBe(720);
    for (const { placeholders } of narrow.layouts.values()) {
      for (const { track, box } of placeholders.values())
        if (track === undefined) expect(box[0] + box[2]).toBeLessThanOrEqual(720);
    }
  });
});
