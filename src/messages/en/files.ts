// What is said in English about files, encodings and the plan (BD1xx).

import type { CatalogueOf } from '../catalogue.ts';
import type { files as samples } from '../examples/files.ts';
import { shortened } from '../short-text.ts';
import { alsoNamed, didYouMean, unknownLanguage, withoutArticle } from './words.ts';

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

const kinds: Readonly<
  Record<'excel' | 'word' | 'powerpoint' | 'hangul' | 'office' | 'pdf' | 'archive' | 'picture', string>
> = {
  excel: 'an Excel workbook',
  word: 'a Word document',
  powerpoint: 'a PowerPoint presentation',
  hangul: 'a Hangul (HWP) document',
  office: 'an Office document of the old format',
  pdf: 'a PDF document',
  archive: 'a compressed file',
  picture: 'a picture',
};

const saveAs: string = 'Save it as “CSV UTF-8” in Excel, or as UTF-8 in your editor.';

function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

const saveAsWorkbook: string = 'Open it in Excel and save it as “Excel Workbook (*.xlsx)”.';

const quoteAs = (fix: string): string => `If this is text, put all of it in quotes: ${fix}.`;

const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

const quoteIt: string = 'If this is text, put all of it in quotes: key: "text".';

const braced = (names: readonly string[]) => names.map(name => `{${name}}`).join(', ');

const direction: string = 'a direction mark';

/** What characters are, by their code points. */
const characters: Readonly<Record<number, string>> = {
  0: 'NUL',
  11: 'a vertical tab',
  12: 'a page break',
  173: 'a soft hyphen',
  8203: 'a space without width',
  8232: 'a line separator',
  8233: 'a paragraph separator',
  8206: direction,
  8207: direction,
  8234: direction,
  8235: direction,
  8236: direction,
  8237: direction,
  8238: direction,
  8294: direction,
  8295: direction,
  8296: direction,
  8297: direction,
  65279: 'a byte order mark inside the text',
  65533: 'left where a character was lost',
};

function withoutCharacter(code: number, written: string | undefined): string {
  if (written === '\\') return 'Delete the backslash and what follows it for this character.';
  if (written !== undefined) return `Delete “${written}”.`;
  if (code === 0xfffd) return 'Write the lost character again.';
  if (code === 0xad) return 'Write “-” where a hyphen is meant, or delete it.';
  return 'Delete it; it is invisible, so delete the space around it too.';
}

const quote = (fix: string | undefined): string => (fix === undefined ? quoteIt : quoteAs(fix));

const values = { text: 'text', list: 'a list', map: 'keys with values', empty: 'nothing' };

function howToWrite(expected: 'text' | 'list' | 'map', found: keyof typeof values, text: string): string {
  if (expected === 'list' && /^-\S/u.test(text)) return 'Put a space after “-”.';
  if (expected === 'list' && found === 'text') return `Write it as a list: [${text}].`;
  if (expected === 'list' && found === 'map') return 'Begin each entry of the list with “- ”.';
  if (expected === 'text' && found !== 'empty')
    return 'Write one value after the colon; text that begins with [ or { goes into quotes.';
  return valueExamples[expected];
}

const valueExamples = {
  text: 'Write one value after the colon.',
  list: 'Write it as a list: [a, b].',
  map: 'Write it as keys with values: {key: value}.',
};

const shownNowhere = {
  slide: 'in no deck',
  chart: 'on no slide',
  table: 'on no slide',
  deck: 'for no audience',
};

function purposeOf(name: string, columns: readonly string[]): string {
  switch (name) {
    case 'figures.csv':
      return `Write the table of published figures there, with the columns ${columns.join(', ')} and label.en.`;
    case 'sources.yaml':
      return 'Write the citations there, each with short and full.';
    case 'tables.yaml':
      return 'Write there which tables of workbooks have figures.';
    default:
      return 'Write it.';
  }
}

const otherFiles = {
  nothing: { what: 'the file is empty.', next: 'Save the workbook again, or restore it from a backup.' },
  text: {
    what: 'this is a text file, not an Excel workbook.',
    next: 'If it is a CSV file, rename it to figures.csv.',
  },
  page: { what: 'this is a web page, not an Excel workbook.', next: saveAsWorkbook },
  old: { what: 'this is a workbook of the old format (.xls).', next: saveAsWorkbook },
  binary: { what: 'this is a binary workbook (.xlsb).', next: saveAsWorkbook },
  'open-document': { what: 'this is an OpenDocument spreadsheet (.ods).', next: saveAsWorkbook },
  other: {
    what: 'this is not an Excel workbook.',
    next: 'Save the table as “Excel Workbook (*.xlsx)”; if your organization protects its documents (DRM), release this one first.',
  },
};

const otherName = (isOfRow: boolean): string =>
  isOfRow ? 'Write another name in this row’s cell of the column file.' : 'Write another pattern under file.';

export const files: CatalogueOf<typeof samples> = {
  BD100: ({ name, near, names }) => ({
    what: `there is no briefing “${name}”.`,
    next: didYouMean(near, names.length === 0 ? `Make the folder data/${name}.` : `Briefings: ${names.join(', ')}.`),
  }),
  'BD101.article': ({ path, others }) => ({
    what: `the article “${nameOf(path)}” is missing.`,
    next: `Write it in Markdown; this folder has: ${others.map(nameOf).join(', ')}.`,
  }),
  'BD101.file': ({ name, near, columns }) => ({
    what: `the file “${name}” is missing.`,
    next: didYouMean(near, purposeOf(name, columns)),
  }),
  BD102: ({ found, expected }) => ({
    what: `“${found}” was read as “${expected}”.`,
    next: `Rename it to “${expected}”; other systems may not find it.`,
  }),
  BD103: ({ kind }) => ({
    what: `this is ${kinds[kind]}, not a text file.`,
    next: kind === 'excel' || kind === 'office' ? 'Open it in Excel and save it as “CSV UTF-8”.' : saveAs,
  }),
  BD104: ({ hex, encoding, inCp949 }) => ({
    what: `the bytes ${hex} are not ${encoding}, as the rest of the file is${inCp949 ? `; in CP949 they are “${inCp949}”` : ''}.`,
    next: 'Write this character again and save the file as UTF-8.',
  }),
  BD105: () => ({ what: 'this file was read as CP949 (Korean Excel).', next: saveAs }),
  BD106: () => ({ what: 'this file was read as UTF-16 (“Unicode text”).', next: saveAs }),
  BD107: () => ({
    what: 'the letters were split into parts (NFD, as macOS writes file names); they were put back together.',
  }),
  BD108: ({ code, name, written }) => {
    const meaning = characters[code];
    return {
      what: `the character ${name}${meaning ? ` (${meaning})` : ''} cannot stand in a slide.`,
      next: withoutCharacter(code, written),
    };
  },
  BD110: ({ found }) => otherFiles[found],
  BD111: () => ({
    what: 'the workbook is protected by a password.',
    next: 'Open it in Excel and remove the password: File > Info > Protect Workbook > Encrypt with Password.',
  }),
  'BD112.tooManyParts': ({ found, limit }) => ({
    what: `the workbook has ${found} parts; the limit is ${limit}.`,
    next: 'Copy the table alone into a new workbook.',
  }),
  'BD112.unpacksTooLarge': ({ part, packed, size, limit }) => ({
    what: `“${part}” in the workbook would unpack from ${sizeText(packed)} to ${sizeText(size)}; the limits are ${sizeText(limit)} and a hundredfold.`,
    next: 'Copy the table alone into a new workbook; rows that are formatted but empty make a sheet large.',
  }),
  BD113: ({ part }) => ({
    what: `the workbook is damaged${part === undefined ? '' : ` (“${part}” cannot be read)`}.`,
    next: 'Open it in Excel, let Excel repair it, compare the numbers with the source and save it again.',
  }),
  'BD114.documentType': ({ part }) => ({
    what: `“${part}” in the workbook declares a document type (DTD), as no workbook of Excel does.`,
    next: 'Do not trust this file; copy its table into a new workbook.',
  }),
  'BD114.partTwice': ({ part }) => ({
    what: `the workbook has two parts called “${part}”, so it is not clear what it says.`,
    next: saveAsWorkbook,
  }),
  BD115: () => ({
    what: 'the workbook has no sheet with cells.',
    next: 'Put the table of figures on a sheet called figures.',
  }),
  BD116: ({ count, sheet, isFirst }) => ({
    what: `the workbook has ${count} sheets; the table was read from “${sheet}”, the first${isFirst ? '' : ' with columns of a table of figures'}.`,
    next: 'To use another sheet, name it figures.',
  }),
  'BD117.hiddenColumns': ({ names }) => ({
    what: `${names.length === 1 ? 'a hidden column was' : `${names.length} hidden columns were`} read like the others: ${shortened(names)}.`,
    next: 'Delete the columns that should not be used.',
  }),
  'BD117.hiddenRows': ({ rows }) => ({
    what: `${rows.length === 1 ? 'a hidden row was' : `${rows.length} hidden rows were`} read like the others: ${shortened(rows.map(String))}.`,
    next: 'Delete the rows that should not be used.',
  }),
  'BD118.mergedAcross': ({ range }) => ({
    what: `the cells ${range} are merged, so it is not clear where their content belongs.`,
    next: 'Unmerge them in Excel and write the content into each cell that it belongs to.',
  }),
  'BD118.mergedRows': ({ range, column }) => ({
    what: `the merged cell ${range} in the column “${column}” was read for each of its rows.`,
  }),
  'BD119.bothTables': ({ first, second }) => ({
    what: `the briefing has two tables of figures, “${first}” and “${second}”.`,
    next: 'Keep one of them, so that every number is in one place; move the other to another folder.',
  }),
  'BD119.otherTable': ({ name }) => ({
    what: `the table of figures is read from figures.csv or figures.xlsx, not from “${name}”.`,
    next: 'Save it as “CSV UTF-8” or as “Excel Workbook (*.xlsx)” under one of these names.',
  }),
  'BD120.backslash': () => ({
    what: 'this backslash has no meaning in YAML.',
    next: 'Write \\\\ for a backslash, or use single quotes.',
  }),
  'BD120.badStart': ({ fix }) => ({
    what: 'text cannot begin with this character unless it is in quotes.',
    next: quote(fix),
  }),
  'BD120.colonInText': ({ fix }) => ({
    what: 'there is a “: ” inside text that is not in quotes, or this line is indented too far.',
    next: quote(fix),
  }),
  'BD120.colonInYaml': ({ fix }) => ({ what: 'a “: ” stands inside text that is not in quotes.', next: quoteAs(fix) }),
  'BD120.commaOrQuotes': ({ fix }) => ({
    what: 'two entries between { } or [ ] have no comma between them, or a “: ” stands inside text that is not in quotes.',
    next: `Put a comma between the entries; if it is one text, put it in quotes: ${fix}.`,
  }),
  'BD120.indentation': () => ({
    what: 'this line is indented differently from the lines that it belongs to.',
    next: 'Start all keys of one block in the same column.',
  }),
  'BD120.misplaced': ({ fix }) => ({
    what: 'something here does not belong to the value before it.',
    next: quote(fix),
  }),
  'BD120.missingMark': ({ fix }) => ({
    what: 'a comma or a colon is missing here, or something here should be in quotes.',
    next: quote(fix),
  }),
  'BD120.noColon': () => ({
    what: 'a key needs a colon and a space after it, and all keys of one block start in the same column.',
    next: 'Write it as key: value.',
  }),
  'BD120.noComma': () => ({
    what: 'two entries between { } or [ ] have no comma between them.',
    next: 'Put a comma between the entries.',
  }),
  'BD120.spaceAfterColon': ({ fix }) => ({ what: 'a space is missing after this colon.', next: `Write “${fix}”.` }),
  'BD120.tab': () => ({
    what: 'this line is indented with a tab.',
    next: 'Indent with spaces, two for each level.',
  }),
  'BD120.unreadable': () => ({
    what: 'this cannot be read as YAML here.',
    next: 'Check the indentation and the quotes of this line and of the line before it.',
  }),
  'BD120.wideColonInYaml': () => ({
    what: 'this is a full-width colon (：), which YAML does not read.',
    next: 'Type “: ” with the keyboard set to English.',
  }),
  'BD120.wideCommaInYaml': () => ({
    what: 'this is a full-width comma (，), which YAML does not read.',
    next: 'Type “, ” with the keyboard set to English.',
  }),
  BD121: ({ key, line, others }) => ({
    what: `the key “${key}” is here a second time; the first is on line ${line}.${others.length === 0 ? '' : ` So do: ${others.join(', ')}.`}`,
    next:
      others.length === 0
        ? 'Keep one of them.'
        : 'If the line that names what these keys belong to is missing, add it; otherwise keep one of each.',
  }),
  BD122: ({ mark, year }) => ({
    what: `the ${mark} that opens here is never closed.`,
    next:
      year === undefined
        ? `Close it with ${closing[mark] ?? mark}.`
        : `If it stands for the first digits of a year, write ${year}, or put the whole text in double quotes.`,
  }),
  BD123: () => ({ what: 'a second document begins here (---); only one is read.', next: 'Remove the line ---.' }),
  BD124: ({ key }) => ({ what: `the key “${key}” is not allowed.`, next: 'Give it another name.' }),
  BD125: ({ limit }) => ({
    what: `this is nested more than ${limit} levels deep.`,
    next: 'Look for brackets that are not closed.',
  }),
  BD126: ({ mark, fix }) => ({
    what: `a value cannot begin with “${mark}” (aliases, anchors and tags are not read).`,
    next: quote(fix),
  }),
  BD127: () => ({ what: 'a key must be text.', next: 'Write it as key: value.' }),
  BD128: () => ({ what: 'the file is empty.', next: 'Write it, or restore it from a backup.' }),
  BD129: ({ characters, most }) => ({
    what: `this file has ${characters} characters; at most ${most} of YAML can be read.`,
    next: 'Take out what the decks do not need, or split it into several briefings.',
  }),
  BD130: ({ expected, found, text }) => ({
    what: `expected ${values[expected]} here, found ${values[found]}.`,
    next: howToWrite(expected, found, text),
  }),
  BD131: ({ key, near, known }) => ({
    what: `no key is called “${key}” here.`,
    next: didYouMean(near, `Keys here: ${known.join(', ')}.`),
  }),
  BD132: ({ key }) => ({ what: `the key “${key}” is missing here.`, next: `Add “${key}: …”.` }),
  BD133: ({ text }) => ({ what: `“${text}” is not a number.`, next: 'Write it in digits: 12, -3 or 0.5.' }),
  BD134: ({ text, near, words }) => ({
    what: `“${text}” is not a value for this key.`,
    next: didYouMean(near, `Write one of: ${words.join(', ')}.`),
  }),
  BD135: ({ expected, found }) => ({
    what: `expected a list of ${expected}, found ${found}.`,
    next: `Give exactly ${expected}.`,
  }),
  'BD136.range': ({ value, least, most }) => ({
    what: `${value} is out of range here.`,
    next: `Write a number from ${least} to ${most}.`,
  }),
  'BD136.whole': ({ value, least, most }) => ({
    what: `${value} is out of range here.`,
    next: `Write a whole number from ${least} to ${most}.`,
  }),
  BD140: () => ({ what: 'the file of a language is not named by that language.', next: 'Name it like “en.yaml”.' }),
  BD141: ({ name, near, names }) => ({
    what: `no value called “{${name}}” is put in here.`,
    next: didYouMean(near, names.length === 0 ? 'Write plain text without braces.' : `Values here: ${braced(names)}.`),
  }),
  BD142: ({ name }) => ({
    what: `“{${name}}” is missing in this text.`,
    next: `Write {${name}} where the value belongs, and put the text in quotes.`,
  }),
  BD143: ({ word, near, known }) => ({
    what: `“${word}” is not among the scales.`,
    next: didYouMean(near, `Scales: ${known.join(', ')}.`),
  }),
  BD144: ({ found }) => ({
    what: `a year has 12 months, but this list has ${found}.`,
    next: 'Name all twelve, or write [] for months in digits.',
  }),
  BD145: ({ tag }) => ({
    what: `“${tag}” is not the tag of a language.`,
    next: 'Write the language and its country, for example en-US.',
  }),
  'BD146.decimal': ({ mark }) => ({
    what: `“${mark}” cannot stand between a number and its decimals.`,
    next: 'Write one of these signs in quotes: . , · ٫',
  }),
  'BD146.group': ({ mark }) => ({
    what: `“${mark}” cannot stand between thousands.`,
    next: 'Write one of these signs in quotes: , . \' ’ · ٬ or a space; "" for nothing.',
  }),
  'BD146.same': ({ mark }) => ({
    what: `“${mark}” stands before decimals, too, so that nobody could tell thousands from decimals.`,
    next: 'Write different signs for decimalMark and groupMark.',
  }),
  BD150: ({ text }) => ({
    what: `“${text}” cannot be an id.`,
    next: 'Use small letters, digits, hyphens and dots: part-1.',
  }),
  BD151: ({ text }) => ({
    what: `“${text}” does not name rows of a table.`,
    next: 'Write the first and the last row: 1-3.',
  }),
  BD152: ({ text }) => ({ what: `“${text}” is not a day.`, next: 'Write it as 2023-05-17.' }),
  BD153: ({ id }) => ({
    what: `the deck “${id}” has no slides.`,
    next: 'Name slides under opening, sections or closing.',
  }),
  BD154: ({ slide, deck, earlier }) => ({
    what: `the slide “${slide}” is in the deck “${deck}” a second time; the first is on line ${earlier.line}.`,
    next: 'Keep one of them.',
  }),
  BD155: ({ id, earlier }) => ({
    what: `the section “${id}” is here a second time; the first is on line ${earlier.line}.`,
    next: 'Give each its own id.',
  }),
  BD156: ({ id }) => ({ what: `the chart “${id}” names no figures.`, next: 'Write figures: [a, b], or group: name.' }),
  BD157: () => ({
    what: 'the plan names no audience.',
    next: 'Add one under audiences, with name, language, deck and theme.',
  }),
  'BD159.noArticle': withoutArticle,
  'BD159.unknownLanguage': unknownLanguage,
  BD160: ({ id, near, more }) => ({
    what: `no slide is called “${id}”${alsoNamed(more)}.`,
    next: didYouMean(near, 'Add it under slides in briefing.yaml.'),
  }),
  BD161: ({ id, near, more }) => ({
    what: `no chart is called “${id}”${alsoNamed(more)}.`,
    next: didYouMean(near, 'Describe it under charts in briefing.yaml, or name a group of the table of figures.'),
  }),
  BD162: ({ id, near }) => ({
    what: `no table of the article is called “${id}”.`,
    next: didYouMean(near, `Put <!-- table: ${id} --> before the table.`),
  }),
  BD163: ({ id, near, more }) => ({
    what: `no deck is called “${id}”${alsoNamed(more)}.`,
    next: didYouMean(near, 'Describe it under decks in briefing.yaml.'),
  }),
  BD164: ({ id, count, last }) => ({
    what: `the table “${id}” has ${count} rows, but row ${last} is asked for.`,
    next: `End at row ${count} or before.`,
  }),
  BD165: ({ id, near }) => ({
    what: `the slide “${id}” is not in the plan.`,
    next: didYouMean(near, 'Add it under slides in briefing.yaml.'),
  }),
  BD166: ({ id, meant }) => ({
    what: `no article has the slide “${id}”.`,
    next: meant === undefined ? `Write it as :::slide{#${id}} in the articles.` : `Did you mean “${meant}”?`,
  }),
  BD167: ({ ids }) => ({
    what: `this article lacks ${ids.length} ${ids.length === 1 ? 'slide' : 'slides'} that another has: ${ids.join(', ')}.`,
  }),
  BD168: ({ id, shape, otherShape, other }) => ({
    what: `the table “${id}” has ${shape} cells here, but ${otherShape} in ${other.file}:${other.line}.`,
    next: 'Give both the same rows and columns.',
  }),
  'BD169.slideMissing': ({ id, language, near, file }) => ({
    what: `the slide “${id}” is not in the article in “${language}”.`,
    next: didYouMean(near, `Write it as :::slide{#${id}} in ${file}.`),
  }),
  'BD169.slideMisspelt': ({ id, language, written }) => ({
    what: `the slide “${id}” is not in the article in “${language}”; this one is called “${written}”.`,
    next: `Write :::slide{#${id}}.`,
  }),
  BD170: ({ file, id, near }) => ({
    what: `${file} has no table “${id}”.`,
    next: didYouMean(near, `Put <!-- table: ${id} --> before the table.`),
  }),
  'BD171.label': ({ id, others, language }) => ({
    what: `the figure “${id}” of a chart has no label in the language “${language}”${others.length === 0 ? '' : `, and neither have ${others.length} more: ${shortened(others, 4)}`}.`,
    next: `Write it in the column label.${language}.`,
  }),
  'BD171.sheetLabel': ({ id, others, language }) => ({
    what: `the figure “${id}” of a chart has no label in the language “${language}”${others.length === 0 ? '' : `, and neither have ${others.length} more: ${shortened(others, 4)}`}.`,
    next: `Write it beside the label in tables.yaml, under ids: {…, ${language}: …}; or name a column of the sheet under labels.`,
  }),
  'BD171.text': ({ name, language }) => ({
    what: `“${name}” is missing here in the language “${language}”.`,
    next: `Add the text in “${language}”.`,
  }),
  BD172: ({ group, near }) => ({
    what: `no figure is in a group “${group}”.`,
    next: didYouMean(near, 'Name the group in the column group of figures.csv.'),
  }),
  BD173: ({ key, near }) => ({
    what: `“${key}” is neither a figure nor a rule for colors.`,
    next: didYouMean(near, 'Write the id of a figure, or “largest”.'),
  }),
  BD174: ({ id }) => ({ what: 'this article has no slides.', next: `Write them as :::slide{#${id}} … :::.` }),
  BD175: ({ name, near }) => ({
    what: `no figure is called “${name}”, nor is it another column of this table.`,
    next: didYouMean(
      near,
      'Name the column after the id of a figure, or audience, language, title or file. A column that is not to be read begins with “#”.',
    ),
  }),
  BD176: ({ id, formula }) => ({
    what: `the figure “${id}” is calculated (${formula}), so no column can give its value.`,
    next: 'Give the figures that it is calculated from, and delete this column.',
  }),
  BD177: ({ count, audiences }) => ({
    what: `${count === 1 ? 'this row names' : `${count} rows, of which this is the first, name`} no audience, and there are several: ${audiences.join(', ')}.`,
    next: 'Name it in a column audience, or choose one for all with --audience.',
  }),
  BD178: ({ name, lines }) => ({
    what: `the decks of the lines ${shortened(lines.map(String))} would ${lines.length === 2 ? 'both' : 'all'} be “${name}.pptx”.`,
    next: 'Give each its own name in a column file.',
  }),
  BD179: ({ id, near, ids }) => ({
    what: `the briefing has no audience “${id}”.`,
    next: didYouMean(near, `It has: ${ids.join(', ')}.`),
  }),
  BD180: ({ found }) => ({
    what: `“charts” names ${found} ${found === 1 ? 'chart' : 'charts'}; it takes two.`,
    next: 'Write charts: [left, right], or chart: name for one.',
  }),
  'BD181.unclosedBrace': ({ pattern }) => ({
    what: `a brace of “${pattern}” has no partner.`,
    next: 'Write {title} and the like.',
  }),
  'BD181.unknownPart': ({ name, near, names }) => ({
    what: `a file name has no “{${name}}”.`,
    next: didYouMean(near, `It can have: ${braced(names)}.`),
  }),
  'BD182.character': ({ name, character, isOfRow }) => ({
    what: `“${name}” cannot be a file name: it contains “${character}”.`,
    next: otherName(isOfRow),
  }),
  'BD182.empty': ({ name, isOfRow }) => ({
    what: `“${name}” cannot be a file name: nothing is left of it.`,
    next: otherName(isOfRow),
  }),
  'BD182.long': ({ name, bytes, most, isOfRow }) => ({
    what: `“${name}” cannot be a file name: it has ${bytes} bytes, and ${most} are possible.`,
    next: otherName(isOfRow),
  }),
  'BD182.reserved': ({ name, isOfRow }) => ({
    what: `“${name}” cannot be a file name: Windows keeps it for a device.`,
    next: otherName(isOfRow),
  }),
  BD183: ({ part, audience }) => ({
    what: `the file name asks for {${part}}, which the audience “${audience}” does not have.`,
    next: `Give it in the plan, or take {${part}} out.`,
  }),
  BD184: ({ other, audience, name }) => ({
    what: `the decks of “${other}” and “${audience}” would both be “${name}.pptx”.`,
    next: 'Put {audience} or {language} into the pattern.',
  }),
  BD185: ({ deck, id, near, ids }) => ({
    what: `the deck “${deck}” has no slide “${id}” to hide.`,
    next: didYouMean(near, `It has: ${ids.join(', ')}.`),
  }),
  BD186: ({ language, near, languages }) => ({
    what: `there are no notes in the language “${language}”: it has no article, or no file in templates/locales.`,
    next: didYouMean(near, `Available: ${languages.join(', ')}.`),
  }),
  BD187: ({ language, slides }) => ({
    what: `in the language of the notes, “${language}”, these slides have none: ${slides.join(', ')}.`,
    next: `Write prose or :::notes for them in the article of that language.`,
  }),
  BD188: ({ audience, by }) => ({
    what: `the footer for “${audience}” is ${by} pt too wide.`,
    next: 'Shorten the title, the event or the mark.',
  }),
  BD189: ({ template, chart, slide }) => ({
    what: `the template “${template}” has no place for the chart “${chart}”, so the slide “${slide}” would not show it.`,
    next: 'Choose the template chart, chart-points or two-charts, or take the chart out.',
  }),
  'BD190.unknownCode': ({ code }) => ({
    what: `no message has the code “${code}”.`,
    next: 'Write the code that stands before the message, such as BD609 (docs/messages.md has them all).',
  }),
  'BD190.unknownRule': ({ rule, near }) => ({
    what: `the check has no rule “${rule}”.`,
    next: didYouMean(
      near,
      'Write the code that “npx briefdeck check” shows, such as BC501 (docs/check.md has them all), or that of a warning of the build, such as BD609.',
    ),
  }),
  'BD191.chart': ({ id, near, ids }) => ({
    what: `no chart is called “${id}”.`,
    next: didYouMean(near, available(ids)),
  }),
  'BD191.figure': ({ id, near, ids }) => ({
    what: `no figure is called “${id}”.`,
    next: didYouMean(near, available(ids)),
  }),
  'BD191.slide': ({ id, near, ids }) => ({
    what: `no deck has a slide “${id}”.`,
    next: didYouMean(near, available(ids)),
  }),
  BD192: ({ code, where }) => ({
    what: `${code} is silenced${where && ` ${where}`}, but finds nothing there.`,
    next: 'Take the silence out of the plan.',
  }),
  'BD193.number': ({ code }) => ({
    what: `${code} cannot be silenced: an audience might see a wrong number.`,
    next: 'Remove the silence from the plan, and fix what the message says.',
  }),
  'BD193.oldDeck': ({ code }) => ({
    what: `${code} cannot be silenced: an old deck might be taken for the new one.`,
    next: 'Remove the silence from the plan, and do what the message says.',
  }),
  BD194: ({ code, where }) => ({
    what: `${code} is silenced${where && ` ${where}`}, but is an error there, and errors cannot be silenced.`,
    next: 'Fix what the message says.',
  }),
  BD195: ({ things }) => ({
    what: `not shown anywhere: ${things
      .map(({ kind, ids, isOne }) => `the ${isOne ? kind : `${kind}s`} ${ids} (${shownNowhere[kind]})`)
      .join(', ')}.`,
    next: 'Add them in briefing.yaml where they should be shown, or delete them.',
  }),
};

/** At most so many names are listed where one is not known. */
const LISTED = 12;

function available(ids: readonly string[]): string {
  if (ids.length === 0) return 'There are none: remove this silence.';
  const more = ids.length - LISTED;
  return `Available: ${ids.slice(0, LISTED).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
