// Whole builds: each folder of test/cases has what goes in (`input`, laid over the program's templates) and, as text to be reviewed, what
// must come out (`expected`). `UPDATE_CASES=1 npx vitest run test/cases.test.ts` writes down what comes out now; read the difference.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type BuildRequest, type BuildResult, buildDecks } from '../src/build/build.ts';
import type { Files } from '../src/files.ts';
import type { Frame } from '../src/typeset/frame.ts';
import { framesText, logText, packageParts, slidesText } from './case-text.ts';
import { bytesOf, filesBelow, projectFiles } from './project-files.ts';

const CASES = fileURLToPath(new URL('cases', import.meta.url));
const update = process.env.UPDATE_CASES === '1';

/** Parts of packages to be kept as text, by case and deck: a slide with text, one with a chart, one with a table, and what holds them. */
const PARTS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  second: {
    'library-survey.town-council.ko': [
      '[Content_Types].xml',
      'docProps/app.xml',
      'docProps/core.xml',
      'ppt/presentation.xml',
      'ppt/notesSlides/notesSlide3.xml',
      'ppt/slides/slide3.xml',
      'ppt/slides/slide4.xml',
      'ppt/slides/_rels/slide4.xml.rels',
      'ppt/slides/slide5.xml',
    ],
    'library-survey.library-board.en': ['ppt/slides/slide3.xml'],
  },
};

/** What the build of a case makes. */
interface Built extends BuildResult {
  readonly files: Files;
  readonly frames: ReadonlyMap<string, readonly Frame[]>;
}

/** Each case is built once for all tests. */
const builds = new Map<string, Promise<Built>>();

function built(name: string): Promise<Built> {
  const found = builds.get(name) ?? build(name);
  builds.set(name, found);
  return found;
}

async function build(name: string): Promise<Built> {
  const files = projectFiles(join('test/cases', name, 'input'));
  const briefing = readdirSync(join(CASES, name, 'input/data'))[0] ?? '';
  const frames = new Map<string, readonly Frame[]>();
  const onFrames: BuildRequest['onFrames'] = (deck, shown) => frames.set(deck, shown);
  return { ...(await buildDecks({ files, briefing, audiences: [], draft: false, onFrames })), files, frames };
}

/** What comes out of a case, by the path of its text below `expected`. */
async function outcome(name: string): Promise<ReadonlyMap<string, string>> {
  const { files, frames, decks, diagnostics } = await built(name);
  const texts = new Map<string, string>();
  for (const each of decks) {
    const bytes = bytesOf(each);
    const deck = each.name;
    const shown = frames.get(deck) ?? [];
    texts.set(`${deck}/slides.txt`, slidesText(shown));
    texts.set(`${deck}/frames.txt`, framesText(shown));
    for (const [part, text] of packageParts(bytes, PARTS[name]?.[deck] ?? [])) texts.set(`${deck}/${part}`, text);
  }
  texts.set('log.en.txt', logText(diagnostics, files, 'en'));
  texts.set('log.ko.txt', logText(diagnostics, files, 'ko'));
  return texts;
}

function expected(name: string): ReadonlyMap<string, string> {
  const folder = join('test/cases', name);
  if (!existsSync(join(CASES, name, 'expected'))) return new Map();
  const texts = [...filesBelow(folder, 'expected')];
  return new Map(texts.map(([path, bytes]) => [path.slice('expected/'.length), new TextDecoder().decode(bytes)]));
}

function write(name: string, texts: ReadonlyMap<string, string>): void {
  rmSync(join(CASES, name, 'expected'), { recursive: true, force: true });
  for (const [path, text] of texts) {
    const file = join(CASES, name, 'expected', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

test.each(['least', 'most'])('the case “%s” has every kind of slide', name => {
  const plan = readFileSync(findPlan(name), 'utf8');
  const kinds = readdirSync('templates/slides').map(file => file.replace('.hbs', ''));
  const madeByTheDeck = ['contents', 'sources'];
  expect(kinds.filter(kind => !madeByTheDeck.includes(kind) && !plan.includes(`template: ${kind}`))).toEqual([]);
});

function findPlan(name: string): string {
  const data = join(CASES, name, 'input/data');
  return join(data, readdirSync(data)[0] ?? '', 'briefing.yaml');
}

test('line ends are written in titles only', { timeout: 60_000 }, async () => {
  const shapes = (await Promise.all(readdirSync(CASES).map(shapesOf))).flat();
  const broken = shapes.filter(shape => shape.includes('<a:br>'));
  expect(broken.length).toBeGreaterThan(10);
  // No author of these cases forces a line to end elsewhere.
  expect(broken.filter(shape => !/<p:ph type="(title|ctrTitle)"/.test(shape))).toEqual([]);
});

/** The shapes and tables of all slides of a case, as XML. */
async function shapesOf(name: string): Promise<readonly string[]> {
  const { decks } = await built(name);
  return decks
    .map(bytesOf)
    .flatMap(bytes =>
      Object.entries(unzipSync(bytes, { filter: file => /^ppt\/slides\/slide\d+\.xml$/.test(file.name) })).flatMap(
        ([, xml]) => [...strFromU8(xml).matchAll(/<p:(sp|graphicFrame)>.*?<\/p:\1>/gs)].map(([shape]) => shape),
      ),
    );
}

describe('a whole build', () => {
  test.each(readdirSync(CASES).sort())('%s', { timeout: 60_000 }, async name => {
    const found = await outcome(name);
    if (update) write(name, found);
    const wanted = expected(name);
    expect([...found.keys()].sort()).toEqual([...wanted.keys()].sort());
    for (const [path, text] of wanted) expect(found.get(path), `${name}/expected/${path}`).toBe(text);
  });
});
