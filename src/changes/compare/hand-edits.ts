// What people changed by hand in a deck since it was built: its texts held against its own manifest.

import type { Manifest, ManifestShape, ManifestSlide, ShapeKind } from '../manifest/manifest.ts';
import { alternativeKey, cellKey, notesKey } from '../manifest/shape-key.ts';
import { type Difference, wordDifference } from './difference.ts';

/** A shape as it was found in a deck; paragraphs and line breaks of its texts are `\n`. */
export interface FoundShape {
  /** `gap/title`, `gap/notes`; what a person added has a name of another kind: `gap/TextBox 5`. */
  readonly name: string;
  readonly text?: string | undefined;
  /** Of a table, the head first. */
  readonly rows?: readonly (readonly string[])[] | undefined;
  /** Of a picture: the hash of its SVG as `contentHash` gives it; without one, of the picture itself. */
  readonly picture?: string | undefined;
  /** Alternative text of a table or picture. */
  readonly alternative?: string | undefined;
}

export interface HandEdit {
  readonly kind: 'edited' | 'removed' | 'added';
  /** Undefined for what was added, but for notes. */
  readonly what?: ShapeKind | 'slide' | undefined;
  readonly key: string;
  /** The slide as it was built; undefined where a slide was added. */
  readonly slide?: { readonly key: string; readonly number: number; readonly title: string } | undefined;
  /** Of a table's cell: its row (0 is the head) and column (from 1). */
  readonly cell?: { readonly row: number; readonly column: number } | undefined;
  /** Words, or for a chart nothing. */
  readonly words: readonly Difference[];
}

/** The shapes of a deck by the keys of a manifest: a table cell by cell, alternative texts by themselves; of two shapes of one name the second as `name#2`. */
export function deckTexts(shapes: readonly FoundShape[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { name, text, rows, picture, alternative } of shapes) {
    const key = freeKey(name, texts);
    if (text !== undefined || picture !== undefined) texts.set(key, picture ?? text ?? '');
    for (const [row, cells] of (rows ?? []).entries()) {
      for (const [index, cell] of cells.entries()) texts.set(cellKey(key, row, index + 1), cell);
    }
    if (alternative !== undefined) texts.set(alternativeKey(key), alternative);
  }
  return texts;
}

function freeKey(name: string, texts: ReadonlyMap<string, string>): string {
  const isTaken = (key: string) => texts.has(key) || texts.has(cellKey(key, 0, 1));
  let key = name;
  for (let count = 2; isTaken(key); count++) key = `${name}#${count}`;
  return key;
}

interface Expected {
  readonly slide: ManifestSlide;
  readonly shape: ManifestShape;
}

/**
 * What is not as it was built, in the deck's order, additions last. `found` has texts by key, as `deckTexts` gives them,
 * without slide numbers. A shape that another program gave a new name counts as the same while it says the same.
 */
export function handEdits(manifest: Manifest, found: ReadonlyMap<string, string>): readonly HandEdit[] {
  const all = manifest.slides.flatMap(slide => slide.shapes.map((shape): Expected => ({ slide, shape })));
  const keys = new Set(all.map(({ shape }) => shape.key));
  const isNothing = (text: string) => text.trim() === '' || isSame(manifest.footer, text);
  const others = new Map([...found].filter(([key, text]) => !keys.has(key) && !isNothing(text)));
  const changes = all.flatMap((expected): HandEdit | readonly [] => {
    const { shape } = expected;
    const text = found.get(shape.key);
    if (text !== undefined) return isAsBuilt(shape, text) ? [] : edit(expected, 'edited', text);
    const renamed = [...others].find(([, other]) => isAsBuilt(shape, other));
    if (renamed) others.delete(renamed[0]);
    return renamed || contentOf(shape) === '' ? [] : edit(expected, 'removed', '');
  });
  return [...withoutSlides(changes, manifest), ...[...others].map(([key, text]) => addition(key, text, manifest))];
}

/** A slide of which nothing is left is one edit. */
function withoutSlides(changes: readonly HandEdit[], { slides }: Manifest): readonly HandEdit[] {
  const gone = slides.filter(({ key, shapes }) => {
    const removed = changes.filter(change => change.kind === 'removed' && change.slide?.key === key).length;
    return removed > 0 && removed === shapes.filter(shape => contentOf(shape) !== '').length;
  });
  return changes.flatMap((change, index) => {
    const slide = gone.find(({ key }) => key === change.slide?.key);
    if (!slide) return [change];
    const isFirst = changes[index - 1]?.slide?.key !== slide.key;
    return isFirst
      ? [{ kind: 'removed', what: 'slide', key: slide.key, slide: nameOf(slide), words: [] } as const]
      : [];
  });
}

function edit({ slide, shape }: Expected, kind: 'edited' | 'removed', text: string): HandEdit {
  return {
    kind,
    what: shape.kind,
    key: shape.key,
    slide: nameOf(slide),
    cell: shape.kind === 'table-cell' ? { row: shape.row, column: shape.column } : undefined,
    words: shape.kind === 'chart' ? [] : wordDifference(onOneLine(shape.text), onOneLine(text)),
  };
}

function addition(key: string, text: string, { slides }: Manifest): HandEdit {
  const slide = slides.find(
    each => key.startsWith(`${each.key}/`) && !slides.some(other => isLonger(other, each, key)),
  );
  const what = slide && key === notesKey(slide.key) ? 'notes' : undefined;
  return { kind: 'added', what, key, slide: slide && nameOf(slide), words: [{ kind: 'new', text: onOneLine(text) }] };
}

/** Whether a key lies rather on another slide: `sectors/2/note` is on `sectors/2`, not on `sectors`. */
function isLonger(other: ManifestSlide, slide: ManifestSlide, key: string): boolean {
  return other.key.length > slide.key.length && key.startsWith(`${other.key}/`);
}

function nameOf({ key, number, title }: ManifestSlide): NonNullable<HandEdit['slide']> {
  return { key, number, title };
}

function contentOf(shape: ManifestShape): string {
  return shape.kind === 'chart' ? shape.picture : shape.text.trim();
}

function isAsBuilt(shape: ManifestShape, found: string): boolean {
  return shape.kind === 'chart' ? found === shape.picture : isSame(shape.text, found);
}

/** Whether a deck says a text: where it breaks a line, the text has white space, or a place to break. */
function isSame(text: string, found: string): boolean {
  const wanted = squeezed(text);
  let at = 0;
  for (const character of squeezed(found)) {
    if (character === '\n') {
      while (wanted[at] === ' ' || wanted[at] === '\n') at++;
    } else if (wanted.startsWith(character, at)) at += character.length;
    else return false;
  }
  return at === wanted.length;
}

/** With single spaces, none around line ends, and syllables as one character each. */
function squeezed(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\v/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function onOneLine(text: string): string {
  return squeezed(text).replace(/\n+/g, ' ');
}
