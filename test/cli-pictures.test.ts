// Pictures of what changed and of what is being written, from the command line to the files, with whole builds.
// @module-tag slow
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildDecks } from '../src/build/build.ts';
import { memoryCache } from '../src/cache.ts';
import type { Core } from '../src/cli/core.ts';
import { commandLine } from './command-line.ts';
import { BAKERY } from './small-project.ts';
import { partNames, tampered } from './write/pptx/opened.ts';

const { root, put, briefdeck } = commandLine(BAKERY);
const cache = memoryCache();
/** The core itself, which remembers what it drew in the tests before. */
const core: Partial<Core> = { build: request => buildDecks({ ...request, cache }) };

const LONG = 'bakery.neighbours.en';
const SHORT = 'bakery.mayor.ko';
const path = (name: string): string => join(root(), 'output', name);
const bytes = (name: string): Buffer => readFileSync(path(name));
const text = (name: string): string => bytes(name).toString('utf8');
const filesIn = (folder: string): readonly string[] =>
  readdirSync(path(folder), { recursive: true, encoding: 'utf8' })
    .filter(name => statSync(path(join(folder, name))).isFile())
    .map(name => name.replaceAll('\\', '/'))
    .sort();
const save = (file: string, old: string, now: string): void => {
  put(`data/bakery/${file}`, BAKERY[`data/bakery/${file}`]?.replaceAll(old, now));
};
const build = (...argv: readonly string[]) => briefdeck(['build', ...argv], core);
const MORE_WHITE = ['figures.csv', 'loaves.white,loaves,40', 'loaves.white,loaves,44'] as const;

/** The pictures that a build has drawn, by deck and slide: `bakery.mayor.ko/loaves`. */
function drawnByBuild(): ReadonlyMap<string, Buffer> {
  return new Map(
    [LONG, SHORT].flatMap(deck =>
      readdirSync(path(deck)).map(
        name => [`${deck}/${name.replace(/^\d+-|\.png$/g, '')}`, bytes(`${deck}/${name}`)] as const,
      ),
    ),
  );
}

describe('briefdeck changes draws', { timeout: 120_000 }, () => {
  test('the slides that a figure has changed, and only these, as they were and as they are, in both languages', async () => {
    await build('--format', 'pptx,png');
    const before = drawnByBuild();
    save(...MORE_WHITE);
    await build('--format', 'pptx,png');
    const after = drawnByBuild();
    const { exitCode, out } = await briefdeck(['changes']);
    expect([exitCode, out.split('\n').at(-2)]).toEqual([0, 'Before and after: 4 slides in output/changes/index.html']);
    const touched = [`${SHORT}/loaves`, `${SHORT}/sources`, `${LONG}/loaves`, `${LONG}/sources`];
    expect(filesIn('changes')).toEqual([
      '.briefdeck-changes.json',
      ...touched.flatMap(slide => [`${slide}-after.png`, `${slide}-before.png`]),
      'index.html',
    ]);
    for (const slide of touched) {
      expect(bytes(`changes/${slide}-before.png`).equals(before.get(slide) ?? Buffer.of()), slide).toBe(true);
      expect(bytes(`changes/${slide}-after.png`).equals(after.get(slide) ?? Buffer.of()), slide).toBe(true);
    }
    // A build draws the others alike before and after, and these not.
    const same = [...before].filter(([slide, png]) => after.get(slide)?.equals(png)).map(([slide]) => slide);
    expect([...before.keys()].filter(slide => !same.includes(slide)).sort()).toEqual(touched);
  });

  test('a page with the words, and data with the files, in the language of the messages', async () => {
    await build();
    save(...MORE_WHITE);
    await build();
    await briefdeck(['changes']);
    const page = text('changes/index.html');
    const box =
      '<svg viewBox="0 0 1920 1080" aria-hidden="true">(?:<rect x="\\d+" y="\\d+" width="\\d+" height="\\d+"/>)+</svg>';
    expect(
      page.replaceAll(new RegExp(box, 'g'), '[boxes]'),
    ).toContain(`<h3>neighbours.en slide 3: White bread leads with 44 loaves</h3>
<div class="pictures">
<figure><figcaption>Before</figcaption><img src="bakery.neighbours.en/loaves-before.png" alt="Before, slide 3 “loaves”: White bread leads with 40 loaves" loading="lazy">[boxes]</figure>
<figure><figcaption>After</figcaption><img src="bakery.neighbours.en/loaves-after.png" alt="After, slide 3 “loaves”: White bread leads with 44 loaves" loading="lazy">[boxes]</figure>`);
    expect(page).toContain('<li>Boxes in the pictures go round what has changed.</li>');
    const { out, err } = await briefdeck(['changes', '--format', 'json', '--messages', 'ko']);
    expect(err).toBe('');
    const told = JSON.parse(out);
    expect([told.exitCode, told.diagnostics, told.decks.length]).toEqual([0, [], 2]);
    expect(told.pictures[0]).toEqual({
      deck: 'output/bakery.mayor.ko.pptx',
      slide: 'loaves',
      number: 2,
      before: 'output/changes/bakery.mayor.ko/loaves-before.png',
      after: 'output/changes/bakery.mayor.ko/loaves-after.png',
    });
    expect(text('changes/index.html')).toContain(
      '<figcaption>변경 전</figcaption><img src="bakery.mayor.ko/loaves-before.png" alt="변경 전, 슬라이드 2 “loaves”: 식빵이 40으로 앞선다"',
    );
    const korean = await briefdeck(['changes', '--messages', 'ko']);
    expect(korean.out.split('\n').at(-2)).toBe('전후 그림: 슬라이드 4장, output/changes/index.html');
  });

  test('a page to send around, which has the pictures in itself', async () => {
    await build();
    save(...MORE_WHITE);
    await build();
    await briefdeck(['changes', '--out', 'report.html']);
    const page = readFileSync(join(root(), 'report.html'), 'utf8');
    const [, before = ''] = /<img src="data:image\/png;base64,([^"]*)"/.exec(page) ?? [];
    expect(Buffer.from(before, 'base64').equals(bytes(`changes/${SHORT}/loaves-before.png`))).toBe(true);
    expect(page).toContain("img-src file: 'self' data:");
    expect(page).not.toMatch(/<img src="(?!data:)/);
  });

  test('nothing where only notes have changed, and what looks otherwise though its words are the same', async () => {
    await build();
    save('article.en.md', 'The baker counts', 'A baker counts');
    await build();
    const notes = await briefdeck(['changes']);
    expect([notes.out.includes('notes changed'), notes.out.includes('Before and after')]).toEqual([true, false]);
    expect(filesIn('changes')).toEqual(['.briefdeck-changes.json', 'index.html']);
    save('briefing.yaml', 'deck: short, theme: policy', 'deck: short, theme: plain');
    await build();
    const { pictures } = JSON.parse((await briefdeck(['changes', '--format', 'json'])).out);
    const korean = pictures.filter(({ deck }: { deck: string }) => deck.includes('mayor'));
    expect(korean.map(({ slide }: { slide: string }) => slide)).toEqual(['front', 'loaves', 'sources']);
    expect(text('changes/index.html')).toContain('<li>The words are the same; the look has changed.</li>');
  });

  test('one picture of a slide that came or went', async () => {
    await build();
    save('briefing.yaml', 'slides: [loaves, queue]', 'slides: [loaves]');
    await build();
    const { pictures } = JSON.parse((await briefdeck(['changes', '--format', 'json'])).out);
    expect(pictures).toContainEqual({
      deck: 'output/bakery.neighbours.en.pptx',
      slide: 'queue',
      number: 4,
      before: 'output/changes/bakery.neighbours.en/queue-before.png',
      after: null,
    });
    expect(text('changes/index.html')).toContain(
      '<figcaption>After</figcaption><p>The deck does not have this slide.</p>',
    );
    // Its neighbour has another number now, and nothing else.
    expect(pictures.map(({ slide }: { slide: string }) => slide)).not.toContain('loaves');
  });

  test('what stands there from before is replaced, and what somebody else has put there stays', async () => {
    await build();
    save(...MORE_WHITE);
    await build();
    await briefdeck(['changes']);
    put('output/changes/remarks.txt', 'mine');
    put(`output/changes/${LONG}/mine.png`, 'mine');
    put('data/bakery/figures.csv', BAKERY['data/bakery/figures.csv']);
    save('article.en.md', 'wait in a queue', 'stand in a queue');
    await build();
    save('article.en.md', 'wait in a queue', 'queue');
    await build();
    await briefdeck(['changes']);
    expect(filesIn('changes').filter(name => !name.startsWith(SHORT))).toEqual([
      '.briefdeck-changes.json',
      `${LONG}/mine.png`,
      `${LONG}/queue-after.png`,
      `${LONG}/queue-before.png`,
      'index.html',
      'remarks.txt',
    ]);
    put(`output/changes/${LONG}/queue-after.png`, 'painted over');
    put('data/bakery/article.en.md', BAKERY['data/bakery/article.en.md']);
    await build();
    const { exitCode, err } = await briefdeck(['changes']);
    expect([exitCode, text(`changes/${LONG}/queue-after.png`)]).toEqual([0, 'painted over']);
    expect(err).toContain(`warning BD836: “output/changes/${LONG}/queue-after.png” was not made by Briefdeck`);
  });

  test('nothing when that is not wanted', async () => {
    await build();
    save(...MORE_WHITE);
    await build();
    const { out } = await briefdeck(['changes', '--no-pictures']);
    expect([out.includes('Before and after'), existsSync(path('changes'))]).toEqual([false, false]);
  });

  test('what it can of a deck that an older Briefdeck built, and says what is missing', async () => {
    await build();
    const old = bytes(`${LONG}.pptx`);
    save(...MORE_WHITE);
    await build();
    put(
      'old.pptx',
      tampered(old, 'customXml/item2.xml', () => undefined),
    );
    const { exitCode, err, out } = await briefdeck(['changes', 'old.pptx', `output/${LONG}.pptx`]);
    expect(exitCode).toBe(0);
    expect(err).toContain(
      'notice BD844: “old.pptx” lacks what is needed to draw its slides: an older version of Briefdeck built it, or another program has dropped it. There are no pictures of it.\n',
    );
    expect(out).toContain('Before and after: 2 slides in');
    expect(filesIn('changes')).toEqual([
      '.briefdeck-changes.json',
      `${LONG}/loaves-after.png`,
      `${LONG}/sources-after.png`,
      'index.html',
    ]);
    expect(text('changes/index.html')).toContain(
      '<p>No picture: the deck does not hold what is needed to draw this slide.',
    );
    const korean = await briefdeck(['changes', 'old.pptx', `output/${LONG}.pptx`, '--messages', 'ko']);
    expect(korean.err).toContain('“old.pptx”에 슬라이드를 그리는 데 필요한 기록이 없어 그림을 만들지 않았습니다.');
    const plan = 'data/bakery/briefing.yaml';
    put(
      plan,
      `${BAKERY[plan]}silence:\n  - {rule: BD844, reason: it is old}\n  - {rule: BD843, reason: the town saved it}\n`,
    );
    expect((await briefdeck(['changes', 'old.pptx', `output/${LONG}.pptx`])).err).toBe('');
  });

  test('no slide whose chart another program has changed, and no marks that are none', async () => {
    await build();
    const [chart = ''] = partNames(bytes(`${LONG}.pptx`), '').filter(name => name.endsWith('.svg'));
    const old = bytes(`${LONG}.pptx`);
    save(...MORE_WHITE);
    await build();
    put(
      'a.pptx',
      tampered(old, chart, svg => svg.replace('<svg', '<svg id="other"')),
    );
    await briefdeck(['changes', 'a.pptx', `output/${LONG}.pptx`]);
    expect(filesIn('changes').filter(name => name.includes('before'))).toEqual([`${LONG}/sources-before.png`]);
    put(
      'c.pptx',
      tampered(old, 'customXml/item2.xml', json => json.replaceAll('"face":"Arial"', '"face":"Papyrus"')),
    );
    const strange = await briefdeck(['changes', 'c.pptx', `output/${LONG}.pptx`]);
    expect(strange.exitCode).toBe(0);
    expect(filesIn('changes').filter(name => name.includes('before'))).toEqual([]);
    const odd = (now: string) => tampered(old, 'customXml/item2.xml', json => json.replace('"width":960', now));
    for (const now of ['"width":1e9', '"width":960,"script":1', '"width":"960"']) {
      put('b.pptx', odd(now));
      const { err } = await briefdeck(['changes', 'b.pptx', `output/${LONG}.pptx`]);
      expect(err, now).toContain('notice BD844: “b.pptx” lacks what is needed');
    }
  });
});

describe('as data, briefdeck changes', { timeout: 120_000 }, () => {
  test('is JSON also when there is nothing to compare, and when it fails', async () => {
    const nothing = await briefdeck(['changes', '--format', 'json']);
    expect([nothing.exitCode, nothing.err, JSON.parse(nothing.out)]).toEqual([
      0,
      '',
      {
        exitCode: 0,
        version: 1,
        decks: [],
        edited: [],
        pictures: [],
        diagnostics: [
          {
            arguments: { folder: 'output/previous' },
            code: 'BD840',
            message: 'BD840',
            severity: 'notice',
            what: 'there is nothing to compare: no build has replaced a deck yet (“output/previous” has none).',
          },
        ],
      },
    ]);
    put('no.pptx', zipSync({ 'a.txt': strToU8('a') }));
    const failed = await briefdeck(['changes', 'no.pptx', 'no.pptx', '--format', 'json']);
    expect([failed.exitCode, failed.err, JSON.parse(failed.out).diagnostics[0].code]).toEqual([3, '', 'BD842']);
  });
});

describe('the preview', { timeout: 120_000 }, () => {
  test('comes with a build that is asked for it, alone or beside the decks', async () => {
    const alone = await build('--format', 'html');
    expect(alone.out).toMatch(/preview {2}output\/preview\.html\n\nPreview: output\/preview\.html\n$/);
    expect(filesIn('.').filter(name => !name.startsWith('preview/bakery'))).toEqual([
      '.briefdeck-preview.json',
      'preview.html',
      'preview/slides.js',
      'preview/stamp.js',
    ]);
    const told = JSON.parse((await build('--format', 'pptx,html', '--json')).out);
    expect([told.preview, told.decks[0].state]).toEqual(['output/preview.html', 'new']);
  });

  test('shows the slides as a build draws them; only what has changed is written again', async () => {
    await build('--format', 'svg,html');
    const slides = readdirSync(path(LONG));
    for (const name of slides) {
      expect(text(`preview/${LONG}/slide-${name.replace(/^\d+-/, '')}`), name).toBe(text(`${LONG}/${name}`));
    }
    const page = text('preview.html');
    expect(page).toContain('<p lang="ko-KR">식빵은 하루 40을 굽는다.</p>');
    const files = filesIn('preview').map(name => `preview/${name}`);
    const before = new Map(files.map(name => [name, statSync(path(name)).ino]));
    save('figures.csv', '62.5,1', '64.0,1');
    await build('--format', 'html');
    expect(files.filter(name => statSync(path(name)).ino !== before.get(name))).toEqual([
      `preview/${LONG}/slide-queue.svg`,
      `preview/${LONG}/slide-sources.svg`,
      'preview/slides.js',
      'preview/stamp.js',
    ]);
    const changed = (): readonly string[] =>
      [...text('preview/slides.js').matchAll(/"(\w+)":\["\w+",true\]/g)].map(([, key = '']) => key);
    expect(changed()).toEqual(['queue', 'sources']);
    save('briefing.yaml', 'slides: [loaves, queue]', 'slides: [loaves]');
    await build('--format', 'html');
    expect(existsSync(path(`preview/${LONG}/slide-queue.svg`))).toBe(false);
  });

  test('says after a failed build that its slides are older, and so when decks are newer, until the page is made again', async () => {
    await build('--format', 'html');
    const [page, stamp] = [text('preview.html'), text('preview/stamp.js')];
    expect(stamp).toMatch(/^briefdeckStamp\('[0-9a-f]{16}'\);\n$/);
    save('figures.csv', '62.5,1', '6x2.5,1');
    expect((await build()).exitCode).toBe(1);
    const failed = JSON.parse(/, (\{.*\})\);\n$/.exec(text('preview/stamp.js'))?.[1] ?? '{}');
    expect(failed).toMatchObject({
      heading: expect.stringMatching(/^The build has failed: 1 error/),
      kept: 'These are the slides of the last good build.',
    });
    expect(failed.messages[0]).toEqual({
      severity: 'error',
      kind: 'Error',
      code: expect.stringMatching(/^BD\d+$/),
      where: expect.stringMatching(/^data\/bakery\/figures\.csv:\d+:\d+$/),
      what: expect.stringContaining('6x2.5'),
      next: expect.any(String),
    });
    expect(text('preview.html')).toBe(page);
    await build('--format', 'html', '--messages', 'ko');
    expect(text('preview/stamp.js')).toContain('"heading":"빌드에 오류가 있습니다: 오류 1건');
    save('figures.csv', '6x2.5,1', '62.5,1');
    await build();
    expect(text('preview/stamp.js')).toContain('"heading":"The decks were made again after this page"');
    await build('--format', 'html');
    expect([text('preview.html'), text('preview/stamp.js')]).toEqual([page, stamp]);
    await build();
    expect(text('preview/stamp.js')).toBe(stamp);
    save('figures.csv', '62.5,1', '64.0,1');
    await build();
    expect([text('preview.html'), text('preview/stamp.js')]).toEqual([
      page,
      expect.stringContaining('"heading":"The decks were made again after this page"'),
    ]);
    save('figures.csv', '64.0,1', '62.5,1');
    await build('--format', 'pptx,html');
    expect(text('preview/stamp.js')).toBe(stamp);
    put('output/preview/stamp.js', 'mine();');
    save('figures.csv', '62.5,1', '6x2.5,1');
    await build();
    expect(text('preview/stamp.js')).toBe('mine();');
  });

  test('does not take the place of a page of the user’s', async () => {
    put('output/preview.html', 'mine');
    const { exitCode, err } = await build('--format', 'pptx,html');
    expect([exitCode, text('preview.html'), existsSync(path(`${LONG}.pptx`)), existsSync(path('preview'))]).toEqual([
      0,
      'mine',
      true,
      false,
    ]);
    expect(err).toContain('warning BD836: “output/preview.html” was not made by Briefdeck');
  });

  test('copies to send have no record of their slides', async () => {
    await build('--to-send');
    const [deck = ''] = filesIn('.').filter(name => name.endsWith('.pptx'));
    expect(partNames(bytes(deck), 'customXml')).toEqual([]);
  });
});
