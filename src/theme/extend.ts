// A theme that says only what it does otherwise than another: the two trees laid over each other before either is read.
import type { YamlMap, YamlNode } from '../text/yaml.ts';

/** `own` over `base`: maps are joined key by key, all else is replaced. Places stay where each value was written. */
export function laidOver(base: YamlNode, own: YamlNode): YamlNode {
  if (base.kind !== 'map' || own.kind !== 'map') return own;
  const entries = new Map(base.entries);
  for (const [key, entry] of own.entries) {
    const before = base.entries.get(key);
    entries.set(key, before ? { key: entry.key, value: laidOver(before.value, entry.value) } : entry);
  }
  return { ...own, entries };
}

/** A map without one of its keys, and the value that stood there. */
export function taken(map: YamlMap, key: string): { readonly rest: YamlMap; readonly value: YamlNode | undefined } {
  const entries = new Map(map.entries);
  entries.delete(key);
  return { rest: { ...map, entries }, value: map.entries.get(key)?.value };
}
