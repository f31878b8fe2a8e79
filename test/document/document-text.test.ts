import { expect, test } from 'vitest';
import { parseArticle } from '../../src/briefing/article/parse-article.ts';
import { NO_CACHE } from '../../src/cache.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostics.ts';
import { placeText } from '../../src/diagnostics/place-text.ts';
import { documentPlace } from '../../src/document/document-place.ts';
import { readDocument } from '../../src/document/read-document.ts';
import { hwpxDocument, hwpxLine, hwpxParagraph, hwpxRun } from '../manuscript/make-hwpx.ts';
import { wordDocument, wordParagraph, wordRun, wordTable } from '../manuscript/make-word.ts';

async function read(body: string, more: Partial<Parameters<typeof wordDocument>[0]> = {}) {
  const found: Diagnostic[] = [];
  const bytes = wordDocument({ body, ...more });
  const text = await readDocument({ path: 'data/a/article.en.docx', bytes }, 'key', NO_CACHE, each => found.push(each));
  const said = found.map(({ code, place, what }) => `${place && placeText(place, 'en')} ${code}: ${what.en}`);
  return { text, markdown: text?.markdown.trimEnd(), said };
}

const box = (...paragraphs: readonly string[]): string =>
  `<w:tbl><w:tr><w:tc>${paragraphs.join('')}</w:tc></w:tr></w:tbl>`;
const TITLE = wordParagraph('Tea in Town', 'Title');
const linked = (text: string, id: string, anchor = ''): string =>
  `<w:hyperlink r:id="${id}"${anchor}>${wordRun(text)}</w:hyperlink>`;
const link = (id: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/>`;

test.each([
  ['[Slide: wish]', ':::slide{#wish}'],
  ['[슬라이드: 희망]', ':::slide{#희망}'],
  ['[slide : wish , chart=ai-use]', ':::slide{#wish chart=ai-use}'],
  ['[Slide: wish, charts=days,hours, rows=1-3]', ':::slide{#wish charts=days,hours rows=1-3}'],
  ['［슬라이드： wish, template=chart］', ':::slide{#wish template=chart}'],
  ['[Slide: wish, holds=tea > coffee; tea > 50%]', ':::slide{#wish holds="tea > coffee; tea > 50%"}'],
  ['[Slide: wish, holds=“tea > coffee”]', ':::slide{#wish holds="tea > coffee"}'],
])('the heading of a box %s is %s', async (heading, line) => {
  const { markdown, said } = await read(TITLE + box(wordParagraph(heading), wordParagraph('Most want tea')));
  expect(markdown).toBe(`# Tea in Town\n\n${line}\n### Most want tea\n\n:::`);
  expect(said).toEqual([]);
});

test('a slide has groups, breaks, tables, pictures of words, and notes of its own', async () => {
  const { markdown } = await read(
    TITLE +
      box(
        `<w:p>${wordRun('[Slide: two]')}</w:p>`,
        `<w:p>${wordRun('One line', '<w:b/>')}<w:r><w:br/></w:r>${wordRun('and another', '<w:b/>')}</w:p>`,
        wordParagraph('Tea', 'Heading1'),
        wordParagraph('□ leaves'),
        wordParagraph('○ green'),
        wordParagraph('Coffee', 'Heading1'),
        wordTable([
          ['Cup', 'Price'],
          ['small', '2 | 3'],
        ]),
        wordParagraph('[Notes] Pour slowly.'),
        wordParagraph('Smile.'),
      ) +
      wordParagraph('The text goes on. [Notes: two] And on.'),
  );
  expect(markdown).toBe(`# Tea in Town

::::slide{#two}
### One line<br>and another

#### Tea

- leaves
  - green

#### Coffee

| Cup | Price |
| --- | --- |
| small | 2 \\| 3 |

:::notes
Pour slowly.

Smile.

:::
::::

The text goes on. <!-- notes: two -->And on.`);
});

test('links, stress and typed links', async () => {
  const { markdown } = await read(
    TITLE +
      `<w:p>${wordRun('Only ')}${linked('30', 'r1')}${linked('.6%', 'r1')}${wordRun(' have it, ')}${linked('most', 'r2', ' w:anchor="words"')}${wordRun(' do not; [12%](fig:use) and [5](plain:); ')}${linked('page', 'r3')}</w:p>` +
      `<w:p>${wordRun('Tea ', '<w:b/>')}${wordRun('is ')}${wordRun('“good”', '<w:b/>')}${wordRun('s and ')}<w:hyperlink r:id="r1">${wordRun('30.6%', '<w:b/>')}</w:hyperlink>${wordRun('by far, ')}${wordRun('차', '<w:b/>')}${wordRun('는')}</w:p>`,
    { links: link('r1', 'fig:adoption') + link('r2', 'fig:need') + link('r3', 'https://example.org/a_(b)') },
  );
  expect(markdown).toBe(`# Tea in Town

Only [30.6%](fig:adoption) have it, [most](fig:need "words") do not; [12%](fig:use) and [5](plain:); [page](https://example.org/a_%28b%29)

**Tea** is “good”s and [**30.6%**](fig:adoption)by far, **차**는`);
});

const SIGNS = [
  ...['*', '_', '`', '[', ']', '(', ')', '<', '>', '#', '-', '+', '~', '|', '\\', '&', '!', ':', '=', '.', '^'],
  ...[' ', ' ', '1', '2', 'a', '가', 'amp;', '.5', 'b>', '--', '<!--', '-->', ':::', '“'],
];

test('no word of a document is taken for a sign of Markdown', async () => {
  let seed = 7;
  const next = (): number => (seed = (seed * 48_271) % 2_147_483_647);
  const texts = [
    '2024. 8. 28. the day',
    '# 1 of 5',
    '1) first',
    '::: three',
    'a * b * c _d_ e_f',
    '[1]: note and [^1]',
    '<b>bold</b> R&amp;D',
    '---',
    '===',
    'x\\',
    ...Array.from({ length: 150 }, () =>
      Array.from({ length: 3 + (next() % 9) }, () => SIGNS[next() % SIGNS.length]).join(''),
    ),
  ].map(text => `가 ${text}`.replace(/\s+/g, ' ').trim());
  const begun = texts.map(text => text.slice(2)).filter(text => !/^[ *+\-–.·>]|^\S[).]|^:::slide|^\(?.\)/u.test(text));
  const all = [...texts, ...begun];
  const body = all.map(text => wordParagraph(text, 'Plain')).join(wordParagraph('between', 'Heading1'));
  const { text } = await read(TITLE + body);
  const article = await parseArticle('a.md', text?.markdown ?? '', 'en', () => undefined);
  const words = article.text.split('\n\n').filter(each => each !== 'between');
  expect(words.slice(1)).toEqual(all);
});

test('a place in it is that of the document', async () => {
  const { text } = await read(
    TITLE +
      wordParagraph('Needs', 'Heading1') +
      wordParagraph('First.') +
      wordParagraph('Second with 30.6% in it.') +
      box(wordParagraph('[Slide: wish]'), wordParagraph('Most want tea'), wordParagraph('Nobody else')) +
      wordTable([
        ['A', 'B'],
        ['C', 'D'],
      ]) +
      wordParagraph('Third.'),
  );
  const at = (words: string): readonly string[] => {
    const before = text?.markdown.slice(0, text.markdown.indexOf(words)).split('\n') ?? [];
    const file = 'data/a/article.en.docx';
    const place = documentPlace(
      { file, line: before.length, column: (before.at(-1) ?? '').length + 1 },
      new Map([[file, text ?? { markdown: '', stretches: [] }]]),
    );
    return [placeText(place, 'en'), placeText(place, 'ko')].map(each => each.replace(`${file}, `, ''));
  };
  expect(['30.6%', 'Needs', 'Most', 'Nobody', 'D |', ':::slide', 'Third'].map(at)).toEqual([
    ['“Needs”, paragraph 2', '‘Needs’, 2번째 문단'],
    ['“Needs”', '‘Needs’'],
    ['slide “wish”, paragraph 2', '“wish” 슬라이드, 2번째 문단'],
    ['slide “wish”, paragraph 3', '“wish” 슬라이드, 3번째 문단'],
    ['“Needs”, table 1, row 2, column 2', '‘Needs’, 1번째 표, 2행, 2열'],
    ['slide “wish”, paragraph 1', '“wish” 슬라이드, 1번째 문단'],
    ['“Needs”, paragraph 3', '‘Needs’, 3번째 문단'],
  ]);
});

test.each([
  [
    wordParagraph('[Slide: wish]') + wordParagraph('Most want tea'),
    '“Tea in Town”, paragraph 1 BD763: “[Slide: wish]” stands in the text, where nothing says how far the slide goes.',
  ],
  [
    wordParagraph('Most want tea', 'Slide'),
    '“Tea in Town”, paragraph 1 BD762: this paragraph has the style “Slide”, but no heading [Slide: …] begins its slide.',
  ],
  [
    box(wordParagraph('[Slide: ]'), wordParagraph('Most want tea')),
    'slide “”, paragraph 1 BD764: the heading of this slide has no name.',
  ],
  [
    `<w:p><w:ins w:id="1" w:author="Kim">${wordRun('new ')}</w:ins><w:del w:id="2" w:author="Kim"><w:r><w:delText>old </w:delText></w:r></w:del>${wordRun('words')}<w:r><w:commentReference w:id="1"/></w:r></w:p>`,
    '“Tea in Town”, paragraph 1 BD709: 2 tracked changes read as if accepted: what was inserted is there, what was deleted is not.',
  ],
])('is said: %s', async (body, message) => {
  const styles = '<w:style w:type="paragraph" w:styleId="Slide"><w:name w:val="Slide"/></w:style>';
  const { said } = await read(TITLE + body, { styles });
  expect(said[0]).toBe(`data/a/article.en.docx, ${message}`);
});

const marked = (name: string, inside: string, id = '7'): string =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${inside}<w:bookmarkEnd w:id="${id}"/>`;

test.each([
  ['one run', marked('fig_wish', wordRun('61.5%')), '[61.5%](fig:wish)'],
  ['several runs', marked('fig_wish', wordRun('61') + wordRun('.5%')), '[61.5%](fig:wish)'],
  [
    'an id with hyphens and a group',
    marked('fig_ai_use__small_firms', wordRun('61.5%')),
    '[61.5%](fig:ai-use.small-firms)',
  ],
  ['a figure for the second time', marked('fig2_wish', wordRun('61.5%')), '[61.5%](fig:wish)'],
  ['capitals', marked('Fig_Wish', wordRun('61.5%')), '[61.5%](fig:wish)'],
  ['a bookmark of another kind', marked('_GoBack', wordRun('61.5%')), '61.5%'],
  ['a bookmark without text', marked('fig_wish', '') + wordRun('61.5%'), '61.5%'],
  ['a bookmark of a figure in another', marked('part', marked('fig_wish', wordRun('61.5%'), '8')), '[61.5%](fig:wish)'],
])('text that a bookmark of Word names is a link: %s', async (_, inside, written) => {
  const { markdown, said } = await read(`${TITLE}<w:p>${wordRun('Tea: ')}${inside}${wordRun(' of all.')}</w:p>`);
  expect(markdown).toBe(`# Tea in Town\n\nTea: ${written} of all.`);
  expect(said).toEqual([]);
});

test.each([
  ['BOOKMARK', 'fig:wish', '[61.5%](fig:wish)'],
  ['BOOKMARK', 'fig_ai_use__firms', '[61.5%](fig:ai-use.firms)'],
  ['CLICK_HERE', 'fig:ai-use.firms', '[61.5%](fig:ai-use.firms)'],
  ['BOOKMARK', '본문', '61.5%'],
  ['FORMULA', 'fig:wish', '61.5%'],
])('text that a field %s of Hangul named %s holds is %s', async (type, name, written) => {
  const begin = `<hp:ctrl><hp:fieldBegin id="1" type="${type}" name="${name}" editable="0" dirty="0"/></hp:ctrl>`;
  const line = hwpxLine(
    [
      hwpxRun('<hp:t>차: </hp:t>'),
      hwpxRun(begin),
      hwpxRun('<hp:t>61.5%</hp:t>'),
      hwpxRun('<hp:ctrl><hp:fieldEnd beginIDRef="1"/></hp:ctrl>'),
      hwpxRun('<hp:t>이다.</hp:t>'),
    ].join(''),
  );
  const bytes = hwpxDocument({ sections: [hwpxParagraph('차', 1) + line] });
  const text = await readDocument({ path: 'data/a/article.ko.hwpx', bytes }, 'key', NO_CACHE, () => undefined);
  expect(text?.markdown.trimEnd()).toBe(`# 차\n\n차: ${written}이다.`);
});
