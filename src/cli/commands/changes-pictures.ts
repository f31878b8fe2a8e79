// Pictures of changed slides before and after, in `output/changes`, and a page that shows them with the text of the report.

import { basename, join } from 'node:path';
import type { Changes } from '../../changes/compare/changes.ts';
import type { CombinedChanges } from '../../changes/compare/combine.ts';
import type { PicturedSlide, SlidePicture } from '../../changes/compare/slide-pictures.ts';
import type { ReportPicture, ShownSlide } from '../../changes/report/report-decks.ts';
import type { Diagnostic, Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { replaceOwn } from '../../disk/own-files.ts';
import { readFonts } from '../../disk/project.ts';
import type { Refusal } from '../../disk/write-refusal.ts';
import type { MessageLanguage } from '../../messages/languages.ts';
import { drawApart } from '../draw-apart.ts';
import { shownPath } from '../shown-path.ts';
import type { ReadDeck } from './read-deck.ts';

/** Two decks and their differences. */
export interface ComparedPair {
  readonly before: ReadDeck;
  readonly after: ReadDeck;
  readonly changes: Changes;
}

/** The pictures of a pair. */
export interface PicturedPair extends ComparedPair {
  readonly slides: readonly PicturedSlide[];
}

const REGISTER = '.briefdeck-changes.json';

/** Draws the slides that look different; reports decks that hold nothing to draw from. */
export async function drawPairs(pairs: readonly ComparedPair[], report: Report): Promise<readonly PicturedPair[]> {
  const [{ slidePictures, isDrawable }, { loadFonts }] = await Promise.all([
    import('../../changes/compare/slide-pictures.ts'),
    import('../../fonts/fonts.ts'),
  ]);
  const fonts = await loadFonts(readFonts(report));
  const pictured: PicturedPair[] = [];
  for (const pair of pairs) {
    const { before, after, changes } = pair;
    for (const deck of [before, after]) if (!isDrawable(deck)) report(fault('BD844', undefined, { name: deck.name }));
    pictured.push({ ...pair, slides: await slidePictures(changes, before, after, fonts, report, drawApart) });
  }
  return pictured;
}

/** Writes the pictures and their page; returns failures as warnings. */
export async function writePictures(
  folder: string,
  combined: CombinedChanges,
  pairs: readonly PicturedPair[],
  edited: readonly string[],
  language: MessageLanguage,
  cwd: string,
  refused: Refusal,
): Promise<readonly Diagnostic[]> {
  const { changesText } = await import('../../changes/report/report.ts');
  const pictures = shownSlides(pairs, (pair, slide, side) => encodedPath(pictureName(pair, slide, side)));
  const page = changesText(combined, 'html', language, { pictures, edited });
  const files = new Map<string, Uint8Array>([['index.html', new TextEncoder().encode(page)]]);
  for (const pair of pairs) {
    for (const slide of pair.slides) {
      for (const side of SIDES) {
        const png = slide[side];
        if (png instanceof Uint8Array) files.set(pictureName(pair, slide, side), png);
      }
    }
  }
  const shown = (path: string): string => shownPath(path, cwd);
  const faults = await replaceOwn({ folder, files, register: REGISTER, shown, refused });
  return faults.map(each => ({ ...each, severity: 'warning' }));
}

/** The slides for a page with embedded pictures, to be sent around. */
export function embedded(pairs: readonly PicturedPair[]): ReadonlyMap<Changes, readonly ShownSlide[]> {
  return shownSlides(pairs, (_, __, ___, png) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`);
}

/** For JSON output: the paths of each slide’s pictures as shown to the user, or why there are none. */
export function picturesJson(folder: string, pairs: readonly PicturedPair[], cwd: string): readonly object[] {
  const shown = shownSlides(pairs, (pair, slide, side) => shownPath(join(folder, pictureName(pair, slide, side)), cwd));
  return pairs.flatMap(({ changes, after }) =>
    (shown.get(changes) ?? []).map(({ key, number, before, after: now }) => ({
      deck: after.name,
      slide: key,
      number,
      before: pathOf(before),
      after: pathOf(now),
    })),
  );
}

const SIDES = ['before', 'after'] as const;

type Side = (typeof SIDES)[number];

function shownSlides(
  pairs: readonly PicturedPair[],
  sourceOf: (pair: PicturedPair, slide: PicturedSlide, side: Side, png: Uint8Array) => string,
): ReadonlyMap<Changes, readonly ShownSlide[]> {
  return new Map(
    pairs.map(pair => {
      const shown = (slide: PicturedSlide, side: Side): ReportPicture => {
        const picture: SlidePicture = slide[side];
        return picture instanceof Uint8Array ? { source: sourceOf(pair, slide, side, picture) } : picture;
      };
      const slides = pair.slides.map(slide => ({
        ...slide,
        before: shown(slide, 'before'),
        after: shown(slide, 'after'),
      }));
      return [pair.changes, slides] as const;
    }),
  );
}

/** `energy.ministry.ko/gap-before.png`, in a folder named after the new deck’s file. */
function pictureName({ after }: ComparedPair, { key }: PicturedSlide, side: Side): string {
  return `${basename(after.path).replace(/\.pptx$/i, '')}/${key.replaceAll('/', '~')}-${side}.png`;
}

function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function pathOf(picture: ReportPicture): string | null {
  return typeof picture === 'string' ? null : picture.source;
}
