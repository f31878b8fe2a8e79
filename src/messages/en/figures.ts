// What is said in English about figures, sources, formulas and claims (BD2xx).

import type { CatalogueOf } from '../catalogue.ts';
import type { figures as samples } from '../examples/figures.ts';
import { shortened } from '../short-text.ts';
import { alsoNamed, didYouMean, unitName } from './words.ts';

function listed(names: readonly string[], most = names.length): string {
  return [...names.slice(0, most).map(name => `“${name}”`), ...(names.length > most ? ['…'] : [])].join(', ');
}

/** Of figures that nothing uses, so many are named. */
const MOST_IDS = 20;

const wanted: Readonly<Record<'sign' | 'value' | 'closing', string>> = {
  sign: 'Between two values write + - * /, a comparison, “and” or “or”.',
  value: 'Write the id of a figure or a number here.',
  closing: 'Write “)” here, or a sign such as + - * / or a comparison.',
};

const columnGroup: string = 'Use a name of the column “group” in the table of figures.';

const more = (others: number): string =>
  others === 0 ? '' : `; the same is true of ${others} more ${others === 1 ? 'figure' : 'figures'} with this base`;

const countWanted: string = 'Name a figure with the unit “count”, or write the number of respondents.';

const asText: string = 'In Excel, format the cell as text and write the number again.';

const dateForms: string =
  'Write 2023, 2023-05, 2023-05-17, 2023-Q2, 2023-H1, FY2023, 2023/24, or a span such as 2021/2023.';

function quoted(texts: readonly string[]): string {
  return [...texts.slice(0, 4).map(text => `“${text}”`), ...(texts.length > 4 ? ['…'] : [])].join(', ');
}

const idRule: string = 'Use small letters, digits, hyphens and dots: use.part-1.';

/** What a factor in a formula forgets. */
const needless = {
  share: 'percentages are calculated as fractions of 1 and shown as percentages',
  ratio: 'a ratio says how many times, not how many percent',
  amount: 'a percentage in a formula is a fraction of 1 already',
} as const;

const total = /^(?:합계|총계|소계|총합|계|total|sum|subtotal)$/i;

const unitList = 'percent, percentage points, count, KRW, year, ratio, index, plain';

const at = ({ file, line }: { readonly file: string; readonly line: number }): string => `${file}:${line}`;

const places = (count: number): string => (count === 1 ? '1 place' : `${count} places`);

type Written = (typeof samples)['BD260']['written'];

/** What the articles write for a figure, where that is something else. */
function instead(written: Written): string {
  if (!written) return '';
  const { form, place, more } = written;
  return ` The articles write “${form}” (${at(place)}${more > 0 ? ` and ${more} more ${more === 1 ? 'place' : 'places'}` : ''}).`;
}

function saidBy({ id, others }: { readonly id: string; readonly others: number }): string {
  if (others === 0) return `the figure “${id}” says`;
  return `the figure “${id}” and ${others} ${others === 1 ? 'other' : 'others'} say`;
}

const wantedValues = { '1': 'one value', '1-2': 'a value and a number of decimals', '2+': 'two values or more' };

const operations = {
  '+': 'cannot be added',
  '-': 'cannot be subtracted from each other',
  '*': 'cannot be multiplied',
  '/': 'cannot be divided by each other',
  compare: 'cannot be compared',
  together: 'cannot be taken together',
};

const absences = { withheld: 'a value that is withheld', unavailable: 'a value that is not available' };

const inFull = (factor: string | undefined): string =>
  factor === undefined ? '' : `, and the value in full: times ${factor}`;

export const figures: CatalogueOf<typeof samples> = {
  BD201: ({ id, more, near }) => ({
    what: `no figure is called “${id}”${alsoNamed(more)}.`,
    next: didYouMean(near, 'Add it to figures.csv.'),
  }),
  BD202: ({ id, near, figure }) => ({
    what: `no source is called “${id}”${figure === undefined ? '' : `, as ${saidBy(figure)}`}.`,
    next: didYouMean(near, 'Add it to sources.yaml.'),
  }),
  BD203: ({ ids }) => ({
    what: `not used${ids.length > MOST_IDS ? ` (${ids.length} figures)` : ''}: ${listed(ids, MOST_IDS)}.`,
    next: 'Link it in an article, [12.5%](fig:id), or delete the row.',
  }),
  BD204: ({ id, claims, charts, written }) => ({
    what: `the figure “${id}” has no value, but ${[
      ...claims.map(({ slide, claim, place }) => `slide “${slide}” claims “${claim}” (${at(place)})`),
      ...charts.map(({ chart, place }) => `the chart “${chart}” cannot be drawn without it (${at(place)})`),
      ...(written
        ? [
            `the articles write a number for it in ${places(written.more + 1)}, first “${written.form}” (${at(written.place)})`,
          ]
        : []),
    ].join(', ')}.`,
    next:
      claims.length + charts.length > 0
        ? 'Enter the value in this cell; if there is none, write those places without it.'
        : 'Enter the value in this cell; if there is none, “npx briefdeck sync --write” writes n.a. there until there is one.',
  }),
  BD205: ({ hasHeader }) => ({
    what: hasHeader ? 'the table has column names but no rows.' : 'the table is empty.',
    next: hasHeader ? 'Write at least one row.' : 'Write the names of the columns in the first row.',
  }),
  BD206: ({ name, earlier }) => ({
    what: `two columns are called “${name}”; the first begins at column ${earlier.column} of the line.`,
    next: 'Rename or delete one of them.',
  }),
  BD207: () => ({ what: 'this column has no name.', next: 'Name it in the first row, or delete it.' }),
  BD208: ({ name, near, names }) => ({
    what: `no column is called “${name}” in this table.`,
    next: didYouMean(near, `Columns: ${names.join(', ')}.`),
  }),
  BD209: ({ found, expected, isRemark, split }) => ({
    what: `this row has ${found} ${found === 1 ? 'cell' : 'cells'}, the first row has ${expected}.`,
    next: isRemark
      ? 'Delete it: a source goes into sources.yaml and the column source, a note on a figure into the columns note.en and note.ko.'
      : split === undefined
        ? 'Add or remove cells so that the columns agree.'
        : /,[0-9]{1,2}$/.test(split)
          ? `Is “${split}” one number? Then write ${split.replace(',', '.')}.`
          : `Is “${split}” one number? Then put it in quotes.`,
  }),
  BD210: () => ({
    what: 'the quotation mark that opens here is never closed.',
    next: 'Close it at the end of the cell; a quotation mark inside a cell is written twice.',
  }),
  BD211: ({ found, limit }) => ({
    what: `this cell has ${found} characters; the limit is ${limit}.`,
    next: 'Look for a quotation mark that is not closed, or shorten the cell.',
  }),
  BD212: ({ found, unit, limit }) => ({
    what: `the file has ${found} ${unit}; the limit for a table is ${limit}.`,
    next: 'Keep only the published figures.',
  }),
  BD213: ({ names }) => ({
    what: `the table has no ${names.length === 1 ? 'column' : 'columns'} ${listed(names)}.`,
    next: `Add ${names.length === 1 ? listed(names) : 'them'} to the first row.`,
  }),
  BD214: ({ cells, hasZeros }) => ({
    what: `${cells.length === 1 ? 'the formula in this cell was' : `${cells.length} formulas were`} never calculated${cells.length === 1 ? '' : `: ${shortened(cells)}`}.`,
    next: `Open the workbook in Excel, so that ${cells.length === 1 ? 'it is' : 'they are'} calculated, and save it${hasZeros ? '; where 0 is right, write 0 in place of the formula' : ''}.`,
  }),
  'BD215.calculated': ({ cells }) => ({
    what: `${cells.length === 1 ? 'a number was' : `${cells.length} numbers were`} read with the decimals that Excel shows: ${shortened(cells)}.`,
  }),
  'BD215.shownOtherwise': ({ held, shown }) => ({
    what: `the cell holds ${held}, but Excel shows ${shown}; it was read as shown.`,
    next: `If ${held} is published, show more decimals in Excel; if not, write ${shown}.`,
  }),
  BD216: ({ text }) => ({
    what: `“${text}” has more decimals than anyone publishes, and nothing says how many are meant.`,
    next: 'Give the cell a number format with the decimals that were published, or round the number.',
  }),
  BD217: ({ date }) => ({
    what: `Excel keeps this cell as the date ${date}; it may have been something else before.`,
    next: 'Format the cell as text in Excel and write it again.',
  }),
  BD218: ({ text }) => ({
    what: `the number format of this cell drops the thousands; the full number was read: ${text}.`,
    next: 'Check that this is right for the unit of its row.',
  }),
  'BD219.otherLook': ({ held, shown }) => ({
    what: `the cell holds ${held}, but its number format shows ${shown === '' ? 'nothing' : `“${shown}”`}.`,
    next: 'Write the number that is meant, and give the cell a number format that shows it (0.0).',
  }),
  'BD219.otherSign': ({ held, shown }) => ({
    what: `the cell holds ${held}, but its number format makes it look like ${shown}.`,
    next: 'Write the number that is meant, and give the cell a number format that shows its sign (0.0).',
  }),
  'BD219.scaledByWords': ({ held, shown }) => ({
    what: `the cell holds ${held}, but its number format shows “${shown}”.`,
    next: 'Write the number in full (300000000) and remove the word from the number format.',
  }),
  'BD220.leadingEquals': () => ({
    what: 'formulas and claims are written without a leading “=”.',
    next: 'Remove the first “=”.',
  }),
  'BD220.otherSign': ({ sign, own }) => ({
    what: `“${sign}” is not a sign that formulas and claims use.`,
    next: `Write “${own}” instead.`,
  }),
  'BD220.unexpectedCharacter': ({ character }) => ({
    what: `“${character}” has no meaning in a formula or claim.`,
    next: 'Use ids of figures, numbers, + - * / ( ), < <= > >= = !=, and, or, not.',
  }),
  BD221: ({ text, plain }) => ({
    what: `“${text}” cannot be read as a number here.`,
    next: plain === undefined ? 'Write numbers as 50, 0.5, 50% or 1/3.' : `Write it without commas: ${plain}.`,
  }),
  BD222: ({ text, spaced }) => ({
    what: `in “${text}” the “-” could be a hyphen of an id or a minus.`,
    next: `If it is a minus, put a space on both sides: ${spaced}`,
  }),
  'BD223.endsEarly': () => ({
    what: 'the formula or claim ends where a value should follow.',
    next: 'Add the id of a figure or a number here.',
  }),
  'BD223.unexpectedPart': ({ text, expected }) => ({ what: `“${text}” cannot stand here.`, next: wanted[expected] }),
  'BD224.unclosedParenthesis': () => ({ what: 'this “(” is never closed.', next: 'Add the matching “)”.' }),
  'BD224.unopenedParenthesis': () => ({
    what: 'this “)” closes nothing.',
    next: 'Remove it, or add the matching “(”.',
  }),
  BD225: ({ split }) => ({ what: 'two comparisons are chained.', next: `Join them with “and”: ${split}` }),
  BD226: ({ name, near, names }) => ({
    what: `no function is called “${name}”.`,
    next: didYouMean(near, `The functions are ${names.join(', ')}.`),
  }),
  'BD227.argumentCount': ({ name, takes, count }) => ({
    what: `“${name}” takes ${wantedValues[takes]}, not ${count}.`,
    next: `Write it as ${name}(${takes === '1' ? 'a' : takes === '1-2' ? 'a, 1' : 'a, b'}).`,
  }),
  'BD227.group': ({ name }) => ({
    what: `“${name}” takes the name of one group of figures.`,
    next: `Write ${name}(group) with a name of the column “group”.`,
  }),
  'BD227.roundingDigits': ({ most }) => ({
    what: `the number of decimals is a whole number from 0 to ${most}.`,
    next: 'Write it as round(a, 1).',
  }),
  'BD228.nestedTooDeep': ({ most }) => ({
    what: `parentheses are nested more than ${most} deep.`,
    next: 'Divide the formula or claim into several.',
  }),
  'BD228.tooLong': ({ most, length }) => ({
    what: `a formula or claim has at most ${most} characters; this one has ${length}.`,
    next: 'Divide it into several.',
  }),
  'BD230.groupAsFigure': ({ name }) => ({
    what: `“${name}” is a group of figures, not a figure.`,
    next: `Write sum(${name}), largest(${name}), smallest(${name}) or count(${name}).`,
  }),
  'BD230.unknownName': ({ name, near }) => ({
    what: `no figure is called “${name}”.`,
    next: didYouMean(near, 'Use an id of the column “id” in the table of figures.'),
  }),
  BD231: ({ isFigure, name, near }) => ({
    what: isFigure ? `“${name}” is a figure, not a group of figures.` : `no group of figures is called “${name}”.`,
    next: isFigure ? columnGroup : didYouMean(near, columnGroup),
  }),
  BD232: ({ operation, left, right, bare }) => ({
    what: `“${left.text}” (${unitName(left.unit)}) and “${right.text}” (${unitName(right.unit)}) ${operations[operation]}.`,
    next:
      bare === undefined
        ? 'Use figures whose units match, or correct the column “unit”.'
        : bare === '1'
          ? 'Write 100% for the whole; 1% and 1%p are a hundredth of it.'
          : `Write ${bare}% for percent, or ${bare}%p for percentage points.`,
  }),
  BD233: ({ text, suffix }) => ({
    what: `beside a percentage “${text}” means ${text} times the whole.`,
    next: `Write ${text}${suffix}, or a fraction such as 1/3.`,
  }),
  BD234: ({ text }) => ({
    what: `“${text}” is true or false, where a number is needed.`,
    next: 'Comparisons belong in claims (“holds”), joined with “and” or “or”.',
  }),
  BD235: ({ text }) => ({
    what: `“${text}” is a number, where something true or false is needed.`,
    next: `Compare it, for example: ${text} > 0`,
  }),
  BD236: ({ text }) => ({
    what: `“${text}” is 0, and dividing by 0 is not possible.`,
    next: 'Check the figures you divide by.',
  }),
  BD237: ({ text }) => ({ what: `the value of “${text}” has more than 300 digits.`, next: 'Check the formula.' }),
  BD240: ({ chain }) => ({
    what: `these formulas depend on each other: ${chain.join(' → ')}.`,
    next: 'Give one of them a value, or remove it from the formula.',
  }),
  BD241: ({ id, formula, declared, worked }) => ({
    what: `the unit of “${id}” is ${unitName(declared)}, but its formula “${formula}” gives ${unitName(worked)}.`,
    next: 'Correct the column “unit”, or the formula.',
  }),
  BD242: ({ id, missing, more }) => ({
    what: `“${id}” has no value, because ${missing.map(input => `“${input}”`).join(', ')}${more ? ' and others' : ''} ${missing.length === 1 ? 'has' : 'have'} none.`,
  }),
  BD243: ({ place, from, last }) => ({
    what: `the column names are in row ${place.line}, but they must be in the first row.`,
    next: from === last ? `Delete row ${last} above them.` : `Delete rows ${from}-${last} above them.`,
  }),
  BD244: ({ names }) => ({
    what: `these are not the columns of a table of figures: ${listed(names, 6)}.`,
    next: 'Make a table with the columns id, value, unit, source and label.en, and enter the numbers that the article uses, one per row.',
  }),
  BD245: ({ names }) => ({
    what: `${names.length === 1 ? 'a column was' : `${names.length} columns were`} not read: ${listed(names, 6)}.`,
  }),
  BD776: ({ row, from, last }) => ({
    what: `the column names are in row ${row}; ${from === last ? `row ${last} above them was` : `rows ${from}-${last} above them were`} not read.`,
  }),
  BD246: ({ cells }) => ({
    what: `the workbook is marked to be recalculated; the saved results were read: ${shortened(cells)}.`,
    next: 'If a program has changed it, open it in Excel and save it.',
  }),
  BD247: ({ mark, ids, absence }) => ({
    what: `“${mark}” was read as ${absence ? absences[absence] : 'n.a., no value'}${ids.length === 1 ? '' : `, in ${ids.length} cells (${shortened(ids)})`}.`,
  }),
  BD248: ({ mark, ids }) => ({
    what: `“${mark}” can mean 0 or no value${ids.length === 1 ? '' : `; it stands in ${ids.length} cells (${shortened(ids)})`}.`,
    next: 'Write 0, or n.a. if there is no value.',
  }),
  BD249: ({ formula, id, result, instead, right, declared }) => ({
    what: `the formula “${formula}” of “${id}” has a needless factor${result === undefined ? '' : `, and gives ${result}${instead === undefined ? '' : `, not ${instead}`}`}: ${needless[declared]}.`,
    next: `Write it as ${right}${declared === 'ratio' ? ', or for a percentage also change the column “unit” to percent.' : ''}`,
  }),
  BD250: ({ slide, claim, values, headlines, figures, also, likely }) => ({
    what: `slide “${slide}” claims “${claim}”, which is false${values === undefined ? '' : `: ${values}`}.${also === undefined ? '' : ` So are further claims: ${also}.`}`,
    next: `Change ${headlines === undefined ? 'the words on the slide in every language' : `the headline ${headlines}`} and this claim${figures === undefined ? '' : `, or correct the figure ${figures}`}.${likely ? ` Is “${likely.id}” ${likely.share}%?` : ''}`,
  }),
  'BD252.reverse': ({ words, direction, claim, slide, place }) => ({
    what: `“${words}” in this headline says ${direction === 'rises' ? 'a rise' : 'a fall'}, but the condition “${claim}” of the slide “${slide}” says ${direction === 'rises' ? 'a fall' : 'a rise'}.`,
    next: `Correct the headline, or the condition (${at(place)}).`,
  }),
  'BD252.unkept': ({ words, isDirection, slide, example }) => ({
    what: `“${words}” in this headline ${isDirection ? 'gives a direction' : 'compares or counts'}, but the slide “${slide}” has no condition (holds) that keeps it true.`,
    next: `Write one in briefing.yaml under “${slide}”, such as holds: ["${example}"], so that changed figures cannot make the headline false; or holds: none, if it is not about figures.`,
  }),
  BD253: ({ cells }) => ({
    what: `${cells.length === 1 ? 'the saved result is not what its formula gives' : `${cells.length} saved results are not what their formulas give`}: ${shortened(cells)}.`,
    next: 'Open the workbook in Excel, press Ctrl+Alt+F9 to calculate everything, and save it.',
  }),
  BD256: ({ formula, shown }) => ({
    what: `the formula ${formula} multiplies by 100, and the number format with % does so once more: the cell shows ${shown}.`,
    next: 'Remove “*100” from the formula, or the % from the number format.',
  }),
  BD260: ({ id, share, size, count, nearest, others, written }) => ({
    what: `“${id}”: no whole number out of ${size} gives ${share}; the nearest is ${count}/${size} = ${nearest}%${more(others)}.${instead(written)}`,
    next: 'Check the share, its decimals and its base (in a weighted survey, shares need not come from whole numbers).',
  }),
  BD261: ({ base, id, others, near }) => ({
    what: `the base “${base}” of “${id}” is neither a figure nor a number${more(others)}.`,
    next: didYouMean(near, 'Write the id of a figure that gives the number of respondents, or the number itself.'),
  }),
  'BD262.noCount': ({ id, base, unit, others }) => ({
    what: `the base “${base}” of “${id}” is not a count; its unit is ${unitName(unit)}${more(others)}.`,
    next: countWanted,
  }),
  'BD262.noWholeNumber': ({ id, base, others }) => ({
    what: `the base of “${id}” is ${base}, but the number of respondents must be a whole number above 0${more(others)}.`,
    next: countWanted,
  }),
  'BD263.formula': ({ formula, id, total, list }) => ({
    what: `the formula “${formula}” of “${id}” adds shares to ${total} (${list}), but nothing says that several answers were possible.`,
    next: 'If they were, write yes in the column multiple of these rows; if not, a number is wrong or counted twice.',
  }),
  'BD263.group': ({ group, total, list }) => ({
    what: `the shares of the group “${group}” add up to ${total}% (${list}), but nothing says that several answers were possible.`,
    next: 'If they were, write yes in the column multiple of these rows; if not, a number is wrong or counted twice.',
  }),
  BD270: () => ({
    what: 'this figure has neither a value nor a formula.',
    next: 'Write the number, or n.a. if there is none.',
  }),
  BD271: ({ text }) => ({
    what: `“${text}” is not a number.`,
    next: 'Write only the number, in full (5000000); the unit has its own column. If there is no number, write n.a.',
  }),
  'BD272.ambiguousNumber': ({ text, readings }) => ({
    what: `“${text}” could be read as ${readings.join(' or ')}.`,
    next: 'Write it with a point for decimals and without other marks.',
  }),
  'BD272.ambiguousSign': ({ text, amount }) => ({
    what: `“${text}” could be read as ${amount} or -${amount}.`,
    next: 'Write the one that is meant without other marks.',
  }),
  BD273: ({ text }) => ({
    what: `“${text}” is an Excel error, not a value.`,
    next: 'Correct the cell in the workbook and save it again.',
  }),
  BD274: ({ text }) => ({ what: `“${text}” is a date; Excel may have turned a number into it.`, next: asText }),
  BD275: ({ text }) => ({ what: `“${text}” is a number that Excel has shortened; digits may be lost.`, next: asText }),
  BD276: ({ text, sign, unit }) => ({
    what: `“${text}” has the sign ${sign}, but the unit of its row is ${unit}.`,
    next: 'Correct the unit, or remove the sign.',
  }),
  BD277: ({ text }) => ({
    what: `“${text}” is above 9007199254740992, the largest number that Excel and charts keep exactly.`,
    next: 'State it in a larger unit.',
  }),
  BD278: ({ text, value }) => ({ what: `“${text}” was read as ${value}.` }),
  'BD280.noDate': ({ text }) => ({ what: `“${text}” is not a date.`, next: dateForms }),
  'BD280.schoolYear': ({ text, span }) => ({
    what: `“${text}” is a school year, whose first and last month the table has to say.`,
    next: `Write them: ${span}, or 2023/24 for a year from one summer to the next.`,
  }),
  BD281: ({ text }) => ({ what: `there is no date “${text}”.`, next: dateForms }),
  BD282: ({ text, readings }) => ({
    what: `“${text}” could be read as ${readings.join(' or ')}.`,
    next: 'Write the year first: 2023-05-17.',
  }),
  BD283: ({ text, date, isMonth }) => ({
    what: `“${text}” was read as ${date}.`,
    next: isMonth
      ? 'Excel makes the first day of a month; if that day is meant, write it like “1 May 2023”.'
      : undefined,
  }),
  BD284: ({ ids }) => ({
    what:
      ids.length === 1
        ? `the figure ${quoted(ids)} has no date.`
        : `${ids.length} figures have no date: ${quoted(ids)}.`,
    next: 'Write in the column as_of what date the figure is for: 2023 or 2023-05.',
  }),
  BD285: () => ({ what: 'this row has no id.', next: idRule }),
  BD286: ({ text }) => ({
    what: `“${text}” cannot be an id.`,
    next: total.test(text)
      ? 'If this row is a total under the table, delete it: the table should hold only figures.'
      : idRule,
  }),
  BD287: ({ id, earlier }) => ({
    what: `the figure “${id}” is here a second time; the first is on line ${earlier.line}.`,
    next: 'Keep one of them, or give this one another id.',
  }),
  BD288: ({ id }) => ({ what: `the figure “${id}” has no unit.`, next: `Write one of: ${unitList}.` }),
  BD289: ({ text, near, meant }) => ({
    what: `no unit is called “${text}”.`,
    next:
      meant === undefined
        ? didYouMean(
            near,
            `Write one of: ${unitList} (a currency by its three capital letters), or define it in briefing.yaml: units: {${text}: {en: " …", ko: "…"}}.`,
          )
        : meant.unit === 'count'
          ? `Write count${inFull(meant.factor)}; what is counted goes into the label.`
          : `Write ${meant.unit}${inFull(meant.factor)}.`,
  }),
  BD290: ({ id }) => ({ what: `the figure “${id}” has no source.`, next: 'Write an id of sources.yaml.' }),
  BD291: ({ id }) => ({
    what: `the figure “${id}” has no label.`,
    next: 'Write what it counts in label.en, label.ko and so on.',
  }),
  BD292: () => ({
    what: 'this row has both a value and a formula.',
    next: 'Keep one of them; a formula is calculated at every build.',
  }),
  BD293: ({ text }) => ({
    what: `“${text}” is neither a figure's id nor a number.`,
    next: 'In the column base, write the id of a figure that gives the number of respondents, or the number itself.',
  }),
  BD294: ({ text }) => ({
    what: `“${text}” is neither yes nor no.`,
    next: 'In the column multiple, write yes, or leave it empty.',
  }),
  BD295: ({ text }) => ({
    what: `“${text}” is not a number of decimals.`,
    next: 'Write a digit from 0 to 6, or leave it empty.',
  }),
  BD296: ({ id, shown }) => ({
    what: `“${id}” is shown as ${shown}, with the decimals of the other figures of its source.`,
    next: 'If that is not meant, write the decimals in the column decimals.',
  }),
  'BD297.above': ({ id, value, other, written }) => ({
    what: `the share “${id}” is ${value}%, above 100%. Is it ${other}%?${instead(written)}`,
    next: 'Check the decimal point.',
  }),
  'BD297.fraction': ({ id, value, other, written }) => ({
    what: `the share “${id}” is ${value}% beside shares above 1%. Is it ${other}%?${instead(written)}`,
    next: 'Write percentages, not fractions of 1.',
  }),
  'BD297.fractions': ({ shares, written }) => {
    const isOne = shares.length === 1;
    const found = shortened(
      shares.map(({ id, value }) => `“${id}” ${value}%`),
      4,
    );
    const meant = shortened(
      shares.map(({ other }) => `${other}%`),
      4,
    );
    return {
      what: `${isOne ? 'a share is' : `${shares.length} shares are`} at most 1%: ${found}. ${isOne ? 'Is it a fraction' : 'Are they fractions'} of 1, ${meant}?${instead(written)}`,
      next: `Then write ${shares[0]?.other ?? ''}, or give the ${isOne ? 'cell' : 'cells'} in Excel the format of percentages.`,
    };
  },
  'BD298.autoDated': ({ text }) => ({
    what: `the label “${text}” looks like a date that Excel made from something else.`,
    next: 'In Excel, format the cell as text and write the label again.',
  }),
  'BD298.autoFilled': ({ texts }) => ({
    what: `these cells look as if Excel had filled them in: ${quoted(texts)}.`,
    next: 'Compare them with the source.',
  }),
  BD299: ({ group, label, earlier }) => ({
    what: `two figures of the group “${group}” are called “${label}”; the first is on line ${earlier.line}.`,
    next: 'Give each its own label.',
  }),
  BD447: ({ id, value, shown }) => ({
    what: `“${id}” is ${value}, but is shown as ${shown}.`,
    next: 'Write in the column decimals with how many decimals it is to be shown; a 0 there says that it is meant so.',
  }),
};
