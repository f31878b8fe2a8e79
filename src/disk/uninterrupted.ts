// Holds back Ctrl-C and a friendly `kill` while files take their places. At all other times they end the program at once, however busy
// it is: a handler would wait for a program that has lost itself in an author's file.

/** How they end the program after the step: with the exit codes of programs that they end. */
const HANDLERS = [
  { signal: 'SIGINT', leave: () => process.exit(130) },
  { signal: 'SIGTERM', leave: () => process.exit(143) },
] as const;

/** Steps during which the handlers are there, those included that have just ended. */
let steps = 0;

/** Runs a synchronous step as a whole; a signal that comes meanwhile ends the program after it. */
export function uninterrupted<T>(step: () => T): T {
  if (steps === 0) for (const { signal, leave } of HANDLERS) process.on(signal, leave);
  steps += 1;
  try {
    return step();
  } finally {
    // What came meanwhile is told between two rounds of the event loop, of which the first may have begun.
    setImmediate(() => setImmediate(release));
  }
}

function release(): void {
  steps -= 1;
  if (steps === 0) for (const { signal, leave } of HANDLERS) process.off(signal, leave);
}
