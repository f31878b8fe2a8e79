// Files as a value: what the core takes and gives, so that only one file of the program knows the disk.

/** Bytes by path. Paths are relative to the project's folder, with `/`, in NFC: `data/industry-5.0/figures.csv`. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The paths of `files` below `folder`, sorted by code point: `filesUnder(files, 'templates/slides')`. */
export function filesUnder(files: Files, folder: string): readonly string[] {
  return [...files.keys()].filter(path => path.startsWith(`${folder}/`)).sort();
}

/** The files at `roots`, which are folders or paths: `filesAt(files, ['templates/slides'])`. */
export function filesAt(files: Files, roots: readonly string[]): Files {
  return new Map([...files].filter(([path]) => roots.some(root => path === root || path.startsWith(`${root}/`))));
}

/** Whether both have the same bytes at the same paths. */
export function areSameFiles(one: Files, other: Files): boolean {
  return one.size === other.size && [...one].every(([path, bytes]) => areSameBytes(bytes, other.get(path)));
}

function areSameBytes(bytes: Uint8Array, other: Uint8Array | undefined): boolean {
  return bytes === other || (other !== undefined && Buffer.compare(bytes, other) === 0);
}
