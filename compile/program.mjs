// Compiles the program into dist: npm run compile.
import { writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { shippedEntries } from './shipped.mjs';
import { texts } from './texts.mjs';

await build({
  entryPoints: ['src/cli.ts', 'src/row-worker.ts', 'src/svg-process.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['sharp', 'harfbuzzjs', 'piscina', 'bullmq', 'ioredis', '@aws-sdk/client-s3'],
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  plugins: [texts],
  // Packages that are not modules yet look for it.
  banner: { js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);" },
  logLevel: 'warning',
});

await writeFile('dist/shipped.json', JSON.stringify(await shippedEntries()));
