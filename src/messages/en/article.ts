// What is said in English about the article (BD3xx).

import type { CatalogueOf } from '../catalogue.ts';
import type { article as samples } from '../examples/article.ts';
import { named } from '../short-text.ts';
import { didYouMean } from './words.ts';

const slideNamed = (id: string | undefined): string => (id === undefined ? 'a slide' : `slide “${id}”`);

const fence = (colons: number): string => ':'.repeat(colons);

const write = (line: string): string => `Write “${line}”.`;

const inItsLanguage: string =
  'Write it in that language; put names, titles and quotations from another language in quotation marks.';

const quoteIt: string = 'If this is text, put all of it in quotes: key: "text".';

const quoteAs = (fix: string): string => `If this is text, put all of it in quotes: ${fix}.`;

const list = (names: readonly string[]) => names.join(', ');

const points = (length: number) => String(Math.ceil(length * 10 - 1e-6) / 10);

const places = (all: readonly { readonly file: string; readonly line: number }[]) =>
  all.map(({ file, line }) => `${file}:${line}`).join(', ');

const openingFaults = {
  wideCharacters: 'it has full-width signs (＃, ｛ or ｝)',
  curlyQuotes: 'it has curly quotes',
  noBraces: 'its id stands outside braces',
  unclosedBrace: 'its brace “{” is not closed',
  wordsAfter: 'words follow the closing brace',
  noHash: 'its id has no “#” before it',
  characters: 'an id has only letters, digits, “-” and “_”, and begins with a letter or digit',
  noName: 'it names no kind of block',
};

/** Things of Markdown that have no place on a slide, and what to do instead. */
const unshowable = {
  image: ['an image', 'Remove it; charts are named in briefing.yaml.'],
  inlineImage: [
    'an image inside a line, a list or a quote',
    'Put it into a paragraph of its own; charts are named in briefing.yaml.',
  ],
  html: ['raw HTML', 'Use Markdown instead; if it is meant as text, write “\\<” for “<”.'],
  code: ['a block of code', 'Write it as a paragraph or a list.'],
  footnote: ['a footnote', 'Write the words on the slide, or name the source in sources.yaml.'],
  struck: ['struck-through text', 'Remove the “~~”.'],
  rule: ['a horizontal rule', 'Remove the line, or begin another slide.'],
  table: ['a table', 'Write it as sentences.'],
} as const;

export const article: CatalogueOf<typeof samples> = {
  BD301: ({ nextSlide, id, colons }) => ({
    what:
      nextSlide === undefined
        ? `the block of ${slideNamed(id)} is not closed before the end of the file.`
        : `the block of ${slideNamed(id)} is not closed before the next slide begins in line ${nextSlide}.`,
    next: `Put a line “${fence(colons)}” after its last line; a “:::notes” inside needs a closing line of its own.`,
  }),
  BD302: ({ id, colons }) => ({
    what: `the notes inside ${slideNamed(id)} are not closed.`,
    next: `Put a line “${fence(colons)}” after the last line of the notes.`,
  }),
  BD303: ({ name, near }) => ({
    what: `no block is called “${name}”.`,
    next: didYouMean(near, 'The blocks are “slide” and “notes”.'),
  }),
  BD304: ({ found, meant }) => ({
    what: `“${found}” has full-width colons, which Markdown does not read.`,
    next: `Type “${meant}” with the keyboard set to English.`,
  }),
  BD305: ({ found, meant }) => ({
    what: `“${found}” has too few colons: a block opens and closes with three or more.`,
    next: write(meant),
  }),
  BD306: ({ openedIn, opened, closing }) => ({
    what: `the block opened in line ${openedIn} with ${opened} colons is closed with ${closing}.`,
    next: write(fence(opened)),
  }),
  BD307: () => ({
    what: 'this line closes a block, but none is open.',
    next: 'Remove it, or open the block above with “:::slide{#id}”.',
  }),
  BD308: ({ mistake, meant }) => ({
    what: `the opening line of this block cannot be read: ${openingFaults[mistake]}.`,
    next: `Write “${meant}”.`,
  }),
  BD309: () => ({ what: 'this slide has no id.', next: 'Give it one: “:::slide{#id}”.' }),
  BD310: ({ attribute, near, names, meant }) => ({
    what: `“${attribute}” is not understood here: beside its id a slide may have ${names.map(name => `${name}=`).join(', ')}.`,
    next: near === undefined ? write(meant) : `Did you mean “${near}=…”?`,
  }),
  BD311: () => ({
    what: '“:::notes” is outside a slide.',
    next: 'Move it into its slide, before the line that closes the slide; for prose use the mark “<!-- notes: id -->”.',
  }),
  BD312: ({ found }) => ({
    what: `“:::notes” is followed by “${found}”.`,
    next: 'Put “:::notes” alone on its line.',
  }),
  BD313: ({ found }) => ({
    what: `“${found}” is not at the beginning of a line, so it does not open a block.`,
    next: 'Put it on a line of its own, outside lists and quotes.',
  }),
  BD314: ({ id, first }) => ({
    what: `slide “${id}” is here a second time; the first is in line ${first.line}.`,
    next: 'Give one of them another id.',
  }),
  BD315: ({ id }) => ({
    what: `${slideNamed(id)} is empty.`,
    next: 'Write its headline as “### …”, and its points below.',
  }),
  BD316: ({ id }) => ({
    what: `${slideNamed(id)} has no headline.`,
    next: 'Begin it with a heading “### …” that says what the slide shows.',
  }),
  BD317: ({ id, first }) => ({
    what: `${slideNamed(id)} has a second headline; the first is in line ${first.line}.`,
    next: 'Make it a group with “####”, or begin another slide.',
  }),
  BD318: ({ id }) => ({
    what: `something comes before the headline of ${slideNamed(id)}.`,
    next: 'Move it below the heading “###”.',
  }),
  BD319: ({ level }) => ({
    what: `a heading of level ${level} cannot be inside a slide.`,
    next: 'Use “###” for the headline and “####” for a group; if the heading belongs to the article, close the slide before it with “:::”.',
  }),
  BD320: () => ({
    what: 'a heading cannot be inside a list, a quote or notes.',
    next: 'Start the heading at the beginning of its line, or use **bold** instead.',
  }),
  BD321: ({ thing, where }) => {
    const [name, next] = unshowable[thing];
    return { what: `${where === 'slide' ? 'a slide cannot show' : 'speaker notes cannot hold'} ${name}.`, next };
  },
  BD322: ({ tag }) => ({
    what: `“${tag}” is read as HTML and left out.`,
    next: 'Remove it; if it is meant as text, write “\\<” for “<”.',
  }),
  BD323: () => ({
    what: 'this list item is empty.',
    next: 'Write something after the marker, or remove it.',
  }),
  BD324: ({ marker }) => ({
    what: `“${marker}” at the beginning of a line opens a numbered list, and a slide numbers from 1.`,
    next: `Begin the list with “1.”; if no list is meant, write “${marker.slice(0, -1)}\\${marker.slice(-1)}”.`,
  }),
  BD325: ({ cells, columns }) => ({
    what: `this row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, the head of the table has ${columns}.`,
    next: 'Give it the missing cells, write “\\|” for a bar inside a cell, or put an empty line after the table.',
  }),
  BD331: ({ id, near, also }) => ({
    what: `this article has no slide “${id}”.${also.length === 0 ? '' : ` Also: ${places(also)}.`}`,
    next: didYouMean(
      near,
      'Name the id of a “:::slide{#id}” block of this file, or end the notes with “<!-- notes: -->”.',
    ),
  }),
  BD332: ({ name, near }) => ({
    what: `no mark is called “${name}”.`,
    next: didYouMean(near, 'The marks are “<!-- notes: id -->” and “<!-- table: id -->”.'),
  }),
  BD333: ({ found, meant }) => ({ what: `“${found}” cannot be read as a mark.`, next: `Write “${meant}”.` }),
  BD334: () => ({
    what: 'a mark is inside a slide; marks belong in the text outside.',
    next: 'Move it out of the block; notes inside a slide stand between “:::notes” and “:::”.',
  }),
  BD335: () => ({
    what: 'a mark is inside bold or italic text, a link or a table cell.',
    next: 'Move it before or after them.',
  }),
  BD336: ({ id }) => ({
    what: `no table follows the mark of table “${id}”.`,
    next: 'Put the mark on the line above the table, with nothing between them.',
  }),
  BD337: ({ id, first }) => ({
    what: `table “${id}” is named a second time; the first is in line ${first.line}.`,
    next: 'Give one of them another id.',
  }),
  BD341: ({ address }) => ({
    what: `the link to “${address}” is refused: links lead to http:, https: or mailto: addresses, to slides (#id) or to figures.`,
    next: 'Write the whole address with “https://”, or for a number “[12.5%](fig:id)”.',
  }),
  BD342: ({ form }) => ({
    what: `the link of “${form}” names no figure.`,
    next: 'Write the id of the figure after “fig:”, or “plain:” if the number is not in the table.',
  }),
  BD343: ({ found }) => ({
    what: `“${found}” is not a valid link and would be shown as text.`,
    next: 'Write “[12.5%](fig:id)”: half-width brackets and colon, no space inside, straight quotes around a title.',
  }),
  BD344: ({ title, near }) => ({
    what: `“${title}” is not a title that a figure link can have.`,
    next: didYouMean(near, 'The only one is “words”, for text that is not a number.'),
  }),
  BD345: ({ address }) => ({
    what: `the link to “${address}” has no text.`,
    next: 'Write its words between “[” and “]”.',
  }),
  BD346: ({ address }) => ({
    what: `“${address}” names a figure, but “plain:” marks a number that is not one.`,
    next: 'Write “fig:” before the id of a figure, or “plain:” alone.',
  }),
  BD352: ({ deepest }) => ({
    what: `lists, quotes or emphasis are nested more than ${deepest} levels deep.`,
    next: 'Write it with fewer levels.',
  }),
  'BD353.line': ({ length, longest }) => ({
    what: `this line has ${length} characters; at most ${longest} can be read.`,
    next: 'Break it into paragraphs.',
  }),
  'BD353.paragraph': ({ longest }) => ({
    what: `this paragraph has more than ${longest} characters.`,
    next: 'Break it into several, with an empty line between them.',
  }),
  BD354: ({ fence }) => ({
    what: `the block of code opened with “${fence}” is not closed.`,
    next: `Put a line “${fence}” after its last line, or remove it.`,
  }),
  BD355: ({ found }) => ({
    what: `the comment opened with “${found}” cannot be read to its end.`,
    next: 'Write “<!--” before and “-->” after it, with plain hyphens.',
  }),
  BD356: () => ({ what: 'the article has no title.', next: 'Start the file with a line “# Title”.' }),
  BD357: () => ({
    what: 'the article is empty.',
    next: 'Write it, or restore it from a backup: a line “# Title”, then the text and its slides (:::slide{#id} … :::).',
  }),
  'BD358.characters': ({ characters, most }) => ({
    what: `the article has ${characters} characters; at most ${most} can be read.`,
    next: 'Split it into several briefings.',
  }),
  'BD358.lines': ({ lines, most }) => ({
    what: `the article has ${lines} lines; at most ${most} can be read.`,
    next: 'Split it into several briefings.',
  }),
  'BD358.underlines': ({ most }) => ({
    what: `more than ${most} headlines of the article are underlined with “===” or “---”.`,
    next: 'Begin headlines with “#” instead.',
  }),
  BD359: ({ most }) => ({
    what: `this table has more than ${most} rows.`,
    next: 'Keep only the rows that a slide can show.',
  }),
  'BD361.foreignArticle': ({ slides, language, words }) => ({
    what: `${slides} slides of this article are not in its language, “${language}”; the first says “${words}”.`,
    next: 'Translate them, or rename the file if it is the article of another language.',
  }),
  'BD361.foreignSlide': ({ words, slide, others, language }) => ({
    what: `“${words}” on slide “${slide}”${others === 0 ? ' is' : `, and ${others} more ${others === 1 ? 'line' : 'lines'} of it, are`} not in the language of this article, “${language}”.`,
    next: inItsLanguage,
  }),
  'BD361.foreignText': ({ words, name, language }) => ({
    what: `“${words}”, the “${name}” for the language “${language}”, is not in that language.`,
    next: inItsLanguage,
  }),
  'BD361.foreignUnit': ({ form, word, now, unit, language }) => ({
    what: `“${word}” in “${form}” is not in the language of this article, “${language}”.`,
    next:
      now === undefined
        ? `Write the unit “${unit}” in this language, too, under “units” in briefing.yaml.`
        : `Write ${now}.`,
  }),
  BD362: ({ deck, character }) => ({
    what: `pictures of the slides of “${deck}” show characters such as ${named(character)} in a font of this computer, or as an empty box if it has none.`,
    next: 'Check the pictures; the deck itself is not affected.',
  }),
  BD363: ({ characters }) => ({
    what: `invisible characters were left out, and line breaks of other programs read as spaces: ${characters
      .map(({ name, times }) => (times === 1 ? name : `${name} (${times} times)`))
      .join(', ')}.`,
  }),
  BD364: ({ address }) => ({
    what: `the link leads to “${address}”, which is not a complete address.`,
    next: 'Write all of it, for example “https://example.org/page” or “mailto:name@example.org”.',
  }),
  BD365: ({ file, width, height }) => ({
    what: `the picture “${file}” has ${width} x ${height} pixels and shows nothing.`,
    next: 'It was most likely saved from a web page that loads its pictures later: save the picture itself.',
  }),
  BD380: ({ mark, first }) => ({
    what: `“${mark}” ranks above “${first}”, which begins this list, so its level is not clear.`,
    next: 'Write “- ” before each point, with two more spaces for each level.',
  }),
  BD381: ({ before, mark }) => ({
    what:
      before === undefined
        ? `this line begins with “${mark}”, but nothing before it leads up to that.`
        : `“${mark}” follows “${before}” in this list.`,
    next: 'Number the points from the first; if it is not a list, join this line to the one before it.',
  }),
  BD382: ({ link, name, text }) => ({
    what: `“${link}” is a link without an address: no line “[${name}]: https://…” says where it leads.`,
    next: `Write that line, or the address itself: “[${text}](https://…)”. If no link is meant, write “\\[”.`,
  }),
  BD383: ({ label, first }) => ({
    what: `“[${label}]:” gives a second address; the first is in line ${first.line}.`,
    next: 'Keep one of them.',
  }),
  BD384: ({ key, near }) => ({
    what: `the link “#${key}” leads to no slide.`,
    next: didYouMean(near, 'Write the id of a slide of briefing.yaml after “#”.'),
  }),
  BD385: ({ key }) => ({
    what: `not every deck has the slide “${key}”: where it is missing, the text is shown without its link.`,
    next: 'Add the slide to those decks in briefing.yaml, or leave it so.',
  }),
  BD386: ({ rest, fix }) => ({
    what: `a comma ends the text before it, and “${rest}” is read as a key without a value.`,
    next: fix === undefined ? quoteIt : quoteAs(fix),
  }),
  BD387: ({ rest, fix }) => ({
    what: `“#” begins a comment here: “${rest}” is not read.`,
    next: `${fix === undefined ? quoteIt : quoteAs(fix)} If it is a comment, write “# ” with a space, on a line of its own.`,
  }),
  BD388: ({ text, straight }) => ({
    what: `curly quotes do not quote in YAML: slides show ${text} with them.`,
    next: `Write straight quotes: ${straight}. If slides are to show them, put straight ones around: '${text}'.`,
  }),
  BD389: ({ name, near, names }) => ({
    what: `the theme has no color role “${name}”.`,
    next: didYouMean(near, `It has: ${list(names)}.`),
  }),
  BD390: ({ slide, by }) => ({
    what: `the notes and sources of slide “${slide}” are ${points(by)} pt taller than their box; they come from the figures that it shows.`,
    next: 'Show fewer figures on one slide, or shorten their labels and notes in figures.csv, or “short” in sources.yaml.',
  }),
  BD391: ({ form, now, id, also }) => ({
    what: `“${form}” is written here for the figure “${id}”, which has no value; decks show “${now}”.${also === undefined ? '' : ` Also: ${also}.`}`,
    next: `Write “${now}”, or let “npx briefdeck sync --write” do it.`,
  }),
  BD395: ({ label }) => ({
    what: `“[${label}]” is no footnote: readers see the brackets, and the line “[${label}]: …” as words of the text.`,
    next: `In prose write “[^${label}]”, and “[^${label}]: …” in the line; for a slide write where it comes from in sources.yaml, or what it explains in the words.`,
  }),
  BD396: ({ text }) => ({
    what: `“${text}” is a source typed by hand, and the deck writes its own below it, so the slide would name its sources twice.`,
    next: 'Remove the line; a source that is missing goes into sources.yaml, and under “sources” of the slide in briefing.yaml.',
  }),
  BD397: () => ({
    what: 'a line that begins with “*” is a point of a list, not a note.',
    next: 'Write a note of a figure in the column note of the table of figures, or begin the line with “※”; a point begins like the others.',
  }),
  'BD680.empty': () => ({
    what: '“takeaway:” has no words after it.',
    next: 'Write in the same line what the slide comes to, or remove the line.',
  }),
  'BD680.second': ({ first }) => ({
    what: `a slide has one takeaway, and the first is in line ${first.line}.`,
    next: 'Make one of the two, with “<br>” between its lines.',
  }),
  'BD683.columns': ({ columns }) => ({
    what: `a schedule is a table of task, beginning, end and, if wanted, words; this one has ${columns} ${columns === 1 ? 'column' : 'columns'}, or no rows.`,
    next: 'Write it so: | Task | From | To | Words |.',
  }),
  'BD683.long': ({ years, most }) => ({
    what: `the schedule takes ${years} years, and there is room for ${most}.`,
    next: 'Leave out what is farthest away, or make two schedules.',
  }),
  'BD683.noDate': ({ text }) => ({
    what: `“${text}” is no time of a schedule.`,
    next: 'Write a day, a month, a quarter, a half or a year: 2025-03-17, March 2025, 2025-Q2, 2025.',
  }),
  'BD683.turned': ({ from, to, task }) => ({
    what: `“${task}” ends (${to}) before it begins (${from}).`,
    next: 'Correct one of the two.',
  }),
  'BD682.address': () => ({
    what: '“qr:” has no address that can be scanned.',
    next: 'Write one whole address after it: qr: https://example.org/report.',
  }),
  'BD682.joined': () => ({
    what: '“qr:” does not begin a paragraph of its slide, so it would be read as part of the text around it.',
    next: 'Put an empty line before it, outside of lists, quotes and notes.',
  }),
  'BD682.long': ({ length, most }) => ({
    what: `the address after “qr:” has ${length} characters; beyond ${most}, its QR code is too fine for a room.`,
    next: 'Write a shorter address.',
  }),
  'BD682.second': ({ first }) => ({
    what: `a slide has one QR code, and the first is in line ${first.line}.`,
    next: 'Keep one of the two, or make the other a link in the text.',
  }),
  'BD680.joined': () => ({
    what: '“takeaway:” does not begin a paragraph of its slide, so it would be read as part of the text around it.',
    next: 'Put an empty line before it, outside of lists, quotes and notes.',
  }),
};
