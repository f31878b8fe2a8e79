import { expect, test } from 'vitest';
import { outline, read } from './article-words.ts';

/** Numbers below `limit` that look random and are always the same: a linear congruence. */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return limit => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
}

const words = [
  'AI는',
  '78.4%가',
  'firms',
  '(2022)',
  '10~20%',
  '12:30',
  '자료:통계청',
  "'need'",
  '“x”',
  'R&D',
  '3 < 5',
  '{{a}}',
  '::x',
  '1.',
  '·',
  'a_b_c',
  '가격*',
  '—',
  '<표 1>',
  '[주]',
  'e.g.,',
];

function paragraph(roll: (limit: number) => number): string {
  const count = 1 + roll(12);
  return ['말', ...Array.from({ length: count }, () => words[roll(words.length)] ?? '')].join(' ');
}

const slide = (id: string, roll: (limit: number) => number): string =>
  [
    [`:::slide{#${id}}`, `### 주장 ${id}`, '- [1%](fig:x) 점', ':::'],
    [
      `::::slide{#${id}}`,
      `### Claim ${id}`,
      '',
      '| a | b |',
      '|---|---|',
      '| 1 | 2 |',
      ':::notes',
      'Own words.',
      ':::',
      '::::',
    ],
    [`:::slide{#${id}}`, `### Claim ${id}`, '> quote', ':::notes', 'Own words.', ':::', ':::'],
  ][roll(3)]?.join('\n') ?? '';

/** An article of paragraphs, and the same with slides, marks and remarks put in. */
function generate(seed: number): { original: string; typed: string; belongs: string[] } {
  const roll = dice(seed);
  const paragraphs = Array.from({ length: 3 + roll(8) }, () => paragraph(roll));
  const ids = paragraphs.map((_, index) => `s${index}`);
  const typed: string[] = [];
  const belongs: string[] = [];
  let current = '';
  const say = (text: string) => {
    if (current !== '') belongs.push(`${current}: ${text}`);
  };
  const mark = () => {
    current = roll(4) === 0 ? '' : (ids[roll(ids.length)] ?? '');
    return `<!-- notes: ${current}${current === '' ? '' : ' '}-->`;
  };
  for (const [index, text] of paragraphs.entries()) {
    const blanks = [...text.matchAll(/ /gu)].map(match => match.index);
    const cut = blanks[roll(blanks.length)] ?? 0;
    switch (roll(4)) {
      case 0:
        say(text);
        typed.push(text);
        break;
      case 1:
        say(text.slice(0, cut));
        typed.push(`${text.slice(0, cut)} ${mark()}${text.slice(cut + 1)}`);
        say(text.slice(cut + 1));
        break;
      case 2:
        typed.push(`${mark()}\n${text}`);
        say(text);
        break;
      default:
        say(text);
        typed.push(`${text.slice(0, cut)} <!-- a remark -->${text.slice(cut)}`);
    }
    current = `s${index}`;
    typed.push(slide(current, roll));
  }
  return { original: paragraphs.join('\n\n'), typed: typed.join('\n\n'), belongs };
}

/** Blocks and comments taken out of the file by hand. */
const stripped = (typed: string): string =>
  typed
    .replace(/^(:{3,4})slide\{[\s\S]*?^\1$(?:\n^:::$)?\n*/gmu, '')
    .replace(/<!--.*?-->\n?/gu, '')
    .replace(/ {2,}/gu, ' ')
    .trim();

test('taking blocks and marks away gives the article back, word for word, and every word goes to its slide', async () => {
  for (let seed = 1; seed <= 60; seed++) {
    const { original, typed, belongs } = generate(seed);
    const { article, found } = await read(`# T\n\n${typed}\n`);
    expect(found).toEqual([]);
    expect(article.text).toBe(`T\n\n${original}`);
    expect(stripped(typed)).toBe(original);
    const told = [...article.slides].flatMap(([id, { prose }]) =>
      prose.map(block => `${id}: ${outline([block]).slice(2)}`),
    );
    expect(told.toSorted()).toEqual(belongs.toSorted());
  }
});

const english = [
  '# T',
  ':::slide{#a}',
  '### [1%](fig:x) **b**',
  '- c',
  '  1. d',
  '',
  '| e | f |',
  '|---|---|',
  '| g | h |',
  ':::notes',
  'i',
  ':::',
  ':::',
  'j <!-- notes: a -->k',
  '<!-- table: t -->',
  '| l |',
  '|---|',
  '',
  '> m[^1]',
  '',
  '[^1]: n',
  '```',
  'o',
  '```',
  '',
].join('\n');
const signs = [
  ':',
  '：',
  '{',
  '}',
  '#',
  '>',
  '- ',
  '1. ',
  '\n',
  '\n\n',
  '*',
  '**',
  '`',
  '```',
  '<',
  '<!--',
  '-->',
  '|',
  '[',
  '](',
  ')',
  '~~',
  ' ',
  '    ',
  '\\',
  '가',
  '\t',
  '&',
  ':::',
  ':::slide{#b}',
  '<br>',
  '\u202e',
];

test('whatever is put in, cut out or swapped, the parser answers and every fault has a place in the file', async () => {
  for (let seed = 1; seed <= 200; seed++) {
    const roll = dice(seed);
    let text = english;
    for (let change = 0; change <= roll(6); change++) {
      const at = roll(text.length + 1);
      text = text.slice(0, at) + (signs[roll(signs.length)] ?? '') + text.slice(at + roll(3) * roll(8));
    }
    const { found } = await read(text);
    const lines = text.split('\n');
    for (const { place, what, next } of found) {
      expect(place?.line).toBeLessThanOrEqual(lines.length);
      expect(place?.column).toBeLessThanOrEqual((lines[(place?.line ?? 0) - 1]?.length ?? -1) + 1);
      expect(`${what.en}${what.ko}${next?.en}${next?.ko}`).not.toMatch(/undefined|\[object/u);
    }
  }
});
