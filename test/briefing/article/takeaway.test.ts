import { describe, expect, test } from 'vitest';
import { faults, outline, read } from '../article-words.ts';

/** The blocks of a slide with these lines, and what was reported. */
async function slide(...lines: readonly string[]) {
  const { article, found } = await read('# T', '', ':::slide{#hall}', '### A claim', ...lines, ':::', '');
  return { blocks: outline(article.slides.get('hall')?.blocks ?? []), codes: found.map(({ code }) => code) };
}

describe('a takeaway', () => {
  test.each([
    ['takeaway: The hall is full', '=> The hall is full'],
    ['Takeaway:  The hall is full', '=> The hall is full'],
    ['takeaway：공간 부족이 시급한 과제', '=> 공간 부족이 시급한 과제'],
    ['takeaway: **정책 방향** 공간을 늘림<br>시간도 늘림', '=> *정책 방향* 공간을 늘림 / 시간도 늘림'],
    ['takeaway: Only [20.4%](fig:listen) listen', '=> Only [20.4% = listen] listen'],
    ['takeaway: One\nand the rest of it', '=> One and the rest of it'],
  ])('is a paragraph of its own: %s', async (typed, block) => {
    expect(await slide('- One', '', typed)).toEqual({ blocks: `- One\n${block}`, codes: [] });
    expect(await slide(...typed.split('\n'), '', '1. One')).toEqual({ blocks: `${block}\n1. One`, codes: [] });
  });

  test.each(['Takeaways: two', 'The takeaway: none', 'takeaway'])('is no other words: %s', async typed => {
    expect(await slide(typed)).toEqual({ blocks: `p ${typed}`, codes: [] });
  });

  test('begins at the place of its key, its words at theirs', async () => {
    const { article } = await read('# T', '', ':::slide{#hall}', '### A claim', '', 'takeaway: Full', ':::');
    const [takeaway] = article.slides.get('hall')?.blocks ?? [];
    expect(takeaway).toMatchObject({
      place: { line: 6, column: 1 },
      children: [{ text: 'Full', place: { line: 6, column: 11 } }],
    });
  });

  test('of the article is text, as ever', async () => {
    const { article, found } = await read('# T', '', 'takeaway: The hall is full');
    expect([article.text, found]).toEqual(['T\n\ntakeaway: The hall is full', []]);
  });

  const around = (...lines: readonly string[]) => faults('# T', '', ':::slide{#hall}', '### A claim', ...lines, ':::');

  test('without words is refused', async () => {
    expect(await around('takeaway:')).toBe(
      '5:1 error BD680: “takeaway:” has no words after it. Write in the same line what the slide comes to, or remove the line.\n' +
        '“takeaway:” 뒤에 글이 없습니다. 같은 행에 슬라이드의 시사점을 쓰거나 행을 지우십시오.',
    );
  });

  test('beside another is refused', async () => {
    expect(await around('takeaway: One', '', 'takeaway: Two')).toBe(
      '7:1 error BD680: a slide has one takeaway, and the first is in line 5. Make one of the two, with “<br>” between its lines.\n' +
        '한 슬라이드에는 시사점(takeaway)을 하나만 둘 수 있습니다. 첫 번째는 5행에 있습니다. 둘을 하나로 합치고 사이에 “<br>”을 쓰십시오.',
    );
  });

  const joined = (line: number) =>
    `${line}:1 error BD680: “takeaway:” does not begin a paragraph of its slide, so it would be read as part of the text around it. Put an empty line before it, outside of lists, quotes and notes.\n` +
    '“takeaway:”가 슬라이드의 문단을 시작하지 않아 앞뒤의 글에 이어서 읽힙니다. 앞에 빈 행을 두고 목록, 인용, 노트의 밖에 쓰십시오.';

  test.each([
    [['- One', 'takeaway: Full'], 6],
    [['□ 하나', 'takeaway: Full'], 6],
    [['A paragraph', 'takeaway: Full'], 6],
    [['> A quote', 'takeaway: Full'], 6],
    [[':::notes', 'takeaway: Full', ':::'], 6],
  ])('that would be read as part of other text is refused: %j', async (lines, at) => {
    expect(await around(...lines)).toBe(joined(at));
  });
});
