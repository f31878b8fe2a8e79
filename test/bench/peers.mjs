// Other ways to the same slides, measured in the same run: what is not installed is left out, and how to install it is said.
import { readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { isInstalled, measured, putFiles } from './processes.mjs';

/** Vega-Lite’s own command line, which the project has. */
const VL2SVG = resolve('node_modules/.bin/vl2svg');

const SPEC = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  data: { values: Array.from({ length: 6 }, (_, index) => ({ name: `Use ${index}`, share: 66.7 - 8 * index })) },
  width: 800,
  height: 450,
  mark: 'bar',
  encoding: { x: { field: 'share', type: 'quantitative' }, y: { field: 'name', type: 'nominal', sort: null } },
};

/** Seventeen slides with two pictures, a table of six rows and notes, or more of them, as pandoc reads them. */
function markdown(language, count = 13) {
  const slides = Array.from({ length: count }, (_, index) => [
    `## ${language} slide ${index + 1}\n`,
    '- 78.4% of firms surveyed say they need AI\n- 30.6% have adopted it\n- 66.7% of these use it in product development\n',
    '::: notes\nThe first two rates are shares of all the firms surveyed.\n:::\n',
  ]);
  const rows = Array.from({ length: 6 }, (_, index) => `| ${2019 + index} | ${13_000 + index * 137} |`);
  return [
    `---\ntitle: ${language} deck\n---\n`,
    ...slides.flat(),
    '## A table\n',
    `| Year | Firms |\n|---|---|\n${rows.join('\n')}\n`,
    ...[1, 2].map(number => `## Chart ${number}\n\n![](chart-${language}-${number}.png)\n`),
  ].join('\n');
}

const LANGUAGES = ['en', 'ko'];

/** The same slides as Marp reads them. */
function marpSlides(language) {
  return markdown(language)
    .replace(/^---\ntitle: .*\n---\n/, '---\nmarp: true\n---\n')
    .replace(/\n::: notes\n([\s\S]*?)\n:::\n/g, '\n<!-- $1 -->\n')
    .replace(/\n(?=## )/g, '\n---\n\n');
}

/**
 * The peers in a folder of their own, as lists of `{ id, what, run }`: those of each round, those that take too long for many rounds, and
 * lines about those that are left out.
 */
export function peers(folder) {
  const charts = LANGUAGES.flatMap(language => [1, 2].map(number => `chart-${language}-${number}`));
  putFiles(folder, {
    ...Object.fromEntries(LANGUAGES.map(language => [`${language}.md`, markdown(language)])),
    'marp.md': marpSlides('en'),
    'long.md': markdown('en', 1397),
    ...Object.fromEntries(charts.map(name => [`${name}.vl.json`, JSON.stringify(SPEC)])),
    'bare.mjs': readFileSync('test/bench/bare-pptxgenjs.mjs', 'utf8').replace(
      "from 'pptxgenjs'",
      `from ${JSON.stringify(
        createRequire(import.meta.url)
          .resolve('pptxgenjs')
          .replace('.cjs.js', '.es.js'),
      )}`,
    ),
  });
  const missing = [];
  const has = (command, how) => {
    if (isInstalled(command)) return true;
    missing.push(`${command} is not installed (${how}): what needs it was left out.`);
    return false;
  };
  const drawn = () => {
    const runs = charts.flatMap(name => [
      measured(process.execPath, [VL2SVG, `${name}.vl.json`, `${name}.svg`], folder),
      measured('rsvg-convert', ['-w', '1600', '-o', `${name}.png`, `${name}.svg`], folder),
    ]);
    return runs;
  };
  const written = () => {
    const runs = LANGUAGES.map(language => measured('pandoc', [`${language}.md`, '-o', `${language}.pptx`], folder));
    for (const language of LANGUAGES) mustBeDeck(join(folder, `${language}.pptx`));
    return runs;
  };
  const deckOf = (name, command, words) => {
    rmSync(join(folder, name), { force: true });
    const run = measured(command, words, folder);
    mustBeDeck(join(folder, name));
    return run;
  };
  const hasPandoc = has('pandoc', 'apt install pandoc');
  const hasRsvg = has('rsvg-convert', 'apt install librsvg2-bin');
  const usual = [
    {
      id: 'bare',
      what: 'bare pptxgenjs script, one deck, charts given as PNG',
      run: () => deckOf('bare.pptx', process.execPath, ['bare.mjs']),
    },
  ];
  if (hasRsvg) drawn();
  if (hasPandoc && hasRsvg)
    usual.unshift(
      {
        id: 'pandoc+',
        what: 'pandoc + vega-lite + rsvg-convert: 4 charts, 2 decks',
        run: () => together([...drawn(), ...written()]),
      },
      { id: 'pandoc', what: 'pandoc alone: 2 decks, charts given as PNG', run: () => together(written()) },
    );
  const heavy = [];
  if (hasRsvg)
    heavy.push({
      id: 'bare1400',
      what: 'bare pptxgenjs script, one deck of 1,400 slides',
      run: () => deckOf('bare-long.pptx', process.execPath, ['bare.mjs', '1397', 'bare-long.pptx']),
    });
  if (hasPandoc && hasRsvg)
    heavy.push({
      id: 'pandoc1400',
      what: 'pandoc alone: one deck of 1,400 slides',
      run: () => deckOf('long.pptx', 'pandoc', ['long.md', '-o', 'long.pptx']),
    });
  const hasMarp = has('marp', 'npm install --global @marp-team/marp-cli, and a Chromium');
  const marp = (...words) =>
    deckOf('marp.pptx', 'marp', ['--allow-local-files', ...words, 'marp.md', '-o', 'marp.pptx']);
  if (hasMarp && hasRsvg)
    heavy.push({ id: 'marp', what: 'marp --pptx, one deck, slides as pictures', run: () => marp('--pptx') });
  if (hasMarp && hasRsvg && has('soffice', 'apt install libreoffice-impress'))
    heavy.push({ id: 'marpEdit', what: 'marp --pptx-editable, one deck', run: () => marp('--pptx-editable') });
  missing.push(
    'dom-to-pptx has no command: it runs in a page of a browser, of which no round can be timed beside others; it was left out.',
  );
  const list = hasRsvg ? usual : usual.filter(({ id }) => id !== 'bare');
  return { list, heavy, missing, watched: hasMarp ? join(folder, 'marp.md') : undefined };
}

function mustBeDeck(path) {
  if (statSync(path).size < 20_000) throw new Error(`${path} is no deck`);
}

/** Several processes one after the other as one run. */
function together(runs) {
  const sum = key =>
    runs.every(run => run[key] !== undefined) ? runs.reduce((total, run) => total + run[key], 0) : undefined;
  const memory = runs.every(run => run.memory !== undefined) ? Math.max(...runs.map(run => run.memory)) : undefined;
  return { wall: sum('wall'), cpu: sum('cpu'), memory };
}
