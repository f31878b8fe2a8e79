// How long builds take, as a ratio to F, the wall time of `node -e 0` in the same interleaved run. A speed counts only with its result checked.
//
//   npm run bench                        seven rounds of each workload in turn, and the heavy ones once
//   npm run bench -- --rounds 11         more rounds
//   npm run bench -- --light             without the heavy ones
//   npm run bench -- --write             also into docs/benchmarks.md
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { longBriefing, rowsBriefing } from './made-briefings.mjs';
import { peers } from './peers.mjs';
import { measured, median, putFiles } from './processes.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    light: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const rounds = Math.max(7, Number(options.rounds));
const program = resolve('dist/cli.js');
const root = mkdtempSync(join(tmpdir(), 'briefdeck-bench-'));
const folder = name => join(root, name);

// The sample, in a project of its own, whose cache can be emptied.
const sample = folder('sample');
cpSync('data', join(sample, 'data'), { recursive: true });
const all = JSON.parse(briefdeck(sample, ['build', '--json']).stdout).decks;
const largest = language => all.filter(deck => deck.language === language).sort((a, b) => b.slides - a.slides)[0];
const [english, korean] = [largest('en'), largest('ko')];
const figures = figureTable();
const first = new Map();

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
];
const others = peers(folder('peers'));
workloads.push(...others.list);

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
if (!options.light) rows.push(...(await heavyRows()));
rmSync(root, { recursive: true });
report();

/** Runs Briefdeck in a fresh process. */
function briefdeck(cwd, words) {
  return measured(process.execPath, [program, ...words], cwd);
}

/** A build of some decks of the sample, its cache full or empty, the figures as they were or one of them changed; checked. */
function sampleBuild(decks, { cold = false, changed = false }) {
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
    const run = briefdeck(sample, words);
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

/** The table of figures, and what it is with the first share of the survey a little lower. */
function figureTable() {
  const path = join(sample, 'data', english.briefing, 'figures.csv');
  const text = readFileSync(path, 'utf8');
  const row = /^(adoption,[^,]*,)([\d.]+)/m;
  if (!row.test(text)) throw new Error('the figure to change is not there');
  const changed = round => text.replace(row, (_, start, value) => start + (value - 0.1 * (round + 1)).toFixed(1));
  return { path, text, changed };
}

/** Workloads that are too long for many rounds. */
async function heavyRows() {
  const rowsFound = [];
  // Marginal slides.
  const walls = [];
  for (const slides of [140, 1400]) {
    const project = folder(`long-${slides}`);
    putFiles(project, longBriefing(slides));
    const run = briefdeck(project, ['build', '--json']);
    const { decks } = JSON.parse(run.stdout);
    if (decks.some(deck => deck.slides !== slides + 1)) throw new Error(`not ${slides} slides`);
    walls.push(run.wall);
    rowsFound.push(
      rowOf(`L${slides}`, `2 decks of ${slides} slides, no cache`, slides === 1400 ? '280 MB' : '', [run]),
    );
  }
  const marginal = (walls[1] - walls[0]) / (2 * (1400 - 140));
  rowsFound.push(['S1', 'one more slide, from 140 to 1,400', `${marginal.toFixed(2)}`, '', '', '', '0.8 ms']);
  // A thousand decks.
  for (const [id, ownCharts, goal] of [
    ['B1', false, '6 s'],
    ['B2', true, '22 s'],
  ]) {
    const project = folder(id);
    putFiles(project, rowsBriefing(1000, { ownCharts }));
    const run = briefdeck(project, ['build', '--json', '--each', 'towns.csv']);
    const made = readdirSync(join(project, 'output', 'towns')).filter(name => name.endsWith('.pptx'));
    if (made.length !== 1000) throw new Error(`${made.length} decks of 1,000`);
    rowsFound.push(
      rowOf(id, `1,000 decks of a table, ${ownCharts ? 'a chart of their own each' : 'shared chart'}`, goal, [run]),
    );
  }
  rowsFound.push(...(await watchRows()));
  return rowsFound;
}

/** From a saved figure until both decks are on the disk, in a watch that runs. */
async function watchRows() {
  writeFileSync(figures.path, figures.text);
  const words = ['watch', '--audience', english.audience, korean.audience, '--', english.briefing];
  const watch = spawn(process.execPath, [program, ...words], { cwd: sample, stdio: 'ignore' });
  const paths = [english, korean].map(({ path }) => join(sample, path));
  const state = () => paths.map(path => (existsSync(path) ? hashOf(path) : ''));
  const times = [];
  try {
    await new Promise(resolve => setTimeout(resolve, 6000));
    for (let round = 0; round < 15; round += 1) {
      const before = state();
      const start = performance.now();
      writeFileSync(figures.path, figures.changed(round));
      while (state().some((hash, at) => hash === before[at])) {
        if (performance.now() - start > 30_000) throw new Error('the watch made no deck');
        await new Promise(resolve => setTimeout(resolve, 5));
      }
      times.push(performance.now() - start);
      await new Promise(resolve => setTimeout(resolve, 400));
    }
  } finally {
    watch.kill();
  }
  const sorted = times.slice(1).toSorted((a, b) => a - b);
  const milliseconds = value => value.toFixed(0);
  return [
    ['W2', 'watch: the first change, until both decks are on the disk', milliseconds(times[0]), '', '', '', '80 ms'],
    ['W1', 'watch: the next 14, median', milliseconds(median(sorted)), '', '', '', '45 ms'],
    ['W1', 'watch: the next 14, slowest', milliseconds(sorted.at(-1)), '', '', '', '75 ms'],
  ];
}

/** `[id, what, wall ms, F, CPU ms, MB, goal]` */
function rowOf(id, what, goal = '', list) {
  const all = key => list.flatMap(run => run[key] ?? []);
  const middle = key => (all(key).length === 0 ? '' : median(all(key)).toFixed(0));
  return [id, what, middle('wall'), (median(all('wall')) / unit).toFixed(1), middle('cpu'), middle('memory'), goal];
}

function report() {
  const head = ['', 'workload', 'wall, ms', 'F', 'CPU, ms', 'MB', 'goal'];
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map(cells => cells[column].length)));
  const line = cells =>
    `| ${cells.map((cell, at) => (at < 2 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(' | ')} |`;
  const rule = `|${widths.map((width, at) => (at < 2 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  const [{ model }] = cpus();
  const machine = `${cpus().length} × ${model}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${process.platform}, Node ${process.version}`;
  const text = [
    `${machine}. Medians of ${rounds} rounds in turn; L, B once. F = ${unit.toFixed(0)} ms. NODE_EXTRA_CA_CERTS unset. Wall and processor time of whole processes; memory is the peak of the largest one.`,
    '',
    ...[line(head), rule, ...rows.map(line)],
    ...(others.missing.length > 0 ? ['', ...others.missing] : []),
  ].join('\n');
  console.log(text);
  mkdirSync('output', { recursive: true });
  const named = rows.map(([id, what, wall, f, cpu, memory, goal]) => ({ id, what, wall, f, cpu, memory, goal }));
  writeFileSync('output/benchmarks.json', `${JSON.stringify({ machine, rounds, unit, rows: named }, undefined, 2)}\n`);
  if (!options.write) return;
  const page = 'docs/benchmarks.md';
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(/(<!-- measured -->\n)[\s\S]*(<!-- end -->)/, `$1\n${text}\n\n$2`),
  );
}

function hashOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
