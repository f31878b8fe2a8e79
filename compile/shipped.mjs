// Parses the program's own YAML files once, at compile time: a first build finds them in its cache.
// @ts-check
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const FOLDERS = ['templates/locales', 'templates/themes'];

/** Cache entries by their keys. @returns {Promise<Record<string, string>>} */
export async function shippedEntries() {
  const { yamlParser } = await parserModule();
  /** @type {Record<string, string>} */
  const entries = {};
  /** @param {string} key @param {Uint8Array} bytes */
  const put = (key, bytes) => {
    entries[key] = new TextDecoder().decode(bytes);
  };
  const parse = yamlParser({ get: () => undefined, put });
  for (const folder of FOLDERS) {
    for (const name of (await readdir(folder)).filter(file => file.endsWith('.yaml')).sort()) {
      const path = `${folder}/${name}`;
      parse(path, await readFile(path, 'utf8'), (/** @type {unknown} */ problem) => {
        throw new Error(`${path}: ${JSON.stringify(problem)}`);
      });
    }
  }
  return entries;
}

/** The parser, compiled: it is written in TypeScript. */
async function parserModule() {
  const folder = await mkdtemp(join(tmpdir(), 'briefdeck-compile-'));
  const path = join(folder, 'parser.mjs');
  await build({
    entryPoints: ['src/text/cached-yaml.ts'],
    outfile: path,
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: { js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);" },
  });
  const module = await import(pathToFileURL(path).href);
  await rm(folder, { recursive: true });
  return module;
}
