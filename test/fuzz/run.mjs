// Fuzzing: npm run fuzz -- 100000 [seed]. Tries so many changed inputs; prints each that fails, as small as it fails, and how to try it again.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { texts } from '../../compile/texts.mjs';

/** Seconds of computing for one case. */
const MOST = 10;

/** Modules of tests find files from where they lie themselves, not from where they are compiled to. */
const places = {
  name: 'places',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    })),
};

const [count = 2000, first = 1] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(resolve('node_modules', '.briefdeck-fuzz-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
await build({
  entryPoints: ['test/fuzz/worker.ts'],
  outdir: folder,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['sharp', 'harfbuzzjs'],
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  plugins: [texts, places],
  banner: {
    js: `import{createRequire as makeRequire}from'node:module';const require=makeRequire(${JSON.stringify(import.meta.url)});`,
  },
  logLevel: 'warning',
});

let failures = 0;
let tried = 0;
for (let seed = first; seed < first + count; ) seed = await run(seed, first + count - seed);
console.log(`${tried} cases, ${failures} failed.`);
process.exitCode = failures > 0 ? 1 : 0;

/** Tries so many cases from `seed` on; gives the seed of the first that is still to be tried. */
function run(seed, count) {
  const worker = new Worker(join(folder, 'worker.js'), { workerData: { seed, count } });
  let current = { seed: undefined, file: 'the project as it is', since: computed() };
  return new Promise((done, fail) => {
    const watch = setInterval(() => {
      if (computed() - current.since < MOST) return;
      clearInterval(watch);
      report({ ...current, reason: `more than ${MOST} seconds of computing` });
      worker.terminate().then(() => next((current.seed ?? seed) + 1));
    }, 200);
    const next = seed => {
      clearInterval(watch);
      done(seed);
    };
    worker.on('error', fail);
    worker.on('message', message => {
      if (message.kind === 'ends') next(seed + count);
      else if (message.kind === 'fails') report(message);
      else {
        // What fails is tried again, made smaller.
        if (message.seed !== current.seed) tried += 1;
        current = { ...message, since: computed() };
      }
    });
  });
}

function computed() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

function report({ seed, file, bytes, reason }) {
  failures += 1;
  console.log(`\nSeed ${seed}: ${file}\n${reason}\nAgain: npm run fuzz -- 1 ${seed}`);
  if (bytes === undefined) return;
  console.log(bytes.length > 4000 ? `${bytes.length} bytes` : Buffer.from(bytes).toString());
}
