import { expect, test } from 'vitest';
import { deckLayouts, layoutOf, placedPlaceholder } from '../../../../src/write/pptx/parts/deck-layouts.ts';
import { frame } from '../fixtures.ts';
import { testTheme } from '../theme-fixture.ts';

const THEME = testTheme('Latn');
const columns = (key: string, count?: number) =>
  frame(key, 1, 'columns', [], { parts: new Map(count === undefined ? [] : [['column', count]]) });

test('every layout of the theme is there, once for each division that slides use', () => {
  const layouts = deckLayouts(THEME, [columns('a', 4), columns('b', 2), columns('c', 4)]);
  expect(layouts.map(({ number, name }) => `${number} ${name}`)).toEqual([
    '1 Cover',
    '2 Points',
    '3 Columns (2)',
    '4 Columns (4)',
    '5 Chart',
    '6 Table',
    '7 Quote',
  ]);
});

test('a layout that no slide uses is there as it usually is', () => {
  const [layout] = deckLayouts(THEME, []).filter(({ name }) => name === 'Columns');
  expect(layout?.placeholders.map(({ name }) => name)).toEqual([
    'title',
    'section',
    'numeral',
    'numeral 2',
    'numeral 3',
    'head',
    'head 2',
    'head 3',
    'text',
    'text 2',
    'text 3',
    'band',
    'source',
    'footer',
    'number',
  ]);
});

test('a slide that does not say its parts has the usual ones', () => {
  const frames = [columns('a'), columns('b', 3)];
  const layouts = deckLayouts(THEME, frames);
  expect(layouts.filter(({ name }) => name.startsWith('Columns')).map(({ name }) => name)).toEqual(['Columns']);
  expect(layoutOf(layouts, columns('a'))).toBe(layoutOf(layouts, columns('b', 3)));
});

test('a placeholder has one index in all layouts, and each part its own', () => {
  const layouts = deckLayouts(THEME, [columns('a', 2), columns('b', 3)]);
  const indexes = (name: string) =>
    layouts.map(layout =>
      layout.placeholders.filter(place => place.placeholder.name === name).map(({ index }) => index),
    );
  expect(indexes('source')).toEqual([[], [501], [501], [501], [501], [501], [501]]);
  expect(indexes('head')).toEqual([[], [], [901, 902], [901, 902, 903], [], [], []]);
  expect(indexes('title').flat()).toEqual(Array(7).fill(undefined));
  expect(indexes('footer').flat()).toEqual(Array(6).fill(11));
});

test('a part stands where its track puts it', () => {
  const [layout] = deckLayouts(THEME, [columns('a', 2)]).filter(({ name }) => name === 'Columns');
  expect(layout && placedPlaceholder(layout, 'head', 2)?.box).toEqual([492, 200, 420, 34]);
  expect(layout && placedPlaceholder(layout, 'head', 3)).toBeUndefined();
});

test('a frame of an unknown layout is a mistake of ours', () => {
  expect(() => layoutOf(deckLayouts(THEME, []), frame('gap', 1, 'timeline', []))).toThrow(
    'Slide “gap” has the layout “timeline”, which the theme does not have.',
  );
});
