// What is said in English about text that does not fit, fonts and themes (BD5xx).

import type { CatalogueOf, MessageArguments } from '../catalogue.ts';
import type { fit as samples } from '../examples/fit.ts';
import { codePointOf, named } from '../short-text.ts';
import { didYouMean } from './words.ts';

const choice = (names: Iterable<string>): string => `Available: ${list(names)}.`;

const list = (names: Iterable<string>) => [...names].join(', ');

function holding(type: MessageArguments['BD505']['type']): string {
  if (type === 'icon') return CONTENT.icon;
  if (type === 'picture') return 'a chart or a picture';
  return type === 'table' ? CONTENT.table : CONTENT.text;
}

/** Kinds of slides that have them. */
const WITH = { columns: 'columns or timeline', points: 'points or chart-points', rows: 'steps or glossary' };

const CONTENT = {
  text: 'text',
  table: 'a table',
  chart: 'a chart',
  image: 'a picture',
  icon: 'an icon',
  'qr-code': 'a QR code',
};

function someOf(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMED).join(', ');
  const rest = names.length - MOST_NAMED;
  return rest > 0 ? `${named} and ${rest} more` : named;
}

const MOST_NAMED = 12;

const points = (length: number) => String(Math.ceil(length * 10 - 1e-6) / 10);

const shown = (word: string) => (word.length > 40 ? `${word.slice(0, 40)}…` : word);

function privately(
  { character, mark }: { readonly character: string; readonly mark: string | undefined },
  probably: string,
): string {
  return mark === undefined ? codePointOf(character) : `${codePointOf(character)} (${probably}“${mark}”)`;
}

const pairOf = ({ color, ground, hex, groundHex, contrast }: (typeof samples)['BD561']) =>
  `“${color}” (${hex}) on “${ground}” (${groundHex}) has a contrast of ${contrast} to 1`;

const spotOf = ({ layout, placeholder, more }: (typeof samples)['BD561']) =>
  `“${placeholder}” of the layout “${layout}”${more > 0 ? ` and ${more} more` : ''}`;

/** ` (24 more places of the theme name it)`: one name that is missing is told once. */
const alsoNamed = (more: number) =>
  more === 0
    ? ''
    : ` (${more} more ${more === 1 ? 'place' : 'places'} of the theme ${more === 1 ? 'names' : 'name'} it)`;

export const fit: CatalogueOf<typeof samples> = {
  BD501: ({ name, near, names }) => ({
    what: `the theme has no layout “${name}”.`,
    next: didYouMean(near, choice(names)),
  }),
  BD502: ({ layout, placeholder, near, names }) => ({
    what: `the layout “${layout}” has no placeholder “${placeholder}”.`,
    next: didYouMean(near, choice(names)),
  }),
  BD503: ({ name, near, names }) => ({
    what: `the theme has no text style “${name}”.`,
    next: didYouMean(near, choice(names)),
  }),
  BD504: ({ name, near, names }) => ({
    what: `the theme has no table style “${name}”.`,
    next: didYouMean(near, choice(names)),
  }),
  BD505: ({ placeholder, type, found }) => ({
    what: `the placeholder “${placeholder}” holds ${holding(type)}, but ${CONTENT[found]} is put into it.`,
    next: 'Choose another layout, or other content, in the template of the slide.',
  }),
  BD506: ({ most, placeholder, ordinal }) => ({
    what: `the layout has room for only ${most} of “${placeholder}”, and this is number ${ordinal}.`,
    next: 'Put fewer points on the slide, or split it over two slides.',
  }),
  BD507: ({ placeholder, ordinal, ordinals }) => ({
    what: `there is no placeholder “${placeholder}” number ${ordinal} on this slide.`,
    next: `Here it has the numbers: ${list(ordinals.map(String))}.`,
  }),
  BD508: ({ placeholder }) => ({
    what: `the placeholder “${placeholder}” is filled twice.`,
    next: 'Keep one of the two: on the slide, or in its template.',
  }),
  BD509: ({ name, near, names }) => ({
    what: `the widths of the font “${name}”, which the theme names, are not known.`,
    next: didYouMean(near, choice(names)),
  }),
  'BD510.missingGlyphs': ({ characters, face }) => ({
    what: `no font at hand has the ${characters.length === 1 ? 'character' : 'characters'} ${someOf(
      characters.map(named),
    )}; the slide is set in ${face}.`,
    next: `Write ${characters.length === 1 ? 'it' : 'them'} with other characters.`,
  }),
  'BD510.privateCharacters': ({ characters }) => {
    const [meant] = characters.length === 1 ? characters.map(({ mark }) => mark) : [];
    return {
      what: `only the program from which ${characters.length === 1 ? 'it was' : 'they were'} copied, or its font, can draw ${someOf(characters.map(each => privately(each, 'probably ')))}.`,
      next:
        meant === undefined
          ? 'Write the marks that you see there, such as ● ■ ▶ ① → ※, or “- ” for a list.'
          : `Write “${meant}”, or “- ” for a list.`,
    };
  },
  BD511: ({ placeholder, slide, by, size, isOfSources }) => ({
    what: `“${placeholder}” on slide “${slide}” is ${points(by)} pt taller than its box, even at its smallest size of ${points(size)} pt.`,
    next:
      placeholder === 'handout'
        ? 'These are the notes of the slide: shorten them, or end them earlier in the article with <!-- notes: -->.'
        : isOfSources
          ? 'Say in a few words what rests on this source (“about” in sources.yaml), in place of all its numbers.'
          : 'Shorten it, or split it over two slides.',
  }),
  BD512: ({ placeholder, slide, lines, size, most }) => ({
    what: `“${placeholder}” on slide “${slide}” takes ${lines} lines, even at its smallest size of ${points(size)} pt; at most ${most} ${most === 1 ? 'is' : 'are'} allowed.`,
    next: 'Shorten it.',
  }),
  BD513: ({ word, placeholder, slide, by, size }) => ({
    what: `“${shown(word)}” in “${placeholder}” on slide “${slide}” is ${points(by)} pt wider than its line, even at the smallest size of ${points(size)} pt.`,
    next: 'Use a shorter word, or split it with a space.',
  }),
  BD514: ({ mark, face }) => ({
    what: `no font at hand has “${mark}”, which the theme puts before list items; they are set in ${face}.`,
    next: 'Choose another mark in the theme.',
  }),
  BD515: ({ placeholder, slide, color, ground, shown, least }) => ({
    what: `“${placeholder}” on slide “${slide}” is “${color}” on “${ground}”, a contrast of ${shown} to 1; text of its size needs ${least} to 1.`,
    next: 'Choose another color or style for it, in the plan or in the template of the slide.',
  }),
  BD516: ({ placeholder, slide, layout }) => ({
    what: `“${placeholder}” on slide “${slide}” is empty, and the layout “${layout}” looks unfinished without it.`,
    next: 'Fill it in the article, or choose another kind of slide.',
  }),
  BD517: ({ slide, appear, others, hasTable }) => ({
    what:
      hasTable && appear !== 'points'
        ? `the ${appear} of slide “${slide}” are those of a table, and PowerPoint shows a table as a whole: all of it is there from the beginning.`
        : `slide “${slide}” does not have two ${appear} that could appear one after the other: all of it is there from the beginning.`,
    next:
      others.length > 0
        ? `Write appear: ${others.join(' or appear: ')}, or leave “appear” out.`
        : `Leave “appear” out, or choose another kind of slide, such as ${WITH[appear]}.`,
  }),
  BD520: ({ placeholder, slide, parts }) => ({
    what: `“${placeholder}” on slide “${slide}” does not fit on one slide and continues over ${parts}.`,
    next: 'Shorten it to fit on one; to make this an error, write continue: false under the slide in briefing.yaml.',
  }),
  BD551: ({ value }) => ({
    what: `“${value}” is not a color.`,
    next: 'Write six hexadecimal digits in capitals, as in 16202C.',
  }),
  'BD551.brand': ({ value }) => ({
    what: `“${value}” is not a color.`,
    next: 'Write it in quotes with six hexadecimal digits: "#0F4C81".',
  }),
  BD552: ({ script }) => ({ what: `there is no value for the script “${script}” here.`, next: `Add “${script}: …”.` }),
  BD553: ({ name, near, names, more }) => ({
    what: `the theme has no color “${name}”${alsoNamed(more)}.`,
    next: didYouMean(near, `It has: ${list(names)}.`),
  }),
  BD554: ({ name, near, names, more }) => ({
    what: `the theme has no style “${name}”${alsoNamed(more)}.`,
    next: didYouMean(near, `It has: ${list(names)}.`),
  }),
  BD555: ({ name, near, names }) => ({
    what: `the layout has no track “${name}”.`,
    next: didYouMean(near, `It has: ${list(names)}.`),
  }),
  BD556: ({ name, near, names }) => ({
    what: `there is no theme “${name}” in templates/themes.`,
    next: didYouMean(near, `Available: ${list(names)}.`),
  }),
  BD557: ({ most }) => ({
    what: `this theme extends other themes more than ${most} levels deep.`,
    next: 'Look for themes that extend each other.',
  }),
  BD558: ({ name, near, names }) => ({
    what: `the theme has no variant “${name}”.`,
    next: didYouMean(near, names.length > 0 ? `It has: ${list(names)}.` : 'It has none.'),
  }),
  BD559: ({ value }) => ({
    what: `“${value}” is not a list mark: it must be one character.`,
    next: 'Write one for each level, as in [□, ○, ―].',
  }),
  BD560: given => ({
    what: `${pairOf(given)}; ${given.bold ? 'bold ' : ''}text of ${given.size} pt needs ${given.least} to 1 (${spotOf(given)}).`,
    next: `Make one of the two darker or lighter, or give the style “${given.style}” another color.`,
  }),
  BD561: given => ({
    what: `${pairOf(given)}; bars of charts need ${given.least} to 1 (${spotOf(given)}).`,
    next: 'Make one of the two darker or lighter.',
  }),
  BD671: ({ layout, track, usual, most }) => ({
    what: `on the layout “${layout}”, the track “${track}” usually has ${usual} parts, more than the ${most} that it can hold.`,
    next: 'Make “usual” smaller, or “max” larger.',
  }),
  'BD672.beyond': ({ layout, name, box, width, height }) => ({
    what: `on the layout “${layout}”, “${name}” reaches beyond the page: [${box.join(', ')}] on ${width} x ${height} points.`,
    next: `Keep x + width within ${width}, y + height within ${height}, and neither x nor y below 0.`,
  }),
  'BD672.small': ({ layout, name, width, height, size }) => ({
    what: `on the layout “${layout}”, “${name}” is ${width} x ${height} points, too small for a line of ${size} pt.`,
    next: `Make its box at least ${points(1.2 * size)} points high and wide enough for its text, or its style smaller.`,
  }),
};
