// Reference links, `[the report][rep]` with a line `[rep]: https://…` somewhere: made into links before the article is read.

import type { Definition, LinkReference, Nodes, Parent, RootContent } from 'mdast';
import { fault } from '../../diagnostics/fault.ts';
import { placeOfNode, type Reading, typed } from './article-markdown.ts';

/** What an address has and a word does not: `https:`, `mailto:`, `#gap`, `www.example.org`, `docs/report`. */
const addressLike = /^#\S|[a-z0-9][.:/]+\S/iu;

/**
 * `nodes` with their references as links and without the lines that define them. A definition that is no address (`[Note]: text`) and the
 * brackets that seem to refer to it are words of the author's, as they are typed.
 */
export function resolveReferences(nodes: readonly RootContent[], reading: Reading): readonly RootContent[] {
  const definitions = new Map<string, Definition>();
  for (const definition of nodes.flatMap(definitionsIn)) {
    const first = definitions.get(definition.identifier);
    if (!first) definitions.set(definition.identifier, definition);
    else if (first.url !== definition.url) {
      const label = definition.label ?? definition.identifier;
      reading.report(
        fault('BD383', placeOfNode(definition, reading.file), { label, first: placeOfNode(first, reading.file) }),
      );
    }
  }
  const resolving = { definitions, reading, reported: new Set<string>() };
  return nodes.flatMap(node => resolved(node, resolving));
}

function definitionsIn(node: Nodes): readonly Definition[] {
  if (node.type === 'definition') return [node];
  return 'children' in node ? node.children.flatMap(definitionsIn) : [];
}

/** What the references of an article lead to, and the labels of which has been said that they are no footnotes. */
interface Resolving {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly reading: Reading;
  readonly reported: Set<string>;
}

function resolved<N extends Nodes>(node: N, resolving: Resolving): readonly N[];
function resolved(node: Nodes, resolving: Resolving): readonly Nodes[] {
  const { reading } = resolving;
  if (node.type === 'definition') {
    if (addressLike.test(node.url)) return [];
    const text = { type: 'text', value: typed(node, reading.source), position: node.position } as const;
    return [{ type: 'paragraph', children: [text], position: node.position }];
  }
  if (node.type === 'linkReference') return linkOf(node, resolving);
  if (!('children' in node)) return [node];
  const parent: Parent = node;
  parent.children = parent.children.flatMap(child => resolved(child, resolving));
  return [node];
}

function linkOf(node: LinkReference, resolving: Resolving): readonly Nodes[] {
  const { definitions, reading } = resolving;
  const definition = definitions.get(node.identifier);
  if (definition && addressLike.test(definition.url)) {
    const children = node.children.flatMap(child => resolved(child, resolving));
    return [{ type: 'link', url: definition.url, title: definition.title, children, position: node.position }];
  }
  reportFootnote(node, resolving);
  return [{ type: 'text', value: typed(node, reading.source), position: node.position }];
}

/** Labels that are signs of footnotes and hardly anything else: `1`, `a`, `*`, `주1`. */
const footnoteLabel = /^(?:\d{1,3}|\p{L}|[*†‡]{1,3}|(?:주|note|fn)[ .]?\d{1,3}|주)$/iu;

/** Reports `tax[1]`, which a line `[1]: words` explains, once for each label. The brackets that begin that line are reported by neither. */
function reportFootnote(node: LinkReference, { reading, reported }: Resolving): void {
  const { source, file, report } = reading;
  const { start, end } = node.position ?? {};
  const before = source.slice(0, start?.offset);
  const opensLine = /(?:^|\n)[ \t>]*$/u.test(before.slice(-200));
  if (opensLine && source[end?.offset ?? 0] === ':') return;
  const label = node.label ?? node.identifier;
  if (reported.has(node.identifier) || !(footnoteLabel.test(label) || /[\p{L}\p{N}]$/u.test(before))) return;
  reported.add(node.identifier);
  report(fault('BD395', placeOfNode(node, file), { label }));
}
