// The widths of a table's columns: shares that the theme fixes, or what their content asks for.

/** What one column's content asks for, in points, insets included: its longest word, and its longest text on one line. */
export interface Demand {
  readonly least: number;
  readonly natural: number;
}

/** Column widths in proportion to `shares`, together `width`: `shareWidths([1, 3], 400)` is `[100, 300]`. */
export function shareWidths(shares: readonly number[], width: number): readonly number[] {
  const whole = sum(shares);
  return shares.map(share => (whole > 0 ? (share / whole) * width : width / shares.length));
}

/** Columns of which no one asks for more than so many times what another does are taken to be of one kind. */
const ALIKE = 2;

/**
 * Column widths from content, together `width`; columns of one kind (three uses of AI beside a sector) are equally wide.
 * With room for every text on one line, the rest goes to the columns in proportion to what they hold. Without it, a
 * column that is content with less than an equal share has its texts on one line; of the others, each gets its longest
 * word, and the rest goes to those that want most more. Where not even the longest words fit, all columns give up the
 * same share.
 */
export function contentWidths(demands: readonly Demand[], width: number): readonly number[] {
  const even = evened(demands);
  const crowded = leastOf(even) > width;
  const loose = naturalOf(demands) <= width && naturalOf(even) > width;
  return ownWidths(crowded || loose ? demands : even, width);
}

/** Column widths from content, as `contentWidths`, but each column for itself: a longer text has more room. */
export function ownWidths(demands: readonly Demand[], width: number): readonly number[] {
  if (naturalOf(demands) <= width)
    return shareWidths(
      demands.map(({ natural }) => natural),
      width,
    );
  if (leastOf(demands) >= width)
    return shareWidths(
      demands.map(({ least }) => least),
      width,
    );
  const wanting = demands.filter(({ natural }) => natural > width / demands.length);
  const room = width - naturalOf(demands.filter(demand => !wanting.includes(demand)));
  if (leastOf(wanting) > room) return spread(demands, demands, width);
  return spread(demands, wanting, room);
}

/** Gives `wanting` columns their longest words and shares of what is left of `room`; the others have what they want. */
function spread(demands: readonly Demand[], wanting: readonly Demand[], room: number): readonly number[] {
  const share = (room - leastOf(wanting)) / (naturalOf(wanting) - leastOf(wanting));
  return demands.map(demand =>
    wanting.includes(demand) ? demand.least + (demand.natural - demand.least) * share : demand.natural,
  );
}

/** The demands with those of one kind made equal: neighbours in the order of their lengths, none twice as long as the shortest. */
function evened(demands: readonly Demand[]): readonly Demand[] {
  const kinds: Demand[][] = [];
  for (const demand of demands.toSorted((a, b) => a.natural - b.natural)) {
    const kind = kinds.at(-1);
    if (kind?.[0] && demand.natural <= kind[0].natural * ALIKE) kind.push(demand);
    else kinds.push([demand]);
  }
  return demands.map(demand => {
    const kind = kinds.find(members => members.includes(demand)) ?? [demand];
    return {
      least: Math.max(...kind.map(({ least }) => least)),
      natural: Math.max(...kind.map(({ natural }) => natural)),
    };
  });
}

function leastOf(demands: readonly Demand[]): number {
  return sum(demands.map(({ least }) => least));
}

function naturalOf(demands: readonly Demand[]): number {
  return sum(demands.map(({ natural }) => natural));
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
