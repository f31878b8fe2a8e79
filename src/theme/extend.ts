// Theme inheritance (`extends`): merges the YAML tree of a theme over that of its base before either is read.
import type { YamlMap, YamlNode } from '../text/yaml.ts';

/** Merges `own` over `base`: maps key by key, anything else is replaced. Every value keeps its place. */
export function mergedOver(base: YamlNode, own: YamlNode): YamlNode {
  if (base.kind !== 'map' || own.kind !== 'map') return own;
  const entries = new Map(base.entries);
  for (const [key, entry] of own.entries) {
    const before = base.entries.get(key);
    entries.set(key, before ? { key: entry.key, value: mergedOver(before.value, entry.value) } : entry);
  }
  return { ...own, entries };
}

/** Removes a key from a map; returns the rest and the key's value. */
export function taken(map: YamlMap, key: string): { readonly rest: YamlMap; readonly value: YamlNode | undefined } {
  const entries = new Map(map.entries);
  entries.delete(key);
  return { rest: { ...map, entries }, value: map.entries.get(key)?.value };
}
