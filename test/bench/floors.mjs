// What no cache and no other order can spare in this design, measured step by step, each in a process of its own that has loaded what it needs.
// A step is timed the first time, as a single build pays for it, and when it has run many times, as a watch or a thousand decks do.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { measured, median } from './processes.mjs';

const SELF = fileURLToPath(import.meta.url);

/**
 * Steps by name, of material `{ version, modules, sources, articles, before, after }`, each a list of paths: what they load is not timed,
 * what they return is. `once` marks those that a process pays for once.
 */
const steps = {
  sources: async ({ sources }) => hashingOf(sources),
  version: async ({ version }) => once(() => importAll(version)),
  modules: async ({ modules }) => once(() => importAll(modules)),
  articles: async ({ articles }) => {
    const [{ fromMarkdown }, { parse }] = await Promise.all([import('mdast-util-from-markdown'), import('yaml')]);
    const texts = articles.map(path => [path, readFileSync(path, 'utf8')]);
    return () => {
      for (const [path, text] of texts) path.endsWith('.md') ? fromMarkdown(text) : parse(text);
    };
  },
  charts: async () => chartDrawing(),
  pixels: async () => {
    const { default: sharp } = await import('sharp');
    const svg = Buffer.from(await (await chartDrawing())());
    return () =>
      sharp(svg, { density: 144 }).resize(1600, 900, { fit: 'fill' }).png({ compressionLevel: 6 }).toBuffer();
  },
  slides: async () => slidesWriting(10),
  deflate: async ({ before, after }) => {
    const { deflateSync, unzipSync } = await import('fflate');
    const changed = after.flatMap((path, at) => {
      const old = unzipSync(readFileSync(before[at]));
      return Object.entries(unzipSync(readFileSync(path))).filter(([name, bytes]) => !sameBytes(bytes, old[name]));
    });
    return () => {
      for (const [, bytes] of changed) deflateSync(bytes, { level: 6 });
    };
  },
  deflateAll: async ({ after }) => {
    const { deflateSync, unzipSync } = await import('fflate');
    const parts = Object.values(unzipSync(readFileSync(after[0])));
    return () => {
      for (const bytes of parts) deflateSync(bytes, { level: 6 });
    };
  },
  readBack: async ({ after }) => {
    const { unzipSync } = await import('fflate');
    const bytes = readFileSync(after[0]);
    return () => {
      for (const part of Object.values(unzipSync(bytes))) createHash('sha256').update(part).digest('hex');
    };
  },
  parse: async ({ after }) => {
    const [{ unzipSync }, { SaxesParser }] = await Promise.all([import('fflate'), import('saxes')]);
    const parts = Object.entries(unzipSync(readFileSync(after[0])));
    const texts = parts.filter(([name]) => /slide\d+\.xml$/.test(name)).map(([, part]) => Buffer.from(part).toString());
    return () => {
      for (const text of texts) new SaxesParser({ xmlns: true }).write(text).close();
    };
  },
  disk: async ({ after }) => diskWriting(readFileSync(after[0])),
};

function once(run) {
  return Object.assign(run, { isOnce: true });
}

function hashingOf(paths) {
  return () => {
    const hash = createHash('sha256');
    for (const path of paths) hash.update(readFileSync(path));
    hash.digest('hex');
  };
}

async function importAll(paths) {
  for (const path of paths) await import(pathToFileURL(path).href);
}

async function chartDrawing() {
  const [vega, vegaLite] = await Promise.all([import('vega'), import('vega-lite')]);
  let round = 0;
  return async () => {
    round += 1;
    const values = Array.from({ length: 6 }, (_, index) => ({
      name: `Use ${index}`,
      share: 66.7 - 8 * index + round / 10,
    }));
    const encoding = {
      x: { field: 'share', type: 'quantitative' },
      y: { field: 'name', type: 'nominal', sort: null },
    };
    const mark = { type: 'bar' };
    const { spec } = vegaLite.compile({ data: { values }, width: 800, height: 450, mark, encoding });
    const view = new vega.View(vega.parse(spec), { renderer: 'none' });
    await view.runAsync();
    const svg = await view.toSVG();
    view.finalize();
    return svg;
  };
}

async function slidesWriting(count) {
  const { default: PptxGenJS } = await import('pptxgenjs');
  const points = ['78.4% of firms surveyed say they need AI', '30.6% have adopted it', '66.7% use it in development'];
  return async () => {
    const deck = new PptxGenJS();
    for (let index = 0; index < count; index += 1) {
      const slide = deck.addSlide();
      slide.addText(`Slide ${index + 1}`, { x: 0.5, y: 0.4, w: 9, h: 0.8, fontSize: 28, bold: true });
      slide.addText(
        points.map(text => ({ text, options: { bullet: true, breakLine: true } })),
        { x: 0.5, y: 1.5, w: 9, h: 3 },
      );
      slide.addNotes('The first two rates are shares of all the firms surveyed.');
    }
    await deck.write({ outputType: 'nodebuffer', compression: false });
  };
}

/** As all decks of a run are put in their places: whole on the disk, then renamed. */
function diskWriting(bytes) {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-floor-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return () => {
    const file = openSync(join(folder, 'new'), 'w');
    writeSync(file, bytes);
    fsyncSync(file);
    closeSync(file);
    renameSync(join(folder, 'new'), join(folder, 'deck.pptx'));
  };
}

function sameBytes(bytes, other) {
  return other !== undefined && Buffer.compare(bytes, other) === 0;
}

const WARM_ROUNDS = 60;

/** In a process of its own: times one step, and says so as JSON. */
async function timeStep(name, material) {
  const run = await steps[name](material);
  const first = await timed(run);
  const later = [];
  for (let round = 0; !run.isOnce && round < WARM_ROUNDS; round += 1) later.push((await timed(run)).wall);
  const warm = later.length > 0 ? median(later.slice(WARM_ROUNDS / 2)) : 0;
  console.log(JSON.stringify({ ...first, second: later[0] ?? 0, warm }));
}

async function timed(run) {
  const usage = process.cpuUsage();
  const start = performance.now();
  await run();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(usage);
  return { wall, cpu: (user + system) / 1000 };
}

const WHAT = {
  sources: 'the briefing and all templates read and hashed',
  version: 'the modules loaded that `--version` needs',
  modules: 'the modules loaded that a changed figure needs, Vega, pptxgenjs and sharp among them',
  articles: 'two articles and their plan parsed',
  charts: 'a chart drawn by Vega-Lite and Vega',
  pixels: 'its 1,600 pixels by sharp',
  slides: 'ten slides by pptxgenjs, not compressed',
  deflate: 'what differs in two decks when a figure changes, compressed',
  deflateAll: 'all parts of one deck compressed',
  readBack: 'one deck opened again and hashed',
  parse: 'the slides of one deck parsed',
  disk: 'one deck written, synchronized and renamed',
};

/**
 * Medians of so many processes for each step, as rows `[what, first ms, in F, CPU ms, second ms, warm ms]`, and by goal what it cannot do
 * without, in milliseconds or megabytes. `unit` is F; `unchanged` the wall time of an unchanged build.
 */
export function floorsOf(material, { rounds, unit, unchanged, compiling }) {
  const runs = new Map(Object.keys(steps).map(name => [name, []]));
  const peaks = [0];
  for (let round = 0; round < rounds; round += 1)
    for (const [name, list] of runs) {
      const run = measured(process.execPath, [SELF, name, JSON.stringify(material)], resolve('.'));
      list.push(JSON.parse(run.stdout));
      if (name === 'modules') peaks.push(run.memory ?? 0);
    }
  const middle = (name, key) => median(runs.get(name).map(run => run[key]));
  const first = name => middle(name, 'wall');
  const warm = name => middle(name, 'warm');
  /** The first time and those after it, in a process that has not done it before. */
  const times = (count, ...names) =>
    names.reduce((sum, name) => sum + first(name) + (count - 1) * middle(name, 'second'), 0);
  const loaded = unchanged + first('modules');
  const changed = times(2, 'charts', 'pixels', 'readBack') + times(1, 'slides', 'deflate');
  const entire = (decks, charts) =>
    times(1, 'articles') +
    times(charts, 'charts', 'pixels') +
    times(decks, 'slides', 'deflateAll', 'readBack', 'parse');
  const saved = 2 * (warm('charts') + warm('pixels') + warm('readBack') + warm('disk')) + warm('deflate');
  const rowDeck = warm('readBack') + warm('disk') + warm('slides') / TEN;
  const goals = [
    ['V', unit + first('version'), 'node, and the modules of `--version`'],
    ['C4', loaded + changed, 'C1, modules, 2 charts, 10 slides, what differs, 2 decks opened'],
    ['C3', loaded + entire(1, 2), 'C1, modules, articles, 2 charts, 10 slides, all parts of 1 deck'],
    ['C2', loaded + entire(2, 4), 'the same, 4 charts, 2 decks'],
    ['C2x', loaded + entire(4, 8), 'the same, 8 charts, 4 decks'],
    ['C5', loaded + entire(2, 4) + compiling, 'C2, and the program compiled'],
    ['W2', PAUSE + changed + times(2, 'disk'), 'the pause after a save, then as C4 without C1 and modules'],
    ['W1', PAUSE + saved, 'the pause, then 2 charts, what differs, 2 decks opened and written, all warm'],
    ['W3', PAUSE + 2 * (LONG * warm('readBack') + warm('disk')), 'the pause, 2 decks of 140 slides opened and written'],
    ['S1', warm('slides') / TEN + (warm('deflateAll') + warm('parse')) / SLIDES, 'a slide made, compressed and parsed'],
    ['B1', 500 * rowDeck, '1,000 times on 2 cores: a slide, a deck opened and written'],
    ['B2', 500 * (rowDeck + warm('charts') + warm('pixels')), 'the same, and a chart'],
    ['M1', median(peaks.slice(1)), 'megabytes: the modules of a build loaded, nothing done'],
  ];
  return {
    steps: [...runs.keys()].map(name => [
      WHAT[name],
      first(name).toFixed(1),
      (first(name) / unit).toFixed(2),
      ...['cpu', 'second', 'warm'].map(key => (middle(name, key) > 0 ? middle(name, key).toFixed(1) : '')),
    ]),
    goals: goals.map(([id, least, of]) => ({ id, least, of })),
  };
}

/** Slides of the step `slides`, and of a deck of the sample. */
const TEN = 10;
const SLIDES = 17;
/** How many times as many a long deck has. */
const LONG = 140 / SLIDES;
/** Milliseconds for which a watch waits for more saves. */
const PAUSE = 60;

/** The modules of our own and of packages that a command loads, but the one that runs it. */
export function modulesOf(program, words, cwd) {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-modules-'));
  const { status, stderr } = spawnSync(process.execPath, [program, ...words], {
    ...{ cwd, encoding: 'utf8' },
    env: { ...process.env, NODE_V8_COVERAGE: folder },
  });
  if (status !== 0) throw new Error(stderr);
  const scripts = readdirSync(folder).flatMap(name => JSON.parse(readFileSync(join(folder, name), 'utf8')).result);
  rmSync(folder, { recursive: true });
  const paths = scripts.flatMap(({ url }) => (url.startsWith('file:') ? [fileURLToPath(url)] : []));
  return [...new Set(paths)].filter(path => path !== program);
}

/** All files in folders, and in those within. */
export function filesIn(...folders) {
  return folders.flatMap(folder =>
    readdirSync(folder, { recursive: true })
      .map(name => join(resolve(folder), name))
      .filter(path => statSync(path).isFile()),
  );
}

const [, script, step, material] = process.argv;
if (script === SELF && step) await timeStep(step, JSON.parse(material));
