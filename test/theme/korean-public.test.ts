// The theme for reports to a ministry: levels of points, remarks, the box of a takeaway, numerals of sections, the page number.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseTheme } from '../../src/theme/parse-theme.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { collect } from '../briefing/diagnose.ts';
import { fill, inEnglish, inKorean, itemOf, paragraph, slide, typeset } from '../typeset/small-theme.ts';

const place = { file: 'briefing.yaml', line: 1, column: 1 };

function shipped(name: string, script: 'Latn' | 'Hang', ...variants: readonly string[]): Theme {
  const { report, lines } = collect();
  const fileOf = (theme: string) => `templates/themes/${theme}.yaml`;
  const source = (theme: string) => readFileSync(fileOf(theme), 'utf8');
  const find = ({ value }: { readonly value: string }) => ({ file: fileOf(value), source: source(value) });
  const asked = variants.map(value => ({ value, place }));
  const theme = parseTheme(fileOf(name), source(name), script, report, find, asked);
  expect(lines()).toEqual([]);
  if (!theme) throw new Error('no theme');
  return theme;
}

const point = (text: string, level: number) => paragraph(text, undefined, { list: 'bullet', level });

/** The paragraphs of a body as set: style, size, bold, color, where their text begins. */
function setBody(theme: Theme) {
  const paragraphs = [point('첫째', 0), point('둘째', 1), point('셋째', 2), point('넷째', 3), paragraph('※ 참고')];
  const body = fill('body', { kind: 'text', paragraphs });
  const { frames, diagnostics } = typeset([slide('s', 'points', [fill('title', '주장'), body])], theme, inKorean);
  expect(diagnostics).toEqual([]);
  const text = itemOf(frames[0], 'text', 's/body');
  return text.paragraphs.map(({ style, marginLeft }) => ({ ...style, marginLeft }));
}

describe('korean-public', () => {
  test.each([[[]], [['4:3']], [['handout']], [['4:3', 'handout']]])(
    'has points level by level, the first bold and largest, each smaller and farther in than the one above: %j',
    variants => {
      const [first, second, third, fourth, remark] = setBody(shipped('korean-public', 'Hang', ...variants));
      expect([first, second, third, fourth, remark].map(style => [style?.name, style?.bold, style?.color])).toEqual([
        ['level-1', true, 'primary'],
        ['level-2', false, 'ink'],
        ['level-3', false, 'muted'],
        ['level-3', false, 'muted'],
        ['remark', false, 'muted'],
      ]);
      const sizes = [first, second, third].map(style => style?.size ?? 0);
      expect(sizes.toSorted((a, b) => b - a)).toEqual(sizes);
      const left = [first, second, third, fourth].map(style => style?.marginLeft ?? 0);
      expect(new Set(left).size).toBe(4);
      expect(left.toSorted((a, b) => a - b)).toEqual(left);
    },
  );

  test('other themes have one style for all levels and remarks', () => {
    const styles = setBody(shipped('policy', 'Hang'));
    expect(new Set(styles.map(({ name }) => name))).toEqual(new Set(['points']));
  });

  test.each([
    ['korean-public', 'Hang', '☞\u00a0정책 방향'],
    ['korean-public', 'Latn', '정책 방향'],
    ['policy', 'Hang', '정책 방향'],
  ] as const)('shows what a slide comes to in a box with ☞, in Korean decks: %s %s', (name, script, label) => {
    const fills = [
      fill('title', '주장'),
      fill('body', '요점'),
      fill('takeaway-label', '정책 방향'),
      fill('takeaway', '지원'),
    ];
    const { frames } = typeset(
      [slide('s', 'points', fills)],
      shipped(name, script),
      script === 'Hang' ? inKorean : inEnglish,
    );
    const { paragraphs, fill: ground } = itemOf(frames[0], 'text', 's/takeaway-label');
    expect(paragraphs[0]?.runs.map(({ text }) => text).join('')).toBe(label);
    expect(ground).toBe(name === 'policy' ? 'tint' : 'accent');
  });

  test('headlines of two lines fit their frame in every shape and density', () => {
    for (const variants of [[], ['4:3'], ['handout'], ['4:3', 'handout']]) {
      const theme = shipped('korean-public', 'Hang', ...variants);
      const { size = 0, line = 0 } = theme.styles.get('headline') ?? {};
      const { box, insets } = theme.layouts.get('points')?.placeholders.get('title') ?? {};
      const room = (box?.[3] ?? 0) - (insets?.[1] ?? 0) - (insets?.[3] ?? 0);
      expect([variants, 2 * 1.2 * size * line <= room]).toEqual([variants, true]);
    }
  });

  test('numbers sections with Roman numerals and pages as - 1 -', () => {
    expect(shipped('korean-public', 'Hang').numerals?.slice(0, 3)).toEqual(['Ⅰ', 'Ⅱ', 'Ⅲ']);
    expect(shipped('korean-public', 'Latn').numerals?.slice(0, 3)).toEqual(['I', 'II', 'III']);
    expect(shipped('policy', 'Hang').numerals).toBeUndefined();
    const page = shipped('korean-public', 'Hang').layouts.get('points')?.placeholders.get('page-number');
    expect([page?.prompt, (page?.box[0] ?? 0) + (page?.box[2] ?? 0) / 2]).toEqual(['- {page} -', 480]);
  });
});
