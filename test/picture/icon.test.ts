import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostics.ts';
import { readIconSet } from '../../src/disk/project.ts';
import { coloredIcon, readIcon } from '../../src/picture/icon.ts';

const files = readIconSet();
const place = { file: 'data/a/article.en.md', line: 5, column: 4 };

function icon(name: string, from = files) {
  const found: Diagnostic[] = [];
  const read = readIcon(from, name, place, diagnostic => found.push(diagnostic));
  return { read, said: found.flatMap(({ what, next }) => [`${what.en} ${next?.en}`, `${what.ko} ${next?.ko}`]) };
}

describe('an icon', () => {
  test('is drawn in the color of its place, at its size, and refers to nothing outside', () => {
    const { read, said } = icon('factory');
    expect(said).toEqual([]);
    const svg = read && coloredIcon(read, '123F6E').picture.at(44, 44);
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="44" height="44" viewBox="0 0 24 24"><path /,
    );
    expect(svg).toContain('stroke="#123F6E"');
    expect(svg).not.toMatch(/currentColor|href|url\(/);
  });

  test('keeps the names that it had', () => {
    const [now, before] = [icon('house'), icon('home')];
    expect(before.read?.picture.at(24, 24)).toBe(now.read?.picture.at(24, 24));
  });

  test.each([
    [
      'factroy',
      'no icon is called “factroy”. Did you mean “factory”?',
      '“factroy” 아이콘이 없습니다. 혹시 “factory”인가요?',
    ],
    [
      'plastic-bottle',
      'no icon is called “plastic-bottle”. Like it: bottle-wine, pill-bottle. All names are at https://lucide.dev/icons.',
      '“plastic-bottle” 아이콘이 없습니다. 비슷한 이름: bottle-wine, pill-bottle. 아이콘 이름은 영문이며 https://lucide.dev/icons 에 모두 있습니다.',
    ],
    [
      '공장',
      'no icon is called “공장”. All names are at https://lucide.dev/icons.',
      '“공장” 아이콘이 없습니다. 아이콘 이름은 영문이며 https://lucide.dev/icons 에 모두 있습니다.',
    ],
  ])('that does not exist is told with names like it: %s', (name, en, ko) => {
    expect(icon(name).said).toEqual([en, ko]);
  });

  test('of a set that is not installed is told', () => {
    expect(icon('factory', new Map()).said[0]).toBe(
      'the installation is incomplete: “@iconify-json/lucide” is missing, damaged or not made for this machine. Run “npm ci” in the folder of Briefdeck.',
    );
  });
});
