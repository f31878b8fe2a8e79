// The thread in which cases of fuzzing are tried, each from a seed of its own, so that any can be tried again alone.
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { type FuzzCase, fuzzCases } from './cases.ts';
import { soundDeck, tryCase } from './try-case.ts';

const { seed, count }: { readonly seed: number; readonly count: number } = workerData;
const cases = fuzzCases(await soundDeck());

for (let own = seed; own < seed + count; own++) {
  const { failed, counterexample, errorInstance } = await fc.check(fc.asyncProperty(cases, attempt(own)), {
    seed: own,
    numRuns: 1,
    interruptAfterTimeLimit: 60_000,
    markInterruptAsFailure: false,
  });
  if (failed && counterexample)
    parentPort?.postMessage({ kind: 'fails', seed: own, ...shown(counterexample[0], errorInstance) });
}
parentPort?.postMessage({ kind: 'ends' });

/** The other thread knows each case before it is tried, in case it never ends. */
function attempt(own: number): (fuzzCase: FuzzCase) => Promise<void> {
  return fuzzCase => {
    parentPort?.postMessage({ kind: 'begins', seed: own, ...fuzzCase });
    return tryCase(fuzzCase);
  };
}

function shown({ file, bytes }: FuzzCase, error: unknown) {
  return { file, bytes, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
