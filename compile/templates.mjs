// The program's own templates, read and compiled when the program is: `import SHIPPED from '../../templates?compiled'`.
// @ts-check
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import Handlebars from 'handlebars';

const FOLDERS = ['templates/decks', 'templates/slides', 'templates/partials'];

/** A module of what `readTemplate` makes of each template, by its path, beside the text that it was made of. */
export async function compiledTemplates() {
  const { readTemplate, COMPILED_AS } = await bundled('src/slide/template.ts');
  const entries = [];
  for (const folder of FOLDERS) {
    for (const name of (await readdir(folder)).filter(file => file.endsWith('.hbs')).sort()) {
      const path = `${folder}/${name}`;
      const text = (await readFile(path, 'utf8')).replaceAll('\r\n', '\n').normalize('NFC');
      const template = readTemplate(path, text, (/** @type {unknown} */ problem) => {
        throw new Error(`${path}: ${JSON.stringify(problem)}`);
      });
      const { source, partials, reads } = template;
      const known = JSON.stringify({ text, source, partials, reads: [...reads] });
      entries.push(`[${JSON.stringify(path)}, ${known}, ${Handlebars.precompile(source, COMPILED_AS)}]`);
    }
  }
  return `export default [${entries.join(',\n')}];`;
}

/** A file of the program as a module. @param {string} path */
export async function bundled(path) {
  const folder = await mkdtemp(join(tmpdir(), 'briefdeck-compile-'));
  const outfile = join(folder, 'module.mjs');
  await build({
    entryPoints: [path],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: { js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);" },
    plugins: [notCompiledYet],
  });
  const module = await import(pathToFileURL(outfile).href);
  await rm(folder, { recursive: true });
  return module;
}

/** @type {import('esbuild').Plugin} */
const notCompiledYet = {
  name: 'not-compiled-yet',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?compiled$/ }, ({ path }) => ({ path, namespace: 'compiled' }));
    onLoad({ filter: /./, namespace: 'compiled' }, () => ({ contents: 'export default [];' }));
  },
};
