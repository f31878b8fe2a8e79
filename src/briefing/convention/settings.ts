// What the lines that open a slide in the articles say of it, as the plan would; the plan and all articles must say the same.

import type { Placed, Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import type { YamlMap, YamlNode } from '../../text/yaml.ts';
import { valueOfKey, yamlList, yamlText } from '../../text/yaml-tree.ts';
import type { SlideText } from '../model/article.ts';

/** What stands between the entries of the settings that are lists. */
const separators: ReadonlyMap<string, RegExp> = new Map([
  ['charts', /[\s,]+/u],
  ['sources', /[\s,]+/u],
  ['holds', /\s*;\s*/u],
]);

/** The settings of a slide that its plan leaves to the articles. */
export function settingsOf(
  id: string,
  planned: YamlMap,
  texts: readonly SlideText[],
  report: Report,
): Readonly<Record<string, YamlNode>> {
  const settings: Record<string, YamlNode> = {};
  for (const { settings: own } of texts) {
    for (const [key, written] of own ?? []) {
      const node = nodeOf(key, written);
      const other = valueOfKey(planned, key) ?? settings[key];
      if (other === undefined) settings[key] = node;
      else if (wordsOf(other) !== wordsOf(node)) {
        const given = { key, value: written.value, other: wordsOf(other), at: other.place };
        report(fault('BD574', written.place, given, { slide: id }));
      }
    }
  }
  return settings;
}

function nodeOf(key: string, { value, place }: Placed<string>): YamlNode {
  const separator = separators.get(key);
  if (!separator || value === 'none') return yamlText(value, place);
  const entries = value.split(separator).filter(entry => entry !== '');
  return yamlList(
    entries.map(entry => yamlText(entry, place)),
    place,
  );
}

function wordsOf(node: YamlNode): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'list':
      return node.items.map(wordsOf).join(', ');
    case 'map':
      return [...node.entries.keys()].join(', ');
  }
}
