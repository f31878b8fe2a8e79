// The way from files to decks as a whole: the same bytes anywhere, all decks or none, and drafts that say what is wrong with them.
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { type BuildResult, buildDecks } from '../src/build/build.ts';
import type { Files } from '../src/files.ts';
import { libraryFiles } from './bad-input/files.ts';
import { append, cell, type Edit, edit, rewrite } from './bad-input/row.ts';
import { bytesOf, sampleFiles } from './project-files.ts';
import { bake } from './small-project.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test('the decks of the sample have the same bytes in any time zone, with the files in any order', {
  tags: ['slow'],
}, async () => {
  const build = (files: Files) => buildDecks({ files, briefing: 'industry-5.0', audiences: [], draft: false });
  process.env.TZ = 'America/Los_Angeles';
  const one = await build(sampleFiles());
  process.env.TZ = 'Pacific/Kiritimati';
  const other = await build(new Map([...sampleFiles()].reverse()));
  expect(one.diagnostics.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  expect(one.decks.map(({ name }) => name)).toHaveLength(4);
  for (const [index, deck] of one.decks.entries()) {
    expect(other.decks[index]?.name).toBe(deck.name);
    expect(Buffer.compare(bytesOf(other.decks[index]), bytesOf(deck)), deck.name).toBe(0);
  }
});

function library(request: {
  readonly edits: readonly Edit[];
  readonly draft: boolean;
  readonly audiences: readonly string[];
}) {
  const files = new Map(libraryFiles);
  for (const change of request.edits) change(files);
  return buildDecks({ files, briefing: 'library-survey', audiences: request.audiences, draft: request.draft });
}

test('a fault of one deck keeps all others from being written', async () => {
  const tooLong = edit('article.en.md', 'more than for anything else', 'more than for anything else '.repeat(9));
  const { decks, diagnostics } = await library({ edits: [tooLong], draft: false, audiences: [] });
  expect(decks).toEqual([]);
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['BD512', 'error']]);
});

/** All words of the parts of a deck whose names match, one line a paragraph. */
function wordsOf({ decks }: BuildResult, part: RegExp): readonly string[] {
  const parts = decks.flatMap(deck => Object.entries(unzipSync(bytesOf(deck))));
  return parts
    .filter(([name]) => part.test(name))
    .flatMap(([, bytes]) => strFromU8(bytes).split('</a:p>'))
    .map(paragraph => [...paragraph.matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text).join(''))
    .filter(text => text !== '');
}

describe('a draft', () => {
  const faults = [
    rewrite('article.ko.md', text =>
      text.replace('가 야간 개관 연장을 가장 많이 요구', `가 ${'야간 개관 연장을 '.repeat(20)}요구`),
    ),
    rewrite('article.ko.md', text =>
      text.replace(/::::slide\{#seats\}[\s\S]*?::::\n/, '').replace('<!-- notes: seats -->', ''),
    ),
    cell('visits.hill', 'source', ''),
    cell('budget', 'source', 'no-paper'),
  ];

  test('is written in spite of text that does not fit, a missing slide and missing sources, which become warnings', async () => {
    const request = { edits: faults, audiences: ['town-council'] };
    const refused = await library({ ...request, draft: false });
    const drafted = await library({ ...request, draft: true });
    expect(refused.decks).toEqual([]);
    expect(
      refused.diagnostics
        .filter(({ severity }) => severity === 'error')
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['BD169', 'BD202', 'BD290', 'BD512']);
    expect(drafted.decks.map(({ name, slides }) => [name, slides])).toEqual([['library-survey.town-council.ko', 8]]);
    expect(drafted.diagnostics.map(({ severity }) => severity)).not.toContain('error');
  });

  test('says so on every slide, and in the notes of each slide what is wrong with it', async () => {
    const korean = await library({ edits: faults, draft: true, audiences: ['town-council'] });
    const footers = wordsOf(korean, /slides\/slide\d+\.xml$/).filter(text => text.includes('초안'));
    expect(footers).toEqual([
      '초안',
      '초안',
      'BD202, BD512  |  초안  |  퇴근 후의 도서관',
      'BD290  |  초안  |  퇴근 후의 도서관',
      'BD290  |  초안  |  퇴근 후의 도서관',
      '초안  |  퇴근 후의 도서관',
      '초안  |  퇴근 후의 도서관',
      '초안',
    ]);
    expect(wordsOf(korean, /notesSlides\/notesSlide\d+\.xml$/).filter(text => text.startsWith('초안'))).toEqual([
      '초안: BD202 “no-paper”: 없는 출처입니다(수치 “budget”).',
      '초안: BD512 “evenings” 슬라이드의 “title”은(는) 최소 크기 24pt에서도 5줄입니다. 최대 2줄까지 쓸 수 있습니다.',
      '초안: BD290 “visits.hill” 수치에 출처가 없습니다.',
      '초안: BD290 “visits.hill” 수치에 출처가 없습니다.',
    ]);
    const english = await library({ edits: [], draft: true, audiences: ['library-board'] });
    expect(wordsOf(english, /slides\/slide2\.xml$/).filter(text => text.startsWith('DRAFT'))).toEqual(['DRAFT']);
  });

  test.each(['<slide id{{..}}="contents"', '<slide id="{{current.id}}"', '<slide {{#if}}id="contents"{{/if}}'])(
    'is written or refused with an error, never neither: %s',
    async begin => {
      const broken = rewrite('templates/slides/contents.hbs', text => text.replace(/<slide id="[^"]*"/, begin));
      const { decks, diagnostics } = await library({ edits: [broken], draft: true, audiences: ['library-board'] });
      expect(decks).toEqual([]);
      expect(diagnostics.map(({ severity }) => severity)).toContain('error');
    },
  );

  test('is not written when something is wrong that no deck must have', async () => {
    const unknown = edit('article.ko.md', '계획은 [12억 원](fig:budget)', '계획은 [12억 원](fig:bugdet)');
    const { decks, diagnostics } = await library({ edits: [unknown], draft: true, audiences: ['town-council'] });
    expect(decks).toEqual([]);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['BD201', 'error']]);
  });

  test('of sound material has the mark and nothing else', async () => {
    const request = { edits: [append('sources.yaml', '\n')], audiences: ['library-board'] };
    const [draft, deck] = [await library({ ...request, draft: true }), await library({ ...request, draft: false })];
    expect(draft.diagnostics).toEqual([]);
    const words = wordsOf(draft, /slides\/slide\d+\.xml$/);
    expect(words.filter(text => text.startsWith('DRAFT'))).toHaveLength(draft.decks[0]?.slides ?? 0);
    const unmarked = words.filter(text => text !== 'DRAFT').map(text => text.replace(/^DRAFT {2}\| {2}/, ''));
    expect(unmarked).toEqual(wordsOf(deck, /slides\/slide\d+\.xml$/));
  });
});

test.each([
  [
    'Malgun Gothic',
    'mayor',
    '동네 빵집\n:::',
    '동네 빵집(美)\n:::',
    '“bakery.mayor.ko” show characters such as “美” (U+7F8E)',
  ],
  [
    'Arial',
    'neighbours',
    'Town bakery\n:::',
    'Town ☞ bakery\n:::',
    '“bakery.neighbours.en” show characters such as “☞” (U+261E)',
  ],
])('pictures of a deck in %s say what they leave to the fonts of the computer', async (_, audience, old, now, said) => {
  const [found] = (
    await bake(buildDecks, [[old, now]], { audiences: [audience], formats: ['png'] })
  ).diagnostics.filter(({ code }) => code === 'BD362');
  expect(found?.what.en).toBe(
    `pictures of the slides of ${said} in a font of this computer, or as an empty box if it has none.`,
  );
  const { diagnostics } = await bake(buildDecks, [[old, now]], { audiences: [audience] });
  expect(diagnostics.filter(({ code }) => code === 'BD362')).toEqual([]);
});
