// Reference links, `[the report][rep]` with a line `[rep]: https://…` somewhere: made into links before the article is read.

import type { Definition, LinkReference, Nodes, Parent, RootContent } from 'mdast';
import { fault } from '../../diagnostics/fault.ts';
import { placeOf, type Reading, typed } from './article-markdown.ts';

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
      reading.report(fault('BD383', placeOf(definition, reading.file), { label, first: placeOf(first, reading.file) }));
    }
  }
  if (definitions.size === 0) return nodes;
  return nodes.flatMap(node => resolved(node, definitions, reading.source));
}

function definitionsIn(node: Nodes): readonly Definition[] {
  if (node.type === 'definition') return [node];
  return 'children' in node ? node.children.flatMap(definitionsIn) : [];
}

type Definitions = ReadonlyMap<string, Definition>;

function resolved<N extends Nodes>(node: N, definitions: Definitions, source: string): readonly N[];
function resolved(node: Nodes, definitions: Definitions, source: string): readonly Nodes[] {
  if (node.type === 'definition') {
    if (addressLike.test(node.url)) return [];
    const text = { type: 'text', value: typed(node, source), position: node.position } as const;
    return [{ type: 'paragraph', children: [text], position: node.position }];
  }
  if (node.type === 'linkReference') return linkOf(node, definitions, source);
  if (!('children' in node)) return [node];
  const parent: Parent = node;
  parent.children = parent.children.flatMap(child => resolved(child, definitions, source));
  return [node];
}

function linkOf(node: LinkReference, definitions: Definitions, source: string): readonly Nodes[] {
  const definition = definitions.get(node.identifier);
  if (definition && addressLike.test(definition.url)) {
    const children = node.children.flatMap(child => resolved(child, definitions, source));
    return [{ type: 'link', url: definition.url, title: definition.title, children, position: node.position }];
  }
  return [{ type: 'text', value: typed(node, source), position: node.position }];
}
