// Makes docs/messages.md from the catalogue: npm run docs
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const outfile = join(root, 'dist/messages.js');
const doors = ["export * from './src/messages/reference.ts';", "export * from './src/messages/languages.ts';"];
const stdin = { contents: doors.join('\n'), resolveDir: root, loader: 'ts' };
await build({ stdin, outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20' });
const { referenceText, catalogues } = await import(pathToFileURL(outfile).href);
writeFileSync(join(root, 'docs/messages.md'), referenceText(catalogues));
