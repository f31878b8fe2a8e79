// Checks where a theme puts things: nothing that is to be read may stand beyond the page, where nobody sees it, and no track shows more
// parts than it can hold.

import type { Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Box, Layout, Theme } from './theme.ts';
import { partBox, placeholderBox, placeholderOrdinals } from './track.ts';

/** Points that rounding may cost. */
const TOLERANCE = 0.5;

/** Reports tracks that say two things, and boxes that reach beyond the page, each once, at the first layout that has it. Marks without meaning may: a panel may run off. */
export function checkBoxes(theme: Theme, report: Report): void {
  const { width, height } = theme.size;
  const reported = new Set<string>();
  for (const layout of theme.layouts.values()) {
    for (const { name, usual, max } of layout.tracks.values())
      if (usual > max) report(fault('BD671', layout.place, { layout: layout.name, track: name, usual, most: max }));
    for (const { name, box } of boxesOf(layout)) {
      const [x, y, wide, high] = box;
      const isWithin =
        x >= -TOLERANCE && y >= -TOLERANCE && x + wide <= width + TOLERANCE && y + high <= height + TOLERANCE;
      const key = `${name} ${box.join(' ')}`;
      if (isWithin || reported.has(key)) continue;
      reported.add(key);
      report(fault('BD672', layout.place, { layout: layout.name, name, box: box.map(rounded), width, height }));
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
