// The headlines of a deck as Markdown: as a person reads them, whatever signs they hold.
import { beforeAll, expect, test } from 'vitest';
import type { Frame } from '../../src/typeset/frame.ts';
import type { FinishedDeck } from '../../src/write/finished-deck.ts';
import { titles } from '../../src/write/titles.ts';
import { testInput } from './pptx/fixtures.ts';

let deck: FinishedDeck;
beforeAll(async () => {
  const audience = { name: 'Seminar', place: { file: 'briefing.yaml', line: 1, column: 1 } };
  deck = { ...(await testInput('en')), name: 'talk.en', audience };
});

const noTools = { fonts: () => Promise.reject(new Error('No font is needed.')), fontsName: '' };

async function textOf(frames: readonly Partial<Frame>[], sections: readonly string[], title = 'Talk'): Promise<string> {
  const [first] = deck.frames;
  if (!first) throw new Error('no frame');
  const made = await titles.write(
    {
      ...deck,
      deck: {
        title,
        footer: '',
        sections: sections.map((each, index) => ({ id: `section-${index + 1}`, title: each })),
      },
      frames: frames.map((frame, index) => ({ ...first, number: index + 1, ...frame })),
    },
    { ...noTools, cache: { get: () => undefined, put: () => undefined } },
    () => undefined,
  );
  return new TextDecoder().decode(made.get('talk.en.md'));
}

test('sections as headings, slides numbered through, hidden ones struck out, continued ones with their part', async () => {
  const frames = [
    { section: 0, title: 'Talk' },
    { section: 1, title: '78.4% need it', hidden: true },
    { section: 1, title: 'Sectors (1/2)' },
    { section: 2, title: '자료' },
  ];
  expect(await textOf(frames, ['Opening', 'Need', '마무리'])).toBe(`# Talk

## Opening

1. Talk

## Need

2. ~~78.4% need it~~
3. Sectors (1/2)

## 마무리

4. 자료
`);
});

test.each([
  ['R&D rises by 4%', 'R&D rises by 4%'],
  ['5 * 4 * 3', String.raw`5 \* 4 \* 3`],
  ['the _first_ [of] `all`', String.raw`the \_first\_ \[of\] \`all\``],
  ['&amp; and <b>', String.raw`\&amp; and \<b>`],
  ['2024. More', String.raw`2024\. More`],
  ['- 2.3%', String.raw`\- 2.3%`],
  ['# 1 of ten', String.raw`\# 1 of ten`],
  ['-2.3% and < 5', '-2.3% and < 5'],
  ['20~30대, 그리고 ~~40대', String.raw`20~30대, 그리고 \~~40대`],
])('signs of Markdown in a headline stay signs: %s', async (title, written) => {
  expect(await textOf([{ section: 0, title }], ['One'])).toBe(`# Talk\n\n## One\n\n1. ${written}\n`);
});
