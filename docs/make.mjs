// Makes all that is made of the program: docs/messages.md of the catalogue, templates/schema of the readers. npm run docs
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { texts } from '../compile/texts.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const outfile = join(root, 'dist/docs.js');
const doors = ['messages/reference.ts', 'build/schemas.ts'];
const contents = doors.map(path => `export * from './src/${path}';`).join('\n');
const stdin = { contents, resolveDir: root, loader: 'ts' };
await build({
  stdin,
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  plugins: [texts],
});
const { referenceText, schemasOf } = await import(pathToFileURL(outfile).href);

const templates = readdirSync(join(root, 'templates'), { recursive: true, encoding: 'utf8' })
  .map(path => join('templates', path))
  .filter(path => statSync(join(root, path)).isFile());
const files = new Map(templates.map(path => [path.replaceAll('\\', '/'), readFileSync(join(root, path))]));

writeFileSync(join(root, 'docs/messages.md'), referenceText());
for (const [path, text] of schemasOf(files)) writeFileSync(join(root, path), text);
execFileSync('npx', ['biome', 'format', '--write', 'templates/schema'], { cwd: root });
