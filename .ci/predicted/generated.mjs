// A briefing of made-up words in both languages, in the author's own syntax, so that they go the whole way from article to deck.
import { between, LANGUAGES, randomNumbers } from './words.mjs';

const SEED = 20_240_828;
const SLIDES = 64;
export const BRIEFING = 'generated';

/** How much of the longest text slides hold; those that cannot hold even the least are left out. */
const FILLS = [1, 0.75, 0.55, 0.4, 0.25];

/**
 * What `build(files)` makes of the fullest briefing that fits: slides of points, columns, tables and key figures, of texts of all
 * lengths. Slides that its `faults`, places in the files, name are made anew with shorter texts until there are none.
 */
export async function buildGenerated(build) {
  const tries = new Map();
  for (;;) {
    const files = generatedBriefing(tries);
    const built = await build(files);
    if (built.faults.length === 0) return built;
    const full = new Set(built.faults.map(({ file, line }) => slideAt(file, line, files)));
    for (const id of full) tries.set(id, (tries.get(id) ?? 0) + 1);
  }
}

function generatedBriefing(tries) {
  const slides = Array.from({ length: SLIDES }, (_, index) => generatedSlide(index, tries)).filter(
    slide => slide !== undefined,
  );
  const articles = Object.keys(LANGUAGES).map(language => [
    `article.${language}.md`,
    ['# Generated', ...slides.map(({ words }) => words[language])].join('\n\n'),
  ]);
  const files = [
    ...articles,
    ['figures.csv', [HEADER, ...slides.flatMap(({ figures }) => figures)].join('\n')],
    ['sources.yaml', 'made-up:\n  short: Made up\n  full: Made up\n'],
    ['briefing.yaml', planOf(slides)],
  ];
  return new Map(files.map(([name, text]) => [`data/${BRIEFING}/${name}`, new TextEncoder().encode(`${text}\n`)]));
}

/** The slide whose words stand at a line of an article: `slide-7`. */
function slideAt(file, line, files) {
  const above = new TextDecoder().decode(files.get(file)).split('\n').slice(0, line);
  return above.map(text => /^:::slide\{#([^}]+)\}/.exec(text)?.[1]).findLast(id => id !== undefined);
}

const HEADER = 'id,group,value,decimals,unit,base,multiple,formula,source,as_of,label.en,label.ko,note.en,note.ko';

function planOf(slides) {
  return `title: Generated
author: Nobody
organization: Nobody
source: made-up
slides:
${slides.map(({ id, template }) => `  ${id}: {template: ${template}}`).join('\n')}
decks:
  all:
    template: executive
    sections:
      - {id: all, title: All, slides: [${slides.map(({ id }) => id).join(', ')}]}
audiences:
${Object.keys(LANGUAGES)
  .flatMap(language => [
    `  wide-${language}: {name: Wide, language: ${language}, deck: all, theme: policy}`,
    `  narrow-${language}: {name: Narrow, language: ${language}, deck: all, theme: policy, ratio: '4:3'}`,
  ])
  .join('\n')}`;
}

const KINDS = [points, columns, table, keyFigures];

function generatedSlide(index, tries) {
  const kind = KINDS[index % KINDS.length];
  const id = `slide-${index + 1}`;
  const fill = FILLS[tries.get(id) ?? 0];
  if (fill === undefined) return undefined;
  const { template, block, figures } = kind(id, randomNumbers(SEED + index));
  const words = Object.fromEntries(
    Object.entries(LANGUAGES).map(([language, { text }], at) => {
      const random = randomNumbers(SEED * (at + 2) + index);
      const say = (least, most) => text(between(least, Math.max(least, Math.round(most * fill)), random), random);
      return [language, `:::slide{#${id}}\n### ${say(4, 16)}\n\n${block(say)}\n:::`];
    }),
  );
  return { id, template, figures, words };
}

function points(_, random) {
  const count = between(3, 6, random);
  const nested = Array.from({ length: count }, () => random() < 0.3);
  const block = say => nested.map(more => `- ${say(3, 24)}${more ? `\n  - ${say(3, 16)}` : ''}`).join('\n');
  return { template: 'points', block, figures: [] };
}

function columns(_, random) {
  const count = between(2, 4, random);
  const block = say =>
    Array.from(
      { length: count },
      (_, index) => `${index + 1}. **${say(1, 4)}** ${say(3, 14)}\n   - **${say(1, 2)}** ${say(1, 6)}`,
    ).join('\n');
  return { template: 'columns', block, figures: [] };
}

function table(_, random) {
  const count = between(2, 4, random);
  const rows = between(2, 4, random);
  const longest = between(3, 12, random);
  const row = cells => `| ${cells.join(' | ')} |`;
  const cells = make => Array.from({ length: count }, make);
  const block = say =>
    [
      row(cells(() => say(1, 3))),
      row(cells(() => '---')),
      ...Array.from({ length: rows }, () => row(cells((_, column) => say(1, column === 0 ? 4 : longest)))),
    ].join('\n');
  return { template: 'table', block, figures: [] };
}

function keyFigures(id, random) {
  const count = between(2, 4, random);
  const rows = between(2, 4, random);
  const values = Array.from({ length: count }, () => (between(10, 999, random) / 10).toFixed(1));
  const figures = values.map((value, index) => `${id}-${index + 1},,${value},1,percent,,,,made-up,2021,Share,비율,,`);
  const block = say =>
    [
      ...values.map((value, index) => `- [${value}%](fig:${id}-${index + 1}) ${say(2, 8)}`),
      '',
      ...Array.from({ length: rows }, (_, index) => `${index + 1}. **${say(1, 1)}** ${say(3, 18)}`),
    ].join('\n');
  return { template: 'key-figures', block, figures };
}
