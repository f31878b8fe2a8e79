// Icons by name: drawings of one set (Lucide), lines of one color. The set is parsed when the first slide shows one.

import { derived } from '../cache.ts';
import { nearest, type Place, type Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Files } from '../files.ts';
import type { VectorSource } from './read-picture.ts';

/** The package with the set, and the file that a build finds it in. */
export const ICON_PACKAGE = '@iconify-json/lucide';
export const ICON_SET = 'icons/lucide.json';

interface IconSet {
  /** Of every icon, in units of its own. */
  readonly width: number;
  readonly height: number;
  readonly icons: Readonly<Record<string, { readonly body: string }>>;
  /** Earlier names. */
  readonly aliases: Readonly<Record<string, { readonly parent: string }>>;
}

const parsedSet = derived((bytes: Uint8Array) => {
  const set: IconSet = JSON.parse(new TextDecoder().decode(bytes));
  return { ...set, icons: new Map(Object.entries(set.icons)), aliases: new Map(Object.entries(set.aliases)) };
});

/** What pictures are known by: the path of a file cannot begin so. */
const SCHEME = 'icon:';

/** Names that a message offers at most. */
const MOST_OFFERED = 6;

export function iconFile(name: string): string {
  return `${SCHEME}${name}`;
}

/** The icon as a picture whose color is `currentColor`; undefined after reporting that there is none of that name (BD662). */
export function readIcon(files: Files, name: string, place: Place, report: Report): VectorSource | undefined {
  const bytes = files.get(ICON_SET);
  if (!bytes) {
    report(fault('BD807', place, { part: ICON_PACKAGE }));
    return undefined;
  }
  const { width, height, icons, aliases } = parsedSet(bytes);
  const body = icons.get(aliases.get(name)?.parent ?? name)?.body;
  if (body === undefined) {
    const names = [...icons.keys(), ...aliases.keys()];
    report(fault('BD662', place, { name, near: closest(name, names), names: containing(name, names) }));
    return undefined;
  }
  const at = (wide: number, high: number): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${width} ${height}">${body}</svg>`;
  return { kind: 'svg', file: iconFile(name), place, width, height, picture: { width, height, at } };
}

/** The icon in a color of six hexadecimal digits. */
export function coloredIcon(icon: VectorSource, color: string): VectorSource {
  const at: VectorSource['picture']['at'] = (width, height) =>
    icon.picture.at(width, height).replaceAll('currentColor', `#${color}`);
  return { ...icon, picture: { ...icon.picture, at } };
}

/** The set has too many names for all of them to be compared letter by letter: only those of about that length that begin alike. */
function closest(name: string, names: readonly string[]): string | undefined {
  const [first = ''] = name;
  return nearest(
    name,
    names.filter(one => one.startsWith(first) && Math.abs(one.length - name.length) <= 2),
  );
}

/** Names with one of its words: `chart-bar` and others for `chart`. */
function containing(name: string, names: readonly string[]): readonly string[] {
  const words = name.split('-').filter(word => word.length > 2);
  const found = names.filter(one => one.split('-').some(part => words.includes(part)));
  return found.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, MOST_OFFERED);
}
