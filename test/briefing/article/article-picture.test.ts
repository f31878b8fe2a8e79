import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/briefing/article/parse-article.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostics.ts';
import { outline } from '../article-words.ts';

async function slide(...lines: readonly string[]) {
  const told: Diagnostic[] = [];
  const text = ['# T', '', ':::slide{#hall}', '### A claim', ...lines, ':::', ''].join('\n');
  const article = await parseArticle('data/a/article.en.md', text, 'en', fault => told.push(fault));
  return {
    blocks: outline(article.slides.get('hall')?.blocks ?? []),
    told: told.flatMap(({ code, place, what, next }) => [
      `${place?.line}:${place?.column} ${code}: ${what.en} ${next?.en}`,
      `${what.ko} ${next?.ko}`,
    ]),
  };
}

describe('a picture on a slide', () => {
  test('stands alone in its paragraph, with words for those who cannot see it', async () => {
    expect(await slide('- One', '', '![A hall full of readers](pictures/hall.png)', '', '- Two')).toEqual({
      blocks: '- One\n![A hall full of readers](pictures/hall.png)\n- Two',
      told: [],
    });
  });

  test.each([
    ['![그림](<pictures/내 그림.png>)', 'pictures/내 그림.png'],
    ['![그림](pictures/%EB%82%B4%20%EA%B7%B8%EB%A6%BC.png)', 'pictures/내 그림.png'],
    ['![A hall](pictures/100%.png)', 'pictures/100%.png'],
    ['![A hall](pictures/e\u0301te.png)', 'pictures/\u00e9te.png'],
  ])('names its file as its author means it: %s', async (typed, file) => {
    const { blocks, told } = await slide(typed);
    expect([told, blocks.endsWith(`](${file})`)]).toEqual([[], true]);
  });

  test('without words is refused, and so is a file name in place of words', async () => {
    expect((await slide('![](pictures/hall.png)')).told).toEqual([
      '5:1 BD650: the picture “pictures/hall.png” has no description for people who cannot see it. Write “![what it shows](pictures/name.png)”.',
      '“pictures/hall.png” 그림에 대체 텍스트가 없습니다. “![그림의 내용](pictures/name.png)”처럼 쓰십시오.',
    ]);
    expect((await slide('![IMG_0042.JPG](pictures/hall.jpg)')).told).toEqual([
      '5:1 BD650: “IMG_0042.JPG” is the name of a file; it does not say what the picture shows. Write “![what it shows](pictures/name.png)”.',
      '“IMG_0042.JPG”은(는) 파일 이름이어서 그림의 내용을 알려 주지 않습니다. “![그림의 내용](pictures/name.png)”처럼 쓰십시오.',
    ]);
  });

  test('inside a line, a list or a quote is refused', async () => {
    const said =
      'BD321: a slide cannot show an image inside a line, a list or a quote. Put it into a paragraph of its own; charts are named in briefing.yaml.';
    expect((await slide('words ![A hall](a.png)')).told[0]).toBe(`5:7 ${said}`);
    expect((await slide('- ![A hall](a.png)')).told[0]).toBe(`5:3 ${said}`);
    expect((await slide('> ![A hall](a.png)')).told[0]).toBe(`5:3 ${said}`);
  });

  test('is one', async () => {
    expect((await slide('![A hall](a.png)', '', '![A stair](b.png)')).told).toEqual([
      '7:1 BD659: a slide shows one picture, and the first is in line 5. Keep one of them, or write another slide.',
      '한 슬라이드에는 그림을 하나만 넣을 수 있습니다. 첫 번째 그림은 5행에 있습니다. 하나만 남기거나 다른 슬라이드에 쓰십시오.',
    ]);
  });

  test('has no title, which nobody would see', async () => {
    expect((await slide('![A hall](a.png "by M. Kim")')).told).toEqual([
      '5:1 BD659: the words “by M. Kim” in quotes after the picture would not be shown. Write them as a paragraph of the slide; name the picture’s source under sources in briefing.yaml.',
      '그림 뒤에 따옴표로 쓴 “by M. Kim”은(는) 표시되지 않습니다. 슬라이드의 문단으로 쓰십시오. 그림의 출처는 briefing.yaml의 sources에 적으십시오.',
    ]);
  });

  test('whose path has spaces without angle brackets is no picture, and its author is told', async () => {
    expect((await slide('![A hall](pictures/my hall.png)')).told).toEqual([
      '5:1 BD651: “![A hall](pictures/my hall.png)” is not a valid picture link and would be shown as text. Put a path with spaces between < and >: “![what it shows](<pictures/my name.png>)”.',
      '“![A hall](pictures/my hall.png)” 부분은 그림으로 읽히지 않아 글자 그대로 보이게 됩니다. 공백이 있는 경로는 < >로 묶으십시오. 예: “![그림의 내용](<pictures/내 그림.png>)”',
    ]);
  });
});
