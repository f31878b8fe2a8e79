// Decks that are there already: what a build leaves alone, what it replaces, and what is said to have changed.
// @module-tag slow
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type BuildResult, buildDecks } from '../src/build/build.ts';
import { memoryCache } from '../src/cache.ts';
import { type Build, commandLine } from './command-line.ts';
import { bytesOf } from './project-files.ts';
import { BAKERY, bake } from './small-project.ts';
import { tampered } from './write/pptx/opened.ts';

vi.setConfig({ hookTimeout: 60_000 });

const { root, put, briefdeck } = commandLine(BAKERY);

const cache = memoryCache();
let first: BuildResult;
let second: BuildResult;

beforeAll(async () => {
  first = await bake(buildDecks, [], { cache });
  second = await bake(
    buildDecks,
    [
      ['62.5,1', '64.0,1'],
      ['62.5%', '64.0%'],
    ],
    { cache },
  );
});

const LONG = 'bakery.neighbours.en.pptx';
const SHORT = 'bakery.mayor.ko.pptx';

const makes =
  (result: BuildResult): Build =>
  () =>
    Promise.resolve(result);
const deckIn = (result: BuildResult, file = LONG): Uint8Array =>
  bytesOf(result.decks.find(({ name }) => `${name}.pptx` === file));
const output = (name = ''): string => join(root(), 'output', name);
const holds = (name: string, bytes: Uint8Array): boolean => readFileSync(output(name)).equals(bytes);

/** A summary whose columns are as wide as they are for small decks, whatever the sizes. */
const withoutSizes = (summary: string): string =>
  summary.replaceAll(/ +(?:Size|\d+ KB)/g, size => (size.endsWith('Size') ? '  Size' : '  n KB'));

/** Somebody writes another headline in PowerPoint. */
const edited = (bytes: Uint8Array): Uint8Array =>
  tampered(bytes, 'ppt/slides/slide4.xml', text => text.replace('wait in a queue', 'queue for bread'));
/** Somebody saves the deck without changing a word. */
const saved = (bytes: Uint8Array): Uint8Array =>
  tampered(bytes, 'ppt/presProps.xml', text => text.replace('/>', '><p:extLst/></p:presentationPr>'));

describe('a build of decks that are there already', () => {
  test('leaves unchanged ones alone and says so', async () => {
    await briefdeck(['build'], makes(first));
    const before = statSync(output(LONG)).ino;
    const { exitCode, out, err } = await briefdeck(['build'], makes(first));
    expect([exitCode, err]).toEqual([0, '']);
    expect(withoutSizes(out)).toBe(`\
Deck        Language  Slides  Figures  Size  State      File
neighbours  en             5        3  n KB  unchanged  output/bakery.neighbours.en.pptx
mayor       ko             3        2  n KB  unchanged  output/bakery.mayor.ko.pptx
`);
    expect(statSync(output(LONG)).ino).toBe(before);
    expect(readdirSync(output()).sort()).toEqual([SHORT, LONG]);
  });

  test('replaces what changed, keeps the deck before once, and ends with what changed', async () => {
    await briefdeck(['build'], makes(first));
    const { out } = await briefdeck(['build'], makes(second));
    expect(withoutSizes(out).split('\n').slice(1).join('\n')).toBe(`\
neighbours  en             5        3  n KB  changed    output/bakery.neighbours.en.pptx
mayor       ko             3        2  n KB  unchanged  output/bakery.mayor.ko.pptx

Changes in bakery.neighbours.en: 3 places on 2 slides
  waiting 62.5% → 64.0% (diary, 2021): 3 places on 2 slides: 4 “queue”, 5 “sources”
`);
    expect(holds(LONG, deckIn(second))).toBe(true);
    expect(readdirSync(output('previous'))).toEqual([LONG]);
    expect(holds(`previous/${LONG}`, deckIn(first))).toBe(true);
  });

  test('the same for a program', async () => {
    await briefdeck(['build'], makes(first));
    const told = JSON.parse((await briefdeck(['build', '--json'], makes(second))).out);
    expect(told.decks.map((deck: { state: string }) => deck.state)).toEqual(['changed', 'unchanged']);
    expect(told.changes).toHaveLength(1);
    expect(told.changes[0].figures[0]).toMatchObject({
      id: 'waiting',
      before: { value: '62.5' },
      after: { value: '64.0' },
    });
  });

  test('never overwrites a deck that was edited by hand', async () => {
    await briefdeck(['build'], makes(first));
    put(`output/${LONG}`, edited(deckIn(first)));
    const { exitCode, out, err } = await briefdeck(['build'], makes(second));
    expect(exitCode).toBe(0);
    expect(err).toBe(`\
warning BD830: “output/bakery.neighbours.en.pptx” was edited by hand since it was built (slide 4 “queue”: title edited: “62.5% wait in a queue” → “62.5% queue for bread”), so it was kept; the new deck is “output/bakery.neighbours.en (new).pptx”. Copy the edits into the article, or replace the deck with --force.
1 warning.
`);
    expect(out).toContain('beside     output/bakery.neighbours.en (new).pptx\n');
    expect(out).toContain('  waiting 62.5% → 64.0% (diary, 2021)');
    expect(holds(LONG, edited(deckIn(first)))).toBe(true);
    expect(holds('bakery.neighbours.en (new).pptx', deckIn(second))).toBe(true);
    expect(existsSync(output('previous'))).toBe(false);

    // The deck beside is ours: it is replaced in its turn, unless somebody has worked on that one, too.
    await briefdeck(['build'], makes(first));
    expect(holds('bakery.neighbours.en (new).pptx', deckIn(first))).toBe(true);
    put('output/bakery.neighbours.en (new).pptx', edited(deckIn(second)));
    await briefdeck(['build'], makes(second));
    expect(holds('bakery.neighbours.en (new 2).pptx', deckIn(second))).toBe(true);
  });

  test('in Korean; nor one that was only saved, since its look may be another', async () => {
    put(`output/${LONG}`, saved(deckIn(first)));
    const { err } = await briefdeck(['build', '--messages', 'ko'], makes(second));
    expect(err).toBe(`\
경고 BD830: “output/bakery.neighbours.en.pptx”은(는) 만든 뒤에 손으로 수정되어(글은 같지만 다른 프로그램에서 저장함) 그대로 두었습니다. 새 발표 자료는 “output/bakery.neighbours.en (new).pptx”입니다. 수정한 내용을 원고에 옮기거나 --force로 덮어쓰십시오.
경고 1건.
`);
  });

  test('nor a file of another program', async () => {
    put(`output/${LONG}`, 'minutes of the meeting');
    const { err } = await briefdeck(['build'], makes(first));
    expect(err).toBe(`\
warning BD831: “output/bakery.neighbours.en.pptx” was not made by Briefdeck, so it was kept; the new deck is “output/bakery.neighbours.en (new).pptx”. Move that file away, or replace it with --force.
1 warning.
`);
    expect(readFileSync(output(LONG), 'utf8')).toBe('minutes of the meeting');
  });

  test('but all of them with --force, which keeps the old one and takes the one beside away', async () => {
    put(`output/${LONG}`, edited(deckIn(first)));
    await briefdeck(['build'], makes(second));
    const { err } = await briefdeck(['build', '--force'], makes(second));
    expect(err).toBe(`\
notice BD832: “output/bakery.neighbours.en.pptx” had been changed since Briefdeck wrote it and was replaced because of --force; the old file is kept as “output/previous/bakery.neighbours.en.pptx”.
1 notice.
`);
    expect(readdirSync(output()).sort()).toEqual([SHORT, LONG, 'previous']);
    expect(holds(`previous/${LONG}`, edited(deckIn(first)))).toBe(true);
  });

  test('and an edited deck stays even when nothing can be written beside it', async () => {
    put(`output/${LONG}`, edited(deckIn(first)));
    put(`output/~$${LONG}`);
    const open = await briefdeck(['build', '--force'], makes(second));
    expect([open.exitCode, holds(LONG, edited(deckIn(first)))]).toEqual([3, true]);
  });
});

describe('a deck that is too large to send', () => {
  const large = (megabytes: number): Build => {
    const made = [...first.decks].slice(0, 1).map(deck => ({
      ...deck,
      files: new Map([['pptx' as const, new Map([[LONG, new Uint8Array(megabytes * 1024 * 1024)]])]]),
    }));
    return () => Promise.resolve({ ...first, decks: made });
  };

  test('is written, with a warning that says its size, in both languages', async () => {
    const { exitCode, err } = await briefdeck(['build'], large(26));
    expect([exitCode, err]).toEqual([
      0,
      `warning BD837: “output/${LONG}” has 26 MB; many mail systems take no more than 25 MB. Send people a link to it, or save its largest pictures smaller. More is allowed by --limit deck-file-megabytes=50.\n1 warning.\n`,
    ]);
    expect((await briefdeck(['build', '--force', '--messages', 'ko'], large(27))).err).toContain(
      `“output/${LONG}” 파일은 27MB입니다. 메일로는 25MB까지만 받는 곳이 많습니다. 파일이 있는 곳의 주소를 보내거나, 큰 그림을 줄여 저장하십시오. 더 허용하려면 --limit deck-file-megabytes=50 옵션을 쓰십시오.`,
    );
  });

  test('nor a word about one of 25 MB, or where more is allowed', async () => {
    expect((await briefdeck(['build'], large(25))).err).toBe('');
    const allowed = await briefdeck(['build', '--force', '--limit', 'deck-file-megabytes=30'], large(30));
    expect(allowed.err).not.toContain('BD837');
  });
});

describe('briefdeck changes', () => {
  test('compares the decks of the last build with those before', async () => {
    expect(await briefdeck(['changes'])).toEqual({
      exitCode: 0,
      out: '',
      err: `\
notice BD840: there is nothing to compare: no build has replaced a deck yet (“output/previous” has none).
1 notice.
`,
    });
    const plan = 'data/bakery/briefing.yaml';
    put(plan, `${BAKERY[plan]}silence:\n  - {rule: BD840, reason: the first decks are not out yet}\n`);
    expect(await briefdeck(['changes'])).toEqual({ exitCode: 0, out: '', err: '' });
    expect(JSON.parse((await briefdeck(['changes', '--format', 'json'])).out).diagnostics).toEqual([]);
    put(plan, BAKERY[plan]);
    await briefdeck(['build'], makes(first));
    await briefdeck(['build'], makes(second));
    expect(await briefdeck(['changes'])).toEqual({
      exitCode: 0,
      out: `\
Changes in bakery.neighbours.en: 3 places on 2 slides
  waiting 62.5% → 64.0% (diary, 2021): 3 places on 2 slides: 4 “queue”, 5 “sources”
Before and after: 2 slides in output/changes/index.html
`,
      err: '',
    });
  });

  test('a deck that came back by mail with the one in output, and says what was edited in it', async () => {
    await briefdeck(['build'], makes(second));
    put('mail/talk.pptx', edited(deckIn(first)));
    expect(await briefdeck(['changes', 'mail/talk.pptx'])).toEqual({
      exitCode: 0,
      out: `\
Changes in bakery.neighbours.en: 3 places on 2 slides
  waiting 62.5% → 64.0% (diary, 2021): 3 places on 2 slides: 4 “queue”, 5 “sources”
Before and after: 2 slides in output/changes/index.html

Edited by hand in mail/talk.pptx:
  slide 4 “queue”: title edited: “62.5% wait in a queue” → “62.5% queue for bread”
`,
      err: `\
warning BD843: “mail/talk.pptx” was edited by hand since it was built (slide 4 “queue”: title edited: “62.5% wait in a queue” → “62.5% queue for bread”). Copy what should stay into the article: the next deck is made only from that.
1 warning.
`,
    });
    const korean = await briefdeck(['changes', 'mail/talk.pptx', '--messages', 'ko']);
    expect(korean.out).toContain('mail/talk.pptx에서 손으로 수정한 곳:\n  슬라이드 4 “queue”: 제목 수정');
  });

  test('two decks, as a page, as data', async () => {
    put('a.pptx', deckIn(first));
    put('b.pptx', deckIn(second));
    const page = await briefdeck(['changes', 'a.pptx', 'b.pptx', '--out', 'changes.html']);
    expect([page.exitCode, page.out]).toEqual([0, 'changes.html\n']);
    expect(readFileSync(join(root(), 'changes.html'), 'utf8')).toMatch(/^<!doctype html>[\s\S]*64\.0%/i);
    const data = JSON.parse((await briefdeck(['changes', 'a.pptx', 'b.pptx', '--format', 'json'])).out);
    expect([data.decks[0].figures[0].id, data.edited]).toEqual(['waiting', []]);
    expect((await briefdeck(['changes', 'a.pptx', 'a.pptx'])).out).toBe('No changes in bakery.neighbours.en.\n');
  });

  test.each([
    [
      ['changes', 'nowhere.pptx'],
      3,
      'BD803: “nowhere.pptx” cannot be read (ENOENT). Check that the file is there and that you may read it.',
    ],
    [
      ['changes', 'data/bakery/figures.csv'],
      3,
      'BD842: “data/bakery/figures.csv” does not say what it was built from: Briefdeck did not make it, or a program that saved it has left that out. Use the deck as PowerPoint saved it; LibreOffice drops that part.',
    ],
    [
      ['changes', 'a.pptx'],
      3,
      'BD841: “output” has no deck “bakery.neighbours.en” to compare “a.pptx” with. Build it, or name the deck to compare with.',
    ],
    [
      ['changes', 'a.pptx', 'b.pptx', 'c.pptx'],
      2,
      'BD921: exactly two decks can be compared, not 3. Name the old one and the new one: npx briefdeck changes old.pptx new.pptx.',
    ],
    [['changes', '--format', 'htlm'], 2, 'BD920: no format is called “htlm”. Did you mean “html”?'],
    [['changes', '--out'], 2, 'BD914: “--out” needs a value. “npx briefdeck changes --help” shows all options.'],
  ])('%j is refused', async (argv, exitCode, message) => {
    put('a.pptx', deckIn(first));
    expect(await briefdeck(argv)).toEqual({
      exitCode,
      out: '',
      err: `error ${message}\n1 error. Nothing was written.\n`,
    });
  });
});

describe('pictures of slides', () => {
  const picture = (name: string, text: string) =>
    [`bakery.neighbours.en/${name}`, new TextEncoder().encode(text)] as const;

  test('lie in a folder beside the deck, without those of slides that are gone', async () => {
    const [deck] = first.decks;
    if (!deck) throw new Error('no deck');
    const drawn =
      (...pictures: (readonly [string, Uint8Array])[]): Build =>
      ({ formats = [] }) => {
        const all = new Map([...deck.files, ['svg', new Map(pictures)] as const]);
        const files = new Map([...all].filter(([format]) => formats.includes(format)));
        return Promise.resolve({ decks: [{ ...deck, files }], diagnostics: [] });
      };
    const one = drawn(picture('01-front.svg', 'a'), picture('02-old.svg', 'b'));
    const { out } = await briefdeck(['build', '--format', 'pptx,svg'], one);
    expect(out).toContain('new    output/bakery.neighbours.en.pptx');
    expect(out).toContain('new    output/bakery.neighbours.en/*.svg');
    put('output/bakery.neighbours.en/notes.txt', 'mine');
    put('output/bakery.neighbours.en/02-old.png', 'of another build');
    const only = await briefdeck(['build', '--format=SVG'], drawn(picture('01-front.svg', 'c')));
    expect(only.out).toMatch(/changed {2}output\/bakery\.neighbours\.en\/\*\.svg\n$/);
    expect(only.out).not.toContain('.pptx');
    expect(readdirSync(output('bakery.neighbours.en')).sort()).toEqual(['01-front.svg', '02-old.png', 'notes.txt']);
    expect(readFileSync(output('bakery.neighbours.en/01-front.svg'), 'utf8')).toBe('c');
  });

  test('in formats that there are', async () => {
    const { exitCode, err } = await briefdeck(['build', '--format', 'pptx,pdf']);
    expect([exitCode, err.split('\n')[0]]).toEqual([
      2,
      'error BD920: no format is called “pdf”. Available: pptx, svg, png, html, titles.',
    ]);
  });
});
