// Links as people type them: by reference, bare, in angle brackets, and to slides.
import { expect, test } from 'vitest';
import { faults, outline, read } from '../article-words.ts';

/** The blocks of a slide with this paragraph in its margin; the lines after `---` stand below the slide. */
async function slide(text: string): Promise<string> {
  const [margin = '', below = ''] = text.split('\n---\n');
  const lines = ['# T', '', ':::slide{#a}', '### A claim', '', ...margin.split('\n'), ':::', '', ...below.split('\n')];
  const { article, found } = await read(...lines);
  expect(found).toEqual([]);
  return outline(article.slides.get('a')?.blocks ?? []);
}

test.each([
  ['[the report][rep] says\n---\n[rep]: https://example.org/r', 'p <the report | https://example.org/r> says'],
  [
    '[보고서][]와 [rep]\n---\n[보고서]: <https://example.org/ko> "제목"\n[rep]: mailto:a@example.org',
    'p <보고서 | https://example.org/ko>와 <rep | mailto:a@example.org>',
  ],
  ['- [a **bold** one][Rep]\n---\n[rep]: https://example.org/r', '- <a *bold* one | https://example.org/r>'],
  ['[the gap][g]\n---\n[g]: #gap', 'p <the gap | #gap>'],
  ['Read [rep]\n\n[rep]: https://example.org/r', 'p Read <rep | https://example.org/r>'],
  ['See [the gap](#gap) and [격차](#격차)', 'p See <the gap | #gap> and <격차 | #격차>'],
  ['<https://example.org/r> says', 'p <https://example.org/r | https://example.org/r> says'],
  ['See https://example.org/r?a=1.', 'p See <https://example.org/r?a=1 | https://example.org/r?a=1>.'],
  [
    '(https://example.org/a(b)), http://x.org',
    'p (<https://example.org/a(b) | https://example.org/a(b)>), <http://x.org | http://x.org>',
  ],
  ['https://example.org/report에서 확인', 'p <https://example.org/report | https://example.org/report>에서 확인'],
  ['[https://example.org](https://example.org/x)', 'p <https://example.org | https://example.org/x>'],
  ['| Where |\n| --- |\n| https://example.org |', '| Where\n| <https://example.org | https://example.org>'],
])('%s', async (text, expected) => {
  expect(await slide(text)).toBe(expected);
});

test.each([
  ['[Note]: text', 'p [Note]: text'],
  ['See [Note]\n---\n[Note]: text', 'p See [Note]'],
  ['He said [sic] it, as others did [1][2]', 'p He said [sic] it, as others did [1][2]'],
  ['\\[a][b] as text', 'p [a][b] as text'],
  ['https://example.org/보고서에서', 'p https://example.org/보고서에서'],
  ['Type https:// first', 'p Type https:// first'],
])('%s is text', async (text, expected) => {
  expect(await slide(text)).toBe(expected);
});

test('a line that defines an address is not said aloud, and a line of words is', async () => {
  const { article, found } = await read(
    '# T',
    '',
    'Read [it][rep].',
    '',
    '[rep]: https://example.org/r',
    '',
    '[Note]: text',
  );
  expect(found).toEqual([]);
  expect(article.text).toBe('T\n\nRead it.\n\n[Note]: text');
});

test('references without an address', async () => {
  expect(
    await faults('# T', ':::slide{#a}', '### A', '- Read [the report][rep]', '- or [보고서][]', ':::'),
  ).toMatchInlineSnapshot(`
      "4:8 error BD382: “[the report][rep]” is a link without an address: no line “[rep]: https://…” says where it leads. Write that line, or the address itself: “[the report](https://…)”. If no link is meant, write “\\[”.
      “[the report][rep]” 링크에 주소가 없습니다. 주소를 알려 주는 “[rep]: https://…” 줄이 원고에 없습니다. 그 줄을 쓰거나 “[the report](https://…)”처럼 주소를 바로 쓰십시오. 링크가 아니라면 “\\[”로 쓰십시오.
      5:6 error BD382: “[보고서][]” is a link without an address: no line “[보고서]: https://…” says where it leads. Write that line, or the address itself: “[보고서](https://…)”. If no link is meant, write “\\[”.
      “[보고서][]” 링크에 주소가 없습니다. 주소를 알려 주는 “[보고서]: https://…” 줄이 원고에 없습니다. 그 줄을 쓰거나 “[보고서](https://…)”처럼 주소를 바로 쓰십시오. 링크가 아니라면 “\\[”로 쓰십시오."
    `);
  expect(await faults('# T', '', 'Read [the *new* report][rep].')).toMatchInlineSnapshot(`
    "3:16 error BD382: “report][rep]” is a link without an address: no line “[rep]: https://…” says where it leads. Write that line, or the address itself: “[rep](https://…)”. If no link is meant, write “\\[”.
    “report][rep]” 링크에 주소가 없습니다. 주소를 알려 주는 “[rep]: https://…” 줄이 원고에 없습니다. 그 줄을 쓰거나 “[rep](https://…)”처럼 주소를 바로 쓰십시오. 링크가 아니라면 “\\[”로 쓰십시오."
  `);
});

test('an address that is none, and two for one name', async () => {
  expect(await faults('# T', '', 'Read [it][rep].', '', '[rep]: www.example.org')).toMatchInlineSnapshot(`
    "3:6 error BD341: the link to “www.example.org” is refused: links lead to http:, https: or mailto: addresses, to slides (#id) or to figures. Write the whole address with “https://”, or for a number “[12.5%](fig:id)”.
    “www.example.org” 링크는 쓸 수 없습니다. 링크에는 http:, https:, mailto: 주소, 슬라이드(#id), 수치(fig:)만 쓸 수 있습니다. “https://”로 시작하는 전체 주소를 쓰고, 수치라면 “[12.5%](fig:id)”처럼 쓰십시오."
  `);
  expect(
    await faults('# T', '', 'Read [it][rep].', '', '[rep]: https://a.org', '[REP]: https://b.org'),
  ).toMatchInlineSnapshot(`
      "6:1 error BD383: “[REP]:” gives a second address; the first is in line 5. Keep one of them.
      “[REP]:” 주소가 두 번 나옵니다. 첫 번째는 5행에 있습니다. 하나만 남기십시오."
    `);
});

test.each([
  ['세제[1]를 개편한다.\n\n[1]: 기획재정부', '6:3', '1'],
  ['세제[1]를 개편한다.\n\n[1]: 기획재정부 집계 기준', '6:3', '1'],
  ['A tax[1] on it\n\n[1]: words', '6:6', '1'],
  ['A tax[a], and once more[a]\n\n[a]: the count of the Ministry', '6:6', 'a'],
  ['The tax [*] rose\n\n[*]: without refunds', '6:9', '*'],
  ['- 조사[주1] 결과\n\n[주1]: 전국 기준', '6:5', '주1'],
  ['The survey[source] says\n---\n[source]: Ministry of Finance', '6:11', 'source'],
])('%s is told of as no footnote', async (text, place, label) => {
  const [margin = '', below = ''] = text.split('\n---\n');
  expect(
    await faults('# T', '', ':::slide{#a}', '### A claim', '', ...margin.split('\n'), ':::', '', ...below.split('\n')),
  ).toBe(
    `${place} warning BD395: “[${label}]” is no footnote: readers see the brackets, and the line “[${label}]: …” as words of the text. In prose write “[^${label}]”, and “[^${label}]: …” in the line; for a slide write where it comes from in sources.yaml, or what it explains in the words.\n` +
      `“[${label}]”은(는) 각주가 아닙니다. 대괄호와 “[${label}]: …” 줄이 본문처럼 그대로 표시됩니다. 본문이라면 “[^${label}]”와 “[^${label}]: …”로 쓰십시오. 슬라이드라면 출처는 sources.yaml에 쓰고, 설명은 문장에 쓰십시오.`,
  );
});

test.each(['See [Note]\n\n[Note]: text of several words', 'As others did [1][2]', 'A tax[1]', '[1]: words of a line'])(
  '%s is not told of',
  async text => {
    expect(await faults('# T', '', ...text.split('\n'))).toBe('');
  },
);
