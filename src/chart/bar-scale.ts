// The scale of bars: zero on it, and room for every value beyond the end of its bar.

/** A bar as the scale sees it: its value, and the room in points for the gap and the text at its end. */
export interface BarExtent {
  readonly value: number | null;
  readonly room: number;
}

/** Values at the two ends of the plot, and points for one unit of value. */
export interface BarScale {
  readonly least: number;
  readonly most: number;
  readonly unit: number;
}

/**
 * The largest scale at which every bar with the gap and the text at its end stays within `width` points. Bars start at zero;
 * those below zero grow to the left, their texts before them. `barScale([{ value: 80, room: 50 }], 450)` draws 5 pt a unit.
 */
export function barScale(bars: readonly BarExtent[], width: number): BarScale {
  const right = bars.filter(bar => (bar.value ?? 0) >= 0).map(bar => ({ length: bar.value ?? 0, text: bar.room }));
  const left = bars.filter(bar => (bar.value ?? 0) < 0).map(bar => ({ length: -(bar.value ?? 0), text: bar.room }));
  const none = [{ length: 0, text: 0 }];
  let unit = Number.POSITIVE_INFINITY;
  for (const a of left.length === 0 ? none : left) {
    for (const b of right.length === 0 ? none : right) {
      if (a.length + b.length > 0) unit = Math.min(unit, (width - a.text - b.text) / (a.length + b.length));
    }
  }
  if (!Number.isFinite(unit)) return { least: 0, most: 1, unit: width };
  const before = Math.max(0, ...left.map(bar => bar.length * unit + bar.text));
  return { least: before === 0 ? 0 : -before / unit, most: (width - before) / unit, unit };
}
