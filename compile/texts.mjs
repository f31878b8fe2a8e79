// What the program imports besides modules: files of pages as texts (`import STYLE from './preview.css?text'`; a script in TypeScript comes as
// what a browser runs), and its own templates, compiled.
// @ts-check
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { compiledTemplates } from './templates.mjs';

const ASKED = /\?text$/;
const COMPILED = /\?compiled$/;

/** Of a file, with the same line ends on every system; of a script, with what it imports. @param {string} path */
async function textOf(path) {
  if (!path.endsWith('.ts')) return (await readFile(path, 'utf8')).replaceAll('\r\n', '\n');
  const { outputFiles } = await build({
    entryPoints: [resolve(path)],
    // Names of files stand in what is bundled: the same wherever the project lies.
    absWorkingDir: resolve(dirname(path)),
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    // Settings of the type checker change nothing here, and the folder that they extend is not everywhere the program is.
    tsconfigRaw: {},
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** @param {string} folder @param {string} name `./preview.css?text` */
const pathIn = (folder, name) => join(folder, name.replace(ASKED, ''));

/** For esbuild. @type {import('esbuild').Plugin} */
export const texts = {
  name: 'texts',
  setup({ onResolve, onLoad }) {
    // What is bundled names the path: the same wherever the project lies.
    onResolve({ filter: ASKED }, ({ path, resolveDir }) => ({
      path: relative(process.cwd(), pathIn(resolveDir, path)).replaceAll('\\', '/'),
      namespace: 'text',
    }));
    onLoad({ filter: /./, namespace: 'text' }, async ({ path }) => ({ contents: await textOf(path), loader: 'text' }));
    onResolve({ filter: COMPILED }, () => ({ path: 'templates', namespace: 'compiled' }));
    onLoad({ filter: /./, namespace: 'compiled' }, async () => ({
      contents: await compiledTemplates(),
      resolveDir: process.cwd(),
    }));
  },
};

const IN_TESTS = '\0text:';
const COMPILED_IN_TESTS = '\0compiled';

/** For vitest. @type {import('vitest/config').Plugin} */
export const textsInTests = {
  name: 'texts',
  enforce: 'pre',
  resolveId: (name, importer) => {
    if (COMPILED.test(name)) return COMPILED_IN_TESTS;
    return ASKED.test(name) && importer ? `${IN_TESTS}${pathIn(join(importer, '..'), name)}.js` : undefined;
  },
  load: async id => {
    if (id === COMPILED_IN_TESTS) return compiledTemplates();
    return id.startsWith(IN_TESTS)
      ? `export default ${JSON.stringify(await textOf(id.slice(IN_TESTS.length, -'.js'.length)))};`
      : undefined;
  },
};
