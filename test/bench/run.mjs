// How long builds take, in the unit F: the wall time of `node -e 0` in the same interleaved run. A speed counts only with its result checked.
//
//   npm run bench [-- ROUNDS]        (at least 7; needs the compiled program)
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';

const rounds = Math.max(7, Number(process.argv[2] ?? 11));
const program = resolve('dist/cli.js');
// A project of its own, whose cache can be emptied.
const project = mkdtempSync(join(tmpdir(), 'briefdeck-bench-'));
cpSync('data', join(project, 'data'), { recursive: true });
// Where it is set, Node reads certificates in every process, which has nothing to do with decks.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

const all = built([]);
const largest = language => all.decks.filter(deck => deck.language === language).sort((a, b) => b.slides - a.slides)[0];
const [english, korean] = [largest('en'), largest('ko')];
const both = only(english, korean);
const figures = figureTable();

const workloads = [
  { id: 'F', what: 'node -e 0', argv: undefined, goal: undefined, decks: [] },
  { id: 'C1', what: 'one deck in each language, nothing changed', argv: both, goal: 4.5, decks: [english, korean] },
  { id: 'C4', what: 'the same, one figure changed', argv: both, goal: 7.5, decks: [english, korean], changed: true },
  { id: 'C2', what: 'one deck in each language, no cache', argv: both, goal: 12, decks: [english, korean], cold: true },
  {
    id: 'C2x',
    what: `all ${all.decks.length} decks, no cache`,
    argv: only(...all.decks),
    goal: 14,
    decks: all.decks,
    cold: true,
  },
  { id: 'C3', what: 'one deck, English, no cache', argv: only(english), goal: 9.5, decks: [english], cold: true },
].map(workload => ({ ...workload, times: [] }));

for (let round = 0; round <= rounds; round += 1) {
  for (const { argv, decks, times, changed, cold } of workloads) {
    if (argv) prepare(argv, { cold, changed: changed ? round : undefined });
    const start = performance.now();
    const result = argv ? built(argv) : spawnSync(process.execPath, ['-e', '0'], { env });
    const time = performance.now() - start;
    if (argv && changed) checkChanged(result.decks, decks);
    else if (argv) checkSame(result.decks, decks);
    // The first round warms the disk.
    if (round > 0) times.push(time);
  }
}
rmSync(project, { recursive: true });

const unit = median(workloads[0].times);
console.log(
  `Node ${process.version}, ${rounds} rounds in turn, NODE_EXTRA_CA_CERTS unset, F = ${unit.toFixed(1)} ms\n`,
);
const rows = [['', 'workload', 'median ms', 'F', 'goal F', 'slides'], ...workloads.slice(1).map(row)];
const widths = rows[0].map((_, column) => Math.max(...rows.map(cells => cells[column].length)));
for (const cells of rows)
  console.log(cells.map((cell, at) => (at < 2 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  '));
console.log(
  '\nChecked in every run: exit code, slides of each deck, the same bytes as in the first, or others with another figure.',
);

function row({ id, what, times, goal, decks }) {
  const time = median(times);
  const slides = decks.map(deck => deck.slides).join('+');
  return [id, what, time.toFixed(0), (time / unit).toFixed(1), String(goal), slides];
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function only(...decks) {
  return ['--audience', ...new Set(decks.map(deck => deck.audience)), '--', decks[0].briefing];
}

/** Runs a build in a fresh process; what it says, with a hash of each deck. */
function built(argv) {
  const command = [program, 'build', '--json', ...argv];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { env, cwd: project, encoding: 'utf8' });
  if (status !== 0) throw new Error(`briefdeck ${command.slice(1).join(' ')} left with ${status}\n${stdout}${stderr}`);
  const { decks } = JSON.parse(stdout);
  return { decks: decks.map(deck => ({ ...deck, hash: hashOf(join(project, deck.path)) })) };
}

/** The figures of the project as they are, or with another value that no run has seen; the cache full, or empty. */
function prepare(argv, { cold, changed }) {
  writeFileSync(figures.path, figures.text);
  if (cold) rmSync(join(project, '.cache'), { recursive: true, force: true });
  else built(argv);
  if (changed !== undefined) writeFileSync(figures.path, figures.changed(changed));
}

/** The table of figures, and what it is with the first share of the survey a little lower. */
function figureTable() {
  const path = join(project, 'data', english.briefing, 'figures.csv');
  const text = readFileSync(path, 'utf8');
  const row = /^(adoption,[^,]*,)([\d.]+)/m;
  if (!row.test(text)) throw new Error('the figure to change is not there');
  return {
    path,
    text,
    changed: round => text.replace(row, (_, start, value) => start + (value - 0.1 * (round + 1)).toFixed(1)),
  };
}

function hashOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function checkSame(decks, expected) {
  const facts = list =>
    JSON.stringify(
      list.map(({ path, slides, hash }) => ({ path, slides, hash })).sort((a, b) => (a.path < b.path ? -1 : 1)),
    );
  if (facts(decks) !== facts(expected))
    throw new Error(`not the decks of the first run:\n${facts(decks)}\n${facts(expected)}`);
  if (decks.some(({ slides }) => slides < 3)) throw new Error('a deck of fewer than 3 slides is no measure');
}

function checkChanged(decks, before) {
  const isOther = deck =>
    before.some(({ path, slides, hash }) => path === deck.path && slides === deck.slides && hash !== deck.hash);
  if (decks.length !== before.length || !decks.every(isOther))
    throw new Error('the decks have not followed the figure');
}
