// The last gate: reopens every deck and checks it against the linter's package rules and its frames before anybody gets it.
import { checkPackage } from '../../../check/package/check-package.ts';
import {
  CONTENT_TYPES,
  openOwnDeck,
  type Package,
  presentationPart,
  slideParts,
} from '../../../check/package/opened.ts';
import { allElements, type XmlElement } from '../../../container/tree.ts';
import type { Frame } from '../../../typeset/frame.ts';
import { isAllowedAddress } from '../link.ts';
import { checkFrames } from './check-slides.ts';

/**
 * What is wrong with a deck that was made from these frames, one sentence each; nothing when it is sound. Whatever it
 * finds is a mistake of the program: `“/ppt/slides/slide3.xml” has two relationships “rId1”.` `known` is as for `openOwnDeck`,
 * `written` is all else that people wrote for the deck: its title, texts of its pictures, its theme.
 */
export function checkPptx(
  bytes: Uint8Array,
  frames: readonly Frame[],
  known?: Map<string, XmlElement>,
  written?: unknown,
): readonly string[] {
  const problems: string[] = [];
  const deck = openOwnDeck(bytes, ({ what }) => problems.push(what.en), known);
  const presentation = presentationPart(deck);
  const slides = presentation === undefined ? [] : slideParts(deck, presentation);
  const numbers = new Map(slides.map((part, index) => [part, index + 1]));
  checkPackage(
    deck,
    presentation,
    numbers,
    ({ slide, what }) => problems.push(slide > 0 ? `Slide ${slide}: ${what.en}` : what.en),
    'known',
  );
  return [
    ...problems,
    ...deviations(deck),
    ...checkFrames(deck, slides, frames),
    ...leftovers(deck, [frames, written]),
  ];
}

/** What other programs may do, and decks of ours do not. */
function deviations(deck: Package): readonly string[] {
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
function leftovers(deck: Package, written: unknown): readonly string[] {
  const problems: string[] = [];
  for (const [name, tree] of deck.trees) {
    // A manifest quotes formulas and claims, which no slide has to say.
    if (name.startsWith('/customXml/')) continue;
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
