// Compiles the program into dist: npm run compile.
import { writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { shippedEntries } from './shipped.mjs';
import { texts } from './texts.mjs';

/** Commander can run commands that are programs of their own, and loads for that what takes longer to load than itself; ours has none. */
const childrenOnDemand = {
  name: 'children-on-demand',
  /** @param {import('esbuild').PluginBuild} build */
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'on-demand' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'on-demand' }, ({ path }) => ({
      contents: `exports.spawn = (...words) => require('${path}').spawn(...words);`,
    }));
  },
};

await build({
  entryPoints: ['src/cli.ts', 'src/row-worker.ts', 'src/svg-process.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['sharp', 'harfbuzzjs', 'uqr', 'piscina', 'bullmq', 'ioredis', '@aws-sdk/client-s3'],
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  plugins: [texts, childrenOnDemand],
  // Packages that are not modules yet look for it.
  banner: { js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);" },
  logLevel: 'warning',
});

await writeFile('dist/shipped.json', JSON.stringify(await shippedEntries()));
