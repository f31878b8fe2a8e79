import { expect, test } from 'vitest';
import { colorElement, colorScheme, reference } from '../../../../src/write/pptx/parts/color-scheme.ts';
import { testTheme } from '../theme-fixture.ts';

test('every role of a theme finds its slot', () => {
  const scheme = colorScheme(testTheme('Latn').colors);
  expect(scheme.slots).toEqual({
    dk1: '16202C',
    lt1: 'FFFFFF',
    dk2: '123F6E',
    lt2: 'F2F5F8',
    accent1: '123F6E',
    accent2: 'B93C0C',
    accent3: '8793A2',
    accent4: '4B5867',
    accent5: 'C5CED8',
    accent6: '0A2E38',
    hlink: '123F6E',
    folHlink: '4B5867',
  });
  expect(Object.fromEntries(scheme.references)).toEqual({
    background: 'bg1',
    tint: 'bg2',
    hairline: 'accent5',
    ink: 'tx1',
    muted: 'accent4',
    primary: 'tx2',
    'on-dark': 'bg1',
    dark: 'accent6',
    'on-dark-muted': 'B9D3D6',
    data: 'accent1',
    accent: 'accent2',
    context: 'accent3',
  });
});

test('a theme of two colors fills every slot', () => {
  const { slots } = colorScheme(
    new Map([
      ['ink', '111111'],
      ['background', 'eeeeee'],
    ]),
  );
  expect(new Set(Object.values(slots))).toEqual(new Set(['111111', 'EEEEEE']));
});

test('a role that the theme lacks is a mistake of ours', () => {
  expect(() => reference(colorScheme(new Map()), 'gold')).toThrow('The theme has no color “gold”.');
});

test('a role without a slot is written as its color', () => {
  expect(colorElement('B9D3D6')).toBe('<a:srgbClr val="B9D3D6"/>');
  expect(colorElement('accent2')).toBe('<a:schemeClr val="accent2"/>');
});
