// How long builds take, as a ratio to F, the wall time of `node -e 0` in the same interleaved run. A speed counts only with its result checked.
//
//   npm run bench                        seven rounds of each workload in turn, and the heavy ones once
//   npm run bench -- --rounds 11         more rounds; fewer than seven are for trying only
//   npm run bench -- --only C2,B1        these alone (F is always measured)
//   npm run bench -- --light             without the heavy ones
//   npm run bench -- --floors            also what no cache can spare, step by step, and what it is in sum for each goal (with --write, too)
//   npm run bench -- --write             also into docs/benchmarks.md
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { filesIn, floorsOf, modulesOf } from './floors.mjs';
import { longBriefing, rowsBriefing } from './made-briefings.mjs';
import { peers } from './peers.mjs';
import { measured, median, putFiles } from './processes.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    only: { type: 'string' },
    light: { type: 'boolean', default: false },
    floors: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const rounds = Math.max(1, Number(options.rounds));
/** What a comparison compares is measured with it. */
const NEEDS = {
  M1: ['C1', 'C2', 'L1400'],
  P1: ['pandoc+', 'C2'],
  P2: ['C3'],
  P3: ['C3'],
  P4: ['pandoc', 'C1'],
  P8: ['W1'],
};
/** Another workload and our own, what they are, the goal, and whose floor ours has. */
const COMPARISONS = [
  ['P1', 'pandoc+', 'C2', 'pandoc + vega-lite, equal work, beside C2', 'at least 7 ×', 'C2'],
  ['P2', 'marp', 'C3', 'marp --pptx beside C3', 'at least 18 ×', 'C3'],
  ['P3', 'marpEdit', 'C3', 'marp --pptx-editable beside C3', 'at least 16 ×', 'C3'],
  ['P4', 'pandoc', 'C1', 'pandoc alone beside C1, charts ready for both', 'at least 1.25 ×'],
  ['P7', 'pandoc1400', 'L1400e', 'pandoc beside one deck of 1,400 slides', 'at least 25 ×', 'L1400e'],
  ['P7', 'bare1400', 'L1400e', 'bare pptxgenjs beside one deck of 1,400 slides', 'at least 1.1 ×', 'L1400e'],
  ['P8', 'marp -w', 'W1', 'marp -w, one language, beside W1, two', 'at least 45 ×', 'W1'],
];
const only = options.only?.split(',').flatMap(id => [id, ...(NEEDS[id] ?? [])]);
const isWanted = id => only === undefined || only.includes(id);
const program = resolve('dist/cli.js');
const root = mkdtempSync(join(tmpdir(), 'briefdeck-bench-'));
const folder = name => join(root, name);

// The sample, in a project of its own, whose cache can be emptied.
const sample = folder('sample');
cpSync('data', join(sample, 'data'), { recursive: true });
const all = JSON.parse(briefdeck(sample, ['build', '--json']).stdout).decks;
const largest = language => all.filter(deck => deck.language === language).sort((a, b) => b.slides - a.slides)[0];
const [english, korean] = [largest('en'), largest('ko')];
/** The deck whose size is a goal: the one nearest to fourteen slides. */
const ofFourteen = all.toSorted((a, b) => Math.abs(a.slides - 14) - Math.abs(b.slides - 14))[0];
const fourteen = { ...ofFourteen, size: statSync(join(sample, ofFourteen.path)).size };
const figures = figureTable(join(sample, 'data', english.briefing), /^(adoption,[^,]*,)([\d.]+)/m, 0.1);
const first = new Map();

/** As somebody has it who has just installed it: the program is not compiled, and nothing is in a cache. */
const installed = folder('installed');
for (const item of ['src', 'compile', 'bin', 'templates', 'package.json'])
  cpSync(item, join(installed, item), { recursive: true });
symlinkSync(resolve('node_modules'), join(installed, 'node_modules'), 'junction');

const others = peers(folder('peers'));
const workloads = [
  { id: 'F', what: 'node -e 0', run: () => measured(process.execPath, ['-e', '0'], root) },
  { id: 'V', what: 'briefdeck --version', goal: '1.5 F', run: () => briefdeck(sample, ['--version']) },
  {
    id: 'C1',
    what: 'one deck in each language, nothing changed',
    goal: '4.5 F',
    run: sampleBuild([english, korean], {}),
  },
  {
    id: 'C4',
    what: 'the same, one figure changed',
    goal: '7.5 F',
    run: sampleBuild([english, korean], { changed: true }),
  },
  {
    id: 'C2',
    what: 'one deck in each language, no cache',
    goal: '12 F',
    run: sampleBuild([english, korean], { cold: true }),
  },
  { id: 'C2x', what: `all ${all.length} decks, no cache`, goal: '14 F', run: sampleBuild(all, { cold: true }) },
  { id: 'C3', what: 'one deck, English, no cache', goal: '9.5 F', run: sampleBuild([english], { cold: true }) },
  {
    id: 'C5',
    what: 'one deck in each language, the very first run: the program compiles itself',
    goal: '16 F',
    run: sampleBuild([english, korean], { cold: true, isFirst: true }),
  },
  ...others.list,
].filter(({ id }) => id === 'F' || isWanted(id));

const runs = new Map(workloads.map(({ id }) => [id, []]));
for (let round = 0; round <= rounds; round += 1) {
  for (const { id, run } of workloads) {
    const result = run(round);
    // The first round warms the disk.
    if (round > 0) runs.get(id).push(result);
  }
}
const unit = median(runs.get('F').map(({ wall }) => wall));
const rows = workloads.map(({ id, what, goal }) => rowOf(id, what, goal, runs.get(id)));
if (!options.light) await addHeavyRows();
if (isWanted('Z1'))
  rows.push(
    valueRow(
      'Z1',
      `size of ${fourteen.path}, ${fourteen.slides} slides`,
      `${Math.round(fourteen.size / 1024)} KB`,
      '160 KB',
    ),
  );
addMemory();
addComparisons();
const floors = options.floors || options.write ? measuredFloors() : undefined;
rmSync(root, { recursive: true });
report();

/** Runs Briefdeck in a fresh process. */
function briefdeck(cwd, words) {
  return measured(process.execPath, [program, ...words], cwd);
}

/** A build of some decks of the sample, its cache full or empty, the figures as they were or one of them changed; checked. */
function sampleBuild(decks, { cold = false, changed = false, isFirst = false }) {
  const words = [
    'build',
    '--json',
    '--audience',
    ...new Set(decks.map(deck => deck.audience)),
    '--',
    decks[0].briefing,
  ];
  return round => {
    writeFileSync(figures.path, figures.text);
    if (cold) rmSync(join(sample, '.cache'), { recursive: true, force: true });
    else briefdeck(sample, words);
    if (changed) writeFileSync(figures.path, figures.changed(round));
    if (isFirst) rmSync(join(installed, 'dist'), { recursive: true, force: true });
    const run = isFirst
      ? measured(process.execPath, [join(installed, 'bin/briefdeck.mjs'), ...words], sample)
      : briefdeck(sample, words);
    const made = JSON.parse(run.stdout).decks.map(({ path, slides }) => ({
      path,
      slides,
      hash: hashOf(join(sample, path)),
    }));
    if (made.length !== decks.length || made.some(({ slides }) => slides < 3)) throw new Error('decks are missing');
    for (const { path, slides, hash } of made) {
      const before = first.get(path) ?? { slides, hash };
      if (!changed) first.set(path, before);
      if (slides !== before.slides || (hash === before.hash) === changed)
        throw new Error(
          `${path} is not what it should be: ${changed ? 'the changed figure is missing' : 'other bytes'}`,
        );
    }
    return run;
  };
}

/** A table of figures, and what it is with the number that `row` finds a little lower, in each round by one step more. */
function figureTable(briefing, row, step) {
  const path = join(briefing, 'figures.csv');
  const text = readFileSync(path, 'utf8');
  if (!row.test(text)) throw new Error('the figure to change is not there');
  const decimals = step < 1 ? 1 : 0;
  const changed = round =>
    text.replace(row, (_, start, value) => start + (Number(value) - step * (round + 1)).toFixed(decimals));
  return { path, text, changed };
}

/** Workloads that are too long for many rounds. */
async function addHeavyRows() {
  // Marginal slides.
  const walls = [];
  if (['L140', 'L1400', 'S1', 'P7'].some(isWanted))
    for (const slides of [140, 1400]) {
      const run = longBuild(slides, []);
      walls.push(run.wall);
      rows.push(rowOf(`L${slides}`, `2 decks of ${slides} slides, no cache`, '', [run]));
    }
  if (walls.length === 2) {
    const marginal = (walls[1] - walls[0]) / (2 * (1400 - 140));
    rows.push(valueRow('S1', 'one more slide, from 140 to 1,400', `${marginal.toFixed(2)} ms`, '0.8 ms'));
  }
  if (isWanted('P7')) {
    const run = longBuild(1400, ['--audience', 'guests']);
    rows.push(rowOf('L1400e', 'one deck of 1,400 slides, no cache', '', [run]));
  }
  for (const { id, what, run } of others.heavy) {
    const comparison = id.endsWith('1400') ? 'P7' : id === 'marp' ? 'P2' : 'P3';
    if (isWanted(comparison)) rows.push(rowOf(id, what, '', [run()]));
  }
  // A thousand decks.
  for (const [id, ownCharts, goal] of [
    ['B1', false, '6 s'],
    ['B2', true, '22 s'],
  ]) {
    if (!isWanted(id)) continue;
    const project = folder(id);
    putFiles(project, rowsBriefing(1000, { ownCharts }));
    const run = briefdeck(project, ['build', '--json', '--each', 'towns.csv']);
    const made = readdirSync(join(project, 'output', 'towns')).filter(name => name.endsWith('.pptx'));
    if (made.length !== 1000) throw new Error(`${made.length} decks of 1,000`);
    rows.push(
      rowOf(id, `1,000 decks of a table, ${ownCharts ? 'a chart of their own each' : 'shared chart'}`, goal, [run]),
    );
  }
  if (['W1', 'W2', 'P8'].some(isWanted)) await addWatchOfSample();
  if (isWanted('W3')) await addWatchOfLongDecks();
  if (isWanted('P8') && others.watched !== undefined) {
    const deck = others.watched.replace(/\.md$/, '.pptx');
    const text = readFileSync(others.watched, 'utf8');
    const words = ['--allow-local-files', '--pptx', '-w', others.watched, '-o', deck];
    const times = await watched('marp', words, folder('peers'), [deck], 4, round =>
      writeFileSync(others.watched, text.replace('30.6%', `30.${round}%`)),
    );
    rows.push(valueRow('marp -w', 'marp -w: the next 3 changes, one language, median', `${middleOf(times)} ms`, ''));
  }
}

/** A build of long decks, without a cache; checked. */
function longBuild(slides, words) {
  const project = folder(`long-${slides}-${words.length}`);
  putFiles(project, longBriefing(slides));
  const run = briefdeck(project, ['build', '--json', ...words]);
  const { decks } = JSON.parse(run.stdout);
  if (decks.length === 0 || decks.some(deck => deck.slides !== slides + 1)) throw new Error(`not ${slides} slides`);
  return run;
}

/** From a saved figure until both decks of the sample are on the disk, in a watch that runs. */
async function addWatchOfSample() {
  writeFileSync(figures.path, figures.text);
  const words = [program, 'watch', '--audience', english.audience, korean.audience, '--', english.briefing];
  const paths = [english, korean].map(({ path }) => join(sample, path));
  const times = await watched(process.execPath, words, sample, paths, 15, round =>
    writeFileSync(figures.path, figures.changed(round)),
  );
  const slowest = Math.max(...times.slice(1)).toFixed(0);
  rows.push(
    valueRow('W2', 'watch: the first change, until both decks are on the disk', `${times[0].toFixed(0)} ms`, '80 ms'),
    valueRow('W1', 'watch: the next 14, median', `${middleOf(times)} ms`, '45 ms'),
    valueRow('W1', 'watch: the next 14, slowest', `${slowest} ms`, '75 ms'),
  );
}

/** The same of decks of 140 slides, one of which shows the figure. */
async function addWatchOfLongDecks() {
  const project = folder('long-watch');
  putFiles(project, longBriefing(140));
  const { decks } = JSON.parse(briefdeck(project, ['build', '--json']).stdout);
  const paths = decks.map(({ path }) => join(project, path));
  const table = figureTable(join(project, 'data/bakery'), /^(day-70,[^,]*,)(\d+)/m, 1);
  const times = await watched(process.execPath, [program, 'watch'], project, paths, 8, round =>
    writeFileSync(table.path, table.changed(round)),
  );
  rows.push(
    valueRow('W3', 'watch, 2 decks of 140 slides: the next 7 changes, median', `${middleOf(times)} ms`, '100 ms'),
  );
}

/** Milliseconds from each change until all these files are others, in a program that watches. */
async function watched(command, words, cwd, paths, changes, change) {
  const watch = spawn(command, words, { cwd, stdio: 'ignore' });
  const state = () => paths.map(path => (existsSync(path) ? hashOf(path) : ''));
  const wait = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));
  const times = [];
  try {
    await wait(6000);
    for (let round = 0; round < changes; round += 1) {
      const before = state();
      const start = performance.now();
      change(round);
      while (state().some((hash, at) => hash === before[at])) {
        if (performance.now() - start > 300_000) throw new Error('the watch made no deck');
        await wait(5);
      }
      times.push(performance.now() - start);
      await wait(400);
    }
  } finally {
    watch.kill();
  }
  return times;
}

/** The median of all but the first. */
function middleOf(times) {
  return median(times.slice(1)).toFixed(0);
}

/** What a build of the sample reads, loads and makes when a figure changes, measured without the program. */
function measuredFloors() {
  const decks = [english, korean];
  const words = ['build', '--audience', ...decks.map(deck => deck.audience), '--', english.briefing];
  writeFileSync(figures.path, figures.text);
  briefdeck(sample, words);
  const unchanged = median(Array.from({ length: rounds }, () => briefdeck(sample, words).wall));
  const before = decks.map(({ path }, index) => {
    const copy = folder(`before-${index}.pptx`);
    cpSync(join(sample, path), copy);
    return copy;
  });
  writeFileSync(figures.path, figures.changed(0));
  const modules = modulesOf(program, words, sample);
  const data = join(sample, 'data', english.briefing);
  const material = {
    version: modulesOf(program, ['--version'], sample),
    modules,
    before,
    after: decks.map(({ path }) => join(sample, path)),
    sources: filesIn('templates', data),
    articles: ['article.en.md', 'article.ko.md', 'briefing.yaml'].map(name => join(data, name)),
  };
  const compile = () => measured(process.execPath, ['compile/program.mjs'], installed).wall;
  const compiling = median([compile(), compile(), compile()]);
  return floorsOf(material, { rounds, unit, unchanged, compiling });
}

/** The goals of memory. */
function addMemory() {
  if (!isWanted('M1')) return;
  for (const [id, what, goal] of [
    ['C1', 'peak memory, nothing changed', '85 MB'],
    ['C2', 'peak memory, one deck in each language, no cache', '140 MB'],
    ['L1400', 'peak memory, 2 decks of 1,400 slides', '280 MB'],
  ]) {
    const memory = rows.find(([name]) => name === id)?.[5];
    if (memory) rows.push(valueRow('M1', what, `${memory} MB`, goal));
  }
}

/** How many times as long others take, where both were measured. */
function addComparisons() {
  for (const [id, other, own, what, goal] of COMPARISONS) {
    const ratio = wallOf(other) / wallOf(own);
    if (Number.isFinite(ratio)) rows.push(valueRow(id, what, `${ratio.toFixed(2)} ×`, goal));
  }
}

function wallOf(id) {
  return Number.parseFloat(rows.find(([name]) => name === id)?.[2] ?? '');
}

/** `[id, what, wall ms, F, CPU ms, MB, goal]` */
function rowOf(id, what, goal = '', list) {
  const all = key => list.flatMap(run => run[key] ?? []);
  const middle = key => (all(key).length === 0 ? '' : median(all(key)).toFixed(0));
  return [id, what, middle('wall'), (median(all('wall')) / unit).toFixed(1), middle('cpu'), middle('memory'), goal];
}

/** A row of one number with its unit, which is no time of a process. */
function valueRow(id, what, value, goal) {
  return [id, what, value, '', '', '', goal];
}

function report() {
  const [{ model }] = cpus();
  const machine = `${cpus().length} × ${model}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${process.platform}, Node ${process.version}`;
  const text = [
    `${machine}. Medians of ${rounds} ${rounds === 1 ? 'round' : 'rounds'} in turn; decks of 140 and 1,400 slides, B and Marp once. F = ${unit.toFixed(0)} ms. NODE_EXTRA_CA_CERTS unset. Wall and processor time of whole processes; memory is the peak of the largest one.`,
    '',
    ...tableLines(['', 'workload', 'wall, ms', 'F', 'CPU, ms', 'MB', 'goal'], 2, rows),
    ...(floors === undefined ? [] : floorLines(floors)),
    ...(others.missing.length > 0 ? ['', ...others.missing] : []),
  ].join('\n');
  console.log(text);
  mkdirSync('output', { recursive: true });
  const named = rows.map(([id, what, wall, f, cpu, memory, goal]) => ({ id, what, wall, f, cpu, memory, goal }));
  writeFileSync(
    'output/benchmarks.json',
    `${JSON.stringify({ machine, rounds, unit, rows: named, floors }, undefined, 2)}\n`,
  );
  if (!options.write) return;
  const page = 'docs/benchmarks.md';
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(/(<!-- measured -->\n)[\s\S]*(<!-- end -->)/, `$1\n${text}\n\n$2`),
  );
}

function floorLines({ steps, goals }) {
  const floorOf = new Map(goals.map(({ id, least }) => [id, least]));
  floorOf.set('L1400e', floorOf.get('C3') + 1400 * floorOf.get('S1'));
  const shown = ({ id, least }) => {
    if (id === 'M1') return `${least.toFixed(0)} MB`;
    if (id.startsWith('B')) return `${(least / 1000).toFixed(1)} s`;
    return /^[WS]/.test(id) ? `${least.toFixed(id === 'S1' ? 2 : 0)} ms` : `${(least / unit).toFixed(1)} F`;
  };
  const others = COMPARISONS.flatMap(([id, other, , what, , floor]) => {
    const least = floorOf.get(floor);
    const wall = wallOf(other);
    if (least === undefined || !Number.isFinite(wall)) return [];
    return [[id, `${what}, if ours took its floor alone`, `${(wall / least).toFixed(1)} ×`]];
  });
  return [
    '',
    'Floors: each step by itself, in a process that has loaded what it needs, the first time, the second time, and when it has run sixty times. What a goal cannot do without is their sum; layouts, typesetting, checks of figures and words, notes and messages are not in it.',
    '',
    ...tableLines(['step', 'first, ms', 'F', 'CPU, ms', 'second, ms', 'warm, ms'], 1, steps),
    '',
    ...tableLines(['goal', 'what its floor is the sum of', 'floor'], 2, [
      ...goals.map(goal => [goal.id, goal.of, shown(goal)]),
      ...others,
    ]),
  ];
}

/** A table, its first columns of words, the rest of numbers. */
function tableLines(head, words, rows) {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map(cells => cells[column].length)));
  const line = cells =>
    `| ${cells.map((cell, at) => (at < words ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(' | ')} |`;
  const rule = `|${widths.map((width, at) => (at < words ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(head), rule, ...rows.map(line)];
}

function hashOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
