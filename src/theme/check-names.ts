// Checks a theme's references: every style, color and track that it mentions must exist in it.

import { nearest, type Place, type Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Theme } from './theme.ts';

/**
 * Reports unknown styles, table styles, color roles and tracks, each once, at the first layout (or the theme) that names it, with the number
 * of the others. `broken` are the names of styles and table styles that are there and could not be read.
 */
export function checkNames(theme: Theme, broken: ReadonlySet<string>, report: Report): void {
  const start = [...theme.layouts.values()][0]?.place;
  const top: Place = { file: start?.file ?? `templates/themes/${theme.name}.yaml`, line: 1, column: 1 };
  const colors = naming(theme.colors);
  const styles = naming(theme.styles);
  const tables = naming(theme.tables);
  colors.name(top, theme.tracker);
  for (const one of theme.styles.values()) {
    colors.name(top, one.color);
    for (const name of [...(one.levels ?? []), one.remark]) styles.name(top, name);
  }
  for (const table of theme.tables.values()) {
    for (const name of [table.head, table.body, table.first]) styles.name(top, name);
    for (const rule of [table.headRule, table.rowRule, table.endRule]) colors.name(top, rule.color);
  }
  for (const layout of theme.layouts.values()) {
    const tracks = naming(layout.tracks);
    colors.name(layout.place, layout.background);
    styles.name(layout.place, layout.draft?.style);
    for (const placeholder of layout.placeholders.values()) {
      colors.name(layout.place, placeholder.fill);
      colors.name(layout.place, placeholder.outline?.color);
      tracks.name(layout.place, placeholder.track);
      (placeholder.type === 'table' ? tables : styles).name(layout.place, placeholder.style);
    }
    for (const decoration of layout.decorations) {
      colors.name(layout.place, decoration.color);
      tracks.name(layout.place, decoration.track);
    }
    tracks.forEachUnknown(({ place, name, known }) =>
      report(fault('BD555', place, { name, near: nearest(name, known), names: known })),
    );
  }
  colors.forEachUnknown(({ place, name, known, more }) =>
    report(fault('BD553', place, { name, near: nearest(name, known), names: known, more })),
  );
  for (const { forEachUnknown } of [styles, tables]) {
    forEachUnknown(({ place, name, known, more }) => {
      if (!broken.has(name)) report(fault('BD554', place, { name, near: nearest(name, known), names: known, more }));
    });
  }
}

/** A name that is not one of the known ones, where it stands first, and in how many more places. */
interface UnknownName {
  readonly place: Place;
  readonly name: string;
  readonly known: readonly string[];
  readonly more: number;
}

/** Takes down where names are used; `tell` then gives each that is not known. */
function naming(known: ReadonlyMap<string, unknown>) {
  const unknown = new Map<string, [Place, ...Place[]]>();
  return {
    name: (place: Place, name: string | undefined): void => {
      if (name === undefined || known.has(name)) return;
      const places = unknown.get(name);
      if (places) places.push(place);
      else unknown.set(name, [place]);
    },
    forEachUnknown: (say: (found: UnknownName) => void): void => {
      for (const [name, [place, ...others]] of unknown) {
        say({ place, name, known: [...known.keys()], more: others.length });
      }
    },
  };
}
