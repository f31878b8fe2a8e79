// The plan of a briefing in full, as a file of it would say it (`briefdeck plan`).

import { readBriefing } from '../briefing/read-briefing.ts';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import type { Files } from '../files.ts';
import { writeYaml, type YamlValue } from '../text/write-yaml.ts';
import type { YamlNode } from '../text/yaml.ts';
import { type BriefingFiles, withDocuments } from './open-documents.ts';

export interface PlanText {
  /** The file that would say it: `data/industry-5.0/briefing.yaml`. */
  readonly path: string;
  /** Undefined when there are errors. */
  readonly text: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** In the order in which a plan is read. */
const ORDER: readonly string[] = [
  ...['title', 'author', 'organization', 'source'],
  ...['slides', 'charts', 'decks', 'audiences', 'units', 'silence'],
];

/** `await wholePlanText(files, 'industry-5.0')`: what its author wrote, and what was filled in where it was left out. */
export async function wholePlanText(files: Files, briefing: string): Promise<PlanText> {
  const path = `data/${briefing}/briefing.yaml`;
  return withDocuments({ files, briefing }, planOfTexts, diagnostics => ({ path, text: undefined, diagnostics }));
}

async function planOfTexts({ files, briefing }: BriefingFiles): Promise<PlanText> {
  const found: Diagnostic[] = [];
  const read = await readBriefing(files, briefing, diagnostic => found.push(diagnostic));
  const diagnostics = found.filter(({ severity }) => severity === 'error');
  const path = `data/${briefing}/briefing.yaml`;
  if (!read?.tree || diagnostics.length > 0) return { path, text: undefined, diagnostics };
  return { path, text: writeYaml(inOrder(read.tree)), diagnostics };
}

function inOrder(tree: YamlNode): YamlValue {
  if (tree.kind !== 'map') return valueFrom(tree);
  const rank = (key: string) => ORDER.indexOf(key);
  const entries = [...tree.entries].toSorted(([one], [other]) => rank(one) - rank(other));
  return valueFrom({ ...tree, entries: new Map(entries) });
}

function valueFrom(node: YamlNode): YamlValue {
  switch (node.kind) {
    case 'text':
      return node.quoted ? node.text : plainValue(node.text);
    case 'list':
      return node.items.map(valueFrom);
    case 'map':
      return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, valueFrom(value)]));
  }
}

/** What is a number or true or false without quotation marks stays without them. */
function plainValue(text: string): YamlValue {
  if (text === 'true' || text === 'false') return text === 'true';
  return String(Number(text)) === text ? Number(text) : text;
}
