// Caches parsed YAML, within a run and between runs.
import type { Cache } from '../cache.ts';
import type { Place, Report } from '../diagnostics/diagnostics.ts';
import { parseYaml, type YamlNode } from './yaml.ts';

export type ParseYaml = typeof parseYaml;

/** A `parseYaml` that caches results; texts with errors are not cached. */
export function yamlParser(cache: Cache): ParseYaml {
  return (file, text, report) => {
    const key = `yaml ${text}`;
    const known = cache.get(key);
    if (known) return nodeFrom(JSON.parse(new TextDecoder().decode(known)), file);
    let isSilent = true;
    const node = parseYaml(
      file,
      text,
      observed(report, () => (isSilent = false)),
    );
    if (node && isSilent) cache.put(key, new TextEncoder().encode(JSON.stringify(cachedNode(node))));
    return node;
  };
}

function observed(report: Report, note: () => void): Report {
  return diagnostic => {
    note();
    report(diagnostic);
  };
}

/** A node as a short list: line, column, and text with its quotes, or items, or entries with their keys. */
type Cached =
  | readonly [line: number, column: number, kind: 'text', text: string, quoted: boolean]
  | readonly [line: number, column: number, kind: 'list', items: readonly Cached[]]
  | readonly [line: number, column: number, kind: 'map', entries: readonly CachedEntry[]];

type CachedEntry = readonly [key: string, line: number, column: number, value: Cached];

function cachedNode(node: YamlNode): Cached {
  const { line, column } = node.place;
  switch (node.kind) {
    case 'text':
      return [line, column, 'text', node.text, node.quoted];
    case 'list':
      return [line, column, 'list', node.items.map(cachedNode)];
    case 'map': {
      const entries = [...node.entries.values()].map(
        ({ key, value }): CachedEntry => [key.value, key.place.line, key.place.column, cachedNode(value)],
      );
      return [line, column, 'map', entries];
    }
  }
}

/** They come from a cache, which gives back what was put, so they are trusted. */
function nodeFrom(cached: Cached, file: string): YamlNode {
  const place: Place = { file, line: cached[0], column: cached[1] };
  switch (cached[2]) {
    case 'text':
      return { kind: 'text', text: cached[3], quoted: cached[4], place };
    case 'list':
      return { kind: 'list', items: cached[3].map(item => nodeFrom(item, file)), place };
    case 'map':
      return {
        kind: 'map',
        entries: new Map(
          cached[3].map(([key, line, column, value]) => [
            key,
            { key: { value: key, place: { file, line, column } }, value: nodeFrom(value, file) },
          ]),
        ),
        place,
      };
  }
}
