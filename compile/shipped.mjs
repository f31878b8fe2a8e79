// Parses the program's own YAML files once, at compile time: a first build finds them in its cache.
// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import { bundled } from './templates.mjs';

const FOLDERS = ['templates/locales', 'templates/themes'];

/** Cache entries by their keys. @returns {Promise<Record<string, string>>} */
export async function shippedEntries() {
  const { yamlParser } = await bundled('src/text/cached-yaml.ts');
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
