// Whether a package holds together: links lead somewhere, media are what they say, children stand in schema order, ids are unique.

import { orderFault } from '../../../container/schema-order.ts';
import { allElements, descendants, type Element } from '../../../container/tree.ts';
import { isAllowedAddress } from '../link.ts';
import { extension } from '../package.ts';
import type { OpenedPackage } from './opened-package.ts';

export function checkPackage(deck: OpenedPackage): readonly string[] {
  return [
    ...deck.problems,
    ...[...deck.links].flatMap(([source]) => linkProblems(deck, source)),
    ...unreached(deck),
    ...[...deck.parts].flatMap(([name, data]) => mediaProblems(name, deck.types.get(name) ?? '', data)),
    ...[...deck.trees].flatMap(([name, tree]) => treeProblems(deck, name, tree)),
  ];
}

function linkProblems(deck: OpenedPackage, source: string): readonly string[] {
  return (deck.links.get(source) ?? []).flatMap(link => {
    if (link.external) {
      return isAllowedAddress(link.target)
        ? []
        : [`${source} leads to “${link.target}”, which is no http(s) or mailto.`];
    }
    return deck.parts.has(link.target) ? [] : [`${source} leads to ${link.target}, which is not in the package.`];
  });
}

/** Parts that no relationship leads to. */
function unreached(deck: OpenedPackage): readonly string[] {
  const reached = new Set<string>();
  const waiting = ['/'];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    for (const { target, external } of deck.links.get(source) ?? []) {
      if (external || reached.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  return [...deck.types.keys()]
    .filter(name => extension(name) !== 'rels' && !reached.has(name))
    .map(name => `No relationship leads to ${name}.`);
}

const SIGNATURES: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  'image/png': bytes => [0x89, 0x50, 0x4e, 0x47].every((byte, index) => bytes[index] === byte),
  'image/jpeg': bytes => [0xff, 0xd8, 0xff].every((byte, index) => bytes[index] === byte),
  'image/svg+xml': bytes => /^(<\?xml[^>]*>)?\s*<svg[\s>]/.test(new TextDecoder().decode(bytes.subarray(0, 1000))),
};

function mediaProblems(name: string, type: string, data: Uint8Array): readonly string[] {
  if (!name.startsWith('/ppt/media/')) return [];
  const matches = SIGNATURES[type];
  if (!matches) return [`${name} has the content type “${type}”, which we do not write.`];
  return matches(data) ? [] : [`${name} is no ${type}.`];
}

function treeProblems(deck: OpenedPackage, name: string, tree: Element): readonly string[] {
  const problems: string[] = [];
  const known = new Set((deck.links.get(name) ?? []).map(({ id }) => id));
  const ids = new Set<string>();
  const indexes = new Set<string>();
  for (const node of allElements(tree)) {
    problems.push(...orderProblems(name, node));
    for (const [attribute, value] of node.attributes) {
      if (attribute.startsWith('r:') && !known.has(value)) {
        problems.push(`${name}: ${attribute}="${value}" of ${node.name} has no relationship.`);
      }
    }
    if (node.name === 'p:cNvPr')
      once(ids, node.attributes.get('id') ?? '', `${name}: two shapes have the id`, problems);
    if (node.name === 'p:ph' && node.attributes.get('idx') !== undefined) {
      once(indexes, node.attributes.get('idx') ?? '', `${name}: two placeholders have the index`, problems);
    }
  }
  for (const body of [...descendants(tree, 'p:txBody'), ...descendants(tree, 'a:txBody')]) {
    if (descendants(body, 'a:p').length === 0) problems.push(`${name}: a text body has no paragraph.`);
  }
  return problems;
}

/** `/ppt/slides/slide3.xml: a:pPr has a:buNone after a:defRPr.` */
function orderProblems(part: string, { name: parent, children }: Element): readonly string[] {
  const names = children.map(below => below.name);
  const mistake = orderFault(parent, names, 'known');
  if (!mistake) return [];
  const { kind, name, before } = mistake;
  const how = kind === 'foreign' ? ', which the schema does not know there' : ` after ${before}`;
  return [`${part}: ${parent} has ${name}${how}.`];
}

function once(seen: Set<string>, value: string, what: string, problems: string[]): void {
  if (seen.has(value)) problems.push(`${what} ${value}.`);
  seen.add(value);
}
