// The last gate: reopens every deck and checks it against the linter's package rules and its frames before anybody gets it.

import { type Cache, keptIn, NO_CACHE } from '../../../cache.ts';
import type { NativeChart } from '../../../chart/native/native-chart.ts';
import { checkPackage } from '../../../check/package/check-package.ts';
import {
  CONTENT_TYPES,
  openOwnDeck,
  type Package,
  presentationPart,
  slideParts,
} from '../../../check/package/opened.ts';
import { decodeXml, lateTree, parseTree } from '../../../container/read-xml.ts';
import { allElements, type XmlElement } from '../../../container/tree.ts';
import type { Frame } from '../../../typeset/frame.ts';
import { fullHash } from '../identity.ts';
import { isAllowedAddress } from '../link.ts';
import { checkNativeCharts } from './check-charts.ts';
import { checkFrames } from './check-slides.ts';

/**
 * What is wrong with a deck that was made from these frames, one sentence each; nothing when it is sound. Whatever it
 * finds is a mistake of the program: `“/ppt/slides/slide3.xml” has two relationships “rId1”.` The cache has the parts that passed before;
 * `written` is all else that people wrote for the deck: its title, texts of its pictures, its theme; `charts` are its native ones by
 * their parts.
 */
export function checkPptx(
  bytes: Uint8Array,
  frames: readonly Frame[],
  cache: Cache = NO_CACHE,
  written?: unknown,
  charts: ReadonlyMap<string, NativeChart> = new Map(),
): readonly string[] {
  const problems: string[] = [];
  const passedBefore = new Map<XmlElement, PassedPart>();
  const deck = openOwnDeck(
    bytes,
    ({ what }) => problems.push(what.en),
    (data, name) => {
      const known = cache.get(passedKey(data));
      if (!known) return commonTree(data, name);
      const part: PassedPart = JSON.parse(new TextDecoder().decode(known));
      const tree = passedTrees(cache, fullHash(data), () => lateTree(data, part.root));
      passedBefore.set(tree, part);
      return tree;
    },
  );
  const passed = new Set(
    [...deck.trees].filter(([name, tree]) => isLinked(deck, name, passedBefore.get(tree))).map(([name]) => name),
  );
  const presentation = presentationPart(deck);
  const slides = presentation === undefined ? [] : slideParts(deck, presentation);
  const numbers = new Map(slides.map((part, index) => [part, index + 1]));
  checkPackage(
    deck,
    presentation,
    numbers,
    ({ slide, what }) => problems.push(slide > 0 ? `Slide ${slide}: ${what.en}` : what.en),
    'known',
    passed,
  );
  problems.push(
    ...deviations(deck, passed),
    ...checkFrames(deck, slides, frames, cache),
    ...checkNativeCharts(deck, charts),
    ...leftovers(deck, [frames, written], passed),
  );
  if (problems.length === 0) rememberParts(deck, passed, cache);
  return problems;
}

/** Of parts that passed before, to be parsed once when something around them is looked at. */
const passedTrees = keptIn<XmlElement>(400);

/** Trees of parts that slides and decks have in common, by the hash of their bytes, the latest last. */
const commonTrees = new Map<string, XmlElement>();

/** The decks of a run share some hundred. */
const MOST_TREES = 320;

/** Layouts, masters, themes, settings; relationships, which mostly lead to the same. */
const COMMON =
  /^\/ppt\/(?:slideLayouts|slideMasters|notesMasters|theme)\/|^\/ppt\/(?:presProps|viewProps|tableStyles)\.xml$|^\/\[Content_Types\]\.xml$|\.rels$/;

/** The tree of such a part, parsed once for all decks of this process. */
function commonTree(data: Uint8Array, name: string): XmlElement | undefined {
  if (!COMMON.test(name)) return undefined;
  const hash = fullHash(data);
  const tree = commonTrees.get(hash) ?? parseTree(decodeXml(data));
  commonTrees.delete(hash);
  commonTrees.set(hash, tree);
  const [oldest] = commonTrees.size > MOST_TREES ? commonTrees.keys() : [];
  if (oldest !== undefined) commonTrees.delete(oldest);
  return tree;
}

/** What is remembered of a part in which the check found nothing: the name of its root, and the relationships that it needs. */
interface PassedPart {
  readonly root: string;
  readonly links: readonly string[];
}

function passedKey(data: Uint8Array): string {
  return `passed part ${fullHash(data)}`;
}

/** Whether a part that passed before has all its relationships in this deck, too. */
function isLinked(deck: Package, name: string, part: PassedPart | undefined): boolean {
  const ids = new Set(deck.links.get(name)?.map(({ id }) => id));
  return part?.links.every(id => ids.has(id)) === true;
}

/** All new ones, but those that lead to others, which are read in every deck, and those whose words somebody must have written. */
function rememberParts(deck: Package, passed: ReadonlySet<string>, cache: Cache): void {
  for (const [name, tree] of deck.trees) {
    if (passed.has(name) || name === CONTENT_TYPES || name.endsWith('.rels')) continue;
    const data = deck.parts.get(name) ?? new Uint8Array();
    if (leftoversIn(new TextDecoder().decode(data)).length > 0) continue;
    const attributes = allElements(tree).flatMap(node => [...node.attributes]);
    const links = attributes.flatMap(([attribute, id]) => (attribute.startsWith('r:') ? [id] : []));
    const part: PassedPart = { root: tree.name, links: [...new Set(links)] };
    cache.put(passedKey(data), new TextEncoder().encode(JSON.stringify(part)));
  }
}

/** What other programs may do, and decks of ours do not. */
function deviations(deck: Package, passed: ReadonlySet<string>): readonly string[] {
  const problems: string[] = [];
  const [first] = deck.parts.keys();
  if (first !== CONTENT_TYPES) problems.push(`The zip begins with ${first}, not with its content types.`);
  for (const [source, links] of deck.links) {
    for (const { external, kind, target } of links) {
      if (external && (kind !== 'hyperlink' || !isAllowedAddress(target)))
        problems.push(`${source} leads to “${target}”, which no deck of ours does.`);
    }
  }
  for (const [name, tree] of deck.trees) {
    if (passed.has(name)) continue;
    const indexes = new Set<string>();
    for (const node of allElements(tree)) {
      const index = node.name === 'p:ph' ? node.attributes.get('idx') : undefined;
      if (index !== undefined && indexes.has(index))
        problems.push(`${name}: two placeholders have the index ${index}.`);
      if (index !== undefined) indexes.add(index);
      for (const [attribute, id] of node.attributes) {
        if (attribute.startsWith('r:') && id === '') problems.push(`${name}: ${attribute} of ${node.name} is empty.`);
      }
    }
  }
  return problems;
}

/** What a program writes when it has nothing to say. */
const LEFTOVER = /\bundefined\b|\bNaN\b|\[object Object\]|\{\{/g;

/** Leftovers of making the deck, but for those that people wrote themselves: an author may write about templates. */
function leftovers(deck: Package, written: unknown, passed: ReadonlySet<string>): readonly string[] {
  const problems: string[] = [];
  for (const [name, tree] of deck.trees) {
    // A manifest quotes formulas and claims, which no slide has to say.
    if (name.startsWith('/customXml/') || passed.has(name)) continue;
    if (leftoversIn(new TextDecoder().decode(deck.parts.get(name))).length === 0) continue;
    const texts = new Set(leftoversIn(JSON.stringify(written, inFull)));
    for (const node of allElements(tree)) {
      const text = node.children.length === 0 ? node.text : '';
      for (const found of [text, ...node.attributes.values()].flatMap(leftoversIn)) {
        if (!texts.has(found)) problems.push(`${name}: ${node.name} says “${found}”.`);
      }
    }
  }
  return problems;
}

function leftoversIn(text: string): readonly string[] {
  return [...text.matchAll(LEFTOVER)].map(([found]) => found);
}

/** Maps written out, and the bytes of pictures left out. */
function inFull(_: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return undefined;
  return value instanceof Map ? [...value] : value;
}
