// Falsehoods tried: what was made false, how often, and how often that was found.

/** Tries `{ what, tried, noticed }` with the same `what` as one, in the order of the first of each. */
export function together(tries) {
  const sums = new Map();
  for (const { what, tried, noticed } of tries) {
    const sum = sums.get(what) ?? { what, tried: 0, noticed: 0 };
    sums.set(what, { what, tried: sum.tried + tried, noticed: sum.noticed + noticed });
  }
  return [...sums.values()];
}
