// Checks where a theme puts things: nothing that is to be read may stand beyond the page, where nobody sees it, and no track shows more
// parts than it can hold. Footers and page numbers, which are never shortened, have room for their line.

import type { Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Box, Layout, Theme } from './theme.ts';
import { partBox, placeholderBox, placeholderOrdinals } from './track.ts';

/** Points that rounding may cost. */
const TOLERANCE = 0.5;

/** The height of a line as a share of the size of its text. */
const LINE = 1.2;

/** Reports tracks that say two things, and boxes that reach beyond the page or hold no line, each once, at the first layout that has it. Marks without meaning may: a panel may run off. */
export function checkBoxes(theme: Theme, report: Report): void {
  const { width, height } = theme.size;
  const reported = new Set<string>();
  for (const layout of theme.layouts.values()) {
    for (const { name, usual, max } of layout.tracks.values())
      if (usual > max) report(fault('BD671', layout.place, { layout: layout.name, track: name, usual, most: max }));
    for (const { name, type, style, box, insets } of layout.placeholders.values()) {
      const [, , wide, high] = box;
      const { size } = theme.styles.get(style) ?? { size: 0 };
      const room = [wide - insets[0] - insets[2], high - insets[1] - insets[3]] as const;
      const hasRoom = room[0] >= size && room[1] >= LINE * size - TOLERANCE;
      if ((type !== 'footer' && type !== 'slide-number') || hasRoom || reported.has(name)) continue;
      reported.add(name);
      report(fault('BD672.small', layout.place, { layout: layout.name, name, width: wide, height: high, size }));
    }
    for (const { name, box } of boxesOf(layout)) {
      const [x, y, wide, high] = box;
      const isWithin =
        x >= -TOLERANCE && y >= -TOLERANCE && x + wide <= width + TOLERANCE && y + high <= height + TOLERANCE;
      const key = `${name} ${box.join(' ')}`;
      if (isWithin || reported.has(key)) continue;
      reported.add(key);
      report(fault('BD672.beyond', layout.place, { layout: layout.name, name, box: box.map(rounded), width, height }));
    }
  }
}

interface NamedBox {
  readonly name: string;
  readonly box: Box;
}

/** Of what follows from a track, the first and the last part where there are as many as there may be. */
function boxesOf(layout: Layout): readonly NamedBox[] {
  const tracks = [...layout.tracks.values()];
  const parts = new Map(tracks.map(({ name, max }) => [name, max]));
  const named = (name: string, box: Box | undefined): readonly NamedBox[] => (box ? [{ name, box }] : []);
  return [
    ...tracks.flatMap(track =>
      [1, track.max].map(part => ({ name: track.name, box: partBox(track, part, track.max) })),
    ),
    ...[...layout.placeholders.values()].flatMap(placeholder =>
      placeholderOrdinals(layout, placeholder, parts).map(part => ({
        name: placeholder.name,
        box: placeholderBox(layout, placeholder, part, parts),
      })),
    ),
    ...named('logo', layout.logo?.box),
    ...named('draft', layout.draft?.box),
  ];
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
