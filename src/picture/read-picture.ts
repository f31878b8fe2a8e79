// Reads an author's picture from the briefing's folder, detects its format by its bytes, and refuses what a deck must not contain.

import { findFile } from '../briefing/find-file.ts';
import { kindOfPicture, rightEnding } from '../container/picture-kind.ts';
import { nearest, type Place, type Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { type Files, filesUnder } from '../files.ts';
import { limitOf } from '../limits.ts';
import type { MessageArguments } from '../messages/catalogue.ts';
import { refusedSvg } from './check-svg.ts';
import { type SvgPicture, svgPicture } from './svg-picture.ts';

/** A picture that was read as far as its size; upright, in pixels or in units of its own. */
export type SourcePicture = PixelSource | VectorSource;

interface Source {
  /** The path as its author wrote it. */
  readonly file: string;
  readonly place: Place;
  readonly width: number;
  readonly height: number;
}

export interface PixelSource extends Source {
  readonly kind: 'png' | 'jpeg';
  readonly bytes: Uint8Array;
}

export interface VectorSource extends Source {
  readonly kind: 'svg';
  readonly picture: SvgPicture;
}

/** Pixels that a picture may have. */
export const mostPixels = (): number => limitOf('picture-megapixels') * 1_000_000;

/**
 * The picture at `path` in the folder of a briefing: `await readPicture(files, 'library', 'pictures/hall.png', place, report)`.
 * Undefined after reporting what is wrong with it (BD651-BD657).
 */
export async function readPicture(
  files: Files,
  briefing: string,
  path: string,
  place: Place,
  report: Report,
): Promise<SourcePicture | undefined> {
  const folder = `data/${briefing}`;
  const refused = pathFault(path);
  if (refused) {
    report(fault('BD651.refusedPath', place, { path, mistake: refused }));
    return undefined;
  }
  const wanted = path
    .normalize('NFC')
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/{2,}/g, '/');
  const found = findFile(files, `${folder}/${wanted}`, report);
  if (!found) {
    const paths = picturesIn(files, folder);
    report(fault('BD652', place, { path, folder, near: nearest(path, paths), paths }));
    return undefined;
  }
  const kind = kindOfPicture(found.bytes);
  switch (kind) {
    case 'png':
    case 'jpeg': {
      const read = await readPixels({ file: path, place, kind, bytes: found.bytes }, report);
      if (read) reportEnding(path, kind, place, report);
      return read;
    }
    case 'svg': {
      const picture = svgPicture(found.bytes);
      if ('kind' in picture) {
        report(refusedSvg(place, path, picture));
        return undefined;
      }
      reportEnding(path, kind, place, report);
      return { kind, file: path, place, width: picture.width, height: picture.height, picture };
    }
    case 'empty':
    case 'unknown':
      report(fault(`BD653.${kind}`, place, { file: path }));
      return undefined;
    default:
      report(fault('BD653.otherKind', place, { file: path, kind }));
      return undefined;
  }
}

function pathFault(path: string): MessageArguments['BD651.refusedPath']['mistake'] | undefined {
  if (path.trim() === '' || path.endsWith('/')) return 'empty';
  if (/^[a-z]:[\\/]/i.test(path) || path.startsWith('/')) return path.startsWith('//') ? 'address' : 'absolute';
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return 'address';
  if (path.includes('\\')) return 'backslash';
  return path.split('/').includes('..') ? 'outside' : undefined;
}

function picturesIn(files: Files, folder: string): readonly string[] {
  return filesUnder(files, folder)
    .filter(path => /\.(?:png|jpe?g|svg)$/i.test(path))
    .map(path => path.slice(folder.length + 1));
}

function reportEnding(path: string, kind: 'png' | 'jpeg' | 'svg', place: Place, report: Report): void {
  const ending = rightEnding(path, kind);
  if (ending !== undefined) report(fault('BD654', place, { file: path, kind, ending }));
}

/** The size from the head of the file, so that a picture of a billion pixels is refused before one of them is read. */
async function readPixels(
  source: Omit<PixelSource, 'width' | 'height'>,
  report: Report,
): Promise<PixelSource | undefined> {
  const { default: sharp } = await import('sharp');
  const { file, place } = source;
  try {
    const head = await sharp(source.bytes, { limitInputPixels: false }).metadata();
    const { width, height } = head.autoOrient;
    if (Math.min(width, height) < 2) {
      report(fault('BD365', place, { file, width, height }));
      return undefined;
    }
    if (width * height <= mostPixels()) return { ...source, width, height };
    report(fault('BD656', place, { file, width, height, most: limitOf('picture-megapixels') }));
  } catch {
    report(fault('BD657', place, { file }));
  }
  return undefined;
}
