// What is said in English about templates, and what a slide needs (BD4xx).

import type { CatalogueOf } from '../catalogue.ts';
import type { slides as samples } from '../examples/slides.ts';
import { didYouMean } from './words.ts';

const list = (names: readonly string[]) => names.join(', ');

const OR_IF_THERE = 'Write it in briefing.yaml, or let the template show it only if it is there: {{#if …}}.';

function wordsFor(name: string): string {
  if (name.startsWith('figure')) {
    return 'Begin the line with a figure, as in “- [12.3%](fig:share) of firms”.';
  }
  if (/^(slide\.)?chart/.test(name)) {
    return 'Name it in briefing.yaml: chart: id, or charts: [left, right].';
  }
  if (name === 'slide.picture') {
    return 'Write it into the slide’s block, in a paragraph of its own: “![what it shows](pictures/name.png)”.';
  }
  if (name.startsWith('slide.chart')) {
    return 'Name its chart in briefing.yaml: {template: …, chart: …}.';
  }
  if (/^(deck|audience)\./.test(name)) {
    return OR_IF_THERE;
  }
  if (name === 'term' || name === 'rest') {
    return 'Begin the line with a bold word and go on with its text, as in “1. **Word** text”.';
  }
  return `Write it in the slide's block, or choose another template for this slide in briefing.yaml.`;
}

const optionValues: Readonly<Record<'string' | 'boolean' | 'column' | 'numeral', string>> = {
  column: 'Write the number of a column of its table, from 1.',
  boolean: 'Write true or false, without quotes.',
  string: 'Write names of the theme.',
  numeral: 'Write the numeral that the slide shows.',
};

const at = ({ file, line }: { readonly file: string; readonly line: number }): string => `${file}:${line}`;

const soAt = (also: string | undefined): string => (also === undefined ? '' : ` The same is true at: ${also}.`);

const numberAlone = (id: string, value: string): string => `write the number alone: [${value}](fig:${id}).`;

const boundOrNumber = (id: string, value: string): string => `Write a bound that holds, or ${numberAlone(id, value)}`;

type OtherSign = (typeof samples)['BD432'];

function signsDiffer({ signAlone, stated, inBrackets }: OtherSign): string {
  if (!signAlone) return 'the sign has changed, so the words beside it may now say the opposite.';
  if (stated === 'minus') return 'text and value differ only in their sign. The text says a minus, the table a plus.';
  return `text and value differ only in their sign. ${
    inBrackets
      ? 'Brackets are a minus in some tables only'
      : 'The text says plus; only words such as “fell by” make it a minus'
  }.`;
}

/** The words beside the number decide. */
function signAsWritten({ step, id, link, row }: OtherSign): string {
  switch (step) {
    case 'minus':
      return `Write ${link} with words that go with it, or correct the sign in the table (${at(row)}).`;
    case 'rises':
      return `The words say a rise and the value is none: change them and write ${link}, or correct the value (${at(row)}).`;
    case 'falls':
      return `Beside words that say a fall, link to a figure with the formula abs(${id}), which has no minus.`;
    case 'open':
      return `Where words say a fall (“fell by”), link to a figure with the formula abs(${id}); elsewhere write the sign into the link: ${link}.`;
  }
}

export const slides: CatalogueOf<typeof samples> = {
  'BD401.openBlock': ({ name }) => ({
    what: `{{#${name}}} is never closed.`,
    next: `Write {{/${name}}} where it ends.`,
  }),
  'BD401.openBraces': () => ({ what: 'these braces are never closed.', next: 'Write }} after the name.' }),
  'BD401.unreadableTemplate': () => ({
    what: 'this line of the template cannot be read.',
    next: 'Check that every {{ has its }} and that nothing but a name stands between them.',
  }),
  'BD401.wrongEnd': ({ open, close }) => ({
    what: `{{#${open}}} is closed by {{/${close}}}.`,
    next: `Write {{/${open}}}.`,
  }),
  'BD401.noList': ({ written }) => ({
    what: `{{#each}} goes through a list, and ${written} is none.`,
    next: 'Name a list, such as slide.bullets, or remove {{#each}} and {{/each}}.',
  }),
  'BD401.oneValue': ({ helper, given }) => ({
    what: `{{${helper}}} takes one value; here ${given === 0 ? 'is none' : `are ${given}`}.`,
    next: `Write {{${helper} name}}.`,
  }),
  'BD402.notAllowed': ({ text }) => ({
    what: `“${text}” is not allowed in a template.`,
    next: 'Templates use {{name}}, {{#if}}, {{#unless}}, {{#each}}, {{#with}}, {{slide}} and {{> partial}} only.',
  }),
  'BD402.slideInSlide': () => ({
    what: '{{slide}} stands in the template of a slide, which would hold another slide.',
    next: 'Write it in a template of templates/decks; {{> name}} puts one template into another.',
  }),
  BD403: () => ({ what: 'three braces put text into a slide without escaping it.', next: 'Write two braces.' }),
  BD404: ({ name, near, allowed }) => ({
    what: `templates have no helper “${name}”.`,
    next: didYouMean(near, allowed.length > 0 ? `Use one of these here: ${list(allowed)}.` : 'Use a plain name here.'),
  }),
  BD405: ({ name, near, names }) => ({
    what: `there is nothing called “${name}” here.`,
    next: didYouMean(
      near,
      names.length > 0 ? `Available: ${list(names)}.` : 'Delete it, or write a name that has a value here.',
    ),
  }),
  'BD406.deck': ({ name, template }) => ({
    what: `the deck has no “${name}” here, but its template shows one (${template}).`,
    next: OR_IF_THERE,
  }),
  'BD406.slide': ({ slide, name, template }) => ({
    what: `the slide “${slide}” has no “${name}” here, but its template shows one (${template}).`,
    next: wordsFor(name),
  }),
  BD407: ({ name }) => ({
    what: `“${name}” is not a text, so it cannot be shown.`,
    next: 'Show one of its parts, or go through it with {{#each}}.',
  }),
  BD408: ({ name, folder, near, names }) => ({
    what: `there is no template “${name}” in ${folder}.`,
    next: didYouMean(near, `Available: ${list(names)}.`),
  }),
  BD409: ({ chain }) => ({
    what: `the template includes itself: ${chain.join(' > ')}.`,
    next: 'Remove one of the inclusions.',
  }),
  'BD410.templateTooLong': ({ length, limit }) => ({
    what: `this template has ${length} characters; the limit is ${limit}.`,
    next: 'Divide it into partials.',
  }),
  'BD410.tooDeep': ({ limit }) => ({
    what: `blocks such as {{#if}} stand more than ${limit} deep within each other here.`,
    next: 'Close them before others are opened, or divide the template into partials.',
  }),
  'BD410.tooManyIncluded': ({ limit }) => ({
    what: `this template includes others more than ${limit} times, counting what they include.`,
    next: 'Include each of them once.',
  }),
  'BD410.tooManyReads': ({ limit }) => ({
    what: `this template shows or tests more than ${limit} values for one slide.`,
    next: 'Look for a loop within a loop.',
  }),
  'BD410.tooMuchMarkup': ({ limit }) => ({
    what: `the templates made more than ${limit} characters of markup.`,
    next: 'Look for a loop within a loop.',
  }),
  BD411: ({ mistake }) => ({
    what: `the slide markup is broken: ${mistake}.`,
    next: 'Close every tag in the order in which it was opened.',
  }),
  BD412: ({ tag, parent, near, known }) => ({
    what: `<${tag}> cannot stand in <${parent}>.`,
    next: didYouMean(near, `These can: ${list(known)}.`),
  }),
  BD413: ({ tag, name, near, known }) => ({
    what: `<${tag}> has no attribute “${name}”.`,
    next: didYouMean(near, known.length > 0 ? `It has: ${list(known)}.` : 'It has none.'),
  }),
  BD414: ({ tag, name }) => ({ what: `<${tag}> needs the attribute “${name}”.`, next: `Write <${tag} ${name}="…">.` }),
  BD415: ({ tag, name, value }) => ({
    what: `“${value}” is no value for “${name}” of <${tag}>.`,
    next: 'Write a whole number from 1.',
  }),
  BD416: ({ key, first }) => ({
    what: `the deck has two slides called “${key}”; the first is at ${first.file}:${first.line}.`,
    next: 'Remove one of them, or give it another id.',
  }),
  BD417: ({ key }) => ({
    what: `the slide “${key}” has no title.`,
    next: 'Give it one: PowerPoint’s outline and screen readers go by the titles.',
  }),
  BD419: ({ key, near }) => ({
    what: `the deck has no slide “${key}” to give the page number of.`,
    next: didYouMean(near, 'Name a slide of this deck.'),
  }),
  BD420: ({ form, id, missing }) => ({
    what: `“${form}” links to the figure “${id}” but has no number.`,
    next:
      missing === undefined
        ? `Add the number, or mark it as words: [${form}](fig:${id} "words").`
        : `The figure has no value: write [${missing}](fig:${id}), which is replaced by the number once there is one.`,
  }),
  BD421: ({ form, now, id, also }) => ({
    what: `“${form}” is written here, but the figure “${id}” is ${now}.${soAt(also)}`,
    next:
      also === undefined
        ? `Decks show ${now}; write it here too, or let “npx briefdeck sync --write” do it.`
        : `Decks show ${now}; “npx briefdeck sync --write” writes it into the articles too.`,
  }),
  BD422: ({ slide }) => ({
    what: `the slide “${slide}” needs rows that the table does not have.`,
    next: 'Correct “rows” in briefing.yaml.',
  }),
  BD423: ({ slide, source, language }) => ({
    what: `the slide “${slide}” uses the source “${source}”, which has no short text in the language “${language}”.`,
    next: `Add “${language}” to its short in sources.yaml.`,
  }),
  BD424: ({ form, id }) => ({
    what: `“${form}” has several numbers, so it is not clear which one is the figure “${id}”.`,
    next: 'Link each number to its own figure.',
  }),
  BD425: ({ form, id, value, row, isPercent, also }) => ({
    what: `“${form}” does not have the unit of the figure “${id}”, which is ${value}.${soAt(also)}`,
    next: isPercent
      ? `Percent is for shares, percentage points for differences between shares: write the right one${also === undefined ? '' : `, or correct the unit in the table (${at(row)})`}.`
      : `Use the unit in the table, or correct it there (${at(row)}).`,
  }),
  BD426: ({ template, words, slide }) => ({
    what: `the template “${template}” has no place for “${words}”, so the slide “${slide}” would not show it.`,
    next: `The first line of templates/slides/${template}.hbs says what it reads; write it that way, or choose another template in briefing.yaml.`,
  }),
  BD427: ({ slide, template }) => ({
    what: `the slide “${slide}” would show nothing but its title: it has nothing that the template “${template}” reads.`,
    next: `The first line of templates/slides/${template}.hbs says what it reads; write it that way, or choose another template in briefing.yaml.`,
  }),
  BD428: ({ template, slide, name, near, names }) => ({
    what: `the template “${template}” of the slide “${slide}” reads no option “${name}”.`,
    next: didYouMean(near, `It reads: ${list(names)}.`),
  }),
  BD429: ({ value, name, slide, kind }) => ({
    what: `“${value}” is not a valid value for the option “${name}” of the slide “${slide}”.`,
    next: optionValues[kind],
  }),
  BD430: ({ typed, link }) => ({
    what: `“${typed}” is typed by hand, so it will not follow the table of figures.`,
    next:
      link === undefined
        ? `Add it to the table and link it, [${typed}](fig:id), or mark it as a number that is not in the table: [${typed}](plain:).`
        : `Link it, ${link}, or mark it as a number that is not in the table: [${typed}](plain:).`,
  }),
  BD431: ({ slide, other, missing, added }) => ({
    what: `the slide “${slide}” shows different numbers here than in the other language: ${[
      ...(missing.length > 0 ? [`only in ${at(other)} ${missing.join(', ')}`] : []),
      ...(added.length > 0 ? [`only here ${added.join(', ')}`] : []),
    ].join('; ')}.`,
    next: 'Make both say the same, and link every number to its figure.',
  }),
  BD432: given => ({
    what: `“${given.form}” is written here, but the figure “${given.id}” is ${given.value}: ${signsDiffer(given)}${soAt(given.also)}`,
    next: signAsWritten(given),
  }),
  BD433: ({ words, id, value, label, saysSign, row, also }) => ({
    what: `“${words}” says the opposite of the figure “${id}”, which is ${value}${label === undefined ? '' : ` and called “${label}”`}.${soAt(also)}`,
    next:
      label === undefined && saysSign
        ? `Write words that go with the sign of the value, or correct the value (${at(row)}).`
        : label === undefined
          ? `Write the direction that the value has, with its amount from a figure with the formula abs(${id}), or correct the value (${at(row)}).`
          : `Write the direction that the value has, or correct the sign of the value or the label (${at(row)}).`,
  }),
  BD434: ({ words, id, value, also }) => ({
    what: `“${words}” is a double negative: taken literally, it means a rise.${soAt(also)}`,
    next: `Link to a figure with the formula abs(${id}), which has no minus, or leave the direction to the sign: “changed by ${value}”.`,
  }),
  BD435: ({ words, id, value, written, below, row, also }) => ({
    what: `“${words}” will be read as a number below zero, but its sign stands before the link and the figure “${id}” is ${value}.${soAt(also)}`,
    next:
      below === undefined
        ? `Remove the sign; or, if the value is below zero, correct it in the table (${at(row)}) and write the sign inside the link: [${written}](fig:${id}).`
        : `Link to the figure that is below zero, with the sign inside: [${written}](fig:${below}).`,
  }),
  BD436: ({ words, id, value, row, also }) => ({
    what: `“${words}” says better or worse, but the figure “${id}” is ${value}: it reads like the reverse.${soAt(also)}`,
    next: `Say whether the value rose or fell, or correct it (${at(row)}).`,
  }),
  BD437: ({ words, id, value, written, also }) => ({
    what: `“${words}” is read as a number below zero in tables, but the figure “${id}” is ${value}.${soAt(also)}`,
    next: `Write [${written}](fig:${id}); brackets that belong to the sentence stand outside the link.`,
  }),
  BD438: ({ id, rise, fall, place }) => ({
    what: `the figure “${id}” is a rise here, “${rise}”, and a fall in ${at(place)}:${place.column}, “${fall}”.`,
    next: 'Write the same direction in both places, or link them to two figures.',
  }),
  BD439: ({ words, earlier, earlierValue, later, laterValue, is, rows }) => ({
    what: `“${words}” is not what the numbers say: the figure “${later}” (${laterValue}) is ${is === 'equal' ? 'equal to' : is} “${earlier}” (${earlierValue}).`,
    next: `Write what the numbers say, swap them, or correct the values (${rows.map(at).join(', ')}).`,
  }),
  BD440: ({ form, word, scales }) => ({
    what: `in “${form}” it is not clear how “${word}” changes the number: it is not one of the scales ${scales.join(', ')}, or may be part of a word.`,
    next: `Write the amount with one of these scales or in full; if “${word}” only says what is counted, link only the number.`,
  }),
  BD441: ({ form, scale, unit, isOwn }) => ({
    what: `“${form}” has the scale “${scale}”, but the unit “${unit}” is not written with scales.`,
    next: isOwn
      ? `Write the number in full, or write “scales: true” for “${unit}” under “units” in briefing.yaml.`
      : 'Write the number in full.',
  }),
  BD442: ({ name }) => ({
    what: `“${name}” cannot be the name of a unit.`,
    next: 'Begin it with a letter, and use at most 40 characters without commas, semicolons and quotation marks: tonnes-co2e.',
  }),
  BD443: ({ name }) => ({
    what: /^[A-Z]{3}$/.test(name)
      ? `three capitals such as “${name}” are a currency in the column unit.`
      : `“${name}” is a unit that there is already.`,
    next: 'Give the unit another name.',
  }),
  BD444: ({ count }) => ({
    what: `“${count}” is not a number of decimals.`,
    next: 'Write a whole number from 0 to 6, or leave the line out.',
  }),
  BD445: ({ scale, shown, form, id, value, belongsInside, row }) => ({
    what: `“${scale}” stands outside the link, so decks would show “${shown}”, but the figure “${id}” is ${value}.`,
    next: belongsInside
      ? `Write it into the link: [${form}](fig:${id}).`
      : `Remove “${scale}”, or correct the value in the table (${at(row)}).`,
  }),
  'BD446.equal': ({ form, id, value }) => ({
    what: `“${form}” is not true: the figure “${id}” is exactly ${value}.`,
    next: `${boundOrNumber(id, value)} If the figure is a limit itself, link the number and leave the other words outside the link.`,
  }),
  'BD446.false': ({ form, id, value }) => ({
    what: `“${form}” is not true: the figure “${id}” is ${value}.`,
    next: boundOrNumber(id, value),
  }),
  'BD446.far': ({ form, id, value }) => ({
    what: `“${form}” is far from the figure “${id}”, which is ${value}.`,
    next: boundOrNumber(id, value),
  }),
  'BD446.limit': ({ form, id, value }) => ({
    what: `“${form}” says more or less than the figure “${id}”, which is exactly ${value}.`,
    next: 'Leave out the words beside the number; if the figure is a limit itself, this is right as it is.',
  }),
  'BD446.outside': ({ shown, inside, id, value }) => ({
    what: `decks would show “${shown}”, which is not true: the figure “${id}” is ${value}.`,
    next:
      inside === undefined
        ? boundOrNumber(id, value)
        : `Write the words into the link, [${inside}](fig:${id}), or ${numberAlone(id, value)}`,
  }),
  BD448: ({ form, id, value }) => ({
    what: `“${form}” does not say the number of the figure “${id}”, which is ${value}.`,
    next: 'Correct the words; they are marked as words, so decks show them as they are.',
  }),
  BD450: ({ typed, id, form }) => ({
    what: `“${typed}” is typed by hand, but the words around it are about the figure “${id}”, which is ${form}.`,
    next: `Link it: [${form}](fig:${id}). If it is a different number, mark it as one that is not in the table: [${typed}](plain:).`,
  }),
  BD456: ({ words, id, value, row, also }) => ({
    what: `“${words}” says how much was added, but the figure “${id}” says how many times as much it is: ${value}.${soAt(also)}`,
    next: `Write it so, “to ${value}”, or link to a figure of the change itself; if this is the change, say so in its label (${at(row)}).`,
  }),
  BD455: ({ words, id, value }) => ({
    what: `“${words}” stands before the figure “${id}” as if it said the same, but the figure is ${value}.`,
    next: 'Correct the words, or the figure. If they are about something else, put them into a clause of their own.',
  }),
  BD460: ({ text, month, years }) => ({
    what: `“${text}” could be the month ${month} or the years ${years}.`,
    next: `Write ${month} or ${years}.`,
  }),
  BD461: ({ text }) => ({
    what: `“${text}” could be a week of the year or a wave of a survey.`,
    next: 'Write its first and last day: 2023-05-08/2023-05-14.',
  }),
  BD462: ({ text }) => ({
    what: `the end of “${text}” is not after its beginning.`,
    next: 'Write the earlier date first, or one date alone.',
  }),
  'BD463.helper': ({ helper, name, near, names }) => ({
    what: `{{${helper}}} takes nothing called “${name}”.`,
    next: didYouMean(near, names.length > 0 ? `Delete it, or write one of these: ${list(names)}.` : 'Delete it.'),
  }),
  'BD464.sentence': ({ rest, before, line }) => ({
    what: `“${rest}” at the beginning of this line belongs to “${before}” in line ${line}: something stands in the middle of a sentence.`,
    next: 'Write the sentence in one, and put what stands between its parts before or behind it.',
  }),
  'BD464.space': ({ words }) => ({
    what: `“${words}” has a space inside a word, as text copied from a PDF often has.`,
    next: 'Write it as one word.',
  }),
  'BD463.partial': ({ partial, name, near }) => ({
    what: `the template “${partial}”, which is included here, has no use for “${name}”.`,
    next: `Did you mean “${near}”?`,
  }),
};
