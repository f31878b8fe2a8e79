// Makes the pictures of the READMEs, in docs/pictures, from the sample and from the example that docs/author.md prints: node docs/pictures.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import sharp from 'sharp';
import { texts } from '../compile/texts.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const SAMPLE = 'industry-5.0';
const EXAMPLE = 'night-bus';
/** Of every picture, in pixels. The slides are 960 x 540 points, drawn with two pixels a point. */
const WIDTH = 800;
const GAP = 10;
const FRAME = '#C5CED8';

/** A slide of the gallery for each kind, in the order of the table in docs/author.md. */
const KINDS = [
  ...[
    'cover-data',
    'opening-part',
    'points',
    'figures',
    'one-number',
    'uses',
    'uses-points',
    'state',
    'asked',
    'services',
    'names',
  ],
  ...['compare', 'three', 'steps', 'timeline', 'value', 'barriers', 'near-far', 'change', 'support', 'terms'],
  ...['words', 'contact', 'who-uses', 'town', 'contents', 'contents-numbers', 'sources', 'gap', 'plan'],
];

const core = await openCore();
const sample = await slidesOf('.', SAMPLE);
const drafts = await slidesOf('.', SAMPLE, { draft: true });
const example = await slidesOf('.', EXAMPLE, { files: exampleIn('docs/author.md') });
const gallery = await slidesOf('docs/gallery', 'gallery');

mkdirSync(join(root, 'docs/pictures'), { recursive: true });
await save('slide', sheet(pick(sample, ['international-seminar gap', 'kiet-seminar gap']), 2));
await save('example', sheet(pick(example, ['visitors wish', 'mayor wish', 'visitors days', 'mayor days']), 2));
for (const [language, audience, ending] of [
  ['en', 'international-seminar', ''],
  ['ko', 'kiet-seminar', '-ko'],
]) {
  await save(`deck.${language}`, sheet(deckOf(sample, audience), 4));
  await save(`source-line.${language}`, foot(...pick(sample, [`${audience} uses`])));
  await save(`draft.${language}`, foot(...pick(drafts, [`${audience} gap`])));
  const kinds = KINDS.map(id => `policy-wide${ending} ${id}`);
  await save(`kinds.${language}`, sheet(pick(gallery, kinds), 4));
  const looks = ['policy-wide', 'seminar-wide', 'dark-wide', 'policy-handout'].map(name => `${name}${ending} uses`);
  await save(`looks.${language}`, sheet(pick(gallery, looks), 2));
}

/** The core, compiled into dist. */
async function openCore() {
  const outfile = join(root, 'dist/pictures.js');
  const doors = ["export { buildDecks } from './src/build/build.ts';", "export * from './src/disk/project.ts';"];
  const stdin = { contents: doors.join('\n'), resolveDir: root, loader: 'ts' };
  await build({
    stdin,
    outfile,
    bundle: true,
    packages: 'external',
    plugins: [texts],
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  return import(pathToFileURL(outfile).href);
}

/** PNG files of two pixels a point by audience and slide, `kiet-seminar gap`, in the order of the decks; `files` are added to those of the project. */
async function slidesOf(project, briefing, { files = new Map(), draft = false } = {}) {
  const found = core.findProject(join(root, project));
  const read = core.readProject(found, files.size > 0 ? [] : [briefing], diagnostic => fail([diagnostic]));
  const request = { files: new Map([...read, ...files]), briefing, audiences: [], draft, formats: ['png'] };
  const { decks, diagnostics } = await core.buildDecks(request);
  if (decks.length === 0) fail(diagnostics);
  return new Map(
    decks.flatMap(deck =>
      [...deck.files.get('png')].map(([path, png]) => [
        `${deck.audience} ${path.replace(/^.*\/\d+-|\.png$/g, '')}`,
        png,
      ]),
    ),
  );
}

function pick(slides, keys) {
  return keys.map(key => slides.get(key) ?? fail([{ code: 'No slide', what: { en: key } }]));
}

function deckOf(slides, audience) {
  return [...slides].flatMap(([key, png]) => (key.startsWith(`${audience} `) ? [png] : []));
}

/** The files of the example: each stands in a block of code under a line with its path in bold. */
function exampleIn(readme) {
  const text = readFileSync(join(root, readme), 'utf8');
  const blocks = [...text.matchAll(/^\*\*`(data\/[^`]+)`\*\*\n+```\w*\n([\s\S]*?)^```$/gm)];
  return new Map(blocks.map(([, path, content]) => [path, new TextEncoder().encode(content)]));
}

/** Slides side by side in rows, each with a thin frame. */
async function sheet(slides, columns) {
  const width = Math.floor((WIDTH - GAP * (columns - 1)) / columns);
  const height = Math.round((width * 9) / 16);
  const rows = Math.ceil(slides.length / columns);
  const tiles = await Promise.all(
    slides.map(async (slide, index) => ({
      input: await framed(slide, width, height),
      left: (index % columns) * (width + GAP),
      top: Math.floor(index / columns) * (height + GAP),
    })),
  );
  const size = { width: WIDTH, height: rows * (height + GAP) - GAP };
  return sharp({ create: { ...size, channels: 3, background: '#FFFFFF' } }).composite(tiles);
}

function framed(slide, width, height) {
  const inner = { width: width - 2, height: height - 2, fit: 'fill' };
  const border = { top: 1, bottom: 1, left: 1, right: 1, background: FRAME };
  return sharp(slide).resize(inner).extend(border).png().toBuffer();
}

/** The lower end of a slide: its source line and footer, the last 66 points. */
async function foot(slide) {
  const part = await sharp(slide)
    .extract({ left: 0, top: 1080 - 132, width: 1920, height: 132 })
    .toBuffer();
  return sharp(await framed(part, WIDTH, (66 * WIDTH) / 960));
}

async function save(name, picture) {
  const png = await (await picture).png({ palette: true, colours: 64, effort: 10, compressionLevel: 9 }).toBuffer();
  writeFileSync(join(root, `docs/pictures/${name}.png`), png);
  console.log(`docs/pictures/${name}.png  ${Math.ceil(png.length / 1024)} KB`);
}

function fail(diagnostics) {
  throw new Error(diagnostics.map(({ code, what }) => `${code} ${what.en}`).join('\n'));
}
