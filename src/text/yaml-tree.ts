// Parts of a YAML tree that the program makes: what is filled in where an author left a key out.

import { nearest, type Place } from '../diagnostics/diagnostics.ts';
import { isEmpty, type Reader } from './reader.ts';
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlText } from './yaml.ts';

export function yamlText(text: string, place: Place): YamlText {
  return { kind: 'text', text, quoted: true, place };
}

export function yamlList(items: readonly YamlNode[], place: Place): YamlList {
  return { kind: 'list', items, place };
}

/** A map of the entries that have a value; each key stands where its value does. */
export function yamlMap(entries: Readonly<Record<string, YamlNode | undefined>>, place: Place): YamlMap {
  return { kind: 'map', entries: new Map(entriesOf(entries)), place };
}

function entriesOf(entries: Readonly<Record<string, YamlNode | undefined>>): readonly (readonly [string, YamlEntry])[] {
  return Object.entries(entries).flatMap(([key, value]) =>
    value ? [[key, { key: { value: key, place: value.place }, value }] as const] : [],
  );
}

/** The value of a key of a map; undefined where there is none, or an empty one. */
export function valueOfKey(node: YamlNode | undefined, key: string): YamlNode | undefined {
  const value = node?.kind === 'map' ? node.entries.get(key)?.value : undefined;
  return value && isEmpty(value) ? undefined : value;
}

/**
 * A map with these entries where it lacks them, or leaves them empty: `filled(slide, reader, { template: yamlText('points', place) })`. One
 * that a key unknown to its reader is most likely a misspelling of is not added, so that the misspelling is what is reported.
 */
export function filled(
  map: YamlMap,
  reader: Reader<unknown>,
  entries: Readonly<Record<string, YamlNode | undefined>>,
): YamlMap {
  const known = Object.keys(reader.schema().properties ?? {});
  const missing = Object.keys(entries).filter(key => valueOfKey(map, key) === undefined);
  const meant = new Set([...map.entries.keys()].filter(key => !known.includes(key)).map(key => nearest(key, missing)));
  const added = missing.filter(key => !meant.has(key)).map(key => [key, entries[key]] as const);
  const more = entriesOf(Object.fromEntries(added)).map(
    ([key, entry]) => [key, { ...entry, isFilled: true } as const] as const,
  );
  return { ...map, entries: new Map([...map.entries, ...more]) };
}
