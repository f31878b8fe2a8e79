// The names of series in lines above a chart, each behind a square in its color.
import type { RowInSeries } from './parts.ts';

/** Between two names; what a square before a name takes, as a share of the size of letters. */
const between = 22;
const square = 1.1;

export interface LegendName {
  /** Where its square begins, in points, and in which line, from 0. */
  readonly at: number;
  readonly line: number;
  readonly width: number;
}

export interface Legend {
  /** By the rank of the series. */
  readonly places: readonly LegendName[];
  /** None of a single series. */
  readonly lines: number;
  /** Names that are wider than the picture. */
  readonly tooWide: readonly { readonly name: string; readonly excess: number }[];
}

export function namesInLines(
  rows: readonly RowInSeries[],
  size: number,
  widthOf: (text: string, size: number) => number,
  width: number,
): Legend {
  const named = new Map(rows.map(({ place }) => [place.seriesRank, place.seriesLabel ?? '']));
  const names = [...named].toSorted(([a], [b]) => a - b).map(([, name]) => name);
  if (names.length < 2) return { places: [], lines: 0, tooWide: [] };
  let [at, line] = [0, 0];
  const places = names.map((name): LegendName => {
    const own = widthOf(name, size);
    const whole = square * size + own;
    if (at > 0 && at + whole > width) [at, line] = [0, line + 1];
    const place = { at, line, width: own };
    at += whole + between;
    return place;
  });
  const tooWide = names.flatMap((name, index) => {
    const excess = square * size + (places[index]?.width ?? 0) - width;
    return excess > 0 ? [{ name, excess }] : [];
  });
  return { places, lines: line + 1, tooWide };
}
