// Makes the pictures of the READMEs, in docs/pictures, from the sample and from the example that docs/author.md prints: node docs/pictures.mjs
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

/** Of the picture that tells the story of a change, in pixels. */
const STORY_WIDTH = 1600;
/** What is tried in it: a cell of the table, and a value with which headlines are false. */
const STORY = { figure: 'adoption', was: '30.6', now: '31.2', tooMuch: '41.0', slide: 'gap' };
const DECKS = ['international-seminar.en', 'kiet-seminar.ko'];
const COLUMNS = ['id', 'value', 'unit', 'base', 'as_of', 'label.en', 'label.ko'];
const FACE = 'Malgun Gothic';

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
  ...[
    'compare',
    'three',
    'steps',
    'timeline',
    'schedule',
    'value',
    'barriers',
    'near-far',
    'change',
    'support',
    'terms',
  ],
  ...['words', 'contact', 'who-uses', 'town', 'contents', 'contents-numbers', 'sources', 'gap', 'plan'],
];

const core = await openCore();
const sample = await slidesOf('.', SAMPLE);
const drafts = await slidesOf('.', SAMPLE, { draft: true });
const example = await slidesOf('.', EXAMPLE, { files: exampleIn('docs/author.md') });
const gallery = await slidesOf('docs/gallery', 'gallery');

mkdirSync(join(root, 'docs/pictures'), { recursive: true });
await save('example', sheet(pick(example, ['visitors wish', 'mayor wish', 'visitors days', 'mayor days']), 2));
for (const [language, audience, ending] of [
  ['en', 'international-seminar', ''],
  ['ko', 'kiet-seminar', '-ko'],
]) {
  await save(`story.${language}`, storyOf(language), 256);
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
  const doors = [
    "export { buildDecks } from './src/build/build.ts';",
    "export * from './src/disk/project.ts';",
    "export { loadFonts } from './src/fonts/fonts.ts';",
    "export { pictureDifference } from './src/picture/difference.ts';",
    "export { drawPng } from './src/picture/png.ts';",
    "export { drawMarks } from './src/write/draw-marks.ts';",
  ];
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

async function save(name, picture, colours = 64) {
  const png = await (await picture).png({ palette: true, colours, effort: 10, compressionLevel: 9 }).toBuffer();
  writeFileSync(join(root, `docs/pictures/${name}.png`), png);
  console.log(`docs/pictures/${name}.png  ${Math.ceil(png.length / 1024)} KB`);
}

/**
 * A cell changes, the slides in both languages follow, and a value that makes a headline false stops the build: what the program
 * made and said of the sample, tried in a copy of it, with its messages in a language.
 */
async function storyOf(language) {
  execFileSync(process.execPath, ['compile/program.mjs'], { cwd: root });
  const project = mkdtempSync(join(tmpdir(), 'briefdeck-story-'));
  try {
    cpSync(join(root, 'data'), join(project, 'data'), { recursive: true });
    const runs = [STORY.was, STORY.now, STORY.tooMuch].map(value => tried(project, value, language));
    const [before, after, refused] = runs;
    const slides = DECKS.map(deck => [before.slides.get(deck), after.slides.get(deck)]);
    return await drawStory({ project, slides, told: after.told, refused: refused.told });
  } finally {
    rmSync(project, { recursive: true });
  }
}

/** The slide of the story by deck, and what a build has said, with a value of the figure. */
function tried(project, value, language) {
  const table = join(project, 'data', SAMPLE, 'figures.csv');
  const row = new RegExp(`^(${STORY.figure},[^,]*,)[^,]*`, 'm');
  writeFileSync(table, readFileSync(table, 'utf8').replace(row, `$1${value}`));
  const argv = [join(root, 'dist/cli.js'), 'build', '--format', 'pptx,png', '--messages', language];
  const { stdout, stderr } = spawnSync(process.execPath, argv, { cwd: project, encoding: 'utf8' });
  const slides = new Map(
    readdirSync(join(project, 'output'), { withFileTypes: true }).flatMap(folder => {
      if (!folder.isDirectory() || !folder.name.startsWith(SAMPLE)) return [];
      const names = readdirSync(join(project, 'output', folder.name));
      const name = names.find(each => each.endsWith(`-${STORY.slide}.png`));
      const deck = folder.name.slice(SAMPLE.length + 1);
      return name ? [[deck, readFileSync(join(project, 'output', folder.name, name))]] : [];
    }),
  );
  return { slides, told: `${stdout}\n${stderr}` };
}

/** From the top: the cell and what a build says, the slides with boxes round what changed, the other value and what a build says. */
async function drawStory({ project, slides, told, refused }) {
  const fonts = await core.loadFonts(core.readFonts(diagnostic => fail([diagnostic])));
  const csv = readFileSync(join(project, 'data', SAMPLE, 'figures.csv'), 'utf8').replace(/^\uFEFF/, '');
  const [names = [], ...rows] = csv.split(/\r?\n/).map(line => line.split(','));
  const shown = rows.slice(0, 3);
  const marks = [];
  const text = (x, baseline, words, { size = 22, bold = false, color = '16202C' } = {}) =>
    marks.push({ kind: 'text', x, align: 'left', baseline, size, runs: [{ text: words, bold, color }] });
  const widthOf = (words, size, bold = false) => fonts.width(words, FACE, bold, size);
  const step = (number, y, title) => {
    marks.push({ kind: 'rectangle', box: [0, y, 38, 38], fill: '16202C' });
    text(12, y + 28, String(number), { size: 25, bold: true, color: 'FFFFFF' });
    text(54, y + 28, title, { size: 25, bold: true });
  };
  const lefts = [20, 240, 440, 680, 900, 1050, 1330];
  const tableRow = (y, cells, color) => {
    for (const [at, cell] of cells.entries()) text(lefts[at], y + 27, cell, { color });
  };
  const table = (y, lines, old, now) => {
    marks.push({ kind: 'rectangle', box: [0, y, STORY_WIDTH, 38], fill: 'E4E9EF' });
    tableRow(y, COLUMNS, '48535F');
    lines.forEach((cells, index) => {
      const top = y + 38 * (index + 1);
      const isIt = cells[0] === STORY.figure;
      tableRow(
        top,
        COLUMNS.map(name => (isIt && name === 'value' ? '' : (cells[names.indexOf(name)] ?? ''))),
      );
      marks.push({
        kind: 'rule',
        box: [0, top + 38, STORY_WIDTH, 0],
        stroke: { color: 'C5CED8', weight: 1, dash: false },
      });
      if (!isIt) return;
      const x = lefts[1];
      const width = widthOf(old, 22);
      text(x, top + 27, old, { color: '6B7683' });
      marks.push({
        kind: 'rule',
        box: [x - 2, top + 20, width + 4, 0],
        stroke: { color: '6B7683', weight: 2, dash: false },
      });
      text(x + width + 16, top + 27, now, { bold: true, color: 'A3180F' });
      const box = [x + width + 8, top + 2, widthOf(now, 22, true) + 16, 34];
      marks.push({ kind: 'rectangle', box, stroke: { color: 'C2185B', weight: 3, dash: false } });
    });
    return y + 38 * (lines.length + 1);
  };
  const terminal = (y, lines) => {
    const wrapped = lines.flatMap(line => broken(line, words => widthOf(words, 22) <= STORY_WIDTH - 48));
    const height = 30 * wrapped.length + 28;
    marks.push({ kind: 'rectangle', box: [0, y, STORY_WIDTH, height], fill: '16202C' });
    for (const [at, line] of wrapped.entries())
      text(24, y + 36 + 30 * at, line, { color: /(error|오류) BD/.test(line) ? 'FFB4A8' : 'F2F5F8' });
    return y + height;
  };
  const command = '$ npx briefdeck build';

  step(1, 0, `data/${SAMPLE}/figures.csv`);
  let y = table(52, shown, STORY.was, STORY.now);
  // The line before the first figure says how much has changed.
  const output = told.split('\n');
  const first = output.findIndex(line => line.includes(' → '));
  const counted = output.slice(first - 1, first + 2);
  y = terminal(y + 18, [command, ...counted.map(line => line.replace(/(: )[^:]*“.*$/, '$1…'))]);
  step(2, y + 30, `${SAMPLE}.${DECKS[0]}.pptx`);
  text((STORY_WIDTH + 20) / 2, y + 58, `${SAMPLE}.${DECKS[1]}.pptx`, { size: 25, bold: true });
  const top = y + 82;
  const width = (STORY_WIDTH - 20) / 2;
  const height = Math.round((width * 9) / 16);
  const tiles = await Promise.all(
    slides.map(async ([, now], at) => ({ input: await framed(now, width, height), left: at * (width + 20), top })),
  );
  for (const [at, [was, now]] of slides.entries()) {
    const difference = await core.pictureDifference(was, now);
    const scale = width / difference.width;
    for (const box of difference.boxes) {
      const place = [at * (width + 20) + box.x * scale, top + box.y * scale, box.width * scale, box.height * scale];
      marks.push({ kind: 'rectangle', box: place, stroke: { color: 'C2185B', weight: 3, dash: false } });
    }
  }
  step(3, top + height + 36, `data/${SAMPLE}/figures.csv`);
  y = table(
    top + height + 88,
    shown.filter(([id]) => id === STORY.figure),
    STORY.now,
    STORY.tooMuch,
  );
  const lines = refused.split('\n').filter(line => line !== '');
  const claim = lines.findIndex(line => line.includes(' BD250: '));
  const [said, source] = lines.slice(claim, claim + 2);
  // The first sentence: the others name the further claims and headlines.
  const sentence = /^\S+ .*?\.(?= )/.exec(said)?.[0] ?? said;
  const end = terminal(y + 18, [command, `${sentence} …`, source, lines.at(-1)]);

  const page = { width: STORY_WIDTH, height: end, title: '', face: FACE, background: 'FFFFFF', furniture: [] };
  const [plain, over] = [
    marks.filter(mark => !isOver(mark, top, height)),
    marks.filter(mark => isOver(mark, top, height)),
  ];
  const drawn = await core.drawPng(core.drawMarks({ ...page, marks: plain }, fonts, new Map()), STORY_WIDTH, end);
  const boxes = core.drawMarks({ ...page, marks: over }, fonts, new Map()).replace(/<rect[^>]*fill="#FFFFFF"\/>/, '');
  const size = { width: STORY_WIDTH, height: Math.round(end) };
  const layer = await sharp(Buffer.from(boxes)).resize(size).png().toBuffer();
  return sharp(await sharp(drawn).resize(size).png().toBuffer()).composite([
    ...tiles,
    { input: layer, left: 0, top: 0 },
  ]);
}

/** Whether a mark stands on the slides. */
function isOver({ kind, box }, top, height) {
  return kind === 'rectangle' && box[1] > top && box[1] < top + height;
}

/** A line in lines that are wide enough; its indent stays. */
function broken(line, fits) {
  const indent = /^ */.exec(line)[0];
  const found = [];
  let now = indent;
  for (const word of line.trim().split(' ')) {
    const longer = now.trim() === '' ? now + word : `${now} ${word}`;
    if (fits(longer) || now.trim() === '') now = longer;
    else {
      found.push(now);
      now = `    ${indent}${word}`;
    }
  }
  return [...found, now];
}

function fail(diagnostics) {
  throw new Error(diagnostics.map(({ code, what }) => `${code} ${what.en}`).join('\n'));
}
