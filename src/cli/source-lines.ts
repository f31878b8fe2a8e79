// Looks up the source lines that are shown under diagnostics.
import type { Place } from '../diagnostics/diagnostics.ts';
import type { Files } from '../files.ts';

/** Finds the line of a place; undefined if the file has no lines, does not exist, or is not UTF-8 (its columns would differ). */
export function sourceLines(files: Files): (place: Place) => string | undefined {
  const known = new Map<string, readonly string[]>();
  return ({ file, line, cell, passage }) => {
    if (cell !== undefined || passage !== undefined) return undefined;
    const lines = known.get(file) ?? linesOf(files.get(file));
    known.set(file, lines);
    return lines[line - 1];
  };
}

function linesOf(bytes: Uint8Array | undefined): readonly string[] {
  if (bytes === undefined) return [];
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).split(/\r\n|\r|\n/);
  } catch {
    return [];
  }
}
