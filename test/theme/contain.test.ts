import { describe, expect, test } from 'vitest';
import { containedBox } from '../../src/theme/contain.ts';
import { logoBox, roomForLogo } from '../../src/theme/logo.ts';
import { layout, placeholder, theme } from '../typeset/small-theme.ts';

test.each([
  ['wide', { width: 200, height: 50 }, { across: 'left', down: 'top' }, [10, 20, 100, 25]],
  ['wide, below', { width: 200, height: 50 }, { across: 'right', down: 'bottom' }, [10, 75, 100, 25]],
  ['high, in the middle', { width: 1, height: 4 }, { across: 'center', down: 'middle' }, [50, 20, 20, 80]],
  ['high, to the right', { width: 1, height: 4 }, { across: 'right', down: 'top' }, [90, 20, 20, 80]],
] as const)('a picture keeps its proportions in its box: %s', (_, size, alignment, box) => {
  expect(containedBox([10, 20, 100, 80], size, alignment)).toEqual(box);
});

describe('a logo', () => {
  const footer = placeholder('footer', { type: 'footer', box: [48, 518, 760, 14] });
  const place = { box: [716, 517, 124, 18], align: 'right' } as const;
  const looks = roomForLogo(
    theme([
      layout('plain', [footer]),
      layout('with', [footer], { logo: place }),
      layout('above', [footer], { logo: { box: [48, 20, 200, 40], align: 'left' } }),
    ]),
  );

  test('shortens the footers that it would meet, and no others', () => {
    const width = (name: string) => looks.layouts.get(name)?.placeholders.get('footer')?.box[2];
    expect([width('plain'), width('with'), width('above')]).toEqual([760, 656, 760]);
  });

  test('stands at its side of its place, in its own proportions', () => {
    expect(logoBox({ logo: place }, { width: 300, height: 90 })).toEqual([780, 517, 60, 18]);
    expect(logoBox({}, { width: 300, height: 90 })).toBeUndefined();
  });
});
