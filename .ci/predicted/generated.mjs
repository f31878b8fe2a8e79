// A briefing of made-up words in both languages, in the author's own syntax, so that they go the whole way from article to deck.
import { KINDS } from './generated-slides.mjs';
import { between, LANGUAGES, randomNumbers } from './words.mjs';

const SEED = 20_240_828;
const SLIDES = 60;
export const BRIEFING = 'generated';

/** How much of the longest text slides hold; those that cannot hold even the least are left out. */
const FILLS = [1, 0.65, 0.4, 0.25];

/** Boxes of different widths and styles of different sizes: pages of both ratios, both densities, all themes. */
const LOOKS = {
  wide: 'theme: policy',
  narrow: "theme: seminar, ratio: '4:3'",
  handout: 'theme: plain, density: handout',
};

/**
 * What `build(files)` makes of the fullest briefing that fits: slides of several kinds, with texts of all lengths. Slides that its
 * `faults`, places in the files, name are made anew with shorter texts until there are none.
 */
export async function buildGenerated(build) {
  const tries = new Map(Array.from({ length: SLIDES }, (_, index) => [index, 0]));
  let open = tries;
  while (open.size > 0) {
    const files = briefingOf(open);
    const { faults } = await build(files);
    const full = new Set(faults.map(({ file, line }) => slideAt(file, line, files)));
    open = new Map([...full].map(index => [index, open.get(index) + 1]).filter(([, fill]) => fill < FILLS.length));
    for (const index of full) tries.delete(index);
    for (const [index, fill] of open) tries.set(index, fill);
  }
  return build(briefingOf(new Map([...tries].sort(([a], [b]) => a - b))));
}

/** The files of a briefing of some slides: `tries` has how many fills each could not hold. */
function briefingOf(tries) {
  const slides = [...tries].map(([index, fill]) => generatedSlide(index, FILLS[fill]));
  const articles = Object.keys(LANGUAGES).map(language => [
    `article.${language}.md`,
    ['# Generated', ...slides.map(({ words }) => words[language])].join('\n\n'),
  ]);
  const files = [
    ...articles,
    ['figures.csv', [HEADER, FIGURE, ...slides.flatMap(({ figures }) => figures)].join('\n')],
    ['sources.yaml', 'made-up:\n  short: Made up\n  full: Made up\n'],
    ['briefing.yaml', planOf(slides)],
  ];
  return new Map(files.map(([name, text]) => [`data/${BRIEFING}/${name}`, new TextEncoder().encode(`${text}\n`)]));
}

/** The index of the slide whose words stand at a line of an article. */
function slideAt(file, line, files) {
  const above = new TextDecoder().decode(files.get(file)).split('\n').slice(0, line);
  const number = above.map(text => /^:::slide\{#slide-(\d+)\}/.exec(text)?.[1]).findLast(found => found !== undefined);
  if (number === undefined) throw new Error(`${file}:${line} is no slide's.`);
  return Number(number) - 1;
}

const HEADER = 'id,group,value,decimals,unit,base,multiple,formula,source,as_of,label.en,label.ko,note.en,note.ko';
/** That no slide shows; a table of figures must have a row. */
const FIGURE = 'unused,,1,0,count,,,,made-up,2021,Unused,안 씀,,';

function planOf(slides) {
  const audiences = Object.keys(LANGUAGES).flatMap(language =>
    Object.entries(LOOKS).map(
      ([look, how]) => `  ${look}-${language}: {name: Made up, language: ${language}, deck: all, ${how}}`,
    ),
  );
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
${audiences.join('\n')}`;
}

function generatedSlide(index, fill) {
  const kind = KINDS[index % KINDS.length];
  const id = `slide-${index + 1}`;
  const { template, block, figures } = kind(randomNumbers(SEED + index), id);
  const words = Object.fromEntries(
    Object.entries(LANGUAGES).map(([language, { text, name }], at) => {
      const random = randomNumbers(SEED * (at + 2) + index);
      const say = (least, most) => text(between(least, Math.max(least, Math.round(most * fill)), random), random);
      return [language, `:::slide{#${id}}\n### ${say(4, 16)}\n\n${block(say, () => name(random))}\n:::`];
    }),
  );
  return { id, template, figures, words };
}
