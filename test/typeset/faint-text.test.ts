import { expect, test } from 'vitest';
import type { Content } from '../../src/slide/slide.ts';
import type { Theme } from '../../src/theme/theme.ts';
import {
  at,
  fill,
  layout,
  paragraph,
  placeholder,
  run,
  slide,
  tableStyle,
  theme,
  told,
  typeset,
} from './small-theme.ts';

const COLORS = { background: 'FFFFFF', ink: '16202C', primary: '123F6E', pale: 'D0D5DA', 'on-primary': 'FFFFFF' };

const colored = (made: Theme): Theme => ({ ...made, colors: new Map(Object.entries(COLORS)) });

const panel = { shape: 'panel', box: [350, 100, 300, 200], color: 'primary', weight: 0, dash: false } as const;

const page = colored(
  theme(
    [
      layout('points', [placeholder('body')]),
      layout('table', [placeholder('table', { type: 'table', style: 'table', box: [50, 100, 600, 200] })], {
        decorations: [panel],
      }),
    ],
    [tableStyle('table', { columns: [1, 1] })],
  ),
);

const withColor = (text: string, color: string): Content => ({
  kind: 'text',
  paragraphs: [{ ...paragraph(text), runs: [run(text, at(12, 3), { color })] }],
});

test('a color that a plan chooses for a word is held against the page', () => {
  const { diagnostics } = typeset([slide('a', 'points', [fill('body', withColor('pale words', 'pale'))])], page);
  expect(diagnostics.map(({ severity, draftable }) => [severity, draftable])).toEqual([['error', true]]);
  expect(told(diagnostics)).toEqual([
    'article.en.md:12:3 BD515: “body” on slide “a” is “pale” on “background”, a contrast of 1.4 to 1; text of its size needs 3 to 1. Choose another color or style for it, in the plan or in the template of the slide.',
    'BD515: “a” 슬라이드의 “body”에서 “background” 위의 “pale” 글자는 명암비가 1.4:1입니다. 이 크기의 글에는 3:1이 필요합니다. 계획이나 슬라이드 템플릿에서 다른 색이나 글자 모양을 고르십시오.',
  ]);
  expect(typeset([slide('a', 'points', [fill('body', withColor('words', 'primary'))])], page).diagnostics).toEqual([]);
});

test('a cell is held against the panel below its own column', () => {
  const cell = (text: string, color: string) => ({
    paragraphs: [{ ...paragraph(text), runs: [run(text, at(20, 3), { color })] }],
    place: at(20),
  });
  const table = (right: string): Content => ({
    kind: 'table',
    table: { header: [cell('A', 'ink'), cell('B', right)], rows: [], title: 'T', place: at(19) },
  });
  const faults = (right: string) =>
    typeset([slide('a', 'table', [fill('table', table(right))])], page).diagnostics.map(({ what }) => what.en);
  expect(faults('on-primary')).toEqual([]);
  expect(faults('ink')).toEqual([
    '“table” on slide “a” is “ink” on “primary”, a contrast of 1.5 to 1; text of its size needs 4.5 to 1.',
  ]);
});
