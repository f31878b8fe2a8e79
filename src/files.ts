// Files as a value: what the core takes and gives, so that only one file of the program knows the disk.

/** Bytes by path. Paths are relative to the project's folder, with `/`, in NFC: `data/industry-5.0/figures.csv`. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The paths of `files` below `folder`, sorted by code point: `filesUnder(files, 'templates/slides')`. */
export function filesUnder(files: Files, folder: string): readonly string[] {
  return [...files.keys()].filter(path => path.startsWith(`${folder}/`)).sort();
}
