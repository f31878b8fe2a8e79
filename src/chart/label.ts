// The names of bars, set in a column: how their lines break, and how wide the column must be.

/** The width in points of a text at a size. */
export type MeasureText = (text: string, size: number) => number;

/** Labels that fit: their lines in the order given, the size at which they do, and the width of the widest line. */
export interface LabelColumn {
  readonly lines: readonly (readonly string[])[];
  readonly size: number;
  readonly width: number;
}

/** A label that does not fit even at the least size, and by how much: `tooWide` points. */
export interface LabelExcess {
  readonly label: string;
  readonly tooWide: number;
}

/** What the column offers. Lengths in points. */
export interface LabelSpace {
  /** Widths to try, the preferred one first. */
  readonly widths: readonly number[];
  /** The style's size and the least to which it may step down. */
  readonly size: number;
  readonly least: number;
  /** Height of a line as a multiple of the size: 1.2. */
  readonly line: number;
  /** Height that one label has. */
  readonly height: number;
  /** At most so many lines. */
  readonly lines: number;
}

/**
 * The column for these labels. First the preferred width, then wider ones, then smaller type; lines break at spaces only,
 * as evenly as they can. `measures[i]` measures `labels[i]`: bold ones are wider.
 */
export function fitLabels(
  labels: readonly string[],
  measures: readonly MeasureText[],
  space: LabelSpace,
): LabelColumn | LabelExcess {
  let excess: LabelExcess | undefined;
  for (let size = space.size; size >= space.least; size -= 1) {
    const most = Math.max(1, Math.min(space.lines, Math.floor(space.height / (size * space.line))));
    for (const width of space.widths) {
      const broken = labels.map((label, index) => breakLabel(label, most, text => measures[index]?.(text, size) ?? 0));
      const widest = broken.reduce((a, b) => (b.width > a.width ? b : a), { lines: [''], width: 0 });
      if (widest.width <= width) {
        const lines = labels.map((label, index) =>
          fewestLines(label, most, width, text => measures[index]?.(text, size) ?? 0),
        );
        return { lines: lines.map(label => label.lines), size, width: Math.max(...lines.map(label => label.width)) };
      }
      excess = { label: widest.lines.join(' '), tooWide: widest.width - width };
    }
  }
  return excess ?? { label: labels[0] ?? '', tooWide: 0 };
}

export interface Broken {
  readonly lines: readonly string[];
  readonly width: number;
}

/** The label on as few lines as the width allows. */
function fewestLines(label: string, most: number, width: number, measure: (text: string) => number): Broken {
  for (let lines = 1; lines < most; lines += 1) {
    const broken = breakLabel(label, lines, measure);
    if (broken.width <= width) return broken;
  }
  return breakLabel(label, most, measure);
}

/** The label on at most so many lines, of which the widest is as narrow as it can be. */
export function breakLabel(label: string, most: number, measure: (text: string) => number): Broken {
  const words = label.split(/ +/u).filter(word => word !== '');
  const best = (from: number, lines: number): Broken => {
    const rest = words.slice(from).join(' ');
    let found: Broken = { lines: [rest], width: measure(rest) };
    if (lines === 1) return found;
    for (let end = words.length - 1; end > from; end -= 1) {
      const first = words.slice(from, end).join(' ');
      const width = measure(first);
      if (width >= found.width) continue;
      const after = best(end, lines - 1);
      const widest = Math.max(width, after.width);
      if (widest < found.width) found = { lines: [first, ...after.lines], width: widest };
    }
    return found;
  };
  return best(0, most);
}
