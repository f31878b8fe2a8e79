// Caches whole builds: with the same files and options, an earlier result is returned, so unchanged decks cost no more than reading.
import { createHash } from 'node:crypto';
import type { Files } from '../files.ts';
import { type Format, writerOf } from '../write/writers.ts';
import type { BuildRequest, BuildResult, BuiltDeck } from './build.ts';

/**
 * Like `build`, which runs only on a cache miss. Requests for pages, or with `onFrames`, always run: they need the frames, which are
 * not cached.
 */
export async function cachedBuild(
  request: BuildRequest,
  build: (request: BuildRequest) => Promise<BuildResult>,
): Promise<BuildResult> {
  const { cache, onFrames, formats = [] } = request;
  if (!cache || onFrames || formats.some(format => writerOf(format).makes === 'page')) return build(request);
  const key = keyOf(request);
  const known = cache.get(key);
  if (known) return resultFrom(known);
  const result = await build(request);
  // Whether a limit is reached depends on the machine, too: the next run tries again.
  if (!result.diagnostics.some(({ code }) => code === 'BD670')) cache.put(key, resultBytes(result));
  return result;
}

/** Everything that a result depends on except the program, which is in the key of every cache entry already. */
function keyOf({ files, cache: _cache, onStep: _onStep, ...asked }: BuildRequest): string {
  return `build ${JSON.stringify(Object.entries(asked).sort())} ${hashOfFiles(files)}`;
}

/** Of all paths and bytes. */
export function hashOfFiles(files: Files): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** A result with the lengths of files in place of their bytes. */
interface ResultHead {
  readonly decks: readonly (Omit<BuiltDeck, 'files'> & {
    readonly files: readonly (readonly [
      format: Format,
      lengths: readonly (readonly [path: string, length: number])[],
    ])[];
  })[];
  readonly diagnostics: BuildResult['diagnostics'];
  readonly silences: BuildResult['silences'];
}

/** A result as bytes: the length of the head, the head as JSON, and the files one after the other. */
export function resultBytes({ decks, diagnostics, silences }: BuildResult): Uint8Array {
  const head: ResultHead = {
    decks: decks.map(deck => ({
      ...deck,
      files: [...deck.files].map(([format, made]) => [format, [...made].map(([path, { length }]) => [path, length])]),
    })),
    diagnostics,
    silences,
  };
  const text = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return Buffer.concat([
    length,
    text,
    ...decks.flatMap(({ files }) => [...files.values()].flatMap(made => [...made.values()])),
  ]);
}

/** The result that such bytes hold: they come from where they were put, and are trusted. */
export function resultFrom(packed: Uint8Array): BuildResult {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.length);
  let at = 4 + bytes.readUInt32LE(0);
  const { decks, diagnostics, silences }: ResultHead = JSON.parse(bytes.toString('utf8', 4, at));
  const filesFrom = (lengths: readonly (readonly [path: string, length: number])[]): Files => {
    const files = new Map<string, Uint8Array>();
    for (const [path, length] of lengths) {
      files.set(path, new Uint8Array(bytes.subarray(at, at + length)));
      at += length;
    }
    return files;
  };
  return {
    decks: decks.map(deck => ({
      ...deck,
      files: new Map(deck.files.map(([format, lengths]) => [format, filesFrom(lengths)])),
    })),
    diagnostics,
    silences,
  };
}
