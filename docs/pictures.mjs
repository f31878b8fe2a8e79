// Makes the pictures of the READMEs, in docs/pictures, from the sample and from the example that README.md prints: node docs/pictures.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import sharp from 'sharp';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const SAMPLE = 'industry-5.0';
/** Of every picture, in pixels. The slides are 960 x 540 points, drawn with two pixels a point. */
const WIDTH = 800;
const GAP = 10;
const FRAME = '#C5CED8';

const core = await openCore();
const sample = await slidesOf(SAMPLE, core.files);
const example = exampleIn('README.md');
const examples = await slidesOf(example.briefing, new Map([...core.files, ...example.files]));
const drafts = await slidesOf(SAMPLE, core.files, true);

mkdirSync(join(root, 'docs/pictures'), { recursive: true });
await save('slide', sheet([sample.get('international-seminar gap'), sample.get('kiet-seminar gap')], 2));
await save(
  'example',
  sheet(
    ['wish', 'days'].flatMap(id => [examples.get(`visitors ${id}`), examples.get(`mayor ${id}`)]),
    2,
  ),
);
for (const [language, audience] of [
  ['en', 'international-seminar'],
  ['ko', 'kiet-seminar'],
]) {
  await save(`deck.${language}`, sheet(deckOf(sample, audience), 4));
  await save(`source-line.${language}`, foot(sample.get(`${audience} uses`)));
  await save(`draft.${language}`, foot(drafts.get(`${audience} gap`)));
}

/** The core, compiled into dist, with the files that it reads. */
async function openCore() {
  const outfile = join(root, 'dist/pictures.js');
  const doors = ["export { buildDecks } from './src/build.ts';", "export * from './src/disk/project.ts';"];
  const stdin = { contents: doors.join('\n'), resolveDir: root, loader: 'ts' };
  await build({
    stdin,
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  const { buildDecks, findProject, readProject } = await import(pathToFileURL(outfile).href);
  const files = readProject(findProject(root), [SAMPLE], diagnostic => fail([diagnostic]));
  return { buildDecks, files };
}

/** PNG files of two pixels a point by audience and slide: `kiet-seminar gap`; in the order of the decks. */
async function slidesOf(briefing, files, draft = false) {
  const { decks, diagnostics } = await core.buildDecks({ files, briefing, audiences: [], draft, pictures: ['png'] });
  if (decks.length === 0 || (!draft && diagnostics.length > 0)) fail(diagnostics);
  const pictures = decks.flatMap(deck => [...deck.pictures].map(([path, bytes]) => [deck.audience, path, bytes]));
  return new Map(
    pictures.map(([audience, path, bytes]) => [`${audience} ${path.replace(/^.*\/\d+-|\.png$/g, '')}`, bytes]),
  );
}

function deckOf(slides, audience) {
  return [...slides].flatMap(([key, bytes]) => (key.startsWith(`${audience} `) ? [bytes] : []));
}

/** The files of the example: each stands under a line that names it, `**data/market-hall/figures.csv**`, in a block of code. */
function exampleIn(readme) {
  const text = readFileSync(join(root, readme), 'utf8');
  const blocks = text.matchAll(/^\*\*`(data\/([^/`]+)\/[^`]+)`\*\*\n+(`{3,})\w*\n([\s\S]*?)^\3$/gm);
  const found = [...blocks].map(([, path, briefing, , content]) => ({ path, briefing, content }));
  const [first] = found;
  if (!first) throw new Error(`${readme} prints no example.`);
  const files = found.map(({ path, content }) => [path, new TextEncoder().encode(content)]);
  return { briefing: first.briefing, files: new Map(files) };
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
