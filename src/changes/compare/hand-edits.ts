// Finds what was edited by hand in a deck since it was built, by comparing its texts with its own manifest.

import type { Manifest, ManifestShape, ManifestSlide, ShapeKind } from '../manifest/manifest.ts';
import { alternativeKey, cellKey, notesKey } from '../manifest/shape-key.ts';
import { type Difference, wordDifference } from './difference.ts';

/** A shape as read from a deck; paragraph ends and line breaks in its text are `\n`. */
export interface FoundShape {
  /** `gap/title`, `gap/notes`; shapes added by hand have PowerPoint's own names: `gap/TextBox 5`. */
  readonly name: string;
  readonly text?: string | undefined;
  /** The cells of a table, header row first. */
  readonly rows?: readonly (readonly string[])[] | undefined;
  /** The `contentHash` of a picture's SVG, or of the picture itself if it has none; what a chart of PowerPoint says is its text. */
  readonly picture?: string | undefined;
  /** Alternative text of a table or picture. */
  readonly alternative?: string | undefined;
}

export interface HandEdit {
  readonly kind: 'edited' | 'removed' | 'added';
  /** Undefined for additions, except notes. */
  readonly what?: ShapeKind | 'slide' | undefined;
  readonly key: string;
  /** The slide as built; undefined for an added slide. */
  readonly slide?: { readonly key: string; readonly number: number; readonly title: string } | undefined;
  /** The position of a table cell: row (0 is the header) and column (from 1). */
  readonly cell?: { readonly row: number; readonly column: number } | undefined;
  /** The changed words; empty for a chart that is a picture. */
  readonly words: readonly Difference[];
}

/** The texts of a deck by manifest key. Table cells and alternative texts have keys of their own; a second shape of the same name becomes `name#2`. */
export function deckTexts(shapes: readonly FoundShape[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { name, text, rows, picture, alternative } of shapes) {
    const key = freeKey(name, texts, counts);
    if (text !== undefined || picture !== undefined) texts.set(key, picture ?? text ?? '');
    for (const [row, cells] of (rows ?? []).entries()) {
      for (const [index, cell] of cells.entries()) texts.set(cellKey(key, row, index + 1), cell);
    }
    if (alternative !== undefined) texts.set(alternativeKey(key), alternative);
  }
  return texts;
}

/** `counts` has the number that a name was given last, so that thousands of one name are not counted from the start. */
function freeKey(name: string, texts: ReadonlyMap<string, string>, counts: Map<string, number>): string {
  const isTaken = (key: string) => texts.has(key) || texts.has(cellKey(key, 0, 1));
  let count = counts.get(name) ?? 1;
  let key = count === 1 ? name : `${name}#${count}`;
  while (isTaken(key)) {
    count++;
    key = `${name}#${count}`;
  }
  counts.set(name, count);
  return key;
}

interface Expected {
  readonly slide: ManifestSlide;
  readonly shape: ManifestShape;
}

/**
 * The hand edits of a deck, in deck order, additions last. `found` is the result of `deckTexts`, without slide numbers.
 * A renamed shape with unchanged text is no edit, since some programs rename shapes when they save.
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
  return [...mergeRemovedSlides(changes, manifest), ...[...others].map(([key, text]) => addition(key, text, manifest))];
}

/** Reports a slide that has lost all of its shapes as one removed slide. */
function mergeRemovedSlides(changes: readonly HandEdit[], { slides }: Manifest): readonly HandEdit[] {
  const removedSlides = slides.filter(({ key, shapes }) => {
    const removed = changes.filter(change => change.kind === 'removed' && change.slide?.key === key).length;
    return removed > 0 && removed === shapes.filter(shape => contentOf(shape) !== '').length;
  });
  return changes.flatMap((change, index) => {
    const slide = removedSlides.find(({ key }) => key === change.slide?.key);
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
    words: isPicture(shape) ? [] : wordDifference(onOneLine(contentOf(shape)), onOneLine(text)),
  };
}

function addition(key: string, text: string, { slides }: Manifest): HandEdit {
  const slide = slides.find(
    each => key.startsWith(`${each.key}/`) && !slides.some(other => isLonger(other, each, key)),
  );
  const what = slide && key === notesKey(slide.key) ? 'notes' : undefined;
  return { kind: 'added', what, key, slide: slide && nameOf(slide), words: [{ kind: 'new', text: onOneLine(text) }] };
}

/** Whether a key belongs to another slide with a longer key: `sectors/2/note` is on `sectors/2`, not on `sectors`. */
function isLonger(other: ManifestSlide, slide: ManifestSlide, key: string): boolean {
  return other.key.length > slide.key.length && key.startsWith(`${other.key}/`);
}

function nameOf({ key, number, title }: ManifestSlide): NonNullable<HandEdit['slide']> {
  return { key, number, title };
}

/** A chart that is a picture is known by its hash. */
function isPicture(shape: ManifestShape): boolean {
  return shape.kind === 'chart' && shape.data === undefined;
}

function contentOf(shape: ManifestShape): string {
  return shape.kind === 'chart' ? (shape.data ?? shape.picture) : shape.text.trim();
}

function isAsBuilt(shape: ManifestShape, found: string): boolean {
  return isPicture(shape) ? found === contentOf(shape) : isSame(contentOf(shape), found);
}

/** Whether a text found in a deck equals the built one; an added line break is ignored, also in place of a space. */
function isSame(text: string, found: string): boolean {
  const normalizedText = normalized(text);
  let at = 0;
  for (const character of normalized(found)) {
    if (character === '\n') {
      while (normalizedText[at] === ' ' || normalizedText[at] === '\n') at++;
    } else if (normalizedText.startsWith(character, at)) at += character.length;
    else return false;
  }
  return at === normalizedText.length;
}

/** Normalizes white space, newlines and Unicode (NFC), so that one Hangul syllable is one character. */
function normalized(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\v/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function onOneLine(text: string): string {
  return normalized(text).replace(/\n+/g, ' ');
}
