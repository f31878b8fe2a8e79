// The last gate: a deck is opened again and held against its frames before anybody gets it.
import { allElements, type Element } from '../../../container/tree.ts';
import type { Frame } from '../../../typeset/frame.ts';
import { checkPackage } from './check-package.ts';
import { checkSlides } from './check-slides.ts';
import { type OpenedPackage, openPackage } from './opened-package.ts';

/**
 * What is wrong with a deck that was made from these frames, one sentence each; nothing when it is sound. Whatever it
 * finds is a mistake of the program: `/ppt/slides/slide3.xml: two shapes have the id 4.` `known` is as for `openPackage`, `written` is all
 * else that people wrote for the deck: its title, texts of its pictures, its theme.
 */
export function checkPptx(
  bytes: Uint8Array,
  frames: readonly Frame[],
  known?: Map<string, Element>,
  written?: unknown,
): readonly string[] {
  const deck = openPackage(bytes, known);
  return [...checkPackage(deck), ...checkSlides(deck, frames), ...leftovers(deck, [frames, written])];
}

/** What a program writes when it has nothing to say. */
const LEFTOVER = /\bundefined\b|\bNaN\b|\[object Object\]|\{\{/g;

/** Leftovers of making the deck, but for those that people wrote themselves: an author may write about templates. */
function leftovers(deck: OpenedPackage, written: unknown): readonly string[] {
  const problems: string[] = [];
  for (const [name, tree] of deck.trees) {
    // A manifest quotes formulas and claims, which no slide has to say.
    if (name.startsWith('/customXml/')) continue;
    if (leftoversIn(new TextDecoder().decode(deck.parts.get(name))).length === 0) continue;
    const said = new Set(leftoversIn(JSON.stringify(written, inFull)));
    for (const node of allElements(tree)) {
      const text = node.children.length === 0 ? node.text : '';
      for (const found of [text, ...node.attributes.values()].flatMap(leftoversIn)) {
        if (!said.has(found)) problems.push(`${name}: ${node.name} says “${found}”.`);
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
