// Other ways to the same slides, measured in the same run: what is not installed is left out, and how to install it is said.
import { readFileSync, statSync } from 'node:fs';
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

/** Seventeen slides with two pictures, a table of six rows and notes, as pandoc reads them. */
function markdown(language) {
  const slides = Array.from({ length: 13 }, (_, index) => [
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

/** The peers in a folder of their own: `{ id, what, run }`, and lines about those that are left out. */
export function peers(folder) {
  const charts = LANGUAGES.flatMap(language => [1, 2].map(number => `chart-${language}-${number}`));
  putFiles(folder, {
    ...Object.fromEntries(LANGUAGES.map(language => [`${language}.md`, markdown(language)])),
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
  const hasPandoc = has('pandoc', 'apt install pandoc');
  const hasRsvg = has('rsvg-convert', 'apt install librsvg2-bin');
  const list = [
    {
      id: 'bare',
      what: 'bare pptxgenjs script, one deck, charts given as PNG',
      run: () => {
        const run = measured(process.execPath, ['bare.mjs'], folder);
        mustBeDeck(join(folder, 'bare.pptx'));
        return run;
      },
    },
  ];
  if (hasPandoc && hasRsvg) {
    drawn();
    list.unshift(
      {
        id: 'P1',
        what: 'pandoc + vega-lite + rsvg-convert: 4 charts, 2 decks',
        run: () => together([...drawn(), ...written()]),
      },
      { id: 'P4', what: 'pandoc alone: 2 decks, charts given as PNG', run: () => together(written()) },
    );
  }
  return { list: hasRsvg ? list : list.filter(({ id }) => id !== 'bare'), missing };
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
